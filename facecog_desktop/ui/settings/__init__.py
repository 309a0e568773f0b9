"""The Settings page: a card for each group of settings, applied at once, and About below."""
