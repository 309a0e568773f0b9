"""OpenCV as this folder uses it: silent, because every known failure is told by an error."""

import cv2

__all__ = ["cv2"]

# The environment variable comes too late where somebody has imported cv2 before.
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
