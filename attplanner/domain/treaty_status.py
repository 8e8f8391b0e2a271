"""Official status: what the depositary says of a State at a date. Derived from treaty actions, never stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from attplanner.domain.dates import Precision

TREATY = "ATT"
ENTRY_INTO_FORCE = date(2014, 12, 24)  # article 22, paragraph 1
WAITING_DAYS = timedelta(days=90)  # article 22, paragraph 2, and article 24, paragraph 2
# The source that names the Parties known by year alone is of July 2026; they count from it at the latest.
CONFIRMED_FROM = date(2026, 7, 1)
_NO_INTENT = "not to become a party"  # article 18 (a) of the Vienna Convention on the Law of Treaties
DEPOSITS = frozenset({"ratification", "acceptance", "approval", "accession"})
RECALLED = frozenset({"own", "untc"})  # keys of what was shipped without a source that was read


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

    @property
    def known_from(self) -> date | None:
        """Return the first day on which the act has surely been done."""
        if self.precision is Precision.YEAR and self.end is not None and self.origin == "shipped":
            return min(self.end, max(CONFIRMED_FROM, self.start or CONFIRMED_FROM))
        return self.end

    @property
    def in_effect_from(self) -> date | None:
        """Return the first day on which a deposit or a withdrawal has effect: as stated, else by the Treaty's rule.

        An act known by its year alone has effect from the day on which it is known.
        """
        known = self.known_from
        if self.effect_date is not None or known is None or self.precision is Precision.YEAR:
            return self.effect_date or known
        after = known + WAITING_DAYS
        return after if self.action == "withdrawal" or known > ENTRY_INTO_FORCE else ENTRY_INTO_FORCE


@dataclass(frozen=True, slots=True)
class StatusAt:
    """A State's official status at a date, with the actions that it rests on.

    ``decided_by`` is the action that makes the status; how well it is verified says how well the status is.
    """

    iso3: str
    as_at: date
    status: Status
    flags: tuple[Flag, ...]
    actions: tuple[TreatyAction, ...]
    decided_by: TreatyAction | None = None


def current(actions: Iterable[TreatyAction]) -> list[TreatyAction]:
    """Return the actions that no other one supersedes; of several that supersede one, that which was made last."""
    every = list(actions)
    last: dict[str, str] = {}
    for action in every:
        if action.supersedes:
            last[action.supersedes] = max(action.id, last.get(action.supersedes, ""))
    return [a for a in every if a.id not in last and (not a.supersedes or last[a.supersedes] == a.id)]


def status_at(iso3: str, actions: Sequence[TreatyAction], as_at: date) -> StatusAt:
    """Return the status of one State at a date from its actions (only those of ``iso3`` may be passed)."""
    done = sorted(
        (action for action in current(actions) if action.known_from and action.known_from <= as_at),
        key=lambda action: (action.known_from or date.max, action.action),
    )
    withdrawal = _latest(done, {"withdrawal"}, as_at)
    status, decided_by = _withdrawn(done, withdrawal) if withdrawal else _joined(done, as_at)
    return StatusAt(iso3, as_at, status, _flags(done, withdrawal, decided_by), tuple(done), decided_by)


def _joined(done: Sequence[TreatyAction], as_at: date) -> tuple[Status, TreatyAction | None]:
    deposit = next((action for action in done if action.action in DEPOSITS), None)
    if deposit is not None:
        effect = deposit.in_effect_from
        return (Status.PARTY if effect and effect <= as_at else Status.DEPOSITED), deposit
    signature = next((action for action in done if action.action == "signature"), None)
    return (Status.SIGNATORY, signature) if signature else (Status.NOT_YET, None)


def _withdrawn(done: Sequence[TreatyAction], withdrawal: TreatyAction) -> tuple[Status, TreatyAction]:
    """Return the status after a withdrawal has effect: the signature, where there is one, is what remains."""
    signed = any(action.action == "signature" for action in done)
    return (Status.SIGNATORY if signed else Status.NOT_YET), withdrawal


def _latest(done: Sequence[TreatyAction], kinds: set[str], as_at: date) -> TreatyAction | None:
    """Return the last action of a kind that has effect, unless the State deposited again after it."""
    found = [a for a in done if a.action in kinds and a.in_effect_from and a.in_effect_from <= as_at]
    if not found:
        return None
    later = [
        a for a in done if a.action in DEPOSITS and (a.known_from or date.min) > (found[-1].known_from or date.max)
    ]
    return None if later else found[-1]


def _flags(
    done: Sequence[TreatyAction], withdrawal: TreatyAction | None, decided_by: TreatyAction | None
) -> tuple[Flag, ...]:
    flags = [Flag.WITHDREW] if withdrawal else []
    if any(action.action == "notification" and _NO_INTENT in action.note.casefold() for action in done):
        flags.append(Flag.NO_INTENT)
    if decided_by is not None and decided_by.precision is not Precision.DAY:
        flags.append(Flag.NOT_VERIFIED)
    return tuple(flags)


def action_from_row(row: Mapping[str, str | None]) -> TreatyAction:
    """Return an action from a row of the reference data; dates are ISO text, empty or None where unknown."""
    return TreatyAction(
        id=row["id"] or "",
        iso3=row["state"] or "",
        action=row["action"] or "",
        start=_day(row.get("start")),
        end=_day(row.get("end")) or _day(row.get("start")),
        precision=Precision(row.get("precision") or ("day" if row.get("start") else "unknown")),
        effect_date=_day(row.get("effect_date")),
        effect_basis=row.get("effect_basis") or "",
        verified=row.get("verified") or "no",
        source=row.get("source") or "",
        note=row.get("note") or "",
        origin=row.get("origin") or "shipped",
        supersedes=row.get("supersedes") or None,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def source_titles(keys: str, titles: Mapping[str, str]) -> tuple[str, ...]:
    """Return the titles of the sources of a row ("E1; E3"); what is no key stays as the office wrote it.

    What somebody remembered has no source: how well it is verified is said beside it (``TreatyAction.verified``).
    """
    parts = [part.strip() for part in keys.split(";")]
    if all(part in titles for part in parts):
        return tuple(titles[part] for part in parts if part not in RECALLED)
    return (keys,) if keys else ()
