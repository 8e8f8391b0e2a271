"""export: what may leave, into a file or onto standard output; what was left out is said, never written."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attplanner.cli import access, output
from attplanner.domain.handling import Handling
from attplanner.errors import PlannerError
from attplanner.exports import registry
from attplanner.ui import texts

if TYPE_CHECKING:
    from attplanner.services.exports import ExportService, Prepared
    from attplanner.services.facade import Services


def run(chosen: argparse.Namespace) -> int:
    """Do the command and return its exit status."""
    from attplanner.services.exports import AnnexRequest

    to_stdout = chosen.to == "-"
    format_name = _format(chosen, to_stdout)
    request = AnnexRequest(
        tuple(chosen.process or ()),
        chosen.language,
        Handling(chosen.handling),
        chosen.order,
        chosen.layout,
        chosen.wording,
    )
    replaced = not to_stdout and Path(chosen.to).exists()
    with _store(chosen) as services:
        prepared = services.exports.annex_a(request)
        release, text = _leave(services.exports, prepared, format_name, chosen)
    _tell(chosen, prepared, release, text)
    if replaced:
        output.say(texts.said("replaced", file=chosen.to))
    return 0


@contextmanager
def _store(chosen: argparse.Namespace) -> Iterator[Services]:
    """Open the store for writing: what leaves is noted. Raises ``store-locked-to-papers``."""
    try:
        with access.writing(chosen) as services:
            yield services
    except PlannerError as error:
        if error.code != "store-locked":
            raise
        raise PlannerError("store-locked-to-papers", **error.values) from error


def _format(chosen: argparse.Namespace, to_stdout: bool) -> str:
    """Return the format: as named, else by the suffix, else Word (Markdown on standard output).

    Raises ``format-differs`` where the file's suffix is that of another format than the one named.
    """
    suffix = "" if to_stdout else Path(chosen.to).suffix
    writer = registry.writer(chosen.format or suffix or ("md" if to_stdout else "docx"))
    if to_stdout and not writer.text:
        raise PlannerError("format-needs-file", format=writer.name)
    if chosen.format and _belongs_to_another(suffix, writer):
        raise PlannerError("format-differs", file=chosen.to, format=writer.name)
    return writer.name


def _belongs_to_another(suffix: str, writer: registry.Writer) -> bool:
    try:
        return registry.writer(suffix) is not writer
    except PlannerError:  # ".txt" and the like are nobody's
        return False


def _leave(
    exports: ExportService, prepared: Prepared, format_name: str, chosen: argparse.Namespace
) -> tuple[str, str | None]:
    """Let the paper leave; return its release, and its text where it goes to standard output."""
    if chosen.to != "-":
        return exports.write(prepared, format_name, Path(chosen.to), chosen.recipient), None
    data, release = exports.render(prepared, format_name, chosen.recipient)
    if not chosen.json:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    return release, data.decode("utf-8-sig")


def _tell(chosen: argparse.Namespace, prepared: Prepared, release: str, text: str | None) -> None:
    if chosen.json:
        output.put_json(
            {
                **({} if text is None else {"text": text}),  # one document on standard output: the paper is in it
                "file": chosen.to,
                "items": prepared.items,
                "entries": prepared.entries,
                "left_out": [{"id": one.id, "date": one.date, "reason": one.reason} for one in prepared.left_out],
                "missing_wording": list(prepared.missing_wording),
                "release": release,
            }
        )
        return
    tell = output.put if text is None else output.say
    tell(texts.said("exported", file=chosen.to, items=prepared.items, entries=prepared.entries))
    for reason, number in Counter(one.reason for one in prepared.left_out).items():
        tell(texts.said("left-out", number=number, reason=texts.word("reasons", reason)))
    for one in prepared.left_out:
        tell(f"  {one.date or '?'}  {one.place}  ({texts.word('reasons', one.reason)})")
    if prepared.missing_wording:
        tell(texts.said("wording-missing", number=len(prepared.missing_wording), language=chosen.language))
