"""Codes of what a reader proposes and warns of. One word each for the interface is in ``ui/texts.py``."""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """The code of a proposal or a warning; part of the command line's contract."""

    YEAR_OUTSIDE_PROCESS = "year-outside-process"
    OUT_OF_ORDER = "out-of-order"
    DATE_IMPOSSIBLE = "date-impossible"
    DATE_AMBIGUOUS = "date-ambiguous"
    END_BEFORE_START = "end-before-start"
    MONTH_MISSPELT = "month-misspelt"
    YEAR_MISSING = "year-missing"
    WEEKDAY_WRONG = "weekday-wrong"
    TWO_DATES = "two-dates"
    TWO_PLACES = "two-places"
    TWO_CITIES_ONE_DAY = "two-cities-one-day"
    STATE_MISSING = "state-missing"
    PLACE_MISSING = "place-missing"
    VIRTUAL = "virtual"
    TO_BE_CONFIRMED = "to-be-confirmed"
    SAME_DAY_OTHER_ENTRY = "same-day-other-entry"
    INSIDE_OTHER_ENTRY = "inside-other-entry"
    POSSIBLE_DUPLICATE = "possible-duplicate"
    GROUP_COUNTERPART = "group-counterpart"
    PEOPLE_JOINED = "people-joined"
    ALIAS_RESOLVED = "alias-resolved"
    SPELLING = "spelling"
    UNCLOSED_QUOTE = "unclosed-quote"
    STRAY_PUNCTUATION = "stray-punctuation"
    NUMBER_REPEATED = "number-repeated"
    NUMBER_MISSING = "number-missing"
    CHATHAM_HOUSE = "chatham-house"
    COLUMNS_INTERLEAVED = "columns-interleaved"
    NOT_A_MEETING = "not-a-meeting"
    NAME_UNKNOWN = "name-unknown"
    CLOSED_MEETING = "closed-meeting"
    TITLE_MISSING = "title-missing"
    WEEKEND = "weekend"
    BODY_AGAINST_LOG = "body-against-log"
    HOMONYM_CONFERENCE = "homonym-conference"
    DIFFERS_FROM_STORE = "differs-from-store"
    NOT_IN_SOURCE = "not-in-source"
    WITHDRAWAL_UNDATED = "withdrawal-undated"
    ENCODING_GUESSED = "encoding-guessed"
    HIDDEN_CHARACTERS = "hidden-characters"
    IN_LOG = "in-log"
    IN_LOG_PARTLY = "in-log-partly"


IN_THE_LOG = frozenset({Code.IN_LOG, Code.IN_LOG_PARTLY})  # of an entry that a record tells of already


class Default(StrEnum):
    """What happens to a proposal that nobody decides: taken, or left open."""

    APPLY = "apply"
    ASK = "ask"


class Decision(StrEnum):
    """What the user said of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"
