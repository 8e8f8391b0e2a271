"""What the preview says of an entry and of each repair: pieces of text with their looks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from attplanner.domain.activity import PartyKind
from attplanner.domain.dates import When
from attplanner.domain.proposals import IN_THE_LOG, Code, Decision, Default
from attplanner.importers.plan import EVENT, PlannedEntry, PlannedPlace, PlannedProposal, PlannedWarning, StateLine
from attplanner.ui import words
from attplanner.ui.screens.imports.differing import SHORT, difference, ends
from attplanner.ui.screens.imports.outcomes import Outcome, outcomes
from attplanner.ui.screens.imports.review import needs_decision
from attplanner.ui.screens.imports.state_words import act_words, fact_answers, fact_title
from attplanner.ui.texts import EFFECTS
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon
    from attplanner.importers.plan import ImportPlan

Look = Literal["strong", "plain", "muted", "ok", "warn", "gone"]
Piece = tuple[str, Look]
LINE = re.compile(r"line (\d+)")  # by which a reader names the other item

ICONS: dict[Code, str] = {
    Code.ALIAS_RESOLVED: "flag",
    Code.BODY_AGAINST_LOG: "file-text",
    Code.CHATHAM_HOUSE: "quote",
    Code.CLOSED_MEETING: "lock",
    Code.DATE_AMBIGUOUS: "calendar-clock",
    Code.DATE_IMPOSSIBLE: "calendar-x",
    Code.END_BEFORE_START: "calendar-x",
    Code.GROUP_COUNTERPART: "users",
    Code.HOMONYM_CONFERENCE: "file-text",
    Code.INSIDE_OTHER_ENTRY: "list-tree",
    Code.IN_LOG: "list",
    Code.IN_LOG_PARTLY: "list",
    Code.MONTH_MISSPELT: "spell-check",
    Code.OUT_OF_ORDER: "list",
    Code.PEOPLE_JOINED: "split",
    Code.PLACE_MISSING: "map-pin",
    Code.POSSIBLE_DUPLICATE: "git-merge",
    Code.SAME_DAY_OTHER_ENTRY: "calendar-days",
    Code.SPELLING: "spell-check",
    Code.STATE_MISSING: "map-pin",
    Code.STRAY_PUNCTUATION: "spell-check",
    Code.TO_BE_CONFIRMED: "calendar-clock",
    Code.TWO_CITIES_ONE_DAY: "map-pin",
    Code.TWO_DATES: "calendar-clock",
    Code.TWO_PLACES: "map-pin",
    Code.UNCLOSED_QUOTE: "quote",
    Code.VIRTUAL: "globe",
    Code.WEEKDAY_WRONG: "calendar-days",
    Code.WEEKEND: "calendar",
    Code.YEAR_MISSING: "calendar-clock",
    Code.YEAR_OUTSIDE_PROCESS: "triangle-alert",
}


# Warnings that quote the source, in whatever language it is.
QUOTED = frozenset(
    {
        Code.ENCODING_GUESSED,
        Code.GROUP_COUNTERPART,
        Code.HIDDEN_CHARACTERS,
        Code.HOMONYM_CONFERENCE,
        Code.NAME_UNKNOWN,
    }
)


FACTS = frozenset({Code.NOT_IN_SOURCE})  # warnings whose text is an act towards the Treaty


@dataclass(frozen=True, slots=True)
class Line:
    """One repair or warning as it is shown: a question has its reason below, anything else behind."""

    icon: str
    pieces: tuple[Piece, ...]
    reason: str
    question: bool = False
    key: int | None = None  # index of the proposal, None for a warning
    outcomes: tuple[Outcome, ...] = ()  # what each answer would write

    @property
    def title(self) -> str:
        """Return the words without their looks."""
        return "".join(text for text, _ in self.pieces)

    @property
    def told(self) -> str:
        """Return the reason, and in full what each answer would write."""
        return " ".join((self.reason, *(f"{lead}: {text}" for lead, text in self.outcomes))).strip()


def lines_of(
    entry: PlannedEntry | StateLine, plan: ImportPlan, lexicon: Lexicon, warnings: Iterable[PlannedWarning]
) -> list[Line]:
    """Return what is proposed of an entry or a row of States, and the warnings that hold.

    Questions come first, the others by line of the source.
    """
    made = [(_place(one), _repair(n, one, lexicon)) for n, one in enumerate(entry.proposals)]
    if isinstance(entry, PlannedEntry):
        made = [(at, _of_entry(line, entry, plan, lexicon)) for at, line in made]
    made += [(one.line, _warning(one)) for one in warnings]
    return [line for _, line in sorted(made, key=lambda pair: (not pair[1].question, pair[1].key is None, pair[0]))]


def _place(proposal: PlannedProposal) -> int:
    """Return by which line a proposal stands; that the log has the entry is the first to know."""
    return 0 if proposal.code in IN_THE_LOG else proposal.line


def _warning(warning: PlannedWarning) -> Line:
    icon = ICONS.get(warning.code, "info")
    said = warning.text if warning.code in QUOTED else words.why(warning.code.value, warning.text)
    title = words.word("codes", warning.code.value)
    if warning.code in FACTS:
        title, said = f"{title}: {act_words(warning.text)}", words.word("why", warning.code.value)
    return Line(icon, ((title, "plain"),), said)


def _repair(number: int, proposal: PlannedProposal, lexicon: Lexicon) -> Line:
    icon = ICONS.get(proposal.code, "pencil")
    question = proposal.default is Default.ASK or proposal.code in IN_THE_LOG
    pieces = _question(proposal, lexicon) if question else _change(proposal, lexicon)
    why = words.why(proposal.code.value, proposal.reason)
    if proposal.code is Code.PEOPLE_JOINED:  # what the reader asks is the title already
        why = words.word("codes", proposal.code.value)
    return Line(icon, pieces, _sentences(why, _effect(proposal)) if question else why, question, number)


def _of_entry(line: Line, entry: PlannedEntry, plan: ImportPlan, lexicon: Lexicon) -> Line:
    """Return a question with its line of the source, where that is not the first, and what its answers write."""
    if not line.question or line.key is None:
        return line
    asked = entry.proposals[line.key]
    made = outcomes(asked, plan, entry, answers(asked, lexicon))
    where = translate("imports", "Line {0}").format(asked.line)
    pieces = line.pieces if asked.line == entry.lines[0] else ((f"{where} · ", "strong"), *line.pieces)
    return replace(line, pieces=pieces, outcomes=tuple(made))


def _sentences(why: str, effect: str) -> str:
    """Return reason and effect, one behind the other; a reader's reason has no full stop."""
    end = "." if effect and why and why[-1] not in ".!?…؟" else ""
    return f"{why}{end} {effect}".strip()


def changes(proposal: PlannedProposal) -> bool:
    """Tell whether taking a proposal changes anything: an entry's values, or a fact of the store."""
    return any(edit.new != edit.old for edit in proposal.edits) or proposal.code is Code.DIFFERS_FROM_STORE


def _effect(proposal: PlannedProposal) -> str:
    """Return what taking it does, "" where its button says so."""
    key = proposal.code.value if changes(proposal) else "without-edits"
    return words.word("effects", key) if key in EFFECTS else ""


def _question(proposal: PlannedProposal, lexicon: Lexicon) -> tuple[Piece, ...]:
    title = words.word("codes", proposal.code.value)
    new = shown_new(proposal, lexicon)
    if proposal.code is Code.DIFFERS_FROM_STORE:
        return ((fact_title(proposal.old, new), "strong"),)
    if proposal.code is Code.PEOPLE_JOINED and proposal.new:
        parts = words.Counted().split(proposal.new.count(" | ") + 1)
        return ((parts[:1].upper() + parts[1:], "strong"),)
    if proposal.code in IN_THE_LOG:
        return ((f"{title}: {new}", "strong"),)
    if _which_state(proposal):
        return ((translate("imports", "Which State is “{0}”?").format(proposal.old), "strong"),)
    if not new or title.endswith("?"):
        return ((title, "strong"),)
    old = shown_old(proposal)
    years = _years(proposal)
    if years:
        return ((f"{years[1]} → {years[0]}? {title}", "strong"),)  # at the end it would be the year that is cut
    change = f"{old} → {new}?" if old and len(old) + len(new) < 2 * SHORT else f"{new}?"
    return ((f"{title}: {change}", "strong"),)


def _which_state(proposal: PlannedProposal) -> bool:
    """Tell a name that may be that of several States."""
    return bool(proposal.old) and len(proposal.choices) > 1 and proposal.field.endswith("state")


def _change(proposal: PlannedProposal, lexicon: Lexicon) -> tuple[Piece, ...]:
    old, new = shown_old(proposal), shown_new(proposal, lexicon)
    if not new:
        return ((words.word("codes", proposal.code.value), "strong"),)
    if not old:
        return ((f"{words.word('codes', proposal.code.value)}: ", "strong"), (new, _new_look(proposal)))
    before, changed_old, changed_new, after = difference(old, new)
    look = _new_look(proposal)
    return tuple(
        piece
        for piece in (
            (before, "strong"),
            (ends(changed_old), "strong"),
            (" →", "strong"),
            (f" {ends(changed_new)}", look),
            (after, "strong"),
        )
        if piece[0].strip()
    )


def _new_look(proposal: PlannedProposal) -> Look:
    return "ok" if proposal.taken else "gone"


def shown_old(proposal: PlannedProposal) -> str:
    """Return what a proposal replaces, as it is read."""
    when = next((edit.old for edit in proposal.edits if isinstance(edit.old, When)), None)
    if when is not None:
        return words.when(when, short=True) if when.start else when.written
    return act_words(proposal.old or "")


def shown_new(proposal: PlannedProposal, lexicon: Lexicon) -> str:
    """Return what a proposal puts in, as it is read: dates and States by name."""
    when = next((edit.new for edit in proposal.edits if isinstance(edit.new, When)), None)
    if when is not None and when.start is not None:
        return words.when(when, short=True)
    new = proposal.new or ""
    if proposal.code is Code.POSSIBLE_DUPLICATE and (line := LINE.fullmatch(new)):
        return translate("imports", "line {0}").format(line[1])
    if proposal.field.endswith("state") and new in lexicon.states:
        return lexicon.shown_state(new)
    return _as_day(new)


def _as_day(text: str) -> str:
    try:
        return words.short_day(date.fromisoformat(text))
    except ValueError:
        return act_words(text)


# -- the entry ------------------------------------------------------------------------------------------------------


def head_of(entry: PlannedEntry, lexicon: Lexicon) -> list[Piece]:
    """Return date and places as they would be written, what was repaired or is doubtful marked, then the figures."""
    pieces: list[Piece] = [(words.when(entry.when), _date_look(entry))]
    for place in _places(entry, lexicon):
        pieces += [(", ", "strong"), *place]
    if entry.kind == EVENT and entry.title:
        pieces.append((f"  {entry.title}", "plain"))
    pieces.append((f"  {_figures(entry)}", "muted"))
    return pieces


def _date_look(entry: PlannedEntry) -> Look:
    for proposal in entry.proposals:
        if any(edit.path == ("when",) for edit in proposal.edits) or proposal.field in ("start", "end"):
            return "warn" if needs_decision(proposal) else "ok" if proposal.taken else "strong"
    return "warn" if entry.when.start is None else "strong"


def _places(entry: PlannedEntry, lexicon: Lexicon) -> Iterator[list[Piece]]:
    numbered = enumerate(entry.places)
    for state, group in groupby(numbered, key=lambda pair: (pair[1].virtual, pair[1].state)):
        places = list(group)
        cities = [place.city for _, place in places if place.city]
        pieces: list[Piece] = [(_joined(cities), "strong")] if cities else []
        virtual: list[Piece] = [(translate("imports", "virtual"), "strong")]
        name = virtual if state[0] else _state(entry, places[0], lexicon)
        if pieces and name:
            pieces.append((", ", "strong"))
        yield pieces + name


def _joined(cities: list[str]) -> str:
    if len(cities) == 1:
        return cities[0]
    return translate("imports", "{0} and {1}").format(", ".join(cities[:-1]), cities[-1])


def _state(entry: PlannedEntry, placed: tuple[int, PlannedPlace], lexicon: Lexicon) -> list[Piece]:
    number, place = placed
    path = ("places", number, "state")
    found = ((one, edit.new) for one in entry.proposals for edit in one.edits if edit.path == path)
    proposal, meant = next(found, (None, None))
    if place.state:
        return [(lexicon.shown_state(place.state), "ok" if proposal and proposal.taken else "strong")]
    if proposal is None:
        return []
    if needs_decision(proposal):
        name = lexicon.shown_state(meant) if meant else translate("imports", "State")
        return [(f"{name}?", "warn")]
    return [(proposal.old, "strong")] if proposal.old else []


def _figures(entry: PlannedEntry) -> str:
    people = sum(party.kind is PartyKind.PERSON for item in entry.items for party in item.counterparts)
    parts = [words.Counted().items(sum(len(item.split()) for item in entry.items))]
    if entry.kind == EVENT:
        parts = [part for part in (translate("imports", "regional event"), entry.organizer) if part]
    if people:
        parts.append(words.Counted().people(people))
    if entry.chatham_house:
        parts.append(translate("imports", "Chatham House"))
    return ", ".join(parts)


def answers(proposal: PlannedProposal, lexicon: Lexicon) -> tuple[str, str]:
    """Return the words of accept and refuse for a question."""
    if proposal.code is Code.PEOPLE_JOINED:
        return translate("imports", "Split"), translate("imports", "Keep as one")
    if proposal.code is Code.POSSIBLE_DUPLICATE:
        return translate("imports", "The same contact"), translate("imports", "Two")
    if proposal.code in IN_THE_LOG:
        accept = translate("imports", "Add what is new") if proposal.code is Code.IN_LOG_PARTLY else leave_out()
        return accept, translate("imports", "Import all the same")
    if proposal.code is Code.DIFFERS_FROM_STORE:
        return fact_answers(proposal.old)
    new, old = shown_new(proposal, lexicon), shown_old(proposal)
    years = _years(proposal)
    if years:
        new, old = years
    accept, refuse, leave = translate("imports", "Accept"), "", translate("imports", "Leave it")
    if new and len(new) <= SHORT:
        accept = translate("imports", "Use {0}").format(new)
    if old and len(old) <= SHORT - 6 and not _which_state(proposal):
        refuse = translate("imports", "Keep {0}").format(old)
    return (accept, refuse or leave) if changes(proposal) else (translate("imports", "Seen"), leave)


def leave_out() -> str:
    """Return the words by which an entry that the log has is not written."""
    return translate("imports", "Leave it out")


def _years(proposal: PlannedProposal) -> tuple[str, str] | None:
    """Return new and old year where a date changes in nothing else."""
    for edit in proposal.edits:
        if not (isinstance(edit.new, When) and isinstance(edit.old, When) and edit.new.start and edit.old.start):
            continue
        new, old = edit.new.start, edit.old.start
        if (new.month, new.day) == (old.month, old.day):
            return str(new.year), str(old.year)
    return None


def marked(proposal: PlannedProposal, entry: PlannedEntry, text: str) -> tuple[int, int] | None:
    """Return where in a line of the source the words stand that a proposal is about."""
    wanted = _written(proposal, entry)
    if wanted and proposal.new and len(wanted) > SHORT and proposal.code is not Code.PEOPLE_JOINED:
        wanted = difference(wanted, proposal.new)[1] or wanted.split(" ")[-1]
    at = text.find(wanted) if wanted else -1
    return (at, at + len(wanted)) if at >= 0 else None


def _written(proposal: PlannedProposal, entry: PlannedEntry) -> str:
    if proposal.field in ("start", "end"):
        return " ".join((entry.original_date or "").split())
    if proposal.code is Code.STATE_MISSING:
        return " ".join((entry.original_place or "").split())
    return " ".join((proposal.old or "").split())


def spoken(entry: PlannedEntry, lexicon: Lexicon, lines: Iterable[Line]) -> str:
    """Return an entry with its repairs as one text, for a screen reader."""
    head = "".join(text for text, _ in head_of(entry, lexicon)).strip()
    parts = [translate("imports", "Lines {0} to {1}").format(*entry.lines), head]
    for line in lines:
        state = "" if line.key is None else _decision_word(entry.proposals[line.key])
        parts.append(f"{line.title}: {line.told}" + (f" ({state})" if state else ""))
    return ". ".join(parts)


def _decision_word(proposal: PlannedProposal) -> str:
    if needs_decision(proposal):
        return translate("imports", "a question for you")
    if proposal.decision is Decision.REFUSED or not proposal.taken:
        return translate("imports", "refused")
    return translate("imports", "accepted")
