"""Lists of States, with remarks, by region or status, and dated statements of States: format ``state-list``."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from attplanner.domain.date_text import DateContext, DateMatch, read_date_at, read_dates
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code
from attplanner.domain.treaty_status import Status
from attplanner.importers.accounting import account
from attplanner.importers.plan import ImportPlan, PlannedWarning, StateLine
from attplanner.importers.state_act_lines import dated_act_line, effected_on
from attplanner.importers.state_acts import label_acts, with_acts, with_fact, with_label_acts
from attplanner.importers.state_dates import date_questions, date_warnings, iso_date
from attplanner.importers.state_names import (
    day_order,
    find_name,
    has_mark,
    leading_state,
    read_name,
    without_mark,
    without_markdown,
)
from attplanner.importers.state_rows import is_name, row, rows_of, with_number_warnings
from attplanner.importers.state_statements import (
    OPENING,
    QUOTED,
    SEPARATORS,
    Statement,
    read_statement,
    without_speaker,
)
from attplanner.importers.state_table_rows import statement_grid, table_rows
from attplanner.importers.state_tables import Grid, read_grid
from attplanner.importers.state_titles import read_title
from attplanner.importers.state_words import act_of, is_one_of, status_of

FORMAT = "state-list"
_OPEN_QUOTE = re.compile(r"[\"“«„](?P<text>[^\"”»]*)$", re.S)
_UNFINISHED = re.compile(r"(?:[,;&]|(?<!\w)(?:and|et|y|of|the|de|du|la|le|des))\s*$", re.I)
_COUNT = re.compile(r"\s*[(\[]\d{1,3}[)\]](?=:?$)")  # "States Parties (116)"
_WRAPS = 12  # lines of one list
_HEADING_WORDS = 8
_JOINED = {Status.PARTY.value, Status.DEPOSITED.value, Status.SIGNATORY.value}


@dataclass(slots=True)
class _State:
    """What was read so far: rows, and what headings say of the rows below them."""

    lexicon: Lexicon
    context: DateContext
    rows: list[StateLine] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    date: DateMatch | None = None
    status: str | None = None
    opened: bool = False  # the last row's quotation goes on in the next line
    subject: tuple[int, StateLine] | None = None  # a State alone on its line, and what follows may be its statement
    heard: bool = False  # the subject has a statement already
    spoken: bool = False  # a title announced statements
    in_table: set[int] = field(default_factory=set)  # lines whose columns say what they hold


def read_state_list(lines: Sequence[str], lexicon: Lexicon, name: str = "") -> ImportPlan:
    """Return the rows of a list of States; the lines that are no rows are context."""
    written, lines = tuple(lines), [without_markdown(line) for line in lines]
    state = _State(lexicon, DateContext(order=day_order(lines, lexicon)))
    grid = read_grid(lines, lexicon) or statement_grid(lines, lexicon, state.context)
    joined = _joined_lists(lines, lexicon)
    for number, line in enumerate(lines, start=1):
        if number in joined:
            _wrapped_list(state, number, joined[number])
        elif any(number - n in joined and n < len(joined[number - n]) for n in range(1, _WRAPS)):
            continue
        elif not line.strip():
            state.subject = None
        elif grid and number in grid.rows:
            _table_row(state, grid, number)
        elif grid and number in grid.heads:
            state.heads.append(number)
        else:
            _line(state, number, line)
    finished = [
        found if found.lines[0] in state.in_table else _finished(found, state.context) for found in state.rows
    ]
    rows = with_number_warnings([_of_body(found, lexicon) for found in finished], lines)
    context = tuple((number, number) for number in state.heads)
    return account(ImportPlan(FORMAT, name, written, states=rows, context=context))


def _joined_lists(lines: Sequence[str], lexicon: Lexicon) -> dict[int, list[str]]:
    """Return the lines of lists that go on in the next lines, by the number of their first."""
    found: dict[int, list[str]] = {}
    number = 1
    while number < len(lines):
        parts = [lines[number - 1]]
        while len(parts) < _WRAPS and _breaks_off(parts[-1], lexicon) and number + len(parts) <= len(lines):
            following = lines[number + len(parts) - 1]
            if not following.strip() or has_mark(following) or "\t" in following:
                break
            parts.append(following)
        if len(parts) > 1 and len(rows_of(" ".join(part.strip() for part in parts), number, lexicon)) > 2:
            found[number] = parts
        number += len(parts) if number in found else 1
    return found


def _breaks_off(line: str, lexicon: Lexicon) -> bool:
    """Tell a line that ends in the middle of a list: behind a comma, or in the middle of a name."""
    return bool(_UNFINISHED.search(line)) and "\t" not in line and not find_name(without_mark(line), lexicon)


def _wrapped_list(state: _State, number: int, parts: Sequence[str]) -> None:
    """Read a list over several lines; each row has the lines that its name stands on."""
    text = " ".join(part.strip() for part in parts)
    ends = list(accumulate(len(part.strip()) + 1 for part in parts))
    at = 0
    for found in rows_of(text, number, state.lexicon):
        at = max(text.find(found.text, at), at)
        first, last = (number + bisect_right(ends, place) for place in (at, at + len(found.text) - 1))
        proposals = tuple(replace(proposal, line=first) for proposal in found.proposals)
        _add(state, replace(found, lines=(first, last), proposals=proposals, status=state.status))
        at += len(found.text)


def _line(state: _State, number: int, line: str) -> None:
    bare = without_mark(line)
    if state.opened:
        return _continue(state, number, line)
    if _told_act(state, number, bare):
        return None
    statement = read_statement(bare, state.lexicon, state.context, announced=state.spoken)
    if statement:
        return _said(state, statement, number, bare)
    if _of_subject(state, number, bare) or _heading(state, number, line):
        return None
    spoken = without_speaker(bare) if state.spoken else bare
    rows = rows_of(spoken if spoken != bare else line, number, state.lexicon)
    rows = [replace(found, text=bare) for found in rows] if spoken != bare else rows
    if rows:
        return _rows(state, number, bare, rows)
    if state.rows and _goes_on(state, number, line):
        return _continue(state, number, line)
    return _of_nobody_known(state, number, line, bare)


def _of_nobody_known(state: _State, number: int, line: str, bare: str) -> None:
    """Take a line that names no known State for a name or a statement to be asked about, else for a heading."""
    if _is_unknown_name(state, number, line):
        return _add(state, row(read_name(bare, number, state.lexicon), (number, number), bare))
    unknown = _unknown_said(state, bare)
    if unknown:
        return _said(state, unknown, number, bare)
    state.heads.append(number)
    return None


def _unknown_said(state: _State, bare: str) -> Statement | None:
    """Return the dated quotation of a name that nobody knows, among rows: it is asked about, not passed over."""
    quoted = QUOTED.search(bare) if state.rows else None
    dates = read_dates(bare[: quoted.start()], state.context) if quoted else []
    if quoted is None or len(dates) != 1:
        return None
    name = bare[: dates[0].start].strip(SEPARATORS)
    return Statement(name, bare[quoted.start() :], dates[0]) if is_name(name) else None


def _told_act(state: _State, number: int, bare: str) -> bool:
    """Take a line of the depositary's news: an act with its day, or the day of the act above."""
    act = dated_act_line(bare, number, state.lexicon, state.context)
    effected = None if act or not state.rows else effected_on(bare, state.context)
    if act:
        _add(state, act)
    elif effected and not state.rows[-1].deposit:
        last = state.rows[-1]
        state.rows[-1] = replace(last, deposit=effected, act=last.act or act_of(_remark(last)))
        state.heads.append(number)
    return bool(act or effected)


def _rows(state: _State, number: int, bare: str, rows: Sequence[StateLine]) -> None:
    label = bare.partition(":")[0] if ":" in bare else ""
    acts = label_acts(label) if not leading_state(label, state.lexicon) else ()
    for found in rows:
        if acts:
            _add(state, with_label_acts(found, acts, state.context))
            continue
        dated = replace(found, date=iso_date(state.date)) if state.date else found
        _add(state, _below_status(replace(dated, status=status_of(_remark(found)) or state.status), state))
    alone = len(rows) == 1 and not _remark(rows[0]).strip(SEPARATORS)
    state.subject, state.heard = (number, state.rows[-1]) if alone else None, False


def _add(state: _State, found: StateLine) -> None:
    state.rows.append(found)
    state.subject = None
    state.opened = _is_open(found.text)


def _remark(found: StateLine) -> str:
    """Return what the row says beside the name, so that a name's own words are no remark."""
    for name in (found.name, *(proposal.old or "" for proposal in found.proposals)):
        if name and found.text.casefold().startswith(name.casefold()):
            return found.text[len(name) :]
    return found.text.partition(" ")[2]


# Statements


def _said(state: _State, statement: Statement, number: int, bare: str) -> None:
    found = _as_row(statement, number, bare, state.lexicon)
    if not statement.rest and state.status:
        return _add(state, _dated_act(found, state.status))
    _add(state, found)
    for name in statement.others:
        _add(state, _as_row(replace(statement, name=name), number, bare, state.lexicon))
    if not statement.rest:  # a name and a day: the words follow
        state.subject, state.heard = (number, found), False
    return None


def _below_status(found: StateLine, state: _State) -> StateLine:
    """Read "Albania (19 March 2014), Chad" below "States Parties": a date alone in brackets is that of the act."""
    remark = _remark(found).strip(SEPARATORS)
    date = read_date_at(remark, 0, state.context) if state.status in _JOINED else None
    return (
        _dated_act(replace(found, date=iso_date(date)), state.status or "")
        if date and date.stop == len(remark)
        else found
    )


def _dated_act(found: StateLine, status: str) -> StateLine:
    """Read "Albania (19 March 2014)" below "States Parties": the date is that of the act which made it one."""
    signed = status == Status.SIGNATORY.value
    return replace(
        found,
        date=None,
        status=status,
        signature=found.date if signed else None,
        deposit=None if signed else found.date,
    )


def _as_row(statement: Statement, number: int, bare: str, lexicon: Lexicon) -> StateLine:
    reading = read_name(statement.name, number, lexicon)
    found = row(reading, (number, number), bare, date_questions(statement.date, number))
    warnings = (*found.warnings, *date_warnings(statement.date, number))
    return replace(found, date=iso_date(statement.date), warnings=warnings)


def _of_subject(state: _State, number: int, bare: str) -> bool:
    """Take a dated or quoted line below a State's name as that State's statement."""
    if state.subject is None:
        return False
    line, head = state.subject
    date = read_date_at(bare, 0, state.context)
    if date is None and bare[:1] not in OPENING:
        return False
    if state.heard and date is None and not QUOTED.search(state.rows[-1].text):
        _continue(state, number, bare)  # the words below the day on which they were said
        state.subject = (line, head)
        return True
    questions = date_questions(date, number) if date else ()
    found = replace(
        head,
        lines=(number if state.heard else line, number),
        text=bare,
        date=iso_date(date) if date else head.date,
        proposals=(*head.proposals, *questions),
        warnings=(*head.warnings, *(date_warnings(date, number) if date else ())),
    )
    if not state.heard:
        state.rows.pop()  # the name alone: it is the head of its first statement
    _add(state, found)
    state.subject, state.heard = (line, head), True
    return True


# What surrounds the rows


def _heading(state: _State, number: int, line: str) -> bool:
    """Take a line that names no State but a date, a status or a part of the world as a heading."""
    bare = _COUNT.sub("", line.strip().strip("#*_ "))
    date = read_date_at(without_mark(bare), 0, state.context)
    if date and not leading_state(bare[date.stop :].lstrip(SEPARATORS), state.lexicon) and not has_mark(line):
        _below_date(state, date)
        state.heads.append(number)
        return True
    title = read_title(without_mark(bare), state.lexicon, state.context)
    if title:
        state.spoken = state.spoken or title.announces
        state.context = replace(state.context, year=title.year or state.context.year)
        state.date = title.date or state.date
    if is_one_of("regions", bare) or title:
        return _head(state, number, None)
    if len(bare.split()) <= _HEADING_WORDS and not leading_state(bare, state.lexicon) and ":" not in bare[:-1]:
        status = status_of(bare)
        if status and not has_mark(line):
            return _head(state, number, status)
    if state.lexicon.find_grouping(bare.rstrip(":")) or state.lexicon.find_organization(bare.rstrip(":")):
        return _head(state, number, None)
    return False


def _below_date(state: _State, date: DateMatch) -> None:
    """Take a date for what stands below it; days without a year are of its year."""
    state.date = date
    if date.when.start:
        state.context = replace(state.context, year=date.when.start.year)


def _head(state: _State, number: int, status: str | None) -> bool:
    state.status = status if status else state.status
    state.heads.append(number)
    return True


def _goes_on(state: _State, number: int, line: str) -> bool:
    """Tell a wrapped line: directly under its row, set in or beginning in lower case, without a mark."""
    if state.rows[-1].lines[1] != number - 1 or has_mark(line):
        return False
    return line[0].isspace() or line.lstrip()[:1].islower() or line.lstrip()[:1] in "(" + OPENING


def _continue(state: _State, number: int, line: str) -> None:
    last = state.rows[-1]
    joined = f"{last.text} {line.strip()}"
    state.rows[-1] = replace(last, lines=(last.lines[0], number), text=joined)
    state.opened = _is_open(joined)


def _is_unknown_name(state: _State, number: int, line: str) -> bool:
    """Take a short line among rows for a name that is not known: marked as they are, or right under one."""
    bare = without_mark(line)
    if not 1 <= len(bare.split()) <= 5 or not bare[:1].isupper() or ":" in bare or any(c.isdigit() for c in bare):
        return False
    if not state.rows:
        return has_mark(line) and not is_one_of("list_titles", bare)
    return has_mark(line) or state.rows[-1].lines[1] == number - 1


def _is_open(text: str) -> bool:
    if text.count("“") + text.count("«") > text.count("”") + text.count("»"):
        return True
    return text.count('"') % 2 == 1


def _table_row(state: _State, grid: Grid, number: int) -> None:
    """Take a row of a table; one without a State goes on with the row above."""
    rows = table_rows(grid, number, state.context, state.lexicon)
    text = " ".join(cell for cell in grid.cells[number] if cell)
    if not rows and state.rows and text:
        return _continue(state, number, text)
    state.rows.extend(rows)
    state.in_table.add(number)
    return None


def _with_facts_beside(found: StateLine, quotation: str, context: DateContext) -> StateLine:
    """Read what stands around a quotation: acts before it, and the day of the statement behind it."""
    remark = _remark(found)
    before, _, after = remark.partition(quotation)
    dated = with_fact(replace(found, signature=None, deposit=None, act=None), after, context)
    known = found.signature or found.deposit or found.act
    acts = found if known else with_acts(found, before, context)
    return replace(acts, date=found.date or dated.date)


def _of_body(found: StateLine, lexicon: Lexicon) -> StateLine:
    """Return the statement of an organization, which is no State whose name is not known."""
    hit = lexicon.find_organization(found.name) if found.state is None and found.date and found.quotation else None
    if hit is None:
        return found
    asked = tuple(one for one in found.proposals if one.code is not Code.NAME_UNKNOWN)
    return replace(found, organization=hit.key, proposals=asked)


def _finished(found: StateLine, context: DateContext) -> StateLine:
    """Add what the whole text of a row says: its quotation, or acts, provisional application, withdrawal."""
    quoted = QUOTED.search(found.quotation or found.text)
    opened = None if quoted else _OPEN_QUOTE.search(found.text)
    if quoted:
        said = replace(found, quotation=quoted["text"].strip())
        return said if said.quotation == found.quotation else _with_facts_beside(said, quoted["text"], context)
    if opened:
        warning = PlannedWarning(Code.UNCLOSED_QUOTE, found.lines[1], found.text)
        return replace(found, quotation=opened["text"].strip(), warnings=(*found.warnings, warning))
    known = found.date or found.signature or found.deposit or found.act
    return found if known else with_fact(with_acts(found, _remark(found), context), _remark(found), context)
