"""The years that shares are of: the latest five, ten, all of a table, or one."""

from __future__ import annotations

from collections.abc import Sequence

from attplanner.ui.widgets.choice_popup import Choice
from attplanner.ui.words import translate

SPANS = (5, 10)


def choices(years: Sequence[int]) -> list[Choice]:
    """Return what can be chosen, the usual five years first; ``years`` are those of a table, in their order."""
    if not years:
        return []
    spans = [list(years[-count:]) for count in SPANS if len(years) >= count]
    spans += [list(years)]
    spans += [[year] for year in reversed(years)]
    made = {f"{one[0]}-{one[-1]}": one for one in spans}
    return [Choice(key, words(key), detail=_detail(len(one))) for key, one in made.items()]


def _detail(count: int) -> str:
    return translate("trade", "{0} years").format(count) if count > 1 else ""


def words(key: str) -> str:
    """Return the words of a choice: "2021–2025", "2025"."""
    first, _, last = key.partition("-")
    return first if first == last else f"{first}–{last}"


def chosen(key: str | None, years: Sequence[int]) -> list[int]:
    """Return the years of a choice, of those that there are; the first choice where there is none."""
    wanted = key or next((one.key for one in choices(years)), "0-0")
    first, _, last = wanted.partition("-")
    return [year for year in years if int(first) <= year <= int(last)]
