"""What all pages share. No widget lives here."""
