"""`facecog recognise` and what else looks at a SOURCE."""
