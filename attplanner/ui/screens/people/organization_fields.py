"""What the office says of an organization, in the inspector: each field is stored when it is left, or by Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from attplanner.domain.organization import STATE_OFFICE, OrganizationPage
from attplanner.domain.queries import Suggestion, SuggestionKind
from attplanner.domain.text import fold
from attplanner.ui import theme
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.screens.people.columns import classes_to_give
from attplanner.ui.screens.people.fields import show_names
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.chip import FilterChip
from attplanner.ui.widgets.choice_popup import Choice
from attplanner.ui.widgets.flow_layout import FlowLayout
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.name_field import NameField

if TYPE_CHECKING:
    from attplanner.services.facade import Services

BODIES = (SuggestionKind.ORGANIZATION, SuggestionKind.OFFICE)


class OrganizationFields(QWidget):
    """Names, class, State, seat, what it is part of; an emptied name keeps what is stored.

    ``joined`` carries the one that stays when it was joined to another one.
    """

    joined = Signal(str)

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__()
        self._services, self._shell = services, shell
        self._page: OrganizationPage | None = None
        self.name, self.acronym, self.city, self.other = LevelLine(), LevelLine(), LevelLine(), LevelLine()
        self.other.setPlaceholderText(self.tr("another name; Enter adds it"))
        self.cls = FilterChip(self.tr("Class"), clear_text=self.tr("None"))
        self.state = FilterChip(self.tr("State"), clear_text=self.tr("None"))
        self.parent_ = NameField(self.tr("Office or part of"), self._bodies)
        self.same = NameField(self.tr("Same as"), self._bodies, keep_text=False)
        self.same.setPlaceholderText(self.tr("join it to another one, which stays"))
        self._chips = QWidget()
        self._names = FlowLayout(self._chips)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.S)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        names, what = QVBoxLayout(), QVBoxLayout()
        what.setSpacing(theme.XS)
        names.setSpacing(theme.XS)
        names.addWidget(self._chips)
        names.addWidget(self.other)
        for chip in (self.cls, self.state):
            what.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
        for caption, field, row in (
            (self.tr("Name"), self.name, self.name),
            (self.tr("Short name"), self.acronym, self.acronym),
            (self.tr("Also called"), self.other, names),
            (self.tr("What it is"), self.cls, what),
            (self.tr("Seat"), self.city, self.city),
            (self.tr("Part of"), self.parent_, self.parent_),
            (self.tr("Same as"), self.same, self.same),
        ):
            text = label(caption, "secondary")
            text.setBuddy(field)
            if isinstance(field, LevelLine):
                field.setAccessibleName(caption)
            form.addRow(text, row)

    def _connect(self) -> None:
        for field, line in self._lines().items():
            line.editingFinished.connect(partial(self._left, field))
        self.other.returnPressed.connect(self._add_name)
        self.cls.changed.connect(lambda key: self._set("class", key or ""))
        self.state.changed.connect(lambda key: self._set("iso3", key or ""))
        self.parent_.chosen.connect(lambda found: self._set("parent", found.key))
        self.parent_.editingFinished.connect(self._left_parent)
        self.same.chosen.connect(self._join)

    def _lines(self) -> dict[str, LevelLine]:
        return {"name": self.name, "acronym": self.acronym, "city": self.city}

    def _stored(self, page: OrganizationPage) -> dict[str, str]:
        return {"name": page.row.name, "acronym": page.row.acronym, "city": page.row.city}

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_page(self, page: OrganizationPage) -> None:
        """Show an organization; a line in which something else is being typed of the same one stays."""
        before, self._page = self._page, page
        other = before is None or before.row.key != page.row.key
        stood = self._stored(before) if before is not None else {}
        for field, line in self._lines().items():
            value = self._stored(page)[field]
            if other or line.text().strip() == stood[field] or not line.hasFocus():
                self._put(line, value, start=other)
        if other or not self.parent_.hasFocus():
            self._put(self.parent_, page.row.of, start=True)
        if other:
            self.other.clear()
            self.same.clear()
        self._show_choices(page)
        self._show_names(page)
        self._form.setRowVisible(self.same, page.own)
        self._let()

    def _put(self, line: LevelLine | NameField, value: str, *, start: bool) -> None:
        if line.text() != value:
            line.blockSignals(True)
            line.setText(value)
            line.blockSignals(False)
        if start:
            line.setCursorPosition(0)

    def _show_choices(self, page: OrganizationPage) -> None:
        lexicon = self._services.lexicon()
        if not self.state.choices():
            self.cls.set_choices(classes_to_give())
            states = sorted(lexicon.states, key=lambda iso3: fold(lexicon.shown_state(iso3)))
            self.state.set_choices([Choice(one, lexicon.shown_state(one), "flag", one, one) for one in states])
        office = page.row.kind == STATE_OFFICE
        self.cls.restore(STATE_OFFICE if office else page.row.cls or None)
        self.state.restore(page.row.iso3)

    def _show_names(self, page: OrganizationPage) -> None:
        droppable = () if self._services.read_only else page.own_names
        show_names(self._names, page.names, droppable, self._drop_name)
        self._chips.setVisible(bool(page.names))

    def _let(self) -> None:
        locked = self._services.read_only
        for line in (*self._lines().values(), self.other, self.parent_, self.same):
            line.setReadOnly(locked)
        for chip in (self.cls, self.state):
            chip.setEnabled(not locked)

    # -- storing ----------------------------------------------------------------------------------------------------

    def store(self) -> None:
        """Store what was typed and not left yet."""
        for field in self._lines():
            self._left(field)

    def _left(self, field: str) -> None:
        page = self._page
        if page is None or self._services.read_only:
            return
        line, stored = self._lines()[field], self._stored(page)[field]
        typed = line.text().strip()
        if field == "name" and not typed:
            self._put(line, stored, start=False)
        elif typed != stored:
            self._set(field, typed)

    def _left_parent(self) -> None:
        if self._page is None:
            return
        if not self.parent_.text().strip() and self._page.parent:
            self._set("parent", "")
        elif not self.parent_.popup.isVisible() and self.parent_.text() != self._page.row.of:
            self.parent_.setText(self._page.row.of)  # no body is known by what was typed

    def _set(self, field: str, value: str) -> None:
        page = self._page
        if page is not None and not self._services.read_only:
            edit = partial(self._services.organizations.edit, page.row.key, field, value)
            if not self._shell.attempt(edit):
                self.show_page(page)

    def _add_name(self) -> None:
        text, page = self.other.text().strip(), self._page
        if text and page is not None and not self._services.read_only:
            key = page.row.key
            if self._shell.attempt(lambda: self._services.organizations.add_name(key, text)):
                self.other.clear()

    def _drop_name(self, name: str) -> None:
        if self._page is not None:
            drop: Callable[[], object] = partial(self._services.organizations.drop_name, self._page.row.key, name)
            self._shell.attempt(drop)

    def _bodies(self, text: str, limit: int) -> Sequence[Suggestion]:
        key = self._page.row.key if self._page is not None else ""
        found = self._services.people.suggest(text, 2 * limit)
        return [one for one in found if one.kind in BODIES and one.key != key][:limit]

    def _join(self, found: Suggestion) -> None:
        page = self._page
        if page is None or self._services.read_only:
            return
        gone, keep = page.row, found.key
        if self._shell.attempt(lambda: self._services.organizations.merge(keep, gone.key)):
            self._shell.message(self.tr("“{0}” is now one with “{1}”.").format(gone.name, found.text))
            self.joined.emit(keep)
