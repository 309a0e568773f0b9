"""The Register panel: who it is, and photos from the camera or from files."""
