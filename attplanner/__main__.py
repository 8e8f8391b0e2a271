"""What starts: the window when no words are given, else one command. Nothing slow is imported to find out."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Sequence

NO_SCREEN = frozenset({"offscreen", "minimal"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words:
        return _window(words, None)
    from attplanner import cli

    chosen = cli.parse(words)
    if not cli.needs_window(chosen):
        return cli.run(chosen)
    return _window(words, chosen.command)


def _window(words: list[str], command: str | None) -> int:
    """Hand over to the window; with no display, say so and do the tour off screen."""
    shown = has_display()
    if not shown:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        if command is None:
            sys.stderr.write("No display was found: doing the tour off screen instead.\n")
            words = [*words, "tour"]
    load_window()
    from attplanner.app import tour, window

    if not words:
        return window()
    from attplanner import cli

    chosen = cli.parse(words)
    if chosen.command == "tour":
        return cli.guarded(lambda: tour(chosen.to, language=chosen.language, theme=chosen.theme, show=shown))
    return window(chosen.store, chosen.passphrase_file)


def load_window() -> None:
    """Load the window's modules. Nothing of them is garbage: looking for some took a tenth of the loading time.

    PySide puts an import of its own in the place of Python's: it reads the source of every module that is loaded
    from then on, to see whether it asks for ``__feature__``. Nothing here does, and it keeps 22 MiB of lines.
    """
    gc.disable()
    plain = builtins.__import__
    try:
        import PySide6.QtCore  # noqa: F401  # so that its import can be put away

        builtins.__import__ = plain
        import attplanner.app  # noqa: F401  # loading it is the work
    finally:
        gc.freeze()
        gc.enable()


def has_display() -> bool:
    """Tell whether a window can be shown; the platforms ``offscreen`` and ``minimal`` count as none."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.split(":")[0] in NO_SCREEN:
        return False
    if platform or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
