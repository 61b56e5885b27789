"""Undo and redo from the window: names the last step, takes it back, and says what keeps it from that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from aidhub.domain.errors import AidHubError, LaterEntries
from aidhub.i18n import translate
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.desk import Desk
from aidhub.ui.steps import Steps
from aidhub.ui.text import sentence

if TYPE_CHECKING:
    from aidhub.ui.shell import Shell


class Undoing(QObject):
    """Keeps the last step of the journal; asks for it after every change."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self._steps: Steps | None = None
        self._last: Any = None
        self._undone: Any = None
        self._dialog: Dialog | None = None

        desk.changed.connect(self.ask)
        desk.left.connect(self._forget)

    def use(self, steps: Steps) -> None:
        """Read this journal from now on."""
        self._steps = steps
        self.ask()

    def undo(self) -> None:
        """Take the last step back."""
        if self._steps and self._last:
            self._undo(self._last.id)

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._steps and self._undone:
            self._desk.do(self._steps.redo, then=self._say_redone, as_helper=self._desk.is_helper)

    def show_steps(self) -> None:
        """Show the last steps of everybody; each can be undone from there."""
        if self._steps is None or (self._dialog is not None and self._dialog.isVisible()):
            return
        from aidhub.ui.steps_dialog import StepsDialog  # noqa: PLC0415 - the window paints first

        self._dialog = StepsDialog(self._shell, self._desk)
        self._dialog.finished.connect(self._dialog.deleteLater)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def close_steps(self) -> None:
        """Close the last steps: somebody else sits here, or rights fell."""
        if self._dialog is not None:
            self._dialog.reject()

    def _forget_dialog(self, _: int) -> None:
        self._dialog = None

    def _undo(self, entry_id: int, *, together: bool = False) -> None:
        if self._steps:
            self._desk.do(
                self._steps.undo, entry_id, together=together, as_helper=self._desk.is_helper, then=self._say_undone,
                refused=self._refused,
            )  # fmt: skip

    def _forget(self) -> None:
        self._steps = None
        self.close_steps()
        self._take_last(None)
        self._take_undone(None)

    def ask(self) -> None:
        """Ask again what was done last, as far as the person here may see it."""
        if self._steps:
            self._desk.ask(self._steps.last, then=self._take_last, key="last step", for_helper=self._desk.is_helper)
            self._desk.ask(self._steps.last_undone, then=self._take_undone, key="last undone step")

    def _take_last(self, step: Any) -> None:
        self._last = step
        steps = self._steps
        self._shell.status.show_step((lambda: steps.text(step)) if step and steps else None)
        self._shell.commands.undo.setEnabled(bool(step))

    def _take_undone(self, step: Any) -> None:
        self._undone = step
        self._shell.commands.redo.setEnabled(bool(step))

    def _say_undone(self, _: object) -> None:
        self._shell.area.notice.hide()
        self._shell.area.toast.show_text(translate("Shell", "Step undone"))

    def _say_redone(self, _: object) -> None:
        self._shell.area.toast.show_text(translate("Shell", "Step done again"))

    def _refused(self, error: AidHubError) -> None:
        """Later steps build on it: offer to undo all of them."""
        if not isinstance(error, LaterEntries):
            self._shell.saying.refusal(error)
            return
        self._shell.area.notice.warn(
            sentence(error),
            action=lambda: translate("Shell", "Undo all of them"),
            run=lambda: self._undo(error.facts["entry"], together=True),
        )
