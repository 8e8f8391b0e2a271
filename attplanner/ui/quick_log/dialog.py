"""The dialog of the quick log: the line, what was understood, and the three ways on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from attplanner.domain.activity import Form
from attplanner.domain.changes import Ref
from attplanner.domain.handling import Handling
from attplanner.domain.keeping import Draft
from attplanner.errors import PlannerError
from attplanner.ui import words
from attplanner.ui.clock import today
from attplanner.ui.quick_log.reading import Answers, Correct, Reader
from attplanner.ui.quick_log.view import QuickLogView
from attplanner.ui.shell import Shell
from attplanner.ui.timers import once_after

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.services.quick_log import Understood

SUBJECT = "quick-log"
READ_AFTER, KEEP_AFTER = 60, 250
LATEST = 600  # ms after which the line is kept also while somebody types on: a second at most may be lost


class QuickLogDialog(QDialog):
    """Kept by the window and opened by ``open_with``. Esc keeps the draft; only Discard drops it."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._services, self._shell = services, shell
        self.setWindowTitle(self.tr("Log a meeting"))
        self.view = QuickLogView(self)
        self.answers = Answers()
        self.understood: Understood | None = None
        self._draft = ""
        self._apart = ""
        self._kept_at: datetime | None = None
        self._clock = today
        line = self.view.line
        choose = self._choose_process, self._choose_handling, self._choose_form
        correct = Correct(line.replace, line.mark, *choose)
        self._reader = Reader(services, correct, self)
        self._read_later = once_after(READ_AFTER, self.read_line, self)
        self._keep_later = once_after(KEEP_AFTER, self.keep, self)
        self._keep_at_latest = once_after(LATEST, self.keep, self)
        self._tell_later = once_after(1000, self._tell_kept, self)
        self._tell_later.setSingleShot(False)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.line.textChanged.connect(self._typed)
        view.line.cursorPositionChanged.connect(self._keep_later.start)
        view.line.fitted.connect(lambda: view.fit(self))
        view.line.entered.connect(self._to_chips)
        view.shut.clicked.connect(self.reject)
        view.log.clicked.connect(self.log)
        view.edit.clicked.connect(self.log_and_open)
        view.discard.clicked.connect(self.discard)
        view.add_to.clicked.connect(self.add_to_logged)
        view.apart.clicked.connect(self._keep_apart)
        for keys, act in (("Ctrl+Return", self.log), ("Ctrl+Enter", self.log), ("Ctrl+E", self.log_and_open)):
            made = QAction(self)
            made.setShortcut(QKeySequence(keys))
            made.triggered.connect(act)
            self.addAction(made)

    # -- opening and closing --------------------------------------------------------------------------------------

    def open_with(self, text: str = "") -> None:
        """Open with the draft; a text that is given takes its place and can be taken back by Ctrl+Z."""
        if self.isVisible():
            self.raise_()
        else:
            self._take_draft()
        if text:
            self.view.line.replace(0, len(self.view.line.toPlainText()), text)
        self.read_line()
        self.open()
        self.view.line.setFocus()

    def _take_draft(self) -> None:
        draft = self.draft()
        self._draft, self._apart = draft.id if draft else "", ""
        self.answers = answers_of(draft)
        self.view.show_problem("")
        self.view.line.setPlainText(str(draft.payload.get("text", "")) if draft else "")
        if draft is not None:
            cursor = self.view.line.textCursor()
            cursor.setPosition(min(draft.cursor, len(self.view.line.toPlainText())))
            self.view.line.setTextCursor(cursor)
        self._keep_later.stop()
        self._keep_at_latest.stop()

    def draft(self) -> Draft | None:
        """Return the draft that is kept."""
        return next((one for one in self._services.drafts.load() if one.subject == SUBJECT), None)

    def reject(self) -> None:
        """Close; the draft stays."""
        if self.isVisible():
            self.keep(opened=False)
        self._rest()
        super().reject()

    def closeEvent(self, event: QCloseEvent, /) -> None:
        """Closed by the window, or with it: as by Esc."""
        self.reject()
        super().closeEvent(event)

    def _rest(self) -> None:
        """Leave the store alone while the dialog is closed."""
        for timer in (self._keep_later, self._keep_at_latest, self._read_later, self._tell_later):
            timer.stop()

    # -- reading and keeping --------------------------------------------------------------------------------------

    def _typed(self) -> None:
        self.view.show_problem("")
        self._read_later.start()
        self._keep_later.start()
        if not self._keep_at_latest.isActive():
            self._keep_at_latest.start()

    def read_line(self) -> None:
        """Show what is understood of the line now."""
        self._read_later.stop()
        line = self.view.line.toPlainText()
        self.understood = self._services.activities.understand(line, self._clock())
        self.view.line.show_spans(self.understood.spans)
        self.view.grid.show_rows(self._reader.rows(line, self.understood, self.answers, self._clock()))
        self._show_logged(self.understood)
        typed = bool(line.strip())
        for button in (self.view.log, self.view.edit, self.view.discard):
            button.setEnabled(typed)
        self.view.fit(self)

    def _show_logged(self, found: Understood) -> None:
        same = found.same_as_logged if found.same_as_logged != self._apart else None
        text = ""
        if same:
            where = ", ".join(place.city or "" for place in found.entry.places)
            said = self.tr("{0}, {1} is in the log already").format(words.when(found.entry.when), where)
            text = self.tr("{0}, with %n items.", "", found.same_as_items).format(said)
        self.view.show_logged(text)

    def keep(self, *, opened: bool = True) -> None:
        """Keep the line as it is typed, with the cursor."""
        self._keep_later.stop()
        self._keep_at_latest.stop()
        text = self.view.line.toPlainText()
        if self._services.read_only or not (text.strip() or self._draft):
            return
        payload = {
            "text": text,
            "open": opened,
            "handling": self.answers.handling.value,
            "process": self.answers.process or "",
            "form": self.answers.form.value if self.answers.form else "",
        }
        cursor = self.view.line.textCursor().position()
        try:
            self._draft = self._services.drafts.save(SUBJECT, None, payload, cursor, self._draft or None)
        except PlannerError as error:
            self.view.show_problem(words.error_text(error))
            return
        self._kept_at = datetime.now(UTC)
        if opened:
            self._tell_later.start()
        self._tell_kept()

    def _tell_kept(self) -> None:
        if self._kept_at is None or not self.isVisible():
            self._tell_later.stop()
        if self._kept_at is not None:
            seconds = int((datetime.now(UTC) - self._kept_at).total_seconds())
            name = self._services.path.name
            text = self.tr("Kept in {0} %n s ago", "", seconds) if seconds > 1 else self.tr("Kept in {0} just now")
            self.view.kept.setText(text.format(name))

    def _to_chips(self) -> None:
        self.read_line()
        chip = self.view.grid.first_chip()
        (chip or self.view.log).setFocus()

    def _choose_process(self, key: str) -> None:
        self.answers = replace(self.answers, process=key)
        self._answered()

    def _choose_handling(self, key: str) -> None:
        self.answers = replace(self.answers, handling=Handling(key))
        self._answered()

    def _choose_form(self, key: str) -> None:
        self.answers = replace(self.answers, form=Form(key))
        self._answered()

    def _answered(self) -> None:
        self.keep()
        self.read_line()

    def _keep_apart(self) -> None:
        self._apart = self.understood.same_as_logged or "" if self.understood else ""
        self.view.show_logged("")
        self.view.log.setFocus()

    # -- the ways on ----------------------------------------------------------------------------------------------

    def discard(self) -> None:
        """Drop the line and the draft."""
        if self._draft:
            self._services.drafts.discard(self._draft)
        self._forget()
        super().reject()

    def log(self) -> None:
        """Store the meeting and close."""
        stored = self._store(None)
        if stored:
            self._say(self.tr("Logged: {0}"), stored)

    def log_and_open(self) -> None:
        """Store the meeting and go on with it in the editor."""
        stored = self._store(None)
        if stored:
            self._shell.navigate("meetings", Ref("activity", stored))

    def add_to_logged(self) -> None:
        """Add the items to the record of the same days and city."""
        same = self.understood.same_as_logged if self.understood else None
        if same and self._store(same):
            self._say(self.tr("Added to the meeting: {0}"), same)

    def _store(self, into: str | None) -> str | None:
        text = self.view.line.toPlainText().strip()
        if not text or self._services.read_only:
            return None
        self.read_line()
        try:
            stored = self._services.activities.log_line(
                text, self._clock(), self._draft or None,
                handling=self.answers.handling, process=self.answers.process, form=self.answers.form, into=into,
            )  # fmt: skip
        except PlannerError as error:
            self.view.show_problem(words.error_text(error))
            return None
        self._forget()
        self.accept()
        return stored

    def _forget(self) -> None:
        self._draft, self._apart, self.answers, self._kept_at = "", "", Answers(), None
        self.view.line.setPlainText("")
        self.view.kept.setText("")
        self._rest()

    def _say(self, text: str, meeting: str) -> None:
        """Say what was stored; the button leads there from any screen and through any filter."""
        said = ", ".join(words.meeting(row, whole=True) for row in self._services.activities.rows_of([meeting]))
        show = (self.tr("Show"), lambda: self._shell.open_ref(Ref("activity", meeting)))
        self._shell.message(text.format(said), action=show)


def answers_of(draft: Draft | None) -> Answers:
    """Return what was chosen beside a draft."""
    if draft is None:
        return Answers()
    handling = str(draft.payload.get("handling") or Handling.INTERNAL)
    form = str(draft.payload.get("form") or "")
    return Answers(Handling(handling), str(draft.payload.get("process") or "") or None, Form(form) if form else None)
