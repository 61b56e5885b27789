"""The scale at the bench: read on a thread of its own, gone and back without anybody waiting for it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from aidhub.domain.scales import LONGEST_LINE, Reading, question_bytes, read_weight

STABLE_MS = 1000
"""So long a weight must stay as it is, or nothing else may be said, until it is taken."""

EMPTY_G = 20
"""Up to this nothing lies on the scale; and by so much a weight may waver and still be the same."""

SILENT_MS = 3000
AGAIN_S, _LISTEN_S = 2.0, 0.2
ASK_AGAIN_S, NO_ANSWER_S = 0.3, 2.0
"""When a scale is asked again: so long after its answer; and where none came, as it waits until the load lies still."""

OFF, AWAY, SILENT, UNREAD, READY = "off", "away", "silent", "unread", "ready"
"""No scale is chosen; it is not there; it says nothing; what it says is no weight; it weighs."""

log = logging.getLogger("aidhub.scale")


@dataclass(frozen=True, slots=True)
class Port:
    """A serial port: its name for the system, and what it says of itself."""

    name: str
    about: str


def ports() -> list[Port]:
    """List the serial ports there are now."""
    from serial.tools import list_ports  # noqa: PLC0415 - only benches with a scale need it

    return [Port(one.device, one.description) for one in sorted(list_ports.comports()) if one.description != "n/a"]


class Scale(QObject):
    """The weight that lies on the scale of this workstation.

    ``stable_g`` is what lies there at rest, None while it moves, nothing lies there or nothing is known. ``state`` is
    `OFF`, `AWAY`, `SILENT`, `UNREAD` or `READY`; ``heard`` the last line as it came.

    Signals:
        weighed: a load came to rest; grams. Once for each load, and again if something is added or taken away.
        changed: ``stable_g``, ``state`` or ``heard`` is another.
    """

    weighed = Signal(int)
    changed = Signal()
    _line = Signal(object, str)
    _gone = Signal(object)
    _open = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.state, self.heard = OFF, ""
        self.stable_g: int | None = None
        self._moving_g: int | None = None
        self._latest_g = 0
        self._given_g: int | None = None
        self._reader: _Reader | None = None
        self._rest = QTimer(self, singleShot=True, interval=STABLE_MS)
        self._silence = QTimer(self, singleShot=True, interval=SILENT_MS)

        self._rest.timeout.connect(self._at_rest)
        self._silence.timeout.connect(self._silent)
        self._line.connect(self._read, Qt.ConnectionType.QueuedConnection)
        self._open.connect(self._opened, Qt.ConnectionType.QueuedConnection)
        self._gone.connect(self._lost, Qt.ConnectionType.QueuedConnection)

    def use(self, port: str | None, line: str = "9600 8N1", question: str = "") -> None:
        """Listen at this port from now on; None: there is no scale.

        ``line`` is one of `aidhub.settings.SCALE_LINES`, ``question`` what the scale is asked with, one of
        `aidhub.domain.scales.QUESTIONS`; empty: it sends its weight by itself.
        """
        self.close()
        if port:
            self._reader = _Reader(self, port, line, question_bytes(question))
            self._reader.start()
            self._say(AWAY)

    def close(self) -> None:
        """Listen no more."""
        if self._reader is not None:
            self._reader.is_over.set()
            self._reader = None
        self._forget()
        self._say(OFF)

    def _silent(self) -> None:
        """What lay there may lie there no more; a scale that only prints on a key was heard already."""
        self._move(None)
        self._say(SILENT)

    def _opened(self, reader: object) -> None:
        if reader is self._reader:
            self._say(SILENT)

    def _lost(self, reader: object) -> None:
        if reader is self._reader:
            self._forget()
            self._say(AWAY)

    def _read(self, reader: object, line: str) -> None:
        if reader is not self._reader:
            return
        self.heard = line
        self._silence.start()
        reading = read_weight(line)
        if reading is not None:
            self._weigh(reading)
        if reading is not None and reading.grams is not None:
            self._say(READY)
        elif self.state != READY:
            self._say(UNREAD)
            self.changed.emit()

    def _weigh(self, reading: Reading) -> None:
        """Go on with a weight: nothing there, the same as before, or another."""
        if reading.grams is None or reading.is_stable is False:
            self._move(None)
        elif reading.grams <= EMPTY_G:
            self._given_g = None
            self._move(None)
        elif self._moving_g is None or abs(reading.grams - self._moving_g) > EMPTY_G:
            self._move(reading.grams)
        self._latest_g = reading.grams or 0

    def _move(self, grams: int | None) -> None:
        """Wait anew until this weight has rested long enough."""
        self._moving_g = grams
        if grams is None:
            self._rest.stop()
        else:
            self._rest.start()
        if self.stable_g is not None:
            self.stable_g = None
            self.changed.emit()

    def _at_rest(self) -> None:
        self.stable_g = self._latest_g
        self.changed.emit()
        if self._given_g is None or abs(self._given_g - self.stable_g) > EMPTY_G:
            self._given_g = self.stable_g
            self.weighed.emit(self.stable_g)

    def _forget(self) -> None:
        self._silence.stop()
        self._rest.stop()
        self.heard, self.stable_g, self._moving_g, self._given_g = "", None, None, None

    def _say(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


class _Reader(threading.Thread):
    """Opens the port, asks where it must, reads line by line, and opens it again when it is there again."""

    def __init__(self, scale: Scale, port: str, line: str, question: bytes) -> None:
        super().__init__(daemon=True, name="scale")
        self._scale, self._port, self._line = scale, port, line
        self._question, self._ask_at = question, 0.0
        self._device: tuple[Any, ...] = ()
        self.is_over = threading.Event()

    def run(self) -> None:
        """Go on until it is over; the window may be gone before."""
        with suppress(RuntimeError):  # Qt's object was deleted: the program ends
            while not self.is_over.is_set():
                self._listen()
                self.is_over.wait(AGAIN_S)

    def _listen(self) -> None:
        """Read as long as the port is there."""
        import serial  # noqa: PLC0415 - only benches with a scale need it

        was_open = False
        try:
            with self._opened(serial) as port:
                was_open = True
                self._scale._open.emit(self)  # noqa: SLF001 - its own thread
                self._read(port)
        except (serial.SerialException, OSError, ValueError) as error:
            log.info("the scale at %s is away: %s", self._port, error)
        finally:
            if was_open and not self.is_over.is_set():
                self._scale._gone.emit(self)  # noqa: SLF001 - its own thread

    def _opened(self, serial: Any) -> Any:
        speed, form = self._line.split()
        return serial.Serial(
            self._found(), int(speed), bytesize=int(form[0]), parity=form[1], stopbits=int(form[2]), timeout=_LISTEN_S,
            write_timeout=AGAIN_S,
        )  # fmt: skip

    def _found(self) -> str:
        """Find the scale again where the system named its port anew after it was plugged in."""
        from serial.tools import list_ports  # noqa: PLC0415 - only benches with a scale need it

        there = {str(one.device): (one.vid, one.pid, one.serial_number) for one in list_ports.comports()}
        if self._port not in there and self._device:
            return next((name for name, device in there.items() if device == self._device), self._port)
        if (device := there.get(self._port, ()))[:1] not in ((), (None,)):
            self._device = device
        return self._port

    def _read(self, port: Any) -> None:
        rest = b""
        self._ask_at = 0.0
        while not self.is_over.is_set():
            self._ask(port)
            rest += port.read(port.in_waiting or 1)
            *lines, rest = rest.replace(b"\r", b"\n").split(b"\n")
            self._give(lines)
            if len(rest) > LONGEST_LINE:
                rest = b""

    def _ask(self, port: Any) -> None:
        """Ask a scale that answers only then: soon after each answer, and again where none comes."""
        now = time.monotonic()
        if self._question and now >= self._ask_at:
            port.write(self._question)
            self._ask_at = now + NO_ANSWER_S

    def _give(self, lines: Sequence[bytes]) -> None:
        if lines:
            self._ask_at = min(self._ask_at, time.monotonic() + ASK_AGAIN_S)
        for line in lines:
            if text := line.decode("ascii", "replace").strip():
                self._scale._line.emit(self, text)  # noqa: SLF001 - its own thread
