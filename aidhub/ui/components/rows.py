"""Lists of what was found, in the palette and under the entry field: one or two lines each, found letters in blue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from aidhub.domain.spelling import marks
from aidhub.ui import drawing, icons
from aidhub.ui.drawing import Chip
from aidhub.ui.keys import key_words
from aidhub.ui.text import Text, name_it
from aidhub.ui.theme import MEDIUM, colour, font, px

HEADING, ONE_LINE, TWO_LINES = 28, 40, 46
_SIDE, _EDGE, _ICON, _GAP = 18, 8, 18, 12
_ROW = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Action:
    """What can be done with a row."""

    words: str
    run: Callable[[], object]
    icon: str = "chevron-right"
    key: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: a heading (without ``actions``), or a thing or command; Enter does its first action.

    ``thing`` is its kind and key, for what somebody had before; ``hint`` stands small at the right, ``key`` as a badge.
    """

    title: str
    second: str = ""
    icon: str = ""
    chip: Chip | None = None
    hint: str = ""
    key: str = ""
    actions: tuple[Action, ...] = ()
    thing: tuple[str, int] | None = None
    is_heading: bool = False

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        words = (self.title, self.second, self.chip.text if self.chip else "", self.hint, key_words(self.key))
        return ", ".join(filter(None, words))


@dataclass
class _Shown:
    rows: list[Row] = field(default_factory=list)
    spellings: tuple[str, ...] = ()


class RowsModel(QAbstractListModel):
    """The rows shown at the moment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = _Shown()

    @property
    def rows(self) -> list[Row]:
        """The rows, headings too."""
        return self._shown.rows

    @property
    def spellings(self) -> tuple[str, ...]:
        """The folded words whose letters are marked."""
        return self._shown.spellings

    def show_rows(self, rows: Sequence[Row], spellings: Sequence[str]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._shown = _Shown(list(rows), tuple(spellings))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._shown.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer a row, and its sentence to Qt and screen readers."""
        if not 0 <= index.row() < len(self._shown.rows):
            return None
        row = self._shown.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.sentence
        return row if role == _ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = index.data(_ROW)
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return usual | Qt.ItemFlag.ItemIsSelectable if row and row.actions else usual


class RowsView(QListView):
    """The list. It never takes the focus; the field's keys go through it."""

    def __init__(self, name: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = RowsModel(self)
        self.setModel(self.shown)
        self.setItemDelegate(_Painter(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        name_it(self, name)

    def show_rows(self, rows: Sequence[Row], spellings: Sequence[str], keep: int | None = None) -> None:
        """Show these, the first one that does something chosen, or the one at ``keep``."""
        self.shown.show_rows(rows, spellings)
        wanted = keep if keep is not None and keep < len(rows) and rows[keep].actions else None
        self.choose(next((at for at, row in enumerate(rows) if row.actions), -1) if wanted is None else wanted)
        if wanted is None:
            self.scrollToTop()

    @property
    def row(self) -> Row | None:
        """The chosen row."""
        at = self.currentIndex().row()
        return self.shown.rows[at] if 0 <= at < len(self.shown.rows) and self.shown.rows[at].actions else None

    def choose(self, at: int) -> None:
        """Choose a line, and scroll to it with its heading."""
        self.setCurrentIndex(self.shown.index(at) if at >= 0 else QModelIndex())
        if at > 0 and self.shown.rows[at - 1].is_heading:
            self.scrollTo(self.shown.index(at - 1))
        if at >= 0:
            self.scrollTo(self.shown.index(at))

    def go(self, steps: int, *, round_the_end: bool = True) -> None:
        """Choose a row so many further on; headings do not count."""
        lines = [at for at, row in enumerate(self.shown.rows) if row.actions]
        if not lines:
            return
        now = lines.index(self.currentIndex().row()) if self.currentIndex().row() in lines else -1
        to = now + steps
        self.choose(lines[to % len(lines) if round_the_end else min(max(to, 0), len(lines) - 1)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose what the mouse is moved to; what comes to lie under a mouse at rest is not."""
        index = self.indexAt(event.position().toPoint())
        row = index.data(_ROW)
        if row and row.actions:
            self.setCurrentIndex(index)
        super().mouseMoveEvent(event)

    def page(self) -> int:
        """How many rows are seen at once."""
        return max(1, self.viewport().height() // px(TWO_LINES) - 1)

    def wish(self) -> int:
        """How high all lines are together."""
        return sum(px(height_of(row)) for row in self.shown.rows) + px(8)


def height_of(row: Row) -> int:
    """Measure a line in pixels of the design."""
    if row.is_heading:
        return HEADING
    return TWO_LINES if row.second else ONE_LINE


class _Painter(QStyledItemDelegate):
    """Paints the lines by the tokens."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        row = index.data(_ROW)
        return QSize(px(200), px(height_of(row)) if row else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(_ROW)
        if not isinstance(row, Row):
            return
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if not row.actions:
            _paint_heading(painter, box, row)
        else:
            is_chosen = bool(state & QStyle.StateFlag.State_Selected)
            self._paint_row(painter, box, row, is_chosen=is_chosen)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRect, row: Row, *, is_chosen: bool) -> None:
        if is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selected"))
            painter.drawRoundedRect(QRectF(box).adjusted(px(_EDGE), 0, -px(_EDGE), 0), px(8), px(8))
        room = box.adjusted(px(_SIDE), 0, -px(_SIDE), 0)
        if row.icon:
            side = QRect(room.x(), box.y(), px(_ICON), box.height())
            icons.draw(painter, row.icon, "accent" if is_chosen else "text2", side, _ICON)
        room.setLeft(room.left() + px(_ICON + _GAP))
        room.setRight(room.right() - _paint_right(painter, room, row, is_chosen=is_chosen))
        self._paint_words(painter, room, row, is_chosen=is_chosen)

    def _paint_words(self, painter: QPainter, room: QRect, row: Row, *, is_chosen: bool) -> None:
        first = QRect(room)
        if row.second:
            middle = room.center().y()
            first = QRect(room.x(), middle - px(18), room.width(), px(18))
            painter.setFont(font(12))
            painter.setPen(colour("text2" if is_chosen else "muted"))
            drawing.draw_text(painter, QRect(room.x(), middle + px(1), room.width(), px(16)), row.second)
        painter.setFont(font(13, MEDIUM))
        paint_marked(painter, first, row.title, marks(row.title, self._view.shown.spellings))


def _paint_heading(painter: QPainter, box: QRect, row: Row) -> None:
    painter.setFont(font(12, MEDIUM) if row.is_heading else font(13))
    painter.setPen(colour("text2"))
    drawing.draw_text(painter, box.adjusted(px(_SIDE), px(4) if row.is_heading else 0, -px(_SIDE), 0), row.title)


def _paint_right(painter: QPainter, room: QRect, row: Row, *, is_chosen: bool) -> int:
    """Paint what stands at the right end; answers how wide it is."""
    right, middle = room.right(), room.center().y() + 1
    badges = [key_words(row.key)] if row.key else []
    if is_chosen and not row.chip and not row.key:
        badges.append(key_words("Return"))
    for words in badges:
        right -= drawing.badge_width(words)
        drawing.draw_badge(painter, right, middle, words)
        right -= px(_GAP)
    if row.chip:
        right -= min(drawing.chip_width(row.chip), room.width() // 2)
        drawing.draw_chip(painter, right, middle, row.chip, room.width() // 2)
        right -= px(_GAP)
    if row.hint:
        painter.setFont(font(12))
        painter.setPen(colour("text2" if is_chosen else "muted"))
        right -= min(QFontMetrics(font(12)).horizontalAdvance(row.hint), room.width() // 3)
        drawing.draw_text(painter, QRect(right, room.y(), room.width() // 3, room.height()), row.hint)
        right -= px(_GAP)
    return room.right() - right


def paint_marked(painter: QPainter, room: QRect, text: str, spans: Sequence[tuple[int, int]], size: float = 13) -> None:
    """Paint a line, cut where it is too long, with some letters in the colour of links and heavier."""
    plain, heavy = font(size, MEDIUM), font(size, QFont.Weight.DemiBold)
    shown = QFontMetrics(heavy).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    left, at = room.x(), 0
    for start, end in [*spans, (len(shown), len(shown))]:
        for piece, is_marked in ((shown[at:start], False), (shown[start:end], True)):
            painter.setFont(heavy if is_marked else plain)
            painter.setPen(colour("accent" if is_marked else "text"))
            width = painter.fontMetrics().horizontalAdvance(piece)
            if piece:
                flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
                painter.drawText(QRect(left, room.y(), width + px(4), room.height()), flags, piece)
            left += width
        at = min(end, len(shown))
