"""Registrations that came by request, and those that wait until a server can be asked."""
