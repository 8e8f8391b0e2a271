"""What all tests share: no real screen, one font, no trace in the user's folders, and where the texts are."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from attplanner.services.facade import Services
    from attplanner.services.workspace import Workspace

ROOT = Path(__file__).resolve().parent.parent
_SHARED = "ATTPLANNER_SHARED"
_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(QT_SCALE_FACTOR="1", QT_FONT_DPI="96", QT_LOGGING_RULES="qt.qpa.*=false")
settings.register_profile("test", deadline=None, max_examples=50, derandomize=True)
settings.load_profile("test")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--faults``: sweeps over every point instead of the seeded hundredth (``run.py bench --faults``)."""
    parser.addoption("--faults", action="store_true", help="run the fault sweeps in full; takes hours")
    parser.addoption("--slice", default="1/1", help="which part of them, for instance 3/10")


def pytest_configure(config: pytest.Config) -> None:
    """Turn the user's folders into a temporary one: no test may touch a real store or real settings."""
    folder = tempfile.mkdtemp(prefix="attplanner-tests-")
    os.environ.update({name: str(Path(folder) / name.lower()) for name in _FOLDERS})
    os.environ.pop("ATTPLANNER_STORE", None)
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))


@pytest.fixture(scope="session")
def fault_share(pytestconfig: pytest.Config) -> float:
    """Return which share of a fault sweep to run: a hundredth, or with ``--faults`` all of it."""
    return 1.0 if pytestconfig.getoption("--faults") else 0.01


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Return the application with the program's own font, so that widths are the same everywhere."""
    from PySide6.QtGui import QFont, QFontDatabase

    for file in sorted((ROOT / "resources" / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    font = QFont("Noto Sans")
    font.setPixelSize(13)
    qapp.setFont(font)
    return qapp


@pytest.fixture(scope="session")
def reference_paper() -> Path:
    """Return the reference paper as plain text; skips where it is absent (use with the marker ``reference``)."""
    named = os.environ.get(_SHARED)
    folder = Path(named) if named else ROOT.parent / "shared"
    found = sorted(folder.glob("reference/wgtu-discussion-paper-*.txt"))
    if not found:
        pytest.skip(f"no reference paper in {_SHARED} or beside the checkout")
    return found[0]


@pytest.fixture(scope="session")
def example_file() -> Path:
    """Return the file of the example office that the program ships."""
    return ROOT / "resources" / "samples" / "example-office.txt"


@pytest.fixture(scope="session")
def example_text(example_file: Path) -> str:
    """Return the example office's log: 61 entries, 36 in the CSP3 Process and 25 in the CSP4 Process."""
    return example_file.read_text(encoding="utf-8")


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    """Return where a test's own store may be made."""
    return tmp_path / "office.attp"


@pytest.fixture(scope="session")
def new_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new store to copy: making one anew for each test would load the shipped data each time."""
    from attplanner.services import store_access

    path = tmp_path_factory.mktemp("new") / "office.attp"
    store_access.create(path)
    return path


@pytest.fixture
def workspace(new_store: Path, store_path: Path) -> Iterator[Workspace]:
    """Return a new store, open, below the services."""
    from attplanner.services import store_access

    shutil.copy(new_store, store_path)
    opened = store_access.open_workspace(store_path, by="Test")
    yield opened
    opened.close()


@pytest.fixture
def services(new_store: Path, store_path: Path) -> Iterator[Services]:
    """Return the services of a new, empty store."""
    yield from _opened(new_store, store_path)


@pytest.fixture(scope="session")
def example_store(tmp_path_factory: pytest.TempPathFactory, example_file: Path) -> Path:
    """Return a closed store that holds the example office, imported as the program does it; to be copied only."""
    from attplanner.services.facade import Services

    path = tmp_path_factory.mktemp("example") / "example.attp"
    opened = Services.open(path, create=True, by="Test")
    plan = opened.imports.preview(example_file.read_bytes(), example_file.name)
    opened.imports.apply(plan)
    opened.close()
    return path


@pytest.fixture
def example_services(example_store: Path, store_path: Path) -> Iterator[Services]:
    """Return the services of a store of the test's own that holds the example office."""
    yield from _opened(example_store, store_path)


def _opened(master: Path, copy: Path) -> Iterator[Services]:
    from attplanner.services.facade import Services

    shutil.copy(master, copy)  # with its mode: nobody else may read a store
    opened = Services.open(copy, by="Test")
    yield opened
    opened.close()
