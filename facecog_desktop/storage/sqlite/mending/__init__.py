"""A gallery put right: a backup compared and put in place, a damaged file salvaged."""
