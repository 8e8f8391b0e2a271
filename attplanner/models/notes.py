"""What a store knows of itself, outside its history: device, version of its reference data."""

from __future__ import annotations

from sqlalchemy import Connection

DEVICE = "device"
HOME = "home"  # where the device was given; a copied store finds itself elsewhere
REFERENCE = "reference-version"
FLOOR = "undo-floor"  # the last operation before the last migration: undo stops there


def read(connection: Connection, key: str, default: str = "") -> str:
    """Return one note."""
    found: str | None = connection.exec_driver_sql("SELECT value FROM store_note WHERE key = ?", (key,)).scalar()
    return default if found is None else found


def write(connection: Connection, key: str, value: str) -> None:
    """Set one note."""
    connection.exec_driver_sql(
        "INSERT INTO store_note(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
