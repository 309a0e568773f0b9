"""`facecog register …`: somebody from pictures, films and cameras, or everybody of a folder."""
