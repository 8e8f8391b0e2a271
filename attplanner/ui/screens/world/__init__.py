"""World: the States, their official status at a date, and one State's page."""

from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.spec import ScreenSpec

SPEC = ScreenSpec(
    key="world",
    title=QT_TRANSLATE_NOOP("screens", "World"),
    icon="globe",
    shortcut="Ctrl+2",
    module="attplanner.ui.screens.world.screen",
    class_name="WorldScreen",
    first_look="attplanner.ui.screens.world.first_look",
)
