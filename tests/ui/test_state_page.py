"""One State's page: our estimate, statements, obstacles and follow-ups, all edited in place by keyboard."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from attplanner.domain.activity import Activity, Item, Participation, PartyKind
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp, FollowUpStatus, Side
from attplanner.domain.handling import Handling
from attplanner.domain.obstacle import Answer, Obstacle, ObstacleCategory
from attplanner.domain.pathway import Momentum, PathwayMove, Stage
from attplanner.domain.statement import Statement, StatementKind, Vote
from attplanner.domain.treaty_status import Status
from attplanner.domain.voice import Voice
from attplanner.ui.main_window import MainWindow
from attplanner.ui.resume import resume
from attplanner.ui.screens.world.editors import Editor
from attplanner.ui.screens.world.page_editing import SUBJECT
from attplanner.ui.screens.world.play_editors import (
    AnswerEditor,
    FollowUpEditor,
    MoveEditor,
    ObstacleEditor,
    StatementEditor,
)
from attplanner.ui.screens.world.screen import WorldScreen
from attplanner.ui.widgets.chip import FilterChip
from attplanner.ui.widgets.labels import ElidedLabel, LinkLabel

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.ui.screens.people.screen import PeopleScreen

AT = date(2018, 5, 29)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def world(full_window: MainWindow, qtbot: QtBot) -> WorldScreen:
    """Return the screen on Mozambique's page, as at the paper's date, with the keyboard."""
    full_window.top.as_at.choose(AT)
    full_window.navigate("world", Ref("state", "MOZ"))
    full_window.activateWindow()
    qtbot.waitUntil(full_window.isActiveWindow)
    return cast("WorldScreen", full_window.screens["world"])


def said(world: WorldScreen) -> list[str]:
    QApplication.processEvents()
    return [
        one.full if isinstance(one, ElidedLabel) else one.text()
        for one in world.panel.findChildren(QLabel)
        if one.isVisible()
    ]


def opened(world: WorldScreen) -> Editor:
    QApplication.processEvents()
    editor = world.panel.editing.editor
    assert editor is not None
    assert editor.isVisible()
    return editor


def press(world: WorldScreen, key: Qt.Key) -> None:
    focused = world.window().focusWidget()
    QTest.keyClick(focused or world, key, CONTROL)


def named(world: WorldScreen, name: str) -> QWidget:
    QApplication.processEvents()
    return next(one for one in world.panel.findChildren(QWidget) if one.accessibleName() == name and one.isVisible())


def test_an_empty_page_says_what_belongs_there_and_keeps_estimates_apart(world: WorldScreen) -> None:
    words = said(world)
    assert "Nothing is estimated of this State yet." in words
    assert "our estimate, internal" in words
    assert "depositary, as at 29 May 2018" in words
    assert words.index("Official status") < words.index("Pathway") < words.index("Meetings")


def test_a_move_is_made_by_keys_with_its_evidence_and_author(
    world: WorldScreen, full: Services, full_window: MainWindow
) -> None:
    world.view.table.setFocus()
    press(world, Qt.Key.Key_M)
    editor = cast("MoveEditor", opened(world))
    assert world.window().focusWidget() is editor.stage
    QTest.keyClick(editor.stage, Qt.Key.Key_Down)
    editor.when.setFocus()
    editor.when.selectAll()
    QTest.keyClicks(editor.when, "16 jan 2018")
    key = f"item:{full.state_of_play.items_with('MOZ')[-1].id}"
    editor.evidence.set_value(key)
    editor.note.setFocus()
    QTest.keyClicks(editor.note, "Two ministries agree")
    QTest.keyClick(editor.note, Qt.Key.Key_Return)
    (move,) = full.state_of_play.of_state("MOZ").moves
    assert (move.stage, move.moved_on, move.voice) == (Stage.MINISTRIES, date(2018, 1, 16), Voice.ASSESSMENT)
    assert (f"item:{move.item}", move.note, move.handling) == (key, "Two ministries agree", Handling.INTERNAL)
    assert move.author
    words = said(world)
    assert "133 days old, stale" in words
    assert "2 of 8, next: Cabinet" in words
    assert any(one.startswith("Evidence 15 Jan 2018, Maputo") for one in words)
    full_window.commands.undo()
    assert full.state_of_play.of_state("MOZ").moves == ()
    assert "Nothing is estimated of this State yet." in said(world)


def test_stale_evidence_is_renewed_by_one_key(world: WorldScreen, full: Services) -> None:
    full.state_of_play.add_move(PathwayMove("MOZ", Stage.CABINET, date(2018, 1, 1), author="Ana"))
    assert any(one.endswith("days old, stale") for one in said(world))
    world.view.table.setFocus()
    press(world, Qt.Key.Key_R)
    editor = cast("MoveEditor", opened(world))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    now, before = full.state_of_play.of_state("MOZ").moves
    assert (now.stage, now.moved_on, before.moved_on) == (Stage.CABINET, AT, date(2018, 1, 1))
    assert "0 days old" in said(world)
    assert "1 Jan 2018" in said(world)


def test_the_age_at_which_evidence_is_stale_is_the_offices(world: WorldScreen, full: Services) -> None:
    full.state_of_play.add_move(PathwayMove("MOZ", Stage.CABINET, date(2018, 3, 1)))
    assert "89 days old" in said(world)
    full.office.set("stale-after", "60")
    assert "89 days old, stale" in said(world)


def test_a_declared_intention_not_to_join_is_said(world: WorldScreen, full: Services) -> None:
    declined = PathwayMove("MOZ", Stage.INTEREST, date(2018, 5, 1), Momentum.DECLINED, Voice.PUBLIC)
    full.state_of_play.add_move(declined)
    assert "Declared no intention · Said in public" in said(world)


def test_a_statement_is_typed_in_another_language_and_edited_in_place(world: WorldScreen, full: Services) -> None:
    world.view.table.setFocus()
    press(world, Qt.Key.Key_T)
    editor = cast("StatementEditor", opened(world))
    editor.when.selectAll()
    QTest.keyClicks(editor.when, "7 march 2018")
    editor.voice.setCurrentIndex(editor.voice.findData("private"))
    editor.text.setFocus()
    QTest.keyClicks(editor.text, "O parlamento vota este ano.")
    editor.lang.setCurrentIndex(editor.lang.findData("pt"))
    QTest.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)
    (kept,) = full.state_of_play.of_state("MOZ").statements
    assert (kept.when.start, kept.voice) == (date(2018, 3, 7), Voice.PRIVATE)
    assert (kept.texts, kept.vote) == ((("pt", "O parlamento vota este ano."),), None)
    assert {"Said in private", "“O parlamento vota este ano.”"} <= set(said(world))
    link = next(one for one in world.panel.findChildren(LinkLabel) if one.accessibleName().startswith("7 Mar 2018"))
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Return)
    again = cast("StatementEditor", opened(world))
    assert again.text.toPlainText() == "O parlamento vota este ano."
    again.occasion.setFocus()
    QTest.keyClicks(again.occasion, "Corridor")
    QTest.keyClick(again.occasion, Qt.Key.Key_Return)
    assert full.state_of_play.of_state("MOZ").statements[0].occasion == "Corridor"
    focused = world.window().focusWidget()
    assert focused is not None
    assert focused.accessibleName().startswith("7 Mar 2018")


def test_votes_over_the_years_are_one_line(world: WorldScreen, full: Services, full_window: MainWindow) -> None:
    for year in (2015, 2016, 2017):
        when = When.days(date(year, 12, 1))
        vote = Vote.IN_FAVOUR if year == 2017 else Vote.ABSTAINED
        full.state_of_play.add_statement(Statement(when, "MOZ", kind=StatementKind.VOTE, vote=vote))
    assert "Abstained 2015–2016, in favour 2017" in said(world)
    full_window.top.as_at.choose(date(2016, 12, 31))
    assert "Abstained 2015–2016" in said(world)


def test_an_obstacle_its_answer_and_what_followed(world: WorldScreen, full: Services) -> None:
    key = full.state_of_play.add_statement(
        Statement(When.days(date(2018, 1, 15)), "MOZ", voice=Voice.PRIVATE, occasion="Maputo")
    )
    for iso3, stage in (("AGO", Stage.INTEREST), ("AGO", Stage.CABINET)):
        full.state_of_play.add_move(PathwayMove(iso3, stage, date(2017, 1, stage.number)))
    used = Answer("The Trust Fund pays", date(2017, 1, 2))
    full.state_of_play.add_obstacle(Obstacle("AGO", ObstacleCategory.CAPACITY, answers=(used,)))
    world.view.table.setFocus()
    press(world, Qt.Key.Key_J)
    editor = cast("ObstacleEditor", opened(world))
    editor.evidence.set_value(f"statement:{key}")
    editor.text.setFocus()
    QTest.keyClicks(editor.text, "No budget line")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert {"Capacity or budget", "No budget line", "Said in private: 15 Jan 2018, Speech, Maputo"} <= set(
        said(world)
    )
    add = named(world, "Add the answer used: Capacity or budget")
    add.setFocus()
    QTest.keyClick(add, Qt.Key.Key_Space)
    answer = cast("AnswerEditor", opened(world))
    QTest.keyClicks(answer.text, "the trust fund pays")
    answer.effect.setFocus()
    QTest.keyClicks(answer.effect, "The ministry asked for the form")
    QTest.keyClick(answer.effect, Qt.Key.Key_Return)
    (obstacle,) = full.state_of_play.of_state("MOZ").obstacles
    assert (obstacle.evidence, obstacle.answers[0].given_on) == ((key,), AT)
    words = said(world)
    assert "What followed: The ministry asked for the form" in words
    assert "This answer: used 2 times, 1 State moved within a year (our estimate)" in words


def test_a_follow_up_is_added_by_one_key_closed_by_space_and_deleted(
    world: WorldScreen, full: Services, full_window: MainWindow
) -> None:
    world.view.table.setFocus()
    press(world, Qt.Key.Key_L)
    editor = cast("FollowUpEditor", opened(world))
    QTest.keyClicks(editor.text, "Send the Treaty text in Portuguese")
    editor.side.setCurrentIndex(editor.side.findData("theirs"))
    editor.due.setFocus()
    QTest.keyClicks(editor.due, "1 june 2018")
    QTest.keyClick(editor.due, Qt.Key.Key_Return)
    (kept,) = full.follow_ups.rows(iso3="MOZ")
    assert (kept.side, kept.due, kept.status) == (Side.THEIRS, date(2018, 6, 1), FollowUpStatus.OPEN)
    box = cast("QCheckBox", named(world, "Done: Send the Treaty text in Portuguese"))
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert full.follow_ups.rows(iso3="MOZ")[0].status is FollowUpStatus.DONE
    full_window.commands.undo()
    assert full.follow_ups.rows(iso3="MOZ")[0].status is FollowUpStatus.OPEN
    world.panel.edit("follow-up", kept.id)
    opened(world).delete_wanted.emit()
    assert full.follow_ups.rows(iso3="MOZ") == []
    full_window.commands.undo()
    assert full.follow_ups.rows(iso3="MOZ") == [kept]


def test_what_is_wrong_stays_open_and_says_so(world: WorldScreen, full: Services) -> None:
    world.panel.edit("follow-up", "")
    editor = cast("FollowUpEditor", opened(world))
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert editor.error.text() == "Say what was promised, or what is to be done."
    QTest.keyClicks(editor.text, "Call")
    QTest.keyClicks(editor.due, "june 2018")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert editor.error.text() == "Give one day, or none."
    assert full.follow_ups.rows(iso3="MOZ") == []


def test_esc_keeps_the_typing_and_discard_drops_it(world: WorldScreen, full: Services) -> None:
    world.panel.edit("statement", "")
    editor = cast("StatementEditor", opened(world))
    editor.text.setFocus()
    QTest.keyClicks(editor.text, "Half a sen")
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    assert world.panel.editing.editor is None
    world.panel.edit("obstacle", "")  # another editor does not touch it
    world.panel.edit("statement", "")
    again = cast("StatementEditor", opened(world))
    assert again.text.toPlainText() == "Half a sen"
    again.discard.click()
    assert [one for one in full.drafts.load() if one.subject == SUBJECT] == []
    assert full.state_of_play.of_state("MOZ").statements == ()


def test_typing_survives_a_change_of_the_store_and_another_state(
    world: WorldScreen, full: Services, qtbot: QtBot
) -> None:
    world.panel.edit("move", "")
    editor = cast("MoveEditor", opened(world))
    editor.note.setFocus()
    QTest.keyClicks(editor.note, "They wait for")
    editor.note.setCursorPosition(4)
    full.follow_ups.add(FollowUp("Call", iso3="MOZ"))  # the page is made anew
    again = cast("MoveEditor", opened(world))
    assert again is not editor
    assert (again.note.text(), again.note.cursorPosition()) == ("They wait for", 4)
    assert world.window().focusWidget() is again.note
    world.open_target(Ref("state", "AGO"))
    assert world.panel.editing.editor is None
    world.open_target(Ref("state", "MOZ"))
    assert cast("MoveEditor", opened(world)).note.text() == "They wait for"


def test_after_a_crash_the_state_the_text_and_the_cursor_are_back(
    world: WorldScreen, full: Services, full_window: MainWindow, qtbot: QtBot
) -> None:
    world.panel.edit("statement", "")
    editor = cast("StatementEditor", opened(world))
    editor.text.setFocus()
    with qtbot.waitSignal(world.panel.editing.kept):
        QTest.keyClicks(editor.text, "We shall rati")
    full_window.detach()  # the store stays open: as another run finds it
    full_window.attach(full)
    full_window.navigate("meetings")
    resume(full, full_window)
    assert full_window.current == "world"
    new = cast("WorldScreen", full_window.screens["world"])
    back = cast("StatementEditor", opened(new))
    assert (back.text.toPlainText(), back.text.textCursor().position()) == ("We shall rati", 13)
    assert full_window.focusWidget() is back.text


def test_people_not_met_for_long_are_marked_and_open(world: WorldScreen, full_window: MainWindow) -> None:
    assert not any(one.startswith("not met for") for one in said(world))
    full_window.top.as_at.choose(date(2019, 6, 1))
    assert any(one.startswith("not met for 16 months") for one in said(world))


def test_no_editor_is_wider_than_the_page(world: WorldScreen) -> None:
    full = world.services
    key = full.state_of_play.add_obstacle(Obstacle("MOZ", ObstacleCategory.PRIORITY, text="x" * 80))
    full.state_of_play.add_move(PathwayMove("MOZ", Stage.ADOPTED, AT, author="A name that is long " * 4))
    long = Statement(When.days(AT), "MOZ", occasion="General debate of the First Committee " * 3)
    evidence = f"statement:{full.state_of_play.add_statement(long)}"
    for kind, row in (
        ("move", ""), ("renewal", ""), ("statement", ""), ("obstacle", key), ("answer", f"+{key}"), ("follow-up", ""),
    ):  # fmt: skip
        world.panel.edit(kind, row)
        editor = opened(world)
        for chip in editor.findChildren(FilterChip):
            chip.set_value(evidence)
        QApplication.processEvents()
        page = world.panel._scroll.widget()
        assert page is not None
        assert page.isAncestorOf(editor)
        assert page.width() <= world.panel.width(), kind


TABLE = """Participant\tSignature\tRatification, Accession(a)
Mozambique\t 3 Jun 2013\t 4 Feb 2018
Kenya\t\t 5 May 2018 a
"""


def answer(world: WorldScreen, words: str) -> None:
    """Press the answer to the question that is open on the page."""
    QApplication.processEvents()
    found = [one for one in world.panel.findChildren(QPushButton) if one.accessibleName().startswith(f"{words}:")]
    assert len(found) == 1
    found[0].click()


def test_what_the_depositary_says_otherwise_is_decided_on_the_page(world: WorldScreen, full: Services) -> None:
    full.imports.apply(full.imports.preview(TABLE.encode(), "att.txt"))
    assert {"1 open question", "Ratified, 14 Dec 2018 → Ratified, 4 Feb 2018"} <= set(said(world))
    answer(world, "Refuse")
    assert "No open questions" in said(world)
    assert full.states.status("MOZ", AT).status is Status.SIGNATORY
    world.open_target(Ref("state", "KEN"))
    assert "nothing → Acceded, 5 May 2018" in said(world)
    answer(world, "Accept")
    assert full.states.status("KEN", AT).status is Status.DEPOSITED
    assert "Deposited, not yet in force" in said(world)
    full.history.undo()
    assert full.states.status("KEN", AT).status is Status.NOT_YET
    assert "1 open question" in said(world)
    world.open_target(Ref("state", "FRA"))
    assert not any("open question" in one for one in said(world))


def test_a_statement_that_was_found_opens_in_its_editor_and_names_who_made_it(
    world: WorldScreen, full: Services, full_window: MainWindow
) -> None:
    person = full.persons.rows(AT)[0]
    words = Statement(When.days(date(2018, 5, 2)), iso3="KEN", person=person.id, texts=(("en", "We shall accede"),))
    key = full.state_of_play.add_statement(words)
    (hit,) = (one for one in full_window.commands.find("accede") if one.kind == "statement")
    full_window.top.search.chosen.emit(hit)
    editor = cast("StatementEditor", world.panel.editing.editor)
    assert (editor.row, editor.iso3) == (key, "KEN")
    assert editor.isAncestorOf(full_window.focusWidget())
    QTest.keyClick(full_window.focusWidget(), Qt.Key.Key_Escape)
    name = f"{person.style} {person.name}"
    assert name in said(world)
    (link,) = (one for one in world.panel.findChildren(LinkLabel) if one.text() == name and one.isVisible())
    link.clicked.emit()
    assert full_window.current == "people"


def test_a_statement_of_a_body_that_was_found_opens_the_body(world: WorldScreen, full: Services) -> None:
    said_by = Statement(When.days(date(2018, 5, 2)), organization="EU", texts=(("en", "All should join"),))
    world.open_target(Ref("statement", full.state_of_play.add_statement(said_by)))
    window = cast("MainWindow", world.window())
    assert window.current == "people"
    assert cast("PeopleScreen", window.screens["people"]).table.keys() == ["EU"]


def test_the_meetings_of_before_are_read_when_they_are_asked_for(world: WorldScreen, full: Services) -> None:
    for day in range(1, 13):
        party = Participation(kind=PartyKind.STATE, iso3="KEN", represents="KEN")
        full.activities.log(Activity(When.days(date(2018, 4, day)), items=(Item("Talks", participations=(party,)),)))
    world.open_target(Ref("state", "KEN"))
    lines = [f"{day} Apr 2018" for day in range(12, 0, -1)]
    assert [one for one in said(world) if one in lines] == lines[:8]
    more = next(one for one in world.panel.findChildren(QPushButton) if "more meetings" in one.text())
    page = full.states.page("KEN", AT)
    assert more.text() == f"{page.named + page.in_groups - 8} more meetings"
    more.click()
    assert [one for one in said(world) if one in lines] == lines


@pytest.mark.parametrize("kind", ["move", "statement", "obstacle", "answer", "follow-up"])
def test_what_stands_on_the_page_can_be_changed_and_taken_back(
    world: WorldScreen, full: Services, full_window: MainWindow, qtbot: QtBot, kind: str
) -> None:
    """Also when one pauses before saving, so that a draft was written: nothing of it is left."""
    play, answer = full.state_of_play, Answer("The Trust Fund pays", AT)
    play.add_move(PathwayMove("MOZ", Stage.ADOPTED, AT, note="Old"))
    play.add_statement(Statement(When.days(AT), "MOZ", texts=(("en", "Old"),)))
    play.add_obstacle(Obstacle("MOZ", ObstacleCategory.PRIORITY, text="Old", answers=(answer,)))
    full.follow_ups.add(FollowUp("Old", iso3="MOZ"))
    before = standing(full)
    ids = {
        "move": play.of_state("MOZ").moves[0].id,
        "statement": play.of_state("MOZ").statements[0].id,
        "obstacle": play.of_state("MOZ").obstacles[0].id,
        "answer": play.of_state("MOZ").obstacles[0].answers[0].id,
        "follow-up": full.follow_ups.rows(iso3="MOZ")[0].id,
    }
    world.panel.edit(kind, ids[kind])
    field = opened(world).fields["note" if kind == "move" else "text"]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    with qtbot.waitSignal(world.panel.editing.kept):
        QTest.keyClicks(field, " and new")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert world.panel.editing.editor is None
    assert [one for one in full.drafts.load() if one.subject == SUBJECT] == []
    after = standing(full)
    assert after != before
    assert repr(after).count(" and new") == 1
    full_window.commands.undo()
    assert standing(full) == before


def standing(services: Services) -> object:
    return services.state_of_play.of_state("MOZ"), services.follow_ups.rows(iso3="MOZ")


def test_an_editor_takes_the_keyboard_from_a_list_of_choices(world: WorldScreen) -> None:
    world.view.region.open_choices()
    assert QApplication.activePopupWidget() is not None
    world.panel.edit("statement", "")
    assert QApplication.activePopupWidget() is None
    assert opened(world).isAncestorOf(world.window().focusWidget())
