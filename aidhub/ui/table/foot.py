"""The bar under a table: what is chosen and comes to how much, and the keys that help."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aidhub.ui.components.keys_overlay import KeyBadge
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Surface
from aidhub.ui.text import Text, is_language_change
from aidhub.ui.theme import px

HEIGHT = 40


class TableFoot(Surface):
    """40 pixels: `say` writes the sums at the left; ``keys`` stand at the right."""

    def __init__(self, keys: Sequence[tuple[str, Text]] = (), parent: QWidget | None = None, *, lead: int = 52) -> None:
        super().__init__("foot", parent)
        self.sums = PlainLabel("", "strong", cut=True)
        self.setFixedHeight(px(HEIGHT))
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(px(lead), 0, px(24), 0)
        line.setSpacing(px(4))
        line.addWidget(self.sums, 1)
        self._keys = QWidget()
        hints = QHBoxLayout(self._keys)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(px(4))
        for key, text in keys:
            hints.addSpacing(px(8))
            hints.addWidget(KeyBadge(key))
            hints.addWidget(PlainLabel(text, "helper", "muted"))
        line.addWidget(self._keys)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(px(HEIGHT))
        elif is_language_change(event):
            QTimer.singleShot(0, self, self._make_room)  # once the keys say it in the other language

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys out where the sums need the room; F1 lists them too."""
        super().resizeEvent(event)
        self._make_room()

    def say(self, text: Text) -> None:
        """Write the sums."""
        self.sums.say(text)
        self._make_room()

    def _make_room(self) -> None:
        sides = self._line.contentsMargins()
        room = self.width() - sides.left() - sides.right() - px(12)
        self._keys.setVisible(self.sums.sizeHint().width() + self._keys.sizeHint().width() <= room)
