"""The set-up: locks that fit the project, and a ``run.py`` that needs nothing but Python."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")


def pins(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;]+)", text, re.MULTILINE))


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[~=<>! \[]", text)[0].lower().replace("_", "-") for text in requirements}


@pytest.fixture(scope="module")
def project() -> dict[str, list[str]]:
    facts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {
        "requirements.lock": facts["dependencies"],
        "requirements-dev.lock": facts["optional-dependencies"]["dev"],
    }


@pytest.fixture(scope="module")
def runner() -> ModuleType:
    spec = importlib.util.spec_from_file_location("attplanner_run", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_modules_are_compiled_though_python_is_told_to_write_no_bytecode(
    runner: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    module = tmp_path / "module.py"
    module.write_text("answer = 42\n", encoding="utf-8")
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(runner, "PACKAGE", tmp_path)
    runner.make_bytecode()
    assert Path(importlib.util.cache_from_source(str(module))).exists()


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_every_package_with_hashes_and_no_address(lock: str, project: dict[str, list[str]]) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert names(project[lock]) <= set(pins(lock))
    assert "://" not in text
    for block in re.split(r"\n(?=\S)", text.strip()):
        assert block.startswith("#") or "--hash=sha256:" in block, block


def test_the_developers_lock_holds_the_programs_own_versions() -> None:
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_pins_that_projects_facts_ask_for(project: dict[str, list[str]]) -> None:
    exact = dict(text.split("==") for text in project["requirements.lock"] if "==" in text)
    locked = pins("requirements.lock")
    assert {name.lower(): version for name, version in exact.items()}.items() <= locked.items()


def test_run_needs_nothing_but_the_standard_library() -> None:
    tree = ast.parse((ROOT / "run.py").read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported} <= set(sys.stdlib_module_names)


def test_an_old_python_is_told_in_one_line(runner: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(runner.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(runner, "say", said.append)
    with pytest.raises(SystemExit) as stopped:
        runner.require_python()
    assert stopped.value.code == 1
    assert len(said) == 1
    assert "3.11" in said[0]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a small checkout of its own: the real ``run.py``, an empty lock, a program that says its words."""
    shutil.copy(ROOT / "run.py", tmp_path)
    (tmp_path / "requirements.lock").write_text("# nothing to install\n", encoding="utf-8")
    for name, text in {
        "attplanner/__init__.py": "",
        "attplanner/__main__.py": "import sys; print(sys.prefix, sys.argv[1:])",
        "PySide6/__init__.py": "",
        "PySide6/QtWidgets.py": "QApplication = list",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(checkout: Path, *words: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    env = {key: value for key, value in os.environ.items() if key != "DISPLAY"} | surroundings
    command = [sys.executable, str(checkout / "run.py"), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=env, cwd=checkout.parent)


def test_set_up_start_and_start_again(checkout: Path, runner: ModuleType) -> None:
    first = run(checkout, "count", "--json")
    assert first.stdout.split(maxsplit=1) == [str(checkout / ".venv"), "['count', '--json']\n"]
    assert "Setting up" in first.stderr
    assert not (checkout / ".venv.making").exists()
    made = (checkout / ".venv" / "pyvenv.cfg").stat().st_ino
    assert run(checkout, "count").stderr == ""
    assert (checkout / ".venv" / "pyvenv.cfg").stat().st_ino == made
    command = checkout / ".venv" / runner.SCRIPTS / ("attplanner.cmd" if runner.WINDOWS else "attplanner")
    said = subprocess.run([command, "x y"], capture_output=True, text=True, check=True, cwd=checkout.parent)
    assert "['x y']" in said.stdout
    for script in (checkout / ".venv" / runner.SCRIPTS).iterdir():
        assert b".venv.making" not in script.read_bytes()


def test_a_failed_installation_leaves_what_was_there(checkout: Path) -> None:
    assert run(checkout, "one").returncode == 0
    lock = checkout / "requirements.lock"
    lock.write_text("no-such-package==0.0.0 --hash=sha256:" + "0" * 64 + "\n", encoding="utf-8")
    failed = run(checkout, "two", PIP_NO_INDEX="1", PIP_FIND_LINKS=str(checkout))
    assert (failed.returncode, failed.stdout) == (1, "")
    assert "nothing was left behind" in failed.stderr
    assert not (checkout / ".venv.making").exists()
    lock.write_text("# nothing to install\n", encoding="utf-8")
    again = run(checkout, "three")
    assert (again.returncode, again.stderr) == (0, "")


def test_missing_qt_libraries_are_named_in_one_line_to_paste(checkout: Path) -> None:
    (checkout / "PySide6" / "QtWidgets.py").write_text("raise ImportError('libGL.so.1')", encoding="utf-8")
    told = run(checkout, "count", PATH="/nowhere")
    assert told.returncode == 1
    assert re.search(r"^  sudo apt-get install libgl1 .*libdbus-1-3$", told.stderr, re.MULTILINE)
