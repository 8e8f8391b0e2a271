"""Names of people: where one begins, which styles stand before it, and where it ends.

A name is what follows a style ("H.E. Mr.", "S.E. Mme", "Brig Gen"), as long as its words look like names. The
words themselves are never changed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple, cast

from attplanner.domain.text import fold
from attplanner.importers.parties_words import listed, phrases, table

_ARTICLE = re.compile(r"(?:the|The|le|la|Le|La|el|El)\s+|[lL]['’]")
_OF = re.compile(r"(?:de|du|des|del|do|da|of|OF|DU|DES|DEL)\s|d['’]")
_ELISION = re.compile(r"^[lL]['’]")
_WORD = re.compile(r"\S+")
_PREFIX = re.compile(r"^(?:[dlo]['’]|(?:a[dlnrstz]|ash|el|ul|ben)-)(?=\w)")
_MOST_WORDS = 8  # of one name, particles counted


class NameRead(NamedTuple):
    """A person's name in a text: the styles before it, the name, and where it ends."""

    style: str | None
    name: str
    start: int
    stop: int

    def moved(self, by: int) -> NameRead:
        """Return the name of a text that begins as many characters earlier; what lies before it begins at 0."""
        return self._replace(start=max(0, self.start + by), stop=self.stop + by)


@cache
def plural_styles() -> Mapping[str | None, str]:
    """Return the styles of several people, each with that of one of them: "Messrs." and "Mr."."""
    return cast(Mapping[str | None, str], table("styles")["of_several"])


@cache
def _style() -> re.Pattern[str]:
    words = sorted({*listed("styles", "before"), *listed("styles", "ranks")}, key=len, reverse=True)
    choices = "|".join(re.escape(word).replace(r"\ ", r"\s?") for word in words)
    # A style that ends in a full stop may touch the name ("Mr.Smith"), any other needs a space.
    return re.compile(rf"(?:(?:{choices})(?:(?<=\.)\s*|\s+))+")


@cache
def _style_beginnings() -> frozenset[str]:
    words = (*listed("styles", "before"), *listed("styles", "ranks"))
    return frozenset(re.split(r"[\s.'’]", word)[0] for word in words)


def read_name(text: str, start: int = 0) -> NameRead | None:
    """Return the name that stands at a position with a style before it, or None."""
    article = _ARTICLE.match(text, start)
    at = article.end() if article else start
    if _first_word(text, at) not in _style_beginnings():
        return None
    style = _style().match(text, at)
    if not style:
        return None
    stop = _name_end(text, style.end())
    last = _ELISION.sub("", _join(style.group()).split()[-1])
    if stop == style.end() or (_OF.match(text, style.end()) and is_post_word(last)):
        return None  # "Ambassadeur du Mali" is a post
    name = text[style.end() : stop]
    if all(is_field_word(word) for word in name.split()):
        return None  # "General Staff" is an office
    return NameRead(_join(style.group()), name, at, stop)


def _first_word(text: str, start: int) -> str:
    found = re.compile(r"[^\s.'’]+").match(text, start)
    return found.group() if found else ""


def _join(style: str) -> str:
    return " ".join(style.split())


def without_style(text: str) -> str:
    """Return a post without the styles before it: "H.E. the President", "Hon. Minister"."""
    article = _ARTICLE.match(text)
    at = article.end() if article else 0
    style = _style().match(text, at) if _first_word(text, at) in _style_beginnings() else None
    if style is None or style.end() == len(text):
        return text
    last = _ELISION.sub("", _join(style.group()).split()[-1])
    return text if is_post_word(last) or last in listed("styles", "ranks") else text[style.end() :]


def find_name(text: str, start: int = 0) -> NameRead | None:
    """Return the first name with a style at or after a position."""
    for word in re.compile(r"(?<![\w.'’])[^\W\d_][^\s.'’]*").finditer(text, start):
        if word.group() in _style_beginnings() and not _ends_post(text[: word.start()], word.group()):
            found = read_name(text, word.start())
            if found and found.start == word.start():
                return found
    return None


def _ends_post(before: str, word: str) -> bool:
    """Tell whether a word that may be a style is the adjective of a post: "Secrétaire général", "Director General".

    A minister may be a general by rank.
    """
    words = before.lower().split() if fold(word) in _modifiers() and before[-1:].isspace() else []
    if words and not word.islower() and words[-1] in phrases("posts", "ministers"):
        return False
    while words and fold(words[-1]) in _modifiers():
        words.pop()
    return bool(words) and is_post_word(words[-1])


def _name_end(text: str, start: int) -> int:
    """Return where a name ends that begins at a position; the position itself where none does."""
    stop = start
    for count, word in enumerate(_WORD.finditer(text, start)):
        bare = word.group().rstrip(",;:)")
        if not bare or count == _MOST_WORDS or word.group().startswith("(") or not _goes_on(bare, count):
            break
        if not is_particle(bare):
            stop = word.start() + len(bare)
        if bare != word.group():
            break
    return stop


def _goes_on(word: str, count: int) -> bool:
    if is_particle(word):
        return True
    return is_name_word(word) and (count == 0 or not is_post_word(word)) and not (count == 0 and _opens_post(word))


def _opens_post(word: str) -> bool:
    return is_post_word(word) or fold(word) in _modifiers()


@cache
def _modifiers() -> frozenset[str]:
    return frozenset(fold(word) for word in listed("posts", "modifiers"))


@cache
def _particles() -> frozenset[str]:
    return frozenset(listed("styles", "particles"))


def is_particle(word: str) -> bool:
    """Tell whether a word is a particle of names ("de", "bin", "van"), written in lower case."""
    return word in _particles()


def is_post_word(word: str) -> bool:
    """Tell whether a single word is the noun of a post ("Director", "ministre")."""
    return word in phrases("posts", "nouns")


def is_name_word(word: str) -> bool:
    """Tell whether a word may belong to a name: it begins with a capital, or has a script without them."""
    first = _PREFIX.sub("", word.lstrip("'’\"“("))[:1]
    return first.isalpha() and not first.islower() and not any(c.isdigit() for c in word)


def looks_like_name(text: str) -> bool:
    """Tell whether a text without a style reads like a person's name: two to five words, none of the field's."""
    words = text.split()
    if not 2 <= len(words) <= 5 or not is_name_word(words[0]):
        return False
    return all(is_particle(word) or _plain_name_word(word) for word in words)


def names_only(text: str) -> bool:
    """Tell whether a text is one to four words of which none is the field's: a family name, for example."""
    words = text.split()
    return 1 <= len(words) <= 4 and all(is_particle(word) or _plain_name_word(word) for word in words)


def _plain_name_word(word: str) -> bool:
    if not is_name_word(word) or is_field_word(word):
        return False
    letters = word.rstrip(".")
    return not (letters.isupper() and 2 <= len(letters) <= 4 and "." not in word)


@cache
def _field_words() -> frozenset[str]:
    """Return the words of posts, offices and organizations: what a person's name is not made of."""
    lists = [
        *(listed("posts", key) for key in ("nouns", "modifiers", "fields", "process_bodies")),
        *(listed("offices", key) for key in ("state", "diplomatic", "part", "organization")),
        *(listed("roles", key) for key in ("event_heads", "delegates", "state_nouns")),
    ]
    return frozenset(fold(word) for words in lists for entry in words for word in re.split(r"[\s-]+", entry))


def is_field_word(word: str) -> bool:
    """Tell whether a word belongs to the vocabulary of posts and offices."""
    plain = fold(word).strip(".,()'\"")
    return plain in _field_words() or all(part in _field_words() for part in plain.split("-"))


def trailing_name(text: str) -> int:
    """Return where a name begins that ends a post ("Foreign Minister Ouch Borith"); the length where none does."""
    words = list(_WORD.finditer(text))
    index = len(words)
    while index > 0 and _plain_name_word(words[index - 1].group()):
        index -= 1
    count = len(words) - index
    if index == 0 or not 1 <= count <= 5:
        return len(text)
    before = words[index - 1].group()
    if count > 1 and _ends_post(text[: words[index - 1].start()], before):
        return words[index].start()
    noun = any(mark.stop == words[index - 1].end() for mark in phrases("posts", "nouns").scan(text))
    if noun or (count > 1 and (is_post_complement(before) if before.islower() else is_field_word(before))):
        return words[index].start()
    return len(text)


def is_post_complement(word: str) -> bool:
    """Tell whether a word may end a post: "Chargé d'affaires", "Ministre des affaires étrangères"."""
    plain = re.split(r"['’]", word)[-1]
    return fold(plain) in _modifiers() or plain in phrases("posts", "fields")
