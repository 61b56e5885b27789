"""The dialog that plans a new transport: where to, on what, when. Everything by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.messages import sentence
from aidhub.services.parties import PartyRow
from aidhub.services.transports import new_transport
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Field
from aidhub.ui.desk import Desk
from aidhub.ui.drafts import Draft
from aidhub.ui.theme import px
from aidhub.ui.transports.journey import MomentField, VehicleChoices
from aidhub.ui.transports.stops import StopsField


@dataclass(frozen=True, slots=True)
class PlanTo:
    """What a page hands to the page Transports, so that it plans a transport to this partner."""

    partner_id: int


class NewTransportDialog(Dialog):
    """Asks for stops, vehicle and departure; ↵ goes from one to the next and at the end plans the transport."""

    def __init__(self, parent: QWidget, desk: Desk, done: Callable[[int], object], to: PartyRow | None = None) -> None:
        """Make the dialog; ``to`` is a stop that is known already."""
        super().__init__(
            parent,
            lambda: translate("Transports", "Plan a transport"),
            lambda: translate("Transports", "Without vehicle or departure it is a draft."),
            lambda: translate("Transports", "Plan transport"),
            self._plan,
        )
        self._desk, self._done, self._command = desk, done, str(uuid4())
        self.stops = StopsField(desk)
        self.vehicle = VehicleChoices(desk)
        self.departure = MomentField(lambda: translate("Transports", "Departure"))
        self.body.addWidget(self.stops)
        self.body.addWidget(Field(lambda: translate("Transports", "Vehicle"), self.vehicle))
        self.body.addWidget(self.departure)
        self.body.addStretch(1)
        self.setMinimumSize(px(520), px(430))
        self.stops.setFocus()
        if to is not None:
            self.stops.add(to)
        Draft(
            self,
            f"new transport to {to.id}" if to else "new transport",
            {"stops": self.stops, "vehicle": self.vehicle, "departure": self.departure.entry_line},
        )  # fmt: skip

        self.stops.done.connect(self.vehicle.setFocus)
        self.vehicle.entered.connect(self.departure.entry.setFocus)
        self.departure.entered.connect(self._plan)

    def _plan(self) -> None:
        if not self.stops.stops:
            self.stops.field.show_problem(translate("Transports", "Type a city or a partner, such as Lviv."))
            self.stops.setFocus()
            return
        if not self.departure.is_right():
            self.departure.entry.setFocus()
            return
        self._desk.do(
            new_transport,
            [stop.id for stop in self.stops.stops],
            self.vehicle.type_key,
            self.departure.moment(),
            vehicle_id=self.vehicle.vehicle_id,
            command_id=self._command,
            then=self._planned,
            refused=self._refused,
        )

    def _planned(self, transport_id: int) -> None:
        self.accept()
        self._done(transport_id)

    def _refused(self, error: AidHubError) -> None:
        self.problem(sentence(error))
