"""FaceCog Desktop: recognise the people you know on a live picture, on your own computer."""

__version__ = "0.1.0"
