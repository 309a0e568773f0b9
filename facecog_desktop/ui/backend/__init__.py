"""What the window asks of the program, as Protocols. bootstrap hands the real things over."""
