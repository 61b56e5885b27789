"""The dialog that says what a line of an intake really is, with suggestions as in the entry field."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from aidhub.domain.entry_line import Kind
from aidhub.i18n import translate
from aidhub.services.intake_edits import name_line
from aidhub.services.intake_show import LineRow
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.desk import Desk
from aidhub.ui.entry_field import OFFICE, Entered, EntryField
from aidhub.ui.intake import words
from aidhub.ui.theme import px

SUGGESTIONS = 190
"""Room for what is suggested, so that the dialog stays as it is while somebody types."""


class ArticleDialog(Dialog):
    """Asks for another article of a line; ↵ takes the one that is suggested."""

    def __init__(self, parent: QWidget, desk: Desk, line: LineRow, done: Callable[[], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Intake", "Change article"),
            lambda: translate("Intake", "{content} becomes what you choose; its boxes keep their numbers.",
                              content=words.content(line)),
            lambda: translate("Intake", "Change article"),
            self._enter,
        )  # fmt: skip
        self._desk, self._line, self._done, self._command = desk, line, done, str(uuid4())
        self.field = EntryField(
            desk, lambda: translate("Intake", "Article"), lambda: translate("Intake", "Name or short code"), size=OFFICE
        )
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.setMinimumSize(px(520), px(220 + SUGGESTIONS))
        self.field.setFocus()

        self.field.entered.connect(self._take)

    def _enter(self) -> None:
        self.field.field.entered.emit()

    def _take(self, entered: Entered) -> None:
        if any(part.kind is not Kind.ARTICLE for part in entered.line.parts):
            self.field.show_problem(lambda: translate("Intake", "Type only what it is: a name or short code."))
        elif entered.article is not None:
            self._desk.do(
                name_line, self._line.id, entered.article.article_id, self._line.said,
                command_id=self._command, then=lambda _: self._named(), refused=self.field.show_refusal,
            )  # fmt: skip

    def _named(self) -> None:
        self.accept()
        self._done()
