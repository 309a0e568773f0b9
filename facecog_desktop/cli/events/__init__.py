"""`facecog events …`: the log."""
