"""Leaving: what runs is asked to end, and the person is asked only if it does not."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCloseEvent

from aidhub.i18n import translate
from aidhub.log import LOGGER
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.desk import Desk

if TYPE_CHECKING:
    from aidhub.ui.shell import Shell

PATIENCE = 10.0  # seconds
_LOOK_EVERY = 100  # milliseconds


class Closing(QObject):
    """Answers the wish to close the window. ``is_stuck`` after it: a thread was left behind that does not end soon."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self.patience = PATIENCE
        self.is_stuck = False
        self._is_left = False
        self._since: float | None = None
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self.question: Dialog | None = None

        self._look.timeout.connect(self._try_again)

    @property
    def is_waiting(self) -> bool:
        """Whether the window closes as soon as what runs has ended."""
        return self._since is not None

    def answer(self, event: QCloseEvent) -> None:
        """Close, or wait for what runs. An error here keeps the window open; it must not close over unsaved work."""
        try:
            if self._is_left or not self._is_busy():
                self._leave()
                event.accept()
            else:
                event.ignore()
                self._wait()
        except Exception:
            event.ignore()
            raise

    def _is_busy(self) -> bool:
        printing = self._shell.labels.printing
        is_printing = printing is not None and printing.is_printing
        return self._desk.is_saving or self._desk.background.is_busy() or is_printing or self._shell.is_changing

    def _wait(self) -> None:
        if self._since is None:
            self._since = monotonic()
            self._desk.background.stop_all()
            if self._shell.labels.printing:
                self._shell.labels.printing.leave()
            self._shell.status.show_warning(lambda: translate("Shell", "Finishing before closing …"))
            self._look.start()

    def _try_again(self) -> None:
        if not self._is_busy():
            self._look.stop()
            self._shell.close()
        elif self._since is not None and monotonic() - self._since > self.patience and self.question is None:
            self._ask()

    def _ask(self) -> None:
        self.question = Dialog(
            self._shell,
            lambda: translate("Shell", "Something is still running"),
            lambda: translate(
                "Shell",
                "It does not end by itself. If you leave now, what is not finished may not be saved; "
                "the next start shows what was.",
            ),
            lambda: translate("Shell", "Leave now"),
            self._leave_anyway,
            cancel=lambda: translate("Shell", "Go on waiting"),
            danger=True,
        )
        self.question.rejected.connect(self._go_on_waiting)
        self.question.open()

    def _go_on_waiting(self) -> None:
        self._since, self.question = monotonic(), None

    def _leave_anyway(self) -> None:
        self._is_left = True
        self._look.stop()
        if self.question:
            self.question.accept()
        self._shell.close()

    def _leave(self) -> None:
        self._look.stop()
        self._shell.remember_place()
        try:
            self._desk.settings.save()
        except OSError:
            LOGGER.exception("the settings could not be written")
        self._desk.background.close()
        self._desk.scale.close()
        is_printing = self._shell.labels.printing is not None and self._shell.labels.printing.close()
        is_closed = self._desk.close(0.5 if self._is_left else self.patience)
        self.is_stuck = not is_closed or self._is_left or is_printing
