"""How right and how fast the program is."""
