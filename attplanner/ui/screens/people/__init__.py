"""People and organizations: who was met, which posts they hold, and who may be the same person."""

from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.spec import ScreenSpec

SPEC = ScreenSpec(
    key="people",
    title=QT_TRANSLATE_NOOP("screens", "People"),
    icon="users",
    shortcut="Ctrl+Shift+P",
    module="attplanner.ui.screens.people.screen",
    class_name="PeopleScreen",
    navigation=False,
    under="world",
)
