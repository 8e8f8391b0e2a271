"""Text as HTML: what the page and the clipboard share."""

from __future__ import annotations

import re
from html import escape
from typing import Final

from attplanner.exports.text_safety import clean

RAISED: Final = re.compile(r"\b1er\b")  # "1er juin", "1er-3 juin"


def said(raw: str, french: bool = False) -> str:
    """Return a text as HTML; the "er" of the French first of the month is raised."""
    safe = escape(clean(raw), quote=True)
    return RAISED.sub("1<sup>er</sup>", safe) if french else safe
