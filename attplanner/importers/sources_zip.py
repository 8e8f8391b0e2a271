"""Word and Excel files are archives: their size is checked from the archive's table before anything is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from attplanner.errors import PlannerError

MEMBER_LIMIT = 1_000
UNPACKED_LIMIT = 200 * 1024 * 1024
PART_LIMIT = 24 * 1024 * 1024
RATIO_LIMIT = 100
RATIO_FREE = 256 * 1024  # bytes: short parts of repeated markup pack better than any limit and harm nobody

_KINDS = (("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx"))
_HEAD = 4096
_END_OF_ARCHIVE = b"PK\x05\x06"
_END_LENGTH = 22
_COMMENT_LIMIT = 65_535


def office_kind(data: bytes, name: str) -> str:
    """Return ``docx`` or ``xlsx``. Raises ``PlannerError`` for damaged, encrypted, hostile and other archives."""
    _check_count(data, name)
    with open_archive(data, name) as archive:
        members = archive.infolist()
        _refuse_many(len(members), name)
        for member in members:
            _check_member(member, name)
        if sum(member.file_size for member in members) > UNPACKED_LIMIT:
            raise PlannerError("source-unpacks-large", file=name, part=name, limit=UNPACKED_LIMIT // 1024 // 1024)
        _refuse_declarations(archive, name)
        names = {member.filename for member in members}
    kind = next((kind for part, kind in _KINDS if part in names), None)
    if kind is None:
        raise PlannerError("source-other-archive", file=name)
    return kind


@contextmanager
def open_archive(data: bytes, name: str) -> Iterator[zipfile.ZipFile]:
    """Open an archive; whatever is wrong with it becomes one error that names the file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, KeyError, ValueError) as error:
        raise PlannerError("source-damaged", file=name, reason=str(error)) from error
    except RecursionError as error:
        raise PlannerError("source-damaged", file=name, reason="nested too deeply") from error
    except RuntimeError as error:  # zipfile's word for a part that needs a password
        raise PlannerError("source-encrypted", file=name) from error


def _refuse_declarations(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse document types: no Office file has one, and every entity bomb begins with it."""
    for part in archive.namelist():
        if part.endswith((".xml", ".rels")):
            with archive.open(part) as stream:
                head = stream.read(_HEAD).replace(b"\x00", b"")
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                raise PlannerError("source-entities", file=name, part=part)


@contextmanager
def refusing_hostile_xml(name: str) -> Iterator[None]:
    """Turn a parser's refusal (entities, outside parts, broken markup) into an error that names the file."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException

    try:
        yield
    except DefusedXmlException as error:
        raise PlannerError("source-entities", file=name, part=name) from error
    except ParseError as error:
        raise PlannerError("source-damaged", file=name, reason=str(error)) from error


def _check_count(data: bytes, name: str) -> None:
    """Refuse by the number that the archive's last record states, so that its table is not even read."""
    at = data.rfind(_END_OF_ARCHIVE, max(0, len(data) - _END_LENGTH - _COMMENT_LIMIT))
    if at < 0:
        raise PlannerError("source-damaged", file=name, reason="the archive's end is missing")
    _refuse_many(int.from_bytes(data[at + 10 : at + 12], "little"), name)


def _refuse_many(count: int, name: str) -> None:
    if count > MEMBER_LIMIT:
        raise PlannerError("source-many-parts", file=name, limit=MEMBER_LIMIT)


def _check_member(member: zipfile.ZipInfo, name: str) -> None:
    if member.flag_bits & 1:
        raise PlannerError("source-encrypted", file=name)
    if member.filename.lower().endswith(("vbaproject.bin", "vbadata.xml")):
        raise PlannerError("source-macros", file=name, part=member.filename)
    packed = max(member.compress_size, 1)
    if member.file_size > RATIO_FREE and member.file_size / packed > RATIO_LIMIT:
        raise PlannerError("source-bomb", file=name, part=member.filename, limit=RATIO_LIMIT)
    if member.filename.endswith((".xml", ".rels")) and member.file_size > PART_LIMIT:
        limit = PART_LIMIT // 1024 // 1024
        raise PlannerError("source-unpacks-large", file=name, part=member.filename, limit=limit)
