"""What the program does, in verbs over frozen values. Knows no library, no file and no window."""
