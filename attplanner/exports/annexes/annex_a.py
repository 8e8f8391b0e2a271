"""Annex A: the Presidents' activities, as a list or as a table, in the layout of the working group's paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Literal, Protocol

from attplanner.domain.activity import Form, Item, Participation, PartyKind, Place
from attplanner.domain.conferences import speaks_of
from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.handling import Handling
from attplanner.exports.chatham import PartyNames, strip
from attplanner.exports.document import Block, BlockKind, Document, Row, Table
from attplanner.exports.un_style import Names, StyleMemory, date_text, place_text, restyle, typeset
from attplanner.exports.words import Words
from attplanner.exports.written_in import written_in, written_in_another

Layout = Literal["list", "table"]
Wording = Literal["un", "source"]
Order = Literal["date", "source"]

_JOINED = re.compile(r"\s\+\s(?=\S)")


class Vocabulary(Names, PartyNames, Protocol):
    """All that the annex asks of the vocabulary; a ``Lexicon`` answers it."""


@dataclass(frozen=True, slots=True)
class AnnexItem:
    """One line of an activity that may leave.

    ``text`` is what was read or typed; ``wording`` the public text by language, which goes before it in either
    wording and with no word of it changed. ``names`` are names of people in it that no rule of style may touch.
    ``id`` comes back in ``missing``. ``leave`` is what somebody refused to have repaired in it; ``derived`` says that
    the wording was made from the source, not typed.
    """

    text: str
    wording: tuple[tuple[str, str], ...] = ()
    names: tuple[str, ...] = ()
    id: str = ""
    leave: frozenset[str] = frozenset()
    derived: bool = False

    @property
    def typed(self) -> bool:
        """Tell whether what is said are the office's own words."""
        return bool(self.wording) and not self.derived and any(text.strip() for _, text in self.wording)

    def said(self, language: str) -> tuple[str, str]:
        """Return (text, its language): the wording of the language, else English wording, else the source.

        The source's words are taken for English, and for another language where they are asked for in that.
        """
        if not self.wording:
            theirs = language != "en" and written_in(self.text, self.names) == language
            return self.text, language if theirs else "en"
        worded = {lang: text for lang, text in self.wording if text.strip()}
        for lang in (language, "en"):
            if lang in worded:
                return worded[lang], lang
        lang, text = next(iter(worded.items()), ("en", self.text))
        return text, lang


@dataclass(frozen=True, slots=True)
class AnnexEntry:
    """One dated entry with the items that may leave. ``source_date`` and ``source_place`` are as written."""

    when: When = NO_DATE
    places: tuple[Place, ...] = ()
    process_label: str = ""
    items: tuple[AnnexItem, ...] = ()
    source_date: str = ""
    source_place: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class AnnexRows:
    """What Annex A is made of, in the source's order.

    ``processes`` are (ordinal, label), where ``AnnexEntry.process_label`` is a label; ``stated`` are sentences of
    a source that state a figure: one is printed only where it speaks of exactly the processes exported. A copy for a
    narrower ``audience`` than everybody says so at the head of each page.
    """

    processes: tuple[tuple[int, str], ...] = ()
    entries: tuple[AnnexEntry, ...] = ()
    stated: tuple[str, ...] = ()
    issuer: str = ""
    audience: Handling = Handling.PUBLICATION


@dataclass(frozen=True, slots=True)
class _Line:
    """An entry as it will be printed."""

    entry: AnnexEntry
    date: str
    place: str
    items: tuple[str, ...]


_Printed = Sequence[tuple[str, list[_Line]]]  # by process: its label, its entries


@dataclass(frozen=True, slots=True)
class _Maker:
    rows: AnnexRows
    names: Names
    words: Words
    wording: Wording
    ordinals: Mapping[str, int]  # by label
    _places: dict[object, str] = field(default_factory=dict)  # a log comes to the same places again and again

    def date(self, entry: AnnexEntry) -> str:
        written = entry.source_date.strip() if self.wording == "source" else ""
        text = written or date_text(entry.when, self.words.language)
        return f"{text} ({self.words['cancelled']})" if entry.cancelled else text

    def place(self, entry: AnnexEntry) -> str:
        written = entry.source_place.strip() if self.wording == "source" else ""
        return written or self._known_place(entry.places)

    def _known_place(self, places: tuple[Place, ...]) -> str:
        key = tuple((place.city, place.iso3, place.venue, place.virtual) for place in places)
        if key not in self._places:
            self._places[key] = place_text(places, self.names, self.words.language)
        return self._places[key]

    def lines(self, entries: Sequence[AnnexEntry], memory: StyleMemory) -> list[_Line]:
        return [_Line(e, self.date(e), self.place(e), tuple(self._texts(e, memory))) for e in entries]

    def memory(self) -> StyleMemory:
        """Return what goes through all lines of the annex, whatever their process."""
        if self.wording == "source":
            return StyleMemory()
        items = (item for entry in self.rows.entries for item in entry.items if not item.typed)
        return StyleMemory.over((item.said(self.words.language)[0] for item in items), self.names)

    def _texts(self, entry: AnnexEntry, memory: StyleMemory) -> Iterator[str]:
        for item in entry.items:
            text, language = item.said(self.words.language)
            if self.wording == "source":
                yield " ".join(text.split())
            elif item.typed:
                yield typeset(text, language)
            else:
                yield from self._restyled(text, language, item, memory)

    def _restyled(self, text: str, language: str, item: AnnexItem, memory: StyleMemory) -> Iterator[str]:
        for part in _split(text):
            yield restyle(part, self.names, language, names=item.names, memory=memory, leave=item.leave)

    def heading(self, label: str) -> str:
        ordinal = self.ordinals.get(label)
        if ordinal is None or label != f"CSP{ordinal} Process":
            return label or self.words["other_activities"]
        return self.words.fill("process", conference=self.words.fill("conference", n=ordinal))


def build(
    rows: AnnexRows,
    words: Words,
    language: str,
    layout: Layout = "list",
    wording: Wording = "un",
    order: Order = "date",
    *,
    names: Names,
) -> Document:
    """Put the annex together; ``names`` is the vocabulary (a ``Lexicon``).

    ``order`` "date" sorts by start, the longer first; "source" keeps the order of ``rows``. Entries without an item
    are not printed. The title names only the processes that have an entry.
    """
    maker = _Maker(rows, names, words, wording, {label: ordinal for ordinal, label in rows.processes})
    groups = _grouped(rows, order)
    memory = maker.memory()
    printed = [(label, maker.lines(entries, memory)) for label, entries in groups]
    body = (*_opening(rows, words), *_BODIES[layout](printed, maker))
    head = f"{words['annex']} A"
    if rows.audience is not Handling.PUBLICATION:
        head = f"{words[f'copy_{rows.audience.value}']} – {head}"
    return Document(
        language, rows.issuer or words["issuer"], head, body, tuple(_records(printed, maker)), words["page"]
    )


def item_of(
    item: Item, names: Vocabulary, language: str, form: Form = Form.MEETING, people: Sequence[str] = ()
) -> AnnexItem:
    """Return what may be printed of an item of the log: under the Chatham House Rule nobody in it can be told.

    Whether it may leave at all is not decided here. ``people`` are the activity's actors.
    """
    held = tuple(p.name for p in item.participations if p.name and not _is_mistake(p, names))
    plain = AnnexItem(item.source_text, item.wording, held, item.id)
    if not item.chatham_house:
        return plain
    said, _ = plain.said(language)
    kept = strip(said, item.participations, names, language, form, people)
    return AnnexItem(kept, ((language, kept),), (), item.id, derived=not plain.typed)


def _is_mistake(party: Participation, names: Vocabulary) -> bool:
    """Tell whether a body is named by what the registry knows as a mistake: the style gives it its right name."""
    body = party.name if party.kind is PartyKind.ORGANIZATION else ""
    return any(hit.kind == "mistake" for hit in names.scan_organizations(body))


def missing(rows: AnnexRows, language: str) -> tuple[AnnexItem, ...]:
    """Return the items that have no wording in the language and stay as they are."""
    items = (item for entry in rows.entries for item in entry.items)
    return tuple(item for item in items if item.said(language)[1] != language)


def other_language(rows: AnnexRows, language: str) -> tuple[AnnexItem, ...]:
    """Return the items that are printed as wording of the language, and look as if they were written in another."""
    items = (item for entry in rows.entries for item in entry.items)
    return tuple(item for item in items if _looks_foreign(item, language))


def _looks_foreign(item: AnnexItem, language: str) -> bool:
    text, of = item.said(language)
    return of == language and written_in_another(text, language, item.names)


def in_order(entries: Sequence[AnnexEntry]) -> list[AnnexEntry]:
    """Return the entries by start date, the longer first; those without a date come last."""
    return sorted(entries, key=lambda e: _date_key(e.when))


def _date_key(when: When) -> tuple[date, int]:
    if when.start is None or when.end is None:
        return date.max, 0
    return when.start, -(when.end - when.start).days


def _grouped(rows: AnnexRows, order: Order) -> list[tuple[str, list[AnnexEntry]]]:
    groups: dict[str, list[AnnexEntry]] = {}
    for entry in rows.entries:
        if entry.items:
            groups.setdefault(entry.process_label, []).append(entry)
    if order == "source":
        return list(groups.items())
    ordinals = {label: ordinal for ordinal, label in rows.processes}
    by_ordinal = sorted(groups.items(), key=lambda group: ordinals.get(group[0], 10_000))
    return [(label, in_order(entries)) for label, entries in by_ordinal]


def _split(text: str) -> list[str]:
    """ "A + B" are two lines, unless the sign stands between quotation marks or figures."""
    parts: list[str] = [text]
    if "+" not in text:
        return parts
    for sign in reversed(list(_JOINED.finditer(text))):
        before = text[: sign.start()]
        quoted = (before.count('"') % 2 == 1) or before.count("“") > before.count("”")
        if not quoted and not before.rstrip()[-1:].isdigit() and not text[sign.end()].isdigit():
            parts[0:1] = [parts[0][: sign.start()], parts[0][sign.end() :]]
    return parts


# The opening: annex, title, and the sentence with its figure


def _opening(rows: AnnexRows, words: Words) -> Iterator[Block]:
    yield Block(BlockKind.ANNEX, (f"{words['annex']} A",))
    yield Block(BlockKind.TITLE, (title(_conferences(rows), words),))
    yield from (Block(BlockKind.PARAGRAPH, (" ".join(sentence.split()),)) for sentence in quoted(rows))


def quoted(rows: AnnexRows) -> tuple[str, ...]:
    """Return the sentences with a figure that are printed: what they speak of is exactly what is in the annex."""
    conferences = _conferences(rows)
    return tuple(one for one in rows.stated if conferences and set(speaks_of(one)) == set(conferences))


def _conferences(rows: AnnexRows) -> list[int]:
    """Return the ordinals of the processes that have an entry in the annex."""
    labels = {entry.process_label for entry in rows.entries if entry.items}
    return sorted(ordinal for ordinal, label in dict(rows.processes).items() if label in labels)


def title(conferences: Sequence[int], words: Words) -> str:
    """Return the annex's title for the ordinals of the processes in it."""
    named = [words.fill("conference", n=number) for number in conferences]
    if len(named) == 1:
        return words.fill("annex_a_title_one", list=named[0])
    if not named:
        return words["annex_a_title_none"]
    return words.fill("annex_a_title_many", list=words.joined(_with_articles(named, words)))


def _with_articles(named: Sequence[str], words: Words) -> list[str]:
    first, *others = (words.fill("conference_in_list", conference=name) for name in named)
    # "de la CEP3 et de la CEP4", "de la CEP3 y la CEP4": French repeats the preposition.
    return [first, *(f"de {other}" if words.language == "fr" else other for other in others)]


# The body


def _list_body(printed: _Printed, maker: _Maker) -> Iterator[Block]:
    for label, lines in printed:
        if _needs_heading(label, printed):
            yield Block(BlockKind.PROCESS, (maker.heading(label),))
        for line in lines:
            yield Block(BlockKind.DATE_LINE, (line.date, line.place))
            yield from (Block(BlockKind.BULLET, (text,)) for text in line.items)


def _table_body(printed: _Printed, maker: _Maker) -> Iterator[Table]:
    words = maker.words
    rows: list[Row] = []
    for label, lines in printed:
        if _needs_heading(label, printed):
            rows.append(Row(((maker.heading(label),),), heading=True))
        rows.extend(_table_row(line) for line in lines)
    yield Table((words["date"], words["place"], words["activity"]), tuple(rows), (24, 26, 50))


def _table_row(line: _Line) -> Row:
    return Row(((line.date,), (line.place or "–",), tuple(f"– {text}" for text in line.items)))


def _needs_heading(label: str, printed: _Printed) -> bool:
    return bool(label) or len(printed) > 1


_BODIES: Mapping[str, Callable[[_Printed, _Maker], Iterator[Block | Table]]] = {
    "list": _list_body,
    "table": _table_body,
}


def _records(printed: _Printed, maker: _Maker) -> Iterator[tuple[str, ...]]:
    """Yield a row a line; rows of one entry share its running number, by which they are joined when read again."""
    keys = ("entry_head", "process_head", "start", "end", "place", "activity", "remarks")
    yield tuple(maker.words[key] for key in keys)
    numbers = count(1)
    for label, lines in printed:
        heading = maker.heading(label) if label else ""
        for line in lines:
            start, end = line.entry.when.iso()
            shared = (str(next(numbers)), heading, start or "", end or "", line.place)
            remark = _remark(line.entry, maker.words)
            yield from ((*shared, text, remark) for text in line.items)


def _remark(entry: AnnexEntry, words: Words) -> str:
    if entry.cancelled:
        return words["cancelled"]
    return "" if entry.when.confirmed and entry.when.start else words["to_be_confirmed"]
