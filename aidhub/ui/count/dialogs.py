"""The dialogs of the page Stock count: start a count, another quantity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.names import name_in, unit_in
from aidhub.domain.quantities import NotANumber, parse_quantity
from aidhub.i18n import spoken, translate
from aidhub.services.counting import start_named
from aidhub.services.places import PlaceRow
from aidhub.services.stock import StockRow
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Entry, Field, TickBox
from aidhub.ui.desk import Desk
from aidhub.ui.text import sentence, spoken_style

Found = Sequence[tuple[int, int]]
"""Lots, and thousandths found of each."""


class StartCountDialog(Dialog):
    """Asks what is to be counted: a warehouse, aisles or locations; and whether those who count see the expected."""

    def __init__(self, parent: QWidget, desk: Desk, sites: Sequence[PlaceRow], done: Callable[[int], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Count", "Start a stock count"),
            lambda: translate("Count", "Nothing changes in the stock until the differences are settled."),
            lambda: translate("Count", "Start count"),
            self._go,
        )
        self._desk, self._done = desk, done
        self.site = Choices(
            lambda: translate("Count", "Warehouse"), [(str(site.id), site.name or site.code) for site in sites]
        )
        self.what = Entry(
            lambda: translate("Count", "Aisles and locations"), lambda: translate("Count", "all, or A, B-05")
        )
        self.name = Entry(lambda: translate("Count", "Name, if it needs one"))
        self.blind = TickBox(lambda: translate("Count", "Blind: what is expected is not shown"))
        self._field = Field(lambda: translate("Count", "Aisles and locations"), self.what)
        if len(sites) > 1:
            self.body.addWidget(Field(lambda: translate("Count", "Warehouse"), self.site))
        self.body.addWidget(self._field)
        self.body.addWidget(Field(lambda: translate("Count", "Name, if it needs one"), self.name))
        self.body.addWidget(self.blind)
        self.what.setFocus()

        for entry in (self.what, self.name):
            entry.returnPressed.connect(self._go)

    def _go(self) -> None:
        self._desk.do(
            start_named, int(self.site.chosen), self.what.text(), blind=self.blind.isChecked(), name=self.name.text(),
            then=self._started, refused=self._refused,
        )  # fmt: skip

    def _started(self, count_id: int) -> None:
        self.accept()
        self._done(count_id)

    def _refused(self, error: AidHubError) -> None:
        self._field.show_problem(lambda: sentence(error))
        self.grow()


class QuantityDialog(Dialog):
    """Asks how much there really is: of each lot in a box, or of loose goods."""

    def __init__(
        self, parent: QWidget, title: str, goods: Sequence[StockRow], done: Callable[[Found], object], *, blind: bool
    ) -> None:
        super().__init__(
            parent,
            lambda: translate("Count", "How much is there of {what}?", what=title),
            "",
            lambda: translate("Count", "Count it"),
            self._go,
        )
        self._goods, self._done = goods, done
        self.entries: list[Entry] = []
        self.fields: list[Field] = []
        for row in goods:
            name = partial(_goods_words, row, blind=blind)
            entry = Entry(name, suffix=partial(_unit, row))
            field = Field(name, entry)
            entry.returnPressed.connect(partial(self._next, len(self.entries)))
            self.entries.append(entry)
            self.fields.append(field)
            self.body.addWidget(field)
        if self.entries:
            self.entries[0].setFocus()

    def _next(self, at: int) -> None:
        if at + 1 < len(self.entries):
            self.entries[at + 1].setFocus()
        else:
            self._go()

    def _go(self) -> None:
        found, wrong = [], False
        for row, entry, field in zip(self._goods, self.entries, self.fields, strict=True):
            if not entry.text().strip() and len(self._goods) > 1:
                continue
            try:
                found.append((row.lot_id, parse_quantity(entry.text(), spoken_style())))
            except NotANumber as error:
                field.show_problem(partial(sentence, error))
                wrong = True
            else:
                field.show_problem("")
        if wrong:
            self.grow()
        elif found:
            self.accept()
            self._done(found)


def _goods_words(row: StockRow, *, blind: bool) -> str:
    name = name_in(row.names, spoken().code)
    if blind:
        return name
    return translate(
        "Count", "{article}, {quantity} in the books", article=name, quantity=spoken().quantity(row.quantity_milli)
    )


def _unit(row: StockRow) -> str:
    return unit_in(row.unit, spoken().code, 2000)
