"""The dialog "Who are you?": a name or a badge, and a coordinator's PIN."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from aidhub.domain.codes import read_own_code
from aidhub.domain.errors import AidHubError
from aidhub.domain.spelling import search_text
from aidhub.i18n import translate
from aidhub.services.persons import COORDINATOR, PersonRow, persons, refusal, sign_on_with_pin
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.desk import Desk
from aidhub.ui.table import Column, FixedRows, Table
from aidhub.ui.text import sentence
from aidhub.ui.theme import px

LONGEST_PIN = 8


def role_words(role: str) -> str:
    """Name a role."""
    return translate("Start", "Coordinator") if role == COORDINATOR else translate("SigningOn", "Helper")


def reset_command(name: str, database: str | None) -> str:
    """Write the command that takes a forgotten PIN away, for the terminal of this workstation."""
    program = "py run.py" if sys.platform == "win32" else "python3 run.py"
    words = ["person", "reset-pin", f'"{name}"']
    return " ".join([program, *(["--database", f'"{database}"'] if database else []), *words])


class SignOnDialog(Dialog):
    """Typing filters the names, ↑ ↓ choose one, ↵ signs on; a scanned badge signs on from the same field.

    Args:
        parent: the window.
        desk: where persons are asked for.
        done: gets who signed on.
        first: ask for this person's PIN at once.
    """

    takes_scans = True

    def __init__(
        self, parent: QWidget, desk: Desk, done: Callable[[PersonRow], object], first: PersonRow | None = None
    ) -> None:
        super().__init__(
            parent,
            lambda: translate("SigningOn", "Who are you?"),
            lambda: translate("SigningOn", "Choose your name, or scan your badge."),
            lambda: translate("SigningOn", "Sign on"),
            self._go,
        )
        self._desk, self._done = desk, done
        self._all: list[PersonRow] = []
        self._chosen: PersonRow | None = None
        self.filter = ListFilter(lambda: translate("SigningOn", "Name or badge"))
        self.rows = FixedRows(_columns(), lambda row: row.id, _sentence, self)
        self.table = Table(self.rows, lambda: translate("SigningOn", "People"), height="floor", whole_rows=True)
        self.pin = Entry(lambda: translate("SigningOn", "PIN"), icon="lock")
        self.pin_field = Field(self._pin_words, self.pin, limit=LONGEST_PIN)
        self.way_back = PlainLabel(self._way_back_words, "helper", "muted", wrap=True)
        self._place()

        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self.table.opened.connect(self._choose)
        self.table.clicked.connect(lambda index: self._choose(self.rows.row(index.row())))
        self.pin.installEventFilter(self)
        QShortcut(QKeySequence("Ctrl+F"), self, self.filter.go_to)
        desk.ask(persons, then=self._show, key="persons")
        if first:
            self._ask_pin(first)

    def _place(self) -> None:
        self.table.head.hide()
        self.table.setMinimumHeight(px(260))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin_field.hide()
        self.way_back.hide()
        self.body.addWidget(self.filter)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.pin_field)
        self.body.addWidget(self.way_back)
        self.setMinimumWidth(px(460))
        self.filter.setFocus()

    def _pin_words(self) -> str:
        name = self._chosen.name if self._chosen else ""
        return translate("SigningOn", "PIN of {name}", name=name)

    def _way_back_words(self) -> str:
        """Say what to do without the PIN: nobody can read it, and somebody with the right to the file can end it."""
        name = self._chosen.name if self._chosen else ""
        return translate(
            "SigningOn",
            "PIN forgotten? Another coordinator sets a new one under Manage people. If there is no other, close AidHub "
            "and type in its folder: {command}",
            command=reset_command(name, self._desk.settings.database),
        )

    # Choosing

    def _show(self, found: list[PersonRow]) -> None:
        self._all = found
        self._filter()
        at = next((at for at, row in enumerate(found) if row.id == self._desk.person_id), 0)
        self.table.setCurrentIndex(self.rows.index(at, 0))

    def _filter(self) -> None:
        words = search_text(self.filter.text()).split()
        self.rows.show_rows([row for row in self._all if all(word in search_text(row.name) for word in words)])
        self.table.setCurrentIndex(self.rows.index(0, 0))
        self.problem("")
        if self._chosen and self.filter.hasFocus():
            self._forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↑ ↓ in the filter go through the names, ↵ signs on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self.filter and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if (
                key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
                and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            ):
                self._go()
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        at = self.table.currentIndex().row() + by
        if 0 <= at < self.rows.total:
            self.table.setCurrentIndex(self.rows.index(at, 0))

    def _go(self) -> None:
        code = read_own_code((self.pin if self._chosen else self.filter).text())
        if code is not None:
            self._choose_badge(*code)
        elif self._chosen:
            self._try()
        elif (row := self.rows.row(max(self.table.currentIndex().row(), 0))) is not None:
            self._choose(row)
        else:
            self.problem(translate("SigningOn", "Nobody of this name works here. Type less of it, or scan the badge."))

    def _choose_badge(self, kind: str, number: int) -> None:
        row = next((row for row in self._all if row.id == number), None) if kind == "person" else None
        if row is None:
            self.problem(translate("SigningOn", "This is no badge of anybody who works here. Choose your name."))
            self._forget()
            self.filter.setFocus()
            self.filter.selectAll()
        else:
            self._forget()
            self._choose(row)

    def _choose(self, row: PersonRow) -> None:
        if row.needs_pin:
            self._ask_pin(row)
        elif self.isVisible():  # the second click of a double one comes too late
            self._let_in(row)

    # The PIN

    def _ask_pin(self, row: PersonRow) -> None:
        self._chosen = row
        self.pin_field.label.say(self._pin_words)
        self.pin_field.show_problem("")
        self.pin_field.show()
        self.way_back.say(self._way_back_words)
        self.way_back.show()
        self.pin.clear()
        self.pin.setFocus()

    def _forget(self) -> None:
        self._chosen = None
        self.pin.clear()
        self.pin_field.hide()
        self.way_back.hide()

    def _try(self) -> None:
        row, pin = self._chosen, self.pin.text()
        if row is None or not self.action.isEnabled():
            return
        if not pin:
            self.pin.setFocus()
            return
        self.action.setEnabled(False)
        self._desk.do(
            sign_on_with_pin, row.id, pin, then=lambda answer: self._answered(row, answer), refused=self._refused
        )

    def _answered(self, row: PersonRow, answer: dict[str, Any]) -> None:
        error = refusal(answer)
        if error is None:
            self._let_in(row)
        else:
            self._refused(error)

    def _refused(self, error: AidHubError) -> None:
        self.action.setEnabled(True)
        self.pin.clear()
        self.pin_field.show_problem(lambda: sentence(error))
        self.pin.setFocus()

    def _let_in(self, row: PersonRow) -> None:
        self.accept()
        self._done(row)


def _columns() -> list[Column]:
    return [
        Column("name", lambda: translate("SigningOn", "Name"), 260, lambda row: row.name, stretch=True, is_strong=True),
        Column("role", lambda: translate("SigningOn", "Role"), 140, lambda row: role_words(row.role)),
    ]


def _sentence(row: PersonRow) -> str:
    return f"{row.name}, {role_words(row.role)}"
