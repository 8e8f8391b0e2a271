"""The columns of the list of States, and how the status is painted in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from attplanner.domain.state import StateRow
from attplanner.domain.text import fold
from attplanner.domain.treaty_status import Flag, Status, StatusAt
from attplanner.ui import icons, theme, words
from attplanner.ui.screens.world.map_facts import WorldFacts
from attplanner.ui.tables.row_look import Place, RowLook, advance, paint_text
from attplanner.ui.tables.row_table import Column
from attplanner.ui.tables.widths import room
from attplanner.ui.texts import DOUBTS
from attplanner.ui.texts_play import STAGES
from attplanner.ui.texts_records import REGIONS
from attplanner.ui.widgets.status_glyph import draw_status
from attplanner.ui.words import translate

STATUS, PATHWAY, DUE, REGION, MEMBERSHIPS = 1, 2, 4, 5, 6
MORE = ("region", "memberships", "contacts")
"""Columns for which a small screen has no room; they are there to be chosen."""
BOXES, BOX, BETWEEN = 8, 6, 2  # of a stage track: how many, how large, how far from each other
TRACK = BOXES * (BOX + BETWEEN)
SOON = ("today", "week")
ORDER = {status: place for place, status in enumerate(Status)}


class Beside:
    """What stands beside the list and is read by its own: the columns ask for what is there when they are painted."""

    def __init__(self) -> None:
        self.facts = WorldFacts()


def columns(beside: Beside) -> tuple[Column[StateRow], ...]:
    """Return the columns, in the language of the interface."""
    statuses = [words.word("statuses", one.value) for one in Status if one is not Status.DEPOSITED]
    regions = [words.word("regions", code) for code in REGIONS]
    days = [words.short_day(date(2018, month, 28)) for month in range(1, 13)]
    stages = [words.word("stages", one) for one in STAGES]
    return (
        Column("state", translate("world", "State"), lambda r: r.name, 216, sort=lambda r: fold(r.name),
               tooltip=lambda r: r.name),
        Column("status", translate("world", "Official status"), status_text,
               room(translate("world", "Official status"), statuses, 36),
               sort=lambda r: ORDER[r.status.status], tooltip=status_tooltip),
        Column("pathway", translate("world", "Pathway (our estimate)"), lambda r: pathway_text(r, beside.facts),
               room(translate("world", "Pathway (our estimate)"), stages, TRACK + 6),
               sort=lambda r: stage_number(r, beside.facts), tooltip=lambda r: pathway_tooltip(r, beside.facts),
               stretch=True, internal=True),
        Column("last", translate("world", "Last contact"), lambda r: words.short_day(r.last_contact),
               room(translate("world", "Last contact"), days),
               sort=lambda r: r.last_contact, internal=True),
        Column("due", translate("world", "Next due"), lambda r: due_text(r, beside.facts),
               room(translate("world", "Next due"), days, 10),
               sort=lambda r: beside.facts.due.get(r.iso3), tooltip=lambda r: due_tooltip(r, beside.facts),
               internal=True),
        Column("region", translate("world", "Region"), lambda r: words.word("regions", r.region),
               room(translate("world", "Region"), regions),
               tooltip=lambda r: words.word("regions_in_full", r.region)),
        Column("memberships", translate("world", "Member of"), _memberships, 220, tooltip=_memberships,
               stretch=True),
        Column("contacts", translate("world", "Contacts"), lambda r: str(r.contacts) if r.contacts else "",
               room(translate("world", "Contacts")),
               sort=lambda r: r.contacts or None, end=True, internal=True),
    )  # fmt: skip


def _memberships(row: StateRow) -> str:
    """Return the memberships with the short names first: more of them are read before the line is cut."""
    return ", ".join(sorted(row.memberships, key=len))


def stage_number(row: StateRow, facts: WorldFacts) -> int | None:
    """Return the place of the stage that is estimated, None where nothing is."""
    move = facts.moves.get(row.iso3)
    return move.stage.number if move else None


def pathway_text(row: StateRow, facts: WorldFacts) -> str:
    """Return the words of the stage, "" where nothing is estimated."""
    move = facts.moves.get(row.iso3)
    return words.word("stages", move.stage.value) if move else ""


def pathway_tooltip(row: StateRow, facts: WorldFacts) -> str:
    """Return the stage with its momentum and the date of its evidence."""
    move = facts.moves.get(row.iso3)
    if move is None:
        return ""
    momentum, day = words.word("momenta", move.momentum.value), words.day(move.moved_on)
    stale = translate("world", "stale evidence") if facts.is_stale(row.iso3) else ""
    return "; ".join(part for part in (pathway_text(row, facts), momentum, day, stale) if part)


def due_text(row: StateRow, facts: WorldFacts) -> str:
    """Return the earliest day on which something is due; "no date" where nothing that is open has one."""
    if row.iso3 not in facts.due:
        return ""
    due = facts.due[row.iso3]
    return words.short_day(due) if due else translate("world", "no date")


def due_tooltip(row: StateRow, facts: WorldFacts) -> str:
    """Return the group of what is due next, and its day in full."""
    group, due = facts.due_group(row.iso3), facts.due.get(row.iso3)
    if group is None:
        return ""
    said = words.word("due_groups", group.value)
    return f"{said}: {words.day(due)}" if due else said


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
    """Paints the status as shape and word, the stage as a track, what is due soon as a badge."""

    def __init__(self, shown: Sequence[Column[StateRow]], beside: Beside) -> None:
        super().__init__(shown)
        self._beside = beside

    def paint_cell(self, painter: QPainter, area: QRect, column: int, row: StateRow, place: Place) -> None:
        if column == STATUS:
            self._paint_status(painter, area, row, place)
        elif column == PATHWAY:
            self._paint_pathway(painter, area, row, place)
        elif column == DUE and self._beside.facts.due_group(row.iso3) in ("overdue", *SOON):
            self._paint_due(painter, area, row, place)
        elif column in (REGION, MEMBERSHIPS) and not place.selected:
            paint_text(painter, area, self.columns[column].text(row), place, "ink2")
        else:
            super().paint_cell(painter, area, column, row, place)

    def _paint_pathway(self, painter: QPainter, area: QRect, row: StateRow, place: Place) -> None:
        move = self._beside.facts.moves.get(row.iso3)
        if move is None:
            return
        stale = self._beside.facts.is_stale(row.iso3)
        for number in range(BOXES):
            box = QRect(area.x() + number * (BOX + BETWEEN), area.center().y() - BOX // 2, BOX, BOX)
            reached = "stale" if stale else "accent"
            token = reached if number < move.stage.number else "track"
            painter.fillRect(place.mirrored(area, box), theme.colour(token))
        words_area = place.mirrored(area, area.adjusted(TRACK + 6, 0, 0, 0))
        paint_text(painter, words_area, pathway_text(row, self._beside.facts), place, _second(place))

    def _paint_due(self, painter: QPainter, area: QRect, row: StateRow, place: Place) -> None:
        text = due_text(row, self._beside.facts)
        kind = "warn" if self._beside.facts.due_group(row.iso3) in SOON else "bad"
        badge = place.mirrored(area, QRect(area.x() - 2, area.center().y() - 10, advance(text) + 12, 20))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(f"{kind}_line"))
        painter.setBrush(theme.colour(f"{kind}_soft"))
        painter.drawRoundedRect(badge.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.restore()
        paint_text(painter, badge.adjusted(6, 0, -6, 0), text, place, kind)

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


def _second(place: Place) -> str:
    """Return the ink of what stands behind a sign: paler than the State's name."""
    return place.ink if place.selected else "ink2"
