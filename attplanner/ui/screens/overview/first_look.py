"""The overview as it stands in the store, shown while the store is still being opened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from attplanner.ui.clipboard import forbid_copy
from attplanner.ui.screens.overview.view import OverviewView

if TYPE_CHECKING:
    from attplanner.domain.overview import Overview
    from attplanner.services.first_look import FirstLook


class FirstOverview(QWidget):
    """Looks like the screen that takes its place a moment later; nothing in it does anything."""

    def __init__(self, found: Overview) -> None:
        super().__init__()
        self.setObjectName("page")
        self.view = OverviewView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        forbid_copy(self.view.stale)  # estimates are internal
        self.view.show_overview(found)


def page(look: FirstLook, state: Mapping[str, object]) -> QWidget | None:
    """Return the page; None where the overview was not looked at."""
    del state
    return FirstOverview(look.overview) if look.overview is not None else None
