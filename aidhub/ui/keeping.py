"""Backups of the warehouse file by themselves, and the status bar that says when the last one was made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from aidhub.database.errors import SecondFolderGone
from aidhub.domain.errors import AidHubError
from aidhub.i18n import spoken, translate
from aidhub.sentences import sentence
from aidhub.settings import Settings
from aidhub.ui.background import Background, Job
from aidhub.ui.statusbar import StatusBar

if TYPE_CHECKING:
    from aidhub.database.backup import AutomaticBackups

EVERY = 30 * 60 * 1000  # milliseconds


class Keeping(QObject):
    """Makes a backup beside the window every half hour in which something changed; a failed one is said.

    ``backups`` are those of the open warehouse, None where somebody else backs it up. ``problem`` is why the last one
    failed, None if it did not.

    Signals:
        changed: a backup was made, or not; the second folder is another one.
    """

    changed = Signal()

    def __init__(self, parent: QObject, background: Background, status: StatusBar, settings: Settings) -> None:
        super().__init__(parent)
        self._background, self._status, self._settings = background, status, settings
        self.backups: AutomaticBackups | None = None
        self.problem: AidHubError | None = None
        self._timer = QTimer(self, interval=EVERY)

        self._timer.timeout.connect(self.run)

    def use(self, backups: AutomaticBackups) -> None:
        """Keep this warehouse from now on; what changed since its newest backup is backed up at once."""
        self.backups = backups
        backups.second = _folder(self._settings)
        self._timer.start()
        self._say()
        self.run()

    def release(self) -> None:
        """Keep no warehouse any more."""
        self.backups = self.problem = None
        self._timer.stop()
        self._status.show_backup("")

    def use_second(self, folder: Path | None) -> None:
        """Copy backups to this folder too from now on, at once the newest; None to none."""
        self._settings.second_folder = str(folder) if folder else None
        if self.backups:
            self.backups.second = folder
            self.run()

    def run(self) -> None:
        """Make a backup if something changed."""
        self._start()

    def make_now(self, then: Callable[[Any], object], refused: Callable[[AidHubError], object]) -> None:
        """Make a backup whether or not something changed; ``then`` gets it."""
        self._start(then, refused, always=True)

    def _start(
        self,
        then: Callable[[Any], object] | None = None,
        refused: Callable[[AidHubError], object] | None = None,
        *,
        always: bool = False,
    ) -> None:
        backups = self.backups
        if backups is None:
            return

        def work(_: Job) -> Any:
            return backups.run(always=always)

        def made(backup: Any) -> None:
            self.problem = None
            self._say()
            self.changed.emit()
            if then:
                then(backup)

        def failed(error: AidHubError) -> None:
            self._failed(error)
            self.changed.emit()
            if refused:
                refused(error)

        self._background.run(lambda: translate("Shell", "Backup"), work, then=made, refused=failed)

    def _say(self) -> None:
        backups = self.backups
        newest = backups.newest if backups else None
        if backups is None or newest is None:
            return
        at = newest.at.astimezone()
        if backups.second_problem is None:
            self._status.show_backup(lambda: _when(at))
        elif isinstance(backups.second_problem, SecondFolderGone):
            self._status.show_backup(
                lambda: translate("Shell", "{backup}, second folder not there", backup=_when(at)), is_old=True
            )
        else:
            self._status.show_backup(
                lambda: translate("Shell", "{backup}, not copied to the second folder", backup=_when(at)), is_old=True
            )

    def _failed(self, error: AidHubError) -> None:
        self.problem = error
        self._status.show_backup(lambda: sentence(error), is_old=True)


def _folder(settings: Settings) -> Path | None:
    return Path(settings.second_folder) if settings.second_folder else None


def _when(at: datetime) -> str:
    if at.date() == datetime.now().astimezone().date():
        return translate("Shell", "Backup today {time}", time=f"{at:%H:%M}")
    return translate("Shell", "Backup {day}", day=spoken().day(at.date()))
