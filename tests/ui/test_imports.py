"""The import preview: what is read, what is decided, what is written, and the way back."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from attplanner.domain.activity import Activity
from attplanner.domain.handling import Handling
from attplanner.domain.proposals import Code, Decision
from attplanner.domain.statement import StatementKind
from attplanner.ui import clipboard, language, theme, words
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.imports.other_value import FieldPopup
from attplanner.ui.screens.imports.review import needs_decision
from attplanner.ui.screens.imports.rows import Part, RowKind
from attplanner.ui.screens.imports.said import lines_of, shown_new
from attplanner.ui.screens.imports.screen import ImportScreen
from attplanner.ui.screens.imports.view import EMPTY, PREVIEW, READING
from attplanner.ui.screens.imports.writing import AT_ONCE

if TYPE_CHECKING:
    from attplanner.services.facade import Services

MINE = """CSP4 Process

28-29 November 2017 Hyderabad, Mumbai
- Meetings with Indian authorities

4-5 April 2008 Mexico City, Mexico
- A conference

19 January 2018 Gaborone, Botswana
- Minstry of Foreign Affiars
- Mr. Thuso Ramodimoosi, Acting Permanent Secretary
"""


@pytest.fixture
def preview(empty_window: MainWindow, qtbot: QtBot) -> ImportScreen:
    """Return the screen with a small source that needs decisions."""
    return read(empty_window, MINE, qtbot)


def read(window: MainWindow, target: str | Path, qtbot: QtBot) -> ImportScreen:
    with qtbot.waitSignal(window.jobs.idle, timeout=60_000):
        window.navigate("imports", target)
    return cast("ImportScreen", window.screens["imports"])


def go_to(screen: ImportScreen, code: Code) -> None:
    """Make the first entry with a proposal of a kind current, and that proposal the one for the keys."""
    assert screen.review is not None
    number, index = next(key for key, one in screen.review.proposals() if one.code is code)
    row = next(n for n, one in enumerate(screen.model.rows) if (one.kind, one.index) == (RowKind.ENTRY, number))
    screen.view.list.select_row(row)
    screen.view.list.painter_.active = index


def press(screen: ImportScreen, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(screen.view.list, key, modifier)


def proposal(screen: ImportScreen, code: Code) -> tuple[Decision, bool]:
    assert screen.review is not None
    found = next(one for _, one in screen.review.proposals() if one.code is code)
    return found.decision, found.taken


def stored(services: Services) -> list[Activity]:
    rows, _ = services.activities.rows(limit=100)
    return services.activities.get_many([row.id for row in rows])


def test_the_example_office_is_shown_as_the_paper_counts_it(
    empty_window: MainWindow, example_file: Path, qtbot: QtBot
) -> None:
    screen = read(empty_window, example_file, qtbot)
    shown = [(number, words) for number, words, _ in screen.view.strip.figures()]
    assert shown[:4] == [
        ("61", "entries found"),
        ("36 + 25", "CSP3, CSP4"),
        ("33", "States named"),
        ("84", "stated by the source"),
    ]
    assert screen.view.write.text() == "Import 61 entries"
    assert empty_window.services is not None
    assert empty_window.services.activities.count() == 0
    QAbstractItemModelTester(screen.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_questions_have_one_figure_and_one_word_wherever_they_are_told(
    empty_window: MainWindow, example_file: Path, qtbot: QtBot
) -> None:
    screen = read(empty_window, example_file, qtbot)
    assert screen.review is not None
    for _ in range(2):
        number = screen.review.figures().open
        assert (str(number), "questions for you") in [figure[:2] for figure in screen.view.strip.figures()]
        assert screen.view.parts._buttons[Part.NEED.value].text() == f"Questions  {number}"
        assert [one.text() for one in empty_window.status.findChildren(QLabel)][-2:] == [str(number), "questions"]
        press(screen, Qt.Key.Key_N)
        press(screen, Qt.Key.Key_A)
    assert screen.review.figures().open == number - 1


def test_it_opens_at_the_first_entry_not_at_the_preface(empty_window: MainWindow, qtbot: QtBot) -> None:
    preface = "".join(f"Paragraph {number} of what is told before the log.\n\n" for number in range(60))
    more = "".join(f"\n{day} May 2018 Maputo, Mozambique\n- H.E. Ms. Ana Costa{day}\n" for day in range(1, 29))
    screen = read(empty_window, preface + MINE + more, qtbot)
    row, view = screen.current(), screen.view.list
    assert row is not None
    assert (row.kind, row.index) == (RowKind.ENTRY, 0)
    above = view.model().index(view.currentIndex().row() - 1, 0)
    assert screen.model.rows[above.row()].kind is RowKind.HEADING
    assert view.visualRect(above).top() == 0


def test_every_line_of_the_source_is_in_a_row(preview: ImportScreen) -> None:
    assert preview.review is not None
    covered = {n for row in preview.model.rows for n in range(row.lines[0], row.lines[1] + 1)}
    lines = preview.review.plan.text
    assert {n for n, text in enumerate(lines, start=1) if text.strip()} <= covered
    assert preview.model.rows[0].kind is RowKind.HEADING


def test_keys_accept_and_refuse_and_ctrl_z_takes_it_back(preview: ImportScreen) -> None:
    go_to(preview, Code.YEAR_OUTSIDE_PROCESS)
    assert proposal(preview, Code.YEAR_OUTSIDE_PROCESS) == (Decision.OPEN, False)
    press(preview, Qt.Key.Key_A)
    assert proposal(preview, Code.YEAR_OUTSIDE_PROCESS) == (Decision.ACCEPTED, True)
    press(preview, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert proposal(preview, Code.YEAR_OUTSIDE_PROCESS) == (Decision.OPEN, False)
    press(preview, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert proposal(preview, Code.YEAR_OUTSIDE_PROCESS) == (Decision.ACCEPTED, True)
    go_to(preview, Code.SPELLING)
    press(preview, Qt.Key.Key_R)
    assert proposal(preview, Code.SPELLING) == (Decision.REFUSED, False)


def test_ctrl_z_goes_to_what_it_takes_back_and_a_notice_goes_with_the_next_key(
    preview: ImportScreen, empty_window: MainWindow
) -> None:
    go_to(preview, Code.STATE_MISSING)
    first = preview.decisions.walk.active()
    press(preview, Qt.Key.Key_A)
    press(preview, Qt.Key.Key_A)
    press(preview, Qt.Key.Key_N)
    assert empty_window.bar.text() == "No question is left."
    for _ in range(2):
        press(preview, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert empty_window.bar.text() == ""
    assert preview.decisions.walk.active() == first


def test_next_goes_from_question_to_question_and_round(preview: ImportScreen) -> None:
    seen = []
    for _ in range(3):
        press(preview, Qt.Key.Key_N)
        key = preview.decisions.walk.active()
        assert key is not None
        assert preview.review is not None
        assert needs_decision(preview.review.proposal(key))
        seen.append(key)
    assert seen[0] != seen[1]
    assert seen[2] == seen[0]


def test_the_mouse_presses_an_answer(preview: ImportScreen) -> None:
    go_to(preview, Code.STATE_MISSING)
    row, view = preview.view.list.currentIndex().row(), preview.view.list
    assert preview.review is not None
    index = next(key[1] for key, one in preview.review.proposals() if one.code is Code.STATE_MISSING)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.spot_point(row, index, "accept"))
    assert proposal(preview, Code.STATE_MISSING) == (Decision.ACCEPTED, True)
    entry = preview.review.plan.entries[preview.model.rows[row].index]
    assert [place.state for place in entry.places] == ["IND", "IND"]


def test_another_state_is_chosen_and_written(preview: ImportScreen, services: Services) -> None:
    go_to(preview, Code.STATE_MISSING)
    press(preview, Qt.Key.Key_O)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.chosen.emit("AUT")  # type: ignore[attr-defined]  # the pop-up of choices
    popup.close()
    assert proposal(preview, Code.STATE_MISSING) == (Decision.ACCEPTED, True)
    preview.writing.write()
    places = [place.iso3 for one in stored(services) for place in one.places]
    assert places.count("AUT") == 2


def test_other_words_are_typed_for_a_repair(preview: ImportScreen, services: Services) -> None:
    go_to(preview, Code.SPELLING)
    press(preview, Qt.Key.Key_O)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, FieldPopup)
    assert popup.field.text() == "Ministry of Foreign Affairs"
    assert preview.window().geometry().contains(popup.geometry())
    QTest.keyClicks(popup.field, "Ministry for Foreign Affairs")  # what was proposed is selected
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert proposal(preview, Code.SPELLING) == (Decision.ACCEPTED, True)
    preview.writing.write()
    offices = {party.office for one in stored(services) for item in one.items for party in item.participations}
    assert "Ministry for Foreign Affairs" in offices


TWICE = """CSP4 Process

5 March 2018 Kathmandu, Nepal
- United Nations Resident Coordinator
- Meeting with Ms. Sita Rai, United Nations Resident Coordinator
"""


def test_where_no_other_value_can_be_it_is_said(
    preview: ImportScreen, empty_window: MainWindow, qtbot: QtBot
) -> None:
    del preview
    screen = read(empty_window, TWICE, qtbot)
    go_to(screen, Code.POSSIBLE_DUPLICATE)
    press(screen, Qt.Key.Key_O)
    assert QApplication.activePopupWidget() is None
    assert empty_window.bar.text().startswith("Told twice: there is no other value")


def test_a_question_says_what_its_answer_does(empty_window: MainWindow, qtbot: QtBot) -> None:
    screen = read(empty_window, TWICE, qtbot)
    go_to(screen, Code.POSSIBLE_DUPLICATE)
    row = screen.current()
    assert row is not None
    (said,) = [line.reason for line in screen.model.lines(row) if line.question]
    assert said.endswith("it counts once; both lines are printed.")


def test_reasons_are_told_in_the_language_of_the_window(
    empty_window: MainWindow, example_file: Path, qtbot: QtBot
) -> None:
    screen = read(empty_window, example_file, qtbot)
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    language.install(app, "fr")
    assert screen.review is not None
    for entry in screen.review.plan.entries:
        told = " ".join(line.reason for line in lines_of(entry, screen.review.plan, screen.model.lexicon, ()))
        assert not [one.reason for one in entry.proposals if one.reason in told]
    again = next(one for _, one in screen.review.proposals() if one.code is Code.POSSIBLE_DUPLICATE)
    assert again.new is not None
    assert shown_new(again, screen.model.lexicon) == again.new.replace("line", "ligne")


def test_a_kind_is_decided_as_a_whole_and_undone_as_a_whole(
    empty_window: MainWindow, example_file: Path, qtbot: QtBot
) -> None:
    screen = read(empty_window, example_file, qtbot)
    go_to(screen, Code.ALIAS_RESOLVED)
    press(screen, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert screen.review is not None
    of_kind = [one for _, one in screen.review.proposals() if one.code is Code.ALIAS_RESOLVED]
    assert len(of_kind) > 5
    assert {one.decision for one in of_kind} == {Decision.REFUSED}
    press(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert all(one.taken for _, one in screen.review.proposals() if one.code is Code.ALIAS_RESOLVED)


def test_parts_and_kinds_narrow_the_list(preview: ImportScreen) -> None:
    preview.view.parts._buttons[Part.NEED.value].click()
    assert [row.kind for row in preview.model.rows] == [RowKind.ENTRY] * 2
    preview.show_all()
    preview.view.kind.set_value(Code.SPELLING.value)
    assert len(preview.model.rows) == 1
    preview.view.parts._buttons[Part.UNREAD.value].click()
    assert preview.view.rows.currentWidget() is preview.view.nothing


def test_nothing_is_written_before_import_and_one_undo_takes_it_back(
    preview: ImportScreen, services: Services, empty_window: MainWindow
) -> None:
    press(preview, Qt.Key.Key_N)
    press(preview, Qt.Key.Key_A)
    assert services.activities.count() == 0
    preview.view.write.click()
    assert services.activities.count() == 3
    assert empty_window.current == "meetings"
    assert "3 entries imported" in empty_window.bar.text()
    assert "1 question" in empty_window.bar.text()
    assert {item.handling for one in stored(services) for item in one.items} == {Handling.INTERNAL}
    empty_window.bar._button.click()
    assert services.activities.count() == 0
    assert preview.view.pages.currentIndex() == EMPTY


def test_for_publication_is_asked_twice(preview: ImportScreen, services: Services) -> None:
    preview.view.handling.set_value(Handling.PUBLICATION.value)
    preview.view.write.click()
    first = preview.view.confirm.question()
    preview.view.confirm.yes.click()
    second = preview.view.confirm.question()
    assert first
    assert second
    assert first != second
    assert services.activities.count() == 0
    preview.view.confirm.yes.click()
    assert services.activities.count() == 3
    assert services.activities.rows(limit=1)[0][0].handlings == (Handling.PUBLICATION,)


def test_what_was_discarded_can_be_had_back(preview: ImportScreen, empty_window: MainWindow) -> None:
    press(preview, Qt.Key.Key_N)
    press(preview, Qt.Key.Key_A)
    assert preview.review is not None
    plan = preview.review.plan
    preview.view.discard.click()
    assert preview.review is None
    empty_window.bar._button.click()
    again = cast("ImportScreen", empty_window.screens["imports"]).review
    assert again is not None
    assert again.plan == plan


def test_a_source_without_heading_is_read_for_a_process(
    empty_window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    screen = read(empty_window, "4 May 2018 Vienna, Austria\n- A meetig with the OSCE\n", qtbot)
    assert screen.view.process.isVisible()
    with qtbot.waitSignal(empty_window.jobs.idle, timeout=60_000):
        screen.view.process.set_value("CSP4 Process")
    assert screen.review is not None
    assert screen.review.plan.entries[0].process == "CSP4 Process"
    screen.writing.write()
    assert services.activities.rows(limit=1)[0][0].process == "ATT-CSP4"


def test_bad_files_are_told_by_name_and_nothing_is_shown(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"PK\x03\x04 no archive")
    screen = read(empty_window, bad, qtbot)
    assert "bad.docx" in empty_window.bar.text()
    assert screen.view.pages.currentIndex() == EMPTY


def test_the_same_file_twice_is_told(full_window: MainWindow, example_file: Path, qtbot: QtBot) -> None:
    screen = read(full_window, example_file, qtbot)
    assert full_window.bar.text().startswith("61 of these are in your log already:")
    assert screen.view.pages.currentIndex() == PREVIEW


def test_a_list_of_states_says_that_it_is_kept_with_the_source(empty_window: MainWindow, qtbot: QtBot) -> None:
    screen = read(empty_window, "Target States\n\nBotswana\nKenya\nMalaysia\nThailand\n", qtbot)
    states = [row for row in screen.model.rows if row.kind is RowKind.STATE]
    assert len(states) == 4
    assert all("kept with the source" in screen.model.text(row) for row in states)
    assert not screen.view.write.isEnabled()


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK, theme.Mode.CONTRAST])
def test_it_is_painted_in_every_theme(preview: ImportScreen, mode: theme.Mode) -> None:
    current = theme.current()
    assert current is not None
    current.set_mode(mode)
    image = preview.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert theme.colour("accent").name() in colours


def test_right_to_left_mirrors_source_and_answers(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    language.install(app, "ar")
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.attach(services)
    screen = read(window, MINE, qtbot)
    go_to(screen, Code.SPELLING)
    key = screen.decisions.walk.active()
    assert key is not None
    spot = screen.view.list.spot_point(screen.view.list.currentIndex().row(), key[1], "accept")
    assert spot.x() < screen.view.list.viewport().width() // 2
    QTest.mouseClick(screen.view.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert proposal(screen, Code.SPELLING) == (Decision.ACCEPTED, True)


def test_every_widget_that_takes_the_focus_has_a_name(preview: ImportScreen) -> None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QWidget

    for one in preview.findChildren(QWidget):
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisible():
            assert QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name), one


def test_many_entries_are_laid_out_in_steps(empty_window: MainWindow, qtbot: QtBot) -> None:
    days = [f"{n % 28 + 1} March 2018 Vienna, Austria\n- Meeting number {n} with the OSCE\n" for n in range(600)]
    screen = read(empty_window, "CSP4 Process\n\n" + "\n".join(days), qtbot)
    last = len(screen.model.rows) - 1
    screen.view.list.select_row(last)
    assert not screen.view.list.visualRect(screen.model.index(last, 0)).isEmpty()
    assert screen.view.list.viewport().rect().intersects(screen.view.list.visualRect(screen.model.index(last, 0)))


def test_enter_shows_the_whole_entry_with_everybody(preview: ImportScreen) -> None:
    go_to(preview, Code.SPELLING)
    card = preview.decisions.show_whole()
    assert card is not None
    said = [one.text() for one in card.findChildren(QLabel)]
    card.close()
    assert said[0].endswith("Gaborone, Botswana")
    assert any("Ministry of Foreign Affairs" in line and "Botswana" in line for line in said)
    assert any(line.startswith("– Mr. Thuso Ramodimoosi, Acting Permanent Secretary") for line in said)


def test_a_date_is_typed_where_none_of_the_proposed_is_right(preview: ImportScreen) -> None:
    go_to(preview, Code.YEAR_OUTSIDE_PROCESS)
    press(preview, Qt.Key.Key_O)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, FieldPopup)
    QTest.keyClicks(popup.field, "6-7 April 2018")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert preview.review is not None
    when = next(entry.when for entry in preview.review.plan.entries if entry.when.written.startswith("4-5"))
    assert when.iso() == ("2018-04-06", "2018-04-07")
    press(preview, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert proposal(preview, Code.YEAR_OUTSIDE_PROCESS) == (Decision.OPEN, False)


def test_ctrl_z_in_the_preview_leaves_the_log_alone(full_window: MainWindow, full: Services, qtbot: QtBot) -> None:
    screen = read(full_window, MINE, qtbot)
    for _ in range(3):
        press(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert full.activities.count() == 61
    assert "not touched" in full_window.bar.text()


def test_a_copied_table_keeps_its_cells(empty_window: MainWindow, qtbot: QtBot) -> None:
    page = (
        "<table><tr><th>Date</th><th>Place</th><th>Activity</th></tr>"
        "<tr><td>4 May 2018</td><td>Vienna, Austria</td><td>Meeting with the OSCE</td></tr></table>"
    )
    clipboard.offer({"text/plain": b"4 May 2018 Vienna A meeting", "text/html": page.encode()})
    with qtbot.waitSignal(empty_window.jobs.idle, timeout=60_000):
        empty_window.commands.import_clipboard()
    screen = cast("ImportScreen", empty_window.screens["imports"])
    assert screen.review is not None
    entry = screen.review.plan.entries[0]
    assert (entry.places[0].city, entry.places[0].state) == ("Vienna", "AUT")
    assert [item.text for item in entry.items] == ["Meeting with the OSCE"]


def copy(text: str) -> None:
    clipboard.offer({"text/plain": text.encode()})


@pytest.mark.parametrize("screen", ["meetings", "papers", "world"])
def test_ctrl_v_previews_what_was_copied(full_window: MainWindow, qtbot: QtBot, screen: str) -> None:
    full_window.navigate(screen)
    full_window.activateWindow()
    qtbot.waitUntil(full_window.isActiveWindow)
    copy(MINE)
    with qtbot.waitSignal(full_window.jobs.idle, timeout=60_000):
        QTest.keyClick(full_window.focusWidget() or full_window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "imports" in full_window.screens)
    shown = cast("ImportScreen", full_window.screens["imports"])
    qtbot.waitUntil(lambda: shown.review is not None, timeout=60_000)
    assert full_window.current == "imports"
    assert shown.view.source.full.startswith("what was copied")


def test_ctrl_v_in_a_field_stays_there(full_window: MainWindow, qtbot: QtBot) -> None:
    full_window.navigate("meetings")
    full_window.activateWindow()
    qtbot.waitUntil(full_window.isActiveWindow)
    full_window.commands.focus_filter()
    copy("Vientiane")
    field = full_window.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "Vientiane"
    assert full_window.current == "meetings"


def test_what_cannot_be_pasted_is_said(empty_window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    empty_window.commands.import_clipboard()
    assert empty_window.bar.text().startswith("Nothing was copied")
    clipboard.offer({"image/png": b"\x89PNG"})
    empty_window.commands.import_clipboard()
    assert empty_window.bar.text().startswith("What was copied is no text")
    assert "imports" not in empty_window.screens


def test_a_copied_file_is_pasted_as_the_file(empty_window: MainWindow, example_file: Path, qtbot: QtBot) -> None:
    clipboard.offer({"text/uri-list": example_file.as_uri().encode()})
    with qtbot.waitSignal(empty_window.jobs.idle, timeout=60_000):
        empty_window.commands.import_clipboard()
    screen = cast("ImportScreen", empty_window.screens["imports"])
    assert screen.view.source.full.startswith(example_file.name)


@pytest.mark.parametrize("typed", ["paste", "clipb", "past log", "copied"])
def test_the_search_finds_how_to_paste(empty_window: MainWindow, typed: str) -> None:
    found = [(hit.kind, hit.id) for hit in empty_window.commands.find(typed)]
    assert ("command", "import_clipboard") in found


def test_a_file_is_asked_for_where_the_latest_one_was(
    empty_window: MainWindow, example_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    asked_in: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        asked_in.append(dialog.directory().absolutePath())
        paper = Path(shutil.copy(example_file, tmp_path / "paper.txt"))
        dialog.selectFile(str(paper))
        cast("QDialog", dialog).accept()

    for _ in range(2):
        QTimer.singleShot(0, answer)
        with qtbot.waitSignal(empty_window.jobs.idle, timeout=60_000):
            empty_window.commands.import_file()
    assert asked_in[0] != str(Path.cwd())
    assert asked_in[1] == str(tmp_path)


def test_another_source_takes_the_place_of_decisions_that_can_be_had_back(
    preview: ImportScreen, empty_window: MainWindow, qtbot: QtBot
) -> None:
    press(preview, Qt.Key.Key_A)
    assert preview.review is not None
    decided = preview.review.plan
    read(empty_window, TWICE, qtbot)
    assert "was dropped" in empty_window.bar.text()
    empty_window.bar._button.click()
    assert preview.review.plan is decided


def test_a_source_that_cannot_be_read_leaves_the_preview(
    preview: ImportScreen, empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert preview.review is not None
    plan = preview.review.plan
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"PK\x03\x04 no archive")
    read(empty_window, bad, qtbot)
    assert "bad.docx" in empty_window.bar.text()
    assert preview.view.pages.currentIndex() == PREVIEW
    assert preview.review.plan is plan


def test_what_was_said_of_an_import_goes_with_its_screen(preview: ImportScreen, empty_window: MainWindow) -> None:
    preview.writing.write()
    assert "3 entries imported" in empty_window.bar.text()
    empty_window.navigate("world")
    assert empty_window.bar.text() == ""


def test_a_dropped_file_is_previewed(empty_window: MainWindow, example_file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(empty_window.jobs.idle, timeout=60_000):
        empty_window.dropped.emit(example_file)
    screen = cast("ImportScreen", empty_window.screens["imports"])
    assert screen.view.pages.currentIndex() == PREVIEW
    assert screen.view.source.full.startswith(example_file.name)


@pytest.mark.reference
def test_the_reference_paper_is_previewed_whole(
    empty_window: MainWindow, reference_paper: Path, qtbot: QtBot
) -> None:
    screen = read(empty_window, reference_paper, qtbot)
    shown = {words: number for number, words, _ in screen.view.strip.figures()}
    assert shown["entries found"] == "61"
    assert shown["States named"] == "33"
    kinds = [row.kind for row in screen.model.rows]
    assert kinds.count(RowKind.ENTRY) == 61
    assert RowKind.CONTEXT in kinds


def test_both_readings_of_a_date_have_a_button_and_none_is_favoured(empty_window: MainWindow, qtbot: QtBot) -> None:
    screen = read(empty_window, "12/03/2018 Geneva, Switzerland\n- Talks with the OSCE\n", qtbot)
    go_to(screen, Code.DATE_AMBIGUOUS)
    key = screen.decisions.walk.active()
    assert key is not None
    assert screen.review is not None
    texts = [text for _, text in screen.view.list.painter_.buttons(screen.review.proposal(key))]
    assert texts[:2] == ["Use 12 Mar 2018", "Use 3 Dec 2018"]
    row = screen.view.list.currentIndex().row()
    spot = screen.view.list.spot_point(row, key[1], "second")
    QTest.mouseClick(screen.view.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert screen.review.plan.entries[0].when.iso() == ("2018-12-03", "2018-12-03")


def test_regional_events_are_shown_and_written(empty_window: MainWindow, services: Services, qtbot: QtBot) -> None:
    text = (
        "Annex C\n\nRegional events 2028\n\nEuropean Union\n\n"
        "12-14 May 2028, Brussels, Belgium: Workshop on diversion\nJune 2028, Vienna, Austria: Seminar\n"
    )
    screen = read(empty_window, text, qtbot)
    said = [screen.model.text(row) for row in screen.model.rows if row.kind is RowKind.ENTRY]
    assert len(said) == 2
    assert "regional event, European Union" in said[0]
    assert screen.view.write.text() == "Import 2 entries"
    screen.writing.write()
    assert "2 regional events" in empty_window.bar.text()
    assert [hit.kind for hit in services.search.find("Workshop diversion")] == ["event"]


DEPOSITARY = "State\tSignature\tRatification\nAlbania\t3 June 2013\t19 March 2014\nKenya\t\t4 May 2018\n"


def test_the_depositarys_differences_are_kept_as_questions(empty_window: MainWindow, qtbot: QtBot) -> None:
    screen = read(empty_window, DEPOSITARY, qtbot)
    said = [screen.model.text(row) for row in screen.model.rows if row.kind is RowKind.STATE]
    assert {text.partition(":")[0] for text in said} == {"As in the store", "Differs from the store"}
    assert any("New action: Ratified, 4 May 2018" in text for text in said)
    assert screen.view.write.text() == "Keep 1 question"
    assert screen.view.write.isEnabled()


def test_the_depositarys_differences_are_decided_by_keys(
    empty_window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    screen = read(empty_window, DEPOSITARY, qtbot)
    assert screen.review is not None
    assert screen.review.figures().open == 1
    screen.view.list.select_row(0)
    press(screen, Qt.Key.Key_N)
    row = screen.current()
    assert row is not None
    assert row.kind is RowKind.STATE
    assert screen.decisions.walk.active() == (row.number, 0)
    press(screen, Qt.Key.Key_A)
    assert screen.review.figures().accepted == 1
    assert screen.view.write.text() == "Correct 1 fact"
    screen.decisions.step(back=True)
    assert screen.review.figures().open == 1
    screen.decisions.step(back=False)
    screen.writing.write()
    assert services.states.status("KEN", date(2019, 1, 1)).status.value == "State Party"
    services.history.undo()
    assert services.states.status("KEN", date(2019, 1, 1)).status.value == "not yet joined"


SAID = "Nepal (3 May 2044): “We intend to accede.”\nAngola – 4 June 2044 – “The draft law is with Parliament.”\n"


def test_what_is_as_in_the_store_is_one_row_and_the_rest_is_counted(empty_window: MainWindow, qtbot: QtBot) -> None:
    screen = read(empty_window, DEPOSITARY + "Chile\t3 June 2013\t18 May 2018\nTonga\t\t5 May 2044\n", qtbot)
    rows = [(row.kind, row.index) for row in screen.model.rows if row.kind is not RowKind.CONTEXT]
    assert rows == [(RowKind.SAME, 2), (RowKind.STATE, 1), (RowKind.STATE, 3)]
    assert "2 rows as in the store" in screen.model.text(screen.model.rows[1])
    figures = [(number, said) for number, said, _ in screen.view.strip.figures()]
    assert figures[:3] == [("2", "new actions"), ("0", "differ from ours"), ("2", "rows as in the store")]
    screen.view.parts.set_value(Part.WRITTEN.value)
    screen.reload()
    assert [row.index for row in screen.model.rows] == [0, 2]


def test_statements_are_written_as_the_kind_that_was_chosen_and_can_be_undone(
    empty_window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    screen = read(empty_window, SAID, qtbot)
    assert screen.view.said_as.isVisible()
    assert screen.view.write.text() == "Write 2 statements"
    assert "Speech, 3 May 2044" in screen.model.text(screen.model.rows[0])
    screen.view.said_as.set_value(StatementKind.UPDATE.value)
    assert "Update, 3 May 2044" in screen.model.text(screen.model.rows[0])
    screen.view.write.click()
    assert {one.kind for one in services.state_of_play.statements()} == {StatementKind.UPDATE}
    assert empty_window.current == "world"
    assert "2 statements written." in empty_window.bar.text()
    services.history.undo()
    assert services.state_of_play.statements() == []


def test_a_key_goes_on_to_the_next_question_across_entries(preview: ImportScreen) -> None:
    press(preview, Qt.Key.Key_N)
    first = preview.decisions.walk.active()
    press(preview, Qt.Key.Key_A)
    second = preview.decisions.walk.active()
    assert preview.review is not None
    assert first is not None
    assert second is not None
    assert preview.review.proposal(first).decision is Decision.ACCEPTED
    assert second[0] != first[0]
    assert needs_decision(preview.review.proposal(second))


def test_a_key_goes_on_from_repair_to_repair(preview: ImportScreen) -> None:
    go_to(preview, Code.SPELLING)
    seen = [preview.decisions.walk.active()]
    press(preview, Qt.Key.Key_R)
    seen.append(preview.decisions.walk.active())
    assert seen[0] != seen[1]
    assert preview.review is not None
    assert all(key is not None for key in seen)
    assert preview.review.proposal(cast("tuple[int, int]", seen[1])).decision is Decision.OPEN


def test_a_press_of_the_mouse_stays_in_its_row(preview: ImportScreen) -> None:
    go_to(preview, Code.STATE_MISSING)
    row, key = preview.view.list.currentIndex().row(), preview.decisions.walk.active()
    assert key is not None
    spot = preview.view.list.spot_point(row, key[1], "accept")
    QTest.mouseClick(preview.view.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert preview.view.list.currentIndex().row() == row


def test_ctrl_enter_imports(preview: ImportScreen, services: Services, qtbot: QtBot) -> None:
    preview.window().activateWindow()
    qtbot.waitUntil(preview.window().isActiveWindow)
    preview.view.list.setFocus()
    QTest.keyClick(preview.view.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert services.activities.count() == 3


def test_the_preview_and_the_log_count_the_same_questions(
    empty_window: MainWindow, services: Services, example_file: Path, qtbot: QtBot
) -> None:
    screen = read(empty_window, example_file, qtbot)
    assert screen.review is not None
    figures = screen.review.figures()
    assert figures.open > 0
    screen.writing.write()
    (run,) = services.imports.runs()
    assert run.open == figures.open


TWO_ON_A_DAY = """CSP4 Process

5 March 2018 Kathmandu, Nepal
- Talks with the Ministry

5 March 2008 Kathmandu, Nepal
- Ms. Sita Rai, Minister

10 March 2008 Kathmandu, Nepal
- Mr. Hari Rai
"""


def test_warnings_about_a_day_go_when_the_entry_gets_another(empty_window: MainWindow, qtbot: QtBot) -> None:
    screen = read(empty_window, TWO_ON_A_DAY, qtbot)
    assert screen.review is not None
    plan = screen.review.plan
    warned = {n: one for n in range(3) if (one := plan.standing(n))}
    assert warned
    screen.review.decide([key for key, one in screen.review.proposals() if needs_decision(one)], Decision.ACCEPTED)
    assert not any(screen.review.plan.standing(n) for n in warned)
    rows = [row for row in screen.model.rows if row.kind is RowKind.ENTRY]
    assert all(line.key is not None for row in rows for line in screen.model.lines(row))


def test_a_question_of_the_year_begins_with_the_years(preview: ImportScreen) -> None:
    go_to(preview, Code.YEAR_OUTSIDE_PROCESS)
    row = preview.current()
    assert row is not None
    assert any(line.title.startswith("2008 → 2018?") for line in preview.model.lines(row))


MANY = "CSP4 Process\n\n" + "".join(
    f"{number % 28 + 1} {month} 2017 Maputo, Mozambique\n- H.E. Ms. Ana Costa{number}, Deputy Minister\n"
    for month in ("October", "November")
    for number in range(AT_ONCE // 2 + 5)
)


def test_a_long_text_is_written_aside_and_taken_back_whole(
    empty_window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    screen = read(empty_window, MANY, qtbot)
    assert screen.review is not None
    number = screen.review.figures().entries
    assert number > AT_ONCE
    screen.writing.write()
    assert screen.view.pages.currentIndex() == READING
    assert not empty_window.detach()  # closing would end it
    qtbot.waitUntil(lambda: f"{number} entries imported" in empty_window.bar.text(), timeout=60_000)
    assert services.activities.count() == number
    assert empty_window.current == "meetings"
    assert screen.view.pages.currentIndex() == EMPTY
    with qtbot.waitSignal(empty_window.jobs.idle, timeout=60_000):
        empty_window.bar._button.click()
    assert services.activities.count() == 0
    assert "taken back" in empty_window.bar.text()


def test_who_works_elsewhere_is_not_torn_away_when_a_long_import_ends(
    empty_window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    screen = read(empty_window, MANY, qtbot)
    screen.writing.write()
    empty_window.navigate("world")
    qtbot.waitUntil(lambda: "entries imported" in empty_window.bar.text(), timeout=60_000)
    assert empty_window.current == "world"
    empty_window.bar._button.click()
    assert empty_window.current == "meetings"
    assert services.activities.count() > AT_ONCE


def test_a_long_import_that_is_given_up_keeps_the_preview(
    empty_window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    screen = read(empty_window, MANY, qtbot)
    screen.writing.write()
    screen.writing.cancel()
    with qtbot.waitSignal(empty_window.jobs.idle, timeout=60_000):
        pass
    assert services.activities.count() == 0
    assert screen.view.pages.currentIndex() == PREVIEW
    assert screen.review is not None


REASON = "lies outside the CSP4 Process (15 September 2017 to "


def test_a_long_reason_goes_on_below_and_its_days_are_written_as_people_do(preview: ImportScreen) -> None:
    go_to(preview, Code.YEAR_OUTSIDE_PROCESS)
    row, painter = preview.current(), preview.view.list.painter_
    assert row is not None
    width = preview.view.list.viewport().width()
    placed = painter._placed(QRect(0, 0, width, 400), row)
    for line, rect, further in placed:
        entry = preview.model.holder(row)
        assert entry is not None
        room = painter._reasons.room(line, rect, painter._answers(entry, line)).width()
        said = " ".join(painter._reasons.broken(line, room, further)) or line.reason
        assert said == line.reason, "nothing of a reason is cut"
    question = next(line for line, _, _ in placed if line.question)
    assert REASON in question.reason
    assert next(further for line, _, further in placed if line is question) > 0
    high = painter.sizeHint(QStyleOptionViewItem(), index(preview)).height()
    assert max(rect.bottom() for _, rect, _ in placed) < high
    assert any(line.reason.startswith("5 April 2008 is a Saturday") for line, _, _ in placed)


def index(screen: ImportScreen) -> QModelIndex:
    return screen.view.list.currentIndex()


def test_a_day_that_no_calendar_has_stays_as_it_was_written() -> None:
    assert words.with_days("2017-02-30 and 2017-03-01") == "2017-02-30 and 1 March 2017"


def test_the_store_that_is_open_is_not_read_as_a_source(empty_window: MainWindow, services: Services) -> None:
    empty_window.navigate("imports", services.path)
    screen = cast("ImportScreen", empty_window.screens["imports"])
    assert "is the store that is open" in empty_window.bar.text()
    assert screen._job is None


def test_another_text_is_refused_while_one_is_written(
    empty_window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    screen = read(empty_window, MANY, qtbot)
    assert screen.review is not None
    number = len(screen.review.plan.entries)
    screen.writing.write()
    screen.open_target("12 May 2017 Gaborone, Botswana")
    assert "try again once it is done" in empty_window.bar.text()
    qtbot.waitUntil(lambda: screen.review is None, timeout=60_000)
    assert services.activities.count() == number
