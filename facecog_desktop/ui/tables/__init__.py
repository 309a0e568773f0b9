"""Item models: rows and thumbnails for views."""
