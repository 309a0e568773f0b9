"""The three pages of the first start, and what shows them once."""
