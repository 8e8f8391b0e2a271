"""First run, passphrases, troubles: the whole program on real stores."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from attplanner.app import Program
from attplanner.domain.office import NewProcess, OfficeInfo
from attplanner.errors import PlannerError
from attplanner.services import store_access
from attplanner.services.facade import Services
from attplanner.services.first_look import is_encrypted
from attplanner.ui import passphrase
from attplanner.ui.errors import ReportDialog
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory
from attplanner.ui.office_form import OfficeForm
from attplanner.ui.passphrase import PassphraseDialog
from attplanner.ui.settings_dialog import SettingsDialog
from attplanner.ui.welcome_page import WelcomePage

PHRASE = "correct horse battery staple gauge"


@pytest.fixture
def program(app: QApplication) -> Iterator[Program]:
    """Return the program before it opened anything."""
    hook = sys.excepthook
    made = Program(Memory(lasting=False))
    yield made
    sys.excepthook = hook
    for window in (made.opener.first_run, made.opener.unlock, made.opener.trouble):
        if window is not None:
            window.close()
    made.window.close()
    made.close_store()
    app.processEvents()


def press(widget: QWidget, text: str) -> None:
    next(one for one in widget.findChildren(QPushButton) if one.text() == text).click()


def test_first_run_makes_an_encrypted_store_for_the_office(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "new" / "office.attp"
    program.open(path)
    qtbot.waitUntil(lambda: program.opener.first_run is not None)
    first = program.opener.first_run
    assert first is not None
    assert "At least 15 characters, or 5 words" in first.phrase.note.text()
    first.form.process.setCurrentIndex(first.form.process.findData("ATT-CSP4"))
    assert (first.form.president.text(), first.form.state.text()) == ("Nobushige Takamizawa", "Japan")
    first.form.state.setText("XXX")
    first.form.state.editingFinished.emit()
    assert (first.form.state.wrong, first.form.state.hint) == (True, "no such State")
    assert first.form.state.accessibleDescription().startswith("No State has this name or code.")
    first.form.state.setText("jpn")
    first.form.state.editingFinished.emit()
    assert (first.form.state.wrong, first.form.state.text()) == (False, "Japan")
    press(first, "Start")
    assert "Give the office a name" in first.error.text()
    first.form.name.setText("CSP4 Presidency")
    first.phrase.first.setText("short")
    press(first, "Start")
    assert "15" in first.error.text()
    assert first.focusWidget() is first.phrase.first
    assert first.error.height() >= first.error.heightForWidth(first.error.width())
    first.phrase.suggest()
    words = first.phrase.first.text()
    assert len(words.split()) == passphrase.WORDS
    press(first, "Start")
    assert "not the same" in first.error.text()
    assert first.focusWidget() is first.phrase.again
    assert not path.exists()
    first.phrase.again.setText(words)
    QTest.keyClick(first.phrase.again, Qt.Key.Key_Return)
    assert not first.form.isEnabled()
    qtbot.waitUntil(lambda: program.services is not None, timeout=30_000)
    assert is_encrypted(path)
    assert program.services is not None
    info = program.services.office.info()
    assert (info.name, info.president_iso3, info.process, info.set_up) == ("CSP4 Presidency", "JPN", "ATT-CSP4", True)
    assert program.window.isVisible()
    assert isinstance(program.window.stack.currentWidget(), WelcomePage)


def test_in_a_new_store_there_is_nothing_to_undo(empty_window: MainWindow, services: Services) -> None:
    services.office.begin(OfficeInfo("Presidency", "Ms. Vega", "MEX", "ATT-CSP4", set_up=True))
    assert services.office.info().name == "Presidency"
    assert not empty_window.actions_["undo"].isEnabled()
    services.office.set_up(OfficeInfo("Another name", "Ms. Vega", "MEX", "ATT-CSP4", set_up=True))
    assert empty_window.actions_["undo"].text() == "Undo: Set up the office"
    services.history.undo()
    assert services.office.info().name == "Presidency"
    assert not empty_window.actions_["undo"].isEnabled()


def test_a_store_without_passphrase_is_said_to_be_readable(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.open(tmp_path / "office.attp")
    qtbot.waitUntil(lambda: program.opener.first_run is not None)
    first = program.opener.first_run
    assert first is not None
    first.form.name.setText("Office")
    first.phrase.choice._buttons["none"].click()
    assert "can read everything" in first.phrase.note.text()
    press(first, "Start")
    qtbot.waitUntil(lambda: program.services is not None)
    assert not is_encrypted(tmp_path / "office.attp")
    assert program.window.status.key.words.text() == "not encrypted"


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "office.attp"
    store_access.create(path, PHRASE)
    program.open(path)
    qtbot.waitUntil(lambda: program.opener.unlock is not None)
    unlock = program.opener.unlock
    assert unlock is not None
    unlock.field.setText("not this one, surely")
    QTest.keyClick(unlock.field, Qt.Key.Key_Return)
    assert unlock.focusWidget() is unlock.field
    assert unlock.field.isReadOnly()
    qtbot.waitUntil(lambda: "does not open" in unlock.error.text(), timeout=30_000)
    assert program.services is None
    unlock.field.setText(PHRASE)
    QTest.keyClick(unlock.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.services is not None, timeout=30_000)
    assert program.window.status.key.words.text() == "encrypted"


def test_a_store_in_use_can_be_read(program: Program, full: Services, qtbot: QtBot) -> None:
    program.open(full.path)
    qtbot.waitUntil(lambda: program.opener.trouble is not None)
    trouble = program.opener.trouble
    assert trouble is not None
    said = " ".join(label.text() for label in trouble.findChildren(QLabel))
    assert "in use by" in said
    press(trouble, "Open to read")
    qtbot.waitUntil(lambda: program.services is not None)
    assert program.services is not None
    assert program.services.read_only
    assert not program.window.actions_["undo"].isEnabled()
    assert program.window.status.note.words.text() == "read only"


def test_a_store_where_nothing_can_be_written_is_copied_and_opened_there(
    program: Program, example_store: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = tmp_path / "copy.attp"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    program.opener.path = example_store
    program.opener._refused(PlannerError("folder-read-only", folder="stick", reason="Read-only file system"), None)
    assert program.opener.trouble is not None
    press(program.opener.trouble, "Copy to another folder …")
    qtbot.waitUntil(lambda: program.services is not None)
    assert program.services is not None
    assert (program.services.path, program.services.read_only) == (to, False)
    assert program.services.activities.count() == 61


def test_what_is_no_store_is_refused_and_left_alone(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "letter.attp"
    path.write_bytes(b"SQLite format 3\0" + b"Dear colleague, " * 200)
    before = path.read_bytes()
    program.open(path)
    qtbot.waitUntil(lambda: program.opener.trouble is not None)
    assert program.services is None
    assert path.read_bytes() == before


def test_another_store_is_opened_in_the_place_of_this_one(
    program: Program, example_store: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "first.attp", tmp_path / "second.attp"
    for path in (first, second):
        path.write_bytes(example_store.read_bytes())
    program.open(first)
    qtbot.waitUntil(lambda: program.services is not None)
    program.window.store_wanted.emit(second)
    qtbot.waitUntil(lambda: program.services is not None and program.services.path == second)
    assert program.store_path() == second
    assert program.window.current == "overview"


def test_the_tour_leaves_the_own_store_alone_and_leads_back(
    program: Program, example_store: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    own = tmp_path / "own.attp"
    own.write_bytes(example_store.read_bytes())
    program.open(own)
    qtbot.waitUntil(lambda: program.services is not None)
    program.take_tour()
    assert program.services is not None
    assert program.services.path != own
    assert program.services.activities.count() == 61
    example = program.services.path.parent
    program.window.navigate("world")  # the message is gone with its screen; the way back is not
    assert "leave_tour" in [hit.id for hit in program.window.commands.find("back to your")]
    program.window.commands.do("leave_tour")
    qtbot.waitUntil(lambda: program.services is not None and program.services.path == own)
    assert not example.exists(), "it was to throw away"
    assert not program.window.actions_["leave_tour"].isEnabled()
    program.leave_tour()
    assert program.services.path == own
    assert "own store" in program.window.bar.text()


def test_the_example_office_goes_with_the_window(program: Program) -> None:
    program.take_tour()
    assert program.services is not None
    first = program.services.path.parent
    program.take_tour()
    second = program.services.path.parent
    assert [first.exists(), second.exists()] == [False, True]
    program.window.close()
    assert not second.exists()


def test_a_backup_takes_the_place_of_the_store(
    program: Program, example_store: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    own, backup = tmp_path / "own.attp", tmp_path / "backup.attp"
    own.write_bytes(example_store.read_bytes())
    program.open(own)
    qtbot.waitUntil(lambda: program.services is not None)
    assert program.services is not None
    program.services.backups.backup(backup)
    first = program.services.activities.rows(limit=1)[0][0].id
    from attplanner.domain.changes import Ref

    program.services.activities.delete(Ref("activity", first))
    assert program.services.activities.count() == 60
    program.window.restore_wanted.emit(backup)
    assert program.window.jobs.writing, "a worker does it"
    assert program.store_path() is None
    qtbot.waitUntil(lambda: program.services is not None and program.services.activities.count() == 61)
    assert program.store_path() == own


def test_a_damaged_backup_is_told_and_the_store_shown_as_it_was(
    program: Program, example_store: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    own, backup = tmp_path / "own.attp", tmp_path / "backup.attp"
    own.write_bytes(example_store.read_bytes())
    backup.write_text("This is a letter.", "utf-8")
    program.open(own)
    qtbot.waitUntil(lambda: program.services is not None)
    program.window.restore_wanted.emit(backup)
    qtbot.waitUntil(lambda: "backup.attp" in program.window.bar.text())
    assert program.services is not None
    assert program.services.activities.count() == 61


def test_the_store_that_is_open_is_not_opened_beside_itself(
    program: Program, example_store: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    own, linked = tmp_path / "own.attp", tmp_path / "linked.attp"
    own.write_bytes(example_store.read_bytes())
    linked.symlink_to(own)
    program.open(own)
    qtbot.waitUntil(lambda: program.services is not None)
    shown = program.services
    for path in (own, linked):
        program.switch(path)
        assert f"{path.name} is the store that is open" in program.window.bar.text()
    assert program.services is shown
    assert program.opener.trouble is None


def ask_passphrase(program: Program, qtbot: QtBot) -> PassphraseDialog:
    """Open the settings and press the button of the passphrase."""
    program.window.commands.show_settings()
    (settings,) = [one for one in program.window.findChildren(SettingsDialog) if one.isVisible()]
    settings.passphrase.click()
    (dialog,) = settings.findChildren(PassphraseDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def fill(dialog: PassphraseDialog, old: str, new: str, again: str) -> None:
    dialog.old.setText(old)
    dialog.form.first.setText(new)
    dialog.form.again.setText(again)
    dialog.change.click()


def test_a_plain_store_is_encrypted_and_its_passphrase_changed(
    program: Program, example_store: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    own, other = tmp_path / "own.attp", f"{PHRASE} anew"
    own.write_bytes(example_store.read_bytes())
    program.open(own)
    qtbot.waitUntil(lambda: program.services is not None)
    fill(ask_passphrase(program, qtbot), "", PHRASE, PHRASE)
    qtbot.waitUntil(lambda: "kept" in program.window.bar.text(), timeout=60_000)
    assert is_encrypted(own)
    assert program.services is not None
    assert program.services.activities.count() == 61
    assert program.window.status.key.words.text() == "encrypted"
    dialog = ask_passphrase(program, qtbot)
    for old, new, again, said in (
        ("", other, other, "has now"),
        (PHRASE, other, PHRASE, "not the same"),
        (PHRASE, PHRASE, PHRASE, "already"),
        (PHRASE, "short", "short", "15"),
    ):
        fill(dialog, old, new, again)
        assert said in dialog.error.text()
    fill(dialog, "not this one, surely", other, other)
    qtbot.waitUntil(lambda: "does not open" in dialog.error.text(), timeout=30_000)
    assert program.services.activities.count() == 61
    before = program.services
    fill(dialog, PHRASE, other, other)
    qtbot.waitUntil(lambda: program.services not in (None, before), timeout=60_000)
    assert not [one for one in program.window.findChildren(ReportDialog) if one.isVisible()]
    assert [is_encrypted(one) for one in sorted(tmp_path.glob("own.before-passphrase-*.attp"))] == [False, True]
    program.window.close()
    assert store_access.tried_key(own, other) is not None


def test_a_bug_is_reported_once_without_content_and_the_program_goes_on(program: Program, app: QApplication) -> None:
    def fail() -> None:
        raise ValueError("CANARY typed by the user")

    for _ in range(2):
        try:
            fail()
        except ValueError as error:
            program.caught(type(error), error, error.__traceback__)
    app.processEvents()
    shown = [one for one in program.window.findChildren(ReportDialog) if one.isVisible()]
    assert len(shown) == 1
    assert "ValueError" in shown[0]._report
    assert "CANARY" not in shown[0]._report
    shown[0].close()


def test_what_the_user_can_act_on_is_no_bug(program: Program) -> None:
    error = PlannerError("store-missing", file="there.attp")
    program.caught(PlannerError, error, None)
    assert program.window.bar.text().startswith("There is no store at there.attp.")
    assert not [one for one in program.window.findChildren(QDialog) if one.isVisible()]


def test_drafts_that_cannot_be_read_are_told_in_the_window(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "own.attp"
    store_access.create(path)
    damaged = path.with_name("own.attp.drafts")
    damaged.write_bytes(b"SQLite format 3\0" + bytes(5000))
    program.show_store(Services.open(path))
    assert "The store is sound" in program.window.bar.text()
    assert "own.attp.drafts-20" in program.window.bar.text()
    assert not damaged.exists()


def test_a_language_without_its_words_is_told_once(program: Program, services: Services) -> None:
    program.unspoken = "Français"
    program.show_store(services)
    assert "Français" in program.window.bar.text()
    assert "run.py" in program.window.bar.text()
    program.window.bar.clear()
    program._tell_unspoken()
    assert program.window.bar.text() == ""


def test_the_process_of_today_is_chosen_although_no_list_has_it(app: QApplication, services: Services) -> None:
    lexicon = services.lexicon()
    form = OfficeForm(lexicon, date(2026, 11, 25))
    assert form.process.currentText() == "CSP13 Process"
    assert form.new_process() == NewProcess("CSP13 Process", date(2026, 8, 28))
    assert OfficeForm(lexicon, date(2026, 3, 1)).process.currentText() == "CSP12 Process"
    assert OfficeForm(lexicon, date(2031, 3, 1)).process.currentText() == "None yet", "nobody can say which number"
    form.name.setText("Presidency")
    services.office.begin(form.info(), form.new_process())
    assert services.office.info().process == "ATT-CSP13"
    now = services.lexicon().process_at(date(2026, 11, 25))
    assert now is not None
    assert (now.key, now.ordinal, now.start) == ("ATT-CSP13", 13, date(2026, 8, 28))
    again = OfficeForm(services.lexicon(), date(2026, 11, 25))
    assert (again.process.currentData(), again.new_process()) == ("ATT-CSP13", None)


def test_the_office_names_a_process_of_its_own(empty_window: MainWindow, services: Services, qtbot: QtBot) -> None:
    dialog = SettingsDialog(empty_window, empty_window)
    qtbot.addWidget(dialog)
    dialog.show()
    form = dialog.office
    assert not form.label.isVisible()
    form.process.setCurrentText("Another process …")
    assert form.label.isVisible()
    form.name.setText("Presidency")
    dialog.accept()
    assert (dialog.isVisible(), form.label.toolTip()) == (True, "Give the process a name.")
    form.label.setText("Outreach 2030")
    QTest.keyClicks(form.start, "1 March 2030")
    QTest.keyClicks(form.end, "1 February 2030")
    dialog.accept()
    assert (dialog.isVisible(), form.end.toolTip()) == (True, "The process ends before it begins.")
    form.end.clear()
    QTest.keyClicks(form.end, "1 March 2031")
    dialog.accept()
    key = services.office.info().process
    (own,) = (one for one in services.lexicon().processes if one.key == key)
    assert (own.label, own.start, own.end) == ("Outreach 2030", date(2030, 3, 1), date(2031, 3, 1))
    assert "Outreach 2030" in [OfficeForm(services.lexicon()).process.itemText(n) for n in range(20)]
    services.history.undo()
    assert services.office.info().process is None
    assert all(one.label != "Outreach 2030" for one in services.lexicon().processes)
