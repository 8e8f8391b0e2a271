"""Names for the head of a meeting: type-ahead for places and people, and what a typed place is understood as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attplanner.domain.activity import Activity, Place
from attplanner.domain.queries import MeetingFilter, MeetingOrder, Suggestion, SuggestionKind
from attplanner.domain.text import fold
from attplanner.ui import words
from attplanner.ui.party_words import place_name

if TYPE_CHECKING:
    from attplanner.services.facade import Services


@dataclass(frozen=True, slots=True)
class Offered:
    """A meeting as it is offered by type-ahead."""

    key: str
    text: str
    detail: str
    kind: str = "activity"


def meetings_like(services: Services, text: str, limit: int) -> list[Offered]:
    """Return the newest meetings that a text finds."""
    rows, _ = services.activities.rows(MeetingFilter(text=text), MeetingOrder.DATE, None, limit)
    return [Offered(row.id, words.meeting(row), row.text) for row in rows]


class Names(QObject):
    """Type-ahead for places and for people."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def places(self, text: str, limit: int) -> list[Suggestion]:
        """Return cities and States whose name begins so, in any language; where none does, what nearly is it."""
        lexicon = self._services.lexicon()
        found: list[Suggestion] = []
        for one in lexicon.suggest(text, ("place", "state"), limit):
            if one.kind == "state":
                found.append(Suggestion(SuggestionKind.STATE, one.key, one.label, "", one.key))
            else:
                iso3 = lexicon.places[one.key].iso3
                found.append(Suggestion(SuggestionKind.OFFICE, one.key, one.label, lexicon.shown_state(iso3), iso3))
        return found or self._nearly(text)

    def _nearly(self, text: str) -> list[Suggestion]:
        from attplanner.services.places import understand_place

        lexicon, found = self._services.lexicon(), []
        for one in (near for place in understand_place(text, lexicon) for near in place.proposals if near.iso3):
            state = lexicon.shown_state(one.iso3 or "")
            if one.city:
                found.append(Suggestion(SuggestionKind.OFFICE, one.place or "", one.city, state, one.iso3))
            else:
                found.append(Suggestion(SuggestionKind.STATE, one.iso3 or "", state, "", one.iso3))
        return found

    def people(self, text: str, limit: int) -> list[Suggestion]:
        """Return known people."""
        found = self._services.people.suggest(text, limit * 2)
        return [one for one in found if one.kind is SuggestionKind.PERSON][:limit]

    def place_of(self, one: object) -> Place | None:
        """Return a chosen suggestion as a place."""
        if not isinstance(one, Suggestion):
            return None
        if one.kind is SuggestionKind.STATE:
            return Place(iso3=one.key)
        return Place(city=one.text, iso3=one.iso3, place=one.key or None)

    def read_places(self, text: str, activity: Activity) -> tuple[Place, ...]:
        """Return the places that a typed text names: in full, a State, a city with or without it, several."""
        from attplanner.services.places import understand_place

        return tuple(one.place for one in understand_place(text, self._services.lexicon(), _spoken_of(activity)))

    def meant(self, place: Place, activity: Activity) -> tuple[Place, ...]:
        """Return what may be meant by a place that is not known."""
        from attplanner.services.places import proposals

        return proposals(place, self._services.lexicon(), _spoken_of(activity))

    def said_of(self, text: str) -> str:
        """Return what a typed place is understood as, where that is more or less than what was typed."""
        lexicon = self._services.lexicon()
        found = self.read_places(text, Activity())
        if any(not (one.iso3 or one.virtual) for one in found):
            return self.tr("State not known")
        said = "; ".join(place_name(one, lexicon) for one in found)
        return "" if fold(said) == fold(text) else said


def _spoken_of(activity: Activity) -> tuple[str, ...]:
    """Return the States that the items of a meeting speak of."""
    parties = (one for item in activity.items for one in item.participations)
    return tuple(dict.fromkeys(one.iso3 for one in parties if one.iso3))
