"""Exports: what may leave, put together; and the one way in which it leaves."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import bindparam, insert, text
from sqlalchemy.orm import Session

from attplanner.domain.handling import Handling
from attplanner.domain.keeping import LeftOut, Quoted, Released, Spot
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.exports import registry
from attplanner.exports.annexes.annex_a import AnnexRows, Layout, Order, Wording, build, missing, other_language
from attplanner.exports.clipboard import offer
from attplanner.exports.document import Document
from attplanner.exports.words import Words
from attplanner.models import disk
from attplanner.models import tables as t
from attplanner.models.base import new_id
from attplanner.paths import STORE_SUFFIX
from attplanner.services import export_rows
from attplanner.services.subject import Subject
from attplanner.services.uncollected import uncollected
from attplanner.services.workspace import Aside

T = TypeVar("T")

ANNEX_A = "annex-a"
CLIPBOARD = "clipboard"
_RELEASES = text(
    "SELECT r.id, r.at, r.\"by\", r.what, r.recipient, r.handling, r.file, json_array_length(r.manifest, '$.items') "
    "FROM release r ORDER BY r.id DESC LIMIT :limit"
)
_PLACES = text(
    "SELECT i.id, a.start, (SELECT group_concat(coalesce(p.city_written, p.iso3), ', ') FROM activity_place p "
    "WHERE p.activity = a.id), coalesce((SELECT w.text FROM item_wording w WHERE w.item = i.id AND w.text <> '' "
    "AND w.lang = :language), i.source_text), a.id FROM item i JOIN activity a ON a.id = i.activity "
    "WHERE i.id IN :ids ORDER BY a.start, a.id, i.position"
).bindparams(bindparam("ids", expanding=True))


@dataclass(frozen=True, slots=True)
class AnnexRequest:
    """What Annex A is wanted for. No processes (ids or labels) means all; ``handling`` is the audience.

    ``activities`` are the ids of the only meetings that are wanted, where not all are. ``order``: date or source;
    ``layout``: list or table; ``wording``: un or source. With ``quoting`` the figures that sources state are quoted.
    """

    processes: Sequence[str] = ()
    language: str = "en"
    handling: Handling = Handling.PUBLICATION
    order: str = "date"
    layout: str = "list"
    wording: str = "un"
    activities: Sequence[str] = ()
    quoting: bool = True


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready to leave, with what was left out and why; none of that is in the document.

    What somebody should look at: ids of items without wording in the language (``missing_wording``), of those whose
    wording looks like another language, of those that report what another item in the paper reports; and the
    sentences with a figure that are quoted, or would be.
    """

    request: AnnexRequest
    document: Document
    items: int
    entries: int
    left_out: tuple[LeftOut, ...] = ()
    missing_wording: tuple[str, ...] = ()
    other_language: tuple[str, ...] = ()
    told_again: tuple[str, ...] = ()
    quoted: tuple[Quoted, ...] = ()
    item_ids: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class _Left:
    """What is noted of a file that leaves."""

    what: str
    recipient: str
    handling: Handling
    file: str
    manifest: Mapping[str, object]


class ExportService(Subject):
    """Default deny: an item leaves only when its handling permits it."""

    def annex_a(self, request: AnnexRequest) -> Prepared:
        """Put Annex A together; ``items`` is 0 when nothing may leave (then it cannot be written).

        Raises ``process-unknown``, ``language-unknown``.
        """
        with uncollected():
            return self._workspace.read(lambda session: self._annex_a(session, request))

    def annex_a_job(self, request: AnnexRequest) -> Callable[[], Prepared]:
        """Return the work of ``annex_a`` for a worker's thread: it reads what is committed, by its own way."""
        self._vocabulary.lexicon()  # made here, if it is not yet: it belongs to this thread

        def prepare() -> Prepared:
            with uncollected(), self._workspace.reader() as connection, Session(connection) as session:
                return self._annex_a(session, request)

        return prepare

    def _annex_a(self, session: Session, request: AnnexRequest) -> Prepared:
        scope = export_rows.Scope(
            request.handling, self._processes(request.processes), activities=tuple(request.activities)
        )
        chosen = export_rows.choose(session, scope, self._vocabulary, request.language)
        rows = chosen.rows if request.quoting else replace(chosen.rows, stated=())
        return Prepared(
            request,
            self._build(rows, request),
            items=len(chosen.item_ids),
            entries=len(rows.entries),
            left_out=chosen.left_out,
            missing_wording=tuple(item.id for item in missing(rows, request.language)),
            other_language=tuple(item.id for item in other_language(rows, request.language)),
            told_again=chosen.told_again,
            quoted=chosen.quoted,
            item_ids=chosen.item_ids,
        )

    def one(self, activity_id: str, language: str, handling: Handling) -> Document:
        """Return one record as Annex A prints it; without blocks when nothing of it may leave."""
        scope = export_rows.Scope(handling, activities=(activity_id,), planned=True)
        chosen = self._workspace.read(lambda session: export_rows.choose(session, scope, self._vocabulary, language))
        if not chosen.item_ids:
            return Document(language, "", "", ())
        return self._build(chosen.rows, AnnexRequest(language=language))

    def write(
        self,
        prepared: Prepared,
        format: str,  # noqa: A002  # the word of the command line
        path: Path,
        recipient: str = "",
    ) -> str:
        """Write the document to a file, whole or not at all, and return the id of its release.

        A file of the same name is replaced, but never a store (``file-exists``). Raises ``nothing-may-leave``,
        ``format-unknown``, ``file-not-written``.
        """
        return self._written(prepared, format, path, recipient, lambda note: note(self))

    def _written(
        self,
        prepared: Prepared,
        format_name: str,
        path: Path,
        recipient: str,
        run: Callable[[Callable[[ExportService], str]], T],
    ) -> T:
        """Make the file beside its place; ``run`` notes its release and puts it there, which is quick."""
        data = self._bytes(prepared, format_name)

        def note(by: ExportService, place: Callable[[], object]) -> str:
            return by._release(prepared, _as_text(path.name), data, recipient, place)

        return self._placed(data, path, lambda place: run(lambda by: note(by, place)))

    def write_picture(
        self, data: bytes, path: Path, what: str, handling: Handling, manifest: Mapping[str, object]
    ) -> str:
        """Write a picture that was made of the store, whole or not at all, and return the id of its release.

        ``manifest`` are plain values that say what is in it. Raises as ``write``.
        """
        name = _as_text(path.name)
        left = _Left(what, "", handling, name, dict(manifest))
        return self._placed(data, path, lambda place: self._note(left, data, place))

    def _placed(self, data: bytes, path: Path, run: Callable[[Callable[[], object]], T]) -> T:
        """Write a file beside its place; ``run`` gets what puts it there, to do so as it notes that it left."""
        _refuse_store(path, self._workspace.store.path)
        beside = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            _write_through(beside, data)
            return run(lambda: _put_in_place(beside, path))
        except OSError as error:
            raise PlannerError("file-not-written", file=str(path), reason=str(error.strerror or error)) from error
        finally:
            with suppress(OSError):  # a disk that fails altogether; what it failed with first is told
                beside.unlink(missing_ok=True)

    def render(
        self,
        prepared: Prepared,
        format: str,  # noqa: A002  # the word of the command line
        recipient: str = "",
    ) -> tuple[bytes, str]:
        """Return the file's bytes and the id of the release that they leave. Raises ``nothing-may-leave``."""
        data = self._bytes(prepared, format)
        return data, self._release(prepared, f"-.{format}", data, recipient)

    def clipboard(self, prepared: Prepared, recipient: str = "") -> dict[str, bytes]:
        """Return the document for the clipboard, by media type, and leave a release."""
        offered = _offered(prepared)
        self._release(prepared, CLIPBOARD, b"".join(offered.values()), recipient)
        return offered

    def note_copy(self, what: str, lines: Sequence[Sequence[str]], handling: Handling) -> str:
        """Note that lines of a list (the titles first) leave by the clipboard; return the id of the release."""
        manifest = {"titles": list(lines[0]), "items": [line[0] for line in lines[1:]]}
        data = json.dumps([list(line) for line in lines], ensure_ascii=False).encode()
        return self._note(_Left(what, "", handling, CLIPBOARD, manifest), data, lambda: None)

    def write_job(self, prepared: Prepared, format_name: str, path: Path, recipient: str) -> Callable[[], Aside[str]]:
        """Return the work of ``write`` for a worker's thread; ``tell`` is to be called with what it returns."""
        return lambda: self._written(prepared, format_name, path, recipient, self._aside)

    def clipboard_job(self, prepared: Prepared, recipient: str) -> Callable[[], Aside[dict[str, bytes]]]:
        """Return the work of ``clipboard`` for a worker's thread; ``tell`` is to be called with what it returns."""

        def work() -> Aside[dict[str, bytes]]:
            offered = _offered(prepared)
            data = b"".join(offered.values())

            def note(by: ExportService) -> dict[str, bytes]:
                by._release(prepared, CLIPBOARD, data, recipient)
                return offered

            return self._aside(note)

        return work

    def _aside(self, act: Callable[[ExportService], T]) -> Aside[T]:
        """Take the only turn to write, on a worker's thread; who types is refused meanwhile, so it must be short."""
        return self._workspace.aside(lambda other: act(ExportService(other, self._vocabulary)))

    def releases(self, limit: int = 500) -> list[Released]:
        """Return what left the store, the latest first."""
        rows = self._workspace.read(lambda session: session.execute(_RELEASES, {"limit": limit}).all())
        return [
            Released(r[0], datetime.fromisoformat(r[1]), r[2], r[3], r[4], Handling(r[5]), r[6], r[7] or 0)
            for r in rows
        ]

    def unworded(self, prepared: Prepared) -> list[LeftOut]:
        """Return where the items stand that have no wording in the document's language, at most 500."""
        spots = self.spots(prepared.missing_wording, prepared.request.language)
        return [
            LeftOut(one.id, one.day.isoformat() if one.day else None, one.place, "no-wording", one.activity)
            for one in spots
        ]

    def spots(self, items: Sequence[str], language: str) -> list[Spot]:
        """Return where items of these ids stand and what they say in a language, by date; at most 500."""
        values = {"ids": list(items[:500]), "language": language}
        rows = self._workspace.read(lambda session: session.execute(_PLACES, values).all())
        return [Spot(r[0], date.fromisoformat(r[1]) if r[1] else None, r[2] or "", r[3], r[4]) for r in rows]

    def _processes(self, named: Sequence[str]) -> tuple[str, ...]:
        return tuple(self._vocabulary.known_process(name) for name in named)

    def _build(self, rows: AnnexRows, request: AnnexRequest) -> Document:
        layout: Layout = "table" if request.layout == "table" else "list"
        wording: Wording = "source" if request.wording == "source" else "un"
        order: Order = "source" if request.order == "source" else "date"
        words, names = Words.load(request.language), self._vocabulary.lexicon()
        return build(rows, words, request.language, layout, wording, order, names=names)

    @staticmethod
    def _bytes(prepared: Prepared, format_name: str) -> bytes:
        _refuse_empty(prepared)
        with uncollected():
            return registry.writer(format_name).write(prepared.document)

    def _release(
        self, prepared: Prepared, file: str, data: bytes, recipient: str, then: Callable[[], object] = lambda: None
    ) -> str:
        request = prepared.request
        manifest = {**asdict(request), "processes": list(request.processes), "items": list(prepared.item_ids)}
        return self._note(_Left(ANNEX_A, recipient, request.handling, file, manifest), data, then)

    def _note(self, left: _Left, data: bytes, then: Callable[[], object]) -> str:
        """Note what leaves, and let it leave inside the same step: no file without a note of it."""
        values = {
            "id": new_id(),
            "what": left.what,
            "recipient": left.recipient,
            "handling": left.handling.value,
            "file": left.file,
            "sha256": hashlib.sha256(data).hexdigest(),
            "manifest": json.dumps(left.manifest, ensure_ascii=False),
        }

        def command(session: Session) -> str:
            session.execute(insert(t.Release), [values])
            then()
            return str(values["id"])

        return self._workspace.write(Op.RELEASE, command)


def _offered(prepared: Prepared) -> dict[str, bytes]:
    _refuse_empty(prepared)
    return offer(prepared.document)


def _refuse_empty(prepared: Prepared) -> None:
    if not prepared.items and not prepared.left_out:
        raise PlannerError("nothing-there")
    if not prepared.items:
        raise PlannerError(
            "nothing-may-leave", handling=prepared.request.handling.value, items=len(prepared.left_out)
        )


def _refuse_store(path: Path, own: Path) -> None:
    """Let no paper take the place of a store, of this one or another, or of the log beside it."""
    mine = {own.resolve().with_name(own.name + end) for end in ("", "-wal", "-shm", ".lock")}
    if path.exists() and (path.suffix.startswith(STORE_SUFFIX) or path.resolve() in mine):
        raise PlannerError("file-exists", file=str(path))


def _as_text(name: str) -> str:
    """Return a file's name such that the store can keep it, whatever the bytes of it are."""
    return os.fsencode(name).decode(errors="replace")


def _put_in_place(beside: Path, path: Path) -> None:
    beside.replace(path)
    with suppress(OSError):  # a folder that may be written to and not be read, or a network's
        disk.sync(path.parent)


def _write_through(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
