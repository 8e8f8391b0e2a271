"""From written points to calendar days: what is inherited, what is impossible, what has to be asked."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from attplanner.domain.date_text_parse import Chain
from attplanner.domain.date_text_points import Point
from attplanner.domain.date_text_tokens import Kind
from attplanner.domain.dates import NO_DATE, Precision, When
from attplanner.domain.proposals import Code


@dataclass(frozen=True, slots=True)
class DateNote:
    """Something to ask or to say about a date that was read.

    ``when`` is the value that accepting it sets (None: there is nothing to set), ``choices`` are all readings
    that may be meant, the likeliest first. ``apply`` tells whether the value is already in the reading.
    """

    code: Code
    reason: str
    old: str | None = None
    when: When | None = None
    choices: tuple[When, ...] = ()
    apply: bool = False
    field: str = "start"


@dataclass(frozen=True, slots=True)
class Reading:
    """A chain as calendar days. ``end_unknown``: the end as written lies before the start."""

    when: When
    notes: tuple[DateNote, ...] = ()
    end_unknown: bool = False
    no_year: bool = False


def resolve(chain: Chain, year: int | None = None, month: int | None = None) -> Reading:
    """Return the reading of a chain; ``year`` and ``month`` fill what it leaves out (from a heading)."""
    alternatives = _alternatives(chain)
    if len(alternatives) > 1:
        return _choice(alternatives, year, month)
    reading = _single(chain, year, month)
    misspelt = [misspelling(point) for point in chain.points if point.misspelt]
    return replace(reading, notes=(*misspelt, *reading.notes))


def misspelling(point: Point) -> DateNote:
    """Return the note on a month's name that is misspelt."""
    name = calendar.month_name[point.month or 1]
    return DateNote(Code.MONTH_MISSPELT, f"“{point.misspelt}” is read as {name}", point.misspelt, apply=True)


def _alternatives(chain: Chain) -> list[Chain]:
    """Cut a chain where it offers a choice: at "or", and at a slash between days that do not follow each other."""
    cuts = [n for n, kind in enumerate(chain.connectors) if kind is Kind.OR or _is_choice(chain, n, kind)]
    if not cuts:
        return [chain]
    edges = [0, *(cut + 1 for cut in cuts), len(chain.points)]
    pieces = [Chain(chain.points[a:b], chain.connectors[a : b - 1], chain.between) for a, b in pairwise(edges)]
    filled = _inherit_pieces(pieces)
    return filled if len({_days_named(piece) for piece in filled}) > 1 else filled[:1]


def _days_named(chain: Chain) -> tuple[tuple[int | None, int | None, int | None], ...]:
    """Return what a chain says of its days: "5 May 2026 / 5 mai 2026" says the same in two languages."""
    return tuple((p.day, p.month, p.year) for p in _inherit(chain, None))


def _is_choice(chain: Chain, n: int, kind: Kind) -> bool:
    if kind is not Kind.SLASH:
        return False
    a, b = chain.points[n], chain.points[n + 1]
    if a.day is None or b.day is None:
        return False
    if a.year and b.year and _in_two_languages(a.word, b.word):
        return True  # "18 May 2026 / 19 mai 2026": one day, said in two ways, one of them wrong
    consecutive = b.day == a.day + 1 and (a.month is None or a.month == b.month)
    turn = a.day >= 28 and b.day == 1
    return not (consecutive or turn)


def _in_two_languages(word: str, other: str) -> bool:
    """Tell whether two words for a month are of two languages, and not one of them short for the other."""
    return bool(word and other) and not word.startswith(other) and not other.startswith(word)


def _inherit_pieces(pieces: list[Chain]) -> list[Chain]:
    """Give month and year of the right-hand alternative to one that leaves them out."""
    filled = [pieces[-1]]
    for piece in reversed(pieces[:-1]):
        right, last = filled[0].points[0], filled[0].points[-1]
        points = tuple(
            replace(p, month=p.month or right.month or last.month, year=p.year or right.year or last.year)
            if p.month is None or piece.points[-1].year is None
            else p
            for p in piece.points
        )
        filled.insert(0, replace(piece, points=points))
    return filled


def _choice(alternatives: Sequence[Chain], year: int | None, month: int | None) -> Reading:
    readings = [_single(chain, year, month) for chain in alternatives]
    whens = tuple(r.when for r in readings if r.when.start is not None)
    no_year = any(r.no_year for r in readings)
    note = DateNote(
        Code.TWO_DATES,
        "The text gives several dates to choose from",
        when=whens[0] if whens else None,
        choices=whens,
    )
    return Reading(NO_DATE, (note,), no_year=no_year)


def _single(chain: Chain, year: int | None, month: int | None) -> Reading:
    points = _inherit(chain, month)
    if all(point.blank for point in points):
        return Reading(NO_DATE)
    if any(point.blank for point in points):
        points = [point for point in points if not point.blank]
    if any(point.impossible for point in points):
        return Reading(NO_DATE, (DateNote(Code.DATE_IMPOSSIBLE, "No calendar has this date"),))
    if any(point.year is None for point in points):
        if year is None:
            return Reading(NO_DATE, no_year=True)
        points = _years(points, chain.connectors, year)
    if _ambiguous(points):
        return _ask_order(points, chain, month)
    return _days(points, chain)


def _inherit(chain: Chain, month: int | None) -> list[Point]:
    """Fill months and years from the right, then years from the left."""
    points = list(chain.points)
    for n in range(len(points) - 2, -1, -1):
        points[n] = _from_right(_from_heading(points[n], points[n + 1], month), points[n + 1])
    for n in range(1, len(points)):
        points[n] = _from_left(points[n - 1], points[n])
    return [replace(p, month=month) if p.month is None and p.day and month else p for p in points]


def _from_heading(left: Point, right: Point, month: int | None) -> Point:
    """In "28-3 January" under "December" the first day is one of December."""
    if month is None or left.day is None or left.month or right.month is None or right.day is None:
        return left
    before = (right.month - 2) % 12 + 1
    return replace(left, month=month) if left.day > right.day and before == month else left


def _from_right(left: Point, right: Point) -> Point:
    if left.blank or left.impossible:
        return left
    if left.month is None and left.day is not None:
        month, year = right.month, left.year or right.year
        swapped = None
        if right.swapped and right.day is not None:
            swapped = (left.day, right.swapped[1])
        return replace(left, month=month, year=year, swapped=swapped)
    if left.month is not None and left.year is None and right.year is not None:
        later = right.month is not None and _order(left) > _order(right) and left.month != right.month
        return replace(left, year=right.year - 1 if later else right.year)
    return left


def _from_left(left: Point, right: Point) -> Point:
    if right.year is not None or left.year is None or right.blank:
        return right
    earlier = right.month is not None and left.month != right.month and _order(right) < _order(left)
    return replace(right, year=left.year + 1 if earlier else left.year)


def _order(point: Point) -> tuple[int, int]:
    return (point.month or 0, point.day or 0)


def _years(points: list[Point], connectors: Sequence[Kind], year: int) -> list[Point]:
    """Put a year on points that have none; a range over New Year's Eve ends in the next one."""
    filled: list[Point] = []
    for point in points:
        turn = filled and filled[-1].month == 12 and point.month == 1 and connectors
        filled.append(point if point.year else replace(point, year=(filled[-1].year or year) + 1 if turn else year))
    return filled


def _ambiguous(points: Sequence[Point]) -> bool:
    """Figures whose order is unknown stay so, unless another figure of the same date shows it."""
    figures = [p for p in points if p.swapped]
    return bool(figures) and len(figures) == len(points)


def _ask_order(points: Sequence[Point], chain: Chain, month: int | None) -> Reading:
    """Return the reading that the weekday or the heading's month shows; ask where nothing does."""
    other = [replace(p, day=p.swapped[0], month=p.swapped[1]) if p.swapped else p for p in points]
    readings = [_days(reading, chain) for reading in (points, other)]
    fitting = [r for r in readings if r.when.start and not any(n.code is Code.WEEKDAY_WRONG for n in r.notes)]
    if len(fitting) == 1 and any(p.weekday is not None for p in points):
        return fitting[0]  # the weekday shows which figure is the day
    under = [r for r, reading in zip(readings, (points, other), strict=True) if month in {p.month for p in reading}]
    if len(under) == 1 and under[0].when.start:
        return under[0]  # the month of the heading is the month of the date
    whens = tuple(dict.fromkeys(r.when for r in readings if r.when.start and not r.end_unknown))
    against = any((p.month or 0) > _MONTHS for p in points)  # the order of the text gives no date
    code, reason = (Code.DATE_IMPOSSIBLE, _AGAINST) if against else (Code.DATE_AMBIGUOUS, _OPEN_ORDER)
    return Reading(NO_DATE, (DateNote(code, reason, when=whens[0] if whens else None, choices=whens),))


_MONTHS = 12
_OPEN_ORDER = "Nothing in the text shows whether the day or the month comes first"
_AGAINST = "Read as the other dates of the text, it is on no calendar; day and month may be exchanged"


def _days(points: Sequence[Point], chain: Chain) -> Reading:
    if any(point.day is None for point in points):
        return _vague(points)
    days = [_day(point) for point in points]
    if any(day is None for day in days):
        return _impossible(points)
    known = [day for day in days if day is not None]
    notes = _weekdays(points, known)
    start, end = known[0], known[-1]
    if _is_list(chain):
        start, end = min(known), max(known)
        notes += _gaps(known, chain)
    if end < start:
        return _backwards(points, start, end, notes)
    return Reading(When.days(start, end), tuple(notes))


def _day(point: Point) -> date | None:
    try:
        return date(point.year or 1, point.month or 1, point.day or 1)
    except ValueError:
        return None


def _is_list(chain: Chain) -> bool:
    return not chain.between and bool(chain.connectors) and Kind.DASH not in chain.connectors


def _gaps(days: Sequence[date], chain: Chain) -> list[DateNote]:
    """Days in a list that do not follow each other: the entry spans them, and the reader says so."""
    if Kind.DASH in chain.connectors or max(days) - min(days) < timedelta(days=len(days)):
        return []
    listed = ", ".join(day.isoformat() for day in days)
    return [DateNote(Code.TWO_DATES, f"The days do not follow each other: {listed}")]


def _weekdays(points: Sequence[Point], days: Sequence[date]) -> list[DateNote]:
    return [
        DateNote(
            Code.WEEKDAY_WRONG,
            f"{day.isoformat()} is a {calendar.day_name[day.weekday()]}, not a {calendar.day_name[point.weekday]}",
        )
        for point, day in zip(points, days, strict=True)
        if point.weekday is not None and point.weekday != day.weekday()
    ]


def _vague(points: Sequence[Point]) -> Reading:
    first, last = points[0], points[-1]
    if any(p.month is not None and not 1 <= p.month <= 12 for p in points):
        return Reading(NO_DATE, (DateNote(Code.DATE_IMPOSSIBLE, "No calendar has this month"),))
    if first.month is None or last.month is None:
        when = When(date(first.year or 1, 1, 1), date(last.year or 1, 12, 31), Precision.YEAR)
        return Reading(when)
    start = date(first.year or 1, first.month, 1)
    end_year, end_month = last.year or 1, last.month + last.months - 1
    end = date(end_year, end_month, calendar.monthrange(end_year, end_month)[1])
    return Reading(When(start, end, Precision.MONTH)) if start <= end else Reading(NO_DATE)


def _impossible(points: Sequence[Point]) -> Reading:
    """Offer the last day of the month for "31 April", and the first of the next as another reading."""
    repaired = [_day(p) or _last_day(p) for p in points]
    note = DateNote(Code.DATE_IMPOSSIBLE, "No calendar has this date")
    if all(repaired):
        days = [day for day in repaired if day is not None]
        if days[0] <= days[-1]:
            late = days[-1] + timedelta(days=1)
            choices = (When.days(days[0], days[-1]), When.days(late if len(days) == 1 else days[0], late))
            note = replace(note, when=choices[0], choices=choices)
    return Reading(NO_DATE, (note,))


def _last_day(point: Point) -> date | None:
    if not point.year or not point.month or not 1 <= point.month <= 12:
        return None
    return date(point.year, point.month, calendar.monthrange(point.year, point.month)[1])


def _backwards(points: Sequence[Point], start: date, end: date, notes: list[DateNote]) -> Reading:
    """Keep the start; the end as it is written stands in the proposal, with the likeliest repair."""
    if points[0].month == points[-1].month and points[0].year == points[-1].year:
        repaired = When.days(end, start)
    else:
        repaired = _with_later_end(start, end)
    note = DateNote(
        Code.END_BEFORE_START,
        f"The end, {end.isoformat()}, lies before the start, {start.isoformat()}",
        old=end.isoformat(),
        when=repaired,
        field="end",
    )
    return Reading(When.days(start), (*notes, note), end_unknown=True)


def _with_later_end(start: date, end: date) -> When:
    for years in (1, 2):
        try:
            later = end.replace(year=end.year + years)
        except ValueError:
            continue
        if start <= later <= start + timedelta(days=60):
            return When.days(start, later)
    return When.days(end, start)
