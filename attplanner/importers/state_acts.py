"""Acts towards the Treaty as tables and remarks give them: dates with their letters or words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from attplanner.domain.date_text import DateContext, DateMatch, read_date_at, read_dates
from attplanner.domain.dates import When
from attplanner.domain.text import fold
from attplanner.domain.treaty_status import Status
from attplanner.importers.plan import StateLine
from attplanner.importers.state_dates import iso_date
from attplanner.importers.state_words import act_of, is_one_of, pattern, says

_DATE = re.compile(
    r"(?<![\w/])(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?:er|st|nd|rd|th|\.?[º°])?[ .\-/]{1,3}"
    r"(?:de )?(?:[^\W\d_]{3,}\.?|\d{1,2})(?:[ .\-/,]{1,3}|,? del? )\d{4}"
    r"|[^\W\d_]{3,9}\.? \d{1,2},? \d{4})(?![\w/])"
    r"|(?<![\w/.-])(?:19|20)\d\d(?=\s*\(?(?:AA|A|a)?\)?\s*$)"  # a year alone, where a row ends with it
)
_LETTER = re.compile(r"\s*(?:\(\s*(AA|A|a|d|p)\s*\)|(AA|A|a|d|p)(?![^\W_]))")
_REMARK = re.compile(r"\s*\((?P<words>[^()\d]{4,})\)")
_JOINING = ("accession", "acceptance", "approval", "ratification")
_LETTERS = {"AA": "approval", "A": "acceptance", "a": "accession"}
_BRACKETED = re.compile(r"\[\s*(?:\d|[^\W\d_]{3,9}\.? \d)[^\]]*\]")
_PROVISIONAL = re.compile(r"[\[(]\s*[pP]\s*[\])]")
_LABEL_WORDS = 6
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class ActDate:
    """A date with the act that its letter or its words give it: an act of joining, "signature", or nothing."""

    start: int
    stop: int
    match: DateMatch
    act: str | None


def first_date(text: str) -> int:
    """Return where the first date of a row begins, or the text's length."""
    found = _DATE.search(text)
    return found.start() if found else len(text)


def without_dates(text: str) -> str:
    """Return a text without its dates."""
    return _DATE.sub(" ", text)


def act_dates(text: str, context: DateContext) -> list[ActDate]:
    """Return the dates of a row, in its order."""
    return list(_act_dates(text, context))


def _act_dates(text: str, context: DateContext) -> Iterator[ActDate]:
    before = 0
    for found in _DATE.finditer(text):
        match = _year(found[0]) if _YEAR.fullmatch(found[0]) else read_date_at(found[0], 0, context)
        if match is None:
            continue
        words = text[before : found.start()]
        if says("column_ignored", words):
            before = found.end()  # the day of entry into force is that of no act
            continue
        letter = _LETTER.match(text, found.end())
        remark = None if letter else _REMARK.match(text, found.end())
        stop = next((after.end() for after in (letter, remark) if after), found.end())
        act = _LETTERS.get(letter[1] or letter[2]) if letter else _act_in(remark["words"]) if remark else None
        yield ActDate(found.start(), stop, match, act or _act_in(words))
        before = stop


def _act_in(words: str) -> str | None:
    """Return the act right beside a date: not one under way, nor "accession papers with Cabinet since …"."""
    if says("acts_to_come", words):
        return None
    folded = fold(words)
    last = {act: match.end() for act in (*_JOINING, "signature") for match in pattern(f"acts_{act}").finditer(folded)}
    act = max(last, key=lambda act: last[act], default=None)
    return act if act and not says_more(folded[last[act] :]) else None


def says_more(text: str) -> bool:
    """Tell whether a text has words beside those that join an act to its day and its State: "on", "its", "treaty"."""
    return bool(re.search(r"[^\W\d_]{2}", pattern("act_fillers").sub(" ", fold(text))))


def cell_date(text: str, context: DateContext) -> ActDate | None:
    """Return the date of a cell; there a year or a month alone is a date too: "2024 (accession)"."""
    exact = act_dates(text, context)
    if exact:
        return exact[0]
    written, _, remark = text.strip(" []()").partition("(")
    match = _year(written.strip()) if _YEAR.fullmatch(written.strip()) else read_date_at(written, 0, context)
    return ActDate(0, len(text), match, _act_in(remark)) if match else None


def _year(text: str) -> DateMatch:
    return DateMatch(0, len(text), When.year(int(text), written=text), text)


def says_yes(cell: str) -> bool:
    """Tell whether a cell of a yes-or-no column says yes, by a word, a mark or a date."""
    return is_one_of("yes", cell) or bool(_DATE.search(cell))


def is_provisional(text: str) -> bool:
    """Tell whether a row says that the Treaty is applied provisionally."""
    return bool(_PROVISIONAL.search(text)) or says("provisional", text)


def is_withdrawn(text: str) -> bool:
    """Tell whether a row's act is taken back: its date stands in square brackets, or words say so."""
    return bool(_BRACKETED.search(text)) or says("withdrawn", text)


def label_acts(label: str) -> tuple[str, ...]:
    """Return the acts that a label announces, in the order of their dates: "Signed and ratified" is two."""
    if len(label.split()) > _LABEL_WORDS:
        return ()
    joined = act_of(label)
    signed = says("acts_signature", label)
    return (("signature",) if signed else ()) + ((joined,) if joined else ())


def with_label_acts(found: StateLine, acts: tuple[str, ...], context: DateContext) -> StateLine:
    """Return a row of such a label with the dates of its brackets: "Albania (3 June 2013; 19 March 2014)"."""
    dates = act_dates(found.text, context)
    named = {date.act: iso_date(date.match) for date in reversed(dates) if date.act}
    bare = [iso_date(date.match) for date in dates if not date.act]
    left = [act for act in acts if act not in named and (act == "signature" or not named.keys() & set(_JOINING))]
    by_act = {**(dict(zip(left, bare, strict=False)) if len(bare) <= len(left) else {}), **named}
    joined = next((act for act in (*named, *acts) if act in _JOINING), None)
    return replace(
        found,
        signature=by_act.get("signature"),
        deposit=by_act.get(joined) if joined else None,
        act=joined,
        status=None if joined else Status.SIGNATORY.value,
    )


def with_acts(found: StateLine, remark: str, context: DateContext) -> StateLine:
    """Return a row with the acts of a remark; a date counts as one's only where a word says which."""
    dated = [date for date in act_dates(remark, context) if date.act]
    signature = next((date for date in dated if date.act == "signature"), None)
    deposit = next((date for date in dated if date.act != "signature"), None)
    return replace(
        found,
        signature=iso_date(signature.match) if signature else None,
        deposit=iso_date(deposit.match) if deposit else None,
        act=deposit.act if deposit else None,
        provisional=is_provisional(remark),
        withdrawn=says("withdrawn", remark),  # brackets mean that in the depositary's tables only
    )


def with_fact(found: StateLine, remark: str, context: DateContext) -> StateLine:
    """Return a row with the one day of its remark: "letter of 3 May 2029"; a day to come is that of no fact.

    Beside the days of acts a word has to say that it is the day of a letter or a statement.
    """
    acts = [date for date in act_dates(remark, context) if date.act]
    if says("acts_to_come", remark) or says("days_to_come", remark):
        return found
    dates = [d for d in read_dates(remark, context) if not any(a.start <= d.start < a.stop for a in acts)]
    day = dates[0].when.start if len(dates) == 1 and dates[0].chain.points[0].day else None
    lead = remark[max((a.stop for a in acts if a.stop <= dates[0].start), default=0) : dates[0].start] if day else ""
    told = found.signature or found.deposit or found.act
    fact = says("fact_leads", lead) if told else any(c.isalpha() for c in lead)  # "Nepal, 3 May: …" is of a log
    return replace(found, date=iso_date(dates[0])) if fact else found
