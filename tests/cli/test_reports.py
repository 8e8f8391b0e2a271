"""Our own bugs: status 3, a report that tells where and never what the store holds."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from attplanner import cli, reports

SECRET = "canary-in-a-title"


def _broken(secret: str) -> None:
    raise ValueError(f"cannot read {secret}")


def test_a_report_says_where_and_not_what() -> None:
    with pytest.raises(ValueError, match="canary") as raised:
        _broken(SECRET)
    told = reports.describe(raised.value)
    assert "ValueError" in told
    assert "_broken" in told
    assert SECRET not in told
    assert str(Path.home()) not in told


def test_a_bug_ends_with_status_3_and_a_report(capsys: pytest.CaptureFixture[str]) -> None:
    status = cli.run(
        argparse.Namespace(command="count", store=object(), passphrase_file=None, process=None, json=True)
    )
    told = capsys.readouterr()
    assert (status, told.out) == (3, "")
    written = Path(told.err.strip().rsplit(": ", 1)[1])
    assert "attplanner" in written.read_text(encoding="utf-8")
