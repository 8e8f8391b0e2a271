"""The map as a file: asked for, marked where it holds what is internal, and noted as having left."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from attplanner.domain.handling import Handling
from attplanner.domain.text import fold
from attplanner.ui.screens.world.map_colours import Colouring
from attplanner.ui.screens.world.map_note import credit, note
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.confirm import Confirm
from attplanner.ui.widgets.world_map.look import Look

if TYPE_CHECKING:
    from datetime import date

    from attplanner.services.facade import Services
    from attplanner.ui.widgets.world_map import export

MAP = "map"


@dataclass(frozen=True, slots=True)
class Picture:
    """What is to be saved: the map as it is coloured, the date, how many States are in each band, the filter's words.

    ``source`` says where figures come from that are not the program's; ``narrowed`` that a filter by what the office
    estimates, promised or logged leaves States out, which shows it as a colour would.
    """

    look: Look
    colouring: Colouring
    at: date
    counts: Mapping[str, int]
    filtered: str = ""
    source: str = ""
    narrowed: bool = False

    @property
    def internal(self) -> bool:
        """Tell whether the picture shows what is the office's own."""
        return self.colouring.internal or self.narrowed


class MapSaving(QObject):
    """Saves pictures of the map. What is the office's own is asked for twice and says so in the picture."""

    def __init__(self, services: Services, shell: Shell, confirm: Confirm, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._shell, self._confirm, self._over = services, shell, confirm, parent
        self._folder = Path.home()

    def ask(self, picture: Picture, kind: str) -> None:
        """Ask where to save it, as "png" or "svg"; before that twice whether, where it is internal."""
        if not picture.internal:
            self._ask_file(picture, kind)
            return
        first = self.tr("This map shows what the office estimates or logged: it is internal. Save it as a file?")
        second = self.tr("The file is not encrypted, and whoever has it can read it. It is marked as internal. Save?")
        go_on, save = self.tr("Go on"), self.tr("Save the internal map")
        self._confirm.ask([(first, go_on), (second, save)], lambda: self._ask_file(picture, kind))

    def _ask_file(self, picture: Picture, kind: str) -> None:
        proposed = str(self._folder / f"{file_name(picture)}.{kind}")
        kinds = f"{kind.upper()} (*.{kind})"
        name, _ = QFileDialog.getSaveFileName(self._over, self.tr("Save the map"), proposed, kinds)
        if name:
            file = Path(name)
            self.save(picture, kind, file if file.suffix else file.with_suffix(f".{kind}"))

    def save(self, picture: Picture, kind: str, file: Path) -> None:
        """Write the file, whole or not at all, and note that it left."""
        from attplanner.ui.widgets.world_map import export

        data = (export.svg if kind == "svg" else export.png)(picture.look, self.sheet(picture))
        handling = Handling.INTERNAL if picture.internal else Handling.PUBLICATION
        manifest = {"colouring": picture.colouring.key, "at": picture.at.isoformat(), "filter": picture.filtered}
        exports = self._services.exports
        if self._shell.attempt(lambda: exports.write_picture(data, file, MAP, handling, manifest)):
            self._folder = file.parent
            self._shell.message(self.tr("The map is saved in {0}.").format(file.name))

    def sheet(self, picture: Picture) -> export.Sheet:
        """Return what stands around the map."""
        from attplanner.ui import words
        from attplanner.ui.widgets.world_map import export

        title = self.tr("{0}, as at {1}").format(picture.colouring.title, words.day(picture.at))
        if picture.filtered:
            title = f"{title} · {picture.filtered}"
        if picture.internal:
            mark = self.tr("Internal estimate: {0}") if picture.colouring.estimate else self.tr("Internal: {0}")
            title = mark.format(title)
        bands = picture.colouring.bands
        legend = [(band.fill, f"{band.words} {picture.counts.get(band.key, 0)}") for band in bands]
        return export.Sheet(title, legend, " ".join(part for part in (picture.source, credit(), note()) if part))


def file_name(picture: Picture) -> str:
    """Return the name that is proposed; that it is internal is in it, too."""
    parts = [MAP, picture.colouring.key, picture.at.isoformat(), "internal" if picture.internal else ""]
    return re.sub(r"[^a-z0-9]+", "-", fold("-".join(parts))).strip("-")
