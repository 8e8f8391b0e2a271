"""A person's own fields in the inspector: stored as they are typed, each visit of a field one step."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from attplanner.domain.changes import Ref
from attplanner.domain.person import PersonPage
from attplanner.ui import theme
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.shell import Shell
from attplanner.ui.timers import once_after
from attplanner.ui.widgets.chip import Chip
from attplanner.ui.widgets.flow_layout import FlowLayout
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.text_box import TextArea

if TYPE_CHECKING:
    from attplanner.services.facade import Services

SOON = 250  # ms after the last letter


class PersonFields(QWidget):
    """Name, style, other spellings, contact and note. A name that is emptied keeps what is stored."""

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__()
        self._services, self._shell = services, shell
        self._page: PersonPage | None = None
        self._visit = 0  # of the person: each is a step of its own
        self.name, self.style_, self.contact = LevelLine(), LevelLine(), LevelLine()
        self.style_.setPlaceholderText(self.tr("HE, Hon., Amb. …"))
        self.style_.setFixedWidth(104)
        self.contact.setPlaceholderText(self.tr("telephone, address, who answers"))
        self.note = TextArea(self.tr("Note"))
        self.note.setFrameShape(TextArea.Shape.StyledPanel)
        self.note.setFixedHeight(64)
        self.spelling = LevelLine()
        self.spelling.setPlaceholderText(self.tr("another spelling; Enter adds it"))
        self._chips = QWidget()
        self._spellings = FlowLayout(self._chips)
        self._timer = once_after(SOON, self.store, self)
        self._lay_out()
        for line in (self.name, self.style_, self.contact, self.note):
            line.textChanged.connect(self._typed)
        self.spelling.returnPressed.connect(self._add_spelling)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.S)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        names, spellings = QHBoxLayout(), QVBoxLayout()
        for part in (self.style_, self.name):
            names.addWidget(part)
        spellings.setSpacing(theme.XS)
        spellings.addWidget(self._chips)
        spellings.addWidget(self.spelling)
        self.style_.setAccessibleName(self.tr("Style"))
        for caption, field, row in (
            (self.tr("Name"), self.name, names),
            (self.tr("Also written"), self.spelling, spellings),
            (self.tr("Contact"), self.contact, self.contact),
            (self.tr("Note"), self.note, self.note),
        ):
            text = label(caption, "secondary")
            text.setBuddy(field)
            field.setAccessibleName(caption)
            form.addRow(text, row)

    def _stored(self) -> dict[str, str]:
        page = self._page
        if page is None:
            return {}
        return {"display": page.row.name, "style": page.row.style, "contact": page.contact, "note": page.note}

    def _shown(self) -> dict[str, str]:
        return {
            "display": self.name.text().strip(), "style": self.style_.text().strip(),
            "contact": self.contact.text().strip(), "note": self.note.toPlainText().strip(),
        }  # fmt: skip

    def show_page(self, page: PersonPage) -> None:
        """Show a person; what is being typed about the one before is stored first, and stays where it is the same."""
        other = self._page is None or self._page.row.id != page.row.id
        if other:
            self.store()
            self._visit += 1
            self.spelling.clear()
        typing = self._timer.isActive()
        before, self._page = self._stored(), page
        if other or not typing:
            self._put(self._stored(), before if not other else None)
        self._show_spellings(page)
        for line in (self.name, self.style_, self.contact, self.note, self.spelling):
            line.setReadOnly(self._services.read_only)

    def _put(self, values: dict[str, str], before: dict[str, str] | None) -> None:
        shown = self._shown()
        for key, line in (("display", self.name), ("style", self.style_), ("contact", self.contact)):
            if before is None or shown[key] != values[key]:
                line.blockSignals(True)
                line.setText(values[key])
                line.setCursorPosition(0 if before is None else len(values[key]))
                line.blockSignals(False)
        if before is None or shown["note"] != values["note"]:
            self.note.blockSignals(True)
            self.note.show_text(values["note"])
            self.note.blockSignals(False)

    def _show_spellings(self, page: PersonPage) -> None:
        droppable = () if self._services.read_only else page.names
        show_names(self._spellings, page.names, droppable, self._drop_spelling)
        self._chips.setVisible(bool(page.names))

    # -- storing ----------------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        if self._page is not None and not self._services.read_only:
            self._timer.start()

    def store(self) -> None:
        """Store what was typed; without a name the old one stays."""
        self._timer.stop()
        page = self._page
        if page is None or self._services.read_only:
            return
        stored = self._stored()
        for field, value in self._shown().items():
            if value != stored[field] and (value or field != "display"):
                self._attempt(partial(self._edit, page.row.id, field, value))

    def _edit(self, person: str, field: str, value: str) -> None:
        merge = f"{person}.{field}.{self._visit}"
        self._services.persons.edit(Ref("person", person), field, value, merge)

    def _add_spelling(self) -> None:
        text = self.spelling.text().strip()
        if text and self._page is not None and not self._services.read_only:
            person = self._page.row.id
            if self._attempt(lambda: self._services.persons.add_spelling(person, text)):
                self.spelling.clear()

    def _drop_spelling(self, name: str) -> None:
        if self._page is not None:
            person = self._page.row.id
            self._attempt(lambda: self._services.persons.drop_spelling(person, name))

    def _attempt(self, act: Callable[[], object]) -> bool:
        return self._shell.attempt(act)


def show_names(
    chips: FlowLayout, names: Iterable[str], droppable: Container[str], drop: Callable[[str], None]
) -> None:
    """Show other names as chips in the place of those that were shown; ``drop`` takes one away that may be."""
    while (item := chips.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for name in names:
        chip = Chip(name, removable=name in droppable)
        chip.removed.connect(partial(drop, name))
        chips.addWidget(chip)
