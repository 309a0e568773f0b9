"""Networks as ONNX: written once, opened on the best processor there is. Knows nothing of faces."""
