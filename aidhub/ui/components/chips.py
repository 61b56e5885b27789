"""Status chips and filter chips."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aidhub.ui import drawing
from aidhub.ui.components.buttons import Button
from aidhub.ui.drawing import Chip
from aidhub.ui.text import Text, is_language_change
from aidhub.ui.theme import px

__all__ = ["Chip", "ChipLabel", "FilterChip"]


class ChipLabel(QWidget):
    """A status as a widget. ``chip`` makes it in the language in use; None shows nothing."""

    def __init__(self, chip: Callable[[], Chip | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = chip
        self._chip: Chip | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_chip(self, chip: Callable[[], Chip | None]) -> None:
        """Show another status."""
        self._make = chip
        self.retranslate()

    def retranslate(self) -> None:
        """Say its word anew."""
        self._chip = self._make()
        self.setAccessibleName(self._chip.text if self._chip else "")
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as icon and word."""
        return QSize(drawing.chip_width(self._chip) if self._chip else 0, px(drawing.CHIP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the chip."""
        if self._chip:
            drawing.draw_chip(QPainter(self), 0, self.height() // 2, self._chip)


class FilterChip(Button):
    """A filter above a table: pressed while it is set. A click runs ``run``."""

    def __init__(self, text: Text, run: Callable[[], object], *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, run, icon=icon, size="small", parent=parent)
        self.setCheckable(True)

    def set_on(self, *, on: bool) -> None:
        """Show the filter as set or not."""
        self.setChecked(on)
        self.update()
