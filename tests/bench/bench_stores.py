"""The stores that are measured: made once, kept in ``build/bench``, made anew when their code changes."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "bench"
PASSPHRASE = "measure with seven quiet words"


def generated(size: int, *, encrypted: bool = False) -> Path:
    """Return a closed store of ``size`` activities."""
    kind = "encrypted" if encrypted else "plain"
    path = FOLDER / f"{_digest()}-{kind}-{size}.attp"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        _drop_others()
        making = path.with_suffix(".making.attp")
        making.unlink(missing_ok=True)
        words = ["--store", str(making)]
        if encrypted:
            words += ["--passphrase-file", str(passphrase_file())]
            subprocess.run([sys.executable, "-m", "attplanner", *words, "new"], check=True, cwd=ROOT)
        command = [sys.executable, "-m", "attplanner", *words, "generate", str(size), "--seed", "1"]
        subprocess.run(command, check=True, cwd=ROOT)
        making.rename(path)
    return path


def copy(store: Path, to: Path) -> Path:
    """Return a copy of a closed store, to be written to."""
    return Path(shutil.copy(store, to / "copy.attp"))


def _drop_others() -> None:
    """Remove what was made by other code; stores of 100,000 activities are large."""
    for path in FOLDER.glob("*.attp*"):
        if not path.name.startswith(_digest()):
            path.unlink()


def passphrase_file() -> Path:
    """Return a file with the passphrase of the encrypted stores; it guards nothing."""
    path = FOLDER / "passphrase.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return path


@cache
def _digest() -> str:
    files = [*(ROOT / "attplanner" / "models").rglob("*.py"), *(ROOT / "attplanner" / "services").glob("generat*.py")]
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(files))).hexdigest()[:8]
