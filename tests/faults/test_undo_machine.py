"""Any sequence of edits undone gives the same rows, byte for byte; redone the same again."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from datetime import date
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from attplanner.domain.activity import Form
from attplanner.domain.changes import Ref
from attplanner.domain.history import Operation
from attplanner.domain.ops import Op
from attplanner.domain.pathway import Stage
from attplanner.models import history, integrity, search
from attplanner.models.base import journalled, new_id
from attplanner.models.tables import (
    Activity,
    ActivityActor,
    ActivityPlace,
    Base,
    EventExpected,
    EventHeading,
    FollowUp,
    ImportRun,
    Item,
    ItemWording,
    Obstacle,
    ObstacleAnswer,
    ObstacleEvidence,
    OfficeHolding,
    Organization,
    OrganizationName,
    Participation,
    PathwayMove,
    Person,
    PersonApart,
    PersonName,
    PostHolding,
    Proposal,
    RegionalEvent,
    RegionalEventTitle,
    Release,
    Setting,
    SourceLine,
    State,
    StatedFigure,
    Statement,
    StatementText,
    StateName,
    TradeTable,
    TradeVolume,
    TreatyAction,
)
from attplanner.services import organization_merge, store_access
from attplanner.services.persons import PersonService
from attplanner.services.vocabulary import Vocabulary
from attplanner.services.workspace import Workspace

# No shipped row is ever written in this test, so the large tables need no dump each time.
BIG = ("place", "place_name")
TEXT = st.text(max_size=12).filter(lambda words: "\0" not in words)
WHEN = st.dates(min_value=date(2014, 12, 24), max_value=date(2030, 1, 1))


def dump(workspace: Workspace) -> str:
    """Return a hash of the sorted rows of every journalled table; a release is never taken back."""

    def query(session: Session) -> str:
        running = hashlib.sha256()
        for table in journalled():
            if table.name in (*BIG, "release"):
                continue
            where = "WHERE origin = 'office'" if "origin" in table.columns else ""
            row = " || ',' || ".join(f'quote("{column.name}")' for column in table.columns)
            for (line,) in session.execute(text(f'SELECT {row} AS line FROM "{table.name}" {where} ORDER BY line')):
                running.update(line.encode("utf-8", "surrogatepass"))
        return running.hexdigest()

    return workspace.read(query)


class UndoMachine(RuleBasedStateMachine):
    """The rules are the ways in which a store is changed; the model is a stack of hashes."""

    activities = Bundle("activities")

    def __init__(self) -> None:
        """Make a store from one that was made once."""
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="undo-"))
        path = self.folder / "office.attp"
        shutil.copyfile(template(), path)
        self.workspace = store_access.open_workspace(path, by="Machine")
        self.states = [dump(self.workspace)]  # one after each step that stands
        self.undone: list[str] = []
        self.released = 0

    def teardown(self) -> None:
        """Undo to the start comparing each, redo to the end, and check the whole."""
        try:
            while self.workspace.can_undo() is not None:
                self.undo()
            assert len(self.states) == 1
            while self.workspace.can_redo() is not None:
                self.redo()
            assert not self.undone
            assert self.workspace.read(lambda session: integrity.check(session.connection())) == []
        finally:
            self.workspace.close()
            shutil.rmtree(self.folder)

    def write(self, op: Op, *rows: Base) -> None:
        """Add some rows as one step."""
        self.step(op, lambda session: session.add_all(rows))

    def step(self, op: Op, command: object, merge_key: str | None = None) -> None:
        """Do one step and note what the store holds after it."""
        before = self.workspace.can_undo()
        self.workspace.write(op, command, merge_key)  # type: ignore[arg-type]  # commands of any answer
        after = self.workspace.can_undo()
        if op in history.NOT_UNDOABLE or after is None:
            return
        self.compare(before, after)

    def compare(self, before: Operation | None, after: Operation) -> None:
        """Note the rows after a step, or after what was joined to the step before."""
        now = dump(self.workspace)
        if before is not None and after.id == before.id:
            if now != self.states[-1]:  # joined to the step before
                self.states[-1], self.undone = now, []
        else:
            self.states.append(now)
            self.undone = []

    def noted(self, op: Op) -> None:
        """Note a step that was made otherwise, if it changed something."""
        after = self.workspace.can_undo()
        if after is not None and after.op is op and dump(self.workspace) != self.states[-1]:
            self.states.append(dump(self.workspace))
            self.undone = []

    @initialize(target=activities)
    def begin(self) -> object:
        """Give the rules something to work on."""
        first = self.log("Geneva", date(2018, 3, 7), "first")
        return multiple(first)

    @rule(target=activities, city=TEXT, day=WHEN, words=TEXT)
    def log(self, city: str, day: date, words: str) -> str:
        """Log an activity with all its parts."""
        activity, item = new_id(), new_id()
        self.write(
            Op.LOG_ACTIVITY,
            Activity(id=activity, start=day, end=day, precision="day", written=words),
            ActivityPlace(activity=activity, city_written=city, iso3="CHE"),
            Item(id=item, activity=activity, source_text=words),
            Participation(item=item, kind="state", iso3="FRA", represents="FRA"),
        )
        return activity

    @rule(activity=activities, field=st.sampled_from(["written", "time", "tz"]), words=TEXT, join=st.booleans())
    def edit(self, activity: str, field: str, words: str, join: bool) -> None:
        """Edit a field, joined to the edits before or not."""
        query = update(Activity).where(Activity.id == activity).values({field: words})
        self.step(Op.EDIT, lambda session: session.execute(query), f"{activity}.{field}" if join else None)

    @rule(activity=activities, day=st.none() | WHEN)
    def move(self, activity: str, day: date | None) -> None:
        """Change a date, which moves the entry in the index."""
        values = {"start": day, "end": day, "precision": "day" if day else "unknown"}
        query = update(Activity).where(Activity.id == activity).values(values)
        self.step(Op.EDIT, lambda session: session.execute(query))

    @rule(activity=activities, words=TEXT, lang=st.sampled_from(["en", "fr"]))
    def add_item(self, activity: str, words: str, lang: str) -> None:
        """Add an item with public wording."""
        item = new_id()

        def command(session: Session) -> None:
            if session.get(Activity, activity) is not None:
                session.add_all([Item(id=item, activity=activity, source_text=words)])
                session.add(ItemWording(item=item, lang=lang, text=words))

        self.step(Op.ADD_ITEM, command)

    @rule(name=TEXT)
    def add_person(self, name: str) -> None:
        """Add a person, who is met in an item where there is one."""
        person = new_id()

        def command(session: Session) -> None:
            session.add(Person(id=person, display=name))
            item = session.query(Item.id).limit(1).scalar()
            if item is not None:
                session.add(Participation(item=item, kind="person", person=person, name=name))

        self.step(Op.ADD_PERSON, command)

    @rule(name=TEXT)
    def add_organization(self, name: str) -> None:
        """Add an organization to the reference data, as the office's own."""
        added = new_id()
        names = OrganizationName(organization=added, kind="name", text=name)
        self.write(Op.ADD_ORGANIZATION, Organization(id=added, kind="ngo", city=name), names)

    @rule(name=TEXT)
    def correct(self, name: str) -> None:
        """Put a name and a fact in the place of shipped ones."""
        fact = State(id=new_id(), iso3="CZE", note=name, supersedes="CZE")
        self.write(Op.CORRECT_FACT, fact, StateName(state="CZE", lang="en", kind="short", text=name, supersedes="x"))

    @rule(value=TEXT)
    def set_up(self, value: str) -> None:
        """Set a setting, new or not."""
        self.step(Op.SET_UP_OFFICE, lambda session: session.merge(Setting(id="name", value=value)))

    @rule(activity=activities)
    def remove(self, activity: str) -> None:
        """Delete an entry with its parts."""
        self.step(Op.DELETE, lambda session: session.execute(delete(Activity).where(Activity.id == activity)))

    @rule(first=activities, second=activities)
    def put_inside(self, first: str, second: str) -> None:
        """Make an entry part of another, of itself even, or of one that is gone."""

        def command(session: Session) -> None:
            if session.get(Activity, second) is not None:
                session.execute(update(Activity).where(Activity.id == first).values(part_of=second))

        self.step(Op.EDIT, command)

    @rule(handling=st.sampled_from(["internal", "troika", "publication"]))
    def mark(self, handling: str) -> None:
        """Mark all items at once."""
        self.step(Op.MARK, lambda session: session.execute(update(Item).values(handling=handling)))

    @rule(number=st.integers(1, 6), words=TEXT)
    def import_some(self, number: int, words: str) -> None:
        """Import some entries with their questions."""
        run = new_id()
        rows: list[Base] = [ImportRun(id=run, file=words, sha256=words, reader="paper")]
        for n in range(number):
            activity = new_id()
            rows += [Activity(id=activity, source_order=n), Item(activity=activity, source_text=words)]
            rows.append(Proposal(run=run, code="weekend", table="activity", row=activity))
        line = SourceLine(id=new_id(), run=run, n=1, text=words, use="context")
        self.write(Op.IMPORT, *rows, line, StatedFigure(number=number, quote=words, source_line=line.id))

    @rule(day=WHEN, words=TEXT)
    def accept(self, day: date, words: str) -> None:
        """Read a depositary's date in the place of a shipped one, and accept it."""
        run, act = new_id(), new_id()
        self.write(
            Op.IMPORT,
            ImportRun(id=run, file=words, sha256=words, reader="depositary"),
            TreatyAction(
                id=act, treaty="ATT", state="FRA", action="signature", start=day, precision="day", source=words,
                supersedes="x",
            ),
            Proposal(run=run, code="differs-from-store", table="treaty_action", row=act, decision="accepted"),
        )  # fmt: skip

    @rule(day=WHEN, words=TEXT.filter(bool))
    def read_events(self, day: date, words: str) -> None:
        """Read a regional event in, with its heading and who is expected."""
        event, heading = new_id(), new_id()
        self.write(
            Op.IMPORT,
            EventHeading(id=heading, label=words),
            RegionalEvent(id=event, heading=heading, start=day, end=day, precision="day"),
            RegionalEventTitle(event=event, lang="en", text=words),
            EventExpected(event=event, iso3="FRA"),
        )

    @rule(decision=st.sampled_from(["accepted", "refused"]))
    def decide(self, decision: str) -> None:
        """Decide all open questions."""
        self.step(Op.DECIDE_PROPOSAL, lambda session: session.execute(update(Proposal).values(decision=decision)))

    @rule(activity=activities)
    def delete_and_restore(self, activity: str) -> None:
        """Delete an entry, do something else, and bring the entry back out of the bin."""
        self.remove(activity)
        step = self.workspace.history(1, changes=False)[0]
        self.set_up("between")
        if step.op is Op.DELETE and not step.undone:
            rows = list({Ref(change.table, change.row) for change in self.workspace.changes(step.id)})
            self.workspace.take_back(step.id, rows)
            self.noted(Op.RESTORE)

    @rule(activity=activities, cities=st.lists(TEXT, max_size=3))
    def set_places(self, activity: str, cities: list[str]) -> None:
        """Put other places in an entry's, all of them at once."""

        def command(session: Session) -> None:
            session.execute(delete(ActivityPlace).where(ActivityPlace.activity == activity))
            if session.get(Activity, activity) is not None:
                session.add_all([ActivityPlace(activity=activity, city_written=city) for city in cities])

        self.step(Op.SET_PLACES, command)

    @rule(activity=activities, name=TEXT.filter(bool))
    def set_actors(self, activity: str, name: str) -> None:
        """Say who of us was there."""

        def command(session: Session) -> None:
            if session.get(Activity, activity) is not None:
                session.add(ActivityActor(activity=activity, name=name))

        self.step(Op.SET_ACTORS, command)

    @rule(position=st.integers(0, 5))
    def move_items(self, position: int) -> None:
        """Give every item another place."""
        self.step(Op.MOVE_ITEM, lambda session: session.execute(update(Item).values(position=position)))

    @rule(form=st.sampled_from(list(Form)))
    def change_all(self, form: Form) -> None:
        """Give every entry another form, by one statement."""
        self.step(Op.EDIT_MANY, lambda session: session.execute(update(Activity).values(form=form.value)))

    @rule(words=TEXT.filter(bool))
    def add_participations(self, words: str) -> None:
        """Add a group with a State within it to every item, by one statement."""

        def command(session: Session) -> None:
            for item in session.scalars(select(Item.id)).all():
                group = new_id()
                session.add(Participation(id=group, item=item, kind="group", as_written=words, extent="some"))
                session.add(Participation(item=item, kind="state", iso3="FRA", within=group))

        self.step(Op.ADD_PARTICIPATION, command)

    @rule(words=TEXT.filter(bool), day=WHEN, stage=st.sampled_from(list(Stage)))
    def say(self, words: str, day: date, stage: Stage) -> None:
        """Record a statement, and the move that it proves."""
        said = new_id()
        self.write(
            Op.ADD_STATEMENT,
            Statement(id=said, start=day, end=day, precision="day", iso3="FRA", kind="speech", voice="public"),
            StatementText(statement=said, lang="en", text=words),
        )
        move = PathwayMove(iso3="FRA", stage=stage, moved_on=day, momentum="moving", voice="public", statement=said)
        self.write(Op.MOVE_ON_PATHWAY, move)

    @rule(words=TEXT.filter(bool))
    def hinder(self, words: str) -> None:
        """Note an obstacle with its proof, then an answer to it."""
        obstacle = new_id()

        def command(session: Session) -> None:
            session.add(Obstacle(id=obstacle, iso3="FRA", kind="reason", category="legal", text=words))
            session.flush()
            said = session.scalar(select(Statement.id).limit(1))
            if said is not None:
                session.add(ObstacleEvidence(obstacle=obstacle, statement=said))

        self.step(Op.ADD_OBSTACLE, command)
        self.write(Op.ADD_ANSWER, ObstacleAnswer(obstacle=obstacle, text=words))

    @rule(words=TEXT.filter(bool), due=st.none() | WHEN)
    def promise(self, words: str, due: date | None) -> None:
        """Add a follow-up, from an item where there is one; deleting that leaves it."""

        def command(session: Session) -> None:
            item = session.scalar(select(Item.id).limit(1))
            session.add(FollowUp(side="theirs", text=words, due=due, item=item, said=words))

        self.step(Op.ADD_FOLLOW_UP, command)

    @rule(status=st.sampled_from(["open", "done", "dropped"]))
    def close(self, status: str) -> None:
        """Close all follow-ups at once, or open them again."""
        self.step(Op.CLOSE_FOLLOW_UP, lambda session: session.execute(update(FollowUp).values(status=status)))

    @rule(day=WHEN)
    def hold_posts(self, day: date) -> None:
        """Let everybody hold a post from a day."""

        def command(session: Session) -> None:
            for person in session.scalars(select(Person.id)).all():
                session.add(PostHolding(person=person, post="x", start=day, end=day, precision="day"))

        self.step(Op.CHANGE_POST, command)

    @rule(day=WHEN, name=TEXT.filter(str.strip))
    def hand_over(self, day: date, name: str) -> None:
        """Let somebody new hold the first post from a day on."""
        held = self.first(PostHolding)
        if held:
            self.persons().hand_over(held[0], name, day)
            self.noted(Op.CHANGE_POST)

    @rule(spelling=TEXT)
    def keep_apart(self, spelling: str) -> None:
        """Say that the first two people are two, the one with another spelling and a role among us."""
        people = self.first(Person)

        def command(session: Session) -> None:
            if len(people) > 1:
                session.execute(delete(PersonApart))
                session.add(PersonApart(one=people[0], other=people[1]))
                session.add(PersonName(person=people[0], text=spelling))
                session.add(OfficeHolding(person=people[1], role="staff"))

        self.step(Op.EDIT, command)

    @rule()
    def join_people(self) -> None:
        """Make the first two people one."""
        people = self.first(Person)
        if len(people) > 1:
            self.persons().merge(*people)
            self.noted(Op.MERGE_PEOPLE)

    @rule(words=TEXT.filter(bool))
    def join_organizations(self, words: str) -> None:
        """Make the first two organizations of the office one, of which the second promised something."""
        own = self.first(Organization)

        def command(session: Session) -> None:
            if len(own) > 1:
                session.add(FollowUp(side="theirs", text=words, organization=own[1]))
                session.flush()
                organization_merge.merge(session, *own)

        self.step(Op.MERGE_ORGANIZATIONS, command)

    def persons(self) -> PersonService:
        """Return the use cases of people."""
        return PersonService(self.workspace, Vocabulary(self.workspace))

    def first(self, table: type[Organization | Person | PostHolding]) -> list[str]:
        """Return the ids of the first two rows of a table, of those that were not shipped."""
        query = select(table.id).order_by(table.id).limit(2)
        if table is Organization:
            query = query.where(Organization.origin == "office")
        return self.workspace.read(lambda session: list(session.scalars(query)))

    @rule(volume=st.integers(0, 9))
    def read_trade(self, volume: int) -> None:
        """Put a table of arms trade figures in the place of the one before."""
        table = new_id()

        def command(session: Session) -> None:
            session.execute(delete(TradeTable))
            session.add(TradeTable(id=table, direction="export"))
            session.flush()
            session.add(TradeVolume(trade_table=table, kind="total", name="x", year=2020, thousandths=volume))

        self.step(Op.READ_TRADE, command)

    @rule(number=st.integers(1, 3))
    def generate(self, number: int) -> None:
        """Add entries by Core's bulk insert."""
        rows = [{"id": new_id()} for _ in range(number)]
        self.step(Op.GENERATE, lambda session: session.execute(insert(Activity), rows))

    @rule()
    def release(self) -> None:
        """Let a file leave, which undo passes over."""
        undo = self.workspace.can_undo()
        self.write(Op.RELEASE, Release(what="annex-a", handling="publication"))
        assert self.workspace.can_undo() == undo

    @rule()
    def undo(self) -> None:
        """Undo: the rows are those of before, byte for byte."""
        if self.workspace.undo() is not None:
            self.undone.append(self.states.pop())
        assert dump(self.workspace) == self.states[-1]

    @rule()
    def redo(self) -> None:
        """Redo: the rows are those of after."""
        if self.workspace.redo() is not None:
            self.states.append(self.undone.pop())
        assert dump(self.workspace) == self.states[-1]

    @rule()
    def run_anew(self) -> None:
        """Close the program and start it again: undo goes on where it was."""
        path = self.workspace.store.path
        self.workspace.close()
        self.workspace = store_access.open_workspace(path, by="Machine")

    @invariant()
    def found_by_its_day(self) -> None:
        """Everything that can be found is in the index once."""
        numbers = " + ".join(f"(SELECT count(*) FROM {table})" for table, _ in search.INDEXED.values())
        query = text(f"SELECT {numbers}, (SELECT count(*) FROM search_row)")
        rows = self.workspace.read(lambda session: session.execute(query).one())
        assert rows[0] == rows[1]


def template() -> Path:
    """Return a store to copy, made once a session."""
    if not _MADE:
        folder = Path(tempfile.mkdtemp(prefix="undo-template-"))
        store_access.create(folder / "office.attp")
        _MADE.append(folder / "office.attp")
    return _MADE[0]


_MADE: list[Path] = []


def test_any_sequence_can_be_undone_and_redone(pytestconfig: pytest.Config) -> None:
    full = pytestconfig.getoption("--faults")
    steps, examples = (50, 10_000) if full else (25, 8)
    try:
        run_state_machine_as_test(
            UndoMachine,
            settings=settings(max_examples=examples, stateful_step_count=steps, deadline=None, derandomize=True),
        )
    finally:
        shutil.rmtree(_MADE.pop().parent)


def test_every_operation_has_a_rule() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    # the two are rules of their own; erasing ends what can be undone; a store is begun before there is a machine
    without = {Op.UNDO, Op.REDO, Op.ERASE, Op.BEGIN_STORE}
    assert [op for op in Op if f"Op.{op.name}" not in source and op not in without] == []


def test_every_table_that_the_office_writes_has_a_rule() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    # what is shipped alone, and the places, of which there are too many to compare them after each step
    without = {
        "source", "treaty", "place", "place_name", "process", "grouping", "grouping_name", "grouping_member",
        "office_holder",
    }  # fmt: skip
    kinds = {mapper.class_.__tablename__: mapper.class_.__name__ for mapper in Base.registry.mappers}
    names = {table.name for table in journalled()} - without
    assert sorted(name for name in names if f"{kinds[name]}(" not in source) == []


def test_search_is_not_part_of_the_history() -> None:
    assert search.SearchRow.__tablename__ not in {table.name for table in journalled()}
