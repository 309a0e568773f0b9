"""This program's own export: one zip, checked and, where wished, sealed."""
