"""What the program wrote, read back by the program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from attplanner.paths import resource
from tests.cli.conftest import Quick

Json = dict[str, Any]  # a JSON document


def entries_of(document: Json) -> list[tuple[object, ...]]:
    return [
        (
            entry["process"],
            entry["start"],
            entry["end"],
            entry["precision"],
            [(place["city"], place["state"], place.get("virtual")) for place in entry["places"]],
            [item["text"] for item in entry["items"]],
        )
        for entry in document["entries"]
    ]


@pytest.mark.parametrize("layout", ["table", "list"])
@pytest.mark.parametrize("suffix", ["csv", "md", "html"])
def test_an_exported_log_is_read_back_as_it_was(quick: Quick, tmp_path: Path, suffix: str, layout: str) -> None:
    example = resource("samples", "example-office.txt")
    written = tmp_path / f"annex.{suffix}"
    quick("import", example, "--handling", "publication", "--accept", "safe")
    words = ("--order", "source", "--wording", "source", "--layout", layout)
    assert quick("export", "annex-a", "--to", written, *words).status == 0
    before = quick("import", example, "--preview", "--json").json
    after = quick("import", written, "--preview", "--json").json
    assert entries_of(after) == entries_of(before)
    assert after["unread"] == []
