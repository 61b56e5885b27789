"""The dialog for what papers say of a journey: vehicle, plates, carrier, drivers, seals, crossing, days, aid codes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.messages import sentence
from aidhub.services.choices import Choice, crossings
from aidhub.services.journeys import Journey, change_journey
from aidhub.services.parties import PartyRow, parties
from aidhub.services.transport_show import TransportShow
from aidhub.services.vehicles import VehicleLine
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Entry, Field
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text
from aidhub.ui.theme import px
from aidhub.ui.transports import words
from aidhub.ui.transports.journey import MomentField, VehicleChoices


class EditDialog(Dialog):
    """All that can be changed of a journey; what others changed meanwhile is not overwritten."""

    def __init__(self, parent: QWidget, desk: Desk, shown: TransportShow, done: Callable[[], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Transport", "Vehicle and journey of {number}", number=shown.number),
            "",
            lambda: translate("Transport", "Save"),
            self._save,
        )
        self._desk, self._shown, self._done = desk, shown, done
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(4))
        self.body.addLayout(self._grid)
        self._make_fields()
        self.setMinimumWidth(px(640))
        self.vehicle.setFocus()

        self.vehicle.vehicle_chosen.connect(self._fill_in)
        desk.ask(crossings, then=self._offer_crossings, key=("crossings", id(self)))
        desk.ask(parties, "carrier", then=self._offer_carriers, key=("carriers", id(self)))

    def _make_fields(self) -> None:
        shown = self._shown
        self.vehicle = VehicleChoices(self._desk, shown.vehicle.key if shown.vehicle else None, shown.vehicle_id)
        self.departure = MomentField(lambda: translate("Transports", "Departure"))
        self.departure.show_moment(shown.departs_at)
        self.plate = _entry(lambda: translate("Transport", "Registration plate"), shown.plate)
        self.trailer = _entry(lambda: translate("Transport", "Plate of the trailer"), shown.trailer_plate)
        self.carrier = _entry(lambda: translate("Transport", "Carrier"), shown.carrier)
        self.drivers = _entry(lambda: translate("Transport", "Drivers"), shown.drivers)
        self.seals = _entry(lambda: translate("Transport", "Seals"), shown.seals)
        self.crossing = Choices(lambda: translate("Transport", "Border crossing"))
        self._put(Field(lambda: translate("Transports", "Vehicle"), self.vehicle))
        self._put(self.departure)
        for field in (self.plate, self.trailer, self.carrier, self.drivers, self.seals):
            self._put(field)
        self._put(Field(lambda: translate("Transport", "Border crossing"), self.crossing))
        self.arrivals, self.codes = {}, {}
        for stop in shown.stops:
            place = words.destination(stop.city, stop.partner)
            arrival = MomentField(_about("arrival", place), stop.country)
            arrival.show_moment(stop.arrives_at)
            self.arrivals[stop.id] = arrival
            self.codes[stop.id] = _entry(_about("code", place), stop.aid_code)
            self._put(arrival)
            self._put(self.codes[stop.id])

    def _fill_in(self, line: VehicleLine) -> None:
        """Take plates and carrier of the vehicle that was chosen; a person sees them, and may change them."""
        for field, text in (
            (self.plate, line.card.plate), (self.trailer, line.card.trailer_plate), (self.carrier, line.carrier),
        ):  # fmt: skip
            if text:
                _line(field).setText(text)

    def _put(self, field: QWidget) -> None:
        at = self._grid.count()
        self._grid.addWidget(field, at // 2, at % 2, Qt.AlignmentFlag.AlignTop)

    def _offer_crossings(self, known: list[Choice]) -> None:
        named = [(one.key, lambda one=one: name_in(one.names, spoken().code)) for one in known]
        self.crossing.offer([("", lambda: translate("Transports", "Not decided yet")), *named])
        self.crossing.choose(self._shown.crossing_key or "")

    def _offer_carriers(self, known: list[PartyRow]) -> None:
        names = QCompleter([one.name for one in known], self)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        _line(self.carrier).setCompleter(names)

    def _save(self) -> None:
        moments = [self.departure, *self.arrivals.values()]
        wrong = [field for field in moments if not field.is_right()]
        if wrong:
            wrong[0].entry.setFocus()
            return
        if any(field.is_too_long for field in self.findChildren(Field)):
            return
        self._desk.do(
            change_journey, self._shown.id, self._journey(), expected=self._seen(), command_id=str(uuid4()),
            then=self._saved, refused=self._refused,
        )  # fmt: skip

    def _journey(self) -> Journey:
        return Journey(
            vehicle_type_key=self.vehicle.type_key,
            vehicle_id=self.vehicle.vehicle_id,
            departs_at=self.departure.moment(),
            plate=_text(self.plate),
            trailer_plate=_text(self.trailer),
            carrier=_text(self.carrier),
            drivers=_text(self.drivers),
            seals=_text(self.seals),
            crossing_key=self.crossing.chosen or None,
            arrivals={stop: field.moment() for stop, field in self.arrivals.items()},
            aid_codes={stop: _text(field) for stop, field in self.codes.items()},
        )

    def _seen(self) -> dict[str, Any]:
        shown = self._shown
        return {
            "vehicle_type_key": shown.vehicle.key if shown.vehicle else None,
            "vehicle_id": shown.vehicle_id,
            "departs_at": shown.departs_at,
            "plate": shown.plate,
            "trailer_plate": shown.trailer_plate,
            "carrier_id": shown.carrier_id,
            "drivers": shown.drivers,
            "seals": shown.seals,
            "crossing_key": shown.crossing_key,
        }

    def _saved(self, _: object) -> None:
        self.accept()
        self._done()

    def _refused(self, error: AidHubError) -> None:
        self.problem(sentence(error))


def _about(what: str, place: str) -> Text:
    if what == "arrival":
        return lambda: translate("Transport", "Arrival in {place}", place=place)
    return lambda: translate("Transport", "Aid code (АС ГД) for {place}", place=place)


def _entry(label: Text, text: str) -> Field:
    entry = Entry(label)
    entry.setText(text)
    return Field(label, entry)


def _line(field: Field) -> Entry:
    entry = field.entry
    if not isinstance(entry, Entry):
        raise TypeError("a field of one line is wanted")
    return entry


def _text(field: Field) -> str:
    return _line(field).text().strip()
