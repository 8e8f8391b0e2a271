"""Shares for the clipboard: what they are of, each list as a real table, and where they are from."""

from __future__ import annotations

import html
from collections.abc import Sequence

Cells = Sequence[Sequence[str]]


def offered(headline: str, lists: Sequence[Cells], source: str) -> dict[str, bytes]:
    """Return HTML and tab-separated text, both UTF-8; each list begins with its titles; bars are left out."""
    kept = [[_without_bars(row, cells[0]) for row in cells] for cells in lists]
    tables = "".join(f"<table>{''.join(map(_row, cells))}</table><p></p>" for cells in kept)
    page = f"<p><b>{html.escape(headline)}</b></p>{tables}<p>{html.escape(source)}</p>"
    blocks = ["\n".join("\t".join(row) for row in cells) for cells in kept]
    return {"text/html": page.encode(), "text/plain": "\n\n".join([headline, *blocks, source]).encode()}


def _without_bars(row: Sequence[str], titles: Sequence[str]) -> list[str]:
    return [cell for cell, title in zip(row, titles, strict=True) if title]


def _row(row: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>"
