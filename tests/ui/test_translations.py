"""French, Spanish and Arabic: every text is translated, placeholders agree, every screen opens and nothing is cut."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from attplanner.domain.date_text import understand_date
from attplanner.domain.dates import When
from attplanner.domain.lexicon import Lexicon
from attplanner.services.facade import Services
from attplanner.ui import language, words
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory
from attplanner.ui.screens.world.screen import WorldScreen
from attplanner.ui.settings_dialog import SettingsDialog

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("fr", "es", "ar")
FORMS = {"fr": 2, "es": 2, "ar": 6}
PLACE = re.compile(r"\{\w*\}")
TOOL = [sys.executable, str(ROOT / "packaging" / "translations.py")]


@pytest.fixture(scope="module")
def compiled() -> None:
    """Have the translations compiled, as the set-up does it."""
    subprocess.run([*TOOL, "release"], check=True, capture_output=True)


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, app: QApplication, compiled: None) -> Iterator[str]:
    """Let the interface speak a language for one test."""
    del compiled
    language.install(app, request.param)
    yield str(request.param)
    language.install(app, "en")


def messages(code: str) -> Iterator[tuple[str, str, list[str]]]:
    """Return context, source and translations (several where things are counted) of each text of a language."""
    tree = ET.parse(ROOT / "resources" / "i18n" / f"attplanner_{code}.ts")
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            assert made is not None
            forms = [form.text or "" for form in made.iter("numerusform")]
            unfinished = made.get("type") is not None
            said = forms if message.get("numerus") == "yes" else [made.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), [] if unfinished else said


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated_and_its_places_are_kept(code: str) -> None:
    known = list(messages(code))
    assert len(known) > 900
    for context, source, said in known:
        assert said, (context, source)
        assert all(said), (context, source)
        for form in said:
            assert set(PLACE.findall(form)) == set(PLACE.findall(source)), (context, source, form)
            assert "%n" in source or "%n" not in form, (context, source, form)


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_counted_has_every_form_of_the_language(code: str) -> None:
    counted = [(source, said) for _, source, said in messages(code) if "%n" in source]
    assert len(counted) > 40
    assert [(source, len(said)) for source, said in counted if len(said) != FORMS[code]] == []
    assert [source for source, said in counted if "%n" not in said[-1]] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_the_window_is_missing(code: str, tmp_path: Path) -> None:
    """The texts are collected anew and must be those of the file: a new one is added by ``update``."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import translations
    finally:
        sys.path.pop(0)
    target = tmp_path / f"attplanner_{code}.ts"
    translations.collect(code, target)
    found = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(target).getroot().iter("context")
        for message in context.iter("message")
    }
    assert found == {(context, source) for context, source, _ in messages(code)}


def test_counting_takes_the_form_of_the_number(app: QApplication, compiled: None) -> None:
    del compiled
    said = {}
    for code in LANGUAGES:
        language.install(app, code)
        said[code] = [words.Counted().items(number) for number in (1, 2, 3, 11, 100)]
    language.install(app, "en")
    assert said["fr"] == ["1 point", "2 points", "3 points", "11 points", "100 points"]
    assert said["es"] == ["1 punto", "2 puntos", "3 puntos", "11 puntos", "100 puntos"]
    assert said["ar"] == ["بند واحد", "بندان", "3 بنود", "11 بندًا", "100 بند"]
    assert words.Counted().items(1) == "1 item"


@pytest.mark.parametrize(
    ("code", "long", "month", "span"),
    [
        ("en", "1 June 2018", "June 2018", "1–3 June 2018"),
        ("fr", "1er juin 2018", "juin 2018", "1–3 juin 2018"),
        ("es", "1 de junio de 2018", "junio de 2018", "1–3 de junio de 2018"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(
    app: QApplication, code: str, long: str, month: str, span: str
) -> None:
    language.install(app, code)
    first, third = date(2018, 6, 1), date(2018, 6, 3)
    said = [words.day(first), words.day(first, "MMMM yyyy"), words.when(When.days(first, third))]
    understood = understand_date(said[0], third).when
    language.install(app, "en")
    assert said == [long, month, span]
    assert understood is not None
    assert understood.start == first


def test_every_screen_speaks_the_language(spoken: str, full: Services, app: QApplication) -> None:
    window = MainWindow(Memory(lasting=False))
    window.resize(1280, 720)
    window.attach(full)
    window.show()
    told = {source for _, source, _ in messages(spoken)}
    same = {source for _, source, said in messages(spoken) if source in said}
    mirrored = Qt.LayoutDirection.RightToLeft if spoken == "ar" else Qt.LayoutDirection.LeftToRight
    for key in [spec.key for spec in window.specs]:
        window.navigate(key)
        app.processEvents()
        assert window.layoutDirection() == mirrored
        shown = [one.text() for one in window.findChildren(QLabel)]
        shown += [one.text().strip() for one in window.findChildren(QPushButton)]
        assert [text for text in shown if text in told - same] == [], key
    window.detach()
    window.close()


def test_why_something_is_proposed_is_said_in_the_language(spoken: str) -> None:
    english = "4-5 April 2008 lies outside the CSP4 Process"
    said = words.why("year-outside-process", english)
    assert said not in ("", english, "year-outside-process")
    assert (
        said
        == {source: made[0] for context, source, made in messages(spoken) if context == "why"}[
            "The date lies outside the period of the process."
        ]
    )


def test_states_have_their_names_in_the_language(spoken: str, full: Services) -> None:
    window = MainWindow(Memory(lasting=False))
    window.attach(full)
    window.navigate("world")
    world = window.screens["world"]
    assert isinstance(world, WorldScreen)
    names = [row.name for row in world.model.rows()]
    wanted = {"fr": "Allemagne", "es": "Alemania", "ar": "ألمانيا"}[spoken]
    assert wanted in names
    assert full.lexicon().state_name("DEU") == "Germany"  # for papers and for what a script reads
    world.view.filter.setText("germany")
    assert [row.name for row in world.model.rows()] == [wanted]
    window.detach()
    window.close()


def test_the_shipped_names_stay_english_for_whoever_does_not_ask() -> None:
    assert Lexicon.shipped().suggest("allem")[0].label == "Germany"  # indexed before
    shown = Lexicon.shipped().shown_in("fr")
    assert shown.shown_state("CIV") == "Côte d'Ivoire"
    assert shown.suggest("allem")[0].label == "Allemagne"
    assert Lexicon.shipped().shown_state("DEU") == "Germany"


def test_the_language_is_chosen_in_the_settings(full_window: MainWindow) -> None:
    dialog = SettingsDialog(full_window, full_window)
    assert dialog.language.currentData() == "en"
    dialog.language.setCurrentIndex(dialog.language.findData("ar"))
    dialog.accept()
    assert full_window.memory.text("language") == "ar"
    assert "next start" in full_window.bar.text()


@pytest.mark.usefixtures("compiled")
def test_a_language_is_made_once_its_words_are_compiled() -> None:
    assert all(language.is_made(code) for code in language.LOCALES)
    assert language.words_file("fr").is_file()
    assert not language.words_file("en").is_file()
