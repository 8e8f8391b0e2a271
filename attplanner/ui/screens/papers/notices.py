"""What of a paper needs a look before it leaves: told above the pages, each with a way to what it speaks of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from attplanner.domain.changes import Ref
from attplanner.domain.keeping import Quoted, Spot
from attplanner.domain.text import fold
from attplanner.ui import theme, words
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.choice_popup import Choice, ChoicePopup
from attplanner.ui.widgets.labels import ElidedLabel, IconLabel, label

if TYPE_CHECKING:
    from attplanner.services.exports import Prepared
    from attplanner.services.facade import Services

LIST_WIDTH = 420
SNIPPET = 60  # letters of an item in a list


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence, and what can be done about it: the words of a link, and an act that is told the link."""

    icon: str
    text: str
    acts: tuple[tuple[str, Callable[[QWidget], object]], ...]


class NoticeRows(QFrame):
    """The notices in one line, which opens to a row for each; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("message", "info")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, 4, theme.M, 4)
        column.setSpacing(0)
        self._brief, self.fold, self._rows = ElidedLabel(), QPushButton(), QWidget()
        column.addLayout(self._head())
        column.addWidget(self._rows)
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.links: list[QPushButton] = []
        self._said: tuple[str, ...] = ()
        self.set_open(False)
        self.hide()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(theme.S)
        row.addWidget(IconLabel("eye", "accent_text"))
        row.addWidget(self._brief, 1)
        self.fold.setProperty("kind", "link")
        self.fold.clicked.connect(lambda: self.set_open(not self.opened))
        row.addWidget(self.fold)
        return row

    @property
    def opened(self) -> bool:
        """Tell whether each notice is shown, or only how many there are."""
        return not self._rows.isHidden()

    def set_open(self, wanted: bool) -> None:
        """Show each notice with what can be done about it, or only how many there are."""
        self._rows.setVisible(wanted)
        self.fold.setText(self.tr("Hide") if wanted else self.tr("Show"))
        self._name()

    def _name(self) -> None:
        self.fold.setAccessibleName(f"{self.fold.text()}: {self._brief.full}")

    def show_notices(self, brief: str, notices: Sequence[Notice]) -> None:
        """Show other notices, and ``brief`` where they are folded; the link that has the focus keeps it."""
        self._brief.set_full(brief)
        self._name()
        at = next((n for n, link in enumerate(self.links) if link.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.links, self._said = [], tuple(notice.text for notice in notices)
        for notice in notices:
            self._column.addWidget(self._row(notice))
        self.setVisible(bool(notices))
        if at is not None and at < len(self.links):
            self.links[at].setFocus()

    def _row(self, notice: Notice) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(theme.S)
        row.addWidget(IconLabel(notice.icon, "accent_text"))
        row.addWidget(label(notice.text, wrap=True), 1)
        for text, act in notice.acts:
            row.addWidget(self._link(notice.text, text, act))
        return line

    def _link(self, about: str, text: str, act: Callable[[QWidget], object]) -> QPushButton:
        link = QPushButton(text)
        link.setProperty("kind", "link")
        link.setAccessibleName(text)
        link.setAccessibleDescription(about)
        link.clicked.connect(lambda *_: act(link))
        self.links.append(link)
        return link

    def text(self) -> str:
        """Return what is said, a notice a line."""
        return "\n".join(self._said)


class Looking(QObject):
    """Says what of a paper needs a look. ``changed`` is sent when the paper would be another one."""

    changed = Signal()

    def __init__(self, rows: NoticeRows, services: Services, shell: Shell) -> None:
        super().__init__(rows)
        self._rows, self._services, self._shell = rows, services, shell
        self.quoting = True

    def show(self, prepared: Prepared | None) -> None:
        """Say what of this paper needs a look."""
        told = prepared if prepared and prepared.items else None
        self._rows.show_notices(self._brief(told) if told else "", self._notices(told) if told else ())

    def _brief(self, prepared: Prepared) -> str:
        figures, quoting = len(prepared.quoted), self.quoting
        counted = (
            (figures if quoting else 0, self.tr("%n figures quoted", "", figures)),
            (0 if quoting else figures, self.tr("%n figures left out", "", figures)),
            (len(prepared.other_language), self.tr("%n items in another language", "", len(prepared.other_language))),
            (len(prepared.told_again), self.tr("%n contacts told twice", "", len(prepared.told_again))),
        )
        return self.tr("Before it leaves: {0}").format(" · ".join(text for number, text in counted if number))

    def _notices(self, prepared: Prepared) -> list[Notice]:
        made = [self._quoted(one) for one in prepared.quoted]
        if prepared.other_language:
            number = len(prepared.other_language)
            text = self.tr("In another language than the paper, it seems: %n items.", "", number)
            made.append(self._items("languages", text, prepared.other_language, prepared.request.language))
        if prepared.told_again:
            text = self.tr("Told twice: %n contacts. Both lines are printed; they count once.",
                           "", len(prepared.told_again))  # fmt: skip
            made.append(self._items("copy", text, prepared.told_again, prepared.request.language))
        return made

    # -- figures --------------------------------------------------------------------------------------------------

    def _quoted(self, quoted: Quoted) -> Notice:
        named = self.tr("%n States named in the log", "", len(quoted.named))
        turn = self.tr("Leave it out") if self.quoting else self.tr("Quote it")
        acts: tuple[tuple[str, Callable[[QWidget], object]], ...] = (
            (named, lambda link: self._list_states(quoted, link)),
            (turn, lambda _: self._turn()),
        )
        return Notice("quote", self._said_of(quoted), acts)

    def _said_of(self, quoted: Quoted) -> str:
        if not self.quoting:
            return self.tr("Left out: “{0}”").format(_apart(quoted.sentence))
        source = self.tr("“{0}” is quoted from {1}, read on {2}.")
        said = source.format(_apart(quoted.sentence), _apart(quoted.document), words.short_day(quoted.read_on))
        if not quoted.added:
            return said
        since = self.tr("It does not count the %n meetings added since.", "", quoted.added)
        return f"{said} {since}"

    def _turn(self) -> None:
        self.quoting = not self.quoting
        self.changed.emit()

    def _list_states(self, quoted: Quoted, link: QWidget) -> None:
        shown = self._services.lexicon().shown_state
        choices = [Choice(iso3, shown(iso3), "flag", self._meetings(number)) for iso3, number in quoted.named]
        self._open(sorted(choices, key=lambda one: fold(one.text)), "state", link)

    def _meetings(self, number: int) -> str:
        return self.tr("%n meetings", "", number)

    # -- items ----------------------------------------------------------------------------------------------------

    def _items(self, icon: str, text: str, items: Sequence[str], language: str) -> Notice:
        return Notice(icon, text, ((self.tr("Show"), lambda link: self._list_items(items, language, link)),))

    def _list_items(self, items: Sequence[str], language: str, link: QWidget) -> None:
        spots = self._services.exports.spots(items, language)
        self._open([_choice(spot) for spot in spots], "activity", link)

    def _open(self, choices: Sequence[Choice], table: str, link: QWidget) -> None:
        popup = ChoicePopup(choices, None, link)
        popup.chosen.connect(lambda key: self._shell.open_ref(Ref(table, str(key))))
        popup.open_below(link, LIST_WIDTH)


def _apart(text: str) -> str:
    """Return words of any script such that those around them keep their order from right to left."""
    return f"\u2068{text}\u2069" if QGuiApplication.isRightToLeft() else text


def _choice(spot: Spot) -> Choice:
    said = spot.text if len(spot.text) <= SNIPPET else f"{spot.text[:SNIPPET].rsplit(' ', 1)[0]} …"
    day = words.short_day(spot.day) or words.translate("papers", "no date")
    return Choice(spot.activity, said, "notebook-pen", f"{day} {spot.place}".strip())
