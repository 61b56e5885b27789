"""What the pane beside the list says of a party: how to reach it, and what it did."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QLayout, QWidget

from aidhub.domain.addresses import address_lines
from aidhub.domain.clocks import clock
from aidhub.domain.names import name_in, unit_in
from aidhub.domain.opening_hours import OpeningHours, read_hours
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.addresses import AddressContact
from aidhub.services.party_list import GivenGoods, PartyPast, PastTransport
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.chips import ChipLabel
from aidhub.ui.components.inspector import Inspector
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Facts, column, hairline, row
from aidhub.ui.partners.accepts import words_of
from aidhub.ui.partners.columns import day
from aidhub.ui.status import transport_chip
from aidhub.ui.text import Text


class PartyInspector(Inspector):
    """Shows one party. A transport is a button that opens it."""

    def __init__(self, opens: Callable[[int], object], parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Partners", "Details"), parent)
        self._opens = opens
        self._past: PartyPast | None = None
        self.transports: list[Button] = []
        self.kinds: Mapping[str, Mapping[str, str]] = {}

    @property
    def party_id(self) -> int | None:
        """Which party is shown."""
        return self._past.address.id if self._past else None

    def show_past(self, past: PartyPast) -> None:
        """Show this party; what was shown of another is gone. The same again leaves the focus where it is."""
        if past != self._past:
            self._past = past
            self._fill()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._fill()

    def _fill(self) -> None:
        past = self._past
        if past is None:
            return
        address = past.address
        self.show_head(address.name, address.name_latin, address.name_de)
        self.empty()
        self.transports = []
        facts = Facts()
        facts.show_facts(self._facts(past))
        self.body.addWidget(facts)
        for contact in address.contacts:
            self.body.addWidget(hairline())
            self.body.addLayout(_person(contact))
        if past.vehicles:
            self._part(
                lambda: translate("Partners", "Vehicles"), [PlainLabel(name, wrap=True) for name in past.vehicles]
            )
        if past.transport_count:
            self._show_transports(past)
        if past.gifts:
            self._show_goods(past)

    def _facts(self, past: PartyPast) -> list[tuple[Text, Text]]:
        address = past.address
        hours, curfew = read_hours(address.hours), read_hours(address.curfew)
        where = "\n".join(address_lines(address.street, address.postcode, address.city, address.country))
        keeps = "" if address.keep_days is None else translate_plural(
            "Partners", "{count} day", "{count} days", address.keep_days
        )  # fmt: skip
        lines: list[tuple[Text, str]] = [
            (lambda: translate("Partners", "Address"), where),
            (lambda: translate("Partners", "Open"), _open_words(hours, address.country) if hours else address.hours),
            (lambda: translate("Partners", "Curfew"), curfew.words_on(0) if curfew else ""),
            (lambda: translate("Partners", "Takes"), self._takes(address.accepts)),
            (lambda: translate("Partners", "Keeps at least"), keeps),
            (lambda: translate("Partners", "Register"), address.register_no),
            (lambda: translate("Partners", "EORI number"), address.eori),
            (lambda: translate("Partners", "Aid register"), address.aid_register_no),
            (lambda: translate("Partners", "Tax number"), address.tax_no),
            (lambda: translate("Partners", "Website"), address.website),
            (lambda: translate("Partners", "Note"), address.note),
        ]
        return [(name, value) for name, value in lines if value]

    def _takes(self, accepts: str) -> str:
        names = [name_in(self.kinds[key], spoken().code) if key in self.kinds else key for key in words_of(accepts)]
        return "; ".join(names)

    def _part(self, heading: Text, parts: list[QWidget]) -> None:
        self.body.addWidget(hairline())
        self.body.addWidget(PlainLabel(heading, "strong"))
        for part in parts:
            self.body.addWidget(part)

    def _show_transports(self, past: PartyPast) -> None:
        self._part(lambda: translate_plural("Partners", "{count} transport", "{count} transports",
                                            past.transport_count), [])  # fmt: skip
        for one in past.transports:
            self.body.addLayout(self._transport(one))
        self._more(past.transport_count - len(past.transports))

    def _transport(self, one: PastTransport) -> QLayout:
        opener = Button(one.number, partial(self._opens, one.id), icon="truck", kind=QUIET, size="small")
        opener.setAccessibleName(f"{one.number} {transport_chip(one.status).text}")
        self.transports.append(opener)
        chip = ChipLabel(lambda: transport_chip(one.status))
        line = row(opener, 0, chip, gap=6)
        left = [PlainLabel(day(one.departs_at), "helper", "muted")] if one.departs_at else []
        return column(line, row(34, *left, 0), gap=0)

    def _show_goods(self, past: PartyPast) -> None:
        self._part(lambda: translate_plural("Partners", "{count} gift", "{count} gifts", past.gifts), [])
        last = day(past.last_gift)
        self.body.addWidget(PlainLabel(lambda: translate("Partners", "The last on {day}", day=last), "helper", "muted"))
        for goods in past.goods:
            self.body.addWidget(PlainLabel(_given(goods), wrap=True))
        self._more(past.goods_count - len(past.goods))

    def _more(self, count: int) -> None:
        if count > 0:
            words = translate_plural("Partners", "and {count} more", "and {count} more", count)
            self.body.addWidget(PlainLabel(words, "helper", "muted"))


def _open_words(hours: OpeningHours, country: str) -> str:
    """Say the hours, and whether it is open now by the clock there: it is time to call, or not."""
    words = hours.words(spoken().code)
    if hours.is_open_at(datetime.now(clock(country))):
        return translate("Partners", "{hours}; open now", hours=words)
    return translate("Partners", "{hours}; closed now", hours=words)


def _given(goods: GivenGoods) -> str:
    language = spoken().code
    unit = unit_in(goods.unit, language, goods.quantity_milli)
    return f"{spoken().quantity(goods.quantity_milli)} {unit} {name_in(goods.names, language)}"


def _person(contact: AddressContact) -> QLayout:
    role = " · ".join(filter(None, (contact.function, contact.languages)))
    reach = "\n".join(filter(None, (contact.phone, contact.email)))
    parts = [PlainLabel(contact.name or contact.phone or contact.email, "strong", wrap=True)]
    parts += [PlainLabel(role, "helper", "muted", wrap=True)] if role else []
    parts += [PlainLabel(reach, wrap=True)] if reach else []
    return column(*parts, gap=2)
