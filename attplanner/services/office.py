"""The office: who works with the store, and the settings that travel with it."""

from __future__ import annotations

import json

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from attplanner.domain.office import OfficeInfo
from attplanner.domain.ops import Op
from attplanner.models import tables as t
from attplanner.services.subject import Subject
from attplanner.services.vocabulary import OFFICE


class OfficeService(Subject):
    """Name, President, process and office-wide settings."""

    def info(self) -> OfficeInfo:
        """Return who works with this store; ``set_up`` is False before the first run is finished."""
        stored = self.get(OFFICE)
        return OfficeInfo(**json.loads(stored)) if stored else OfficeInfo()

    def begin(self, info: OfficeInfo) -> None:
        """Store who works with a store that is new: no step that the user could mean by undo."""
        self._store(Op.BEGIN_STORE, info)

    def set_up(self, info: OfficeInfo) -> None:
        """Store who works with this store, as one undoable step."""
        self._store(Op.SET_UP_OFFICE, info)

    def _store(self, op: Op, info: OfficeInfo) -> None:
        values = {
            "name": info.name,
            "president": info.president,
            "president_iso3": info.president_iso3,
            "process": self._vocabulary.process_id(info.process),
            "set_up": True,
        }
        text = json.dumps(values, ensure_ascii=False)
        self._workspace.write(op, lambda session: _put(session, OFFICE, text))

    def get(self, key: str, default: str = "") -> str:
        """Return an office-wide setting."""
        found = self._workspace.read(lambda s: s.scalar(select(t.Setting.value).where(t.Setting.id == key)))
        return default if found is None else found

    def set(self, key: str, value: str) -> None:
        """Store an office-wide setting."""
        self._workspace.write(Op.EDIT, lambda session: _put(session, key, value))


def _put(session: Session, key: str, value: str) -> None:
    if session.scalar(select(t.Setting.id).where(t.Setting.id == key)) is None:
        session.execute(insert(t.Setting), [{"id": key, "value": value}])
    else:
        session.execute(update(t.Setting).where(t.Setting.id == key).values(value=value))
