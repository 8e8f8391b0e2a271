"""The report of a bug of ours: shown once, can be copied, sent nowhere; the program goes on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from attplanner.ui.help_dialogs import Dialog
from attplanner.ui.widgets.labels import label
from attplanner.ui.words import translate


class ReportDialog(Dialog):
    """Says what was kept and where the report is."""

    def __init__(self, report: str, file: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("dialogs", "Something went wrong that should not have"), parent)
        self._report = report
        self.resize(640, 420)
        text = self.tr(
            "This is our mistake. What was saved is safe, and you can go on. The report says where it happened; "
            "it holds nothing of your store and was sent nowhere. It is kept in {0}."
        )
        self.body.addWidget(label(text.format(file), wrap=True))
        view = QPlainTextEdit(report)
        view.setReadOnly(True)
        view.setAccessibleName(self.tr("Report"))
        self.body.addWidget(view, 1)
        box = self.add_close()
        copy = box.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
