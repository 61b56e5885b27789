"""The dialog that lets a transport pass a further point: a stop, a pick-up, a hand-over, a place on the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.messages import sentence
from aidhub.services.cities import city_names
from aidhub.services.route_edits import add_waypoint
from aidhub.services.transports import add_stop
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Entry, Field
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text
from aidhub.ui.transports.journey import VehicleChoices
from aidhub.ui.transports.stops import StopsField

STOP = "stop"


class AddPointDialog(Dialog):
    """Asks what the point is for and where it is; a stop goes to a partner, the others are cities."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        transport_id: int,
        after: str,
        *,
        with_stops: bool,
        done: Callable[[], object],
    ) -> None:
        super().__init__(
            parent,
            lambda: translate("Route", "Add a point to the route"),
            "",
            lambda: translate("Route", "Add"),
            self._add,
        )
        self._desk, self._transport_id, self._after, self._done = desk, transport_id, after, done
        kinds: list[tuple[str, Text]] = [
            ("pick_up", lambda: translate("Route", "Pick-up: goods are loaded there")),
            ("hand_over", lambda: translate("Route", "Hand-over: another vehicle goes on")),
            ("via", lambda: translate("Route", "On the way: the road passes there")),
        ]
        if with_stops:
            kinds.insert(0, (STOP, lambda: translate("Route", "Stop: a partner unloads")))
        self.kind = Choices(lambda: translate("Route", "What for"), kinds)
        self.place = Entry(lambda: translate("Route", "City"), icon="map-pin")
        self.stops = StopsField(desk)
        self.vehicle = VehicleChoices(desk)
        self._place = Field(lambda: translate("Route", "City, in any spelling"), self.place)
        self._vehicle = Field(lambda: translate("Route", "Vehicle that goes on, with rested drivers"), self.vehicle)
        self.body.addWidget(Field(lambda: translate("Route", "What for"), self.kind))
        for part in (self.stops, self._place, self._vehicle):
            self.body.addWidget(part)
        self.setMinimumWidth(460)
        self._show_parts()
        self.kind.setFocus()

        self.kind.currentIndexChanged.connect(self._show_parts)
        self.place.returnPressed.connect(self._add)
        self.stops.done.connect(self._add)
        desk.ask(city_names, then=self._offer, key=("cities", id(self)))

    def _show_parts(self) -> None:
        kind = self.kind.chosen
        self.stops.setVisible(kind == STOP)
        self._place.setVisible(kind != STOP)
        self._vehicle.setVisible(kind == "hand_over")

    def _offer(self, names: list[str]) -> None:
        offered = QCompleter(names, self)
        offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.place.setCompleter(offered)

    def _add(self) -> None:
        if self.kind.chosen == STOP:
            self._add_stops()
        elif not self.place.text().strip():
            self._place.show_problem(translate("Route", "Type a city, such as Zabrze."))
        elif not self._place.is_too_long:
            vehicle = self.vehicle.vehicle_id if self.kind.chosen == "hand_over" else None
            self._desk.do(
                add_waypoint, self._transport_id, self.kind.chosen, self.place.text(), self._after, vehicle_id=vehicle,
                then=self._added, refused=self._refused,
            )  # fmt: skip

    def _add_stops(self) -> None:
        if not self.stops.stops:
            self.stops.field.show_problem(translate("Transports", "Type a city or a partner, such as Lviv."))
            return
        first, *rest = self.stops.stops
        self.stops.stops = rest
        self._desk.do(
            add_stop, self._transport_id, first.id,
            then=lambda _: self._add_stops() if rest else self._added(0), refused=self._refused,
        )  # fmt: skip

    def _added(self, _: int) -> None:
        self.accept()
        self._done()

    def _refused(self, error: AidHubError) -> None:
        self.problem(sentence(error))
