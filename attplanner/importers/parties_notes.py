"""What has to be said of an item: repairs with their reasons, questions, and what is only to be known."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attplanner.domain.activity import Extent, PartyKind
from attplanner.domain.proposals import Code, Default
from attplanner.importers.parties_drafts import Draft
from attplanner.importers.parties_names import Known, StateRead
from attplanner.importers.parties_text import Prepared
from attplanner.importers.parties_words import phrases
from attplanner.importers.people import plural_styles
from attplanner.importers.plan import Edit, Path, PlannedItem, PlannedProposal, PlannedWarning, put

_SPELT_FIELDS = ("post", "office", "name")
_CONFERENCE = re.compile(r"\b(?:CSP|CEP)\s?\d+\b|\bConference of (?:the )?States Parties\b", re.IGNORECASE)

Notes = tuple[PlannedItem, list[PlannedProposal], list[PlannedWarning]]


def notes(item: PlannedItem, met: list[Draft], others: list[Draft], prepared: Prepared, known: Known) -> Notes:
    """Return the item with its repairs taken, its proposals and its warnings."""
    line = item.lines[0]
    proposals = [*_text_proposals(item, prepared, line)]
    for path, draft in _paths(met, others):
        proposals.extend(_spelling(path, draft, prepared, line))
        proposals.extend(_names(path, draft, known, line))
    proposals.extend(_unplaced_slips(proposals, prepared, line))
    proposals.extend(_split(item, met, prepared, line))
    item = _open_questions(item, proposals)
    return item, proposals, [*_warnings(met, others, item, known, line)]


def _paths(met: list[Draft], others: list[Draft]) -> Iterator[tuple[Path, Draft]]:
    for name, drafts in (("counterparts", met), ("others", others)):
        for index, draft in enumerate(drafts):
            yield (name, index), draft


def json_path(path: Path) -> str:
    """Return where a value stands in the printed plan, from the item: "counterparts[3].state"."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


# The text


def _text_proposals(item: PlannedItem, prepared: Prepared, line: int) -> Iterator[PlannedProposal]:
    """Yield the repairs of the public wording; the item keeps the source's words."""
    if prepared.stray:
        old, new = prepared.stray[0][0], prepared.stray[-1][1]
        yield PlannedProposal(Code.STRAY_PUNCTUATION, line, "text", old, new, Default.APPLY, _STRAY)
    if prepared.unclosed:
        text = prepared.stray[-1][1] if prepared.stray else item.text
        yield PlannedProposal(
            Code.UNCLOSED_QUOTE, line, "text", text, text + prepared.unclosed, Default.APPLY, _UNCLOSED
        )


_JOINER = re.compile(r"[\s,;]*\b(?:and|et|y|then|puis|as\s+well\s+as|ainsi\s+que)$", re.IGNORECASE)
_STRAY = "A comma, asterisk or space that belongs to nothing."
_UNCLOSED = "The quotation mark is opened and never closed."
_SPELT = "“{}” is probably “{}”."
_ALIAS = "Another name of what the United Nations call so."
_MISTAKE = "The registry of organizations knows this as a mistake for the name."
_SEVERAL = "The name may stand for several."
_TO_THE_NEXT = re.compile(r"(?:[^\W\d_]|[\s\d.’'-])*")  # words, up to a comma or a bracket
_JOINED = "Several people on one line: one item for each?"
_PLACE = "An office without a State: the State of the place?"


# Spelling


def _spelling(path: Path, draft: Draft, prepared: Prepared, line: int) -> Iterator[PlannedProposal]:
    for name in _SPELT_FIELDS:
        value = getattr(draft.party, name)
        if not value or (name == "name" and draft.party.kind is PartyKind.PERSON):
            continue
        written = prepared.misspelt(value)
        if written == value:
            continue
        slips = [slip for slip in prepared.slips if slip.old in written]
        old, new = (slips[0].old, slips[0].new) if len(slips) == 1 else (written, value)
        edits = (Edit((*path, name), written, value),)
        field = json_path((*path, name))
        reason = " ".join(_SPELT.format(slip.old, slip.new) for slip in slips)
        yield PlannedProposal(Code.SPELLING, line, field, old, new, Default.APPLY, reason, edits=edits)


def _unplaced_slips(found: list[PlannedProposal], prepared: Prepared, line: int) -> Iterator[PlannedProposal]:
    """Yield the slips of words that are in no value."""
    told = " ".join(p.old or "" for p in found if p.code is Code.SPELLING)
    for slip in prepared.slips:
        if slip.old not in told:
            reason = _SPELT.format(slip.old, slip.new)
            yield PlannedProposal(Code.SPELLING, line, "text", slip.old, slip.new, Default.APPLY, reason)


# Names


def _names(path: Path, draft: Draft, known: Known, line: int) -> Iterator[PlannedProposal]:
    if draft.state:
        yield from _state_name(path, draft, draft.state, known, line)
    if draft.body and draft.body.key and draft.party.organization:
        yield from _body_name(path, draft, known, line)
    if draft.ask_state:
        edits = (Edit((*path, "state"), None, draft.ask_state),)
        field = json_path((*path, "state"))
        yield PlannedProposal(
            Code.STATE_MISSING, line, field, None, draft.ask_state, Default.ASK, _PLACE, edits=edits
        )


def _state_name(path: Path, draft: Draft, read: StateRead, known: Known, line: int) -> Iterator[PlannedProposal]:
    several = len(read.choices) > 1 and not (read.exact and read.written in phrases("roles", "sure_names"))
    if read.exact and not several:
        return
    names, name = tuple(map(known.lexicon.state_name, read.choices)), known.lexicon.state_name(read.iso3)
    yield PlannedProposal(
        Code.SPELLING if read.misspelt else Code.ALIAS_RESOLVED,
        line,
        json_path((*path, "state")),
        read.written,
        name,
        Default.ASK if several else Default.APPLY,
        _SEVERAL if several else _SPELT.format(read.written, name) if read.misspelt else _ALIAS,
        edits=(Edit((*path, "state"), None, read.iso3),),
        choices=names,
    )


def _body_name(path: Path, draft: Draft, known: Known, line: int) -> Iterator[PlannedProposal]:
    body = draft.body
    if body is None or body.key is None or not (body.mistake or body.choices):
        return
    yield PlannedProposal(
        Code.ALIAS_RESOLVED,
        line,
        json_path((*path, "organization")),
        body.written,
        known.lexicon.organization_name(body.key),
        Default.ASK if body.choices else Default.APPLY,
        _SEVERAL if body.choices else _MISTAKE,
        edits=(Edit((*path, "organization"), body.written, draft.party.organization),),
        choices=tuple(known.lexicon.organization_name(key) for key in body.choices),
    )


def _open_questions(item: PlannedItem, proposals: list[PlannedProposal]) -> PlannedItem:
    """Return the item with the values that stand until a question is answered."""
    for proposal in proposals:
        if not proposal.taken:
            for edit in proposal.edits:
                item = put(item, edit.path, edit.old)
    return item


# Several people


def _split(item: PlannedItem, met: list[Draft], prepared: Prepared, line: int) -> Iterator[PlannedProposal]:
    """Yield the proposal to make one item of each of several people who share a line."""
    people = [draft for draft in met if draft.party.kind is PartyKind.PERSON]
    tied = any(draft.joined and "+" in prepared.text[max(0, draft.start - 3) : draft.start] for draft in met)
    starts = sorted({draft.start for draft in met})
    if (
        len(starts) < 2
        or any(d.party.within is not None for d in met)
        or len({d.start for d in people}) < (1 if tied else 2)
    ):
        return
    stops = [*starts[1:], len(prepared.text)]
    parts = tuple(_part(met, start, stop, prepared) for start, stop in zip(starts, stops, strict=True))
    new = " | ".join(text for text, _, _ in parts)
    edits = (Edit(("parts",), (), parts),)
    yield PlannedProposal(Code.PEOPLE_JOINED, line, "text", item.text, new, Default.ASK, _JOINED, edits=edits)


def _part(met: list[Draft], start: int, stop: int, prepared: Prepared) -> tuple[str, int, int]:
    """Return one item's text, with the words of the line that are his, and which participants it names."""
    indices = [index for index, draft in enumerate(met) if draft.start == start]
    words = _of_one(_JOINER.sub("", prepared.text[start:stop].rstrip(" ,;+&")), met[indices[0]].party.style or "")
    after = min((draft.start for draft in met if draft.start > stop), default=len(prepared.text))
    shared = _whole(_shared_office(met, indices, words), _JOINER.sub("", prepared.text[stop:after].rstrip()))
    text = f"{words.rstrip(' ,;+&')}, {shared}" if shared else words.rstrip(" ,;+&")
    return prepared.misspelt(text), indices[0], indices[-1] + 1


def _of_one(words: str, style: str) -> str:
    """Return the words of one of several people with his own style: "Mr. Diop" of "Messrs. Diop and Ba"."""
    own = next((words.removeprefix(f"{many} ") for many in plural_styles() if words.startswith(f"{many} ")), words)
    shared = style in plural_styles().values() and style not in words
    return f"{style} {own}" if own != words or shared else words


def _shared_office(met: list[Draft], indices: list[int], words: str) -> str:
    """Return the office or body that somebody shares with whoever is named behind him, who alone has its words."""
    draft, following = met[indices[-1]], met[indices[-1] + 1 : indices[-1] + 2]
    if draft.explicit or draft.party.kind is not PartyKind.PERSON or not following:
        return ""
    body = following[0].body
    same = body is not None and draft.party.organization == following[0].party.organization
    office = draft.party.office or (body.written if body and same else "")
    return "" if office in words else office


def _whole(office: str, behind: str) -> str:
    """Return an office as it is written behind somebody, with what belongs to it: "the Delegation … in Vienna"."""
    start = behind.find(office) if office else -1
    rest = _TO_THE_NEXT.match(behind, start + len(office)) if start >= 0 else None
    return f"{office}{rest[0].rstrip()}" if rest else office


# Warnings


def _warnings(
    met: list[Draft], others: list[Draft], item: PlannedItem, known: Known, line: int
) -> Iterator[PlannedWarning]:
    for draft in met:
        if draft.party.kind is PartyKind.GROUP:
            yield PlannedWarning(Code.GROUP_COUNTERPART, line, draft.party.as_written)
            if draft.party.grouping is None and draft.party.extent is not Extent.SOME:
                yield PlannedWarning(Code.NAME_UNKNOWN, line, draft.party.as_written)
    for draft in (*met, *others):
        if draft.unknown and draft.body:
            yield PlannedWarning(Code.NAME_UNKNOWN, line, draft.body.written)
    if _is_other_conference(item.text, known):
        yield PlannedWarning(Code.HOMONYM_CONFERENCE, line, item.text)


def _is_other_conference(text: str, known: Known) -> bool:
    """Tell whether "CSP4" belongs to another treaty that the text names."""
    found = _CONFERENCE.search(text)
    if not found:
        return False
    keys = [hit.key for hit in known.bodies(text) if known.is_treaty(hit.key)]
    return bool(keys) and "ATT" not in keys
