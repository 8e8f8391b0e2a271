"""Compiles the translations when a wheel is built; the source distribution holds their texts only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any  # hatchling's own signature

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface[Any]):  # Any: of the builder's configuration, which it has no use for
    """Called by hatchling; the tools that it needs come with PySide6-Essentials."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # Any: hatchling's own
        """Make what the window loads."""
        del version, build_data
        subprocess.run([sys.executable, str(Path(__file__).with_name("translations.py")), "release"], check=True)
