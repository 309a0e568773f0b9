"""Questions about people and their photos."""
