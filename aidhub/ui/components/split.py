"""A page's main part with a pane at its right, which the person can resize, close and open again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from aidhub.ui.theme import px

NARROW = 1040
MOST_COVERED = 0.9  # of the main part, by the pane that lies over it


class Split(QWidget):
    """Main part and side pane. In a window narrower than 1040 pixels the pane is closed, and opens over the main part.

    Show and hide the pane itself; it comes with the width it asks for, at most half of a wide window.
    """

    def __init__(self, main: QWidget, side: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main, self._side, self._splitter = main, side, QSplitter()
        self._is_narrow = self._is_measured = False
        self._splitter.addWidget(main)
        self._splitter.addWidget(side)
        self._splitter.setHandleWidth(1)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

        side.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pane over the main part when the window becomes narrow, and beside it when it becomes wide."""
        super().resizeEvent(event)
        is_narrow = self.window().width() < px(NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._change_over()
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._is_measured = False
            self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the pane its width when it is shown."""
        if watched is self._side and event.type() == QEvent.Type.Show:
            self._measure()
        return super().eventFilter(watched, event)

    def _change_over(self) -> None:
        was_open, had_focus = not self._side.isHidden(), self._side.isAncestorOf(self.window().focusWidget() or self)
        if self._is_narrow:
            self._side.setParent(self)
            if had_focus:
                self._main.setFocus()
        else:
            self._splitter.addWidget(self._side)
            self._is_measured = False
            self._side.setVisible(was_open)

    def _measure(self) -> None:
        wide = self._side.sizeHint().width()
        if self._is_narrow:
            wide = min(wide, int(self.width() * MOST_COVERED))
            self._side.setGeometry(self.width() - wide, 0, wide, self.height())
            self._side.raise_()
        elif not self._is_measured and not self._side.isHidden() and self.width() > 0:
            self._is_measured = True
            wide = min(wide, self.width() // 2)
            self._splitter.setSizes([self.width() - wide, wide])
