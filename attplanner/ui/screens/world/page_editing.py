"""Which editor is open on a State's page, and its typing: kept as a draft within a second, and back after a crash.

Esc and Cancel close an editor and keep what was typed, Discard drops it, saving stores it. Each record has a draft
of its own, so that one half-typed statement is not lost over another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from attplanner.domain.keeping import Draft
from attplanner.ui.screens.world.editors import Editor
from attplanner.ui.shell import Shell
from attplanner.ui.timers import once_after
from attplanner.ui.widgets.form_values import cursor_in, put_cursor

if TYPE_CHECKING:
    from attplanner.services.facade import Services

SUBJECT = "state-page"  # ``ui/resume.py`` opens the State of such a draft
SOON = 250
Make = Callable[[str, str], Editor | None]
"""Makes an editor by its kind and the row that it edits; None where that is gone."""


class PageEditing(QObject):
    """One editor at a time. ``make`` makes one, ``show`` puts it on the page, ``again`` reads the page anew.

    ``kept`` tells that a draft was written.
    """

    kept = Signal()

    def __init__(
        self, services: Services, shell: Shell, make: Make, show: Callable[[Editor], object],
        again: Callable[[], object], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._services, self._shell = services, shell
        self._make, self._show, self._again = make, show, again
        self.editor: Editor | None = None
        self._iso3 = ""
        self._storing = False
        self._where = ("", 0)  # the field with the cursor, and where in it
        self._timer = once_after(SOON, self._save_soon, self)

    # -- opening and closing ----------------------------------------------------------------------------------------

    def open(self, iso3: str, kind: str, row: str) -> None:
        """Open an editor with the cursor in it; what was typed in it before is there again."""
        self.leave()
        self._iso3 = iso3
        self._begin(kind, row, self._draft(kind, row), focus=True)

    def _begin(self, kind: str, row: str, draft: Draft | None, *, focus: bool) -> None:
        editor = self._make(kind, row)
        if editor is None:
            return
        fields = draft.payload.get("fields") if draft else None
        if isinstance(fields, Mapping):
            editor.put_values({str(key): str(value) for key, value in fields.items()})
        self.editor = editor
        editor.save_wanted.connect(self._save)
        editor.closed.connect(self._close)
        editor.discarded.connect(self.discard)
        editor.typed.connect(self._timer.start)
        self._show(editor)
        if focus:
            self._focus(editor, str(draft.payload.get("focus") or "") if draft else "", draft.cursor if draft else 0)

    def _focus(self, editor: Editor, key: str, cursor: int) -> None:
        field = editor.fields.get(key)
        if field is None:
            editor.setFocus()
            return
        field.setFocus()
        put_cursor(field, cursor)

    def wants(self, iso3: str) -> bool:
        """Tell whether an editor is to be on the page of this State: one that is open, or one left half typed."""
        if self._storing:  # its draft is still there, and goes when all is stored
            return False
        if self.editor is not None and iso3 == self._iso3:
            return True
        return any(one.payload.get("open") for one in self.drafts(iso3))

    def hold(self) -> bool:
        """Note where the cursor is before the page is made anew; tell whether it is in the editor."""
        key = self.editor.focused() if self.editor is not None else ""
        self._where = (key, cursor_in(self.editor.fields.get(key)) if self.editor is not None else 0)
        return key != ""

    def again(self, iso3: str, *, focus: bool) -> None:
        """Put the editor that was open back on a page that was made anew; another State's stays behind as a draft.

        ``focus``: the cursor was in it.
        """
        if self.editor is not None and iso3 == self._iso3:
            old, (key, cursor) = self.editor, self._where
            values, changed = old.values(), old.changed()
            self.editor = None
            self._begin(old.kind_of, old.row, None, focus=False)
            new = self.editor
            if new is not None and changed:
                new.put_values(values)
            if new is not None and focus:
                self._focus(new, key, cursor)
            return
        self.leave()
        self._iso3 = iso3
        if self._storing:
            return
        draft = next((one for one in self.drafts(iso3) if one.payload.get("open")), None)
        if draft is not None and not self._services.read_only:
            _, kind, row = (draft.row or "||").split("|", 2)
            self._begin(kind, row, draft, focus=focus)

    def leave(self) -> None:
        """Keep what is typed; the page shows something else now."""
        self.keep()
        self.editor = None

    def _close(self) -> None:
        self.keep(is_open=False)
        self._end()

    def _end(self) -> None:
        self._timer.stop()
        self.editor = None
        self._again()

    def _save(self) -> None:
        editor, self.editor = self.editor, None  # the commit makes the page anew, without it
        if editor is None:
            return
        self._timer.stop()
        stored, self._storing = False, True
        try:
            stored = editor.store()
        finally:
            self._storing = False
            if not stored:
                self.editor = editor
        if stored:
            self._drop(editor)
            self._again()

    def discard(self) -> None:
        """Drop what was typed."""
        if self.editor is not None:
            self._drop(self.editor)
        self._end()

    # -- drafts -----------------------------------------------------------------------------------------------------

    def drafts(self, iso3: str) -> list[Draft]:
        """Return the drafts of one State's page, the latest first."""
        known = self._services.drafts.load()
        return [one for one in known if one.subject == SUBJECT and (one.row or "").startswith(f"{iso3}|")]

    def _draft(self, kind: str, row: str) -> Draft | None:
        return next((one for one in self.drafts(self._iso3) if one.row == self._key(kind, row)), None)

    def _key(self, kind: str, row: str) -> str:
        return f"{self._iso3}|{kind}|{row}"

    def _save_soon(self) -> None:
        self._shell.attempt(self.keep)

    def keep(self, *, is_open: bool = True) -> None:
        """Write the draft at once; an editor with nothing typed leaves none."""
        self._timer.stop()
        editor = self.editor
        if editor is None or self._services.read_only:
            return
        if not editor.changed():
            self._drop(editor)
            return
        key = editor.focused()
        payload = {"fields": editor.values(), "focus": key, "open": is_open}
        cursor = cursor_in(editor.fields.get(key))
        self._services.drafts.save(SUBJECT, self._key(editor.kind_of, editor.row), payload, cursor)
        self.kept.emit()

    def _drop(self, editor: Editor) -> None:
        draft = self._draft(editor.kind_of, editor.row)
        if draft is not None:
            self._services.drafts.discard(draft.id)
