"""The documents, and the script that makes their pictures."""
