"""The fields for vehicle and departure, as the dialogs for planning and changing a transport share them."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from aidhub.domain.errors import AidHubError
from aidhub.domain.moments import parse_moment
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.messages import sentence
from aidhub.services import vehicles
from aidhub.services.choices import Choice, vehicle_types
from aidhub.services.vehicles import VehicleLine, WantedVehicles
from aidhub.ui.components.fields import Choices, Entry, Field
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text
from aidhub.ui.transports import words

_OWN = "vehicle:"
MOST_VEHICLES = 2_000


class MomentField(Field):
    """A day and a time, as people write them; below it stands how it was understood. ``entered`` is ↵ in it."""

    entered = Signal()

    def __init__(self, label: Text, country: str = "DE") -> None:
        self._country = country
        self._entry = Entry(label, "17.11. 06:00", icon="calendar")
        super().__init__(label, self._entry)
        self.read = PlainLabel("", "helper", "muted")
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.read)

        self._entry.returnPressed.connect(self.entered)
        self._entry.textChanged.connect(self._say_read)

    @property
    def entry_line(self) -> Entry:
        """The line that is typed into."""
        return self._entry

    def show_moment(self, at: datetime | None) -> None:
        """Begin with this moment."""
        self._entry.setText(words.moment(at, self._country) if at else "")

    def moment(self) -> datetime | None:
        """Answer the moment that is typed, None for an empty field.

        Raises:
            AidHubError: it is none; see `parse_moment`.
        """
        text = self._entry.text().strip()
        return parse_moment(text, date.today(), self._country) if text else None  # noqa: DTZ011 - at this workstation

    def is_right(self) -> bool:
        """Say what is the matter with the text, if anything."""
        try:
            self.moment()
        except AidHubError as error:
            self.show_problem(sentence(error))
            return False
        self.show_problem("")
        return True

    def _say_read(self) -> None:
        try:
            at = self.moment()
        except AidHubError:
            at = None
        self.read.say(
            translate("Transports", "Understood as {moment}", moment=words.moment(at, self._country)) if at else ""
        )


class KeyedChoices(Choices):
    """One of several; ↵ goes on to the next field instead of opening the list."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with ↵; arrows choose as always."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class VehicleChoices(KeyedChoices):
    """Our own vehicles, then the kinds of vehicle; the first entry leaves it open.

    ``vehicle_chosen`` carries one of our own that a person chose.
    """

    vehicle_chosen = Signal(object)

    def __init__(self, desk: Desk, type_key: str | None = None, vehicle_id: int | None = None) -> None:
        super().__init__(lambda: translate("Transports", "Vehicle"))
        self._before = type_key, vehicle_id
        self._wish = f"{_OWN}{vehicle_id}" if vehicle_id is not None else type_key or ""
        self._own: dict[str, VehicleLine] = {}
        desk.ask(_known, then=self._take, key=("vehicles", id(self)))

        self.activated.connect(self._chosen_by_hand)

    @property
    def type_key(self) -> str | None:
        """The kind that is chosen, or the kind of the vehicle that is; None while it is open."""
        if not self.count():
            return self._before[0]
        own = self._own.get(self.chosen)
        return own.card.type_key if own else self.chosen or None

    @property
    def vehicle_id(self) -> int | None:
        """Which of our own vehicles is chosen; None for a kind."""
        if not self.count():
            return self._before[1]
        own = self._own.get(self.chosen)
        return own.id if own else None

    def setText(self, key: str) -> None:
        """Choose what a draft kept, now or as soon as the vehicles are here."""
        self._wish = key
        super().setText(key)

    def text(self) -> str:
        """Say the key; what is wished for while the vehicles are not here yet."""
        return self.chosen if self.count() else self._wish

    def _take(self, known: tuple[list[VehicleLine], list[Choice]]) -> None:
        vehicles, kinds = known
        self._own = {f"{_OWN}{line.id}": line for line in vehicles}
        own: list[tuple[str, Text]] = [(key, partial(_vehicle_words, line)) for key, line in self._own.items()]
        named: list[tuple[str, Text]] = [(kind.key, partial(_kind_words, kind)) for kind in kinds]
        self.offer([("", lambda: translate("Transports", "Not decided yet")), *own, *named])
        self.choose(self._wish)

    def _chosen_by_hand(self) -> None:
        own = self._own.get(self.chosen)
        if own:
            self.vehicle_chosen.emit(own)


def _known(session: Any) -> tuple[list[VehicleLine], list[Choice]]:
    return vehicles.rows(session, WantedVehicles(), 0, MOST_VEHICLES), vehicle_types(session)


def _vehicle_words(line: VehicleLine) -> str:
    kind = name_in(line.room.names, spoken().code)
    return " · ".join(filter(None, (line.card.name, line.card.plate, kind)))


def _kind_words(kind: Choice) -> str:
    return name_in(kind.names, spoken().code)
