"""The whole of a proposed entry, over the list: as it would be written now, with everybody who took part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from attplanner.domain.activity import Capacity, PartyKind, Role
from attplanner.importers.plan import EVENT, PlannedEntry, PlannedItem, PlannedParty
from attplanner.ui import theme, words
from attplanner.ui.screens.imports.said import head_of
from attplanner.ui.widgets.labels import label
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon

WIDTH, MOST_HEIGHT = 560, 420


class EntryCard(QFrame):
    """A pop-up; Esc closes it."""

    def __init__(self, entry: PlannedEntry, lexicon: Lexicon, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(translate("imports", "The entry as it would be written"))
        page = QWidget()
        page.setProperty("role", "surface")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(3)
        for text, role in entry_lines(entry, lexicon):
            column.addWidget(label(text, role, wrap=True))
        area = QScrollArea()
        area.setAccessibleName(self.accessibleName())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(area)
        self.resize(WIDTH, min(page.heightForWidth(WIDTH - 16) + 6, MOST_HEIGHT))

    def open_beside(self, row: QRect, view: QWidget) -> None:
        """Show it over the right end of a row, inside the view."""
        inside = view.rect()
        x = inside.left() + theme.M if view.isRightToLeft() else inside.right() - self.width() - theme.M
        y = max(min(row.top() + 28, inside.bottom() - self.height() - theme.S), inside.top())
        self.move(view.mapToGlobal(QPoint(x, y)))
        self.show()
        self.setFocus()


def entry_lines(entry: PlannedEntry, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Return what would be written, a line for each thing, with the role of its label."""
    yield "".join(text for text, look in head_of(entry, lexicon) if look != "muted").strip(), "title"
    facts = [entry.process or translate("imports", "no process"), entry.time or ""]
    facts.append(words.word("forms", entry.form) if entry.kind != EVENT else translate("imports", "regional event"))
    facts += [entry.organizer or "", entry.rank or "", entry.size or ""]
    facts.append(words.word("handlings", entry.handling.value))
    yield " · ".join(fact for fact in facts if fact), "secondary"
    for item in entry.items:
        yield from _item_lines(item, lexicon)


def _item_lines(item: PlannedItem, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    for part in item.split():
        yield part.text, "strong"
        for party in (*part.counterparts, *part.others):
            yield f"– {party_line(party, lexicon)}", "secondary"
        if not part.counterparts and not part.others:
            yield translate("imports", "– nobody is named"), "muted"


def party_line(party: PlannedParty, lexicon: Lexicon) -> str:
    """Return who took part: name and post, whose he is, and in which role and capacity."""
    name = " ".join(part for part in (party.style, party.name) if part)
    parts = [name, party.post or "", party.office or "", _body(party, lexicon)]
    if party.state and (party.kind is not PartyKind.GROUP):
        parts.append(lexicon.shown_state(party.state))
    said = ", ".join(dict.fromkeys(part for part in parts if part)) or party.as_written
    marks = [words.word("roles", party.role.value)] if party.role is not Role.COUNTERPART else []
    if party.capacity is not Capacity.NATIONAL:
        marks.append(words.word("capacities", party.capacity.value))
    if party.kind in (PartyKind.GROUP, PartyKind.CLASS):
        marks.append(words.word("party_kinds", party.kind.value))
    return f"{said} ({', '.join(marks)})" if marks else said


def _body(party: PlannedParty, lexicon: Lexicon) -> str:
    if party.grouping:
        return lexicon.shown_grouping(party.grouping)
    return lexicon.organization_name(party.organization) if party.organization in lexicon.organizations else ""
