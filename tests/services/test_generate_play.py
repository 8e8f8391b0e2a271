"""The generated state of play: in its numbers, whole, and the same for the same seed."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from attplanner.services.facade import Services
from attplanner.services.generate_play import TABLES


def counts(services: Services) -> dict[str, int]:
    def read(name: str) -> int:
        query = text(f"SELECT count(*) FROM {name}")
        return services._workspace.read(lambda session: int(session.scalar(query) or 0))

    return {name: read(name) for name in TABLES}


def test_numbers_grow_with_the_log(services: Services) -> None:
    services.generate.fill(4000, seed=5)
    found = counts(services)
    assert (found["statement"], found["pathway_move"], found["follow_up"]) == (80, 60, 200)
    assert found["obstacle"] == found["obstacle_evidence"] == 24
    assert services.backups.check() == []


def test_the_same_seed_gives_the_same(tmp_path: Path) -> None:
    told = []
    for name in ("one", "two"):
        services = Services.open(tmp_path / f"{name}.attp", create=True, by="Test")
        services.generate.fill(100, seed=9)
        told.append([(one.text, one.due, one.id) for one in services.follow_ups.rows()])
        services.close()
    assert told[0] == told[1]
    assert len(told[0]) == 20
