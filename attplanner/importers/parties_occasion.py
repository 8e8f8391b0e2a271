"""The occasion of an item: who is met, who hosts, whose forum it was, and what is only its title."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from attplanner.domain.activity import Capacity, Role
from attplanner.domain.lexicon_index import key_of
from attplanner.importers.parties_cut import cut
from attplanner.importers.parties_events import CODE, EDGES, HIDDEN, forum, forums, is_event, is_forum, is_panel
from attplanner.importers.parties_groups import find_group
from attplanner.importers.parties_hosts import WITH, form_is_event, hosted_by, hosts_of
from attplanner.importers.parties_names import Known
from attplanner.importers.parties_pieces import Kind, classify
from attplanner.importers.parties_sections import (
    LABEL,
    SAYS_WITH,
    Section,
    after_place,
    before_place,
    section_of,
    until_topic,
)
from attplanner.importers.parties_text import brackets, inside, quoted
from attplanner.importers.parties_verbs import met_mark, took_part
from attplanner.importers.parties_words import labels, phrases, table, valued
from attplanner.importers.people import read_name
from attplanner.importers.people_nouns import is_post, is_top_office

_TO_WHOM = re.compile(r"(?<!\w)(?:for|to|à\s+l['’]intention\s+d(?:e|es|u)|pour|para)\s+(?=\S)", re.IGNORECASE)
_ROLE_LABEL = re.compile(r"\s*[;.]\s*([^:;,.]{3,40}?)\s*:\s*(?=\S)")
_AT_OFFICE = re.compile(
    r"\s*(?:[\w-]+\s+)?(?:meetings?|talks|consultations|réunions?)\s+(?:at|au|à)\s+(?:the\s+|la\s+|l['’])?", re.I
)
_WHERE = re.compile(r"(?<!\w)(?:where|où|donde|onde)\s+", re.IGNORECASE)
_MOST_FORUMS = 3
_HOW = re.compile(
    r"\s*(?:(?:en|par|by|via|por)\s+[^\W\d_]+\s+)?(?:(?:on|le|el|the|du)\s+\d[^,;:()]{1,30}?\s)?(?:with|avec|con)\s+",
    re.IGNORECASE,
)
_SPEAKERS = (Kind.PERSON, Kind.STATE)
_PRESENT = (Kind.STATE, Kind.BODY, Kind.GROUP, Kind.PERSON, Kind.OFFICE)
_LONGEST_SUBJECT = 4  # words before "met" in a clause of its own
_SEMICOLON = re.compile(r";\s*(?=\S)")
_ARTICLE = re.compile(r"\s*(?:the|le|la|les|l['’]|el)\s*\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Occasion:
    """What an item's text says of the occasion."""

    sections: tuple[Section, ...] = ()
    our_part: str = ""
    class_written: str = ""


def is_title(text: str) -> bool:
    """Tell whether a text is the title of an occasion and names nobody who was met: "Side event …"."""
    plain = masked(text).strip()
    return not plain.strip(EDGES) or is_event(plain)


def read_occasion(text: str, known: Known) -> Occasion:
    """Return the sections of a text in which participants are named, each with its role."""
    plain = masked(text)
    if not plain.strip(EDGES):
        return Occasion()
    announced = _announced(plain)
    if announced:
        before = read_occasion(text[: announced[0].start()], known)
        return replace(before, sections=(*before.sections, *_by_role(plain, announced, known)))
    if clause := _next_clause(plain, known):
        before, after = read_occasion(text[: clause.start()], known), _read(plain, clause.end(), known, False)
        return replace(
            before, sections=(*before.sections, *after.sections), our_part=before.our_part or after.our_part
        )
    begin, label = 0, ("", "")
    found = LABEL.match(plain)
    if found and (role := valued("roles", "role_labels").get(found.group(1))):
        return Occasion((section_of(plain, found.end(), len(plain), Role(role), known),))
    travels = _meets(plain, found.end(), known) if found else None
    if travels and not known.find_state(found.group(1) if found else "") and not _is_label(plain, known):
        return travels
    if found and (speaker := _says(plain, found, known)):
        return Occasion((speaker,))
    present = _present(plain, found, known) if found else None
    if present:
        return present
    if found and key_of(found.group(1)) in labels() and not is_top_office(found.group(1)):
        begin, label = found.end(), labels()[key_of(found.group(1))]
    capacity = Capacity(label[1]) if label[1] else None
    occasion = _read(plain, begin, known, bool(begin))
    sections = tuple(
        replace(s, capacity=capacity or s.capacity, listed=s.listed or bool(begin)) for s in occasion.sections
    )
    written = found.group(1).strip() if found and label[0] else next((s.label for s in sections if s.label), "")
    return replace(occasion, sections=sections, class_written=written)


def _says(text: str, found: re.Match[str], known: Known) -> Section | None:
    """Read "Ms. X (Norway): our funding continues": who speaks was met, and what he says names nobody."""
    rest = text[found.end() :]
    first = rest[: rest.find(" ")] if " " in rest else rest
    if not (first[:1].islower() or first[:1] == HIDDEN) or phrases("roles", "met").at(rest):
        return None
    speaker = classify(text, found.start(1), found.end(1), "", known)
    said = cut(rest, known)
    told = not said or (said[0].kind is Kind.TEXT and said[0].stop > len(first))
    behind = text[speaker.name.stop : found.end(1)].strip() if speaker.name else ""
    named = speaker.kind in _SPEAKERS and behind[:1] in ("", "(", ",")  # not "Mr. X travels to Accra: …"
    return Section(Role.COUNTERPART, found.start(1), found.end(1)) if named and told else None


def _present(text: str, found: re.Match[str], known: Known) -> Occasion | None:
    """Read "Regional seminar: SADC, COMESA": those who are listed behind an occasion took part in it."""
    head = found.group(1)
    pieces = cut(text[found.end() :], known)
    if forum_of := _names_bilaterals(head, known):
        states = bool(pieces) and all(piece.kind in _PRESENT for piece in pieces)
        met = section_of(text, found.end(), len(text), Role.COUNTERPART, known)
        return Occasion((met, *forum_of)) if states else None
    if not is_event(head, known) or known.find_body(head) or key_of(head) in labels():
        return None
    if len(pieces) < 2 or not all(piece.kind in _PRESENT for piece in pieces):
        return None
    speak = is_panel(head) and all(piece.kind is Kind.PERSON for piece in pieces)
    role = Role.SPEAKER if speak else Role.COUNTERPART
    return Occasion((section_of(text, found.end(), len(text), role, known),))


def _names_bilaterals(head: str, known: Known) -> list[Section]:
    """Return the forum in whose margins meetings were that are listed behind a colon: "CD bilats: …"."""
    words = head.strip()
    marks = [m for m in valued("roles", "occasions").scan(words) if m.value == "meeting"]
    edge = next((m for m in marks if m.start == 0 or m.stop == len(words)), None)
    if edge is None:
        return []
    rest = words[edge.stop :] if edge.start == 0 else words[: edge.start]
    return list(_event(head, 0, known).sections) if is_forum(rest.strip(EDGES), known) else []


def _next_clause(text: str, known: Known) -> re.Match[str] | None:
    """Return the semicolon behind which a sentence of its own tells who was met: "…; the President met with X"."""
    apart = (mark for mark in _SEMICOLON.finditer(text) if not inside(mark.start(), brackets(text)))
    return next((mark for mark in apart if _tells_who(text, mark.end(), known)), None)


def _tells_who(text: str, begin: int, known: Known) -> bool:
    if took_part(text, begin, known):
        return True
    met = None if read_name(text, begin) else met_mark(text, begin)
    return met is not None and text[begin : met.start].count(" ") <= _LONGEST_SUBJECT


def _announced(text: str) -> list[re.Match[str]]:
    """Return the labels of roles behind a semicolon: "…; panellists: A and B; moderator: C"."""
    return [found for found in _ROLE_LABEL.finditer(text) if found.group(1) in valued("roles", "role_labels")]


def _by_role(text: str, announced: list[re.Match[str]], known: Known) -> list[Section]:
    stops = [*(found.start() for found in announced[1:]), len(text)]
    roles = valued("roles", "role_labels")
    return [
        section_of(text, found.end(), stop, Role(roles.get(found.group(1)) or Role.SPEAKER), known)
        for found, stop in zip(announced, stops, strict=True)
    ]


def _is_label(text: str, known: Known) -> bool:
    """Tell whether the words before a colon announce who follows, and are no sentence of their own."""
    found = LABEL.match(text)
    if found is None or key_of(found.group(1)) in labels():
        return True
    if phrases("roles", "travels").first(found.group(1)):
        return False
    return classify(text, found.start(1), found.end(1), "", known).kind is not Kind.TEXT


def masked(text: str) -> str:
    """Return the text with quoted titles hidden, as long as before: what they name was not there."""
    spans, unclosed = quoted(text)
    for index, (start, end) in enumerate(spans):
        stop = _title_end(text, start) if unclosed and index == len(spans) - 1 else end
        text = text[:start] + HIDDEN * (stop - start) + text[stop:]
    return text


def _title_end(text: str, start: int) -> int:
    """Return where a title ends whose closing mark is missing: before those who hosted it, or a semicolon."""
    hosts = (start + mark.start for mark in phrases("roles", "hosted_by").scan(text[start:]))
    apart = text.find(";", start)
    return min([*hosts, *([apart] if apart >= 0 else []), len(text)])


def _read(text: str, begin: int, known: Known, labelled: bool) -> Occasion:
    hosts = hosted_by(text, begin)
    if hosts:
        before = _read(text[: hosts.lead], begin, known, False)
        kept = tuple(s for s in before.sections if s.role is not Role.FORUM or s.stop > s.start)
        return replace(before, sections=(*kept, *hosts.sections(text, known)))
    if occasion := _speaks(text, begin, known):
        return occasion
    if sections := hosts_of(text, begin, known):
        return Occasion(sections)
    if part := took_part(text, begin, known):
        start = _behind_where(text, _behind_day(text, begin, begin + part.start, known), begin + part.start)
        return Occasion((section_of(text, start, begin + part.start, Role.COUNTERPART, known),))
    if occasion := _meets(text, begin, known):
        return occasion
    if (
        not labelled
        and not find_group(text[begin:], known)
        and (is_event(text[begin:], known) or is_forum(text[begin:], known))
    ):
        return _event(text, begin, known)
    if _tells_of_us(text, begin):
        return Occasion()
    at = _AT_OFFICE.match(text, begin)
    start = at.end() if at and is_top_office(text[at.end() :]) else _behind_occasion(text, begin, known)
    stop = before_place(text, start, until_topic(text, start), known)
    return Occasion((section_of(text, start, stop, Role.COUNTERPART, known),))


def _behind_day(text: str, begin: int, stop: int, known: Known) -> int:
    """Return where a subject begins behind a day and a city: "Enfin, le 5 mars 2026, à Genève, une délégation …"."""
    start = begin
    for comma in re.finditer(r",\s*", text[begin:stop]):
        words = text[start : begin + comma.start()].split()
        placed = len(words) in (2, 3) and words[0].islower() and known.lexicon.find_place(" ".join(words[1:]))
        if placed or any(char.isdigit() for char in "".join(words)):
            start = begin + comma.end()
        elif start > begin:
            break
    return start


def _behind_where(text: str, begin: int, stop: int) -> int:
    """Return where the subject of a relative clause begins: "She continued to Lima, where the Ministry told her"."""
    return max((found.end() for found in _WHERE.finditer(text, begin, stop)), default=begin)


def _behind_occasion(text: str, begin: int, known: Known) -> int:
    """Return where those begin who stand right behind a meeting's word: "Lunch UNIDIR – Dr. X", "call ICRC"."""
    mark = valued("roles", "occasions").at(text[begin:])
    if mark is None or mark.value not in ("meeting", "call"):
        return begin
    pieces = cut(text[begin + mark.stop :], known)
    return begin + mark.stop if pieces and pieces[0].kind in _PRESENT else begin


# Whom we meet, where we speak


def _speaks(text: str, begin: int, known: Known) -> Occasion | None:
    if read_name(text[begin:]):
        return None
    behind = _behind_us(text, begin)
    mark = phrases("roles", "speaker").at(text[begin:])
    if mark is None and behind > begin:
        begin, mark = behind, phrases("roles", "speaker").at(text[behind:])
    if mark is None:
        return None
    part = valued_part(mark.value)
    start = begin + mark.stop
    if is_event(text[start:]) or is_forum(text[start:], known) or known.bodies(text[start:]):
        return replace(_event(text, start, known), our_part=part)
    return Occasion((section_of(text, start, until_topic(text, start), Role.FORUM, known),), part)


def valued_part(words: str) -> str:
    """Return our part in an occasion: speaker or panellist."""
    parts = table("roles")["our_parts"]
    assert isinstance(parts, dict)
    return next((str(part) for stem, part in parts.items() if stem in words.casefold()), "")


def _meets(text: str, begin: int, known: Known) -> Occasion | None:
    """Read "Breakfast meeting with …", "courtesy call on …", "the President met …", "briefing for …"."""
    if read_name(text, begin) and not met_mark(text, begin):
        return None
    met = met_mark(text, begin)
    start = met.stop if met else _with_whom(text, begin, known)
    if start is None:
        return None
    start = after_place(text, start, known)
    how = _HOW.match(text, start)  # "spoke by video on 3 May with …"
    start = how.end() if how else start
    event = form_is_event(text[begin:start])
    beside = event and met is None and SAYS_WITH.search(text[:start].rstrip())
    role = Role.PARTNER if beside else Role.COUNTERPART
    stop = before_place(text, start, until_topic(text, start), known)
    if speakers := phrases("roles", "as_speakers").first(text[start:stop]):
        role, stop = Role.SPEAKER, start + speakers.start
    elif role is Role.PARTNER and _is_panel_of_people(text[begin:start], text[start:stop], known):
        role = Role.SPEAKER
    visited = bool(met) and _names_visit(text[begin:start])
    section = section_of(text, start, stop, role, known)
    office = section.office or ("" if event else _host_before(text, begin, start, known))
    section = replace(section, visited=visited, office=office)
    return Occasion((section,), valued_part(text[begin:start]) if event else "")


def _is_panel_of_people(head: str, rest: str, known: Known) -> bool:
    """Tell whether people sat on a panel: "panel with Prof. X and Dr. Y"."""
    panel = any(mark.value == "panel" for mark in valued("roles", "occasions").scan(head))
    return panel and all(piece.kind is Kind.PERSON for piece in cut(rest, known))


def _host_before(text: str, begin: int, start: int, known: Known) -> str:
    """Return whom those met belong to where it stands before the occasion: "UNRCPD, lunch with the Director"."""
    head, comma, rest = text[begin:start].partition(",")
    if not comma or not valued("roles", "occasions").at(rest):
        return ""
    whole = classify(head, 0, len(head), "", known)
    return head.strip() if whole.kind in (Kind.BODY, Kind.OFFICE) else ""


def _names_visit(words: str) -> bool:
    """Tell whether a visit was ours; one "by" or "from" somebody brought him to us."""
    ours = not re.search(r"\b(?:by|from)\s*$", words)
    return ours and any(mark.value == "visit" for mark in valued("roles", "occasions").scan(words))


def _tells_of_us(text: str, begin: int) -> bool:
    """Tell a sentence about ourselves in which nobody is met: "The Co-Chair also travelled to …"."""
    behind = _behind_us(text, begin)
    word = re.match(r"\s+([^\W\d_]+)", text[behind:]) if behind > begin else None
    return word is not None and word[1].islower() and word[1] not in phrases("roles", "joints")


def _behind_us(text: str, begin: int) -> int:
    """Return where a text goes on behind a subject of our own at its beginning: "The President addressed …"."""
    article = _ARTICLE.match(text, begin)
    start = article.end() if article else begin
    mark = phrases("roles", "our_subjects").at(text[start:])
    return start + mark.stop if mark and not text.startswith("HE ", start) else begin  # His or Her Excellency


def _with_whom(text: str, begin: int, known: Known) -> int | None:
    """Return where those begin who stand behind an occasion and "with", or behind "briefing for"."""
    for pattern in (WITH, _TO_WHOM):
        found = pattern.search(text, begin)
        if not found or inside(found.start(), brackets(text)):
            continue
        head = text[begin : found.start()]
        if not _names_occasion(head) or (pattern is _TO_WHOM and not _is_for_somebody(text, found, known)):
            continue
        if (
            pattern is WITH
            and head.strip()
            and (is_post(head) or read_name(head.strip()))
            and not _begins_occasion(head)
        ):
            continue
        return found.end()
    return None


def _names_occasion(head: str) -> bool:
    return valued("roles", "occasions").first(head) is not None and len(head.split()) <= 25


def _begins_occasion(head: str) -> bool:
    return any(valued("roles", "occasions").at(head, index) for index in range(3))


def _is_for_somebody(text: str, found: re.Match[str], known: Known) -> bool:
    """Tell whether "for" or "to" leads to those for whom a briefing or workshop was held."""
    forms = {mark.value for mark in valued("roles", "occasions").scan(text[: found.start()])}
    to = found.group().strip().casefold() == "to"
    if "conference" in forms or (to and "briefing" not in forms):
        return False
    pieces = cut(text[found.end() : until_topic(text, found.end())], known)
    return bool(pieces) and pieces[0].kind not in (Kind.TEXT, Kind.NAME)


def _event(text: str, begin: int, known: Known) -> Occasion:
    """Read an occasion: the body whose forum it is, and who organizes it where one is named behind a comma."""
    sections = [forum(text, begin, hit, known) for hit in forums(text[begin:], known)]
    code = CODE.search(text, begin)
    if not sections and code:
        sections.append(Section(Role.FORUM, code.start(), code.end()))
    return Occasion(tuple(sections[:_MOST_FORUMS]), "panellist" if is_panel(text[begin:]) else "")
