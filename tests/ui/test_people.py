"""People: the lists, posts in place, who may be one, and who was met where."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from attplanner.domain.activity import Activity, Item, Participation, PartyKind, Place
from attplanner.domain.changes import Ref
from attplanner.domain.dates import Precision, When
from attplanner.domain.follow_up import FollowUp
from attplanner.domain.person import STILL, Holding, time_between
from attplanner.domain.statement import Statement
from attplanner.ui import theme
from attplanner.ui.filter_keeper import load
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.meetings.screen import MeetingsScreen
from attplanner.ui.screens.people.screen import PeopleScreen
from attplanner.ui.screens.people.view import ORGANIZATIONS, PEOPLE
from attplanner.ui.screens.world.screen import WorldScreen
from attplanner.ui.steps import Steps
from attplanner.ui.widgets.labels import ElidedLabel, LinkLabel

if TYPE_CHECKING:
    from attplanner.services.facade import Services

AT = date(2018, 5, 29)


def met(services: Services, name: str, day: date, iso3: str = "TON", city: str = "Nuku'alofa") -> str:
    """Log that somebody was met; return the meeting's id."""
    party = Participation(kind=PartyKind.PERSON, name=name, post="Minister", iso3=iso3, style="Hon.")
    when = When(day, day, Precision.DAY, written=day.isoformat())
    activity = services.activities.log(Activity(when=when, places=(Place(city, iso3),), items=(Item("talks"),)))
    item = services.activities.get_many([activity])[0].items[0].id
    services.activities.add_new(item, party)
    return activity


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until it is known who may be one person."""
    qtbot.waitUntil(lambda: not window.jobs.busy)


def ids(services: Services) -> dict[str, str]:
    return {row.name: row.id for row in services.persons.rows(AT)}


@pytest.fixture
def logged(services: Services) -> Services:
    """Return a store in which three people were met, two of them under names that are alike."""
    met(services, "José Condugua Pacheco", date(2017, 3, 1), "MOZ", "Maputo")
    met(services, "Jose Condugua Pachecho", date(2018, 4, 1), "MOZ", "Maputo")
    met(services, "Ana Vea", date(2016, 5, 1))
    return services


@pytest.fixture
def people(window: MainWindow, logged: Services, qtbot: QtBot) -> Iterator[PeopleScreen]:
    """Return the screen on that store, as at the paper's date."""
    window.attach(logged)
    window.top.as_at.choose(AT)
    window.navigate("people")
    settle(window, qtbot)
    yield cast("PeopleScreen", window.screens["people"])
    if window.services is not None:
        window.detach()


def names(people: PeopleScreen) -> list[str]:
    return [row.name for row in people.people.rows()]


def said(people: PeopleScreen) -> list[str]:
    QApplication.processEvents()  # what was made anew is shown by the next turn
    labels = people.panels.findChildren(QLabel)
    return [one.full if isinstance(one, ElidedLabel) else one.text() for one in labels if one.isVisible()]


def test_the_list_says_who_which_post_and_when(people: PeopleScreen) -> None:
    assert names(people) == ["Jose Condugua Pachecho", "José Condugua Pacheco", "Ana Vea"]
    row = [str(people.people.index(2, column).data()) for column in range(5)]
    assert row == ["Hon. Ana Vea", "Minister", "Tonga", "1 May 2016", "1"]
    QAbstractItemModelTester(people.people, QAbstractItemModelTester.FailureReportingMode.Fatal)


@pytest.mark.parametrize(("typed", "found"), [("jose pacheco", 1), ("vea tonga", 1), ("MINISTER", 3), ("nobody", 0)])
def test_the_filter_knows_no_accents(people: PeopleScreen, typed: str, found: int) -> None:
    people.view.filter.setText(typed)
    assert len(names(people)) == found
    if not found:
        assert people.view.pages.currentWidget() is people.view.nothing


def test_chips_narrow_by_state_city_and_silence(people: PeopleScreen) -> None:
    people.view.silent.set_value("12")
    assert names(people) == ["José Condugua Pacheco", "Ana Vea"]
    people.view.state.set_value("TON")
    assert names(people) == ["Ana Vea"]
    assert people.count_filtered({"silent": "12", "state": "MOZ"}) == 1
    people.clear_filters()
    people.view.city.set_value("Maputo")
    assert names(people) == ["Jose Condugua Pachecho", "José Condugua Pacheco"]


def test_a_person_is_read_with_posts_meetings_and_follow_ups(people: PeopleScreen) -> None:
    person = ids(people.services)["Ana Vea"]
    people.services.follow_ups.add(FollowUp("Send the text of the bill", person=person, owner="Ana Vea"))
    people.open_target(Ref("person", person))
    words = said(people)
    assert "Hon. Ana Vea" in words
    assert "not met for 24 months" in words
    assert "Send the text of the bill" in words
    assert "1 May 2016" in words


def test_a_meeting_opens_from_its_line(people: PeopleScreen, window: MainWindow) -> None:
    people.open_target(Ref("person", ids(people.services)["Ana Vea"]))
    link = next(one for one in people.person.findChildren(LinkLabel) if one.text() == "1 May 2016")
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert window.current == "meetings"


def test_what_is_typed_about_a_person_is_stored_and_undone(people: PeopleScreen) -> None:
    person = ids(people.services)["Ana Vea"]
    people.open_target(Ref("person", person))
    QTest.keyClicks(people.person.fields.contact, "+676 12345")
    people.person.fields.store()
    assert people.services.persons.page(person, AT).contact == "+676 12345"
    people.services.history.undo()
    assert people.person.fields.contact.text() == ""


def test_a_name_that_is_emptied_keeps_what_is_stored(people: PeopleScreen) -> None:
    person = ids(people.services)["Ana Vea"]
    people.open_target(Ref("person", person))
    people.person.fields.name.clear()
    people.person.fields.store()
    assert people.services.persons.page(person, AT).row.name == "Ana Vea"


def test_another_spelling_is_found_and_taken_away(people: PeopleScreen) -> None:
    people.open_target(Ref("person", ids(people.services)["Ana Vea"]))
    fields = people.person.fields
    QTest.keyClicks(fields.spelling, "Anna Veja")
    QTest.keyClick(fields.spelling, Qt.Key.Key_Return)
    people.view.filter.setText("veja")
    assert names(people) == ["Ana Vea"]
    people.services.persons.drop_spelling(ids(people.services)["Ana Vea"], "Anna Veja")
    assert names(people) == []


def hand_over(people: PeopleScreen, to: str, on: str) -> None:
    person = people.services.persons.page(ids(people.services)["Ana Vea"], AT)
    people.open_target(Ref("person", person.row.id))
    people.person.edit_post("handed", person.holdings[0].id)
    editor = people.person.editor
    assert editor is not None
    QTest.keyClicks(editor.who, to)
    QTest.keyClicks(editor.since, on)
    QTest.keyClick(editor.since, Qt.Key.Key_Return)


def test_a_post_is_handed_over_to_somebody_new(people: PeopleScreen) -> None:
    hand_over(people, "Sione Fifita", "1 may 2018")
    assert people.person.editor is None
    known = ids(people.services)
    old, new = (people.services.persons.page(known[name], AT) for name in ("Ana Vea", "Sione Fifita"))
    assert (old.row.post, new.row.post, new.row.iso3) == ("", "Minister", "TON")
    assert len(old.activities) == 1
    assert "until 30 April 2018" in " ".join(said(people))


def test_a_handover_without_a_day_is_asked_for(people: PeopleScreen) -> None:
    hand_over(people, "Sione Fifita", "")
    editor = people.person.editor
    assert editor is not None
    assert editor.error.text() == "Say since when."
    assert "Sione Fifita" not in ids(people.services)
    QTest.keyClick(editor.since, Qt.Key.Key_Escape)
    assert people.person.editor is None


def test_a_post_in_an_organization_that_nobody_knows_makes_it(people: PeopleScreen) -> None:
    person = ids(people.services)["Ana Vea"]
    people.open_target(Ref("person", person))
    people.person.edit_post("add", "")
    editor = people.person.editor
    assert editor is not None
    editor.post.setText("Chair")
    editor.of.setText("Tonga Peace Forum")
    editor.since.setText("")
    editor.store()
    posts = {one.post: one for one in people.services.persons.page(person, AT).holdings}
    key = posts["Chair"].organization
    assert key is not None
    (found,) = people.services.organizations.rows(AT, "tonga peace")
    assert (found.key, found.people) == (key, 1)
    assert [row.name for row in people.services.persons.of_organization(key, AT)] == ["Ana Vea"]


def test_a_post_that_was_left_is_past(people: PeopleScreen) -> None:
    person = people.services.persons.page(ids(people.services)["Ana Vea"], AT)
    people.services.persons.leave(person.holdings[0].id, date(2018, 1, 31))
    people.services.persons.set_time(person.holdings[0].id, time_between(date(2017, 1, 1), date(2018, 1, 31)))
    people.open_target(Ref("person", person.row.id))
    assert "past" in said(people)
    assert [one for one in said(people) if "2017" in one] == ["1 Jan 2017 to 31 Jan 2018 · Tonga"]
    assert time_between(date(2018, 1, 1), None).end == STILL


def test_two_who_may_be_one_are_joined_and_taken_apart_again(
    people: PeopleScreen, window: MainWindow, qtbot: QtBot
) -> None:
    strip = people.view.likeness
    assert strip.said.text() == "1 pair may be one person"
    strip.look.click()
    stays = strip.joiners[0]
    stays.setFocus()
    QTest.keyClick(stays, Qt.Key.Key_Space)
    assert window.bar.text() == "“Jose Condugua Pachecho” and “José Condugua Pacheco” are now one person."
    settle(window, qtbot)
    assert len(names(people)) == 2
    assert strip.isHidden()
    assert people.table.hasFocus()
    Steps(people.services, window).undo()
    settle(window, qtbot)
    assert window.current == "people"  # not the meetings that name them
    assert len(names(people)) == 3
    assert not strip.isHidden()


def test_two_who_are_kept_apart_are_not_proposed_again(
    people: PeopleScreen, window: MainWindow, qtbot: QtBot
) -> None:
    assert people.view.likeness.pair() is not None
    people.view.likeness.look.click()
    people.view.likeness.keep_apart.click()
    settle(window, qtbot)
    assert people.view.likeness.isHidden()
    assert len(names(people)) == 3


def test_somebody_new_is_added_by_keys_with_a_post(people: PeopleScreen) -> None:
    people.add_one()
    QTest.keyClicks(people.view.line, "Sione Fifita")
    QTest.keyClick(people.view.line, Qt.Key.Key_Return)
    assert "Sione Fifita" in names(people)
    assert people.person.page is not None
    assert people.person.page.row.name == "Sione Fifita"
    assert people.person.editor is not None
    assert people.view.line.isHidden()


def test_delete_takes_somebody_away_and_undo_brings_them_back(people: PeopleScreen) -> None:
    people.open_target(Ref("person", people.services.persons.add_person("Sione Fifita")))
    QTest.keyClick(people.table, Qt.Key.Key_Delete)
    assert "Sione Fifita" not in names(people)
    people.services.history.undo()
    assert "Sione Fifita" in names(people)


def test_somebody_whom_a_meeting_names_is_not_deleted(people: PeopleScreen, window: MainWindow) -> None:
    people.open_target(Ref("person", ids(people.services)["Ana Vea"]))
    QTest.keyClick(people.table, Qt.Key.Key_Delete)
    assert "Ana Vea" in names(people)
    assert people.person.page is not None
    assert people.person.page.row.name == "Ana Vea"
    assert "1 meetings name this person" in window.bar.text()


def test_keys_lead_from_the_list_to_the_filter_and_into_the_page(people: PeopleScreen) -> None:
    people.table.setFocus()
    QTest.keyClicks(people.table, "ana")
    assert people.view.filter.text() == "ana"
    QTest.keyClick(people.view.filter, Qt.Key.Key_Return)
    assert people.table.hasFocus()
    QTest.keyClick(people.table, Qt.Key.Key_Return)
    assert people.person.fields.name.hasFocus()
    QTest.keyClick(people.person.fields.name, Qt.Key.Key_Escape)
    assert people.table.hasFocus()


def test_organizations_are_listed_with_class_seat_and_offices(people: PeopleScreen) -> None:
    people.open_target(Ref("organization", "AU"))
    assert people.kind == ORGANIZATIONS
    words = said(people)
    assert any("Regional organization" in one for one in words)
    fields = people.organization.fields
    assert (fields.city.text(), fields.state.value(), fields.cls.value()) == ("Addis Ababa", "ETH", "regional")
    assert any("AU-PSD" in one or "Peace and Security" in one for one in words)
    people.view.cls.set_value("think tank")
    rows = people.organizations.rows()
    assert rows
    assert {row.cls for row in rows} == {"think tank"}
    assert people.view.likeness.isHidden()
    people.show_kind(PEOPLE)
    assert len(names(people)) == 3
    assert not people.view.likeness.isHidden()


def test_a_person_is_found_from_anywhere(people: PeopleScreen, window: MainWindow) -> None:
    window.navigate("world")
    window.open_ref(Ref("person", ids(people.services)["Ana Vea"]))
    assert window.current == "people"
    assert people.person.page is not None
    assert people.person.page.row.name == "Ana Vea"


def test_an_empty_store_says_what_comes_here(empty_window: MainWindow) -> None:
    empty_window.navigate("people")
    people = cast("PeopleScreen", empty_window.screens["people"])
    assert people.view.pages.currentWidget() is people.view.empty
    assert people.view.likeness.isHidden()


def test_filters_and_selection_come_back(people: PeopleScreen, qtbot: QtBot, window: MainWindow) -> None:
    people.view.silent.set_value("12")
    people.open_target(Ref("person", ids(people.services)["Ana Vea"]))
    again = PeopleScreen(people.services, window)
    qtbot.addWidget(again)
    qtbot.addWidget(again.inspector)
    again.restore_state(people.save_state())
    again.narrow()
    again.show_current()
    assert [row.name for row in again.people.rows()] == names(people)
    assert again.person.page is not None
    assert again.person.page.row.name == "Ana Vea"


def test_a_saved_filter_keeps_of_which_list_it_is(people: PeopleScreen, window: MainWindow) -> None:
    people.show_kind(ORGANIZATIONS)
    people.view.filter.setText("union")
    window.filters.save_as("Bodies")
    shown = people.organizations.rowCount()
    (saved,) = load(people.services)
    assert shown > 0
    assert people.count_filtered(saved.values) == shown
    people.show_kind(PEOPLE)
    people.clear_filters()
    window.filters.use(saved)
    assert (people.kind, people.organizations.rowCount()) == (ORGANIZATIONS, shown)


@pytest.mark.parametrize("mode", [theme.Mode.DARK, theme.Mode.CONTRAST])
def test_it_is_shown_in_every_theme(people: PeopleScreen, app: QApplication, mode: theme.Mode) -> None:
    current = theme.current()
    assert current is not None
    current.set_mode(mode)
    people.view.likeness.open()
    app.processEvents()
    assert not people.window().grab().isNull()


def test_holdings_added_by_others_are_read_again(people: PeopleScreen) -> None:
    person = ids(people.services)["Ana Vea"]
    people.open_target(Ref("person", person))
    since = time_between(date(2018, 1, 1), None)
    people.services.persons.add_holding(Holding(person, "Ambassador", since, iso3="TON"))
    assert "Ambassador" in said(people)
    assert [row.post for row in people.people.rows() if row.id == person] == ["Ambassador"]


def met_before(window: MainWindow, meeting: str) -> list[str]:
    """Return the names in the section of a meeting, read as soon as it is shown."""
    window.open_ref(Ref("activity", meeting))
    panel = cast("MeetingsScreen", window.screens["meetings"]).panel
    assert panel.settle()
    QApplication.processEvents()  # what was made anew is shown by the next turn
    return [link.text() for link in panel.met_before.findChildren(LinkLabel) if link.isVisibleTo(panel)]


def test_a_meeting_says_whom_we_met_there_before(people: PeopleScreen, window: MainWindow) -> None:
    services = people.services
    second = met(services, "Sione Fifita", date(2018, 5, 1))
    assert met_before(window, second) == ["Hon. Ana Vea"]
    first = services.persons.page(ids(services)["Ana Vea"], AT).activities[0]
    assert met_before(window, first) == []
    assert cast("MeetingsScreen", window.screens["meetings"]).panel.met_before.isHidden()


def test_in_a_city_where_nobody_was_met_those_of_its_state_are_shown(
    people: PeopleScreen, window: MainWindow
) -> None:
    there = met(people.services, "Rui Macie", date(2018, 5, 1), "MOZ", "Beira")
    assert met_before(window, there) == ["Hon. Jose Condugua Pachecho", "Hon. José Condugua Pacheco"]


def test_the_menu_of_a_state_leads_to_its_people(people: PeopleScreen, window: MainWindow) -> None:
    people.view.silent.set_value("24")
    window.open_ref(Ref("state", "MOZ"))
    menus = cast("WorldScreen", window.screens["world"]).panel.findChildren(QMenu)
    acts = [one for menu in menus for one in menu.actions() if one.text() == "People of this State"]
    acts[-1].trigger()
    assert window.current == "people"
    assert names(people) == ["Jose Condugua Pachecho", "José Condugua Pacheco"]


def test_the_search_of_everything_finds_the_screen_and_a_person(people: PeopleScreen, window: MainWindow) -> None:
    window.navigate("world")
    assert ("command", "show_people") in {(hit.kind, hit.id) for hit in window.commands.find("organiz")}
    (found,) = [hit for hit in window.commands.find("vea") if hit.kind == "person"]
    window.top.search.chosen.emit(found)
    assert people.isVisible()
    assert people.person.page is not None
    assert people.person.page.row.name == "Ana Vea"


def organization(people: PeopleScreen, key: str) -> tuple[str, str, str, str | None, str]:
    row = people.services.organizations.page(key, AT).row
    return row.name, row.acronym, row.cls, row.iso3, row.of


def empty(qtbot: QtBot, line: QLineEdit) -> None:
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)


def test_an_organization_is_added_and_described_by_keys(people: PeopleScreen, qtbot: QtBot) -> None:
    people.show_kind(ORGANIZATIONS)
    people.add_one()
    QTest.keyClicks(people.view.line, "Peace Forum")
    QTest.keyClick(people.view.line, Qt.Key.Key_Return)
    fields = people.organization.fields
    assert fields.name.hasFocus()
    key = people.services.organizations.rows(AT, "peace forum")[0].key
    fields.acronym.setFocus()
    QTest.keyClicks(fields.acronym, "PF")
    QTest.keyClick(fields.acronym, Qt.Key.Key_Tab)
    assert fields.other.hasFocus()  # what is stored takes no cursor away
    QTest.keyClicks(fields.other, "Forum for Peace")
    QTest.keyClick(fields.other, Qt.Key.Key_Return)
    fields.cls.set_value("think tank")
    fields.state.set_value("FJI")
    fields.parent_.setFocus()
    QTest.keyClicks(fields.parent_, "African Union")
    QTest.keyClick(fields.parent_, Qt.Key.Key_Return)
    assert organization(people, key) == ("Peace Forum", "PF", "think tank", "FJI", "African Union")
    assert people.services.organizations.page(key, AT).names == ("Forum for Peace",)
    empty(qtbot, fields.parent_)
    fields.name.setFocus()
    assert organization(people, key)[-1] == ""
    empty(qtbot, fields.name)
    fields.acronym.setFocus()
    assert fields.name.text() == "Peace Forum"
    assert "PF · Think tank" in said(people)


def test_one_that_was_added_is_joined_to_the_one_that_is_meant(people: PeopleScreen, qtbot: QtBot) -> None:
    services = people.services
    gone = services.organizations.add("Union of Africa")
    services.state_of_play.add_statement(
        Statement(When.days(AT), organization=gone, texts=(("en", "We support the Treaty."),), occasion="CSP4")
    )
    services.follow_ups.add(FollowUp("Write to the Commission", organization=gone))
    people.open_target(Ref("organization", "AU"))
    assert not people.organization.fields.same.isVisible()  # it came with the program
    people.open_target(Ref("organization", gone))
    same = people.organization.fields.same
    same.setFocus()
    QTest.keyClicks(same, "African Union")
    QTest.keyClick(same, Qt.Key.Key_Return)
    assert services.organizations.rows(AT, "union of africa")[0].key == "AU"
    assert people.table.hasFocus()
    words = said(people)
    assert {"African Union", "“We support the Treaty.”", "Speech · CSP4", "Write to the Commission"} <= set(words)
    services.history.undo()
    assert services.organizations.page(gone, AT).row.name == "Union of Africa"


def test_a_statement_of_a_body_opens_on_its_page(people: PeopleScreen, window: MainWindow) -> None:
    made = Statement(When.days(AT), organization="AU", texts=(("en", "We support the Treaty."),))
    statement = people.services.state_of_play.add_statement(made)
    window.navigate("world")
    window.open_ref(Ref("statement", statement))
    assert window.current == "people"
    assert "“We support the Treaty.”" in said(people)
