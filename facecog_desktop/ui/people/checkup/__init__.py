"""The check-up of the gallery and its map."""
