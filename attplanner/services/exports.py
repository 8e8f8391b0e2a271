"""Exports: what may leave, put together; and the one way in which it leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from attplanner.domain.handling import Handling
from attplanner.domain.keeping import LeftOut
from attplanner.exports.document import Document


@dataclass(frozen=True, slots=True)
class AnnexRequest:
    """What Annex A is wanted for. No processes means all; ``handling`` is the audience.

    ``order``: date or source; ``layout``: list or table; ``wording``: un or source.
    """

    processes: Sequence[str] = ()
    language: str = "en"
    handling: Handling = Handling.PUBLICATION
    order: str = "date"
    layout: str = "list"
    wording: str = "un"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready to leave, with what was left out and why; neither is in the document."""

    request: AnnexRequest
    document: Document
    items: int
    entries: int
    left_out: tuple[LeftOut, ...] = ()
    missing_wording: tuple[str, ...] = ()
    item_ids: tuple[str, ...] = field(default=(), repr=False)


class ExportService:
    """Default deny: an item leaves only when its handling permits it."""

    def annex_a(self, request: AnnexRequest) -> Prepared:
        """Put Annex A together; ``items`` is 0 when nothing may leave (then it cannot be written)."""
        raise NotImplementedError

    def write(
        self,
        prepared: Prepared,
        format: str,  # noqa: A002  # the word of the command line
        path: Path,
        recipient: str = "",
    ) -> str:
        """Write the document to a file, whole or not at all, and return the id of its release."""
        raise NotImplementedError

    def render(
        self,
        prepared: Prepared,
        format: str,  # noqa: A002  # the word of the command line
        recipient: str = "",
    ) -> bytes:
        """Return the file's bytes and leave a release. Raises ``nothing-may-leave``."""
        raise NotImplementedError

    def clipboard(self, prepared: Prepared, recipient: str = "") -> dict[str, bytes]:
        """Return the document for the clipboard, by media type, and leave a release."""
        raise NotImplementedError
