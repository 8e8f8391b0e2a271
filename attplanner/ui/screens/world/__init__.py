"""World: the States, their official status at a date, and one State's page."""

from attplanner.ui.spec import ScreenSpec
from attplanner.ui.texts import QT_TRANSLATE_NOOP

SPEC = ScreenSpec(
    key="world",
    title=QT_TRANSLATE_NOOP("screens", "World"),
    icon="globe",
    shortcut="Ctrl+1",
    module="attplanner.ui.screens.world.screen",
    class_name="WorldScreen",
)
