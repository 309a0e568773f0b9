"""`facecog people …`: the gallery's people and what is done with them."""
