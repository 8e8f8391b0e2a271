"""Reads the project's own code for the tests of this folder: modules, functions, imports, comments."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "attplanner"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One file of Python, parsed once."""

    path: Path

    @property
    def name(self) -> str:
        """Return the file's path in the checkout, for messages."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def dotted(self) -> str:
        """Return the name under which it is imported."""
        return ".".join(self.path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def comments(self) -> list[tuple[int, str]]:
        """Return each comment with its line."""
        tokens = tokenize.generate_tokens(io.StringIO(self.text).readline)
        return [(token.start[0], token.string) for token in tokens if token.type == tokenize.COMMENT]

    @cached_property
    def functions(self) -> list[Function]:
        return [node for node in ast.walk(self.tree) if isinstance(node, Function)]

    def imports(self, *, at_import_time: bool = False) -> set[str]:
        """Return the dotted names that are imported; at import time: only those outside functions and type checks."""
        nodes = _eager(self.tree) if at_import_time else ast.walk(self.tree)
        return {name for node in nodes for name in _imported(node)}


def _imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
        yield node.module
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _eager(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function | ast.Lambda):
            continue
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            continue
        yield child
        yield from _eager(child)


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    """Return the modules under folders of the checkout; without any: the program, its set-up and packaging."""
    wanted = folders or ("attplanner", "packaging", "run.py")
    files = [path for folder in wanted for path in _files(ROOT / folder)]
    return tuple(Module(path) for path in files)


def _files(path: Path) -> list[Path]:
    return [path] if path.is_file() else sorted(path.rglob("*.py"))


def imports_of(modules_: tuple[Module, ...], package: str) -> set[str]:
    """Return the names of the modules that import a package or anything in it."""
    return {
        module.name
        for module in modules_
        if any(name == package or name.startswith(package + ".") for name in module.imports())
    }
