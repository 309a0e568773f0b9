"""People drawn with lines and shades: for the demo and the tests. No photograph of anybody is used."""
