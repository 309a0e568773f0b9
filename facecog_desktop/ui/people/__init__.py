"""The People page: everybody, one person, and what is done with them."""
