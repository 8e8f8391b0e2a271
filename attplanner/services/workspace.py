"""The one path of every write: a short transaction, recorded, committed, then told to whoever listens."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.history import FieldChange, Operation, RowChange
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import disk, history, history_reading, journal, search, take_back
from attplanner.models.store import Store, beside, engine_for, open_reader
from attplanner.models.take_back import TakenBack
from attplanner.services.drafts_meanwhile import DraftsMeanwhile
from attplanner.services.uncollected import uncollected

T = TypeVar("T")
PATIENCE = 5.0  # seconds
PASSING_KIBIBYTES = 2048  # kept of the file by a connection that answers one question
Listener = Callable[[DataChanged], None]


@dataclass(frozen=True, slots=True)
class Aside(Generic[T]):
    """What was written by a worker, of what nobody has been told yet, and what it then failed with."""

    answer: T
    changes: tuple[DataChanged, ...]
    failed: Exception | None = None


class Workspace:
    """An open store: what is read, what is written, and the way back. Belongs to the thread that opened it."""

    def __init__(self, store: Store, by: str = "") -> None:
        """Take over an open store; ``by`` is who writes, as the history shows it (may be set later)."""
        self.store = store
        self.by = by
        self._listeners: list[Listener] = []
        self._merge: tuple[Op, str, str] | None = None  # what the latest step was made of, and its id
        self._turn = threading.Lock()
        self._writer: int | None = None  # the thread that writes now
        self._current: Session | None = None
        self._drafts = DraftsMeanwhile(store)

    # -- reading ------------------------------------------------------------------------------------------------

    def read(self, query: Callable[[Session], T]) -> T:
        """Return what ``query`` reads; what it would write is dropped. In a command: also what that has written."""
        if self._current is not None:
            return query(self._current)
        with disk.telling(self.store.path), Session(self.store.engine, autoflush=False) as session:
            return query(session)

    @contextmanager
    def reader(self) -> Iterator[Connection]:
        """Open a second connection that only reads, for a worker's thread: searches, exports, counts."""
        opened = open_reader(self.store.path, self.store.key)
        opened.execute(f"PRAGMA cache_size = -{PASSING_KIBIBYTES}")
        try:
            with engine_for(opened).connect() as connection:
                yield connection
        finally:
            opened.close()

    # -- writing ------------------------------------------------------------------------------------------------

    def write(self, op: Op, command: Callable[[Session], T], merge_key: str | None = None) -> T:
        """Run ``command`` as one step of the history and return its answer; all of it is stored, or nothing.

        Steps that follow each other with the same ``op`` and ``merge_key`` are undone as one. Listeners hear of
        it after the commit. Raises PlannerError: ``store-read-only``, ``disk-full``, ``store-io-error``,
        ``still-in-use`` (something is deleted that another record names), or what the command raises.
        """
        return self._run(op, command, step=self._step_to_join(op, merge_key), merge_key=merge_key)

    def _step_to_join(self, op: Op, merge_key: str | None) -> str | None:
        if merge_key and self._merge and self._merge[:2] == (op, merge_key):
            return self._merge[2]
        return None

    def _run(
        self,
        op: Op,
        command: Callable[[Session], T],
        *,
        step: str | None = None,
        undoes: str | None = None,
        merge_key: str | None = None,
        keep_empty: bool = False,
    ) -> T:
        with uncollected(), self._own_turn(), self._session() as session, session.begin():
            connection = session.connection()
            self._refuse_unrecorded(connection)
            started = history.begin(connection, op, self.by, step=step, undoes=undoes, merge_key=merge_key)
            answer = self._obeyed(session, command)
            search.update(connection, started.position)
            refs = history.finish(connection, started, keep_empty=keep_empty)
        self.store.committed()
        if refs:
            self._merge = (op, merge_key, started.step) if merge_key else None
            self._publish(DataChanged(op, refs))
        return answer

    def aside(self, act: Callable[[Workspace], T]) -> Aside[T]:
        """Let ``act`` write through a workspace of its own, on the thread of a worker; ``tell`` of it afterwards.

        It has a second connection: this one goes on reading what was there before. A write through this one is
        refused meanwhile (``store-busy``). What ``act`` raises is raised here, or by ``tell`` where it had written.
        """
        changes: list[DataChanged] = []
        try:
            with self._only_writer(PATIENCE), disk.telling(self.store.path), beside(self.store) as store:
                other = Workspace(store, self.by)
                other.subscribe(changes.append)
                answer = act(other)
        except Exception as error:  # of any kind: what was written before it is told all the same
            if not changes:
                raise
            return Aside(cast("T", None), tuple(changes), error)  # no answer: ``tell`` raises
        return Aside(answer, tuple(changes))

    def tell(self, done: Aside[T]) -> T:
        """Tell the listeners of what was written aside, on this workspace's thread; return the answer or raise it."""
        self._merge = None
        self.take_drafts_in()
        for change in done.changes:
            self._publish(change)
        if done.failed is not None:
            raise done.failed
        return done.answer

    def _obeyed(self, session: Session, command: Callable[[Session], T]) -> T:
        self._current = session
        try:
            answer = command(session)
            session.flush()
        finally:
            self._current = None
        return answer

    def _session(self) -> Session:
        return Session(self.store.engine, expire_on_commit=False)

    @contextmanager
    def _only_writer(self, patience: float = 0) -> Iterator[None]:
        """Take the turn to write; a worker waits so many seconds for it, the window not at all."""
        if self.store.read_only:
            raise PlannerError("store-read-only", file=str(self.store.path))
        if self._writer == threading.get_ident():
            raise RuntimeError("a command writes through its own session, not through another write")
        if not self._turn.acquire(timeout=patience):
            raise PlannerError("store-busy", file=str(self.store.path))
        self._writer = threading.get_ident()
        try:
            yield
        finally:
            self._writer = None
            self._turn.release()

    @contextmanager
    def _own_turn(self) -> Iterator[None]:
        """Take the turn on this workspace's thread; drafts that were kept apart go in before anything else."""
        with self._only_writer(), _told(self.store):
            self._drafts.take_in()
            yield

    def _refuse_unrecorded(self, connection: Connection) -> None:
        missing = journal.missing(connection)
        if missing:
            raise RuntimeError(f"not recorded, so not written: {missing}")

    # -- the way back -------------------------------------------------------------------------------------------

    def can_undo(self) -> Operation | None:
        """Return the step that ``undo`` would take back, without its changes."""
        return self.read(lambda session: _operation(session, history.next_undo(session.connection())))

    def can_redo(self) -> Operation | None:
        """Return the step that ``redo`` would do again, without its changes."""

        def find(session: Session) -> Operation | None:
            undo = _operation(session, history.next_redo(session.connection()))
            return undo and _operation(session, undo.undoes)

        return self.read(find)

    def is_long(self, op: Op, rows: int) -> bool:
        """Tell whether ``undo`` or ``redo`` would touch more rows than so many."""

        def find(session: Session) -> bool:
            connection = session.connection()
            step = history.next_undo(connection) if op is Op.UNDO else history.next_redo(connection)
            return step is not None and history.is_longer(connection, step, rows)

        return self.read(find)

    def undo(self) -> Operation | None:
        """Take the latest step back and return it; None when there is none. Also steps of earlier runs."""
        step = self.read(lambda session: history.next_undo(session.connection()))
        if step is None:
            return None
        self._run_backwards(Op.UNDO, step)
        return self.read(lambda session: _operation(session, step))

    def redo(self) -> Operation | None:
        """Do the step again that was undone last, if nothing was done since; return it, or None."""
        undo = self.read(lambda session: history.next_redo(session.connection()))
        if undo is None:
            return None
        self._run_backwards(Op.REDO, undo)
        done = self.read(lambda session: _operation(session, undo))
        return done and self.read(lambda session: _operation(session, done.undoes))

    def _run_backwards(self, op: Op, step: str) -> None:
        def command(session: Session) -> None:
            connection = session.connection()
            changes = journal.changes_of(connection, history.positions(connection, step))
            journal.apply_backwards(connection, changes)

        self._merge = None
        self._run(op, command, undoes=step, keep_empty=True)

    def take_back(self, step: str, rows: Sequence[Ref] | None = None) -> TakenBack:
        """Take back a step that need not be the latest, or only some ``rows`` of it.

        What was changed since stays as it is, with everything that it needs, and is named in the answer. ``redo``
        brings it all back. Raises PlannerError ``already-undone``.
        """
        self._refuse_undone(step, rows)
        self._merge = None
        undoes = step if rows is None else None
        op = Op.UNDO if rows is None else Op.RESTORE
        return self._run(
            op, lambda session: take_back.take_back(session.connection(), step, rows), undoes=undoes, keep_empty=True
        )

    def _refuse_undone(self, step: str, rows: Sequence[Ref] | None) -> None:
        if rows is None and self.read(lambda session: history.is_undone(session.connection(), step)):
            raise PlannerError("already-undone", step=step)

    def erase(self, refs: Sequence[Ref]) -> int:
        """Scrub deleted rows out of the history for good; returns how many records of change were emptied.

        Raises PlannerError ``still-there`` where one of the rows was not deleted.
        """
        self._merge = None
        answer = self._run(
            Op.ERASE, lambda session: history_reading.scrub(session.connection(), refs), keep_empty=True
        )
        self.checkpoint()
        return answer

    def history(self, limit: int = 200, ref: Ref | None = None, *, changes: bool = True) -> list[Operation]:
        """Return the latest steps, newest first; with ``ref`` only those that changed that row.

        Successive edits that were joined are one step. ``changes=False`` leaves the fields out, which is fast.
        """
        return self.read(lambda session: history_reading.steps(session.connection(), limit, ref, changes=changes))

    def changes(self, step: str) -> tuple[FieldChange, ...]:
        """Return what one step changed, field by field."""
        return self.read(lambda session: history_reading.fields_of(session.connection(), step))

    def whole_rows(self, steps: Iterable[str]) -> dict[str, list[RowChange]]:
        """Return what each of some steps changed, as whole rows before and after."""
        return self.read(lambda session: {s: history_reading.whole_rows(session.connection(), s) for s in steps})

    def rows_now(self, refs: Iterable[Ref]) -> dict[Ref, dict[str, Any]]:  # Any: values of columns of any type
        """Return rows as they are, by column name; what is gone as it was when it went."""
        return self.read(lambda session: history_reading.rows_now(session.connection(), refs))

    # -- telling ------------------------------------------------------------------------------------------------

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every commit that changed rows; the answer ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def hear(self, listener: Callable[[PlannerError], None]) -> None:
        """Call ``listener`` with what went wrong beside what was asked for, and harmed nothing of it.

        That is ``drafts-unreadable``; at once with what was found before, on opening the store.
        """
        self._drafts.hear(listener)

    def _publish(self, changed: DataChanged) -> None:
        for listener in tuple(self._listeners):
            listener(changed)

    # -- the store ----------------------------------------------------------------------------------------------

    def unrecorded(self, command: Callable[[Session], T]) -> T:
        """Write what no history keeps: drafts, at any time; while a worker writes, into a file of their own."""
        try:
            with self._own_turn(), Session(self.store.engine) as session, session.begin():
                answer = command(session)
        except PlannerError as error:
            if error.code != "store-busy":
                raise
            return self._drafts.write(command)
        self.store.committed()
        return answer

    def read_drafts(self, query: Callable[[Session], T]) -> T:
        """Return what ``query`` reads of the drafts, wherever they are now."""
        return self._drafts.read(query, self.read)

    def take_drafts_in(self) -> None:
        """Take in the drafts that were kept apart, by this opening or by one that was killed, if nobody writes."""
        with suppress(PlannerError):  # they are safe where they are, and the next write tells
            if self._drafts.are_there():
                with self._own_turn():
                    pass

    def checkpoint(self) -> None:
        """Tidy the store's write-ahead log; for idle moments. While a worker writes it is left as it is.

        Between a commit and its mark nobody else may empty the log: the mark would tell of one that is gone.
        """
        if self._turn.acquire(blocking=False):
            try:
                self.store.checkpoint()
            finally:
                self._turn.release()

    def close(self) -> None:
        """Close the store and free its lock."""
        self.take_drafts_in()
        self._drafts.close()
        self.store.close()


def _operation(session: Session, identifier: str | None) -> Operation | None:
    return history_reading.operation(session.connection(), identifier) if identifier else None


@contextmanager
def _told(store: Store) -> Iterator[None]:
    """Turn what the disk or a key between tables refuses into what the user can act on."""
    with disk.telling(store.path):
        try:
            yield
        except IntegrityError as error:
            if "FOREIGN KEY" not in str(error.orig):
                raise
            raise PlannerError("still-in-use", file=str(store.path)) from error
