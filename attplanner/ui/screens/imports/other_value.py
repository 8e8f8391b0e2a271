"""Another value than the proposed one: which edits it makes, and how it is chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from attplanner.domain.dates import When
from attplanner.domain.proposals import Code
from attplanner.domain.text import fold
from attplanner.importers.plan import Edit, PlannedEntry, PlannedProposal, StateLine
from attplanner.ui import words
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.widgets.choice_popup import Choice, ChoicePopup
from attplanner.ui.widgets.date_field import DateField
from attplanner.ui.widgets.labels import label
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon

POPUP, WIDE_POPUP, INSET = 320, 440, 8
Field = TypeVar("Field", bound=QLineEdit)


def choices_of(proposal: PlannedProposal, entry: PlannedEntry | StateLine, lexicon: Lexicon) -> list[Choice]:
    """Return what may be meant: what the reader offers; of States then those with a city of the name, then all."""
    if is_date(proposal):
        return [Choice(one, words.when(when)) for one in proposal.choices if (when := read_when(one))]
    if _last(proposal) == "state":
        offered = [code for one in proposal.choices if (code := _state_code(one, lexicon))]
        offered += [code for code in _of_city(proposal, entry, lexicon) if code not in offered]
        others = (code for code in lexicon.states if code not in offered)
        rest = sorted(others, key=lambda iso3: fold(lexicon.shown_state(iso3)))
        return [Choice(code, lexicon.shown_state(code), "flag", code) for code in (*offered, *rest)]
    return [Choice(one, one) for one in proposal.choices]


def _of_city(proposal: PlannedProposal, entry: PlannedEntry | StateLine, lexicon: Lexicon) -> list[str]:
    """Return the States that have a city of the name whose State is asked for, that of the largest first."""
    path = proposal.edits[0].path if proposal.edits else ()
    if path[:1] != ("places",) or not isinstance(entry, PlannedEntry):
        return []
    city = entry.places[int(path[1])].city or ""
    return list(dict.fromkeys(known.iso3 for known in lexicon.find_places(city)))


def edits_for(
    proposal: PlannedProposal, entry: PlannedEntry | StateLine, key: str, lexicon: Lexicon
) -> tuple[Edit, ...]:
    """Return the edits that put a chosen value in; empty where it says nothing that is known."""
    if isinstance(entry, StateLine) and proposal.field == "state":
        return (Edit(("state",), None, key), Edit(("name",), entry.name, lexicon.state_name(key)))
    if _last(proposal) == "organization":
        found = lexicon.find_organization(key)
        return tuple(replace(edit, new=found.key) for edit in proposal.edits) if found else ()
    if is_date(proposal):
        when = read_when(key)
        return when_edits(entry, proposal, when) if when else ()
    return tuple(replace(edit, new=key) for edit in proposal.edits)


def when_edits(entry: PlannedEntry | StateLine, proposal: PlannedProposal, when: When) -> tuple[Edit, ...]:
    """Return the edit that dates an entry or a row of States otherwise; the words of the source stay."""
    if isinstance(entry, StateLine):
        return tuple(replace(edit, new=when.iso()[0]) for edit in proposal.edits)
    before = next((edit.old for edit in proposal.edits if edit.path == ("when",)), entry.when)
    new = replace(when, written=before.written, confirmed=before.confirmed)
    edits = [Edit(("when",), before, new)]
    if entry.end_unknown or any(edit.path == ("end_unknown",) for edit in proposal.edits):
        edits.append(Edit(("end_unknown",), True, False))
    return tuple(edits)


def left_edits(proposal: PlannedProposal, *, leave: bool) -> tuple[Edit, ...]:
    """Return the edits by which what is new in an entry that the log has is left out too, or added."""
    return tuple(replace(edit, new=replace(edit.new, leave=leave)) for edit in proposal.edits)


def is_date(proposal: PlannedProposal) -> bool:
    """Tell whether a proposal is about the date."""
    return proposal.field in ("start", "end") or any(edit.path == ("when",) for edit in proposal.edits)


def can_be_other(proposal: PlannedProposal) -> bool:
    """Tell whether another value than the proposed one may be meant, and can be chosen or typed."""
    if proposal.choices or can_be_typed(proposal) or proposal.code is Code.IN_LOG_PARTLY:
        return True
    last = proposal.edits[0].path[-1] if proposal.edits else proposal.field
    return last in ("when", "start", "state")


def can_be_typed(proposal: PlannedProposal) -> bool:
    """Tell whether the value is one text, which may be any other."""
    if proposal.choices or len(proposal.edits) != 1 or _last(proposal) in ("state", "organization"):
        return False
    return isinstance(proposal.edits[0].new, str)


def second_choice(proposal: PlannedProposal) -> When | None:
    """Return the other date where exactly two may be meant: both then have a button."""
    if not is_date(proposal) or len(proposal.choices) != 2:
        return None
    first = next((edit.new.iso()[0] for edit in proposal.edits if isinstance(edit.new, When)), proposal.new)
    others = [one for one in proposal.choices if one.partition("/")[0] != first]
    return read_when(others[0]) if len(others) == 1 else None


def read_when(text: str) -> When | None:
    """Read a date as the reader writes its choices: "2028-05-04", "2028-05-04/2028-05-06", "2028-05", "2028"."""
    first, _, last = text.partition("/")
    try:
        if len(first) == 4:
            return When.year(int(first))
        if len(first) == 7:
            return When.month(int(first[:4]), int(first[5:]))
        return When.days(date.fromisoformat(first), date.fromisoformat(last) if last else None)
    except ValueError:
        return None


def _last(proposal: PlannedProposal) -> str:
    if proposal.field == "state":
        return "state"  # of a row of States, whose name is edited with it
    return str(proposal.edits[0].path[-1]) if proposal.edits else proposal.field.rpartition(".")[2]


def _state_code(text: str, lexicon: Lexicon) -> str | None:
    if text in lexicon.states:
        return text
    found = lexicon.find_state(text)
    return found.iso3 if found else None


class FieldPopup(QFrame, Generic[Field]):
    """A field with its title over the list; Esc leaves the proposal as it was."""

    def __init__(self, title: str, field: Field, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field, self._view = field, parent
        field.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 10)
        self._column.setSpacing(6)
        self._column.addWidget(label(title, "heading"))
        self._column.addWidget(field)
        self.setFixedWidth(POPUP)

    def explain(self, text: str) -> None:
        """Say something more below the field."""
        self._column.addWidget(label(text, "secondary", wrap=True))

    def open_at(self, corner: QPoint) -> None:
        """Show it with its upper left corner at a point of the screen, as far as the window has room for it."""
        self.adjustSize()
        self.move(_inside(self, self._view, corner))
        self.show()
        self.field.setFocus()


def ask_date(parent: QWidget, at: QPoint, offered: list[Choice], taken: Callable[[When], None]) -> None:
    """Ask for a date at a point of the screen; Enter takes it."""
    title = translate("imports", "The right date")
    popup = FieldPopup(title, DateField(title), parent)
    if offered:
        meant = ", ".join(choice.text for choice in offered)
        popup.explain(translate("imports", "It may mean: {0}").format(meant))

    def take(when: When) -> None:
        popup.close()
        taken(when)

    popup.field.committed.connect(take)
    popup.open_at(at)


def ask_text(parent: QWidget, at: QPoint, proposed: str, taken: Callable[[str], None]) -> None:
    """Ask for other words than the proposed ones at a point of the screen; Enter takes them."""
    popup = FieldPopup(translate("imports", "The right words"), LevelLine(proposed), parent)
    popup.setFixedWidth(WIDE_POPUP)

    def take() -> None:
        text = " ".join(popup.field.text().split())
        popup.close()
        if text:
            taken(text)

    popup.field.returnPressed.connect(take)
    popup.open_at(at)
    popup.field.selectAll()


def ask_choice(parent: QWidget, at: QPoint, offered: list[Choice], taken: Callable[[str], None]) -> None:
    """Ask which of several values is meant, at a point of the screen."""
    popup = ChoicePopup(offered, None, parent)
    popup.chosen.connect(taken)
    popup.open_below(parent, POPUP)
    popup.move(_inside(popup, parent, at))


def _inside(popup: QWidget, view: QWidget, corner: QPoint) -> QPoint:
    """Return where the corner is to be, so that no edge of the pop-up leaves the window."""
    window = view.window().geometry().adjusted(INSET, INSET, -INSET, -INSET)
    right, bottom = window.right() + 1 - popup.width(), window.bottom() + 1 - popup.height()
    return QPoint(max(window.left(), min(corner.x(), right)), max(window.top(), min(corner.y(), bottom)))
