"""Quotation marks, apostrophes and dashes of the house style, by language."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

NBSP: Final = "\u00a0"
_DOUBLE: Final = '"“”„«»‟'
_ANY_DOUBLE: Final = re.compile(f"[{_DOUBLE}]")
_OPENERS: Final = "“„«"
_CLOSERS: Final = "”»"
_SINGLE: Final = re.compile(r"['‘’‛ʼ´`]")
_SINGLE_OPENS: Final = re.compile(r"(?:^|(?<=[\s(\[“‘«/–-]))['‘‛`](?=\w[^'’‘]*\w[.,!?]?['’](?!\w))")
_MARKS: Final = {"en": ("“", "”", "‘", "’"), "es": ("“", "”", "‘", "’"), "fr": (f"«{NBSP}", f"{NBSP}»", "“", "”")}


def quotes(text: str, language: str, *, close: bool = True) -> str:
    """Return the text with the language's quotation marks; one that was left open is closed at the end."""
    out = _doubles(text, language, close) if _ANY_DOUBLE.search(text) else text
    return _apostrophes(out) if _SINGLE.search(out) else out


def _doubles(text: str, language: str, close: bool) -> str:
    marks = _MARKS[language]
    out: list[str] = []
    depth = 0
    for index, char in enumerate(text):
        if char not in _DOUBLE:
            out.append(char)
        elif _opens(text, index, depth):
            out.append(marks[0 if depth == 0 else 2])
            depth += 1
        else:
            depth = max(depth - 1, 0)
            out.append(marks[1 if depth == 0 else 3])
    spaced = re.sub(rf"«{NBSP}\s*|\s*{NBSP}»", lambda m: marks[0] if "«" in m[0] else marks[1], "".join(out))
    return spaced if depth == 0 or not close else _closed(spaced, marks, depth)


def _opens(text: str, index: int, depth: int) -> bool:
    """Tell an opening mark from a closing one: by its shape, else by what stands before it."""
    char, before, after = text[index], text[index - 1 : index], text[index + 1 : index + 2]
    if char in _OPENERS:
        return True
    if char in _CLOSERS:
        return depth == 0 and (not before or before.isspace()) and bool(after) and not after.isspace()
    if depth and (not after or after.isspace() or after in ",;.:)]"):
        return False
    return not before or before.isspace() or before in "([/–-'‘"


def _closed(text: str, marks: tuple[str, str, str, str], depth: int) -> str:
    bare = text.rstrip(" ,;.")
    return bare + (marks[3] if depth > 1 else "") + marks[1] + text[len(bare) :].strip()


def _apostrophes(text: str) -> str:
    opened = _SINGLE_OPENS.sub("‘", text)
    return "".join("’" if char in "'‛ʼ´`" else char for char in opened)


_SPACED_DASH: Final = re.compile(r"\s+[-–—−]{1,3}\s+")
_EM_DASH: Final = re.compile(r"(?<=\w)\s*(?:—|--)\s*(?=\w)")


def dashes(text: str) -> str:
    """Return the text with spaced en dashes for spaced hyphens and for em dashes."""
    if "—" in text or "--" in text:
        text = _EM_DASH.sub(" – ", text)
    return _SPACED_DASH.sub(" – ", text) if " " in text else text


_FRENCH_MARKS: Final = re.compile(r"(?<=[\w)»”’])[ \u00a0\u202f]*([:;!?])(?=\s|$)")


def french_spaces(text: str) -> str:
    """Return the text with an unbreakable space before : ; ! and ?."""
    return _FRENCH_MARKS.sub(NBSP + r"\1", text)


PRIVATE: Final = re.compile("[\ue000-\uf8ff]")


class Shield:
    """Holds pieces of a text out of the way: each becomes one private character until the end."""

    def __init__(self) -> None:
        self._held: list[str] = []

    def hold(self, piece: str) -> str:
        """Return the character that stands for a piece."""
        self._held.append(piece)
        return chr(0xE000 + len(self._held) - 1) if len(self._held) < 6_000 else piece

    def held(self, char: str) -> str:
        """Return the piece behind a character, or the character itself."""
        index = ord(char) - 0xE000 if char else -1
        return self._held[index] if 0 <= index < len(self._held) else char

    def all(self, pattern: re.Pattern[str], text: str, change: Callable[[str], str] = str) -> str:
        """Hold every match of a pattern, changed."""
        return pattern.sub(lambda match: self.hold(change(match[0])), text)

    def restored(self, text: str) -> str:
        """Return the text with its pieces back, also pieces within pieces."""
        while True:
            opened = PRIVATE.sub(lambda match: self.held(match[0]), text)
            if opened == text:
                return text
            text = opened
