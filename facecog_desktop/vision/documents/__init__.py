"""Printed text: the reader of pages, and the list of what countries print."""
