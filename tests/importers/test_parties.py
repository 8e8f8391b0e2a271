"""Who took part in an item: lines of many offices, the roles, the repairs, and the figures of the reference paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attplanner.domain.activity import Capacity, Extent, Form, PartyKind, Role
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code, Default
from attplanner.importers.parties import ItemReading, guess_form, is_title, own_side
from attplanner.importers.plan import ImportPlan, PlannedItem, PlannedParty, put
from attplanner.importers.registry import read as read_source_of
from tests.importers.party_cases import Case, cases, everybody, read


@pytest.mark.parametrize("case", cases("cases"), ids=lambda case: case.text[:60])
def test_participants(case: Case) -> None:
    """Every line gives exactly these participants, and keeps its own words."""
    reading = read(case.text, case.place)
    assert everybody(reading) == case.expected
    assert reading.item.text == case.text


def _codes(reading: ItemReading) -> set[Code]:
    return {proposal.code for proposal in reading.proposals} | {warning.code for warning in reading.warnings}


def _proposal(reading: ItemReading, code: Code) -> tuple[str, str | None, str | None, Default]:
    found = next(p for p in reading.proposals if p.code is code)
    return found.field, found.old, found.new, found.default


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        (
            "Laos",
            Code.ALIAS_RESOLVED,
            ("counterparts[0].state", "Laos", "Lao People's Democratic Republic", Default.APPLY),
        ),
        (
            "Representatives from the UK",
            Code.ALIAS_RESOLVED,
            (
                "counterparts[0].state",
                "UK",
                _UK := "United Kingdom of Great Britain and Northern Ireland",
                Default.APPLY,
            ),
        ),
        ("Minstry of Defence", Code.SPELLING, ("counterparts[0].office", "Minstry", "Ministry", Default.APPLY)),
        (
            "Mr. Ali Affiar, Assitant Director",
            Code.SPELLING,
            ("counterparts[0].post", "Assitant", "Assistant", Default.APPLY),
        ),
        (
            "Meeting with the Minstry of Foreign Affiars",
            Code.SPELLING,
            ("counterparts[0].office", "Minstry of Foreign Affiars", "Ministry of Foreign Affairs", Default.APPLY),
        ),
        ("Federal Police,", Code.STRAY_PUNCTUATION, ("text", "Federal Police,", "Federal Police", Default.APPLY)),
        (
            'Side event "*Peace*" with Nepal',
            Code.STRAY_PUNCTUATION,
            ("text", 'Side event "*Peace*" with Nepal', 'Side event "Peace" with Nepal', Default.APPLY),
        ),
        ('Panel "Peace', Code.UNCLOSED_QUOTE, ("text", 'Panel "Peace', 'Panel "Peace"', Default.APPLY)),
        ("Panel « La paix", Code.UNCLOSED_QUOTE, ("text", "Panel « La paix", "Panel « La paix»", Default.APPLY)),
        (
            "International Parliamentary Union",
            Code.ALIAS_RESOLVED,
            (
                "counterparts[0].organization",
                "International Parliamentary Union",
                "Inter-Parliamentary Union",
                Default.APPLY,
            ),
        ),
        (
            "Ms. A Test + Mr. B Test",
            Code.PEOPLE_JOINED,
            ("text", "Ms. A Test + Mr. B Test", "Ms. A Test | Mr. B Test", Default.ASK),
        ),
        (
            "Messrs. Diop and Ba, Ministry of Defence of Mali",
            Code.PEOPLE_JOINED,
            (
                "text",
                "Messrs. Diop and Ba, Ministry of Defence of Mali",
                "Mr. Diop, Ministry of Defence of Mali | Mr. Ba, Ministry of Defence of Mali",
                Default.ASK,
            ),
        ),
        ("Korea", Code.ALIAS_RESOLVED, ("counterparts[0].state", "Korea", "Republic of Korea", Default.ASK)),
    ],
)
def test_proposals(text: str, code: Code, expected: tuple[str, str, str, Default]) -> None:
    """A repair says what it changes; the text of the item stays the source's."""
    reading = read(text)
    assert _proposal(reading, code) == expected
    assert reading.item.text == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("African states representatives", Code.GROUP_COUNTERPART),
        ("Meeting with like-minded States", Code.GROUP_COUNTERPART),
        ("Meeting with West African States", Code.NAME_UNKNOWN),
        ("Civil society organizations: ICRC, Peace Garden", Code.NAME_UNKNOWN),
        ("Mr. X Test, Director of FOOBAR", Code.NAME_UNKNOWN),
        ("CSP4 of CIFTA", Code.HOMONYM_CONFERENCE),
    ],
)
def test_warnings(text: str, code: Code) -> None:
    """What has no repair is said."""
    assert code in {warning.code for warning in read(text).warnings}


@pytest.mark.parametrize(
    "text",
    ["CSP4", "Conference of States Parties to the ATT", "Nepal", "Ministry of Defence", "UNIDIR", "Ms. A Test"],
)
def test_nothing_to_say(text: str) -> None:
    """A clean line raises no question."""
    assert not _codes(read(text))


@pytest.mark.parametrize("text", ["Meeting with Korea", "Meeting with Nepal and Korea"])
def test_a_question_is_not_answered_by_the_reader(text: str) -> None:
    """An ambiguous name leaves the State open; accepting puts it there, and the choices are named."""
    reading = read(text)
    open_ = next(p for p in reading.proposals if p.default is Default.ASK)
    assert "Democratic People's Republic of Korea" in open_.choices
    assert reading.item.counterparts[-1].state is None
    assert _accepted(reading, open_.code).counterparts[-1].state == "KOR"


def _accepted(reading: ItemReading, code: Code) -> PlannedItem:
    item = reading.item
    for edit in next(p for p in reading.proposals if p.code is code).edits:
        item = put(item, edit.path, edit.new)
    return item


def _refused(reading: ItemReading, code: Code) -> PlannedItem:
    item = reading.item
    for edit in next(p for p in reading.proposals if p.code is code).edits:
        item = put(item, edit.path, edit.old)
    return item


def test_refusing_a_repair_gives_the_sources_word_back() -> None:
    """The edits of an applied repair hold the value as it was written."""
    assert (
        _refused(read("Ms. A Test, Assitant Director, UNIDIR"), Code.SPELLING).counterparts[0].post
        == "Assitant Director"
    )
    assert _refused(read("Vietnam"), Code.ALIAS_RESOLVED).counterparts[0].state is None


def test_an_office_where_un_bodies_sit_takes_no_state_unasked() -> None:
    """A minister met in New York is hardly the host State's: the reader asks."""
    reading = read("Minister for Foreign Affairs", "New York/USA")
    assert reading.item.counterparts[0].state is None
    assert _accepted(reading, Code.STATE_MISSING).counterparts[0].state == "USA"
    assert _proposal(reading, Code.STATE_MISSING) == ("counterparts[0].state", None, "USA", Default.ASK)


def test_people_on_one_line_split_into_items() -> None:
    """Accepting the split gives one item for each, with the words and participants that belong to it."""
    reading = read("Ms. Ana Test (Chile) and Mr. Juan Test, Control Arms")
    parts = _accepted(reading, Code.PEOPLE_JOINED).split()
    assert [part.text for part in parts] == ["Ms. Ana Test (Chile)", "Mr. Juan Test, Control Arms"]
    assert [[p.name for p in part.counterparts] for part in parts] == [["Ana Test"], ["Juan Test"]]
    assert reading.item.split() == (reading.item,)


def test_states_within_a_group() -> None:
    """Those named of a group point to it, and the group is met in part."""
    item = read("Representatives of some of the ATT initiating countries: Australia, Kenya and UK").item
    assert [party.within for party in item.counterparts] == [None, 0, 0, 0]
    assert item.counterparts[0].extent is Extent.SOME
    item = read("Mr. A Test (Nepal); ASEAN Member States (Thailand, Viet Nam)").item
    assert [party.within for party in item.counterparts] == [None, None, 1, 1]


def test_groups_whose_extent_nobody_knows() -> None:
    """Nobody met all Members of the United Nations."""
    assert read("Bilateral meetings with UN Member States").item.counterparts[0].extent is Extent.UNKNOWN
    assert (
        read("Non-ATT States Parties of CIFTA CSP4 participating states").item.counterparts[0].extent
        is Extent.UNKNOWN
    )
    assert read("Ambassadors of ASEAN").item.counterparts[0].extent is Extent.ALL


def test_own_side() -> None:
    """Officials of the President's State and the President are no counterparts of his."""
    assert read("Embassy of Latvia").item.counterparts[0].capacity is Capacity.OWN_SIDE
    assert read("Ambassador Kārkliņš").item.counterparts[0].capacity is Capacity.OWN_SIDE
    assert (
        read("Breakfast meeting with Ms. A Test, candidate for CSP6 President").item.counterparts[0].capacity
        is Capacity.OWN_SIDE
    )
    assert read("Embassy of Finland").item.counterparts[0].capacity is Capacity.NATIONAL


def test_own_side_of_a_process() -> None:
    """The serving President's State and name come from the reference data."""
    assert own_side(Lexicon.shipped(), "CSP3 Process") == (frozenset({"FIN"}), ("Klaus Korhonen",))
    assert own_side(Lexicon.shipped(), None) == (frozenset(), ())


def test_a_class_is_kept_as_written_beside_the_registry() -> None:
    """The source's label stays; who an organization is says the registry."""
    item = read("Civil society organizations: ICRC, Control Arms").item
    assert item.class_written == "Civil society organizations"
    assert [party.capacity for party in item.counterparts] == [Capacity.INTERNATIONAL, Capacity.NON_STATE]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ('Side event "Peace"', Form.SIDE_EVENT),
        ("Manifestation parallèle « Paix »", Form.SIDE_EVENT),
        ("Panel discussion at the side event", Form.SIDE_EVENT),
        ("Roundtable discussion with civil society", Form.ROUNDTABLE),
        ("Séminaire régional", Form.SEMINAR),
        ("Third Conference of States Parties (CSP3)", Form.CONFERENCE),
        ("Working Group on Treaty Universalization", Form.WORKING_GROUP),
        ("Ms. A Test, Chair of the Working Group", Form.MEETING),
        ("Meeting with the Chair of the Working Group", Form.MEETING),
        ("Video call with Nepal", Form.CALL),
        ("Ministry of Defence", Form.MEETING),
    ],
)
def test_form(text: str, form: Form) -> None:
    """The occasion's own word tells its form, not somebody's post."""
    assert guess_form(text) is form


def test_titles() -> None:
    """A title names nobody who was met; a person or an office does."""
    assert is_title('Side event "The Role of Industry"') and is_title("25th Asian Export Control Seminar")
    assert not is_title("Ms. A Test, Director of the Conference Centre") and not is_title("Ministry of Defence")


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """No text makes the reader fail, and members of a group stand behind it."""
    item = read(text).item
    assert all(p.within is None or p.within < n for n, p in enumerate(item.counterparts))


_WORDS = st.sampled_from(
    [
        "Mr.",
        "H.E.",
        "Ms. A Test",
        "Nepal",
        "Ministry of",
        "Defence",
        "and",
        ",",
        ";",
        "+",
        "(",
        ")",
        '"',
        "with",
        "of the",
        "States",
        "Representatives of",
        "some of",
        "ASEAN",
        "members",
        ":",
        "Director",
        "UN",
        "host",
        "co-hosted by",
        "d'",
    ]
)


@given(st.lists(_WORDS, max_size=25).map(" ".join))
def test_any_order_of_the_fields_words_is_read(text: str) -> None:
    """Counterparts are counterparts, the others have another role."""
    item = read(text).item
    assert all(p.role is Role.COUNTERPART for p in item.counterparts)
    assert all(p.role is not Role.COUNTERPART for p in item.others)


def _plan(paper: Path) -> ImportPlan:
    return read_source_of(paper.read_bytes(), paper.name)


def _met(plan: ImportPlan, process: str | None = None) -> list[PlannedParty]:
    entries = (entry for entry in plan.entries if process in (None, entry.process))
    return [party for entry in entries for item in entry.items for party in item.counterparts]


@pytest.mark.reference
def test_named_states_of_the_reference_paper(reference_paper: Path) -> None:
    """33 States are named: 14 in the first process, 20 in the second, 19 of them new."""
    plan = _plan(reference_paper)
    first, second = (
        {p.state for p in _met(plan, process) if p.capacity is Capacity.NATIONAL and p.state}
        for process in ("CSP3 Process", "CSP4 Process")
    )
    assert (len(first), len(second), len(second - first), len(first | second)) == (14, 20, 19, 33)


@pytest.mark.reference
def test_groups_of_the_reference_paper(reference_paper: Path) -> None:
    """Five groups are met as a whole, two are of unknown extent, of two others the States are named."""
    groups = {p.grouping: p.extent for p in _met(_plan(reference_paper)) if p.kind is PartyKind.GROUP}
    assert groups == {
        "central-and-south-asian-states": Extent.ALL,
        "un-african-group": Extent.ALL,
        "members-of-ASEAN": Extent.ALL,
        "members-of-SADC": Extent.ALL,
        "pacific-states": Extent.ALL,
        "un-member-states": Extent.UNKNOWN,
        "cifta-parties-not-in-att": Extent.UNKNOWN,
        "att-initiating-countries": Extent.SOME,
        "CSP3-vice-presidents": Extent.SOME,
    }


@pytest.mark.reference
def test_repairs_of_the_reference_paper(reference_paper: Path) -> None:
    """The misspellings and the mistaken names of the paper are found, and no others."""
    plan = _plan(reference_paper)
    found = {(p.line, p.old) for e in plan.entries for p in e.proposals if p.code is Code.SPELLING}
    assert found == {
        (95, "Minstry of Foreign Affiars"),
        (138, "Assitant"),
        (285, "Rappoteur"),
        (294, "Parlimaentary"),
        (319, "Ministe"),
    }


@pytest.mark.reference
def test_hosts_of_the_reference_paper_are_no_counterparts(reference_paper: Path) -> None:
    """Jamaica, France and the Stimson Center host or take part; they are not met."""
    plan = _plan(reference_paper)
    items = {item.lines[0]: item for entry in plan.entries for item in entry.items}
    for line in (187, 200, 204, 338):
        assert not items[line].counterparts and items[line].others
    assert items[111].counterparts[0].capacity is Capacity.INTERNATIONAL and items[111].counterparts[0].state is None


@pytest.mark.reference
def test_an_office_and_then_its_holder_may_be_one_contact(reference_paper: Path) -> None:
    """The Resident Coordinator is named by the office and by name: the reader asks, and nothing else repeats so."""
    plan = _plan(reference_paper)
    asked = {
        (proposal.line, proposal.new)
        for entry in plan.entries
        for proposal in entry.proposals
        if proposal.code is Code.POSSIBLE_DUPLICATE
    }
    assert asked == {(103, "line 102"), (200, "line 187")}


def test_splitting_a_line_loses_none_of_its_words() -> None:
    """Each of several people keeps the office that the line names once, and the city at its end."""
    line = "Ambassador Ada Example + Mr. Jan Sample, Counsellor, Embassy of Finland, Wien"
    split = next(p for p in read(line, "Vienna/AUT").proposals if p.code is Code.PEOPLE_JOINED)
    assert (
        split.new
        == "Ambassador Ada Example, Embassy of Finland | Mr. Jan Sample, Counsellor, Embassy of Finland, Wien"
    )
