"""Rows and cells of a text: tabs, pipes, or columns aligned by spaces; and what each column holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from attplanner.domain.date_text import DateContext, read_date_at, read_time_at, says_unconfirmed
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line, plain
from attplanner.importers.parties_words import valued
from attplanner.importers.places import read_place
from attplanner.importers.reader_words import folded, label_of, says

_GAP = re.compile(r"\s{2,}|\t+")
_RULE = re.compile(r"^[\s|+:=\-–—_]+$")
_SAMPLE = 60
_NUMBER = re.compile(r"[QTS][1-4]|(?:[A-Z]{1,4}[-–/. ]?)?\d{1,4}[.)]?")  # also a reference, a quarter: "U-01", "Q1"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell with the column of the line at which it begins."""

    text: str
    start: int = 0


@dataclass(slots=True)
class Table:
    """A run of rows. ``roles`` says what each column holds; ``starts`` where it begins, in aligned tables."""

    kind: str
    rows: list[tuple[Line, list[Cell]]] = field(default_factory=list)
    header: Line | None = None
    roles: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)

    def cells(self, row: Sequence[Cell]) -> dict[str, str]:
        """Return a row's texts by role; texts of one role are joined with a line feed."""
        found: dict[str, str] = {}
        for index, cell in enumerate(row):
            role = self._held(self._role(index, cell), cell.text)
            if cell.text.strip("-–—. ") and cell.text.lower() not in ("n/a", "s.o.", "nil"):
                found[role] = f"{found[role]}\n{cell.text}" if role in found else cell.text
        return with_topic(with_posts(found))

    def _held(self, role: str, text: str) -> str:
        """Return the role of what a cell holds: words that stand in a column of times are no time, and are kept."""
        if role != "time" or not any(c.isalpha() for c in text) or read_time_at(f"at {text.strip()}", 0):
            return role
        return "remarks" if self.header else "title"

    def _role(self, index: int, cell: Cell) -> str:
        if self.starts:
            index = max((n for n, start in enumerate(self.starts) if start <= cell.start + 1), default=0)
        return self.roles[index] if index < len(self.roles) else "more"


def cells_of(line: Line, kind: str) -> list[Cell]:
    """Cut a line into cells by the marks of its table: tab, pipe or spaces."""
    if kind == "tab":
        return [Cell(_clean(cell)) for cell in line.raw.rstrip("\n").split("\t")]
    if kind == "pipe":
        body = line.raw.strip()
        body = body.removeprefix("|")
        body = body.removesuffix("|")
        return [Cell(_clean(cell)) for cell in re.split(r"(?<!\\)\|", body)]
    found, at = list[Cell](), len(line.raw) - len(line.raw.lstrip())
    for gap in [*_GAP.finditer(line.raw, at), None]:
        stop = gap.start() if gap else len(line.raw)
        if line.raw[at:stop].strip():
            found.append(Cell(_clean(line.raw[at:stop]), at))
        at = gap.end() if gap else at
    return found


def _clean(text: str) -> str:
    text = plain(text.strip()).strip("*_ ") if text.strip().startswith(("**", "__")) else plain(text.strip())
    return re.sub(r"\s*<br\s*/?>\s*", "\n", text).replace("\\|", "|")


def kind_of(line: Line) -> str | None:
    """Return how a line is cut into cells, or None where it is no row."""
    body = line.raw.strip()
    if "\t" in line.raw.strip("\n") and len([c for c in line.raw.split("\t") if c.strip()]) >= 1:
        return "tab"
    if body.count("|") >= 2 or (body.count("|") == 1 and not body.startswith("|")):
        return "pipe"
    return "space" if len(re.findall(r"\S\s{2,}(?=\S)", body)) >= 1 else None


def is_rule(line: Line) -> bool:
    """Tell whether a line only draws a rule between rows."""
    return bool(line.raw.strip()) and _RULE.match(line.raw) is not None


def header_roles(row: Sequence[Cell]) -> list[str] | None:
    """Return the roles that a row of column heads names, or None where it is no such row."""
    roles = [_head_role(cell.text) for cell in row]
    known = [role for role in roles if role]
    if len(known) < 2 or len(known) * 2 < len([cell for cell in row if cell.text]):
        return None
    if not {"date", "start", "dateplace"} & set(known):
        return None
    heads = [fold(cell.text).strip(" :*.") for cell in row]
    named = bool(folded("name_heads") & set(heads))
    return [_column(head, role or "more", named=named) for head, role in zip(heads, roles, strict=True)]


def _head_role(text: str) -> str | None:
    plain_head = fold(text.replace("\n", " ")).strip(" :*.")
    topic = "topic" if plain_head in folded("topic_heads") else None
    return topic or label_of(text.replace("\n", " ")) or _travel_role(text)


def _travel_role(head: str) -> str | None:
    """Return the role of a head of a journey: it may be that of days or, by its cells, that of cities."""
    plain_head = fold(head).strip(" :*.")
    leaves = plain_head in folded("from_heads")
    return "start" if leaves else "end" if plain_head in folded("to_heads") else None


def with_journeys(table: Table, context: DateContext) -> Table:
    """Of columns "From" and "To" whose cells are no days, the second has the place; the first is where one left."""
    for n, role in enumerate(table.roles):
        texts = [cells[n].text for _, cells in table.rows[:_SAMPLE] if n < len(cells) and len(cells[n].text) > 1]
        if role in _JOURNEY and texts and not any(read_date_at(text, 0, context) for text in texts):
            table.roles[n] = _JOURNEY[role]
    return table


_JOURNEY = {"start": "origin", "end": "place"}


def _column(head: str, role: str, *, named: bool) -> str:
    """Return the role of a column: beside names "Title" is that of a person; who of us was there is a remark."""
    if named and head in folded("title_heads"):
        return "post"
    return "remarks" if role == "own" else role


def with_numbers(table: Table) -> Table:
    """A column "Entry" tells which rows are one entry where it holds numbers; else it says what took place."""
    written = [table.cells(cells).get("entry", "") for _, cells in table.rows]
    if any(text and not text.isdecimal() for text in written):
        told = "more" if "title" in table.roles else "title"
        table.roles = [told if role == "entry" else role for role in table.roles]
    return table


def with_status(table: Table) -> Table:
    """A column whose head may mean a State or a status ("Estado", "État") is what its cells are."""
    states = [n for n, role in enumerate(table.roles) if role == "state"]
    for n in states:
        texts = [cells[n].text for _, cells in table.rows[:_SAMPLE] if n < len(cells) and cells[n].text]
        if sum(_is_status(text) for text in texts) * 2 > len(texts):
            table.roles[n] = "status"
    return table


def with_posts(values: dict[str, str]) -> dict[str, str]:
    """Join who was met to the columns of his post and of where he works: one row is one person."""
    posts = [values.pop(role).replace("\n", ", ") for role in ("post", "body") if role in values]
    if not posts:
        return values
    who = values.get("parties", "")
    several = len(re.split(r"\n|;\s", who)) > 1
    joint = "\n" if several else ", "  # of several people nothing shows whose post it is
    return {**values, "parties": joint.join([*([who] if who else []), ", ".join(posts)])}


def with_topic(values: dict[str, str]) -> dict[str, str]:
    """Keep of what one spoke beside those who were met; what names an occasion, or nobody, is what took place."""
    topic = values.pop("topic", "")
    if not topic:
        return values
    occasion = valued("roles", "occasions").first(topic) is not None or says("title_words", topic)
    if not occasion and values.get("parties"):
        return {**values, "topic": topic}
    return {**values, "title": "\n".join(part for part in (values.get("title", ""), topic) if part)}


def infer_roles(rows: Sequence[Sequence[Cell]], lexicon: Lexicon, context: DateContext) -> list[str] | None:
    """Return what the columns of a table without heads hold, by their content; None without a column of dates."""
    width = max((len(row) for row in rows), default=0)
    columns = [[row[n].text for row in rows[:_SAMPLE] if n < len(row) and row[n].text] for n in range(width)]
    roles = [_role_of(column, lexicon, context) for column in columns]
    if roles.count("date") < 1 or width < 2:
        return None
    texts = [n for n, role in enumerate(roles) if role == "text"]
    if texts:
        longest = max(texts, key=lambda n: sum(map(len, columns[n])) / max(len(columns[n]), 1))
        roles = [("title" if n == longest else "more") if role == "text" else role for n, role in enumerate(roles)]
    return _only_first(roles)


def _only_first(roles: Sequence[str]) -> list[str]:
    """Of two columns of dates, the second holds the end."""
    found: list[str] = []
    for role in roles:
        twice = role == "date" and role in found
        found.append("end" if twice and "end" not in found else role)
    return found


def _role_of(column: Sequence[str], lexicon: Lexicon, context: DateContext) -> str:
    if not column:
        return "more"
    count = len(column)
    if sum(_is_date(cell, context) for cell in column) * 2 > count:
        return "date"
    if sum(_is_time(cell) for cell in column) * 2 > count:
        return "time"
    if all(_NUMBER.fullmatch(cell) for cell in column):
        return "number"
    if sum(_is_status(cell) for cell in column) * 2 > count:
        return "status"
    if sum(lexicon.find_state(cell) is not None for cell in column) * 2 > count:
        return "state"
    if sum(read_place(cell, lexicon) is not None for cell in column) * 2 > count:
        return "place"
    return "text"


def _is_date(cell: str, context: DateContext) -> bool:
    return says_unconfirmed(cell) or (
        (match := read_date_at(cell, 0, context)) is not None and match.stop > len(cell) // 2
    )


def _is_status(cell: str) -> bool:
    """Tell whether a cell says that something was done, is fixed, or was cancelled, and nothing else."""
    return len(cell.split()) <= 3 and (says("status_cells", cell) or says_unconfirmed(cell))


def _is_time(cell: str) -> bool:
    match = read_time_at(cell, 0)
    return match is not None and match.stop >= len(cell) - 2
