"""`facecog evaluate …` and `facecog bench`: how right and how fast the program is here."""
