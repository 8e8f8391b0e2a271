"""Folding: how two spellings are compared, so that "Côte d’Ivoire" is found by typing "cote d'iv"."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that carry no combining mark in Unicode, so that decomposition leaves them alone.
_LETTERS = str.maketrans(
    {
        "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ħ": "h",
        "ŋ": "n", "ŧ": "t", "ə": "e",
        "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "«": '"', "»": '"',
        "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
    }
)  # fmt: skip


class _Marks(dict[int, int | None]):
    """Drops combining marks in ``str.translate``; each character is looked up in Unicode once."""

    def __missing__(self, character: int) -> int | None:
        kept = None if unicodedata.combining(chr(character)) else character
        self[character] = kept
        return kept


_MARKS = _Marks()


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return the text in lower case, without accents, with plain quotes and dashes and single spaces."""
    lowered = text.casefold().translate(_LETTERS)
    plain = lowered if lowered.isascii() else unicodedata.normalize("NFD", lowered).translate(_MARKS)
    return " ".join(plain.translate(_LETTERS).split())


def caption(text: str) -> str:
    """Return a text of a source as it names something in a line: without the asterisks and a comma left at its end.

    The text itself stays as it was written; papers repair it by their house style.
    """
    return " ".join(text.replace("*", "").split()).rstrip(" ,;:")
