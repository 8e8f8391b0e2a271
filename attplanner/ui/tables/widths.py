"""How wide a column must be for its words, which differ from language to language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics

from attplanner.ui import theme

PADDING = 14


def room(title: str, texts: Sequence[str] = (), more: int = 0) -> int:
    """Return the width of a column in pixels; ``more`` is what stands beside the words of its cells."""
    widest = max((QFontMetrics(theme.font(13)).horizontalAdvance(text) for text in texts), default=0)
    return max(widest + more, QFontMetrics(theme.font(12, 600)).horizontalAdvance(title)) + PADDING
