"""Tab goes as the eye does: along the layouts, however late a field was made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLayout, QScrollArea, QWidget


def follow_layouts(root: QWidget) -> None:
    """Put the fields inside a widget in the order of Tab in which its layouts hold them."""
    for before, after in pairwise(fields_of(root)):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def enter_at_checked(group: QButtonGroup) -> None:
    """Let Tab come to the pressed one of some buttons, not to the first: Qt sees to it only once it was there."""
    checked = group.checkedButton()
    for button in group.buttons():
        policy = Qt.FocusPolicy.StrongFocus if checked in (button, None) else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)


def fields_of(widget: QWidget) -> Iterator[QWidget]:
    """Return what Tab reaches in a widget, itself included, in the order of the layouts; hidden parts too."""
    tab = Qt.FocusPolicy.TabFocus
    grouped = isinstance(widget, QAbstractButton) and widget.group() is not None  # it may be the pressed one later
    if (grouped or widget.focusPolicy() & tab == tab) and widget.focusProxy() is None:
        yield widget
    scrolled = widget.widget() if isinstance(widget, QScrollArea) else None
    if scrolled is not None:
        yield from fields_of(scrolled)
    layout = widget.layout()
    if layout is not None:
        yield from _fields_in(layout)


def _fields_in(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield from fields_of(widget)
        elif inner is not None:
            yield from _fields_in(inner)
