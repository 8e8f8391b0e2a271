"""The write path: all or nothing, recorded, told, taken back, done again, also in a new run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.orm import Session

from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import integrity, journal, search, tail_check
from attplanner.models.base import new_id
from attplanner.models.tables import (
    Activity,
    ActivityPlace,
    Draft,
    Item,
    Organization,
    Participation,
    Person,
    StateName,
)
from attplanner.services import store_access
from attplanner.services.workspace import Workspace


def log(workspace: Workspace, words: str = "Meeting", op: Op = Op.LOG_ACTIVITY) -> str:
    """Log an activity with a place, an item and a counterpart; return its id."""
    activity, item = new_id(), new_id()
    rows = [
        Activity(id=activity),
        ActivityPlace(activity=activity, city_written="Genève", iso3="CHE"),
        Item(id=item, activity=activity, source_text=words),
        Participation(item=item, kind="state", iso3="FRA", represents="FRA"),
    ]
    workspace.write(op, lambda session: session.add_all(rows))
    return activity


def count(workspace: Workspace, table: type[object] = Activity) -> int:
    """Count the rows of a table."""
    return workspace.read(lambda session: session.query(table).count())


def set_note(workspace: Workspace, activity: str, note: str, merge_key: str | None = None) -> None:
    """Set an activity's written date, a field like any other."""

    def command(session: Session) -> None:
        session.execute(update(Activity).where(Activity.id == activity).values(written=note))

    workspace.write(Op.EDIT, command, merge_key)


def note(workspace: Workspace, activity: str) -> str | None:
    """Return that field."""
    written: str | None = workspace.read(
        lambda session: session.query(Activity.written).filter_by(id=activity).scalar()
    )
    return written


def found(workspace: Workspace, words: str) -> list[str]:
    """Return the records that a search finds."""
    return workspace.read(lambda session: [one.record for one in search.find(session.connection(), words)])


# -- all or nothing -------------------------------------------------------------------------------------------


def test_a_failed_command_leaves_neither_rows_nor_history_nor_news(workspace: Workspace) -> None:
    heard: list[DataChanged] = []
    workspace.subscribe(heard.append)

    def command(session: Session) -> None:
        session.add(Activity())
        session.flush()
        raise PlannerError("no")

    with pytest.raises(PlannerError, match="no"):
        workspace.write(Op.LOG_ACTIVITY, command)
    assert (count(workspace), workspace.history(), heard) == (0, [], [])
    log(workspace)
    assert len(workspace.history()) == 1


def test_a_command_that_changes_nothing_is_no_step(workspace: Workspace) -> None:
    heard: list[DataChanged] = []
    workspace.subscribe(heard.append)
    assert workspace.write(Op.EDIT, lambda _session: 7) == 7
    activity = log(workspace)
    set_note(workspace, activity, "")
    assert [step.op for step in workspace.history()] == [Op.EDIT, Op.LOG_ACTIVITY]  # the time of change did change
    workspace.write(Op.EDIT, lambda session: session.execute(text("UPDATE activity SET written = written")))
    assert len(workspace.history()) == 2
    assert len(heard) == 2


def test_news_comes_after_the_commit_and_names_every_row(workspace: Workspace) -> None:
    seen: list[tuple[DataChanged, int]] = []
    stop = workspace.subscribe(lambda changed: seen.append((changed, count(workspace))))
    activity = log(workspace)
    changed, rows = seen[0]
    assert rows == 1
    assert changed.op is Op.LOG_ACTIVITY
    assert changed.tables == {"activity", "activity_place", "item", "participation"}
    assert Ref("activity", activity) in changed.refs
    stop()
    log(workspace)
    assert len(seen) == 1


def test_nothing_is_written_beside_the_path(workspace: Workspace) -> None:
    with pytest.raises(Exception, match="NOT NULL"):
        workspace.unrecorded(lambda session: session.execute(text("DELETE FROM state_name")))
    workspace.unrecorded(lambda session: session.add(Draft(subject="activity", payload="{}", at="now")))
    assert count(workspace, Draft) == 1
    workspace.read(lambda session: session.execute(delete(Draft)))
    assert count(workspace, Draft) == 1


def test_a_write_refuses_where_a_table_lost_its_triggers(workspace: Workspace) -> None:
    with workspace.store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER temp.journal_update_item")
    with pytest.raises(RuntimeError, match="journal_update_item"):
        log(workspace)
    with workspace.store.engine.begin() as connection:
        journal.pause(connection)
        journal.install(connection)
    log(workspace)


def test_a_write_inside_a_write_is_a_mistake(workspace: Workspace) -> None:
    with pytest.raises(RuntimeError, match="own session"):
        workspace.write(Op.EDIT, lambda _session: log(workspace))
    log(workspace)


def test_a_command_reads_what_it_has_written(workspace: Workspace) -> None:
    def command(session: Session) -> int:
        session.add(Activity())
        session.flush()
        return count(workspace)

    assert workspace.write(Op.LOG_ACTIVITY, command) == 1
    assert count(workspace) == 1


# -- what is recorded -----------------------------------------------------------------------------------------


def test_the_history_says_who_when_which_field_before_and_after(workspace: Workspace) -> None:
    activity = log(workspace)
    workspace.by = "Ana"
    set_note(workspace, activity, "in spring")
    step = workspace.history()[0]
    assert (step.op, step.by, step.seq, step.undone) == (Op.EDIT, "Ana", 2, False)
    assert step.at.utcoffset() is not None
    assert [(c.table, c.row, c.field, c.before, c.after) for c in step.changes] == [
        ("activity", activity, "written", "", "in spring")
    ]


def test_one_row_has_its_own_history(workspace: Workspace) -> None:
    first, second = log(workspace), log(workspace)
    set_note(workspace, first, "x")
    steps = workspace.history(ref=Ref("activity", first))
    assert [step.op for step in steps] == [Op.EDIT, Op.LOG_ACTIVITY]
    assert len(workspace.history(ref=Ref("activity", second))) == 1


REPLACE_NAME = "INSERT OR REPLACE INTO person_name SELECT 'n', id, 'x', '', '', '', '', '' FROM person"
REPLACE_PERSON = (
    "INSERT OR REPLACE INTO person SELECT id, 'Replaced', given, display, style, contact, note, "
    "created_at, created_by, changed_at, changed_by, device FROM person"
)
Way = Callable[[Session, str], object]
WAYS: dict[str, Way] = {
    "orm": lambda s, a: setattr(s.get(Activity, a), "written", "x"),
    "core": lambda s, a: s.execute(update(Activity).where(Activity.id == a).values(written="x")),
    "bulk": lambda s, _: s.execute(insert(Activity), [{"id": f"bulk-{n}"} for n in range(3)]),
    "bulk update": lambda s, _: s.execute(update(Activity).values(tz="Europe/Paris")),
    "raw": lambda s, a: s.execute(text("UPDATE activity SET written = 'x' WHERE id = :a"), {"a": a}),
    "cascade": lambda s, a: s.execute(delete(Activity).where(Activity.id == a)),
    "upsert": lambda s, _: s.execute(text(REPLACE_NAME)),
    "replace": lambda s, _: s.execute(text(REPLACE_PERSON)),
    "ties": lambda s, a: s.execute(update(Activity).where(Activity.id != a).values(part_of=a)),
    "null": lambda s, a: s.execute(update(Activity).where(Activity.id == a).values(source_order=None)),
}


@pytest.mark.parametrize("way", WAYS)
def test_whatever_way_a_row_is_written_it_can_be_taken_back(workspace: Workspace, way: str) -> None:
    log(workspace)
    activity = log(workspace)
    person = Person(id="p", display="Ana", family='O\'Brien "Ä" \\ \u2028 \U0001f600', note="line\nline")
    workspace.write(Op.ADD_PERSON, lambda session: session.add(person))
    before = dump(workspace)
    workspace.write(Op.EDIT, lambda session: WAYS[way](session, activity))
    after = dump(workspace)
    assert after != before
    for _ in range(2):
        assert workspace.undo() is not None
        assert dump(workspace) == before, way
        assert workspace.redo() is not None
        assert dump(workspace) == after, way
    assert workspace.read(lambda session: integrity.check(session.connection())) == []


def dump(workspace: Workspace) -> list[tuple[object, ...]]:
    """Return every row of every journalled table, as SQL literals, in order."""
    from attplanner.models.base import journalled

    def query(session: Session) -> list[tuple[object, ...]]:
        rows: list[tuple[object, ...]] = []
        for table in journalled():
            quoted = " || ',' || ".join(f'quote("{column.name}")' for column in table.columns)
            if table.name not in ("state_name", "place", "place_name"):
                rows += [
                    (table.name, row) for (row,) in session.execute(text(f'SELECT {quoted} FROM "{table.name}"'))
                ]
        return sorted(rows, key=str)

    return workspace.read(query)


# -- undo and redo --------------------------------------------------------------------------------------------


def test_undo_and_redo_go_through_the_steps(workspace: Workspace) -> None:
    assert workspace.undo() is None and workspace.redo() is None
    activity = log(workspace)
    set_note(workspace, activity, "one")
    set_note(workspace, activity, "two")
    assert [note(workspace, activity)] + [(workspace.undo(), note(workspace, activity))[1] for _ in range(3)] == [
        "two",
        "one",
        "",
        None,
    ]
    undone = workspace.can_undo()
    assert undone is None
    again = [(workspace.redo(), note(workspace, activity))[1] for _ in range(4)]
    assert again == ["", "one", "two", "two"]
    step = workspace.can_undo()
    assert step is not None and step.op is Op.EDIT


def test_a_new_step_ends_redo(workspace: Workspace) -> None:
    activity = log(workspace)
    set_note(workspace, activity, "one")
    workspace.undo()
    assert workspace.can_redo() is not None
    log(workspace)
    assert workspace.can_redo() is None
    assert workspace.redo() is None


def test_undo_works_in_a_new_run(workspace: Workspace) -> None:
    activity = log(workspace)
    set_note(workspace, activity, "one")
    path = workspace.store.path
    workspace.close()
    again = store_access.open_workspace(path)
    again.undo()
    assert note(again, activity) == ""
    again.close()
    third = store_access.open_workspace(path)
    third.redo()
    assert note(third, activity) == "one"
    third.undo()
    third.undo()
    assert count(third) == 0
    third.close()


def test_edits_with_one_key_are_one_step(workspace: Workspace) -> None:
    activity = log(workspace)
    for typed in ("i", "in", "in s"):
        set_note(workspace, activity, typed, "written")
    set_note(workspace, activity, "other", "another field")
    set_note(workspace, activity, "in spring", "written")
    assert [step.op for step in workspace.history()] == [Op.EDIT] * 3 + [Op.LOG_ACTIVITY]
    joined = workspace.history()[2]
    assert [(change.before, change.after) for change in joined.changes] == [("", "in s")]
    workspace.undo()
    workspace.undo()
    assert note(workspace, activity) == "in s"
    workspace.undo()
    assert note(workspace, activity) == ""
    workspace.redo()
    assert note(workspace, activity) == "in s"


def test_what_a_listener_writes_ends_joining(workspace: Workspace) -> None:
    activity = log(workspace)
    other = log(workspace)
    stop = workspace.subscribe(lambda changed: set_note(workspace, other, "told") if changed.op is Op.MARK else None)
    workspace.write(Op.MARK, lambda s: s.execute(update(Activity).values(tz="a")), "k")
    stop()
    workspace.write(Op.MARK, lambda s: s.execute(update(Activity).values(tz="b")), "k")
    workspace.undo()
    assert workspace.read(lambda session: session.query(Activity.tz).filter_by(id=activity).scalar()) == "a"
    assert note(workspace, other) == "told"


def test_an_undo_ends_joining(workspace: Workspace) -> None:
    activity = log(workspace)
    set_note(workspace, activity, "a", "k")
    workspace.undo()
    set_note(workspace, activity, "b", "k")
    workspace.undo()
    assert note(workspace, activity) == ""


def test_what_left_the_house_cannot_be_undone_and_does_not_stand_in_the_way(workspace: Workspace) -> None:
    from attplanner.models.tables import Release

    activity = log(workspace)
    workspace.write(Op.RELEASE, lambda session: session.add(Release(what="annex-a", handling="publication")))
    workspace.undo()
    assert note(workspace, activity) is None
    assert count(workspace, Release) == 1
    workspace.redo()
    assert note(workspace, activity) == ""


def test_undone_steps_are_shown_as_undone(workspace: Workspace) -> None:
    log(workspace)
    workspace.undo()
    undo, step = workspace.history()
    assert (undo.op, undo.undone, step.undone) == (Op.UNDO, False, True)
    assert undo.undoes == step.id
    workspace.redo()
    assert [one.undone for one in workspace.history()] == [False, True, False]


def test_the_office_corrects_facts_beside_what_was_shipped(workspace: Workspace) -> None:
    from attplanner.models import reference_data

    name = StateName(state="CZE", lang="en", kind="short", text="Czechia (office)", supersedes="CZE.x")
    workspace.write(Op.CORRECT_FACT, lambda session: session.add(name))
    organization = Organization(id="office-org", kind="ngo", city="Nowhere")
    workspace.write(Op.ADD_ORGANIZATION, lambda session: session.add(organization))
    with workspace.store.engine.begin() as connection:
        reference_data.load(connection)
        journal.install(connection)
    assert workspace.read(lambda session: session.get(Organization, "office-org")) is not None
    workspace.undo()
    assert workspace.read(lambda session: session.get(Organization, "office-org")) is None


# -- search follows -------------------------------------------------------------------------------------------


def test_the_search_follows_every_write_and_its_undo(workspace: Workspace) -> None:
    activity = log(workspace, "Tea with Đặng Thị Ngọc Thịnh of Łódź")
    for words in ("dang thinh", "lodz", "GENEVE", "switzerl", "Suisse", "fran"):
        assert found(workspace, words) == [activity], words
    assert found(workspace, "coffee") == []
    item = workspace.read(lambda session: session.query(Item.id).scalar())
    workspace.write(
        Op.EDIT, lambda session: session.execute(update(Item).where(Item.id == item).values(source_text="Coffee"))
    )
    assert (found(workspace, "coffee"), found(workspace, "tea")) == ([activity], [])
    workspace.undo()
    assert (found(workspace, "coffee"), found(workspace, "tea")) == ([], [activity])
    workspace.write(Op.DELETE, lambda session: session.execute(delete(Item).where(Item.id == item)))
    assert (found(workspace, "tea"), found(workspace, "geneve")) == ([], [activity])
    workspace.write(Op.DELETE, lambda session: session.execute(delete(Activity)))
    assert found(workspace, "geneve") == []
    workspace.undo()
    workspace.undo()
    assert found(workspace, "tea") == [activity]


@pytest.mark.parametrize("words", ['"', "*", "a AND", "NEAR(", "body:x", "-", "'; --", "(", "OR", "\0", "𝕏"])
def test_whatever_is_typed_is_searched_for(workspace: Workspace, words: str) -> None:
    log(workspace)
    assert found(workspace, words) == []


def test_the_search_can_be_rebuilt(workspace: Workspace) -> None:
    activities = [log(workspace, f"word{n}") for n in range(5)]
    with workspace.store.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM search_row")
        assert [problem.code for problem in integrity.check(connection)] == ["search-out-of-date"]
        search.rebuild(connection)
        assert integrity.check(connection) == []
    assert found(workspace, "word3") == [activities[3]]


def test_a_check_finds_a_wrong_number_of_contacts(workspace: Workspace) -> None:
    log(workspace)
    with workspace.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE contact_total SET number = number + 1")
        assert [problem.code for problem in integrity.check(connection)] == ["search-out-of-date"]
        search.rebuild(connection)
        assert integrity.check(connection) == []


# -- gone for good --------------------------------------------------------------------------------------------


def test_erasing_leaves_no_trace_in_the_store_and_the_hash_whole(workspace: Workspace, store_path: Path) -> None:
    secret = "Xylophonically"
    activity = log(workspace, secret)
    refs = [Ref("activity", activity)]
    with pytest.raises(PlannerError, match="still-there"):
        workspace.erase(refs)
    workspace.write(Op.DELETE, lambda session: session.execute(delete(Activity)))
    step = workspace.history(changes=False)[0].id
    refs = sorted({Ref(change.table, change.row) for change in workspace.changes(step)}, key=str)
    assert workspace.erase(refs) == 8
    assert workspace.read(lambda session: integrity.check(session.connection())) == []
    assert workspace.can_undo() is None
    assert tail_check.wal_path(store_path).read_bytes() == b""
    workspace.close()
    assert secret.encode() not in store_path.read_bytes()
    assert secret.lower().encode() not in store_path.read_bytes()
    store_access.open_workspace(store_path).close()
