"""For whom a post or an office stands: a State, an organization, a process of the Treaty."""

from __future__ import annotations

import re
from dataclasses import replace

from attplanner.domain.lexicon import Hit
from attplanner.importers.parties_names import BodyRead, Known, StateRead, unknown_capacity
from attplanner.importers.parties_words import Mark, listed, phrases, valued
from attplanner.importers.people_nouns import comma_parts, head_of, is_office

_TO = re.compile(
    r"\b(?:to|auprès|ante)\s+(?:the\s+|la\s+|el\s+|los\s+|las\s+|de\s+|de\s+la\s+|de\s+l['’]|des\s+|du\s+|d['’])?$|\bprès\s+(?:de\s+)?(?:la\s+|l['’])?$",
    re.IGNORECASE,
)
_CODE = re.compile(r"\b(?:CSP|CEP|COP|RC-?)\s?\d+\b")
_CODED = re.compile(r"[A-Z]{3}")  # a State by its ISO code: "Amb. Rahman (BGD)"
_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9]{2,}(?:-[A-Z0-9]+)*\b")


def is_national_part(text: str, known: Known) -> bool:
    """Tell whether a text names a committee or department that its adjective makes a State's: "Federal Service"."""
    parts = [text[start:stop] for start, stop in comma_parts(text, known)]
    heads = [head_of(part.strip()) for part in parts if not known.bodies(part)]
    return any(phrases("offices", "national_marks").first(h) and phrases("offices", "part").first(h) for h in heads)


# For whom


def acting_for(text: str, known: Known) -> StateRead | None:
    """Return the State on whose behalf a post or an office acts, by its name, its code or its adjective."""
    hit = known.acting_state(text)
    if hit:
        return known.state(hit)
    coded = next((part for part in re.split(r"[,()]\s*", text) if _CODED.fullmatch(part)), "")
    if coded and (state := known.find_state(coded)):
        return state
    described = known.adjective_state(text)
    return StateRead(described.key, described.text, True, described.ambiguous_with) if described else None


def employer_of(text: str, known: Known) -> BodyRead | None:
    """Return the organization of a description: not one that an embassy is accredited to, and no mere treaty."""
    hits = known.bodies(text)
    chosen = firm_bodies(text, known) or [hit for hit in hits if hit.key != "ATT" and not is_accredited(hit, text)]
    if not chosen:
        return _body_of_post(text, known)
    keys = {ancestor for hit in chosen for ancestor in known.ancestors(hit.key)}
    best = next((hit for hit in chosen if hit.key in keys), chosen[0])
    read = known.body(best)
    return replace(read, key=known.employer(read.key, best.text, text)) if read.key else read


def _body_of_post(text: str, known: Known) -> BodyRead | None:
    """Return the organization whose post has a name of its own: "High Representative for Disarmament Affairs"."""
    mark = valued("posts", "of_bodies").first(text)
    return BodyRead(mark.value, text[mark.start : mark.stop], known.capacity(mark.value)) if mark else None


def firm_bodies(text: str, known: Known) -> list[Hit]:
    """Return the organizations that somebody works for: those that only his post or accreditation names left out."""
    return [hit for hit in known.bodies(text) if not _is_weak(hit, text)]


def _is_weak(hit: Hit, text: str) -> bool:
    named_by_post = phrases("posts", "nouns").first(hit.text) is not None
    return named_by_post or hit.key == "ATT" or is_accredited(hit, text)


def is_accredited(hit: Hit, text: str) -> bool:
    """Tell whether somebody is only accredited to an organization: "Ambassador to the UN"."""
    return bool(_TO.search(text[: hit.start]))


def state_marks(text: str, known: Known) -> list[Mark]:
    """Return the offices of States in a text, those of regions ("European Parliament") and of bodies left out."""
    taken = known.bodies(text)
    posts = list(phrases("posts", "nouns").scan(text)) if taken else []
    marks = [m for m in phrases("offices", "state").scan(text) if not any(p.start < m.start < p.stop for p in posts)]
    return [mark for mark in marks if not _within(mark, taken) and not _is_supranational(text[: mark.start])]


def _within(mark: Mark, hits: list[Hit]) -> bool:
    return any(hit.start < mark.stop and mark.start < hit.stop for hit in hits)


def _is_supranational(before: str) -> bool:
    words = " ".join(before.split()[-2:])
    marks = phrases("offices", "supranational").scan(words)
    found = [mark for mark in marks if words[slice(*mark[:2])] not in ("au", "un")]  # French articles, not the Union
    return bool(found) and not words[found[-1].stop :].strip(" -")


def has_state_office(text: str, known: Known) -> bool:
    """Tell whether a text names a ministry, a parliament, the police or the like of a State."""
    return bool(state_marks(text, known))


def is_diplomatic(text: str, known: Known) -> bool:
    """Tell whether a text names an embassy, a mission or a diplomat's post."""
    taken = known.bodies(text)
    offices = [m for m in phrases("offices", "diplomatic").scan(text) if not _within(m, taken)]
    return bool(offices) or phrases("posts", "diplomatic").first(head_of(text)) is not None


def names_national_post(text: str) -> bool:
    """Tell whether a text names a post that only a State has: a minister, a chief of police."""
    alone = text in phrases("posts", "national_alone")
    return alone or any(phrases("posts", key).first(text) for key in ("national", "national_phrases"))


def is_process_role(text: str) -> bool:
    """Tell whether a post is that of a conference or working group: its holder acts for all States."""
    if not phrases("posts", "process_roles").first(head_of(text)):
        return False
    return phrases("posts", "process_bodies").first(text) is not None or bool(_CODE.search(text))


def process_body(text: str, known: Known) -> BodyRead | None:
    """Return the body of a conference or working group that a post names."""
    hit = next((hit for hit in known.bodies(text)), None)
    return known.body(hit) if hit else None


def is_force(acronym: str, known: Known) -> bool:
    """Tell whether capitals are those of the place's own defence or police force: "MNDF" in the Maldives."""
    place = known.context.state
    initials = {word[0] for word in known.lexicon.state_name(place).split() if word[0].isupper()} if place else set()
    ending = next((end for end in listed("offices", "force_endings") if acronym.endswith(end)), "")
    return bool(ending) and not initials.isdisjoint(acronym.removesuffix(ending))


def unknown_body(text: str, post: str | None, office: str | None, known: Known) -> BodyRead | None:
    """Return an organization that the registry does not know: by its noun, or an acronym."""
    rest = office or ("" if post else text)
    mark = phrases("offices", "unknown").first(rest)
    acronym = _ACRONYM.search(rest)
    if mark and office:
        return BodyRead(None, rest, unknown_capacity(rest))
    if not acronym or is_office(rest) or is_force(acronym.group(), known):
        return None
    return BodyRead(None, acronym.group(), unknown_capacity(acronym.group()))
