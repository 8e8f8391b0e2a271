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
from attplanner.models import drafts_apart, driver, keys
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


def heard(services: Services) -> list[PlannerError]:
    told: list[PlannerError] = []
    services.hear(told.append)
    return told


def log(services: Services, title: str) -> None:
    services.activities.log(Activity(items=(Item(title),)))


def test_what_was_taken_in_is_not_taken_in_again(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    services, unlink = opened(store), Path.unlink

    def refused(path: Path, *, missing_ok: bool = False) -> None:
        if path == drafts_apart.path_beside(store):
            raise PermissionError(13, "in use by another program", str(path))
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refused)
        with writing(services):
            services.drafts.save("activity", None, {"text": "Meanwhile"}, 0)
        log(services, "Afterwards")
    services.drafts.save("activity", None, {"text": "Newer"}, 0)
    services.close()
    again = opened(store)
    assert (texts(again), heard(again), files_of(store)) == (["Newer"], [], [])
    again.close()


def test_a_draft_that_is_there_twice_blocks_no_write(store: Path) -> None:
    services = opened(store)
    told = heard(services)
    with writing(services):
        services.drafts.save("activity", None, {"text": "Meanwhile"}, 0)
        connection = driver.connect(drafts_apart.path_beside(store), services._workspace.store.key, mode="rwc")
        connection.executescript(
            "CREATE TABLE twice AS SELECT * FROM draft; DROP TABLE draft; ALTER TABLE twice RENAME TO draft;"
            "INSERT INTO draft SELECT * FROM draft"
        )
        connection.close()
    log(services, "Afterwards")
    assert [error.code for error in told] == ["drafts-unreadable"]
    services.close()


DAMAGED = [b"SQLite format 3\0" + bytes(5000), bytes(range(256)) * 40]


def damage(store: Path, content: bytes) -> None:
    """Damage the drafts under the open program: the file, its log and the map of that, or it reads what it has."""
    path = drafts_apart.path_beside(store)
    with path.open("r+b") as file:
        file.write(content)
    for end in ("-wal", "-shm"):
        beside = path.with_name(path.name + end)
        with beside.open("r+b") as file:
            file.write(bytes(beside.stat().st_size))


@pytest.mark.parametrize("content", DAMAGED)
def test_what_the_next_opening_cannot_read_is_put_aside_and_told_once(store: Path, content: bytes) -> None:
    opened(store).close()
    drafts_apart.path_beside(store).write_bytes(content)
    services = opened(store)
    (told,) = heard(services)
    assert (told.code, told.values["file"]) == ("drafts-unreadable", str(drafts_apart.path_beside(store)))
    assert [str(file) for file in files_of(store)] == [told.values["kept"]]
    assert Path(str(told.values["kept"])).read_bytes() == content
    services.drafts.save("activity", None, {"text": "Before"}, 0)
    with writing(services):
        services.drafts.save("activity", None, {"text": "Meanwhile"}, 0)
        assert texts(services) == ["Meanwhile"]
    assert texts(services) == ["Meanwhile"]
    services.close()
    again = opened(store)
    assert heard(again) == []
    again.close()


def test_a_program_killed_before_there_were_any_left_nothing_to_tell(store: Path) -> None:
    opened(store).close()
    drafts_apart.path_beside(store).write_bytes(b"")
    services = opened(store)
    assert heard(services) == []
    assert files_of(store) == []
    services.close()


def test_a_log_without_its_file_is_told(store: Path, tmp_path: Path) -> None:
    services, killed = opened(store), tmp_path / "killed"
    with writing(services):
        services.drafts.save("activity", None, {"text": "Meanwhile"}, 0)
        shutil.copytree(tmp_path, killed, ignore=shutil.ignore_patterns("*.holder", "*.lock"))
    services.close()
    drafts_apart.path_beside(killed / store.name).write_bytes(b"")
    again = opened(killed / store.name)
    (told,) = heard(again)
    assert Path(f"{told.values['kept']}-wal").stat().st_size > 0
    again.close()


@pytest.mark.parametrize("content", DAMAGED)
def test_a_file_damaged_meanwhile_blocks_no_write(store: Path, content: bytes) -> None:
    services = opened(store)
    told = heard(services)
    services.drafts.save("activity", None, {"text": "Before"}, 0)
    with writing(services):
        services.drafts.save("activity", None, {"text": "Meanwhile"}, 0)
        damage(store, content)
    log(services, "Afterwards")
    assert [error.code for error in told] == ["drafts-unreadable"]
    assert texts(services) == ["Before"]
    assert drafts_apart.path_beside(store) not in files_of(store)
    log(services, "And again")
    services.close()
    assert [error.code for error in told] == ["drafts-unreadable"]


@pytest.mark.parametrize("content", DAMAGED)
def test_typing_goes_on_over_a_damaged_file(store: Path, content: bytes) -> None:
    services = opened(store)
    told = heard(services)
    services.drafts.save("activity", None, {"text": "Before"}, 0)
    with writing(services):
        services.drafts.save("activity", None, {"text": "Meanwhile"}, 0)
        damage(store, content)
        services.drafts.save("activity", None, {"text": "Later"}, 0)
        assert [error.code for error in told] == ["drafts-unreadable"]
        damage(store, content)
        assert texts(services) == ["Before"]
    assert len(told) == 2
    services.close()
