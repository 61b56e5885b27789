"""Lets Python collect its garbage on the window's thread only.

Python collects wherever it happens to run. If that is the thread of the desk, a widget that nobody needs any more is
deleted there: Qt then hears of it too late and goes on using what is gone, for instance at the next change of theme.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # milliseconds


class Collecting(QObject):
    """Switches the automatic collection off and looks once a second whether it is time, as Python itself would."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._look = QTimer(self, interval=EVERY)
        gc.disable()

        self._look.timeout.connect(self.collect)
        self._look.start()

    def collect(self) -> None:
        """Collect as far as Python's own thresholds say: the young ones often, the old ones seldom."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > thresholds[generation] > 0]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Give the collection back to Python."""
        self._look.stop()
        gc.enable()
