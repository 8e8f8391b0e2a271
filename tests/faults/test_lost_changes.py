"""A store whose newest changes are gone: no command answers as if nothing were missing."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from attplanner import cli
from attplanner.models import tail_check
from attplanner.services import store_access

CHILD = """
import os, pathlib, sys
from attplanner.services.facade import Services
services = Services.open(pathlib.Path(sys.argv[1]))
services.activities.log_line("18 January 2018, Geneva: talks with France")
services.idle()
services.activities.log_line("19 January 2018, Geneva: talks with Kenya")
os._exit(9)
"""
READ = (
    ["list", "activities"],
    ["list", "states"],
    ["count"],
    ["find", "talks"],
    ["status", "FRA"],
    ["history"],
    ["import", "log.txt", "--preview"],
)
REFUSED = (["backup", "--to", "copy.attp"], ["undo"], ["log", "20 January 2018, Geneva: talks"])


@pytest.fixture(scope="module")
def bereft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store with one entry whose writer was killed, and whose log was then deleted."""
    path = tmp_path_factory.mktemp("bereft") / "office.attp"
    store_access.create(path)
    subprocess.run([sys.executable, "-c", CHILD, str(path)], check=False, timeout=60, capture_output=True)
    tail_check.wal_path(path).unlink()
    return path


@pytest.fixture
def store(bereft: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of that store in the working folder."""
    monkeypatch.chdir(shutil.copytree(bereft.parent, tmp_path / "work"))
    return tmp_path / "work" / "office.attp"


def _run(store: Path, *words: str) -> int:
    return cli.run(cli.parse(["--store", str(store), *words]))


@pytest.mark.parametrize("words", READ, ids=" ".join)
def test_what_is_left_is_read_and_the_loss_told(
    store: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("log.txt").write_text("18 January 2018, Geneva: talks with France", encoding="utf-8")
    assert _run(store, *words, "--json") == 1
    out, told = capsys.readouterr()
    assert json.loads(out)
    assert "newest changes" in told and str(store) in told and "backup" in told


@pytest.mark.parametrize("words", REFUSED, ids=" ".join)
def test_nothing_is_written_or_copied_while_the_loss_stands(
    store: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = {file: file.read_bytes() for file in (store, tail_check.mark_path(store))}
    assert _run(store, *words) == 1
    out, told = capsys.readouterr()
    assert (out, "newest changes" in told) == ("", True)
    assert {file: file.read_bytes() for file in before} == before
    assert not Path("copy.attp").exists()


def test_no_paper_leaves_without_the_newest_changes(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(store, "export", "annex-a", "--to", "annex.docx", "--handling", "internal") == 1
    assert "newest changes" in capsys.readouterr().err
    assert not Path("annex.docx").exists()


def test_a_store_that_a_living_program_writes_to_is_read_without_alarm(tmp_path: Path) -> None:
    from attplanner.domain.ops import Op
    from attplanner.models.tables import Activity

    path = tmp_path / "office.attp"
    store_access.create(path)
    writer = store_access.open_workspace(path)
    writer.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
    assert tail_check.mark_path(path).exists()
    assert _run(path, "count", "--json") == 0
    writer.close()
