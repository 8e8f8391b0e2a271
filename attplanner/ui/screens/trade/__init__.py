"""Arms trade: how much of the world's trade is by States Parties, of the figures that the office has read in."""

from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.spec import ScreenSpec

SPEC = ScreenSpec(
    key="trade",
    title=QT_TRANSLATE_NOOP("screens", "Arms trade"),
    icon="scale",
    shortcut="",
    module="attplanner.ui.screens.trade.screen",
    class_name="TradeScreen",
    navigation=False,
    under="world",
)
