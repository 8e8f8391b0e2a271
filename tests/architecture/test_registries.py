"""Registries are explicit, so that nothing is scanned at start; nothing that is on disk may be missing in them."""

from __future__ import annotations

import ast
import re
from enum import StrEnum
from pathlib import Path

import pytest

from attplanner.domain.activity import ActivityState, Capacity, Form, PartyKind, Role
from attplanner.domain.bulk import BulkField, Stays
from attplanner.domain.handling import Handling
from attplanner.domain.ops import Op
from attplanner.domain.proposals import Code
from attplanner.domain.treaty_status import Flag, Status
from attplanner.exports import registry as exports
from attplanner.importers import accounting
from attplanner.ui import texts
from attplanner.ui.registry import SCREENS
from tests.architecture.code_index import PACKAGE, modules


def modules_in(folder: Path) -> set[str]:
    """Return the modules of a folder that stand for themselves: ``docx``, not its part ``docx_styles``."""
    names = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    return {name for name in names if not any(name.startswith(f"{other}_") for other in names)}


def test_every_screen_is_listed() -> None:
    folders = {path.parent.name for path in (PACKAGE / "ui" / "screens").glob("*/__init__.py")}
    assert {screen.module.split(".")[3] for screen in SCREENS} == folders


def test_screens_have_their_own_keys_and_shortcuts() -> None:
    keys = [screen.key for screen in SCREENS]
    shortcuts = [screen.shortcut for screen in SCREENS if screen.shortcut]
    assert len(set(keys)) == len(keys)
    assert len(set(shortcuts)) == len(shortcuts)


def test_every_writer_is_listed() -> None:
    folder = PACKAGE / "exports" / "writers"
    assert {writer.module for writer in exports.WRITERS} <= {path.stem for path in folder.glob("*.py")}
    writers = {
        name for name in modules_in(folder) if "\ndef write(" in (folder / f"{name}.py").read_text(encoding="utf-8")
    }
    assert {writer.module for writer in exports.WRITERS} == writers


def test_every_annex_is_listed() -> None:
    folder = PACKAGE / "exports" / "annexes"
    annexes = {path.stem for path in folder.glob("*.py") if "\ndef build(" in path.read_text(encoding="utf-8")}
    assert set(exports.ANNEXES) == annexes


WORDS: list[tuple[str, type[StrEnum]]] = [
    ("ops", Op),
    ("codes", Code),
    ("why", Code),
    ("statuses", Status),
    ("flags", Flag),
    ("handlings", Handling),
    ("forms", Form),
    ("activity_states", ActivityState),
    ("roles", Role),
    ("party_kinds", PartyKind),
    ("capacities", Capacity),
    ("bulk_fields", BulkField),
    ("bulk_stays", Stays),
]


@pytest.mark.parametrize(("table", "members"), WORDS, ids=[table for table, _ in WORDS])
def test_every_code_has_words(table: str, members: type[StrEnum]) -> None:
    assert {member.value for member in members} - set(texts.TABLES[table]) == set()


def test_every_reason_of_an_unread_line_has_words() -> None:
    reasons = {value for name, value in vars(accounting).items() if name.isupper() and isinstance(value, str)}
    assert reasons == set(texts.UNREAD)


def raised() -> dict[str, set[str]]:
    """Return each code that is raised with the values that every raise of it gives."""
    found: dict[str, list[set[str]]] = {}
    for module in modules("attplanner"):
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "PlannerError" and node.args:
                code = node.args[0]
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    given = {keyword.arg or "*" for keyword in node.keywords}
                    given |= {"file"} if "/importers/" in module.name else set()  # added by ``registry.read``
                    found.setdefault(code.value, []).append(given)
    return {code: set.intersection(*given) for code, given in found.items()}


def test_every_error_has_words() -> None:
    assert set(raised()) - set(texts.ERRORS) == set()


def test_the_words_of_an_error_use_values_that_it_has() -> None:
    import string

    missing = {}
    for code, given in raised().items():
        template = texts.ERRORS.get(code, "")
        used = {name for _, name, _, _ in string.Formatter().parse(template) if name}
        if "*" not in given and used - given:
            missing[code] = used - given
    assert missing == {}


def test_what_the_command_line_says_is_in_the_table_and_nothing_else_is() -> None:
    text = "".join(module.text for module in modules("attplanner/cli"))
    calls = re.findall(r"\bsaid\(([^,)]+)", text)
    assert {name for call in calls for name in re.findall(r'"([a-z-]+)"', call)} == set(texts.SAID)
