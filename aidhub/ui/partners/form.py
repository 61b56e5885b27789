"""The form of an address: a partner's, a carrier's, a donor's, our own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidhub.domain.addresses import COUNTRIES, address_lines
from aidhub.domain.errors import AidHubError
from aidhub.domain.opening_hours import OpeningHours, parse_curfew, parse_hours, read_hours
from aidhub.domain.transliteration import has_cyrillic, in_latin_letters
from aidhub.i18n import spoken, translate
from aidhub.sentences import sentence
from aidhub.services.addresses import (
    LIMITS,
    Address,
    AddressChanged,
    NameMissing,
    address_of,
    country_of_city,
    save_address,
)
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import SHORT, Choices, Entry, Field, Notes
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Surface, column, row, scrolling
from aidhub.ui.desk import Desk
from aidhub.ui.drafts import Draft, DraftFile
from aidhub.ui.partners.accepts import AcceptsField
from aidhub.ui.partners.contacts import Contacts
from aidhub.ui.partners.hints import eori_hint, register_hint
from aidhub.ui.text import Text
from aidhub.ui.theme import px

FIELDS: dict[str, Text] = {
    "name": lambda: translate("Partners", "Name, as registered"),
    "name_latin": lambda: translate("Partners", "Name in Latin letters"),
    "name_de": lambda: translate("Partners", "Name in German"),
    "city": lambda: translate("Partners", "City"),
    "postcode": lambda: translate("Partners", "Postcode"),
    "street": lambda: translate("Partners", "Street and number"),
    "register_no": lambda: translate("Partners", "Register number (ЄДРПОУ)"),
    "eori": lambda: translate("Partners", "EORI number"),
    "aid_register_no": lambda: translate("Partners", "Aid register number"),
    "tax_no": lambda: translate("Partners", "Tax or VAT number"),
    "website": lambda: translate("Partners", "Website"),
    "hours": lambda: translate("Partners", "Opening hours"),
    "curfew": lambda: translate("Partners", "Curfew"),
    "keep_days": lambda: translate("Partners", "Goods keep at least, days"),
}
PLACEHOLDERS: dict[str, Text] = {
    "hours": lambda: translate("Partners", "Mon–Fri 8–16, Sat 9–12"),
    "curfew": "23:00–05:00",
    "keep_days": "90",
}
PARTNER_ONLY = ("curfew", "keep_days", "aid_register_no")
LINES: tuple[tuple[Text, tuple[tuple[str, ...], ...]], ...] = (
    (lambda: translate("Partners", "Name"), (("name",), ("name_latin", "name_de"))),
    (lambda: translate("Partners", "Address"), (("street",), ("postcode", "city", "country"))),
    (lambda: translate("Partners", "Numbers"), (("register_no", "eori"), ("aid_register_no", "tax_no"), ("website",))),
    (lambda: translate("Partners", "Taking goods in"), (("hours",), ("curfew", "keep_days"))),
)
MOST_DAYS = 3650


class AddressForm(Dialog):
    """Shows an address and saves it, wholly or not at all; what is wrong stays, with the reason below it."""

    def __init__(
        self, parent: QWidget, desk: Desk, address: Address, title: Text, done: Callable[[str], object]
    ) -> None:
        super().__init__(parent, title, "", lambda: translate("Partners", "Save"), self._save)
        self._desk, self._seen, self._done, self._command = desk, address, done, str(uuid4())
        self._proposed = ""
        self._make_fields()
        self._show(address)
        self._propose_latin(address.name)
        self._lay_out_form()
        self._connect()
        self._look()
        self.entries["name"].setFocus()
        Draft(self, f"address {address.id or address.role}", self._typed_into(), DraftFile(desk.drafts))
        self._look()

    # Making

    def _make_fields(self) -> None:
        is_partner = self._seen.role == "partner"
        names = [name for name in FIELDS if is_partner or name not in PARTNER_ONLY]
        self.entries = {name: Entry(FIELDS[name], PLACEHOLDERS.get(name, "")) for name in names}
        self.fields = {name: Field(FIELDS[name], self.entries[name], limit=LIMITS.get(name, SHORT)) for name in names}
        self.hints = {name: PlainLabel("", "helper", "muted", wrap=True) for name in names}
        for name, field in self.fields.items():
            if (layout := field.layout()) is not None:
                layout.addWidget(self.hints[name])
                self.hints[name].hide()
        self.country = Choices(lambda: translate("Partners", "Country"))
        known = dict.fromkeys((*COUNTRIES, self._seen.country))
        self.country.offer(
            [("", lambda: translate("Partners", "As the city says")),
             *((code, f"{COUNTRIES[code]} ({code})" if code in COUNTRIES else code) for code in known if code)]
        )  # fmt: skip
        self.accepts = AcceptsField(self._desk, self._seen.accepts)
        self.contacts = Contacts(self._seen.contacts)
        self.note = Notes(lambda: translate("Partners", "Note"))
        self.note.setFixedHeight(px(72))
        self.preview = [PlainLabel("", "strong", wrap=True), PlainLabel("", wrap=True), PlainLabel("", wrap=True)]

    def _typed_into(self) -> dict[str, Any]:
        more = {"accepts": self.accepts} if self._seen.role == "partner" else {}
        return {**self.entries, "country": self.country, **more, "contacts": self.contacts, "note": self.note}

    def _lay_out_form(self) -> None:
        parts = QVBoxLayout()
        parts.setContentsMargins(0, 0, px(14), px(4))
        parts.setSpacing(px(10))
        placed = {**self.fields, "country": Field(lambda: translate("Partners", "Country"), self.country)}
        for heading, lines in LINES:
            parts.addWidget(PlainLabel(heading, "heading"))
            for line in lines:
                parts.addLayout(row(*(placed[name] for name in line if name in placed), gap=12))
            if lines[0][0] == "street":
                parts.addWidget(self._preview())
        if self._seen.role == "partner":
            parts.addWidget(Field(lambda: translate("Partners", "What they take"), self.accepts))
        self.contacts_field = Field("", self.contacts)
        self.contacts_field.label.hide()
        parts.addWidget(PlainLabel(lambda: translate("Partners", "Contacts"), "heading"))
        parts.addWidget(self.contacts_field)
        parts.addWidget(Field(lambda: translate("Partners", "Note"), self.note))
        inner = QWidget()
        inner.setLayout(parts)
        self._scroll = scrolling(inner)
        self.body.addWidget(self._scroll, 1)
        self.setMinimumWidth(px(560))
        parent = self.parentWidget()
        room = parent.window().height() if parent else px(600)
        self.resize(px(720), min(inner.sizeHint().height() + px(150), max(room - px(40), px(320))))

    def _preview(self) -> Surface:
        card = Surface("card")
        card.setAccessibleName(translate("Partners", "As printed"))
        heading = PlainLabel(lambda: translate("Partners", "As printed"), "helper", "muted")
        lines = column(heading, *self.preview, gap=2)
        lines.setContentsMargins(px(14), px(10), px(14), px(10))
        card.setLayout(lines)
        return card

    def _connect(self) -> None:
        for name in ("name", "name_latin", "name_de", "city", "postcode", "street", "register_no", "eori"):
            self.entries[name].textChanged.connect(self._look)
        self.entries["name"].textChanged.connect(self._propose_latin)
        self.entries["city"].textChanged.connect(self._ask_country)
        self.country.currentIndexChanged.connect(self._look)
        self.contacts.textChanged.connect(self._look)
        for name in ("hours", "curfew"):
            if name in self.entries:
                self.entries[name].textChanged.connect(self._look_at_hours)

    def _show(self, address: Address) -> None:
        """Show an address in its fields, hours in the language in use."""
        for name, entry in self.entries.items():
            entry.setText(_shown(address, name))
            entry.setCursorPosition(0)
        self.country.choose(address.country)
        self.note.setPlainText(address.note)

    # While typing

    def _propose_latin(self, name: str) -> None:
        """Write the name in Latin letters as long as nobody wrote it otherwise."""
        entry = self.entries["name_latin"]
        if entry.text() in ("", self._proposed):
            self._proposed = in_latin_letters(name) if has_cyrillic(name) else ""
            entry.setText(self._proposed)

    def _ask_country(self, city: str) -> None:
        self._desk.ask(country_of_city, city, then=self._take_country, key=("country", id(self)))

    def _take_country(self, country: str) -> None:
        if country:
            self.country.choose(country)

    def _look(self) -> None:
        """Show how it is printed, and what is odd about numbers."""
        address = self._typed()
        latin = address.name_latin or (address.name_de if has_cyrillic(address.name) else "")
        where = ", ".join(address_lines(address.street, address.postcode, address.city, address.country))
        contact = address.contacts[0] if address.contacts else None
        codes = [f"ЄДРПОУ {address.register_no}"] if address.country == "UA" and address.register_no else []
        codes += [f"EORI {address.eori}"] if address.eori else []
        people = (contact.name, contact.phone, contact.email) if contact else ()
        for label, text in zip(
            self.preview,
            (
                f"{address.name} ({latin})" if latin else address.name,
                where,
                " · ".join(filter(None, (*people, *codes))),
            ),
            strict=True,
        ):
            label.say(text)
            label.setVisible(bool(text))
        self._hint("register_no", lambda: register_hint(address))
        self._hint("eori", lambda: eori_hint(address))

    def _look_at_hours(self) -> None:
        self._hint("hours", lambda: _understood(self._hours("hours")), "muted")
        if "curfew" in self.entries:
            self._hint("curfew", lambda: _understood(self._hours("curfew")), "muted")

    def _hint(self, name: str, words: Text, ink: str = "warn") -> None:
        label = self.hints[name]
        label.say(words)
        label.set_colour(ink)
        label.setVisible(bool(label.words))

    def _hours(self, name: str) -> OpeningHours | None:
        text = self.entries[name].text()
        try:
            return (parse_curfew if name == "curfew" else parse_hours)(text) if text.strip() else None
        except AidHubError:
            return None

    # Saving

    def _typed(self) -> Address:
        """What stands in the form; hours that are not understood, and days that are none, as they were."""
        texts: dict[str, Any] = {name: entry.text().strip() for name, entry in self.entries.items()}
        for name in ("hours", "curfew"):
            if name in texts:
                hours = self._hours(name)
                texts[name] = hours.written() if hours else ""
        days = texts.pop("keep_days", "")
        keep_days = int(days) if _is_days(days) and days else None
        return replace(
            self._seen,
            **texts,
            country=self.country.chosen,
            accepts=self.accepts.text(),
            keep_days=keep_days,
            contacts=self.contacts.contacts,
            note=self.note.toPlainText().strip(),
        )

    def _save(self) -> None:
        self.problem("")
        for field in (*self.fields.values(), self.contacts_field):
            field.show_problem("")
        problems = self._problems()
        for name, words in problems.items():
            self.fields[name].show_problem(words)
        if problems:
            self._go_to(self.entries[next(iter(problems))])
        elif not any(field.is_too_long for field in self.fields.values()) and not self.contacts.is_too_long:
            wanted = self._typed()
            self._desk.do(
                save_address,
                wanted,
                self._seen,
                then=lambda _: self._saved(wanted.name),
                refused=self._refused,
                command_id=self._command,
            )

    def _problems(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, parse in (("hours", parse_hours), ("curfew", parse_curfew)):
            text = self.entries[name].text().strip() if name in self.entries else ""
            try:
                if text:
                    parse(text)
            except AidHubError as error:
                found[name] = sentence(error)
        if "keep_days" in self.entries and not _is_days(self.entries["keep_days"].text().strip()):
            found["keep_days"] = translate("Partners", "Type a number of days, such as 90.")
        return found

    def _go_to(self, entry: QWidget) -> None:
        entry.setFocus()
        self._scroll.ensureWidgetVisible(entry)

    def _saved(self, name: str) -> None:
        self.accept()
        self._done(name)

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        if isinstance(error, NameMissing):
            self.fields["name"].show_problem(sentence(error))
            self._go_to(self.entries["name"])
            return
        self.problem(sentence(error))
        if isinstance(error, AddressChanged) and self._seen.id is not None:
            self._show_theirs(error.facts["theirs"])
            self._desk.ask(address_of, self._seen.id, then=self._look_again, key=("address", id(self)))

    def _show_theirs(self, theirs: Mapping[str, str]) -> None:
        """Say at each field what stands there now; what was typed stays."""
        for name, text in theirs.items():
            field = self.contacts_field if name == "contacts" else self.fields.get(name)
            if field is not None:
                field.show_problem(translate("Partners", "Stands there now: {text}", text=_in_words(name, text) or "–"))

    def _look_again(self, now: Address) -> None:
        """Go on from the address as it stands now: fields nobody here touched show it, the others keep their text."""
        seen, self._seen = self._seen, now
        for name, entry in self.entries.items():
            if entry.text() == _shown(seen, name) != _shown(now, name):
                entry.setText(_shown(now, name))
        if self.contacts.contacts == seen.contacts != now.contacts:
            self.contacts.show_contacts(now.contacts)
        if self.country.chosen == seen.country:
            self.country.choose(now.country)
        if self.note.toPlainText() == seen.note:
            self.note.setPlainText(now.note)
        if self.accepts.text() == seen.accepts != now.accepts:
            self.accepts.setText(now.accepts)


def _shown(address: Address, name: str) -> str:
    value = getattr(address, name)
    return "" if value is None else _in_words(name, str(value))


def _in_words(name: str, kept: str) -> str:
    """Write what is kept in a field as the person reads it."""
    hours = read_hours(kept) if name in ("hours", "curfew") else None
    if hours and name == "curfew":
        return hours.written().replace("-", "–")
    return hours.words(spoken().code) if hours else kept


def _understood(hours: OpeningHours | None) -> str:
    return translate("Partners", "Understood as {hours}", hours=hours.words(spoken().code)) if hours else ""


def _is_days(text: str) -> bool:
    return not text or (text.isascii() and text.isdigit() and int(text[:9]) <= MOST_DAYS)
