"""Arms trade volumes: read from the office's own downloads, and seen beside status and region."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from attplanner.domain.ops import Op
from attplanner.domain.trade import Direction, RowKind, TradeFile, TradeRow, TradeShare, TradeTable
from attplanner.domain.treaty_status import status_at
from attplanner.models import tables as t
from attplanner.models.base import new_id
from attplanner.services.state_rows import NO_GROUP
from attplanner.services.subject import Subject

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon
    from attplanner.services.vocabulary import Vocabulary
    from attplanner.services.workspace import Workspace

_Key = Callable[[str], str]
_TABLE, _VOLUME = t.TradeTable.__table__.c, t.TradeVolume.__table__.c


class TradeService(Subject):
    """The latest table of each direction is the one that is shown."""

    def __init__(self, workspace: Workspace, vocabulary: Vocabulary) -> None:
        super().__init__(workspace, vocabulary)
        self._loaded: dict[Direction, TradeTable] = {}

    def preview_job(self, path: Path) -> Callable[[], TradeFile]:
        """Return the work, for a worker's thread, of reading what a file holds. Nothing is stored.

        It raises ``trade-unknown``, ``file-missing`` and what else a file can be refused for.
        """
        lexicon = self._vocabulary.lexicon()  # made here: it belongs to this thread
        return lambda: _preview(path, lexicon)

    def store(self, file: TradeFile) -> None:
        """Store what a file holds, as one step; it takes the place of earlier tables of the same direction."""
        self._workspace.write(Op.READ_TRADE, lambda session: _store(session, file))

    def table(self, direction: Direction) -> TradeTable | None:
        """Return the stored table of a direction."""
        return self._workspace.read(lambda session: self._table(session, direction))

    def _table(self, session: Session, direction: Direction) -> TradeTable | None:
        """Return a table: what has one id never changes, so that it is read once."""
        newest = select(_TABLE.id).where(_TABLE.direction == direction.value).order_by(_TABLE.id.desc()).limit(1)
        key, known = session.scalar(newest), self._loaded.get(direction)
        if key is None or (known is not None and known.id == key):
            return known if key else None
        self._loaded[direction] = table = _load(session, key)
        return table

    def forget(self, direction: Direction) -> None:
        """Take a table out of the store; undo brings it back."""
        gone = delete(t.TradeTable).where(_TABLE.direction == direction.value)
        self._workspace.write(Op.DELETE, lambda session: session.execute(gone))

    def by_state(self, direction: Direction, years: Iterable[int]) -> dict[str, TradeShare]:
        """Return each State's share of the file's own total over some years, by ISO3."""
        table = self.table(direction)
        if table is None:
            return {}
        wanted = list(years)
        whole = sum(table.total(year) for year in wanted)
        parts: dict[str, int] = defaultdict(int)
        for row in table.rows:
            if row.iso3 is not None:
                parts[row.iso3] += sum(row.volumes.get(year, 0) for year in wanted)
        return {iso3: TradeShare(iso3, part, whole) for iso3, part in parts.items()}

    def by_status(self, direction: Direction, years: Iterable[int], at: date) -> list[TradeShare]:
        """Return the share of the States of each official status at a date, and of the names that are no State.

        Keys are the words of ``Status``, and "" for the rest: States of the past, bodies, and what the file's own
        total has beyond its rows.
        """
        memberships = self._vocabulary.memberships()
        return self._grouped(
            direction, years, lambda iso3: status_at(iso3, memberships.actions(iso3), at).status.value
        )

    def by_region(self, direction: Direction, years: Iterable[int]) -> list[TradeShare]:
        """Return the share of the States of each UN regional group; "none" for those in none, "" for the rest."""
        states = self._vocabulary.lexicon().states
        return self._grouped(direction, years, lambda iso3: states[iso3].un_group or NO_GROUP)

    def _grouped(self, direction: Direction, years: Iterable[int], key: _Key) -> list[TradeShare]:
        shares = self.by_state(direction, years)
        if not shares:
            return []
        whole = next(iter(shares.values())).whole
        parts: dict[str, int] = defaultdict(int)
        for iso3, share in shares.items():
            parts[key(iso3)] += share.part
        parts[""] = whole - sum(parts.values())
        return sorted((TradeShare(name, part, whole) for name, part in parts.items()), key=lambda s: -s.part)


def _preview(path: Path, lexicon: Lexicon) -> TradeFile:
    from attplanner.importers.sources import read_path

    return preview(*read_path(path), lexicon)


def preview(data: bytes, name: str, lexicon: Lexicon) -> TradeFile:
    """Return what a file's bytes hold; pure. Raises ``trade-unknown`` and what else a file can be refused for."""
    from attplanner.importers.trade import read_trade

    tables, problems = read_trade(data, name, lexicon)
    return TradeFile(tables, problems, name, hashlib.sha256(data).hexdigest())


def _store(session: Session, file: TradeFile) -> None:
    for table in file.tables:
        session.execute(delete(t.TradeTable).where(_TABLE.direction == table.direction.value))
        key = new_id()
        head = {
            "id": key,
            "direction": table.direction.value,
            "title": table.title,
            "source": table.source,
            "generated": table.generated,
            "unplaced": table.unplaced,
            "file": file.name,
            "sha256": file.sha256,
        }
        session.execute(insert(t.TradeTable), [head])
        volumes = [
            {
                "trade_table": key,
                "kind": row.kind.value,
                "iso3": row.iso3,
                "name": row.name,
                "year": year,
                "thousandths": volume,
            }
            for row in table.rows
            for year, volume in row.volumes.items()
        ]
        if volumes:
            session.execute(insert(t.TradeVolume), volumes)


def _load(session: Session, key: str) -> TradeTable:
    head = session.execute(select(t.TradeTable.__table__).where(_TABLE.id == key)).mappings().one()
    query = select(_VOLUME.kind, _VOLUME.iso3, _VOLUME.name, _VOLUME.year, _VOLUME.thousandths)
    found: list[tuple[tuple[Any, ...], dict[int, int]]] = []  # Any: kind, ISO3 or None, name
    for *named, year, amount in session.execute(query.where(_VOLUME.trade_table == head["id"]).order_by(_VOLUME.id)):
        now = tuple(named)
        if not found or found[-1][0] != now or year in found[-1][1]:  # a file may name one twice
            found.append((now, {}))
        found[-1][1][year] = amount
    rows = tuple(TradeRow(name, RowKind(kind), years, iso3) for (kind, iso3, name), years in found)
    direction = Direction(head["direction"])
    return TradeTable(direction, head["title"], rows, head["source"], head["generated"], head["unplaced"], head["id"])
