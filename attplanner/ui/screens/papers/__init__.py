"""Papers: Annex A as it would leave, what is left out and why, and the list of what left."""

from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.spec import ScreenSpec

SPEC = ScreenSpec(
    key="papers",
    title=QT_TRANSLATE_NOOP("screens", "Papers"),
    icon="file-text",
    shortcut="Ctrl+5",
    module="attplanner.ui.screens.papers.screen",
    class_name="PapersScreen",
)
