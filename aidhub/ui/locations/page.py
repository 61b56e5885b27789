"""The page Locations: where goods can be put, and how full it is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.quantities import clean_text
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.sentences import sentence
from aidhub.services import location_list
from aidhub.services.location_edits import edit_locations, pallets_of, remove_locations
from aidhub.services.location_list import VIEWS, LocationRow, WantedLocations
from aidhub.ui.components.buttons import PRIMARY, Button
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.surfaces import EmptyState, row
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.locations.make import MakeLocationsDialog
from aidhub.ui.page import Page
from aidhub.ui.table import RIGHT, CellEdit, Column, PagedRows, Source, Table, TableFoot
from aidhub.ui.table.column import tick_column
from aidhub.ui.text import Text
from aidhub.ui.theme import px

VIEW_WORDS: dict[str, Text] = {
    "all": lambda: translate("Locations", "All"),
    "used": lambda: translate("Locations", "In use"),
    "empty": lambda: translate("Locations", "Empty"),
}


class LocationsPage(Page):
    """Views as tabs, a filter, and the table; names and room are edited in their cells."""

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
        self.foot = TableFoot([
            ("F2", lambda: translate("Locations", "edit")),
            ("Ctrl+D", lambda: translate("Locations", "fill down")),
            ("Return", lambda: translate("Locations", "show in stock")),
        ])  # fmt: skip
        self._make_commands()
        self._lay_out()

        self.tabs.chosen.connect(lambda view: self._want(view=view))
        self.filter.typed.connect(lambda text: self._want(text=text))
        self.filter.returnPressed.connect(self.table.setFocus)
        self.table.opened.connect(self._show_in_stock)
        self.table.chosen_changed.connect(self._choose)
        self.table.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal
        self.rows.edited.connect(self._edit)
        self.rows.show_wanted(self._wanted)

    def _make_commands(self) -> None:
        self.maker = self.command(
            lambda: translate("Locations", "Make locations"), self._make, icon="plus", key="Ctrl+N"
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
        self.table.set_commands([self.remover])
        self.table.set_empty(
            EmptyState(
                "map-pin",
                lambda: translate("Locations", "No location in this view"),
                lambda: translate("Locations", "Aisles, racks and levels are made in one step."),
                Button(lambda: translate("Locations", "Make locations"), self._make, kind=PRIMARY),
            )
        )

    def _lay_out(self) -> None:
        tabs = row(self.tabs, 0)
        tabs.setContentsMargins(px(14), 0, px(24), 0)
        tools = row(self.filter, 0)
        tools.setContentsMargins(px(24), px(10), px(24), px(10))
        self.filter.setFixedWidth(px(280))
        self.body.addLayout(tabs)
        self.body.addLayout(tools)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.foot)

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
            self.tabs.count_is(view, partial(_number_words, number))
        self.facts.say(lambda: translate_plural("Locations", "{count} location", "{count} locations", counts["all"]))

    def _choose(self) -> None:
        chosen = len(self.table.chosen_keys())
        self.remover.setEnabled(chosen > 0)
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

    def _remove(self) -> None:
        ids = [int(str(key)) for key in self.table.chosen_keys()]
        if ids:
            self.desk.do(remove_locations, ids, then=lambda _: self._say_removed(len(ids)))

    def _say_removed(self, count: int) -> None:
        text = translate_plural("Locations", "{count} location removed", "{count} locations removed", count)
        self.told.emit(text, True)  # noqa: FBT003 - a signal

    def _edit(self, edits: list[CellEdit]) -> None:
        right = [edit for edit in edits if self._is_right(edit)]
        changes = [(edit.row.id, edit.column, edit.text, _seen(edit)) for edit in right]
        if changes:
            self.desk.do(edit_locations, changes, refused=lambda error: self._refuse(right, error))

    def _is_right(self, edit: CellEdit) -> bool:
        """Keep a cell that cannot be read, with its reason; the others are saved."""
        try:
            if edit.column == "room":
                pallets_of(edit.text)
            else:
                clean_text(edit.text)
        except AidHubError as error:
            self.table.refuse(edit, sentence(error))
            return False
        return True

    def _refuse(self, edits: list[CellEdit], error: AidHubError) -> None:
        for edit in edits:
            self.table.refuse(edit, sentence(error))

    # Window

    def panes(self) -> list[QWidget]:
        """Filter and table."""
        return [self.filter, self.table]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the table."""
        return self.table.keys()

    def step_back(self) -> bool:
        """Empty the filter."""
        return self.filter.emptied()


def _seen(edit: CellEdit) -> Any:
    return edit.row.name if edit.column == "name" else edit.row.room


def _number_words(number: int) -> str:
    return spoken().number(number)


def _count(number: int) -> str:
    return spoken().number(number) if number else ""


def _columns() -> list[Column]:
    return [
        Column("code", lambda: translate("Locations", "Location"), 140, lambda location: location.code, sort="code",
               is_strong=True, icon=lambda _: ("map-pin", "text2")),
        Column("name", lambda: translate("Locations", "Name"), 220, lambda location: location.name, sort="name",
               stretch=True, editable=lambda _: True),
        Column("site", lambda: translate("Locations", "Warehouse"), 160, lambda location: location.site,
               ink=lambda _: "text2"),
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
    return ", ".join(filter(None, (location.code, location.name, boxes, pallets)))
