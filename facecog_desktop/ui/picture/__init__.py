"""Pixels in the window: the live picture with what is painted over it, and kept photos."""
