"""One action run again and again on the same store, each time with another fault, and what must hold after it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text

from attplanner.domain.handling import Handling
from attplanner.domain.ops import Op
from attplanner.models import driver, integrity, keys
from attplanner.models.tables import Activity, ImportRun, Item, Participation, SourceLine
from attplanner.services import store_access
from attplanner.services.exports import AnnexRequest
from attplanner.services.facade import Services
from attplanner.services.workspace import Workspace
from tests.faults import office
from tests.faults.power import Medium, Recording, read_log

ACTIONS = Path(__file__).with_name("actions.py")
ENTRIES = 40
PASSPHRASE = "correct horse battery staple"
OLD = 77  # what marks the older store


@dataclass(frozen=True)
class Run:
    """How one run ended: -9 for a kill, what it acknowledged, what the user was told, how many calls it made."""

    code: int
    said: list[str]
    told: str
    calls: int
    again: str = ""  # what the user was told of a second try, with room
    entries: int = 0  # that a long import has


class Server:
    """The child that forks a run for each order."""

    def __init__(self, shim: Path, entries: int) -> None:
        """Start it under the library that breaks calls; a long import is to have so many ``entries``."""
        self.entries = entries
        environment = {**os.environ, "LD_PRELOAD": str(shim), "PYTHONPATH": os.pathsep.join(sys.path)}
        environment["FAULT_ENTRIES"] = str(entries)
        self._child = subprocess.Popen(
            [sys.executable, str(ACTIONS)], env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def run(
        self,
        action: str,
        place: Path,
        at: int = 0,
        kind: str = "kill",
        log: Path | None = None,
        room: str = "",
    ) -> Run:
        """Run an action on the store in ``place`` with a fault at the n-th call (0: none), noting them in ``log``.

        With ``room`` on a disk that has so many KiB free, or with "none" on one that is read-only.
        """
        said, end = place.with_name("said"), place.with_name("end")
        said.write_text("", encoding="utf-8")
        end.unlink(missing_ok=True)
        order = {"action": action, "store": str(place / "office.attp"), "said": str(said), "end": str(end)}
        order |= {"FAULT_DIR": str(place), "FAULT_AT": str(at), "FAULT_KIND": kind, "FAULT_LOG": str(log or "")}
        order["room"] = room
        assert self._child.stdin is not None and self._child.stdout is not None
        self._child.stdin.write(json.dumps(order) + "\n")
        self._child.stdin.flush()
        code = int(self._child.stdout.readline())
        ended = json.loads(end.read_text(encoding="utf-8") if end.exists() else '{"told": [""], "calls": 0}')
        told, again = [*ended["told"], ""][:2]
        return Run(code, said.read_text(encoding="utf-8").split(), told, ended["calls"], again, self.entries)

    def stop(self) -> None:
        """End it."""
        assert self._child.stdin is not None and self._child.stdout is not None
        self._child.stdin.close()
        self._child.wait(timeout=60)
        self._child.stdout.close()


class Stage:
    """A folder with a store on which one action is run again and again, each time from the same beginning."""

    def __init__(self, folder: Path, server: Server, action: str) -> None:
        """Prepare the beginning: an imported store, with a backup where one is to be restored."""
        self.folder, self.server, self.action = folder, server, action
        self.begin = folder / "begin"
        self.begin.mkdir()
        before = {
            "create": [],
            "undo": ["import"],
            "restore": ["import", "backup", "save"],
            "export": ["import"],
            "encrypt": ["import"],
        }.get(action, [])
        if action == "migrate":
            _without_revision(self.begin / "office.attp")
        elif action != "create":
            store_access.create(self.begin / "office.attp")
        if action == "office":
            _prepared(self.begin / "office.attp")
        for earlier in before:
            assert server.run(earlier, self.begin).told == ""

    def run(self, at: int = 0, kind: str = "kill") -> tuple[Run, Path]:
        """Run the action on a fresh copy; return how it ended, and where."""
        place = self.fresh()
        return self.server.run(self.action, place, at, kind), place / "office.attp"

    def run_with_room(self, room: int | None) -> tuple[Run, Path]:
        """Run the action on a small disk with so many KiB free, or read-only; skips where there can be none."""
        place = self.fresh()
        run = self.server.run(self.action, place, room=str(room).lower())
        if "NoSmallDiskError" in run.told:
            pytest.skip(run.told.splitlines()[-1])
        return run, place.with_name("away") / "office.attp"

    def check(self, run: Run, path: Path) -> None:
        """Require what must hold after the action, however it ended."""
        CHECKS[self.action](run, path)

    def ended_after(self, said: list[str]) -> Run:
        """Return a run of which nothing is known but what it had acknowledged."""
        return Run(-9, said, "", 0, entries=self.server.entries)

    def fresh(self) -> Path:
        """Return a fresh copy of the beginning."""
        place = self.folder / "run"
        shutil.rmtree(self.folder / "away", ignore_errors=True)
        shutil.rmtree(place, ignore_errors=True)
        return shutil.copytree(self.begin, place)

    def record(self) -> Recording:
        """Run the action unharmed and return what it wrote, call by call."""
        place, log = self.fresh(), self.folder / "log"
        before = Medium.of(place)
        run = self.server.run(self.action, place, log=log)
        assert (run.code, run.told) == (0, "")
        return Recording(before, read_log(log))


def whole(path: Path, passphrase: str | None = None) -> Workspace:
    """Open a store in this fresh process, require that a check finds nothing, and return it."""
    workspace = store_access.open_workspace(path, passphrase, rule=keys.CHEAP)
    assert workspace.read(lambda session: integrity.check(session.connection())) == []
    return workspace


def _ids(workspace: Workspace) -> set[str]:
    return set(workspace.read(lambda session: session.scalars(session.query(Activity.id).statement).all()))


def _counts(workspace: Workspace) -> tuple[int, ...]:
    tables = (Activity, Item, Participation, SourceLine)
    query = text(f"SELECT {', '.join(f'(SELECT count(*) FROM {table.__tablename__})' for table in tables)}")
    return workspace.read(lambda session: tuple(session.execute(query).one()))


def _saved(run: Run, path: Path) -> None:
    workspace = whole(path)
    there = _ids(workspace)
    assert set(run.said) <= there
    assert len(there) <= len(run.said) + 1
    assert len(set(_counts(workspace)[:3])) == 1
    workspace.close()


def _imported(run: Run, path: Path) -> None:
    workspace = whole(path)
    assert _counts(workspace) in ((0,) * 4, (ENTRIES,) * 4)
    assert "import" not in run.said or _counts(workspace)[0] == ENTRIES
    workspace.close()


def _written_aside(run: Run, path: Path) -> None:
    workspace = whole(path)
    there = _ids(workspace)
    saved = {one for one in there if one.startswith("saved-")}
    acknowledged = {one for one in run.said if one.startswith("saved-")}
    assert acknowledged <= saved
    assert len(saved) <= len(acknowledged) + 1
    imported = run.entries if workspace.read(lambda session: session.query(ImportRun).count()) else 0
    assert imported or "import" not in run.said
    assert len(there) == imported + len(saved)
    typed = [int(one.removeprefix("draft-")) for one in run.said if one.startswith("draft-")]
    kept = "".join(str(draft.payload["text"]) for draft in Services(workspace).drafts.load())
    assert max(typed, default=0) <= len(kept) <= max(typed, default=0) + 1
    assert _counts(workspace)[3] == (2 + 2 * imported if imported else 0)  # the lines, with those of the heading
    workspace.close()


def _undone(run: Run, path: Path) -> None:
    workspace = whole(path)
    assert _counts(workspace) in ((0,) * 4, (ENTRIES,) * 4)
    assert "undone" not in run.said or _counts(workspace)[0] == 0
    step = workspace.can_redo() if _counts(workspace)[0] == 0 else workspace.can_undo()
    assert step is not None and step.op is Op.IMPORT
    workspace.close()


def _backed_up(run: Run, path: Path) -> None:
    whole(path).close()
    copy = path.with_name("copy.attp")
    assert "backup" not in run.said or copy.exists()
    if copy.exists():
        whole(copy).close()


def _created(run: Run, path: Path) -> None:
    assert "created" not in run.said or path.exists()
    if not path.exists():
        store_access.create(path)
    whole(path).close()


def _exported(run: Run, path: Path) -> None:
    workspace = whole(path)
    exports = Services(workspace).exports
    data, _ = exports.render(exports.annex_a(AnnexRequest(handling=Handling.INTERNAL)), "csv")
    file = path.with_name("a.csv")
    assert "export" not in run.said or file.exists()
    assert not file.exists() or file.read_bytes() == data
    workspace.close()


def _typed(run: Run, path: Path) -> None:
    workspace = whole(path)
    assert set(run.said) <= _ids(workspace)
    assert not run.said or len(Services(workspace).drafts.load()) == 1
    workspace.close()


def _restored(run: Run, path: Path) -> None:
    workspace = whole(path)
    activities = _counts(workspace)[0]
    assert activities in (ENTRIES, ENTRIES + 3)
    assert "restored" not in run.said or activities == ENTRIES
    workspace.close()
    for kept in path.parent.glob("office.before-restore-*.attp"):
        before = whole(kept)
        assert _counts(before)[0] == ENTRIES + 3
        before.close()


def _encrypted(run: Run, path: Path) -> None:
    encrypted = driver.is_encrypted(path)
    assert encrypted or "encrypted" not in run.said
    workspace = whole(path, PASSPHRASE if encrypted else None)
    assert _counts(workspace)[0] == ENTRIES
    workspace.close()
    for kept in path.parent.glob("office.before-passphrase-*.attp"):
        whole(kept).close()


def _office_done(run: Run, path: Path) -> None:
    workspace = whole(path)
    services = Services(workspace)
    done = [step.is_done(services) for step in office.STEPS]
    there = [step.name for step, is_done in zip(office.STEPS, done, strict=True) if is_done]
    assert done == sorted(done, reverse=True)  # none before the one that comes first
    assert set(run.said) <= set(there)
    assert len(there) <= len(run.said) + 1
    workspace.close()


def _prepared(path: Path) -> None:
    workspace = store_access.open_workspace(path)
    office.prepare(Services(workspace))
    workspace.close()


def _migrated(_run: Run, path: Path) -> None:
    whole(path).close()
    made = list(path.parent.glob("office.before-*.attp"))
    assert made
    for backup in made:
        connection = driver.connect(backup, None, mode="ro")
        assert connection.execute("PRAGMA user_version").fetchone() == (OLD,)
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
        connection.close()


def _without_revision(path: Path) -> None:
    """Make a store as it was before the first revision: a file that says it is one and has no tables."""
    connection = driver.connect(path, None, mode="rwc")
    connection.execute(f"PRAGMA application_id = {driver.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {OLD}")
    connection.close()


CHECKS = {
    "save": _saved,
    "import": _imported,
    "aside": _written_aside,
    "undo": _undone,
    "backup": _backed_up,
    "create": _created,
    "restore": _restored,
    "export": _exported,
    "type": _typed,
    "office": _office_done,
    "migrate": _migrated,
    "encrypt": _encrypted,
}
