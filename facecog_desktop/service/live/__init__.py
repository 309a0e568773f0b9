"""The two loops of a live picture, as single steps, and what becomes of what they see."""
