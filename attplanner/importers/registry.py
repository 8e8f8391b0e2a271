"""The one list of readers, and ``read``: bytes in, plan out.

To add a reader, write ``importers/<one>.py`` and list it here. ``score`` says how sure a reader is that a text is
its own, from 0 to 1; the surest one reads it, the log's reader where nobody is sure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from attplanner.domain.date_text import DateContext, read_dates
from attplanner.domain.lexicon import Lexicon
from attplanner.errors import PlannerError
from attplanner.importers.accounting import IN_A_NOTE, account
from attplanner.importers.annex_c import annex_c_score, read_annex_c
from attplanner.importers.annex_text import looks_like_log
from attplanner.importers.blocks import read_lines as lines_with_layout
from attplanner.importers.depositary import depositary_score, read_depositary
from attplanner.importers.merging import merge
from attplanner.importers.page_columns import side_by_side
from attplanner.importers.parts import Part, find_parts, is_mixed
from attplanner.importers.plan import ImportPlan, UnreadLine
from attplanner.importers.programme import looks_like_programme
from attplanner.importers.sources import Source, read_source
from attplanner.importers.state_list_score import says_acts, state_list_score
from attplanner.importers.state_lists import read_state_list
from attplanner.importers.state_voices import voiced
from attplanner.importers.tables import log_score
from attplanner.importers.vote_lists import read_votes, vote_score

AUTO = "auto"
PAPER = "paper"
TABLE = "table"
_SURE = 0.5
_FORM = 0.85  # from here on a form or a table was seen, not events only
_OTHER_ANNEX = re.compile(r"\s*[#*_]*annexe?\s+[AB]\b(?!.{80})", re.I)

Score = Callable[[Sequence[str], Lexicon], float]
Parse = Callable[[Sequence[str], Lexicon, str | None], ImportPlan]


@dataclass(frozen=True, slots=True)
class Format:
    """One reader: its name on the command line, how sure it is of a text, and how it reads one."""

    name: str
    score: Score
    parse: Parse


def _unsure(_lines: Sequence[str], _lexicon: Lexicon) -> float:
    return 0.0


def _paper(lines: Sequence[str], lexicon: Lexicon, process: str | None) -> ImportPlan:
    from attplanner.importers.annex_text import read_text

    return read_text(lines, lexicon, process)


def _table(lines: Sequence[str], lexicon: Lexicon, process: str | None) -> ImportPlan:
    return replace(_paper(lines, lexicon, process), format=TABLE)


def _depositary(lines: Sequence[str], lexicon: Lexicon, _process: str | None) -> ImportPlan:
    return read_depositary(lines, lexicon)


def _state_list(lines: Sequence[str], lexicon: Lexicon, _process: str | None) -> ImportPlan:
    return read_state_list(lines, lexicon)


def _with_parts(lines: Sequence[str], lexicon: Lexicon, process: str | None) -> ImportPlan:
    """Read a paper; its parts that are no log go to the readers of their kinds."""
    parts = find_parts(lines, lexicon)
    whole = _paper(_only(lines, parts, PAPER), lexicon, process)
    for kind in dict.fromkeys(part.kind for part in parts if part.kind != PAPER):
        whole = merge(whole, _named(kind).parse(_only(lines, parts, kind), lexicon, process), lines)
    return whole


def _only(lines: Sequence[str], parts: Sequence[Part], kind: str) -> list[str]:
    """Return the lines with those of other kinds blank, so that numbers stay; a text without parts as it is."""
    kinds = {n: part.kind for part in parts for n in range(part.first, part.last + 1)}
    return [line if kinds.get(n, kind) == kind else "" for n, line in enumerate(lines, start=1)]


def _votes(lines: Sequence[str], lexicon: Lexicon, _process: str | None) -> ImportPlan:
    return read_votes(lines, lexicon)


FORMATS = (
    Format("depositary", depositary_score, _depositary),
    Format("votes", vote_score, _votes),
    Format("annex-c", annex_c_score, read_annex_c),
    Format("state-list", state_list_score, _state_list),
    Format(TABLE, _unsure, _table),
    Format(PAPER, log_score, _with_parts),
)


def read(
    data: bytes,
    name: str,
    format: str = AUTO,  # noqa: A002  # the command's word
    process: str | None = None,
    lexicon: Lexicon | None = None,
) -> ImportPlan:
    """Read a file's bytes into a plan in which every line is accounted for.

    ``process`` is the process of entries that no heading puts into one. Raises ``PlannerError`` for a source that
    cannot be read and for a format that nobody reads.
    """
    return read_lines(read_source(data, name), format, process, lexicon)


def read_lines(
    source: Source,
    format: str = AUTO,  # noqa: A002  # the command's word
    process: str | None = None,
    lexicon: Lexicon | None = None,
) -> ImportPlan:
    """Read a source whose lines are known already, as the clipboard's are."""
    words = lexicon or Lexicon.shipped()
    reader = _named(format) if format != AUTO else _surest(source.reading, words)
    try:
        plan = reader.parse(source.reading, words, process) if reader else _with_parts(source.reading, words, process)
    except PlannerError as error:
        error.values.setdefault("file", source.name)  # a reader of lines does not know where they are from
        raise
    whole = replace(
        plan,
        source_name=source.name,
        text=source.lines,
        sha256=source.sha256,
        warnings=(*source.warnings, *plan.warnings),
    )
    return account(_with_notes(voiced(whole), source.notes))


def _with_notes(plan: ImportPlan, notes: int) -> ImportPlan:
    """Return the plan with the footnotes at the end of its text: prose, but one with a date may tell of a meeting."""
    first = len(plan.text) - notes + 1
    numbered = tuple(enumerate(plan.text[first - 1 :], start=first))
    dated = {number for number, text in numbered if read_dates(text, DateContext())}
    unread = tuple(UnreadLine(number, text, IN_A_NOTE) for number, text in numbered if number in dated)
    prose = tuple((number, number) for number, _ in numbered if number not in dated)
    return replace(plan, unread=(*plan.unread, *unread), context=(*plan.context, *prose))


def _named(name: str) -> Format:
    found = next((reader for reader in FORMATS if reader.name == name), None)
    if found is None:
        known = ", ".join(reader.name for reader in FORMATS)
        raise PlannerError("source-unknown-format", format=name, formats=known)
    return found


def _in_columns(lines: Sequence[str], lexicon: Lexicon) -> bool:
    return bool(side_by_side(lines_with_layout(lines), lexicon, DateContext()))


def _surest(lines: Sequence[str], lexicon: Lexicon) -> Format | None:
    if any(_OTHER_ANNEX.match(line) for line in lines) or is_mixed(lines, lexicon):
        return None  # a whole paper: its parts go to their readers
    scored = [(reader.score(lines, lexicon), reader) for reader in FORMATS]
    score, reader = max(scored, key=lambda pair: pair[0])
    if reader.name == "annex-c" and score < _FORM and (looks_like_programme(lines) or _in_columns(lines, lexicon)):
        return None  # a day's programme under its date, or two columns of a log: nobody is expected, somebody is met
    if reader.name == "state-list" and not says_acts(lines) and looks_like_log(lines, lexicon):
        return None
    return reader if score >= _SURE else None
