"""Misspellings of the field's words."""

from __future__ import annotations

import pytest

from attplanner.importers.parties_words import listed
from attplanner.importers.spelling import find_slips, language_of, meant_word, one_step


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Minstry", "Ministry"),
        ("Affiars", "Affairs"),
        ("Assitant", "Assistant"),
        ("Rappoteur", "Rapporteur"),
        ("Parlimaentary", "Parliamentary"),
        ("Ministe", "Minister"),
        ("Goverment", "Government"),
        ("Secretery", "Secretary"),
        ("AMBASADOR", "AMBASSADOR"),
        ("comission", "commission"),
        ("Represenative", "Representative"),
    ],
)
def test_known_words_misspelt(word: str, meant: str) -> None:
    """One letter away from a word of the field, or a known slip; the case is kept."""
    assert meant_word(word) == meant


@pytest.mark.parametrize(
    "word",
    ["Ministry", "Ministère", "ministre", "Defense", "Defence", "Centre", "wording", "customs", "custom", "Officier",
     "Organisation", "Programme", "Counsellor", "Councillor", "Commissioned", "Participantes", "directory", "Minh"],
)  # fmt: skip
def test_right_words_stay(word: str) -> None:
    """Words of any of the languages, both spellings, and neighbours that are words themselves."""
    assert meant_word(word) is None


def test_every_word_of_the_list_is_right() -> None:
    """No word of the vocabulary is taken for a misspelling of another."""
    assert [word for word in listed("spelling", "words") if meant_word(word)] == []


def test_the_language_around_a_word_decides() -> None:
    """ "Ministe" is a Minister in English and a ministre in French."""
    assert find_slips("Ministe des affaires étrangères du Togo")[0].new == "Ministre"
    assert find_slips("Deputy Prime Ministe and Minister of Interior")[0].new == "Minister"
    assert (language_of("Ministère de la défense"), language_of("Ministerio del Interior con")) == ("fr", "es")


def test_skipped_spans() -> None:
    """What is a name or a quoted title is not looked at."""
    assert find_slips("Ms. Assitant", [(0, 12)]) == []
    assert [(s.start, s.stop, s.old) for s in find_slips("an Assitant")] == [(3, 11, "Assitant")]


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [
        ("abcd", "abd", True),
        ("abcd", "abxd", True),
        ("abcd", "acbd", True),
        ("abcd", "abcde", True),
        ("abcd", "abcd", False),
        ("abcd", "badc", False),
        ("abcd", "ab", False),
    ],
)
def test_one_step(left: str, right: str, near: bool) -> None:
    """Left out, changed, exchanged, added."""
    assert one_step(left, right) is near and one_step(right, left) is near
