"""Slow work beside the window: papers, plans, imports. One executor, one signal, progress and Stop."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from aidhub.domain.errors import AidHubError
from aidhub.ui.text import Text, said

Result = TypeVar("Result")
SHOWN_AFTER, LOOKED_AT_EVERY = 0.3, 100  # seconds until the status bar names a job; milliseconds between looks


class Stopped(Exception):
    """The person stopped the work. Raised in the work by `Job.progress` and `Job.go_on`."""


class Job:
    """One piece of slow work. The work is handed its job, reports progress to it and is stopped through it."""

    def __init__(self, name: Text) -> None:
        self._name = name
        self.done, self.total = 0, 0
        self.started = monotonic()
        self.is_stopped = False

    @property
    def name(self) -> str:
        """What is being done, in the language in use."""
        return said(self._name)

    def progress(self, done: int, total: int) -> None:
        """Report how far the work is. Cheap; call it as often as you like.

        Raises:
            Stopped: the person wishes to stop. Let it pass.
        """
        self.done, self.total = done, total
        self.go_on()

    def go_on(self) -> None:
        """Raise `Stopped` if the person wishes to stop."""
        if self.is_stopped:
            raise Stopped

    def stop(self) -> None:
        """Ask the work to stop at its next report."""
        self.is_stopped = True


class Background(QObject):
    """Runs slow work on threads of the application and brings the results back to the window's thread.

    ``changed`` says that jobs began, ended or went on; ``refused`` and ``failed`` carry what no caller took.
    """

    changed = Signal()
    refused = Signal(object)
    failed = Signal(object)
    _finished = Signal()

    def __init__(self, parent: QObject, threads: int = 2) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="background")
        self._is_closed = False
        self._running: dict[Job, Callable[[Future[Any]], None]] = {}
        self._ended: deque[tuple[Job, Future[Any]]] = deque()
        self._look = QTimer(self, interval=LOOKED_AT_EVERY)

        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._look.timeout.connect(self.changed)

    def run(
        self,
        name: Text,
        work: Callable[[Job], Result],
        then: Callable[[Result], object] | None = None,
        refused: Callable[[AidHubError], object] | None = None,
        stopped: Callable[[], object] | None = None,
    ) -> Job:
        """Start work; ``then`` gets its result, on the window's thread. After `close` nothing is started any more.

        Args:
            name: what the status bar says after 0.3 s, such as "Making papers".
            work: runs on another thread, is given its `Job`, and must touch no widget.
            then: called with the result.
            refused: called with an `AidHubError` instead of the general message.
            stopped: called if the person stopped the work.
        """
        job = Job(name)
        if self._is_closed:  # a timer may ask for work while the window closes
            job.stop()
            return job
        self._running[job] = lambda future: self._settle(future, then, refused, stopped)
        self._executor.submit(work, job).add_done_callback(lambda future: self._end(job, future))
        self._look.start()
        return job

    def jobs(self) -> list[Job]:
        """List the jobs that run for longer than 0.3 s, the oldest first."""
        return [job for job in self._running if monotonic() - job.started > SHOWN_AFTER]

    def is_busy(self) -> bool:
        """Tell whether anything runs."""
        return bool(self._running)

    def stop_all(self) -> None:
        """Ask all work to stop at its next report."""
        for job in self._running:
            job.stop()

    def close(self) -> None:
        """Take no more work; what runs is left to end by itself."""
        self._is_closed = True
        self.stop_all()
        self._look.stop()
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _end(self, job: Job, future: Future[Any]) -> None:
        """Runs on the other thread: put the result down and ring once."""
        self._ended.append((job, future))
        self._finished.emit()

    def _deliver(self) -> None:
        job, future = self._ended.popleft()
        settle = self._running.pop(job)
        if not self._running:
            self._look.stop()
        self.changed.emit()
        settle(future)

    def _settle(
        self,
        future: Future[Any],
        then: Callable[[Any], object] | None,
        refused: Callable[[AidHubError], object] | None,
        stopped: Callable[[], object] | None,
    ) -> None:
        fault = None if future.cancelled() else future.exception()
        match fault:
            case None if not future.cancelled():
                if then and not _is_gone(then):
                    then(future.result())
            case None | Stopped():
                if stopped and not _is_gone(stopped):
                    stopped()
            case AidHubError():
                call = refused or self.refused.emit
                if not _is_gone(call):
                    call(fault)
            case _:
                self.failed.emit(fault)


def _is_gone(call: Callable[..., object]) -> bool:
    """Tell whether the widget that waits for an answer was deleted meanwhile."""
    while isinstance(call, partial):
        call = call.func
    owner = getattr(call, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
