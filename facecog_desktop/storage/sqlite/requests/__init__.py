"""Registrations that wait until a server can be asked, and the step of the schema that made room for them."""
