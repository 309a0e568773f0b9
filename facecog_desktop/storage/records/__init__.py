"""What galleries in databases have in common: verbs over tables, in SQL that SQLite and PostgreSQL understand."""
