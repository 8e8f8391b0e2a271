"""The columns of the list of States, and how the status is painted in it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from attplanner.domain.state import StateRow
from attplanner.domain.text import fold
from attplanner.domain.treaty_status import Flag, Status, StatusAt
from attplanner.ui import icons, words
from attplanner.ui.tables.row_look import Place, RowLook, advance, paint_text
from attplanner.ui.tables.row_table import Column
from attplanner.ui.tables.widths import room
from attplanner.ui.texts import DOUBTS
from attplanner.ui.texts_records import REGIONS
from attplanner.ui.widgets.status_glyph import draw_status
from attplanner.ui.words import translate

STATUS, REGION, MEMBERSHIPS = 1, 2, 3
ORDER = {status: place for place, status in enumerate(Status)}


def columns() -> tuple[Column[StateRow], ...]:
    """Return the columns, in the language of the interface."""
    statuses = [words.word("statuses", one.value) for one in Status if one is not Status.DEPOSITED]
    regions = [words.word("regions", code) for code in REGIONS]
    days = [words.short_day(date(2018, month, 28)) for month in range(1, 13)]
    return (
        Column("state", translate("world", "State"), lambda r: r.name, 216, sort=lambda r: fold(r.name),
               tooltip=lambda r: r.name),
        Column("status", translate("world", "Official status"), status_text,
               room(translate("world", "Official status"), statuses, 36),
               sort=lambda r: ORDER[r.status.status], tooltip=status_tooltip),
        Column("region", translate("world", "Region"), lambda r: words.word("regions", r.region),
               room(translate("world", "Region"), regions),
               tooltip=lambda r: words.word("regions_in_full", r.region)),
        Column("memberships", translate("world", "Member of"), _memberships, 100,
               tooltip=_memberships, stretch=True),
        Column("last", translate("world", "Last contact"), lambda r: words.short_day(r.last_contact),
               room(translate("world", "Last contact"), days),
               sort=lambda r: r.last_contact),
        Column("contacts", translate("world", "Contacts"), lambda r: str(r.contacts) if r.contacts else "",
               room(translate("world", "Contacts")),
               sort=lambda r: r.contacts or None, end=True),
    )  # fmt: skip


def _memberships(row: StateRow) -> str:
    """Return the memberships with the short names first: more of them are read before the line is cut."""
    return ", ".join(sorted(row.memberships, key=len))


def status_text(row: StateRow) -> str:
    """Return the words of a State's status."""
    return words.word("statuses", row.status.status.value)


def status_tooltip(row: StateRow) -> str:
    """Return the status with what stands beside it."""
    parts = [status_text(row), *(words.word("flags", flag.value) for flag in row.status.flags)]
    doubt = doubt_of(row.status)
    return "; ".join([*parts, doubt] if doubt else parts)


def doubt_of(status: StatusAt) -> str:
    """Return what is not verified of the act that makes a status: its day, its month, its year, or nothing."""
    action = status.decided_by
    if action is None:
        return words.word("flags", Flag.NOT_VERIFIED.value) if Flag.NOT_VERIFIED in status.flags else ""
    return doubt_in_words(action.verified)


def doubt_in_words(verified: str) -> str:
    """Return the words for how well a date is verified ("day" is all)."""
    return translate("doubt", DOUBTS[verified]) if verified in DOUBTS else ""


class StateLook(RowLook[StateRow]):
    """Paints the status as shape and word, with a sign where its date is not verified."""

    def paint_cell(self, painter: QPainter, area: QRect, column: int, row: StateRow, place: Place) -> None:
        if column == STATUS:
            self._paint_status(painter, area, row, place)
        elif column in (REGION, MEMBERSHIPS) and not place.selected:
            paint_text(painter, area, self.columns[column].text(row), place, "ink2")
        else:
            super().paint_cell(painter, area, column, row, place)

    def _paint_status(self, painter: QPainter, area: QRect, row: StateRow, place: Place) -> None:
        mirrored = place.direction == Qt.LayoutDirection.RightToLeft
        spot = place.mirrored(area, QRect(area.x(), area.center().y() - 6, 12, 14))
        draw_status(painter, spot.toRectF(), row.status.status, mirrored=mirrored)
        end = 16 if doubt_of(row.status) or row.status.flags else 0
        room = place.mirrored(area, area.adjusted(18, 0, -end, 0))
        said = paint_text(painter, room, status_text(row), place, place.ink)
        if end:
            sign = QRect(area.x() + 18 + advance(said) + 5, area.center().y() - 5, 12, 12)
            ink = place.ink if place.selected else "warn"
            painter.drawPixmap(place.mirrored(area, sign).topLeft(), icons.pixmap("circle-alert", ink, 12))
