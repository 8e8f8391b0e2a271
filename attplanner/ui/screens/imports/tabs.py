"""The tabs over the preview: how many each holds, and of what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attplanner.ui.screens.imports.rows import Part, asked, sizes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from attplanner.ui.screens.imports.review import Figures, Review
    from attplanner.ui.screens.imports.view import ImportView


class Tabs(QObject):
    """Writes the figures of a review on the tabs, and beside them what they count."""

    def __init__(self, view: ImportView) -> None:
        super().__init__(view)
        self._view = view

    def show(self, review: Review, figures: Figures) -> None:
        """Show the figures as they are now."""
        counted = sizes(review, figures)
        for part, button in zip(Part, self._view.parts.buttons(), strict=True):
            number = counted.get(part, 0)
            self._view.parts.set_text(part.value, f"{self._words(part)}  {number}")
            button.setHidden(part is Part.KNOWN and not number)
            button.setToolTip(self._of(part, asked(review) if part is Part.NEED else number))
        self._view.counted.set_full(self._caption(review, counted))

    def _caption(self, review: Review, counted: Mapping[Part, int]) -> str:
        """Return of what the tabs are parts, and whether these overlap."""
        entries, rows = len(review.plan.entries), len(review.plan.states)
        parts = sum(counted.get(part, 0) for part in (Part.REPAIRED, Part.WRITTEN, Part.KNOWN)) + asked(review)
        if parts > entries + rows:
            return self.tr("of %n entries; one may stand in several", "", entries + rows)
        if rows and not entries:
            return self.tr("of %n rows", "", rows)
        return self.tr("of %n entries", "", entries + rows)

    def _words(self, part: Part) -> str:
        return {
            Part.ALL: self.tr("All"),
            Part.REPAIRED: self.tr("Repaired"),
            Part.NEED: self.tr("Questions"),
            Part.WRITTEN: self.tr("As written"),
            Part.KNOWN: self.tr("In the log"),
            Part.UNREAD: self.tr("Not read"),
        }[part]

    def _of(self, part: Part, number: int) -> str:
        """Return what the figure of a tab counts; ``number`` is that of what its rows are."""
        if part is Part.REPAIRED:
            return self.tr("%n entries with a repair; some have questions too", "", number)
        if part is Part.NEED:
            return self.tr("%n entries with open questions", "", number)
        if part is Part.WRITTEN:
            return self.tr("%n entries of which nothing is changed or asked", "", number)
        if part is Part.KNOWN:
            return self.tr("%n entries that the log has already, wholly or in part", "", number)
        if part is Part.UNREAD:
            return self.tr("%n lines that are in no entry", "", number)
        return self.tr("%n entries, and what stands around them", "", number)
