"""The Live page: the picture on the left, Recognise and Register on the right."""
