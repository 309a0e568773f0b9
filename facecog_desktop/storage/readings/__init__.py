"""The comparisons' cache: what was read of pictures and films, in a file beside the gallery."""
