"""Follow-ups: what was promised to us and what we have to do, by the day it is due."""

from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.spec import ScreenSpec

SPEC = ScreenSpec(
    key="follow_ups",
    title=QT_TRANSLATE_NOOP("screens", "Follow-ups"),
    icon="list-checks",
    shortcut="Ctrl+4",
    module="attplanner.ui.screens.follow_ups.screen",
    class_name="FollowUpsScreen",
)
