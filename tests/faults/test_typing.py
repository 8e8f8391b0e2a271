"""Killed while somebody types without a pause: at most a second of it is lost, and the draft is offered.

So it is while a worker writes one import of thousands after the other, which nothing else can be written beside.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from attplanner.models import keys
from attplanner.services import backups, rekeying
from attplanner.services.facade import Services

MILLISECONDS = 50  # between two keys
SECOND = 1000 // MILLISECONDS  # in keys: the child's own clock decides, however busy the machine is
PASSPHRASE = "correct horse battery staple"
LONG = 1_500  # entries of an import
TEXT = "The Ministry asked for the text of the Treaty in French, and for a visit before the end of the year. " * 3

CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from attplanner.domain.changes import Ref
from attplanner.domain.handling import Handling
from attplanner.models import keys
from attplanner.services.facade import Services
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory

path, where, pause, text, passphrase, entries = sys.argv[1:]
app = QApplication([])
services = Services.open(Path(path), passphrase or None, by="Child", rule=keys.CHEAP)
days = [f"{1 + n % 28} May {1990 + n // 28}" for n in range(int(entries))]
log = "".join(f"{day} Paris, France\\n- Mr. Paul Roy, Minister\\n" for day in days)
plan = services.imports.preview(f"CSP3 Process\\n\\n{log}".encode(), "log.txt")
window = MainWindow(Memory(lasting=False))
window.show()
window.attach(services)
if where == "line":
    window.log_meeting()
    field = window.quick_log().view.line
else:
    rows, _ = services.activities.rows(limit=1)
    window.navigate("meetings", Ref("activity", rows[0].id))
    items = window.screens["meetings"].panel.items
    field = items.cards[items.opened].body.note.area
field.setFocus()
keys = iter(text)
def import_on():
    window.jobs.start_long(services.imports.apply_job(plan, Handling.INTERNAL), services.tell, writes=True)
def press():
    if int(entries) and not window.jobs.writing:
        import_on()
    QTest.keyClick(field, next(keys))
    print("typed", flush=True)
clock = QTimer(interval=int(pause))
clock.timeout.connect(press)
clock.start()
app.exec()
"""


def _type_and_be_killed(path: Path, where: str, keys: int, passphrase: str = "", entries: int = 0) -> None:
    """Have a program of its own type into the store's window, and kill it after some keys."""
    words = [sys.executable, "-c", CHILD, str(path), where, str(MILLISECONDS), TEXT, passphrase, str(entries)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        try:
            for _ in range(keys):
                assert child.stdout.readline() == "typed\n"
        finally:
            child.kill()


def _kept(services: Services, where: str) -> str:
    """Return what the drafts hold of the typing."""
    (draft,) = services.drafts.load()
    if where == "line":
        return str(draft.payload["text"])
    fields = draft.payload["fields"]
    assert isinstance(fields, dict)
    return str(fields[draft.payload["focus"]])


def _require(services: Services, where: str, typed: int) -> None:
    """Require that all of the keys but those of a second are kept."""
    kept = _kept(services, where)
    services.close()
    assert TEXT.startswith(kept)
    assert len(kept) >= typed - SECOND, f"{typed - len(kept)} keys of {typed} are lost"


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
@pytest.mark.parametrize("where", ["line", "note"])
def test_a_kill_while_typing_loses_a_second_at_most(
    where: str, example_store: Path, tmp_path: Path, fault_share: float
) -> None:
    path = tmp_path / "office.attp"
    dice = random.Random(where)
    for _ in range(500 if fault_share == 1 else 1):
        shutil.copyfile(example_store, path)
        typed = dice.randrange(SECOND + 4, 3 * SECOND)
        _type_and_be_killed(path, where, typed)
        assert backups.check_store(path) == []
        services = Services.open(path)
        _require(services, where, typed)


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
@pytest.mark.parametrize(("where", "passphrase"), [("line", PASSPHRASE), ("note", "")], ids=["line", "note"])
def test_a_kill_while_typing_during_an_import_loses_a_second_at_most(
    where: str, passphrase: str, example_store: Path, tmp_path: Path, fault_share: float
) -> None:
    begin, path = tmp_path / "begin.attp", tmp_path / "office.attp"
    shutil.copyfile(example_store, begin)
    if passphrase:
        rekeying.change_passphrase(begin, None, passphrase, keys.CHEAP)
    dice = random.Random(where)
    for _ in range(100 if fault_share == 1 else 1):
        shutil.copyfile(begin, path)
        typed = dice.randrange(SECOND + 4, 3 * SECOND)
        _type_and_be_killed(path, where, typed, passphrase, LONG)
        assert backups.check_store(path, passphrase or None, keys.CHEAP) == []
        _require(Services.open(path, passphrase or None, rule=keys.CHEAP), where, typed)
