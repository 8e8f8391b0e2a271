"""How sure it is that a text is a list of States, by what would be read of it."""

from __future__ import annotations

from collections.abc import Sequence

from attplanner.domain.date_text import DateContext, read_date_at, read_dates
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.plan import StateLine
from attplanner.importers.state_acts import label_acts
from attplanner.importers.state_lists import read_state_list
from attplanner.importers.state_names import leading_state
from attplanner.importers.state_statements import AFTER_NAME, QUOTED
from attplanner.importers.state_tables import Grid, read_grid
from attplanner.importers.state_titles import is_list_title, read_title
from attplanner.importers.state_words import is_one_of, says, status_of

_CERTAIN = 0.95
_SUREST = 0.9  # a table of the depositary names States as well, and is surer of itself
_NOTICE = 5  # first lines that may say "Depositary Notification"
_SAMPLE = 300  # lines; what follows will be of the same kind
_HEADING_WORDS = 8


def state_list_score(lines: Sequence[str], lexicon: Lexicon) -> float:
    """Return how much of a text is lines of such a list, from 0 to 1; a log of meetings has cities and titles."""
    head = lines[:_SAMPLE]
    grid = read_grid(head, lexicon)
    if grid and {"place", "title"} & set(grid.columns) and "quotation" not in grid.columns:
        return 0.0
    if (grid and (_says_statuses(grid) or _quotes(grid))) or any(
        says("depositary_notices", line) for line in head[:_NOTICE]
    ):
        return _CERTAIN
    plan = read_state_list(head, lexicon)
    known = [found for found in plan.states if found.state or any(p.choices for p in found.proposals)]
    covered = {n for found in known for n in range(found.lines[0], found.lines[1] + 1)}
    others = [line for n, line in enumerate(head, start=1) if any(map(str.isalnum, line)) and n not in covered]
    others = [line for line in others if not _is_head(line.strip("#*_ "), lexicon)]
    filled = len(others) + len(covered)
    if not covered:
        return 0.0
    # A dated line that is no statement belongs to a log; headings of such a list speak neither way, and below a title
    # that announces statements whoever is quoted speaks, though no State is of that name.
    heard = any(_announces(line.strip("#*_ "), lexicon) for line in head[:_NOTICE])
    quoted = {line for line in others if heard and QUOTED.search(line)}
    dated = sum(1 for line in others if line not in quoted and read_dates(line) and not _is_day_heading(line))
    dated += 2 * sum(1 for found in plan.states if _is_logged(found, lexicon))
    neutral = sum(1 for line in others if len(line.split()) <= _HEADING_WORDS) / 2
    score = (len(covered) + len(quoted) - dated) / max(filled - neutral, 1)
    return max(0.0, min(score, _SUREST)) * (1.0 if len(known) > 1 or quoted else 0.5)


def _says_statuses(grid: Grid) -> bool:
    """Tell a table of States by its column of statuses: most of its cells are such ("signatory")."""
    cells = [cell for row in grid.rows.values() if (cell := row.get("status", ""))]
    return "status" in grid.columns and sum(1 for cell in cells if status_of(cell)) * 2 > len(grid.rows)


def _quotes(grid: Grid) -> bool:
    """Tell a table of statements by its column of quotations, whoever spoke: most of its cells are such."""
    cells = [row.get("quotation", "") for row in grid.rows.values()]
    return not {"place", "title"} & set(grid.columns) and sum(1 for cell in cells if QUOTED.search(cell)) * 2 > len(
        cells
    )


def says_acts(lines: Sequence[str]) -> bool:
    """Tell whether labels announce acts towards the Treaty: "Signed and ratified: …" is no log."""
    return any(label_acts(line.partition(":")[0]) for line in lines[:_SAMPLE] if ":" in line[:80])


def _is_head(bare: str, lexicon: Lexicon) -> bool:
    """Tell what stands over the rows: a part of the world, the title of a list or of statements."""
    if is_one_of("regions", bare) or is_list_title(bare, lexicon):
        return True
    title = read_title(bare, lexicon, DateContext())
    return title is not None and (title.announces or not read_dates(bare))


def _announces(bare: str, lexicon: Lexicon) -> bool:
    title = read_title(bare, lexicon, DateContext())
    return title is not None and title.announces


def _is_logged(found: StateLine, lexicon: Lexicon) -> bool:
    """Tell "Nepal, 3 May 2028: meeting with …": a place and a day, and nobody speaks."""
    known = any((found.date, found.quotation, found.signature, found.deposit))
    known = known or any(question.field == "date" for question in found.proposals)
    hit = None if known else leading_state(found.text, lexicon)
    if hit is None:
        return False
    after = AFTER_NAME.match(found.text, hit.stop)
    if read_date_at(found.text, after.end() if after else hit.stop):
        return True
    head = found.text.partition(":")
    return bool(head[1]) and any(not head[0][date.stop :].strip(" )]") for date in read_dates(head[0]))


def _is_day_heading(line: str) -> bool:
    date = read_date_at(line.strip())
    return date is not None and len(line[date.stop :].split()) <= 3
