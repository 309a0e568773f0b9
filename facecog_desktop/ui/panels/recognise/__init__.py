"""The Recognise panel: who is in view."""
