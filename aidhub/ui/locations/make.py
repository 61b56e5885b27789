"""The dialog that makes locations: aisles, racks and levels in one step, looked over before."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.location_codes import location_codes
from aidhub.i18n import translate, translate_plural
from aidhub.services.labels import locations_made
from aidhub.services.location_edits import Planned, make_locations, pallets_of, plan_locations
from aidhub.services.places import PlaceRow, sites
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Entry, Field, TickBox
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import row
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text, sentence
from aidhub.ui.theme import px

FIELDS: dict[str, tuple[Text, str]] = {
    "aisles": (lambda: translate("Locations", "Aisles, such as A-D"), "A-D"),
    "racks": (lambda: translate("Locations", "Racks of each aisle"), "5"),
    "levels": (lambda: translate("Locations", "Levels of each rack"), "3"),
    "room": (lambda: translate("Locations", "Pallets that fit on each"), ""),
}
MOST_LETTERS = 3


class MakeLocationsDialog(Dialog):
    """Asks for aisles, racks and levels, and shows at each key which locations will be made."""

    def __init__(self, parent: QWidget, desk: Desk, done: Callable[[], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Locations", "Make locations"),
            lambda: translate("Locations", "Locations that are there already stay as they are."),
            lambda: translate("Locations", "Make locations"),
            self._make,
        )
        self._desk, self._done, self._command = desk, done, str(uuid4())
        self.entries = {name: Entry(words) for name, (words, _) in FIELDS.items()}
        self.fields = {name: Field(words, self.entries[name]) for name, (words, _) in FIELDS.items()}
        self.site = Choices(lambda: translate("Locations", "Warehouse"))
        self._site = Field(lambda: translate("Locations", "Warehouse"), self.site)
        self.preview = PlainLabel("", "strong", wrap=True)
        self.labels = TickBox(lambda: translate("Locations", "Print their labels"))
        for name, (_, usual) in FIELDS.items():
            self.entries[name].setText(usual)
        for part in (self._site, self.fields["aisles"], self.preview, self.labels):
            self.body.addWidget(part)
        self.body.insertLayout(2, row(*(self.fields[name] for name in ("racks", "levels", "room")), gap=12))
        self.setMinimumWidth(px(560))
        self.entries["aisles"].setFocus()
        self.entries["aisles"].selectAll()

        for entry in self.entries.values():
            entry.textChanged.connect(self._look)
            entry.returnPressed.connect(self._make)
        self.site.currentIndexChanged.connect(self._look)
        desk.ask(sites, then=self._offer, key="sites")

    def _offer(self, found: list[PlaceRow]) -> None:
        self.site.offer([(str(site.id), site.name or site.code) for site in found])
        self._site.setVisible(len(found) > 1)
        self._look()

    def _number(self, name: str) -> int | None:
        text = self.entries[name].text().strip() or "0"
        is_number = text.isascii() and text.isdigit() and len(text) <= MOST_LETTERS
        self.fields[name].show_problem(
            "" if is_number else translate("Locations", "Type a number from 0 to {most}.", most=999)
        )
        return int(text) if is_number else None

    def _codes(self) -> list[str] | None:
        """Read what is typed; None while something is the matter, which is said at its field."""
        racks, levels = self._number("racks"), self._number("levels")
        if racks is None or levels is None:
            return None
        try:
            pallets_of(self.entries["room"].text())
            self.fields["room"].show_problem("")
        except AidHubError as error:
            self.fields["room"].show_problem(sentence(error))
            return None
        if levels and not racks:
            self.fields["levels"].show_problem(translate("Locations", "Levels need racks. Type how many racks."))
            return None
        return self._read_aisles(racks, levels)

    def _read_aisles(self, racks: int, levels: int) -> list[str] | None:
        try:
            codes = location_codes(self.entries["aisles"].text(), racks, levels)
        except AidHubError as error:
            self.fields["aisles"].show_problem(sentence(error))
            return None
        self.fields["aisles"].show_problem("")
        return codes

    def _look(self) -> None:
        codes = self._codes()
        self.preview.say("")
        if codes and self.site.chosen:
            self._desk.ask(plan_locations, int(self.site.chosen), codes, then=self._show, key="plan locations")

    def _show(self, planned: Planned) -> None:
        self.preview.say(lambda: _plan_words(planned))

    def _make(self) -> None:
        codes = self._codes()
        if codes is None or not self.site.chosen:
            return
        self._desk.do(
            make_locations,
            int(self.site.chosen),
            codes,
            pallets_of(self.entries["room"].text()),
            command_id=self._command,
            then=self._made,
            refused=self._refused,
        )

    def _made(self, entry_id: int) -> None:
        if self.labels.isChecked():
            self._desk.ask(locations_made, entry_id, then=self._print)
        self.accept()
        self._done()

    def _print(self, ids: list[int]) -> None:
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the page opens faster without it

        print_labels(self._desk, "location", ids)

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        self.problem(sentence(error))


def _plan_words(planned: Planned) -> str:
    there = translate_plural(
        "Locations", "{count} location is there already.", "{count} locations are there already.", planned.there
    )
    if not planned.codes:
        return there
    codes = ", ".join(dict.fromkeys((planned.codes[0], planned.codes[-1])))
    if len(planned.codes) > 2:  # noqa: PLR2004 - first and last
        codes = translate("Locations", "{first} to {last}", first=planned.codes[0], last=planned.codes[-1])
    count = len(planned.codes)
    new = translate_plural("Locations", "{count} new location: {codes}.", "{count} new locations: {codes}.", count,
                           codes=codes)  # fmt: skip
    return f"{new} {there}" if planned.there else new
