"""The two tabs beside the live picture."""
