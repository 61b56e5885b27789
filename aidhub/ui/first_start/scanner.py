"""The field that tries a scanner: it takes what the keyboard delivers, Tab as well if it comes as fast as a scanner."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from aidhub.i18n import translate
from aidhub.ui.components.fields import Entry
from aidhub.ui.first_start.hearing import FASTEST_HAND_MS, Heard, heard

QUIET_FOR = 600  # milliseconds after which no further key belongs to the code
_RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ScanField(Entry):
    """Hands over each code with the key that ended it; the field is empty again for the next one.

    ``clock`` tells milliseconds that only grow.
    """

    scanned = Signal(object)

    def __init__(self, clock: Callable[[], int] = lambda: round(monotonic() * 1000)) -> None:
        super().__init__(
            lambda: translate("FirstStart", "Code of the scanner"),
            lambda: translate("FirstStart", "Scan into this field"),
            icon="scan-barcode",
        )
        self._clock = clock
        self._at: list[int] = []
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_FOR)

        self._quiet.timeout.connect(self._end_without_key)

    def event(self, event: QEvent) -> bool:
        """Take a Tab that follows a code at once; any other leaves the field."""
        is_tab = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if is_tab and self.text() and self._is_fast():
            self._end("Tab")
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note when each key came."""
        if event.key() in _RETURN and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.text():
                self._end("Enter")
            return
        before = self.text()
        super().keyPressEvent(event)
        if not self.text():
            self._at.clear()
        elif self.text() != before:
            self._at.append(self._clock())
            self._quiet.start()

    def _is_fast(self) -> bool:
        return bool(self._at) and self._clock() - self._at[-1] <= FASTEST_HAND_MS

    def _end_without_key(self) -> None:
        """A code that came fast and was ended by nothing; what a hand types may go on."""
        if self._heard("").is_scanned:
            self._end("")

    def _heard(self, ending: str) -> Heard:
        return heard(self.text(), ending, self._at)

    def _end(self, ending: str) -> None:
        self._quiet.stop()
        code = self._heard(ending)
        self._at.clear()
        self.clear()
        self.scanned.emit(code)
