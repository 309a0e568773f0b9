"""Keeps the files of translations (resources/translations) in step with the program: `python -m translating`."""
