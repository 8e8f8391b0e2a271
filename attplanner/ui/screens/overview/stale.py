"""The table of pathways that rest on old evidence: State, track with its stage, date and age of the evidence."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from attplanner.domain.overview import StalePathway
from attplanner.domain.pathway import Stage
from attplanner.domain.text import fold
from attplanner.ui import words
from attplanner.ui.tables.row_look import Place, RowLook, paint_text
from attplanner.ui.tables.row_table import Column
from attplanner.ui.tables.widths import room
from attplanner.ui.widgets.stage_track import TRACK, draw_track
from attplanner.ui.widgets.status_glyph import draw_status
from attplanner.ui.words import Counted, translate

STATE, PATHWAY, AGE = 0, 1, 3


class Ages(Counted):
    """How old something is, in the form that its number takes."""

    def days(self, number: int) -> str:
        """Return "120 days"."""
        return self.tr("%n days", "", number)


def columns() -> tuple[Column[StalePathway], ...]:
    """Return the columns, in the language of the interface."""
    ages = Ages()
    stages = [words.word("stages", one.value) for one in Stage]
    evidence, age = translate("overview", "Evidence"), translate("overview", "Age")
    return (
        Column("state", translate("overview", "State"), lambda r: r.name, 180, sort=lambda r: fold(r.name),
               tooltip=lambda r: f"{r.name}: {words.word('statuses', r.status.value)}", stretch=True),
        Column("pathway", translate("overview", "Pathway"), lambda r: words.word("stages", r.stage.value),
               room("", stages, TRACK + 6), sort=lambda r: r.stage.number),
        Column("evidence", evidence, lambda r: words.short_day(r.evidence), room(evidence, ["28 Mmm 2018"]),
               sort=lambda r: r.evidence),
        Column("age", age, lambda r: ages.days(r.days), room(age, [ages.days(8888)], 10), sort=lambda r: r.days,
               end=True),
    )  # fmt: skip


class StaleLook(RowLook[StalePathway]):
    """Paints the official status before the State, the track before the stage, the age as a warning."""

    def paint_cell(self, painter: QPainter, area: QRect, column: int, row: StalePathway, place: Place) -> None:
        mirrored = place.direction == Qt.LayoutDirection.RightToLeft
        text = self.columns[column].text(row)
        if column == STATE:
            spot = place.mirrored(area, QRect(area.x(), area.center().y() - 6, 12, 14))
            draw_status(painter, spot.toRectF(), row.status, mirrored=mirrored)
            paint_text(painter, place.mirrored(area, area.adjusted(18, 0, 0, 0)), text, place, place.ink)
        elif column == PATHWAY:
            draw_track(painter, area, row.stage, stale=True, mirrored=mirrored)
            words_area = place.mirrored(area, area.adjusted(TRACK + 6, 0, 0, 0))
            paint_text(painter, words_area, text, place, place.ink if place.selected else "ink2")
        elif column == AGE:
            ink = place.ink if place.selected else "warn"
            paint_text(painter, area, text, place, ink, font=(13, 500), trailing=True)
        else:
            super().paint_cell(painter, area, column, row, place)
