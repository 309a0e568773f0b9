"""Proof of life as the program uses it: measured on folders and films, and asked for in front of the camera."""
