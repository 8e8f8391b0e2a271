"""Arms trade volumes: the five layouts that users download, with figures made up for these tests."""

from __future__ import annotations

import pytest

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.trade import Direction, RowKind, TradeTable
from attplanner.errors import PlannerError
from attplanner.importers.trade import looks_like_trade, read_trade

OLD = """\
"TIV of arms exports from all, 2019-2022",,,,,
"Figures are trend-indicator values, in millions.",,,,,
"A '0' is a value under 0.5 million; an empty cell means that no deliveries were identified.",,,,,
"Figures may not add up, by rounding.",,,,,
,,,,,

"Source: a made-up file, for a test",,,,,
Generated: 19 December 2023,,,,,

,2019,2020,2021,2022,Total
France,100,0,,12.5,113
Cote d'Ivoire,,1,,,1
Turkiye,5,5,5,5,20
Soviet Union,3,,,,3
unknown supplier(s),,2,,,2
European Union**,,,1,,1
House of Representatives (Libya)*,1,,,,1
,,,,,
Total,109,8,6,18,141
"""


def read(text: str, name: str = "trade.csv") -> tuple[TradeTable, ...]:
    return read_trade(text.encode(), name, Lexicon.shipped())[0]


def test_a_table_of_the_old_site() -> None:
    (table,) = read(OLD)
    assert (table.direction, table.title) == (Direction.EXPORT, "TIV of arms exports from all, 2019-2022")
    assert (table.source, table.generated) == ("a made-up file, for a test", "19 December 2023")
    by_name = {row.name: row for row in table.rows}
    assert by_name["France"].volumes == {2019: 100_000, 2020: 0, 2022: 12_500}
    assert {name: row.iso3 for name, row in by_name.items() if row.iso3} == {
        "France": "FRA",
        "Cote d'Ivoire": "CIV",
        "Turkiye": "TUR",
    }
    assert {name for name, row in by_name.items() if row.kind is RowKind.OTHER} == {
        "Soviet Union",
        "unknown supplier(s)",
        "European Union**",
        "House of Representatives (Libya)*",
    }
    assert (table.total(2019), table.years()) == (109_000, [2019, 2020, 2021, 2022])


def test_to_all_means_that_recipients_are_listed() -> None:
    assert read(OLD.replace("exports from all", "exports to all"))[0].direction is Direction.IMPORT


NEW = """\
Volume of transfers of major arms,,,,,,
"Figures are TIV in millions.",,,,,,
Source: a made-up file,,,,,,
Data generated: 01 Jan 2026 09:00:00 AM,,,,,,
Imports by,2023,2024,2025,2021-2025,Percentage,Sum total years
South Korea,1 ,0 , ,1 ,10%,1
DR Congo,9 ,,2 ,11 ,90%,11
Total world export,10 ,0 ,2 ,12 ,100%,12
"""


def test_a_table_of_the_new_site_with_stray_spaces() -> None:
    (table,) = read(NEW)
    assert table.direction is Direction.IMPORT
    assert table.generated == "01 Jan 2026 09:00:00 AM"
    assert [(row.iso3, dict(row.volumes)) for row in table.rows] == [
        ("KOR", {2023: 1_000, 2024: 0}),
        ("COD", {2023: 9_000, 2025: 2_000}),
        (None, {2023: 10_000, 2024: 0, 2025: 2_000}),
    ]
    assert table.total(2025) == 2_000


TOP = """\
Top list of arms exporters,,,,,,
,Rank 2021-2025,Rank 2016-2020,Supplier,2024,2025,2021-2025
,1,1,United States,50,60,200
,2,3,UAE,1,0,3
,,,Others,2,2,8
,,,Total,53,62,211
"""


def test_a_top_list_names_its_column() -> None:
    (table,) = read(TOP)
    assert [(row.name, row.kind, row.iso3) for row in table.rows] == [
        ("United States", RowKind.STATE, "USA"),
        ("UAE", RowKind.STATE, "ARE"),
        ("Others", RowKind.OTHER, None),
        ("Total", RowKind.TOTAL, None),
    ]
    assert read(TOP.replace("exporters", "importers").replace("Supplier", "Recipient"))[0].direction is (
        Direction.IMPORT
    )


REGISTER = """\
Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,\
Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons
Chile,France,1975,,2,,X-1,Frigate,2,,1977; 1978,New,made up,5,10,10
Chile,Turkiye,2019,?,3,,Y-2,Drone,3,,2020,New,made up,1.5,4.5,4.5
Viet Nam,France,2019,,1,,Z-3,Radar,1,?,2020,New,made up,2,2,2
"""


def test_a_register_of_deals_is_summed_by_year_where_one_is_given() -> None:
    tables, problems = read_trade(REGISTER.encode(), "register.csv", Lexicon.shipped())
    exports, imports = tables
    assert (exports.direction, imports.direction) == (Direction.EXPORT, Direction.IMPORT)
    assert {row.iso3: dict(row.volumes) for row in exports.rows} == {"TUR": {2020: 4_500}, "FRA": {2020: 2_000}}
    assert {row.iso3: dict(row.volumes) for row in imports.rows} == {"CHL": {2020: 4_500}, "VNM": {2020: 2_000}}
    assert exports.unplaced == imports.unplaced == 10_000
    assert [(one.line, one.code) for one in problems] == [(2, "trade-no-year")]


SHIFTED = (
    "\n".join(["A note"] * 8)
    + """
SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,\
Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,\
TIV deal unit,TIV delivery values,Local production
1,France,Chile,X-1,Frigate,Ships,,2018,No,2,No,2020,No,New,10,5,10,No
2,France,Chile,X-1,Frigate,Ships,,2018,No,2,No,2021,No,New,10,5,7,No
"""
)


def test_values_that_stand_one_column_beside_their_head_are_found() -> None:
    exports, imports = read(SHIFTED)
    assert [dict(row.volumes) for row in exports.rows] == [{2020: 10_000, 2021: 7_000}]
    assert [row.iso3 for row in imports.rows] == ["CHL"]


def test_a_row_that_stands_beside_those_of_its_file_is_told_and_not_guessed() -> None:
    straight = "3,France,Chile,X-1,Frigate,Ships,2018,No,2,No,2022,No,New,10,5,9,No\n"
    for text, row, code in (
        (SHIFTED, straight, "trade-no-number"),
        (SHIFTED.replace("Ships,,", "Ships,"), straight.replace("Ships,", "Ships,,"), "trade-beside"),
    ):
        tables, problems = read_trade((text + row).encode(), "register.csv", Lexicon.shipped())
        assert [dict(one.volumes) for one in tables[0].rows] == [{2020: 10_000, 2021: 7_000}]
        assert ([(one.line, one.code) for one in problems], tables[0].unplaced) == ([(12, code)], 0)


def test_a_number_of_things_is_no_year() -> None:
    head = "Recipient,Supplier,Numbers delivered,Delivery year,TIV delivery values\n"
    text = head + "Chile,France,2,2020,4\nChile,France,2000,2020; 2021,5\n"
    (exports, _), problems = read_trade(text.encode(), "register.csv", Lexicon.shipped())
    assert ([dict(row.volumes) for row in exports.rows], exports.unplaced) == ([{2020: 4_000}], 5_000)
    assert [(one.line, one.code) for one in problems] == [(3, "trade-no-year")]


def test_a_row_that_ends_early_is_told() -> None:
    head = "TIV delivery values,Delivery year,Supplier,Recipient\n"
    tables, problems = read_trade(
        f"{head}4,2020,France\n5,2020,France,Chile\n6\n".encode(), "r.csv", Lexicon.shipped()
    )
    assert [dict(row.volumes) for row in tables[0].rows] == [{2020: 5_000}]
    assert [(one.line, one.code) for one in problems] == [(2, "trade-no-name"), (4, "trade-no-name")]


def test_what_is_no_number_is_told_with_line_and_reason() -> None:
    text = OLD.replace("France,100,0,,12.5,113", "France,100,none,,12.5,113").replace("Total,109", ",109")
    tables, problems = read_trade(text.encode(), "trade.csv", Lexicon.shipped())
    assert [(one.line, one.code, one.text) for one in problems] == [
        (11, "trade-no-number", "France, 2020: none"),
        (19, "trade-no-name", "109,8,6,18,141"),
    ]
    assert dict(tables[0].rows[0].volumes) == {2019: 100_000, 2022: 12_500}


@pytest.mark.parametrize("text", ["a,b\nc,d\n", "12 March 2018, Rome\n- talks\n", "Chile,2018\n"])
def test_another_file_is_refused_by_name(text: str) -> None:
    with pytest.raises(PlannerError, match="trade-unknown") as raised:
        read(text, "other.csv")
    assert raised.value.values["file"] == "other.csv"


def test_semicolons_and_another_encoding_do_no_harm() -> None:
    text = OLD.replace(",", ";").replace("Cote d'Ivoire", "Côte d'Ivoire")
    (table,) = read_trade(text.encode("latin-1"), "trade.csv", Lexicon.shipped())[0]
    assert [row.iso3 for row in table.rows][:2] == ["FRA", "CIV"]


@pytest.mark.parametrize("text", [OLD, NEW, TOP, REGISTER, SHIFTED])
def test_each_layout_is_known_before_it_is_read(text: str) -> None:
    assert looks_like_trade(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "12 March 2018, Rome, Italy\n- Volume of transfers was discussed\n",
        "Volume of transfers of major arms\n\n12 March 2018, Rome, Italy\n- talks, 2017, 2018\n",
        "State,Signature,Ratification\nChile,3 June 2013,18 May 2018\n",
    ],
)
def test_a_paper_that_speaks_of_transfers_is_none(text: str) -> None:
    assert not looks_like_trade(text.encode())
