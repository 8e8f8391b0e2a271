"""Arms trade beside status and region: shares of the file's own total, nothing dropped."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from attplanner.domain.trade import Direction, TradeFile
from attplanner.services.facade import Services

FILE = """\
"TIV of arms exports from all, 2021-2022",,
,2021,2022,Total
France,60,20,80
India,10,0,10
United States,20,,20
Soviet Union,5,,5
Total,100,25,125
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file of made-up figures."""
    made = tmp_path / "exports.csv"
    made.write_text(FILE, encoding="utf-8")
    return made


def read(services: Services, file: Path) -> TradeFile:
    made = services.trade.preview_job(file)()
    services.trade.store(made)
    return made


def test_shares_are_of_the_files_own_total(services: Services, file: Path) -> None:
    read(services, file)
    shares = services.trade.by_state(Direction.EXPORT, [2021])
    assert {iso3: one.share for iso3, one in shares.items()} == {"FRA": 0.6, "IND": 0.1, "USA": 0.2}
    both = services.trade.by_state(Direction.EXPORT, [2021, 2022])
    assert both["FRA"].share == pytest.approx(80 / 125)
    assert services.trade.by_state(Direction.IMPORT, [2021]) == {}


def test_how_much_of_the_trade_is_by_states_parties(services: Services, file: Path) -> None:
    read(services, file)
    shares = services.trade.by_status(Direction.EXPORT, [2021], date(2018, 5, 15))
    assert {one.key: one.part for one in shares} == {
        "State Party": 60_000,
        "signatory": 20_000,
        "not yet joined": 10_000,
        "": 10_000,
    }
    assert sum(one.share for one in shares) == pytest.approx(1)
    earlier = services.trade.by_status(Direction.EXPORT, [2021], date(2014, 1, 1))
    assert {one.key: one.part for one in earlier}["signatory"] == 80_000
    regions = services.trade.by_region(Direction.EXPORT, [2021])
    assert {one.key: one.part for one in regions} == {"WEOG": 80_000, "Asia-Pacific Group": 10_000, "": 10_000}


def test_what_was_read_comes_back_and_can_be_taken_back(services: Services, file: Path) -> None:
    made = read(services, file)
    stored = services.trade.table(Direction.EXPORT)
    assert made.problems == ()
    assert stored is not None
    assert {row.name: dict(row.volumes) for row in stored.rows} == {
        row.name: dict(row.volumes) for row in made.tables[0].rows
    }
    services.history.undo()
    assert services.trade.table(Direction.EXPORT) is None
    services.history.redo()
    assert services.trade.table(Direction.EXPORT) == stored


def test_a_later_file_takes_the_place_of_the_earlier_one(services: Services, file: Path) -> None:
    read(services, file)
    file.write_text(FILE.replace("60,20", "70,20"), encoding="utf-8")
    read(services, file)
    shares = services.trade.by_state(Direction.EXPORT, [2021])
    assert shares["FRA"].part == 70_000
    services.trade.forget(Direction.EXPORT)
    assert services.trade.table(Direction.EXPORT) is None
    services.history.undo()
    services.history.undo()
    assert services.trade.by_state(Direction.EXPORT, [2021])["FRA"].part == 60_000


def test_what_is_no_state_of_today_is_told_with_its_size(services: Services, file: Path) -> None:
    (table,) = read(services, file).tables
    assert [(one.key, one.part, one.share) for one in table.unmatched([2021])] == [("Soviet Union", 5_000, 0.05)]
    assert [(one.key, one.part) for one in table.unmatched([2022])] == [("Soviet Union", 0)]


def test_a_name_that_a_file_has_twice_is_counted_twice(services: Services, file: Path) -> None:
    twice = FILE.replace("India,10,0,10", "France,6,0,6\nIndia,10,0,10").replace(
        "Total,", "Soviet Union,1,,1\nTotal,"
    )
    file.write_text(twice, encoding="utf-8")
    (table,) = read(services, file).tables
    stored = services.trade.table(Direction.EXPORT)
    assert stored is not None
    assert services.trade.by_state(Direction.EXPORT, [2021])["FRA"].part == 66_000
    for one in (table, stored):
        assert [(share.key, share.part) for share in one.unmatched([2021])] == [("Soviet Union", 6_000)]
