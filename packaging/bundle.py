"""Makes a bundle that needs no Python: a folder by PyInstaller, and on Debian a package from it.

    python packaging/bundle.py             build/bundle/attplanner, on the system that it is meant for
    python packaging/bundle.py --deb       and dist/attplanner_VERSION_ARCH.deb (needs dpkg-deb)

Needs PyInstaller (6.x) in the environment; it is no part of the locks. A Windows installer (WiX) and a macOS disk
image are made from the same folder on those systems.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import translations  # noqa: E402  # beside this file

from attplanner import __version__  # noqa: E402  # the checkout must be on the path first

BUILD = ROOT / "build"
BUNDLE = BUILD / "bundle" / "attplanner"
# What Qt, Python and the libraries bring and the program never loads: half of the size. Of SQLite there is one only.
LEFT_OUT = (
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork", "PySide6.QtOpenGL"),
    *("tkinter", "unittest", "pydoc", "readline", "ssl", "_ssl", "_hashlib", "sqlite3", "_sqlite3"),
    *(f"sqlalchemy.dialects.{name}" for name in ("mssql", "mysql", "oracle", "postgresql")),
    *("sqlalchemy.testing", "alembic.testing", "lxml.html", "lxml.isoschematron", "lxml.objectify", "lxml.sax"),
)
# Loaded by name, so that PyInstaller cannot see them.
BY_NAME = ("attplanner", "sqlalchemy.dialects.sqlite", "alembic")
UNUSED_FILES = (
    *("*Qt6Qml*", "*Qt6Quick*", "*Qt6Pdf*", "*Qt6VirtualKeyboard*", "*libQt6Network*", "*translations*"),
    *("*egl[Ff][Ss]*", "*linuxfb*", "libqvnc*", "libqvkkhr*", "libqminimalegl*"),  # screens without a desktop
    *(
        "*evdev*",
        "*tuiotouch*",
        "libqgif*",
        "libqicns*",
        "libqjpeg*",
        "libqtga*",
        "libqtiff*",
        "libqwbmp*",
        "libqwebp*",
    ),
    "*qgtk3*",  # a theme that the program does not follow
    *("*_avx2*", "default-docx-template"),  # rapidfuzz has the same without AVX2; python-docx's template unpacked
)
# What the system has where Qt runs at all (``CONTROL``), with its own settings beside it and its own libraries below.
SYSTEMS_OWN = (
    *("libdbus-1.so*", "libfontconfig.so*", "libfreetype.so*"),
    *("libglib-2.0.so*", "libgthread-2.0.so*", "libxkbcommon*.so*"),
)
# Libraries that come with their symbols: a fifth of the size. Qt's own are stripped already.
STRIPPED = (
    "libpython3*",
    "sqlcipher3/*.so",
    "rapidfuzz/**/*.so",
    "lxml/*.so",
    "sqlalchemy/**/*.so",
    "**/lib-dynload/*.so",
)
CONTROL = """\
Package: attplanner
Version: {version}
Architecture: {architecture}
Maintainer: The attplanner developers
Section: misc
Priority: optional
Depends: libc6 (>= 2.34), libgl1, libegl1, libglib2.0-0, libfontconfig1, libxkbcommon0, libdbus-1-3, libxcb-cursor0,
 libxkbcommon-x11-0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0
Description: plans and logs the work of bringing States into the Arms Trade Treaty
 Keeps meetings, States and treaty actions in one local file, encrypted if wished, and exports the annexes of
 conference papers. Works without a network.
"""


def bundle() -> None:
    """Make the folder with the program, its interpreter and its libraries."""
    translations.release()
    start = BUILD / "start.py"
    BUILD.mkdir(exist_ok=True)
    start.write_text("from attplanner.__main__ import main\n\nraise SystemExit(main())\n", encoding="utf-8")
    words = ["--noconfirm", "--name=attplanner", "--windowed", f"--paths={ROOT}"]
    words += [f"--distpath={BUNDLE.parent}", f"--workpath={BUILD / 'work'}", f"--specpath={BUILD}"]
    words += [f"--add-data={ROOT / 'resources'}:attplanner/resources"]
    migrations = ROOT / "attplanner" / "models" / "migrations"
    words += [f"--add-data={migrations}:attplanner/models/migrations"]  # Alembic reads the revisions' source
    words += [f"--exclude-module={name}" for name in LEFT_OUT]
    words += [word for name in BY_NAME for word in ("--collect-submodules", name)]
    words += ["--collect-data=attplanner", "--collect-data=docx"]
    subprocess.run([sys.executable, "-m", "PyInstaller", *words, str(start)], check=True, cwd=ROOT)
    slim()


def slim() -> None:
    """Drop the files that nothing loads, and the symbols of libraries."""
    for pattern in UNUSED_FILES + (SYSTEMS_OWN if sys.platform.startswith("linux") else ()):
        for path in BUNDLE.rglob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    if sys.platform.startswith("linux") and shutil.which("strip"):
        while drop_unneeded():
            pass
        libraries = [str(path) for pattern in STRIPPED for path in (BUNDLE / "_internal").glob(pattern)]
        subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)


def drop_unneeded() -> int:
    """Drop the libraries that nothing names which is left: they came with what was dropped. Return how many."""
    binaries = [path for path in BUNDLE.rglob("*.so*") if path.is_file()]
    command = ["readelf", "--dynamic", "--wide", *map(str, binaries)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    needed = set(re.findall(r"\(NEEDED\).*\[(.+)\]", told))
    loose = [path for path in binaries if path.name.startswith("lib") and path.name not in needed]
    dropped = [path for path in loose if "plugins" not in path.parts and not path.name.startswith("libpython")]
    for path in dropped:
        path.unlink()
    return len(dropped)


def debian_package() -> Path:
    """Make a Debian package from the folder; returns its path."""
    command = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(BUNDLE, tree / "opt" / "attplanner", symlinks=True)
    for folder in ("usr/bin", "usr/share/applications", "usr/share/icons/hicolor/scalable/apps", "DEBIAN"):
        (tree / folder).mkdir(parents=True)
    (tree / "usr" / "bin" / "attplanner").symlink_to("/opt/attplanner/attplanner")
    shutil.copy(ROOT / "packaging" / "attplanner.desktop", tree / "usr" / "share" / "applications")
    icon = tree / "usr" / "share" / "icons" / "hicolor" / "scalable" / "apps" / "attplanner.svg"
    shutil.copy(ROOT / "resources" / "icons" / "handshake.svg", icon)
    control = CONTROL.format(version=__version__, architecture=architecture)
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    target = ROOT / "dist" / f"attplanner_{__version__}_{architecture}.deb"
    target.parent.mkdir(exist_ok=True)
    subprocess.run(["dpkg-deb", "--root-owner-group", "--build", str(tree), str(target)], check=True)
    return target


def main() -> None:
    """Make what the words ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--deb", action="store_true", help="make a Debian package as well")
    options = parser.parse_args()
    bundle()
    print(debian_package() if options.deb else BUNDLE)


if __name__ == "__main__":
    main()
