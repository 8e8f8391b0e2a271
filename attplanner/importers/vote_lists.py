"""The recorded vote on a resolution: "In favour: A, B …", "Against: …", "Abstaining: …" (format ``votes``)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from attplanner.domain.date_text import DateContext, read_dates
from attplanner.domain.dates import Precision
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.statement import StatementKind, Vote
from attplanner.domain.text import fold
from attplanner.importers.accounting import account
from attplanner.importers.plan import ImportPlan, StateLine
from attplanner.importers.state_names import find_name
from attplanner.importers.state_rows import names_in, read_names
from attplanner.importers.state_words import pattern, says

FORMAT = "votes"
_BEFORE = re.compile(r"(?:^|[.;|•)])[\s#*_|–—-]*$")
_AFTER = re.compile(r"[\s*_]*(?:[(\[]\s*\d{1,3}\s*[)\]])?[\s*_]*(?:[:–—-]|$)[\s*_]*")
_PIECE = re.compile(r"(?:[^,;()]|\([^()]*\))+")
_AND = re.compile(r"^(?:and|et|y)\s+", re.IGNORECASE)
_SYMBOL = re.compile(r"\bA/RES/\d+/\d+\b|\b\d{2}/\d{1,3}\b")
_FEWEST = 2  # ways of voting; one alone may be the heading of anything
_SURE = 0.97
_LEAST = 200  # letters of a line from which on it is searched for in full


@dataclass(frozen=True, slots=True)
class _Section:
    """The States that voted in one way, as pieces of text with their lines."""

    vote: Vote
    pieces: tuple[tuple[str, int, int], ...]


def vote_score(lines: Sequence[str], lexicon: Lexicon) -> float:
    """Return how sure it is that a text is a recorded vote: two ways of voting, and States behind them."""
    sections = _sections(lines)
    if len({section.vote for section in sections}) < _FEWEST:
        return 0.0
    names = [text for section in sections for text, _, _ in section.pieces]
    known = sum(find_name(name, lexicon) is not None or names_in(name, lexicon) is not None for name in names)
    return _SURE if known * 4 > len(names) * 3 else 0.0


def read_votes(lines: Sequence[str], lexicon: Lexicon) -> ImportPlan:
    """Return a row for each State and how it voted, on the one day that the lines above name."""
    sections = _sections(lines)
    labels = [label[0] for label in _labels(lines)]
    above = lines[: labels[0] - 1] if labels else ()
    day, occasion = _day_of(above), _occasion_of(above)
    rows = tuple(
        StateLine(
            read.iso3,
            read.name,
            (start, stop),
            text,
            date=day,
            kind=StatementKind.VOTE.value,
            vote=section.vote.value,
            occasion=occasion,
            proposals=read.proposals,
        )
        for section in sections
        for text, start, stop in section.pieces
        for read in read_names(text, start, lexicon, trust_un_names=True)
    )
    context = ((1, len(above)), *((label, label) for label in labels))  # below a label nothing is known to be idle
    return account(ImportPlan(FORMAT, "", tuple(lines), states=rows, context=context))


def _sections(lines: Sequence[str]) -> list[_Section]:
    labels = list(_labels(lines))
    found = []
    for place, (line, _, column, vote) in enumerate(labels):
        stop = labels[place + 1][:2] if place + 1 < len(labels) else (len(lines) + 1, 0)
        pieces = list(_pieces(_behind(lines, (line, column), stop)))
        if pieces:
            found.append(_Section(vote, tuple(pieces)))
    return found


def _labels(lines: Sequence[str]) -> Iterator[tuple[int, int, int, Vote]]:
    """Yield line, column, column behind it, and vote of each label, in the order of the text."""
    for number, line in enumerate(lines, start=1):
        folded = fold(line)
        if len(folded) != len(line):
            folded = line.casefold()
        found = [(match, vote) for vote in Vote for match in pattern(f"votes_{vote.value}").finditer(folded)]
        for match, vote in sorted(found, key=lambda pair: pair[0].start()):
            after = _AFTER.match(line, match.end())
            if after and _BEFORE.search(line[: match.start()]):
                yield number, match.start(), after.end(), vote


def _behind(lines: Sequence[str], start: tuple[int, int], stop: tuple[int, int]) -> list[tuple[int, str]]:
    """Return the lines between two labels, without the labels; an empty line ends a list that does not go on.

    A list that a page cuts goes on behind its comma.
    """
    made: list[tuple[int, str]] = []
    for number in range(start[0], min(stop[0], len(lines)) + 1):
        line = lines[number - 1]
        text = line[start[1] if number == start[0] else 0 : stop[1] if number == stop[0] else len(line)]
        if text.strip():
            made.append((number, text.strip()))
        elif made and not made[-1][1].endswith((",", ";")):
            break
    return made


def _pieces(lines: Sequence[tuple[int, str]]) -> Iterator[tuple[str, int, int]]:
    """Yield each name with its first and last line; names part at commas, or a line has one."""
    apart = len(lines) > 1 and sum("," in text or ";" in text for _, text in lines) * 2 < len(lines)
    whole = ("\n" if not apart else ",\n").join(text for _, text in lines)
    ends, numbers, at = [], [number for number, _ in lines], 0
    for _, text in lines:
        at += len(text) + (2 if apart else 1)
        ends.append(at)
    for found in _PIECE.finditer(whole):
        text = _AND.sub("", " ".join(found[0].split()).strip(" .*_•–—-"))
        if not text:
            continue
        begin = found.start() + len(found[0]) - len(found[0].lstrip())
        last = found.start() + len(found[0].rstrip()) - 1
        yield text, numbers[_index(ends, begin)], numbers[_index(ends, last)]


def _index(ends: Sequence[int], at: int) -> int:
    return next((n for n, end in enumerate(ends) if at < end), len(ends) - 1)


def _day_of(lines: Sequence[str]) -> str | None:
    """Return the one day that some lines name, None where there are several or none."""
    days = Counter(
        match.when.start
        for line in lines
        for match in read_dates(line, DateContext())
        if match.when.precision is Precision.DAY and match.when.start == match.when.end
    )
    day = next(iter(days)) if len(days) == 1 else None
    return day.isoformat() if day else None


def _occasion_of(lines: Sequence[str]) -> str:
    """Return the line that names the resolution, else the last one above the votes."""
    titles = [" ".join(line.split()) for line in lines if line.strip() and len(line) < _LEAST]
    named = (line for line in titles if says("resolutions", line) or _SYMBOL.search(line))
    return next(named, titles[-1] if titles else "")
