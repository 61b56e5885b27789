"""What the window says by itself: refusals, what the database remarks, whether all is saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.ui.desk import Desk
from aidhub.ui.scale import AWAY, OFF, READY, SILENT, UNREAD
from aidhub.ui.text import Text, sentence

if TYPE_CHECKING:
    from aidhub.ui.shell import Shell

SLOW = 300  # milliseconds until saving is worth a word

_SCALE_WORDS: dict[str, Text] = {
    OFF: "",
    AWAY: lambda: translate("Shell", "The scale is not connected"),
    SILENT: lambda: translate("Shell", "Scale connected"),
    UNREAD: lambda: translate("Shell", "The scale is not understood"),
    READY: lambda: translate("Shell", "Scale ready"),
}


class Saying(QObject):
    """Listens to the desk and says it at its place: above the page, in the toast, or in the status bar."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self._away: AidHubError | None = None
        self._remarks: tuple[AidHubError, ...] = ()
        self._is_elsewhere = False
        self._slow_saving = QTimer(self, singleShot=True, interval=SLOW)

        desk.refused.connect(self.refusal)
        desk.background.refused.connect(self.refusal)
        desk.busy.connect(self._show_saving)
        desk.settled.connect(self._say_settled)
        desk.unreachable.connect(self._say_unreachable)
        desk.scale.changed.connect(self._say_scale)
        self._slow_saving.timeout.connect(self._say_slow_saving)

    def refusal(self, error: AidHubError) -> None:
        """Say what is the matter and what to do, above the page."""
        self.problem(sentence(error))

    def problem(self, text: str) -> None:
        """Say a sentence above the page; an empty one takes it away."""
        if text:
            self._shell.area.notice.warn(text)
        else:
            self._shell.area.notice.hide()

    def told(self, text: str, undo: bool) -> None:  # noqa: FBT001 - a signal of the page
        """Say in the toast what was done."""
        self._shell.area.notice.hide()
        self._shell.area.toast.show_text(text, undo=undo)

    def warned(self, text: str) -> None:
        """Say in the toast what was not kept."""
        self._shell.area.toast.show_text(text, kind="warn")

    def told_with(self, text: str, take_back: Callable[[], object]) -> None:
        """Say in the toast what was done, and let it be taken back by ``take_back``."""
        self._shell.area.notice.hide()
        self._shell.area.toast.show_text(text, undo=True, run=take_back)

    def remarks(self, remarks: tuple[AidHubError, ...]) -> None:
        """Say above all pages what the database was opened with, such as that it can only be read."""
        self._remarks = remarks
        self._show_standing()

    def scans_elsewhere(self, *, on: bool) -> None:
        """Say above all pages that another window gets what is scanned now, or take it away."""
        self._is_elsewhere = on
        self._show_standing()

    def _show_standing(self) -> None:
        """That the database does not answer comes first, then where scans go, then what it was opened with."""
        away, remarks = self._away, self._remarks
        if away is not None:
            self._shell.area.standing.show_text(lambda: sentence(away), kind="bad")
        elif self._is_elsewhere:
            self._shell.area.standing.show_text(
                lambda: translate("Scan", "Scans go to another window now. Click into this one to go on.")
            )
        elif remarks:
            self._shell.area.standing.show_text(
                lambda: sentence(remarks[0]), lambda: " ".join(sentence(remark) for remark in remarks[1:])
            )
        else:
            self._shell.area.standing.hide()

    def _say_unreachable(self, error: AidHubError | None) -> None:
        """Say it as long as it lasts; what is shown and what is typed stays."""
        self._away = error
        self._show_standing()
        self._show_saving()

    def _say_settled(self, _: str, done: bool) -> None:  # noqa: FBT001 - a signal
        if done:
            self.told(translate("Shell", "It is known now: the step was saved."), False)  # noqa: FBT003 - a signal
        else:
            self.problem(translate("Shell", "It is known now: the step was not saved. Do it again."))

    def _say_scale(self) -> None:
        state = self._desk.scale.state
        self._shell.status.show_scale(_SCALE_WORDS[state], is_away=state in (AWAY, UNREAD))

    def _show_saving(self) -> None:
        if self._away is not None:
            self._shell.status.show_warning(lambda: translate("Shell", "The database does not answer"))
        elif not self._desk.is_saving:
            self._slow_saving.stop()
            self._shell.status.show_saving(saving=False)
        elif not self._slow_saving.isActive():
            self._slow_saving.start()

    def _say_slow_saving(self) -> None:
        if self._desk.is_saving and not self._shell.closing.is_waiting:
            self._shell.status.show_saving(saving=True)
