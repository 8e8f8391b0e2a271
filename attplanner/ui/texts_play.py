"""Words for the state of play: stages, voices, obstacles, follow-ups; free of Qt. ``ui/texts.py`` gathers them."""

from __future__ import annotations

from collections.abc import Mapping

from attplanner.ui.marking import QT_TRANSLATE_NOOP

STAGES: Mapping[str, str] = {
    "interest": QT_TRANSLATE_NOOP("stages", "Interest stated"),
    "ministries": QT_TRANSLATE_NOOP("stages", "Ministries’ review"),
    "cabinet": QT_TRANSLATE_NOOP("stages", "Cabinet"),
    "tabled": QT_TRANSLATE_NOOP("stages", "Parliament: tabled"),
    "adopted": QT_TRANSLATE_NOOP("stages", "Parliament: adopted"),
    "assent": QT_TRANSLATE_NOOP("stages", "Assent"),
    "ready": QT_TRANSLATE_NOOP("stages", "Instrument ready"),
    "deposited": QT_TRANSLATE_NOOP("stages", "Deposited"),
    "new_party": QT_TRANSLATE_NOOP("stages", "New State Party"),
}

MOMENTA: Mapping[str, str] = {
    "moving": QT_TRANSLATE_NOOP("momenta", "Moving"),
    "stalled": QT_TRANSLATE_NOOP("momenta", "Stalled"),
    "declined": QT_TRANSLATE_NOOP("momenta", "Declared no intention"),
}

VOICES: Mapping[str, str] = {
    "public": QT_TRANSLATE_NOOP("voices", "Said in public"),
    "private": QT_TRANSLATE_NOOP("voices", "Said in private"),
    "assessment": QT_TRANSLATE_NOOP("voices", "Our assessment"),
}

STATEMENT_KINDS: Mapping[str, str] = {
    "update": QT_TRANSLATE_NOOP("statement_kinds", "Update"),
    "speech": QT_TRANSLATE_NOOP("statement_kinds", "Speech"),
    "vote": QT_TRANSLATE_NOOP("statement_kinds", "Vote"),
    "talk": QT_TRANSLATE_NOOP("statement_kinds", "Talk"),
}

VOTES: Mapping[str, str] = {
    "in_favour": QT_TRANSLATE_NOOP("votes", "In favour"),
    "against": QT_TRANSLATE_NOOP("votes", "Against"),
    "abstained": QT_TRANSLATE_NOOP("votes", "Abstained"),
    "absent": QT_TRANSLATE_NOOP("votes", "Did not vote"),
}

OBSTACLE_KINDS: Mapping[str, str] = {
    "reason": QT_TRANSLATE_NOOP("obstacle_kinds", "Reason against joining"),
    "challenge": QT_TRANSLATE_NOOP("obstacle_kinds", "Challenge on the way"),
}

OBSTACLE_CATEGORIES: Mapping[str, str] = {
    "political": QT_TRANSLATE_NOOP("obstacle_categories", "Political"),
    "security": QT_TRANSLATE_NOOP("obstacle_categories", "Strategic or security"),
    "economic": QT_TRANSLATE_NOOP("obstacle_categories", "Economic or industry"),
    "legal": QT_TRANSLATE_NOOP("obstacle_categories", "Legal"),
    "administrative": QT_TRANSLATE_NOOP("obstacle_categories", "Administrative"),
    "capacity": QT_TRANSLATE_NOOP("obstacle_categories", "Capacity or budget"),
    "priority": QT_TRANSLATE_NOOP("obstacle_categories", "Low priority or timing"),
    "misperception": QT_TRANSLATE_NOOP("obstacle_categories", "Misperception"),
}

OBSTACLE_STATUSES: Mapping[str, str] = {
    "open": QT_TRANSLATE_NOOP("obstacle_statuses", "Open"),
    "eased": QT_TRANSLATE_NOOP("obstacle_statuses", "Eased"),
    "gone": QT_TRANSLATE_NOOP("obstacle_statuses", "Gone"),
}

SIDES: Mapping[str, str] = {
    "theirs": QT_TRANSLATE_NOOP("sides", "They promised"),
    "ours": QT_TRANSLATE_NOOP("sides", "We have to do"),
}

# The same in a column.
SIDES_IN_SHORT: Mapping[str, str] = {
    "theirs": QT_TRANSLATE_NOOP("sides_in_short", "Theirs"),
    "ours": QT_TRANSLATE_NOOP("sides_in_short", "Ours"),
}

FOLLOW_UP_STATUSES: Mapping[str, str] = {
    "open": QT_TRANSLATE_NOOP("follow_up_statuses", "Open"),
    "done": QT_TRANSLATE_NOOP("follow_up_statuses", "Done"),
    "dropped": QT_TRANSLATE_NOOP("follow_up_statuses", "Dropped"),
}

DUE_GROUPS: Mapping[str, str] = {
    "overdue": QT_TRANSLATE_NOOP("due_groups", "Overdue"),
    "today": QT_TRANSLATE_NOOP("due_groups", "Today"),
    "week": QT_TRANSLATE_NOOP("due_groups", "Next seven days"),
    "month": QT_TRANSLATE_NOOP("due_groups", "Next month"),
    "later": QT_TRANSLATE_NOOP("due_groups", "Later"),
    "undated": QT_TRANSLATE_NOOP("due_groups", "Without a date"),
    "closed": QT_TRANSLATE_NOOP("due_groups", "Closed"),
}

# Why a line of a file of arms trade volumes is no row.
TRADE_PROBLEMS: Mapping[str, str] = {
    "trade-beside": QT_TRANSLATE_NOOP(
        "trade_problems", "no year in its column: the values of the line stand beside theirs"
    ),
    "trade-no-name": QT_TRANSLATE_NOOP("trade_problems", "no name"),
    "trade-no-number": QT_TRANSLATE_NOOP("trade_problems", "no number"),
    "trade-no-year": QT_TRANSLATE_NOOP("trade_problems", "delivered over several years: cannot be placed"),
}

PLAY_TABLES: Mapping[str, Mapping[str, str]] = {
    "stages": STAGES, "momenta": MOMENTA, "voices": VOICES, "statement_kinds": STATEMENT_KINDS, "votes": VOTES,
    "obstacle_kinds": OBSTACLE_KINDS, "obstacle_categories": OBSTACLE_CATEGORIES,
    "obstacle_statuses": OBSTACLE_STATUSES, "sides": SIDES,
    "sides_in_short": SIDES_IN_SHORT, "follow_up_statuses": FOLLOW_UP_STATUSES,
    "due_groups": DUE_GROUPS, "trade_problems": TRADE_PROBLEMS,
}  # fmt: skip
