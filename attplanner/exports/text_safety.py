"""What a text must not carry into a file: characters that XML forbids, loose direction marks, formulas."""

from __future__ import annotations

import re
from typing import Final

_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_OPEN_EMBEDDING: Final = re.compile("[\u202a\u202b\u202d\u202e]")
_OPEN_ISOLATE: Final = re.compile("[\u2066\u2067\u2068]")
_DIRECTION: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LEAD: Final = "=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b"
_ANY_LEAD: Final = re.compile(f"[{_LEAD}]")
# What may stand before a formula without disarming it: blanks, invisible characters and quotation marks.
_SKIPPED: Final = "\\s\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff\"'“”‘’«»`"
_FORMULA: Final = re.compile(f"^[{_SKIPPED}]*[{_LEAD}]")
_LATER_CELL: Final = re.compile(f"([;,\t|][{_SKIPPED}]*)(?=[{_LEAD}])")


def clean(text: str) -> str:
    """Return the text in one line, without forbidden characters (shown as U+FFFD), its direction marks isolated."""
    if text.isprintable() and "  " not in text:
        return text.strip(" ")  # nearly every text; no control, no mark and no blank but this one is printable
    one_line = " ".join(_ILLEGAL.sub("\ufffd", text).split())
    return _isolated(one_line) if _DIRECTION.search(one_line) else one_line


def _isolated(text: str) -> str:
    """Close what the text leaves open, so that nothing after it is turned round (Trojan Source)."""
    embeddings = len(_OPEN_EMBEDDING.findall(text)) - text.count("\u202c")
    isolates = len(_OPEN_ISOLATE.findall(text)) - text.count("\u2069")
    if embeddings < 0 or isolates < 0:
        return _DIRECTION.sub("\ufffd", text)
    return f"\u2068{text}{chr(0x202C) * embeddings}{chr(0x2069) * isolates}\u2069"


def disarmed(text: str) -> str:
    """Return the text such that no spreadsheet takes it, or what follows a separator in it, for a formula."""
    safe = clean(text)
    if not _ANY_LEAD.search(text):
        return safe
    if _FORMULA.match(text) or _FORMULA.match(safe):
        safe = f"'{safe}"
    return _LATER_CELL.sub(r"\1'", safe)
