"""Is this the same person? Values and rules of a comparison."""
