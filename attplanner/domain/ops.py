"""The names of everything that can be done to a store; the interface turns each into words."""

from __future__ import annotations

from enum import StrEnum


class Op(StrEnum):
    """One member per use case. It names the undo entry and the line in the history."""

    UNDO = "undo"
    REDO = "redo"
    BEGIN_STORE = "begin-store"
    SET_UP_OFFICE = "set-up-office"
    LOG_ACTIVITY = "log-activity"
    EDIT = "edit"
    EDIT_MANY = "edit-many"
    ADD_ITEM = "add-item"
    MOVE_ITEM = "move-item"
    ADD_PARTICIPATION = "add-participation"
    ADD_PERSON = "add-person"
    ADD_ORGANIZATION = "add-organization"
    SET_PLACES = "set-places"
    SET_ACTORS = "set-actors"
    DELETE = "delete"
    RESTORE = "restore"
    ERASE = "erase"
    MARK = "mark"
    IMPORT = "import"
    DECIDE_PROPOSAL = "decide-proposal"
    CORRECT_FACT = "correct-fact"
    RELEASE = "release"
    GENERATE = "generate"
    ADD_STATEMENT = "add-statement"
    MOVE_ON_PATHWAY = "move-on-pathway"
    ADD_OBSTACLE = "add-obstacle"
    ADD_ANSWER = "add-answer"
    ADD_FOLLOW_UP = "add-follow-up"
    CLOSE_FOLLOW_UP = "close-follow-up"
    MERGE_PEOPLE = "merge-people"
    MERGE_ORGANIZATIONS = "merge-organizations"
    CHANGE_POST = "change-post"
    READ_TRADE = "read-trade"
