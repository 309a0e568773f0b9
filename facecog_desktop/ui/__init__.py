"""The window: the same service for eyes and hands. The only home of PySide6."""
