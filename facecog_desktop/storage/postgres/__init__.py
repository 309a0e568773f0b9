"""The gallery in a PostgreSQL database with the extension pgvector."""
