"""What travels: the frozen values of core as JSON, and back. Client and server agree on it here."""
