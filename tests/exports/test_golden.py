"""Word files kept as they were approved, part by part: a change in any of them has to be meant.

After a change that is meant: run this file with ``ATTPLANNER_ACCEPT_GOLDEN=1`` to write them anew, and look at them.
"""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from attplanner.exports.annexes.annex_a import AnnexRows
from tests.exports.annex_samples import word_file

GOLDEN = Path(__file__).parent.parent / "golden"


def parts(data: bytes) -> dict[str, str]:
    """Return the parts of a Word file by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("layout", ["list", "table"])
def test_the_word_file_is_as_it_was_approved(rows: AnnexRows, language: str, layout: str) -> None:
    approved = GOLDEN / f"annex-a-{layout}-{language}.docx"
    data = word_file(rows, language=language, layout=layout)
    if os.environ.get("ATTPLANNER_ACCEPT_GOLDEN"):
        approved.write_bytes(data)
    assert parts(data) == parts(approved.read_bytes())
