"""Commands about the program itself: its window, its check, its models."""
