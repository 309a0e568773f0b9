"""Tests of what keeps the files of translations in step with the program."""
