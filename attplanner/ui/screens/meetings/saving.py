"""Saved as typed: what is typed is stored within a third of a second, and kept as a draft until it is settled.

The draft holds what cannot be stored yet (half a date, a name that is not chosen) and where the cursor is. A killed
program finds it again; leaving a field that is stored drops it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from attplanner.domain.keeping import Draft
from attplanner.errors import PlannerError
from attplanner.ui.shell import Shell
from attplanner.ui.timers import once_after

if TYPE_CHECKING:
    from attplanner.services.facade import Services

SUBJECT = "activity"
SOON, AGAIN = 250, 3000
LATEST = 600  # ms after which typing is kept also while somebody types on: a second at most may be lost
Store = Callable[[str, str], object]
Field = QLineEdit | QPlainTextEdit


@dataclass
class _Watched:
    key: str
    widget: Field
    store: Store | None
    visit: int = 0
    dirty: bool = False


class Saver(QObject):
    """Watches the fields of one record. ``store(text, merge_key)`` writes one; None where only a draft is kept."""

    def __init__(self, services: Services, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._shell = services, shell
        self._row = ""
        self._fields: dict[str, _Watched] = {}
        self._draft = ""
        self._aside: dict[str, str] = {}
        self._depth = 0
        self._quiet = self._paused = False
        self._timer = once_after(SOON, self.save, self)
        self._latest = once_after(LATEST, self._keep_typing, self)

    @property
    def writing(self) -> bool:
        """Tell whether a commit that is told of now comes from here."""
        return self._depth > 0

    @contextmanager
    def write(self) -> Iterator[None]:
        """Mark commits in this block as this record's own."""
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1

    def attempt(self, act: Callable[[], object]) -> bool:
        """Write something of this record; an error is shown."""
        with self.write():
            return self._shell.attempt(act)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Let fields be filled without taking it for typing."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    # -- fields -----------------------------------------------------------------------------------------------------

    def begin(self, row: str) -> None:
        """Watch another record; its fields are added anew."""
        self._rest()
        self._fields.clear()
        self._aside.clear()
        self._row, self._draft, self._paused = row, "", False

    def add(self, key: str, widget: Field, store: Store | None) -> None:
        """Watch a field under a name that stays the same in the next run."""
        watched = self._fields[key] = _Watched(key, widget, store)
        if widget.property("watched") != key:  # a field that stays is connected once, whatever record it shows
            widget.setProperty("watched", key)
            widget.installEventFilter(self)
            signal = widget.textEdited if isinstance(widget, QLineEdit) else widget.textChanged
            signal.connect(lambda *_: self._typed(key, widget))
            widget.cursorPositionChanged.connect(lambda *_: self._moved(key))
        if key in self._aside:
            watched.dirty = True
            fill(widget, self._aside.pop(key))

    def drop(self, key: str) -> None:
        """Stop watching a field that goes away; what cannot be stored of it is laid aside until it is there again."""
        gone = self._fields.pop(key, None)
        if gone is not None and gone.dirty and text_of(gone.widget):
            self._aside[key] = text_of(gone.widget)

    def watches(self, key: str) -> bool:
        """Tell whether a field is watched under this name."""
        return key in self._fields

    def dirty(self, key: str) -> bool:
        """Tell whether a field holds typing that is not stored."""
        return key in self._fields and self._fields[key].dirty

    def settled(self, key: str) -> None:
        """Take a field's typing for done with: it was stored in another way."""
        if key in self._fields:
            self._fields[key].dirty = False
            self._keep()

    def _typed(self, key: str, widget: Field) -> None:
        watched = self._fields.get(key)
        if watched is None or watched.widget is not widget or self._quiet or self._services.read_only:
            return
        watched.dirty, self._paused = True, False
        self._timer.start(SOON)
        if not self._latest.isActive():
            self._latest.start()

    def _moved(self, key: str) -> None:
        if self._draft and not self._quiet and self._focused() is self._fields.get(key):
            self._timer.start(SOON)

    def _focused(self) -> _Watched | None:
        """Return the field with the cursor, also while another program is in front."""
        return next((one for one in self._fields.values() if one.widget.window().focusWidget() is one.widget), None)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            for one in tuple(self._fields.values()):
                if one.widget is watched:
                    one.visit += event.type() == QEvent.Type.FocusIn
                    if event.type() == QEvent.Type.FocusOut and self._row:
                        QTimer.singleShot(0, self, self.flush)
        return super().eventFilter(watched, event)

    # -- storing ----------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the draft, then store what can be stored."""
        self._rest()
        try:
            self._keep()
            with self.write():
                for one in tuple(self._fields.values()):
                    if one.dirty and one.store is not None:
                        one.store(text_of(one.widget), f"{self._row}.{one.key}.{one.visit}")
                        one.dirty = False
        except PlannerError as error:  # the typing stays in the field and is tried again
            if error.code != "store-busy":  # of a worker's long step the user knows, and the draft is kept
                self._shell.show_error(error)
            self._timer.start(AGAIN)
            return
        self._shell.saved()

    def flush(self, *, leaving: bool = False) -> bool:
        """Store at once; the draft goes where nothing is left in it. Tell whether all typing is safe.

        ``leaving``: where the cursor stands is of no interest any more.
        """
        if self._paused:
            return True
        if any(one.dirty for one in self._fields.values()):
            self.save()
        stored = not any(one.dirty and one.store is not None for one in self._fields.values())
        if stored and self._row and not self._services.read_only:
            self._shell.attempt(lambda: self._keep(leaving=leaving))
        return stored

    def _keep_typing(self) -> None:
        self._shell.attempt(self._keep)

    def _keep(self, *, leaving: bool = False) -> None:
        """Write the draft as it is to be, or drop it."""
        focused = None if leaving else self._focused()
        kept = {one.key: text_of(one.widget) for one in self._fields.values() if one.dirty}
        kept = {**self._aside, **kept}
        if focused is not None and focused.store is not None and (focused.dirty or self._draft):
            kept[focused.key] = text_of(focused.widget)
        worth = [key for key, text in kept.items() if text or (focused and focused.key == key and focused.store)]
        if not worth:
            self.discard()
            return
        where = focused if focused is not None and focused.key in kept else self._fields.get(worth[0])
        payload = {"fields": kept, "focus": where.key if where else worth[0]}
        cursor = cursor_of(where.widget) if where else 0
        self._draft = self._services.drafts.save(SUBJECT, self._row, payload, cursor)

    def pause(self) -> bool:
        """Store at once and leave the store alone until somebody types again: it may be closed now."""
        self._paused = self.flush(leaving=True)
        self._rest()
        return self._paused

    def discard(self) -> None:
        """Drop the draft."""
        if self._draft:
            self._services.drafts.discard(self._draft)
            self._draft = ""

    def _rest(self) -> None:
        self._timer.stop()
        self._latest.stop()

    # -- coming back ------------------------------------------------------------------------------------------------

    def resume(self, draft: Draft, *, focus: bool) -> bool:
        """Fill the fields from a draft; with ``focus`` put the cursor where it was. Tell whether that went.

        Of a draft that is kept of these fields themselves nothing is filled: they may hold what is newer.
        """
        mine, self._draft = self._draft == draft.id, draft.id
        fields = draft.payload.get("fields")
        for key, text in (fields if isinstance(fields, Mapping) and not mine else {}).items():
            self._refill(str(key), str(text))
        where = self._fields.get(str(draft.payload.get("focus")))
        if where is None or not focus:
            return False
        where.widget.setFocus()
        put_cursor(where.widget, draft.cursor)
        return True

    def _refill(self, key: str, text: str) -> None:
        watched = self._fields.get(key)
        if watched is None:
            self._aside[key] = text
        elif text_of(watched.widget) != text:
            watched.dirty = True
            fill(watched.widget, text)
            self._timer.start(SOON)


def text_of(widget: Field) -> str:
    """Return what is in a field."""
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


def fill(widget: Field, text: str) -> None:
    """Put a text into a field, as if it were typed."""
    if isinstance(widget, QLineEdit):
        widget.setText(text)
        widget.textEdited.emit(text)
    else:
        widget.setPlainText(text)


def cursor_of(widget: Field) -> int:
    """Return where the cursor stands."""
    return widget.cursorPosition() if isinstance(widget, QLineEdit) else widget.textCursor().position()


def put_cursor(widget: Field, position: int) -> None:
    """Put the cursor somewhere."""
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(position)
        return
    cursor = widget.textCursor()
    cursor.setPosition(min(position, len(widget.toPlainText())))
    widget.setTextCursor(cursor)
