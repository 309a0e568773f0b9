"""Where faces are in a picture."""
