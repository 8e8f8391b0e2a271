"""Dates and times as the house style writes them in English, French and Spanish (Gregorian calendar)."""

from __future__ import annotations

from datetime import date

from attplanner.domain.dates import Precision, When
from attplanner.exports.words import Words


def date_text(when: When, language: str, *, sentence: bool = False, weekday: bool = False) -> str:
    """Return "22–29 October 2016", "1er juin 2017", "7 de abril de 2017", "March 2027 (to be confirmed)".

    ``sentence`` gives the form for running text ("from 22 to 29 October 2016"); ``weekday`` puts the day's name
    before a single day. A date that is not known at all is "to be confirmed".
    """
    words = Words.load(language)
    if when.start is None or when.end is None:
        return words["to_be_confirmed"]
    text = _known(when.start, when.end, when.precision, words, sentence=sentence)
    if weekday and when.precision is Precision.DAY and when.start == when.end:
        text = words.fill("date_weekday", weekday=words.lists["weekdays"][when.start.weekday()], date=text)
    return text if when.confirmed else f"{text} ({words['to_be_confirmed']})"


def _known(start: date, end: date, precision: Precision, words: Words, *, sentence: bool) -> str:
    same = {
        Precision.DAY: start == end,
        Precision.MONTH: (start.year, start.month) == (end.year, end.month),
        Precision.YEAR: start.year == end.year,
    }[precision]
    last = _whole(end, precision, words)
    if same:
        return last
    pattern = "date_sentence_range" if sentence else "date_range"
    return words.fill(pattern, start=_first(start, end, precision, words), end=last)


def _whole(day: date, precision: Precision, words: Words) -> str:
    if precision is Precision.YEAR:
        return str(day.year)
    values = {"month": _month(day, words), "year": day.year}
    if precision is Precision.MONTH:
        return words.fill("date_month", **values)
    return words.fill("date_full", day=_day(day, words), **values)


def _first(start: date, end: date, precision: Precision, words: Words) -> str:
    """Return the first half of a range: only what the second half does not say again."""
    if start.year != end.year:
        return _whole(start, precision, words)
    if precision is Precision.MONTH:
        return _month(start, words)
    if start.month != end.month:
        return words.fill("date_no_year", day=_day(start, words), month=_month(start, words))
    return _day(start, words)


def _day(day: date, words: Words) -> str:
    return words.fill("date_first" if day.day == 1 else "date_day", day=day.day)


def _month(day: date, words: Words) -> str:
    return words.lists["months"][day.month - 1]


def time_text(time: str, language: str, city: str = "") -> str:
    """Return "3.30 p.m.", "15 h 30" or "15.30 horas" of "15:30"; "15:30-16:00" gives a range.

    ``city`` names whose time it is: "3.30 p.m. (Geneva time)".
    """
    words = Words.load(language)
    start, _, end = time.replace("–", "-").partition("-")
    text = _clock(start.strip(), language)
    if end:
        # Spanish says the hours once, after the second time.
        text = text.removesuffix(" horas") if language == "es" else text
        text = words.fill("time_range", start=text, end=_clock(end.strip(), language))
    return words.fill("time_zone", time=text, city=city) if city else text


def _clock(time: str, language: str) -> str:
    hour, minute = (int(part) for part in time.split(":"))
    if language == "fr":
        return f"{hour} h {minute:02}" if minute else f"{hour} heures"
    if language == "es":
        return f"{hour}.{minute:02} horas"
    if minute == 0 and hour % 12 == 0:
        return "noon" if hour == 12 else "midnight"
    minutes = f".{minute:02}" if minute else ""
    return f"{(hour - 1) % 12 + 1}{minutes} {'a.m.' if hour < 12 else 'p.m.'}"
