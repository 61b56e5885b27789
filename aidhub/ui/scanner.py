"""A barcode scanner types like a keyboard, only faster: its keys are caught before any field gets them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

GAP, LATE = 35, 20
"""Milliseconds between two keys of a scan at most; how much later than that the window may wake and still go on."""

LEAST, MOST = 6, 500
"""Keys a scan has at least and at most, without the one that ends it."""

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_SILENT = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
                     Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock})  # fmt: skip
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_SEPARATOR = "\x1d"
"""Parts the fields of a GS1 code; scanners type it as Ctrl+]."""

_ROWS = {2: "1234567890-=", 16: "qwertyuiop[]", 30: "asdfghjkl;'`", 43: "\\zxcvbnm,./", 57: " "}
_SHIFTED = {2: "!@#$%^&*()_+", 16: "QWERTYUIOP{}", 30: 'ASDFGHJKL:"~', 43: "|ZXCVBNM<>?", 57: " "}


def _by_place(rows: dict[int, str]) -> dict[int, str]:
    return {first + at: sign for first, row in rows.items() for at, sign in enumerate(row)}


_PLAIN_SIGNS, _SHIFTED_SIGNS = _by_place(_ROWS), _by_place(_SHIFTED)
"""What a keyboard with American signs types at each place. The numbers are those of the AT keyboard, set 1, which
Windows reports as they are and Linux with 8 added."""


class ScannerKeys(QObject):
    """Watches all keys of the application and takes scans out of them.

    A key that types something is held back until it is clear what it is, 35 ms at most. Six or more such keys that
    follow each other faster than that and end with Enter or Tab are a scan: nobody else gets them. All others are
    handed on as they came, none is lost. Time is taken from when the system saw the key, so that a window which was
    busy does not mistake typed keys for scanned ones.

    Signals:
        scanned: the text of a scan, as on a keyboard with American signs whatever the layout in use.
        heard: a scanner typed, also where its text went into a field that asked for it.
    """

    scanned = Signal(str)
    heard = Signal()

    def __init__(self, app: QApplication, is_typed: Callable[[], bool] = lambda: False) -> None:
        """Watch from now on. Scans are typed like anything else while ``is_typed`` says so."""
        super().__init__(app)
        self._is_typed = is_typed
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._signs: list[str] = []
        self._last, self._arrived = 0, 0.0
        self._is_handing_on = self._has_waited = False
        self._swallowed: set[tuple[int, int]] = set()
        self._over = QTimer(self, singleShot=True, interval=GAP, timerType=Qt.TimerType.PreciseTimer)

        self._over.timeout.connect(self._pause)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold a key back, or let it through."""
        if self._is_handing_on or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(watched, event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._release(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and self._goes_on(event) and self._sign(event):
            event.accept()  # in the middle of a scan no key is a command
            return True
        return False

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in _SILENT:
            return False
        if event.isAutoRepeat():
            self._hand_on()
            return False
        goes_on = self._goes_on(event)
        if not goes_on:
            self._hand_on()
        if event.key() in _ENDS and len(self._signs) >= LEAST:
            self.heard.emit()
            if not self._is_typed():
                self._take(event)
                return True
        sign = self._sign(event)
        if not sign or (sign == _SEPARATOR and not self._signs) or len(self._signs) >= MOST:
            self._hand_on()
            return False
        self._hold(watched, event, sign)
        return True

    def _release(self, watched: QObject, event: QKeyEvent) -> bool:
        key = _known_by(event)
        if key in self._swallowed:
            self._swallowed.discard(key)
            return True
        if any(_known_by(held) == key for _, held in self._held):
            self._held.append((watched, event.clone()))
            return True
        return False

    def _goes_on(self, event: QKeyEvent) -> bool:
        """Whether a key follows the one before fast enough."""
        return bool(self._signs) and _moment(event) - self._last <= GAP

    def _hold(self, watched: QObject, event: QKeyEvent, sign: str) -> None:
        self._held.append((watched, event.clone()))
        self._signs.append(sign)
        self._last, self._arrived, self._has_waited = _moment(event), monotonic(), False
        self._over.start()

    def _take(self, event: QKeyEvent) -> None:
        self._over.stop()
        text = "".join(self._signs)
        released = {_known_by(held) for _, held in self._held if held.type() == QEvent.Type.KeyRelease}
        pressed = {_known_by(held) for _, held in self._held if held.type() == QEvent.Type.KeyPress}
        self._swallowed = (pressed - released) | {_known_by(event)}
        self._held, self._signs = [], []
        self.scanned.emit(text)

    def _pause(self) -> None:
        """Nothing followed. Where the window was busy, what followed may still be on its way."""
        if not self._has_waited and (monotonic() - self._arrived) * 1000 > GAP + LATE:
            self._has_waited = True
            self._over.start()
        else:
            self._hand_on()

    def _hand_on(self) -> None:
        """Give the keys that were held back to whom they were meant for, in their order."""
        self._over.stop()
        held, self._held, self._signs = self._held, [], []
        self._is_handing_on = True
        try:
            for watched, event in held:
                if isValid(watched):
                    QApplication.sendEvent(watched, event)
        finally:
            self._is_handing_on = False

    def _sign(self, event: QKeyEvent) -> str:
        """What a key types on a keyboard with American signs; empty if it types nothing."""
        if event.key() == Qt.Key.Key_BracketRight and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return _SEPARATOR
        if event.modifiers() & _CHORD or not event.text() or not event.text().isprintable():
            return ""
        place = event.nativeScanCode() - (8 if sys.platform.startswith("linux") else 0)
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        signs = _SHIFTED_SIGNS if is_shifted else _PLAIN_SIGNS
        return signs.get(place, event.text()) if event.nativeScanCode() else event.text()


def _moment(event: QKeyEvent) -> int:
    """When the system saw a key, in milliseconds; when it came here, if the system does not say."""
    return event.timestamp() or int(monotonic() * 1000)


def _known_by(event: QKeyEvent) -> tuple[int, int]:
    return event.key(), event.nativeScanCode()
