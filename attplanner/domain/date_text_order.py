"""What a whole text shows of its dates: which figure is the day, and which lines are headings of years and months."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from attplanner.domain.date_text_tokens import Kind, near_month, tokenize, words
from attplanner.domain.text import fold


def figures_order(texts: Iterable[str]) -> str:
    """Return how a whole text writes its figures: "dmy" or "mdy", where it says so or its dates show it.

    One date against many is a slip, not another way of writing.
    """
    votes: Counter[str] = Counter()
    for text in texts:
        if "/" in text or "-" in text:
            votes.update(_votes(text))
            votes.update(_SAYS + ("dmy" if said["day"] else "mdy") for said in _FORM.finditer(text))
    for order, other in (("dmy", "mdy"), ("mdy", "dmy")):
        said, denied = votes[_SAYS + order], votes[_SAYS + other]
        if (said and not denied) or (said == denied and votes[order] > votes[other] * _MANY):
            return order
    return ""


_MANY = 3  # as many times more often must one order be written than the other
_SAYS = "says "
_FORM = re.compile(
    r"(?<!\w)(?:(?P<day>dd?|jj?|day|jour|día|dia)[/-](?:mm?|month|mois|mes|mês)"
    r"|(?:mm?|month|mois|mes|mês)[/-](?:dd?|jj?|day|jour|día|dia))(?!\w)",
    re.IGNORECASE,
)  # "dd/mm", "day/month/year"


def _votes(text: str) -> Iterator[str]:
    for token in tokenize(text):
        if token.kind is Kind.BLANK:
            yield _SAYS + ("mdy" if token.text[:2].lower() == "mm" else "dmy")
        elif token.kind in (Kind.FULL, Kind.PARTIAL) and token.mark != ".":
            a, b = token.parts[:2]
            if (12 < a <= 31 and 1 <= b <= 12) or "er" in token.text:
                yield "dmy"
            elif 12 < b <= 31 and 1 <= a <= 12:
                yield "mdy"


def order_under_title(lines: Iterable[str]) -> str:
    """Return which figure is the day where a title gives the month: "03/10/2028" and "05/10/2028" under October 2028.

    Each of two or more dates that may be read in two ways must have just one in the months of the title.
    """
    months: set[tuple[int, int]] = set()  # with their years
    votes: Counter[str] = Counter()
    for line in lines:
        head = line[:_HEAD]
        figures = [t for t in tokenize(head) if t.kind in (Kind.FULL, Kind.PARTIAL)] if "/" in head else []
        if not figures and not votes:
            months.update(_months_of_title(line))
        elif figures and months:
            votes.update(_fitting(token.parts, months) for token in figures if token.mark == "/")
    del votes[""]
    return next(iter(votes)) if len(votes) == 1 and "none" not in votes and votes.total() > 1 else ""


_HEAD = 40  # characters of a line in which its date stands


def _months_of_title(line: str) -> Iterator[tuple[int, int]]:
    """Yield the months that stand with a year on a short line: "October 2028", "October – December 2028"."""
    tokens = tokenize(line) if len(line) <= _LONGEST_TITLE else []
    years = [token.value for token in tokens if token.kind is Kind.NUMBER and token.width == 4]
    months = [token.value for token in tokens if token.kind is Kind.MONTH]
    if len(set(years)) == 1 and months:
        yield from ((years[0], month) for month in range(min(months), max(months) + 1))


def _fitting(parts: tuple[int, ...], months: set[tuple[int, int]]) -> str:
    """Return the order in which figures lie in the months of a title, "none" where in none, "" where in any."""
    a, b, *rest = parts
    orders = [
        order
        for order, month in (("dmy", b), ("mdy", a))
        if any((year, month) in months for year in rest or _years(months))
    ]
    return "" if len(orders) > 1 else orders[0] if orders else "none"


def _years(months: set[tuple[int, int]]) -> set[int]:
    return {year for year, _ in months}


_LONGEST_TITLE = 120


def read_heading(text: str) -> tuple[int | None, int | None] | None:
    """Return (year, month) of a line that is nothing but a year, a month, or both; None for any other line.

    A misspelt month counts beside its year, or as a long word alone on its line.
    """
    if len(text) > 60 or not text.strip():
        return None
    year, months, fillers = None, list[int](), words().folded("year_words")
    for token in tokenize(text):
        if token.kind is Kind.MONTH:
            months.append(token.value)
        elif token.kind is Kind.NUMBER and token.width == 4 and 1900 <= token.value < 2200 and year is None:
            year = token.value
        elif token.kind is Kind.WORD and (near := near_month(token.text)) and token.text == misspelt_month(text):
            months.append(near)
        elif token.kind in _NEVER_IN_HEADINGS or (token.text[0].isalpha() and fold(token.text) not in fillers):
            return None
    if year is None and not months:
        return None
    return year, months[0] if len(months) == 1 else None


def misspelt_month(text: str) -> str:
    """Return the word of a heading that misspells a month, beside its year or alone; else nothing."""
    tokens = [token for token in tokenize(text) if token.text[0].isalnum()]
    near = [token.text for token in tokens if token.kind is Kind.WORD and near_month(token.text)]
    dated = any(token.kind is Kind.NUMBER and token.width == 4 for token in tokens)
    alone = len(tokens) == 1 and len(tokens[0].text) >= _LONG_WORD
    return near[0] if len(near) == 1 and len(tokens) <= 3 and (dated or alone) else ""


_LONG_WORD = 4
_NEVER_IN_HEADINGS = (Kind.NUMBER, Kind.FULL, Kind.PARTIAL, Kind.WEEKDAY, Kind.BLANK, Kind.BREAK)
