"""The desktop round the window: files asked for and dropped, what was opened last, what is shown outside."""
