"""The vocabulary of the trade: States, places, organizations, groups and processes, found by any of their names.

``Lexicon.shipped()`` reads the reference data of the program; ``Lexicon.build(tables)`` takes the same rows from
a store, the office's corrections included. Each table is read and indexed when it is first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from datetime import date
from functools import cache, cached_property

from attplanner.domain.lexicon_data import (
    GroupingEntry,
    Hit,
    HolderEntry,
    MemberEntry,
    OrganizationEntry,
    PlaceEntry,
    ProcessEntry,
    StateEntry,
    StateHit,
    Suggestion,
    as_codes,
    current,
    grouping_of,
    member_of,
    organization_of,
    place_of,
    process_of,
    state_of,
)
from attplanner.domain.lexicon_index import Name, NameIndex, by_key, key_of
from attplanner.domain.shipped import Row, Tables, shipped_tables
from attplanner.errors import PlannerError

__all__ = [
    "GroupingEntry",
    "Hit",
    "HolderEntry",
    "Lexicon",
    "MemberEntry",
    "OrganizationEntry",
    "PlaceEntry",
    "ProcessEntry",
    "StateEntry",
    "StateHit",
    "Suggestion",
]

_UN_LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh")
_KIND_ORDER = {"short": 0, "full": 0, "name": 0, "formal": 1, "acronym": 1, "alias": 2, "former": 3, "mistake": 4}


class Lexicon:
    """All names of the reference data. Nothing in it changes once it is made: make a new one after a correction.

    ``language`` is that of a screen, for what is shown; whoever reads or prints names the language itself.
    """

    def __init__(self, tables: Tables, language: str = "en") -> None:
        self._tables, self.language = tables, language

    def shown_in(self, language: str) -> Lexicon:
        """Return the same names for a screen in another language."""
        if language == self.language:
            return self
        made = copy(self)  # with what is indexed already
        made.__dict__.pop("_completers", None)  # whose labels are in the other language
        made.language = language
        return made

    @classmethod
    def shipped(cls) -> Lexicon:
        """Return the lexicon of the shipped data; every call returns the same one."""
        return _shipped()

    @classmethod
    def build(cls, tables: Tables) -> Lexicon:
        """Return a lexicon over the rows of a store, office rows included. Missing tables are empty."""
        return cls(tables)

    def rows(self, table: str) -> list[Row]:
        """Return the current rows of one table: those that no correction replaces."""
        return current(self._tables.get(table, ()))

    # States

    @cached_property
    def states(self) -> dict[str, StateEntry]:
        """All States by ISO3 code."""
        return {row["id"]: state_of(row) for row in self.rows("states")}

    def state_name(self, iso3: str, lang: str = "en") -> str:
        """Return the UN short name of a State in a language; English where that one is missing."""
        names = self._short_names
        return names.get((iso3, lang)) or names.get((iso3, "en")) or iso3

    def shown_state(self, iso3: str) -> str:
        """Return the UN short name of a State as the screen shows it."""
        return self.state_name(iso3, self.language)

    @cached_property
    def _short_names(self) -> dict[tuple[str, str], str]:
        rows = (row for row in self.rows("state_names") if row["kind"] == "short")
        return {(row["state"], row["lang"]): row["text"] for row in rows}

    def state_names(self, iso3: str, lang: str | None = None) -> list[Name]:
        """Return every name and adjective of a State, in one language or in all."""
        return [n for n in self._names_by_state.get(iso3, ()) if lang is None or n.lang == lang]

    @cached_property
    def _state_rows(self) -> list[Name]:
        return [_state_row_name(row) for row in self.rows("state_names")]

    @cached_property
    def _names_by_state(self) -> dict[str, list[Name]]:
        return by_key(self._state_rows)

    @cached_property
    def _state_index(self) -> NameIndex:
        return NameIndex(sorted((n for n in self._state_rows if n.kind != "adjective"), key=_rank))

    @cached_property
    def _adjective_index(self) -> NameIndex:
        return NameIndex(n for n in self._state_rows if n.kind == "adjective")

    def find_state(self, text: str) -> StateHit | None:
        """Return the State that the whole text names, by any name or by its ISO3 code in capitals."""
        names = self._state_index.find(text)
        if names:
            return _state_hit(names)
        code = text.strip()
        return StateHit(code, False, kind="code", lang="") if code in self.states else None

    def find_adjective(self, text: str) -> StateHit | None:
        """Return the State whose adjective or demonym the whole text is ("Nepalese", "togolaise")."""
        names = self._adjective_index.find(text)
        return _state_hit(names) if names else None

    def scan_states(self, text: str) -> list[Hit]:
        """Return the States that are named in a text, in its order; the adjectives are not among them."""
        return [self._state_scan_hit(text, *found) for found in self._state_index.scan(text)]

    def scan_adjectives(self, text: str) -> list[Hit]:
        """Return the adjectives and demonyms of States in a text."""
        return [self._state_scan_hit(text, *found) for found in self._adjective_index.scan(text)]

    def _state_scan_hit(self, text: str, start: int, stop: int, names: list[Name]) -> Hit:
        hit = _state_hit(names)
        return Hit(start, stop, hit.iso3, text[start:stop], hit.kind, hit.lang, hit.exact, hit.ambiguous_with)

    # Places

    @cached_property
    def places(self) -> dict[str, PlaceEntry]:
        """All places of the gazetteer by id."""
        return {row["id"]: place_of(row) for row in self.rows("places")}

    @cached_property
    def _place_index(self) -> NameIndex:
        names = [Name(p.city, p.id, "en", "short") for p in self.places.values()]
        rows = self.rows("place_names")
        return NameIndex([*names, *(Name(r["text"], r["place"], r["lang"], "alias") for r in rows)])

    def find_places(self, city: str, iso3: str | None = None) -> list[PlaceEntry]:
        """Return the places of a name, the most populous first; in one State where it is given."""
        keys = dict.fromkeys(name.key for name in self._place_index.find(city))
        found = [self.places[key] for key in keys if key in self.places]
        return sorted((p for p in found if iso3 in (None, p.iso3)), key=lambda p: -p.population)

    def find_place(self, city: str, iso3: str | None = None) -> PlaceEntry | None:
        """Return the most populous place of a name, in one State where it is given, or None."""
        return next(iter(self.find_places(city, iso3)), None)

    def scan_places(self, text: str) -> list[Hit]:
        """Return the cities that are named in a text; the key is the id of the most populous bearer."""
        return [
            _plain_hit(text, start, stop, self._largest(names)) for start, stop, names in self._place_index.scan(text)
        ]

    def _largest(self, names: list[Name]) -> list[Name]:
        known = [name for name in names if name.key in self.places]
        return sorted(known, key=lambda name: -self.places[name.key].population) or names

    def place_name(self, place: str, lang: str = "en") -> str:
        """Return the name of a place in a language; the English one where that is missing."""
        return self._place_names.get((place, lang)) or (self.places[place].city if place in self.places else place)

    @cached_property
    def _place_names(self) -> dict[tuple[str, str], str]:
        return {(row["place"], row["lang"]): row["text"] for row in reversed(self.rows("place_names"))}

    # Organizations

    @cached_property
    def organizations(self) -> dict[str, OrganizationEntry]:
        """All organizations and bodies by key."""
        return {row["id"]: organization_of(row) for row in self.rows("organizations")}

    @cached_property
    def _organization_rows(self) -> list[Name]:
        return [_organization_row_name(row) for row in self.rows("organization_names")]

    @cached_property
    def _organization_index(self) -> NameIndex:
        return NameIndex(sorted(self._organization_rows, key=_rank))

    @cached_property
    def _organization_names(self) -> dict[str, list[Name]]:
        return by_key(self._organization_rows)

    def organization_names(self, key: str) -> list[Name]:
        """Return every name of an organization: full, acronym, alias, former, mistake."""
        return self._organization_names.get(key, [])

    def find_organization(self, text: str) -> Hit | None:
        """Return the organization that the whole text names. ``kind`` tells how: full, acronym, alias, mistake …"""
        names = self._organization_index.find(text)
        return _plain_hit(text, 0, len(text), names) if names else None

    def scan_organizations(self, text: str) -> list[Hit]:
        """Return the organizations that are named in a text."""
        return [_plain_hit(text, *found) for found in self._organization_index.scan(text)]

    def organization_name(self, key: str, lang: str = "en") -> str:
        """Return the full name of an organization in a language, in English where that is missing, else its key."""
        return _pick(self.organization_names(key), "full", lang) or key

    def acronym(self, key: str, lang: str = "en") -> str:
        """Return the acronym of an organization, or an empty text."""
        return _pick(self.organization_names(key), "acronym", lang)

    # Groups

    @cached_property
    def groupings(self) -> dict[str, GroupingEntry]:
        """All groups of States by key."""
        return {row["id"]: grouping_of(row) for row in self.rows("groupings")}

    @cached_property
    def _grouping_rows(self) -> list[Name]:
        return [Name(r["text"], r["grouping"], r["lang"], r["kind"]) for r in self.rows("grouping_names")]

    @cached_property
    def _grouping_index(self) -> NameIndex:
        return NameIndex(sorted(self._grouping_rows, key=_rank))

    @cached_property
    def _grouping_names(self) -> dict[str, list[Name]]:
        return by_key(self._grouping_rows)

    def find_grouping(self, text: str) -> Hit | None:
        """Return the group that the whole text names."""
        names = self._grouping_index.find(text)
        return _plain_hit(text, 0, len(text), names) if names else None

    def scan_groupings(self, text: str) -> list[Hit]:
        """Return the groups that are named in a text."""
        return [_plain_hit(text, *found) for found in self._grouping_index.scan(text)]

    def grouping_name(self, key: str, lang: str = "en") -> str:
        """Return the name of a group in a language, in English where that is missing, else its key."""
        return _pick(self._grouping_names.get(key, []), "name", lang) or key

    def shown_grouping(self, key: str) -> str:
        """Return the name of a group as the screen shows it."""
        return self.grouping_name(key, self.language)

    @cached_property
    def _members(self) -> dict[str, list[MemberEntry]]:
        members: dict[str, list[MemberEntry]] = {}
        for row in self.rows("grouping_members"):
            members.setdefault(row["grouping"], []).append(member_of(row))
        return members

    def members(self, grouping: str) -> list[MemberEntry]:
        """Return the listed memberships of a group, of all times; the rules of rule groups are not computed here."""
        return self._members.get(grouping, [])

    # Processes

    @cached_property
    def processes(self) -> tuple[ProcessEntry, ...]:
        """All conference cycles, of every treaty."""
        return tuple(process_of(row) for row in self.rows("processes"))

    def process_at(self, day: date, treaty: str = "ATT") -> ProcessEntry | None:
        """Return the process in whose period a day lies; on the day between two, the one that begins."""
        fitting = [p for p in self.processes if p.treaty == treaty and p.start and p.start <= day]
        newest = max(fitting, key=lambda p: p.start or date.min, default=None)
        return newest if newest and (newest.end is None or day <= newest.end) else None

    def find_process(self, named: str) -> ProcessEntry | None:
        """Return the process of an id, a label or a label's first word ("CSP3"), whatever the case."""
        wanted = " ".join(named.casefold().split())
        for process in self.processes:
            label = process.label.casefold()
            if wanted in {process.key.casefold(), label, label.split(" ")[0]}:
                return process
        return None

    def known_process(self, named: str) -> ProcessEntry:
        """Return what ``find_process`` finds; raises ``process-unknown``, which names those that are known."""
        found = self.find_process(named)
        if found is None:
            known = ", ".join(process.label for process in self.processes)
            raise PlannerError("process-unknown", process=named, known=known)
        return found

    def process(self, ordinal: int, treaty: str = "ATT") -> ProcessEntry | None:
        """Return the process of a number, or None where it is not known."""
        return next((p for p in self.processes if p.ordinal == ordinal and p.treaty == treaty), None)

    @cached_property
    def holders(self) -> tuple[HolderEntry, ...]:
        """Who held which role in which process."""
        rows = self.rows("office_holders")
        return tuple(HolderEntry(r["process"], r["role"], r["name"], r["iso3"]) for r in rows)

    # Type-ahead

    def suggest(self, text: str, kinds: Sequence[str] = ("state",), limit: int = 8) -> list[Suggestion]:
        """Return what may be meant by the beginning of a name, in any language and without accents.

        ``kinds`` are among state, organization, grouping and place; the answers keep their order.
        """
        found = [s for kind in kinds for s in self._complete(kind, text, limit)]
        exact = key_of(text)
        return sorted(found, key=lambda s: key_of(s.matched) != exact)[:limit]

    def _complete(self, kind: str, text: str, limit: int) -> Iterator[Suggestion]:
        index, label = self._completers[kind]
        for name in index().complete(text, limit):
            yield Suggestion(kind, name.key, label(name.key), name.text)

    @cached_property
    def _completers(self) -> dict[str, tuple[Callable[[], NameIndex], Callable[[str], str]]]:
        return {
            "state": (lambda: self._state_index, self.shown_state),
            "organization": (lambda: self._organization_index, self.organization_name),
            "grouping": (lambda: self._grouping_index, self.shown_grouping),
            "place": (lambda: self._place_index, self.place_name),
        }


@cache
def _shipped() -> Lexicon:
    return Lexicon(shipped_tables())


def _rank(name: Name) -> int:
    return _KIND_ORDER.get(name.kind, 5)


def _state_hit(names: list[Name]) -> StateHit:
    best = names[0]
    others = [code for name in names for code in (name.key, *name.ambiguous_with)]
    codes = tuple(dict.fromkeys((best.key, *others)))
    return StateHit(best.key, best.kind == "short", codes if len(codes) > 1 else (), best.kind, best.lang)


def _plain_hit(text: str, start: int, stop: int, names: list[Name]) -> Hit:
    best = names[0]
    codes = tuple(dict.fromkeys(code for name in names for code in (name.key, *name.ambiguous_with)))
    exact = best.kind in ("full", "name", "short")
    ambiguous = codes if len(codes) > 1 else ()
    return Hit(start, stop, best.key, text[start:stop], best.kind, best.lang, exact, ambiguous)


def _pick(names: Iterable[Name], kind: str, lang: str) -> str:
    fitting = {name.lang: name.text for name in reversed(list(names)) if name.kind == kind}
    return fitting.get(lang) or fitting.get("en") or fitting.get("") or next(iter(fitting.values()), "")


def _state_row_name(row: Row) -> Name:
    codes = as_codes(row.get("ambiguous_with"))
    loose = () if len(codes) < 2 else codes
    # Only the six languages have UN short names; a German or Portuguese one is an alias.
    kind = "alias" if row["kind"] == "short" and row["lang"] not in _UN_LANGUAGES else row["kind"]
    return Name(row["text"], row["state"], row["lang"], kind, row.get("match_case") == "1", loose)


def _organization_row_name(row: Row) -> Name:
    text, kind = row["text"], row["kind"]
    # An acronym is matched as written: "who" is a word, "WHO" an organization.
    as_written = kind == "acronym" or (len(text) <= 5 and text.isupper())
    name = Name(text, row["organization"], row["lang"], kind, as_written)
    others = tuple(c for c in as_codes(row.get("ambiguous_with")) if c != name.key)
    return name._replace(ambiguous_with=others)
