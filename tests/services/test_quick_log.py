"""A meeting in one line, and what else is kept: drafts, the office, generated stores."""

from __future__ import annotations

from datetime import date

import pytest

from attplanner.domain.activity import Form, PartyKind
from attplanner.domain.follow_up import Side
from attplanner.domain.handling import Handling
from attplanner.domain.office import OfficeInfo
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.services.facade import Services

TODAY = date(2018, 5, 29)  # a Tuesday
LINE = "15-17 mar 2017 Jakarta; Ministry of Defense; Ms. Mala Selvaraju (ASEAN)"


def test_a_line_is_understood(services: Services) -> None:
    found = services.activities.understand(LINE, TODAY)
    assert (found.entry.when.start, found.entry.when.end) == (date(2017, 3, 15), date(2017, 3, 17))
    assert [(p.city, p.state) for p in found.entry.places] == [("Jakarta", "IDN")]
    assert [item.text for item in found.entry.items] == ["Ministry of Defense", "Ms. Mala Selvaraju (ASEAN)"]
    office, person = (item.counterparts[0] for item in found.entry.items)
    assert (office.kind, office.state) == (PartyKind.OFFICE, "IDN")
    assert (person.kind, person.name, person.organization) == (PartyKind.PERSON, "Mala Selvaraju", "ASEAN")
    assert (found.process, found.process_label) == ("ATT-CSP3", "CSP3 Process")
    assert found.new_people == ("Mala Selvaraju",)
    assert found.group_hint == ("members-of-ASEAN", 10)


def test_a_body_alone_is_no_other_post_of_somebody_known_there(services: Services) -> None:
    services.activities.log_line("3 May 2018 Jakarta; Ms. Mala Selvaraju, Assistant Director (ASEAN)")
    services.activities.log_line("20 May 2018 Jakarta; Ms. Mala Selvaraju (ASEAN)")
    (row,) = services.persons.rows(TODAY)
    page = services.persons.page(row.id, TODAY)
    assert (len(page.holdings), row.times) == (1, 2)
    assert row.post.startswith("Assistant Director")


def test_spans_say_where_it_stands(services: Services) -> None:
    spans = services.activities.understand(LINE, TODAY).spans
    assert [(LINE[span.start : span.stop], span.kind) for span in spans] == [
        ("15-17 mar 2017", "when"),
        ("Jakarta", "where"),
        ("Ministry of Defense", "office"),
        ("Ms. Mala Selvaraju (ASEAN)", "person"),
    ]


@pytest.mark.parametrize(
    ("line", "start", "place", "items"),
    [
        ("next tue Geneva: Embassy of Nepal", date(2018, 6, 5), "Geneva", ["Embassy of Nepal"]),
        ("12 March 2018, Kathmandu – Parliament", date(2018, 3, 12), "Kathmandu", ["Parliament"]),
        ("29 May 2018; Nepal", date(2018, 5, 29), None, ["Nepal"]),
        ("Jakarta; Ministry of Defence", None, "Jakarta", ["Ministry of Defence"]),
        ("March 2018 New York, USA; African States", date(2018, 3, 1), "New York", ["African States"]),
        ("", None, None, []),
        (";;;", None, None, []),
    ],
)
def test_lines_as_people_type_them(
    services: Services, line: str, start: date | None, place: str | None, items: list[str]
) -> None:
    found = services.activities.understand(line, TODAY).entry
    assert found.when.start == start
    assert next((p.city for p in found.places), None) == place
    assert [item.text for item in found.items] == items


RAISING = "26 May 2018 Lomé; Togolese Ministry of Justice; Togo to answer by 3 June; to do: send UNODC the text; FAO"


def test_what_was_promised_is_raised_in_the_item_that_it_stands_behind(services: Services) -> None:
    found = services.activities.understand(RAISING, TODAY)
    assert [(one.text, one.side, one.iso3, one.due) for one in found.follow_ups] == [
        ("Togo to answer by 3 June", Side.THEIRS, "TGO", date(2018, 6, 3)),
        ("send UNODC the text", Side.OURS, None, None),
    ]
    meeting = services.activities.log_line(RAISING, TODAY, handling=Handling.PUBLICATION)
    stored = services.activities.get(meeting)
    assert stored is not None
    assert [item.source_text for item in stored.items] == ["Togolese Ministry of Justice", "FAO"]
    raised = services.follow_ups.rows(item=stored.items[0].id)
    assert len(raised) == len(services.follow_ups.rows())
    assert {one.said for one in raised} == {"Togolese Ministry of Justice"}
    assert {one.handling for one in raised} == {Handling.INTERNAL}, "a promise leaves only when somebody marks it"
    assert [(one.organization, one.owner) for one in raised] == [(None, ""), ("UNODC", "")]
    services.history.undo()
    assert services.follow_ups.rows() == []
    assert services.activities.get(meeting) is None


def test_a_promise_alone_is_what_the_meeting_was_about(services: Services) -> None:
    found = services.activities.understand("26 May 2018 Lomé; Togo to answer by 3 June", TODAY)
    assert found.follow_ups == ()
    assert [item.text for item in found.entry.items] == ["Togo to answer by 3 June"]


@pytest.mark.parametrize(
    "line", ["29 May 2018 Rome; FAO (Chatham House Rule)", "29 May 2018 Rome; FAO; under the Chatham House Rule"]
)
def test_the_chatham_house_rule_is_heard_and_marks_the_items(services: Services, line: str) -> None:
    stored = services.activities.get(services.activities.log_line(line, TODAY))
    assert stored is not None
    assert [(item.source_text, item.chatham_house) for item in stored.items] == [("FAO", True)]
    plain = services.activities.understand("29 May 2018 London; Chatham House", TODAY).entry
    assert not plain.chatham_house
    assert [item.text for item in plain.items] == ["Chatham House"], "the institute"


@pytest.mark.parametrize(
    ("line", "time", "place", "items"),
    [
        ("17 Jan 2018 14:30 Rome; Kenya", "14:30", "Rome", ["Kenya"]),
        ("14:30 17 Jan 2018 Rome; Kenya", "14:30", "Rome", ["Kenya"]),
        ("17 Jan 2018 Rome 14:30; Kenya", "14:30", "Rome", ["Kenya"]),
        ("12/03/2018 14.30 Rome; Kenya", "14:30", "Rome", ["Kenya"]),
        ("Call with Kenya on 3 May 2018 at 10:00", "10:00", None, ["Call with Kenya"]),
        ("Talks with Kenya on 3 May 2018 at 10:00 in Rome", "10:00", "Rome", ["Talks with Kenya"]),
        ("Lunch with Ghana, 3 May 2018, Rome, with Mali", None, "Rome", ["Lunch with Ghana", "with Mali"]),
        ("10:00 Rome; Kenya", "10:00", "Rome", ["Kenya"]),
    ],
)
def test_nothing_beside_the_date_is_lost(
    services: Services, line: str, time: str | None, place: str | None, items: list[str]
) -> None:
    found = services.activities.understand(line, TODAY)
    entry = found.entry
    assert (entry.time, next((p.city for p in entry.places), None)) == (time, place)
    assert [item.text for item in entry.items] == items
    told = [line[span.start : span.stop] for span in found.spans if span.kind == "time"]
    assert [one.replace(".", ":") for one in told] == ([time] if time else [])


def test_a_form_that_is_chosen_goes_before_that_of_the_words(services: Services) -> None:
    line = "3 May 2018 Geneva; side event of Control Arms"
    assert services.activities.understand(line, TODAY).entry.form == "side_event"
    record = services.activities.get(services.activities.log_line(line, TODAY, form=Form.PANEL))
    assert record is not None
    assert record.form is Form.PANEL


def test_logging_a_line_is_one_step(services: Services) -> None:
    draft = services.drafts.save("activity", None, {"line": LINE}, 7)
    record = services.activities.log_line(LINE, TODAY, draft=draft)
    assert services.drafts.load() == []
    found = services.activities.get(record)
    assert found is not None
    assert [item.handling for item in found.items] == [Handling.INTERNAL, Handling.INTERNAL]
    assert found.source_order is None
    assert services.people.suggest("selvar")[0].text == "Ms. Mala Selvaraju"
    services.history.undo()
    assert services.activities.get(record) is None
    assert services.people.suggest("selvar") == []


@pytest.mark.parametrize(
    ("line", "state"), [("30 May 2018 Geneva; Nepal", "planned"), ("29 May 2018 Geneva; Nepal", "held")]
)
def test_what_lies_ahead_is_planned(services: Services, line: str, state: str) -> None:
    record = services.activities.get(services.activities.log_line(line, TODAY))
    assert record is not None
    assert record.state.value == state


def test_the_same_meeting_in_the_log_is_told(example_services: Services) -> None:
    found = example_services.activities.understand(LINE, TODAY)
    assert found.same_as_logged is not None
    assert found.same_as_items == 6
    other = LINE.replace("Jakarta", "Geneva")
    assert example_services.activities.understand(other, TODAY).same_as_logged is None


def test_a_line_that_says_nothing_is_not_logged(services: Services) -> None:
    with pytest.raises(PlannerError) as told:
        services.activities.log_line("hello", TODAY)
    assert told.value.code == "line-not-understood"
    assert services.activities.count() == 0


def test_drafts_keep_what_was_typed_and_the_cursor(services: Services) -> None:
    first = services.drafts.save("activity", None, {"line": "15 ma"}, 5)
    assert services.drafts.save("activity", None, {"line": "15 mar"}, 6) == first
    other = services.drafts.save("activity", "row", {"note": "ع"}, 1)
    drafts = {draft.id: draft for draft in services.drafts.load()}
    assert (drafts[first].payload, drafts[first].cursor) == ({"line": "15 mar"}, 6)
    assert (drafts[other].row, drafts[other].payload) == ("row", {"note": "ع"})
    services.drafts.discard(first)
    assert [draft.id for draft in services.drafts.load()] == [other]
    assert services.history.can_undo() is None


def test_the_office_is_set_up_once_and_changed_later(services: Services) -> None:
    assert services.office.info() == OfficeInfo()
    services.office.set_up(OfficeInfo("CSP4 Presidency", "Nobushige Takamizawa", "JPN", "CSP4 Process"))
    assert services.office.info() == OfficeInfo(
        "CSP4 Presidency", "Nobushige Takamizawa", "JPN", "ATT-CSP4", set_up=True
    )
    services.office.set("language", "fr")
    assert (services.office.get("language"), services.office.get("theme", "light")) == ("fr", "light")
    services.history.undo()
    services.history.undo()
    assert not services.office.info().set_up


def test_a_generated_log_depends_on_its_seed_alone(services: Services) -> None:
    services.generate.fill(60, seed=7)
    assert services.activities.count() == 60
    assert services.history.operations(1)[0].op is Op.GENERATE
    first = [row.text for row in services.activities.rows(order="source", limit=100)[0]]
    assert len(set(first)) > 40
    assert services.counts.counts().named
    assert services.search.find("minister")
    assert services.backups.check() == []
    with pytest.raises(PlannerError) as told:
        services.generate.fill(60, seed=7)
    assert told.value.code == "store-not-empty"


def test_a_generated_log_can_be_worked_on(services: Services) -> None:
    services.generate.fill(20, seed=1)
    record = services.activities.log_line(LINE, TODAY)
    services.history.undo()
    assert services.activities.get(record) is None
    assert services.activities.count() == 20


def test_after_the_known_processes_the_offices_own_goes_on(services: Services) -> None:
    last = max(services.lexicon().processes, key=lambda process: process.start or date.min)
    line = "1 March 2031 Geneva; Nepal"
    assert services.activities.understand(line, TODAY).process is None
    services.office.set_up(OfficeInfo("Presidency", process=last.key))
    assert services.activities.understand(line, TODAY).process == last.key
    record = services.activities.get(services.activities.log_line(line, TODAY))
    assert record is not None
    assert record.process == last.key
    assert services.activities.understand("1 March 2013 Geneva; Nepal", TODAY).process is None


@pytest.mark.parametrize(
    "lead", [" // ", " //", "; note: ", ". Note : ", "; nota: ", "; PRIVATE: ", "; note privée : "]
)
def test_a_private_note_stands_behind_its_sign(services: Services, lead: str) -> None:
    line = f"3 May 2018 Geneva; Mr. Bo Tanner, MFA Singapore{lead}they ratify in June 2019; Ms. X said so"
    understood = services.activities.understand(line)
    (item,) = understood.entry.items
    assert item.text.rstrip(".") == "Mr. Bo Tanner, MFA Singapore"
    assert item.note == "they ratify in June 2019; Ms. X said so"
    assert [party.name for party in item.counterparts] == ["Bo Tanner"]
    assert line[slice(*next((one.start, one.stop) for one in understood.spans if one.kind == "note"))] == item.note


@pytest.mark.parametrize("said", ["http://example.org/note", "verbal note: delivered", "exchange of notes: arms"])
def test_what_only_looks_like_a_note_is_none(services: Services, said: str) -> None:
    (item,) = services.activities.understand(f"3 May 2018 Geneva; {said}").entry.items
    assert (item.text, item.note) == (said, "")


def test_a_note_alone_is_kept_and_prints_nothing(services: Services) -> None:
    meeting = services.activities.log_line("3 May 2018 Geneva // nobody came", handling=Handling.PUBLICATION)
    (activity,) = services.activities.get_many([meeting])
    assert [(item.source_text, item.private_note) for item in activity.items] == [("", "nobody came")]
    assert "nobody" not in repr(services.exports.one(meeting, "en", Handling.PUBLICATION))


def test_an_item_that_is_added_may_have_a_note(services: Services) -> None:
    meeting = services.activities.log_line("3 May 2018 Geneva; MFA Singapore")
    services.activities.add_line(meeting, "Mr. Bo Tanner, MFA Singapore // shy")
    (activity,) = services.activities.get_many([meeting])
    assert [(item.source_text, item.private_note) for item in activity.items] == [
        ("MFA Singapore", ""),
        ("Mr. Bo Tanner, MFA Singapore", "shy"),
    ]
