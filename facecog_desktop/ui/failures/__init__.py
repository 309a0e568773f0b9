"""What happens on a bug, and what the program log is told of known failures."""
