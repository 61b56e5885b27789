"""The field where the stops of a transport are typed, one after the other."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.services.choices import partner_named
from aidhub.services.parties import PartyRow, search_parties
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.fields import Field
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import clear, row
from aidhub.ui.desk import Desk
from aidhub.ui.theme import px
from aidhub.ui.transports.circle import StopCircle
from aidhub.ui.transports.suggest import SuggestEntry, Suggestion

OFFERED = 5


class _StopEntry(SuggestEntry):
    """The field itself; backspace in the empty field takes the last stop away."""

    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class StopsField(QWidget):
    """Several partners in their order. Type a city or a partner in any spelling, ↵ takes it; ↵ again goes on.

    Signals:
        done: ↵ in the empty field: nothing more to add.
    """

    done = Signal()
    textChanged = Signal()  # noqa: N815 - as every field says it

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.stops: list[PartyRow] = []
        self.entry = _StopEntry(
            lambda: translate("Transports", "Stops"),
            lambda: translate("Transports", "City or partner, in any spelling"),
            self._look,
            icon="map-pin",
        )
        self.field = Field(lambda: translate("Transports", "Stops, in their order"), self.entry)
        self._chosen = QVBoxLayout()
        self._chosen.setSpacing(px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(self._chosen)
        column.addWidget(self.field)
        self.setFocusProxy(self.entry)

        self.entry.taken.connect(self._take)
        self.entry.entered.connect(self._entered)
        self.entry.emptied.connect(lambda: self.remove(len(self.stops) - 1))

    def add(self, partner: PartyRow) -> None:
        """Add a stop at the end; a partner is one stop only."""
        if partner.id not in {stop.id for stop in self.stops}:
            self.stops.append(partner)
            self._show()
        self.entry.clear()
        self.field.show_problem("")

    def text(self) -> str:
        """Say the stops as one text, for a draft."""
        return json.dumps([asdict(stop) for stop in self.stops], ensure_ascii=False) if self.stops else ""

    def setText(self, text: str) -> None:
        """Take back what `text` said."""
        self.stops = [PartyRow(**stop) for stop in json.loads(text or "[]")]
        self._show()

    def remove(self, at: int) -> None:
        """Take a stop away."""
        if 0 <= at < len(self.stops):
            del self.stops[at]
            self._show()
            self.entry.setFocus()

    def _look(self, text: str) -> None:
        self._desk.ask(
            search_parties,
            text,
            "partner",
            OFFERED,
            then=lambda found: self._offer(text, found),
            key=("stops", id(self)),
        )

    def _offer(self, text: str, found: list[PartyRow]) -> None:
        offered = [Suggestion(party, _city(party) or party.name, party.name if _city(party) else "") for party in found]
        if not found:
            new = translate("Transports", "Enter “{name}” as a new partner", name=text.strip())
            offered = [Suggestion(text.strip(), new)]
        self.entry.offer(offered)

    def _take(self, chosen: Suggestion) -> None:
        if isinstance(chosen.thing, PartyRow):
            self.add(chosen.thing)
        else:
            self._desk.do(partner_named, chosen.thing, then=lambda _: self._find_new(chosen.thing))

    def _find_new(self, name: str) -> None:
        self._desk.ask(search_parties, name, "partner", 1, then=self._add_all)

    def _add_all(self, found: list[PartyRow]) -> None:
        for party in found:
            self.add(party)

    def _entered(self, text: str) -> None:
        if not text and self.stops:
            self.done.emit()
        elif not text:
            self.field.show_problem(translate("Transports", "Type a city or a partner, such as Lviv."))

    def _show(self) -> None:
        self.textChanged.emit()
        clear(self._chosen)
        for at, stop in enumerate(self.stops):
            self._chosen.addLayout(self._line(at, stop))

    def _line(self, at: int, stop: PartyRow) -> QLayout:
        name = PlainLabel(partial(_name, stop), "strong")
        partner = PlainLabel(stop.name if _city(stop) else "", "helper", "muted", cut=True)
        away = Button("", partial(self.remove, at), icon="x", kind=QUIET, size="small", name=partial(_away, stop))
        line = row(StopCircle(at + 1), name, partner, away)
        line.setStretch(2, 1)
        return line


def _city(party: PartyRow) -> str:
    return name_in(party.city, spoken().code) if party.city else party.town


def _name(party: PartyRow) -> str:
    return _city(party) or party.name


def _away(party: PartyRow) -> str:
    return translate("Transports", "Leave out {stop}", stop=_name(party))
