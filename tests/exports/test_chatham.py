"""The Chatham House Rule: nobody who was there can be told from what is printed."""

from __future__ import annotations

import pytest

from attplanner.domain.activity import Form, Participation, PartyKind
from attplanner.domain.lexicon import Lexicon
from attplanner.exports.chatham import strip

LEXICON = Lexicon.shipped()


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Ana Roa, Head of the UNODC Global Firearms Programme",
        "Lunch with the Minister of Defence",
        "Talks with the delegation",
        "African States representatives",
        "Kenyan officials",
        "Representatives of Nepal",
        "Meeting with SADC",
        "Meeting with three officials",
        "Meeting with 4 officials",
        "Meeting with two-three officials",
        "Lunch with vice-ministers",
        "Talks at the minister’s request",
        "Talks with Xantippe about rifles",
        "Oxfam",
        "Réunion avec deux responsables",
    ],
)
def test_names_posts_affiliations_and_small_counts_are_stripped(text: str) -> None:
    assert strip(text, (), LEXICON, "en") == "Meeting"


@pytest.mark.parametrize(
    "text",
    [
        "Roundtable discussion with civil society members from different regions",
        "Bilateral meetings on accession",
        "Informal consultations on Treaty universalization",
    ],
)
def test_a_harmless_text_stays(text: str) -> None:
    assert strip(text, (), LEXICON, "en") == text


def test_the_title_stays_where_it_gives_nobody_away() -> None:
    said = "Side event with France, UNIDIR “Comprehensive Approach to Diversion”"
    assert strip(said, (), LEXICON, "en") == "Side event “Comprehensive Approach to Diversion”"
    assert strip("Side event “Dialogue with Amb Ana Roa”", (), LEXICON, "en") == "Side event"
    assert strip("Seminar “The view from Nepal”", (), LEXICON, "fr") == "Séminaire"


def test_what_the_record_knows_is_never_printed() -> None:
    met = Participation(name="rivera", post="", office="harbour board")
    for said in ("Talks with rivera", "Talks at the harbour", "Seminar “Rivera and the sea”"):
        assert strip(said, (met,), LEXICON, "en", Form.SEMINAR) == "Seminar"
    assert strip("Talks with okonjo", (), LEXICON, "en", people=("Okonjo",)) == "Meeting"
    assert strip("Seminar “Wu on transfers”", (Participation(name="Wu Li"),), LEXICON, "en") == "Seminar"


def test_a_class_of_participants_gives_nobody_away() -> None:
    whole = Participation(kind=PartyKind.CLASS, as_written="civil society members")
    said = "Roundtable discussion with civil society members"
    assert strip(said, (whole,), LEXICON, "en") == said


def test_the_occasion_is_in_the_documents_language() -> None:
    assert strip("Ms. Ana Roa", (), LEXICON, "es", Form.CALL) == "Llamada"
    assert strip("", (), LEXICON, "en") == ""
