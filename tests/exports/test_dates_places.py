"""Dates, times and places by the house style's table."""

from __future__ import annotations

from datetime import date

import pytest

from attplanner.domain.activity import Place
from attplanner.domain.dates import NO_DATE, Precision, When
from attplanner.domain.lexicon import Lexicon
from attplanner.errors import PlannerError
from attplanner.exports.un_style import date_text, place_text, time_text
from attplanner.exports.words import Words

DAY = When.days(date(2017, 4, 7))
FIRST = When.days(date(2017, 6, 1))
RANGE = When.days(date(2016, 10, 22), date(2016, 10, 29))
MONTHS = When.days(date(2017, 7, 28), date(2017, 8, 5))
YEARS = When.days(date(2016, 12, 29), date(2017, 1, 3))
OPEN = When.month(2027, 3, confirmed=False)


@pytest.mark.parametrize(
    ("when", "en", "fr", "es"),
    [
        (DAY, "7 April 2017", "7 avril 2017", "7 de abril de 2017"),
        (FIRST, "1 June 2017", "1er juin 2017", "1 de junio de 2017"),
        (RANGE, "22–29 October 2016", "22-29 octobre 2016", "22 a 29 de octubre de 2016"),
        (MONTHS, "28 July–5 August 2017", "28 juillet-5 août 2017", "28 de julio a 5 de agosto de 2017"),
        (
            YEARS,
            "29 December 2016–3 January 2017",
            "29 décembre 2016-3 janvier 2017",
            "29 de diciembre de 2016 a 3 de enero de 2017",
        ),
        (OPEN, "March 2027 (to be confirmed)", "mars 2027 (à confirmer)", "marzo de 2027 (por confirmar)"),
        (When.month(2027, 3), "March 2027", "mars 2027", "marzo de 2027"),
        (
            When(date(2027, 3, 1), date(2027, 4, 30), Precision.MONTH),
            "March–April 2027",
            "mars-avril 2027",
            "marzo a abril de 2027",
        ),
        (When.year(2027), "2027", "2027", "2027"),
        (NO_DATE, "to be confirmed", "à confirmer", "por confirmar"),
    ],
)
def test_dates(when: When, en: str, fr: str, es: str) -> None:
    assert [date_text(when, language) for language in ("en", "fr", "es")] == [en, fr, es]


def test_dates_in_sentences_and_with_weekdays() -> None:
    assert [date_text(RANGE, language, sentence=True) for language in ("en", "fr", "es")] == [
        "from 22 to 29 October 2016",
        "du 22 au 29 octobre 2016",
        "del 22 al 29 de octubre de 2016",
    ]
    monday = When.days(date(2017, 1, 16))
    assert [date_text(monday, language, weekday=True) for language in ("en", "fr", "es")] == [
        "Monday, 16 January 2017",
        "lundi 16 janvier 2017",
        "lunes 16 de enero de 2017",
    ]


@pytest.mark.parametrize(
    ("time", "en", "fr", "es"),
    [
        ("10:00", "10 a.m.", "10 heures", "10.00 horas"),
        ("15:30", "3.30 p.m.", "15 h 30", "15.30 horas"),
        ("12:00", "noon", "12 heures", "12.00 horas"),
        ("00:15", "12.15 a.m.", "0 h 15", "0.15 horas"),
        ("14:15-15:00", "2.15 p.m. to 3 p.m.", "14 h 15 à 15 heures", "14.15 a 15.00 horas"),
    ],
)
def test_times(time: str, en: str, fr: str, es: str) -> None:
    assert [time_text(time, language) for language in ("en", "fr", "es")] == [en, fr, es]


def test_a_time_says_whose_it_is() -> None:
    assert time_text("15:30", "en", "Geneva") == "3.30 p.m. (Geneva time)"
    assert time_text("15:30", "fr", "Genève") == "15 h 30 (heure de Genève)"
    assert time_text("15:30", "es", "Ginebra") == "15.30 horas (hora de Ginebra)"


@pytest.mark.parametrize(
    ("places", "en", "fr"),
    [
        ((Place("Maputo", "MOZ"),), "Maputo, Mozambique", "Maputo, Mozambique"),
        ((Place("Singapore", "SGP"),), "Singapore", "Singapour"),
        (
            (Place("Washington DC", "USA"),),
            "Washington, D.C., United States of America",
            "Washington, États-Unis d’Amérique",
        ),
        ((Place("Berlin", "DEU"), Place("Frankfurt", "DEU")), "Berlin and Frankfurt, Germany", None),
        (
            (Place("Vienna", "AUT"), Place("Geneva", "CHE")),
            "Vienna, Austria; Geneva, Switzerland",
            "Vienne, Autriche; Genève, Suisse",
        ),
        ((Place(virtual=True),), "Online", "En ligne"),
        ((Place("Rome", "ITA", virtual=True),), "Rome, Italy (online)", "Rome, Italie (en ligne)"),
        ((Place("", "NPL"),), "Nepal", "Népal"),
        ((Place("Nowhere-on-Sea"),), "Nowhere-on-Sea", "Nowhere-on-Sea"),
        ((), "", ""),
    ],
)
def test_places(places: tuple[Place, ...], en: str, fr: str | None) -> None:
    lexicon = Lexicon.shipped()
    assert place_text(places, lexicon, "en") == en
    if fr is not None:
        assert place_text(places, lexicon, "fr") == fr


def test_every_language_has_the_same_words() -> None:
    loaded = [Words.load(language) for language in ("en", "fr", "es")]
    assert len({frozenset(words.texts) for words in loaded}) == 1
    assert len({frozenset(words.lists) for words in loaded}) == 1
    assert all(all(text.strip() for text in words.texts.values()) for words in loaded)


def test_lists_are_joined_without_a_last_comma() -> None:
    assert Words.load("en").joined(["A", "B", "C"]) == "A, B and C"
    assert Words.load("es").joined(["España", "Italia"]) == "España e Italia"
    assert Words.load("fr").joined(["A"]) == "A"


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(PlannerError) as caught:
        Words.load("ar")
    assert caught.value.code == "language-unknown"
    assert caught.value.values["language"] == "ar"
