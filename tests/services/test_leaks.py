"""Nothing confidential leaves: canaries in every text column, every paper in every form, nothing found.

A new text column that is neither planted nor named here as public fails the test.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import String, Table, text
from sqlalchemy.orm import Session

from attplanner.domain.activity import Activity, Item, Participation, Place
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp
from attplanner.domain.handling import Handling
from attplanner.domain.obstacle import Answer, Obstacle, ObstacleCategory
from attplanner.domain.ops import Op
from attplanner.domain.pathway import PathwayMove, Stage
from attplanner.domain.statement import Statement
from attplanner.exports import registry
from attplanner.models.base import Base, journalled
from attplanner.services.exports import AnnexRequest
from attplanner.services.facade import Services

CANARY = "canary"
# What is printed of a record of which one item may leave, and what only decides or points.
PUBLIC = {
    "activity": {"written"},
    "activity_place": {"city_written", "venue"},
    "item": {"source_text"},
    "item_wording": {"text"},
}
LOG = (
    "activity",
    "activity_place",
    "activity_actor",
    "item",
    "item_wording",
    "participation",
    "person",
    "post_holding",
    "statement",
    "statement_text",
    "pathway_move",
    "obstacle",
    "obstacle_answer",
    "follow_up",
)
NO_TEXT = {
    "id", "created_at", "created_by", "changed_at", "changed_by", "device", "precision", "form", "state", "handling",
    "role", "kind", "capacity", "extent", "lang", "stage", "momentum", "voice", "vote", "side", "status", "category",
}  # fmt: skip


def texts(table: Table) -> set[str]:
    """Return the columns of a table in which somebody may write what he likes."""
    return {
        column.name
        for column in table.columns
        if isinstance(column.type, String) and not column.foreign_keys and column.name not in NO_TEXT
    }


def plant(session: Session, public: set[str]) -> None:
    """Write canaries into every text column of the log; of rows that may leave only into private ones."""
    for name in LOG:
        table = Base.metadata.tables[name]
        for column in texts(table):
            word = f"'{CANARY} {name} {column} ' || substr(id, 1, 8)"
            spared = column in PUBLIC.get(name, set())
            where = f"WHERE {owner(name)} NOT IN ({marks(public)})" if spared else ""
            values = {f"p{n}": id_ for n, id_ in enumerate(sorted(public))} if spared else {}
            session.execute(text(f'UPDATE "{name}" SET "{column}" = {word} {where}'), values)


def owner(table: str) -> str:
    return {"activity": "id", "activity_place": "activity", "item": "id", "item_wording": "item"}[table]


def marks(ids: set[str]) -> str:
    return ", ".join(f":p{n}" for n in range(len(ids)))


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


def known_person(services: Services, party: Participation) -> str | None:
    """Store a person, and nothing of the meeting at which he was met."""
    passing = services.activities.log(Activity(items=(Item("passing"),)))
    services.activities.add_new(services.activities.get_many([passing])[0].items[0].id, party)
    (stored,) = services.activities.get_many([passing])[0].items[0].participations
    services.activities.delete(Ref("activity", passing))
    return stored.person


def play(services: Services) -> None:
    """Store one row of everything that is known and thought of a State."""
    said = services.state_of_play.add_statement(
        Statement(When.days(date(2018, 3, 7)), "NPL", occasion="Corridor", texts=(("en", "Soon."),))
    )
    services.state_of_play.add_move(PathwayMove("NPL", Stage.CABINET, date(2018, 3, 7), statement=said))
    answer = Answer("Explained Article 2")
    services.state_of_play.add_obstacle(
        Obstacle("NPL", ObstacleCategory.LEGAL, text="A law", evidence=(said,), answers=(answer,))
    )
    services.follow_ups.add(FollowUp("Send the text", iso3="NPL"))


@pytest.fixture
def planted(services: Services) -> Services:
    """Return a store in which one item may be published, one goes to the Troika, and all else is confidential."""
    rai = Participation(name="Sita Rai", style="Ms.", post="Minister", iso3="NPL", as_written="Ms. Rai")
    party = replace(rai, person=known_person(services, rai))
    shown = Item(
        "Public talks",
        wording=(("en", "Public talks"), ("fr", "Entretiens publics")),
        handling=Handling.PUBLICATION,
        participations=(party,),
    )
    troika = Item("For three", wording=(("en", "For three"),), handling=Handling.TROIKA, participations=(party,))
    secret = Item("Secret", wording=(("en", "Secret"), ("fr", "Secret")), participations=(party,))
    when = When.days(date(2018, 1, 15), written="15 January 2018")
    mixed = Activity(when, (Place("Geneva", "CHE"),), actors=("Takamizawa",), items=(shown, troika, secret))
    hidden = Activity(When.days(date(2018, 2, 1)), (Place("Vienna", "AUT"),), items=(secret,))
    ids = [services.activities.log(activity) for activity in (mixed, hidden)]
    record = services.activities.get_many(ids)[0]
    public = {record.id, record.items[0].id}
    play(services)
    services._workspace.write(Op.EDIT, lambda session: plant(session, public))  # as no use case can
    services.drafts.save("activity", None, {"line": f"{CANARY} in a draft"}, 3)
    services.office.set("note", f"{CANARY} in a setting")
    deleted = services.activities.log(
        Activity(when, items=(Item(f"{CANARY} in the bin", handling=Handling.PUBLICATION),))
    )
    services.activities.delete(Ref("activity", deleted))
    return services


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
