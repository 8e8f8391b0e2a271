"""Today, as this machine's owner reads it off the wall."""

from __future__ import annotations

from datetime import date, datetime


def today() -> date:
    """Return the day in this machine's time zone."""
    return datetime.now().astimezone().date()
