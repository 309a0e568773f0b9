"""The program's log of itself: a few small files that are written while the window is open, and read from their end."""
