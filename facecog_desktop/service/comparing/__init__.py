"""Comparing two pictures or films: is this the same person?"""
