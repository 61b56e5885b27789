"""The page Partners: addresses of partners, carriers, donors, and our own, as they are printed on papers."""

from __future__ import annotations

from aidhub.domain.spelling import search_text
from aidhub.i18n import translate, translate_plural
from aidhub.services.addresses import Address, addresses
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.surfaces import EmptyState
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.list_page import ListPage
from aidhub.ui.partners.form import AddressForm
from aidhub.ui.partners.hints import register_hint
from aidhub.ui.table import RIGHT, Column, FixedRows, Table
from aidhub.ui.text import Text

ROLES: dict[str, tuple[Text, Text]] = {
    "partner": (lambda: translate("Partners", "Partners"), lambda: translate("Partners", "New partner")),
    "carrier": (lambda: translate("Partners", "Carriers"), lambda: translate("Partners", "New carrier")),
    "donor": (lambda: translate("Partners", "Donors"), lambda: translate("Partners", "New donor")),
    "organisation": (
        lambda: translate("Partners", "Our organisation"),
        lambda: translate("Partners", "Enter our organisation"),
    ),
}


class PartnersPage(ListPage):
    """One table for each role; ↵ opens an address, Ctrl+N makes one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Partners", "Partners"))
        self._shown: list[Address] = []
        self.tabs = Tabs(lambda: translate("Partners", "Kinds of addresses"))
        for role, (words, _) in ROLES.items():
            self.tabs.add(role, words)
        self.filter = ListFilter(lambda: translate("Partners", "Filter by name or city"))
        self.rows = FixedRows(_columns(), lambda address: address.id, _sentence, self)
        self.table = Table(self.rows, lambda: translate("Partners", "Addresses"), settings=desk.settings,
                           memory="partners", height="twoLine", whole_rows=True)  # fmt: skip
        self.table.set_empty(
            EmptyState(
                "handshake",
                lambda: translate("Partners", "No address here yet"),
                self._empty_words,
                Button(self._new_words, self._new, key="Ctrl+N"),
            )
        )
        self.maker = self.command(self._new_words, self._new, icon="plus", key="Ctrl+N")
        self.command(
            lambda: translate("Partners", "Filter by name or city"), self.filter.go_to, icon="search", key="Ctrl+F, F4"
        )
        self.add_commands(self.tabs.commands(self))
        self.set_primary(self.maker)
        self.lay_out_list()

        self.tabs.chosen.connect(lambda _: self.refresh())
        self.filter.typed.connect(lambda _: self._filter())
        self.filter.returnPressed.connect(self.table.setFocus)
        self.table.opened.connect(self._open)
        self.table.details.connect(self._open)

    def _new_words(self) -> str:
        words = ROLES[self.tabs.current or "partner"][1]
        return words if isinstance(words, str) else words()

    def _empty_words(self) -> str:
        if self.tabs.current == "organisation":
            return translate("Partners", "It stands on every paper as the sender.")
        return translate("Partners", "Enter one here, or bring in a list on the page Import.")

    # Asking

    def refresh(self) -> None:
        """Ask again for the addresses of the tab."""
        self.maker.retranslate()
        self.desk.ask(addresses, self.tabs.current, then=self._show, key="addresses")

    def show_thing(self, thing: object) -> None:
        """Go to a role, as another page asks."""
        if str(thing) in ROLES:
            self.tabs.choose(str(thing))

    def _show(self, found: list[Address]) -> None:
        self._shown = found
        self.facts.say(lambda: translate_plural("Partners", "{count} address", "{count} addresses", len(found)))
        self._filter()

    def _filter(self) -> None:
        words = search_text(self.filter.text()).split()
        self.rows.show_rows(
            [
                address
                for address in self._shown
                if all(word in search_text(address.name, address.name_latin, address.city) for word in words)
            ]
        )

    # Doing

    def _new(self) -> None:
        self._ask(Address(role=self.tabs.current), self._new_words)

    def _open(self, address: Address) -> None:
        self._ask(address, lambda: translate("Partners", "Change the address"))

    def _ask(self, address: Address, title: Text) -> None:
        AddressForm(self, self.desk, address, title, self._say_saved).open()

    def _say_saved(self, name: str) -> None:
        self.table.setFocus()
        self.told.emit(translate("Partners", "{name} saved", name=name), True)  # noqa: FBT003 - a signal


def _columns() -> list[Column]:
    return [
        Column("name", lambda: translate("Partners", "Name"), 280, lambda address: address.name, sort="name",
               stretch=True, is_strong=True, second=lambda address: address.name_latin),
        Column("city", lambda: translate("Partners", "City"), 190, lambda address: address.city, sort="city",
               second=lambda address: address.street),
        Column("register_no", lambda: translate("Partners", "Register number"), 150,
               lambda address: address.register_no, second=register_hint),
        Column("keep_days", lambda: translate("Partners", "Keeps, days"), 160,
               lambda address: "" if address.keep_days is None else str(address.keep_days), RIGHT),
        Column("contact", lambda: translate("Partners", "Contact"), 220, lambda address: _contact(address, "name"),
               second=lambda address: _contact(address, "phone")),
    ]  # fmt: skip


def _contact(address: Address, name: str) -> str:
    return str(getattr(address.contacts[0], name)) if address.contacts else ""


def _sentence(address: Address) -> str:
    return ", ".join(filter(None, (address.name, address.name_latin, address.city, _contact(address, "name"))))
