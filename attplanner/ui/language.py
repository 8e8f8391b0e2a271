"""The language of the interface: dates, translations, direction. The language of documents is another thing."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from attplanner.paths import resource

RIGHT_TO_LEFT = frozenset({"ar"})
LOCALES = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ar": "ar"}


def install(app: QGuiApplication, code: str = "en") -> None:
    """Speak a language; where it has no translation yet the words stay English, the dates follow it."""
    QLocale.setDefault(QLocale(LOCALES.get(code, code)))
    rtl = code in RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    file = resource("i18n", f"attplanner_{code}.qm")
    if file.is_file():
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
