"""A barcode scanner types like a keyboard, only faster: its keys are caught before any field gets them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
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


@dataclass(slots=True, eq=False)
class _Held:
    """A key that waits until it is clear what it is: when it was pressed and let go, and what it types."""

    press: tuple[QObject, QKeyEvent]
    at: int
    sign: str = ""
    release: tuple[QObject, QKeyEvent] | None = None
    let_go: int | None = None

    @property
    def key(self) -> tuple[int, int]:
        return _known_by(self.press[1])

    def lasts(self, now: int) -> int:
        """How long it is down or was, in milliseconds."""
        return (now if self.let_go is None else self.let_go) - self.at


class ScannerKeys(QObject):
    """Watches all keys of the application and takes scans out of them.

    A key that types something is held back until it is clear what it is, 35 ms at most. Six or more such keys that
    follow each other faster than that and end with Enter or Tab are a scan: nobody else gets them. All others are
    handed on as they came, none is lost. Time is taken from when the system saw the key, so that a window which was
    busy does not mistake typed keys for scanned ones.

    Keys that somebody types in the middle of a scan are told from those of the scanner by how long they are down: a
    scanner lets each key go at once, a finger does not.

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
        self._held: list[_Held] = []
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
        if not self._goes_on(event):
            self._hand_on()
        if event.key() in _ENDS and len(self._held) >= LEAST:
            scanned = self._scanned(_moment(event))
            if len(scanned) >= LEAST:
                self.heard.emit()
                if not self._is_typed():
                    self._take(scanned, event)
                    return True
        sign = "" if event.isAutoRepeat() or event.key() in _ENDS else self._sign(event)
        if len(self._held) >= MOST or event.key() in _ENDS or (not self._held and sign in ("", _SEPARATOR)):
            self._hand_on()
            return False
        self._hold(watched, event, sign)
        return True

    def _release(self, watched: QObject, event: QKeyEvent) -> bool:
        key = _known_by(event)
        if key in self._swallowed:
            self._swallowed.discard(key)
            return True
        for held in reversed(self._held):  # where a finger is on the same key, the scanner lets go first
            if held.key == key and held.release is None:
                held.release, held.let_go = (watched, event.clone()), _moment(event)
                return True
        return False

    def _goes_on(self, event: QKeyEvent) -> bool:
        """Whether a key follows the one before fast enough."""
        return bool(self._held) and _moment(event) - self._last <= GAP

    def _hold(self, watched: QObject, event: QKeyEvent, sign: str) -> None:
        self._held.append(_Held((watched, event.clone()), _moment(event), sign))
        if sign:
            self._last, self._arrived, self._has_waited = _moment(event), monotonic(), False
            self._over.start()

    def _scanned(self, now: int) -> list[_Held]:
        """Tell the keys of a scanner from those a finger held meanwhile; all that type, if that leaves too few."""
        typing = [held for held in self._held if held.sign]
        short = [held for held in typing if held.lasts(now) <= GAP]
        if any(held.let_go is None for held in short) and _is_let_go_before_the_next(short):
            short = [held for held in short if held.let_go is not None]
        if len(short) < LEAST:
            return typing
        return short if now - short[-1].at <= GAP else []

    def _take(self, scanned: list[_Held], event: QKeyEvent) -> None:
        self._swallowed = {held.key for held in scanned if held.let_go is None} | {_known_by(event)}
        self._held = [held for held in self._held if held not in scanned]
        self._hand_on()
        self.scanned.emit("".join(held.sign for held in scanned))

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
        held, self._held = self._held, []
        self._is_handing_on = True
        try:
            for event in _in_order(held):
                watched, key = event
                if isValid(watched):
                    QApplication.sendEvent(watched, key)
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


def _is_let_go_before_the_next(held: list[_Held]) -> bool:
    """Whether most keys were up again before the next one was down, as those of a scanner are."""
    pairs = list(pairwise(one for one in held if one.let_go is not None))
    return 2 * sum(one.let_go is not None and one.let_go <= other.at for one, other in pairs) > len(pairs)


def _in_order(held: list[_Held]) -> list[tuple[QObject, QKeyEvent]]:
    """List presses and releases in the order in which they came."""
    presses = [(one.at, at, 0, one.press) for at, one in enumerate(held)]
    releases = [(one.let_go or 0, at, 1, one.release) for at, one in enumerate(held) if one.release is not None]
    return [event for *_, event in sorted([*presses, *releases], key=lambda one: one[:3])]


def _known_by(event: QKeyEvent) -> tuple[int, int]:
    return event.key(), event.nativeScanCode()
