"""Boundaries of another file on the map: read, said what is in it, and used on this machine from then on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget

from attplanner.domain.boundaries import Boundaries
from attplanner.errors import PlannerError
from attplanner.ui import theme
from attplanner.ui.help_dialogs import Dialog
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.world_map import geometry

MANY = 12  # names of States said one by one
Read = Callable[[Path], Callable[[], Boundaries]]


class OtherBoundaries(QObject):
    """Asks for a file, reads it beside the window, asks once more. ``taken``: the map is another one."""

    taken = Signal()

    def __init__(self, read: Read, shell: Shell, over: QWidget) -> None:
        super().__init__(over)
        self._read, self._shell, self._over = read, shell, over

    def ask(self, names: Mapping[str, str]) -> None:
        """Ask for a file; ``names`` are those of all States, by ISO3."""
        kinds = self.tr("Boundaries (*.geojson *.json *.topojson);;All files (*)")
        title = self.tr("Use other boundaries")
        name, _ = QFileDialog.getOpenFileName(self._over, title, str(Path.home()), kinds)
        if name:
            self.read(Path(name), names)

    def read(self, file: Path, names: Mapping[str, str]) -> None:
        """Read a file, and ask whether it is to be used."""
        work = partial(_drawn, self._read(file))
        job = self._shell.jobs.start(work, partial(self._offer, names), self._refuse)
        self._shell.watch(job, self.tr("Reading {0} …").format(file.name))

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self._shell.show_error(error)

    def _offer(self, names: Mapping[str, str], found: tuple[Boundaries, geometry.World]) -> None:
        dialog = BoundariesDialog(found[0], names, self._over)
        dialog.accepted.connect(lambda: self._keep(found[1], dialog.source.text().strip()))
        dialog.open()

    def _keep(self, made: geometry.World, source: str) -> None:
        kept = geometry.Own(source, self._shell.today().isoformat(), made)
        if self._shell.attempt(partial(_written, partial(geometry.keep, kept))):
            self.taken.emit()
            self._shell.message(self.tr("The map shows the boundaries of {0} from now on.").format(source))

    def forget(self) -> None:
        """Go back to the boundaries that come with the program."""
        if self._shell.attempt(partial(_written, geometry.forget)):
            self.taken.emit()
            self._shell.message(self.tr("The map shows the program’s own boundaries again."))


def _drawn(read: Callable[[], Boundaries]) -> tuple[Boundaries, geometry.World]:
    from attplanner.ui.widgets.world_map.drawn import drawn

    found = read()
    return found, drawn(found, geometry.shipped())


def _written(act: Callable[[], None]) -> None:
    try:
        act()
    except OSError as error:
        file, reason = str(geometry.own_file()), error.strerror or str(error)
        raise PlannerError("file-not-written", file=file, reason=reason) from error


class BoundariesDialog(Dialog):
    """Says what a file holds, and asks how its source is to be named."""

    def __init__(self, found: Boundaries, names: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(self.tr("Use other boundaries"), parent)
        self.setMinimumWidth(520)
        for text in self._told(found, names):
            self.body.addWidget(label(text, wrap=True))
        self.source = LevelLine(Path(found.file).stem)
        self.source.setAccessibleName(self.tr("Source, as it is to stand on every picture of the map"))
        self.source.selectAll()
        self.body.addWidget(label(self.source.accessibleName(), "secondary"))
        self.body.addWidget(self.source)
        box = QDialogButtonBox()
        self.use = box.addButton(self.tr("Use these boundaries"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use.setProperty("kind", "primary")
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.source.textChanged.connect(lambda text: self.use.setEnabled(bool(text.strip())))
        self.body.addSpacing(theme.S)
        self.body.addWidget(box)
        self.source.setFocus()

    def _told(self, found: Boundaries, names: Mapping[str, str]) -> list[str]:
        missing = [names[iso3] for iso3 in found.missing(names)]
        there = self.tr("{0}: {1} of {2} States were found, by the field “{3}”.")
        told = [there.format(found.file, len(names) - len(missing), len(names), found.field)]
        if missing:
            more = self.tr(" and {0} more").format(len(missing) - MANY) if len(missing) > MANY else ""
            without = self.tr("Without land in this file, so shown by their dot alone: {0}{1}.")
            told.append(without.format(", ".join(missing[:MANY]), more))
        if found.others():
            others = self.tr("Areas that are of no State of the list, shown in neutral grey: {0}.")
            told.append(others.format(found.others()))
        told.append(self.tr("How they are drawn is this file’s doing; the note on boundaries stays with the map."))
        return told
