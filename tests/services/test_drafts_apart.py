"""Drafts while a worker writes: kept at once in a file of their own, and taken into the store afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest

from attplanner.domain.activity import Activity, Item
from attplanner.errors import PlannerError
from attplanner.models import drafts_apart, keys
from attplanner.services import store_access
from attplanner.services.facade import Services
from attplanner.services.workspace import Workspace

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(params=["", PASSPHRASE], ids=["plain", "encrypted"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "office.attp"
    store_access.create(path, request.param, rule=keys.CHEAP)
    return path


def opened(path: Path) -> Services:
    passphrase = None if path.read_bytes()[:6] == b"SQLite" else PASSPHRASE
    return Services.open(path, passphrase, by="Test", rule=keys.CHEAP)


@contextmanager
def writing(services: Services) -> Iterator[None]:
    """Have a worker write meanwhile, and everybody told afterwards."""
    workspace: Workspace = services._workspace
    with ThreadPoolExecutor(1) as worker:
        began, go = Event(), Event()

        def act(_: Workspace) -> None:
            began.set()
            assert go.wait(20)

        done = worker.submit(workspace.aside, act)
        assert began.wait(20)
        try:
            yield
        finally:
            go.set()
        services.tell(done.result())


def texts(services: Services) -> list[object]:
    return [draft.payload["text"] for draft in services.drafts.load()]


def files_of(store: Path) -> list[Path]:
    return sorted(drafts_apart.path_beside(store).parent.glob("*.drafts*"))


def test_a_draft_is_kept_while_a_worker_writes(store: Path) -> None:
    services = opened(store)
    services.drafts.save("activity", "one", {"text": "before"}, 0)
    with writing(services):
        services.drafts.save("activity", "two", {"text": "mean"}, 0)
        services.drafts.save("activity", "two", {"text": "meanwhile"}, 9)
        services.drafts.save("activity", "one", {"text": "longer"}, 0)
        assert texts(services) == ["longer", "meanwhile"]
        with pytest.raises(PlannerError, match="store-busy"):
            services.activities.log(Activity(items=(Item("Meanwhile"),)))
    assert files_of(store) == []
    assert texts(services) == ["longer", "meanwhile"]
    services.close()
    again = opened(store)
    assert texts(again) == ["longer", "meanwhile"]
    again.close()


def test_a_draft_goes_for_good_while_a_worker_writes(store: Path) -> None:
    services = opened(store)
    draft = services.drafts.save("activity", None, {"text": "before"}, 0)
    with writing(services):
        services.drafts.discard(draft)
        assert texts(services) == []
    assert texts(services) == []
    services.close()


def test_a_killed_program_left_its_drafts(store: Path, tmp_path: Path) -> None:
    services = opened(store)
    services.drafts.save("activity", None, {"text": "Before"}, 0)
    killed = tmp_path / "killed"
    with writing(services):
        services.drafts.save("activity", None, {"text": "Meanwhile a secret"}, 9)
        assert {file.stat().st_mode & 0o77 for file in files_of(store)} == {0}
        shutil.copytree(tmp_path, killed, ignore=shutil.ignore_patterns("*.holder", "*.lock"))
    services.close()
    left = b"".join(file.read_bytes() for file in files_of(killed / store.name))
    assert (b"secret" in left) is not services.encrypted
    again = opened(killed / store.name)
    assert texts(again) == ["Meanwhile a secret"]
    assert files_of(killed / store.name) == []
    again.close()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + bytes(5000), bytes(range(256)) * 40])
def test_what_cannot_be_read_is_in_nobodys_way(store: Path, content: bytes) -> None:
    opened(store).close()
    drafts_apart.path_beside(store).write_bytes(content)
    services = opened(store)
    services.drafts.save("activity", None, {"text": "Before"}, 0)
    with writing(services):
        services.drafts.save("activity", None, {"text": "Meanwhile"}, 0)
        assert texts(services) == ["Meanwhile"]
    assert texts(services) == ["Meanwhile"]
    services.close()
    assert files_of(store) == []


def test_what_is_logged_of_a_draft_drops_it(store: Path) -> None:
    services = opened(store)
    with writing(services):
        draft = services.drafts.save("quick-log", None, {"text": "4 May 2018, Paris: Ministry"}, 0)
    services.activities.log_line("4 May 2018, Paris: Ministry", draft=draft)
    assert texts(services) == []
    services.close()
