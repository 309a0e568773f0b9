"""Where frames come from: cameras, videos, pictures, streams, the drawn demo. All leave here as upright RGB."""

import os

# OpenCV reads these when its library is loaded or a backend is first used, so they are set before any module of this
# folder can import it. Whoever has set one keeps it.
for _name, _value in (
    ("OPENCV_LOG_LEVEL", "SILENT"),  # known failures are told by errors, not by lines on standard error
    ("OPENCV_FFMPEG_LOGLEVEL", "-8"),
    ("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0"),  # Windows: opening takes seconds otherwise
    ("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1"),  # Linux: seconds that a read waits for an unplugged camera
    ("OPENCV_AVFOUNDATION_SKIP_AUTH", "1"),  # macOS: the window asks for permission, not OpenCV
):
    os.environ.setdefault(_name, _value)
