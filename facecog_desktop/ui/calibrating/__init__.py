"""Calibrating: the gallery's own curves, the threshold they speak for, and one button that puts it in force."""
