"""The dialog "People", where coordinators say who works here; the form of a person, and that of a PIN."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtWidgets import QLineEdit, QWidget

from aidhub import i18n
from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.services.persons import (
    COORDINATOR,
    HELPER,
    PersonForm,
    PersonKnown,
    PersonNameMissing,
    PersonRow,
    PinForm,
    people,
    save_person,
    set_pin,
)
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import CommandButton
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Entry, Field, TickBox
from aidhub.ui.components.surfaces import row
from aidhub.ui.desk import Desk
from aidhub.ui.signing_on_dialog import LONGEST_PIN, role_words
from aidhub.ui.table import Column, FixedRows, Table
from aidhub.ui.text import Text, sentence
from aidhub.ui.theme import px
from aidhub.ui.topbar import own_name


class PeopleDialog(Dialog):
    """All who work or worked here. ↵ opens one, Ctrl+N makes one."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(
            parent,
            lambda: translate("People", "People"),
            lambda: translate("People", "Helpers tap their name. Coordinators have a PIN and see all pages."),
        )
        self._desk = desk
        self.rows = FixedRows(_columns(), lambda person: person.id, _sentence, self)
        self.table = Table(self.rows, lambda: translate("People", "People"), whole_rows=True)
        self.maker = Command(self, lambda: translate("People", "Add person"), self._new, icon="plus", key="Ctrl+N")
        self.opener = Command(self, lambda: translate("People", "Change person’s entry"), self._open_current,
                              icon="square-pen", key="F2")  # fmt: skip
        self.badger = Command(self, lambda: translate("People", "Print badge"), self._print_badge, icon="printer",
                              key="Ctrl+P")  # fmt: skip
        commands = [self.maker, self.opener, self.badger]
        self.addActions(commands)
        self.body.addLayout(row(*(CommandButton(command, badge=True) for command in commands), 0))
        self.body.addWidget(self.table, 1)
        self.table.setMinimumHeight(px(300))
        self.setMinimumWidth(px(720))
        self.table.setFocus()

        self.table.opened.connect(self._open_person)
        self.table.details.connect(self._open_person)
        desk.changed.connect(self._ask)
        self._ask(None)

    def _ask(self, _: object) -> None:
        self._desk.ask(people, then=self._show, key="people")

    def _show(self, found: list[PersonRow]) -> None:
        self.rows.show_rows(found)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows.index(0, 0))

    def _new(self) -> None:
        PersonDialog(self, self._desk, None).open()

    def _open_current(self) -> None:
        if (person := self.table.current_row) is not None:
            self._open_person(person)

    def _print_badge(self) -> None:
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the dialog opens faster without it

        if (person := self.table.current_row) is not None:
            print_labels(self._desk, "person", [person.id])

    def _open_person(self, person: PersonRow) -> None:
        PersonDialog(self, self._desk, person).open()


class PersonDialog(Dialog):
    """Name, role, language, whether they still work here, and a new PIN."""

    def __init__(self, parent: QWidget, desk: Desk, person: PersonRow | None) -> None:
        super().__init__(parent, lambda: _title(person), "", lambda: translate("People", "Save person"), self._save)
        self._desk, self._person, self._command = desk, person, str(uuid4())
        self.name = Entry(lambda: translate("People", "Name"))
        self.role = Choices(
            lambda: translate("People", "Role"), [(role, _role(role)) for role in (HELPER, COORDINATOR)]
        )
        self.language = Choices(
            lambda: translate("People", "Language"),
            [("", lambda: translate("People", "Like the workstation")), *((c, own_name(c)) for c in i18n.languages())],
        )
        self.active = TickBox(lambda: translate("People", "Works here"), on=True)
        self.pin = pin_entry(lambda: translate("People", "New PIN, 4 to 8 digits"))
        self.name_field = Field(lambda: translate("People", "Name"), self.name)
        self.pin_field = Field(lambda: translate("People", "New PIN, 4 to 8 digits"), self.pin, limit=LONGEST_PIN)
        self._place()
        if person:
            self._fill(person)
        self.name.setFocus()

    def _place(self) -> None:
        role = Field(lambda: translate("People", "Role"), self.role)
        language = Field(lambda: translate("People", "Language"), self.language)
        self.body.addWidget(self.name_field)
        self.body.addLayout(row(role, language, gap=12))
        self.body.addWidget(self.pin_field)
        self.body.addWidget(self.active)

    def _fill(self, person: PersonRow) -> None:
        self.name.setText(person.name)
        self.role.choose(person.role)
        self.language.choose(person.language)
        self.active.setChecked(person.active)

    def _save(self) -> None:
        for field in (self.name_field, self.pin_field):
            field.show_problem("")
        form = PersonForm(
            self.name.text(),
            self.role.chosen,
            self.language.chosen,
            self.active.isChecked(),
            self.pin.text(),
            self._person.id if self._person else None,
        )
        if not self.name_field.is_too_long:
            self._desk.do(
                save_person, form, then=lambda _: self.accept(), refused=self._refused, command_id=self._command
            )

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        if isinstance(error, PersonNameMissing | PersonKnown):
            self.name_field.show_problem(lambda: sentence(error))
            self.name.setFocus()
        elif isinstance(error, PinForm):
            self.pin_field.show_problem(lambda: sentence(error))
            self.pin.setFocus()
        else:
            self.problem(lambda: sentence(error))


class PinDialog(Dialog):
    """Asks for a new PIN twice."""

    def __init__(self, parent: QWidget, desk: Desk, person: PersonRow, done: Callable[[], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("People", "Set the PIN of {name}", name=person.name),
            lambda: translate("People", "Without a PIN everybody can sign on under this name and see all pages."),
            lambda: translate("People", "Set PIN"),
            self._save,
            cancel=lambda: translate("People", "Later"),
        )
        self._desk, self._person, self._done, self._command = desk, person, done, str(uuid4())
        self.pin = pin_entry(lambda: translate("People", "New PIN, 4 to 8 digits"))
        self.again = pin_entry(lambda: translate("People", "The same PIN again"))
        self.pin_field = Field(lambda: translate("People", "New PIN, 4 to 8 digits"), self.pin, limit=LONGEST_PIN)
        self.again_field = Field(lambda: translate("People", "The same PIN again"), self.again, limit=LONGEST_PIN)
        self.body.addWidget(self.pin_field)
        self.body.addWidget(self.again_field)
        self.pin.setFocus()

        self.pin.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._save)

    def _save(self) -> None:
        if self.pin.text() != self.again.text():
            self.again_field.show_problem(translate("People", "The two PINs differ. Type the same one twice."))
            self.again.setFocus()
            return
        self.again_field.show_problem("")
        self._desk.do(set_pin, self._person.id, self.pin.text(), then=self._saved, refused=self._refused,
                      command_id=self._command)  # fmt: skip

    def _saved(self, _: object) -> None:
        self.accept()
        self._done()

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        self.pin_field.show_problem(lambda: sentence(error))
        self.pin.setFocus()


def pin_entry(name: Text) -> Entry:
    """Make a field whose digits are not shown."""
    entry = Entry(name, icon="lock")
    entry.setEchoMode(QLineEdit.EchoMode.Password)
    return entry


def _title(person: PersonRow | None) -> str:
    return person.name if person else translate("People", "Add person")


def _role(role: str) -> Text:
    return lambda: role_words(role)


def _columns() -> list[Column]:
    return [
        Column("name", lambda: translate("People", "Name"), 220, lambda person: person.name, stretch=True,
               is_strong=True),
        Column("role", lambda: translate("People", "Role"), 120, lambda person: role_words(person.role)),
        Column("language", lambda: translate("People", "Language"), 110,
               lambda person: own_name(person.language) if person.language else ""),
        Column("state", lambda: translate("People", "State"), 150, _state),
    ]  # fmt: skip


def _state(person: PersonRow) -> str:
    if not person.active:
        return translate("People", "left")
    if person.role != COORDINATOR:
        return ""
    return translate("People", "PIN set") if person.has_pin else translate("People", "no PIN yet")


def _sentence(person: PersonRow) -> str:
    return ", ".join(filter(None, (person.name, role_words(person.role), _state(person))))
