"""Follow-ups: by due date, raised inside an item, kept when the item goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from attplanner.domain.activity import Activity, Item, Participation, PartyKind
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.follow_up import DueGroup, FollowUp, FollowUpStatus, Side
from attplanner.domain.handling import Handling
from attplanner.domain.statement import Statement
from attplanner.errors import PlannerError
from attplanner.services.facade import Services

TODAY = date(2026, 11, 24)


def test_the_list_is_by_due_date_and_narrows(services: Services) -> None:
    for words, due, side, iso3 in (
        ("later", TODAY + timedelta(40), Side.OURS, None),
        ("no date", None, Side.THEIRS, "CHL"),
        ("first", TODAY - timedelta(1), Side.THEIRS, "CHL"),
    ):
        services.follow_ups.add(FollowUp(words, side, due=due, iso3=iso3))
    rows = services.follow_ups.rows
    assert [one.text for one in rows()] == ["first", "later", "no date"]
    assert [one.text for one in rows(side=Side.THEIRS)] == ["first", "no date"]
    assert [one.text for one in rows(iso3="CHL", side=Side.OURS)] == []
    assert services.follow_ups.due(TODAY) == 1
    services.follow_ups.set_status([rows()[0].id], FollowUpStatus.DONE, TODAY)
    assert (services.follow_ups.due(TODAY), services.follow_ups.open()) == (0, 2)


@pytest.mark.parametrize(
    ("due", "group"),
    [
        (None, DueGroup.UNDATED),
        (-1, DueGroup.OVERDUE),
        (0, DueGroup.TODAY),
        (1, DueGroup.WEEK),
        (7, DueGroup.WEEK),
        (8, DueGroup.MONTH),
        (31, DueGroup.MONTH),
        (32, DueGroup.LATER),
    ],
)
def test_the_groups_by_due_date(due: int | None, group: DueGroup) -> None:
    day = None if due is None else TODAY + timedelta(due)
    assert FollowUp("x", due=day).group(TODAY) is group
    assert FollowUp("x", due=day, status=FollowUpStatus.DONE).group(TODAY) is DueGroup.CLOSED


def item(services: Services, *states: str, handling: Handling = Handling.TROIKA) -> tuple[str, str]:
    """Log a meeting of one item with some States; return the ids of both."""
    parties = tuple(Participation(kind=PartyKind.STATE, iso3=iso3) for iso3 in states)
    activity = services.activities.log(
        Activity(items=(Item("Talks on assistance", handling=handling, participations=parties),))
    )
    return activity, services.activities.get_many([activity])[0].items[0].id


def test_raised_in_an_item_it_takes_over_state_words_and_handling(services: Services) -> None:
    _, key = item(services, "TON")
    raised = services.follow_ups.raised_in(key, Side.THEIRS)
    assert (raised.iso3, raised.said, raised.handling) == ("TON", "Talks on assistance", Handling.TROIKA)
    assert services.follow_ups.rows() == []
    _, several = item(services, "TON", "FJI")
    assert services.follow_ups.raised_in(several, Side.OURS).iso3 is None
    with pytest.raises(PlannerError, match="row-missing"):
        services.follow_ups.raised_in("none", Side.OURS)
    assert services.follow_ups.rows(item=key) == []


def test_a_promise_raised_in_an_item_for_publication_is_internal(services: Services) -> None:
    _, key = item(services, "TON", handling=Handling.PUBLICATION)
    assert services.follow_ups.raised_in(key, Side.THEIRS).handling is Handling.INTERNAL


def test_a_promise_outlives_its_item(services: Services) -> None:
    activity, key = item(services, "TON")
    raised = services.follow_ups.raised_in(key, Side.THEIRS)
    made = services.follow_ups.add(
        FollowUp("Will table the bill", raised.side, item=key, iso3="TON", said=raised.said)
    )
    assert [one.id for one in services.follow_ups.rows(item=key)] == [made]
    services.activities.delete(Ref("activity", activity))
    kept = services.follow_ups.get(made)
    assert kept is not None
    assert (kept.item, kept.said, kept.iso3) == (None, "Talks on assistance", "TON")
    services.history.undo()
    again = services.follow_ups.get(made)
    assert again is not None
    assert again.item == key


def test_several_are_closed_in_one_step_and_opened_again(services: Services) -> None:
    keys = [services.follow_ups.add(FollowUp(words)) for words in ("a", "b")]
    services.follow_ups.set_status(keys, FollowUpStatus.DONE, TODAY)
    assert {(one.status, one.done_on) for one in services.follow_ups.rows()} == {(FollowUpStatus.DONE, TODAY)}
    assert services.follow_ups.rows(closed=False) == []
    services.history.undo()
    assert {(one.status, one.done_on) for one in services.follow_ups.rows()} == {(FollowUpStatus.OPEN, None)}


def test_an_empty_one_is_refused_and_nothing_is_stored(services: Services) -> None:
    for wrong, code in ((FollowUp("  "), "follow-up-empty"), (FollowUp("x", iso3="XXX"), "state-unknown")):
        with pytest.raises(PlannerError, match=code):
            services.follow_ups.add(wrong)
    assert services.follow_ups.rows() == []


def test_one_is_not_emptied(services: Services) -> None:
    key = services.follow_ups.add(FollowUp("Send the model law"))
    (stored,) = services.follow_ups.rows()
    with pytest.raises(PlannerError, match="follow-up-empty"):
        services.follow_ups.edit(Ref("follow_up", key), "text", " ")
    with pytest.raises(PlannerError, match="follow-up-empty"):
        services.follow_ups.put("follow_up", replace(stored, text=""))
    assert services.follow_ups.rows() == [stored]


def test_it_is_found_by_its_words_and_comes_back_from_the_bin(services: Services) -> None:
    key = services.follow_ups.add(FollowUp("Send the model law", owner="Awa Diop", iso3="TON"))
    assert ("follow_up", key) in [(hit.kind, hit.id) for hit in services.search.find("model tonga")]
    services.follow_ups.delete([Ref("follow_up", key)])
    assert services.search.find("model law") == []
    (deleted,) = services.history.bin()
    services.history.restore(deleted)
    assert [one.text for one in services.follow_ups.rows()] == ["Send the model law"]


def test_a_store_with_follow_ups_and_statements_is_sound(services: Services) -> None:
    services.follow_ups.add(FollowUp("Send the model law", iso3="TON"))
    services.state_of_play.add_statement(Statement(When.days(TODAY), "TON", texts=(("en", "Soon."),)))
    assert services.backups.check() == []
    services._workspace.unrecorded(lambda session: session.execute(text("DELETE FROM search_row")))
    assert [problem.code for problem in services.backups.check()] == ["search-out-of-date"]


def test_several_get_another_due_date_in_one_step(services: Services) -> None:
    keys = [services.follow_ups.add(FollowUp(words, due=TODAY)) for words in ("a", "b")]
    services.follow_ups.set_due(keys, TODAY + timedelta(3))
    assert {one.due for one in services.follow_ups.rows()} == {TODAY + timedelta(3)}
    services.history.undo()
    assert {one.due for one in services.follow_ups.some(keys)} == {TODAY}
    with pytest.raises(PlannerError, match="row-missing"):
        services.follow_ups.set_due([keys[0], "none"], None)
    assert {one.due for one in services.follow_ups.rows()} == {TODAY}


def test_owner_and_what_it_is_about_change_as_one(services: Services) -> None:
    key = services.follow_ups.add(FollowUp("a", iso3="TON"))
    services.follow_ups.set_about(key, None, "OAS" if "OAS" in services.lexicon().organizations else None)
    services.follow_ups.set_owner(key, "Awa Diop", None)
    found = services.follow_ups.get(key)
    assert found is not None
    assert (found.iso3, found.owner, found.person) == (None, "Awa Diop", None)
    assert services.follow_ups.owners() == ["Awa Diop"]
    services.follow_ups.set_status([key], FollowUpStatus.DROPPED, TODAY)
    assert services.follow_ups.owners() == []


def test_the_meeting_it_was_raised_in_is_known_while_it_is_there(services: Services) -> None:
    activity, key = item(services, "TON")
    made = services.follow_ups.add(FollowUp("a", item=key))
    services.follow_ups.add(FollowUp("b"))
    meetings = [services.follow_ups.meeting_of(one) for one in services.follow_ups.rows()]
    assert sorted(filter(None, meetings)) == [activity]
    services.activities.delete(Ref("activity", activity))
    found = services.follow_ups.get(made)
    assert found is not None
    assert services.follow_ups.meeting_of(found) is None


def test_of_several_that_were_deleted_together_one_is_restored_and_one_erased(services: Services) -> None:
    activity, key = item(services, "TON")
    made = [services.follow_ups.add(FollowUp(words, item=key)) for words in ("a", "b", "c")]
    services.follow_ups.delete([Ref("follow_up", one) for one in made])
    first, second, third = (next(one for one in services.history.bin() if one.row == row) for row in made)
    services.history.restore(first)
    assert [one.id for one in services.follow_ups.rows()] == made[:1]
    services.history.erase(second)
    assert [one.row for one in services.history.bin()] == made[2:]
    services.history.restore(third)
    assert [one.id for one in services.follow_ups.rows(item=key)] == [made[0], made[2]]
    services.activities.delete(Ref("activity", activity))
    (deleted,) = (one for one in services.history.bin() if one.table == "activity")
    services.history.erase(deleted)
    assert [one.said for one in services.follow_ups.rows()] == ["", ""]
    assert services.backups.check() == []
