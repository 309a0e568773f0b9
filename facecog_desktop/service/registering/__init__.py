"""From a face in a picture to a photo that is kept: which face, how good, and what speaks against it."""
