"""What is typed into a line stands at its height, whatever letters it is written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QLineEdit

from attplanner import ui
from attplanner.ui import theme
from attplanner.ui.level_lines import LevelLine

ARABIC, LATIN = "سلام مصر", "Hxn Maputo"


@pytest.fixture
def line(app: QApplication) -> Iterator[LevelLine]:
    """Return a plain line as any part of the window makes one."""
    made = LevelLine()
    made.setFont(theme.font())
    made.resize(200, 30)
    made.show()
    yield made
    made.deleteLater()


def inked(line: LevelLine) -> tuple[int, int]:
    """Return the first and the last row of pixels of the text, as far from the frame as it is."""
    picture: QImage = line.grab().toImage()
    ground = picture.pixelColor(line.width() // 2, line.height() - 4)
    dark = ground.lightness() - 90
    columns = range(6, line.width() - 6)
    rows = [
        y for y in range(4, line.height() - 4) if any(picture.pixelColor(x, y).lightness() < dark for x in columns)
    ]
    return rows[0], rows[-1]


def test_every_line_of_the_window_is_such_a_line() -> None:
    sources = {file: file.read_text(encoding="utf-8") for file in Path(ui.__file__).parent.rglob("*.py")}
    assert len(sources) > 200
    plain = [file.name for file, text in sources.items() if re.search(r"\bQLineEdit\(|\(QLineEdit\):", text)]
    assert plain == ["level_lines.py"]


def test_a_larger_font_raises_it_more(line: LevelLine) -> None:
    line.setText(ARABIC)
    before = line.textMargins().top()
    line.setFont(theme.font(40))
    assert line.textMargins().top() > before


def test_arabic_stands_on_the_line_that_latin_letters_stand_on(line: LevelLine) -> None:
    line.setText("HHH")
    line.clearFocus()
    latin = inked(line)[1]
    line.setText("ااا")  # letters that stand on the line, as H does
    assert abs(inked(line)[1] - latin) <= 1


def test_latin_letters_stay_where_they_were(line: LevelLine) -> None:
    line.setText(LATIN)
    assert (line.textMargins().top(), line.textMargins().bottom()) == (0, 0)
    line.setText(ARABIC)
    assert line.textMargins().top() > 0
    high = line.sizeHint().height()
    line.setText(LATIN)
    assert line.textMargins().top() == 0
    assert line.sizeHint().height() == high, "the line itself never changes its height"


def test_the_sides_stay_those_of_the_line(line: LevelLine) -> None:
    line.setTextMargins(26, 0, 60, 0)
    line.setText(ARABIC)
    margins = line.textMargins()
    assert (margins.left(), margins.right()) == (26, 60)
    assert margins.top() == -margins.bottom() > 0


def test_what_is_hidden_by_dots_is_measured_by_the_dots(line: LevelLine) -> None:
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setText(ARABIC)
    dots = QFontMetrics(line.font()).height()
    assert line.textMargins().top() <= dots // 4
