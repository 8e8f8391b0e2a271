"""How something is known."""

from __future__ import annotations

from enum import StrEnum


class Voice(StrEnum):
    """How we know: said in public, said to us in private, or our own assessment."""

    PUBLIC = "public"
    PRIVATE = "private"
    ASSESSMENT = "assessment"
