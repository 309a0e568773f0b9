"""The Compare page: is this the same person?"""
