"""What the measurements share: the sizes, the stores, and where the figures go."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from attplanner.services.facade import Services
from tests.bench import bench_stores
from tests.bench.figures import RESULTS, Figure, Figures, Measure

SIZES = (1_000, 10_000, 100_000)
_FIGURES = pytest.StashKey[Figures]()


def pytest_configure(config: pytest.Config) -> None:
    """Start an empty collection."""
    config.stash[_FIGURES] = Figures()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the report where anything was measured; one of a part of the figures is not the report."""
    figures, config = session.config.stash[_FIGURES], session.config
    if figures.figures and config.getoption("benchmark_enable"):
        part = config.option.keyword or any("::" in word for word in config.args)
        figures.write(bench_stores.FOLDER / "RESULTS.md" if part else RESULTS)


@pytest.fixture(scope="session")
def figures(pytestconfig: pytest.Config) -> Figures:
    """Return the collection of this run."""
    return pytestconfig.stash[_FIGURES]


@pytest.fixture
def measure(benchmark: BenchmarkFixture, figures: Figures) -> Measure:
    """Return a function that times another and keeps the figure under a name, beside its target."""

    def timed(
        name: str,
        at: str,
        function: Callable[..., object],
        *,
        target: float | None = None,
        statistic: str = "median",
        rounds: int = 20,
        setup: Callable[[], object] | None = None,
    ) -> None:
        warm = 0 if rounds < 5 else 1
        run = cast("Callable[..., object]", benchmark.pedantic)
        run(function, rounds=rounds, warmup_rounds=warm, setup=setup)
        assert benchmark.stats is not None
        values = tuple(seconds * 1000 for seconds in benchmark.stats.stats.data)
        figures.add(Figure(name, at, values, target=target, statistic=statistic))

    return timed


@pytest.fixture(params=SIZES, ids=lambda size: f"{size}")
def size(request: pytest.FixtureRequest) -> int:
    """Return each of the sizes of stores in turn."""
    assert isinstance(request.param, int)
    return request.param


@pytest.fixture
def store(size: int, tmp_path: Path, figures: Figures) -> Path:
    """Return a copy of a generated store of that size."""
    made = bench_stores.generated(size)
    figures.stores[f"{size:,}"] = made.stat().st_size
    return bench_stores.copy(made, tmp_path)


@pytest.fixture
def opened(store: Path) -> Iterator[Services]:
    """Return the services of that store."""
    services = Services.open(store, by="Bench")
    yield services
    services.close()
    shutil.rmtree(store.parent, ignore_errors=True)
