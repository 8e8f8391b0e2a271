"""Papers: what is shown is what leaves; what stays behind is named; every leaving is noted."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from attplanner.domain.activity import Activity, Item
from attplanner.domain.dates import When
from attplanner.domain.handling import Handling, MarkScope
from attplanner.ui import language, steps, theme
from attplanner.ui.clipboard import mime_data
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.papers.form import PaperForm
from attplanner.ui.screens.papers.left_out import gaps
from attplanner.ui.screens.papers.screen import AT_ONCE, PapersScreen
from attplanner.ui.screens.papers.view import EMPTY, LEFT, NOTHING, PAGES, RELEASES
from attplanner.ui.widgets.choice_popup import ChoicePopup

if TYPE_CHECKING:
    from attplanner.services.facade import Services


@pytest.fixture
def papers(full_window: MainWindow) -> PapersScreen:
    """Return the screen on the example office, of which nothing may leave yet."""
    full_window.navigate("papers")
    return cast("PapersScreen", full_window.screens["papers"])


@pytest.fixture
def published(papers: PapersScreen, full: Services) -> PapersScreen:
    """Return the screen with everything marked but the items of one meeting."""
    full.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    rows, _ = full.activities.rows(limit=100)
    meeting = full.activities.get(next(row.id for row in rows if str(row.when.start) == "2018-01-19"))
    assert meeting is not None
    full.activities.mark(Handling.TROIKA, MarkScope(items=(meeting.items[0].id,)))
    return papers


def settled(screen: PapersScreen) -> PapersScreen:
    screen.refresh()
    return screen


def test_nothing_leaves_unless_somebody_says_so(papers: PapersScreen) -> None:
    assert papers.view.stack.currentIndex() == NOTHING
    assert not papers.view.copy.isEnabled()
    assert not papers.view.save.isEnabled()
    assert papers.view.left_out.list.count() == 61


def test_a_process_is_marked_after_two_questions_and_unmarked_by_one_undo(
    papers: PapersScreen, full: Services, full_window: MainWindow
) -> None:
    papers.marking.ask("process:ATT-CSP4")
    confirm = papers.view.confirm
    asked = confirm.question()
    assert "CSP4 Process" in asked
    confirm.yes.click()
    assert confirm.question() not in ("", asked)
    assert not any(Handling.PUBLICATION in row.handlings for row in full.activities.rows(limit=100)[0])
    confirm.yes.click()
    marked = [row.process for row in full.activities.rows(limit=100)[0] if Handling.PUBLICATION in row.handlings]
    assert marked == ["ATT-CSP4"] * 25
    assert papers.view.stack.currentIndex() == PAGES
    full_window.bar._button.click()
    assert papers.view.stack.currentIndex() == NOTHING


@pytest.mark.parametrize("start", ["process", "mark", "nothing"])
def test_marking_leaves_the_cursor_where_somebody_was(
    papers: PapersScreen, full_window: MainWindow, qtbot: QtBot, start: str
) -> None:
    with qtbot.waitActive(full_window):
        full_window.show()
        full_window.activateWindow()
    view = papers.view
    offered = view.nothing.findChildren(QPushButton)[0]
    {"process": view.form.processes["ATT-CSP4"], "mark": view.mark, "nothing": offered}[start].setFocus()
    papers.marking.ask("all:")
    for _ in range(2):
        view.confirm.yes.setFocus()
        QTest.keyClick(view.confirm.yes, Qt.Key.Key_Space)
    assert view.stack.currentIndex() == PAGES
    ends = {"process": view.form.processes["ATT-CSP4"], "mark": view.mark, "nothing": view.pages}
    assert full_window.focusWidget() is ends[start]


def test_an_import_is_marked_as_a_whole_and_cancel_marks_nothing(papers: PapersScreen, full: Services) -> None:
    run = full.imports.runs()[0]
    papers.marking.ask(f"run:{run.id}")
    papers.view.confirm.yes.click()
    QTest.keyClick(papers.view.confirm, Qt.Key.Key_Escape)
    assert papers.view.stack.currentIndex() == NOTHING
    papers.marking.ask(f"run:{run.id}")
    papers.view.confirm.yes.click()
    papers.view.confirm.yes.click()
    assert papers.prepared is not None
    assert papers.prepared.entries == 61


def test_many_items_are_marked_by_a_worker_and_taken_back(
    papers: PapersScreen, full: Services, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(steps, "AT_ONCE", 20)
    run = full.imports.runs()[0].id
    number = full.activities.to_mark(Handling.PUBLICATION, MarkScope(run=run))
    papers.marking.ask(f"run:{run}")
    papers.view.confirm.yes.click()
    papers.view.confirm.yes.click()
    assert full_window.jobs.writing
    qtbot.waitUntil(lambda: f"{number} items are for publication now" in full_window.bar.text())
    assert full.activities.to_mark(Handling.PUBLICATION, MarkScope(run=run)) == 0
    full_window.bar._button.click()
    qtbot.waitUntil(lambda: full.activities.to_mark(Handling.PUBLICATION, MarkScope(run=run)) == number)


def test_the_pages_follow_the_form(published: PapersScreen) -> None:
    form = published.view.form
    assert "CSP3 Process" in published.view.pages.text()
    form.processes["ATT-CSP3"].setChecked(False)
    text = settled(published).view.pages.text()
    assert "CSP3 Process" not in text
    assert "Vientiane, Lao People" in text
    form.wording.setCurrentIndex(1)
    assert "Vientiane, Laos" in settled(published).view.pages.text()
    form.language.setCurrentIndex(1)
    assert "Annexe A" in settled(published).view.pages.text()
    form.processes["ATT-CSP4"].setChecked(False)
    assert settled(published).prepared is None


def test_a_change_of_the_form_is_shown_by_itself(published: PapersScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(published.view.pages.moved, timeout=30_000):
        published.view.form.wording.setCurrentIndex(1)
    assert "Vientiane, Laos" in published.view.pages.text()


def test_what_is_left_out_is_listed_and_leads_to_its_meeting(
    published: PapersScreen, full_window: MainWindow
) -> None:
    card = published.view.left_out
    assert card.title.text() == "Left out: 1 item, why"
    item = card.list.item(0)
    assert "Gaborone" in item.text()
    assert "Troika" in item.text()
    assert "Ramodimoosi" not in published.view.pages.text()
    card.list.setCurrentItem(item)
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    assert full_window.current == "meetings"


def test_missing_wordings_are_listed(published: PapersScreen) -> None:
    published.view.form.language.setCurrentIndex(1)
    settled(published)
    assert published.prepared is not None
    number = len(published.prepared.missing_wording)
    assert number > 50
    assert published.view.left_out.note.text() == f"{number} without wording"
    found = gaps(published.services.exports.unworded(published.prepared))
    assert sum(gap.items for gap in found) == number


def notice(screen: PapersScreen, words: str) -> QPushButton:
    """Return the link of these words beside the notices."""
    return next(link for link in screen.view.notices.links if words in link.text())


def take(screen: PapersScreen, number: int) -> str:
    """Take a line of the list that is open, and return it."""
    popup = screen.findChildren(ChoicePopup)[-1]
    text = popup.lines()[number][0]
    QTest.keyClicks(popup.focusWidget(), text[:12])
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    return text


def test_a_quoted_figure_is_told_with_what_is_counted(
    published: PapersScreen, full: Services, full_window: MainWindow
) -> None:
    item = Item("Talks with Peru", handling=Handling.PUBLICATION)
    full.activities.log(Activity(When.days(date(2018, 4, 2)), items=(item,), process="CSP4 Process"))
    full.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    said = settled(published).view.notices.text()
    assert "84 countries so far.” is quoted from example-office.txt" in said
    assert "the 1 meeting added since" in said
    notice(published, "33 States named").click()
    assert take(published, 0) == full.counts.counts().named[0].name
    assert full_window.current == "world"


def test_a_quoted_figure_can_be_left_out_and_quoted_again(published: PapersScreen, full: Services) -> None:
    full.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    settled(published)
    notice(published, "Leave it out").click()
    assert "84 countries" not in published.view.pages.text()
    assert published.view.notices.text().startswith("Left out: “")
    assert published.save_state()["quoting"] is False
    notice(published, "Quote it").click()
    assert "84 countries" in published.view.pages.text()


def test_wording_of_another_language_and_what_is_told_twice_are_listed(
    published: PapersScreen, full: Services, full_window: MainWindow
) -> None:
    first = full.activities.get_many(full.activities.ids()[0][:1])[0].items[0]
    again = Item("Talks again", handling=Handling.PUBLICATION, same_as=first.id)
    french = Item("Rencontre avec le Ministre de la défense", handling=Handling.PUBLICATION)
    meeting = full.activities.log(Activity(When.days(date(2018, 4, 2)), items=(french, again)))
    said = settled(published).view.notices.text().splitlines()
    assert said[-2:] == [
        "In another language than the paper, it seems: 1 item.",
        "Told twice: 1 contact. Both lines are printed; they count once.",
    ]
    published.view.notices.links[-2].click()
    assert take(published, 0) == "Rencontre avec le Ministre de la défense"
    assert full_window.current == "meetings"
    assert str(full_window.screens["meetings"].save_state()["meeting"]) == meeting


def test_a_saved_paper_opens_again_and_is_noted(published: PapersScreen, full: Services, tmp_path: Path) -> None:
    published.view.form.recipient.setText("Their Ministry")
    file = tmp_path / published.file_name()
    published.save(file)
    with zipfile.ZipFile(file) as archive:
        text = archive.read("word/document.xml").decode()
    assert "Maputo" in text
    assert "Ramodimoosi" not in text
    assert "Their Ministry" not in text
    noted = full.exports.releases()[0]
    assert (noted.file, noted.recipient, noted.handling) == (file.name, "Their Ministry", Handling.PUBLICATION)
    assert published.prepared is not None
    assert noted.items == published.prepared.items


def test_the_proposed_name_says_nothing_confidential(published: PapersScreen) -> None:
    published.view.form.recipient.setText("Her Excellency")
    published.view.form.processes["ATT-CSP3"].setChecked(False)
    published.view.form.language.setCurrentIndex(2)
    assert published.file_name() == "annex-a-csp4-process-es.docx"


def test_a_folder_that_cannot_be_written_is_told_and_notes_nothing(
    published: PapersScreen, full: Services, full_window: MainWindow, tmp_path: Path
) -> None:
    published.save(tmp_path / "nowhere" / "annex-a.docx")
    assert "could not be written" in full_window.bar.text()
    assert full.exports.releases() == []


def test_the_clipboard_has_a_table_and_text(published: PapersScreen) -> None:
    published.view.form.layout_._buttons["table"].click()
    settled(published).copy()
    data = QGuiApplication.clipboard().mimeData()
    assert "<table" in data.html()
    assert "Maputo, Mozambique\t" in data.text()
    assert "Ramodimoosi" not in data.html() + data.text()


def test_what_left_is_listed_the_latest_first(published: PapersScreen) -> None:
    published.copy()
    published.view.form.recipient.setText("CSP5 Presidency")
    published.copy()
    published.view.shown._buttons[LEFT].click()
    assert published.view.stack.currentIndex() == RELEASES
    rows = published.view.releases.rows()
    assert [row.recipient for row in rows] == ["CSP5 Presidency", ""]
    QAbstractItemModelTester(published.view.releases, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_an_empty_log_says_what_belongs_here(empty_window: MainWindow) -> None:
    empty_window.navigate("papers")
    screen = cast("PapersScreen", empty_window.screens["papers"])
    assert screen.view.stack.currentIndex() == EMPTY


def test_an_empty_log_offers_to_read_one(empty_window: MainWindow) -> None:
    empty_window.navigate("papers")
    screen = cast("PapersScreen", empty_window.screens["papers"])
    buttons = screen.view.empty.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Import a paper …").click()
    assert empty_window.current == "imports"


def test_what_was_copied_is_pasted_into_an_import(published: PapersScreen, full_window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("3 May 2029\nMaputo, Mozambique\n- Ministry of Foreign Affairs")
    published.view.pages.setFocus()
    QTest.keyClick(published.view.pages, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert full_window.current == "imports"


def test_pages_are_turned_and_sized(published: PapersScreen) -> None:
    pages = published.view.pages
    assert pages.pages() > 2
    published.view.ahead.click()
    assert pages.page() == 2
    assert published.view.place.text() == f"Page 2 of {pages.pages()}"
    published.view.larger.click()
    assert (pages.zoom(), pages.page()) == (100, 2)
    QTest.keyClick(pages, Qt.Key.Key_End)
    assert pages.page() == pages.pages()


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK, theme.Mode.CONTRAST])
def test_it_is_painted_in_every_theme(published: PapersScreen, mode: theme.Mode) -> None:
    current = theme.current()
    assert current is not None
    current.set_mode(mode)
    image = published.view.pages.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert {theme.colour("paper").name(), theme.colour("desk").name()} <= colours


def test_every_widget_that_takes_the_focus_has_a_name(published: PapersScreen) -> None:
    for one in published.findChildren(QWidget):
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisible():
            assert QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name), one


def test_the_form_remembers_all_but_for_whom(app: object) -> None:
    del app
    form = PaperForm()
    form.order.set_value("source")
    form.language.setCurrentIndex(2)
    form.handling.set_value(Handling.INTERNAL.value)
    again = PaperForm()
    again.restore(form.state())
    assert again.state() == form.state()
    assert again.handling.value() == Handling.PUBLICATION.value


def test_right_to_left_puts_the_form_on_the_other_side(window: MainWindow, full: Services) -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    language.install(app, "ar")
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.attach(full)
    window.navigate("papers")
    screen = cast("PapersScreen", window.screens["papers"])
    assert screen.view.form.mapTo(screen, screen.view.form.rect().center()).x() > screen.width() // 2


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_libreoffice_reads_the_copied_table_as_a_table(published: PapersScreen, tmp_path: Path) -> None:
    published.view.form.layout_._buttons["table"].click()
    prepared = settled(published).prepared
    assert prepared is not None
    source = tmp_path / "pasted.html"
    source.write_text(mime_data(published.services.exports.clipboard(prepared)).html(), "utf-8")
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "odt:writer8", "--infilter=HTML (StarWriter)", "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    with zipfile.ZipFile(tmp_path / "pasted.odt") as archive:
        text = archive.read("content.xml").decode()
    assert text.count("<table:table ") == 1
    assert text.count("<table:table-row") > 60
    assert "Lao People" in text


def test_nothing_leaves_by_copying_a_list(published: PapersScreen) -> None:
    clipboard = QGuiApplication.clipboard()
    published.copy()
    clipboard.setText("before")
    published.view.left_out.list.setCurrentRow(0)
    QTest.keyClick(published.view.left_out.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    published.view.shown._buttons[LEFT].click()
    published.view.released.selectRow(0)
    QTest.keyClick(published.view.released, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "before"


def test_a_log_that_grows_keeps_what_was_chosen(published: PapersScreen) -> None:
    form = published.view.form
    form.show_processes((("a", "A", 3), ("b", "B", 2)), "")
    form.processes["a"].setChecked(False)
    form.show_processes((("a", "A", 3), ("b", "B", 2), ("c", "C", 1)), "")
    assert form.chosen() == ("b",)
    form.processes["a"].setChecked(True)
    form.processes["c"].setChecked(True)
    form.show_processes((("a", "A", 3), ("b", "B", 2), ("c", "C", 1), ("d", "D", 1)), "")
    assert form.chosen() == ()


def test_a_long_log_begins_with_its_latest_process(app: object) -> None:
    del app
    form = PaperForm()
    form.show_processes((("a", "A", 3000), ("b", "B", 2)), "b")
    assert form.chosen() == ("b",)


def test_a_question_does_not_squeeze_the_form(papers: PapersScreen) -> None:
    before = papers.view.form.height(), papers.view.left_out.height()
    papers.view.confirm.ask((("Mark 105 items for publication? " * 4, "Yes"),), lambda: None)
    QApplication.processEvents()
    assert papers.view.confirm.isVisible()
    assert (papers.view.form.height(), papers.view.left_out.height()) == before


def test_a_long_paper_is_put_together_and_leaves_aside(
    empty_window: MainWindow, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    services.generate.fill(AT_ONCE + 40, seed=3)
    empty_window.navigate("papers")
    screen = cast("PapersScreen", empty_window.screens["papers"])
    screen.view.form.handling.set_value("internal")
    screen.view.form.format.set_value("md")
    screen.refresh()
    assert screen.prepared is None  # what is on the screen is not what was asked for, and may not leave
    assert not screen.view.save.isEnabled()
    with qtbot.waitSignal(empty_window.jobs.idle):
        screen.refresh()  # only what was asked for last is shown
    request = screen.request()
    assert request is not None
    assert screen.prepared == services.exports.annex_a(request)
    assert screen.view.save.isEnabled()
    assert screen.view.stack.currentIndex() == PAGES
    with qtbot.waitSignal(empty_window.jobs.idle):
        screen.save(tmp_path / "paper.md")
    assert "**Annex A**" in (tmp_path / "paper.md").read_text("utf-8")
    with qtbot.waitSignal(empty_window.jobs.idle):
        screen.copy()
    items = services.exports.annex_a(request).items
    assert str(items) in empty_window.bar.text()
    assert [one.items for one in services.exports.releases()] == [items] * 2


def test_a_store_can_be_closed_while_a_paper_is_put_together(
    empty_window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    services.generate.fill(AT_ONCE + 40, seed=3)
    empty_window.navigate("papers")
    assert empty_window.jobs.busy
    assert empty_window.detach()
    with qtbot.waitSignal(empty_window.jobs.idle):
        pass


def test_a_long_paper_is_refused_in_words_while_another_step_is_written(
    empty_window: MainWindow, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    services.generate.fill(AT_ONCE + 40, seed=3)
    empty_window.navigate("papers")
    screen = cast("PapersScreen", empty_window.screens["papers"])
    screen.view.form.handling.set_value("internal")
    with qtbot.waitSignal(empty_window.jobs.idle):
        screen.refresh()
    go = Event()
    empty_window.jobs.start(lambda: go.wait(20), writes=True)
    for leave in (screen.copy, lambda: screen.save(tmp_path / "paper.docx")):
        empty_window.bar.clear()
        leave()
        assert "try again once it is done" in empty_window.bar.text()
    with qtbot.waitSignal(empty_window.jobs.idle):
        go.set()
    assert services.exports.releases() == []


def reached(screen: PapersScreen) -> list[str]:
    """Return what Tab reaches from the first process on until the pages, by name."""
    found: list[str] = []
    while screen.view.pages is not (now := QApplication.focusWidget()):
        assert len(found) < 40
        assert now is not None
        found.append(now.accessibleName() or cast("QPushButton", now).text())
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return found


def test_tab_follows_the_eye_and_comes_to_the_answer_that_is_given(published: PapersScreen, full: Services) -> None:
    full.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    view = settled(published).view
    view.form.format.buttons()[3].click()
    view.notices.set_open(True)
    QApplication.processEvents()
    published.take_focus()
    assert reached(published) == [
        "CSP3 Process", "CSP4 Process", "Order: By start date, the longer first", "Language of the document",
        "Wording", "Layout: List", "Handling: For publication only", "Format: CSV",
        "Recipient, for the list of what left", "What is left out, and why", "Mark for publication …",
        "Copy as a list", "Save for CSV …", view.notices.fold.accessibleName(), "33 States named in the log",
        "Leave it out",
    ]  # fmt: skip


def test_what_needs_a_look_is_one_line_until_it_is_opened(published: PapersScreen, full: Services) -> None:
    full.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    notices = settled(published).view.notices
    assert notices.fold.accessibleName() == "Show: Before it leaves: 1 figure quoted"
    one_line = notices.sizeHint().height()
    assert one_line < 2 * notices.fold.sizeHint().height()
    notices.fold.click()
    assert notices.links[0].isVisible()
    assert notices.sizeHint().height() > one_line
    assert published.save_state()["notices"] is True
    notice(published, "Leave it out").click()
    assert notices.opened
    assert notices.fold.accessibleName() == "Hide: Before it leaves: 1 figure left out"


def test_keys_save_copy_and_mark_and_the_search_finds_them(published: PapersScreen, full_window: MainWindow) -> None:
    settled(published)
    named = {one.text: one.id for one in full_window.commands.find("copy as") if one.kind == "command"}
    assert "Copy as a list" in named
    published.view.form.layout_.buttons()[-1].click()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(published, Qt.Key.Key_C, control | shift)
    assert "copied" in full_window.bar.text()
    assert published.view.copy.toolTip() == "Copy as a table (Ctrl+Shift+C)"
    assert published.view.save.toolTip() == "Save for Word (Ctrl+S)"
    QTest.keyClick(published, Qt.Key.Key_M, control | shift)
    popup = published.view.mark.findChildren(ChoicePopup)[-1]
    assert popup.lines()[-1][0] == "Everything in the log"
    popup.close()
    assert {"Save for Word", "Mark for publication"} <= {one.iconText() for one in published.offered()}
    asked: list[str] = []

    def leave() -> None:
        dialog = cast("QFileDialog", QApplication.activeModalWidget())
        asked.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, leave)
    QTest.keyClick(published, Qt.Key.Key_S, control)
    assert asked == ["Save the paper"]
