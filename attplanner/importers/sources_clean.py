"""Lines as the readers see them: what cannot be seen on paper is taken out, the original line is kept beside it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from attplanner.domain.proposals import Code
from attplanner.importers.plan import PlannedWarning

_SPACES = dict.fromkeys(
    map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"), " "
)
_BREAKS = {0x0B: " ", 0x0C: None, 0x1C: None, 0x1D: None, 0x1E: None, 0x85: " "}
_QUIET = dict.fromkeys((0x00AD, 0xFEFF), None)  # soft hyphens and marks of byte order come with every copied page
_READABLE = str.maketrans({**_SPACES, **_BREAKS, **_QUIET})

# Direction marks and overrides, characters of no width, controls, tags: they can make a text look other than it is.
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_MARK_RANGES = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0e31-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
# More marks than any script stacks on a letter; sorting thousands of them takes quadratic time.
_HEAP = re.compile(f"([{_MARK_RANGES}]{{6}})[{_MARK_RANGES}]+")
_NONE: Sequence[str] = ()
_PLAIN = re.compile(r"[\t\x20-\x7e]*\Z")
_GAP = re.compile(" {120,}")  # wider than any page; every reader's patterns look for gaps


def for_reading(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[PlannedWarning, ...]]:
    """Return as many lines without hidden characters, and one warning a line that had some."""
    read: list[str] = []
    warnings: list[PlannedWarning] = []
    for number, line in enumerate(lines, start=1):
        clean, hidden = (line, _NONE) if _PLAIN.match(line) else _clean(line)
        read.append(_GAP.sub(" " * 120, clean) if _GAP.search(clean) else clean)
        if hidden:
            warnings.append(PlannedWarning(Code.HIDDEN_CHARACTERS, number, _names(hidden)))
    return tuple(read), tuple(warnings)


def _clean(line: str) -> tuple[str, Sequence[str]]:
    shown = line.translate(_READABLE)
    hidden = _HIDDEN.findall(shown)
    shown = _HIDDEN.sub("", shown) if hidden else shown
    if _HEAP.search(shown):
        shown, hidden = _HEAP.sub(r"\1", shown), [*hidden, "\u034f"]
    return unicodedata.normalize("NFC", shown), hidden


def _names(hidden: Sequence[str]) -> str:
    return ", ".join(sorted({f"U+{ord(character):04X}" for character in hidden}))
