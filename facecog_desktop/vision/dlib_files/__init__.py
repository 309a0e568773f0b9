"""dlib's files, read strictly. Nothing here runs a network."""
