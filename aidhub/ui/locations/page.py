"""The page Locations: where goods can be put, and how full it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from aidhub.domain.location_uses import GATE, PACKING, QUARANTINE, SHELF
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services import location_list
from aidhub.services.location_edits import LocationEdit, check_locations, edit_locations, remove_locations
from aidhub.services.location_list import VIEWS, LocationRow, WantedLocations
from aidhub.ui.components.buttons import PRIMARY, Button
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.surfaces import EmptyState
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.list_page import ListPage
from aidhub.ui.locations.make import MakeLocationsDialog
from aidhub.ui.table import RIGHT, CellEdit, Column, KeptCells, PagedRows, Source, Table, TableFoot
from aidhub.ui.table.column import tick_column
from aidhub.ui.text import Text

VIEW_WORDS: dict[str, Text] = {
    "all": lambda: translate("Locations", "All"),
    "used": lambda: translate("Locations", "In use"),
    "empty": lambda: translate("Locations", "Empty"),
}


class LocationsPage(ListPage):
    """Views as tabs, a filter, and the table; names, uses and room are edited in their cells."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Locations", "Locations"))
        self._wanted = WantedLocations()
        self.tabs = Tabs(lambda: translate("Locations", "Views"))
        for view in VIEWS:
            self.tabs.add(view, VIEW_WORDS[view])
        self.filter = ListFilter(lambda: translate("Locations", "Filter by code or name"))
        source = Source(location_list.rows, location_list.count, lambda location: location.id, location_list.keys)
        self.rows = PagedRows(desk, [tick_column(), *_columns()], source, _sentence, self)
        self.table = Table(
            self.rows, lambda: translate("Locations", "Locations"), settings=desk.settings, memory="locations"
        )
        self.cells = KeptCells(
            desk, self.table, _location_edit, check=check_locations, keep=edit_locations, words=_changed_words
        )
        self.foot = TableFoot([
            ("F2", lambda: translate("Locations", "edit")),
            ("Ctrl+D", lambda: translate("Locations", "fill down")),
            ("Return", lambda: translate("Locations", "show in stock")),
        ])  # fmt: skip
        self._make_commands()
        self.lay_out_list()
        self.body.addWidget(self.foot)

        self.tabs.chosen.connect(lambda view: self._want(view=view))
        self.filter.typed.connect(lambda text: self._want(text=text))
        self.filter.returnPressed.connect(self.table.setFocus)
        self.table.opened.connect(self._show_in_stock)
        self.table.chosen_changed.connect(self._choose)
        self.table.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal
        self.cells.done.connect(lambda text: self.told.emit(text, True))  # noqa: FBT003 - a signal
        self.cells.refused.connect(self.warned)
        self.rows.show_wanted(self._wanted)

    def _make_commands(self) -> None:
        self.maker = self.command(
            lambda: translate("Locations", "Make locations"), self._make, icon="plus", key="Ctrl+N"
        )
        self.labeller = self.command(
            lambda: translate("Locations", "Print labels"), self._print_labels, icon="printer", key="Ctrl+P"
        )
        self.remover = self.command(
            lambda: translate("Locations", "Remove location"), self._remove, icon="trash-2", key="Del"
        )
        self.command(
            lambda: translate("Locations", "Filter by code or name"), self.filter.go_to, icon="search",
            key="Ctrl+F, F4",
        )  # fmt: skip
        self.add_commands(self.tabs.commands(self))
        self.add_button(self.remover)
        self.set_primary(self.maker)
        self.table.set_commands([self.labeller, self.remover])
        self.table.set_empty(
            EmptyState(
                "map-pin",
                lambda: translate("Locations", "No location in this view"),
                lambda: translate("Locations", "Aisles, racks and levels are made in one step."),
                Button(lambda: translate("Locations", "Make locations"), self._make, kind=PRIMARY),
            )
        )

    # Asking

    def refresh(self) -> None:
        """Ask again for the rows and how many each view has."""
        self.rows.refresh()
        self.desk.ask(location_list.view_counts, then=self._show_counts, key="location views")
        self._choose()

    def show_thing(self, thing: object) -> None:
        """Filter by a code that another page hands over."""
        self.tabs.choose("all")
        self.filter.setText(str(thing))

    def _want(self, **changes: Any) -> None:
        order = {"sort": self.rows.order or "code", "descending": self.rows.descending}
        self._wanted = replace(self._wanted, **{**order, **changes})
        self.rows.show_wanted(self._wanted)

    def _show_counts(self, counts: dict[str, int]) -> None:
        for view, number in counts.items():
            self.tabs.count_is(view, number)
        self.facts.say(lambda: translate_plural("Locations", "{count} location", "{count} locations", counts["all"]))

    def _choose(self) -> None:
        chosen = len(self.table.chosen_keys())
        self.remover.setEnabled(chosen > 0)
        self.labeller.setEnabled(chosen > 0)
        self.foot.say(
            lambda: translate_plural("Locations", "{count} chosen", "{count} chosen", chosen) if chosen else ""
        )

    # Doing

    def _make(self) -> None:
        MakeLocationsDialog(self, self.desk, self._say_made).open()

    def _say_made(self) -> None:
        self.table.setFocus()
        self.told.emit(translate("Locations", "Locations made"), True)  # noqa: FBT003 - a signal

    def _show_in_stock(self, location: LocationRow) -> None:
        self.wanted.emit("stock", f"location:{location.code}")

    def _print_labels(self) -> None:
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the page opens faster without it

        ids = [int(str(key)) for key in self.table.chosen_keys()]
        print_labels(self.desk, "location", ids, then=self._say_printed)

    def _say_printed(self, count: int) -> None:
        text = translate_plural("Stock", "{count} label made", "{count} labels made", count)
        self.told.emit(text, False)  # noqa: FBT003 - a signal

    def _remove(self) -> None:
        ids = [int(str(key)) for key in self.table.chosen_keys()]
        if ids:
            self.desk.do(remove_locations, ids, then=lambda _: self._say_removed(len(ids)))

    def _say_removed(self, count: int) -> None:
        text = translate_plural("Locations", "{count} location removed", "{count} locations removed", count)
        self.told.emit(text, True)  # noqa: FBT003 - a signal


def _location_edit(cell: CellEdit) -> LocationEdit:
    return LocationEdit(cell.row, cell.column, cell.text)


def _changed_words(cells: Sequence[CellEdit]) -> str:
    changed = {cell.row.code for cell in cells}
    if len(changed) == 1:
        return translate("Step", "Location {code} changed", code=changed.pop())
    return translate_plural("Step", "{count} location changed", "{count} locations changed", len(changed))


def _count(number: int) -> str:
    return spoken().number(number) if number else ""


def _use(location: LocationRow) -> str:
    if location.kind != "shelf":
        return ""
    words = {
        SHELF: translate("Locations", "Shelf"),
        PACKING: translate("Locations", "Packing table"),
        QUARANTINE: translate("Locations", "Quarantine"),
        GATE: translate("Locations", "Gate"),
    }
    return words.get(location.use, "")


def _columns() -> list[Column]:
    return [
        Column("code", lambda: translate("Locations", "Location"), 120, lambda location: location.code, sort="code",
               is_strong=True, icon=lambda _: ("map-pin", "text2")),
        Column("name", lambda: translate("Locations", "Name"), 150, lambda location: location.name, sort="name",
               stretch=True, editable=lambda _: True),
        Column("site", lambda: translate("Locations", "Warehouse"), 130, lambda location: location.site,
               ink=lambda _: "text2"),
        Column("use", lambda: translate("Locations", "Use"), 140, _use,
               editable=lambda location: location.kind == "shelf",
               ink=lambda location: {"quarantine": "warn", "": "muted"}.get(location.use)),
        Column("boxes", lambda: translate("Locations", "Boxes"), 90, lambda location: _count(location.boxes), RIGHT),
        Column("pallets", lambda: translate("Locations", "Pallets"), 90, lambda location: _count(location.pallets),
               RIGHT),
        Column("loose", lambda: translate("Locations", "Loose goods"), 110, lambda location: _count(location.loose),
               RIGHT),
        Column("room", lambda: translate("Locations", "Room, pallets"), 120,
               lambda location: "" if location.room is None else spoken().number(location.room), RIGHT,
               editable=lambda _: True,
               edit_text=lambda location: "" if location.room is None else str(location.room),
               ink=lambda location: "warn" if location.room is not None and location.pallets > location.room else None),
    ]  # fmt: skip


def _sentence(location: LocationRow) -> str:
    boxes = translate_plural("Locations", "{count} box", "{count} boxes", location.boxes)
    pallets = translate_plural("Locations", "{count} pallet", "{count} pallets", location.pallets)
    return ", ".join(filter(None, (location.code, location.name, _use(location), boxes, pallets)))
