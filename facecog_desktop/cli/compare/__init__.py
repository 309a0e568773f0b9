"""`facecog compare`: is this the same person?"""
