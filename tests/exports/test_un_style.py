"""The house style's table, row by row, and what it must leave alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attplanner.domain.lexicon import Lexicon
from attplanner.exports.un_style import StyleMemory, restyle

LEXICON = Lexicon.shipped()

TABLE = [
    ("07 April 2017", "7 April 2017"),
    ("22-29 October 2016", "22–29 October 2016"),
    ("4-5 April 2018", "4–5 April 2018"),
    ("U.S.A.", "United States of America"),
    ("Netherland", "Netherlands (Kingdom of the)"),
    ("Laos", "Lao People’s Democratic Republic"),
    ("Tanzania", "United Republic of Tanzania"),
    ("Vietnam", "Viet Nam"),
    ("Micronesia", "Micronesia (Federated States of)"),
    ("African states", "African States"),
    ("HE Mr. José Duarte, Minister", "H.E. Mr. José Duarte, Minister"),
    ("HE Mr Sar Sovann, Minister", "H.E. Mr. Sar Sovann, Minister"),
    ("H.E. Amb. Smail Rezki", "H.E. Ambassador Smail Rezki"),
    ("MajGen Khamphet Vong, Vice Minister", "Major General Khamphet Vong, Vice Minister"),
    ("Brig Gen Tui Malo", "Brigadier General Tui Malo"),
    ("Gen Sok Dara", "General Sok Dara"),
    ("Meeting with the Minstry of Foreign Affiars", "Meeting with the Ministry of Foreign Affairs"),
    ("Assitant Rappoteur, Parlimaentary Committee", "Assistant Rapporteur, Parliamentary Committee"),
    ("Deputy Prime Ministe", "Deputy Prime Minister"),
    ("Ministry of Defense", "Ministry of Defence"),
    ('Panel "Small States of the Asia-Pacific region', "Panel “Small States of the Asia-Pacific region”"),
    ('Side event "SDGs - how do they connect?"', "Side event “SDGs – how do they connect?”"),
    ("Side-event with industry", "Side event with industry"),
    ("the South African Development Community", "the Southern African Development Community"),
    ("138th Assembly of the International Parliamentary Union", "138th Assembly of the Inter-Parliamentary Union"),
    ("Representatives of Tonga, Singapore, and Fiji", "Representatives of Tonga, Singapore and Fiji"),
    ("UN Resident Coordinator", "United Nations Resident Coordinator"),
    ("Expert Group on ATT Implementation,", "Expert Group on ATT Implementation"),
    ("Third Informal Meeting.", "Third Informal Meeting"),
    ("Former President", "Former President"),
    ("Mr. Abel Nkosi, Former President of Mozambique", "Mr. Abel Nkosi, former President of Mozambique"),
]


@pytest.mark.parametrize(("before", "after"), TABLE)
def test_the_table_of_the_house_style_holds(before: str, after: str) -> None:
    assert restyle(before, LEXICON) == after


@pytest.mark.parametrize(("_before", "after"), TABLE)
def test_a_text_in_house_style_stays_as_it_is(_before: str, after: str) -> None:
    assert restyle(after, LEXICON) == after


UNTOUCHED = [
    "Director of the Stimson Center",
    "Vienna Center for Disarmament and Non-Proliferation",
    "National Defense University",
    "United States Department of Defense",
    "Side event “Defense programs of the UN in Vietnam, Laos, and Tanzania”",
    "Ms. Vietnam Laos, Director",
    "Ambassador Jordan Chad, Permanent Representative",
    "Mr. Defense Minstry, Counsellor",
    "UN Women",
    "UN-Habitat",
    "US industry",
    "Swiss delegation",
    "Nepalese and Kenyan officials",
    "Iran (Islamic Republic of)",
    "Republic of Korea and Democratic People’s Republic of Korea",
    "Latin America and the Gulf of Guinea",
    "Small Island Developing States",
    "Third Conference of States Parties",
    "The paper states that organisms differ",
    "Office in Washington, D.C.",
    "Consultations at 3 p.m.",
    "Minister’s office of the 1990s",
    "Secretariat of the OSCE, Conflict Prevention Centre",
    "Document ATT/CSP2/2016/WP.4/Rev.1 and resolution 70-58",
    "Ms. Ana Roa, Director, and Mr. Luis Paz, Counsellor",
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_names_titles_and_adjectives_stay(text: str) -> None:
    assert restyle(text, LEXICON) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("• *Seminar* on  controls ;", "Seminar on controls"),
        ("- Talks—first round", "Talks – first round"),
        ("“Open title, in two parts,", "“Open title, in two parts”"),
        ("\"Japan's role\" and 'small steps'", "“Japan’s role” and ‘small steps’"),
        ("the defense industry's program", "the defence industry’s programme"),
        ("universalisation and organising committees", "universalization and organizing committees"),
        ("April 7, 2017 and 3rd of Sept. 2017", "7 April 2017 and 3 September 2017"),
        (
            "Australia, Costa Rica and UK",
            "Australia, Costa Rica and United Kingdom of Great Britain and Northern Ireland",
        ),
        ("Marshall, Laos, and Palau", "Marshall Islands, Lao People’s Democratic Republic and Palau"),
        ("General Marshall and the Marshall Plan", "General Marshall and the Marshall Plan"),
        ("Representatives of the Netherlands", "Representatives of Netherlands (Kingdom of the)"),
        (
            "UN Member States, member states and all states",
            "United Nations Member States, member States and all States",
        ),
        ("25% of states parties", "25 per cent of States Parties"),
        ("Meeting with H.E. Mr. Ali Sesay, Minister", "Meeting with Mr. Ali Sesay, Minister"),
        ("Vice President Li Na", "Vice-President Li Na"),
        ("the UN's role--and ours", "the United Nations’ role – and ours"),
        ("Embassy of Laos", "Embassy of the Lao People’s Democratic Republic"),
        ("Representatives of Laos and Fiji", "Representatives of Lao People’s Democratic Republic and Fiji"),
        ("Czech Republic", "Czechia"),
        ("Government of the Republic of Senegal", "Government of the Republic of Senegal"),
        ("all state parties", "all States Parties"),
        ("", ""),
    ],
)
def test_texts_are_put_into_house_style(before: str, after: str) -> None:
    assert restyle(before, LEXICON) == after


def test_people_that_are_named_to_us_are_not_touched() -> None:
    said = "Talks with Vietnam Assitant of the Secretariat"
    assert restyle(said, LEXICON, names=("Vietnam Assitant",)) == said


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("fr", 'Séminaire "L\'avenir du Traité" : bilan', "Séminaire «\u00a0L’avenir du Traité\u00a0»\u00a0: bilan"),
        ("fr", "Représentants : Vietnam, Laos, Tanzanie", None),
        ("es", 'Seminario "El futuro"; Vietnam.', None),
    ],
)
def test_french_and_spanish_have_their_own_marks(language: str, before: str, after: str | None) -> None:
    styled = restyle(before, LEXICON, language)
    if after is not None:
        assert styled == after
        return
    assert LEXICON.state_name("VNM", language).replace("'", "’") in styled
    assert '"' not in styled
    assert not styled.endswith(".")


def restyled(lines: list[str]) -> list[str]:
    """Restyle the lines of one annex in their order, with one memory."""
    memory = StyleMemory.over(lines, LEXICON)
    return [restyle(line, LEXICON, memory=memory) for line in lines]


def test_an_acronym_is_explained_once_and_a_style_of_honour_given_once() -> None:
    lines = [
        "Working Group on Treaty Universalization (WGTU), first meeting",
        "H.E. Ms. Awa Diop, Minister",
        "Working Group on Treaty Universalization (WGTU), second meeting",
        "H.E. Ms. Awa Diop, Minister",
        "Side event “Working Group on Treaty Universalization (WGTU)”",
    ]
    assert restyled(lines) == [
        lines[0],
        lines[1],
        "WGTU, second meeting",
        "Ms. Awa Diop, Minister",
        lines[4],
    ]


def test_an_acronym_that_comes_again_is_written_out_first() -> None:
    lines = [
        "Guest speaker at EU Working Party “Views of OSCE”",
        "Ambassadors of ASEAN",
        "Civil society: ICRC, CSIS, CSIS",
        "Representatives of ASEAN, OSCE and EU; ICRC",
        "Meeting with UNDP",
        "ASEAN Secretariat",
    ]
    assert restyled(lines) == [
        "Guest speaker at European Union (EU) Working Party “Views of OSCE”",
        "Ambassadors of the Association of Southeast Asian Nations (ASEAN)",
        "Civil society: International Committee of the Red Cross (ICRC), CSIS, CSIS",
        "Representatives of ASEAN, OSCE and EU; ICRC",
        "Meeting with UNDP",
        "ASEAN Secretariat",
    ]


_PIECES = st.sampled_from(
    [
        *(
            "Laos",
            "HE Mr Li Wu",
            "Amb.",
            "UN",
            "states",
            "African",
            "4-5 May",
            "the Netherlands",
            "US",
            "SADC",
            "(SADC)",
        ),
        *(
            "Minstry",
            "Defense",
            "12%",
            "\ue000",
            '"',
            "“",
            "«",
            "'",
            "*",
            " - ",
            ", and ",
            ",",
            ".",
            " ",
            "(",
            ")",
            "\n",
            "+",
        ),
    ]
)


@given(st.lists(_PIECES, max_size=12).map(" ".join), st.sampled_from(["en", "fr", "es"]))
def test_whatever_is_written_comes_out_in_one_line_with_all_its_marks(text: str, language: str) -> None:
    styled = restyle(text, LEXICON, language)
    assert "\n" not in styled
    assert styled == styled.strip()
    assert styled.count("\ue000") == text.count("\ue000")
    assert styled.count("Li Wu") == text.count("Li Wu")


def test_a_text_that_is_no_line_is_not_searched_for_names() -> None:
    paper = 'Meeting in Laos with "the UN. ' * 300
    assert restyle(paper, LEXICON).startswith("Meeting in Laos with “the UN. Meeting")
