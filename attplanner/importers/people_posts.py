"""Posts and offices: "Counsellor, Arms Control Department, Ministry of Foreign Affairs" taken apart.

``describe`` reads what stands beside a name, or alone where the source names nobody: the post, the office, and for
whom it acts, a State or an organization.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from attplanner.importers.parties_names import BodyRead, Known, StateRead
from attplanner.importers.parties_text import Span
from attplanner.importers.parties_words import listed, phrases
from attplanner.importers.people import without_style
from attplanner.importers.people_affiliation import (
    acting_for,
    employer_of,
    has_state_office,
    is_accredited,
    is_diplomatic,
    is_force,
    is_national_part,
    is_process_role,
    names_national_post,
    process_body,
    state_marks,
    unknown_body,
)
from attplanner.importers.people_nouns import comma_parts, head_of, is_office, is_post

_LINK = re.compile(
    r"\s+(?:of|at|in|from|within|for|with|to|de|du|des|del|d[oa]s?|à|au|auprès\s+d[eu]|en)\s+(?:the\s+|la\s+|les\s+|l['’]|el\s+|los\s+|las\s+)?"
    r"|\s+(?:no|na|nos|nas)\s+|\s+d['’]|\s+de\s+l['’]",
    re.IGNORECASE,
)
_OF_STATE = re.compile(
    r"[\s,]+(?:\(|(?:of|for|from|de|du|des|del|d[oa]s?|d['’])?\s*(?:the\s+|la\s+|l['’]|le\s+|les\s+)?)$", re.I
)
_TO = re.compile(
    r"\b(?:to|auprès|ante)\s+(?:the\s+|la\s+|el\s+|los\s+|las\s+|de\s+|de\s+la\s+|de\s+l['’]|des\s+|du\s+|d['’])?$|\bprès\s+(?:de\s+)?(?:la\s+|l['’])?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"^(?:(?:with|avec|con|a|à)\s+)?(?:(?:the|les?|la|el|los|las)\s+(?=\S)|l['’])",
    re.IGNORECASE,
)
_BOTH = re.compile(r"^(?:both|tous\s+deux|toutes\s+deux|ambos|ambas)\s+", re.IGNORECASE)
_WORKS_AT = re.compile(r"\s+(?:at|within|auprès)\b", re.IGNORECASE)
_AT = re.compile(r",?\s+(?:at|with|à|auprès\s+de|en)\s+(?:(?:the|la|el)\s+|l['’])(?=\S)", re.IGNORECASE)
_BRACKETED_END = re.compile(r"\s*\([^()]*\)$")
_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9]{2,}(?:-[A-Z0-9]+)*\b")


@dataclass(frozen=True, slots=True)
class Description:
    """What a text says of a post or an office. ``national`` tells an office of a State, named or not."""

    post: str | None = None
    office: str | None = None
    state: StateRead | None = None
    body: BodyRead | None = None
    national: bool = False
    diplomatic: bool = False
    process: bool = False


def describe(text: str, known: Known) -> Description:
    """Take a post, an office or both apart."""
    text = without_style(text.strip(" ,;:-–").strip())
    if acting := _in_capacity(text, known):
        return acting
    state, body = acting_for(text, known), employer_of(text, known)
    top = has_state_office(text, known) or is_national_part(text, known)
    diplomatic = is_diplomatic(text, known)
    if is_process_role(text) and not top:
        return Description(_cut(_clean(text), state), None, None, process_body(text, known), process=True)
    post, office = _split(text, known)
    national = top or (diplomatic and state is not None)
    if body and not national:
        return Description(post, _unless_body(_without_origin(office, state), body, known), None, body)
    force = any(is_force(found.group(), known) for found in _ACRONYM.finditer(text))
    national = national or state is not None or force or names_national_post(text)
    if not national and (unknown := unknown_body(text, post, office, known)):
        return Description(post, None if unknown.written == office else office, None, unknown)
    return Description(_cut(post, state), _cut_office(office, state), state, None, national, diplomatic)


def _in_capacity(text: str, known: Known) -> Description | None:
    """Read "of Paraguay in his capacity as Chair of the Working Group": what is named last is what he acts as."""
    link = phrases("roles", "capacity_links").first(text)
    read = describe(text[link.stop :], known) if link else None
    return read if read and (read.process or read.body) else None


# Post and office


def _split(text: str, known: Known) -> tuple[str | None, str | None]:
    """Return the post and the office of a description."""
    end = 0
    for start, stop in comma_parts(text, known):
        if not is_post(text[start:stop]):
            break
        link = _office_link(text, start, stop, known)
        if link:
            return _clean(text[: link[0]]), _clean(text[link[1] :])
        end = stop
    if end and not _is_affiliation(text[end:], known):
        end = _next_affiliation(text, end, known)
    return _clean(text[:end]), _clean(text[end:])


def _clean(text: str) -> str | None:
    plain = _ARTICLE.sub("", _BOTH.sub("", text.strip(" ,;:-–")))
    plain = plain[1:-1] if plain.startswith("(") and plain.endswith(")") and plain.count("(") == 1 else plain
    return plain or None


def _next_affiliation(text: str, start: int, known: Known) -> int:
    """Return where the first part after a post begins that is an office, a body or a State; the end where none is."""
    for part_start, part_stop in comma_parts(text, known):
        if part_start > start and _is_affiliation(text[part_start:part_stop], known):
            return part_start
    return len(text)


def _is_affiliation(text: str, known: Known) -> bool:
    plain = text.strip(" ,;")
    if is_office(plain) or _begins_with_unknown(plain) or known.find_state(plain) or plain.startswith("("):
        return True
    return any(hit.start <= 4 for hit in known.bodies(plain))


def _office_link(text: str, start: int, stop: int, known: Known) -> Span | None:
    """Return the preposition that leads from a post to its office, as a span of the text.

    "Head of keeps what follows, and nobody works at the office that he is accredited to.
    """
    keeps = _keeps_complement(text[start:stop])
    whole = next((mark.stop for mark in phrases("posts", "nouns").scan(text) if mark.start >= start), start)
    for index, link in enumerate(_LINK.finditer(text, start, stop)):
        rest = text[link.end() :]
        if link.end() <= whole:
            continue  # "Directeur de cabinet" is all post
        if index == 0 and _is_portfolio(text[start : link.start()], rest):
            continue
        if _TO.search(text[: link.end()]):
            continue
        named = _begins_with_body(rest, known)
        if named == "whole" or _begins_with_unknown(rest):
            return link.start(), link.end()
        if (not keeps or _WORKS_AT.match(link.group())) and (named or _begins_with_office(rest, known)):
            return link.start(), link.end()
    for hit in known.bodies(text[:stop]):
        last = hit.stop == stop and hit.start > start and not is_accredited(hit, text)
        if last and _ends_post(text[start : hit.start]):
            return hit.start, hit.start
    return None


def _is_portfolio(post: str, rest: str) -> bool:
    """Tell whether a minister's office is only what he is minister of: "Ministre des forces armées"."""
    noun = post.rsplit(maxsplit=1)[-1] if post.strip() else ""
    return noun in phrases("posts", "ministers") and not phrases("offices", "ministries").at(rest)


def _ends_post(text: str) -> bool:
    """Tell whether a post may end here, before the name of an organization that follows without any link."""
    named = _ARTICLE.sub("", f"{text}…").strip(" …")
    return (
        bool(named)
        and text.endswith(" ")
        and text.rsplit(maxsplit=1)[-1] not in ("of", "the", "de", "for", "and", "&")
    )


def _keeps_complement(text: str) -> bool:
    """Tell whether a post says nothing without what follows it: "Head of Division"."""
    marks = list(phrases("posts", "nouns").scan(head_of(text)))
    return bool(marks) and marks[-1].value in listed("posts", "keeps_complement")


def _begins_with_body(text: str, known: Known) -> str:
    hit = next((hit for hit in known.bodies(text) if hit.start <= 4), None)
    if not hit:
        return ""
    return "whole" if known.find_body(text) or hit.stop >= len(text.rstrip(" .,")) else "part"


def _begins_with_unknown(text: str) -> bool:
    """Tell whether a text begins with an organization that is recognized by its noun or its capitals only."""
    head = head_of(text)
    acronym = _ACRONYM.match(text)
    return phrases("offices", "unknown").first(head) is not None or bool(acronym and acronym.end() == len(head))


def _begins_with_office(text: str, known: Known) -> bool:
    head = head_of(text)
    first = phrases("offices", "split_before").at(head) or next(
        (m for m in state_marks(head, known) if head[: m.start].count(" ") <= 3 and not head[: m.start].islower()),
        None,
    )
    return first is not None


# What is left of the words


def _without_origin(office: str | None, state: StateRead | None) -> str | None:
    """Return an organization's office without the State that only says where its holder is from: "WGETI, Ghana"."""
    if office is None or state is None:
        return office
    return office.removesuffix(f", {state.written}")


def _unless_body(office: str | None, body: BodyRead, known: Known) -> str | None:
    """Return the office unless it is only the organization's name."""
    if office is None:
        return None
    office = office.removeprefix(f"{body.written}, ")  # "ICRC, Arms Unit"
    found = known.find_body(office)
    if found is None or (found.kind == "alias" and phrases("offices", "own_words").first(office)):
        return office
    return None if found.key == body.key else office


def _cut(text: str | None, state: StateRead | None) -> str | None:
    """Return a post without the State at its end."""
    if text is None or state is None:
        return text
    plain = _without_city(text, state).rstrip(" )")
    if not plain.endswith(state.written):
        return text
    return _clean(_OF_STATE.sub("", plain[: -len(state.written)])) or text


def _without_city(text: str, state: StateRead) -> str:
    """Return a post without the city in brackets behind its State: "chargé d'affaires of Eritrea (Geneva)"."""
    found = _BRACKETED_END.search(text)
    return text[: found.start()] if found and text[: found.start()].endswith(state.written) else text


def _cut_office(office: str | None, state: StateRead | None) -> str | None:
    """Return an office without the State at its end, where enough is left; "Embassy of Finland" stays."""
    if office is None or state is None:
        return office
    if office.strip(" ()") == state.written:
        return None
    if office.startswith(state.written) and (at := _AT.match(office, len(state.written))):
        return office[at.end() :]  # "Ambassador X of Uganda at the Permanent Mission"
    if office in phrases("offices", "state"):
        return office  # "Global Affairs Canada" is its whole name
    cut = _cut(office, state)
    return cut if cut and " " in cut and not phrases("offices", "diplomatic").get(head_of(cut)) else office
