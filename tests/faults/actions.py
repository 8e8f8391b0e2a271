"""What a child does to a store while it is being killed, or its disk fills up.

Run as a server under the library that breaks calls: each line of its input is one run, which a fork of it does, so
that nothing is imported anew. A run writes what it acknowledges, one word a line, after the call that stores it has
returned, and at its own end how it went.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import date, timedelta
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy.orm import Session

from attplanner.domain.handling import Handling
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.importers.plan import ImportPlan
from attplanner.models import keys, migrate
from attplanner.models.base import new_id
from attplanner.models.tables import Activity, Base, Draft, ImportRun, Item, Participation, SourceLine
from attplanner.services import backups, rekeying, store_access
from attplanner.services.exports import AnnexRequest
from attplanner.services.facade import Services
from attplanner.services.imports import ImportService
from attplanner.services.workspace import Workspace
from tests.faults import office, small_disk

T = TypeVar("T")
ENTRIES = 40
PASSPHRASE = "correct horse battery staple"


def entry(activity: str) -> list[Base]:
    """Return an entry's rows."""
    item = new_id()
    return [
        Activity(id=activity, written="4–5 April 2018"),
        Item(id=item, activity=activity, source_text="Meeting with the Ministry of Foreign Affairs " * 4),
        Participation(item=item, kind="state", iso3="FRA", represents="FRA"),
    ]


_said: list[Path] = []


def _say(word: str) -> None:
    with _said[0].open("a", encoding="utf-8") as file:
        file.write(word + "\n")
    ctypes.CDLL(None).faults_said(word.encode())


def _add(rows: list[Base], session: Session) -> None:
    session.add_all(rows)


def save(workspace: Workspace) -> None:
    """Log three entries, one write each, with a draft and a quiet moment between them."""
    for number in range(3):
        activity = new_id()
        rows = entry(activity)
        workspace.write(Op.LOG_ACTIVITY, partial(_add, rows))
        _say(activity)
        workspace.unrecorded(lambda session: session.add(Draft(subject="activity", payload="{}", at="now")))
        if number == 1:
            workspace.checkpoint()


def import_all(workspace: Workspace) -> None:
    """Import forty entries in one write."""
    rows: list[Base] = [ImportRun(id="run", file="log.txt", sha256="", reader="paper")]
    for n in range(ENTRIES):
        activity = f"imported-{n}"
        rows += entry(activity)
        rows.append(SourceLine(run="run", n=n, text="line", use="entry", table="activity", row=activity))
    workspace.write(Op.IMPORT, partial(_add, rows))
    _say("import")


def write_aside(workspace: Workspace) -> None:
    """Import as the window does a long log: a worker writes, while this thread reads, tries to save and tidies up."""
    services, begun = Services(workspace), threading.Event()
    work = services.imports.apply_job(_long(), Handling.INTERNAL)
    with ThreadPoolExecutor(1) as worker:
        writing = worker.submit(work, lambda *_: begun.set())
        writing.add_done_callback(lambda _: begun.set())
        begun.wait()
        _meanwhile(workspace, writing)
        services.tell(writing.result())
    _say("import")
    _save_one(workspace)


def _meanwhile(workspace: Workspace, writing: Future[T]) -> None:
    """Do what a window does while a worker writes; a save that finds it busy is no save."""
    while not wait([writing], timeout=0.02).done:
        workspace.read(lambda session: session.query(Activity).first())
        workspace.checkpoint()
        _keep_draft(workspace)
        try:
            _save_one(workspace)
        except PlannerError as error:
            if error.code != "store-busy":
                raise


def _keep_draft(workspace: Workspace) -> None:
    """Keep a draft that is longer by a letter; however busy the store is, it is kept."""
    drafts = Services(workspace).drafts
    text = "".join(str(draft.payload["text"]) for draft in drafts.load()) + "x"
    drafts.save("activity", None, {"text": text}, 0)
    _say(f"draft-{len(text)}")


def _save_one(workspace: Workspace) -> None:
    activity = f"saved-{new_id()}"
    rows = entry(activity)
    workspace.write(Op.LOG_ACTIVITY, partial(_add, rows))
    _say(activity)


@cache
def _long() -> ImportPlan:
    first, number = date(2010, 1, 4), int(os.environ["FAULT_ENTRIES"])
    days = [first + timedelta(days=n) for n in range(number)]
    entries = [f"{day.day} {day:%B %Y} Maputo, Mozambique\n- H.E. Ms. Ana Costa, Deputy Minister\n" for day in days]
    return ImportService.preview("".join(["CSP3 Process\n\n", *entries]).encode(), "long.txt")


def undo(workspace: Workspace) -> None:
    """Take the seeded import back."""
    workspace.undo()
    _say("undone")


def backup(workspace: Workspace) -> None:
    """Make a backup beside the store."""
    backups.BackupService(workspace).backup(workspace.store.path.with_name("copy.attp"))
    _say("backup")


def export(workspace: Workspace) -> None:
    """Let the annex leave into a file beside the store."""
    exports = Services(workspace).exports
    exports.write(
        exports.annex_a(AnnexRequest(handling=Handling.INTERNAL)), "csv", workspace.store.path.with_name("a.csv")
    )
    _say("export")


def type_on(workspace: Workspace) -> None:
    """Keep longer and longer drafts and log entries, each again once there is room."""
    drafts = Services(workspace).drafts
    for number in range(8):
        payload, rows = {"text": "typing " * 200 * number}, entry(str(number))
        _until_room(partial(drafts.save, "activity", None, payload, 0))
        _until_room(partial(workspace.write, Op.LOG_ACTIVITY, partial(_add, rows)))
        _say(str(number))


def _until_room(call: Callable[[], object]) -> None:
    try:
        call()
    except PlannerError as error:
        if error.code != "disk-full":
            raise
        if os.environ["FAULT_AT"] == "0":
            small_disk.make_room(Path(os.environ["FAULT_DIR"]))
        os.environ["FAULT_AT"] = "0"
        call()


def office_day(workspace: Workspace) -> None:
    """Do the steps of a day that are not done yet."""
    services = Services(workspace)
    for step in office.STEPS:
        if not step.is_done(services):
            step.do(services)
            _say(step.name)


def copy(path: Path) -> None:
    """Copy a store from where it cannot be written, as the window offers."""
    key = store_access.find_key(path, None)
    backups.copy_elsewhere(path, key, path.parent.with_name("elsewhere") / path.name)
    _say("copied")


def act(action: str, path: Path) -> str:
    """Do one action; return what the user would be told, "" for nothing."""
    try:
        if action == "create":
            store_access.create(path)
            _say("created")
        elif action == "encrypt":
            rekeying.change_passphrase(path, None, PASSPHRASE, keys.CHEAP)
            _say("encrypted")
        elif action == "copy":
            copy(path)
        elif action == "migrate":
            store_access.open_workspace(path).close()
            _say("migrated")
        elif action == "restore":
            backups.restore_store(path, path.with_name("copy.attp"))
            _say("restored")
        else:
            workspace = store_access.open_workspace(path)
            try:
                ACTIONS[action](workspace)
            finally:
                workspace.close()
    except PlannerError as error:
        return error.code
    return ""


LOADED = (migrate,)  # before the forks, which would load it each
ACTIONS = {
    "save": save,
    "import": import_all,
    "aside": write_aside,
    "undo": undo,
    "backup": backup,
    "export": export,
    "type": type_on,
    "office": office_day,
}


def run(order: dict[str, str]) -> None:
    """Do one order in this fork and end it."""
    library = ctypes.CDLL(None)
    os.environ.update({key: value for key, value in order.items() if key.startswith("FAULT_")})
    _said.append(Path(order["said"]))
    library.faults_reset()
    store = Path(order["store"])
    try:
        told = (
            _on_small_disk(order["action"], store, None if order["room"] == "none" else int(order["room"]))
            if order["room"]
            else [act(order["action"], store)]
        )
    except BaseException:  # noqa: BLE001  whatever it is, the test is to show it
        told = [traceback.format_exc()]
    os.environ["FAULT_AT"] = "0"
    Path(order["end"]).write_text(json.dumps({"told": told, "calls": library.faults_calls()}), encoding="utf-8")
    os._exit(0)


def _on_small_disk(action: str, store: Path, room: int | None) -> list[str]:
    """Do an action where ``room`` KiB are free, and once more when there is enough; return what is told of both."""
    with small_disk.mounted(store.parent, room):
        told = [act(action, store)]
        if told[0]:
            small_disk.make_room(store.parent)
            told.append(act(action, store))
    return told


def serve() -> None:
    """Fork once for each line of the input, and answer with how the fork ended."""
    store_access.warm_up()
    for line in sys.stdin:
        order = json.loads(line)
        if order["action"] == "aside":
            _long()  # read once, before the forks
        elif order["action"] == "office":
            office.depositary(), office.statements()
        child = os.fork()
        if child == 0:
            run(order)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve()
