"""The language of the interface: dates, translations, direction. The language of documents is another thing."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from attplanner.paths import resource

RIGHT_TO_LEFT = frozenset({"ar"})
LOCALES = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ar": "ar_001"}
NAMES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}  # each in its own
_COUNTED = re.compile(r"(?<=%n )((?:more |open |new |other )?)([A-Za-z]+)")
_IRREGULAR = {"people": "person", "are": "is", "were": "was"}


class EnglishPlurals(QTranslator):
    """English needs no translation but for one thing: "%n items" of one."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the singular where one thing is counted; None leaves the text as it is."""
        del context, disambiguation
        return singular(source) if n == 1 and "%n" in source else None


def singular(text: str) -> str:
    """Return "%n entry" for "%n entries": the word that is counted, behind an adjective too."""
    return _COUNTED.sub(lambda match: match[1] + _one(match[2]), text, count=1)


def _one(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 2 and word.endswith("s") and not word.endswith("ss") else word


def code() -> str:
    """Return the language that the interface speaks (en, fr, es, ar)."""
    return _spoken(QLocale())


def of_system() -> str:
    """Return the language of this computer where the interface speaks it, else English."""
    return _spoken(QLocale.system())


def _spoken(locale: QLocale) -> str:
    named = locale.name().partition("_")[0]
    return named if named in LOCALES else "en"


def install(app: QGuiApplication, language: str = "en") -> None:
    """Speak a language; where it has no translation yet the words stay English, the dates follow it."""
    QLocale.setDefault(QLocale(LOCALES.get(language, language)))
    rtl = language in RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    for old in app.findChildren(QTranslator, "interface"):
        app.removeTranslator(old)
        old.deleteLater()
    app.installTranslator(_translator(app, language))


def is_made(language: str) -> bool:
    """Tell whether the words of a language are there; the set-up makes them out of what translators wrote."""
    return language not in LOCALES or language == "en" or words_file(language).is_file()


def words_file(language: str) -> Path:
    """Return where the compiled words of a language are, or would be."""
    return resource("i18n", f"attplanner_{language}.qm")


def _translator(parent: QObject, language: str) -> QTranslator:
    made = QTranslator(parent)
    file = words_file(language)
    if not file.is_file() or not made.load(str(file)):
        made = EnglishPlurals(parent)
    made.setObjectName("interface")
    return made
