"""Which reader takes a text, and what the registry adds to every plan."""

from __future__ import annotations

import io

import pytest

from attplanner.domain.proposals import Code
from attplanner.errors import PlannerError
from attplanner.importers import registry

LOG = "CSP14 Process\n\n3 May 2028 Lima, Peru\n\n- Ministry of Foreign Affairs\n"
LIST = "Target States\n- Nepal\n- Angola\n"
TABLE = "Participant\tSignature\tRatification\nNepal\t3 Jun 2013\t\n"
EVENTS = "ANNEX C\n\nASEAN\n\n11/04/2029 – 13/04/2029 Hanoi, Viet Nam Workshop\n"


@pytest.mark.parametrize(
    ("text", "name"), [(LOG, "paper"), (LIST, "state-list"), (TABLE, "depositary"), (EVENTS, "annex-c")]
)
def test_a_text_goes_to_its_reader(text: str, name: str) -> None:
    assert registry.read(text.encode(), "x.txt").format == name


def test_a_named_format_is_taken_at_its_word() -> None:
    assert registry.read(LIST.encode(), "x.txt", "paper").states == ()
    assert [row.state for row in registry.read(TABLE.encode(), "x.txt", "state-list").states] == ["NPL"]


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    with pytest.raises(PlannerError) as caught:
        registry.read(LIST.encode(), "x.txt", "pdf")
    assert caught.value.values["formats"] == "depositary, votes, annex-c, state-list, table, paper"


def test_the_original_lines_are_kept_and_hidden_characters_said() -> None:
    plan = registry.read("Target States\n- \u202eNepal\u202c\n- Angola\n".encode(), "list.txt")
    assert plan.text[1] == "- \u202eNepal\u202c"
    assert [row.state for row in plan.states] == ["NPL", "AGO"]
    assert [(w.code, w.line) for w in plan.warnings] == [(Code.HIDDEN_CHARACTERS, 2)]
    assert (plan.source_name, len(plan.sha256)) == ("list.txt", 64)


def test_an_excel_table_of_events_is_read() -> None:
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    book.active.append(["Organizer", "Dates", "City", "Country", "Title", "Rank", "Size"])
    book.active.append(["EU", "3–4 May 2029", "Vienna", "Austria", "Seminar", "Directors", 40])
    target = io.BytesIO()
    book.save(target)
    plan = registry.read(target.getvalue(), "events.xlsx")
    event = plan.entries[0]
    assert (plan.format, event.organizer, event.title, event.size) == ("annex-c", "EU", "Seminar", "40")
    assert [(place.city, place.state) for place in event.places] == [("Vienna", "AUT")]


def test_a_page_with_a_table_of_the_depositary_is_read() -> None:
    html = (
        "<html><body><table><tr><th>Participant</th><th>Signature</th><th>Ratification, Accession(a)</th></tr>"
        "<tr><td>Nepal</td><td>3 Jun 2013</td><td></td></tr><tr><td>Tonga</td><td></td><td>4 May 2028 a</td></tr>"
        "</table></body></html>"
    )
    rows = registry.read(html.encode(), "table.html").states
    assert [(row.state, row.signature, row.deposit, row.act) for row in rows] == [
        ("NPL", "2013-06-03", None, None),
        ("TON", None, "2028-05-04", "accession"),
    ]


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("We have spoken with representatives of 57 States so far.", 57),
        ("À ce jour, la Présidente s'est entretenue avec 43 États.", 43),
        ("Contact was made with 31 of the 82 States outside the Treaty.", 31),
        ("The workshop was attended by 30 States.", None),
    ],
)
def test_figures_of_states_reached_are_those_that_a_sentence_counts(sentence: str, figure: int | None) -> None:
    plan = registry.read(f"{sentence}\n\n3 May 2028, Lima, Peru\n- Ministry of Justice\n".encode(), "log.txt")
    assert [count.number for count in plan.stated_counts] == ([figure] if figure else [])
