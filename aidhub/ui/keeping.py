"""Backups of the warehouse file by themselves, and the status bar that says when the last one was made."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from aidhub.domain.errors import AidHubError
from aidhub.i18n import spoken, translate
from aidhub.sentences import sentence
from aidhub.ui.background import Background, Job
from aidhub.ui.statusbar import StatusBar

if TYPE_CHECKING:
    from aidhub.database.backup import AutomaticBackups

EVERY = 30 * 60 * 1000  # milliseconds


class Keeping(QObject):
    """Makes a backup beside the window every half hour in which something changed; a failed one is said."""

    def __init__(self, parent: QObject, background: Background, status: StatusBar) -> None:
        super().__init__(parent)
        self._background, self._status = background, status
        self._backups: AutomaticBackups | None = None
        self._timer = QTimer(self, interval=EVERY)

        self._timer.timeout.connect(self.run)

    def use(self, backups: AutomaticBackups) -> None:
        """Keep this warehouse from now on; what changed since its newest backup is backed up at once."""
        self._backups = backups
        self._timer.start()
        self._say()
        self.run()

    def release(self) -> None:
        """Keep no warehouse any more."""
        self._backups = None
        self._timer.stop()
        self._status.show_backup("")

    def run(self) -> None:
        """Make a backup if something changed."""
        backups = self._backups
        if backups is None:
            return

        def work(_: Job) -> Any:
            return backups.run()

        self._background.run(
            lambda: translate("Shell", "Backup"), work, then=lambda _: self._say(), refused=self._failed
        )

    def _say(self) -> None:
        newest = self._backups.newest if self._backups else None
        if newest:
            at = newest.at.astimezone()
            self._status.show_backup(lambda: _when(at))

    def _failed(self, error: AidHubError) -> None:
        self._status.show_backup(lambda: sentence(error), is_old=True)


def _when(at: datetime) -> str:
    if at.date() == datetime.now().astimezone().date():
        return translate("Shell", "Backup today {time}", time=f"{at:%H:%M}")
    return translate("Shell", "Backup {day}", day=spoken().day(at.date()))
