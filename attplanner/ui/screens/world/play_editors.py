"""Editors of what the office knows and thinks of a State: statements, moves, obstacles, answers, follow-ups."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.follow_up import FollowUp, Side
from attplanner.domain.handling import Handling
from attplanner.domain.obstacle import Answer, Obstacle, ObstacleCategory, ObstacleKind, ObstacleStatus
from attplanner.domain.pathway import Momentum, PathwayMove, Stage
from attplanner.domain.statement import Statement, StatementKind, Vote
from attplanner.domain.voice import Voice
from attplanner.ui import language
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.screens.world.editors import NEW
from attplanner.ui.screens.world.play_fields import (
    ITEM,
    SAID,
    Given,
    PlayEditor,
    choice_box,
    chosen_of,
    day_box,
    one_day,
)
from attplanner.ui.widgets.date_field import DateField
from attplanner.ui.words import translate

# Languages in which statements are quoted, each by its own name.
SPOKEN = {**language.NAMES, "pt": "Português", "ru": "Русский", "zh": "中文"}


class MoveEditor(PlayEditor):
    """Says that a State came to a stage: our estimate, with its evidence. ``renewed`` takes a move's words over."""

    def __init__(self, given: Given, move: PathwayMove | None, *, renewed: PathwayMove | None = None) -> None:
        title = translate("editors", "Renew the evidence") if renewed else translate("editors", "Move on the pathway")
        super().__init__(title, "renewal" if renewed else "move", move.id if move else "", given)
        self._move = move
        shown = move or (replace(renewed, moved_on=given.today, review_by=None) if renewed else None)
        self._shown = shown or PathwayMove(given.iso3, self._next(), given.today)
        self._build(self._shown)

    def _next(self) -> Stage:
        """Return the stage after the last one."""
        number = self.given.play.moves[0].stage.number if self.given.play.moves else 0
        return list(Stage)[min(number, len(Stage) - 1)]

    def _build(self, move: PathwayMove) -> None:
        self.stage = choice_box("stages", Stage, move.stage)
        self.momentum = choice_box("momenta", Momentum, move.momentum)
        self.add_field("stage", self.tr("Stage"), self.stage)
        self.add_field("momentum", self.tr("Momentum"), self.momentum)
        first = self.add_pair()
        self.when, self.review = (
            day_box(self.tr("Date"), move.moved_on),
            day_box(self.tr("Review by"), move.review_by),
        )
        self.add_field("when", self.tr("Date"), self.when, first)
        self.add_field("review", self.tr("Review by"), self.review, first)
        second = self.add_pair()
        self.voice = choice_box("voices", Voice, move.voice)
        self.handling = choice_box("handlings", Handling, move.handling)
        self.add_field("voice", self.tr("How we know"), self.voice, second, 3)
        self.add_field("handling", self.tr("Handling"), self.handling, second, 2)
        self.evidence = self.evidence_chip(self.tr("Evidence"), items=True)
        self.evidence.restore(evidence_key(move))
        self.add_field("evidence", self.tr("Evidence: a statement or an item"), self.evidence)
        self.document = LevelLine(move.document)
        self.add_field("document", self.tr("Document"), self.document)
        self.note, self.needs = LevelLine(move.note), LevelLine(move.needs)
        self.add_field("note", self.tr("Note"), self.note)
        self.add_field("needs", self.tr("What it needs (information, assistance)"), self.needs)
        self.finish()

    def problem(self) -> str:
        if self.wrong_day(self.when, needed=True):
            return self.tr("Give the day from which this holds.")
        return self.tr("The date of review is not one day.") if self.wrong_day(self.review) else ""

    def value(self) -> PathwayMove:
        """Return the move as the fields have it."""
        return replace(
            self._shown, stage=Stage(self.stage.currentData()), momentum=Momentum(self.momentum.currentData()),
            moved_on=one_day(self.when) or self.given.today, voice=Voice(self.voice.currentData()),
            statement=chosen_of(self.evidence, SAID), item=chosen_of(self.evidence, ITEM),
            document=self.document.text().strip(), note=self.note.text().strip(), needs=self.needs.text().strip(),
            review_by=one_day(self.review), handling=self.handling_value(),
            author=self._move.author if self._move else self.given.author, id=self._move.id if self._move else "",
        )  # fmt: skip

    def store(self) -> bool:
        value = self.value()
        act = self.play_service.change if self._move else self.play_service.add_move
        return self.shell.attempt(lambda: act(value))


def evidence_key(move: PathwayMove) -> str | None:
    """Return the key under which a move's evidence is offered."""
    if move.statement:
        return f"{SAID}:{move.statement}"
    return f"{ITEM}:{move.item}" if move.item else None


class StatementEditor(PlayEditor):
    """What the State said or did: its words in one language at a time."""

    def __init__(self, given: Given, statement: Statement | None) -> None:
        title = translate("editors", "Statement") if statement else translate("editors", "Add a statement")
        super().__init__(title, "statement", statement.id if statement else "", given)
        self._statement = statement
        shown = statement or Statement(NO_DATE, given.iso3)
        self._texts = dict(shown.texts)
        self._build(shown)

    def _build(self, shown: Statement) -> None:
        first = self.add_pair()
        self.when = DateField(self.tr("Date"))
        self.when.set_value(shown.when if self._statement else When.days(self.given.today))
        self.kind = choice_box("statement_kinds", StatementKind, shown.kind)
        self.add_field("when", self.tr("Date"), self.when, first)
        self.add_field("kind", self.tr("What it is"), self.kind, first)
        second = self.add_pair()
        self.voice = choice_box("voices", Voice, shown.voice)
        self.vote = choice_box("votes", Vote, shown.vote or Vote.IN_FAVOUR)
        self.add_field("voice", self.tr("How we know"), self.voice, second, 3)
        self.add_field("vote", self.tr("Vote"), self.vote, second, 2)
        self.occasion, self.document = LevelLine(shown.occasion), LevelLine(shown.document)
        self.add_field("occasion", self.tr("Occasion"), self.occasion)
        self.lang, self.text = QComboBox(), QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(76)
        self._add_words()
        third = self.add_pair()
        self.add_field("document", self.tr("Document"), self.document, third)
        self.handling = choice_box("handlings", Handling, shown.handling)
        self.add_field("handling", self.tr("Handling"), self.handling, third)
        self.kind.currentIndexChanged.connect(lambda *_: self._show_vote())
        self._show_vote()
        self.finish()

    def _add_words(self) -> None:
        for code, name in SPOKEN.items():
            self.lang.addItem(name, code)
        start = next(iter(self._texts), "en")
        self.lang.setCurrentIndex(max(self.lang.findData(start), 0))
        self.add_field("text", self.tr("Words (Enter for a new line)"), self.text)
        self.add_field("lang", self.tr("Language of these words"), self.lang)
        self.text.setPlainText(self._texts.get(start, ""))
        self.text.textChanged.connect(self._keep_words)
        self.lang.currentIndexChanged.connect(lambda *_: self._show_words())

    def _keep_words(self) -> None:
        self._texts[str(self.lang.currentData())] = self.text.toPlainText()

    def _show_words(self) -> None:
        """Show the words in another language; where there are none yet, those typed so far are taken to be in it."""
        said = self._texts.get(str(self.lang.currentData()))
        if said is None and not self._statement and len(self._texts) == 1:
            self._texts = {str(self.lang.currentData()): self.text.toPlainText()}
        else:
            self.text.setPlainText(said or "")

    def _show_vote(self) -> None:
        self.vote.setEnabled(self.kind.currentData() == StatementKind.VOTE.value)

    def values(self) -> dict[str, str]:
        return {**super().values(), "texts": json.dumps(self._texts, ensure_ascii=False, sort_keys=True)}

    def put_values(self, values: Mapping[str, str]) -> None:
        super().put_values(values)
        self._texts = dict(json.loads(values.get("texts") or "{}"))
        self.text.setPlainText(values.get("text", ""))

    def problem(self) -> str:
        typed = self.when.text().strip()
        return self.tr("The date is not understood.") if typed and self.when.value() is None else ""

    def value(self) -> Statement:
        """Return the statement as the fields have it."""
        kind = StatementKind(self.kind.currentData())
        texts = tuple(sorted((lang, said.strip()) for lang, said in self._texts.items() if said.strip()))
        old = self._statement or Statement(NO_DATE, self.iso3)
        return replace(
            old, when=self.when.value() or NO_DATE, kind=kind, voice=Voice(self.voice.currentData()),
            vote=Vote(self.vote.currentData()) if kind is StatementKind.VOTE else None,
            occasion=self.occasion.text().strip(), document=self.document.text().strip(),
            handling=self.handling_value(), texts=texts,
        )  # fmt: skip

    def store(self) -> bool:
        value = self.value()
        act = self.play_service.change if self._statement else self.play_service.add_statement
        return self.shell.attempt(lambda: act(value))


class ObstacleEditor(PlayEditor):
    """What stands in the way, and by which statement we know."""

    def __init__(self, given: Given, obstacle: Obstacle | None) -> None:
        title = translate("editors", "Obstacle") if obstacle else translate("editors", "Add an obstacle")
        super().__init__(title, "obstacle", obstacle.id if obstacle else "", given)
        self._obstacle = obstacle
        shown = obstacle or Obstacle(given.iso3, ObstacleCategory.CAPACITY)
        self.category = choice_box("obstacle_categories", ObstacleCategory, shown.category)
        self.kind = choice_box("obstacle_kinds", ObstacleKind, shown.kind)
        self.add_field("category", self.tr("What it is about"), self.category)
        self.add_field("kind", self.tr("What it is"), self.kind)
        self.text = LevelLine(shown.text)
        self.add_field("text", self.tr("In words"), self.text)
        self.evidence = self.evidence_chip(self.tr("Who said it"), items=False)
        self.evidence.restore(f"{SAID}:{shown.evidence[0]}" if shown.evidence else None)
        self.add_field("evidence", self.tr("Who said it (none: our assessment)"), self.evidence)
        second = self.add_pair()
        self.status = choice_box("obstacle_statuses", ObstacleStatus, shown.status)
        self.add_field("status", self.tr("State of play"), self.status, second)
        self.handling = choice_box("handlings", Handling, shown.handling)
        self.add_field("handling", self.tr("Handling"), self.handling, second)
        self.finish()

    def value(self) -> Obstacle:
        """Return the obstacle as the fields have it; further statements behind it stay unless it is cleared."""
        old = self._obstacle or Obstacle(self.iso3, ObstacleCategory.CAPACITY)
        said = chosen_of(self.evidence, SAID)
        return replace(
            old, category=ObstacleCategory(self.category.currentData()), kind=ObstacleKind(self.kind.currentData()),
            text=self.text.text().strip(), status=ObstacleStatus(self.status.currentData()),
            evidence=(said, *(one for one in old.evidence[1:] if one != said)) if said else (),
            handling=self.handling_value(),
        )  # fmt: skip

    def store(self) -> bool:
        value = self.value()
        act = self.play_service.change if self._obstacle else self.play_service.add_obstacle
        return self.shell.attempt(lambda: act(value))


class AnswerEditor(PlayEditor):
    """The answer that was given to an obstacle, and what followed; a new one's row is ``NEW`` and the obstacle."""

    def __init__(self, given: Given, obstacle: str, answer: Answer | None) -> None:
        title = translate("editors", "Answer used") if answer else translate("editors", "Add an answer that was used")
        super().__init__(title, "answer", answer.id if answer else f"{NEW}{obstacle}", given)
        self._obstacle, self._answer = obstacle, answer
        shown = answer or Answer("", given.today)
        self.text, self.effect = LevelLine(shown.text), LevelLine(shown.effect)
        self.when = day_box(self.tr("Date"), shown.given_on)
        self.item = self.evidence_chip(self.tr("Item"), items=True, statements=False)
        self.item.restore(f"{ITEM}:{shown.item}" if shown.item else None)
        self.add_field("text", self.tr("Answer"), self.text)
        self.add_field("when", self.tr("Date"), self.when)
        self.add_field("item", self.tr("In which item of the log"), self.item)
        self.add_field("effect", self.tr("What followed"), self.effect)
        self.finish()

    def problem(self) -> str:
        if not self.text.text().strip():
            return self.tr("Say which answer was used.")
        return self.tr("Give one day, or none.") if self.wrong_day(self.when) else ""

    def store(self) -> bool:
        value = Answer(
            self.text.text().strip(), one_day(self.when), chosen_of(self.item, ITEM), self.effect.text().strip(),
            self._answer.id if self._answer else "",
        )  # fmt: skip
        if self._answer:
            return self.shell.attempt(lambda: self.play_service.change(value))
        return self.shell.attempt(lambda: self.play_service.add_answer(self._obstacle, value))


class FollowUpEditor(PlayEditor):
    """A promise of theirs or a task of ours."""

    def __init__(self, given: Given, follow_up: FollowUp | None) -> None:
        title = translate("editors", "Follow-up") if follow_up else translate("editors", "Add a follow-up")
        super().__init__(title, "follow-up", follow_up.id if follow_up else "", given)
        self._follow_up = follow_up
        shown = follow_up or FollowUp("", Side.OURS, owner=given.author, iso3=given.iso3)
        self.text, self.side = LevelLine(shown.text), choice_box("sides", Side, shown.side)
        self.add_field("text", self.tr("What was promised, or is to be done"), self.text)
        first, second = self.add_pair(), self.add_pair()
        self.due, self.owner = day_box(self.tr("Due"), shown.due), LevelLine(shown.owner)
        self.add_field("side", self.tr("Whose move it is"), self.side, first, 3)
        self.add_field("due", self.tr("Due"), self.due, first, 2)
        self.add_field("owner", self.tr("Who answers for it"), self.owner, second)
        self.handling = choice_box("handlings", Handling, shown.handling)
        self.add_field("handling", self.tr("Handling"), self.handling, second)
        self.finish()

    def problem(self) -> str:
        if not self.text.text().strip():
            return self.tr("Say what was promised, or what is to be done.")
        return self.tr("Give one day, or none.") if self.wrong_day(self.due) else ""

    def value(self) -> FollowUp:
        """Return the follow-up as the fields have it; another owner is no longer the person that was known."""
        old = self._follow_up or FollowUp("", iso3=self.iso3)
        owner = self.owner.text().strip()
        return replace(
            old, text=self.text.text().strip(), side=Side(self.side.currentData()), due=one_day(self.due),
            owner=owner,
            person=old.person if owner == old.owner else None, handling=self.handling_value(),
        )  # fmt: skip

    def store(self) -> bool:
        value = self.value()
        service = self.services.follow_ups
        if self._follow_up:
            return self.shell.attempt(lambda: service.put("follow_up", value))
        return self.shell.attempt(lambda: service.add(value))


def play_editor(given: Given, follow_ups: Sequence[FollowUp], kind: str, row: str) -> PlayEditor | None:
    """Return the editor of a kind for a row ("" for a new one); None where that is gone."""
    play = given.play
    if kind == "renewal":
        return MoveEditor(given, None, renewed=play.moves[0]) if play.moves else None
    if kind == "answer" and row.startswith(NEW):
        obstacle = row.removeprefix(NEW)
        return AnswerEditor(given, obstacle, None) if obstacle in {one.id for one in play.obstacles} else None
    answers = {answer.id: (one.id, answer) for one in play.obstacles for answer in one.answers}
    if kind == "answer":
        return AnswerEditor(given, *answers[row]) if row in answers else None
    return _editor_of(given, follow_ups, kind, row)


def _editor_of(given: Given, follow_ups: Sequence[FollowUp], kind: str, row: str) -> PlayEditor | None:
    play = given.play
    makers: Mapping[str, tuple[Callable[[Given, Any], PlayEditor], Sequence[Any]]] = {  # Any: each has its own value
        "move": (MoveEditor, play.moves), "statement": (StatementEditor, play.statements),
        "obstacle": (ObstacleEditor, play.obstacles), "follow-up": (FollowUpEditor, follow_ups),
    }  # fmt: skip
    make, known = makers[kind]
    value = next((one for one in known if one.id == row), None)
    return make(given, value) if value is not None or not row else None
