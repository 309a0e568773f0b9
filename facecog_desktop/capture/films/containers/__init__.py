"""What a film's container tells without decoding: which tracks it holds, and how its pictures must be turned."""
