"""The grammar of written dates: points (a day, a month …) joined by connectors. No calendar arithmetic here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from attplanner.domain.date_text_points import Point, PointReader
from attplanner.domain.date_text_tokens import Kind

_MOST_POINTS = 12


@dataclass(frozen=True, slots=True)
class Chain:
    """Points with the connectors between them: one written date, range, list, or choice of dates."""

    points: tuple[Point, ...]
    connectors: tuple[Kind, ...] = ()
    between: bool = False

    @property
    def start(self) -> int:
        """Return where the chain begins in the text."""
        return self.points[0].start

    @property
    def stop(self) -> int:
        """Return where the chain ends in the text."""
        return self.points[-1].stop


class Parser(PointReader):
    """Reads chains from tokens. ``order`` is "dmy", "mdy" or "" (unknown); ``bare`` allows days without a month."""

    def chain_at(self, index: int) -> tuple[Chain, int] | None:
        """Return the chain that begins at a token and the token after it, or None."""
        between = self._kind(index) is Kind.FROM
        first = self._point(index + 1 if between else index)
        if first is None:
            return None
        opening = replace(first[0], start=self._tokens[index].start) if between else first[0]
        points, connectors, ends = [opening], list[Kind](), [first[1]]
        while len(points) < _MOST_POINTS:
            step = self._step(points[-1], ends[-1])
            if step is None:
                break
            connectors.append(step[0])
            points.append(step[1])
            ends.append(step[2])
        return self._accept(points, connectors, ends, between)

    def _accept(
        self, points: list[Point], connectors: list[Kind], ends: list[int], between: bool
    ) -> tuple[Chain, int] | None:
        while points and not self._complete(points):
            points, connectors, ends = points[:-1], connectors[: max(len(points) - 2, 0)], ends[:-1]
        if not points:
            return None
        return Chain(tuple(points), tuple(connectors), between), ends[-1]

    def _complete(self, points: list[Point]) -> bool:
        """Tell whether a chain's last point says its month, or takes it from the left or from a heading."""
        last = points[-1]
        if last.month or last.blank or last.vague or last.leftward or last.impossible:
            return True
        if last.day is None:
            return self._years
        return self._bare and all(p.month is None for p in points)

    def _step(self, before: Point, index: int) -> tuple[Kind, Point, int] | None:
        """Read a connector and the point after it."""
        connector, at = self._connector(index)
        if connector is None:
            return None
        found = self._point(at)
        if found is None:
            return None
        point, stop = found
        bare = point.month is None and point.day is not None
        if bare and self._is_clock(at):
            return None
        if bare and before.month is not None:
            point, stop = self._leftward(before, point, stop)
            if not point.leftward and not self._month_follows(stop):
                return None
        if connector is Kind.SLASH and before.iso and point.iso:
            connector = Kind.DASH  # ISO 8601 writes an interval with a slash
        if connector is Kind.COMMA and (before.year or (point.day is None and not point.vague)):
            return None
        return connector, point, stop

    def _is_clock(self, index: int) -> bool:
        """Tell the hour of "Friday 13, 15.30: lunch" from a further day."""
        dotted = self._kind(index + 1) is Kind.DOT and self._kind(index + 2) is Kind.NUMBER
        return dotted and self._tokens[index + 2].width == 2 and self._adjacent(index + 2)

    def _month_follows(self, index: int) -> bool:
        """Tell whether bare days, after a date, run into a month of their own: "5 May or 12/13 May"."""
        for _ in range(_MOST_POINTS):
            connector, at = self._connector(index)
            found = self._point(at) if connector else None
            if found is None:
                return False
            if found[0].month is not None:
                return found[0].day is not None
            index = found[1]
        return False

    def _leftward(self, before: Point, point: Point, stop: int) -> tuple[Point, int]:
        """In "Mar 5-7, 2027" the day takes its month from the left and may bring the year."""
        if before.iso and before.year:  # "2028-04-14/15"
            return replace(point, leftward=True, year=before.year, month=before.month), stop
        if not before.leftward or before.year:
            return point, stop
        year, after = self._year(stop, comma=True)
        end = self._tokens[after - 1].stop
        return replace(point, leftward=True, year=year, stop=end, month=before.month), after

    def _connector(self, index: int) -> tuple[Kind | None, int]:
        kind = self._kind(index)
        if kind is Kind.COMMA:
            following = self._kind(index + 1)
            if following in (Kind.AND, Kind.OR):
                return following, index + 2
            return Kind.COMMA, index + 1
        if kind in (Kind.RANGE, Kind.DASH):
            return Kind.DASH, self._after_range(index + 1)
        if kind in (Kind.AND, Kind.OR, Kind.SLASH):
            return kind, index + 1
        return None, index

    def _after_range(self, index: int) -> int:
        """Skip the second word of "jusqu'au", "to the"."""
        while self._kind(index) in (Kind.RANGE, Kind.THE) or self._text(index) in ("'", "’"):
            index += 1
        return index
