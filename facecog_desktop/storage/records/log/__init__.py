"""The tables of the log beside the visits themselves: check-in marks, reviews and the journal."""
