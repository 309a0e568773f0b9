"""Films: what their containers tell, their frames, and the pace of playing."""
