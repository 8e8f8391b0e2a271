"""What a State or a body said or did that bears on joining the Treaty."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from attplanner.domain.dates import When
from attplanner.domain.handling import Handling
from attplanner.domain.voice import Voice


class StatementKind(StrEnum):
    """What kind of act a statement is."""

    UPDATE = "update"
    SPEECH = "speech"
    VOTE = "vote"
    TALK = "talk"


class Vote(StrEnum):
    """A vote on the yearly resolution of the General Assembly on the Treaty."""

    IN_FAVOUR = "in_favour"
    AGAINST = "against"
    ABSTAINED = "abstained"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a State or of an organization. ``texts`` are pairs of language and words.

    ``vote`` is set exactly for kind vote. ``occasion`` says where it was made, ``document`` where it can be read.
    """

    when: When
    iso3: str | None = None
    organization: str | None = None
    person: str | None = None
    kind: StatementKind = StatementKind.SPEECH
    voice: Voice = Voice.PUBLIC
    vote: Vote | None = None
    occasion: str = ""
    document: str = ""
    item: str | None = None
    handling: Handling = Handling.INTERNAL
    texts: tuple[tuple[str, str], ...] = ()
    id: str = ""

    def text(self, lang: str) -> str:
        """Return the words in a language, else in the first that there is, else an empty text."""
        words = dict(self.texts)
        return words.get(lang) or next(iter(words.values()), "")


@dataclass(frozen=True, slots=True)
class VoteRun:
    """The same vote in one year after the other; both years (Gregorian) included."""

    vote: Vote
    first: int
    last: int


def vote_runs(statements: Iterable[Statement], at: date) -> list[VoteRun]:
    """Return the votes up to a day, in their order; a year without a vote ends a run: nothing is claimed of it."""
    votes = sorted(
        (one.when.start, one.vote) for one in statements if one.vote and one.when.start and one.when.start <= at
    )
    runs: list[VoteRun] = []
    for day, vote in votes:
        last = runs[-1] if runs else None
        if last is not None and last.vote is vote and day.year <= last.last + 1:
            runs[-1] = VoteRun(vote, last.first, day.year)
        else:
            runs.append(VoteRun(vote, day.year, day.year))
    return runs
