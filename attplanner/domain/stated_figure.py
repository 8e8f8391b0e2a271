"""What a source says in figures, beside what the log proves."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """A figure that a source states, with its sentence."""

    number: int
    of: str
    text: str
    document: str
    line: int | None
