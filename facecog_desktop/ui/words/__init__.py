"""The window's language, and every sentence that is made from a value. No widget lives here."""
