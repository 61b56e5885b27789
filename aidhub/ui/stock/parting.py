"""Commands of the page Stock that part or gather packages: split a box, put on a pallet, take kits apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from aidhub.i18n import translate, translate_plural
from aidhub.services.box_show import BoxShow, show_box
from aidhub.services.boxing import split_box
from aidhub.services.moving import StockKey
from aidhub.services.stock import StockRow
from aidhub.ui.boxing.dialogs import SplitDialog
from aidhub.ui.page import Page
from aidhub.ui.stock.kits import TakeApartDialog
from aidhub.ui.stock.move import PutOnPalletDialog


class Parting(QObject):
    """The commands, for the row the ring is on and the rows chosen."""

    def __init__(
        self, page: Page, current: Callable[[], StockRow | None], chosen: Callable[[], Sequence[StockKey]]
    ) -> None:
        super().__init__(page)
        self._page, self._current, self._chosen = page, current, chosen
        self.splitter = page.command(lambda: translate("Stock", "Split"), self._split, icon="split")
        self.putter = page.command(lambda: translate("Stock", "Put on pallet"), self._put, icon="layers")
        self.parter = page.command(lambda: translate("Stock", "Take kit apart"), self._take_apart, icon="package-open")

    def enable(self) -> None:
        """Let those commands be given that something is chosen for."""
        row = self._current()
        self.splitter.setEnabled(row is not None and row.kind == "box")
        self.putter.setEnabled(bool(self._chosen()))
        self.parter.setEnabled(row is not None and not row.is_whole)

    def _split(self) -> None:
        row, desk = self._current(), self._page.desk
        if row is not None:
            desk.ask(show_box, row.place_id, by=desk.person_id or 0, for_helper=desk.is_helper, then=self._ask_parts)

    def _ask_parts(self, box: BoxShow | None) -> None:
        if box is None or not box.lines:
            self._page.warned.emit(translate("Stock", "There is nothing here to split. Choose a box with goods."))
            return
        SplitDialog(
            self._page,
            box,
            lambda parts: self._page.desk.do(split_box, box.id, parts, then=lambda _: self._say_split(box.code)),
        ).open()

    def _say_split(self, code: str) -> None:
        self._say(translate("Stock", "Box {code} split", code=code))

    def _put(self) -> None:
        keys = self._chosen()
        if keys:
            PutOnPalletDialog(self._page, self._page.desk, keys, partial(self._say_put, len(keys))).open()

    def _say_put(self, count: int) -> None:
        self._say(translate_plural("Stock", "{count} row put on the pallet", "{count} rows put on the pallet", count))

    def _take_apart(self) -> None:
        row = self._current()
        if row is not None and not row.is_whole:
            TakeApartDialog(self._page, self._page.desk, row, self._say_apart).open()

    def _say_apart(self) -> None:
        self._say(translate("Stock", "Kits taken apart"))

    def _say(self, text: str) -> None:
        self._page.told.emit(text, True)  # noqa: FBT003 - a signal
