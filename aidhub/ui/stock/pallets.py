"""The stock by pallet: one row for each, which opens to what stands on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from aidhub.i18n import translate
from aidhub.services.stock import StockRow
from aidhub.ui.components.chips import FilterChip
from aidhub.ui.page import Page


class ByPallet(QObject):
    """Whether each pallet is one row, and which pallets are open.

    ``changed`` wants the rows asked for anew.
    """

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.is_on = False
        self.opened: tuple[int, ...] = ()
        self.chip = FilterChip(lambda: translate("Stock", "By pallet"), self._turn, icon="layers")
        self.turner = page.command(
            lambda: translate("Stock", "One row for each pallet"), self._turn, icon="layers", key="Ctrl+G"
        )
        self.opener = page.command(lambda: translate("Stock", "Open pallet"), lambda: self._open(on=True), key="+")
        self.closer = page.command(lambda: translate("Stock", "Close pallet"), lambda: self._open(on=False), key="-")
        self._current: StockRow | None = None
        self.be(on=False)

    def be(self, *, on: bool) -> None:
        """Show pallets as one row or not, without telling."""
        self.is_on = on
        self.chip.set_on(on=on)
        self.opener.setEnabled(on)
        self.closer.setEnabled(on)

    def is_open(self, row: StockRow) -> bool:
        """Whether what stands on a whole pallet follows its row."""
        return row.place_id in self.opened

    def is_inside(self, row: StockRow) -> bool:
        """Whether a row belongs to the whole pallet above it."""
        return self.is_on and not row.is_whole and (bool(row.pallet) or row.kind == "pallet")

    def stand_on(self, row: StockRow | None) -> None:
        """Remember the row the ring is on."""
        self._current = row

    def toggle(self, row: StockRow) -> bool:
        """Open a whole pallet, or close it; answers whether the row is one."""
        if row.is_whole:
            self._set(row.place_id, on=not self.is_open(row))
        return row.is_whole

    def _turn(self) -> None:
        self.be(on=not self.is_on)
        self.changed.emit()

    def _open(self, *, on: bool) -> None:
        row = self._current
        if row is not None and row.is_whole and self.is_open(row) != on:
            self._set(row.place_id, on=on)

    def _set(self, pallet_id: int, *, on: bool) -> None:
        others = tuple(one for one in self.opened if one != pallet_id)
        self.opened = (*others, pallet_id) if on else others
        self.changed.emit()
