"""Who may import whom: the contracts hold, and they would notice if they did not."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.architecture.code_index import PACKAGE, ROOT, imports_of, modules

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
# One module, or one family of modules, owns each third-party library; nobody else imports it.
OWNERS = {
    "docx": ("attplanner/exports/writers/docx",),
    "xlsxwriter": ("attplanner/exports/writers/xlsx",),
    "openpyxl": ("attplanner/importers/sources_",),
    "defusedxml": ("attplanner/importers/",),
    "nacl": ("attplanner/models/",),
    "sqlcipher3": ("attplanner/models/", "attplanner/services/backups.py"),
    "alembic": ("attplanner/models/",),
    "filelock": ("attplanner/models/",),
    "platformdirs": ("attplanner/paths.py", "attplanner/settings.py"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", LINT], capture_output=True, text=True, check=False, cwd=folder)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(PACKAGE, tmp_path / "attplanner", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / ".importlinter", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("module", "planted", "contract"),
    [
        ("domain/handling.py", "import attplanner.models.base", "Layers look down only"),
        ("services/states.py", "import PySide6.QtCore", "Qt lives in the window only"),
        ("ui/shell.py", "import sqlalchemy", "The window knows no database"),
        ("exports/document.py", "import sqlalchemy", "Rules, readers and writers know no database"),
    ],
)
def test_a_planted_import_is_caught(copy: Path, module: str, planted: str, contract: str) -> None:
    with (copy / "attplanner" / module).open("a", encoding="utf-8") as stream:
        stream.write(f"\n{planted}\n")
    told = lint(copy)
    assert told.returncode == 1
    assert f"{contract} BROKEN" in told.stdout


def test_contracts_of_the_architecture_are_all_there() -> None:
    parser = configparser.ConfigParser()
    parser.read(ROOT / ".importlinter")
    kinds = {section.rsplit(":", 1)[-1] for section in parser.sections()}
    assert {"layers", "qt", "ui-no-database", "pure"} <= kinds


@pytest.mark.parametrize("library", OWNERS)
def test_each_library_has_one_owner(library: str) -> None:
    users = imports_of(modules("attplanner"), library)
    assert {name for name in users if not name.startswith(OWNERS[library])} == set()


def test_no_module_leads_back_to_itself() -> None:
    """Imports for types count too: what only a type needs can be said by a protocol."""
    known = {module.dotted: module.imports() for module in modules("attplanner")}
    ring: list[str] = []
    try:
        TopologicalSorter({name: known.keys() & imported - {name} for name, imported in known.items()}).prepare()
    except CycleError as error:
        ring = error.args[1]
    assert ring == []


@pytest.mark.parametrize("folder", ["ui/screens", "exports/annexes", "exports/writers"])
def test_siblings_do_not_know_each_other(folder: str) -> None:
    dotted = "attplanner." + folder.replace("/", ".")
    broken = []
    for module in modules(f"attplanner/{folder}"):
        own = module.path.relative_to(PACKAGE / folder).parts[0].removesuffix(".py")
        for name in module.imports():
            sibling = name.removeprefix(dotted + ".").split(".")[0]
            if name.startswith(dotted + ".") and not _family(sibling, own) and own != "__init__":
                broken.append(f"{module.name} imports {name}")
    assert broken == []


def _family(one: str, other: str) -> bool:
    """Tell whether two modules are parts of one thing: ``docx`` and ``docx_parts``, or shared (``_xml``)."""
    return one.split("_", maxsplit=1)[0] == other.split("_", maxsplit=1)[0] or one.startswith("_")


def test_the_program_starts_without_slow_libraries() -> None:
    slow = ["sqlalchemy", "alembic", "docx", "openpyxl", "xlsxwriter", "lxml", "nacl", "rapidfuzz"]
    code = f"import sys, attplanner.app; print([n for n in {slow!r} if n in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.strip() == "[]"


def test_the_command_line_starts_without_qt() -> None:
    code = "import sys, attplanner.cli; print([n for n in sys.modules if n.startswith('PySide6')])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.strip() == "[]"
