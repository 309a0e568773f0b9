"""The same service over HTTP: messages, a client and a server."""
