"""Passphrases that are offered: five words by chance from 7,776, about 64 bits."""

from __future__ import annotations

import secrets

from attplanner.paths import resource

WORDS = 5


def suggest() -> str:
    """Return five words, chosen by the system's own chance (list: EFF, CC BY 3.0)."""
    words = resource("words", "passphrase_en.txt").read_text("utf-8").split()
    return " ".join(secrets.choice(words) for _ in range(WORDS))
