"""Groups and classes: "African states", "ambassadors of ASEAN", "some of the initiating countries", "US NGOs"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from attplanner.domain.activity import Capacity, Extent
from attplanner.importers.parties_names import Known
from attplanner.importers.parties_words import class_capacity, class_phrases, listed, phrases, valued

_OF = re.compile(r"^(?:of|from|des?|du|del|de\s+la|d['’]|de\s+l['’])\s*(?:the\s+|la\s+|l['’]|los\s+)?", re.IGNORECASE)
_GROUP_OF = re.compile(r"^(?:group|groupe|grupo)\s+(?:of\s+(?:the\s+)?|des\s+|de\s+(?:los\s+)?|d['’])", re.IGNORECASE)
_SEAT = re.compile(r"\s+(?:(?:based|accredited|en\s+poste)\s+)?(?:in|at|to|à|en)\s+(.+)$", re.IGNORECASE)
_STATES = ("states", "états", "estados")
_ALL = re.compile(r"^(?:all|all\s+of|tous|toutes|todos)\s+(?:the\s+|les\s+|los\s+)?", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|les|des|los|las)\s+", re.IGNORECASE)
_NUMBER = re.compile(r"\d+\s+")
_SOMEWHERE = re.compile(r"\s+(?:of|from|in|de|du|des|d['’]|del)(?:\s+|(?<=['’]))", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_AFTER_CLASS = re.compile(
    r"^(?:from|of|in|at|based|working|active|on|and|representing|including|de|du|des|d['’]|en|et)\b|^[(,]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class GroupRead:
    """A group of States that a text names. ``key`` is None where the reference data does not know it."""

    key: str | None
    written: str
    extent: Extent


@dataclass(frozen=True, slots=True)
class ClassRead:
    """A class of stakeholders without membership, in the capacity in which it acts."""

    key: str | None
    written: str
    capacity: Capacity


def without_some(text: str) -> tuple[str, bool]:
    """Return a text without "some of the" at its beginning, and whether that stood there."""
    some = phrases("roles", "some").at(text)
    if some and some.start == 0 and some.stop < len(text):
        return text[some.stop :].lstrip(), True
    return _ALL.sub("", text), False


def find_group(text: str, known: Known) -> GroupRead | None:
    """Return the group of States that a whole text names."""
    plain, some = without_some(_ARTICLE.sub("", text.strip(" ,.:")))
    key = _known_group(plain, known)
    vague = some and _BRACKETS.sub("", plain) in phrases("roles", "state_nouns")
    if key is None and not vague and not _reads_like_group(plain, known):
        return None
    return GroupRead(key, text.strip(" ,.:"), _extent(key, plain, some, known))


def _extent(key: str | None, text: str, some: bool, known: Known) -> Extent:
    if key is None or key in listed("roles", "wide_groupings"):
        return Extent.UNKNOWN
    entry = known.lexicon.groupings[key]
    limited = "parties(" in entry.rule and phrases("roles", "limited").first(text)
    if limited or entry.kind in ("open", "class"):
        return Extent.UNKNOWN
    return Extent.SOME if some else Extent.ALL


def _known_group(text: str, known: Known) -> str | None:
    inner = _BRACKETS.search(text)
    hit = known.lexicon.find_grouping(text) or known.lexicon.find_grouping(_BRACKETS.sub("", text))
    if hit is None and inner and not known.find_body(text):
        hit = known.lexicon.find_grouping(inner.group().strip(" ()"))
    entry = known.lexicon.groupings.get(hit.key) if hit else None
    if entry and entry.kind != "class":
        return entry.key
    bare = _BRACKETS.sub("", text)
    loose = valued("roles", "group_names").get(_GROUP_OF.sub("", bare)) or _region_of(bare, known)
    return loose if loose in known.lexicon.groupings else _members_of(text, known)


def _region_of(text: str, known: Known) -> str | None:
    """Return the group whose envoys are called by its region: "Group of African ambassadors", "African PRs"."""
    seat = _SEAT.search(text)
    plain = _GROUP_OF.sub("", text[: seat.start()] if seat and known.lexicon.find_place(seat[1]) else text)
    for mark in phrases("roles", "envoys").scan(plain):
        named = (f"{plain[: mark.start]}{noun}{plain[mark.stop :]}" for noun in _STATES)
        return next((key for name in named if (key := valued("roles", "group_names").get(name))), None)
    return None


def _members_of(text: str, known: Known) -> str | None:
    """Return the members' group of an organization: "SADC members", "États membres de la CEDEAO"."""
    for mark in phrases("roles", "member_nouns").scan(text):
        before, after = text[: mark.start].strip(" -"), _OF.sub("", text[mark.stop :].strip())
        rest = after if not before else before if not after else None
        hit = known.find_body(rest) if rest else None
        group = known.lexicon.find_grouping(rest) if rest else None
        if group and known.lexicon.groupings[group.key].kind in ("set", "rule"):
            return group.key
        if hit and f"members-of-{hit.key}" in known.lexicon.groupings:
            return f"members-of-{hit.key}"
    return None


def envoys_group(text: str, known: Known) -> str | None:
    """Return the members' group of the organization whose members' envoys a text names ("ASEAN")."""
    hit = known.find_body(text)
    key = f"members-of-{hit.key}" if hit else ""
    return key if key in known.lexicon.groupings else None


def _reads_like_group(text: str, known: Known) -> bool:
    """Tell whether a text is a group that nobody listed: "West African states", "États intéressés"."""
    if phrases("roles", "envoys").at(text):
        return False  # the envoys of a group: the group is what follows
    counted = _NUMBER.match(text)
    if counted and text[counted.end() :] in phrases("roles", "state_nouns"):
        return True
    if text in phrases("roles", "loose_groups"):
        return True
    text = _BRACKETS.sub("", text)
    if re.search(r"[\d:;]", text) or len(text.split()) > 7 or known.states(text) or known.bodies(text):
        return False
    adjective = phrases("roles", "group_adjectives").first(text)
    for mark in phrases("roles", "state_nouns").scan(text):
        begins, ends = mark.start == 0, mark.stop == len(text)
        of_somewhere = _SOMEWHERE.match(text[mark.stop :]) is not None
        if (ends and adjective) or (begins and (of_somewhere or adjective)) or (of_somewhere and adjective):
            return True
    return False


def find_class(text: str, known: Known) -> ClassRead | None:
    """Return the class that a text names at its beginning, adjectives before it allowed."""
    plain, _ = without_some(text.strip(" ,.:"))
    for mark in class_phrases().scan(plain):
        rest = plain[mark.stop :].strip()
        people = phrases("classes", "people_of").at(rest)
        rest = rest[people.stop :].strip() if people and people.start == 0 else rest
        if _only_adjectives(plain[: mark.start]) and _may_follow(rest):
            hit = known.lexicon.find_grouping(plain)
            return ClassRead(hit.key if hit else None, text.strip(" ,.:"), Capacity(class_capacity(mark.value)))
        return None
    return None


def _may_follow(rest: str) -> bool:
    """Tell whether words behind a class go with it: nothing, "from different regions", "maliennes"."""
    words = rest.split()
    return not words or bool(_AFTER_CLASS.match(rest)) or (len(words) <= 2 and rest.islower())


def _only_adjectives(text: str) -> bool:
    """Tell whether the words before a class describe it ("US", "local and regional"): no post, no preposition."""
    words = text.split()
    return (
        len(words) <= 3
        and not re.search(r"\b(?:for|with|to|at|in|on|of|de|du|pour)\b|[,:;]", text)
        and not any(word in phrases("posts", "nouns") for word in words)
    )
