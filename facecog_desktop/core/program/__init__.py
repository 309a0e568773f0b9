"""What is known of the program itself: its log, newer versions, whether it may see a camera. Pure."""
