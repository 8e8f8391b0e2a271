"""Annex A as values: order, headings that name what is in them, figures with their scope, both layouts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from attplanner.domain.activity import Item, Participation, PartyKind, Role
from attplanner.domain.handling import Handling
from attplanner.domain.lexicon import Lexicon
from attplanner.exports.annexes.annex_a import AnnexItem, AnnexRows, item_of, missing, title
from attplanner.exports.document import Block, BlockKind, Document, Table
from attplanner.exports.un_style import restyle
from attplanner.exports.words import Words
from tests.exports.annex_samples import STATED, made


def cells(document: Document, kind: BlockKind) -> list[tuple[str, ...]]:
    """Return the cells of all blocks of a kind."""
    return [part.cells for part in document.body if isinstance(part, Block) and part.kind is kind]


def only(rows: AnnexRows, process: str) -> AnnexRows:
    """Return the rows of one process."""
    return replace(rows, entries=tuple(e for e in rows.entries if e.process_label == process))


def test_entries_are_sorted_by_start_and_the_longer_comes_first(rows: AnnexRows) -> None:
    assert [date for date, *_ in cells(made(rows), BlockKind.DATE_LINE)] == [
        "30 March–2 April 2017",
        "7 April 2017",
        "1–3 June 2018",
        "1 June 2018",
        "July 2018 (to be confirmed)",
        "to be confirmed",
    ]


def test_the_order_of_the_source_can_be_kept(rows: AnnexRows) -> None:
    assert [date for date, *_ in cells(made(rows, order="source"), BlockKind.DATE_LINE)][:2] == [
        "7 April 2017",
        "30 March–2 April 2017",
    ]


def test_places_follow_the_house_style(rows: AnnexRows) -> None:
    assert [place for _, place in cells(made(rows), BlockKind.DATE_LINE)] == [
        "Singapore",
        "Vientiane, Lao People’s Democratic Republic",
        "Vienna, Austria; Geneva, Switzerland",
        "Berlin and Bonn, Germany",
        "Online",
        "",
    ]


def test_texts_are_restyled_or_left_as_the_source_has_them(rows: AnnexRows) -> None:
    styled = [text for (text,) in cells(made(rows), BlockKind.BULLET)]
    assert styled[:3] == [
        "Representatives of Fiji, Lao People’s Democratic Republic and Tonga",
        "H.E. Mr. Khamla Vong, Minister of Defence",
        "Side event “Small steps – large effects”",
    ]
    source = made(rows, wording="source", order="source")
    assert cells(source, BlockKind.BULLET)[0] == ("- HE Mr Khamla Vong, Minster of Defense",)
    assert cells(source, BlockKind.DATE_LINE)[0] == ("07 April 2017", "Vientiane, Laos")


def test_the_title_names_only_the_processes_in_it(rows: AnnexRows) -> None:
    assert cells(made(rows), BlockKind.TITLE) == [("Presidents’ activities for CSP3 and CSP4 processes",)]
    one = made(only(rows, "CSP4 Process"))
    assert cells(one, BlockKind.TITLE) == [("President’s activities for the CSP4 process",)]
    assert "CSP3" not in str(one.body)


@pytest.mark.parametrize(
    ("language", "ordinals", "expected"),
    [
        ("en", [2, 3, 4], "Presidents’ activities for CSP2, CSP3 and CSP4 processes"),
        ("en", [], "Presidents’ activities"),
        ("fr", [3, 4], "Activités des Présidents, processus de la CEP3 et de la CEP4"),
        ("fr", [4], "Activités de la présidence, processus de la CEP4"),
        ("es", [3, 4], "Actividades de los Presidentes, procesos de la CEP3 y la CEP4"),
    ],
)
def test_titles_in_each_language(language: str, ordinals: list[int], expected: str) -> None:
    assert title(ordinals, Words.load(language)) == expected


def test_a_stated_figure_is_printed_only_with_its_scope(rows: AnnexRows) -> None:
    assert cells(made(rows), BlockKind.PARAGRAPH) == [(STATED,)]
    assert cells(made(only(rows, "CSP4 Process")), BlockKind.PARAGRAPH) == []
    vague = replace(rows, stated=("84 countries were reached.",))
    assert cells(made(vague), BlockKind.PARAGRAPH) == []


def test_an_entry_without_items_is_absent(rows: AnnexRows) -> None:
    for layout in ("list", "table"):
        assert "Rome" not in str(made(rows, layout=layout))


def test_the_table_has_full_width_rows_for_processes(rows: AnnexRows) -> None:
    (table,) = [part for part in made(rows, layout="table").body if isinstance(part, Table)]
    assert table.head == ("Date", "Place", "Activity")
    assert [row.cells for row in table.rows if row.heading] == [(("CSP3 Process",),), (("CSP4 Process",),)]
    assert table.rows[2].cells[2] == (
        "– H.E. Mr. Khamla Vong, Minister of Defence",
        "– Side event “Small steps – large effects”",
    )
    assert table.rows[-1].cells[1] == ("–",)


def test_records_have_iso_dates_and_one_row_a_line(rows: AnnexRows) -> None:
    head, *records = made(rows).records
    assert head == ("Entry", "Process", "Start", "End", "Place", "Activity", "Remarks")
    assert [record[2:4] for record in records] == [
        ("2017-03-30", "2017-04-02"),
        ("2017-04-07", "2017-04-07"),
        ("2017-04-07", "2017-04-07"),
        ("2018-06-01", "2018-06-03"),
        ("2018-06-01", "2018-06-01"),
        ("2018-07", "2018-07"),
        ("", ""),
    ]
    assert [record[0] for record in records] == ["1", "2", "2", "3", "4", "5", "6"]
    assert [record[6] for record in records] == [*[""] * 5, "to be confirmed", "to be confirmed"]


def test_two_joined_by_a_plus_are_two_lines(rows: AnnexRows) -> None:
    joined = replace(rows.entries[0], items=(AnnexItem('Mr. Li Wu, Counsellor + staff: "A + B", 3 + 4'),))
    document = made(replace(rows, entries=(joined,)))
    assert cells(document, BlockKind.BULLET) == [("Mr. Li Wu, Counsellor",), ("staff: “A + B”, 3 + 4",)]


def test_the_language_is_the_documents_own(rows: AnnexRows) -> None:
    french = made(rows, "fr")
    assert cells(french, BlockKind.PROCESS) == [("Processus de la CEP3",), ("Processus de la CEP4",)]
    assert cells(french, BlockKind.DATE_LINE)[2] == ("1er-3 juin 2018", "Vienne, Autriche; Genève, Suisse")
    assert french.head_right == "Annexe A"
    spanish = made(rows, "es")
    assert cells(spanish, BlockKind.DATE_LINE)[0] == ("30 de marzo a 2 de abril de 2017", "Singapur")


def test_public_wording_goes_before_the_source_and_missing_wording_is_told(rows: AnnexRows) -> None:
    worded = AnnexItem("Confidential", (("en", "Meeting"), ("fr", "Réunion")), id="1")
    plain = AnnexItem("Talks", id="2")
    both = replace(rows, entries=(replace(rows.entries[0], items=(worded, plain)),))
    assert cells(made(both, "fr"), BlockKind.BULLET) == [("Réunion",), ("Talks",)]
    assert cells(made(both, "es", wording="source"), BlockKind.BULLET) == [("Meeting",), ("Talks",)]
    assert [item.id for item in missing(both, "fr")] == ["2"]
    assert missing(both, "en") == ()


def test_a_process_that_is_not_ours_keeps_its_name_and_entries_without_one_come_last(rows: AnnexRows) -> None:
    other = replace(rows.entries[0], process_label="")
    foreign = replace(rows.entries[0], process_label="Outreach 2017")
    document = made(replace(rows, entries=(other, foreign, rows.entries[2]), processes=((4, "CSP4 Process"),)))
    assert cells(document, BlockKind.PROCESS) == [("CSP4 Process",), ("Other activities",), ("Outreach 2017",)]


def test_an_item_of_the_log_becomes_a_line(lexicon: Lexicon) -> None:
    met = Participation(name="Ana Roa", post="Director")
    item = Item("Talks with Ana Roa", "private", (("en", "Talks"),), participations=(met,), id="7")
    assert item_of(item, lexicon, "en") == AnnexItem("Talks with Ana Roa", (("en", "Talks"),), ("Ana Roa",), "7")
    stripped = item_of(replace(item, wording=(), chatham_house=True), lexicon, "fr")
    assert stripped.said("fr") == ("Réunion", "fr")
    assert "Roa" not in str(stripped)


def test_an_acronym_is_explained_once_in_the_whole_annex(rows: AnnexRows) -> None:
    first, *_, last = rows.entries
    both = (
        replace(first, items=(AnnexItem("Ambassadors of SADC"),)),
        replace(last, items=(AnnexItem("SADC members"),)),
    )
    assert cells(made(replace(rows, entries=both)), BlockKind.BULLET) == [
        ("Ambassadors of the Southern African Development Community (SADC)",),
        ("SADC members",),
    ]


def test_a_copy_that_is_not_for_everybody_says_so_at_its_head(rows: AnnexRows) -> None:
    assert made(replace(rows, audience=Handling.TROIKA)).head_right == "Troika copy – Annex A"
    assert made(replace(rows, audience=Handling.INTERNAL), "fr").head_right == "Exemplaire interne – Annexe A"
    assert made(rows).head_right == "Annex A"


def test_a_body_named_by_mistake_gets_its_right_name(lexicon: Lexicon) -> None:
    """The name of a person is held as it is written; that of a body which the registry knows better is not."""
    name = "International Parliamentary Union"
    party = Participation(Role.FORUM, PartyKind.ORGANIZATION, organization="IPU", name=name)
    item = item_of(Item(f"A special session of the {name}", participations=(party,)), lexicon, "en")
    assert restyle(item.text, lexicon, names=item.names) == "A special session of the Inter-Parliamentary Union"
