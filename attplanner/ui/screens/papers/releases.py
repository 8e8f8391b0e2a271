"""The list of what left the store: when, what, for whom."""

from __future__ import annotations

from attplanner.domain.keeping import Released
from attplanner.ui import words
from attplanner.ui.tables.row_table import Column
from attplanner.ui.words import translate


def columns() -> tuple[Column[Released], ...]:
    """Return the columns of the list."""
    return (
        Column("at", translate("papers", "When"), lambda one: words.moment(one.at), 142, lambda one: one.at),
        Column("file", translate("papers", "File"), _file, 160, tooltip=_file, stretch=True),
        Column("recipient", translate("papers", "To whom"), _recipient, 150, tooltip=_recipient),
        Column("handling", translate("papers", "Handling"), _handling, 110),
        Column("items", translate("papers", "Items"), _items, 74, lambda one: one.items, end=True),
        Column("by", translate("papers", "By"), lambda one: one.by, 76),
    )


def _file(one: Released) -> str:
    if one.file == "clipboard":
        copied = translate("papers", "copied to the clipboard")
        return copied if one.what == "annex-a" else translate("papers", "{0}: {1}").format(one.what, copied)
    return translate("papers", "printed out") if one.file.startswith("-.") else one.file


def _recipient(one: Released) -> str:
    return one.recipient or translate("papers", "not said")


def _handling(one: Released) -> str:
    return words.word("handlings", one.handling.value)


def _items(one: Released) -> str:
    return words.Counted().items(one.items)
