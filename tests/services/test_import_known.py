"""What is imported twice: the log is asked first, and only what is new goes in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from attplanner.domain.activity import Activity
from attplanner.domain.dates import When
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import IN_THE_LOG, Code, Decision, Default
from attplanner.importers.plan import ImportPlan, PlannedEntry
from attplanner.services.facade import Services
from attplanner.services.import_offers import with_sure_states
from attplanner.services.reading import preview

LOG = """CSP4 Process

5 March 2018 Kathmandu, Nepal
- Ms. Sita Rai, Minister of Defence
- Mr. Hari Rai, Adviser, Ministry of Foreign Affairs

12 March 2018 Vienna, Austria
- Talk on stockpiles with the hosts
"""
REVISED = (
    LOG.replace("Minister of Defence", "Minister for Defence Affairs")
    + "- Ms. Ada Brand, Officer, OSCE Secretariat\n"
)


def read(services: Services, text: str = LOG) -> ImportPlan:
    plan = services.imports.preview(text.encode(), "log.txt", "auto", None, services.lexicon())
    return services.imports.against_log_job()(plan)


def asked(plan: ImportPlan) -> list[Code | None]:
    return [next((one.code for one in entry.proposals if one.code in IN_THE_LOG), None) for entry in plan.entries]


def stored(services: Services) -> list[Activity]:
    rows, _ = services.activities.rows(limit=100)
    return services.activities.get_many([row.id for row in rows])


def all_of(plan: ImportPlan, decision: Decision) -> ImportPlan:
    keys = [(n, k) for n, one in enumerate(plan.entries) for k, made in enumerate(one.proposals)]
    return plan.decided(dict.fromkeys(keys, decision))


def test_an_empty_log_has_nothing_of_it(services: Services) -> None:
    assert asked(read(services)) == [None, None]


def test_what_the_log_has_is_left_out(services: Services) -> None:
    services.imports.apply(read(services))
    plan = read(services)
    assert asked(plan) == [Code.IN_LOG, Code.IN_LOG]
    done = services.imports.apply(plan)
    assert (done.entries, done.in_log, services.activities.count()) == (0, 2, 2)
    assert services.imports.in_log(plan) == 2


def test_it_is_imported_all_the_same_where_that_is_wanted(services: Services) -> None:
    services.imports.apply(read(services))
    done = services.imports.apply(all_of(read(services), Decision.REFUSED))
    assert (done.entries, done.in_log, services.activities.count()) == (2, 0, 4)


def test_only_what_is_new_is_added_and_one_undo_takes_it_back(services: Services) -> None:
    services.imports.apply(read(services))
    before = stored(services)
    plan = read(services, REVISED)
    assert asked(plan) == [Code.IN_LOG, Code.IN_LOG_PARTLY]
    assert services.imports.apply(plan).entries == 1
    items = {len(one.items): [item.source_text for item in one.items] for one in stored(services)}
    assert services.activities.count() == 2
    vienna = next(one for one in stored(services) if one.places[0].city == "Vienna")
    assert [item.source_text for item in vienna.items] == [
        "Talk on stockpiles with the hosts",
        "Ms. Ada Brand, Officer, OSCE Secretariat",
    ]
    assert [party.name for party in vienna.items[1].participations] == ["Ada Brand"]
    assert list(items) == [2]
    services.history.undo()
    assert stored(services) == before


def test_what_is_new_can_be_left_out_too(services: Services) -> None:
    services.imports.apply(read(services))
    plan = read(services, REVISED)
    known = plan.entries[1].known
    assert known is not None
    left = replace(plan.entries[1], known=replace(known, leave=True))
    done = services.imports.apply(replace(plan, entries=(plan.entries[0], left)))
    assert (done.entries, done.in_log) == (0, 2)
    assert all(len(one.items) < 3 for one in stored(services))


def test_a_record_that_is_gone_by_now_is_written_as_its_own(services: Services) -> None:
    services.imports.apply(read(services))
    plan = read(services, REVISED)
    services.history.undo()
    assert services.imports.apply(plan).entries == 2
    assert sorted(len(one.items) for one in stored(services)) == [2, 2]


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("12 March 2018", "13 March 2018"),
        ("Vienna, Austria", "Graz, Austria"),
        ("Talk on stockpiles with the hosts", "Quite another thing"),
    ],
)
def test_another_day_place_or_thing_is_another_entry(services: Services, written: str, instead: str) -> None:
    services.imports.apply(read(services))
    assert asked(read(services, LOG.replace(written, instead))) == [Code.IN_LOG, None]


def test_a_date_that_was_put_right_in_the_log_is_found_again(services: Services) -> None:
    wrong = LOG.replace("12 March 2018", "12 March 2008")
    services.imports.apply(all_of(read(services, wrong), Decision.ACCEPTED))
    assert date(2018, 3, 12) in {one.when.start for one in stored(services)}
    assert asked(read(services, wrong)) == [Code.IN_LOG, Code.IN_LOG]


def test_a_part_of_what_the_log_has_becomes_a_part_of_the_record(services: Services) -> None:
    services.imports.apply(read(services))
    plan = read(services)
    part = PlannedEntry("activity", (9, 9), When.days(date(2018, 3, 6)), "CSP4 Process", title="A part", part_of=1)
    services.imports.apply(replace(plan, entries=(*plan.entries, part)))
    vienna = next(one for one in stored(services) if one.places and one.places[0].city == "Vienna")
    assert [one.part_of for one in stored(services) if one.when.start == date(2018, 3, 6)] == [vienna.id]


def test_an_entry_without_a_process_gets_that_of_its_date(services: Services) -> None:
    plan = read(services, LOG.partition("\n")[2])
    assert [one.process for one in plan.entries] == [None, None]
    assert [one.process for one in services.imports.by_the_dates(plan).entries] == ["CSP4 Process"] * 2


def test_the_state_of_a_city_that_leaves_no_doubt_is_taken() -> None:
    text = b"12 March 2018 Geneva\n- A talk\n\n13 March 2018 Nowhereville\n- A talk\n"
    lexicon = Lexicon.shipped()
    plan = with_sure_states(preview(text, "log.txt", lexicon=lexicon), lexicon)
    geneva = plan.entries[0]
    assert geneva.places[0].state == "CHE"
    (made,) = [one for one in geneva.proposals if one.code is Code.STATE_MISSING]
    assert (made.default, made.taken) == (Default.APPLY, True)
    refused = plan.decided({(0, geneva.proposals.index(made)): Decision.REFUSED})
    assert refused.entries[0].places[0].state is None
    assert all(one.default is Default.ASK for one in plan.entries[1].proposals if one.code is Code.STATE_MISSING)


@pytest.mark.parametrize(
    ("logged", "again", "known"),
    [
        ("Ministry of Defense", "Ministry of Defence", True),
        ("Talk to the EU Working Party", "Talk to the European Union (EU) Working Party", True),
        ("Ministry of Finance", "Ministry of Defence", False),
        ("Ministry of Defence", "Ministry of Defence and Ministry of Foreign Affairs", False),
        ("Mr. Ivan Rai, Ministry of Foreign Affairs", "Mr. Igor Rai, Ministry of Foreign Affairs", False),
    ],
)
def test_the_house_style_makes_nothing_new(services: Services, logged: str, again: str, *, known: bool) -> None:
    text = "12 March 2018 Vienna, Austria\n- A talk on stockpiles\n- "
    services.imports.apply(read(services, text + logged))
    assert asked(read(services, text + again)) == [Code.IN_LOG if known else Code.IN_LOG_PARTLY]
