"""Days that a week or a journey above spans: the lines below may say only the weekday, or leave out the year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from attplanner.domain.date_text import DateContext
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.blocks import Line
from attplanner.importers.heads import Head
from attplanner.importers.list_habits import lies_within, weekday_alone, weekday_head, weekday_line


@dataclass(slots=True)
class Journey:
    """What the entries and headings so far say of the days below them.

    ``span`` is that of the last journey or week, ``last`` the day of the last entry that has one, ``year`` that of
    an entry that spans days, for the bullets below it.
    """

    span: tuple[date, date] | None = None
    last: date | None = None
    year: int | None = None
    last_weekday: date | None = None  # of a line that is nothing but a weekday

    def within(self, line: Line, context: DateContext) -> DateContext:
        """Return the context of a line: below an entry that spans days it takes the year from it."""
        if context.year or not (self.span or self.year):
            return context
        if self.span and lies_within(line, self.span, context):
            return replace(context, year=self.span[0].year)
        return replace(context, year=self.year) if line.bullet and self.year else context

    def note(self, line: Line, head: Head) -> None:
        """Keep the days of a dated line."""
        start, end = head.date.when.start, head.date.when.end
        self.last = start or self.last
        if line.bullet:
            return
        self.year = start.year if start and start != end else None
        if start and end and start < end and head.layout != "week":
            self.span = (start, end)

    def alone(self, text: str) -> Head | None:
        """Read a line that is nothing but a weekday."""
        head = weekday_alone(text, self.span, self.last_weekday)
        self.last_weekday = head.date.when.start if head else self.last_weekday
        return head

    def led(self, text: str, before: date | None, lexicon: Lexicon, context: DateContext) -> Head | None:
        """Read a line that begins with its weekday; ``before`` is the day of the entry under way."""
        line = weekday_line(text, self.span, lexicon, context)
        return line or weekday_head(text, before, lexicon, context)
