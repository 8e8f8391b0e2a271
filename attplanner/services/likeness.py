"""Who may be the same person, by the names and by whom they act for. Pure functions: a worker runs them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set

from attplanner.domain.person import Likeness, PersonRow
from attplanner.domain.text import fold

ALIKE = 88  # of 100, from which on two names are proposed as one person
_Named = tuple[PersonRow, str]  # with the words of the name, folded, in their alphabetical order


def pairs(rows: Sequence[PersonRow], apart: Set[tuple[str, str]]) -> list[Likeness]:
    """Return pairs of people who may be one, the most alike first, without those that were kept apart."""
    from rapidfuzz import fuzz  # only here: it is not needed to start

    found = []
    for one, other in _candidates(rows):
        alike = fuzz.ratio(one[1], other[1], score_cutoff=ALIKE)
        if alike:
            first, second = sorted((one[0], other[0]), key=lambda row: row.id)
            if (first.id, second.id) not in apart:
                found.append(Likeness(first, second, round(alike)))
    unique = {(pair.one.id, pair.other.id): pair for pair in found}
    return sorted(unique.values(), key=lambda pair: -pair.alike)


def _candidates(rows: Sequence[PersonRow]) -> Iterator[tuple[_Named, _Named]]:
    """Yield pairs that share the beginning of a word of their names, and the State or body; some of them twice."""
    groups: dict[str, list[_Named]] = defaultdict(list)
    for row in rows:
        words = sorted(fold(row.name).split())
        for word in {word[:3] for word in words if len(word) > 1}:
            groups[word].append((row, " ".join(words)))
    for group in groups.values():
        for n, one in enumerate(group):
            for other in group[n + 1 :]:
                if one[0].of == other[0].of or not one[0].of or not other[0].of:
                    yield one, other
