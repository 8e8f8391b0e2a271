"""What the window knows of a screen before it is made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScreenSpec:
    """Key, title (English, translated in the context "screens"), icon and shortcut, and where the class is.

    ``first_look`` may name a module whose ``page(look, state)`` shows the screen before the store is open.
    """

    key: str
    title: str
    icon: str
    shortcut: str
    module: str
    class_name: str
    navigation: bool = True
    under: str = ""
    first_look: str = ""
    inspector_width: int = 352
