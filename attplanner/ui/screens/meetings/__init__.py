"""Meetings: the log of activities, and the editor of one of them."""

from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.spec import ScreenSpec

SPEC = ScreenSpec(
    key="meetings",
    title=QT_TRANSLATE_NOOP("screens", "Meetings"),
    icon="square-pen",
    shortcut="Ctrl+3",
    module="attplanner.ui.screens.meetings.screen",
    class_name="MeetingsScreen",
)
