"""What every command stands on: its run, its output, its failures."""
