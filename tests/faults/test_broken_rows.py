"""Broken rows of people, promises, statements, estimates and figures: a check tells them, by table and field."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from attplanner.domain.dates import When
from attplanner.domain.health import Problem
from attplanner.domain.obstacle import Answer, Obstacle, ObstacleCategory
from attplanner.domain.ops import Op
from attplanner.domain.pathway import PathwayMove, Stage
from attplanner.domain.statement import Statement
from attplanner.models import driver
from attplanner.services import backups, store_access
from attplanner.services.facade import Services
from tests.faults import office

DAY = date(2044, 3, 1)
NAMES_OTHERS = (
    ("follow_up", "person"), ("follow_up", "item"), ("obstacle_answer", "obstacle"),
    ("obstacle_evidence", "statement"), ("pathway_move", "statement"), ("person_apart", "other"),
    ("person_name", "person"), ("post_holding", "person"), ("statement", "item"), ("statement_text", "statement"),
    ("trade_volume", "trade_table"),
)  # fmt: skip
DAYS = (
    ("obstacle_answer", "given_on"), ("pathway_move", "moved_on"), ("pathway_move", "review_by"),
    ("post_holding", "end"), ("statement", "end"),
)  # fmt: skip
NO_DAY = "2044-03-32"


@pytest.fixture
def store(new_store: Path, store_path: Path) -> Path:
    """Return a closed store with a row in each of the tables."""
    store_path.write_bytes(new_store.read_bytes())
    services = Services.open(store_path)
    office.prepare(services)
    play = services.state_of_play
    item = next(one.item for one in services.follow_ups.rows() if one.item)
    said = play.add_statement(Statement(When.days(DAY), "TON", item=item, texts=(("en", "Soon."),)))
    play.add_move(PathwayMove("TON", Stage.CABINET, DAY, statement=said, review_by=DAY))
    play.add_obstacle(
        Obstacle("TON", ObstacleCategory.LEGAL, evidence=(said,), answers=(Answer("The model law", DAY),))
    )
    one, other, *_ = (row.id for row in services.persons.rows(DAY))
    services.persons.add_spelling(one, "A. V.")
    services.persons.keep_apart(one, other)
    services.close()
    assert backups.check_store(store_path) == []
    return store_path


def spoil(store: Path, *statements: str) -> list[Problem]:
    """Change a closed store as no program of ours does, and return what a check tells."""
    raw = driver.connect(store, None, mode="rw")
    for one in ("PRAGMA foreign_keys = OFF", "PRAGMA ignore_check_constraints = ON", *statements):
        raw.execute(one)
    raw.commit()
    raw.close()
    return backups.check_store(store)


def write(store: Path, *statements: str) -> None:
    """Change a store by its one door, as a fault of ours would."""
    workspace = store_access.open_workspace(store)
    workspace.write(Op.EDIT, lambda session: [session.execute(text(one)) for one in statements])
    workspace.close()


def first(table: str, field: str, value: str) -> str:
    return f"UPDATE {table} SET \"{field}\" = '{value}' WHERE rowid = (SELECT min(rowid) FROM {table})"


def test_a_row_that_names_what_is_gone_is_told(store: Path) -> None:
    found = spoil(store, *(first(table, field, "gone") for table, field in NAMES_OTHERS))
    broken = [str(problem.values["table"]) for problem in found if problem.code == "reference-broken"]
    assert sorted(broken) == sorted(table for table, _ in NAMES_OTHERS)


def test_a_post_that_ends_before_it_begins_is_told(store: Path) -> None:
    times = "start = '2044-03-02', \"end\" = '2044-03-01', precision = 'day'"
    told = spoil(store, f"UPDATE post_holding SET {times}")
    rules = {problem.values["rule"] for problem in told if problem.code == "value-impossible"}
    assert rules == {"ck_post_holding_ends_after_start"}


def test_a_day_that_there_is_not_is_told_though_the_history_agrees(store: Path) -> None:
    write(store, "UPDATE post_holding SET start = '2044-02-01', \"end\" = '2044-03-01', precision = 'day'")
    write(store, *(first(table, field, NO_DAY) for table, field in DAYS))
    found = backups.check_store(store)
    assert {problem.code for problem in found} == {"value-impossible"}
    assert sorted((str(one.values["table"]), str(one.values["rule"])) for one in found) == sorted(DAYS)


def test_a_backup_of_it_can_still_be_restored(store: Path) -> None:
    write(store, first("pathway_move", "moved_on", NO_DAY))
    copy = store.with_name("copy.attp")
    backups.make_backup(store, None, copy)
    backups.restore_store(store, copy)
    assert [problem.code for problem in backups.check_store(store)] == ["value-impossible"]
