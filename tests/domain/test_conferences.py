"""Which Conferences a sentence speaks of."""

from __future__ import annotations

import pytest

from attplanner.domain.conferences import speaks_of


@pytest.mark.parametrize(
    ("sentence", "ordinals"),
    [
        ("CSP3 and CSP4", (3, 4)),
        ("from CSP 2 to 84 States", (2,)),
        ("CSP3-CSP5, then CSP4", (3, 4, 5)),
        ("CEP6–7", (6, 7)),
        ("84 States", ()),
    ],
)
def test_ordinals(sentence: str, ordinals: tuple[int, ...]) -> None:
    assert speaks_of(sentence) == ordinals
