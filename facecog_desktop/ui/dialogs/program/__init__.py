"""Questions about the program itself."""
