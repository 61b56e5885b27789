"""The part of an address form with the people to talk to: added, put first and taken away by keyboard."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidhub.i18n import translate
from aidhub.services.addresses import CONTACT_LIMITS, AddressContact
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.fields import SHORT, Entry, Field
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import column, row
from aidhub.ui.text import Text
from aidhub.ui.theme import px

FIELDS: dict[str, Text] = {
    "name": lambda: translate("Partners", "Contact"),
    "function": lambda: translate("Partners", "Function"),
    "phone": lambda: translate("Partners", "Phone"),
    "email": lambda: translate("Partners", "E-mail"),
    "languages": lambda: translate("Partners", "Languages"),
}


class ContactLine(QWidget):
    """The fields of one person."""

    changed = Signal()

    def __init__(self, contact: AddressContact, parent: Contacts) -> None:
        super().__init__(parent)
        self.id = contact.id
        self.entries = {name: Entry(words) for name, words in FIELDS.items()}
        self.fields = {
            name: Field(words, self.entries[name], limit=CONTACT_LIMITS.get(name, SHORT))
            for name, words in FIELDS.items()
        }
        for name, entry in self.entries.items():
            entry.setText(getattr(contact, name))
            entry.setCursorPosition(0)
        self.mark = PlainLabel(lambda: translate("Partners", "Stands on papers"), "helper", "muted")
        self.first = Button(lambda: translate("Partners", "Put first"), partial(parent.put_first, self),
                            icon="arrow-up", kind=QUIET, size="small")  # fmt: skip
        self.remover = Button(lambda: translate("Partners", "Remove contact"), partial(parent.remove, self), icon="x",
                              kind=QUIET, size="small")  # fmt: skip
        names = row(self.fields["name"], self.fields["function"], gap=12)
        reach = row(self.fields["phone"], self.fields["email"], self.fields["languages"], gap=12)
        reach.setStretch(0, 3)
        reach.setStretch(1, 5)
        reach.setStretch(2, 2)
        lines = column(names, reach, row(self.mark, 0, self.first, self.remover), gap=6)
        self.setLayout(lines)

        for entry in self.entries.values():
            entry.textChanged.connect(self.changed)

    @property
    def contact(self) -> AddressContact:
        """The person as typed."""
        return AddressContact(**{name: entry.text().strip() for name, entry in self.entries.items()}, id=self.id)

    def is_first(self, *, first: bool) -> None:
        """Say that papers name this one, or offer to make it so."""
        self.mark.setVisible(first)
        self.first.setVisible(not first)


class Contacts(QWidget):
    """Any number of people; papers name the first. ``changed`` says that something was typed, added or taken away."""

    textChanged = Signal()  # noqa: N815 - as every field says it

    def __init__(self, contacts: Sequence[AddressContact]) -> None:
        super().__init__()
        self.lines: list[ContactLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(px(14))
        self.adder = Button(lambda: translate("Partners", "Add contact"), self.add, icon="plus", size="small")
        self.setLayout(column(self._column, row(self.adder, 0), gap=12))
        self.show_contacts(contacts)

    def show_contacts(self, contacts: Sequence[AddressContact]) -> None:
        """Show these people instead of the ones before; there is always room for one."""
        for line in list(self.lines):
            self._take_out(line)
        for contact in contacts or [AddressContact()]:
            self._put(ContactLine(contact, self), len(self.lines))
        self._changed()

    @property
    def contacts(self) -> tuple[AddressContact, ...]:
        """The people as typed, without empty ones."""
        return tuple(line.contact for line in self.lines if not line.contact.is_empty)

    @property
    def is_too_long(self) -> bool:
        """Whether a field holds more letters than fit."""
        return any(field.is_too_long for line in self.lines for field in line.fields.values())

    # As drafts see it

    def text(self) -> str:
        """Say all people as one text."""
        people = [[*(getattr(one, name) for name in FIELDS), one.id] for one in self.contacts]
        return json.dumps(people, ensure_ascii=False)

    def setText(self, text: str) -> None:
        """Take back what `text` said."""
        self.show_contacts([AddressContact(*person) for person in json.loads(text)])

    # Doing

    def add(self) -> None:
        """Make room for another person, and go there."""
        line = ContactLine(AddressContact(), self)
        self._put(line, len(self.lines))
        self._changed()
        line.entries["name"].setFocus()

    def remove(self, line: ContactLine) -> None:
        """Take a person away; the focus goes to the next one."""
        at = self.lines.index(line)
        self._take_out(line)
        if not self.lines:
            self._put(ContactLine(AddressContact(), self), 0)
        self._changed()
        self.lines[min(at, len(self.lines) - 1)].entries["name"].setFocus()

    def put_first(self, line: ContactLine) -> None:
        """Let papers name this person."""
        contact = line.contact
        self._take_out(line)
        self._put(ContactLine(contact, self), 0)
        self._changed()
        self.lines[0].entries["name"].setFocus()

    def _put(self, line: ContactLine, at: int) -> None:
        self.lines.insert(at, line)
        self._column.insertWidget(at, line)
        line.changed.connect(self.textChanged)
        line.show()

    def _take_out(self, line: ContactLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _changed(self) -> None:
        for at, line in enumerate(self.lines):
            line.is_first(first=at == 0)
        self._order_tabs()
        self.textChanged.emit()

    def _order_tabs(self) -> None:
        """Let Tab go through the people in the order they stand in, whenever each was put there."""
        stops = [
            widget for line in self.lines for widget in (*line.entries.values(), line.first, line.remover)
        ]  # fmt: skip
        for before, after in zip(stops, [*stops[1:], self.adder], strict=True):
            self.setTabOrder(before, after)
