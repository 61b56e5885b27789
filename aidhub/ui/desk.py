"""The desk: where a page asks and orders, without ever waiting for the database."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from aidhub.database.errors import NotKnownYet
from aidhub.domain.errors import AidHubError, NoAnswer
from aidhub.settings import Settings
from aidhub.ui.background import Background
from aidhub.ui.line import Line, Ticket
from aidhub.ui.scale import Scale

if TYPE_CHECKING:
    from aidhub.database.database import Database
    from aidhub.ui.changing import Change
    from aidhub.ui.keeping import Keeping

Answer = TypeVar("Answer")
READ_SECONDS, WRITE_SECONDS, OPEN_SECONDS, WATCH_SECONDS = 15.0, 30.0, 600.0, 5.0
WATCH_EVERY, WATCH_SERVER_EVERY, DOUBT_EVERY = 1000, 250, 3000  # milliseconds


class Desk(QObject):
    """The one object a page gets. Belongs to the application.

    Questions and deeds run one after the other on a thread of their own; answers come back on the window's thread.
    Until a database is open they wait. ``person_id`` stands behind every deed; with ``is_helper`` questions leave out
    what helpers never see. ``settings`` are the workstation's, ``scale`` is the one at this bench, ``background`` runs
    slow work, ``keeping`` the backups (None in a window without). ``drafts`` is the file for what is typed and not
    saved yet; None: the usual one.

    Signals:
        changed: something was done here (carries its result) or elsewhere (None). Pages ask again.
        refused: an `AidHubError` that no caller took.
        failed: any other exception; a fault of the program.
        busy: something is on its way (True) or everything is answered (False).
        opened: a database is open.
        left: the database is let go, for another to be opened in its place. What is known of it is forgotten now.
        change_wanted: another warehouse is wanted in this window (a `Change`).
        practice_wanted: the practice warehouse is wanted in this window.
        unreachable: the database does not answer (an `AidHubError`), or does again (None); pages ask again then.
        settled: a deed that was "not known yet" is known now: its command id, and whether it was done.
    """

    changed = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)
    opened = Signal()
    left = Signal()
    change_wanted = Signal(object)
    practice_wanted = Signal()
    unreachable = Signal(object)
    settled = Signal(str, bool)

    def __init__(self, parent: QObject, settings: Settings, background: Background) -> None:
        super().__init__(parent)
        self.settings, self.background = settings, background
        self.person_id: int | None = None
        self.is_helper = False
        self.keeping: Keeping | None = None
        self.scale = Scale(self)
        self.drafts: Path | None = None
        self._database: Database | None = None
        self._mark: object = None
        self._is_closed = self._is_away = False
        self._line = Line(self)
        self._waiting: list[Ticket] = []
        self._watch = QTimer(self, interval=WATCH_EVERY)

        self._line.answered.connect(self._settle)
        self._line.late.connect(self._late)
        self._line.busy.connect(self.busy)
        self._watch.timeout.connect(self._look_for_foreign_changes)

    # Opening and closing

    def open(self, opener: Callable[[], Database], refused: Callable[[AidHubError], object] | None = None) -> None:
        """Open a database on the desk's own thread; everything asked meanwhile is answered then.

        Args:
            opener: makes the `Database`; slow imports belong in it.
            refused: called if it cannot be opened; what was asked goes on waiting for another.
        """
        self._line.send(Ticket(opener, self._opened, refused, OPEN_SECONDS, "open"))

    def _opened(self, database: Database) -> None:
        self._database = database
        self._is_closed = False
        self._ask_mark(self._keep_mark)
        waiting, self._waiting = self._waiting, []
        for ticket in waiting:
            self._line.send(ticket)
        self._watch.start(WATCH_EVERY if database.file else WATCH_SERVER_EVERY)
        self.opened.emit()

    @property
    def is_open(self) -> bool:
        """Whether a database is open."""
        return self._database is not None and not self._is_closed

    @property
    def database(self) -> Database:
        """The open database, for slow work in the background; pages ask and do instead."""
        if self._database is None:
            raise RuntimeError("no database is open yet")
        return self._database

    @property
    def is_busy(self) -> bool:
        """Whether a question or a deed is on its way."""
        return self._line.is_busy or bool(self._waiting)

    @property
    def is_saving(self) -> bool:
        """Whether a deed is on its way."""
        return self._line.has_deeds or any(ticket.is_deed for ticket in self._waiting)

    def change_warehouse(self, change: Change) -> None:
        """Ask for another warehouse in this window, or for this one anew; see `aidhub.ui.changing.Change`."""
        self.change_wanted.emit(change)

    def leave(self) -> Database | None:
        """Let the database go, so that another can be opened; answers it, still open.

        Nothing must be on its way. What is asked or ordered until the next one is open is dropped.
        """
        self._watch.stop()
        former, self._database = self._database, None
        self._is_closed, self._mark = True, None
        self._waiting.clear()
        if self._is_away:
            self._is_away = False
            self.unreachable.emit(None)
        self.left.emit()
        return former

    def close(self, seconds: float = 10.0) -> bool:
        """Close the database after what is on its way; answers whether that ended within ``seconds``."""
        self._watch.stop()
        self._is_closed = True
        self._waiting.clear()
        return self._line.close(self._database.close if self._database else None, seconds)

    # Asking and doing

    def ask(
        self,
        question: Callable[..., Answer],
        *args: Any,
        then: Callable[[Answer], object],
        key: Hashable = None,
        refused: Callable[[AidHubError], object] | None = None,
        seconds: float = READ_SECONDS,
        **kw: Any,
    ) -> None:
        """Ask the database; ``then`` gets the answer on the window's thread.

        Args:
            question: a service; gets a session first, then ``args`` and ``kw``.
            then: gets the answer, unless a newer question of the same key was asked meanwhile.
            key: questions of one key replace each other: older ones that still wait are dropped.
            refused: gets an `AidHubError` instead of the signal.
            seconds: after that long the question is given up and refused with `NoAnswer`.
        """
        self._send(Ticket(lambda: self.database.read(question, *args, **kw), then, refused, seconds, key))

    def do(
        self,
        deed: Callable[..., Answer],
        *args: Any,
        then: Callable[[Answer], object] | None = None,
        refused: Callable[[AidHubError], object] | None = None,
        command_id: str | None = None,
        seconds: float = WRITE_SECONDS,
        **kw: Any,
    ) -> None:
        """Change something, wholly or not at all; then ``changed`` is emitted and every visible page asks again.

        Args:
            deed: a service; gets a session first, then ``args`` and ``kw``.
            then: gets its result, before ``changed``.
            refused: gets an `AidHubError` instead of the signal; nothing was changed then.
            command_id: made when a form opens, so that a second click finds the first result. None makes one now.
            seconds: after that long it is refused with `NotKnownYet`; its answer is still taken when it comes, and
                `settled` tells it.
        """
        command, by = command_id or str(uuid4()), self.person_id

        def work() -> Answer:
            return self.database.write(deed, *args, command_id=command, by=by, **kw)

        self._send(Ticket(work, then, refused, seconds, command=command))

    def _send(self, ticket: Ticket) -> None:
        if self._is_closed:
            return
        if self._database is not None:
            self._line.send(ticket)
            return
        self._waiting = [older for older in self._waiting if ticket.key is None or older.key != ticket.key]
        self._waiting.append(ticket)

    # Answers

    def _settle(self, ticket: Ticket, future: Future[Any]) -> None:
        fault = future.exception()
        if ticket.is_late and not isinstance(fault, NotKnownYet):
            self.settled.emit(ticket.command, fault is None)
        if isinstance(fault, AidHubError):
            self._refuse(ticket, fault)
        elif fault is not None:
            self.failed.emit(fault)
        elif ticket.is_deed:
            self._hand_over_deed(ticket, future.result())
        else:
            _call(ticket.then, future.result())

    def _hand_over_deed(self, ticket: Ticket, answer: object) -> None:
        self._ask_mark(self._keep_mark)  # before the pages ask: what others change from here on is noticed
        try:
            _call(ticket.then, answer)
        finally:
            self.changed.emit(answer)

    def _refuse(self, ticket: Ticket, fault: AidHubError) -> None:
        if isinstance(fault, NotKnownYet) and ticket.future and ticket.future.done():
            self._find_out_later(ticket.command)
        if ticket.refused:
            _call(ticket.refused, fault)
        else:
            self.refused.emit(fault)

    def _late(self, ticket: Ticket) -> None:
        late = NotKnownYet(command=ticket.command) if ticket.is_deed else NoAnswer(seconds=round(ticket.seconds))
        self._refuse(ticket, late)

    def _find_out_later(self, command: str | None) -> None:
        """The line broke around the end of a deed: ask by its id until somebody answers."""
        database = self._database
        QTimer.singleShot(DOUBT_EVERY, self, lambda: self._find_out(command or "", database))

    def _find_out(self, command: str, database: Database | None) -> None:
        if database is not self._database:
            return  # another warehouse knows nothing of it

        def known(done: bool) -> None:  # noqa: FBT001 - an answer
            self.settled.emit(command, done)
            self.changed.emit(None)

        def again(_: AidHubError) -> None:
            self._find_out_later(command)

        self._send(Ticket(lambda: self.database.was_done(command), known, again, READ_SECONDS, ("doubt", command)))

    # Other workstations

    def _look_for_foreign_changes(self) -> None:
        if not self._line.is_busy:
            self._ask_mark(self._compare_mark)

    def _ask_mark(self, then: Callable[[object], object]) -> None:
        def came(mark: object) -> None:
            self._mark_came(mark, then)

        self._send(Ticket(self._read_mark, came, self._no_mark, WATCH_SECONDS, "mark"))

    def _read_mark(self) -> object:
        return self.database.mark()

    def _mark_came(self, mark: object, then: Callable[[object], object]) -> None:
        if self._is_away:
            self._is_away = False
            self.unreachable.emit(None)
            self._mark = mark
            self.changed.emit(None)  # what happened meanwhile was not noticed
        else:
            then(mark)

    def _no_mark(self, error: AidHubError) -> None:
        if not self._is_away:
            self._is_away = True
            self.unreachable.emit(error)

    def _keep_mark(self, mark: object) -> None:
        self._mark = mark

    def _compare_mark(self, mark: object) -> None:
        if mark != self._mark:
            self._mark = mark
            self.changed.emit(None)


def _call(call: Callable[..., object] | None, value: object) -> None:
    """Hand a value over, unless the widget that wanted it is gone."""
    owner = getattr(call, "__self__", None)
    if call and (not isinstance(owner, QObject) or isValid(owner)):
        call(value)
