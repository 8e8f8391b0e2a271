"""People as records: posts by date, meetings that stay with both, likenesses, joining two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from attplanner.domain.activity import Activity, ActivityState, Item, Participation, PartyKind, Place
from attplanner.domain.changes import Ref
from attplanner.domain.dates import Precision, When
from attplanner.domain.follow_up import FollowUp
from attplanner.domain.person import STILL, Holding
from attplanner.errors import PlannerError
from attplanner.services.facade import Services

TODAY = date(2026, 11, 24)


def met(
    services: Services, name: str, day: date | None, *, iso3: str = "TON", post: str = "Minister", city: str = ""
) -> str:
    """Log that somebody was met; return the meeting's id."""
    party = Participation(kind=PartyKind.PERSON, name=name, post=post, iso3=iso3, style="Hon.")
    when = When(day, day, Precision.DAY, written=day.isoformat()) if day else When()
    places = (Place(city, iso3),) if city else ()
    activity = services.activities.log(Activity(when=when, places=places, items=(Item("talks"),)))
    item = services.activities.get_many([activity])[0].items[0].id
    services.activities.add_new(item, party)
    return activity


def ids(services: Services) -> dict[str, str]:
    return {row.name: row.id for row in services.persons.rows(TODAY)}


def test_the_list_says_post_state_and_when_they_were_met(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1))
    met(services, "Ana Vea", date(2026, 5, 1))
    (row,) = services.persons.rows(TODAY)
    assert (row.name, row.style, row.post, row.of, row.iso3) == ("Ana Vea", "Hon.", "Minister", "Tonga", "TON")
    assert (row.last_met, row.times) == (date(2026, 5, 1), 2)
    assert services.persons.rows(TODAY, "vea tonga") == [row]
    assert services.persons.rows(TODAY, "fiji") == []


def test_who_has_no_post_is_of_the_state_that_was_acted_for(services: Services) -> None:
    for _ in range(2):
        services.activities.log_line("29 may 2018 Vienna; Amb. Ramses Cleland (Ghana)", TODAY)
    (row,) = services.persons.rows(TODAY)
    assert (row.name, row.post, row.of, row.iso3) == ("Ramses Cleland", "", "Ghana", "GHA")
    assert services.persons.rows(TODAY, "ghana") == [row]
    assert services.persons.page(row.id, TODAY).row.of == "Ghana"
    (offered,) = services.people.suggest("cleland")
    assert (offered.detail, offered.iso3) == ("Ghana", "GHA")
    services.activities.log_line("30 may 2018 Vienna; Amb. Ramses Cleland (Togo)", TODAY)
    assert [one.of for one in services.persons.rows(TODAY)] == ["Ghana", "Togo"]


def test_who_left_a_post_acts_for_nobody(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1))
    person = ids(services)["Ana Vea"]
    (holding,) = services.persons.page(person, TODAY).holdings
    services.persons.leave(holding.id, date(2026, 6, 1))
    assert services.persons.page(person, TODAY).row.iso3 is None


def test_a_post_outlives_its_holder_and_the_meetings_stay_with_both(services: Services) -> None:
    first = met(services, "Ana Vea", date(2026, 3, 1))
    (holding,) = services.persons.page(ids(services)["Ana Vea"], TODAY).holdings
    services.persons.hand_over(holding.id, "Sione Fifita", date(2026, 6, 1))
    met(services, "Sione Fifita", date(2026, 7, 1))
    people = ids(services)
    ana, sione = (services.persons.page(people[name], TODAY) for name in ("Ana Vea", "Sione Fifita"))
    assert (ana.row.post, sione.row.post) == ("", "Minister")
    assert ana.activities == (first,)
    assert len(sione.activities) == 1
    then = services.persons.page(people["Ana Vea"], date(2026, 5, 31))
    assert then.row.post == "Minister"
    assert sione.holdings[-1].when.end == STILL


def test_who_had_left_before_a_post_was_handed_over_left_then(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1))
    person = ids(services)["Ana Vea"]
    (holding,) = services.persons.page(person, TODAY).holdings
    services.persons.leave(holding.id, date(2026, 4, 1))
    services.persons.hand_over(holding.id, "Sione Fifita", date(2026, 6, 1))
    assert services.persons.page(person, TODAY).holdings[0].when.end == date(2026, 4, 1)
    posts = {row.name: row.post for row in services.persons.rows(date(2026, 5, 1))}
    assert posts == {"Ana Vea": "", "Sione Fifita": ""}
    services.persons.change_post(holding.id, Holding("", "Ambassador", When(), iso3="TON"), date(2026, 8, 1))
    found = services.persons.page(person, TODAY).holdings
    assert [(one.post, one.when.end) for one in found] == [("Ambassador", STILL), ("Minister", date(2026, 4, 1))]


def test_a_change_of_post_keeps_the_old_one_in_the_past(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1))
    person = ids(services)["Ana Vea"]
    (holding,) = services.persons.page(person, TODAY).holdings
    services.persons.change_post(holding.id, Holding("", "Ambassador", When(), iso3="TON"), date(2026, 8, 1))
    page = services.persons.page(person, TODAY)
    assert [one.post for one in page.holdings] == ["Ambassador", "Minister"]
    assert page.row.post == "Ambassador"
    assert services.persons.page(person, date(2026, 7, 31)).row.post == "Minister"
    services.history.undo()
    assert [one.post for one in services.persons.page(person, TODAY).holdings] == ["Minister"]


def test_whom_we_met_here_before(services: Services) -> None:
    first = met(services, "Ana Vea", date(2026, 3, 1), city="Nuku'alofa")
    met(services, "Sione Fifita", date(2026, 5, 1), city="Nuku'alofa")
    met(services, "Ravi Lal", date(2026, 6, 1), iso3="FJI", city="Suva")
    names = [row.name for row in services.persons.met_in(TODAY, iso3="TON")]
    assert names == ["Sione Fifita", "Ana Vea"]
    assert [row.name for row in services.persons.met_in(TODAY, city="Suva")] == ["Ravi Lal"]
    assert [row.name for row in services.persons.met_in(TODAY, iso3="TON", but=first)] == ["Sione Fifita"]
    assert [row.name for row in services.persons.met_in(TODAY, iso3="TON", before=date(2026, 4, 1))] == ["Ana Vea"]
    assert services.persons.met_in(TODAY) == []


def test_at_an_earlier_day_only_meetings_up_to_it_count(services: Services) -> None:
    for day in (date(2026, 3, 1), date(2026, 4, 1), date(2026, 9, 1), None):
        met(services, "Ana Vea", day)
    at = {day: services.persons.rows(day)[0] for day in (date(2026, 2, 1), date(2026, 4, 1), TODAY)}
    assert [(row.last_met, row.times) for row in at.values()] == [
        (None, 1),
        (date(2026, 4, 1), 3),
        (date(2026, 9, 1), 4),
    ]
    assert [row.silent_for(3, day) for day, row in at.items()] == [False, False, False]
    assert services.persons.rows(date(2026, 7, 31))[0].silent_for(3, date(2026, 7, 31))
    assert services.persons.page(at[TODAY].id, date(2026, 4, 1)).row == at[date(2026, 4, 1)]


def alike(services: Services) -> tuple[str, str]:
    """Store one person under two spellings; return both ids."""
    met(services, "José Condugua Pacheco", date(2026, 3, 1), iso3="MOZ")
    met(services, "Jose Condugua Pachecho", date(2026, 4, 1), iso3="MOZ")
    met(services, "José Pinto", date(2026, 4, 1), iso3="MOZ")
    people = ids(services)
    return people["José Condugua Pacheco"], people["Jose Condugua Pachecho"]


def test_who_may_be_the_same_is_proposed_until_somebody_keeps_them_apart(services: Services) -> None:
    pair = alike(services)
    (found,) = services.persons.duplicates(TODAY)
    assert {found.one.id, found.other.id} == set(pair)
    services.persons.keep_apart(*pair)
    services.persons.keep_apart(*reversed(pair))
    assert services.persons.duplicates(TODAY) == []
    services.history.undo()
    assert len(services.persons.duplicates(TODAY)) == 1


def test_the_same_name_of_another_state_is_another_person(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1))
    met(services, "Ana Vea", date(2026, 3, 1), iso3="FJI")
    assert services.persons.duplicates(TODAY) == []


def test_joining_two_keeps_every_meeting_and_can_be_taken_back(services: Services) -> None:
    keep, gone = alike(services)
    promised = services.follow_ups.add(FollowUp("Send the text", person=gone, iso3="MOZ"))
    before = {person: services.persons.page(person, TODAY) for person in (keep, gone)}
    services.persons.merge(keep, gone)
    page = services.persons.page(keep, TODAY)
    assert set(page.activities) == {*before[keep].activities, *before[gone].activities}
    assert page.names == ("Jose Condugua Pachecho",)
    assert [one.post for one in page.holdings] == ["Minister"]
    follow_up = services.follow_ups.get(promised)
    assert follow_up is not None
    assert follow_up.person == keep
    with pytest.raises(PlannerError, match="row-missing"):
        services.persons.page(gone, TODAY)
    assert [s.key for s in services.people.suggest("pachecho")] == [keep]
    services.history.undo()
    assert {person: services.persons.page(person, TODAY) for person in (keep, gone)} == before


def test_joining_two_who_are_in_one_item_names_the_person_once(services: Services) -> None:
    keep, gone = alike(services)
    party = Participation(kind=PartyKind.PERSON, person=keep, represents="MOZ", iso3="MOZ")
    other = replace(party, person=gone, post="Minister", style="Hon.")
    activity = services.activities.log(
        Activity(items=(Item("talks", participations=(party, other)), Item("more")), actors=(keep, gone))
    )
    services.persons.add_spelling(keep, "J. Pacheco")
    services.persons.add_spelling(gone, "J. Pacheco")
    before, known = services.activities.get(activity), services.persons.page(gone, TODAY)
    services.persons.merge(keep, gone)
    after = services.activities.get(activity)
    assert after is not None
    (named,) = after.items[0].participations
    assert (named.person, named.post, named.style, named.represents) == (keep, "Minister", "Hon.", "MOZ")
    assert after.actors == ("José Condugua Pacheco",)
    assert services.persons.page(keep, TODAY).names == ("J. Pacheco", "Jose Condugua Pachecho")
    services.history.undo()
    assert services.activities.get(activity) == before
    assert services.persons.page(gone, TODAY) == known


def test_who_acted_for_two_in_one_item_stays_for_both(services: Services) -> None:
    keep, gone = alike(services)
    parties = [Participation(kind=PartyKind.PERSON, person=one, iso3=iso3, represents=iso3)
               for one, iso3 in ((keep, "MOZ"), (gone, "TON"))]  # fmt: skip
    activity = services.activities.log(Activity(items=(Item("talks", participations=tuple(parties)),)))
    services.persons.merge(keep, gone)
    after = services.activities.get(activity)
    assert after is not None
    assert [(one.person, one.represents) for one in after.items[0].participations] == [(keep, "MOZ"), (keep, "TON")]


def test_a_spelling_is_stored_once(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1))
    person = ids(services)["Ana Vea"]
    for _ in range(2):
        services.persons.add_spelling(person, " A. Vea ")
    assert services.persons.page(person, TODAY).names == ("A. Vea",)
    services.history.undo()
    assert services.persons.page(person, TODAY).names == ()


def test_a_person_is_not_joined_with_themselves_or_with_nobody(services: Services) -> None:
    keep, _ = alike(services)
    for gone, code in ((keep, "merge-itself"), ("none", "row-missing")):
        with pytest.raises(PlannerError, match=code):
            services.persons.merge(keep, gone)
    assert len(services.persons.rows(TODAY)) == 3


def test_a_name_is_corrected_and_the_correction_undone(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1))
    person = ids(services)["Ana Vea"]
    services.persons.edit(Ref("person", person), "display", "Ana Vea-Lutui")
    assert services.persons.page(person, TODAY).row.name == "Ana Vea-Lutui"
    with pytest.raises(PlannerError, match="name-missing"):
        services.persons.edit(Ref("person", person), "display", " ")
    services.history.undo()
    assert services.persons.page(person, TODAY).row.name == "Ana Vea"


def test_who_is_named_by_a_meeting_is_not_deleted(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1))
    with pytest.raises(PlannerError, match="person-named") as told:
        services.persons.delete_person(ids(services)["Ana Vea"])
    assert told.value.values["meetings"] == 1
    services.activities.log(Activity(actors=("Ana Vea",)))
    party = Participation(kind=PartyKind.PERSON, person=ids(services)["Ana Vea"])
    services.activities.log(Activity(items=(Item("talks", participations=(party,)),), actors=("Ana Vea",)))
    with pytest.raises(PlannerError, match="person-named") as told:
        services.persons.delete_person(ids(services)["Ana Vea"])
    assert told.value.values["meetings"] == 3
    new = services.persons.add_person("Sione Fifita")
    services.persons.delete_person(new)
    assert list(ids(services)) == ["Ana Vea"]


def test_the_list_follows_a_meeting_that_was_cancelled_or_deleted(services: Services) -> None:
    first, second = met(services, "Ana Vea", date(2026, 3, 1)), met(services, "Ana Vea", date(2026, 5, 1))
    assert [(row.last_met, row.times) for row in services.persons.rows(TODAY)] == [(date(2026, 5, 1), 2)]
    services.activities.edit(Ref("activity", second), "state", ActivityState.CANCELLED)
    assert [(row.last_met, row.times) for row in services.persons.rows(TODAY)] == [(date(2026, 3, 1), 1)]
    services.activities.delete(Ref("activity", first))
    assert [(row.last_met, row.times) for row in services.persons.rows(TODAY)] == [(None, 0)]
    services.history.undo()
    assert [row.times for row in services.persons.rows(TODAY)] == [1]


def test_a_city_is_meant_by_any_of_its_names(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1), iso3="CHE", city="Genève")
    met(services, "Sione Fifita", date(2026, 4, 1), iso3="CHE", city="Geneva")
    assert len(services.persons.met_in(TODAY, city="Geneva")) == 2
    assert len(services.persons.met_in(TODAY, city="Genève", iso3="CHE")) == 2


def test_a_body_that_nobody_knows_is_stored_with_the_post(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1))
    person = ids(services)["Ana Vea"]
    services.persons.add_holding(Holding(person, "Chair", When()), "Tonga Peace Forum")
    (row,) = services.organizations.rows(TODAY, "peace forum")
    page = services.organizations.page(row.key, TODAY)
    assert page.row.name == "Tonga Peace Forum"
    services.history.undo()
    assert services.organizations.rows(TODAY, "peace forum") == []
    with pytest.raises(PlannerError, match="row-missing"):
        services.organizations.page(row.key, TODAY)


def test_an_organization_has_its_offices_and_meetings(services: Services) -> None:
    party = Participation(kind=PartyKind.ORGANIZATION, organization="AU")
    day = When.days(date(2026, 3, 1))
    activity = services.activities.log(Activity(when=day, items=(Item("talks", participations=(party,)),)))
    page = services.organizations.page("AU", TODAY)
    assert page.activities == (activity,)
    assert "AU-PSD" in {one.key for one in page.offices}
    assert services.organizations.page("AU-PSD", TODAY).parent == "AU"


def test_a_states_page_names_todays_holder_beside_who_was_met(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1))
    (holding,) = services.persons.page(ids(services)["Ana Vea"], TODAY).holdings
    services.persons.hand_over(holding.id, "Sione Fifita", date(2026, 6, 1))
    shown = [(one.name, one.post, one.times, one.past) for one in services.states.page("TON", TODAY).people]
    assert shown == [("Hon. Ana Vea", "Minister", 1, True), ("Sione Fifita", "Minister", 0, False)]
    then = [(one.name, one.past) for one in services.states.page("TON", date(2026, 5, 1)).people]
    assert then == [("Hon. Ana Vea", False)]


def test_a_new_post_of_the_same_state_is_the_one_that_is_named(services: Services) -> None:
    met(services, "Ana Vea", date(2026, 3, 1))
    (holding,) = services.persons.page(ids(services)["Ana Vea"], TODAY).holdings
    services.persons.change_post(holding.id, Holding("", "Ambassador", When(), iso3="TON"), date(2026, 8, 1))
    (one,) = services.states.page("TON", TODAY).people
    assert (one.post, one.past, one.times) == ("Ambassador", False, 1)


def test_who_is_deleted_is_in_the_bin_with_the_posts_and_can_be_erased(services: Services) -> None:
    person = services.persons.add_person("Ana Quillfeather")
    post = services.persons.add_holding(Holding(person, "Minister", When(), iso3="TON"))
    promised = services.follow_ups.add(FollowUp("Send the text", person=person))
    services.persons.delete([Ref("post_holding", post)])
    (deleted,) = services.history.bin()
    assert (deleted.table, deleted.text) == ("post_holding", "TON Minister")
    services.history.restore(deleted)
    before = services.persons.page(person, TODAY)
    services.persons.delete_person(person)
    (deleted,) = services.history.bin()
    assert (deleted.table, deleted.row, deleted.text) == ("person", person, "Ana Quillfeather")
    services.history.restore(deleted)
    assert services.persons.page(person, TODAY) == before
    assert [one.person for one in services.follow_ups.some([promised])] == [person]
    services.persons.delete_person(person)
    services.history.erase(services.history.bin()[0])
    assert services.history.bin() == []
    services.idle()
    assert b"quillfeather" not in services.path.read_bytes().lower()
    assert services.backups.check() == []


def test_who_was_joined_to_another_is_not_in_the_bin(services: Services) -> None:
    services.persons.merge(*alike(services))
    assert services.history.bin() == []
