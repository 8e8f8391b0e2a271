"""Alembic asks for this file; the program runs revisions itself (``models/migrate.py``), on its own connection."""
