"""Screens: one folder each, listed in ``ui/registry.py`` (its docstring says how to add one).

Conventions
-----------
- ``view.py`` lays widgets out and has no conditions; ``screen.py`` has the behaviour; each under 400 lines.
- Words are ``self.tr("…")``, plurals ``self.tr("%n entries", "", n)``, never an f-string inside. Words for codes of
  the layers below come from ``ui/words.py``.
- Looks come from the style sheet by dynamic properties: ``role`` of labels (page 20 px, title 15 px, strong, heading,
  secondary, muted, label, link), of frames (card, rule, filterbar, sunken); ``kind`` of buttons (primary, link,
  danger, chip, add, segment); ``scale`` (small; ``size`` is every widget's own property). Painters ask
  ``theme.colour("ink3")`` and mirror for right to left.
- Shared parts: ``ui/widgets`` (FilterChip, Chip, FlowLayout, DateField, NameField, EmptyPage, Card, Segmented,
  badges, StatusGlyph, IconLabel, ElidedLabel) and ``ui/tables`` (RowTableModel, Column, TableView).
- Every widget that takes the focus has an accessible name (``setAccessibleName`` or a buddy label); each action is
  made by ``ui/actions.action`` and shows its shortcut in menu and tooltip.
- Writes are ``shell.attempt(lambda: services.….…)``: a ``PlannerError`` lands in the message bar. After a commit each
  screen gets ``data_changed``; no screen calls another.
- Short database work stays on the window's thread; anything longer is a pure function in ``shell.jobs.start``.
"""
