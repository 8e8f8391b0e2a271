"""Official status: what the depositary says of a State at a date. Derived from treaty actions, never stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from attplanner.domain.dates import Precision


class Status(StrEnum):
    """The four values of official status (Arms Trade Treaty, articles 21 and 22)."""

    PARTY = "State Party"
    DEPOSITED = "deposited"
    SIGNATORY = "signatory"
    NOT_YET = "not yet joined"


class Flag(StrEnum):
    """What stands beside the status and does not change it."""

    WITHDREW = "withdrew"
    NO_INTENT = "notified intent not to become a party"
    NOT_VERIFIED = "not verified"


@dataclass(frozen=True, slots=True)
class TreatyAction:
    """One act towards a treaty. ``start`` and ``end`` bound its date; ``verified`` says what a source confirms."""

    id: str
    iso3: str
    action: str
    start: date | None
    end: date | None
    precision: Precision
    effect_date: date | None
    effect_basis: str
    verified: str
    source: str
    note: str = ""
    origin: str = "shipped"
    supersedes: str | None = None


@dataclass(frozen=True, slots=True)
class StatusAt:
    """A State's official status at a date, with the actions that it rests on."""

    iso3: str
    as_at: date
    status: Status
    flags: tuple[Flag, ...]
    actions: tuple[TreatyAction, ...]


def status_at(iso3: str, actions: Sequence[TreatyAction], as_at: date) -> StatusAt:
    """Return the status of one State at a date from its actions (only those of ``iso3`` may be passed)."""
    raise NotImplementedError
