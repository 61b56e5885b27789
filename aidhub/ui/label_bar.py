"""Labels in the window: the printer in the status bar, how far it is, and what waits for it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aidhub.i18n import translate, translate_plural
from aidhub.ui.commands import Command
from aidhub.ui.desk import Desk

if TYPE_CHECKING:
    from aidhub.ui.printing import Printing
    from aidhub.ui.shell import Shell


class LabelBar(QObject):
    """Makes the printing of a window once a warehouse is open, and says how it is. ``printing`` is None until then."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self.printing: Printing | None = None
        self.command = Command(shell, lambda: translate("Label", "Labels that wait"), self.show_waiting, icon="printer")

        desk.opened.connect(self._opened)

    def show_waiting(self) -> None:
        """Show what waits for the printer."""
        if self.printing is not None:
            from aidhub.ui.printing.dialog import WaitingDialog  # noqa: PLC0415 - is imported by now

            WaitingDialog(self._shell, self.printing).open()

    def _opened(self) -> None:
        """Import what prints beside the window; what an earlier start left is printed then."""
        if self.printing is None:
            self._desk.background.run(
                lambda: translate("Label", "Labels"), lambda _: import_module("aidhub.ui.printing"), then=self._make
            )

    def _make(self, _: object) -> None:
        from aidhub.ui.printing import printing_of  # noqa: PLC0415 - is imported by now

        if self.printing is not None:
            return
        printing = self.printing = printing_of(self._desk)
        self._shell.status.labels.follow(printing.background)
        printing.changed.connect(self._say)
        printing.told.connect(lambda text: self._shell.saying.told(text, False))  # noqa: FBT003 - a signal
        printing.warned.connect(self._shell.saying.warned)
        printing.told_with.connect(self._shell.saying.told_with)
        printing.start()

    def _say(self) -> None:
        printing = self.printing
        if printing is None:
            return
        status = self._shell.status
        if printing.waiting and (printing.trouble or not printing.is_ready):
            status.show_printer(self._waiting_words, is_away=True)
        elif printing.printer is None:
            status.show_printer("")
        elif printing.trouble:
            status.show_printer(lambda: translate("Label", "Label printer does not answer"), is_away=True)
        elif printing.is_ready:
            status.show_printer(lambda: translate("Label", "Label printer ready"))

    def _waiting_words(self) -> str:
        count = self.printing.waiting if self.printing else 0
        return translate_plural("Label", "{count} label waits", "{count} labels wait", count)
