"""What the services take on stores of 1,000, 10,000 and 100,000 activities."""

from __future__ import annotations

import calendar
import itertools
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from attplanner.domain.changes import Ref
from attplanner.domain.handling import Handling
from attplanner.domain.queries import MeetingFilter
from attplanner.models.store import find_key
from attplanner.services.exports import AnnexRequest
from attplanner.services.facade import Services
from attplanner.services.imports import ImportService
from tests.bench import bench_stores
from tests.bench.conftest import SIZES
from tests.bench.figures import Figure, Figures, Measure

WORDS = ("ma", "map", "minis", "minister of", "geneva side", "amb", "asean", "zzz", "2018", "são")
CITIES = ("Maputo, Mozambique", "Vientiane, Laos", "Geneva, Switzerland", "New York, USA", "Jakarta, Indonesia")
SENTENCES = (
    "On {0} the President met the Ambassador of Japan in {1} to discuss the universalization of the Treaty.",
    "The President travelled to {1} on {0}, where a roundtable took place with representatives of ASEAN.",
    "In {1}, on {0}, H.E. Ms. Ana Costa, Deputy Minister for Foreign Affairs of Mozambique, received the President.",
)
LARGEST = SIZES[-1]
PARAGRAPHS = 4_900
LONGEST = 4_900  # entries of one text: readers refuse more than 10,000 lines
FORMATS = ("docx", "html", "csv", "md", "xlsx")


def test_find(opened: Services, size: int, measure: Measure) -> None:
    words = itertools.cycle(WORDS)
    measure(
        "search anything (Ctrl+K), first hits",
        f"{size:,}",
        lambda: opened.search.find(next(words)),
        target=30,
        statistic="p95",
        rounds=100,
    )


def test_filtered_rows(opened: Services, size: int, measure: Measure) -> None:
    words = itertools.cycle(WORDS)
    measure(
        "rows of the meetings list for a filter",
        f"{size:,}",
        lambda: opened.activities.rows(MeetingFilter(text=next(words)), limit=100),
        target=16,
        statistic="p95",
        rounds=100,
    )


def test_state_page(opened: Services, size: int, measure: Measure) -> None:
    measure(
        "one State's page with its whole history",
        f"{size:,}",
        lambda: opened.states.page("MOZ", date(2026, 7, 1)),
        target=50,
    )


def test_states_list(opened: Services, size: int, measure: Measure) -> None:
    measure("the list of 197 States", f"{size:,}", lambda: opened.states.rows(date(2026, 7, 1)), target=100)


def test_counts(opened: Services, size: int, measure: Measure) -> None:
    measure("counts with their lists", f"{size:,}", opened.counts.counts, target=100, rounds=10)


def test_undo_of_one_edit(opened: Services, size: int, measure: Measure) -> None:
    row = opened.activities.rows(limit=1)[0][0]
    texts = (f"12:{minute:02}" for minute in itertools.cycle(range(60)))

    def edit() -> None:
        opened.activities.edit(Ref("activity", row.id), "time", next(texts))

    measure("undo of one edit", f"{size:,}", opened.history.undo, target=30, rounds=30, setup=edit)


@pytest.fixture
def sealed(size: int, tmp_path: Path, figures: Figures) -> Iterator[Services]:
    """Return the services of an encrypted store of that size."""
    made = bench_stores.generated(size, encrypted=True)
    figures.stores[f"{size:,} encrypted"] = made.stat().st_size
    path = bench_stores.copy(made, tmp_path)
    services = Services.open(path, bench_stores.PASSPHRASE, by="Bench")
    yield services
    services.close()


def test_save(sealed: Services, size: int, measure: Measure) -> None:
    rows = itertools.cycle(sealed.activities.rows(limit=100)[0])
    notes = (f"note {number}" for number in itertools.count())

    def save() -> None:
        activity = sealed.activities.get(next(rows).id)
        assert activity is not None
        sealed.activities.edit(Ref("item", activity.items[0].id), "private_note", next(notes))

    measure("a single save (encrypted, WAL, FULL)", f"{size:,}", save, target=20, statistic="p95", rounds=200)


def test_unlock(size: int, tmp_path: Path, measure: Measure) -> None:
    if size != 10_000:
        pytest.skip("the same at every size")
    path = bench_stores.copy(bench_stores.generated(size, encrypted=True), tmp_path)

    def unlock() -> None:
        Services.open(path, bench_stores.PASSPHRASE).close()

    measure("unlock with passphrase, opening included", f"{size:,}", unlock, target=1550, rounds=5)


def test_open(tmp_path: Path, measure: Measure) -> None:
    path = bench_stores.copy(bench_stores.generated(LARGEST, encrypted=True), tmp_path)
    key = find_key(path, bench_stores.PASSPHRASE)

    def open_it() -> None:
        Services.open(path, key).close()

    measure("opening an encrypted store once its key is known", f"{LARGEST:,}", open_it, target=50)


@pytest.mark.parametrize("work", ["backup, tested", "check"])
@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
def test_backup_and_check(encrypted: bool, work: str, tmp_path: Path, measure: Measure) -> None:
    """Both go on in a worker or in a command of their own, tell how far they are and can be given up."""
    path = bench_stores.copy(bench_stores.generated(LARGEST, encrypted=encrypted), tmp_path)
    copies = (tmp_path / f"backup{number}.attp" for number in itertools.count())
    with closing(Services.open(path, bench_stores.PASSPHRASE if encrypted else None)) as services:
        works = {"check": services.backups.check, "backup, tested": lambda: services.backups.backup(next(copies))}
        measure(work, f"{LARGEST:,}{' encrypted' if encrypted else ''}", works[work], rounds=1)


def long_text(entries: int) -> bytes:
    """Return a text in the form of Annex A."""
    day = date(2016, 9, 1)
    lines = ["CSP3 Process", ""]
    for number in range(entries):
        at = day + timedelta(days=number // 14)
        lines.append(f"{at.day} {calendar.month_name[at.month]} {at.year} {CITIES[number % len(CITIES)]}")
        lines.append(f"- H.E. Ms. Ana Costa{number % 97}, Deputy Minister for Foreign Affairs")
    return "\n".join(lines).encode()


def prose(paragraphs: int) -> bytes:
    """Return sentences with a date in each, as reports have them."""
    day = date(2016, 9, 1)
    told = []
    for number in range(paragraphs):
        at = day + timedelta(days=number // 3)
        written = f"{at.day} {calendar.month_name[at.month]} {at.year}"
        told.append(SENTENCES[number % len(SENTENCES)].format(written, CITIES[number % len(CITIES)]))
    return "\n\n".join(told).encode()


def test_preview_of_prose(measure: Measure) -> None:
    data = prose(PARAGRAPHS)
    name = "preview of dated paragraphs of prose"
    measure(name, f"{PARAGRAPHS:,}", lambda: ImportService.preview(data, "report.txt"), target=20_000, rounds=1)


def test_import(opened: Services, size: int, measure: Measure) -> None:
    if size != SIZES[0]:
        pytest.skip("the same at every size")
    plan = opened.imports.preview(long_text(LONGEST), "long.txt")
    measure(f"import of {LONGEST:,} entries", f"{size:,}", lambda: opened.imports.apply(plan), rounds=1)


@pytest.mark.parametrize(("entries", "target"), [(365, 1000), (LONGEST, None)], ids=["5000-rows", "longest"])
def test_undo_of_an_import(opened: Services, size: int, entries: int, target: int | None, measure: Measure) -> None:
    """An entry is some fourteen rows of the store: 365 entries are 5,000 rows, the longest text 67,000."""
    if size == 10_000 or (target is None and size == SIZES[0]):
        pytest.skip("the smallest and the largest tell the growth")
    plan = opened.imports.preview(long_text(entries), "long.txt")

    def read_in() -> None:
        opened.imports.apply(plan)

    measure(
        f"undo of an import of {entries:,} entries",
        f"{size:,}",
        opened.history.undo,
        target=target,
        rounds=3,
        setup=read_in,
    )


def test_preview_of_the_example(example_text: str, measure: Measure) -> None:
    data = example_text.encode()
    measure(
        "preview of the example office (Annex A)",
        "61 entries",
        lambda: ImportService.preview(data, "example-office.txt"),
        target=300,
        rounds=10,
    )


@pytest.fixture
def ten_thousand(tmp_path: Path) -> Iterator[Services]:
    """Return the services of a store of 5,000 activities with a little over 10,000 items: the rows of an annex."""
    services = Services.open(bench_stores.copy(bench_stores.generated(5_000), tmp_path), by="Bench")
    yield services
    services.close()


@pytest.mark.parametrize("format_", FORMATS)
def test_export(ten_thousand: Services, format_: str, tmp_path: Path, measure: Measure) -> None:
    request = AnnexRequest(handling=Handling.INTERNAL, layout="table")

    def export() -> None:
        prepared = ten_thousand.exports.annex_a(request)
        ten_thousand.exports.write(prepared, format_, tmp_path / f"annex.{format_}")

    measure(f"export of Annex A as a table: {format_}", "10,000 items", export, target=1000, rounds=3)


def test_export_as_a_command(tmp_path: Path, figures: Figures) -> None:
    """With its start, and with no line of the paper read before."""
    store = bench_stores.copy(bench_stores.generated(5_000), tmp_path)
    words = ["--store", str(store), "export", "annex-a", "--handling", "internal", "--layout", "table", "--to"]
    taken = []
    for number in range(3):
        command = [sys.executable, "-m", "attplanner", *words, str(tmp_path / f"annex{number}.docx")]
        started = time.monotonic()
        subprocess.run(command, check=True, capture_output=True, cwd=bench_stores.ROOT)
        taken.append((time.monotonic() - started) * 1000)
    figures.add(Figure("export of Annex A as a table: a command of its own, docx", "10,000 items", tuple(taken)))


def test_clipboard(tmp_path: Path, measure: Measure) -> None:
    path = tmp_path / "clipboard.attp"
    services = Services.open(path, create=True, by="Bench")
    services.imports.apply(services.imports.preview(long_text(500), "long.txt"))
    prepared = services.exports.annex_a(AnnexRequest(handling=Handling.INTERNAL, layout="table"))
    measure("clipboard table", "500 rows", lambda: services.exports.clipboard(prepared), target=100, rounds=10)
    services.close()
