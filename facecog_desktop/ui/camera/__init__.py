"""When the camera may run: whether the system lets it, and whether anybody sees its picture."""
