"""Words for codes, dates and places in the language of the interface."""

from __future__ import annotations

import re
import textwrap
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt

from attplanner.domain.dates import Precision, When
from attplanner.errors import PlannerError
from attplanner.ui import texts

if TYPE_CHECKING:
    from attplanner.domain.activity import ActivityRow

RIGHT_TO_LEFT = "\u200f"  # a mark without width
LONGEST = 90  # letters of what took place, in a message
TREATY_ACT = re.compile(r"(?P<action>[a-z ]+?)(?: (?P<day>\d{4}(?:-\d\d){0,2}))?")
ISO_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def translate(context: str, text: str) -> str:
    """Return a marked text in the language of the interface."""
    return QCoreApplication.translate(context, text)


class Counted(QObject):
    """What is counted outside of widgets: ``tr`` finds the form that a number takes in the language."""

    def items(self, number: int) -> str:
        """Return "3 items"."""
        return self.tr("%n items", "", number)

    def people(self, number: int) -> str:
        """Return "2 people"."""
        return self.tr("%n people", "", number)

    def split(self, number: int) -> str:
        """Return the question whether one item is several."""
        return self.tr("split into %n items?", "", number)


def word(table: str, code: str) -> str:
    """Return the words for a code of one of the tables in ``ui/texts.py`` ("statuses", "roles", …)."""
    return texts.word(table, code, translate)


def why(code: str, reason: str) -> str:
    """Return why something is proposed: in English the reader's own words, else what holds of any such proposal."""
    return with_days(reason) if QLocale().language() is QLocale.Language.English else word("why", code)


def with_days(text: str) -> str:
    """Return a text with its days as people write them: "15 September 2017" for "2017-09-15"."""
    return ISO_DAY.sub(lambda found: _read_day(found[0]), text)


def _read_day(iso: str) -> str:
    try:
        return day(date.fromisoformat(iso))
    except ValueError:  # no day that a calendar has: it stays as it was written
        return iso


def act(text: str) -> str:
    """Return "Ratified, 3 Jun 2014" for "ratification 2014-06-03"; another text as it is."""
    found = TREATY_ACT.fullmatch(text)
    said = word("actions", found["action"]) if found else text
    if found is None or said == found["action"]:
        return text
    return translate("words", "{0}, {1}").format(said, _in_short(found["day"])) if found["day"] else said


def _in_short(iso: str) -> str:
    try:
        return short_day(date.fromisoformat(iso))
    except ValueError:  # a year or a month alone
        return iso


def error_text(error: PlannerError) -> str:
    """Return what an error says, in the language of the interface."""
    return texts.error_text(error, translate)


def day(value: date | None, pattern: str = "d MMMM yyyy") -> str:
    """Return a day as the interface writes it ("29 May 2018", "1er mai 2018", "29 de mayo de 2018"); "" for None."""
    if value is None:
        return ""
    locale = QLocale()
    if locale.language() is QLocale.Language.Spanish:
        pattern = pattern.replace("d MMMM", "d 'de' MMMM").replace("MMMM yyyy", "MMMM 'de' yyyy")
    said = locale.toString(QDate(value.year, value.month, value.day), pattern)
    if locale.language() is QLocale.Language.French and value.day == 1 and pattern.startswith("d "):
        said = said.replace("1 ", "1er ", 1)
    # a date stays together behind Latin letters, to which its first figures would be drawn otherwise
    return f"{RIGHT_TO_LEFT}{said}" if locale.textDirection() is Qt.LayoutDirection.RightToLeft else said


def short_day(value: date | None) -> str:
    """Return a day in few letters ("29 May 2018")."""
    return day(value, "d MMM yyyy")


def near_day(value: date | None, today: date) -> str:
    """Return a day in few letters, without the year where that is this one ("29 May")."""
    return day(value, "d MMM") if value is not None and value.year == today.year else short_day(value)


def moment(value: datetime) -> str:
    """Return a time in this machine's zone ("29 May 2018 09:10")."""
    local = value.astimezone() if value.tzinfo else value
    return f"{short_day(local.date())} {local:%H:%M}"


def when(value: When, short: bool = False) -> str:
    """Return dates as vague as they are: "15–17 March 2017", "April – June 2027", "2017", "date not known"."""
    month = "MMM" if short else "MMMM"
    if value.start is None or value.end is None:
        return translate("words", "date not known")
    if value.precision is Precision.YEAR:
        return str(value.start.year)
    if value.precision is Precision.MONTH:
        return _months(value.start, value.end, month)
    return _days(value.start, value.end, month)


def _months(start: date, end: date, month: str) -> str:
    whole = f"{month} yyyy"
    if (start.year, start.month) == (end.year, end.month):
        return day(start, whole)
    return f"{day(start, month if start.year == end.year else whole)} – {day(end, whole)}"


def _days(start: date, end: date, month: str) -> str:
    full = f"d {month} yyyy"
    if start == end:
        return day(start, full)
    if start.year != end.year:
        return f"{day(start, full)} – {day(end, full)}"
    if start.month != end.month:
        return f"{day(start, f'd {month}')} – {day(end, full)}"
    return f"{start.day}–{day(end, full)}"


def place(row: ActivityRow) -> str:
    """Return where a meeting was; one without a city may have been virtual."""
    return row.place or (translate("meetings", "Virtual") if row.virtual else "")


def meeting(row: ActivityRow, *, whole: bool = False) -> str:
    """Return when and where a meeting was ("12 Mar 2029, Rome"); ``whole``: and in short what took place."""
    named = ", ".join(part for part in (when(row.when, short=True), place(row)) if part)
    said = textwrap.shorten(row.text, LONGEST, placeholder=" …") if whole else ""
    return translate("words", "{0}: {1}").format(named, said) if said else named


def weekdays(value: When) -> str:
    """Return the days of the week of a date ("Wednesday to Friday"); "" where no day is known."""
    if value.precision is not Precision.DAY or value.start is None or value.end is None:
        return ""
    first, last = day(value.start, "dddd"), day(value.end, "dddd")
    return first if value.start == value.end else translate("words", "{0} to {1}").format(first, last)
