"""Ways to a label printer: the system's own, a ZPL printer in the network, a ZPL printer at a device file.

All of this runs on another thread. Each way either hands a label over or says within seconds why not.
"""

from __future__ import annotations

import os
import select
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from aidhub.documents.labels.sheets import Placed, Sheet
from aidhub.documents.labels.zpl import ASK_STATE, Dots, read_state, zpl
from aidhub.ui.printing.printer import NETWORK, Printer, PrinterAway, PrinterNeedsHelp
from aidhub.ui.rendering import POINTS_PER_INCH, picture

CONNECT_SECONDS, ANSWER_SECONDS, SEND_SECONDS = 4.0, 4.0, 15.0
FINEST_DPI = 600
"""Of an office printer: a label takes 8 million dots then."""

_MM_PER_INCH = 25.4
_LONGEST_ANSWER = 4096
_CHUNK = 4096


# ZPL -----------------------------------------------------------------------------------------------------------------


def send_labels(printer: Printer, labels: Iterator[Dots], sent: Callable[[], object]) -> None:
    """Send labels to a ZPL printer one by one; ``sent`` is called after each and may raise to stop.

    Raises:
        PrinterAway: it does not answer.
        PrinterNeedsHelp: it says why it does not print.
    """
    with _line_to(printer) as line:
        for page in labels:
            line.ask_state()
            line.send(zpl(page))
            line.ask_state()
            sent()


class _Line:
    """Bytes to a printer, and its answers where it gives any. Never waits longer than its deadlines."""

    def __init__(self, printer: Printer) -> None:
        self.printer = printer

    def send(self, content: bytes) -> None:
        raise NotImplementedError

    def ask_state(self) -> None:
        """Ask what keeps it from printing, where it can be asked."""


class _Socket(_Line):
    """The raw port of a printer in the network. A ZPL printer answers ~HS, so silence means it is not there."""

    def __init__(self, printer: Printer, connection: socket.socket) -> None:
        super().__init__(printer)
        self._connection = connection

    def send(self, content: bytes) -> None:
        self._connection.settimeout(SEND_SECONDS)
        self._connection.sendall(content)

    def ask_state(self) -> None:
        self.send(ASK_STATE)
        deadline, answer = time.monotonic() + ANSWER_SECONDS, b""
        while answer.count(b"\x03") < 3 and len(answer) < _LONGEST_ANSWER:  # noqa: PLR2004 - three lines
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self._connection.settimeout(left)
            some = self._connection.recv(_LONGEST_ANSWER)
            if not some:
                raise ConnectionError
            answer += some
        state = read_state(answer)
        if state and state.trouble:
            raise PrinterNeedsHelp(printer=self.printer.called, trouble=state.trouble)


class _Device(_Line):
    """A device file, such as /dev/usb/lp0 or COM3; nothing is asked, as many give no answers."""

    def __init__(self, printer: Printer, handle: int) -> None:
        super().__init__(printer)
        self._handle = handle

    def send(self, content: bytes) -> None:
        deadline = time.monotonic() + SEND_SECONDS
        while content:
            if os.name == "posix":
                _, ready, _ = select.select([], [self._handle], [], max(0.0, deadline - time.monotonic()))
                if not ready:
                    raise TimeoutError
            content = content[os.write(self._handle, content[:_CHUNK]) :]


@contextmanager
def _line_to(printer: Printer) -> Iterator[_Line]:
    try:
        if printer.way == NETWORK:
            with socket.create_connection((printer.name, printer.port), timeout=CONNECT_SECONDS) as connection:
                yield _Socket(printer, connection)
        else:
            handle = os.open(printer.name, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
            try:
                yield _Device(printer, handle)
            finally:
                os.close(handle)
    except OSError as fault:  # a time-out, no route, unplugged while printing
        raise PrinterAway(printer=printer.called) from fault


# The system's own printers -------------------------------------------------------------------------------------------


def open_printer(name: str, sheet: Sheet) -> QPrinter:
    """Make a printer of the system ready for these sheets.

    Raises:
        PrinterAway: the system knows none of this name, or says that it does not print.
    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull() or info.state() is QPrinter.PrinterState.Error:
        raise PrinterAway(printer=name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    fit(printer, sheet)
    return printer


def fit(printer: QPrinter, sheet: Sheet) -> None:
    """Set the size of the paper, without margins and without scaling."""
    size = QSizeF(*sheet.paper)
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, sheet.key, QPageSize.SizeMatchPolicy.FuzzyMatch))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))


def paint_sheets(
    printer: QPrinter,
    pages: Sequence[Sequence[tuple[bytes, Placed, tuple[float, float]]]],
    painted: Callable[[], object],
) -> None:
    """Paint sheets of labels; ``painted`` is called after each label and may raise to stop.

    Each label is the PDF it stands in, its place, and its size in millimetres.

    Raises:
        PrinterAway: the printer takes nothing.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterAway(printer=printer.printerName())
    try:
        dot = printer.resolution() / _MM_PER_INCH
        scale = min(printer.resolution(), FINEST_DPI) / POINTS_PER_INCH
        for number, page in enumerate(pages):
            if number and not printer.newPage():
                raise PrinterAway(printer=printer.printerName())  # noqa: TRY301 - what was painted is thrown away
            for pdf, placed, (wide, high) in page:
                shown = picture(pdf, placed.page, scale * placed.scale).image
                box = QRectF(placed.left * dot, placed.top * dot, wide * placed.scale * dot, high * placed.scale * dot)
                painter.drawImage(box, shown)
                painted()
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
