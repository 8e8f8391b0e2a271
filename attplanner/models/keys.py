"""From passphrase to key: Argon2id once at opening, the raw key to SQLCipher.

The store's first 16 bytes are the salt; its first byte says how hard the passphrase was stretched. So a store
needs no file beside it, and later versions can stretch harder.
"""

from __future__ import annotations

import hmac
import os
import secrets
import sys
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac

from attplanner.errors import PlannerError

MIB = 1024 * 1024
PAGE = 4096  # bytes of an encrypted store's page, as SQLCipher 4 makes it
_SIGNATURE = 64  # of them at its end: HMAC-SHA512


@dataclass(frozen=True, slots=True)
class Level:
    """How hard a passphrase is stretched: memory in bytes, passes over it."""

    memory: int
    passes: int


def _production_levels() -> dict[int, Level]:
    return {1: Level(256 * MIB, 3), 2: Level(512 * MIB, 3)}


@dataclass(frozen=True, slots=True)
class KeyRule:
    """Which levels a store may have, by their byte. Anything not listed is refused."""

    levels: Mapping[int, Level] = field(default_factory=_production_levels)

    def best(self) -> int:
        """Return the byte of the hardest level that this machine's memory bears."""
        return max(byte for byte, level in self.levels.items() if byte == min(self.levels) or _bears(level))


# The only rule that the program uses. Tests pass a cheaper one, under bytes that this one does not know, so that
# a store made that way cannot be opened by the program, nor one be weakened by accident.
PRODUCTION = KeyRule()
CHEAP = KeyRule({0x1F: Level(8 * MIB, 1)})


def _bears(level: Level) -> bool:
    return _memory() >= 16 * level.memory * 15 // 16  # a machine sold with 8 GiB shows a little less


def _memory() -> int:
    if sys.platform == "win32":
        return _windows_memory()
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _windows_memory() -> int:
    import ctypes

    kilobytes = ctypes.c_ulonglong()
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  mypy knows windll on Windows only
    kernel.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))
    return kilobytes.value * 1024


def new_salt(rule: KeyRule = PRODUCTION) -> bytes:
    """Return a new store's salt: the level's byte, then 15 random ones."""
    return bytes([rule.best()]) + secrets.token_bytes(15)


def may_be_salt(start: bytes, rule: KeyRule = PRODUCTION) -> bool:
    """Tell whether a file that begins like this can be an encrypted store, of this program or of a later one."""
    return 0 < start[0] < 32 or start[0] in rule.levels


def derive(passphrase: str, salt: bytes, rule: KeyRule = PRODUCTION) -> bytes:
    """Return the raw key followed by its salt (48 bytes). Takes about a second, on purpose.

    Raises PlannerError ``key-level-unknown`` where the salt's first byte is none of the rule's.
    """
    from nacl.pwhash import argon2id

    level = rule.levels.get(salt[0]) if len(salt) == 16 else None
    if level is None:
        raise PlannerError("key-level-unknown")
    secret = unicodedata.normalize("NFC", passphrase).encode()
    return argon2id.kdf(32, secret, salt, opslimit=level.passes, memlimit=level.memory) + salt


def fits(key: bytes, page: bytes) -> bool:
    """Tell whether a store's first page, as it lies on the disk, was signed with a key (SQLCipher 4's format).

    SQLCipher itself knows only once the store is open, and closing that takes the write-ahead log away.
    """
    salt = bytes(byte ^ 0x3A for byte in key[32:])
    signing = pbkdf2_hmac("sha512", key[:32], salt, 2, 32)
    signed = page[16:-_SIGNATURE] + (1).to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(signing, signed, "sha512"), page[-_SIGNATURE:])
