"""Widgets that know nothing of faces: words and rows that find room at every text size."""
