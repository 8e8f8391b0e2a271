"""Text as HTML: what the page and the clipboard share."""

from __future__ import annotations

from html import escape

from attplanner.exports.text_safety import clean


def said(raw: str, french: bool = False) -> str:
    """Return a text as HTML; the "er" of the French first of the month is raised."""
    safe = escape(clean(raw), quote=True)
    return safe.replace("1er ", "1<sup>er</sup> ") if french else safe
