"""Lists for people and spreadsheets."""
