"""The list of what left the store: when, what, for whom."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from attplanner.domain.keeping import Released
from attplanner.ui import words
from attplanner.ui.tables.row_table import Column
from attplanner.ui.words import translate


def columns() -> tuple[Column[Released], ...]:
    """Return the columns of the list."""
    return (
        Column("at", translate("papers", "When"), lambda one: words.moment(one.at), 150, lambda one: one.at),
        Column("what", translate("papers", "What"), _what, 90),
        Column("file", translate("papers", "File"), _file, 200, tooltip=_file),
        Column("recipient", translate("papers", "To whom"), _recipient, 150, stretch=True),
        Column("handling", translate("papers", "Handling"), _handling, 120),
        Column("items", translate("papers", "Items"), _items, 80, lambda one: one.items, end=True),
        Column("by", translate("papers", "By"), lambda one: one.by, 100),
    )


def _what(one: Released) -> str:
    return translate("papers", "Annex A") if one.what == "annex-a" else one.what


def _file(one: Released) -> str:
    if one.file == "clipboard":
        return translate("papers", "copied to the clipboard")
    return translate("papers", "printed out") if one.file.startswith("-.") else one.file


def _recipient(one: Released) -> str:
    return one.recipient or translate("papers", "not said")


def _handling(one: Released) -> str:
    return words.word("handlings", one.handling.value)


def _items(one: Released) -> str:
    return QCoreApplication.translate("papers", "%n items", "", one.items)
