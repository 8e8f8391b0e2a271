"""Words of another language are noticed by small words; names and shared words are none."""

from __future__ import annotations

import pytest

from attplanner.exports.written_in import written_in, written_in_another

ENGLISH = (
    "H.E. Ms. Helena Mateus Kida, Deputy Minister of the Interior",
    "Representatives of Fiji, Lao People’s Democratic Republic and Tonga",
    "Meeting with the Instituto de la Paz",
)
FRENCH = ("Rencontre avec le Ministre de la défense", "Mme Kida, Vice-Ministre de l’intérieur")
SPANISH = ("Reunión con el Ministro de Defensa", "Sra. Kida, Viceministra del Interior")
NAMES = ("Club de Madrid", "OPANAL", "Viva Rio", "Federal Police", "Côte d’Ivoire")


@pytest.mark.parametrize(("language", "texts"), [("en", ENGLISH), ("fr", FRENCH), ("es", SPANISH)])
@pytest.mark.parametrize("paper", ["en", "fr", "es"])
def test_a_text_is_noticed_in_a_paper_of_another_language(language: str, texts: tuple[str, ...], paper: str) -> None:
    noticed = [written_in_another(text, paper) for text in texts]
    assert not any(noticed) if paper == language else sum(noticed) >= len(texts) - 1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paper", ["en", "fr", "es"])
def test_a_name_alone_is_of_no_language(name: str, paper: str) -> None:
    assert not written_in_another(name, paper)


def test_names_of_people_do_not_count() -> None:
    text = "Mr. Jean de la Fontaine"
    assert written_in_another(text, "en")
    assert not written_in_another(text, "en", ("Jean de la Fontaine",))


@pytest.mark.parametrize(("language", "texts"), [("en", ENGLISH), ("fr", FRENCH), ("es", SPANISH)])
def test_the_language_of_a_text_is_told_where_it_is_plain(language: str, texts: tuple[str, ...]) -> None:
    told = [written_in(text) for text in texts]
    assert set(told) <= {language, None}
    assert language in told


@pytest.mark.parametrize("name", NAMES)
def test_a_name_alone_tells_no_language(name: str) -> None:
    assert written_in(name) is None


def test_accents_are_not_needed() -> None:
    assert written_in("petit-dejeuner avec Mme Helene Dupont, ministre deleguee", ["Helene Dupont"]) == "fr"
    assert written_in("almuerzo con la senora Perez, asuntos exteriores", ["Perez"]) == "es"
    assert written_in_another("Dejeuner, ministere des affaires etrangeres", "en")
    assert written_in("Ministry of Defense") == "en"  # no "défense"
    assert not written_in_another("Mr. Lambert, Conseiller, Mission of Belgium", "en")
