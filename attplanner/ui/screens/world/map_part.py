"""The map's part of the screen: colours by what is chosen, one selection with the list, pictures of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from attplanner.domain.state import StateRow
from attplanner.ui.actions import action
from attplanner.ui.screens.world.map_colours import Colouring
from attplanner.ui.screens.world.map_facts import WorldFacts
from attplanner.ui.screens.world.view import WorldView
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.choice_popup import Choice
from attplanner.ui.widgets.tab_order import follow_layouts

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.ui.screens.world.map_saving import MapSaving, Picture
    from attplanner.ui.screens.world.other_boundaries import OtherBoundaries
    from attplanner.ui.widgets.world_map.card import CardText
    from attplanner.ui.widgets.world_map.widget import WorldMap

TRADE = ("export", "import")


class MapPart(QObject):
    """Made with the screen; the map itself when it is first needed. ``recoloured``: another colouring was chosen.

    ``taken`` carries the States that were selected on the map, ``opened`` that the page of the current one is wanted.
    """

    recoloured = Signal()
    taken = Signal(object)
    opened = Signal()

    def __init__(self, services: Services, shell: Shell, view: WorldView) -> None:
        super().__init__(view)
        self._services, self._shell, self._view = services, shell, view
        self.colouring: Colouring = view.colourings["status"]
        self.facts = WorldFacts()
        self._rows: dict[str, StateRow] = {}
        self._shown: list[StateRow] = []
        self._fitted: frozenset[str] = frozenset()
        self._counts: Mapping[str, int] = {}
        self._actions: dict[str, QAction] = {}
        self._saving: MapSaving | None = None
        self._other: OtherBoundaries | None = None
        view.colour.changed.connect(self.colour_by)
        view.legend.about.clicked.connect(self.tell_boundaries)
        self.show_colouring()

    @property
    def map(self) -> WorldMap | None:
        """The map, None until it was first needed."""
        return self._view.map_area.map

    # -- what is coloured -----------------------------------------------------------------------------------------

    def choices(self) -> list[Choice]:
        """Return by what the map can be coloured: by shares of trade only where a table was read in."""
        there = self.facts.shares
        offered = (one for one in self._view.colourings.values() if one.key not in TRADE or one.key in there)
        return [Choice(one.key, one.title, short=one.short) for one in offered]

    def colour_by(self, key: object) -> None:
        """Colour the map by something else."""
        found = self._view.colourings.get(str(key))
        if found is not None and found is not self.colouring:
            self.colouring = found
            self.show_colouring()
            self.recoloured.emit()

    def offer(self) -> bool:
        """Offer what there is to colour by; a table of trade that is gone takes its colouring with it: tell so."""
        offered = self.choices()
        gone = self.colouring.key not in {one.key for one in offered}
        if gone:
            self.colouring = self._view.colourings["status"]
            self.show_colouring()
        else:
            self._view.colour.show_choice(offered, self.colouring.key)
        return gone

    def show_colouring(self) -> None:
        """Show by what the map is coloured."""
        self._view.show_colouring(self.colouring, self.choices())
        follow_layouts(self._view)

    def count(self, rows: Iterable[StateRow]) -> Mapping[str, int]:
        """Count States by the bands of the colouring; a stale estimate counts in its stage and among the stale."""
        self._counts = Counter(key for row in rows for key in self.colouring.keys(row, self.facts))
        return self._counts

    # -- the map --------------------------------------------------------------------------------------------------

    def show(self, rows: Mapping[str, StateRow], shown: Sequence[StateRow], region: frozenset[str]) -> None:
        """Show all States, those that the filters leave in full colour; ``region`` is what region and group leave.

        The map goes to the region whenever it is another one.
        """
        self._rows, self._shown = dict(rows), list(shown)
        if self.map is None or not self._view.has_map():
            self._fitted = region if self.map is None else self._fitted
            return
        fills = {iso3: self.colouring.fill(row, self.facts) for iso3, row in rows.items()}
        names = {iso3: row.name for iso3, row in rows.items()}
        self.map.show_states(fills, names, rows.keys() - {row.iso3 for row in shown})
        if region != self._fitted:
            self._fitted = region
            self.map.fit(region)

    def make(self) -> None:
        """Make the map, where it is in sight and not made yet."""
        if self.map is not None or not self._view.has_map():
            return
        made = self._view.map_area.make(self._card, self._to_fit)
        if (buttons := self._view.map_area.buttons) is not None:
            buttons.save.setMenu(self._save_menu())
        made.chosen.connect(lambda iso3: self.taken.emit([iso3]))
        made.selected.connect(self.taken)
        made.opened.connect(self._open)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(self._open_menu)
        follow_layouts(self._view)
        region, self._fitted = self._fitted, frozenset()
        self.show(self._rows, self._shown, region)

    def _open(self, iso3: str) -> None:
        self.taken.emit([iso3])
        self.opened.emit()

    def mark(self, current: str | None, selected: Sequence[str]) -> None:
        """Mark what is current and, where there are several, what is selected in the list."""
        if self.map is not None:
            self.map.set_current(current, follow=True)
            self.map.set_selected(selected if len(selected) > 1 else ())

    def _to_fit(self) -> Iterable[str]:
        everything = len(self._shown) == len(self._rows)
        return () if everything else [row.iso3 for row in self._shown]

    def _card(self, iso3: str) -> CardText:
        from attplanner.ui.screens.world.map_card import card

        left_out = iso3 not in {row.iso3 for row in self._shown}
        return card(self._rows[iso3], self.facts, self.colouring, left_out=left_out)

    # -- what can be done with it ---------------------------------------------------------------------------------

    def actions(self) -> list[QAction]:
        """Return what can be done with the map now; each action is made once."""
        from attplanner.ui.widgets.world_map import geometry

        other = [self._once("other", self.tr("Use other boundaries …"), self._ask_boundaries, "globe")]
        if geometry.own() is not None:
            back = self.tr("Use the program’s own boundaries again")
            other.append(self._once("shipped", back, lambda: self._boundaries().forget(), "globe"))
        return [*self._saves(), self._once("about", self.tr("About boundaries"), self.tell_boundaries, "info"),
                *other, *self._colours()]  # fmt: skip

    def _saves(self) -> list[QAction]:
        return [
            self._once("png", self.tr("Save the map as PNG …"), self._saver("png"), "download"),
            self._once("svg", self.tr("Save the map as SVG …"), self._saver("svg"), "download"),
        ]

    def _colours(self) -> list[QAction]:
        said = self.tr("Colour by: {0}")
        return [self._once(f"by-{one.key}", said.format(one.text), self._colourer(one.key)) for one in self.choices()]

    def _once(self, key: str, text: str, act: Callable[[], object], icon: str = "") -> QAction:
        if key not in self._actions:
            self._actions[key] = action(self, text, act, icon=icon)
        return self._actions[key]

    def _ask_boundaries(self) -> None:
        self._boundaries().ask({iso3: row.name for iso3, row in self._rows.items()})

    def _boundaries(self) -> OtherBoundaries:
        from attplanner.ui.screens.world.other_boundaries import OtherBoundaries

        if self._other is None:
            self._other = OtherBoundaries(self._services.states.boundaries_job, self._shell, self._view)
            self._other.taken.connect(self._take_world)
        return self._other

    def _take_world(self) -> None:
        if self.map is not None:
            self.map.take_world()
            self._fitted = frozenset()

    def _save_menu(self) -> QMenu:
        menu = QMenu(self._view)
        menu.addActions(self._saves())
        return menu

    def _open_menu(self, at: QPoint) -> None:
        shown = self.map
        if shown is None:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(action(menu, self.tr("Show the whole world"), shown.fit, shortcut="Home", icon="globe"))
        fit = self._view.map_area.fit
        menu.addAction(action(menu, self.tr("Show all States that the filters leave"), fit, icon="maximize"))
        menu.addSeparator()
        menu.addActions(self.actions())
        menu.popup(shown.mapToGlobal(at))

    def _saver(self, kind: str) -> Callable[[], None]:
        return lambda: self.save(kind)

    def _colourer(self, key: str) -> Callable[[], None]:
        return lambda: self.colour_by(key)

    def tell_boundaries(self) -> None:
        """Tell how boundaries are drawn, and that it implies nothing."""
        from attplanner.ui.screens.world.map_note import BoundaryNote

        BoundaryNote(self._view).open_above(self._view.legend.about)

    def picture(self) -> Picture:
        """Return the map as it is to be saved: the whole world in the colours that are shown, nothing marked."""
        from attplanner.ui.filter_keeper import words_of
        from attplanner.ui.screens.world.map_saving import Picture
        from attplanner.ui.widgets.world_map.look import Look

        fills = {iso3: self.colouring.fill(row, self.facts) for iso3, row in self._rows.items()}
        faint = frozenset(self._rows) - {row.iso3 for row in self._shown}
        counts = Counter(key for row in self._shown for key in self.colouring.keys(row, self.facts))
        found = self.facts.shares.get(self.colouring.key)
        source = self.tr("{0}–{1}; source: {2}.").format(found.first, found.last, found.source) if found else ""
        narrowed = self._view.narrowed_by_own()
        return Picture(
            Look(fills, faint), self.colouring, self.facts.at, counts, words_of(self._view), source, narrowed
        )

    def save(self, kind: str) -> None:
        """Save the map as a file, "png" or "svg"."""
        from attplanner.ui.screens.world.map_saving import MapSaving

        if self._saving is None:
            self._saving = MapSaving(self._services, self._shell, self._view.confirm(), self._view)
        self._saving.ask(self.picture(), kind)
