"""What the tests of documents share."""

from __future__ import annotations

import pytest

from attplanner.domain.lexicon import Lexicon
from attplanner.exports.annexes.annex_a import AnnexRows
from tests.exports.annex_samples import sample_rows


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """Return the shipped vocabulary."""
    return Lexicon.shipped()


@pytest.fixture
def rows() -> AnnexRows:
    """Return two processes, out of order, with every kind of date and place."""
    return sample_rows()
