"""The form of an address: a partner's, a carrier's, a donor's, our own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from aidhub.domain.codes import is_edrpou
from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.sentences import sentence
from aidhub.services.addresses import Address, NameMissing, save_address
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.components.surfaces import row
from aidhub.ui.desk import Desk
from aidhub.ui.drafts import Draft
from aidhub.ui.text import Text
from aidhub.ui.theme import px

FIELDS: dict[str, Text] = {
    "name": lambda: translate("Partners", "Name, as registered"),
    "name_latin": lambda: translate("Partners", "Name in Latin letters"),
    "city": lambda: translate("Partners", "City"),
    "postcode": lambda: translate("Partners", "Postcode"),
    "street": lambda: translate("Partners", "Street and number"),
    "register_no": lambda: translate("Partners", "Register number (ЄДРПОУ)"),
    "eori": lambda: translate("Partners", "EORI number"),
    "keep_days": lambda: translate("Partners", "Goods keep at least, days"),
    "contact": lambda: translate("Partners", "Contact"),
    "phone": lambda: translate("Partners", "Phone"),
    "email": lambda: translate("Partners", "E-mail"),
}
LINES = (("name",), ("name_latin",), ("city", "postcode"), ("street",), ("register_no", "eori", "keep_days"),
         ("contact",), ("phone", "email"))  # fmt: skip


class AddressForm(Dialog):
    """Shows an address and saves it, wholly or not at all; what is wrong stays, with the reason below it."""

    def __init__(
        self, parent: QWidget, desk: Desk, address: Address, title: Text, done: Callable[[str], object]
    ) -> None:
        super().__init__(parent, title, "", lambda: translate("Partners", "Save"), self._save)
        self._desk, self._address, self._done, self._command = desk, address, done, str(uuid4())
        self.entries = {name: Entry(words) for name, words in FIELDS.items()}
        self.fields = {name: Field(words, self.entries[name]) for name, words in FIELDS.items()}
        for name, entry in self.entries.items():
            value = getattr(address, name)
            entry.setText("" if value is None else str(value))
        for line in LINES:
            self.body.addLayout(row(*(self.fields[name] for name in line), gap=12))
        self.setMinimumWidth(px(620))
        self.entries["name"].setFocus()
        Draft(self, f"address {address.id or address.role}", self.entries)

    def _typed(self, name: str) -> str:
        return self.entries[name].text().strip()

    def _save(self) -> None:
        for field in self.fields.values():
            field.show_problem("")
        days = self._typed("keep_days")
        if days and not (days.isascii() and days.isdigit() and int(days) <= 3650):  # noqa: PLR2004 - ten years
            self.fields["keep_days"].show_problem(translate("Partners", "Type a number of days, such as 90."))
            return
        if any(field.is_too_long for field in self.fields.values()):
            return
        texts: dict[str, Any] = {name: self._typed(name) for name in FIELDS if name != "keep_days"}
        wanted = replace(self._address, **texts, keep_days=int(days) if days else None)
        self._desk.do(
            save_address,
            wanted,
            self._address,
            then=lambda _: self._saved(wanted.name),
            refused=self._refused,
            command_id=self._command,
        )

    def _saved(self, name: str) -> None:
        self.accept()
        self._done(name)

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        if isinstance(error, NameMissing):
            self.fields["name"].show_problem(sentence(error))
            self.entries["name"].setFocus()
        else:
            self.problem(sentence(error))


def register_hint(address: Address) -> str:
    """Say what is odd about a Ukrainian register number; empty if nothing is."""
    if address.country != "UA" or not address.register_no or is_edrpou(address.register_no):
        return ""
    return translate("Partners", "Check the ЄДРПОУ code: its last digit does not fit.")
