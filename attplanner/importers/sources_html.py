"""Web pages and clipboard fragments of Word, LibreOffice and browsers: paragraphs, bullets and table rows."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from attplanner.importers.sources_rows import row_lines

_BLOCK_NAMES = """
    address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr
    html li main nav ol p pre section table tbody tfoot thead title tr ul
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SILENT = frozenset({"script", "style", "head", "template", "noscript", "xml"})
_START = re.compile(
    r"\s*(?:Version:[\d.]+\s+StartHTML|<!doctype\s+html|<html\b|<meta\b|<table\b|<body\b|<ul\b|<p\b|<div\b)", re.I
)
_CLIPBOARD_HEAD = re.compile(r"\AVersion:[\d.]+.*?(?=<)", re.S)
_WORD_BULLET = re.compile(r"^[·•§üØo\uf0b7\uf0a7-]\s*\u00a0[\s\u00a0]*")
_WORD_NUMBER = re.compile(r"^(\(?\w{1,4}[.)])\s*\u00a0[\s\u00a0]*")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_MARKUP_SUFFIXES = (".html", ".htm", ".xhtml")


def looks_like_html(text: str, suffix: str) -> bool:
    """Tell markup by its name or by how it begins; a text that merely mentions a tag is no markup."""
    return bool(_START.match(text)) or (suffix in _MARKUP_SUFFIXES and "<" in text)


def html_lines(text: str) -> tuple[str, ...]:
    """Return the text of a page by line; a table row is one line with tabs, more where a cell has more."""
    parser = _Lines()
    parser.feed(_CLIPBOARD_HEAD.sub("", text, count=1))
    parser.close()
    return tuple(parser.finished())


class _Lines(HTMLParser):
    """Collects lines; inside a table they go to the cell that is open."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._text: list[str] = []
        self._mark = ""
        self._lists: list[int | None] = []  # the last number of each open list, None where it has bullets
        self._silent: list[str] = []
        self._tables = 0
        self._row: list[list[str]] | None = None
        self._pasted_item = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a block, a list, a cell."""
        if tag in _SILENT:
            self._silent.append(tag)
        elif tag == "br":
            self._break_line()
        elif tag in _BLOCKS:
            self._break_line()
            self._open_block(tag, dict(attrs))
        elif tag in {"td", "th"} and self._tables == 1 and self._row is not None:
            self._break_line()
            self._row.append([])

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened; a page that forgets to close something loses nothing."""
        if self._silent:
            if tag == self._silent[-1] or tag == "html":
                self._silent.pop()
            return
        if tag in _BLOCKS or tag in {"td", "th"}:
            self._break_line()
            self._close_block(tag)

    def handle_data(self, data: str) -> None:
        """Take text that is shown."""
        if not self._silent:
            self._text.append(data)

    def finished(self) -> list[str]:
        """Return all lines, those of a row that was never closed included."""
        self._break_line()
        self._close_row()
        return self._lines

    def _open_block(self, tag: str, attrs: dict[str, str | None]) -> None:
        if tag in {"ul", "ol"}:
            self._lists.append(_first_number(attrs) if tag == "ol" else None)
        elif tag == "li":
            self._mark = self._next_mark()
        elif tag == "table":
            self._tables += 1
        elif tag == "tr" and self._tables <= 1:
            self._close_row()
            self._row, self._tables = [], 1  # a pasted fragment may begin inside its table
        elif tag in _HEADINGS and self._row is None and self._lines and self._lines[-1]:
            self._lines.append("")  # a heading stands apart, as on the page
        elif tag == "p":
            self._pasted_item = "mso-list" in (attrs.get("style") or "")

    def _close_block(self, tag: str) -> None:
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        elif tag == "li":
            self._mark = ""
        elif tag == "tr" and self._tables == 1:
            self._close_row()
        elif tag == "table":
            self._close_row() if self._tables <= 1 else None
            self._tables = max(0, self._tables - 1)
            self._lines.append("")

    def _next_mark(self) -> str:
        if not self._lists or self._lists[-1] is None:
            return "- "
        self._lists[-1] += 1
        return f"{self._lists[-1]}. "

    def _close_row(self) -> None:
        if self._row is not None:
            self._lines.extend(row_lines(self._row))
            self._row = None

    def _break_line(self) -> None:
        text = self._shown("".join(self._text))
        self._text = []
        if not text:
            return
        line, self._mark = self._mark + text, ""
        if self._row is None:
            self._lines.append(line)
        elif self._row:
            self._row[-1].append(line.replace("\t", " "))
        else:
            self._row.append([line])

    def _shown(self, text: str) -> str:
        shown = _SPACES.sub(" ", text).strip(" ")
        if self._pasted_item:
            shown = _WORD_NUMBER.sub(r"\1 ", _WORD_BULLET.sub("- ", shown))
        return shown.strip("\u00a0 ")


def _first_number(attrs: dict[str, str | None]) -> int:
    start = attrs.get("start") or ""
    return int(start) - 1 if start.isdecimal() and len(start) < 5 else 0
