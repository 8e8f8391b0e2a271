"""The user's own settings: kept whole, never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from attplanner import paths, settings


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the test a data folder of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    paths.data_folder.cache_clear()
    yield paths.data_folder()
    paths.data_folder.cache_clear()


def test_what_is_remembered_is_added_to_what_was() -> None:
    settings.remember({"author": "Sita Rai", "theme": "dark"})
    settings.remember({"theme": "light"})
    assert settings.load() == {"author": "Sita Rai", "theme": "light"}
    assert settings.author() == "Sita Rai"


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "\x00"])
def test_a_damaged_file_counts_as_empty(folder: Path, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    settings.settings_file().write_text(text, encoding="utf-8")
    assert settings.load() == {}
    settings.remember({"theme": "dark"})
    assert settings.load() == {"theme": "dark"}


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file in the place of the folder", encoding="utf-8")
    settings.remember({"theme": "dark"})
    assert settings.load() == {}
