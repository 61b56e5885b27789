"""Noticing that nobody touches keyboard or mouse."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

IDLE_S = 600.0
LOOK_EVERY = 5000  # milliseconds

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class Idle(QObject):
    """Tells when nothing was touched for ten minutes. Listens only while it is told to.

    ``clock`` tells seconds that only grow; tests give one of their own, and `look`.
    """

    over = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.clock = clock
        self._touched = 0.0
        self._timer = QTimer(self, interval=LOOK_EVERY)

        self._timer.timeout.connect(self.look)

    @property
    def is_watching(self) -> bool:
        """Whether it listens."""
        return self._timer.isActive()

    def watch(self, *, on: bool) -> None:
        """Begin to listen, the ten minutes from now, or end it."""
        app = QApplication.instance()
        if on == self.is_watching or app is None:
            return
        self._touched = self.clock()
        if on:
            app.installEventFilter(self)
            self._timer.start()
        else:
            app.removeEventFilter(self)
            self._timer.stop()

    def look(self) -> None:
        """Look whether it has been long enough."""
        if self.is_watching and self.clock() - self._touched >= IDLE_S:
            self.watch(on=False)
            self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Remember when something was touched; nothing is kept from anybody."""
        if event.type() in _TOUCHES:
            self._touched = self.clock()
        return False
