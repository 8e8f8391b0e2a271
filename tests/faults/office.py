"""What an office does in a day beside its log, one step after the other: people, promises, what it reads in.

Each step is one write: after any fault it is there wholly or not at all, and one that was acknowledged is there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from attplanner.domain.activity import Activity, Item, Participation, PartyKind
from attplanner.domain.changes import Ref
from attplanner.domain.dates import Precision, When
from attplanner.domain.follow_up import FollowUp, Side
from attplanner.domain.groupings import Memberships
from attplanner.domain.handling import Handling
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.shipped import shipped_tables
from attplanner.domain.trade import Direction, RowKind, TradeFile, TradeRow, TradeTable
from attplanner.domain.treaty_status import DEPOSITS
from attplanner.importers.plan import ImportPlan
from attplanner.services.facade import Services
from attplanner.services.imports import ImportService

TODAY = date(2044, 11, 25)
LINES, YEARS = 40, 70  # of a list of statements; of a table of trade figures
_LETTERS = {"acceptance": " A", "approval": " AA", "accession": " a", "ratification": ""}
_HEAD = (
    "UNITED NATIONS TREATY COLLECTION\nCHAPTER XXVI\n8. Arms Trade Treaty\nSTATUS AS AT : 25-11-2044 09:15:32 EDT\n"
    "Participant\tSignature\tRatification, Acceptance(A), Approval(AA), Accession(a)\n"
)


@dataclass(frozen=True, slots=True)
class Step:
    """One write, and what is seen of it before and after: nothing else may ever be seen."""

    name: str
    do: Callable[[Services], object]
    shows: Callable[[Services], object]
    before: object
    after: object

    def is_done(self, services: Services) -> bool:
        """Tell whether it is there; fails where a part of it is."""
        shown = self.shows(services)
        assert shown in (self.before, self.after), f"{self.name}: {shown}"
        return shown == self.after


def prepare(services: Services) -> None:
    """Make what the steps change: one person under two spellings, a holder of a post, promises, figures."""
    for name, iso3 in (("Ana Vea", "TON"), ("Anna Veah", "TON"), ("Ravi Lal", "FJI")):
        party = Participation(kind=PartyKind.PERSON, name=name, post="Minister", iso3=iso3)
        services.activities.add_new(_logged(services, f"talks with {name}"), party)
    services.follow_ups.add(FollowUp("Send the text", person=_person(services, "Anna Veah")))
    item = _logged(services, "the item that goes", "the item that stays")
    for number in range(3):
        services.follow_ups.add(FollowUp(f"Promise {number}", Side.THEIRS, item=item, said="They will."))
    services.trade.store(_figures("first", 1))


def _logged(services: Services, *texts: str) -> str:
    items = tuple(Item(text, handling=Handling.TROIKA) for text in texts)
    activity = services.activities.log(Activity(When.days(date(2044, 3, 1)), items=items))
    return services.activities.get_many([activity])[0].items[0].id


def _person(services: Services, name: str) -> str:
    return next(row.id for row in services.persons.rows(TODAY) if row.name == name)


# -- people ----------------------------------------------------------------------------------------------------------


def _merge(services: Services) -> None:
    services.persons.merge(_person(services, "Ana Vea"), _person(services, "Anna Veah"))


def _spellings(services: Services) -> object:
    rows = [row for row in services.persons.rows(TODAY) if row.iso3 == "TON"]
    return sorted((row.name, row.times, len(services.persons.follow_ups_of(row.id))) for row in rows)


def _hand_over(services: Services) -> None:
    (holding,) = services.persons.page(_person(services, "Ravi Lal"), TODAY).holdings
    services.persons.hand_over(holding.id, "Sione Fifita", date(2044, 6, 1))


def _holders(services: Services) -> object:
    days = (date(2044, 5, 31), TODAY)
    return [{row.name for row in services.persons.rows(day) if row.iso3 == "FJI"} for day in days]


# -- promises --------------------------------------------------------------------------------------------------------


def _raise(services: Services) -> None:
    (item,) = {one.item for one in services.follow_ups.rows() if one.item}
    raised = services.follow_ups.raised_in(item, Side.OURS)
    services.follow_ups.add(FollowUp("Raised", raised.side, item=item, said=raised.said, handling=raised.handling))


def _raised(services: Services) -> object:
    return [(one.said, one.handling) for one in services.follow_ups.rows() if one.text == "Raised"]


def _delete(services: Services) -> None:
    (item,) = {one.item for one in services.follow_ups.rows() if one.item}
    services.activities.delete(Ref("item", item))


def _items_and_promises(services: Services) -> object:
    ids, _ = services.activities.ids()
    items = sum(len(one.items) for one in services.activities.get_many(ids))
    promises = [one for one in services.follow_ups.rows() if one.text.startswith("Promise")]
    return items, len(promises), sum(one.item is not None for one in promises), {one.said for one in promises}


# -- what is read in -------------------------------------------------------------------------------------------------


@cache
def depositary() -> ImportPlan:
    """Return the depositary's table in which each deposit is a day later than the store has it."""
    memberships, lexicon = Memberships(shipped_tables()), Lexicon.shipped()
    lines = [
        f"{lexicon.state_name(iso3, 'en')}\t\t{_day(act.start)}{_LETTERS[act.action]}"
        for iso3 in sorted(lexicon.states)
        for act in memberships.actions(iso3)
        if act.action in DEPOSITS and act.precision is Precision.DAY and act.start is not None
    ]
    return ImportService.preview((_HEAD + "\n".join(lines)).encode(), "untc.txt")


@cache
def statements() -> ImportPlan:
    """Return a list of statements."""
    lexicon = Lexicon.shipped()
    states = [lexicon.state_name(iso3, "en") for iso3 in sorted(lexicon.states)[:LINES]]
    lines = [f"{name} (3 May 2044): “We intend to accede, {name} says.”" for name in states]
    return ImportService.preview(("Updates by States\n\n" + "\n".join(lines)).encode(), "said.txt")


def _day(before: date) -> str:
    day = before + timedelta(days=1)
    return f"{day.day} {day:%b %Y}"


def _accept(services: Services) -> None:
    services.imports.apply(depositary(), accept="all")


def _accepted(services: Services) -> object:
    acts = [act for iso3 in services.lexicon().states for act in services.states.status(iso3, TODAY).actions]
    mine = [act for act in acts if act.origin == "office"]
    runs = [one.open for one in services.imports.runs() if one.file == "untc.txt"]
    return len(mine) / len(depositary().states), {act.source for act in mine}, runs


def _read_statements(services: Services) -> None:
    services.imports.apply(statements())


def _said(services: Services) -> object:
    found = services.state_of_play.statements()
    every = sum(row.speaks for row in statements().states)
    return len(found) / every, sum("We intend" in one.text("en") for one in found) / every


def _figures(title: str, years: int) -> TradeFile:
    volumes = {1950 + year: 1000 * (year + 1) for year in range(years)}
    rows = tuple(TradeRow(name, RowKind.STATE, volumes, name) for name in ("FRA", "IND", "USA"))
    return TradeFile((TradeTable(Direction.EXPORT, title, rows),), (), f"{title}.csv", title)


def _read_figures(services: Services) -> None:
    services.trade.store(_figures("second", YEARS))


def _volumes(services: Services) -> object:
    table = services.trade.table(Direction.EXPORT)
    return table and (table.title, [len(row.volumes) for row in table.rows])


STEPS = (
    Step("merge", _merge, _spellings, [("Ana Vea", 1, 0), ("Anna Veah", 1, 1)], [("Ana Vea", 2, 1)]),
    Step("hand-over", _hand_over, _holders, [{"Ravi Lal"}] * 2, [{"Ravi Lal"}, {"Sione Fifita"}]),
    Step("raise", _raise, _raised, [], [("the item that goes", Handling.TROIKA)]),
    Step("delete", _delete, _items_and_promises, (5, 3, 3, {"They will."}), (4, 3, 0, {"They will."})),
    Step("accept", _accept, _accepted, (0, set(), []), (1, {"8. Arms Trade Treaty (untc.txt), 2044-11-25"}, [0])),
    Step("figures", _read_figures, _volumes, ("first", [1] * 3), ("second", [YEARS] * 3)),
    Step("statements", _read_statements, _said, (0, 0), (1, 1)),
)
