"""Bytes to text: encodings with and without marks, line ends of every system, and what is no text at all."""

from __future__ import annotations

import codecs
import re

from attplanner.domain.proposals import Code
from attplanner.errors import PlannerError
from attplanner.importers.plan import PlannedWarning

LINE_LIMIT = 20_000  # characters; a page has about 3,000

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-office"),
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
    (b"SQLite format 3\x00", "database"),
)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BREAK = re.compile("\r\n|[\r\n\u2028\u2029]")
_ODD_BYTES = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27})
_SAMPLE = 4096


def decode(data: bytes, name: str) -> tuple[str, tuple[PlannedWarning, ...]]:
    """Return the text and what had to be guessed. Raises ``PlannerError`` for anything that is no text."""
    _refuse_known_binaries(data, name)
    marked = next((codec for mark, codec in _MARKS if data.startswith(mark)), None) or _unmarked_utf16(data)
    if marked and marked != "utf-8-sig":
        return _strict(data, marked, name), ()
    _refuse_binary(data, name)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        return _line_by_line(data, error.start)


def split_lines(text: str) -> tuple[str, ...]:
    """Return the lines, numbered as an editor numbers them: a last line break starts no further line."""
    lines = _BREAK.split(text)
    if lines and not lines[-1]:
        lines.pop()
    return tuple(lines)


def check_line_lengths(data: bytes, name: str) -> None:
    """Refuse a line that is no line, before anything is decoded; four bytes a character at most."""
    window = LINE_LIMIT * 4
    start = 0
    while len(data) - start > window:
        end = max(data.rfind(mark, start, start + window) for mark in (b"\n", b"\r"))
        if end < 0:
            return _refuse_line(data, start, name)
        start = end + 1
    return None


def _refuse_line(data: bytes, start: int, name: str) -> None:
    if data.startswith(b"PK") or any(data.startswith(mark) for mark, _ in _SIGNATURES):
        return  # an archive or picture has no lines: it is refused, or unpacked, by its own rules
    if b"<" in data[:_SAMPLE] and b">" in data[start : start + _SAMPLE]:
        return  # markup needs no line breaks; the total size is capped
    raise PlannerError("source-line-too-long", file=name, line=_line_of(data, start), limit=LINE_LIMIT)


def _refuse_known_binaries(data: bytes, name: str) -> None:
    kind = next((kind for mark, kind in _SIGNATURES if data.startswith(mark)), None)
    if kind == "old-office" and _ENCRYPTED in data:
        raise PlannerError("source-encrypted", file=name)
    if kind:
        raise PlannerError("source-binary", file=name, line=1, what=kind)


def _refuse_binary(data: bytes, name: str) -> None:
    nul = data.find(b"\x00")
    if nul >= 0:
        raise PlannerError("source-nul", file=name, line=_line_of(data, nul))
    sample = data[: _SAMPLE * 16]
    odd = len(sample) - len(sample.translate(None, _ODD_BYTES))
    if odd * 20 > len(sample):
        first = next(i for i, byte in enumerate(sample) if byte in _ODD_BYTES)
        raise PlannerError("source-binary", file=name, line=_line_of(data, first), what="binary")


def _line_of(data: bytes, position: int) -> int:
    before = data[:position]
    return before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n") + 1


def _unmarked_utf16(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by where its zero bytes are: every second byte of Latin text is one."""
    sample = data[:_SAMPLE]
    if len(data) % 2 or len(sample) < 4:
        return None
    zeros = (sample[0::2].count(0), sample[1::2].count(0))
    half = len(sample) // 2
    if zeros[1] > half * 0.6 and zeros[0] < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if zeros[0] > half * 0.6 and zeros[1] < half * 0.1 else None


def _strict(data: bytes, codec: str, name: str) -> str:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        read = data[: error.start].decode(codec, "ignore")
        line = len(split_lines(read)) or 1
        raise PlannerError("source-damaged-text", file=name, line=line, encoding=codec.upper()) from None
    if "\x00" in text:
        line = len(split_lines(text[: text.index("\x00") + 1]))
        raise PlannerError("source-nul", file=name, line=line)
    return text.removeprefix("\ufeff")


def _line_by_line(data: bytes, first_bad: int) -> tuple[str, tuple[PlannedWarning, ...]]:
    """Read each line as UTF-8 where it can be, else as Windows Latin: files that were pasted together mix both."""
    parts = [_one_line(part) for part in data.split(b"\n")]
    line = _line_of(data, first_bad)
    return "\n".join(parts), (PlannedWarning(Code.ENCODING_GUESSED, line, "Windows-1252"),)


def _one_line(part: bytes) -> str:
    try:
        return part.decode("utf-8")
    except UnicodeDecodeError:
        return part.decode("cp1252", "replace") if b"\x81" not in part else part.decode("latin-1")
