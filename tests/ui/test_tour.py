"""The tour: pictures of every screen at their size, and a Word file."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from attplanner.ui import registry, tour


def test_every_screen_is_pictured_and_annex_a_is_written(app: QApplication, tmp_path: Path) -> None:
    folder = tour.run(tmp_path / "tour", "en", "light")
    pictures = sorted(folder.glob("*.png"))
    names = [file.stem.partition("-")[2] for file in pictures]
    assert [file.stem.partition("-")[0] for file in pictures] == [f"{n + 1:02d}" for n in range(len(pictures))]
    assert {spec.key for spec in registry.SCREENS} | {"welcome", "history"} <= set(names)
    for file in pictures:
        image = QImage(str(file))
        assert (image.width(), image.height()) == (1280, 720)
        colours = {image.pixel(x, y) for x in range(0, 1280, 7) for y in range(0, 720, 7)}
        assert len(colours) > 20, file.name
    with zipfile.ZipFile(folder / "annex-a.docx") as archive:
        text = archive.read("word/document.xml").decode()
    assert "Mozambique" in text


def test_nothing_is_left_but_the_pictures_and_the_paper(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = tmp_path / "temporary"
    beside.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(beside))
    tour.run(tmp_path / "tour", "en", "light")
    assert list(beside.iterdir()) == []
