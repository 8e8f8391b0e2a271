"""The questions of the import preview: what each answer would write, and how the keys go from one to the next."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from attplanner.domain.proposals import Code, Decision
from attplanner.domain.treaty_status import Status
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.imports.other_value import choices_of
from attplanner.ui.screens.imports.review import Key, needs_decision
from attplanner.ui.screens.imports.rows import Part, RowKind, chosen
from attplanner.ui.screens.imports.said import Line
from attplanner.ui.screens.imports.screen import ImportScreen
from attplanner.ui.widgets.choice_popup import ChoicePopup

if TYPE_CHECKING:
    from attplanner.services.facade import Services

NOIR, MAR = "Ambassador Lea Noir", "Mr. Jon Mar, Counsellor, Embassy of Finland"
JOINED = f"""CSP4 Process

28-29 November 2017 Hyderabad, Mumbai
- Meetings with Indian authorities

12 March 2018 Vienna, Austria
- {NOIR} + {MAR}
- Ms. Ada Brand, Measures Officer, OSCE Secretariat and Mr. Robin Moss, Head of the Support Section, OSCE Secretariat

19 March 2018 Gaborone, Botswana
- Minstry of Foreign Affairs

4-5 April 2008 Mexico City, Mexico
- A conference
"""
LATER = f"\n28 May 2018 Vienna, Austria\n- {NOIR} + {MAR}\n"
LATEST = f"\n4-5 June 2008 Mexico City, Mexico\n- {NOIR} + {MAR}\n"


@pytest.fixture
def screen(empty_window: MainWindow, qtbot: QtBot) -> ImportScreen:
    """Return the preview of a source with a question, two in one entry, a repair and a question."""
    return read(empty_window, JOINED, qtbot)


def read(window: MainWindow, source: str | Path, qtbot: QtBot) -> ImportScreen:
    with qtbot.waitSignal(window.jobs.idle, timeout=60_000):
        window.navigate("imports", source)
    return cast("ImportScreen", window.screens["imports"])


def press(screen: ImportScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen.view.list, key)


def active(screen: ImportScreen) -> Key:
    key = screen.decisions.walk.active()
    assert key is not None
    return key


def open_questions(screen: ImportScreen) -> list[Key]:
    assert screen.review is not None
    return [key for key, one in screen.review.proposals() if needs_decision(one)]


def lines(screen: ImportScreen, code: Code) -> list[Line]:
    """Return the questions of a kind, in the order in which they stand."""
    assert screen.review is not None
    made = []
    for row in screen.model.rows:
        holder = screen.model.holder(row)
        shown = screen.model.lines(row) if holder is not None else []
        made += [one for one in shown if holder and one.key is not None and holder.proposals[one.key].code is code]
    return made


def test_a_question_names_its_line_and_what_each_answer_would_write(screen: ImportScreen, services: Services) -> None:
    first, second = lines(screen, Code.PEOPLE_JOINED)
    assert first.title == "Line 7 · Split into 2 items?"
    assert second.title.startswith("Line 8 · ")
    split = [f"{NOIR}, Embassy of Finland", MAR]
    assert first.outcomes == (("Split 1", split[0]), ("Split 2", split[1]), ("Keep as one", f"{NOIR} + {MAR}"))
    press(screen, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_R)
    screen.writing.write()
    rows, _ = services.activities.rows(limit=10)
    (meeting,) = [one for one in services.activities.get_many([row.id for row in rows]) if len(one.items) == 3]
    assert [item.source_text for item in meeting.items] == [*split, second.outcomes[-1][1]]


def test_what_the_answers_write_is_in_what_a_screen_reader_says(screen: ImportScreen) -> None:
    row = next(n for n, one in enumerate(screen.model.rows) if one.lines[0] == 6)
    assert f"Split 2: {MAR}" in screen.model.text(screen.model.rows[row])


def test_a_row_has_room_for_all_that_is_written_in_it(screen: ImportScreen) -> None:
    view = screen.view.list
    row = next(n for n, one in enumerate(screen.model.rows) if one.lines[0] == 6)
    view.select_row(row)
    area, index = view.visualRect(screen.model.index(row, 0)), screen.model.index(row, 0)
    first, second = (view.painter_.repair_rect(area, index, key) for key in (0, 1))
    assert first.bottom() < second.top()
    assert second.bottom() <= area.bottom()
    for one, rect in zip(lines(screen, Code.PEOPLE_JOINED), (first, second), strict=True):
        assert rect.height() > len(one.outcomes) * 17 + 54


def test_the_head_of_an_entry_follows_the_decisions(screen: ImportScreen) -> None:
    row = next(one for one in screen.model.rows if one.lines[0] == 6)
    assert "2 items, 4 people" in screen.model.text(row)
    press(screen, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_A)
    assert "4 items, 4 people" in screen.model.text(row)
    QTest.keyClick(screen.view.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "3 items, 4 people" in screen.model.text(row)


def test_next_after_an_answer_stays_at_the_question_to_which_it_led(
    screen: ImportScreen, empty_window: MainWindow
) -> None:
    questions = open_questions(screen)
    press(screen, Qt.Key.Key_N)
    assert active(screen) == questions[0]  # the preview opens at a question: it is the next one
    for answer in (Qt.Key.Key_A, Qt.Key.Key_R):
        press(screen, answer)
        led = active(screen)
        assert led == open_questions(screen)[0]
        press(screen, Qt.Key.Key_N)
        assert active(screen) == led
        assert empty_window.bar.text().startswith("This is the next question.")
    press(screen, Qt.Key.Key_N)
    assert active(screen) == questions[-1]
    assert [screen.review.proposal(key).decision for key in questions] == [  # type: ignore[union-attr]  # it is there
        Decision.ACCEPTED,
        Decision.REFUSED,
        Decision.OPEN,
        Decision.OPEN,
    ]


def test_previous_goes_back_and_round_and_says_so(screen: ImportScreen, empty_window: MainWindow) -> None:
    questions = open_questions(screen)
    press(screen, Qt.Key.Key_P)
    assert active(screen) == questions[-1]
    assert empty_window.bar.text() == "From the first question round to the last."
    for key in reversed(questions[:-1]):
        press(screen, Qt.Key.Key_P)
        assert active(screen) == key
    assert empty_window.bar.text() == ""
    press(screen, Qt.Key.Key_P, Qt.Key.Key_N)
    assert active(screen) == questions[0]
    assert empty_window.bar.text() == "From the last question round to the first."


def test_the_last_answer_says_that_nothing_is_left(screen: ImportScreen, empty_window: MainWindow) -> None:
    press(screen, *[Qt.Key.Key_A] * 4)
    assert open_questions(screen) == []
    assert empty_window.bar.text() == "No question is left."


def test_previous_reaches_what_was_answered_and_it_is_answered_anew(screen: ImportScreen) -> None:
    questions = open_questions(screen)
    press(screen, Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_P)
    assert active(screen) == questions[1]
    assert screen.review is not None
    press(screen, Qt.Key.Key_R)
    assert screen.review.proposal(questions[1]).decision is Decision.REFUSED
    assert active(screen) == questions[2]
    press(screen, Qt.Key.Key_P, Qt.Key.Key_P)
    assert active(screen) == questions[0]
    QTest.keyClick(screen.view.list, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert active(screen) == questions[1]
    press(screen, Qt.Key.Key_P, Qt.Key.Key_N)
    assert active(screen) == questions[2]  # N alone is for what is open


def test_the_arrow_of_undo_is_about_the_answers(screen: ImportScreen, empty_window: MainWindow) -> None:
    undo, redo = empty_window.actions_["undo"], empty_window.actions_["redo"]
    assert not undo.isEnabled()
    press(screen, Qt.Key.Key_A)
    decided = open_questions(screen)
    assert undo.isEnabled()
    assert undo.text() == "Undo: an answer of the preview"
    undo.trigger()
    assert len(open_questions(screen)) == len(decided) + 1
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)
    redo.trigger()
    assert open_questions(screen) == decided
    empty_window.navigate("world")
    assert not undo.isEnabled()  # nothing is in the log


@pytest.mark.parametrize("name", ["kind", "handling", "parts", "discard"])
def test_the_keys_answer_wherever_the_focus_is(screen: ImportScreen, name: str) -> None:
    questions = open_questions(screen)
    beside = getattr(screen.view, name)
    field = beside.buttons()[0] if name == "parts" else beside
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A)
    assert open_questions(screen) == questions[1:]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_P)
    assert active(screen) == questions[0]


def test_all_of_a_kind_goes_on_to_the_next_question(screen: ImportScreen, empty_window: MainWindow) -> None:
    press(screen, Qt.Key.Key_N, Qt.Key.Key_N)
    QTest.keyClick(screen.view.list, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert empty_window.bar.text().startswith("2 repairs refused")
    left = open_questions(screen)
    assert active(screen) == left[1]
    press(screen, Qt.Key.Key_N)
    assert active(screen) == left[1]


def test_a_key_where_nothing_is_to_be_decided_says_so(screen: ImportScreen, empty_window: MainWindow) -> None:
    heading = next(n for n, one in enumerate(screen.model.rows) if one.kind is RowKind.HEADING)
    screen.view.list.select_row(heading)
    press(screen, Qt.Key.Key_A)
    assert empty_window.bar.text().startswith("Nothing is to be decided here.")
    assert screen.review is not None
    assert not screen.review.touched


def test_each_entry_is_in_a_tab_whatever_is_decided(screen: ImportScreen) -> None:
    assert screen.view.counted.full == "of 4 entries"
    assert screen.review is not None
    for answer in (None, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_R, Qt.Key.Key_R):
        if answer is not None:
            press(screen, answer)
        found = {
            row
            for part in (Part.REPAIRED, Part.NEED, Part.WRITTEN)
            for row in chosen(screen.review, screen.model.rows, part, None)
        }
        assert found == {row for row in screen.model.rows if row.kind is RowKind.ENTRY}
    tips = [button.toolTip() for button in screen.view.parts.buttons()]
    assert tips[2] == "0 entries with open questions"


def is_in_sight(screen: ImportScreen) -> bool:
    """Tell whether every button of the current question can be seen."""
    QApplication.processEvents()
    view, key = screen.view.list, active(screen)
    index = view.currentIndex()
    spots = view.painter_.spots(view.visualRect(index), screen.model.rows[index.row()])
    own = [spot.rect for spot in spots if spot.line == key[1]]
    return bool(own) and all(view.viewport().rect().contains(rect) for rect in own)


def go_over_all(screen: ImportScreen) -> None:
    """Go round the questions backwards, forwards, and answer them all: each is seen when it is current."""
    number = len(open_questions(screen))
    for key in [Qt.Key.Key_P] * (number + 1) + [Qt.Key.Key_N] * (number + 1) + [Qt.Key.Key_A] * (number - 1):
        press(screen, key)
        assert is_in_sight(screen), (key, active(screen))
    assert len(open_questions(screen)) == 1


def plain_days(months: str) -> str:
    """Return entries about which nothing is asked, more than are laid out in one turn."""
    entry = "\n{} {} 2018 Vienna, Austria\n- Ms. Ada Brand, OSCE Secretariat\n"
    return "".join(entry.format(day, month) for month in months.split() for day in range(1, 25))


def test_the_current_question_is_in_sight_however_far_it_is(empty_window: MainWindow, qtbot: QtBot) -> None:
    source = f"{JOINED}{plain_days('April May')}{LATER}{plain_days('June July')}{LATEST}"
    screen = read(empty_window, source, qtbot)
    assert len(screen.model.rows) > 100
    assert len(open_questions(screen)) < 12
    go_over_all(screen)


def test_the_current_question_stays_in_sight_when_the_window_changes(empty_window: MainWindow, qtbot: QtBot) -> None:
    screen = read(empty_window, f"CSP4 Process\n{plain_days('April May')}{LATEST}", qtbot)
    press(screen, Qt.Key.Key_P)
    for size in ((1000, 640), (1280, 720), (1280, 600), (1500, 900)):
        empty_window.resize(*size)
        assert is_in_sight(screen), size


@pytest.mark.reference
def test_each_question_of_the_reference_paper_is_in_sight(
    empty_window: MainWindow, reference_paper: Path, qtbot: QtBot
) -> None:
    go_over_all(read(empty_window, reference_paper, qtbot))


TABLE = (
    "State\tSignature\tRatification\nAlbania\t3 June 2013\t19 March 2014\nZambai\t25 September 2013\t20 May 2019\n"
)


def test_a_row_whose_state_is_chosen_is_compared_with_the_store(
    empty_window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    screen = read(empty_window, TABLE, qtbot)
    (question,) = open_questions(screen)
    press(screen, Qt.Key.Key_N, Qt.Key.Key_O)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    popup.chosen.emit("ZMB")
    popup.close()
    assert screen.view.write.text() == "Keep 2 questions"  # a name is no fact of the store
    (differs,) = open_questions(screen)
    assert differs == (question[0], 1)
    assert active(screen) == differs
    press(screen, Qt.Key.Key_A)
    assert screen.view.write.text() == "Correct 1 fact"
    screen.writing.write()
    assert services.states.status("ZMB", date(2018, 1, 1)).status is Status.SIGNATORY  # it had ratified in 2016


def test_what_was_said_of_a_row_goes_with_its_state(empty_window: MainWindow, qtbot: QtBot) -> None:
    screen = read(empty_window, TABLE, qtbot)
    before = open_questions(screen)
    press(screen, Qt.Key.Key_N, Qt.Key.Key_O)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    popup.chosen.emit("ZMB")
    popup.close()
    QTest.keyClick(screen.view.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert open_questions(screen) == before
    assert active(screen) == before[0]


def test_a_name_of_two_states_asks_which(empty_window: MainWindow, qtbot: QtBot) -> None:
    screen = read(empty_window, "Target States\n\nAngola\nCongo\nIndonesia\n", qtbot)
    (line,) = lines(screen, Code.NAME_UNKNOWN)
    assert line.title == "Which State is “Congo”?"
    assert screen.view.counted.full == "of 3 rows"


def test_the_states_that_have_a_city_of_the_name_are_offered_first(empty_window: MainWindow, qtbot: QtBot) -> None:
    screen = read(empty_window, "14 March 2018 Valencia\n- Ministry of Defence\n", qtbot)
    assert screen.review is not None
    entry = screen.review.plan.entries[0]
    asked = next(one for one in entry.proposals if one.code is Code.STATE_MISSING)
    offered = [choice.key for choice in choices_of(asked, entry, screen.model.lexicon)]
    assert offered[:2] == ["VEN", "ESP"]
    assert len(offered) == len(set(offered)) == len(screen.model.lexicon.states)


def test_where_nothing_is_read_it_is_said(empty_window: MainWindow, qtbot: QtBot) -> None:
    read(empty_window, "The quick brown fox.\n\nNothing here.\n", qtbot)
    assert empty_window.bar.text().startswith("Nothing in what was copied reads as a meeting")


def test_leaving_says_that_the_preview_is_kept_and_leads_back(screen: ImportScreen, empty_window: MainWindow) -> None:
    press(screen, Qt.Key.Key_N, Qt.Key.Key_A)
    assert screen.review is not None
    decided = screen.review.plan
    press(screen, Qt.Key.Key_Escape)
    assert empty_window.current == "meetings"
    assert empty_window.bar.text() == "The preview of what was copied is kept. Nothing is written yet."
    empty_window.bar._button.click()
    assert empty_window.current == "imports"
    assert screen.review.plan == decided


def test_without_a_source_a_file_can_be_chosen(empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen: list[str] = []

    def no_file(_parent: object, title: str, *_: object) -> tuple[str, str]:
        chosen.append(title)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", no_file)
    empty_window.navigate("imports")
    screen = cast("ImportScreen", empty_window.screens["imports"])
    next(one for one in screen.view.empty.findChildren(QPushButton) if "file" in one.text()).click()
    assert chosen == ["Import a paper"]


def test_a_place_of_which_no_gazetteer_knows_asks_for_its_state(
    empty_window: MainWindow, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    table = tmp_path / "log.csv"
    table.write_text("date,place,with\n13/04/2018,Nairobbi,Ms. A. Kamau\n16/04/2018,Nowhereville,Ms. A. Kamau\n")
    screen = read(empty_window, table, qtbot)
    near, unknown = [screen.model.text(row) for row in screen.model.rows if row.kind is RowKind.ENTRY]
    assert "13 April 2018, Nairobbi, Kenya?" in near
    assert "16 April 2018, Nowhereville, State?" in unknown
    press(screen, Qt.Key.Key_A)
    assert screen.review is not None
    asked = screen.review.proposal(active(screen))
    assert [text for _, text in screen.view.list.painter_.buttons(asked)] == ["Seen", "Other …", "Leave it"]
    screen.writing.write()
    rows, _ = services.activities.rows(limit=10)
    meetings = services.activities.get_many([row.id for row in rows])
    assert sorted((place.city, place.iso3) for one in meetings for place in one.places) == [
        ("Nairobi", "KEN"),
        ("Nowhereville", None),
    ]
