"""Paints the rows of the preview, and tells what lies under a point of them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from attplanner.domain.proposals import IN_THE_LOG, Code, Decision
from attplanner.importers.plan import PlannedEntry, PlannedProposal, StateLine
from attplanner.ui import icons, theme, words
from attplanner.ui.painting import draw_text
from attplanner.ui.screens.imports import layout
from attplanner.ui.screens.imports.layout import LINE, NUMBERS, PAD, Spot
from attplanner.ui.screens.imports.model import PreviewModel
from attplanner.ui.screens.imports.other_value import can_be_other, second_choice
from attplanner.ui.screens.imports.pieces import ButtonLook, draw_button, draw_cell, draw_pieces, on_selection
from attplanner.ui.screens.imports.reasons import Reasons, behind
from attplanner.ui.screens.imports.review import is_moot, needs_decision
from attplanner.ui.screens.imports.rows import PreviewRow, RowKind, source_lines
from attplanner.ui.screens.imports.said import Line, Piece, answers, head_of, leave_out, lines_of, marked
from attplanner.ui.widgets.labels import elide
from attplanner.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
QUIET = (RowKind.CONTEXT, RowKind.UNREAD, RowKind.HEADING, RowKind.SAME, RowKind.TOLD)


Holder = PlannedEntry | StateLine


class _Measured(NamedTuple):
    """How many further lines each repair and warning of a row takes, and how high all of them are together."""

    further: dict[int | str, int]
    height: int


class PreviewDelegate(QStyledItemDelegate):
    """Source on the left, entry on the right, as ``layout`` says; mirrored for right to left."""

    def __init__(self, model: PreviewModel, view: QListView) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self._base, self._small, self._label = theme.font(13), theme.font(12), theme.font(12, 500)
        self._wrapper = layout.Wrapper(QFontMetrics(self._base))
        self._reasons = Reasons()
        self._heights: dict[tuple[PreviewRow, int], int] = {}
        self._sizes: dict[tuple[PreviewRow, int], _Measured] = {}
        self.active: int | None = None  # the repair of the current row that the keys are for

    def forget(self) -> None:
        """Forget heights: another plan is shown."""
        self._heights.clear()
        self._sizes.clear()

    # -- sizes ----------------------------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        del option
        row, width = self._model.rows[index.row()], self._view.viewport().width()
        known = self._heights.get((row, width))
        if known is None:
            known = self._heights[(row, width)] = self._height(row, width)
        return QSize(width, known)

    def _height(self, row: PreviewRow, width: int) -> int:
        left = layout.left_height(max(len(self._wrapped(row, width)), len(self._told(row, width))))
        entry = self._model.holder(row)
        if entry is not None and (entry.proposals or entry.warnings or row.kind is RowKind.ENTRY):
            return max(left, layout.HEAD + self._measured(row, width, entry).height + layout.FOOT)
        return left - 4 if row.kind in QUIET else left

    def _measured(self, row: PreviewRow, width: int, entry: Holder) -> _Measured:
        """Return how much room the repairs and warnings of a row take; decisions do not change it."""
        known = self._sizes.get((row, width))
        if known is None:
            right = self._right(QRect(0, 0, width, 0))
            lines = lines_of(entry, self._model.plan, self._model.lexicon, entry.warnings)
            more = [self._reasons.further(line, right, self._answers(entry, line)) for line in lines]
            height = sum(map(layout.line_height, lines, more))
            known = self._sizes[(row, width)] = _Measured(dict(zip(map(_mark, lines), more, strict=True)), height)
        return known

    def _answers(self, entry: Holder, line: Line) -> list[tuple[str, str]]:
        return self.buttons(entry.proposals[line.key]) if line.question and line.key is not None else []

    def _placed(self, area: QRect, row: PreviewRow) -> list[tuple[Line, QRect, int]]:
        """Return the repairs and warnings of a row, the place of each, and how many more lines it takes."""
        entry, lines = self._model.holder(row), self._model.lines(row)
        if entry is None:
            return []
        known = self._measured(row, area.width(), entry).further
        further = [known.get(_mark(line), 0) for line in lines]
        return list(zip(lines, layout.line_rects(self._right(area), lines, further), further, strict=True))

    def _wrapped(self, row: PreviewRow, width: int) -> layout.Wrapped:
        return self._wrapper.wrap(source_lines(self._model.plan, row), layout.text_width(width))

    def _told(self, row: PreviewRow, width: int) -> layout.Wrapped:
        """Return the lines of what is said of the source as a whole."""
        if row.kind is not RowKind.TOLD:
            return []
        return self._wrapper.wrap([(0, self._model.note(row))], self._right(QRect(0, 0, width, 0)).width())

    def _right(self, area: QRect) -> QRect:
        split = layout.split_at(area.width())
        return QRect(area.x() + split + PAD, area.y(), area.width() - split - PAD - layout.GAP - 2, area.height())

    # -- what can be pressed --------------------------------------------------------------------------------------

    def spots(self, area: QRect, row: PreviewRow) -> list[Spot]:
        """Return what can be pressed in a row, in the direction of left to right."""
        entry = self._model.holder(row)
        if entry is None:
            return []
        made: list[Spot] = []
        for line, rect, _ in self._placed(area, row):
            if line.key is None:
                continue
            if line.question:
                texts = self._answers(entry, line)
                made += layout.button_spots(rect, line.key, texts, QFontMetrics(theme.font(12, 500)))
            else:
                made += layout.pair_spots(rect, line.key)
        return made

    def buttons(self, proposal: PlannedProposal) -> list[tuple[str, str]]:
        """Return the answers to a question: what each does, and its words."""
        accept, refuse = answers(proposal, self._model.lexicon)
        made = [("accept", accept), ("refuse", refuse)]
        if proposal.code is Code.IN_LOG_PARTLY:
            made.insert(1, ("second", leave_out()))
        second = second_choice(proposal)
        if second:
            made.insert(1, ("second", translate("imports", "Use {0}").format(words.when(second, short=True))))
            return made
        offered = proposal.choices or proposal.new is None or proposal.field.endswith("state")
        if offered and can_be_other(proposal):
            made.insert(1, ("other", translate("imports", "Other …")))
        return made

    def spot_at(self, area: QRect, index: Index, point: QPoint) -> Spot | None:
        """Return what can be pressed at a point of the view."""
        plain = QStyle.visualRect(self._view.layoutDirection(), area, QRect(point, QSize(1, 1))).topLeft()
        spots = self.spots(area, self._model.rows[index.row()])
        return next((spot for spot in spots if spot.rect.contains(plain)), None)

    def repair_rect(self, area: QRect, index: Index, proposal: int) -> QRect:
        """Return where a repair of a row stands; with the first one stands the head of the row."""
        placed = [(line.key, rect) for line, rect, _ in self._placed(area, self._model.rows[index.row()])]
        found = next((rect for key, rect in placed if key == proposal), area)
        return found.adjusted(0, -layout.HEAD, 0, 0) if placed and placed[0][0] == proposal else found

    def hint_at(self, area: QRect, index: Index, point: QPoint) -> str:
        """Return the full words of the repair at a point, "" where there is none."""
        for line, rect, _ in self._placed(area, self._model.rows[index.row()]):
            if rect.top() <= point.y() <= rect.bottom():
                return f"{line.title}\n{line.told}"
        return ""

    # -- painting -------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        row = self._model.rows[index.row()]
        area: QRect = option.rect
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, area, row, selected=selected)
        self._source(painter, area, row, selected=selected)
        if row.kind is RowKind.ENTRY:
            self._entry(painter, area, row, selected=selected)
        else:
            self._note(painter, area, row, selected=selected)
        self._lines(painter, area, row, selected=selected)
        painter.restore()

    def _visual(self, area: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), area, rect)

    def _ground(self, painter: QPainter, area: QRect, row: PreviewRow, *, selected: bool) -> None:
        quiet = row.kind in QUIET
        split = layout.split_at(area.width())
        left = self._visual(area, QRect(area.x(), area.y(), split, area.height()))
        painter.fillRect(area, theme.colour("sel" if selected else "sunken" if quiet else "surface"))
        if not selected:
            painter.fillRect(left, theme.colour("sunken"))
        line = self._visual(area, QRect(area.x() + split - 1, area.y(), 1, area.height()))
        painter.fillRect(line, theme.colour("line"))
        painter.fillRect(QRect(area.x(), area.bottom(), area.width(), 1), theme.colour("line"))

    def _source(self, painter: QPainter, area: QRect, row: PreviewRow, *, selected: bool) -> None:
        direction = self._view.layoutDirection()
        wide = layout.text_width(area.width())
        top = area.y() + layout.TOP - (2 if row.kind in QUIET else 0)
        last = 0
        for place, (number, text, start) in enumerate(self._wrapped(row, area.width())):
            rect = QRect(area.x(), top + place * LINE, NUMBERS, LINE)
            last = number or last
            painter.setFont(self._base)
            if number:
                painter.setPen(theme.colour("sel_text" if selected else "ink3"))
                draw_text(painter, self._visual(area, rect), str(number), direction, trailing=True)
            first = place == 0 and row.kind in (RowKind.ENTRY, RowKind.HEADING)
            painter.setFont(theme.font(13, 500) if first else self._base)
            painter.setPen(theme.colour("sel_text" if selected else "ink" if first else "ink2"))
            box = QRect(rect.right() + 1 + layout.GAP, rect.y(), wide + PAD - 4, LINE)
            draw_text(painter, self._visual(area, box), text, direction)
            self._underline(painter, area, box, row, (last, text, start), selected=selected)

    def _underline(
        self, painter: QPainter, area: QRect, box: QRect, row: PreviewRow, written: tuple[int, str, int], *,
        selected: bool,
    ) -> None:  # fmt: skip
        """Underline the words that a repair is about, where they stand in this part of the line."""
        entry = self._model.entry(row)
        if entry is None:
            return
        number, text, start = written
        whole = " ".join(self._model.plan.text[number - 1].split())
        metrics = painter.fontMetrics()
        for proposal in entry.proposals:
            found = marked(proposal, entry, whole) if proposal.line == number else None
            if found is None:
                continue
            first, stop = max(found[0] - start, 0), min(found[1] - start, len(text))
            if first < stop:
                spot = _words_rect(self._visual(area, box), metrics, text, (first, stop), self._view)
                painter.fillRect(spot, theme.colour(on_selection("stale") if selected else "stale"))

    def _note(self, painter: QPainter, area: QRect, row: PreviewRow, *, selected: bool) -> None:
        right = self._right(area)
        top = area.y() + layout.TOP - (2 if row.kind in QUIET else 0)
        line = QRect(right.x(), top, right.width(), LINE)
        for place, (_, text, _) in enumerate(self._told(row, area.width())):
            told = line.translated(0, place * LINE)
            draw_pieces(painter, told, [(text, "plain")], self._view.layoutDirection(), area, selected=selected)
        if row.kind is RowKind.TOLD:
            return
        unread = row.kind is RowKind.UNREAD
        pieces: list[Piece] = [(self._model.note(row), "warn" if unread else "muted")]
        state = self._model.state(row)
        if state is not None:
            name = self._model.lexicon.shown_state(state.state) if state.state else state.name
            pieces = [(name, "strong"), (f"  {pieces[0][0]}", "muted")]
        elif row.kind is RowKind.HEADING:
            pieces = [(self._model.plan.process_headings[row.index].text.strip(), "strong"), *pieces]
            pieces[1] = (f"  {pieces[1][0]}", "muted")
        draw_pieces(painter, line, pieces, self._view.layoutDirection(), area, selected=selected)

    def _entry(self, painter: QPainter, area: QRect, row: PreviewRow, *, selected: bool) -> None:
        entry = self._model.entry(row)
        if entry is None:
            return
        right = self._right(area)
        head = QRect(right.x(), right.y() + layout.TOP - 1, right.width(), LINE)
        pieces = head_of(entry, self._model.lexicon)
        draw_pieces(painter, head, pieces, self._view.layoutDirection(), area, selected=selected)

    def _lines(self, painter: QPainter, area: QRect, row: PreviewRow, *, selected: bool) -> None:
        """Paint repairs, questions and warnings below the head of a row."""
        entry = self._model.holder(row)
        if entry is None:
            return
        for line, rect, further in self._placed(area, row):
            current = selected and self.active is not None and self.active == line.key
            room = self._reasons.room(line, rect, self._answers(entry, line))
            reason = self._reasons.broken(line, room.width(), further)
            if line.question:
                self._question(painter, area, rect, entry, line, current=current)
                self._question_words(painter, area, room, line, reason, is_open=_is_open(entry, line))
                self._outcomes(painter, area, self._reasons.below(rect, len(reason)), line)
            else:
                self._repair(painter, area, rect, entry, line, current=current, selected=selected)
                pieces = list(line.pieces) if reason else behind(line)
                draw_pieces(painter, room, pieces, self._view.layoutDirection(), area, selected=selected)
                ink = "sel_text" if selected else "ink3"
                self._small_print(painter, area, room.translated(0, layout.LINE - 1), reason, ink)

    def _repair(
        self, painter: QPainter, area: QRect, rect: QRect, entry: Holder, line: Line, *, current: bool,
        selected: bool,
    ) -> None:  # fmt: skip
        spot = self._visual(area, QRect(rect.x(), rect.y() + 7, 14, 14))
        painter.drawPixmap(spot.topLeft(), icons.pixmap(line.icon, "sel_text" if selected else "ink3", 14))
        if line.key is None:
            return
        taken = entry.proposals[line.key].taken
        accept, refuse = layout.pair_spots(rect, line.key)
        draw_cell(painter, area, accept.rect, "check", on=taken, last=False, view=self._view)
        draw_cell(painter, area, refuse.rect, "x", on=not taken, last=True, view=self._view)
        if current:
            _ring(painter, self._visual(area, accept.rect.united(refuse.rect)))

    def _question(
        self, painter: QPainter, area: QRect, rect: QRect, entry: Holder, line: Line, *, current: bool
    ) -> None:
        if line.key is None:
            return
        proposal = entry.proposals[line.key]
        is_open = _is_open(entry, line)
        box = rect.adjusted(0, 2, 0, -4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("warn_line" if is_open else "line2"))
        painter.setBrush(theme.colour("warn_soft" if is_open else "surface"))
        painter.drawRoundedRect(self._visual(area, box).toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icon = ("triangle-alert", "warn") if is_open else ("circle-check", "ok")
        spot = self._visual(area, QRect(box.x() + 12, box.y() + 16, 16, 16))
        painter.drawPixmap(spot.topLeft(), icons.pixmap(*icon, 16))
        texts = self.buttons(proposal)
        spots = layout.button_spots(rect, line.key, texts, QFontMetrics(theme.font(12, 500)))
        for (act, text), one in zip(texts, spots, strict=True):
            draw_button(painter, area, one.rect, text, look=_look(act, proposal), view=self._view)
        if current:
            _ring(painter, self._visual(area, box))

    def _question_words(
        self, painter: QPainter, area: QRect, rect: QRect, line: Line, reason: list[str], *, is_open: bool
    ) -> None:
        font = theme.font(13, 500 if is_open else 400)
        painter.setFont(font)
        painter.setPen(theme.colour("ink" if is_open else "ink2"))
        whole = line.title.replace("→", "←") if self._view.isRightToLeft() else line.title
        title = elide(whole, QFontMetrics(font), rect.width())
        draw_text(painter, self._visual(area, rect), title, self._view.layoutDirection())
        self._small_print(painter, area, rect.translated(0, LINE), reason, "ink2" if is_open else "ink3")

    def _outcomes(self, painter: QPainter, area: QRect, rect: QRect, line: Line) -> None:
        """Paint what each answer to a question would write, in full."""
        lead, direction = self._reasons.lead(line), self._view.layoutDirection()
        for place, (answer, text) in enumerate(self._reasons.outcomes(line, rect.width())):
            box = rect.translated(0, place * layout.SMALL)
            painter.setFont(self._label)
            painter.setPen(theme.colour("ink2"))
            draw_text(painter, self._visual(area, box.adjusted(0, 0, lead - box.width(), 0)), answer, direction)
            painter.setFont(self._small)
            painter.setPen(theme.colour("ink"))
            draw_text(painter, self._visual(area, box.adjusted(lead, 0, 0, 0)), text, direction)

    def _small_print(self, painter: QPainter, area: QRect, rect: QRect, lines: list[str], ink: str) -> None:
        painter.setFont(self._small)
        painter.setPen(theme.colour(ink))
        for place, text in enumerate(lines):
            box = rect.translated(0, place * layout.SMALL)
            draw_text(painter, self._visual(area, box), text, self._view.layoutDirection())


def _mark(line: Line) -> int | str:
    """Return what a line is known by, whichever of the warnings stand."""
    return line.reason if line.key is None else line.key


def _is_open(entry: Holder, line: Line) -> bool:
    if line.key is None:
        return False
    return needs_decision(entry.proposals[line.key]) and not is_moot(entry, entry.proposals[line.key])


def _words_rect(box: QRect, metrics: QFontMetrics, text: str, span: tuple[int, int], view: QListView) -> QRect:
    """Return where to underline some words of a line: it stands at the leading edge, and runs as its letters do."""
    whole = metrics.horizontalAdvance(text)
    before, wide = metrics.horizontalAdvance(text[: span[0]]), metrics.horizontalAdvance(text[span[0] : span[1]])
    start = box.right() + 1 - whole if view.isRightToLeft() else box.left()
    if any("\u0590" <= letter <= "\u08ff" for letter in text):
        before = whole - before - wide
    return QRect(start + before, box.bottom() - 1, wide, 2)


def _look(act: str, proposal: PlannedProposal) -> ButtonLook:
    """Return the look of an answer: strong where it is proposed, ticked where it was given."""
    if proposal.code in IN_THE_LOG:
        return "given" if act == _log_answer(proposal) else "plain"
    if proposal.decision is Decision.OPEN:
        favoured = act == "accept" and proposal.code is not Code.DATE_AMBIGUOUS  # there neither reading is likelier
        return "proposed" if favoured else "plain"
    given = "accept" if proposal.decision is Decision.ACCEPTED else "refuse"
    return "given" if act == given else "plain"


def _log_answer(proposal: PlannedProposal) -> str:
    """Return the answer that holds for an entry that the log has, given or by default."""
    if not proposal.taken:
        return "refuse"
    return "second" if proposal.edits[0].new.leave else "accept"


def _ring(painter: QPainter, rect: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = painter.pen()
    pen.setColor(theme.colour(on_selection("accent")))
    pen.setWidth(2)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.toRectF().adjusted(0, 0, 0, 0), 6, 6)
