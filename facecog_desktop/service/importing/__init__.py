"""People of another gallery taken in, one by one, so that it can be broken off and taken up. Knows no file format."""
