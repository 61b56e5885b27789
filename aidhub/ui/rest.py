"""Waiting until nothing is on its way."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from aidhub.ui.desk import Desk

PATIENCE = 30.0  # seconds
_LOOK_EVERY = 50  # milliseconds


class Rest(QObject):
    """Waits until nothing is on its way, neither at the desk nor in the background."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.patience = PATIENCE
        self._since = 0.0
        self._then: Callable[[], object] = _nothing
        self._given_up: Callable[[], object] = _nothing
        self._look = QTimer(self, interval=_LOOK_EVERY)

        self._look.timeout.connect(self._try)

    def wait(self, then: Callable[[], object], given_up: Callable[[], object]) -> None:
        """Call ``then`` as soon as all is quiet, or ``given_up`` if it is not within ``patience`` seconds."""
        self._then, self._given_up, self._since = then, given_up, monotonic()
        self._look.start()

    def _try(self) -> None:
        if not self._desk.is_busy and not self._desk.background.is_busy():
            self._look.stop()
            self._then()
        elif monotonic() - self._since > self.patience:
            self._look.stop()
            self._given_up()


def _nothing() -> None:
    """Wait for nothing."""
