"""What is remembered. The only home of SQL."""
