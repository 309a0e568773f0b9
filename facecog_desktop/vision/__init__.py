"""What pixels mean: faces, landmarks, aligned chips and their 128 numbers. The only home of dlib and onnxruntime."""

import os

# From 1.29 on ONNX Runtime tells its maker about every session, and keeps a number of this computer in the user's
# folders. It reads this once, when it is loaded, so it is set before any module of this folder can import it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
