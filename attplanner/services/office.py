"""The office: who works with the store, and the settings that travel with it."""

from __future__ import annotations

import json

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from attplanner.domain.conferences import speaks_of
from attplanner.domain.lexicon import ProcessEntry
from attplanner.domain.office import NewProcess, OfficeInfo
from attplanner.domain.ops import Op
from attplanner.models import tables as t
from attplanner.models.base import new_id
from attplanner.services.subject import Subject
from attplanner.services.vocabulary import OFFICE


class OfficeService(Subject):
    """Name, President, process and office-wide settings."""

    def info(self) -> OfficeInfo:
        """Return who works with this store; ``set_up`` is False before the first run is finished."""
        stored = self.get(OFFICE)
        return OfficeInfo(**json.loads(stored)) if stored else OfficeInfo()

    def begin(self, info: OfficeInfo, process: NewProcess | None = None) -> None:
        """Store who works with a store that is new: no step that the user could mean by undo.

        ``process`` is the office's process where no list has it; it stands before the one of ``info``.
        """
        self._store(Op.BEGIN_STORE, info, process)

    def set_up(self, info: OfficeInfo, process: NewProcess | None = None) -> None:
        """Store who works with this store, as one undoable step; ``process`` as in ``begin``."""
        self._store(Op.SET_UP_OFFICE, info, process)

    def _store(self, op: Op, info: OfficeInfo, process: NewProcess | None) -> None:
        known = self._known(process.label) if process else None
        new = new_process(process) if process and not known else {}
        values = {
            "name": info.name,
            "president": info.president,
            "president_iso3": info.president_iso3,
            "process": new.get("id") or (known.key if known else self._vocabulary.process_id(info.process)),
            "set_up": True,
        }
        text = json.dumps(values, ensure_ascii=False)

        def command(session: Session) -> None:
            if new:
                session.execute(insert(t.Process), [new])
            _put(session, OFFICE, text)

        self._workspace.write(op, command)

    def _known(self, label: str) -> ProcessEntry | None:
        """Return a process that is known by this label, or by the number of the Conference that it names."""
        lexicon, number = self._vocabulary.lexicon(), next(iter(speaks_of(label)), 0)
        return lexicon.find_process(label) or lexicon.process(number)

    def get(self, key: str, default: str = "") -> str:
        """Return an office-wide setting."""
        found = self._workspace.read(lambda s: s.scalar(select(t.Setting.value).where(t.Setting.id == key)))
        return default if found is None else found

    def set(self, key: str, value: str) -> None:
        """Store an office-wide setting."""
        self._workspace.write(Op.EDIT, lambda session: _put(session, key, value))


def new_process(named: NewProcess) -> dict[str, object]:
    """Return the office's row of a process that no list has; its key has the Conference's number, if it has one."""
    number = next(iter(speaks_of(named.label)), None)
    return {
        "id": new_id() if number is None else f"ATT-CSP{number}",
        "treaty": None if number is None else "ATT",
        "ordinal": number,
        "label": named.label,
        "start": named.start,
        "end": named.end,
        "origin": "office",
    }


def _put(session: Session, key: str, value: str) -> None:
    if session.scalar(select(t.Setting.id).where(t.Setting.id == key)) is None:
        session.execute(insert(t.Setting), [{"id": key, "value": value}])
    else:
        session.execute(update(t.Setting).where(t.Setting.id == key).values(value=value))
