"""Whom we met before in the place of a meeting: nothing is shown, and nothing is asked, where there is no place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from attplanner.domain.activity import Activity
from attplanner.domain.changes import Ref
from attplanner.domain.person import PersonRow
from attplanner.ui import theme, words
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.labels import ElidedLabel, LinkLabel, label, rule

if TYPE_CHECKING:
    from attplanner.services.facade import Services

FEW, MOST = 3, 50


class MetBeforeSection(QWidget):
    """People, the latest met first; each opens. In a city where nobody was met those met in its State are shown."""

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__()
        self._services, self._shell = services, shell
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.S, 0, 0)
        self._column.setSpacing(2)
        self._shown: tuple[str, tuple[PersonRow, ...]] = ("", ())
        self.hide()

    def show_activity(self, activity: Activity) -> None:
        """Read whom we met in the place of a meeting before its first day."""
        where, people = self._found(activity)
        if (where, people) == self._shown and self.isVisible():
            return
        self._shown = where, people
        self._clear()
        self.setVisible(bool(people))
        if people:
            self._show(where, people)

    def _found(self, activity: Activity) -> tuple[str, tuple[PersonRow, ...]]:
        lexicon, at = self._services.lexicon(), self._shell.as_at()
        for place in activity.places:
            if place.virtual:
                continue
            state = lexicon.shown_state(place.iso3) if place.iso3 else ""
            for where, city in ((place.city, place.city), (state, "")):
                people = self._services.persons.met_in(
                    at, iso3=place.iso3, city=city, but=activity.id, before=activity.when.start
                ) if where else []  # fmt: skip
                if people:
                    return where, tuple(people[:MOST])
        return "", ()

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _show(self, where: str, people: Sequence[PersonRow]) -> None:
        self._column.addWidget(rule())
        title = self.tr("Met in {0} before: {1}").format(where, len(people))
        self._column.addWidget(label(title, "heading"))
        for row in people[:FEW]:
            self._column.addWidget(self._line(row))
        rest = people[FEW:]
        if rest:
            more = QPushButton(self.tr("%n more people", "", len(rest)))
            more.setProperty("kind", "link")
            more.clicked.connect(lambda: self._show_rest(more, rest))
            self._column.addWidget(more)

    def _show_rest(self, more: QPushButton, rest: Sequence[PersonRow]) -> None:
        more.hide()
        lines = [self._line(row) for row in rest]
        for line in lines:
            self._column.addWidget(line)
        lines[0].findChildren(LinkLabel)[0].setFocus()

    def _line(self, row: PersonRow) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.S)
        name = LinkLabel(f"{row.style} {row.name}".strip())
        name.clicked.connect(lambda: self._shell.open_ref(Ref("person", row.id)))
        line.addWidget(name)
        line.addWidget(ElidedLabel(", ".join(part for part in (row.post, row.of) if part), "secondary"), 1)
        line.addWidget(label(words.short_day(row.last_met), "muted"))
        return made
