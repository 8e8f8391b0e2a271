"""Collects what the measurements find and writes ``RESULTS.md``: one row a figure, its target beside it."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.faults.sweep import HEADING

Measure = Callable[..., None]  # the fixture ``measure``
RESULTS = Path(__file__).parent / "RESULTS.md"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure; ``values`` in the unit, ``statistic`` says which of them the target speaks of."""

    name: str
    at: str
    values: tuple[float, ...]
    unit: str = "ms"
    target: float | None = None
    statistic: str = "median"

    @property
    def value(self) -> float:
        """Return the figure that is compared with the target."""
        return quantile(self.values, 0.95 if self.statistic == "p95" else 0.5)

    @property
    def met(self) -> bool | None:
        """Tell whether the target is met; None where there is none."""
        return None if self.target is None else self.value <= self.target


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value below which a share of the values lies (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@dataclass(slots=True)
class Figures:
    """All figures of one run, and the sizes of the stores that they were taken on."""

    figures: list[Figure] = field(default_factory=list)
    stores: dict[str, int] = field(default_factory=dict)
    load: float | None = field(default_factory=lambda: os.getloadavg()[0] if hasattr(os, "getloadavg") else None)

    def add(self, figure: Figure) -> None:
        """Keep a figure."""
        self.figures.append(figure)

    def write(self, path: Path = RESULTS) -> None:
        """Write the report; figures that were not taken in this run are not in it, the fault sweeps stay."""
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        _, heading, sweeps = before.partition(HEADING)
        path.write_text(self.report() + (f"\n{heading}{sweeps}" if heading else ""), encoding="utf-8")

    def growth(self, name: str, target: float) -> list[str]:
        """Return the row that sets the largest store beside the smallest; none where one of them is missing."""
        values = {figure.at: figure.value for figure in self.figures if figure.name == name}
        if not {"1,000", "100,000"} <= values.keys():
            return []
        ratio = values["100,000"] / values["1,000"]
        met = "yes" if ratio <= target else "**no**"
        return [f"| {name}, growth | 100,000 to 1,000 | {ratio:.2f} × | ratio | {target:g} × | {met} |"]

    def report(self) -> str:
        """Return the report as Markdown."""
        rows = [_row(figure) for figure in self.figures]
        rows += self.growth("start to the first frame with its data", 1.2)
        stores = ", ".join(f"{name}: {size / 2**20:.1f} MB" for name, size in self.stores.items())
        return "\n".join(
            [
                "# Measurements",
                "",
                "Made by `python3 run.py bench`; never a pass or fail. Machines differ and are noisy: medians of",
                "several rounds, or the 95th percentile where the target speaks of one.",
                "",
                f"- taken: {datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
                f"- machine: {_machine()}",
                *(
                    []
                    if self.load is None
                    else [f"- load before: {self.load:.1f} (what else ran; 0 is a quiet machine)"]
                ),
                f"- stores: {stores or 'none'}",
                "",
                "| figure | at | measured | of | target | met |",
                "|---|---|---:|---|---:|---|",
                *rows,
                "",
            ]
        )


def _row(figure: Figure) -> str:
    target = "" if figure.target is None else f"{figure.target:g} {figure.unit}"
    met = {True: "yes", False: "**no**", None: ""}[figure.met]
    measured = f"{figure.value:.1f} {figure.unit}" if figure.value < 1000 else f"{figure.value:,.0f} {figure.unit}"
    times = f"{figure.statistic} of {len(figure.values)}" if len(figure.values) > 1 else "once"
    return f"| {figure.name} | {figure.at} | {measured} | {times} | {target} | {met} |"


def _machine() -> str:
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 0
    memory = f", {pages / 2**30:.0f} GiB memory" if pages else ""
    python = f"Python {sys.version.split()[0]}"
    return f"{os.cpu_count()} cores{memory}, {platform.system()} {platform.machine()}, {python}, Qt off screen"
