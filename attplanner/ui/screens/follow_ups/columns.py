"""The columns of the list and how they are painted: the box, the due date as a badge, who is to move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPen

from attplanner.domain.follow_up import DueGroup, FollowUp, FollowUpStatus, Side
from attplanner.ui import icons, theme, words
from attplanner.ui.follow_up_line import SIDE_ICONS
from attplanner.ui.screens.follow_ups.lines import Line
from attplanner.ui.tables.row_look import SMALL, Place, RowLook, advance, paint_head, paint_text
from attplanner.ui.tables.row_table import Column
from attplanner.ui.tables.widths import room
from attplanner.ui.widgets.labels import draw_handling
from attplanner.ui.words import translate

BOX, DUE, WHAT, ABOUT, OWNER, SIDE, HANDLING = range(7)
BOX_WIDTH, BOX_SIZE = 40, 16
TONES = {DueGroup.OVERDUE: "bad", DueGroup.TODAY: "bad", DueGroup.WEEK: "warn"}
About = Callable[[FollowUp], str]
"""Gives the name of the State or organization that a follow-up is about."""


def columns(about: About, today: Callable[[], date]) -> tuple[Column[Line], ...]:
    """Return the columns; a group's head says everything in the first."""

    def told(say: Callable[[FollowUp], str]) -> Callable[[Line], str]:
        return lambda line: say(line.one) if line.one else ""

    def first(line: Line) -> str:
        return status_words(line.one) if line.one else ", ".join(head_words(line))

    days = [words.short_day(date(2018, month, 28)) for month in range(1, 13)]
    sides = [words.word("sides_in_short", one.value) for one in Side]
    due, side, handling = translate("follow_ups", "Due"), translate("follow_ups", "Whose"), told(handling_words)
    return (
        Column("status", "", first, BOX_WIDTH, tooltip=first),
        Column("due", due, told(lambda one: words.near_day(one.due, today())), room(due, days, 12),
               tooltip=told(lambda one: words.day(one.due))),
        Column("what", translate("follow_ups", "What"), told(lambda one: one.text),
               240, tooltip=told(tip), stretch=True),
        Column("about", translate("follow_ups", "State"), told(about), 128, tooltip=told(about)),
        Column("owner", translate("follow_ups", "Owner"), told(lambda one: one.owner), 112,
               tooltip=told(lambda one: one.owner)),
        Column("side", side, told(lambda one: words.word("sides_in_short", one.side.value)), room(side, sides, 20),
               tooltip=told(lambda one: words.word("sides", one.side.value))),
        Column("handling", translate("follow_ups", "Handling"), handling,
               room(translate("follow_ups", "Handling")), tooltip=handling),
    )  # fmt: skip


def tip(one: FollowUp) -> str:
    """Return what a follow-up says, and below it the words that it was raised from."""
    return "\n".join(part for part in (one.text, one.said) if part)


def status_words(one: FollowUp) -> str:
    """Return the state of play in words, with the day on which it was closed."""
    word = words.word("follow_up_statuses", one.status.value)
    return f"{word}, {words.short_day(one.done_on)}" if one.done_on else word


def handling_words(one: FollowUp) -> str:
    """Return the handling in words."""
    return words.word("handlings", one.handling.value)


def head_words(line: Line) -> tuple[str, str]:
    """Return the title of a group's head and how many are in it."""
    return words.word("due_groups", line.group.value), str(line.number)


class FollowUpLook(RowLook[Line]):
    """Paints follow-ups cell by cell, and a group's head over the whole row."""

    def __init__(self, columns: Sequence[Column[Line]], folded: Callable[[], set[DueGroup]]) -> None:
        super().__init__(columns)
        self._folded = folded

    def paint(self, painter: QPainter, place: Place, row: Line) -> None:
        if row.one is None:
            title, rest = head_words(row)
            paint_head(painter, place, title, rest, folded=row.group in self._folded())
        else:
            super().paint(painter, place, row)

    def paint_cell(self, painter: QPainter, area: QRect, column: int, row: Line, place: Place) -> None:
        one, text = row.one, self.columns[column].text(row)
        if one is None:
            return
        if column == BOX:
            spot = place.mirrored(area, QRect(area.x(), area.center().y() - BOX_SIZE // 2 + 1, BOX_SIZE, BOX_SIZE))
            paint_box(painter, spot, one.status, place.ink)
        elif column == DUE:
            _paint_due(painter, area, text, TONES.get(row.group, ""), place)
        elif column == HANDLING:
            at = place.mirrored(area, QRect(area.x(), area.center().y() - 9, 20, 20)).topLeft()
            draw_handling(painter, QPoint(at), one.handling)
        elif column == SIDE:
            _paint_side(painter, area, one.side, text, place)
        else:
            _paint_words(painter, area, column, one, text, place)


def _paint_words(painter: QPainter, area: QRect, column: int, one: FollowUp, text: str, place: Place) -> None:
    plain = column == WHAT and one.status is FollowUpStatus.OPEN
    ink = place.ink if plain or place.selected else "ink2"
    font = (13, 500) if place.selected and column == WHAT else (13, 400)
    short = paint_text(painter, area, text, place, ink, font=font)
    if one.status is FollowUpStatus.DROPPED and column == WHAT:
        line = QRect(area.x(), area.center().y() + 1, advance(short, font), 1)
        painter.fillRect(place.mirrored(area, line), theme.colour(ink))


def _paint_due(painter: QPainter, area: QRect, text: str, tone: str, place: Place) -> None:
    width = min(advance(text, SMALL) + 14, area.width())
    spot = place.mirrored(area, QRect(area.x(), area.center().y() - 9, width, 20))
    if tone and text:
        painter.setPen(theme.colour(f"{tone}_line"))
        painter.setBrush(theme.colour(f"{tone}_soft"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    ink = tone or (place.ink if place.selected else "ink2")
    paint_text(painter, spot.adjusted(7, 0, -3, 0), text, place, ink, font=SMALL)


def _paint_side(painter: QPainter, area: QRect, side: Side, text: str, place: Place) -> None:
    ink = place.ink if place.selected else "ink2"
    spot = place.mirrored(area, QRect(area.x(), area.center().y() - 6, 14, 14))
    painter.drawPixmap(spot.topLeft(), icons.pixmap(SIDE_ICONS[side], ink, 14))
    paint_text(painter, place.mirrored(area, area.adjusted(20, 0, 0, 0)), text, place, ink)


def paint_box(painter: QPainter, spot: QRect, status: FollowUpStatus, ink: str) -> None:
    """Paint a box: empty while open, ticked when done, crossed when dropped."""
    closed = status is FollowUpStatus.DONE
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent" if closed else "field"), 1))
    painter.setBrush(theme.colour("accent" if closed else "surface"))
    painter.drawRoundedRect(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if status is FollowUpStatus.OPEN:
        return
    mark, token = ("check", "on_accent") if closed else ("x", "ink2")
    painter.drawPixmap(spot.topLeft() + QPoint(2, 2), icons.pixmap(mark, token, 12))
