"""A store with canaries in every text column: what of it may leave, and what must not be found outside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

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
from attplanner.models.base import Base
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


def fill(services: Services) -> Services:
    """Fill a store with canaries: one item may be published, one goes to the Troika, all else is internal."""
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
