"""The dialog that asks how many kits are taken apart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from aidhub.i18n import translate
from aidhub.services.kits import take_apart
from aidhub.services.stock import StockRow
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.desk import Desk
from aidhub.ui.stock import columns
from aidhub.ui.text import sentence

ONE = 1000
MOST_DIGITS = 6


class TakeApartDialog(Dialog):
    """Gives the very parts back that kits were made of, where the kits lie; all that are free stand there."""

    def __init__(self, parent: QWidget, desk: Desk, kits: StockRow, done: Callable[[], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Stock", "Take kit apart"),
            lambda: columns.content(kits),
            lambda: translate("Stock", "Take kit apart"),
            self._take_apart,
        )
        self._desk, self._kits, self._done = desk, kits, done
        self.count = Entry(lambda: translate("Stock", "How many kits"))
        self.counted = Field(lambda: translate("Stock", "How many kits"), self.count)
        self.count.setText(str((kits.quantity_milli - kits.reserved_milli) // ONE))
        self.body.addWidget(self.counted)
        self.count.setFocus()
        self.count.selectAll()

        self.count.returnPressed.connect(self._take_apart)

    def _take_apart(self) -> None:
        text = self.count.text().strip()
        is_number = text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS and int(text) > 0
        self.counted.show_problem("" if is_number else translate("Stock", "Type how many kits."))
        if is_number:
            self._desk.do(
                take_apart, self._kits.lot_id, self._kits.place_id, int(text),
                then=lambda _: self._taken(), refused=lambda error: self.problem(sentence(error)),
            )  # fmt: skip

    def _taken(self) -> None:
        self.accept()
        self._done()
