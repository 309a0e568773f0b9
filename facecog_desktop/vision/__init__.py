"""What pixels mean: faces, landmarks, aligned chips and their 128 numbers. The only home of dlib and onnxruntime."""
