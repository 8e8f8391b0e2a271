"""The depositary's table of participation, as text: format ``depositary``.

The United Nations Treaty Collection prints Participant, Signature, and one column for ratification without a letter,
acceptance (A), approval (AA) and accession (a). It is read with tabs, with wide gaps, with one cell a line, with
footnote numbers, in English and French; other tables with such columns are read by their heads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from attplanner.domain.date_text import DateContext
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.domain.treaty_status import Status
from attplanner.importers.accounting import account
from attplanner.importers.plan import ImportPlan, PlannedProposal, StatedCount, StateLine
from attplanner.importers.state_acts import (
    ActDate,
    act_dates,
    cell_date,
    first_date,
    is_provisional,
    is_withdrawn,
    says_yes,
    with_fact,
)
from attplanner.importers.state_dates import date_questions, iso_date
from attplanner.importers.state_names import day_order, find_name, leading_state, without_mark
from attplanner.importers.state_rows import names_in, read_names, row
from attplanner.importers.state_tables import Grid, column_of, read_grid
from attplanner.importers.state_words import act_of, is_one_of, pattern, says
from attplanner.importers.vocabulary import words

FORMAT = "depositary"
_NAME_WORDS = 8
_WRAPS = 3  # further lines of one name
_SHORT_LINE = 300
_HEAD_WORDS = 25
_SIGNATURE = re.compile(r"\b(?:signature|firma)\b")
_SAMPLE = 400
_FOOTNOTE_MARK = re.compile(r"[\s\d,\[\]().*²³¹⁴-⁹pP]*$")
ACT_COLUMNS = frozenset({"signature", "deposit", "act"})


@dataclass(slots=True)
class _Row:
    """A row that is being read: the name, its lines, and the text behind the name so far."""

    name: str
    first: int
    last: int
    rest: str
    cells: dict[str, str] = field(default_factory=dict)
    row: int = 0  # the line whose cells they are


def read_depositary(lines: Sequence[str], lexicon: Lexicon, name: str = "") -> ImportPlan:
    """Return the rows of a table of participation; everything around it is context."""
    context = DateContext(order=day_order(lines, lexicon))
    grid = _grid(lines, lexicon)
    first = _first_row(lines, grid, lexicon)
    last = next((n for n in range(first, len(lines) + 1) if _is_end(lines[n - 1])), len(lines) + 1)
    rows = _rows(lines, first, last, grid, lexicon)
    read = tuple(line for found in rows for line in _read(found, lines, grid, context, lexicon))
    covered = {n for found in rows for n in range(found.first, found.last + 1)}
    around = tuple((n, n) for n in range(1, len(lines) + 1) if n not in covered)
    counts = tuple(count for n, _ in around for count in _counts(lines[n - 1], n))
    read = tuple(_withdrawal_told(line, lines, around, lexicon) for line in read)
    return account(ImportPlan(FORMAT, name, tuple(lines), stated_counts=counts, states=read, context=around))


def _withdrawal_told(
    row_: StateLine, lines: Sequence[str], around: Sequence[tuple[int, int]], lexicon: Lexicon
) -> StateLine:
    """Return a withdrawn row with the day that a footnote gives: one that names the State and one day alone."""
    if not row_.withdrawn or row_.withdrawn_on or row_.state is None:
        return row_
    for n, _ in around:
        named = says("withdrawn", lines[n - 1]) and {hit.key for hit in lexicon.scan_states(lines[n - 1])}
        days = act_dates(lines[n - 1], DateContext()) if named == {row_.state} else []
        if len(days) == 1:
            return replace(row_, withdrawn_on=iso_date(days[0].match))
    return row_


def _counts(line: str, number: int) -> list[StatedCount]:
    """Read "Signatories : 130. Parties : 113"."""
    folded = fold(line) if len(line) < _SHORT_LINE else ""
    found = ((word, re.match(r"\s*:\s*(\d{1,3})\b", folded[word.end() :])) for word in _counted().finditer(folded))
    return [StatedCount(number, int(n[1]), word[0], line.strip()) for word, n in found if n]


def _counted() -> re.Pattern[str]:
    return pattern("participation_counts")


def depositary_score(lines: Sequence[str], lexicon: Lexicon) -> float:
    """Return how sure it is that a text is such a table: by its head, else by rows of a name and dates."""
    head = lines[:_SAMPLE]
    if _grid(head, lexicon) or any(_is_head(line) for line in head):
        return 0.95
    if any(_is_head_cell(line) for line in head) and any(_SIGNATURE.search(fold(line)) for line in head):
        return 0.95
    # Names without a date speak neither way: States that did nothing yet stand in such tables too.
    filled = [line for line in head if line.strip() and not find_name(without_mark(line), lexicon)]
    rows = sum(1 for line in filled if _is_bare_row(line, lexicon))
    return rows / len(filled) if rows > 1 else 0.0


def _grid(lines: Sequence[str], lexicon: Lexicon) -> Grid | None:
    grid = read_grid(lines, lexicon)
    return grid if grid and ACT_COLUMNS & set(grid.columns) and "place" not in grid.columns else None


def _is_head(line: str) -> bool:
    folded = fold(line).lstrip("| *")
    head = pattern("depositary_heads").match(folded)
    return head is not None and bool(_SIGNATURE.search(folded)) and len(folded.split()) < _HEAD_WORDS


def _is_head_cell(line: str) -> bool:
    return fold(line).strip(" :*") in words("depositary_heads")


def _is_bare_row(line: str, lexicon: Lexicon) -> bool:
    bare = without_mark(line)
    start = first_date(bare)
    if f"({bare[start : start + 1]}" in bare:
        return False  # a date in brackets is a remark on the name, not a cell
    left = _besides_dates(bare[start:])
    return start < len(bare) and not left and find_name(_name_part(bare), lexicon) is not None


def _besides_dates(text: str) -> str:
    """Return what a text has beside dates, their letters and footnotes."""
    return re.sub(r"[\s\d\[\]().,AaPpd]*", "", _without_dates(text))


def _without_dates(text: str) -> str:
    for found in reversed(act_dates(text, DateContext())):
        text = text[: found.start] + text[found.stop :]
    return text


def _first_row(lines: Sequence[str], grid: Grid | None, lexicon: Lexicon) -> int:
    """Return the line under the head; without a head, the first line that is a row."""
    if grid:
        return max(grid.heads - {n for n in grid.heads if n > min(grid.heads) + 1}) + 1
    number = next((n for n, line in enumerate(lines, start=1) if _is_head(line)), 0)
    single = next((n for n, line in enumerate(lines, start=1) if _is_head_cell(line)), 0)
    for n in range(max(number, single) + 1, len(lines) + 1):
        line = without_mark(lines[n - 1])
        if find_name(_name_part(line), lexicon) or (line and _wrapped(lines, n, line, lexicon)):
            return n
    return max(number, single) + 1


def _is_end(line: str) -> bool:
    folded = fold(line).strip(" :.*()")
    found = pattern("table_ends").match(folded)
    return found is not None and (found.end() == len(folded) or line.lstrip().startswith("("))


def _name_part(text: str) -> str:
    """Return what stands before a row's first date, without footnote numbers and marks."""
    start = first_date(text)
    name = text[:start].strip(" \t|:;,–—-")
    return _FOOTNOTE_MARK.sub("", name[:-1]) + name[-1:] if name.endswith(")") else _FOOTNOTE_MARK.sub("", name)


def _rows(lines: Sequence[str], first: int, last: int, grid: Grid | None, lexicon: Lexicon) -> list[_Row]:
    rows: list[_Row] = []
    number = first
    while number < last:
        found = _row_at(lines, number, grid, lexicon)
        if found:
            rows.append(found)
            number = found.last
        elif rows and _only_dates(lines[number - 1]):
            rows[-1].rest += f" {lines[number - 1]}"
            rows[-1].last = number
        number += 1
    return rows


def _row_at(lines: Sequence[str], number: int, grid: Grid | None, lexicon: Lexicon) -> _Row | None:
    line = without_mark(lines[number - 1])
    if not line or (grid and number in grid.heads):
        return None
    in_table = grid.rows.get(number, {}).get("state", "") if grid else ""
    wrapped = None if find_name(in_table, lexicon) else _wrapped(lines, number, line, lexicon)
    if wrapped:
        return _with_cells(wrapped, grid, wrapped.last)
    written = in_table if find_name(in_table, lexicon) else _name_part(in_table or line).lstrip("[ ")
    rest = line[min(first_date(line), len(line)) :]
    if find_name(written, lexicon) or (in_table and names_in(written, lexicon)):
        return _with_cells(_Row(written, number, number, line), grid, number)
    hit = leading_state(line, lexicon)
    if hit and len(line.split()) <= _NAME_WORDS + 8:
        return _with_cells(_Row(hit.text, number, number, line), grid, number)
    if rest and _is_name(written) and (grid is None or in_table):
        return _with_cells(_Row(written, number, number, line), grid, number)
    return None


def _wrapped(lines: Sequence[str], number: int, line: str, lexicon: Lexicon) -> _Row | None:
    """Read a name that goes on in the next lines, as in narrow columns."""
    name, rest = line.strip(), line
    for last in range(number + 1, min(number + _WRAPS, len(lines)) + 1):
        if first_date(rest) < len(rest) or len(name.split()) > _NAME_WORDS or not lines[last - 1].strip():
            return None
        following = lines[last - 1].strip()
        second = _name_part(following)
        if not second or (last == number + 1 and find_name(second, lexicon) and find_name(line, lexicon)):
            return None
        name, rest = f"{name} {second}", f"{rest} {following}"
        if find_name(name, lexicon):
            return _Row(name, number, last, rest)
    return None


def _is_name(text: str) -> bool:
    return text[:1].isupper() and len(text.split()) <= _NAME_WORDS and ":" not in text


def _only_dates(line: str) -> bool:
    bare = line.strip().lstrip("[ ")
    return bool(bare) and first_date(bare) == 0 and not _besides_dates(bare)


def _with_cells(found: _Row, grid: Grid | None, number: int) -> _Row:
    cells = grid.rows.get(number, {}) if grid else {}
    return replace(found, cells=cells, row=number) if len(cells) > 1 else found


def _read(
    found: _Row, lines: Sequence[str], grid: Grid | None, context: DateContext, lexicon: Lexicon
) -> list[StateLine]:
    names = read_names(found.name, found.first, lexicon, trust_un_names=True)
    text = " ".join(" ".join(lines[n - 1].replace("|", " ").split()) for n in range(found.first, found.last + 1))
    signature, deposit = _dates(found, grid, context)
    questions = (*_questions(signature, "signature", found), *_questions(deposit, "deposit", found))
    read = partial(
        replace,
        signature=iso_date(signature.match) if signature else None,
        deposit=iso_date(deposit.match) if deposit else None,
        act=(deposit.act or ("ratification" if signature else _act_without_letter(found, grid))) if deposit else None,
        provisional=_says(found, "provisional", text, is_provisional),
        withdrawn=_says(found, "withdrawal", text, is_withdrawn),
        status=None if signature or deposit else _by_marks(found.cells),
        provisional_on=_day_in(found, "provisional", context),
        withdrawn_on=_day_in(found, "withdrawal", context),
    )
    rows = [read(row(name, (found.first, found.last), text, questions)) for name in names]
    told = found.cells.get("", "") if grid and "deposit" not in grid.columns and deposit is None else ""
    return [_told_beside(one, told, context) for one in rows] if told else rows


def _told_beside(found: StateLine, told: str, context: DateContext) -> StateLine:
    """Take what a column of notes tells of a deposit and of a letter, where the table has no column for deposits."""
    dated = act_dates(told, context)
    joined = next((one for one in dated if one.act and one.act != "signature"), None)
    joined = joined or next((one for one in dated if says("status_deposited", told[: one.start])), None)
    if joined:
        act = joined.act or ("ratification" if found.signature else None)
        return replace(found, deposit=iso_date(joined.match), act=act)
    dates = with_fact(replace(found, signature=None), told, context)
    return replace(found, date=found.date or dates.date)


def _day_in(found: _Row, column: str, context: DateContext) -> str | None:
    dated = cell_date(found.cells.get(column, ""), context)
    return iso_date(dated.match) if dated else None


def _by_marks(cells: Mapping[str, str]) -> str | None:
    """Return the status that yes and no, or marks, say under "Signed" and "Ratified"; None where a cell says more."""
    marks = [cells.get(name, "").strip(" –—-") for name in ("signature", "deposit")]
    if any(mark and not is_one_of("yes", mark) and not is_one_of("no", mark) for mark in marks):
        return None
    signed, joined = (is_one_of("yes", mark) for mark in marks)
    if joined:
        return Status.PARTY.value
    if signed:
        return Status.SIGNATORY.value if "deposit" in cells else None
    return Status.NOT_YET.value if all(is_one_of("no", mark) for mark in marks) else None


def _act_without_letter(found: _Row, grid: Grid | None) -> str | None:
    """Return what a date without a letter is: ratification, unless nobody signed and no head says so."""
    titles = grid.above[found.row].titles if grid and found.cells else ()
    acts = [title for title in titles if column_of(title) == "deposit"]
    return "ratification" if not acts or any(says("acts_ratification", title) for title in acts) else None


def _says(found: _Row, column: str, text: str, in_words: Callable[[str], bool]) -> bool:
    """Ask the column, where the table has it, else the row's words."""
    return says_yes(found.cells[column]) if column in found.cells else in_words(text)


def _dates(found: _Row, grid: Grid | None, context: DateContext) -> tuple[ActDate | None, ActDate | None]:
    """Return signature and deposit by the columns; by their order where a row does not keep to the columns."""
    if not found.cells:
        return _from_text(found.rest, context)
    by_column = _from_cells(found, grid, context)
    written = len(act_dates(found.rest, context))
    missed = sum(1 for date in by_column if date) < min(written, 2)
    return _from_text(found.rest, context) if missed and not _keeps_to_columns(found, grid) else by_column


def _keeps_to_columns(found: _Row, grid: Grid | None) -> bool:
    """Tell a row that has a cell, if an empty one, for each head before its last, and no date where none is."""
    if grid is None or {"ignored", "withdrawal", "date"} & found.cells.keys():
        return grid is not None
    cells, head = grid.cells[found.row], grid.above[found.row]
    headless = (cell for title, cell in zip(head.titles, cells, strict=False) if not title)
    whole = "" in cells or len(cells) == len(head.columns)
    return whole and not any(first_date(cell) < len(cell) for cell in headless)


def _questions(found: ActDate | None, name: str, row_: _Row) -> tuple[PlannedProposal, ...]:
    return date_questions(found.match, row_.last, name) if found else ()


def _from_text(text: str, context: DateContext) -> tuple[ActDate | None, ActDate | None]:
    """Tell the dates of a row apart: a letter makes a deposit, else the first is the signature."""
    signature: ActDate | None = None
    deposit: ActDate | None = None
    for found in act_dates(text, context):
        if found.act == "signature" or (found.act is None and signature is None):
            signature = signature or found
        else:
            deposit = deposit or found
    return signature, deposit


def _from_cells(found: _Row, grid: Grid | None, context: DateContext) -> tuple[ActDate | None, ActDate | None]:
    cells = found.cells
    act = cells.get("act") or next((cell for cell in cells.values() if _is_act(cell)), "")
    if "date" in cells and "act" in cells and "signature" not in cells and "deposit" not in cells:
        return _by_act(act, cell_date(cells["date"], context))
    signature = cell_date(cells.get("signature", ""), context)
    for head, cell in _deposit_cells(found, grid):
        deposit = cell_date(cell, context)
        if deposit:
            return signature, replace(deposit, act=act_of(act) or deposit.act or _only_act(head))
    return signature, None


def _by_act(act: str, found: ActDate | None) -> tuple[ActDate | None, ActDate | None]:
    if found is None:
        return None, None
    joined = act_of(act)
    return (None, replace(found, act=joined)) if joined else (found, None)


def _deposit_cells(found: _Row, grid: Grid | None) -> list[tuple[str, str]]:
    """Return the cells of every column for deposits, with the column's head."""
    if grid is None:
        return []
    head = grid.above[found.row]
    columns = zip(head.columns, head.titles, grid.cells[found.row], strict=False)
    return [(title, cell) for column, title, cell in columns if column == "deposit"]


def _is_act(cell: str) -> bool:
    """Tell a cell that says nothing but how a State joined."""
    return any(is_one_of(f"acts_{act}", cell) for act in ("ratification", "acceptance", "approval", "accession"))


def _only_act(head: str) -> str | None:
    """Return the act that a column's head names, where it names one alone."""
    acts = [act for act in ("ratification", "acceptance", "approval", "accession") if says(f"acts_{act}", head)]
    return acts[0] if len(acts) == 1 else None
