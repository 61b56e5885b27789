"""One thread that works tickets off in their order, and brings each answer back to the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

LOOK_EVERY = 250  # milliseconds between looks for late answers


@dataclass(eq=False, slots=True)
class Ticket:
    """One question or deed on its way.

    ``key``: a newer ticket of the same key takes its place. ``command``: the id of a deed; None is a question.
    ``seconds``: after that long it is late.
    """

    work: Callable[[], Any]
    then: Callable[[Any], object] | None
    refused: Callable[[Any], object] | None
    seconds: float
    key: Hashable = None
    command: str | None = None
    started: float | None = None
    is_late: bool = False
    future: Future[Any] | None = field(default=None, repr=False)

    @property
    def is_deed(self) -> bool:
        """Whether it changes something; a deed is never given up."""
        return self.command is not None

    @property
    def is_overdue(self) -> bool:
        """Whether its time has just run out."""
        return not self.is_late and self.started is not None and monotonic() - self.started > self.seconds

    def run(self) -> Any:
        """Do the work, on the other thread."""
        self.started = monotonic()
        return self.work()


class Line(QObject):
    """Works tickets off one after the other.

    A ticket that is late gets another thread started beside it, so that those behind it go on. A late question is
    given up; a late deed is still answered when its end is known.

    Signals, all on the window's thread:
        answered: a ticket and its finished future. Tickets that were replaced or given up do not come.
        late: a ticket whose time has run out.
        busy: whether anything is on its way.
    """

    answered = Signal(object, object)
    late = Signal(object)
    busy = Signal(bool)
    _rang = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._is_closed = _new_worker(), False
        self._out: list[Ticket] = []
        self._latest: dict[Hashable, Ticket] = {}
        self._done: deque[tuple[Ticket, Future[Any]]] = deque()
        self._clock = QTimer(self, interval=LOOK_EVERY)

        self._rang.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._clock.timeout.connect(self._look_for_late)

    def send(self, ticket: Ticket) -> None:
        """Put a ticket at the end of the line; one of the same key that still waits is dropped."""
        self._replace_older(ticket)
        self._out.append(ticket)
        self._submit(ticket)
        self._clock.start()
        self._tell_busy()

    @property
    def is_busy(self) -> bool:
        """Whether anything is on its way."""
        return bool(self._out)

    @property
    def has_deeds(self) -> bool:
        """Whether a deed is on its way."""
        return any(ticket.is_deed for ticket in self._out)

    def close(self, last: Callable[[], object] | None, seconds: float) -> bool:
        """Take no more tickets and do one last thing after those on their way.

        Returns:
            Whether that ended within ``seconds``; if not, a stuck thread is left behind.
        """
        self._clock.stop()
        if self._is_closed:
            return True
        self._is_closed = True
        closing = self._worker.submit(last) if last else None
        self._worker.shutdown(wait=False)
        try:
            if closing:
                closing.result(timeout=seconds)
        except TimeoutError:
            return False
        return True

    def _submit(self, ticket: Ticket) -> None:
        ticket.future = self._worker.submit(ticket.run)
        ticket.future.add_done_callback(lambda future: self._ring(ticket, future))

    def _ring(self, ticket: Ticket, future: Future[Any]) -> None:
        """Runs on the worker's thread: put the answer down and ring once."""
        self._done.append((ticket, future))
        self._rang.emit()

    def _deliver(self) -> None:
        ticket, future = self._done.popleft()
        if future.cancelled() or ticket not in self._out:
            return  # dropped, sent again, or given up
        self._out.remove(ticket)
        try:
            if self._is_newest(ticket):
                self.answered.emit(ticket, future)
        finally:
            self._tell_busy()

    def _is_newest(self, ticket: Ticket) -> bool:
        if ticket.key is None:
            return True
        if self._latest.get(ticket.key) is not ticket:
            return False
        del self._latest[ticket.key]
        return True

    def _replace_older(self, ticket: Ticket) -> None:
        if ticket.key is None:
            return
        older, self._latest[ticket.key] = self._latest.get(ticket.key), ticket
        if older and older.future and older.future.cancel():
            self._out.remove(older)

    def _tell_busy(self) -> None:
        if not self._out:
            self._clock.stop()
        self.busy.emit(bool(self._out))

    def _look_for_late(self) -> None:
        for ticket in [ticket for ticket in self._out if ticket.is_overdue]:
            ticket.is_late = True
            self._go_on_beside()
            if not ticket.is_deed:
                self._out.remove(ticket)
            self.late.emit(ticket)
        self._tell_busy()

    def _go_on_beside(self) -> None:
        """Give those who wait behind a stuck ticket another thread."""
        self._worker.shutdown(wait=False)
        self._worker = _new_worker()
        for ticket in self._out:
            if ticket.future and ticket.future.cancel():
                self._submit(ticket)


def _new_worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="desk")
