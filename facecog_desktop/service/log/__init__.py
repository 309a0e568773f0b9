"""What window and command line ask of the log."""
