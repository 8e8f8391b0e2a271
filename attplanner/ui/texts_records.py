"""Words for what records say: statuses, roles, forms, kinds, fields; free of Qt. ``ui/texts.py`` gathers them."""

from __future__ import annotations

from collections.abc import Mapping

from attplanner.ui.marking import QT_TRANSLATE_NOOP

STATUSES: Mapping[str, str] = {
    "State Party": QT_TRANSLATE_NOOP("statuses", "State Party"),
    "deposited": QT_TRANSLATE_NOOP("statuses", "Deposited, not yet in force"),
    "signatory": QT_TRANSLATE_NOOP("statuses", "Signatory"),
    "not yet joined": QT_TRANSLATE_NOOP("statuses", "Not yet joined"),
}

FLAGS: Mapping[str, str] = {
    "no-intent": QT_TRANSLATE_NOOP("flags", "notified intent not to become a party"),
    "not verified": QT_TRANSLATE_NOOP("flags", "not verified"),
    "notified intent not to become a party": QT_TRANSLATE_NOOP("flags", "notified intent not to become a party"),
    "withdrew": QT_TRANSLATE_NOOP("flags", "withdrew"),
}

# Treaty actions, as what the State did.
ACTIONS: Mapping[str, str] = {
    "acceptance": QT_TRANSLATE_NOOP("actions", "Accepted"),
    "accession": QT_TRANSLATE_NOOP("actions", "Acceded"),
    "approval": QT_TRANSLATE_NOOP("actions", "Approved"),
    "notification": QT_TRANSLATE_NOOP("actions", "Notified"),
    "provisional application": QT_TRANSLATE_NOOP("actions", "Applies provisionally"),
    "ratification": QT_TRANSLATE_NOOP("actions", "Ratified"),
    "signature": QT_TRANSLATE_NOOP("actions", "Signed"),
    "withdrawal": QT_TRANSLATE_NOOP("actions", "Withdrew"),
}

HANDLINGS: Mapping[str, str] = {
    "internal": QT_TRANSLATE_NOOP("handlings", "Internal"),
    "troika": QT_TRANSLATE_NOOP("handlings", "Troika"),
    "publication": QT_TRANSLATE_NOOP("handlings", "For publication"),
}

FORMS: Mapping[str, str] = {
    "meeting": QT_TRANSLATE_NOOP("forms", "Meeting"),
    "visit": QT_TRANSLATE_NOOP("forms", "Visit"),
    "side_event": QT_TRANSLATE_NOOP("forms", "Side event"),
    "panel": QT_TRANSLATE_NOOP("forms", "Panel"),
    "seminar": QT_TRANSLATE_NOOP("forms", "Seminar"),
    "conference": QT_TRANSLATE_NOOP("forms", "Conference"),
    "roundtable": QT_TRANSLATE_NOOP("forms", "Round table"),
    "briefing": QT_TRANSLATE_NOOP("forms", "Briefing"),
    "working_group": QT_TRANSLATE_NOOP("forms", "Working group"),
    "call": QT_TRANSLATE_NOOP("forms", "Call"),
    "other": QT_TRANSLATE_NOOP("forms", "Other"),
}

ACTIVITY_STATES: Mapping[str, str] = {
    "planned": QT_TRANSLATE_NOOP("activity_states", "Planned"),
    "held": QT_TRANSLATE_NOOP("activity_states", "Held"),
    "cancelled": QT_TRANSLATE_NOOP("activity_states", "Cancelled"),
}

ROLES: Mapping[str, str] = {
    "counterpart": QT_TRANSLATE_NOOP("roles", "Counterpart"),
    "host": QT_TRANSLATE_NOOP("roles", "Host"),
    "co_host": QT_TRANSLATE_NOOP("roles", "Co-host"),
    "organizer": QT_TRANSLATE_NOOP("roles", "Organizer"),
    "partner": QT_TRANSLATE_NOOP("roles", "Partner"),
    "forum": QT_TRANSLATE_NOOP("roles", "Forum"),
    "speaker": QT_TRANSLATE_NOOP("roles", "Speaker"),
    "mentioned": QT_TRANSLATE_NOOP("roles", "Mentioned"),
}

PARTY_KINDS: Mapping[str, str] = {
    "class": QT_TRANSLATE_NOOP("party_kinds", "Class"),
    "group": QT_TRANSLATE_NOOP("party_kinds", "Group"),
    "grouping": QT_TRANSLATE_NOOP("party_kinds", "Group"),
    "office": QT_TRANSLATE_NOOP("party_kinds", "Office"),
    "organization": QT_TRANSLATE_NOOP("party_kinds", "Organization"),
    "person": QT_TRANSLATE_NOOP("party_kinds", "Person"),
    "state": QT_TRANSLATE_NOOP("party_kinds", "State"),
}

CAPACITIES: Mapping[str, str] = {
    "national": QT_TRANSLATE_NOOP("capacities", "For its State"),
    "international": QT_TRANSLATE_NOOP("capacities", "International"),
    "non_state": QT_TRANSLATE_NOOP("capacities", "Not of a State"),
    "own_side": QT_TRANSLATE_NOOP("capacities", "Our own side"),
}

# How much of a group was met.
EXTENTS: Mapping[str, str] = {
    "all": QT_TRANSLATE_NOOP("extents", "All of it"),
    "some": QT_TRANSLATE_NOOP("extents", "Some of it"),
    "unknown": QT_TRANSLATE_NOOP("extents", "Not known"),
}

# Why an export left something out.
REASONS: Mapping[str, str] = {
    "cancelled": QT_TRANSLATE_NOOP("reasons", "cancelled"),
    "internal": QT_TRANSLATE_NOOP("reasons", "internal"),
    "no-text": QT_TRANSLATE_NOOP("reasons", "no wording"),
    "planned": QT_TRANSLATE_NOOP("reasons", "planned, not held"),
    "troika": QT_TRANSLATE_NOOP("reasons", "Troika"),
}

# What the search and the history call the kinds of records.
KINDS: Mapping[str, str] = {
    "activity": QT_TRANSLATE_NOOP("kinds", "Meeting"),
    "activity_actor": QT_TRANSLATE_NOOP("kinds", "Who of us was there"),
    "activity_place": QT_TRANSLATE_NOOP("kinds", "Place of a meeting"),
    "command": QT_TRANSLATE_NOOP("kinds", "Action"),
    "event": QT_TRANSLATE_NOOP("kinds", "Regional event"),
    "event_expected": QT_TRANSLATE_NOOP("kinds", "Expected at a regional event"),
    "event_heading": QT_TRANSLATE_NOOP("kinds", "Heading of events"),
    "follow_up": QT_TRANSLATE_NOOP("kinds", "Follow-up"),
    "grouping": QT_TRANSLATE_NOOP("kinds", "Group"),
    "grouping_member": QT_TRANSLATE_NOOP("kinds", "Member of a group"),
    "grouping_name": QT_TRANSLATE_NOOP("kinds", "Name of a group"),
    "import_run": QT_TRANSLATE_NOOP("kinds", "Import"),
    "item": QT_TRANSLATE_NOOP("kinds", "Item"),
    "item_wording": QT_TRANSLATE_NOOP("kinds", "Public wording"),
    "obstacle": QT_TRANSLATE_NOOP("kinds", "Obstacle"),
    "obstacle_answer": QT_TRANSLATE_NOOP("kinds", "Answer to an obstacle"),
    "obstacle_evidence": QT_TRANSLATE_NOOP("kinds", "Evidence of an obstacle"),
    "office": QT_TRANSLATE_NOOP("kinds", "Office"),
    "office_holder": QT_TRANSLATE_NOOP("kinds", "Office-holder"),
    "office_holding": QT_TRANSLATE_NOOP("kinds", "Office held"),
    "organization": QT_TRANSLATE_NOOP("kinds", "Organization"),
    "organization_name": QT_TRANSLATE_NOOP("kinds", "Name of an organization"),
    "participation": QT_TRANSLATE_NOOP("kinds", "Participant"),
    "pathway_move": QT_TRANSLATE_NOOP("kinds", "Move on a pathway"),
    "person": QT_TRANSLATE_NOOP("kinds", "Person"),
    "person_apart": QT_TRANSLATE_NOOP("kinds", "Two different people"),
    "person_name": QT_TRANSLATE_NOOP("kinds", "Name of a person"),
    "place": QT_TRANSLATE_NOOP("kinds", "Place"),
    "place_name": QT_TRANSLATE_NOOP("kinds", "Name of a place"),
    "post_holding": QT_TRANSLATE_NOOP("kinds", "Post held"),
    "process": QT_TRANSLATE_NOOP("kinds", "Process"),
    "proposal": QT_TRANSLATE_NOOP("kinds", "Question of an import"),
    "regional_event": QT_TRANSLATE_NOOP("kinds", "Regional event"),
    "regional_event_title": QT_TRANSLATE_NOOP("kinds", "Title of a regional event"),
    "release": QT_TRANSLATE_NOOP("kinds", "Export"),
    "setting": QT_TRANSLATE_NOOP("kinds", "Setting"),
    "source": QT_TRANSLATE_NOOP("kinds", "Source"),
    "source_line": QT_TRANSLATE_NOOP("kinds", "Line of a source"),
    "state": QT_TRANSLATE_NOOP("kinds", "State"),
    "state_name": QT_TRANSLATE_NOOP("kinds", "Name of a State"),
    "stated_figure": QT_TRANSLATE_NOOP("kinds", "Figure stated by a source"),
    "statement": QT_TRANSLATE_NOOP("kinds", "Statement"),
    "statement_text": QT_TRANSLATE_NOOP("kinds", "Words of a statement"),
    "trade_table": QT_TRANSLATE_NOOP("kinds", "Arms trade figures"),
    "trade_volume": QT_TRANSLATE_NOOP("kinds", "Arms trade volume"),
    "treaty": QT_TRANSLATE_NOOP("kinds", "Treaty"),
    "treaty_action": QT_TRANSLATE_NOOP("kinds", "Treaty action"),
}

# Fields of records, as the history shows them; what is not here is shown by its own name.
FIELDS: Mapping[str, str] = {
    "action": QT_TRANSLATE_NOOP("fields", "action"),
    "as_written": QT_TRANSLATE_NOOP("fields", "as written"),
    "author": QT_TRANSLATE_NOOP("fields", "author"),
    "capacity": QT_TRANSLATE_NOOP("fields", "capacity"),
    "capital": QT_TRANSLATE_NOOP("fields", "capital"),
    "category": QT_TRANSLATE_NOOP("fields", "category"),
    "chatham_house": QT_TRANSLATE_NOOP("fields", "Chatham House rule"),
    "city": QT_TRANSLATE_NOOP("fields", "city"),
    "city_written": QT_TRANSLATE_NOOP("fields", "city"),
    "class_written": QT_TRANSLATE_NOOP("fields", "class as written"),
    "confirmed": QT_TRANSLATE_NOOP("fields", "confirmed"),
    "contact": QT_TRANSLATE_NOOP("fields", "contact"),
    "decision": QT_TRANSLATE_NOOP("fields", "decision"),
    "display": QT_TRANSLATE_NOOP("fields", "name"),
    "document": QT_TRANSLATE_NOOP("fields", "document"),
    "done_on": QT_TRANSLATE_NOOP("fields", "closed on"),
    "due": QT_TRANSLATE_NOOP("fields", "due"),
    "effect": QT_TRANSLATE_NOOP("fields", "what followed"),
    "effect_date": QT_TRANSLATE_NOOP("fields", "in force"),
    "end": QT_TRANSLATE_NOOP("fields", "end"),
    "extent": QT_TRANSLATE_NOOP("fields", "how much of it"),
    "family": QT_TRANSLATE_NOOP("fields", "family name"),
    "file": QT_TRANSLATE_NOOP("fields", "file"),
    "form": QT_TRANSLATE_NOOP("fields", "form"),
    "given": QT_TRANSLATE_NOOP("fields", "given name"),
    "given_on": QT_TRANSLATE_NOOP("fields", "given on"),
    "grouping": QT_TRANSLATE_NOOP("fields", "group"),
    "handling": QT_TRANSLATE_NOOP("fields", "handling"),
    "iso3": QT_TRANSLATE_NOOP("fields", "State"),
    "issuer": QT_TRANSLATE_NOOP("fields", "head of the papers"),
    "item": QT_TRANSLATE_NOOP("fields", "item it rests on"),
    "kind": QT_TRANSLATE_NOOP("fields", "kind"),
    "label": QT_TRANSLATE_NOOP("fields", "label"),
    "lang": QT_TRANSLATE_NOOP("fields", "language"),
    "momentum": QT_TRANSLATE_NOOP("fields", "momentum"),
    "moved_on": QT_TRANSLATE_NOOP("fields", "on"),
    "name": QT_TRANSLATE_NOOP("fields", "name"),
    "needs": QT_TRANSLATE_NOOP("fields", "needs"),
    "note": QT_TRANSLATE_NOOP("fields", "note"),
    "number": QT_TRANSLATE_NOOP("fields", "number"),
    "occasion": QT_TRANSLATE_NOOP("fields", "occasion"),
    "office": QT_TRANSLATE_NOOP("fields", "office"),
    "organization": QT_TRANSLATE_NOOP("fields", "organization"),
    "our_part": QT_TRANSLATE_NOOP("fields", "our part"),
    "owner": QT_TRANSLATE_NOOP("fields", "who answers for it"),
    "part_of": QT_TRANSLATE_NOOP("fields", "part of"),
    "person": QT_TRANSLATE_NOOP("fields", "who"),
    "post": QT_TRANSLATE_NOOP("fields", "post"),
    "precision": QT_TRANSLATE_NOOP("fields", "precision"),
    "president": QT_TRANSLATE_NOOP("fields", "President"),
    "president_iso3": QT_TRANSLATE_NOOP("fields", "State of the President"),
    "private_note": QT_TRANSLATE_NOOP("fields", "private note"),
    "process": QT_TRANSLATE_NOOP("fields", "process"),
    "quote": QT_TRANSLATE_NOOP("fields", "quotation"),
    "rank": QT_TRANSLATE_NOOP("fields", "rank"),
    "represents": QT_TRANSLATE_NOOP("fields", "counts for"),
    "review_by": QT_TRANSLATE_NOOP("fields", "to be reviewed by"),
    "role": QT_TRANSLATE_NOOP("fields", "role"),
    "said": QT_TRANSLATE_NOOP("fields", "words it was raised from"),
    "same_as": QT_TRANSLATE_NOOP("fields", "reports again"),
    "saved-filters": QT_TRANSLATE_NOOP("fields", "saved filters"),
    "side": QT_TRANSLATE_NOOP("fields", "whose move"),
    "since": QT_TRANSLATE_NOOP("fields", "since"),
    "source": QT_TRANSLATE_NOOP("fields", "source"),
    "source_text": QT_TRANSLATE_NOOP("fields", "what took place"),
    "stage": QT_TRANSLATE_NOOP("fields", "stage"),
    "start": QT_TRANSLATE_NOOP("fields", "start"),
    "state": QT_TRANSLATE_NOOP("fields", "state"),
    "statement": QT_TRANSLATE_NOOP("fields", "statement"),
    "status": QT_TRANSLATE_NOOP("fields", "status"),
    "style": QT_TRANSLATE_NOOP("fields", "form of address"),
    "text": QT_TRANSLATE_NOOP("fields", "text"),
    "time": QT_TRANSLATE_NOOP("fields", "time"),
    "title": QT_TRANSLATE_NOOP("fields", "title"),
    "un_group": QT_TRANSLATE_NOOP("fields", "regional group"),
    "un_status": QT_TRANSLATE_NOOP("fields", "status at the United Nations"),
    "until": QT_TRANSLATE_NOOP("fields", "until"),
    "venue": QT_TRANSLATE_NOOP("fields", "venue"),
    "verified": QT_TRANSLATE_NOOP("fields", "verification"),
    "virtual": QT_TRANSLATE_NOOP("fields", "virtual"),
    "voice": QT_TRANSLATE_NOOP("fields", "voice"),
    "vote": QT_TRANSLATE_NOOP("fields", "vote"),
    "when": QT_TRANSLATE_NOOP("fields", "date"),
}

# What a step of the history did to one record, or to many of a kind.
HISTORY: Mapping[str, str] = {
    "actor-added": QT_TRANSLATE_NOOP("history", "{name} added as one of us"),
    "actor-removed": QT_TRANSLATE_NOOP("history", "{name} of us removed"),
    "added": QT_TRANSLATE_NOOP("history", "{kind} added"),
    "added-many": QT_TRANSLATE_NOOP("history", "{kind}: {number} added"),
    "added-named": QT_TRANSLATE_NOOP("history", "{kind} added: {name}"),
    "changed-many": QT_TRANSLATE_NOOP("history", "{kind}: {number} changed"),
    "import-removed": QT_TRANSLATE_NOOP("history", "Import of {name} taken back"),
    "imported": QT_TRANSLATE_NOOP("history", "{name} imported"),
    "no": QT_TRANSLATE_NOOP("history", "no"),
    "nothing": QT_TRANSLATE_NOOP("history", "Changed and changed back: nothing differs"),
    "order-activity_actor": QT_TRANSLATE_NOOP("history", "Order of us"),
    "order-activity_place": QT_TRANSLATE_NOOP("history", "Order of places"),
    "order-item": QT_TRANSLATE_NOOP("history", "Order of items"),
    "order-participation": QT_TRANSLATE_NOOP("history", "Order of participants"),
    "party-added": QT_TRANSLATE_NOOP("history", "{who} added as {role}"),
    "party-removed": QT_TRANSLATE_NOOP("history", "{who} removed ({role})"),
    "removed": QT_TRANSLATE_NOOP("history", "{kind} removed"),
    "removed-many": QT_TRANSLATE_NOOP("history", "{kind}: {number} removed"),
    "removed-named": QT_TRANSLATE_NOOP("history", "{kind} removed: {name}"),
    "step-field": QT_TRANSLATE_NOOP("history", "{what} of {record}"),
    "step-record": QT_TRANSLATE_NOOP("history", "{what} ({record})"),
    "unconfirmed": QT_TRANSLATE_NOOP("history", "{when}, to be confirmed"),
    "undone": QT_TRANSLATE_NOOP("history", "{0} (undone)"),
    "virtual": QT_TRANSLATE_NOOP("history", "virtual"),
    "yes": QT_TRANSLATE_NOOP("history", "yes"),
}

DECISIONS: Mapping[str, str] = {
    "open": QT_TRANSLATE_NOOP("decisions", "open"),
    "accepted": QT_TRANSLATE_NOOP("decisions", "accepted"),
    "refused": QT_TRANSLATE_NOOP("decisions", "refused"),
}

LANGUAGES: Mapping[str, str] = {
    "ar": QT_TRANSLATE_NOOP("languages", "Arabic"),
    "en": QT_TRANSLATE_NOOP("languages", "English"),
    "es": QT_TRANSLATE_NOOP("languages", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("languages", "French"),
    "ru": QT_TRANSLATE_NOOP("languages", "Russian"),
    "zh": QT_TRANSLATE_NOOP("languages", "Chinese"),
}

# UN regional groups: in few letters for a column, and whole.
REGIONS: Mapping[str, str] = {
    "African Group": QT_TRANSLATE_NOOP("regions", "African"),
    "Asia-Pacific Group": QT_TRANSLATE_NOOP("regions", "Asia-Pacific"),
    "EEG": QT_TRANSLATE_NOOP("regions", "EEG"),
    "GRULAC": QT_TRANSLATE_NOOP("regions", "GRULAC"),
    "WEOG": QT_TRANSLATE_NOOP("regions", "WEOG"),
    "none": QT_TRANSLATE_NOOP("regions", "No group"),
}
REGIONS_IN_FULL: Mapping[str, str] = {
    **REGIONS,
    "African Group": QT_TRANSLATE_NOOP("regions_in_full", "African Group"),
    "Asia-Pacific Group": QT_TRANSLATE_NOOP("regions_in_full", "Asia-Pacific Group"),
    "EEG": QT_TRANSLATE_NOOP("regions_in_full", "Eastern European Group"),
    "GRULAC": QT_TRANSLATE_NOOP("regions_in_full", "Latin American and Caribbean Group (GRULAC)"),
    "WEOG": QT_TRANSLATE_NOOP("regions_in_full", "Western European and Others Group"),
}

# What the search of everything found, kind by kind.
FOUND: Mapping[str, str] = {
    "state": QT_TRANSLATE_NOOP("found", "States"),
    "states": QT_TRANSLATE_NOOP("found", "In World"),
    "person": QT_TRANSLATE_NOOP("found", "People"),
    "organization": QT_TRANSLATE_NOOP("found", "Organizations"),
    "follow_up": QT_TRANSLATE_NOOP("found", "Follow-ups"),
    "statement": QT_TRANSLATE_NOOP("found", "Statements and votes"),
    "event": QT_TRANSLATE_NOOP("found", "Regional events"),
    "activity": QT_TRANSLATE_NOOP("found", "Meetings"),
    "command": QT_TRANSLATE_NOOP("found", "Actions"),
}

# What a check of the store finds.
PROBLEMS: Mapping[str, str] = {
    "file-damaged": QT_TRANSLATE_NOOP("problems", "The file is damaged: {reason}"),
    "history-altered": QT_TRANSLATE_NOOP(
        "problems", "The history was altered at the step of {at}, or an old piece of it was put back"
    ),
    "reference-broken": QT_TRANSLATE_NOOP("problems", "A record of {table} names something in {to} that is gone"),
    "reference-altered": QT_TRANSLATE_NOOP(
        "problems", "What was shipped in the table {table}, row {row}, is not as it was shipped"
    ),
    "row-differs-from-history": QT_TRANSLATE_NOOP(
        "problems", "The record {row} of {table} is not what its history says: an old piece of the file was put back"
    ),
    "schema-differs": QT_TRANSLATE_NOOP("problems", "The table {table} is not as this version makes it"),
    "search-out-of-date": QT_TRANSLATE_NOOP("problems", "The search index misses {rows} records; it can be rebuilt"),
    "value-impossible": QT_TRANSLATE_NOOP("problems", "The record {row} of {table} holds what cannot be ({rule})"),
}  # fmt: skip

# Classes of stakeholders, as a filter of meetings names them.
STAKEHOLDERS: Mapping[str, str] = {
    "state": QT_TRANSLATE_NOOP("stakeholders", "States"),
    "regional": QT_TRANSLATE_NOOP("stakeholders", "Regional organizations"),
    "international": QT_TRANSLATE_NOOP("stakeholders", "International organizations"),
    "parliament": QT_TRANSLATE_NOOP("stakeholders", "Parliamentarians"),
    "industry": QT_TRANSLATE_NOOP("stakeholders", "Defence industry"),
    "think_tank": QT_TRANSLATE_NOOP("stakeholders", "Think tanks"),
    "civil_society": QT_TRANSLATE_NOOP("stakeholders", "Civil society"),
}
