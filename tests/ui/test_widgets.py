"""The shared widgets, by what a user does with them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from attplanner.domain.dates import Precision, When
from attplanner.domain.handling import Handling
from attplanner.domain.queries import Suggestion, SuggestionKind
from attplanner.ui import icons, theme
from attplanner.ui.language import singular
from attplanner.ui.tables.row_table import Column, RowTableModel
from attplanner.ui.widgets.chip import Chip, FilterChip
from attplanner.ui.widgets.choice_popup import ChoiceDelegate, ChoicePopup
from attplanner.ui.widgets.confirm import Confirm
from attplanner.ui.widgets.date_field import DateField
from attplanner.ui.widgets.flow_layout import FlowLayout
from attplanner.ui.widgets.labels import HandlingBadge, elide
from attplanner.ui.widgets.name_field import Creator, NameField
from attplanner.ui.widgets.segmented import Segmented

TODAY = date(2018, 5, 29)


@pytest.fixture
def field(app: QApplication, qtbot: QtBot) -> DateField:
    """Return a date field whose today is the paper's date."""
    made = DateField("When")
    made.today = lambda: TODAY
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("15-17 mar 2017", date(2017, 3, 15), date(2017, 3, 17)),
        ("29 Oct - 2 Nov 2018", date(2018, 10, 29), date(2018, 11, 2)),
        ("next tue", date(2018, 6, 5), date(2018, 6, 5)),
    ],
)
def test_a_date_is_read_as_people_write_it(field: DateField, typed: str, start: date, end: date) -> None:
    heard: list[When] = []
    field.committed.connect(heard.append)
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [(one.start, one.end) for one in heard] == [(start, end)]


def test_a_day_that_no_calendar_has_is_called_so(field: DateField) -> None:
    QTest.keyClicks(field, "31 feb 2014")
    assert field.value() is None
    assert field.accessibleDescription() == "no such day ↓"


def test_a_month_stays_a_month(field: DateField) -> None:
    QTest.keyClicks(field, "March 2027")
    value = field.value()
    assert value is not None
    assert value.precision is Precision.MONTH
    assert field.accessibleDescription() == "Mar 2027"


def test_two_readings_are_offered_and_none_is_taken(field: DateField) -> None:
    heard: list[When] = []
    field.committed.connect(heard.append)
    QTest.keyClicks(field, "12/03/2027")
    assert field.value() is None
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard == []
    QTest.keyClick(field, Qt.Key.Key_Down)
    popup = field.findChild(ChoicePopup)
    assert isinstance(popup, ChoicePopup)
    choices = popup.findChild(QListWidget)
    assert isinstance(choices, QListWidget)
    offered = {choices.item(row).text() for row in range(choices.count())}
    assert offered == {"12 March 2027", "3 December 2027"}
    QTest.keyClick(choices, Qt.Key.Key_Return)
    assert len(heard) == 1


def test_nonsense_is_called_so(field: DateField) -> None:
    QTest.keyClicks(field, "soonish maybe")
    assert field.value() is None
    assert field.accessibleDescription() == "not understood"


def suggest(text: str, limit: int) -> list[Suggestion]:
    every = [
        Suggestion(SuggestionKind.STATE, "NPL", "Nepal", "State"),
        Suggestion(SuggestionKind.STATE, "NLD", "Netherlands (Kingdom of the)", "State"),
    ]
    return [one for one in every if one.text.lower().startswith(text.lower())][:limit]


def test_a_name_is_chosen_by_keys(app: QApplication, qtbot: QtBot) -> None:
    name = NameField("Who", suggest, [Creator("person", "New person “{0}”")], keep_text=False)
    qtbot.addWidget(name)
    name.show()
    chosen: list[Suggestion] = []
    name.chosen.connect(chosen.append)
    QTest.keyClicks(name, "nep")
    popup = name.popup
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert [one.key for one in chosen] == ["NPL"]
    assert name.text() == ""


def test_a_missing_person_is_made_on_the_way(app: QApplication, qtbot: QtBot) -> None:
    name = NameField("Who", suggest, [Creator("person", "New person “{0}”")])
    qtbot.addWidget(name)
    name.show()
    wanted: list[tuple[str, str]] = []
    name.create_wanted.connect(lambda kind, typed: wanted.append((kind, typed)))
    QTest.keyClicks(name, "Ama Mensah")
    popup = name.popup
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert wanted == [("person", "Ama Mensah")]


def test_one_enter_is_one_answer(app: QApplication, qtbot: QtBot) -> None:
    name = NameField("Who", suggest, [Creator("person", "New person “{0}”")], keep_text=False)
    qtbot.addWidget(name)
    name.resize(170, 26)
    name.show()
    heard: list[object] = []
    name.chosen.connect(heard.append)
    name.create_wanted.connect(lambda *_: heard.append("new"))
    name.returnPressed.connect(lambda: heard.append(name.text()))
    QTest.keyClicks(name, "nep")
    assert name.popup.width() >= 320
    assert isinstance(name.popup.itemDelegate(), ChoiceDelegate)
    assert not name.popup.horizontalScrollBar().isVisible()
    QTest.keyClick(name.popup, Qt.Key.Key_Return)
    assert [getattr(one, "key", one) for one in heard] == ["NPL"]
    assert name.text() == ""
    QTest.keyClicks(name, "Ama Mensah")
    QTest.keyClick(name.popup, Qt.Key.Key_Return)
    assert heard[1:] == ["Ama Mensah"]
    assert not name.popup.isVisible()


def test_tab_takes_what_is_offered_and_goes_on(app: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    name, after = NameField("Who", suggest), QLineEdit()
    for one in (name, after):
        column.addWidget(one)
    heard: list[object] = []
    name.chosen.connect(heard.append)
    with qtbot.waitActive(page):
        page.show()
    for typed, shown in (("nep", "Nepal"), ("Atlantis", "Atlantis"), ("ne", "Nepal")):
        name.setFocus()
        name.clear()
        QTest.keyClicks(name, typed)
        QTest.keyClick(name.popup if name.popup.isVisible() else name, Qt.Key.Key_Tab)
        assert (name.text(), after.hasFocus(), name.popup.isVisible()) == (shown, True, False)
    assert [getattr(one, "key", one) for one in heard] == ["NPL", "NPL"]
    name.setFocus()
    name.clear()
    QTest.keyClicks(name, "ne")
    QTest.keyClick(name.popup, Qt.Key.Key_Escape)
    QTest.keyClick(name, Qt.Key.Key_Tab)
    assert name.text() == "ne", "Esc refused it"


def test_the_arrows_do_not_write_into_the_field(app: QApplication, qtbot: QtBot) -> None:
    name = NameField("Who", suggest, [Creator("person", "New person “{0}”")], keep_text=False)
    qtbot.addWidget(name)
    name.show()
    QTest.keyClicks(name, "ne")
    for _ in range(3):
        QTest.keyClick(name.popup, Qt.Key.Key_Down)
    assert name.text() == "ne"


def test_a_filter_is_cleared_by_its_cross_and_by_delete(app: QApplication, qtbot: QtBot) -> None:
    chip = FilterChip("Region")
    qtbot.addWidget(chip)
    chip.set_choices([("AF", "Africa"), ("AS", "Asia")])
    heard: list[str | None] = []
    chip.changed.connect(heard.append)
    chip.set_value("AF")
    chip.resize(chip.sizeHint())
    chip.show()
    assert chip.accessibleName() == "Region: Africa"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 10, 13))
    chip.set_value("AS")
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert heard == ["AF", None, "AS", None]


def opened(chip: FilterChip) -> tuple[ChoicePopup, QListWidget]:
    """Open the choices of a chip by a key."""
    QTest.keyClick(chip, Qt.Key.Key_Down)
    popup = chip.findChild(ChoicePopup)
    assert isinstance(popup, ChoicePopup)
    return popup, popup.findChildren(QListWidget)[0]


def test_choices_open_on_the_present_value_and_are_taken_by_keys(app: QApplication, qtbot: QtBot) -> None:
    chip = FilterChip("Region")
    qtbot.addWidget(chip)
    chip.set_choices([("AF", "Africa"), ("AM", "Americas"), ("EU", "Europe")])
    chip.show()
    popup, lines = opened(chip)
    assert popup.lines() == [("All", True), ("Africa", False), ("Americas", False), ("Europe", False)]
    QTest.keyClick(lines, Qt.Key.Key_Down)  # the first one below the present value, which is "All"
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert (chip.value(), popup.isVisible()) == ("AF", False)
    popup.deleteLater()
    app.sendPostedEvents(popup)
    popup, lines = opened(chip)
    assert [text for text, now in popup.lines() if now] == ["Africa"]
    assert lines.currentItem().text() == "Africa"
    QTest.keyClicks(lines, "e")
    assert lines.currentItem().text() == "Europe"
    QTest.keyClick(lines, Qt.Key.Key_Escape)
    assert (chip.value(), popup.isVisible()) == ("AF", False)


def test_choices_of_which_none_fits_say_so_and_are_left_by_tab(app: QApplication, qtbot: QtBot) -> None:
    chip = FilterChip("Region")
    qtbot.addWidget(chip)
    chip.set_choices([("AF", "Africa"), ("EU", "Europe")])
    chip.show()
    popup, lines = opened(chip)
    said = popup.findChildren(QLabel)[-1]
    QTest.keyClicks(lines, "x")
    field = popup.findChildren(QLineEdit)[0]
    assert (said.text(), said.isVisible(), lines.isVisible()) == ("Nothing fits", True, False)
    assert field.accessibleDescription() == "Nothing fits"
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert (said.isVisible(), lines.isVisible()) == (False, True)
    QTest.keyClicks(field, "xy")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert (chip.value(), popup.isVisible()) == (None, False)


def test_words_of_a_choice_are_typed_with_blanks_and_take_nothing_by_themselves(
    app: QApplication, qtbot: QtBot
) -> None:
    chip = FilterChip("Status")
    qtbot.addWidget(chip)
    chip.set_choices([("party", "State Party"), ("not-yet", "Not yet joined"), ("not-party", "Not a State Party")])
    chip.show()
    popup, lines = opened(chip)
    height = popup.height()
    QTest.keyClicks(lines, "not party")
    assert (chip.value(), popup.isVisible(), lines.currentItem().text()) == (None, True, "Not a State Party")
    assert popup.height() > height  # what is typed is seen
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    assert chip.value() == "not-party"


def test_a_long_list_of_choices_is_filtered_without_accents(app: QApplication, qtbot: QtBot) -> None:
    chip = FilterChip("Member of")
    qtbot.addWidget(chip)
    chip.set_choices([(str(n), f"Group {n}") for n in range(20)] + [("oif", "Organisation de la Francophonie, été")])
    chip.show()
    chip.open_choices()
    popup = chip.findChild(ChoicePopup)
    assert isinstance(popup, ChoicePopup)
    QTest.keyClicks(popup._field, "ete")
    QTest.keyClick(popup._field, Qt.Key.Key_Return)
    assert chip.value() == "oif"


def test_a_participant_is_taken_away_by_keys(app: QApplication, qtbot: QtBot) -> None:
    chip = Chip("Mozambique", removable=True)
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.removed):
        QTest.keyClick(chip, Qt.Key.Key_Backspace)


def test_flowing_parts_break_the_line_and_mirror(app: QApplication, qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, gap=10, line_gap=5)
    parts = []
    for _ in range(3):
        part = QWidget()
        part.setFixedSize(QSize(100, 20))
        flow.addWidget(part)
        parts.append(part)
    box.setFixedSize(230, 100)
    box.show()
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (110, 0), (0, 25)]
    assert flow.heightForWidth(230) == 45
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.activate()
    assert [part.x() for part in parts] == [130, 20, 130]


def test_text_is_shortened_at_a_word(app: QApplication) -> None:
    metrics = QFontMetrics(theme.font())
    text = "Lao People’s Democratic Republic"
    for width in range(90, metrics.horizontalAdvance(text), 7):
        short = elide(text, metrics, width)
        assert short.removesuffix(" …") in ("Lao", "Lao People’s", "Lao People’s Democratic")


def test_a_handling_mark_says_its_word(app: QApplication, qtbot: QtBot) -> None:
    badge = HandlingBadge(Handling.TROIKA)
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "Troika"
    badge.set_handling(Handling.PUBLICATION)
    assert badge.toolTip() == "For publication"


def test_segments_send_only_what_the_user_pressed(app: QApplication, qtbot: QtBot) -> None:
    one = Segmented((("a", "All"), ("n", "Need you")), "Show")
    qtbot.addWidget(one)
    heard: list[str] = []
    one.changed.connect(heard.append)
    one.set_value("n")
    assert heard == []
    one.set_value("a")
    one._buttons["n"].click()
    assert (heard, one.value()) == (["n"], "n")


NUMBERS: tuple[Column[int], ...] = (Column("n", "Number", str, sort=lambda n: n or None),)


def test_a_table_reads_page_by_page(app: QApplication) -> None:
    model: RowTableModel[int] = RowTableModel(NUMBERS, str)
    asked: list[object] = []

    def fetch(cursor: object) -> tuple[list[int], object]:
        asked.append(cursor)
        start = cursor if isinstance(cursor, int) else 0
        return list(range(start, min(start + 4, 10))), start + 4 if start + 4 < 10 else None

    model.set_pages(fetch)
    assert (model.rowCount(), asked) == (4, [None])
    # made only now: it would ask for more while it is told of the reset
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert list(model.rows()) == list(range(10))
    assert asked == [None, 4, 8]
    assert tester.model() is model


def test_sorting_keeps_the_selection_on_its_row(app: QApplication) -> None:
    model: RowTableModel[int] = RowTableModel(NUMBERS, str)
    model.set_rows([3, 1, 0, 2])
    from PySide6.QtCore import QPersistentModelIndex

    kept = QPersistentModelIndex(model.find("3"))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert list(model.rows()) == [3, 2, 1, 0]
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert list(model.rows()) == [1, 2, 3, 0]
    assert model.key_at(kept) == "3"


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_every_colour_of_the_style_sheet_exists(name: str) -> None:
    assert "$" not in theme.style_sheet(name)
    assert set(theme.tokens(name)) == set(theme.tokens("light"))


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("ink", "surface"), ("ink2", "win"), ("ink3", "surface"), ("ink3", "sunken"), ("on_accent", "accent"),
        ("accent_text", "sel"), ("accent_text", "accent_soft"), ("warn", "warn_soft"), ("bad", "bad_soft"),
        ("ok", "ok_soft"), ("troika", "troika_soft"), ("sel_text", "sel"),
    ],
)  # fmt: skip
def test_text_stands_out_from_its_ground(name: str, ink: str, ground: str) -> None:
    if (name, ink, ground) == ("contrast", "accent_text", "sel"):
        pytest.skip("high contrast writes black on its selection")
    tokens = theme.tokens(name)
    assert _contrast(tokens[ink], tokens[ground]) >= 4.5


def _contrast(first: str, second: str) -> float:
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_shipped_icon_is_drawn_in_the_themes_colour(app: QApplication) -> None:
    from attplanner.paths import resource

    for file in sorted(Path(resource("icons")).glob("*.svg")):
        image = icons.pixmap(file.stem, "accent", 16).toImage()
        strongest = max(
            (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())),
            key=lambda colour: colour.alpha(),
        )
        assert strongest.alpha() > 100, file.stem


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("%n items", "%n item"), ("%n entries", "%n entry"), ("%n more people", "%n more person"),
        ("%n more meetings", "%n more meeting"), ("saved %n s ago", "saved %n s ago"),
    ],
)  # fmt: skip
def test_english_counts_one_thing_in_the_singular(many: str, one: str) -> None:
    assert singular(many) == one


def test_a_date_is_not_cut_for_its_day_of_the_week(field: DateField) -> None:
    field.set_value(When.days(date(2016, 9, 23)))
    field.resize(260, 28)
    assert field.textMargins().right() > 0
    field.resize(150, 28)
    assert field.textMargins().right() == 0
    assert field.accessibleDescription() == "Fri"


def digits_stand(field: DateField, text: str) -> tuple[int, int]:
    """Return the first and the last row of the figures that a text shows at its left end."""
    field.setText(text)
    field.textEdited.emit(text)
    field.show_hint("")
    shot = field.grab().toImage()
    paper = shot.pixel(shot.width() // 2, 4)
    rows = range(4, shot.height() - 4)
    inked = [x for x in range(8, shot.width() - 8) if any(shot.pixel(x, y) != paper for y in rows)]
    first = [y for y in rows if any(shot.pixel(x, y) != paper for x in range(inked[0], inked[0] + 24))]
    return first[0], first[-1]


def test_arabic_text_stands_on_the_line_of_the_latin_one(field: DateField) -> None:
    field.resize(300, 28)
    field.clearFocus()
    assert digits_stand(field, "15 مارس 2017") == digits_stand(field, "2017")
    assert field.sizeHint().height() == DateField("When").sizeHint().height()


def test_a_question_that_is_left_gives_the_cursor_back(app: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    asked, button = Confirm(), QPushButton("Save")
    column.addWidget(asked)
    column.addWidget(button)
    page.show()
    page.activateWindow()
    done: list[str] = []
    for answers in ([asked.no], [asked.yes, asked.no], [asked.yes, asked.yes]):
        button.setFocus()
        asked.ask([("One?", "Go on"), ("Two?", "Save")], lambda: done.append("saved"))
        for answer in answers:
            assert page.focusWidget() is asked.no
            answer.click()
        assert page.focusWidget() is button
    assert done == ["saved"]
