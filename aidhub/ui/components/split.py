"""A page's main part with a pane at its right, which the person can resize, close and open again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from aidhub.ui.theme import px

NARROW = 1040


class Split(QSplitter):
    """Main part and side pane. In a window narrower than 1040 pixels the pane is closed until it is asked for."""

    def __init__(self, main: QWidget, side: QWidget, side_width: int = 318, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._main, self._side, self._side_width = main, side, side_width
        self._is_narrow = False
        self.addWidget(main)
        self.addWidget(side)
        self.setHandleWidth(1)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setCollapsible(0, False)  # noqa: FBT003 - Qt's own
        self.setCollapsible(1, False)  # noqa: FBT003 - Qt's own

    @property
    def is_side_open(self) -> bool:
        """Whether the pane is shown."""
        return not self._side.isHidden()

    def open_side(self) -> None:
        """Show the pane."""
        self._side.show()

    def close_side(self) -> bool:
        """Close the pane; answers whether it was open, for `Page.step_back`."""
        was_open = self.is_side_open
        if was_open and self._side.isAncestorOf(self.window().focusWidget() or self):
            self._main.setFocus()
        self._side.hide()
        return was_open

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close the pane when the window becomes narrow, open it when it becomes wide."""
        super().resizeEvent(event)
        is_narrow = self.window().width() < px(NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._side.setVisible(not is_narrow)
            self._measure()
        elif event.oldSize().width() <= 0:
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.width() > 0:
            self._measure()

    def _measure(self) -> None:
        side = px(self._side_width)
        self.setSizes([max(self.width() - side, 1), side])
