"""The tables: shapes, checks, identifiers."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from attplanner.domain.ops import Op
from attplanner.models.base import journalled, key_of, new_id
from attplanner.models.tables import Activity, Base, Item, Participation
from attplanner.services.workspace import Workspace


def test_identifiers_are_version_7_and_in_order_of_time() -> None:
    made = [new_id() for _ in range(500)]
    assert len(set(made)) == 500
    assert all(len(text) == 36 and text[14] == "7" and text[19] in "89ab" for text in made)
    times = [text[:18] for text in made]
    assert times == sorted(times)


def test_every_journalled_table_has_one_text_key() -> None:
    for table in journalled():
        assert len(table.primary_key.columns) == 1
        assert str(table.columns[key_of(table)].type) == "VARCHAR"


def test_no_journalled_table_holds_what_json_does_not_keep() -> None:
    kinds = {type(column.type).__name__ for table in journalled() for column in table.columns}
    assert kinds <= {"String", "Integer", "Date", "Boolean"}


def test_every_key_that_can_cascade_has_an_index() -> None:
    for table in Base.metadata.tables.values():
        first = {next(iter(index.columns)).name for index in table.indexes}
        first |= {c.name for u in table.constraints if hasattr(u, "columns") for c in list(u.columns)[:1]}
        for key in table.foreign_keys:
            if key.ondelete:
                assert key.parent.name in first, f"{table.name}.{key.parent.name}: each delete would read the table"


@pytest.mark.parametrize(
    "values",
    [
        {"precision": "day"},
        {"precision": "unknown", "start": date(2018, 1, 1), "end": date(2018, 1, 1)},
        {"precision": "day", "start": date(2018, 1, 2), "end": date(2018, 1, 1)},
        {"precision": "day", "start": date(2018, 1, 2)},
        {"precision": "week", "start": date(2018, 1, 1), "end": date(2018, 1, 2)},
        {"form": "party"},
        {"state": "perhaps"},
    ],
)
def test_an_activity_of_the_wrong_shape_is_refused(workspace: Workspace, values: dict[str, object]) -> None:
    with pytest.raises(IntegrityError):
        workspace.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity(**values)))
    assert workspace.history() == []


@pytest.mark.parametrize(
    "values",
    [
        {"kind": "state"},
        {"kind": "organization"},
        {"kind": "group"},
        {"kind": "person"},
        {"kind": "office"},
        {"kind": "state", "iso3": "FRA", "role": "guest"},
        {"kind": "state", "iso3": "FRA", "capacity": "private"},
        {"kind": "nobody", "as_written": "x"},
        {"kind": "state", "iso3": "FRA", "grouping": "un-african-group"},
    ],
)
def test_a_participation_without_its_target_is_refused(workspace: Workspace, values: dict[str, object]) -> None:
    activity, item = new_id(), new_id()

    def log(*parts: Base) -> None:
        workspace.write(Op.LOG_ACTIVITY, lambda session: session.add_all(parts))

    log(Activity(id=activity), Item(id=item, activity=activity))
    with pytest.raises(IntegrityError):
        log(Participation(item=item, **values))


def test_a_state_that_is_not_there_cannot_be_named(workspace: Workspace) -> None:
    from attplanner.errors import PlannerError
    from attplanner.models.tables import ActivityPlace

    activity = new_id()
    with pytest.raises(PlannerError, match="still-in-use"):
        workspace.write(
            Op.LOG_ACTIVITY,
            lambda session: session.add_all([Activity(id=activity), ActivityPlace(activity=activity, iso3="XXX")]),
        )
    assert workspace.read(lambda session: session.query(Activity).count()) == 0
