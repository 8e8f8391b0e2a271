"""House style that ruff and mypy do not see: lengths, reasons beside exceptions, docstrings, machine names."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
from collections.abc import Iterator

import pytest

from tests.architecture.code_index import ROOT, Function, Module, modules

QT_OVERRIDES = {"paint", "sort", "count", "data", "flags", "index", "parent", "event", "run"}
ALL = modules("attplanner", "packaging", "run.py", "tests")
OURS = modules("attplanner", "packaging", "run.py")
EXCUSE = re.compile(r"#\s*(type:\s*ignore\[[\w, -]+\]|noqa:\s*[A-Z0-9, ]+|pragma:[\w ]+)\s*$")
BARE_EXCUSE = re.compile(r"#\s*(type:\s*ignore(?!\[)|noqa(?!:))")


def length(function: Function) -> int:
    """Return a function's lines without its docstring."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def test_modules_are_short() -> None:
    long = {module.name: lines for module in OURS if (lines := len(module.text.splitlines())) >= 400}
    long.pop("attplanner/ui/texts.py", None)  # a table of words, not code
    assert long == {}


def test_functions_are_short() -> None:
    lengths = {f"{module.name}:{function.name}": length(function) for module in OURS for function in module.functions}
    assert statistics.median(lengths.values()) <= 8
    over = {name: lines for name, lines in lengths.items() if lines > 30}
    assert len(over) <= len(lengths) // 50, over
    assert {name: lines for name, lines in lengths.items() if lines > 60} == {}


def test_every_exception_to_a_check_has_its_reason_beside_it() -> None:
    bare = [
        f"{module.name}:{line}: {comment}"
        for module in ALL
        for line, comment in module.comments
        if EXCUSE.search(comment) or BARE_EXCUSE.search(comment)
    ]
    assert bare == []


def test_any_is_explained_where_it_is_used() -> None:
    unexplained = [
        f"{module.name}:{number}"
        for module in modules("attplanner")
        for number, line in enumerate(module.text.splitlines(), 1)
        if re.search(r"[:\[,>]\s*Any\b", line) and "import" not in line and not _explained(module, number)
    ]
    assert unexplained == []


def _explained(module: Module, number: int) -> bool:
    """Tell whether a comment stands on the line, just above it, or the docstring below speaks of ``Any``."""
    lines = module.text.splitlines()
    near = lines[max(0, number - 4) : number + 4]
    return any("#" in line for line in near) or any("Any" in line and '"""' in line for line in near)


def public_definitions(module: Module) -> Iterator[tuple[str, ast.AST]]:
    """Yield what a caller sees: the module, its public classes, functions and methods; not Qt's own overrides."""
    yield module.name, module.tree
    for node in module.tree.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield f"{module.name}:{node.name}", node
            if isinstance(node, ast.ClassDef):
                yield from _public_methods(module, node)


def _public_methods(module: Module, owner: ast.ClassDef) -> Iterator[tuple[str, ast.AST]]:
    for node in owner.body:
        if isinstance(node, Function) and not re.match("_|.*[A-Z]", node.name) and node.name not in QT_OVERRIDES:
            yield f"{module.name}:{owner.name}.{node.name}", node


def documented_methods() -> set[str]:
    """Return the names of methods that some class documents: what overrides them says the same."""
    return {
        node.name
        for module in modules("attplanner")
        for owner in ast.walk(module.tree)
        if isinstance(owner, ast.ClassDef)
        for node in owner.body
        if isinstance(node, Function) and ast.get_docstring(node)
    }


def test_public_things_have_docstrings() -> None:
    inherited = documented_methods()
    silent = [
        name
        for module in OURS
        for name, node in public_definitions(module)
        if not (module.path.name == "__init__.py" and isinstance(node, ast.Module) and not module.text.strip())
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and not ast.get_docstring(node)
        if not (name.count(".") > 1 and name.rsplit(".", 1)[-1] in inherited)
    ]
    assert silent == []


def test_everything_is_caught_only_at_the_outermost() -> None:
    allowed = {"attplanner/ui/jobs.py", "attplanner/app.py", "attplanner/cli.py", "attplanner/__main__.py"}
    broad = {
        module.name
        for module in modules("attplanner")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ExceptHandler)
        and (
            node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"})
        )
        and not _raises_again(node)
        and "BLE001  " not in module.text.splitlines()[node.lineno - 1]  # with its reason beside it
    }
    assert {name for name in broad if name not in allowed and not name.startswith("attplanner/cli/")} == set()


def _raises_again(handler: ast.ExceptHandler) -> bool:
    return any(isinstance(node, ast.Raise) and node.exc is None for node in ast.walk(handler))


def test_tests_wait_for_signals_not_for_time() -> None:
    forbidden = re.compile(r"\btime\.sleep\(|\bqtbot\.wait\(\s*\w")
    found = [
        f"{module.name}:{number}"
        for module in modules("tests")
        for number, line in enumerate(module.text.splitlines(), 1)
        if forbidden.search(line) and "forbidden" not in line
    ]
    assert found == []


@pytest.fixture(scope="module")
def tracked() -> list[str]:
    told = subprocess.run(["git", "ls-files"], capture_output=True, text=True, check=False, cwd=ROOT)
    if told.returncode != 0:
        pytest.skip("not a git checkout")
    return told.stdout.splitlines()


def test_no_file_names_the_machine_it_was_made_on(tracked: list[str]) -> None:
    folders = "|".join(("/" + "work/", "/" + "tmp/v/", r"\.\./" + "shared", "/" + "home/", "/" + "root/"))
    places = re.compile(folders + "|pypi" + r"\.org|python" + "hosted")
    named = []
    for name in tracked:
        path = ROOT / name
        if path.suffix in {".ttf", ".png", ".ico", ".docx", ".xlsx", ".qm"} or not path.is_file():
            continue
        named += [name] if places.search(path.read_text(encoding="utf-8", errors="replace")) else []
    assert named == []


def test_generated_files_are_not_tracked(tracked: list[str]) -> None:
    generated = re.compile(r"(\.pyc|\.qm|_rc\.py|ui_\w+\.py|\.egg-info/|\.attp)$|^(\.venv|build|dist)/")
    assert [name for name in tracked if generated.search(name)] == []
