"""Keys, what they allow, and the file in which they are kept."""
