"""What a State or a body said or did that bears on joining the Treaty."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from attplanner.domain.dates import When
from attplanner.domain.handling import Handling


class StatementKind(StrEnum):
    """What kind of act a statement is."""

    UPDATE = "update"
    SPEECH = "speech"
    VOTE = "vote"
    TALK = "talk"


class Voice(StrEnum):
    """How we know: said in public, said to us in private, or our own assessment."""

    PUBLIC = "public"
    PRIVATE = "private"
    ASSESSMENT = "assessment"


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
