"""Kinds of pictures that OpenCV decodes not at all, or only with several times their own memory."""
