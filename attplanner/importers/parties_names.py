"""What the reference data knows of a text: States, bodies and groups, as the grammar asks for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from attplanner.domain.activity import Capacity
from attplanner.domain.lexicon import Hit, Lexicon
from attplanner.domain.lexicon_index import key_of
from attplanner.importers.parties_words import Mark, listed, phrases
from attplanner.importers.state_names import misspelt_state

OUR_CONFERENCE = "ATT-CSP"
_COUNCIL = "UNSC"
_UN = "UN"  # "United Nations Office on Drugs and Crime" is not the United Nations as such
_NON_STATE = frozenset({"ngo", "think_tank", "industry"})
_NO_STATE = frozenset({"states", "eu"})  # "African States"; "UE" and "EU" are the Union's in these papers
_UN_LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh")
_SEAS = (" ocean", " oceano", " mer", " mar")
_CAPITAL_WORD = re.compile(r"\b([A-Z][a-z]{1,2})\s$")
_CITY_OF = re.compile(r"\b([A-Z][a-z]+\sof\s)$")
_ELSEWHERE = re.compile(
    r"(?:^|[\s(])(?:to|in|at|à|en|aux?|auprès|près|with|avec|on|sur|between|entre|ante|a)\s+"
    r"(?:the\s+|le\s+|la\s+|les\s+|de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’])?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ItemContext:
    """What is known around an item: the entry's State and city, its first day, its process, and who "we" are.

    ``home`` is the State of a heading above the entry: those of it were met, wherever that was.
    ``own_states`` are the States of the President in office, ``own_people`` the names of our own side. ``at`` is
    in the Gregorian calendar.
    """

    lexicon: Lexicon
    state: str | None = None
    city: str | None = None
    at: date | None = None
    process: str | None = None
    own_states: frozenset[str] = frozenset()
    own_people: tuple[str, ...] = ()
    home: str | None = None


@dataclass(frozen=True, slots=True)
class StateRead:
    """A State that a text names: its code, the words, and what else they may mean."""

    iso3: str
    written: str
    exact: bool = True
    choices: tuple[str, ...] = ()
    misspelt: bool = False


@dataclass(frozen=True, slots=True)
class BodyRead:
    """An organization that a text names. ``key`` is None where the registry does not know it."""

    key: str | None
    written: str
    capacity: Capacity
    mistake: bool = False
    choices: tuple[str, ...] = ()


def unknown_capacity(written: str) -> Capacity:
    """Return the capacity of a body that the registry does not hold; well-known ones of States are in a list."""
    return Capacity.INTERNATIONAL if phrases("offices", "international").at(written) else Capacity.NON_STATE


class Known:
    """The reference data, asked about one item."""

    def __init__(self, context: ItemContext) -> None:
        self.context = context
        self.lexicon = context.lexicon

    # Bodies

    def bodies(self, text: str) -> list[Hit]:
        """Return the organizations that a text names, in its order."""
        return [hit for hit in _bodies(self.lexicon, text) if not self._is_own_council(hit)]

    def _is_own_council(self, hit: Hit) -> bool:
        """Tell the Security Council of a State from that of the United Nations: met in a city where no body sits."""
        away = self.context.state is not None and self.context.city is not None
        seats = (*listed("roles", "seats"), *listed("roles", "body_seats"))
        return (
            hit.key == _COUNCIL
            and away
            and self.context.city not in seats
            and phrases("offices", "state").at(hit.text) is not None
        )

    def find_body(self, text: str) -> Hit | None:
        """Return the organization that a whole text names, its acronym in brackets allowed."""
        plain = text.strip(" ,.")
        hit = self.lexicon.find_organization(plain) or self._with_acronym(plain)
        return None if hit and self._is_own_council(hit) else hit

    def _with_acronym(self, text: str) -> Hit | None:
        found = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", text)
        if not found:
            return None
        name, acronym = (self.lexicon.find_organization(part) for part in found.groups())
        return name or acronym

    def body(self, hit: Hit) -> BodyRead:
        """Return an organization with the capacity in which it acts; a shared acronym is settled by the place."""
        choices = tuple(key for key in hit.ambiguous_with if key in self.lexicon.organizations)
        key = next((k for k in choices if self._seat(k) == self.context.state), hit.key)
        settled = len(choices) < 2 or self._seat(key) == self.context.state
        return BodyRead(key, hit.text, self.capacity(key), hit.kind == "mistake", () if settled else choices)

    def _seat(self, key: str) -> str:
        return self.lexicon.organizations[key].iso3

    def capacity(self, key: str) -> Capacity:
        """Return whether an organization acts for States together or for none."""
        entry = self.lexicon.organizations.get(key)
        kind = entry.kind if entry else "ngo"
        if kind == "state_office":
            return Capacity.NATIONAL
        return Capacity.NON_STATE if kind in _NON_STATE else Capacity.INTERNATIONAL

    def employer(self, key: str, written: str, around: str) -> str:
        """Return the parent of a part: "EU delegation" is the EU, for ``around`` names it beside the part.

        A "United Nations Office …" is itself, and not the United Nations; only a post without an office of its own
        ("UN Resident Coordinator") belongs to the whole.
        """
        entry = self.lexicon.organizations.get(key)
        parent = self.lexicon.organizations.get(entry.parent) if entry else None
        post = phrases("posts", "nouns").first(written) is not None
        if entry is None or parent is None or self.is_treaty(parent.key):
            return key
        if not post and (parent.kind != entry.kind or parent.key == _UN):
            return key
        named = any(_holds(around, name.text) for name in self.lexicon.organization_names(parent.key))
        return self.employer(parent.key, "", around) if named else key

    def state_of_holder(self, name: str, otherwise: str) -> str | None:
        """Return the State of a President by his name; None where he presided long before or after the process."""
        ordinals = {p.key: p.ordinal for p in self.lexicon.processes if p.treaty == "ATT"}
        now = next((p.ordinal for p in self.lexicon.processes if p.label == self.context.process), None)
        held = [h for h in self.lexicon.holders if h.name == name and h.process in ordinals]
        near = [h for h in held if now is None or abs(ordinals[h.process] - now) <= 1]
        return near[0].iso3 if near else None if held else otherwise

    def president_state(self, ordinal: int) -> str:
        """Return the State of the President of a conference by its number; an empty text where it is not known."""
        process = self.lexicon.process(ordinal)
        held = [h for h in self.lexicon.holders if process and h.process == process.key and h.role == "president"]
        return held[0].iso3 if held else ""

    def is_treaty(self, key: str) -> bool:
        """Tell whether a key is a treaty or regime rather than a body with staff."""
        entry = self.lexicon.organizations.get(key)
        return bool(entry and entry.cls == "treaty regime")

    def ancestors(self, key: str) -> list[str]:
        """Return the parents of an organization, the nearest first."""
        found: list[str] = []
        entry = self.lexicon.organizations.get(key)
        while entry and entry.parent and entry.parent not in found:
            found.append(entry.parent)
            entry = self.lexicon.organizations.get(entry.parent)
        return found

    # States

    def find_state(self, text: str) -> StateRead | None:
        """Return the State that a whole text names."""
        plain = text.strip(" ,.")
        hit = self.lexicon.find_state(plain) or self.lexicon.find_state(text.strip(" ,"))
        if not hit or self._rather_body(plain, hit.kind):
            return None
        return self.state(Hit(0, len(plain), hit.iso3, plain, hit.kind, hit.lang, hit.exact, hit.ambiguous_with))

    def misspelt_state(self, text: str) -> StateRead | None:
        """Return the one State whose name a text misses by a single letter: "Boliva" among other States."""
        code = misspelt_state(text, self.lexicon) if text[:1].isupper() and len(text.split()) <= 3 else None
        return StateRead(code, text, exact=False, misspelt=True) if code else None

    def _rather_body(self, text: str, kind: str) -> bool:
        """Tell whether capitals that some use for a State are those of an organization of States: "EU"."""
        if key_of(text) in _NO_STATE:
            return True
        body = self.lexicon.find_organization(text) if kind in ("alias", "code") and len(text) <= 5 else None
        return body is not None and self.capacity(body.key) is Capacity.INTERNATIONAL

    def state(self, hit: Hit) -> StateRead:
        """Return a State with the question whether the words are its UN short name."""
        return StateRead(hit.key, hit.text, self.is_short_name(hit.key, hit.text), hit.ambiguous_with)

    def is_short_name(self, iso3: str, text: str) -> bool:
        """Tell whether a text is the UN short name of a State in one of the six languages."""
        names = self.lexicon.state_names(iso3)
        key = key_of(text)
        return any(n.kind == "short" and n.lang in _UN_LANGUAGES and key_of(n.text) == key for n in names)

    def states(self, text: str) -> list[Hit]:
        """Return the States that a text names outside the names of organizations."""
        taken = self.bodies(text)
        hits = (hit for hit in self.lexicon.scan_states(text) if _is_name(hit) and not overlaps(hit, taken))
        return [self._whole_name(hit, text) for hit in hits if not self._names_city(hit, text)]

    def _whole_name(self, hit: Hit, text: str) -> Hit:
        """Return a name with the article that belongs to it: "El Salvador"."""
        before = _CAPITAL_WORD.search(text, 0, hit.start)
        longer = f"{before[1]} {hit.text}" if before else ""
        if before is None or not any(name.text == longer for name in self.lexicon.state_names(hit.key)):
            return hit
        return replace(hit, start=before.start(1), text=longer)

    def _names_city(self, hit: Hit, text: str) -> bool:
        """Tell whether a State's name is only part of a city's: "Port of Spain"."""
        before = _CITY_OF.search(text, 0, hit.start)
        return before is not None and self.lexicon.find_place(text[before.start(1) : hit.stop]) is not None

    def acting_state(self, text: str) -> Hit | None:
        """Return the State on whose behalf an office acts: not the one that it is accredited to or sits in."""
        hits = (h for h in self.states(text) if _owns(text, h) or not _ELSEWHERE.search(text[: h.start]))
        return next(hits, None)

    def adjective_state(self, text: str) -> Hit | None:
        """Return the State whose adjective stands beside an office or a post ("Cambodian Government")."""
        taken = self.bodies(text)
        hits = (hit for hit in self.lexicon.scan_adjectives(text) if not overlaps(hit, taken))
        return next((hit for hit in hits if _beside_office(text, hit)), None)


def _owns(text: str, hit: Hit) -> bool:
    """Tell whether a State's name is a genitive: "at Ethiopia's Ministry of Foreign Affairs"."""
    return text.startswith(("'s ", "’s ", "' ", "’ "), hit.stop)


def _beside_office(text: str, hit: Hit) -> bool:
    """Tell whether an adjective stands within a few words of the office that it describes."""
    after = " ".join(text[hit.stop :].split()[:5])
    before = " ".join(text[: hit.start].split()[-3:])
    if key_of(before).endswith(_SEAS):
        return False  # "océan Indien"
    return any(
        phrases(name, key).first(part)
        for name, key in (("offices", "state"), ("offices", "diplomatic"), ("posts", "nouns"), ("roles", "delegates"))
        for part in ((after, before) if hit.lang in ("fr", "es") else (after,))
    )


def _is_name(hit: Hit) -> bool:
    if hit.text in phrases("posts", "nouns"):
        return False  # "RP de la Mongolie" is its Permanent Representative
    return key_of(hit.text) not in _NO_STATE and not re.search(r",\s*the$", hit.text, re.IGNORECASE)


def overlaps(hit: Hit, others: Iterable[Hit]) -> bool:
    """Tell whether a name lies over one of others."""
    return any(hit.start < other.stop and other.start < hit.stop for other in others)


@lru_cache(maxsize=4096)
def _bodies(lexicon: Lexicon, text: str) -> tuple[Hit, ...]:
    offices = [mark for key in ("state", "own_words") for mark in phrases("offices", key).scan(text)]
    if text.strip() in phrases("posts", "national_alone"):
        return ()  # "AG" alone is an Attorney General
    found = [hit for hit in lexicon.scan_organizations(text) if not _is_part(hit, offices)]
    national = [*lexicon.scan_states(text), *lexicon.scan_adjectives(text)] if found else []
    return tuple(hit for hit in found if not _is_national(hit, national, text))


def _is_national(hit: Hit, national: list[Hit], text: str) -> bool:
    """Tell whether a name is that of a national society: the "Red Cross" of "Kenya Red Cross"."""
    if hit.text.isupper():
        return False
    before, after = text[: hit.start].rstrip(), text[hit.stop :].split(maxsplit=1)
    adjective = bool(after) and after[0].islower() and any(text.find(after[0], hit.stop) == n.start for n in national)
    return adjective or any(n.stop == len(before) < hit.start and n.start < hit.start for n in national)


def _is_part(hit: Hit, offices: list[Mark]) -> bool:
    """Tell whether a name is only part of an office's: the "Security Council" of a "National Security Council"."""
    longer = [mark for mark in offices if mark.stop - mark.start > hit.stop - hit.start]
    return any(mark.start <= hit.start and hit.stop <= mark.stop for mark in longer)


def _holds(text: str, name: str) -> bool:
    return f" {key_of(name)} " in f" {key_of(text)} "
