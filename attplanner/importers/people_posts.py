"""Posts and offices: "Counsellor, Arms Control Department, Ministry of Foreign Affairs" taken apart.

``describe`` reads what stands beside a name, or alone where the source names nobody: the post, the office, and for
whom it acts, a State or an organization.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from attplanner.domain.lexicon import Hit
from attplanner.importers.parties_names import BodyRead, Known, StateRead, unknown_capacity
from attplanner.importers.parties_text import Span, brackets, inside
from attplanner.importers.parties_words import Mark, listed, phrases, valued
from attplanner.importers.people import without_style

_LINK = re.compile(
    r"\s+(?:of|at|in|from|within|for|with|to|de|du|des|del|à|au|auprès\s+d[eu]|en)\s+(?:the\s+|la\s+|les\s+|l['’])?"
    r"|\s+d['’]|\s+de\s+l['’]",
    re.IGNORECASE,
)
_HEAD_END = re.compile(
    r"\s+(?:of|for|to|in|at|from|on|with|de|du|des|del|pour|auprès|en|aux?|à|para|in\s+charge|who|within|by|par)\b|\s+d['’]|,|\(",
    re.IGNORECASE,
)
_OF_STATE = re.compile(
    r"[\s,]+(?:\(|(?:of|for|from|de|du|des|del|d['’])?\s*(?:the\s+|la\s+|l['’]|le\s+|les\s+)?)$", re.I
)
_TO = re.compile(
    r"\b(?:to|auprès|ante)\s+(?:the\s+|la\s+|el\s+|los\s+|las\s+|de\s+|de\s+la\s+|de\s+l['’]|des\s+|du\s+|d['’])?$|\bprès\s+(?:de\s+)?(?:la\s+|l['’])?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"^(?:(?:with|avec|con)\s+)?(?:(?:the|les?|la|el|los|las)\s+(?=\S)|l['’])",
    re.IGNORECASE,
)
_BOTH = re.compile(r"^(?:both|tous\s+deux|toutes\s+deux|ambos|ambas)\s+", re.IGNORECASE)
_WORKS_AT = re.compile(r"\s+(?:at|within|auprès)\b", re.IGNORECASE)
_AT = re.compile(r",?\s+(?:at|with|à|auprès\s+de|en)\s+(?:(?:the|la|el)\s+|l['’])(?=\S)", re.IGNORECASE)
_CODE = re.compile(r"\b(?:CSP|CEP|COP|RC-?)\s?\d+\b")
_BRACKETED_END = re.compile(r"\s*\([^()]*\)$")
_CODED = re.compile(r"[A-Z]{3}")  # a State by its ISO code: "Amb. Rahman (BGD)"
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


def head_of(text: str) -> str:
    """Return the words before the first preposition: where a post or an office has its noun."""
    found = _HEAD_END.search(text)
    return text[: found.start()] if found else text


def is_post(text: str) -> bool:
    """Tell whether a text begins with a post ("Acting Permanent Secretary, …", "UNLIREC Director")."""
    head = head_of(text)
    office = phrases("offices", "state").at(text)
    if office and office.start == 0 and office.stop > len(head):
        return False  # "Secretaría de Relaciones Exteriores"
    marks = list(phrases("posts", "nouns").scan(head))
    return bool(marks) and not _office_after(head, marks[-1])


def _office_after(head: str, post: Mark) -> bool:
    """Tell whether the post only describes an office: "Prime Minister's Office", "President's delegation"."""
    return any(
        mark.stop > post.stop
        for key in ("state", "diplomatic", "part", "organization")
        for mark in phrases("offices", key).scan(head)
    )


def is_office(text: str) -> bool:
    """Tell whether a text begins with an office ("Federal Police", "Ministère des affaires étrangères")."""
    head = head_of(text)
    return any(_office_in(text, head, key) for key in ("state", "diplomatic", "part"))


def is_top_office(text: str) -> bool:
    """Tell whether a text begins with a ministry, a mission, a parliament or the like, not with a part of one."""
    head = head_of(text)
    return any(_office_in(text, head, key) for key in ("state", "diplomatic"))


def _office_in(text: str, head: str, key: str) -> bool:
    """Tell whether an office's noun stands in a head, or the text begins with a longer one: "House of Lords"."""
    first = phrases("offices", key).at(text)
    return phrases("offices", key).first(head) is not None or (first is not None and first.stop > len(head))


def describe(text: str, known: Known) -> Description:
    """Take a post, an office or both apart."""
    text = without_style(text.strip(" ,;:-–").strip())
    if acting := _in_capacity(text, known):
        return acting
    state, body = _state(text, known), _body(text, known)
    top = has_state_office(text, known) or _is_national_part(text, known)
    diplomatic = _is_diplomatic(text, known)
    if _is_process_role(text) and not top:
        return Description(_cut(_clean(text), state), None, None, _process_body(text, known), process=True)
    post, office = _split(text, known)
    national = top or (diplomatic and state is not None)
    if body and not national:
        return Description(post, _unless_body(_without_origin(office, state), body, known), None, body)
    national = national or state is not None or _names_national_post(text)
    if not national and (unknown := _unknown_body(text, post, office)):
        return Description(post, None if unknown.written == office else office, None, unknown)
    return Description(_cut(post, state), _cut_office(office, state), state, None, national, diplomatic)


def _in_capacity(text: str, known: Known) -> Description | None:
    """Read "of Paraguay in his capacity as Chair of the Working Group": what is named last is what he acts as."""
    link = phrases("roles", "capacity_links").first(text)
    read = describe(text[link.stop :], known) if link else None
    return read if read and (read.process or read.body) else None


def _is_national_part(text: str, known: Known) -> bool:
    """Tell whether a text names a committee or department that its adjective makes a State's: "Federal Service"."""
    parts = [text[start:stop] for start, stop in _comma_parts(text, known)]
    heads = [head_of(part.strip()) for part in parts if not known.bodies(part)]
    return any(phrases("offices", "national_marks").first(h) and phrases("offices", "part").first(h) for h in heads)


# Post and office


def _split(text: str, known: Known) -> tuple[str | None, str | None]:
    """Return the post and the office of a description."""
    end = 0
    for start, stop in _comma_parts(text, known):
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


def _comma_parts(text: str, known: Known) -> list[Span]:
    """Return the parts between commas that lie outside of brackets and of the names of organizations."""
    kept = (*brackets(text), *((hit.start, hit.stop) for hit in known.bodies(text)))
    cuts = [i for i, char in enumerate(text) if char == "," and not inside(i, kept)]
    starts, stops = [0, *(i + 1 for i in cuts)], [*cuts, len(text)]
    return list(zip(starts, stops, strict=True))


def _next_affiliation(text: str, start: int, known: Known) -> int:
    """Return where the first part after a post begins that is an office, a body or a State; the end where none is."""
    for part_start, part_stop in _comma_parts(text, known):
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
        last = hit.stop == stop and hit.start > start and not _accredited(hit, text)
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
        (m for m in _state_marks(head, known) if head[: m.start].count(" ") <= 3 and not head[: m.start].islower()),
        None,
    )
    return first is not None


# For whom


def _state(text: str, known: Known) -> StateRead | None:
    hit = known.acting_state(text)
    if hit:
        return known.state(hit)
    coded = next((part for part in re.split(r"[,()]\s*", text) if _CODED.fullmatch(part)), "")
    if coded and (state := known.find_state(coded)):
        return state
    described = known.adjective_state(text)
    return StateRead(described.key, described.text, True, described.ambiguous_with) if described else None


def _body(text: str, known: Known) -> BodyRead | None:
    """Return the organization of a description: not one that an embassy is accredited to, and no mere treaty."""
    hits = known.bodies(text)
    chosen = firm_bodies(text, known) or [hit for hit in hits if hit.key != "ATT" and not _accredited(hit, text)]
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
    return named_by_post or hit.key == "ATT" or _accredited(hit, text)


def _accredited(hit: Hit, text: str) -> bool:
    return bool(_TO.search(text[: hit.start]))


def _state_marks(text: str, known: Known) -> list[Mark]:
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
    return bool(_state_marks(text, known))


def _is_diplomatic(text: str, known: Known) -> bool:
    taken = known.bodies(text)
    offices = [m for m in phrases("offices", "diplomatic").scan(text) if not _within(m, taken)]
    return bool(offices) or phrases("posts", "diplomatic").first(head_of(text)) is not None


def _names_national_post(text: str) -> bool:
    return any(phrases("posts", key).first(text) for key in ("national", "national_phrases"))


def _is_process_role(text: str) -> bool:
    """Tell whether a post is that of a conference or working group: its holder acts for all States."""
    if not phrases("posts", "process_roles").first(head_of(text)):
        return False
    return phrases("posts", "process_bodies").first(text) is not None or bool(_CODE.search(text))


def _process_body(text: str, known: Known) -> BodyRead | None:
    hit = next((hit for hit in known.bodies(text)), None)
    return known.body(hit) if hit else None


def _unknown_body(text: str, post: str | None, office: str | None) -> BodyRead | None:
    """Return an organization that the registry does not know: by its noun, or an acronym."""
    rest = office or ("" if post else text)
    mark = phrases("offices", "unknown").first(rest)
    acronym = _ACRONYM.search(rest)
    if mark and office:
        return BodyRead(None, rest, unknown_capacity(rest))
    if not acronym or is_office(rest):
        return None
    return BodyRead(None, acronym.group(), unknown_capacity(acronym.group()))


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
