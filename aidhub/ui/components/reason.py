"""The dialog that asks why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from aidhub.i18n import translate
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.text import Text, sentence


class ReasonDialog(Dialog):
    """Asks for a reason, then does something with it. The reason stays in the journal."""

    def __init__(
        self, parent: QWidget, title: Text, text: Text, action: Text, deed: Callable[..., Any], *, danger: bool = False
    ) -> None:
        """Make it. ``deed`` is given the reason and two functions: for when it is done, and for a refusal."""
        super().__init__(parent, title, text, action, self._go, danger=danger)
        self._deed = deed
        self.reason = Entry(lambda: translate("Transport", "Reason"))
        self._field = Field(lambda: translate("Transport", "Reason"), self.reason)
        self.body.addWidget(self._field)
        self.reason.setFocus()

        self.reason.returnPressed.connect(self._go)

    def _go(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self._field.show_problem(translate("Transport", "Say why, in a few words."))
        elif not self._field.is_too_long:
            self._deed(reason, lambda _: self.accept(), lambda error: self.problem(sentence(error)))
