"""Lists of statements and of votes: rows of the State's page, written once."""

from __future__ import annotations

from datetime import date

from attplanner.domain.statement import StatementKind, Vote
from attplanner.domain.voice import Voice
from attplanner.services.facade import Services

SAID = (
    "Updates by States\n\nNepal (3 May 2044): “We intend to accede.”\nAngola – June 2044 – « Le projet de loi est "
    "devant le Parlement. »\nTogo (5 May 2044): “We work on it.”\nKenya (6 May 2044): “We study the text.”\n"
    "Ruritania (4 May 2044): “Soon.”\n"
)
VOTES = "Resolution 99/55 of 2 December 2044\n\nIn favour: France, Nepal\n\nAbstaining: Angola, India\n"


def apply(services: Services, text: str, name: str = "said.txt") -> tuple[int, int, int]:
    plan = services.imports.preview(text.encode(), name, lexicon=services.lexicon())
    done = services.imports.apply(plan)
    return done.statements, done.known, done.not_written


def test_statements_are_public_with_their_words_day_kind_and_document(services: Services) -> None:
    assert apply(services, SAID) == (4, 0, 1)
    (angola,) = services.state_of_play.of_state("AGO").statements
    (nepal,) = services.state_of_play.of_state("NPL").statements
    assert (nepal.kind, nepal.voice, nepal.document, nepal.when.start) == (
        StatementKind.UPDATE,
        Voice.PUBLIC,
        "said.txt",
        date(2044, 5, 3),
    )
    assert nepal.texts == (("en", "We intend to accede."),)
    assert nepal.occasion == "Updates by States"
    assert (angola.when.precision.value, angola.texts[0][0]) == ("month", "fr")


def test_the_same_list_again_writes_nothing_twice(services: Services) -> None:
    apply(services, SAID)
    apply(services, VOTES)
    assert apply(services, SAID) == (0, 4, 1)
    assert apply(services, VOTES) == (0, 4, 0)
    services.history.undo()
    services.history.undo()
    services.history.undo()
    assert len(services.state_of_play.statements()) == 4


def test_votes_are_of_their_day_and_resolution(services: Services) -> None:
    assert apply(services, VOTES, "vote.txt") == (4, 0, 0)
    votes = {one.iso3: one for one in services.state_of_play.statements(StatementKind.VOTE)}
    assert {iso3: one.vote for iso3, one in votes.items()} == {
        "FRA": Vote.IN_FAVOUR, "NPL": Vote.IN_FAVOUR, "AGO": Vote.ABSTAINED, "IND": Vote.ABSTAINED,
    }  # fmt: skip
    assert {(one.when.start, one.occasion, one.document) for one in votes.values()} == {
        (date(2044, 12, 2), "Resolution 99/55 of 2 December 2044", "vote.txt")
    }


def test_the_kind_that_no_title_says_is_told_for_the_list(services: Services) -> None:
    text = "Nepal (3 May 2044): “We intend to accede.”\nAngola – 4 June 2044 – “The draft law is with Parliament.”\n"
    plan = services.imports.preview(text.encode(), "said.txt", lexicon=services.lexicon())
    assert plan.untold == 2
    services.imports.apply(plan.told(StatementKind.TALK))
    assert {one.kind for one in services.state_of_play.statements()} == {StatementKind.TALK}


def test_a_line_leads_to_its_statement(services: Services) -> None:
    plan = services.imports.preview(SAID.encode(), "said.txt", lexicon=services.lexicon())
    run = services.imports.apply(plan).run
    (nepal,) = services.state_of_play.of_state("NPL").statements
    assert next((line.table, line.row) for line in services.imports.run_lines(run) if line.n == 3) == (
        "statement",
        nepal.id,
    )
