"""Stores for the tests of the models: real files, opened as the program opens them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from attplanner.services import store_access
from attplanner.services.workspace import Workspace


@pytest.fixture
def workspace(store_path: Path) -> Iterator[Workspace]:
    """Return a new store, open."""
    store_access.create(store_path)
    opened = store_access.open_workspace(store_path, by="Test")
    yield opened
    opened.close()
