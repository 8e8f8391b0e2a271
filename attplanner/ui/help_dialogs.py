"""Help that fits on one page: the keyboard, and whose work the program uses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from attplanner import __version__
from attplanner.ui import theme
from attplanner.ui.actions import COMMANDS
from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.registry import SCREENS
from attplanner.ui.widgets.labels import key_cap, label
from attplanner.ui.words import translate


class Dialog(QDialog):
    """A dialog with a title, a body and a row of buttons; Esc closes it."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(theme.M)
        self.body.addWidget(label(title, "title"))

    def add_close(self) -> QDialogButtonBox:
        """Put a Close button at the foot."""
        box = QDialogButtonBox()
        close = box.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAccessibleName(self.tr("Close"))
        box.rejected.connect(self.reject)
        self.body.addWidget(box)
        return box


COLUMNS = 3  # so that all keys are seen at once on a small laptop
# What works in one screen only; its own module binds it.
IN_ONE_SCREEN: tuple[tuple[str, str], ...] = (
    (QT_TRANSLATE_NOOP("keys", "In a list in groups: fold a group, go to its head"), "Left"),
    (QT_TRANSLATE_NOOP("keys", "In a list in groups: unfold a group, go into it"), "Right"),
    (QT_TRANSLATE_NOOP("keys", "In a list: the first row"), "Home"),
    (QT_TRANSLATE_NOOP("keys", "In the meetings: change what is selected"), "F2"),
    (QT_TRANSLATE_NOOP("keys", "In a meeting: add an item"), "Ctrl+I"),
    (QT_TRANSLATE_NOOP("keys", "In a meeting: move an item up"), "Alt+Up"),
    (QT_TRANSLATE_NOOP("keys", "In a meeting: move an item down"), "Alt+Down"),
    (QT_TRANSLATE_NOOP("keys", "In a meeting or the follow-ups: a promise of theirs"), "Ctrl+P"),
    (QT_TRANSLATE_NOOP("keys", "In a meeting or the follow-ups: a task of ours"), "Ctrl+T"),
    (QT_TRANSLATE_NOOP("keys", "In the follow-ups: done, or open again"), "Space"),
    (QT_TRANSLATE_NOOP("keys", "In the follow-ups: change the due date"), "F2"),
    (QT_TRANSLATE_NOOP("keys", "On a State’s page: move on the pathway"), "Ctrl+M"),
    (QT_TRANSLATE_NOOP("keys", "On a State’s page: renew the evidence"), "Ctrl+R"),
    (QT_TRANSLATE_NOOP("keys", "On a State’s page: add a statement"), "Ctrl+T"),
    (QT_TRANSLATE_NOOP("keys", "On a State’s page: add an obstacle"), "Ctrl+J"),
    (QT_TRANSLATE_NOOP("keys", "On a State’s page: add a follow-up"), "Ctrl+L"),
    (QT_TRANSLATE_NOOP("keys", "In Papers: save the paper"), "Ctrl+S"),
    (QT_TRANSLATE_NOOP("keys", "In Papers: copy it as a table or a list"), "Ctrl+Shift+C"),
    (QT_TRANSLATE_NOOP("keys", "In Papers: mark for publication"), "Ctrl+Shift+M"),
    (QT_TRANSLATE_NOOP("keys", "In an import: accept a repair"), "A"),
    (QT_TRANSLATE_NOOP("keys", "In an import: refuse a repair"), "R"),
    (QT_TRANSLATE_NOOP("keys", "In an import: another value"), "O"),
    (QT_TRANSLATE_NOOP("keys", "In an import: next open question"), "N"),
    (QT_TRANSLATE_NOOP("keys", "In an import: next question, answered or not"), "Shift+N"),
    (QT_TRANSLATE_NOOP("keys", "In an import: previous question, answered or not"), "P"),
    (QT_TRANSLATE_NOOP("keys", "Log the line, or import what is shown"), "Ctrl+Return"),
)


class ShortcutsDialog(Dialog):
    """Every shortcut of the window."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(translate("dialogs", "Keyboard"), parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(6)
        pairs = [(translate("screens", one.title), one.shortcut) for one in SCREENS if one.shortcut]
        pairs += [(translate("commands", one.text).rstrip(" …"), one.shortcut) for one in COMMANDS if one.shortcut]
        pairs += [(translate("keys", text), keys) for text, keys in IN_ONE_SCREEN]
        rows = -(-len(pairs) // COLUMNS)
        for number, (text, keys) in enumerate(pairs):
            column = 2 * (number // rows)
            grid.addWidget(key_cap(keys), number % rows, column, Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(label(text), number % rows, column + 1)
        self.body.addLayout(grid)
        self.body.addWidget(label(self.tr("Tab follows the eye, Enter opens, Esc leaves."), "muted"))
        self.add_close()


class AboutDialog(Dialog):
    """Version, licences and credits."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__("attplanner", parent)
        self.body.addWidget(label(self.tr("Version {0}").format(__version__), "label"))
        text = self.tr(
            "Plans, logs and reports the work of bringing States into the Arms Trade Treaty. Everything stays on "
            "this computer; nothing is sent anywhere."
        )
        self.body.addWidget(label(text, wrap=True))
        credit = self.tr(
            "Treaty actions: United Nations Treaty Collection and the ATT Secretariat, verified as each date says. "
            "Places: GeoNames (CC BY 4.0). Icons: Lucide (ISC). Type: Noto Sans and Liberation Serif (OFL 1.1)."
        )
        self.body.addWidget(label(credit, "secondary", wrap=True))
        self.setMinimumWidth(440)
        self.add_close()
