"""The same verbs asked of a server, and of this computer while that is away."""
