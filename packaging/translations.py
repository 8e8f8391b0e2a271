"""Keeps the translations: ``update`` reads the texts into ``resources/i18n/*.ts``, ``release`` makes ``.qm``.

    python packaging/translations.py update fr es ar      new and changed texts, into those languages
    python packaging/translations.py release              what the window loads; done before a bundle is made

Both use the tools that PySide6-Essentials brings.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
NAME = "attplanner_{}.ts"


def update(languages: list[str]) -> None:
    """Collect the texts of the window and of ``ui/texts.py``; texts that are gone are dropped."""
    FOLDER.mkdir(exist_ok=True)
    for language in languages:
        collect(language, FOLDER / NAME.format(language))


def collect(language: str, target: Path) -> None:
    """Write the texts of the program into a file of one language; what it holds of translations stays."""
    modules = [ROOT / "attplanner" / "app.py", *sorted((ROOT / "attplanner" / "ui").rglob("*.py"))]
    sources = [str(path.relative_to(ROOT)) for path in modules]
    options = ["-no-obsolete", "-locations", "none", "-target-language", language, "-silent"]
    _tool("lupdate", *sources, *options, "-ts", str(target))


def release() -> list[Path]:
    """Compile every ``.ts``; returns the files that were made."""
    made = []
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        _tool("lrelease", str(source), "-qm", str(target))
        made.append(target)
    return made


def _tool(name: str, *words: str) -> None:
    command = f"import sys; sys.argv[0] = 'pyside6-{name}'; from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", command, *words], check=True, cwd=ROOT)


def main() -> None:
    """Do what the words say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["update", "release"])
    parser.add_argument("languages", nargs="*", default=[])
    options = parser.parse_args()
    if options.what == "update":
        known = [path.stem.removeprefix("attplanner_") for path in FOLDER.glob("*.ts")]
        update(options.languages or known)
    else:
        print(*release(), sep="\n")


if __name__ == "__main__":
    main()
