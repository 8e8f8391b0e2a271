"""From what was understood of a line to the rows that show it, with the corrections that each offers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attplanner.domain.activity import Form, PartyKind, Place
from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp
from attplanner.domain.handling import Handling
from attplanner.domain.proposals import Code
from attplanner.importers.plan import PlannedItem, PlannedParty, PlannedPlace
from attplanner.ui import words
from attplanner.ui.party_names import party_name
from attplanner.ui.party_words import ICONS, party_details, place_name, planned, status_of
from attplanner.ui.quick_log.line_field import colour_of
from attplanner.ui.quick_log.rows import Question, UnderstoodRow, Value
from attplanner.ui.quick_log.typed_dates import candidates, is_impossible, written
from attplanner.ui.widgets.choice_popup import Choice
from attplanner.ui.widgets.labels import HANDLING_LOOK

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.services.quick_log import Understood

EDIT, NONE = "edit", "none"
LONGEST = 40  # letters of a place


@dataclass(frozen=True, slots=True)
class Answers:
    """What the user chose beside the line: a process, a handling, a form."""

    handling: Handling = Handling.INTERNAL
    process: str | None = None
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class Correct:
    """How a row corrects: text in a stretch of the line, going there, a process, a handling, a form."""

    write: Callable[[int, int, str], None]
    mark: Callable[[int, int], None]
    process: Callable[[str], None]
    handling: Callable[[str], None]
    form: Callable[[str], None]


class Reader(QObject):
    """Makes the rows. Choices are written as text that reads the same in any run."""

    def __init__(self, services: Services, correct: Correct, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._correct = services, correct

    def rows(self, line: str, found: Understood, answers: Answers, today: date) -> list[UnderstoodRow]:
        """Return all rows of a line."""
        spans = [span for span in found.spans if span.kind not in ("when", "time", "where", "follow_up", "note")]
        rows = [self._when(line, found, today), self._where(line, found)]
        for number, item in enumerate(found.entry.items):
            span = spans[number] if number < len(spans) else None
            stretch = (span.start, span.stop) if span else (0, 0)
            if item.text:
                rows.append(self._with(item, stretch, found, dict(found.splits).get(number, ())))
        raised = [span for span in found.spans if span.kind == "follow_up"]
        rows += [self._then(one, (span.start, span.stop)) for one, span in zip(found.follow_ups, raised, strict=True)]
        rows += self._note(line, found)
        return [*rows, *self._form(found, answers), self._process(found, answers), self._handling(found, answers)]

    def _stretch(self, found: Understood, kind: str) -> tuple[int, int] | None:
        return next(((one.start, one.stop) for one in found.spans if one.kind == kind), None)

    # -- when -----------------------------------------------------------------------------------------------------

    def _when(self, line: str, found: Understood, today: date) -> UnderstoodRow:
        when = found.entry.when
        stretch = self._stretch(found, "when")
        offered = {} if stretch else candidates(line, today)
        if offered:
            stretch = next(iter(offered.values()))[1]
        choices = [Choice(text, words.when(value)) for text, (value, _) in offered.items()]
        choices += [Choice(written(When.days(day)), name, "calendar") for day, name in self._near(today)]
        start, stop = stretch or (0, 0)
        text = words.when(when) if when.start else self.tr("which day?") if offered else self.tr("no date yet")
        note = " · ".join(self._about_date(line[start:stop], found, today))
        if offered and is_impossible(line[start:stop], today):
            note = self.tr("no such day: choose one beside it")
        elif offered:
            note = self.tr("day or month first: choose one")
        value = Value(text, "calendar", tuple(choices), partial(self._write_date, start, stop))
        return UnderstoodRow(self.tr("When"), (value, *self._time(found)), note, colour_of("when"))

    def _about_date(self, typed: str, found: Understood, today: date) -> Iterator[str]:
        """Yield what else is kept of the date, and what is doubtful in it."""
        from attplanner.domain.date_text import understand_date

        if said := words.weekdays(found.entry.when):
            yield said
        if not found.entry.when.confirmed:
            yield self.tr("to be confirmed")
        if found.entry.status == "tentative":
            yield self.tr("planned: it lies ahead")
        for note in understand_date(typed, today).notes if found.entry.when.start else ():
            if note.code is not Code.YEAR_MISSING:  # the chip shows the year
                yield words.word("why", note.code.value)

    def _time(self, found: Understood) -> tuple[Value, ...]:
        """Return the chip of the time of day, where there is one."""
        start, stop = self._stretch(found, "time") or (0, 0)
        if not found.entry.time:
            return ()
        choices = (
            Choice(EDIT, self.tr("Change it in the line"), "pencil"),
            Choice(NONE, self.tr("No time of day"), "x"),
        )
        return (Value(found.entry.time.replace("-", "–"), "clock", choices, partial(self._change_time, start, stop)),)

    def _change_time(self, start: int, stop: int, key: str) -> None:
        if key == EDIT:
            self._correct.mark(start, stop)
        else:
            self._correct.write(start, stop, "")

    def _near(self, today: date) -> list[tuple[date, str]]:
        return [
            (today, self.tr("Today")),
            (today - timedelta(days=1), self.tr("Yesterday")),
            (today + timedelta(days=1), self.tr("Tomorrow")),
        ]

    def _write_date(self, start: int, stop: int, text: str) -> None:
        self._correct.write(start, stop, text if stop > start else f"{text} ")

    # -- where ----------------------------------------------------------------------------------------------------

    def _where(self, line: str, found: Understood) -> UnderstoodRow:
        places, at = found.entry.places, found.entry.when.end
        values = tuple(
            Value(
                self._place_text(one), "link" if one.virtual else "map-pin", self._other_places(one),
                partial(self._write_place, found, number),
            )
            for number, one in enumerate(places)
        ) or (self._no_place(line, found),)  # fmt: skip
        status = status_of(self._services, places[0].state, at) if len(places) == 1 else None
        note = ""
        if status is not None:
            said = words.word("statuses", status.value)
            note = self.tr("{0}, as at {1}").format(said, words.day(at))
        elif any(not (one.state or one.virtual) for one in places):
            note = self.tr("the State is not clear: choose it, or write it")
        question = None if places else self._nearly_there(line, found)
        return UnderstoodRow(self.tr("Where"), values, note, colour_of("where"), status, question=question)

    def _nearly_there(self, line: str, found: Understood) -> tuple[str, Callable[[], None]] | None:
        """Return the question whether the word behind the date is a place whose name it nearly is."""
        stretch = self._behind_date(line, found)
        near = self._nearly(line[stretch[0] : stretch[1]])
        if not near:
            return None
        return self.tr("{0}?").format(near[0]), lambda: self._correct.write(*stretch, near[0])

    def _place_text(self, place: PlannedPlace) -> str:
        state = self._services.lexicon().shown_state(place.state) if place.state else ""
        city = place.city or (self.tr("Virtual") if place.virtual else "")
        text = ", ".join(part for part in (city, state) if part)
        return f"{text} ({place.venue})" if place.venue else text

    def _other_places(self, place: PlannedPlace) -> tuple[Choice, ...]:
        """Return every place of the same name, or nearly so called, so that another one can be meant."""
        from attplanner.services.places import proposals

        lexicon = self._services.lexicon()
        states = dict.fromkeys(one.iso3 for one in lexicon.find_places(place.city or ""))
        texts = [f"{place.city}, {lexicon.shown_state(iso3)}" for iso3 in states]
        near = proposals(Place(place.city or "", place.state, virtual=place.virtual), lexicon)
        others = dict.fromkeys((*texts, *(place_name(one, lexicon) for one in near)))
        offered = (Choice(text, text, "map-pin") for text in list(others)[:8])
        return (*offered, Choice(EDIT, self.tr("Change it in the line"), "pencil"))

    def _write_place(self, found: Understood, number: int, text: str) -> None:
        """Write one place in another way; the others stand in the same stretch and stay."""
        start, stop = self._stretch(found, "where") or (0, 0)
        if text == EDIT:
            self._correct.mark(start, stop)
            return
        texts = [self._place_text(one) for one in found.entry.places]
        texts[number] = text
        self._correct.write(start, stop, " and ".join(texts))

    def _no_place(self, line: str, found: Understood) -> Value:
        """Return the chip of a line without a place: what stands where a place would may nearly be one."""
        start, stop = self._behind_date(line, found)
        near = self._nearly(line[start:stop])
        choices = (
            *(Choice(text, text, "map-pin") for text in near),
            Choice("virtual", self.tr("Held virtually"), "link"),
        )
        return Value(
            self.tr("no place yet"), "map-pin", choices, partial(self._add_place, found, (start, stop), near)
        )

    def _behind_date(self, line: str, found: Understood) -> tuple[int, int]:
        """Return the stretch of words between the date and the first semicolon."""
        when = self._stretch(found, "when") or (0, 0)
        return next(
            ((one.start, one.stop) for one in found.spans if one.kind == "text" and one.start >= when[1]), (0, 0)
        )

    def _nearly(self, typed: str) -> list[str]:
        from attplanner.services.places import proposals

        lexicon = self._services.lexicon()
        return [place_name(one, lexicon) for one in proposals(Place(typed), lexicon)] if len(typed) <= LONGEST else []

    def _add_place(self, found: Understood, stretch: tuple[int, int], near: list[str], text: str) -> None:
        if text in near:
            self._correct.write(*stretch, text)
            return
        when = self._stretch(found, "when")
        at = when[1] if when else 0
        self._correct.write(at, at, f" {text};" if when else f"{text}; ")

    # -- with -----------------------------------------------------------------------------------------------------

    def _with(
        self, item: PlannedItem, stretch: tuple[int, int], found: Understood, split: tuple[str, ...]
    ) -> UnderstoodRow:
        parties = (*item.counterparts, *item.others)
        choose = partial(self._write_party, stretch)
        edit = (Choice(EDIT, self.tr("Change it in the line"), "pencil"),)
        values = tuple(
            replace(
                self._party(one, choose),
                fresh=self.tr("new person") if one.name and one.name in found.new_people else "",
                question=self._members(one, parties, found, stretch),
            )
            for one in parties
        )
        if not values:
            values = (Value(item.text, "message-square", edit, choose),)
        if item.our_part:
            values += (Value(self.tr("Our part: {0}").format(item.our_part), "user", edit, choose),)
        kind = parties[0].kind.value if parties else "text"
        return UnderstoodRow(
            self.tr("With") if parties else self.tr("What"), values, self._party_note(parties), colour_of(kind),
            question=self._split(split, stretch),
        )  # fmt: skip

    def _split(self, texts: tuple[str, ...], stretch: tuple[int, int]) -> Question | None:
        """Return the question whether several people are an item each, as an import asks it."""
        if not texts:
            return None
        return self.tr("Split into %n items?", "", len(texts)), lambda: self._correct.write(
            *stretch, "; ".join(texts)
        )

    def _note(self, line: str, found: Understood) -> list[UnderstoodRow]:
        """Return the row of the private note, where there is one."""
        stretch = self._stretch(found, "note")
        if stretch is None:
            return []
        edit = (Choice(EDIT, self.tr("Change it in the line"), "pencil"),)
        value = Value(line[slice(*stretch)], "lock", edit, partial(self._write_party, stretch))
        said = self.tr("private note: in no wording and in no paper")
        return [UnderstoodRow(self.tr("Note"), (value,), said, colour_of("note"))]

    def _party(self, party: PlannedParty, choose: Callable[[str], None]) -> Value:
        lexicon = self._services.lexicon()
        shown = planned(party, lexicon)
        name = party_name(shown, lexicon)
        if party.kind is PartyKind.PERSON and party.style:
            name = f"{party.style} {name}"
        details = [one for one in party_details(shown, lexicon) if one and one != name]
        text = ", ".join([name, *details])
        return Value(text, ICONS[party.kind], self._others_like(party), choose)

    def _others_like(self, party: PlannedParty) -> tuple[Choice, ...]:
        """Return who else may be meant, and going to the line."""
        typed = party.name or party.office or party.as_written
        found = self._services.people.suggest(typed, 6)
        known = tuple(
            Choice(", ".join(part for part in (one.text, one.detail) if part), one.text, None, one.detail)
            for one in found
            if str(one.kind) == "person" or party.kind is not PartyKind.PERSON
        )
        return (*known, Choice(EDIT, self.tr("Change it in the line"), "pencil"))

    def _write_party(self, stretch: tuple[int, int], text: str) -> None:
        if text == EDIT:
            self._correct.mark(*stretch)
        else:
            self._correct.write(*stretch, text.replace(";", ","))

    def _party_note(self, parties: tuple[PlannedParty, ...]) -> str:
        kinds = {one.kind for one in parties}
        if kinds == {PartyKind.OFFICE}:
            return self.tr("an office, nobody named")
        if PartyKind.GROUP in kinds:
            return self.tr("a group: names nobody, counts as implied")
        known = self._services.lexicon().organizations
        if kinds == {PartyKind.ORGANIZATION} and any(one.organization not in known for one in parties):
            return self.tr("not a known organization: kept as written")
        return "" if parties else self.tr("words only, nobody is named")

    def _members(
        self, own: PlannedParty, parties: tuple[PlannedParty, ...], found: Understood, stretch: tuple[int, int]
    ) -> Question | None:
        """Return the question whether an organization's members were meant, where it is about its chip."""
        key, number = found.group_hint or ("", 0)
        first = next((one for one in parties if f"members-of-{one.organization}" == key), None)
        if first is not own:
            return None
        lexicon = self._services.lexicon()
        body = lexicon.acronym(own.organization or "") or lexicon.organization_name(own.organization or "")
        text = f"members of {body}"
        alone = own.kind is PartyKind.ORGANIZATION and len(parties) == 1
        start, stop = stretch if alone else (stretch[1], stretch[1])
        said = self.tr("or its %n members?", "", number)
        return said, lambda: self._correct.write(start, stop, text if alone else f"; {text}")

    def _then(self, one: FollowUp, stretch: tuple[int, int]) -> UnderstoodRow:
        """Return the row of what was promised or is to be done."""
        edit = (Choice(EDIT, self.tr("Change it in the line"), "pencil"),)
        lexicon, body = self._services.lexicon(), one.organization or ""
        texts = (
            words.word("sides", one.side.value), lexicon.shown_state(one.iso3) if one.iso3 else "",
            body and (lexicon.acronym(body) or lexicon.organization_name(body)),
            words.day(one.due) if one.due else self.tr("no date yet"),
        )  # fmt: skip
        mark = partial(self._write_party, stretch)
        values = tuple(Value(text, None, edit, mark) for text in texts if text)
        return UnderstoodRow(self.tr("Then"), values, self.tr("a follow-up of it"), colour_of("follow_up"))

    # -- form, process, handling -------------------------------------------------------------------------------------

    def _form(self, found: Understood, answers: Answers) -> list[UnderstoodRow]:
        """Return the row of the form, where it is other than a plain meeting or was chosen."""
        form = answers.form.value if answers.form else found.entry.form
        if form == Form.MEETING.value and not answers.form:
            return []
        choices = tuple(Choice(one.value, words.word("forms", one.value)) for one in Form)
        value = Value(words.word("forms", form), None, choices, self._correct.form)
        note = self.tr("chosen by you") if answers.form else self.tr("from the words")
        return [UnderstoodRow(self.tr("Form"), (value,), note)]

    def _process(self, found: Understood, answers: Answers) -> UnderstoodRow:
        known = [one for one in reversed(self._services.lexicon().processes) if one.treaty == "ATT"]
        label = self._services.activities.process_label(answers.process) if answers.process else found.process_label
        note = self._process_note(found, answers) if label else ""
        choices = tuple(Choice(one.key, one.label) for one in known)
        value = Value(label or self.tr("none yet"), None, choices, self._correct.process)
        return UnderstoodRow(self.tr("Process"), (value,), note)

    def _process_note(self, found: Understood, answers: Answers) -> str:
        """Return where the process comes from; beyond the known periods it is not the date that tells it."""
        if answers.process:
            return self.tr("chosen by you")
        start = found.entry.when.start
        of_date = self._services.lexicon().process_at(start) if start else None
        if of_date is not None and of_date.key == found.process:
            return self.tr("from the date")
        return self.tr("the office’s own: the date lies in no known process")

    def _handling(self, found: Understood, answers: Answers) -> UnderstoodRow:
        icon = HANDLING_LOOK[answers.handling][0]
        choices = tuple(
            Choice(one.value, words.word("handlings", one.value), HANDLING_LOOK[one][0]) for one in Handling
        )
        value = Value(words.word("handlings", answers.handling.value), icon, choices, self._correct.handling)
        stays = answers.handling is Handling.INTERNAL
        note = self.tr("stays in the office until you say otherwise") if stays else self.tr("may leave the office")
        if found.entry.chatham_house:
            note = " · ".join((note, self.tr("Chatham House rule: names and posts stay")))
        return UnderstoodRow(self.tr("Handling"), (value,), note)
