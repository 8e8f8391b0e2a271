"""Overview: what comes next, what is due, whom the log reached, how the regions stand, which estimates are old."""

from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.spec import ScreenSpec

SPEC = ScreenSpec(
    key="overview",
    title=QT_TRANSLATE_NOOP("screens", "Overview"),
    icon="layout-dashboard",
    shortcut="Ctrl+1",
    module="attplanner.ui.screens.overview.screen",
    class_name="OverviewScreen",
    first_look="attplanner.ui.screens.overview.first_look",
    inspector_width=0,
)
