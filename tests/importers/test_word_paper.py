"""The reference paper as a Word file, made in several ways, gives the same entries as its text."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest

from attplanner.importers import registry
from attplanner.importers.plan import ImportPlan

pytestmark = pytest.mark.reference
_DATED = re.compile(r"^(?P<date>\d{1,2}(?:[–-]\d{1,2})? [A-Z]\w+ \d{4}) (?P<place>.+)$")
_HEADING = re.compile(r"CSP\d Process$|ANNEX |PRESIDENTS'")


def saved(document: Any) -> bytes:  # Any: python-docx has no types
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def with_list_styles(lines: list[str]) -> bytes:
    import docx

    document = docx.Document()
    for line in lines:
        if line.startswith("- "):
            document.add_paragraph(line[2:], style="List Bullet")
        elif line.strip():
            document.add_paragraph(line)
    return saved(document)


def with_typed_bullets(lines: list[str]) -> bytes:
    import docx

    document = docx.Document()
    for line in lines:
        paragraph = document.add_paragraph()
        shown = f"•\t{line[2:]}" if line.startswith("- ") else line
        for word in re.split(r"(\s+)", shown):  # as Word splits runs
            paragraph.add_run(word)
    return saved(document)


def with_tabs_and_breaks(lines: list[str]) -> bytes:
    import docx

    document = docx.Document()
    paragraph = document.add_paragraph()
    for line in lines:
        dated = _DATED.match(line)
        paragraph.add_run(f"{dated['date']}\t{dated['place']}" if dated else line)
        if line.strip():
            paragraph.add_run().add_break()
        else:
            paragraph = document.add_paragraph()
    return saved(document)


def with_tables(lines: list[str]) -> bytes:
    """Put each dated entry into a row: date, place, what took place as paragraphs of one cell."""
    import docx

    document = docx.Document()
    table = None
    for line in lines:
        dated = _DATED.match(line)
        if dated:
            table = table or _table(document)
            cells = table.add_row().cells
            cells[0].text, cells[1].text = dated["date"], dated["place"]
        elif _HEADING.match(line) or table is None:
            table = None
            document.add_paragraph(line)
        elif line.strip():
            cell = table.rows[-1].cells[2]
            cell.add_paragraph(line) if cell.text else setattr(cell, "text", line)
    return saved(document)


def _table(document: Any) -> Any:  # as above
    table = document.add_table(rows=1, cols=3)
    for cell, head in zip(table.rows[0].cells, ("Date", "Place", "Activity"), strict=True):
        cell.text = head
    return table


def facts(plan: ImportPlan) -> list[tuple[object, ...]]:
    return [
        (
            entry.process,
            entry.when.iso(),
            entry.places,
            tuple((item.text.strip(), item.counterparts, item.others) for item in entry.items),
        )
        for entry in plan.entries
    ]


@pytest.mark.parametrize("build", [with_list_styles, with_typed_bullets, with_tabs_and_breaks, with_tables])
def test_the_same_entries(reference_paper: Path, build: Any) -> None:  # Any: one of the functions above
    text = registry.read(reference_paper.read_bytes(), "paper.txt")
    lines = reference_paper.read_text("utf-8").splitlines()
    word = registry.read(build(lines), "paper.docx")
    assert len(word.entries) == 61
    assert facts(word) == facts(text)
    assert [count.number for count in word.stated_counts] == [84]
