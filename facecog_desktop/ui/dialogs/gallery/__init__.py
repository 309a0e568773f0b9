"""Questions about the gallery: its copies, its lock, its troubles."""
