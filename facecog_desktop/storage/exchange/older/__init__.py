"""Galleries of older programs and of other libraries."""
