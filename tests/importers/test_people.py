"""Names of people, and what stands beside them."""

from __future__ import annotations

import pytest

from attplanner.domain.lexicon import Lexicon
from attplanner.importers.parties_names import ItemContext, Known
from attplanner.importers.people import find_name, looks_like_name, read_name, trailing_name, without_style
from attplanner.importers.people_nouns import is_office, is_post
from attplanner.importers.people_posts import describe


@pytest.mark.parametrize(
    ("text", "style", "name"),
    [
        ("HE Mr. José Condugua António Pacheco, Minister", "HE Mr.", "José Condugua António Pacheco"),
        ("H.E. Amb. Smail Test, Commissioner", "H.E. Amb.", "Smail Test"),
        ("Brig Gen Kong Test, Vice Minister", "Brig Gen", "Kong Test"),
        ("Colonel Ville-Pentti Testi, Adviser", "Colonel", "Ville-Pentti Testi"),
        ("Col. (ret.) Jim Person", "Col. (ret.)", "Jim Person"),
        ("Ambassador Gonzalo de Prueba", "Ambassador", "Gonzalo de Prueba"),
        ("M. Jean d'Exemple", "M.", "Jean d'Exemple"),
        ("S. E. M. Ali Exemple", "S. E. M.", "Ali Exemple"),
        ("Son Excellence Madame Awa Exemple", "Son Excellence Madame", "Awa Exemple"),
        ("l'Ambassadeur Dupont", "Ambassadeur", "Dupont"),
        ("Sheikh Mohammed bin Salman al Test of Qatar", "Sheikh", "Mohammed bin Salman al Test"),
        ("Ms. Fatima al-Test", "Ms.", "Fatima al-Test"),
        ("Mr. Ali Khan Director of Treaties", "Mr.", "Ali Khan"),
        ("Dr.Anna Test", "Dr.", "Anna Test"),
        ("Mr. MA Shengtest", "Mr.", "MA Shengtest"),
        ("Ms. Đặng Thị Thử", "Ms.", "Đặng Thị Thử"),
    ],
)
def test_name_behind_a_style(text: str, style: str, name: str) -> None:
    """The words of the name are kept as they are written."""
    found = read_name(text)
    assert found is not None
    assert (found.style, found.name) == (style, name)


@pytest.mark.parametrize(
    "text",
    ["Ambassador of Nepal", "Ambassadeur du Mali", "HE the Minister", "General Secretary", "Mme la Ministre", "M. "],
)
def test_no_name(text: str) -> None:
    """A post is nobody's name."""
    assert read_name(text) is None


def test_name_inside_a_text() -> None:
    """The first name with a style is found wherever it begins."""
    found = find_name("the Minister for Defence Ms. Ana Test")
    assert found is not None and found.name == "Ana Test"
    assert find_name("Ministry of Defence") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("High Representative for Disarmament Affairs Izumi Test", "Izumi Test"),
        ("Foreign Minister Ouch Test", "Ouch Test"),
        ("President Filipe", "Filipe"),
        ("Minister of Mineral Resources", ""),
        ("Minister for Foreign Affairs", ""),
        ("Secretary of State", ""),
    ],
)
def test_name_at_the_end_of_a_post(text: str, name: str) -> None:
    """A name behind a post is told from the post's own words."""
    assert text[trailing_name(text) :] == name


def test_names_without_a_style() -> None:
    """Two to five words that are none of the field's read like a name."""
    assert looks_like_name("Izumi Test") and looks_like_name("Gonzalo de Prueba")
    assert (
        not looks_like_name("Vienna Center")
        and not looks_like_name("UNDP")
        and not looks_like_name("peace and trust")
    )


def test_styles_before_a_post() -> None:
    """ "H.E. the President" is the President."""
    assert without_style("H.E. the President") == "the President"
    assert without_style("Ministry of Defence") == "Ministry of Defence"


@pytest.mark.parametrize(
    ("text", "post", "office", "state", "body"),
    [
        (
            "Counsellor, Arms Control Department, Ministry of Foreign Affairs",
            "Counsellor",
            "Arms Control Department, Ministry of Foreign Affairs",
            None,
            None,
        ),
        (
            "Commissioner for Peace and Security of the African Union",
            "Commissioner for Peace and Security",
            None,
            None,
            "AU",
        ),
        (
            "Minister for Foreign Affairs and Cooperation",
            "Minister for Foreign Affairs and Cooperation",
            None,
            None,
            None,
        ),
        ("Minister for Foreign Affairs of Nepal", "Minister for Foreign Affairs", None, "NPL", None),
        (
            "Acting Permanent Secretary, Ministry of Defence, Justice and Security",
            "Acting Permanent Secretary",
            "Ministry of Defence, Justice and Security",
            None,
            None,
        ),
        (
            "Executive Secretary of the South African Development Community (SADC)",
            "Executive Secretary",
            None,
            None,
            "SADC",
        ),
        ("Advisor of the Cambodian Government", "Advisor", "Cambodian Government", "KHM", None),
        ("Permanent Mission of Spain to the UN", None, "Permanent Mission of Spain to the UN", "ESP", None),
        (
            "Military Adviser, OSCE delegation, Embassy of Finland, Wien",
            "Military Adviser",
            "OSCE delegation, Embassy of Finland, Wien",
            "FIN",
            None,
        ),
        (
            "Head of Political Section, European Union delegation",
            "Head of Political Section",
            "European Union delegation",
            None,
            "EU",
        ),
        (
            "President-designate of the 3rd Review Conference of the UN Programme of Action",
            "President-designate of the 3rd Review Conference of the UN Programme of Action",
            None,
            None,
            "UN-POA",
        ),
        ("UNDP Resident Representative in Nepal", "UNDP Resident Representative in Nepal", None, None, "UNDP"),
        ("Member of the European Parliament", "Member", None, None, "EP"),
        ("Director of FOOBAR", "Director", None, None, "FOOBAR"),
        (
            "Directeur des affaires politiques au Ministère des affaires étrangères du Togo",
            "Directeur des affaires politiques",
            "Ministère des affaires étrangères",
            "TGO",
            None,
        ),
    ],
)
def test_description(text: str, post: str | None, office: str | None, state: str | None, body: str | None) -> None:
    """A post, an office, and for whom it acts."""
    read = describe(text, Known(ItemContext(Lexicon.shipped(), "MOZ", "Maputo")))
    found = read.body and (read.body.key or read.body.written)
    assert (read.post, read.office, read.state and read.state.iso3, found) == (post, office, state, body)


def test_posts_and_offices() -> None:
    """The noun before the first preposition tells one from the other."""
    assert is_post("Director, UNIDIR") and is_post("Ministre des affaires étrangères")
    assert not is_post("Prime Minister's Office") and is_office("Prime Minister's Office")
    assert is_office("Ministère de la défense") and not is_office("Ms. A Test")
