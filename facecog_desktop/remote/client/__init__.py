"""The client: the same verbs, asked of a server."""
