"""Another passphrase for a store: everything is there afterwards, the old file is kept, a failure changes nothing."""

from __future__ import annotations

import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from attplanner.errors import PlannerError
from attplanner.models import driver, keys
from attplanner.models.lock import StoreLock
from attplanner.services import rekeying, store_access
from attplanner.services.backups import check_store
from attplanner.services.facade import Services

OLD, NEW = "a long passphrase of ours", "another long passphrase"


@pytest.fixture
def store(example_store: Path, tmp_path: Path) -> Path:
    """Return a plain store with the example office, closed."""
    return Path(shutil.copy(example_store, tmp_path / "own.attp"))


def change(store: Path, old: str | None, new: str | None) -> Path:
    return rekeying.change_passphrase(store, old, new, keys.CHEAP)


def opened(store: Path, passphrase: str | None) -> Services:
    return Services.open(store, passphrase, rule=keys.CHEAP)


@pytest.mark.parametrize("words", [(None, OLD), (None, OLD, NEW), (None, OLD, NEW, None)])
def test_everything_is_there_afterwards(store: Path, words: tuple[str | None, ...]) -> None:
    for old, new in pairwise(words):
        kept = change(store, old, new)
        assert driver.is_encrypted(store) == (new is not None)
        assert driver.is_encrypted(kept) == (old is not None)
        assert check_store(kept, old, keys.CHEAP) == []
    assert check_store(store, words[-1], keys.CHEAP) == []
    services = opened(store, words[-1])
    assert services.activities.count() == 61
    assert len(services.search.find("mozamb")) > 1
    services.history.undo()
    assert services.activities.count() == 0
    services.history.redo()
    assert services.activities.count() == 61
    services.close()


def test_the_salt_is_a_new_one_each_time(store: Path) -> None:
    change(store, None, OLD)
    first = driver.header(store)
    change(store, OLD, NEW)
    assert driver.header(store) != first
    with pytest.raises(PlannerError) as told:
        opened(store, OLD)
    assert told.value.code == "passphrase-wrong"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [(None, "short", "passphrase-weak"), (None, NEW, "passphrase-missing"), ("wrong words", NEW, "passphrase-wrong")],
)
def test_what_is_refused_changes_nothing(store: Path, old: str | None, new: str, code: str) -> None:
    change(store, None, OLD)
    before = store.read_bytes()
    names = sorted(store.parent.iterdir())
    with pytest.raises(PlannerError) as told:
        change(store, old, new)
    assert told.value.code == code
    assert store.read_bytes() == before
    assert sorted(store.parent.iterdir()) == names


def test_a_store_in_use_is_left_alone(store: Path) -> None:
    lock = StoreLock(store)
    try:
        with pytest.raises(PlannerError) as told:
            change(store, None, OLD)
    finally:
        lock.release()
    assert told.value.code == "store-locked"
    assert not driver.is_encrypted(store)


def test_the_key_is_tried_while_the_store_is_open(store: Path) -> None:
    change(store, None, OLD)
    services = opened(store, OLD)
    assert store_access.tried_key(store, OLD, keys.CHEAP) is not None
    with pytest.raises(PlannerError) as told:
        store_access.tried_key(store, NEW, keys.CHEAP)
    assert told.value.code == "passphrase-wrong"
    services.close()


def _spoilt(store: Path, statement: str) -> None:
    connection = driver.connect(store, None)
    connection.execute(statement)
    connection.close()


def test_an_index_that_lags_behind_is_no_damage(store: Path) -> None:
    _spoilt(store, "DELETE FROM search_row WHERE number = (SELECT max(number) FROM search_row)")
    assert [problem.code for problem in check_store(store)] == ["search-out-of-date"]
    change(store, None, OLD)
    assert driver.is_encrypted(store)


def test_a_damaged_store_is_named_and_left(store: Path) -> None:
    _spoilt(store, "UPDATE activity SET written = 'Old words'")
    before = store.read_bytes()
    with pytest.raises(PlannerError) as told:
        change(store, None, OLD)
    assert told.value.code == "store-damaged"
    assert told.value.values == {"file": str(store), "reason": "row-differs-from-history"}
    assert store.read_bytes() == before
