"""Official status: derived from the Treaty's actions, checked against the figures that were published."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from attplanner.domain.dates import Precision
from attplanner.domain.groupings import Memberships
from attplanner.domain.shipped import ShippedTables
from attplanner.domain.treaty_status import Flag, Status, TreatyAction, current, status_at


@pytest.fixture(scope="module")
def shipped() -> Memberships:
    return Memberships(ShippedTables())


def figures(shipped: Memberships, at: date) -> tuple[int, int, int, int]:
    states = [row["iso3"] for row in ShippedTables()["states"]]
    found = Counter(shipped.status_of(iso3, at) for iso3 in states)
    return found[Status.PARTY], found[Status.DEPOSITED], found[Status.SIGNATORY], found[Status.NOT_YET]


def action(kind: str, day: date, precision: Precision = Precision.DAY, **more: object) -> TreatyAction:
    end = date(day.year, 12, 31) if precision is Precision.YEAR else day
    values: dict[str, object] = {"effect_date": None, "effect_basis": "", "verified": "day", "source": "E1", **more}
    return TreatyAction(f"{kind}{day}", "XYZ", kind, day, end, precision, **values)  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (date(2018, 5, 15), (94, 0, 41, 62)),
        (date(2018, 5, 29), (94, 1, 40, 62)),
        (date(2026, 7, 1), (118, 0, 25, 54)),
        (date(2026, 7, 31), (118, 0, 25, 54)),
        (date(2013, 6, 2), (0, 0, 0, 197)),
    ],
)
def test_shipped_actions_give_the_published_figures(
    shipped: Memberships, at: date, expected: tuple[int, int, int, int]
) -> None:
    assert figures(shipped, at) == expected


def test_four_parties_are_known_by_year_alone(shipped: Memberships) -> None:
    at = date(2026, 7, 15)
    flagged = {
        row["iso3"]
        for row in ShippedTables()["states"]
        if Flag.NOT_VERIFIED in status_at(row["iso3"], shipped.actions(row["iso3"]), at).flags
    }
    assert flagged == {"ECU", "GMB", "MWI", "VUT"}


@pytest.mark.parametrize(
    ("iso3", "before", "since"),
    [
        ("GMB", date(2024, 12, 30), date(2024, 12, 31)),
        ("VUT", date(2025, 12, 30), date(2025, 12, 31)),
        ("ECU", date(2026, 6, 30), date(2026, 7, 1)),
    ],
)
def test_a_year_alone_counts_from_its_end_or_the_source(
    shipped: Memberships, iso3: str, before: date, since: date
) -> None:
    assert shipped.status_of(iso3, before) is not Status.PARTY
    assert shipped.status_of(iso3, since) is Status.PARTY


def test_the_united_states_stay_a_signatory_with_a_flag(shipped: Memberships) -> None:
    found = status_at("USA", shipped.actions("USA"), date(2026, 7, 1))
    assert (found.status, found.flags) == (Status.SIGNATORY, (Flag.NO_INTENT,))
    assert status_at("USA", shipped.actions("USA"), date(2018, 5, 29)).flags == ()


def test_a_deposit_has_effect_after_ninety_days() -> None:
    deposit = action("accession", date(2018, 1, 1))
    assert status_at("XYZ", [deposit], date(2018, 3, 31)).status is Status.DEPOSITED
    assert status_at("XYZ", [deposit], date(2018, 4, 1)).status is Status.PARTY


def test_early_deposits_have_effect_with_the_treaty() -> None:
    deposit = action("ratification", date(2013, 9, 25))
    assert status_at("XYZ", [deposit], date(2014, 12, 23)).status is Status.DEPOSITED
    assert status_at("XYZ", [deposit], date(2014, 12, 24)).status is Status.PARTY


def test_a_withdrawal_is_a_flag_and_ends_the_party() -> None:
    acts = [
        action("signature", date(2013, 6, 3)),
        action("ratification", date(2014, 1, 1)),
        action("withdrawal", date(2020, 1, 1)),
    ]
    assert status_at("XYZ", acts, date(2020, 3, 30)).status is Status.PARTY
    after = status_at("XYZ", acts, date(2020, 3, 31))
    assert (after.status, after.flags) == (Status.SIGNATORY, (Flag.WITHDREW,))


def test_a_deposit_after_a_withdrawal_counts_again() -> None:
    acts = [
        action("accession", date(2014, 1, 1)),
        action("withdrawal", date(2020, 1, 1)),
        action("accession", date(2022, 1, 1)),
    ]
    assert status_at("XYZ", acts, date(2023, 1, 1)).status is Status.PARTY


def test_a_correction_counts_in_the_place_of_what_it_supersedes() -> None:
    shipped = action("accession", date(2024, 1, 1), Precision.YEAR)
    corrected = action("accession", date(2024, 3, 5), origin="office", supersedes=shipped.id)
    assert current([shipped, corrected]) == [corrected]
    assert status_at("XYZ", [shipped, corrected], date(2024, 6, 3)).status is Status.PARTY
    assert status_at("XYZ", [shipped, corrected], date(2024, 6, 3)).flags == ()


def test_only_what_was_done_by_the_date_is_listed() -> None:
    acts = [action("signature", date(2013, 6, 3)), action("ratification", date(2019, 1, 1))]
    assert [a.action for a in status_at("XYZ", acts, date(2018, 5, 29)).actions] == ["signature"]
