"""`facecog serve` and who may ask it."""
