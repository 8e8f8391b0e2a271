"""What single rules of the reader take from a few lines: each text shows one rule and what an office may vary.

An entry is expected as ``line dates time places | who was met``: a person as style, name, post, office and State
joined by commas, others by role in brackets. What it must ask stands in square brackets.
"""

from __future__ import annotations

import pytest

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code, Decision, Default
from attplanner.importers.plan import ImportPlan, PlannedEntry, PlannedParty, PlannedPlace
from attplanner.importers.registry import read

_SAID = ("date-impossible", "date-ambiguous", "name-unknown", "two-dates")


def plan_of(text: str) -> ImportPlan:
    return read(text.encode(), "notes.txt", lexicon=Lexicon.shipped())


def place(one: PlannedPlace) -> str:
    located = ", ".join(part for part in (one.venue, one.city, one.state) if part)
    return " ".join(part for part in (located, "virtual" if one.virtual else "") if part)


def party(one: PlannedParty) -> str:
    what = (one.style, one.name, one.post, one.office, one.organization, one.state)
    return ", ".join(part for part in what if part)


def shown(entry: PlannedEntry) -> str:
    dates = "..".join(dict.fromkeys(day or "?" for day in entry.when.iso()))
    parts = [str(entry.lines[0]), dates, entry.time, "; ".join(place(one) for one in entry.places) or "-", "|"]
    met = [party(one) for item in entry.items for one in item.counterparts]
    met += [f"({one.role.value}) {party(one)}" for item in entry.items for one in item.others]
    codes = [p.code.value for p in entry.proposals if p.code.value in _SAID]
    return " ".join(part for part in [*parts, "; ".join(met), *(f"[{code}]" for code in codes)] if part)


def entries(text: str) -> list[str]:
    return [shown(entry) for entry in plan_of(text).entries]


@pytest.mark.parametrize(
    ("title", "line", "expected"),
    [
        ("Visits, dd/mm/yyyy", "12/13/2028", "2 ? Lima, PER | Ministry of Defence, PER [date-impossible]"),
        ("Visites (jj/mm)", "10/25/2028", "2 ? Lima, PER | Ministry of Defence, PER [date-impossible]"),
        ("Log (month/day/year)", "25/04/2028", "2 ? Lima, PER | Ministry of Defence, PER [date-impossible]"),
        ("Visits, dd/mm/yyyy", "04/05/2028", "2 2028-05-04 Lima, PER | Ministry of Defence, PER"),
        ("Visits, mm/dd/yyyy", "04/05/2028", "2 2028-04-05 Lima, PER | Ministry of Defence, PER"),
        # the weekday shows that day and month were exchanged
        ("Visits, dd/mm/yyyy", "Wed 12/13/2028", "2 2028-12-13 Lima, PER | Ministry of Defence, PER"),
    ],
)
def test_a_date_against_the_order_of_the_text_is_asked_about(title: str, line: str, expected: str) -> None:
    assert entries(f"{title}\n{line} Lima, Peru: Ministry of Defence") == [expected]


def test_one_date_against_many_is_asked_about() -> None:
    lines = [f"{day}/04/2028 Lima, Peru: Ministry of Defence" for day in (13, 14, 17, 18)]
    found = plan_of("\n".join([*lines, "04/19/2028 Lima, Peru: Ministry of Defence"])).entries[-1]
    assert found.when.start is None
    assert [p.choices for p in found.proposals if p.code.value == "date-impossible"] == [("2028-04-19",)]


def test_a_meeting_with_its_hour_is_no_heading_of_the_next_day() -> None:
    text = """Diary, March 2029
Monday 5 March
9.00 Ambassador Ana Ruiz (Peru)
10.30 Phone call with the Foreign Minister of Chad, Mr. Jean Sy
Tuesday 6 March
15.00 Video call: Mr. Paul Sim, Permanent Secretary for Defence, Ghana
Wednesday 7 March
17.00 Ms. Liu Fang, Counsellor, China"""
    assert entries(text) == [
        "3 2029-03-05 09:00 - | Ambassador, Ana Ruiz, PER",
        "4 2029-03-05 10:30 virtual | Mr., Jean Sy, Foreign Minister, TCD",
        "6 2029-03-06 15:00 virtual | Mr., Paul Sim, Permanent Secretary for Defence, GHA",
        "8 2029-03-07 17:00 - | Ms., Liu Fang, Counsellor, CHN",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Skype: ",
        "tél., ",
        "WhatsApp call: ",
        "over the phone – ",
        "via Signal: ",
        "visioconférence avec ",
        "videochamada, ",
        "telcon – ",
        "MS Teams: ",
        "llamada telefónica con ",
    ],
)
def test_a_medium_before_the_name_is_no_place(words: str) -> None:
    (found,) = entries(f"14 May 2029, {words}Ms. Ana Paz, Vice-Minister, Peru")
    assert found == "1 2029-05-14 virtual | Ms., Ana Paz, Vice-Minister, PER"


def test_a_subject_is_no_medium() -> None:
    assert entries("16 Jan 2029: seminar on video surveillance, Lima, Peru") == ["1 2029-01-16 Lima, PER |"]


@pytest.mark.parametrize(
    ("line", "met"),
    [
        (
            "Courtesy call by the Apostolic Nuncio, Archbishop Paolo Terra (Holy See)",
            "Archbishop, Paolo Terra, Apostolic Nuncio, VAT",
        ),
        ("Cardinal Pietro Conti, Holy See", "Cardinal, Pietro Conti, VAT"),
        ("Rear Admiral John Sey (Ghana)", "Rear Admiral, John Sey, GHA"),
        ("Reverend Peter Tuala (Samoa)", "Reverend, Peter Tuala, WSM"),
        ("the Ambassador, Pastor Luis Gil (Colombia)", "Pastor, Luis Gil, Ambassador, COL"),
        ("H.E . Mr. Juan  Soto , State Secretary , Peru", "H.E. Mr., Juan Soto, State Secretary, PER"),
        (
            "S . E . M . Jean  Kone , Ministre de la défense, Tchad",
            "S. E. M., Jean Kone, Ministre de la défense, TCD",
        ),
        ("Chargé d'affaires Luis Rey (Cuba)", "Luis Rey, Chargé d'affaires, CUB"),
        ("Attaché militaire Jean Kone (Côte d'Ivoire)", "Jean Kone, Attaché militaire, CIV"),
        ("Focal point Ana Diaz (Peru)", "Ana Diaz, Focal point, PER"),
        (
            "rdv M. Toure, Conseiller, Mission permanente du Mali",
            "M., Toure, Conseiller, Mission permanente du Mali, MLI",
        ),
        ("Vicecanciller Sr. Juan Soto (Guatemala)", "Sr., Juan Soto, Vicecanciller, GTM"),
        (
            "Sra. Ana Paz, Directora en el Ministerio de Defensa del Perú",
            "Sra., Ana Paz, Directora, Ministerio de Defensa, PER",
        ),
    ],
)
def test_a_person_is_read_in_an_unusual_frame(line: str, met: str) -> None:
    assert entries(f"Log\n2 February 2029: {line}") == [f"2 2029-02-02 - | {met}"]


@pytest.mark.parametrize(
    ("line", "met"),
    [
        ("DPR Korea - Counsellor Ri Song Jin - no instructions", "Ri Song Jin, Counsellor, PRK"),
        ("Chad – Mr. Ali Adoum, Counsellor – will check", "Mr., Ali Adoum, Counsellor, TCD"),
        ("Perú, Sra. Ana Paz, Consejera", "Sra., Ana Paz, Consejera, PER"),
        ("just met Dominica, Ms. Ana Roa from the PM's office. positive", "Ms., Ana Roa, PM's office, DMA"),
        ("met the Gambia, First Secretary Lamin Ceesay", "Lamin Ceesay, First Secretary, GMB"),
        ("Peru, Ms. Ana Paz, Chile, Mr. Juan Soto", "Ms., Ana Paz, PER; Mr., Juan Soto, CHL"),
        ("met Peru, Chile, Ms. Ana Paz", "PER; CHL; Ms., Ana Paz"),
        ("met Chad, Ms. Ana Paz, UNODA", "TCD; Ms., Ana Paz, UNODA"),
    ],
)
def test_a_state_before_a_person_is_whom_he_speaks_for(line: str, met: str) -> None:
    assert entries(f"Log\n2 February 2029: {line}") == [f"2 2029-02-02 - | {met}"]


def dates(text: str) -> list[str]:
    """Return line and dates of each entry."""
    return [
        f"{e.lines[0]} {'..'.join(dict.fromkeys(day or '?' for day in e.when.iso()))}" for e in plan_of(text).entries
    ]


MINISTRY = "Lima, Peru: Ministry of Defence"


@pytest.mark.parametrize(
    ("title", "days", "expected"),
    [
        # two figures behind a month in a title are a year where the days below cannot stand before such a day
        ("Amb's diary, Nov 28", ("Thu 2 Nov", "Thu 9/11"), ["2 2028-11-02", "3 2028-11-09"]),
        ("Agenda, mars 29", ("Lun 5 mars", "Mar 6 mars"), ["2 2029-03-05", "3 2029-03-06"]),
        ("Diary, Nov. 28", ("2 Nov", "30 Nov"), ["2 2028-11-02", "3 2028-11-30"]),
        ("Visits, Oct. '28", ("03/10", "05/10"), ["2 2028-10-03", "3 2028-10-05"]),
        ("Diary, Nov 28", ("Fri 2 Nov", "Thu 8 Nov"), ["1 ?", "2 ?", "3 ?"]),  # the weekdays are of another year
        # the month of a title shows which figure is the day
        ("Chat, October 2028", ("03/10/2028", "05/10/2028"), ["2 2028-10-03", "3 2028-10-05"]),
        ("Missions, October 2028", ("10/03/2028", "10/05/2028"), ["2 2028-10-03", "3 2028-10-05"]),
        ("Talks, October to December 2028", ("03/10/2028", "04/12/2028"), ["2 2028-10-03", "3 2028-12-04"]),
        ("Report on activities, December 2028", ("12/11/2028", "03/11/2028"), ["2 ?", "3 ?"]),
        ("Report on activities, January 2029", ("01/12/2028", "02/12/2028"), ["2 ?", "3 ?"]),
        # a title with a time of its own is no entry
        ("Diary – week of 12 February 2029", ("12 February", "15 February"), ["2 2029-02-12", "3 2029-02-15"]),
        ("Talks, Geneva, 20-24 August 2029", ("20 August", "24 August"), ["3 2029-08-20", "4 2029-08-24"]),
        ("Talks, 2029-08-20..2029-08-24", ("2029-08-20", "2029-08-24"), ["3 2029-08-20", "4 2029-08-24"]),
        ("Export of contacts 2029-08-24", ("2029-08-20", "2029-08-21"), ["2 2029-08-20", "3 2029-08-21"]),
        # but an entry whose days hold others stays one
        ("Side event, Geneva, 20-24 August 2029", ("21 August 2029",), ["1 2029-08-20..2029-08-24", "2 2029-08-21"]),
    ],
)
def test_a_title_says_how_the_dates_below_are_read(title: str, days: tuple[str, ...], expected: list[str]) -> None:
    blank = "\n" if title.startswith("Talks,") and expected[0].startswith("3") else ""
    assert dates("\n".join([f"{title}{blank}", *(f"{day} {MINISTRY}" for day in days)])) == expected


def test_the_title_of_a_programme_gives_its_day_and_place() -> None:
    text = "Visit to Lima, Peru, 20 August 2029\n\n10:00 Ministry of Defence\n11:00 Ministry of Justice"
    assert entries(text) == [
        "3 2029-08-20 10:00 Lima, PER | Ministry of Defence, PER",
        "4 2029-08-20 11:00 Lima, PER | Ministry of Justice, PER",
    ]


@pytest.mark.parametrize("written", ["2029-08-20..2029-08-22", "20.08.2029 .. 22.08.2029", "20/08/2029…22/08/2029"])
def test_dots_between_two_dates_are_a_range(written: str) -> None:
    assert dates(f"Log\n{written} {MINISTRY}") == ["2 2029-08-20..2029-08-22"]


@pytest.mark.parametrize(
    "heads",
    ["Date\tFrom\tTo\tMeetings", "Date\tDépart\tArrivée\tEntretiens", "Fecha\tOrigen\tDestino\tReuniones"],
)
def test_a_column_of_where_one_went_is_the_place(heads: str) -> None:
    rows = (
        "14/05/2029\tGeneva\tLima, Peru\tMinistry of Defence",
        "16/05/2029\tLima\tQuito, Ecuador\tMinistry of Justice",
    )
    assert entries("\n".join((heads, *rows))) == [
        "2 2029-05-14 Lima, PER | Ministry of Defence, PER",
        "3 2029-05-16 Quito, ECU | Ministry of Justice, ECU",
    ]


def test_columns_from_and_to_with_days_are_start_and_end() -> None:
    rows = ("14/05/2029\t15/05/2029\tLima, Peru\tTalks", "16/05/2029\t17/05/2029\tQuito, Ecuador\tTalks")
    assert dates("\n".join(("From\tTo\tPlace\tActivity", *rows))) == [
        "2 2029-05-14..2029-05-15",
        "3 2029-05-16..2029-05-17",
    ]


def rows(text: str) -> list[str]:
    """Return State, dates, act, status and quotation of each row of a list of States."""
    found = plan_of(text).states
    values = [(r.state, r.date, r.signature, r.deposit, r.act, r.status, r.quotation) for r in found]
    return [" ".join(value for value in row if value) for row in values]


@pytest.mark.parametrize(
    ("title", "lines", "expected"),
    [
        (
            "WHAT THEY SAID – bilateral week, October 2028",
            ("Nepal (9 October 2028): “No obstacle.”", "Bahrain (10 October 2028): ratification is not planned."),
            ["NPL 2028-10-09 No obstacle.", "BHR 2028-10-10"],
        ),
        (
            "Ce qu'ils nous ont dit",
            ("Népal (9 octobre 2028) : « Bientôt. »", "Bahreïn, 10 octobre 2028 : l'examen se poursuit."),
            ["NPL 2028-10-09 Bientôt.", "BHR 2028-10-10"],
        ),
        (
            "Statements",
            ("Nepal and Bhutan (9 October 2028): “We see no obstacle.”", "Chad (10 October 2028): “Soon.”"),
            ["NPL 2028-10-09 We see no obstacle.", "BTN 2028-10-09 We see no obstacle.", "TCD 2028-10-10 Soon."],
        ),
        (
            "Target States",
            ("Nepal (not party): letter of 3 May 2029", "Chad (signatory): bill in Parliament (as of 5 May 2029)"),
            ["NPL 2029-05-03 not yet joined", "TCD 2029-05-05 signatory"],
        ),
        (
            "États cibles",
            ("Népal (non partie) : lettre du 3 mai 2029", "Tchad (signataire) : élections le 5 mai 2029"),
            ["NPL 2029-05-03 not yet joined", "TCD signatory"],  # what is to come is no fact
        ),
        (
            "Notices",
            ("On 5 June 2029, Peru ratified the Treaty.", "Le 8 juin 2029, le Tchad a ratifié le Traité."),
            ["PER 2029-06-05 ratification", "TCD 2029-06-08 ratification"],
        ),
    ],
)
def test_a_line_of_a_state_says_when_it_spoke_or_acted(
    title: str, lines: tuple[str, ...], expected: list[str]
) -> None:
    assert rows("\n".join((title, *lines))) == expected


def test_a_state_with_its_day_and_an_office_is_of_a_log() -> None:
    text = "Meetings\nNepal (9 October 2028): Ministry of Justice\nChad, 11 October 2028: Ministry of Defence"
    assert entries(text) == [
        "2 2028-10-09 NPL | Ministry of Justice, NPL",
        "3 2028-10-11 TCD | Ministry of Defence, TCD",
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "She went on to Lima on 8 March 2029, where the Peruvian Ministry (Ms. Ana Paz, Director) set out why.",
            "3 2029-03-08 Lima | Ms., Ana Paz, Director, Peruvian Ministry, PER",
        ),
        (
            "On 8 March 2029 Mr. Paul Sim, Director, Ministry of Justice of Ghana, explained the bill.",
            "3 2029-03-08 - | Mr., Paul Sim, Director, Ministry of Justice, GHA",
        ),
        (
            "On 8 March 2029 the President telephoned the Minister of Defence of Chad, Mr. Jean Sy.",
            "3 2029-03-08 virtual | Mr., Jean Sy, Minister of Defence, TCD",
        ),
        (
            "Le 8 mars 2029 le Ministère de la justice du Togo (M. Kossi Ama, Directeur) nous a expliqué le cas.",
            "3 2029-03-08 - | M., Kossi Ama, Directeur, Ministère de la justice, TGO",
        ),
        (
            "El 8 de marzo de 2029 llamamos al Viceministro de Defensa del Perú, Sr. Luis Paz.",
            "3 2029-03-08 virtual | Sr., Luis Paz, Viceministro de Defensa, PER",
        ),
    ],
)
def test_a_sentence_whose_subject_was_met_is_an_entry(sentence: str, expected: str) -> None:
    assert entries(f"Note for file\n\n{sentence}") == [expected]


def test_a_sentence_about_a_bill_is_no_entry() -> None:
    assert entries("Note for file\n\nThe bill, adopted on 20 March 2029, set out new rules.") == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Workshop on diversion (host: UNLIREC)", "(host) UNLIREC, UNLIREC"),
        ("Atelier sur les détournements (hôte : UNLIREC)", "(host) UNLIREC, UNLIREC"),
        ("Taller sobre desvío (anfitrión: UNLIREC)", "(host) UNLIREC, UNLIREC"),
        ("Roundtable (co-hosts: Chile and Mexico)", "(co_host) CHL; (co_host) MEX"),
        ("Seminar (organizer: Control Arms)", "(organizer) Control Arms, CONTROL-ARMS"),
    ],
)
def test_a_bracket_names_the_host(title: str, expected: str) -> None:
    assert entries(f"Log\n2 March 2029, Lima, Peru: {title}") == [f"2 2029-03-02 Lima, PER | {expected}"]


@pytest.mark.parametrize(
    ("place", "who", "expected"),
    [
        ("Bishkek, Kyrgyzstan", "Security Council", "Bishkek, KGZ | Security Council, KGZ"),
        (
            "Bishkek, Kyrgyzstan",
            "Mr. Ali Sey, Chairman of the Security Council",
            "Bishkek, KGZ | Mr., Ali Sey, Chairman, Security Council, KGZ",
        ),
        (
            "New York, USA",
            "Mr. Ali Sey, President of the Security Council",
            "New York, USA | Mr., Ali Sey, President of the Security Council, UNSC",
        ),
        ("Bishkek, Kyrgyzstan", "AU Peace and Security Council", "Bishkek, KGZ | AU Peace and Security Council, AU"),
        ("Nuku'alofa, Tonga", "Crown Law", "Nuku'alofa, TON | Crown Law, TON"),
        (
            "Conakry, Guinea",
            "Conseil national de la transition",
            "Conakry, GIN | Conseil national de la transition, GIN",
        ),
    ],
)
def test_a_council_in_a_capital_is_the_state_s(place: str, who: str, expected: str) -> None:
    assert entries(f"Log\n3 April 2029 {place}: {who}") == [f"2 2029-04-03 {expected}"]


@pytest.mark.parametrize("written", ["Viernes 13, 15.30:", "Viernes 13, 15:30:", "Vie. 13, 15h30:", "13, 15.30:"])
def test_an_hour_behind_a_day_is_no_day(written: str) -> None:
    assert entries(f"Gira – abril de 2029\n\n{written} {MINISTRY}\nLunes 16: {MINISTRY}")[0].startswith(
        "3 2029-04-13 15:30 Lima"
    )


def test_each_of_several_people_keeps_the_whole_office_that_they_share() -> None:
    text = (
        "CSP4 PROCESS\n\n12 March 2018, Vienna, Austria\n"
        "- Ambassador Lea Noir + Mr. Jon Mar, Counsellor, Delegation of the European Union to the International "
        "Organizations in Vienna\n"
    )
    (asked,) = [one for one in read(text.encode(), "log.txt").entries[0].proposals if one.code is Code.PEOPLE_JOINED]
    office = "Delegation of the European Union to the International Organizations in Vienna"
    assert asked.new == f"Ambassador Lea Noir, {office} | Mr. Jon Mar, Counsellor, {office}"


def test_a_split_ends_where_the_shared_office_does_not_at_the_next_joining_word() -> None:
    text = (
        "CSP4 PROCESS\n\n12 March 2018, Vienna, Austria\n"
        "- Ms. Ada Brand, Measures Officer, Mr. Robin Moss, Head of the Support Section, OSCE Secretariat and "
        "Colonel Ville Pout, Military Adviser, OSCE delegation, Embassy of Finland\n"
    )
    (asked,) = [one for one in read(text.encode(), "log.txt").entries[0].proposals if one.code is Code.PEOPLE_JOINED]
    assert asked.new is not None
    assert [part.rpartition(", ")[2] for part in asked.new.split(" | ")] == [
        "OSCE Secretariat",
        "OSCE Secretariat",
        "Embassy of Finland",
    ]


def test_what_may_be_told_twice_is_quoted_to_a_word_without_mark_up() -> None:
    briefing = "Briefing on Synergies from the Implementation of UNSCR 1540 and ATT"
    text = (
        f'12-13 June 2017 New York, USA\n- Side-event "*{briefing}*" co-hosted by Finland and Jamaica\n\n'
        f'13 June 2017 New York, USA\n- Side-event on the "{briefing}" co-hosted by Finland and Jamaica\n'
    )
    asked = [
        one
        for entry in read(text.encode(), "log.txt").entries
        for one in entry.proposals
        if one.code is Code.POSSIBLE_DUPLICATE
    ]
    assert [one.reason for one in asked] == [
        'Reads like “Side-event "Briefing on Synergies from the Implementation …” of 12-13 June 2017'
    ]


def test_a_misspelt_word_is_named_with_the_one_that_is_meant() -> None:
    text = "3 May 2018 Lima, Peru\n- Minstry of Foreign Affiars\n"
    (slip,) = [one for one in read(text.encode(), "log.txt").entries[0].proposals if one.code is Code.SPELLING]
    assert slip.reason == "“Minstry” is probably “Ministry”. “Affiars” is probably “Affairs”."


@pytest.mark.parametrize(
    "text",
    ["date,place,with\n13/04/2018,{},Ms. A. Kamau\n", "Date: 13 April 2018\nPlace: {}\nWith: Mr. Jon Mar (OSCE)\n"],
)
def test_a_city_that_no_gazetteer_has_stays_where_a_place_is_told_and_its_state_is_asked_for(text: str) -> None:
    (entry,) = read(text.format("Nowhereville").encode(), "log.txt").entries
    assert [(place.city, place.state) for place in entry.places] == [("Nowhereville", None)]
    (asked,) = [one for one in entry.proposals if one.code is Code.STATE_MISSING]
    assert (asked.new, asked.default) == (None, Default.ASK)
    assert Code.PLACE_MISSING not in [warning.code for warning in entry.warnings]


def test_a_city_that_is_nearly_a_known_one_is_asked_for_with_its_state() -> None:
    plan = read(b"date,place,with\n13/04/2018,Nairobbi,Ms. A. Kamau\n", "log.csv")
    (asked,) = plan.entries[0].proposals
    assert (asked.code, asked.old, asked.new, asked.default) == (Code.SPELLING, "Nairobbi", "Nairobi", Default.ASK)
    decided = plan.decided({(0, 0): Decision.ACCEPTED}).entries[0]
    assert [(place.city, place.state) for place in decided.places] == [("Nairobi", "KEN")]


def test_an_organization_in_the_column_of_places_is_no_city() -> None:
    (entry,) = read(b"date,place,with\n13/04/2018,Amnesty International,Ms. A. Kamau\n", "log.csv").entries
    assert entry.places == ()
