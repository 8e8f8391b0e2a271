"""The house style, for those who build documents: dates, places, and texts as a UN editor leaves them."""

from __future__ import annotations

from attplanner.exports.un_dates import date_text, time_text
from attplanner.exports.un_places import place_text
from attplanner.exports.un_text import OPEN_QUOTE, Names, StyleMemory, restyle, typeset

__all__ = [
    "OPEN_QUOTE",
    "Names",
    "StyleMemory",
    "date_text",
    "place_text",
    "restyle",
    "time_text",
    "typeset",
]
