"""Import preview: a source on the left, its entries on the right; nothing is written before "Import"."""

from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.spec import ScreenSpec

SPEC = ScreenSpec(
    key="imports",
    title=QT_TRANSLATE_NOOP("screens", "Import preview"),
    icon="upload",
    shortcut="",
    module="attplanner.ui.screens.imports.screen",
    class_name="ImportScreen",
    navigation=False,
    under="papers",
)
