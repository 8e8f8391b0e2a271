"""The fields of one regional event: title, expected participants (rank, size) and status, apart from each other."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from attplanner.domain.text import fold
from attplanner.importers.state_words import is_one_of, pattern, says
from attplanner.importers.vocabulary import words

_EDGES = " \t,;:.–—-|"
_LAST_BRACKET = re.compile(r"\s*[(\[](?P<text>[^()\[\]]*)[)\]]\s*\.?$")
_SEGMENT = re.compile(r"\s+[–—-]\s+|\s*[;|–—]\s*|(?<=\w{4})\.\s+(?=[A-ZÀ-Þ])|,\s+")
_LABEL = re.compile(r"^\s*(?P<label>[^\W\d_][^:\n]{0,50}?)\s*(?:\([^()]*\))?\s*:\s*(?P<value>.*)$")
_COUNT = re.compile(
    r"(?:\b(?:une\s+)?(?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)\b)"
    r"|(?<![\w.:])~?\s?\d{1,3}(?:[ ,.]\d{3})?(?:\s*(?:[-–—/]|to|à|and|et|a)\s*\d{1,4})?\s?\+?"
    r"(?![\w.]*\d)(?!:\d)(?!\s?%)"
)
_NOT_A_SIZE = re.compile(
    r"\s*(?:er|st|nd|rd|th|e|º)?\s*"
    r"(?:member|states?|countr|état|pays|day|jour|hour|h\b|session|meeting|st\b|nd\b|rd\b|th\b)",
    re.I,
)
_NOUN = re.compile(r"\s*(?:expected\s+|attendus\s+)?([^\W\d_]+)(?:\s+(?:expected|attendus|prévus))?")
_QUOTED_TITLE = re.compile(r"(?P<title>(?:\"[^\"]+\"|“[^”]+”|«[^»]+»))\s*[,;–—-]\s*(?P<rest>[^()]+)$")
_PART = re.compile(r"[;/]|,(?=\s)")
_LABELS = ("date", "place", "people", "rank", "size", "status", "organizer", "title")
_LEAD = re.compile(
    r"^(?:by|of|for|with|and|et|à|de|des|pour|avec|on|level|niveau|rank|rang|size|nombre|taille)\s*:?\s+", re.I
)


@dataclass(frozen=True, slots=True)
class Fields:
    """What was read of one event beside its date and place. ``status`` is None where nothing says it."""

    title: str | None = None
    rank: str | None = None
    size: str | None = None
    status: str | None = None


def label_of(text: str) -> tuple[str, str] | None:
    """Return (field, value) of a labelled line: "Venue: Hanoi, Viet Nam"."""
    found = _LABEL.match(text)
    if found is None:
        return None
    for field in _LABELS:
        if is_one_of(f"label_{field}", found["label"]):
            return field, found["value"].strip()
    return None


def status_word(text: str) -> str | None:
    """Return the status that a whole cell, bracket or segment is."""
    return _status(text, whole=True)


def says_status(text: str) -> str | None:
    """Return the status that a text speaks of anywhere in it."""
    return _status(text, whole=False)


def _status(text: str, *, whole: bool) -> str | None:
    test = is_one_of if whole else says
    if test("event_cancelled", text):
        return "cancelled"
    if test("event_tentative", text):
        return "tentative"
    return "confirmed" if whole and is_one_of("event_confirmed", text) else None


def with_people(fields: Fields, text: str) -> Fields:
    """Return the fields with rank and size from "Senior officials, about 40"; what is known already stays.

    The form's own words around them are left out: "Expected participants (Senior officials, 40)".
    """
    bracket = _LAST_BRACKET.search(text)
    if bracket and not _without_people_label(text[: bracket.start()]):
        text = bracket["text"]
    parts = [part.strip() for part in _PART.split(text) if part.strip() and not is_unfilled(part)]
    labelled = {found[0]: found[1] for part in parts if (found := label_of(part))}
    status = next((word for part in parts if (word := status_word(part))), None)
    kept = ", ".join(_unlabelled(part) for part in parts if not status_word(part) and _unlabelled(part))
    size, rest = _size(labelled.get("size", kept))
    rank = labelled.get("rank") or (kept if "size" in labelled else rest).strip(_EDGES + "()") or None
    while rank and _LEAD.match(rank):
        rank = _LEAD.sub("", rank, count=1) or None
    return replace(fields, rank=fields.rank or rank, size=fields.size or size, status=fields.status or status)


def _unlabelled(part: str) -> str:
    """Return a part of "public: société civile, 150" without the label that says nothing more."""
    found = label_of(part)
    return part if found is None else found[1] if found[0] == "people" else ""


def _size(text: str) -> tuple[str | None, str]:
    """Return (the number with its "about", the text without it and its noun)."""
    for found in _COUNT.finditer(text):
        if _NOT_A_SIZE.match(text, found.end()):
            continue
        start = _about(text, found.start())
        counted, stop = _noun(text, found.end())
        rest = f"{text[:start].rstrip(_EDGES)}, {text[stop:].lstrip(_EDGES)}"
        return text[start:counted].strip(" ,"), rest.strip(_EDGES)
    return None, text


def _about(text: str, start: int) -> int:
    before = text[:start].rstrip()
    longest_first = sorted(words("size_words"), key=len, reverse=True)
    folded = fold(before)
    word = next((w for w in longest_first if folded.endswith(w) and not folded[: -len(w)][-1:].isalnum()), None)
    return len(before) - len(word) if word and len(folded) == len(before) else start


def _noun(text: str, stop: int) -> tuple[int, int]:
    """Return where the size ends and where the text goes on.

    "40 participants" is 40; "11 delegations" are no 11 persons and stay; "40 experts" leaves its experts to the rank.
    """
    found = _NOUN.match(text, stop)
    if found and fold(found[1]) in words("size_nouns"):
        return found.end(1), found.end()
    return stop, found.end() if found and fold(found[1]) in words("people_neutral") else stop


def is_unfilled(text: str) -> bool:
    """Tell words of the form that nobody filled in: "Size", "(rank, size)", "size to be confirmed", "-"."""
    left = pattern("event_template").sub("", fold(text))
    named = left != fold(text)
    left = pattern("event_tentative").sub("", left) if named else left
    return not re.search(r"[^\W_]", left)


def from_title(text: str) -> Fields:
    """Return title, rank, size and status of "Regional workshop (Senior officials, 40) (tbc)"."""
    rest, fields = _quoted(_without_form_words(text.strip()))
    rest, fields = _brackets(rest, fields)
    rest, fields = _labelled_people(rest, fields)
    rest, fields = _segments(rest, fields)
    rest, fields = _brackets(rest, fields)
    rest, fields = _bare_people(rest, fields)
    title = rest.strip(_EDGES.replace(".", "")).strip()
    return replace(fields, title=title or None)


def _bare_people(text: str, fields: Fields) -> tuple[str, Fields]:
    """Read "Briefing for applicants Experts 50": a rank in capitals before the number at the end of a title."""
    found = None if fields.rank or fields.size else _bare_rank().fullmatch(_folded(text).rstrip())
    if found is None or not text[found.start("rank")].isupper() or says("people_joints", found["before"]):
        return text, fields
    return text[: found.end("title")], with_people(fields, text[found.start("rank") :])


@cache
def _bare_rank() -> re.Pattern[str]:
    ranks = "|".join(map(re.escape, sorted(words("rank_words"), key=len, reverse=True)))
    joined = rf"(?:{ranks})(?:(?:,| and| et| y) (?:{ranks}))*"
    return re.compile(
        rf"(?P<title>.*?(?P<before>[^\W_]+)) (?P<rank>{joined}) (?P<size>[^\d]{{0,9}}(?!(?:19|20)\d\d)\d{{1,4}})"
    )


def _quoted(text: str) -> tuple[str, Fields]:
    """Take what follows a title in quotation marks for those who are expected."""
    found = _QUOTED_TITLE.match(text)
    if found is None or not found["rest"].strip(_EDGES):
        return text, Fields()
    return found["title"], with_people(Fields(), found["rest"].strip(_EDGES))


def _without_form_words(text: str) -> str:
    """Return a title without the form's "City, Country name" and "Title of event:" before it."""
    found = label_of(text)
    if found and found[0] == "title" and found[1]:
        return _without_form_words(found[1])
    form = _form_words().match(_folded(text))
    return _without_form_words(text[form.end() :]) if form else text


@cache
def _form_words() -> re.Pattern[str]:
    """Return a pattern of the form's phrases of several words, which no title of its own begins with."""
    phrases = [phrase for phrase in words("event_template") if " " in phrase]
    longest_first = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    return re.compile(rf"(?:{longest_first})(?![^\W_])[\s:,;–—-]*")


def _brackets(text: str, fields: Fields) -> tuple[str, Fields]:
    """Take brackets off the end as long as they say who comes or whether it is sure."""
    for _ in range(3):
        found = _LAST_BRACKET.search(text)
        if found is None:
            break
        inside, before = found["text"], _without_people_label(text[: found.start()])
        labelled = before != text[: found.start()].rstrip()
        status = status_word(inside)
        if not (status or labelled or is_people(inside) or is_unfilled(inside)):
            break
        if status and not labelled:
            fields = replace(fields, status=fields.status or status)
        elif not status:
            fields = with_people(fields, inside)
        text = before
    return text, fields


def _without_people_label(text: str) -> str:
    """Return a title without the form's "Expected participants" behind it; "participation" alone may be its own."""
    found = _people_label(r"\s*$", fewest=2).search(_folded(text))
    return text[: found.start()].rstrip() if found else text.rstrip()


def _folded(text: str) -> str:
    """Return a text folded, letter for letter; as it is where that is not possible."""
    folded = fold(text)
    return folded if len(folded) == len(text) else text


def is_people(text: str) -> bool:
    """Tell whether a bracket or segment says who is expected: a rank, a number, or both."""
    if len(text) > 160 or not text.strip():
        return False
    size, rest = _size(text)
    bare = rest.strip(_EDGES)
    if size and (not bare or len(bare.split()) <= 8):
        return not re.fullmatch(r"(?:19|20)\d\d", size)
    return says("rank_words", text) and len(text.split()) <= 10


def _labelled_people(text: str, fields: Fields) -> tuple[str, Fields]:
    """Read "… Expected participants: Directors, 40" behind a title."""
    found = _people_label(r"\s*(?:\([^()]*\))?\s*[:–—-]\s*(?P<people>.+?)\)?$").search(_folded(text))
    if found is None:
        return _without_people_label(text), fields
    people = text[found.start("people") : found.end("people")]
    return text[: found.start()].rstrip(" ,;.–—(-"), with_people(fields, people)


@cache
def _people_label(then: str, fewest: int = 1) -> re.Pattern[str]:
    """Return a pattern of a label for participants of so many words, with what follows it, for folded text."""
    labels = [label for label in words("label_people") if len(label.split()) >= fewest]
    longest_first = "|".join(map(re.escape, sorted(labels, key=len, reverse=True)))
    return re.compile(rf"(?:^|[\s,;.–—(-])\s*(?:{longest_first}){then}", re.I)


def _segments(text: str, fields: Fields) -> tuple[str, Fields]:
    """Take segments off the end ("…; Directors, about 40 participants; tbc") while they are no title."""
    for _ in range(4):
        cuts = [cut for cut in _SEGMENT.finditer(text) if not _inside(text, cut.start())]
        if not cuts:
            break
        tail = text[cuts[-1].end() :]
        status = status_word(tail)
        if status:
            fields = replace(fields, status=fields.status or status)
        elif _is_people_tail(tail, sized=bool(fields.size and not fields.rank)) or (
            fields.size and not fields.rank and _is_rank_tail(tail, text[: cuts[-1].end()])
        ):
            fields = _prepend(fields, tail)
        else:
            break
        text = text[: cuts[-1].start()]
    head = _SEGMENT.search(text)
    lead = status_word(text[: head.start()]) if head else None
    prefix = re.match(r"(?P<word>[^\W\d_]+)\s*:\s*", text)
    if prefix and status_word(prefix["word"]):
        return text[prefix.end() :], replace(fields, status=fields.status or status_word(prefix["word"]))
    if lead and head:
        return text[head.end() :], replace(fields, status=fields.status or lead)
    return text, fields


def _inside(text: str, at: int) -> bool:
    before = text[:at]
    quotes = (
        before.count("“") > before.count("”") or before.count("«") > before.count("»") or before.count('"') % 2 == 1
    )
    return quotes or before.count("(") > before.count(")")


def _is_people_tail(text: str, *, sized: bool) -> bool:
    """Tell a last segment that says who comes from the end of a title ("…, 40 years on").

    ``sized``: a number of persons follows it, so that words of rank alone are enough.
    """
    size, rest = _size(text)
    bare = fold(rest.strip(_EDGES))
    if size and not bare:
        return not re.fullmatch(r"(?:19|20)\d\d", size)
    noun = any(
        bare.startswith(word) or bare.endswith(word) for word in (*words("people_words"), *words("rank_words"))
    )
    return noun and len(text.split()) <= 6 and (sized or bool(size) or bool(pattern("rank_words").fullmatch(bare)))


def _is_rank_tail(text: str, before: str) -> bool:
    """Before a number at the end, a short segment set off by more than a comma says who comes."""
    strong = not before.rstrip().endswith(",")
    return strong and 1 <= len(text.split()) <= 4 and not any(c.isdigit() for c in text)


def _prepend(fields: Fields, tail: str) -> Fields:
    """Join what several last segments say: "Directors" before "40" before what is known."""
    found = with_people(Fields(), tail)
    rank = ", ".join(part for part in (found.rank, fields.rank) if part) or None
    return replace(fields, rank=rank, size=found.size or fields.size, status=fields.status or found.status)
