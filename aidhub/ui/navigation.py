"""The navigation on the left: groups of pages with icons and numbers, folding to icons in a narrow window."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from aidhub.i18n import spoken, translate
from aidhub.ui import drawing, icons
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Surface, row, scrolling
from aidhub.ui.pages import LAST, PageEntry, group_title
from aidhub.ui.text import is_language_change, name_it, said
from aidhub.ui.theme import MEDIUM, REGULAR, SEMIBOLD, colour, font, px

WIDE, FOLDED, ROW = 212, 56, 36


class Navigation(Surface):
    """A column of pages, one of them chosen. Arrow keys go from one to the next; ``chosen`` carries the key."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._group = QButtonGroup(self)
        self._headings: dict[str, QWidget] = {}
        self._items = {page.key: _Item(page) for page in pages}
        self._groups = {page.key: page.group for page in pages}
        self._shown = set(self._groups)
        self.is_folded = False
        name_it(self, lambda: translate("Navigation", "Pages"))
        self._lay_out(pages)
        self.fold(folded=False)

        for key, item in self._items.items():
            item.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))

    def choose(self, key: str) -> None:
        """Show a page as the chosen one."""
        self._items[key].setChecked(True)

    def show_count(self, key: str, count: int | None) -> None:
        """Write a number behind a page; None or nought takes it away."""
        self._items[key].show_count(count or 0)

    def show_only(self, keys: Collection[str]) -> None:
        """Show these pages and no others, and the headings of theirs."""
        self._shown = set(keys)
        for key, item in self._items.items():
            item.setVisible(key in self._shown)
        self._show_headings()

    def fold(self, *, folded: bool) -> None:
        """Show icons only, with the words as tool tips, or all of it."""
        self.is_folded = folded
        self.setFixedWidth(px(FOLDED if folded else WIDE))
        self._show_headings()
        for item in self._items.values():
            item.fold(folded=folded)

    def focus(self) -> None:
        """Give the focus to the chosen page's entry."""
        item = self._group.checkedButton() or next(iter(self._items.values()), None)
        if item:
            item.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_items"):
            self.setFixedWidth(px(FOLDED if self.is_folded else WIDE))

    def _lay_out(self, pages: Sequence[PageEntry]) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(8), px(12), px(8), px(12))
        column.setSpacing(1)
        before = ""
        for page in pages:
            if page.group != before:
                self._begin_group(column, page.group)
            before = page.group
            self._group.addButton(self._items[page.key])
            column.addWidget(self._items[page.key])
        if before != LAST:
            column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.addWidget(scrolling(inner))

    def _show_headings(self) -> None:
        shown = {self._groups[key] for key in self._shown if key in self._groups}
        for group, heading in self._headings.items():
            heading.setVisible(group in shown and not self.is_folded)

    def _begin_group(self, column: QVBoxLayout, group: str) -> None:
        if group == LAST:
            column.addStretch(1)
        elif group_title(group):
            heading, line = QWidget(), row(PlainLabel(lambda: group_title(group), "smallStrong", "muted"))
            line.setContentsMargins(px(12), px(14), px(12), px(5))  # a label in too low a window would lose its own
            heading.setLayout(line)
            self._headings[group] = heading
            column.addWidget(heading)


class _Item(QPushButton):
    """One page: icon, words, number; a bar at its left end while it is chosen."""

    def __init__(self, page: PageEntry) -> None:
        super().__init__()
        self._page, self._count, self._is_folded = page, 0, False
        self.setCheckable(True)
        self.setProperty("ring", 6)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def show_count(self, count: int) -> None:
        self._count = count
        self._say()

    def fold(self, *, folded: bool) -> None:
        self._is_folded = folded
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._say()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the page too, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(px(40), px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        self._draw_ground(painter)
        side = px(18)
        left = (self.width() - side) // 2 if self._is_folded else px(12)
        ink = "accent" if self.isChecked() else "text2"
        icons.draw(painter, self._page.icon, ink, QRect(left, 0, side, self.height()), 18)
        if self._is_folded:
            return
        room = self._draw_count(painter)
        words = QRect(left + side + px(10), 0, room - left - side - px(18), self.height())
        painter.setFont(font(13, SEMIBOLD if self.isChecked() else REGULAR))
        painter.setPen(colour("text" if self.isChecked() else "text2"))
        drawing.draw_text(painter, words, said(self._page.title))

    def _draw_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colour("selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        if self.isChecked():
            painter.setBrush(colour("accent"))
            bar = QRectF(0, px(8), px(3), self.height() - 2 * px(8))
            painter.drawRoundedRect(bar, px(2), px(2))

    def _draw_count(self, painter: QPainter) -> int:
        """Write the number at the right end; answers where the words have to end."""
        right = self.width() - px(10)
        if not self._count:
            return right
        words = spoken().number(self._count)
        painter.setFont(font(12, MEDIUM))
        width = painter.fontMetrics().horizontalAdvance(words)
        box = QRect(right - width, 0, width + 1, self.height())
        if self._page.is_urgent:
            box = box.translated(-px(7), 0)
            painter.setBrush(colour("warnBg"))
            painter.setPen(Qt.PenStyle.NoPen)
            pill = QRect(box.x() - px(7), (self.height() - px(18)) // 2, width + 2 * px(7), px(18))
            painter.drawRoundedRect(pill, px(9), px(9))
        painter.setPen(colour("warn" if self._page.is_urgent else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        return box.x()

    def _say(self) -> None:
        words = said(self._page.title)
        number = spoken().number(self._count) if self._count else ""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{words} {number}".strip())
        is_cut = QFontMetrics(font(13, SEMIBOLD)).horizontalAdvance(words) > px(WIDE - 70)
        self.setToolTip(f"{words}  {number}".strip() if self._is_folded or is_cut else "")
        self.update()
