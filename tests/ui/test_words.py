"""How dates are written on the screen."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from attplanner.domain.dates import Precision, When
from attplanner.ui import words


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2027-03-01", "2027-03-31", "March 2027"),
        ("2027-04-01", "2027-06-30", "April – June 2027"),
        ("2027-12-01", "2028-02-29", "December 2027 – February 2028"),
    ],
)
def test_months_are_said_from_the_first_to_the_last(app: QApplication, first: str, last: str, said: str) -> None:
    when = When(date.fromisoformat(first), date.fromisoformat(last), Precision.MONTH)
    assert words.when(when) == said
