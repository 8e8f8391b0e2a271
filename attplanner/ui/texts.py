"""Words for the codes of the layers below, in English; free of Qt, so that the command line uses the same table.

A template's ``{values}`` are those of the ``PlannerError``. Keep each table alphabetical, except where its order is
one of its subject. The window translates by context (the name of the table in lower case) in ``ui/words.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attplanner.errors import PlannerError
from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.texts_play import PLAY_TABLES
from attplanner.ui.texts_records import (
    ACTIONS,
    ACTIVITY_STATES,
    CAPACITIES,
    DECISIONS,
    EXTENTS,
    FIELDS,
    FLAGS,
    FORMS,
    FOUND,
    HANDLINGS,
    HISTORY,
    KINDS,
    LANGUAGES,
    PARTY_KINDS,
    PROBLEMS,
    REASONS,
    REGIONS,
    REGIONS_IN_FULL,
    ROLES,
    STAKEHOLDERS,
    STATUSES,
)

Translate = Callable[[str, str], str]


# What a PlannerError says: what happened, what was kept, what to do.
ERRORS: Mapping[str, str] = {
    "already-undone": QT_TRANSLATE_NOOP("errors", "This step is undone already. Nothing was changed."),
    "backup-damaged": QT_TRANSLATE_NOOP(
        "errors", "The backup {file} is damaged ({problem}; {problems} in all) and was not used. The store is as "
        "it was. Take an older backup."
    ),
    "backup-differs": QT_TRANSLATE_NOOP(
        "errors", "The backup {file} was not equal to the store after it was written, so it was removed. The store "
        "is unharmed. Try again, on another disk."
    ),
    "backup-not-written": QT_TRANSLATE_NOOP(
        "errors", "The backup {file} could not be written: {reason}. The store is unharmed. Take another folder, "
        "or free some space."
    ),
    "boundaries-degrees": QT_TRANSLATE_NOOP(
        "errors", "{file} has a point at {x}, {y}, and these are no degrees. Nothing was changed. Save it with "
        "longitude and latitude (WGS 84)."
    ),
    "boundaries-nameless": QT_TRANSLATE_NOOP(
        "errors", "{file} has {features} areas, and none of their fields holds ISO3 codes of States, such as FRA. "
        "Nothing was changed."
    ),
    "boundaries-unreadable": QT_TRANSLATE_NOOP(
        "errors", "{file} is no file of boundaries that can be read: {reason}. Nothing was changed. GeoJSON and "
        "TopoJSON are read."
    ),
    "disk-full": QT_TRANSLATE_NOOP(
        "errors", "The disk is full. Nothing was lost: your typing is kept. Free some space, then go on."
    ),
    "drafts-unreadable": QT_TRANSLATE_NOOP(
        "errors", "What was typed while a long step was being written cannot be read again. The store is sound, and "
        "has the typing from before that step; look whether it is whole. The damaged file is kept: {kept}"
    ),
    "encryption-missing": QT_TRANSLATE_NOOP(
        "errors", "This installation cannot encrypt, so {file} was not written. Install the program anew."
    ),
    "file-exists": QT_TRANSLATE_NOOP("errors", "{file} is there already and was left as it is. Take another name."),
    "file-missing": QT_TRANSLATE_NOOP("errors", "{file} is not there. Nothing was written; look at the name."),
    "file-not-written": QT_TRANSLATE_NOOP(
        "errors",
        "{file} could not be written: {reason}. The store is unchanged.",
    ),
    "file-unreadable": QT_TRANSLATE_NOOP("errors", "{file} cannot be read: {reason}. Nothing was written."),
    "folder-missing": QT_TRANSLATE_NOOP("errors", "There is no folder {folder}. Nothing was written."),
    "folder-read-only": QT_TRANSLATE_NOOP(
        "errors", "Nothing can be written into {folder}: {reason}. The store can be opened to read, or copied to "
        "another folder."
    ),
    "follow-up-empty": QT_TRANSLATE_NOOP("errors", "Write what is to be done. Nothing was stored."),
    "format-differs": QT_TRANSLATE_NOOP(
        "errors", "The name of {file} says another format than {format}. Nothing was written. Name only one of them."
    ),
    "format-needs-file": QT_TRANSLATE_NOOP("errors", "{format} is no text format: name a file for it."),
    "format-unknown": QT_TRANSLATE_NOOP("errors", "No document can be written as {format}. Take one of: {known}."),
    "key-level-unknown": QT_TRANSLATE_NOOP(
        "errors", "This store’s key is made in a way that this version does not know. It was left as it is. Open "
        "it with a newer version."
    ),
    "language-unknown": QT_TRANSLATE_NOOP("errors", "There are no documents in {language}. Take one of: {known}."),
    "library-unsafe": QT_TRANSLATE_NOOP(
        "errors", "The installed SQLite {version} can lose what is stored, so no store was opened. Install the "
        "program anew."
    ),
    "line-not-understood": QT_TRANSLATE_NOOP(
        "errors",
        "No date, place or participant was understood in “{text}”. Nothing was logged.",
    ),
    "medium-read-only": QT_TRANSLATE_NOOP(
        "errors", "{file} lies where nothing can be written, and it was not closed tidily. Copy it, with the files "
        "that begin with its name, to another folder and open it there."
    ),
    "merge-itself": QT_TRANSLATE_NOOP("errors", "Nobody and nothing can be joined with itself. Nothing was changed."),
    "migration-broken": QT_TRANSLATE_NOOP(
        "errors", "Bringing the store to this version would have left {rows} records without what they name. "
        "Nothing was changed; a backup lies beside the store."
    ),
    "name-missing": QT_TRANSLATE_NOOP("errors", "A name is missing. Nothing was stored."),
    "not-a-store": QT_TRANSLATE_NOOP("errors", "{file} is no store of this program. It was left as it is."),
    "not-confirmed": QT_TRANSLATE_NOOP(
        "errors",
        "Not confirmed: nothing was changed. With --yes the command does not ask.",
    ),
    "nothing-may-leave": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing here may leave for “{handling}” ({items} items are kept back), so no file was written. "
        "Mark what may leave: attplanner mark {handling} --all, or one item in its editor.",
    ),
    "nothing-there": QT_TRANSLATE_NOOP(
        "errors", "No meeting was logged there that such a paper is about, so no file was written."
    ),
    "nothing-to-redo": QT_TRANSLATE_NOOP("errors", "There is nothing to redo."),
    "nothing-to-undo": QT_TRANSLATE_NOOP("errors", "There is nothing to undo."),
    "part-of-itself": QT_TRANSLATE_NOOP(
        "errors", "A meeting cannot be a part of itself, nor of one of its own parts. Nothing was changed."
    ),
    "passphrase-missing": QT_TRANSLATE_NOOP(
        "errors", "{file} is encrypted: its passphrase is needed. To a command, give it with --passphrase-file FILE."
    ),
    "passphrase-weak": QT_TRANSLATE_NOOP(
        "errors", "This passphrase is too easy to guess: take at least {characters} characters, or {words} words. "
        "Nothing was written."
    ),
    "passphrase-wrong": QT_TRANSLATE_NOOP(
        "errors", "This passphrase does not open {file}. The store is unchanged; try again."
    ),
    "place-unknown": QT_TRANSLATE_NOOP(
        "errors",
        "{city} is no place that the gazetteer knows. Nothing was changed.",
    ),
    "process-unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no process “{process}”. Nothing was changed. Take one of: {known}."
    ),
    "organization-shipped": QT_TRANSLATE_NOOP(
        "errors", "“{name}” came with the program and stays: join the one that you added to it, the other way round."
    ),
    "parent-within": QT_TRANSLATE_NOOP(
        "errors", "“{name}” is itself a part of this organization. Nothing was changed."
    ),
    "person-named": QT_TRANSLATE_NOOP(
        "errors", "{meetings} meetings name this person, who was not deleted. Join them with somebody else, or "
        "correct the meetings first."
    ),
    "row-missing": QT_TRANSLATE_NOOP("errors", "This record is no longer there ({table}). Nothing was changed."),
    "run-unknown": QT_TRANSLATE_NOOP("errors", "There is no import {run}. Nothing was changed."),
    "source-binary": QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: this is no text ({what}). Nothing was written. Save it as .txt, .docx, .xlsx "
        "or .csv, or paste its text."
    ),
    "source-bomb": QT_TRANSLATE_NOOP(
        "errors", "{file}: its part {part} unpacks to more than {limit} times its size, which no paper does. It was "
        "not opened and nothing was written."
    ),
    "source-damaged": QT_TRANSLATE_NOOP(
        "errors", "{file} is damaged or incomplete ({reason}). Nothing was written. Ask for it again, or open it and "
        "save it anew."
    ),
    "source-damaged-text": QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: the text breaks off in the middle of a character ({encoding}). Nothing was "
        "written."
    ),
    "source-empty": QT_TRANSLATE_NOOP(
        "errors", "{file}, line 1: there is nothing to read in it. Nothing was written."
    ),
    "source-encrypted": QT_TRANSLATE_NOOP(
        "errors", "{file} is protected by a password. Nothing was written. Save it without one and try again."
    ),
    "source-entities": QT_TRANSLATE_NOOP(
        "errors", "{file}: its part {part} defines entities, which no Office file does. It was not opened and "
        "nothing was written."
    ),
    "source-is-folder": QT_TRANSLATE_NOOP("errors", "{file} is a folder. Nothing was written. Name a file."),
    "source-line-too-long": QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: the line is longer than {limit} characters. Nothing was written."
    ),
    "source-macros": QT_TRANSLATE_NOOP(
        "errors", "{file} has macros ({part}). It was not opened and nothing was written. Save it without macros and "
        "try again."
    ),
    "source-many-columns": QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: there are more than {limit} columns. Nothing was written."
    ),
    "source-many-lines": QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: there are more than {limit} lines. Nothing was written. Import it in parts."
    ),
    "source-many-parts": QT_TRANSLATE_NOOP(
        "errors", "{file} has more than {limit} parts, which no paper has. It was not opened and nothing was written."
    ),
    "source-not-a-file": QT_TRANSLATE_NOOP("errors", "{file} is no file that can be read. Nothing was written."),
    "source-nul": QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: there are zero bytes in the text; it is damaged or no text. Nothing was "
        "written."
    ),
    "source-other-archive": QT_TRANSLATE_NOOP(
        "errors", "{file} is an archive, but no Word or Excel file. Nothing was written. Save it as .docx, .xlsx or "
        ".txt."
    ),
    "source-too-large": QT_TRANSLATE_NOOP(
        "errors", "{file} is larger than {limit} MB. Nothing was written. Import it in parts."
    ),
    "source-too-many-entries": QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: there are more than {most} dated entries, which no log has. Nothing was "
        "written. Import it in parts."
    ),
    "source-unknown-format": QT_TRANSLATE_NOOP(
        "errors", "There is no reader called {format}. Nothing was written. Take one of: {formats}."
    ),
    "source-unpacks-large": QT_TRANSLATE_NOOP(
        "errors", "{file}: {part} unpacks to more than {limit} MB. It was not opened and nothing was written."
    ),
    "state-unknown": QT_TRANSLATE_NOOP(
        "errors", "{state} is no State’s code or name. Nothing was changed. “list states” shows them all."
    ),
    "statement-of-nobody": QT_TRANSLATE_NOOP(
        "errors", "Say which State or organization said it. Nothing was stored; your words are kept."
    ),
    "still-in-use": QT_TRANSLATE_NOOP(
        "errors", "This is still named by other records, or names one that is gone. Nothing was changed."
    ),
    "still-there": QT_TRANSLATE_NOOP("errors", "Only what was deleted can be erased for good. Nothing was changed."),
    "store-damaged": QT_TRANSLATE_NOOP(
        "errors", "{file} is damaged: {reason}. It was left as it is. Restore a backup; the damaged store is kept "
        "beside it."
    ),
    "store-exists": QT_TRANSLATE_NOOP("errors", "{file} is there already and was left as it is. Take another name."),
    "store-held-elsewhere": QT_TRANSLATE_NOOP(
        "errors", "{user} has {file} open on the computer {host} since {since}. If that computer is off for good, "
        "delete {note}."
    ),
    "store-io-error": QT_TRANSLATE_NOOP(
        "errors", "{file} cannot be read or written: {reason}. What was stored before is kept. Look after the "
        "disk, then go on."
    ),
    "store-busy": QT_TRANSLATE_NOOP(
        "errors", "A long step is being written into {file}. Nothing else was changed; try again once it is done."
    ),
    "store-locked": QT_TRANSLATE_NOOP(
        "errors", "{file} is in use by {user} on {host} (process {pid}, since {since}). It can be read here; to "
        "write, close it there first."
    ),
    "store-locked-to-papers": QT_TRANSLATE_NOOP(
        "errors", "What leaves is noted in the store, and {file} is in use by {user} on {host} (process {pid}, since "
        "{since}): write the paper there, or close it there first."
    ),
    "store-lost-commits": QT_TRANSLATE_NOOP(
        "errors", "The newest changes in {file} are damaged: of {claimed} parts {recovered} can be read. The log "
        "as it was is kept in {kept}. Restore a backup, or open it in the window to go on without these changes."
    ),
    "store-missing": QT_TRANSLATE_NOOP("errors", "There is no store at {file}. The command “new” makes one."),
    "store-newer": QT_TRANSLATE_NOOP(
        "errors", "{file} was made by a newer attplanner ({store}). It was not opened and not changed. "
        "Update this program."
    ),
    "store-not-empty": QT_TRANSLATE_NOOP(
        "errors",
        "{file} holds records already and was left as it is. Take another store.",
    ),
    "store-not-encrypted": QT_TRANSLATE_NOOP(
        "errors", "{file} is not encrypted, though a passphrase was given. It was not opened; open it without one."
    ),
    "store-older": QT_TRANSLATE_NOOP(
        "errors", "{file} was made by an older version and must be brought up to date first. Open it to write once."
    ),
    "store-read-only": QT_TRANSLATE_NOOP("errors", "{file} is open to read only. Nothing was changed."),
    "store-wal-missing": QT_TRANSLATE_NOOP(
        "errors", "The newest changes of {file} are gone: the file beside it that ends in “-wal” is missing. Put "
        "it back, restore a backup, or open the store in the window to go on without these changes."
    ),
    "system-refused": QT_TRANSLATE_NOOP(
        "errors", "The system refused {file}: {reason}. What was stored before is kept. Look after its rights and "
        "room, then try again."
    ),
    "trade-not-paper": QT_TRANSLATE_NOOP(
        "errors", "{file} holds arms trade figures, not a paper: read it by “Read arms trade figures …” in the "
        "window."
    ),
    "trade-unknown": QT_TRANSLATE_NOOP(
        "errors", "{file} is no table of arms trade volumes that this program knows: no row of years was found, and "
        "no register of deals. Nothing was stored. Download the figures as CSV and take that file."
    ),
}  # fmt: skip

# How well a date is verified; "day" is all, and needs no words.
DOUBTS: Mapping[str, str] = {
    "month": QT_TRANSLATE_NOOP("doubt", "day not verified"),
    "no": QT_TRANSLATE_NOOP("doubt", "date not verified"),
    "no-source": QT_TRANSLATE_NOOP("doubt", "not verified against the UN Treaty Collection"),
    "year": QT_TRANSLATE_NOOP("doubt", "day and month not verified"),
}

# What each use case is called in undo, redo and the history.
OPS: Mapping[str, str] = {
    "add-answer": QT_TRANSLATE_NOOP("ops", "Note an answer"),
    "add-follow-up": QT_TRANSLATE_NOOP("ops", "Add a follow-up"),
    "add-item": QT_TRANSLATE_NOOP("ops", "Add an item"),
    "add-obstacle": QT_TRANSLATE_NOOP("ops", "Note an obstacle"),
    "add-organization": QT_TRANSLATE_NOOP("ops", "Add an organization"),
    "add-participation": QT_TRANSLATE_NOOP("ops", "Add a participant"),
    "add-person": QT_TRANSLATE_NOOP("ops", "Add a person"),
    "add-statement": QT_TRANSLATE_NOOP("ops", "Record a statement"),
    "change-post": QT_TRANSLATE_NOOP("ops", "Change who holds a post"),
    "close-follow-up": QT_TRANSLATE_NOOP("ops", "Close a follow-up"),
    "correct-fact": QT_TRANSLATE_NOOP("ops", "Correct a fact"),
    "decide-proposal": QT_TRANSLATE_NOOP("ops", "Decide a question"),
    "delete": QT_TRANSLATE_NOOP("ops", "Delete"),
    "edit": QT_TRANSLATE_NOOP("ops", "Edit"),
    "edit-many": QT_TRANSLATE_NOOP("ops", "Change several meetings"),
    "erase": QT_TRANSLATE_NOOP("ops", "Erase for good"),
    "generate": QT_TRANSLATE_NOOP("ops", "Generate meetings"),
    "import": QT_TRANSLATE_NOOP("ops", "Import"),
    "log-activity": QT_TRANSLATE_NOOP("ops", "Log a meeting"),
    "mark": QT_TRANSLATE_NOOP("ops", "Mark the handling"),
    "merge-organizations": QT_TRANSLATE_NOOP("ops", "Join two organizations"),
    "merge-people": QT_TRANSLATE_NOOP("ops", "Join two people"),
    "move-item": QT_TRANSLATE_NOOP("ops", "Move an item"),
    "move-on-pathway": QT_TRANSLATE_NOOP("ops", "Move a State on its pathway"),
    "read-trade": QT_TRANSLATE_NOOP("ops", "Read arms trade figures"),
    "redo": QT_TRANSLATE_NOOP("ops", "Redo"),
    "release": QT_TRANSLATE_NOOP("ops", "Export"),
    "restore": QT_TRANSLATE_NOOP("ops", "Restore"),
    "set-actors": QT_TRANSLATE_NOOP("ops", "Change who of us was there"),
    "set-places": QT_TRANSLATE_NOOP("ops", "Change the places"),
    "begin-store": QT_TRANSLATE_NOOP("ops", "Begin the store"),
    "set-up-office": QT_TRANSLATE_NOOP("ops", "Set up the office"),
    "undo": QT_TRANSLATE_NOOP("ops", "Undo"),
}

# What is changed of several meetings at once, and why one of them stays as it is.
BULK_FIELDS: Mapping[str, str] = {
    "process": QT_TRANSLATE_NOOP("bulk_fields", "Process"),
    "form": QT_TRANSLATE_NOOP("bulk_fields", "Form"),
    "state": QT_TRANSLATE_NOOP("bulk_fields", "Planned, held or cancelled"),
    "part_of": QT_TRANSLATE_NOOP("bulk_fields", "Part of"),
    "handling": QT_TRANSLATE_NOOP("bulk_fields", "Handling of all items"),
    "chatham_house": QT_TRANSLATE_NOOP("bulk_fields", "Chatham House rule in all items"),
    "add_actor": QT_TRANSLATE_NOOP("bulk_fields", "Of us, was there"),
    "remove_actor": QT_TRANSLATE_NOOP("bulk_fields", "Of us, was not there"),
    "add_party": QT_TRANSLATE_NOOP("bulk_fields", "Took part in all items"),
    "place_state": QT_TRANSLATE_NOOP("bulk_fields", "State of the places without one"),
    "delete": QT_TRANSLATE_NOOP("bulk_fields", "Delete"),
}
BULK_STAYS: Mapping[str, str] = {
    "same": QT_TRANSLATE_NOOP("bulk_stays", "already so"),
    "no_items": QT_TRANSLATE_NOOP("bulk_stays", "without items"),
    "not_there": QT_TRANSLATE_NOOP("bulk_stays", "was not there"),
    "no_place": QT_TRANSLATE_NOOP("bulk_stays", "without a place"),
    "itself": QT_TRANSLATE_NOOP("bulk_stays", "no part of itself"),
    "above": QT_TRANSLATE_NOOP("bulk_stays", "the other is a part of it"),
}

# What a reader proposes or warns of.
CODES: Mapping[str, str] = {
    "alias-resolved": QT_TRANSLATE_NOOP("codes", "UN short name"),
    "body-against-log": QT_TRANSLATE_NOOP("codes", "In the text, not in the log"),
    "chatham-house": QT_TRANSLATE_NOOP("codes", "Chatham House rule"),
    "closed-meeting": QT_TRANSLATE_NOOP("codes", "Closed meeting"),
    "columns-interleaved": QT_TRANSLATE_NOOP("codes", "Columns are interleaved"),
    "date-ambiguous": QT_TRANSLATE_NOOP("codes", "Day or month first?"),
    "date-impossible": QT_TRANSLATE_NOOP("codes", "No such date"),
    "differs-from-store": QT_TRANSLATE_NOOP("codes", "The depositary says otherwise"),
    "encoding-guessed": QT_TRANSLATE_NOOP("codes", "Encoding guessed"),
    "end-before-start": QT_TRANSLATE_NOOP("codes", "Ends before it starts"),
    "group-counterpart": QT_TRANSLATE_NOOP("codes", "A group, names nobody"),
    "hidden-characters": QT_TRANSLATE_NOOP("codes", "Hidden characters"),
    "homonym-conference": QT_TRANSLATE_NOOP("codes", "Another treaty’s conference"),
    "in-log": QT_TRANSLATE_NOOP("codes", "In the log already"),
    "in-log-partly": QT_TRANSLATE_NOOP("codes", "Partly in the log"),
    "inside-other-entry": QT_TRANSLATE_NOOP("codes", "Part of another entry"),
    "month-misspelt": QT_TRANSLATE_NOOP("codes", "Month misspelt"),
    "name-unknown": QT_TRANSLATE_NOOP("codes", "Name not known"),
    "not-a-meeting": QT_TRANSLATE_NOOP("codes", "Not a meeting"),
    "not-in-source": QT_TRANSLATE_NOOP("codes", "The store has it, the source has not"),
    "number-missing": QT_TRANSLATE_NOOP("codes", "Number missing"),
    "number-repeated": QT_TRANSLATE_NOOP("codes", "Number repeated"),
    "out-of-order": QT_TRANSLATE_NOOP("codes", "Out of order"),
    "people-joined": QT_TRANSLATE_NOOP("codes", "Several people on one line"),
    "place-missing": QT_TRANSLATE_NOOP("codes", "Place missing"),
    "possible-duplicate": QT_TRANSLATE_NOOP("codes", "Told twice"),
    "same-day-other-entry": QT_TRANSLATE_NOOP("codes", "Another entry on this day"),
    "spelling": QT_TRANSLATE_NOOP("codes", "Spelling"),
    "state-missing": QT_TRANSLATE_NOOP("codes", "State missing"),
    "stray-punctuation": QT_TRANSLATE_NOOP("codes", "Stray punctuation"),
    "title-missing": QT_TRANSLATE_NOOP("codes", "Title missing"),
    "to-be-confirmed": QT_TRANSLATE_NOOP("codes", "To be confirmed"),
    "two-cities-one-day": QT_TRANSLATE_NOOP("codes", "Two cities on one day"),
    "two-dates": QT_TRANSLATE_NOOP("codes", "Two dates"),
    "two-places": QT_TRANSLATE_NOOP("codes", "Two places"),
    "unclosed-quote": QT_TRANSLATE_NOOP("codes", "Quotation mark not closed"),
    "virtual": QT_TRANSLATE_NOOP("codes", "Held virtually"),
    "weekday-wrong": QT_TRANSLATE_NOOP("codes", "Another day of the week"),
    "weekend": QT_TRANSLATE_NOOP("codes", "On a weekend"),
    "withdrawal-undated": QT_TRANSLATE_NOOP("codes", "Withdrawn, without a day"),
    "year-missing": QT_TRANSLATE_NOOP("codes", "Year missing"),
    "year-outside-process": QT_TRANSLATE_NOOP("codes", "Year outside the process"),
}

# What the command line says, which speaks English only: it is read by scripts and quoted in questions.
SAID: Mapping[str, str] = {
    "ask-mark": "Mark {number} items “{handling}”? [yes/no] ",
    "ask-mark-again": "Really, all {number} “{handling}”? [yes/no] ",
    "backed-up": "Wrote and tested {file}.",
    "bug": "Something went wrong that is not your fault. A report without your data was written: {file}",
    "counted": "Activities: {activities}. Contacts: {contacts}. As at {as_at}.",
    "date-open": "“{written}” is no day, or may be two: the date stays open.",
    "days": "{start} to {end}",
    "exported": "Wrote {file}: {items} items of {entries} entries.",
    "figure-implied": "Implied: {number} groups{names}, up to {more} more States",
    "figure-named": "Named: {number} States{names}",
    "figure-stated": "Stated: {number} {of} – “{text}” ({document}, line {line})",
    "generated": "{file} holds {number} activities (seed {seed}).",
    "imported": "Imported {entries} entries; {applied} repairs made, {open} questions left open. Import {run}.",
    "in-log": "In the log already: {number} of these entries (same dates, place, and words or people). They now "
    "stand there twice; “undo” takes this import back, and the window leaves them out.",
    "imported-before": "{file} was imported before (import {run}): what it holds may now be there twice. "
    "“undo” takes this import back.",
    "imported-trade": "Stored the arms trade figures of {file}, in the place of those of the same direction:",
    "left-out": "Left out: {number} ({reason}).",
    "logged": "Logged as {id}. Understood:",
    "made": "Made {file}.",
    "made-encrypted": "Made {file} (encrypted).",
    "marked": "Marked {number} items: {handling}.",
    "no-date": "date not known",
    "no-passphrase": "it holds no passphrase",
    "no-text": "it is not UTF-8 text",
    "not-placed": "Not placed: {number} lines or figures; a preview names them.",
    "not-written": "Kept with the source: {number} (of no State or kind that is known).",
    "nothing-found": "Nothing was found.",
    "previewed": "{file}: {lines} lines, read as {format}. Nothing is written.",
    "previewed-all": "{entries} entries, {proposals} proposals ({asked} to be decided).",
    "previewed-rows": "{rows} rows of States.",
    "replaced": "What {file} held before was replaced.",
    "restored": "Restored {file} from {backup}.",
    "restored-kept": "What was there is kept as {kept}.",
    "signed": "signed {day}",
    "standard-input": "standard input",
    "standard-output": "standard output",
    "status": "{state}: {status}{flags}, as at {as_at}",
    "store-sound": "The store is sound.",
    "store-unsound": "Something is wrong with the store; nothing was changed.",
    "trade-table": "{title} ({direction}): {states} States, {others} other names, {years}",
    "unread": "{line}  not understood: {text}",
    "wording-missing": "{number} items have no wording in “{language}” and stay as they are.",
}

# Why, of any such proposal: for languages in which the reader, who tells it of this one, does not speak.
WHY: Mapping[str, str] = {
    "alias-resolved": QT_TRANSLATE_NOOP("why", "The house style names it so; the word of the source is kept."),
    "body-against-log": QT_TRANSLATE_NOOP("why", "The text tells of a meeting that is not among the entries."),
    "chatham-house": QT_TRANSLATE_NOOP("why", "Names, posts and affiliations are not to leave."),
    "closed-meeting": QT_TRANSLATE_NOOP("why", "The source says that it was not open."),
    "columns-interleaved": QT_TRANSLATE_NOOP("why", "The columns of a table stand one after the other."),
    "date-ambiguous": QT_TRANSLATE_NOOP("why", "Day and month may be meant in either order."),
    "date-impossible": QT_TRANSLATE_NOOP("why", "No calendar has this day."),
    "differs-from-store": QT_TRANSLATE_NOOP("why", "The source gives another act or date than the store."),
    "encoding-guessed": QT_TRANSLATE_NOOP("why", "The file does not say how its letters are stored."),
    "end-before-start": QT_TRANSLATE_NOOP("why", "The last day lies before the first."),
    "group-counterpart": QT_TRANSLATE_NOOP("why", "A group was met; it names no State."),
    "hidden-characters": QT_TRANSLATE_NOOP("why", "Marks that cannot be seen were left out."),
    "homonym-conference": QT_TRANSLATE_NOOP("why", "The acronym is that of another treaty’s conference."),
    "in-log": QT_TRANSLATE_NOOP("why", "The log has it: the same dates and place, with the same words or people."),
    "in-log-partly": QT_TRANSLATE_NOOP(
        "why", "The log has an entry of these dates and place with some of its items."
    ),
    "inside-other-entry": QT_TRANSLATE_NOOP("why", "Its days and its place lie within those of another entry."),
    "month-misspelt": QT_TRANSLATE_NOOP("why", "The word is nearly the name of a month."),
    "name-unknown": QT_TRANSLATE_NOOP("why", "No list has this name."),
    "not-a-meeting": QT_TRANSLATE_NOOP("why", "The line tells of something that is no meeting."),
    "not-in-source": QT_TRANSLATE_NOOP("why", "Nothing is removed: look at the source, or at the State’s page."),
    "number-missing": QT_TRANSLATE_NOOP("why", "A number of the list is left out."),
    "number-repeated": QT_TRANSLATE_NOOP("why", "A number of the list stands twice."),
    "out-of-order": QT_TRANSLATE_NOOP("why", "It stands after an entry of a later date."),
    "people-joined": QT_TRANSLATE_NOOP("why", "The line names more than one person."),
    "place-missing": QT_TRANSLATE_NOOP("why", "The source does not say where."),
    "possible-duplicate": QT_TRANSLATE_NOOP("why", "Another entry tells of the same."),
    "same-day-other-entry": QT_TRANSLATE_NOOP("why", "Another entry is of the same day and place."),
    "spelling": QT_TRANSLATE_NOOP("why", "A list of the field’s words has it so; names of people are never touched."),
    "state-missing": QT_TRANSLATE_NOOP("why", "The State of the city is not written."),
    "stray-punctuation": QT_TRANSLATE_NOOP("why", "The sign belongs to nothing."),
    "title-missing": QT_TRANSLATE_NOOP("why", "The source does not say what took place."),
    "to-be-confirmed": QT_TRANSLATE_NOOP("why", "The source says that the date may change."),
    "two-cities-one-day": QT_TRANSLATE_NOOP("why", "Two cities are named for one day."),
    "two-dates": QT_TRANSLATE_NOOP("why", "The source gives two dates."),
    "two-places": QT_TRANSLATE_NOOP("why", "The source gives two places."),
    "unclosed-quote": QT_TRANSLATE_NOOP("why", "The quotation has no end."),
    "virtual": QT_TRANSLATE_NOOP("why", "The source says that it was held virtually."),
    "weekday-wrong": QT_TRANSLATE_NOOP("why", "The day of the week is not that of the date."),
    "weekend": QT_TRANSLATE_NOOP("why", "The date is a Saturday or a Sunday."),
    "withdrawal-undated": QT_TRANSLATE_NOOP(
        "why", "The source marks a withdrawal and gives no day: add it on the State’s page when the day is known."
    ),
    "year-missing": QT_TRANSLATE_NOOP("why", "The year is not written."),
    "year-outside-process": QT_TRANSLATE_NOOP("why", "The date lies outside the period of the process."),
}

# What taking a proposal does, where the words of its button do not say it.
EFFECTS: Mapping[str, str] = {
    "differs-from-store": QT_TRANSLATE_NOOP("effects", "The office’s own correction; what was shipped is kept."),
    "in-log": QT_TRANSLATE_NOOP("effects", "Nothing of it is written again."),
    "in-log-partly": QT_TRANSLATE_NOOP("effects", "Only what is new is added to that meeting."),
    "people-joined": QT_TRANSLATE_NOOP("effects", "Split, each becomes an item of this entry."),
    "possible-duplicate": QT_TRANSLATE_NOOP("effects", "If it is the same, it counts once; both lines are printed."),
    "without-edits": QT_TRANSLATE_NOOP("effects", "Nothing in the entry is changed by an answer."),
}

# Why a line is in no entry; the keys are the readers' own words.
UNREAD: Mapping[str, str] = {
    "a date in a footnote": QT_TRANSLATE_NOOP("unread", "a date in a footnote"),
    "a date, but nothing that took place then": QT_TRANSLATE_NOOP(
        "unread", "a date, but nothing that took place then"
    ),
    "no date, among lines that have one": QT_TRANSLATE_NOOP("unread", "no date, among lines that have one"),
    "no date, and no entry that it belongs to": QT_TRANSLATE_NOOP(
        "unread", "no date, and no entry that it belongs to"
    ),
}

TABLES: Mapping[str, Mapping[str, str]] = {
    "errors": ERRORS, "ops": OPS, "codes": CODES, "why": WHY, "effects": EFFECTS, "statuses": STATUSES,
    "flags": FLAGS, "actions": ACTIONS,
    "handlings": HANDLINGS, "forms": FORMS, "activity_states": ACTIVITY_STATES, "roles": ROLES,
    "party_kinds": PARTY_KINDS, "capacities": CAPACITIES, "extents": EXTENTS, "reasons": REASONS,
    "regions": REGIONS,
    "regions_in_full": REGIONS_IN_FULL, "kinds": KINDS, "found": FOUND, "fields": FIELDS, "problems": PROBLEMS,
    "stakeholders": STAKEHOLDERS, **PLAY_TABLES, "unread": UNREAD, "bulk_fields": BULK_FIELDS,
    "bulk_stays": BULK_STAYS,
    "history": HISTORY, "decisions": DECISIONS, "languages": LANGUAGES,
}  # fmt: skip


def as_is(context: str, text: str) -> str:
    """Return the English text: the translation that the command line uses."""
    del context
    return text


def word(table: str, code: str, translate: Translate = as_is) -> str:
    """Return the words for a code of a table; a code without words is shown as it is."""
    text = TABLES[table].get(code)
    return translate(table, text) if text is not None else code


def said(key: str, **values: object) -> str:
    """Return what a command says."""
    return SAID[key].format(**values)


def error_text(error: PlannerError, translate: Translate = as_is) -> str:
    """Return what a ``PlannerError`` says to the user."""
    template = ERRORS.get(error.code)
    if template is None:
        facts = ", ".join(f"{key}: {value}" for key, value in error.values.items())
        return f"{error.code} ({facts})" if facts else error.code
    return translate("errors", template).format_map(_Values(error.values))


class _Values(dict[str, object]):
    """Values of an error; one that is missing must not hide the message."""

    def __missing__(self, key: str) -> str:
        return "?"
