"""Organizations: what the office says of them, other names, joining two, and what is read of one."""

from __future__ import annotations

from datetime import date

import pytest

from attplanner.domain.activity import Activity, Item, Participation, PartyKind, Place
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp
from attplanner.domain.organization import STATE_OFFICE
from attplanner.domain.person import Holding
from attplanner.domain.statement import Statement
from attplanner.errors import PlannerError
from attplanner.services.facade import Services

AT = date(2018, 5, 29)


def shown(services: Services, key: str) -> tuple[str, ...]:
    row = services.organizations.page(key, AT).row
    return row.name, row.acronym, row.cls, row.kind, row.city, row.iso3 or "", row.of


def test_an_organization_of_the_office_is_edited_and_undone(services: Services) -> None:
    organizations = services.organizations
    key = organizations.add(" Peace Forum ")
    assert shown(services, key) == ("Peace Forum", "", "", "ngo", "", "", "")
    for field, value in (
        ("name", "Pacific Peace Forum"), ("acronym", "PPF"), ("class", "think tank"), ("iso3", "FJI"),
        ("city", "Suva"), ("parent", "AU"),
    ):  # fmt: skip
        organizations.edit(key, field, value)
    edited = ("Pacific Peace Forum", "PPF", "think tank", "think_tank", "Suva", "FJI", "African Union")
    assert shown(services, key) == edited
    assert key in {one.key for one in organizations.page("AU", AT).offices}
    assert [hit.id for hit in services.search.find("PPF")] == [key]
    organizations.edit(key, "class", STATE_OFFICE)
    organizations.edit(key, "parent", "")
    assert shown(services, key)[2:4] == ("", STATE_OFFICE)
    assert organizations.page(key, AT).parent is None
    for _ in range(9):
        services.history.undo()
    assert organizations.rows(AT, "peace forum") == []


def test_what_was_shipped_is_corrected_by_rows_of_the_office(services: Services) -> None:
    organizations = services.organizations
    before = shown(services, "AU")
    organizations.edit("AU", "city", "Nairobi")
    organizations.edit("AU", "city", "Kampala")
    organizations.edit("AU", "acronym", "AfU")
    organizations.edit("AU", "name", "The Union")
    assert shown(services, "AU") == ("The Union", "AfU", *before[2:4], "Kampala", *before[5:])
    assert services.lexicon().organization_name("AU", "fr") == "Union africaine"
    assert not organizations.page("AU", AT).own
    organizations.edit("AU", "acronym", "")
    assert shown(services, "AU")[1] == before[1]
    for _ in range(5):
        services.history.undo()
    assert shown(services, "AU") == before
    assert services.backups.check() == []


def test_other_names_are_added_once_and_only_those_of_the_office_are_taken_away(services: Services) -> None:
    organizations = services.organizations
    organizations.add_name("AU", "L’Afro")
    organizations.add_name("AU", "l'afro")
    assert organizations.page("AU", AT).own_names == {"L’Afro"}
    assert [row.key for row in organizations.rows(AT, "l afro")] == ["AU"]
    shipped = next(name for name in organizations.page("AU", AT).names if name != "L’Afro")
    for name in ("L’Afro", shipped):
        organizations.drop_name("AU", name)
    assert "L’Afro" not in organizations.page("AU", AT).names
    assert shipped in organizations.page("AU", AT).names


def test_what_cannot_be_is_refused(services: Services) -> None:
    organizations = services.organizations
    forum = organizations.add("Forum")
    office = organizations.add("Office")
    organizations.edit(office, "parent", forum)
    for act, code in (
        (lambda: organizations.add(" "), "name-missing"),
        (lambda: organizations.edit(forum, "name", ""), "name-missing"),
        (lambda: organizations.edit(forum, "parent", office), "parent-within"),
        (lambda: organizations.edit(forum, "parent", forum), "parent-within"),
        (lambda: organizations.edit("nobody", "city", "Suva"), "row-missing"),
        (lambda: organizations.merge(forum, forum), "merge-itself"),
        (lambda: organizations.merge(forum, "AU"), "organization-shipped"),
    ):
        with pytest.raises(PlannerError, match=code):
            act()


def test_what_names_one_names_the_other_when_they_are_joined(services: Services) -> None:
    organizations = services.organizations
    gone = organizations.add("Commission of the Union")
    office = organizations.add("Desk")
    organizations.edit(office, "parent", gone)
    both = Item("talks", participations=tuple(Participation(kind=PartyKind.ORGANIZATION, organization=key)
                                              for key in ("AU", gone)))  # fmt: skip
    when = When.days(date(2018, 3, 1))
    meeting = services.activities.log(Activity(when=when, places=(Place("Addis Ababa", "ETH"),), items=(both,)))
    person = services.persons.add_person("Ana Vea")
    for key in ("AU", gone):
        services.persons.add_holding(Holding(person, "Director", When(), organization=key))
    statement = services.state_of_play.add_statement(Statement(when, organization=gone, texts=(("en", "Soon."),)))
    follow_up = services.follow_ups.add(FollowUp("Write to them", organization=gone))
    organizations.merge("AU", gone)
    page = organizations.page("AU", AT)
    assert (page.statements, page.follow_ups, page.activities) == ((statement,), (follow_up,), (meeting,))
    assert office in {one.key for one in page.offices}
    assert "Commission of the Union" in page.own_names
    (item,) = services.activities.get_many([meeting])[0].items
    assert [party.organization for party in item.participations] == ["AU"]
    assert [one.organization for one in services.persons.page(person, AT).holdings] == ["AU"]
    assert [row.key for row in organizations.rows(AT, "commission of the union")] == ["AU"]
    assert services.backups.check() == []
    services.history.undo()
    assert organizations.page(gone, AT).statements == (statement,)
    assert organizations.page(office, AT).parent == gone
    assert services.state_of_play.statement(statement) is not None
    assert services.persons.page(person, AT).holdings[0].organization in ("AU", gone)
    assert services.backups.check() == []
    services.history.redo()
    with pytest.raises(PlannerError, match="row-missing"):
        organizations.page(gone, AT)


def test_what_one_lacks_is_taken_over_and_nothing_else(services: Services) -> None:
    organizations = services.organizations
    keep, gone = organizations.add("Pacific Group"), organizations.add("Pacific Forum")
    organizations.edit(keep, "city", "Apia")
    for field, value in (("city", "Suva"), ("iso3", "FJI"), ("acronym", "PF")):
        organizations.edit(gone, field, value)
    organizations.merge(keep, gone)
    assert shown(services, keep)[:2] == ("Pacific Group", "")
    assert shown(services, keep)[4:6] == ("Apia", "FJI")
    assert set(organizations.page(keep, AT).names) == {"Pacific Forum", "PF"}


def test_a_body_that_becomes_part_of_what_was_part_of_it_stands_alone(services: Services) -> None:
    organizations = services.organizations
    top, part = organizations.add("Top"), organizations.add("Part")
    organizations.edit(part, "parent", top)
    organizations.merge(part, top)
    assert organizations.page(part, AT).parent is None


def test_an_edit_is_told_in_the_history(services: Services) -> None:
    key = services.organizations.add("Forum")
    services.organizations.edit(key, "city", "Suva")
    (step,) = services.history.operations(1)
    assert [(one.table, one.field, one.after) for one in step.changes] == [("organization", "city", "Suva")]
    assert Ref("organization", key).id == step.changes[0].row
