"""The editor of a meeting: stored as typed, each field; items in order; participants; what may leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from attplanner.domain.activity import (
    Activity,
    ActivityState,
    Capacity,
    Form,
    Item,
    Participation,
    PartyKind,
    Role,
)
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.follow_up import Side
from attplanner.domain.handling import Handling, MarkScope
from attplanner.domain.proposals import Decision
from attplanner.ui import words
from attplanner.ui.history_dialog import HistoryDialog
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.meetings.editor import MeetingPanel
from attplanner.ui.screens.meetings.item_body import ItemBody
from attplanner.ui.screens.meetings.item_card import ItemCard
from attplanner.ui.screens.meetings.party_menu import PartyForm, PartyMenu
from attplanner.ui.screens.meetings.screen import MeetingsScreen
from attplanner.ui.widgets.choice_popup import CHOICE_ROLE, ChoicePopup
from attplanner.ui.widgets.name_field import NameField

if TYPE_CHECKING:
    from attplanner.services.facade import Services

MAPUTO = date(2018, 1, 15)


def meeting_of(services: Services, day: date) -> str:
    rows, _ = services.activities.rows(limit=100)
    return next(row.id for row in rows if row.when.start == day)


@pytest.fixture
def screen(full_window: MainWindow, full: Services, qtbot: QtBot) -> MeetingsScreen:
    """Return the screen with the meeting of Maputo in the editor, in a window that gets the keys."""
    full_window.activateWindow()
    qtbot.waitUntil(full_window.isActiveWindow)
    full_window.navigate("meetings", Ref("activity", meeting_of(full, MAPUTO)))
    return cast("MeetingsScreen", full_window.screens["meetings"])


@pytest.fixture
def panel(screen: MeetingsScreen) -> MeetingPanel:
    """Return the editor."""
    return screen.panel


def stored(panel: MeetingPanel, services: Services) -> Activity:
    found = services.activities.get(panel.meeting or "")
    assert found is not None
    return found


def body(panel: MeetingPanel) -> ItemBody:
    card = panel.items.cards[panel.items.opened]
    assert card.body is not None
    return card.body


def type_date(panel: MeetingPanel, text: str) -> None:
    panel.head.when.setFocus()
    panel.head.when.selectAll()
    QTest.keyClicks(panel.head.when, text)


def test_the_editor_shows_the_record(panel: MeetingPanel) -> None:
    assert panel.title.full == "15 January 2018, Maputo"
    assert panel.head.process.currentText() == "CSP4 Process"
    assert [card.title.full for card in panel.items.cards.values()] == [
        "José Condugua António Pacheco", "Helena Mateus Kida", "Jeronimo Malagueta",
    ]  # fmt: skip
    assert panel.items.note.text() == "0 of 3 may leave the office"
    assert body(panel).wording.area.toPlainText().startswith("HE Mr. José Condugua")


def test_a_note_is_stored_while_it_is_typed(
    panel: MeetingPanel, full: Services, full_window: MainWindow, qtbot: QtBot
) -> None:
    area = body(panel).note.area
    area.setFocus()
    QTest.keyClicks(area, "Ask again ")
    qtbot.waitUntil(lambda: stored(panel, full).items[0].private_note == "Ask again ")
    QTest.keyClicks(area, "in May")
    qtbot.waitUntil(lambda: stored(panel, full).items[0].private_note == "Ask again in May")
    assert area.textCursor().position() == len("Ask again in May")
    assert full_window.status.saved.words.text()
    full.history.undo()
    assert stored(panel, full).items[0].private_note == ""


def test_ctrl_z_takes_typing_back_first_and_then_what_the_program_did(
    panel: MeetingPanel, full: Services, full_window: MainWindow, qtbot: QtBot
) -> None:
    item = stored(panel, full).items[0].id
    full.activities.mark(Handling.TROIKA, MarkScope(items=(item,)))
    area = body(panel).note.area
    area.setFocus()
    QTest.keyClicks(area, "x")
    qtbot.waitUntil(lambda: stored(panel, full).items[0].private_note == "x")
    QTest.keyClick(area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert area.toPlainText() == ""
    qtbot.waitUntil(lambda: stored(panel, full).items[0].private_note == "")
    assert stored(panel, full).items[0].handling is Handling.TROIKA
    full_window.activateWindow()
    QTest.keyClick(area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: stored(panel, full).items[0].handling is Handling.INTERNAL)


def test_undo_in_a_field_that_was_emptied_brings_nothing_back_and_redo_stays(
    panel: MeetingPanel, full: Services, qtbot: QtBot
) -> None:
    wording, note = body(panel).wording.area, body(panel).note.area
    before = wording.toPlainText()
    wording.setFocus()
    wording.moveCursor(wording.textCursor().MoveOperation.End)
    QTest.keyClicks(wording, " of Kenya")
    note.setFocus()
    QTest.keyClicks(note, "Private remark")
    qtbot.waitUntil(lambda: stored(panel, full).items[0].private_note == "Private remark")
    for _ in range(3):  # the field's own typing, the note in the store, the wording
        QTest.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (note.toPlainText(), wording.toPlainText()) == ("", before)
    panel.saver.save()
    assert stored(panel, full).items[0].private_note == ""
    assert full.history.can_redo() is not None
    full.history.redo()
    full.history.redo()
    assert stored(panel, full).items[0].private_note == "Private remark"


def test_public_wording_and_the_words_of_the_source_are_two_things(
    panel: MeetingPanel, full: Services, qtbot: QtBot
) -> None:
    area = body(panel).wording.area
    before = area.toPlainText()
    area.setFocus()
    area.moveCursor(area.textCursor().MoveOperation.End)
    QTest.keyClicks(area, ", met in Maputo")
    wanted = (("en", f"{before}, met in Maputo"),)
    qtbot.waitUntil(lambda: stored(panel, full).items[0].wording == wanted)
    assert stored(panel, full).items[0].source_text == before
    assert body(panel).source.text() == f"As written: {before}"
    body(panel).wording.choose_language("fr")
    assert area.toPlainText() == ""
    QTest.keyClicks(area, "Ministre")
    qtbot.waitUntil(lambda: dict(stored(panel, full).items[0].wording).get("fr") == "Ministre")


def logged_in_french(full: Services, screen: MeetingsScreen) -> ItemBody:
    """Log a meeting with French words and open it."""
    text = "Rencontre avec le Ministre de la défense"
    made = full.activities.log(Activity(when=When.days(date(2018, 5, 2)), items=(Item(source_text=text),)))
    screen.open_target(Ref("activity", made))
    return body(screen.panel)


def test_the_language_of_words_is_recognized(screen: MeetingsScreen, full: Services, qtbot: QtBot) -> None:
    wording = logged_in_french(full, screen).wording
    assert (wording.lang.text(), wording.area.toPlainText()[:9]) == ("FR", "Rencontre")
    wording.area.setFocus()
    assert wording.area.textCursor().atEnd(), "one goes on writing"
    QTest.keyClicks(wording.area, ", dans Bamako")
    qtbot.waitUntil(lambda: bool(stored(screen.panel, full).items[0].wording))
    assert [lang for lang, _ in stored(screen.panel, full).items[0].wording] == ["fr"]
    wording.choose_language("en")
    assert wording.area.toPlainText() == ""
    QTest.keyClicks(wording.area, "Meeting with the Minister of Defence")
    qtbot.waitUntil(lambda: len(stored(screen.panel, full).items[0].wording) == 2)


def test_words_typed_in_french_are_not_kept_as_english(
    panel: MeetingPanel, full: Services, screen: MeetingsScreen, qtbot: QtBot
) -> None:
    area, box = body(panel).wording.area, body(panel).wording
    assert box.lang.text() == "EN"
    area.setFocus()
    area.selectAll()
    QTest.keyClicks(area, "Rencontre avec les attaches militaires")
    qtbot.waitUntil(lambda: dict(stored(panel, full).items[0].wording).get("fr", "").endswith("militaires"))
    assert [lang for lang, _ in stored(panel, full).items[0].wording] == ["fr"]
    assert box.lang.text() == "FR"
    box.lang.setFocus()
    QTest.keyClick(box.lang, Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    popup.chosen.emit("move:es")
    popup.close()
    assert [lang for lang, _ in stored(panel, full).items[0].wording] == ["es"]
    full.history.undo()
    assert [lang for lang, _ in stored(panel, full).items[0].wording] == ["fr"]


def test_dates_are_typed_as_people_write_them(panel: MeetingPanel, full: Services, screen: MeetingsScreen) -> None:
    type_date(panel, "15-17 mar 2018")
    QTest.keyClick(panel.head.when, Qt.Key.Key_Return)
    when = stored(panel, full).when
    assert (when.start, when.end) == (date(2018, 3, 15), date(2018, 3, 17))
    assert panel.title.full == "15–17 March 2018, Maputo"
    type_date(panel, "12/03/2027")
    assert panel.head.when.value() is None
    assert panel.head.when.accessibleDescription() == "which one? ↓"
    assert stored(panel, full).when == when
    row = screen.model.row_at(screen.model.find(panel.meeting or ""))
    assert row is not None
    assert row.row is not None
    assert row.row.when == when


def test_process_form_and_state_are_chosen(panel: MeetingPanel, full: Services) -> None:
    choices: tuple[tuple[QComboBox, str], ...] = (
        (panel.head.form, "seminar"), (panel.head.state, "cancelled"), (panel.head.process, "ATT-CSP3"),
    )  # fmt: skip
    for box, key in choices:
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())
    found = stored(panel, full)
    assert (found.form, found.state, found.process) == (Form.SEMINAR, ActivityState.CANCELLED, "ATT-CSP3")


def test_places_are_added_by_any_name_and_taken_away(panel: MeetingPanel, full: Services) -> None:
    row = panel.head.where
    row.open_field()
    QTest.keyClicks(row.field, "Vien")
    first = row.field.first()
    assert first is not None
    row.field.chosen.emit(first)
    row.field.setText("Matola, Mozambique")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    cities = [(one.city, one.iso3) for one in stored(panel, full).places]
    assert cities == [("Maputo", "MOZ"), ("Vienna", "AUT"), ("Matola", "MOZ")]
    gone = stored(panel, full).places[1].id
    chip = row.chip(gone)
    assert chip is not None
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert [one.city for one in stored(panel, full).places] == ["Maputo", "Matola"]


def type_place(panel: MeetingPanel, text: str) -> None:
    row = panel.head.where
    row.open_field()
    QTest.keyClicks(row.field, text)
    row.field.popup.hide()
    QTest.keyClick(row.field, Qt.Key.Key_Return)


def test_a_place_without_a_state_is_asked_for_and_answered_by_a_key(panel: MeetingPanel, full: Services) -> None:
    head = panel.head
    assert not head.notice.isVisible()
    type_place(panel, "Kathmandoo")
    assert head.notice.isVisible()
    assert "The State of “Kathmandoo” is not known" in head.notice.said.text()
    offered = [one.accessibleName() for one in head.notice.buttons]
    assert offered == ["Kathmandu, Nepal", "Kathmandoo, Mozambique", "Write its State …"], (
        "then the State of the items"
    )
    QTest.keyClick(head.where.field, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert [(one.city, one.iso3) for one in stored(panel, full).places] == [("Maputo", "MOZ"), ("Kathmandu", "NPL")]
    assert not head.notice.isVisible()
    assert head.where.field.hasFocus()
    full.history.undo()
    assert head.notice.isVisible(), "it asks again for what stands there again"


def test_its_state_is_written_behind_it(panel: MeetingPanel, full: Services) -> None:
    head = panel.head
    type_place(panel, "Xyzzyville")
    QTest.keyClick(head.where.field, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert head.where.field.text() == "Xyzzyville, "
    QTest.keyClicks(head.where.field, "Nepal")
    enter(head.where.field, Qt.Key.Key_Return)
    assert [(one.city, one.iso3) for one in stored(panel, full).places] == [("Maputo", "MOZ"), ("Xyzzyville", "NPL")]
    assert not head.notice.isVisible()


def test_a_city_that_nearly_is_a_known_one_is_asked_for_once(panel: MeetingPanel, full: Services) -> None:
    type_place(panel, "Kathmandoo, Nepal")
    assert "No city named “Kathmandoo” is known in Nepal" in panel.head.notice.said.text()
    key = panel.meeting or ""
    panel.show_meeting(next(row.id for row in full.activities.rows(limit=9)[0] if row.id != key))
    assert not panel.head.notice.isVisible()
    panel.show_meeting(key)
    assert not panel.head.notice.isVisible()


def test_the_list_says_what_a_typed_place_is_understood_as(panel: MeetingPanel) -> None:
    field = panel.head.where.field
    panel.head.where.open_field()
    said = {}
    for text in ("Kathmandoo", "Dakar and Bamako", "Hotel Polana, Maputo", "Vienna, Austria"):
        field.refresh(text)
        choices = [
            field.popup.model().index(row, 0).data(CHOICE_ROLE) for row in range(field.popup.model().rowCount())
        ]
        said[text] = [(one.text, one.detail) for one in choices if one.detail]
    assert said["Kathmandoo"] == [("Kathmandu", "Nepal"), ("Place “Kathmandoo”", "State not known")]
    assert said["Dakar and Bamako"] == [("Place “Dakar and Bamako”", "Dakar, Senegal; Bamako, Mali")]
    assert said["Hotel Polana, Maputo"] == [("Place “Hotel Polana, Maputo”", "Maputo, Mozambique")]
    assert said["Vienna, Austria"] == []


def test_the_rarer_fields_say_in_a_line_what_they_hold(panel: MeetingPanel, full: Services) -> None:
    head = panel.head
    assert not head.more.isVisible()
    QTest.keyClick(head.fold, Qt.Key.Key_Space)
    assert head.more.isVisible()
    QTest.keyClicks(head.more.time, "2.30 p.m. to 4 p.m.")
    QTest.keyClick(head.more.time, Qt.Key.Key_Return)
    QTest.keyClicks(head.more.venues.lines[0], "Hotel Polana")
    panel.saver.flush()
    found = stored(panel, full)
    assert (found.time, found.places[0].venue, found.places[0].city) == ("14:30-16:00", "Hotel Polana", "Maputo")
    QTest.keyClick(head.fold, Qt.Key.Key_Space)
    assert not head.more.isVisible()
    assert head.fold.toolTip().endswith(": Meeting · Held · 14:30-16:00 · Hotel Polana")


def test_a_time_that_is_none_is_kept_as_a_draft_only(panel: MeetingPanel, full: Services) -> None:
    panel.head.unfold(True)
    time = panel.head.more.time
    QTest.keyClicks(time, "after lunch")
    QTest.keyClick(time, Qt.Key.Key_Return)
    assert stored(panel, full).time == ""
    assert (time.hint, time.wrong, time.text()) == ("no such time", True, "after lunch")
    assert time.accessibleDescription() == time.toolTip()
    assert time.toolTip().startswith("“after lunch” is no time of day.")
    time.selectAll()
    QTest.keyClicks(time, "2 pm")
    assert (time.hint, time.wrong, time.accessibleDescription()) == ("", False, "")
    QTest.keyClick(time, Qt.Key.Key_Return)
    assert stored(panel, full).time == "14:00"


def test_every_place_has_a_venue_of_its_own(panel: MeetingPanel, full: Services) -> None:
    panel.head.unfold(True)
    venues = panel.head.more.venues
    panel.head._type_place("Matola, Mozambique")
    QTest.keyClicks(venues.lines[1], "Town hall")
    panel.saver.flush()
    assert [one.venue for one in stored(panel, full).places] == ["", "Town hall"]
    panel.head.where.removed.emit(stored(panel, full).places[0].id)
    assert venues.lines[0].text() == "Town hall"
    assert venues.lines[1].isHidden()
    QTest.keyClicks(venues.lines[0], " of Matola")
    panel.saver.flush()
    assert [one.venue for one in stored(panel, full).places] == ["Town hall of Matola"]
    panel.head.where.removed.emit(stored(panel, full).places[0].id)
    assert not venues.lines[0].isEnabled()


def test_a_meeting_is_made_a_part_of_another_one(panel: MeetingPanel, full: Services) -> None:
    panel.head.unfold(True)
    row = panel.head.more.part_of
    row.open_field()
    QTest.keyClicks(row.field, "wgtu")
    found = row.field.first()
    assert found is not None
    row.field.chosen.emit(found)
    parent = stored(panel, full).part_of
    assert parent is not None
    assert full.activities.rows_of([parent])[0].text in panel.head.more.part_of.shown()[0].detail
    row.opened.emit(parent, row.chip(parent))
    assert panel.meeting == parent
    assert panel.head.more.part_of.shown() == ()


def test_esc_closes_what_is_open_and_then_leaves_for_the_list(panel: MeetingPanel, screen: MeetingsScreen) -> None:
    where = panel.head.where
    where.open_field()
    QTest.keyClick(where.field, Qt.Key.Key_Escape)
    assert where.field.isHidden()
    assert panel.window().focusWidget() is where.add
    for field in (where.add, panel.head.when, body(panel).wording.area, body(panel).part, panel.items.add):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert panel.window().focusWidget() is screen.view.table


def test_who_walks_through_the_meetings_in_the_editor_stays_there(panel: MeetingPanel) -> None:
    before = panel.meeting
    body(panel).note.area.setFocus()
    panel.next.click()
    assert panel.meeting != before
    assert panel.window().focusWidget() is body(panel).wording.area
    panel.head.when.setFocus()
    panel.previous.click()
    assert panel.meeting == before
    assert panel.window().focusWidget() is panel.head.when


def test_who_of_us_was_there(panel: MeetingPanel, full: Services) -> None:
    panel.head.unfold(True)
    row = panel.head.actors
    row.open_field()
    QTest.keyClicks(row.field, "Amb. Takamizawa")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert stored(panel, full).actors == ("Takamizawa",), "known by his name, with and without a title"
    row.open_field()
    QTest.keyClicks(row.field, "Amb. Elina Kalkku")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert stored(panel, full).actors == ("Takamizawa", "Elina Kalkku")
    (new,) = (one for one in full.persons.rows(date(2018, 5, 29)) if "Kalkku" in one.name)
    assert new.style == "Amb."
    row.removed.emit("Takamizawa")
    assert stored(panel, full).actors == ("Elina Kalkku",)


def test_items_are_added_moved_and_deleted_by_keys(
    panel: MeetingPanel, full: Services, full_window: MainWindow
) -> None:
    QTest.keyClick(full_window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    panel._add_item()
    assert panel.items.add.hasFocus()
    QTest.keyClicks(panel.items.add, "Ms. Ana Example, Director, Ministry of Defence")
    QTest.keyClick(panel.items.add, Qt.Key.Key_Return)
    items = stored(panel, full).items
    assert items[3].participations[0].name == "Ana Example"
    assert items[3].participations[0].iso3 == "MOZ"
    assert items[3].handling is Handling.INTERNAL
    assert panel.items.opened == items[3].id
    area = body(panel).note.area
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.id for one in stored(panel, full).items][2] == items[3].id
    assert area.hasFocus()
    panel.items.delete(items[3].id)
    assert len(stored(panel, full).items) == 3
    full_window.bar._button.click()
    assert len(stored(panel, full).items) == 4


def test_items_are_dragged(panel: MeetingPanel, full: Services) -> None:
    order = panel.items.cards_in_order()
    first, last = panel.items.cards[order[0]], panel.items.cards[order[2]]
    target = last.mapToGlobal(QPoint(0, last.height() - 2)).y()
    first.grip.dragged.emit(target)
    assert not panel.items._drop.isHidden()
    first.grip.dropped.emit(target)
    assert [one.id for one in stored(panel, full).items] == [order[1], order[2], order[0]]


def test_participants_are_found_made_and_changed(panel: MeetingPanel, full: Services) -> None:
    row = body(panel).parties
    row.open_field()
    QTest.keyClicks(row.field, "Allemagne")
    found = row.field.first()
    assert found is not None
    row.field.chosen.emit(found)
    row.field.create_wanted.emit("person", "Ms. Joan Newcomer, Adviser")
    row.field.create_wanted.emit("organization", "Institute of Nowhere")
    parties = stored(panel, full).items[0].participations
    assert [one.kind for one in parties[1:]] == [PartyKind.STATE, PartyKind.PERSON, PartyKind.ORGANIZATION]
    assert (parties[1].iso3, parties[1].represents) == ("DEU", "DEU")
    assert parties[2].name == "Joan Newcomer"
    assert any(one.key == parties[2].person for one in full.people.suggest("newcomer"))
    assert full.lexicon().find_organization("Institute of Nowhere") is not None
    menu = PartyMenu(parties[1], full, panel)
    menu.edited.connect(lambda field, value: body(panel)._edit(parties[1].id, field, value))
    menu.edited.emit("role", Role.HOST)
    menu.edited.emit("capacity", Capacity.OWN_SIDE)
    changed = stored(panel, full).items[0].participations[1]
    assert (changed.role, changed.capacity, changed.represents) == (Role.HOST, Capacity.OWN_SIDE, None)
    chip = row.chip(parties[3].id)
    assert chip is not None
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert len(stored(panel, full).items[0].participations) == 3


def test_enter_makes_the_person_who_is_offered_first(panel: MeetingPanel, full: Services) -> None:
    row = body(panel).parties
    row.open_field()
    for typed in ("Ms. Akosua Boateng, First Secretary, Ghana", "Kwame Asare"):
        QTest.keyClicks(row.field, typed)
        assert row.field.popup.currentIndex().data(Qt.ItemDataRole.DisplayRole) == f"New person “{typed}”"
        QTest.keyClick(row.field.popup, Qt.Key.Key_Return)
    parties = stored(panel, full).items[0].participations[1:]
    assert [one.name for one in parties] == ["Akosua Boateng", "Kwame Asare"]
    assert [full.persons.page(one.person or "", date(2026, 11, 25)).row.iso3 for one in parties] == ["GHA", None]
    QTest.keyClicks(row.field, "Ministry of Defence, Kenya")
    assert not row.field.popup.currentIndex().isValid()


def test_somebody_who_is_not_in_people_says_so_and_can_be_added(panel: MeetingPanel, full: Services) -> None:
    party = stored(panel, full).items[0].participations[0]
    full.activities.edit(Ref("participation", party.id), "person", None)
    chip = body(panel).parties.chip(party.id)
    assert chip is not None
    assert chip.toolTip().endswith("not in People")
    menu = PartyMenu(replace(party, person=None), full, panel)
    menu.known_wanted.connect(lambda: full.activities.know_person(party.id))
    next(one for one in menu.actions() if one.text() == "Add to People").trigger()
    assert stored(panel, full).items[0].participations[0].person == party.person
    chip = body(panel).parties.chip(party.id)
    assert chip is not None
    assert "not in People" not in chip.toolTip()


def test_several_who_are_typed_in_one_line_are_one_step(panel: MeetingPanel, full: Services) -> None:
    row = body(panel).parties
    row.open_field()
    row.field.setText("Ms. Ana Example, Director; Mr. Juan Specimen, Adviser")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    parties = stored(panel, full).items[0].participations[1:]
    assert [one.name for one in parties] == ["Ana Example", "Juan Specimen"]
    assert all(one.person for one in parties)
    full.history.undo()
    assert len(stored(panel, full).items[0].participations) == 1


def test_a_participant_is_renamed_in_a_small_form(panel: MeetingPanel, full: Services) -> None:
    party = stored(panel, full).items[0].participations[0]
    body(panel)._open_form(party)
    form = panel.findChild(PartyForm)
    assert form is not None
    form.fields["post"].setText("Minister")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert stored(panel, full).items[0].participations[0].post == "Minister"


def test_what_may_leave_is_read_as_in_the_annex(panel: MeetingPanel, full: Services, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel.reads.left_out.text() == "3 items left out: internal")
    assert "Nothing of it may leave" in panel.reads.text.text()
    cards = list(panel.items.cards.values())
    cards[0].handling.chosen.emit(Handling.PUBLICATION)
    cards[1].handling.chosen.emit(Handling.TROIKA)
    qtbot.waitUntil(lambda: panel.reads.left_out.text() == "2 items left out: 1 Troika, 1 internal")
    assert "H.E. Mr. José Condugua António Pacheco" in panel.reads.text.text()
    assert "Kida" not in panel.reads.text.text()
    assert panel.items.note.text() == "1 of 3 may leave the office"


def test_a_participant_whom_the_wording_leaves_out_is_said_and_added(
    panel: MeetingPanel, full: Services, qtbot: QtBot
) -> None:
    item = stored(panel, full).items[0].id
    full.activities.set_wording(item, "en", "Talks with the Minister.")
    full.activities.add_new(item, Participation(style="Ms.", name="Ana Prill", post="Adviser", iso3="CRI"))
    panel.settle()
    said = [notice.text.text() for notice in panel.reads.notices]
    assert len(said) == 1
    assert said[0].startswith("The public wording was typed by hand. It does not name: ")
    assert said[0].endswith("Ms. Ana Prill, Adviser, Costa Rica.")
    panel.reads.notices[0].anew.setFocus()
    panel.reads.notices[0].anew.click()
    wording = dict(stored(panel, full).items[0].wording)["en"]
    assert wording.startswith("Talks with the Minister; ")
    assert wording.endswith("; Ms. Ana Prill, Adviser, Costa Rica")
    panel.settle()
    assert panel.reads.notices == []
    assert body(panel).wording.area.toPlainText() == wording
    assert panel.window().focusWidget() is body(panel).wording.area
    full.history.undo()
    assert dict(stored(panel, full).items[0].wording)["en"] == "Talks with the Minister."


def test_a_wording_may_stay_as_it_is(panel: MeetingPanel, full: Services, screen: MeetingsScreen) -> None:
    item = stored(panel, full).items[1].id
    full.activities.add_new(item, Participation(name="Bo Lind", as_written="Bo Lind"))
    panel.settle()
    (notice,) = panel.reads.notices
    assert notice.text.text() == "The words of the source are printed. They do not name: Bo Lind."
    notice.keep.click()
    assert panel.reads.notices == []
    panel.reads.kept = []
    screen.restore_state({"kept": [" ".join((item, "en", "Bo Lind"))]})
    panel.reads.show_activity(stored(panel, full), "en")
    assert panel.reads.notices == []


def test_the_handling_is_chosen_by_keys(panel: MeetingPanel, full: Services, app: QApplication) -> None:
    button = next(iter(panel.items.cards.values())).handling
    for letter, chosen in (("t", Handling.TROIKA), ("f", Handling.PUBLICATION)):
        before = stored(panel, full).items[0].handling
        QTest.keyClick(button, Qt.Key.Key_Down)
        popup = button.findChild(ChoicePopup)
        assert isinstance(popup, ChoicePopup)
        assert [now for _, now in popup.lines()] == [one is before for one in Handling]
        QTest.keyClicks(popup.findChildren(QListWidget)[0], letter)
        QTest.keyClick(popup.findChildren(QListWidget)[0], Qt.Key.Key_Return)
        assert stored(panel, full).items[0].handling is chosen
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_chatham_house_mark_strips_the_line(panel: MeetingPanel, full: Services, qtbot: QtBot) -> None:
    card = next(iter(panel.items.cards.values()))
    card.handling.chosen.emit(Handling.PUBLICATION)
    rule = card.menu().actions()[0]
    rule.trigger()
    assert stored(panel, full).items[0].chatham_house
    qtbot.waitUntil(lambda: "15 January 2018" in panel.reads.text.text())
    assert "Pacheco" not in panel.reads.text.text()


def test_open_questions_are_decided_beside_the_record(
    screen: MeetingsScreen, full: Services, full_window: MainWindow, qtbot: QtBot
) -> None:
    meeting = meeting_of(full, date(2008, 4, 4))
    full_window.navigate("meetings", Ref("activity", meeting))
    panel = screen.panel
    qtbot.waitUntil(lambda: len(panel.proposals.findChildren(QAbstractButton)) > 3)
    accept = next(
        one for one in panel.proposals.findChildren(QAbstractButton)
        if one.accessibleName().startswith("Accept: Year outside the process")
    )  # fmt: skip
    accept.click()
    assert stored(panel, full).when.start == date(2018, 4, 4)
    decided = {one.code: one.decision for one in full.activities.proposals(meeting)}
    assert decided["year-outside-process"] is Decision.ACCEPTED
    assert panel.title.full.startswith("4–5 April 2018")


def test_the_history_of_a_record_holds_its_items(
    panel: MeetingPanel, full: Services, full_window: MainWindow
) -> None:
    item = stored(panel, full).items[1]
    full.activities.edit(Ref("item", item.id), "private_note", "A note that history keeps")
    panel.show_history()
    dialog = full_window.findChild(HistoryDialog)
    assert dialog is not None
    told = [line.after for line in dialog._changes_model.rows()]
    assert "A note that history keeps" in told
    dialog.close()


def test_every_field_has_a_name_and_is_reached_by_tab(panel: MeetingPanel, full_window: MainWindow) -> None:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    reached: set[object] = set()
    panel.head.when.setFocus()
    for _ in range(120):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in reached:
            break
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    for kind in kinds:
        for widget in panel.findChildren(kind):
            if isinstance(widget.parent(), QAbstractItemView) or not widget.isVisible():
                continue
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.accessibleName() or str(widget.property("text") or ""), widget
    assert {panel.head.process, body(panel).note.area, body(panel).wording.area, panel.items.add} <= reached


def test_a_store_that_is_read_only_is_only_read(window: MainWindow, full: Services) -> None:
    from attplanner.services.facade import Services as Opened

    path, meeting = full.path, meeting_of(full, MAPUTO)
    full.close()
    opened = Opened.open(path, read_only=True)
    try:
        window.attach(opened)
        window.navigate("meetings", Ref("activity", meeting))
        panel = cast("MeetingsScreen", window.screens["meetings"]).panel
        assert body(panel).note.area.isReadOnly()
        assert panel.head.when.isReadOnly()
        assert not panel.items.add.isVisible()
        window.detach()
    finally:
        opened.close()


def test_our_part_and_the_chatham_house_rule_stand_on_the_card(
    panel: MeetingPanel, full: Services, qtbot: QtBot
) -> None:
    QTest.keyClicks(body(panel).part, "Panellist")
    qtbot.waitUntil(lambda: stored(panel, full).items[0].our_part == "Panellist")
    body(panel).rule.click()
    assert stored(panel, full).items[0].chatham_house
    full.history.undo()
    assert not body(panel).rule.isChecked()


def test_the_bin_gives_back_what_was_deleted(
    panel: MeetingPanel, screen: MeetingsScreen, full: Services, full_window: MainWindow
) -> None:
    meeting = panel.meeting or ""
    panel.delete_wanted.emit()
    assert full.activities.get(meeting) is None
    panel.show_bin()
    dialog = full_window.findChild(HistoryDialog)
    assert dialog is not None
    assert dialog.views.value() == "bin"
    dialog.restore.click()
    dialog.close()
    assert full.activities.get(meeting) is not None
    assert screen.model.find(meeting).isValid()


def test_an_item_without_words_says_so(panel: MeetingPanel, full: Services) -> None:
    panel.show_meeting(full.activities.log(Activity(items=(Item(),))))
    (card,) = panel.items.cards.values()
    assert card.title.full == "Nothing written yet"


def test_what_was_told_before_says_that_it_counts_once(
    screen: MeetingsScreen, panel: MeetingPanel, full: Services
) -> None:
    first = stored(panel, full)
    again = Item("Talks again", same_as=first.items[0].id)
    screen.open_target(Ref("activity", full.activities.log(Activity(When.days(date(2018, 1, 22)), items=(again,)))))
    (card,) = panel.items.cards.values()
    where = f"{words.short_day(first.when.start)}, {first.places[0].city}"
    assert card.again.text() == f"Told before: {where}. Both are printed; they count once."
    assert not card.again.isHidden()


def enter(field: NameField, *keys: Qt.Key) -> None:
    """Press keys where they go while suggestions are shown: to the list, which hands them to the field."""
    for key in keys:
        QTest.keyClick(field.popup if field.popup.isVisible() else field, key)


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Return,), (Qt.Key.Key_Down, Qt.Key.Key_Return)])
def test_one_enter_adds_one_place_in_one_step(panel: MeetingPanel, full: Services, keys: tuple[Qt.Key, ...]) -> None:
    row = panel.head.where
    row.open_field()
    QTest.keyClicks(row.field, "Surab")
    enter(row.field, *keys)
    assert [one.city for one in stored(panel, full).places] == ["Maputo", "Surabaya"]
    assert row.field.text() == ""
    full.history.undo()
    assert [one.city for one in stored(panel, full).places] == ["Maputo"]


def test_one_enter_makes_one_person(panel: MeetingPanel, full: Services) -> None:
    row = body(panel).parties
    before = len(stored(panel, full).items[0].participations)
    row.open_field()
    QTest.keyClicks(row.field, "Quentin Nobodyknown")
    enter(row.field, Qt.Key.Key_Down, Qt.Key.Key_Return)
    added = stored(panel, full).items[0].participations[before:]
    assert [one.name for one in added] == ["Quentin Nobodyknown"]
    assert [one.text for one in full.people.suggest("nobodyknown")] == ["Quentin Nobodyknown"]


def test_chips_are_reached_by_arrows_and_taken_away(panel: MeetingPanel, full: Services) -> None:
    row = panel.head.where
    row.open_field()
    QTest.keyClick(row.field, Qt.Key.Key_Left)
    chip = row.chip(stored(panel, full).places[0].id)
    assert chip is not None
    assert chip.hasFocus()
    QTest.keyClick(chip, Qt.Key.Key_Right)
    assert row.add.hasFocus()
    QTest.keyClick(row.add, Qt.Key.Key_Left)
    assert chip.hasFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert stored(panel, full).places == ()
    assert row.add.hasFocus()


def test_tab_follows_the_eye_whatever_came_later(
    screen: MeetingsScreen, panel: MeetingPanel, full: Services, app: QApplication
) -> None:
    QTest.keyClicks(panel.items.add, "Ms. Ana Example, Director, Ministry of Defence")
    QTest.keyClick(panel.items.add, Qt.Key.Key_Return)
    panel.items.move_card(panel.items.opened, -3)
    opened = panel.items.cards[panel.items.opened]
    app.processEvents()  # a layout shows what it was given once it may
    panel.head.when.setFocus()
    passed: list[QWidget] = []
    while not panel.items.add.hasFocus():
        focused = app.focusWidget()
        assert focused is not None
        assert panel.isAncestorOf(focused)
        passed.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    cards = [one for one in passed if isinstance(one, ItemCard)]
    assert cards == [panel.items.cards[key] for key in panel.items.cards_in_order()]
    assert cards[0] is opened
    assert passed.index(body(panel).note.area) < passed.index(body(panel).wording.area) < passed.index(cards[1])
    chip = panel.head.where.chip(stored(panel, full).places[0].id)
    assert passed[1:4] == [panel.head.process, chip, panel.head.where.add]
    QTest.keyClick(panel.items.add, Qt.Key.Key_Tab)
    assert screen.view.table.hasFocus()


def test_a_meeting_of_another_day_goes_to_its_group_while_one_types_on(
    screen: MeetingsScreen, panel: MeetingPanel, full: Services
) -> None:
    table, key = screen.view.table, panel.meeting or ""

    def head_above() -> str:
        row = screen.model.find(key).row()
        lines = screen.model.rows()[:row]
        head = next(line for line in reversed(lines) if line.row is None)
        return head.group[1]

    assert head_above() == "2018-01"
    panel.head.when.setFocus()
    panel.head.when.selectAll()
    QTest.keyClicks(panel.head.when, "5 March 2018")
    QTest.keyClick(panel.head.when, Qt.Key.Key_Return)
    assert head_above() == "2018-03"
    assert panel.head.when.hasFocus()
    assert (panel.meeting, table.keys()) == (key, [key])
    assert table.viewport().rect().contains(table.visualRect(screen.model.find(key)).center())
    full.history.undo()
    assert head_above() == "2018-01"


def test_the_line_for_the_next_item_stays_in_sight(panel: MeetingPanel, qtbot: QtBot) -> None:
    panel.head.unfold(True)
    add = panel.items.add
    for text in ("Ministry of Defence", "Ministry of Justice"):
        add.setFocus()
        QTest.keyClicks(add, text)
        QTest.keyClick(add, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: add.visibleRegion().boundingRect() == add.rect())


def test_undo_goes_on_from_wherever_one_is(panel: MeetingPanel, full: Services, app: QApplication) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    before, add = stored(panel, full), panel.items.add
    for text in ("Ministry of Defence", "Ministry of Justice"):
        add.setFocus()
        QTest.keyClicks(add, text)
        QTest.keyClick(add, Qt.Key.Key_Return)
    QTest.keyClicks(add, "Mi")
    QTest.keyClick(add, Qt.Key.Key_Z, control)
    assert add.text() == "", "first what is typed"
    for _ in range(2):
        QTest.keyClick(add, Qt.Key.Key_Z, control)
    assert add.text() == ""
    assert stored(panel, full) == before
    QTest.keyClicks(add, "half")
    full.activities.add_line(before.id, "Ministry of Defence")
    panel.window().activateWindow()
    panel.head.fold.setFocus()
    QTest.keyClick(panel.head.fold, Qt.Key.Key_Z, control)
    assert stored(panel, full) == before
    assert app.focusWidget() is panel.head.fold, "a draft elsewhere does not take the cursor"


def test_enter_in_a_field_of_an_item_stays_there(panel: MeetingPanel, full: Services) -> None:
    panel.raise_in_item(Side.OURS)
    line = body(panel).follow_ups.lines[Side.OURS]
    QTest.keyClicks(line, "Send the text")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.hasFocus()
    assert [one.text for one in full.follow_ups.rows()] == ["Send the text"]
    part, rule = body(panel).part, body(panel).rule
    part.setFocus()
    QTest.keyClick(part, Qt.Key.Key_Return)
    assert part.hasFocus()
    rule.setFocus()
    number = len(stored(panel, full).items)
    QTest.keyClick(rule, Qt.Key.Key_Delete)
    assert len(stored(panel, full).items) == number, "it is about the box, not about the item"
