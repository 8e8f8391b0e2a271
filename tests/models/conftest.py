"""Stores for the tests of the models: real files, opened as the program opens them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from attplanner.services import store_access
from attplanner.services.workspace import Workspace


@pytest.fixture(scope="session")
def new_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new store to copy: making one anew for each test would load the shipped data each time."""
    path = tmp_path_factory.mktemp("new") / "office.attp"
    store_access.create(path)
    return path


@pytest.fixture
def workspace(new_store: Path, store_path: Path) -> Iterator[Workspace]:
    """Return a new store, open."""
    shutil.copy(new_store, store_path)
    opened = store_access.open_workspace(store_path, by="Test")
    yield opened
    opened.close()
