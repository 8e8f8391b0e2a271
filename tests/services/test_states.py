"""States at a date, one State's page, and corrections kept apart from what was shipped."""

from __future__ import annotations

from datetime import date

import pytest

from attplanner.domain.changes import Ref
from attplanner.domain.dates import Precision
from attplanner.domain.treaty_status import Flag, Status
from attplanner.errors import PlannerError
from attplanner.services.facade import Services

PAPER = date(2018, 5, 29)
JULY = date(2026, 7, 15)


def names(services: Services, **wanted: object) -> list[str]:
    return [row.name for row in services.states.rows(PAPER, **wanted)]  # type: ignore[arg-type]  # by name


def test_all_states_by_name(services: Services) -> None:
    found = names(services)
    assert len(found) == 197
    assert found[:2] == ["Afghanistan", "Albania"]
    assert found.index("Côte d'Ivoire") < found.index("Croatia")


@pytest.mark.parametrize(
    ("status", "number"),
    [(Status.PARTY, 94), (Status.DEPOSITED, 1), (Status.SIGNATORY, 40), (Status.NOT_YET, 62)],
)
def test_filter_by_status(services: Services, status: Status, number: int) -> None:
    assert len(names(services, status=status)) == number


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("laos", "Lao People's Democratic Republic"),
        ("cote d’iv", "Côte d'Ivoire"),
        ("USA", "United States of America"),
        ("allemagne", "Germany"),
        ("moz", "Mozambique"),
        ("NPL", "Nepal"),
        ("نيبال", "Nepal"),
    ],
)
def test_any_name_in_any_language_finds_a_state(services: Services, text: str, name: str) -> None:
    assert name in names(services, text=text)


def test_filters_join(services: Services) -> None:
    asean = names(services, grouping="members-of-ASEAN")
    assert len(asean) == 10
    assert names(services, grouping="members-of-ASEAN", status=Status.PARTY) == []
    assert names(services, grouping="members-of-ASEAN", text="viet") == ["Viet Nam"]
    assert len(names(services, region="African Group")) == 54
    assert sum(len(names(services, region=region)) for region in services.states.regions()) == 197


def test_groupings_are_offered_by_name(services: Services) -> None:
    offered = dict(services.states.groupings())
    assert offered["un-african-group"] == "African Group"
    assert "us-defence-industry" not in offered


def test_contacts_are_those_up_to_the_date(example_services: Services) -> None:
    rows = {row.iso3: row for row in example_services.states.rows(PAPER)}
    assert (rows["THA"].contacts, rows["THA"].last_contact) == (2, date(2017, 10, 17))
    assert rows["FRA"].contacts == 0
    earlier = {row.iso3: row for row in example_services.states.rows(date(2017, 6, 1))}
    assert (earlier["THA"].contacts, earlier["THA"].last_contact) == (1, date(2017, 3, 20))


def test_the_number_of_contacts_follows_every_write(services: Services) -> None:
    def met(at: date = PAPER) -> int:
        return next(row.contacts for row in services.states.rows(at) if row.iso3 == "NPL")

    first = services.activities.log_line("12 march 2017 Geneva; Nepal")
    services.activities.log_line("14 may 2018 Rome; Nepal; Peru")
    assert (met(), met(date(2018, 5, 13)), met(date(2017, 3, 11))) == (2, 1, 0)
    services.activities.edit(Ref("activity", first), "state", "planned")
    assert met() == 1
    services.history.undo()
    services.activities.delete(Ref("activity", first))
    assert met() == 1
    services.history.undo()
    assert met() == 2
    assert services.backups.check() == []


def test_a_states_page(example_services: Services) -> None:
    page = example_services.states.page("MOZ", PAPER)
    assert (page.row.name, page.capital, page.time_zone) == ("Mozambique", "Maputo", "Africa/Maputo")
    assert page.row.status.status is Status.SIGNATORY
    assert {m.acronym for m in page.memberships} >= {"AU", "SADC", "Commonwealth"}
    direct = [c for c in page.contacts if not c.through_group]
    assert [c.when.start for c in direct] == [date(2018, 1, 29), date(2018, 1, 16), date(2018, 1, 15)]
    assert {c.when.start for c in page.contacts if c.through_group} == {date(2017, 10, 24), date(2018, 3, 19)}
    assert "José Condugua António Pacheco" in " ".join(person.name for person in page.people)


def test_a_page_of_the_past_names_nobody_who_was_met_later(example_services: Services) -> None:
    page = example_services.states.page("MOZ", date(2018, 1, 20))
    assert [c.when.start for c in page.contacts if not c.through_group] == [date(2018, 1, 16), date(2018, 1, 15)]
    assert page.people
    assert max(person.last_met for person in page.people if person.last_met) == date(2018, 1, 16)
    assert not any(one.times for one in example_services.states.page("MOZ", date(2017, 1, 1)).people)


def test_a_former_membership_is_shown_with_its_end(services: Services) -> None:
    (union,) = (m for m in services.states.page("GBR", JULY).memberships if m.acronym == "EU")
    assert union.until == date(2020, 1, 31)


@pytest.mark.parametrize("code", ["ZZZ", "", "mozambique"])
def test_an_unknown_state_is_told(services: Services, code: str) -> None:
    with pytest.raises(PlannerError) as told:
        services.states.status(code, PAPER)
    assert told.value.code == "state-unknown"


def test_a_date_is_corrected_and_the_correction_taken_back(services: Services) -> None:
    shipped = services.states.status("GMB", JULY).actions[0]
    assert Flag.NOT_VERIFIED in services.states.status("GMB", JULY).flags
    day = date(2024, 3, 1)
    mine = services.states.correct_action(shipped.id, day, day, Precision.DAY, "depositary notification")
    found = services.states.status("GMB", date(2024, 5, 30))
    assert (found.status, found.flags) == (Status.PARTY, ())
    assert [a.source for a in found.actions] == ["depositary notification"]
    assert services.states.page("GMB", JULY).corrections == (mine,)
    services.states.uncorrect(mine)
    assert services.states.status("GMB", JULY).actions == (shipped,)


def test_correcting_twice_changes_the_offices_own_row(services: Services) -> None:
    shipped = services.states.status("GMB", JULY).actions[0].id
    first, second = date(2024, 3, 1), date(2024, 4, 1)
    mine = services.states.correct_action(shipped, first, first, Precision.DAY, "a")
    assert services.states.correct_action(mine, second, second, Precision.DAY, "b") == mine
    assert services.states.correct_action(shipped, first, first, Precision.DAY, "c") == mine
    assert len(services.states.status("GMB", JULY).actions) == 1


def test_a_correction_is_one_undoable_step(services: Services) -> None:
    before = services.states.status("GMB", JULY)
    day = date(2024, 3, 1)
    services.states.correct_action(before.actions[0].id, day, day, Precision.DAY, "x")
    services.history.undo()
    assert services.states.status("GMB", JULY) == before


def test_an_action_is_added(services: Services) -> None:
    day = date(2027, 1, 1)
    services.states.add_action("NPL", "accession", day, day, Precision.DAY, "treaty office")
    assert services.states.status("NPL", date(2027, 3, 31)).status is Status.DEPOSITED
    assert services.states.status("NPL", date(2027, 4, 1)).status is Status.PARTY


@pytest.mark.parametrize(
    ("field", "value"), [("un_group", "WEOG"), ("un_status", "observer"), ("m49_subregion", "Southern Asia")]
)
def test_facts_of_a_state_are_corrected(services: Services, field: str, value: str) -> None:
    services.states.correct_state("MOZ", field, value, "our mission")
    assert getattr(services.lexicon().states["MOZ"], field) == value
    assert len(services.states.rows(JULY)) == 197
    services.history.undo()
    assert getattr(services.lexicon().states["MOZ"], field) != value


def test_two_facts_of_a_state_stand_together(services: Services) -> None:
    services.states.correct_state("MOZ", "un_group", "WEOG", "a")
    services.states.correct_state("MOZ", "capital", "Beira", "b")
    page = services.states.page("MOZ", JULY)
    assert (page.row.region, page.capital) == ("WEOG", "Beira")
    assert len(page.corrections) == 1


def test_a_name_and_an_alias_are_corrected(services: Services) -> None:
    services.states.correct_state("GMB", "name", "The Gambia", "protocol")
    services.states.correct_state("GMB", "alias", "Senegambia’s south", "heard")
    assert services.states.page("GMB", JULY).row.name == "The Gambia"
    assert names(services, text="senegambia") == ["The Gambia"]


def test_a_correction_is_made_of_known_facts_only(services: Services) -> None:
    with pytest.raises(PlannerError) as told:
        services.states.correct_state("MOZ", "capital", "Nowhere at all", "x")
    assert told.value.code == "place-unknown"
    with pytest.raises(ValueError, match="iso3"):
        services.states.correct_state("MOZ", "iso3", "XXX", "x")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cote d'iv", ["CIV"]), ("ivorian", ["CIV"]), ("Suisse", ["CHE"]), ("Германия", ["DEU"]), ("中国", ["CHN"]),
        ("ألمانيا", ["DEU"]), ("maputo", ["MOZ"]), ("Wien", ["AUT"]), ("dutch", ["NLD", "SUR"]), ("moz", ["MOZ"]),
        ("viennois", []),
    ],
)  # fmt: skip
def test_a_state_is_found_by_name_adjective_and_capital(services: Services, typed: str, found: list[str]) -> None:
    assert [row.iso3 for row in services.states.rows(PAPER, typed)] == found
    assert {hit.id for hit in services.search.find(typed) if hit.kind == "state"} == set(found)
