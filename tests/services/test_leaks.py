"""Nothing confidential leaves: canaries in every text column, every paper in every form, nothing found.

A new text column that is neither planted nor named here as public fails the test.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from attplanner.domain.handling import Handling
from attplanner.exports import registry
from attplanner.models.base import Base, journalled
from attplanner.services.exports import AnnexRequest
from attplanner.services.facade import Services
from tests.planted import CANARY, LOG, PUBLIC, fill, texts


def readable(data: bytes, path: Path) -> Iterator[bytes]:
    """Yield every part of a file, unpacked, and its name."""
    yield path.name.encode()
    if not zipfile.is_zipfile(path):
        yield data
        return
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            yield name.encode()
            yield archive.read(name)


@pytest.fixture
def planted(services: Services) -> Services:
    """Return a store in which one item may be published, one goes to the Troika, and all else is confidential."""
    return fill(services)


REQUESTS = [
    AnnexRequest(language=language, layout=layout, wording=wording, order=order)
    for language, layout, wording, order in product(
        ("en", "fr", "es"), ("list", "table"), ("un", "source"), ("date", "source")
    )
]


def test_no_paper_holds_a_canary(planted: Services, tmp_path: Path) -> None:
    for number, request in enumerate(REQUESTS):
        prepared = planted.exports.annex_a(request)
        assert prepared.items == 1
        expected = b"Entretiens publics" if request.language == "fr" else b"Public talks"
        for writer in registry.WRITERS:
            path = tmp_path / f"{number}{writer.suffix}"
            planted.exports.write(prepared, writer.name, path)
            parts = list(readable(path.read_bytes(), path))
            assert not [part for part in parts if CANARY.encode() in part.lower()], (request, writer.name)
            assert any(expected in part for part in parts), (request, writer.name)


def test_no_clipboard_holds_a_canary(planted: Services) -> None:
    for request in REQUESTS:
        offered = planted.exports.clipboard(planted.exports.annex_a(request))
        assert not [kind for kind, data in offered.items() if CANARY.encode() in data.lower()], request


def test_the_troika_sees_its_own_and_nothing_internal(planted: Services) -> None:
    document = planted.exports.annex_a(AnnexRequest(handling=Handling.TROIKA)).document
    told = repr(document)
    assert f"{CANARY} item_wording text" in told  # the Troika's item is planted: it may be seen here
    assert "Vienna" not in told
    assert told.count(CANARY) == repr(document.body).count(CANARY) + repr(document.records).count(CANARY)


def test_with_the_filter_off_the_canaries_would_be_found(planted: Services) -> None:
    told = repr(planted.exports.annex_a(AnnexRequest(handling=Handling.INTERNAL)).document)
    assert told.count(CANARY) > 2


def test_every_text_of_the_log_is_planted_or_public() -> None:
    of_the_log = {table.name for table in journalled() if {"item", "activity", "person"} & set(table.columns.keys())}
    assert of_the_log <= {*LOG, "office_holding", "person_name", "setting"}
    assert {"statement", "pathway_move", "obstacle", "follow_up"} <= set(LOG)
    for name, public in PUBLIC.items():
        assert public <= texts(Base.metadata.tables[name])
