"""The parts of a whole paper, each for the reader of its kind: log, regional events, States, the depositary."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from attplanner.domain.date_text import read_date_at
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.annex_c import FORMAT as EVENTS
from attplanner.importers.annex_c_lines import ANNEX_C, is_annex_heading, is_form, is_organizer
from attplanner.importers.depositary import ACT_COLUMNS, depositary_score
from attplanner.importers.depositary import FORMAT as DEPOSITARY
from attplanner.importers.state_list_score import state_list_score
from attplanner.importers.state_lists import FORMAT as STATES
from attplanner.importers.state_names import leading_state, without_mark
from attplanner.importers.state_tables import Head, split_cells, table_head
from attplanner.importers.state_words import is_one_of, says

LOG = "paper"
_LETTERED = re.compile(
    r"[#*_ ]*(?:(?:part|partie|parte|section|sección)\s+)?(?:[A-Z]|[IVX]{1,4}|\d)\s?[.)–—:-]\s+", re.I
)
_OTHER_TITLES = ("event_titles", "list_titles", "depositary_titles")
_HEADING_WORDS = 12
_TITLES = 3  # lines of a heading that may say what its part holds
_NEAR = 6  # lines below a heading that tell what it is about
_SURE = 0.5


@dataclass(frozen=True, slots=True)
class Part:
    """One part with its heading, by first and last line from 1; ``kind`` is the name of its format."""

    kind: str
    first: int
    last: int


def find_parts(lines: Sequence[str], lexicon: Lexicon) -> list[Part]:
    """Return the parts of a text by its headings, nothing where there is one or all are logs."""
    heads = [n for n in range(1, len(lines) + 1) if _is_head(lines, n, lexicon)]
    tables = list(_tables(lines, lexicon))
    heads = sorted({*heads, *tables}) if heads or len(tables) > 1 else []
    starts = [*([1] if heads and heads[0] > 1 else []), *heads]
    ends = [*(n - 1 for n in starts[1:]), len(lines)]
    parts = [
        Part(_kind(lines[n - 1 : end], lexicon), n, end) for n, end in zip(starts, ends[: len(starts)], strict=True)
    ]
    return parts if len(parts) > 1 and any(part.kind != LOG for part in parts) else []


def is_mixed(lines: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell a text that has more than one reader's work in it."""
    parts = find_parts(lines, lexicon)
    return len({part.kind for part in parts if part.kind != LOG or _tells(lines[part.first - 1 : part.last])}) > 1


def _tells(part: Sequence[str]) -> bool:
    """Tell a log from what stands above a list or table: a heading says so, or a line begins with a day."""
    bare = [without_mark(line) for line in part if line.strip()]
    return any(is_one_of("log_titles", line.strip("#*_: ")) or read_date_at(line) is not None for line in bare)


def _tables(lines: Sequence[str], lexicon: Lexicon) -> Iterator[int]:
    """Yield where a table of States begins: with a head that is not repeated, or with the title right above that."""
    before: tuple[str, ...] = ()
    for n, line in enumerate(lines, start=1):
        head = table_head(line, lexicon)
        if head and head.columns != before and _is_of_states(head):
            before = head.columns
            yield n - 1 if n > 2 and lines[n - 2].strip() and not lines[n - 3].strip() else n


def _is_of_states(head: Head) -> bool:
    """Tell acts, statuses and statements of States from a log, which has places or titles."""
    columns = set(head.columns)
    return "quotation" in columns or ("place" not in columns and bool(columns & {*ACT_COLUMNS, "status"}))


def _is_head(lines: Sequence[str], number: int, lexicon: Lexicon) -> bool:
    """Tell the heading of a part: an annex, or a line apart with a letter or in capitals that says what follows."""
    line = lines[number - 1]
    if is_annex_heading(line):
        return True
    apart = number == 1 or not lines[number - 2].strip()
    bare = _LETTERED.sub("", line, count=1).strip("#*_: ")
    if (
        not apart
        or not bare
        or len(bare.split()) > _HEADING_WORDS
        or len(split_cells(line)) > 1
        or read_date_at(bare)
    ):
        return False
    marked = bool(_LETTERED.match(line)) or bare.isupper() or line.lstrip().startswith("#")
    return _says_part(bare, says if marked else is_one_of) and leading_state(bare, lexicon) is None


def _says_part(title: str, test: Callable[[str, str], bool]) -> bool:
    return any(test(name, title) for name in _OTHER_TITLES) or is_one_of("log_titles", title)


def _kind(part: Sequence[str], lexicon: Lexicon) -> str:
    """Judge a part by its title, and by what stands below it."""
    head = [line for line in part[:20] if line.strip()][:_NEAR]
    if any(says("event_titles", line) for line in head[:_TITLES]) or _is_annex_c(head, lexicon):
        return EVENTS
    table = next((found for line in head[:2] if (found := table_head(line, lexicon))), None)
    if table and _is_of_states(table):
        return DEPOSITARY if ACT_COLUMNS & set(table.columns) else STATES
    titles = head[: 2 if is_annex_heading(head[0]) else 1]
    if not any(says(name, line) for line in titles for name in ("list_titles", "depositary_titles")):
        return LOG
    if depositary_score(part, lexicon) >= _SURE:
        return DEPOSITARY
    return STATES if state_list_score(part, lexicon) >= _SURE else LOG


def _is_annex_c(head: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell Annex C without a title by the organizers and blank forms at its head."""
    known = any(is_form(line) or is_one_of("event_sections", line) or is_organizer(line, lexicon) for line in head)
    return known and bool(ANNEX_C.match(head[0]))
