"""The dialog that says which vehicle suffices for a load, and how many of each kind it needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.planning.placing import MOST_VEHICLES, Needed
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.table import RIGHT, Column, FixedRows, Table
from aidhub.ui.theme import px


class WhichVehicle(Dialog):
    """One row for each kind of vehicle: those that take all of it first."""

    def __init__(self, parent: QWidget, found: Sequence[Needed], settings: object) -> None:
        super().__init__(
            parent,
            lambda: translate("LoadPlan", "Which vehicle suffices?"),
            lambda: translate(
                "LoadPlan", "Each kind was loaded by trial: to its payload, with stacks where goods allow them."
            ),
        )
        self.rows = FixedRows(_columns(), lambda one: one.room.key, _sentence, self)
        self.rows.show_rows(list(found))
        self.table = Table(
            self.rows,
            lambda: translate("LoadPlan", "Kinds of vehicles"),
            settings=settings,  # type: ignore[arg-type]
            memory="which vehicle",
        )
        self.table.setMinimumHeight(px(36 * 9))
        self.body.addWidget(self.table)
        self.setMinimumWidth(px(640))
        self.table.setCurrentIndex(self.rows.index(0, 0))
        self.table.setFocus()


def _columns() -> list[Column]:
    return [
        Column("vehicle", lambda: translate("LoadPlan", "Vehicle"), 220, _name, stretch=True, is_strong=True),
        Column("count", lambda: translate("LoadPlan", "Needed"), 150, _count),
        Column("weight", lambda: translate("LoadPlan", "By weight"), 90,
               lambda one: spoken().number(one.by_weight) if one.count else "–", RIGHT, ink=lambda _: "text2"),
        Column("room", lambda: translate("LoadPlan", "By floor"), 90,
               lambda one: spoken().number(one.by_room) if one.count else "–", RIGHT, ink=lambda _: "text2"),
    ]  # fmt: skip


def _name(one: Needed) -> str:
    return name_in(one.room.names, spoken().code)


def _count(one: Needed) -> str:
    if one.never:
        return translate_plural(
            "LoadPlan", "{count} package does not go in", "{count} packages do not go in", one.never
        )
    if one.suffices:
        return translate("LoadPlan", "one suffices")
    if one.count > MOST_VEHICLES:
        return translate("LoadPlan", "more than {count}", count=spoken().number(MOST_VEHICLES))
    return translate_plural("LoadPlan", "{count} vehicle", "{count} vehicles", one.count)


def _sentence(one: Needed) -> str:
    return f"{_name(one)}: {_count(one)}"
