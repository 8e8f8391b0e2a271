"""Words for generated logs: names of several scripts, posts, offices, occasions, in realistic lengths."""

from __future__ import annotations

GIVEN = (
    "Amina", "José", "Nguyễn Văn", "Siobhán", "Łukasz", "Fatoumata", "Đặng", "Ingrid", "Tomás", "Mélanie", "Óscar",
    "Ayşe", "Ville-Pentti", "Dimpho", "Saluemxay", "María José", "Petr", "Chinwe", "Yuki", "Rania", "Björn", "Ana",
    "محمد", "فاطمة", "عبد الرحمن", "Елена", "Дмитрий", "李", "王", "Ιωάννης", "Noor", "Kwame", "Désiré", "Zoë",
)  # fmt: skip
FAMILY = (
    "Okafor", "Müller", "Sánchez Ruiz", "Phongphichit", "O’Brien", "Kowalczyk", "Traoré", "Håkansson", "Régimbal",
    "Yılmaz", "Ramodimoosi", "Čapek", "de Salazar", "van der Berg", "Nakamura", "Haddad", "Łopatka", "Nkosi",
    "الخطيب", "بن سالم", "Кузнецова", "Шевченко", "伟", "芳", "Παπαδόπουλος", "Mahiga", "Ødegård", "Abdi", "Rai",
)  # fmt: skip
STYLES = ("", "Mr.", "Ms.", "H.E. Mr.", "H.E. Ms.", "Ambassador", "Dr.", "Hon.", "Colonel")
POSTS = (
    "Minister for Foreign Affairs", "Deputy Minister of the Interior", "Permanent Secretary", "Director General",
    "Counsellor", "Head of the Arms Control Department", "Chairperson of the Law Committee", "Legal Adviser",
    "Deputy Permanent Representative", "Director of Political and Security Affairs", "Military Adviser",
)  # fmt: skip
OFFICES = (
    "Ministry of Foreign Affairs", "Ministry of Defence", "Ministry of the Interior", "National Assembly",
    "Office of the Attorney General", "Ministry of Trade and Industry", "Permanent Mission", "Federal Police",
)  # fmt: skip
OCCASIONS = (
    "Panel discussion at the side event “Towards a Globalized Treaty: Regional Perspectives”",
    "Roundtable on synergies between the Treaty and Security Council resolution 1540 (2004)",
    "Seminar on national control systems, record-keeping and reporting obligations",
    "Informal consultations on universalization and on assistance through the voluntary trust fund",
    "Bilateral outreach meeting in the margins of the First Committee",
    "Guest speaker at the annual conference on responsible arms transfers",
)  # fmt: skip
NOTES = (
    "Asked for the text in Portuguese; the committee reads it first. Comes back after the budget session.",
    "The draft law is with the Attorney General since March. Worried about the cost of a control list.",
    "Promised an answer before the next informal preparatory meeting; wants nothing in writing yet.",
)  # fmt: skip
ANSWERS = (
    "The Treaty does not touch lawful ownership within a State (preamble; article 1).",
    "The voluntary trust fund pays for a drafting workshop and for a control list.",
    "Sent the model law and the list of States that need no new legislation.",
    "Explained articles 6 and 7 with the neighbour’s experience.",
)
TASKS = (
    "Send the Treaty text in the official language",
    "Ask the Ministry again for its reply to the note of March",
    "Will table the bill in the next sitting of the committee",
    "Offer a note on the voluntary trust fund",
    "Will name a point of contact in the Ministry of Defence",
    "Arrange a call with the Head of the legal department",
)
