"""The server: any FaceService over HTTP."""
