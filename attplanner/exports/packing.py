"""Office files are archives: packed with fixed times, so that a file tells nothing of when and where it was made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final

_FIXED_TIME: Final = (1980, 1, 1, 0, 0, 0)
_FIRST: Final = "[Content_Types].xml"  # where readers look for what kind of file it is


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return parts by name as an archive; the same parts give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in sorted(parts, key=lambda part: (part != _FIRST, part)):
            entry = zipfile.ZipInfo(name, _FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, parts[name])
    return out.getvalue()


def unpacked(archive: io.BytesIO) -> dict[str, bytes]:
    """Return the parts of an archive by name."""
    with zipfile.ZipFile(archive) as read:
        return {name: read.read(name) for name in read.namelist()}
