"""The page Partners: who receives, gives and carries, with what, and who we are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget

from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services import party_list, vehicles
from aidhub.services.addresses import Address, address_of
from aidhub.services.choices import Choice, categories
from aidhub.services.parties import PartyRow, parties
from aidhub.services.party_list import ROLES, PartyLine, PartyPast, WantedParties, party_past
from aidhub.services.party_removal import remove_party
from aidhub.services.vehicles import VehicleCard, VehicleLine, WantedVehicles, kinds, remove_vehicles, vehicle_of
from aidhub.ui.components.buttons import Button, MenuButton
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.surfaces import EmptyState, row
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.list_page import InspectedListPage
from aidhub.ui.partners.columns import party_columns, party_sentence, vehicle_columns, vehicle_sentence
from aidhub.ui.partners.export import export
from aidhub.ui.partners.form import AddressForm
from aidhub.ui.partners.inspector import PartyInspector
from aidhub.ui.partners.merge import MergeDialog
from aidhub.ui.partners.vehicle_form import VehicleForm
from aidhub.ui.table import Column, PagedRows, Source, Table, TableFoot
from aidhub.ui.table.column import tick_column
from aidhub.ui.table.selection import selected_rows
from aidhub.ui.text import Text

VEHICLE = "vehicle"
TABS: dict[str, tuple[Text, Text]] = {
    "partner": (lambda: translate("Partners", "Partners"), lambda: translate("Partners", "New partner")),
    "donor": (lambda: translate("Partners", "Donors"), lambda: translate("Partners", "New donor")),
    "carrier": (lambda: translate("Partners", "Carriers"), lambda: translate("Partners", "New carrier")),
    VEHICLE: (lambda: translate("Partners", "Vehicles"), lambda: translate("Partners", "New vehicle")),
    "organisation": (
        lambda: translate("Partners", "Our organisation"),
        lambda: translate("Partners", "Enter our organisation"),
    ),
}
MOST_MERGED = 20


class PartnersPage(InspectedListPage):
    """One table for each tab; ↵ opens an address, Space shows what it did, Ctrl+N makes one."""

    inspector: PartyInspector

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Partners", "Partners"))
        self._looked_up: int | None = None
        self.tabs = Tabs(lambda: translate("Partners", "Kinds of addresses"))
        for key, (words, _) in TABS.items():
            self.tabs.add(key, words)
        self.filter = ListFilter(self._filter_words)
        self.tables = {key: self._make_table(key) for key in TABS}
        self.table = self.tables["partner"]
        self.inspector = PartyInspector(lambda id_: self.wanted.emit("transport", id_))
        self.inspector.hide()
        self.foot = TableFoot([
            ("Return", lambda: translate("Partners", "change")),
            ("Space", lambda: translate("Partners", "details")),
            ("Ctrl+Space", lambda: translate("Partners", "tick")),
        ])  # fmt: skip
        self._make_commands()
        self._lay_out()
        self._connect()

    @property
    def rows(self) -> PagedRows:
        """The rows of the tab."""
        rows = self.table.rows
        if not isinstance(rows, PagedRows):
            raise TypeError("a tab shows pages of rows")
        return rows

    # Making

    def _make_table(self, key: str) -> Table:
        if key == VEHICLE:
            source = Source(vehicles.rows, vehicles.count, lambda line: line.id, vehicles.keys)
            columns: list[Column] = vehicle_columns()
            spoken_row: Callable[[Any], str] = vehicle_sentence
        else:
            source = Source(party_list.rows, party_list.count, lambda line: line.id, party_list.keys)
            columns, spoken_row = party_columns(key), party_sentence
        rows = PagedRows(self.desk, [tick_column(), *columns], source, spoken_row, self)
        table = Table(rows, TABS[key][0], settings=self.desk.settings, memory=f"{key}s", height="twoLine",
                      whole_rows=True)  # fmt: skip
        table.set_empty(
            EmptyState(
                "truck" if key == VEHICLE else "handshake",
                _empty_title(key),
                _empty_words(key),
                Button(TABS[key][1], self._new, key="Ctrl+N"),
            )
        )
        return table

    def _make_commands(self) -> None:
        self.maker = self.command(self._new_words, self._new, icon="plus", key="Ctrl+N")
        self.changer = self.command(lambda: translate("Partners", "Change"), self._change, icon="square-pen")
        self.remover = self.command(lambda: translate("Partners", "Remove"), self._remove, icon="trash-2", key="Del")
        self.merger = self.command(
            lambda: translate("Partners", "Merge addresses"), self._merge, icon="combine", key="Ctrl+Shift+M"
        )
        self.export = self.command(
            lambda: translate("Partners", "Export"), self._export, icon="file-spreadsheet", key="Ctrl+E"
        )
        self.command(lambda: translate("Partners", "Details"), self._toggle_details, icon="info", key="Ctrl+I")
        self.command(self._filter_words, self.filter.go_to, icon="search", key="Ctrl+F, F4")
        self.add_commands(self.tabs.commands(self))
        self.add_button(self.export)
        self.add_button(self.merger)
        self.set_primary(self.maker)
        for table in self.tables.values():
            table.set_commands([self.changer, self.remover, self.merger])

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for table in self.tables.values():
            self._stack.addWidget(table)
        columns = MenuButton(lambda: translate("Stock", "Columns"), self._fill_columns, icon="columns-3")
        tools = row(self.filter, 0, columns)
        tabs = row(self.tabs, 0)
        self.lay_out_inspected(tabs, tools, self._stack, self.foot)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_tab)
        self.filter.typed.connect(lambda _: self._want())
        self.filter.returnPressed.connect(self._go_to_table)
        for table in self.tables.values():
            table.opened.connect(lambda _: self._change())
            table.details.connect(self._show_details)
            table.current_changed.connect(self._current_changed)
            table.chosen_changed.connect(self._choose)
            table.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal
        self.desk.ask(categories, then=self._take_kinds, key="kinds of goods")
        self._want()

    def _fill_columns(self, menu: QMenu) -> None:
        self.table.head.fill_menu(menu)

    def _go_to_table(self) -> None:
        self.table.setFocus()

    # Words

    def _new_words(self) -> str:
        words = TABS[self.tabs.current or "partner"][1]
        return words if isinstance(words, str) else words()

    def _filter_words(self) -> str:
        if self.tabs.current == VEHICLE:
            return translate("Partners", "Filter by name, plate or carrier")
        return translate("Partners", "Filter by name, city or person")

    def _facts_words(self, counts: dict[str, int]) -> str:
        count = counts[self.tabs.current]
        if self.tabs.current == VEHICLE:
            return translate_plural("Partners", "{count} vehicle", "{count} vehicles", count)
        return translate_plural("Partners", "{count} address", "{count} addresses", count)

    # Asking

    def refresh(self) -> None:
        """Ask again for the rows of the tab and how many each has."""
        self.rows.refresh()
        self.desk.ask(party_list.role_counts, then=self._show_counts, key="roles")
        self._choose()
        if self.inspector.isVisible():
            self._look_up(self.inspector.party_id)

    def show_thing(self, thing: object) -> None:
        """Go to a tab, to the party with a number, or on with a new address, as another page asks.

        ``("vehicle", id)`` goes to a vehicle.
        """
        if isinstance(thing, Address):
            self.tabs.choose(thing.role)
            self._ask(thing, self._new_words)
        elif isinstance(thing, int):
            self.desk.ask(address_of, thing, then=self._go_to, key="go to party")
        elif isinstance(thing, tuple):
            self.desk.ask(vehicle_of, thing[1], then=self._go_to_vehicle, key="go to vehicle")
        elif str(thing) in TABS:
            self.tabs.choose(str(thing))

    def retranslate(self) -> None:
        """Sort cities by the alphabet of the language in use."""
        self._want()
        self.inspector.retranslate()

    def _go_to(self, address: Address) -> None:
        """Show one party, and what it did."""
        self.tabs.choose(address.role)
        self.filter.setText(address.name)
        self._open_details(address.id)

    def _go_to_vehicle(self, card: VehicleCard) -> None:
        self.tabs.choose(VEHICLE)
        self.filter.setText(card.plate or card.name)

    def _show_tab(self, key: str) -> None:
        self.table = self.tables[key]
        self._stack.setCurrentWidget(self.table)
        self.inspector.hide()
        self.maker.retranslate()
        self.filter.retranslate()
        self._want()
        self.refresh()

    def _want(self) -> None:
        order, text, language = self.rows.order or "name", self.filter.text(), spoken().code
        both: dict[str, Any] = {"text": text, "language": language, "sort": order, "descending": self.rows.descending}
        wanted: Any = (
            WantedVehicles(**both) if self.tabs.current == VEHICLE else WantedParties(self.tabs.current, **both)
        )
        if wanted != self.rows.wanted:
            self.rows.show_wanted(wanted)
        self._choose()

    def _take_kinds(self, known: list[Choice]) -> None:
        self.inspector.kinds = {one.key: one.names for one in known}
        self.inspector.retranslate()

    def _show_counts(self, counts: dict[str, int]) -> None:
        for key, number in counts.items():
            self.tabs.count_is(key, number)
        self.facts.say(lambda: self._facts_words(counts))

    # What is chosen

    def _chosen_ids(self) -> list[int]:
        return [int(str(key)) for key in self.table.chosen_keys()]

    def _choose(self) -> None:
        chosen = len(self._chosen_ids())
        is_party = self.tabs.current in ROLES
        self.changer.setEnabled(self.table.current_row is not None)
        self.remover.setEnabled(chosen > 0 and (chosen == 1 or not is_party))
        self.merger.setEnabled(is_party and 1 < chosen <= MOST_MERGED)
        self.merger.setVisible(is_party and self.tabs.current != "organisation")
        self.export.setVisible(is_party)
        self.foot.say(
            lambda: translate_plural("Partners", "{count} chosen", "{count} chosen", chosen) if chosen > 1 else ""
        )

    # Details

    def _current_changed(self, shown: object) -> None:
        self._choose()
        if isinstance(shown, PartyLine) and self.inspector.isVisible():
            self._look_up(shown.id)

    def _show_details(self, shown: object) -> None:
        if isinstance(shown, PartyLine):
            self._open_details(shown.id)
        else:
            self._change()

    def _open_details(self, party_id: int | None) -> None:
        self.inspector.show()
        self._look_up(party_id)

    def _toggle_details(self) -> None:
        if self.inspector.isVisible():
            self.step_back()
        elif self.table.current_row is not None:
            self._show_details(self.table.current_row)

    def _look_up(self, party_id: int | None) -> None:
        self._looked_up = party_id
        if party_id is not None:
            self.desk.ask(party_past, party_id, then=self._show_past, refused=lambda _: self.inspector.hide(),
                          key="party past")  # fmt: skip

    def _show_past(self, past: PartyPast) -> None:
        if past.address.id == self._looked_up:
            self.inspector.show_past(past)

    # Doing

    def _new(self) -> None:
        if self.tabs.current == VEHICLE:
            self._ask_vehicle(VehicleCard())
        else:
            self._ask(Address(role=self.tabs.current), self._new_words)

    def _change(self) -> None:
        shown = self.table.current_row
        if isinstance(shown, VehicleLine):
            self.desk.ask(vehicle_of, shown.id, then=self._ask_vehicle, key="vehicle")
        elif isinstance(shown, PartyLine):
            self.desk.ask(
                address_of,
                shown.id,
                then=lambda address: self._ask(address, lambda: translate("Partners", "Change the address")),
                key="address",
            )

    def _ask(self, address: Address, title: Text) -> None:
        AddressForm(self, self.desk, address, title, self._say_saved).open()

    def _ask_vehicle(self, card: VehicleCard) -> None:
        def known(session: Any) -> tuple[Sequence[Any], Sequence[PartyRow]]:
            return kinds(session), parties(session, "carrier")

        self.desk.ask(
            known,
            then=lambda found: VehicleForm(self, self.desk, card, found, self._say_saved).open(),
            key="known vehicles",
        )

    def _say_saved(self, name: str) -> None:
        self.table.setFocus()
        self.told.emit(translate("Partners", "{name} saved", name=name), True)  # noqa: FBT003 - a signal

    def _remove(self) -> None:
        ids = self._chosen_ids()
        if not ids:
            return
        if self.tabs.current == VEHICLE:
            self.desk.do(remove_vehicles, ids, then=lambda _: self._say_removed(len(ids)))
        elif len(ids) == 1:
            self.desk.do(remove_party, ids[0], then=lambda _: self._say_removed(1))

    def _say_removed(self, count: int) -> None:
        self.inspector.hide()
        text = translate_plural("Partners", "{count} entry removed", "{count} entries removed", count)
        self.told.emit(text, True)  # noqa: FBT003 - a signal

    def _merge(self) -> None:
        ids = set(self._chosen_ids())
        lines = [line for line in self._lines_here() if line.id in ids]
        if len(lines) == len(ids) and len(lines) > 1:
            MergeDialog(self, self.desk, lines, self._say_merged).open()

    def _lines_here(self) -> list[PartyLine]:
        shown = [line for _, line in self.rows.here()]
        return [line for line in shown or selected_rows(self.table) if isinstance(line, PartyLine)]

    def _say_merged(self, name: str) -> None:
        self.rows.tick_all(on=False)
        self.table.setFocus()
        self.told.emit(translate("Partners", "Merged into {name}", name=name), True)  # noqa: FBT003 - a signal

    def _export(self) -> None:
        title = TABS[self.tabs.current][0]
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Partners", "Export the list"),
            (title if isinstance(title, str) else title()) + ".xlsx",
            "XLSX (*.xlsx);;CSV (*.csv)",
        )
        wanted = self.rows.wanted
        if name and isinstance(wanted, WantedParties):
            file, database, asked = Path(name), self.desk.database, replace(wanted)
            self.desk.background.run(
                lambda: translate("Partners", "Export"),
                lambda job: export(job, database, asked, file),
                then=lambda count: self._say_exported(count, file),
            )

    def _say_exported(self, count: int, file: Path) -> None:
        text = translate_plural("Partners", "{count} row written to {file}", "{count} rows written to {file}", count,
                                file=file.name)  # fmt: skip
        self.told.emit(text, False)  # noqa: FBT003 - a signal


def _empty_title(key: str) -> Text:
    if key == VEHICLE:
        return lambda: translate("Partners", "No vehicle here yet")
    return lambda: translate("Partners", "No address here yet")


def _empty_words(key: str) -> Text:
    if key == "organisation":
        return lambda: translate("Partners", "It stands on every paper as the sender.")
    if key == VEHICLE:
        return lambda: translate("Partners", "A vehicle brings its plates, carrier and measures to a transport.")
    return lambda: translate("Partners", "Enter one here, or bring in a list on the page Import.")
