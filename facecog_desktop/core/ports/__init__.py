"""The seams, as Protocols: to cameras, networks, the gallery, the log, and the program's own verbs."""
