"""Taking back a step that is not the latest: what was edited since is kept and said."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from attplanner.domain.changes import Ref
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import integrity
from attplanner.models.tables import (
    Activity,
    Base,
    ImportRun,
    Item,
    Participation,
    Person,
    Proposal,
    SourceLine,
)
from attplanner.services.workspace import Workspace

ENTRIES = 4


def _entry(n: int) -> list[Base]:
    return [
        Activity(id=f"a{n}", source_order=n),
        Item(id=f"i{n}", activity=f"a{n}", source_text=f"Item {n}"),
        Item(id=f"j{n}", activity=f"a{n}", position=1, source_text=f"Second item {n}"),
        Person(id=f"p{n}", display=f"Person {n}"),
        Participation(id=f"q{n}", item=f"i{n}", kind="person", person=f"p{n}", name=f"Person {n}"),
        SourceLine(id=f"l{n}", run="run", n=n, text=f"line {n}", use="entry", table="activity", row=f"a{n}"),
        Proposal(id=f"r{n}", run="run", code="weekend", table="activity", row=f"a{n}"),
    ]


@pytest.fixture
def step(workspace: Workspace) -> str:
    """Import four entries; return the step."""
    rows: list[Base] = [ImportRun(id="run", file="log.txt", sha256="", reader="paper")]
    rows += [row for n in range(ENTRIES) for row in _entry(n)]
    rows.append(SourceLine(id="heading", run="run", n=99, text="Annex A", use="context"))
    workspace.write(Op.IMPORT, lambda session: session.add_all(rows))
    return workspace.history(changes=False)[0].id


def _edit(workspace: Workspace, table: type[Base], key: str, **values: object) -> None:
    def command(session: Session) -> None:
        session.execute(update(table).where(table.__table__.c.id == key).values(**values))

    workspace.write(Op.EDIT, command)


def _ids(workspace: Workspace, table: type[Base]) -> set[str]:
    return set(workspace.read(lambda session: session.scalars(session.query(table.__table__.c.id).statement).all()))


def _whole(workspace: Workspace) -> bool:
    return workspace.read(lambda session: integrity.check(session.connection())) == []


def test_an_import_that_nobody_touched_goes_whole(workspace: Workspace, step: str) -> None:
    _edit(workspace, Person, "p0", note="")  # only the time of the change differs
    taken = workspace.take_back(step)
    assert (taken.undone, taken.kept) == (ENTRIES * 7 + 2, ())
    for table in (Activity, Item, Person, Participation, SourceLine, Proposal, ImportRun):
        assert _ids(workspace, table) == set()
    assert _whole(workspace)


def test_an_edited_item_keeps_its_entry_and_what_the_entry_needs(workspace: Workspace, step: str) -> None:
    _edit(workspace, Item, "i2", private_note="ask again")
    taken = workspace.take_back(step)
    assert _ids(workspace, Activity) == {"a2"}
    assert _ids(workspace, Item) == {"i2", "j2"}
    assert _ids(workspace, Person) == {"p2"}
    assert _ids(workspace, SourceLine) == {"l2"}
    assert _ids(workspace, Proposal) == {"r2"}
    assert _ids(workspace, ImportRun) == {"run"}
    assert Ref("activity", "a2") in taken.kept
    assert taken.undone + len(taken.kept) == ENTRIES * 7 + 2
    assert _whole(workspace)


def test_an_answered_question_keeps_nothing_by_itself(workspace: Workspace, step: str) -> None:
    _edit(workspace, Proposal, "r1", decision="refused")
    _edit(workspace, Proposal, "r2", decision="accepted")
    _edit(workspace, Activity, "a2", time="10:00")
    workspace.take_back(step)
    assert _ids(workspace, Activity) == {"a2"}
    assert _ids(workspace, Proposal) == {"r2"}
    assert _whole(workspace)


def test_what_others_name_since_is_kept(workspace: Workspace, step: str) -> None:
    later: list[Base] = [
        Activity(id="later"),
        Item(id="later-item", activity="later"),
        Participation(id="later-q", item="later-item", kind="person", person="p1"),
        Item(id="added", activity="a3", source_text="Added by hand"),
    ]
    workspace.write(Op.LOG_ACTIVITY, lambda session: session.add_all(later))
    workspace.take_back(step)
    assert _ids(workspace, Person) == {"p1", "p3"}
    assert _ids(workspace, Activity) == {"later", "a3"}
    assert _ids(workspace, Item) == {"later-item", "i3", "j3", "added"}
    assert _whole(workspace)


def test_what_was_deleted_since_stays_deleted(workspace: Workspace, step: str) -> None:
    workspace.write(Op.DELETE, lambda session: session.execute(delete(Activity).where(Activity.id == "a1")))
    assert workspace.take_back(step).kept == ()
    assert _ids(workspace, Activity) == set()


def test_redo_brings_all_of_it_back(workspace: Workspace, step: str) -> None:
    _edit(workspace, Item, "i2", private_note="ask again")
    workspace.take_back(step)
    with pytest.raises(PlannerError, match="already-undone"):
        workspace.take_back(step)
    redone = workspace.redo()
    assert redone is not None and redone.id == step
    assert _ids(workspace, Activity) == {f"a{n}" for n in range(ENTRIES)}
    assert len(_ids(workspace, SourceLine)) == ENTRIES + 1
    assert _whole(workspace)


def test_fields_edited_since_keep_their_value_and_others_go_back(workspace: Workspace, step: str) -> None:
    _edit(workspace, Activity, "a0", tz="Europe/Berlin", time="10:00")
    edit = workspace.history(changes=False)[0].id
    _edit(workspace, Activity, "a0", time="11:00")
    taken = workspace.take_back(edit)
    assert taken.kept == (Ref("activity", "a0"),)
    values = workspace.read(lambda session: session.query(Activity.tz, Activity.time).filter_by(id="a0").one())
    assert tuple(values) == ("", "11:00")


def test_a_deleted_record_is_restored_with_its_parts(workspace: Workspace, step: str) -> None:
    workspace.write(Op.DELETE, lambda session: session.execute(delete(Activity).where(Activity.id.in_(["a1", "a2"]))))
    deleted = workspace.history(changes=False)[0].id
    rows = [Ref("activity", "a1"), Ref("item", "i1"), Ref("item", "j1"), Ref("participation", "q1")]
    taken = workspace.take_back(deleted, rows)
    assert taken.undone == 4
    assert _ids(workspace, Activity) == {"a0", "a1", "a3"}
    assert _ids(workspace, Participation) == {"q0", "q1", "q3"}
    assert workspace.history(changes=False)[0].op is Op.RESTORE
    workspace.undo()
    assert _ids(workspace, Activity) == {"a0", "a3"}
    assert _whole(workspace)
