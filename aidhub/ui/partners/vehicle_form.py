"""The form of a vehicle: empty measures are those of its kind, and stand in grey."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError, Changed
from aidhub.domain.freight import Room
from aidhub.domain.names import name_in
from aidhub.domain.quantities import LENGTHS_MM, WEIGHTS_G, parse_measure
from aidhub.i18n import spoken, translate
from aidhub.services.parties import PartyRow
from aidhub.services.transport_rows import SUPPORTS
from aidhub.services.vehicles import LIMITS, VehicleCard, VehicleNameMissing, save_vehicle, vehicle_of
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import SHORT, Choices, Entry, Field, Notes
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import column, evenly
from aidhub.ui.desk import Desk
from aidhub.ui.drafts import Draft, TypedInto
from aidhub.ui.partners.columns import metres
from aidhub.ui.text import Text, sentence, spoken_style
from aidhub.ui.theme import px

TEXTS: dict[str, Text] = {
    "name": lambda: translate("Partners", "Name of the vehicle"),
    "plate": lambda: translate("Partners", "Registration plate"),
    "trailer_plate": lambda: translate("Partners", "Plate of the trailer"),
}
MEASURES: dict[str, tuple[Text, Text]] = {
    "payload_g": (lambda: translate("Partners", "Payload"), lambda: translate("Partners", "kg")),
    "length_mm": (lambda: translate("Partners", "Length inside"), lambda: translate("Partners", "m")),
    "width_mm": (lambda: translate("Partners", "Width inside"), lambda: translate("Partners", "m")),
    "height_mm": (lambda: translate("Partners", "Height inside"), lambda: translate("Partners", "m")),
    "door_width_mm": (lambda: translate("Partners", "Width of the door"), lambda: translate("Partners", "m")),
    "door_height_mm": (lambda: translate("Partners", "Height of the door"), lambda: translate("Partners", "m")),
    "arch_width_mm": (lambda: translate("Partners", "Between wheel arches"), lambda: translate("Partners", "m")),
    "front_mm": (lambda: translate("Partners", "Kingpin or front axle"), lambda: translate("Partners", "m")),
    "front_limit_g": (lambda: translate("Partners", "It may bear"), lambda: translate("Partners", "kg")),
    "front_tare_g": (lambda: translate("Partners", "It bears empty"), lambda: translate("Partners", "kg")),
    "rear_mm": (lambda: translate("Partners", "Rear axles"), lambda: translate("Partners", "m")),
    "rear_limit_g": (lambda: translate("Partners", "They may bear"), lambda: translate("Partners", "kg")),
    "rear_tare_g": (lambda: translate("Partners", "They bear empty"), lambda: translate("Partners", "kg")),
}
MORE = (
    ("door_width_mm", "door_height_mm", "arch_width_mm"),
    ("front_mm", "front_limit_g", "front_tare_g"),
    ("rear_mm", "rear_limit_g", "rear_tare_g"),
)
"""The lines that are shown on demand: what the load plan reckons with."""


class VehicleForm(Dialog):
    """Shows a vehicle and saves it; what is wrong stays, with the reason below it."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        card: VehicleCard,
        known: tuple[Sequence[Room], Sequence[PartyRow]],
        done: Callable[[str], object],
    ) -> None:
        """Make the form. ``known`` are the kinds of vehicles and the carriers to choose from."""
        super().__init__(parent, _title(card), "", lambda: translate("Partners", "Save"), self._save)
        self._desk, self._seen, self._done, self._command = desk, card, done, str(uuid4())
        kinds, carriers = known
        self._kinds: Mapping[str, Room] = {kind.key: kind for kind in kinds}
        self.kind = Choices(lambda: translate("Partners", "Kind of vehicle"))
        self.kind.offer([(kind.key, partial(_kind_name, kind)) for kind in kinds])
        self.carrier = Choices(lambda: translate("Partners", "Carrier"))
        own: list[tuple[str, Text]] = [("", lambda: translate("Partners", "Ourselves"))]
        self.carrier.offer([*own, *((str(one.id), one.name) for one in carriers)])
        self.entries = {name: Entry(words) for name, words in TEXTS.items()}
        self.entries |= {
            name: Entry(words, partial(self._usual, name), suffix=unit) for name, (words, unit) in MEASURES.items()
        }
        self.fields = {
            name: Field(words, self.entries[name], limit=LIMITS.get(name, SHORT))
            for name, words in (*TEXTS.items(), *((name, words) for name, (words, _) in MEASURES.items()))
        }
        self.note = Notes(lambda: translate("Partners", "Note"))
        self.note.setFixedHeight(px(64))
        self.usual, self.more = QWidget(), self._more_fields()
        self.more.hide()
        self.opener = Button(self._opener_words, self._turn_over, icon="truck", size="small")
        self._show(card)
        self._lay_out_form()
        self.entries["name"].setFocus()
        typed: dict[str, TypedInto] = {**self.entries, "kind": self.kind, "carrier": self.carrier, "note": self.note}
        Draft(self, f"vehicle {card.id or 'new'}", typed)
        self._kind_changed()

        self.kind.currentIndexChanged.connect(self._kind_changed)

    def _lay_out_form(self) -> None:
        fields = self.fields
        kind = Field(lambda: translate("Partners", "Kind of vehicle"), self.kind)
        carrier = Field(lambda: translate("Partners", "Carrier"), self.carrier)
        note = Field(lambda: translate("Partners", "Note"), self.note)
        inside = evenly(*(fields[name] for name in ("length_mm", "width_mm", "height_mm")))
        lines = (evenly(fields["plate"], fields["trailer_plate"]), evenly(carrier, fields["payload_g"]), inside)
        self.usual.setLayout(column(evenly(fields["name"], kind), *lines, note, gap=12))
        self.body.addWidget(self.usual)
        self.body.addWidget(self.more)
        self.body.addWidget(self.opener, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.setMinimumWidth(px(600))

    def _more_fields(self) -> QWidget:
        hint = PlainLabel(
            lambda: translate(
                "Partners", "Distances are measured from the front wall inside; before it they are negative."
            ),
            "helper", "muted", wrap=True,
        )  # fmt: skip
        lines = [evenly(*(self.fields[name] for name in line)) for line in MORE]
        part = QWidget()
        part.setLayout(column(lines[0], hint, *lines[1:], gap=12))
        return part

    def _opener_words(self) -> str:
        if self.more.isHidden():
            return translate("Partners", "Door and axles …")
        return translate("Partners", "Name, plates and measures …")

    def _turn_over(self) -> None:
        """Show door and axles instead of the rest, or the rest again: both together would not fit a small screen."""
        self._show_side(has_more=self.more.isHidden())
        self.entries["name" if self.more.isHidden() else MORE[0][0]].setFocus()

    def _show_side(self, *, has_more: bool) -> None:
        hidden, shown = (self.usual, self.more) if has_more else (self.more, self.usual)
        hidden.hide()
        shown.show()
        self.opener.retranslate()

    def _go_to(self, name: str) -> None:
        """Give the focus to a field, on whichever side it is."""
        self._show_side(has_more=any(name in line for line in MORE))
        self.entries[name].setFocus()

    def _show(self, card: VehicleCard) -> None:
        for name, entry in self.entries.items():
            entry.setText(_shown(card, name))
        self.kind.choose(card.type_key)
        self.carrier.choose(str(card.carrier_id or ""))
        self.note.setPlainText(card.note)

    def _look_again(self, now: VehicleCard, field: str) -> None:
        """Go on from the vehicle as it stands now: what nobody here touched shows it, the rest keeps its text."""
        seen, self._seen = self._seen, now
        for name, entry in self.entries.items():
            if entry.text() == _shown(seen, name):
                entry.setText(_shown(now, name))
        if self.kind.chosen == seen.type_key:
            self.kind.choose(now.type_key)
        if self.carrier.chosen == str(seen.carrier_id or ""):
            self.carrier.choose(str(now.carrier_id or ""))
        if self.note.toPlainText() == seen.note:
            self.note.setPlainText(now.note)
        if field in self.fields:
            there = _shown(now, field) or "–"
            self.fields[field].show_problem(translate("Partners", "Stands there now: {text}", text=there))

    def _usual(self, name: str) -> str:
        """What a vehicle of the chosen kind has."""
        kind = self._kinds.get(self.kind.chosen)
        if kind is None:
            return ""
        source = kind.supports if name in SUPPORTS else kind
        return _measure(getattr(source, name) or None) if source else ""

    def _kind_changed(self) -> None:
        for name in MEASURES:
            self.entries[name].retranslate()

    def _save(self) -> None:
        self.problem("")
        for field in self.fields.values():
            field.show_problem("")
        measures = self._read_measures()
        if measures is None or any(field.is_too_long for field in self.fields.values()):
            return
        texts = {name: self.entries[name].text().strip() for name in TEXTS}
        carrier = self.carrier.chosen
        wanted = replace(
            self._seen,
            name=texts["name"],
            plate=texts["plate"],
            trailer_plate=texts["trailer_plate"],
            type_key=self.kind.chosen,
            carrier_id=int(carrier) if carrier else None,
            note=self.note.toPlainText().strip(),
            **measures,
        )
        self._desk.do(
            save_vehicle,
            wanted,
            self._seen,
            then=lambda _: self._saved(wanted.name),
            refused=self._refused,
            command_id=self._command,
        )

    def _read_measures(self) -> dict[str, int | None] | None:
        """Read the measures; None if one is none, which is said at its field."""
        found: dict[str, int | None] = {}
        wrong = ""
        for name in MEASURES:
            text = self.entries[name].text().strip()
            try:
                found[name] = _read(name, text) if text else None
            except AidHubError as error:
                self.fields[name].show_problem(sentence(error))
                wrong = wrong or name
        if wrong:
            self._go_to(wrong)
            return None
        return found

    def _saved(self, name: str) -> None:
        self.accept()
        self._done(name)

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        if isinstance(error, VehicleNameMissing):
            self.fields["name"].show_problem(sentence(error))
            self._go_to("name")
            return
        self.problem(sentence(error))
        if isinstance(error, Changed) and self._seen.id is not None:
            field = str(error.facts["field"])
            self._desk.ask(vehicle_of, self._seen.id, then=lambda now: self._look_again(now, field), key="vehicle now")


def _title(card: VehicleCard) -> Text:
    if card.id is None:
        return lambda: translate("Partners", "New vehicle")
    return lambda: translate("Partners", "Change the vehicle")


def _shown(card: VehicleCard, name: str) -> str:
    value = getattr(card, name)
    return _measure(value) if name in MEASURES else str(value)


def _kind_name(kind: Room) -> str:
    return name_in(kind.names, spoken().code)


def _read(name: str, text: str) -> int:
    """Read a measure; only the front axle may be before the front wall."""
    units, unit = (WEIGHTS_G, "kg") if name.endswith("_g") else (LENGTHS_MM, "m")
    before = name == "front_mm" and text[:1] in "-−"
    value = parse_measure(text[1:] if before else text, units, unit, spoken_style())
    return -value if before else value


def _measure(value: int | None) -> str:
    """Write kilograms to the gram, or metres to the millimetre."""
    return "" if value is None else metres(value)
