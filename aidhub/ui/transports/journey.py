"""The fields for vehicle and departure, as the dialogs for planning and changing a transport share them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from aidhub.domain.errors import AidHubError
from aidhub.domain.moments import parse_moment
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.messages import sentence
from aidhub.services.choices import Choice, vehicle_types
from aidhub.ui.components.fields import Choices, Entry, Field
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text
from aidhub.ui.transports import words


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
    """The kinds of vehicle; the first entry leaves it open."""

    def __init__(self, desk: Desk, chosen: str | None = None) -> None:
        super().__init__(lambda: translate("Transports", "Vehicle"))
        self._wish = chosen or ""
        desk.ask(vehicle_types, then=self._take, key=("vehicles", id(self)))

    def _take(self, kinds: list[Choice]) -> None:
        named = [(kind.key, lambda kind=kind: name_in(kind.names, spoken().code)) for kind in kinds]
        self.offer([("", lambda: translate("Transports", "Not decided yet")), *named])
        self.choose(self._wish)
