"""Commands of the page Stock that part or gather goods: split, repack, onto a pallet and off it, kits taken apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from aidhub.i18n import translate, translate_plural
from aidhub.services.box_show import BoxShow, show_box
from aidhub.services.moving import StockKey
from aidhub.services.stock import StockRow
from aidhub.ui.boxing.dialogs import box_lines
from aidhub.ui.commands import Command
from aidhub.ui.page import Page
from aidhub.ui.stock import columns
from aidhub.ui.stock.kits import TakeApartDialog
from aidhub.ui.stock.move import MoveDialog, PutOnPalletDialog
from aidhub.ui.stock.part import PartDialog
from aidhub.ui.text import Text


class Parting(QObject):
    """The commands, for the row the ring is on and the rows chosen."""

    def __init__(
        self, page: Page, current: Callable[[], StockRow | None], chosen: Callable[[], Sequence[StockKey]]
    ) -> None:
        super().__init__(page)
        self._page, self._current, self._chosen = page, current, chosen
        self.splitter = page.command(lambda: translate("Stock", "Split"), self._split, icon="split")
        self.repacker = page.command(lambda: translate("Stock", "Repack"), self._repack, icon="package-open")
        self.putter = page.command(lambda: translate("Stock", "Put on pallet"), self._put, icon="layers")
        self.taker = page.command(lambda: translate("Stock", "Take off the pallet"), self.take_off, icon="layers")
        self.parter = page.command(lambda: translate("Stock", "Take kit apart"), self._take_apart, icon="package-open")

    def commands(self) -> list[Command]:
        """All of them, as the menu of a row lists them."""
        return [self.putter, self.taker, self.splitter, self.repacker, self.parter]

    def enable(self) -> None:
        """Let those commands be given that something is chosen for."""
        row = self._current()
        self.splitter.setEnabled(row is not None and not row.is_whole)
        self.repacker.setEnabled(row is not None and row.kind == "box")
        self.putter.setEnabled(bool(self._chosen()))
        self.taker.setEnabled(row is not None and stands_on_pallet(row))
        self.parter.setEnabled(row is not None and not row.is_whole)

    def _split(self) -> None:
        """Part of a box; of loose goods, part of the very row."""
        row = self._current()
        if row is not None and row.kind == "box":
            self._ask_box(row, whole=False)
        elif row is not None and not row.is_whole:
            line = (row.lot_id, partial(_loose_words, row), row.quantity_milli)
            self._ask_parts(
                row.place_id, lambda: translate("Stock", "Split goods at {place}", place=row.called), [line]
            )

    def _repack(self) -> None:
        row = self._current()
        if row is not None and row.kind == "box":
            self._ask_box(row, whole=True)

    def _ask_box(self, row: StockRow, *, whole: bool) -> None:
        desk = self._page.desk
        desk.ask(
            show_box, row.place_id, by=desk.person_id or 0, for_helper=desk.is_helper,
            then=partial(self._take_box, whole=whole),
        )  # fmt: skip

    def _take_box(self, box: BoxShow | None, *, whole: bool) -> None:
        if box is None or not box.lines:
            self._page.warned.emit(translate("Stock", "There is nothing here to split. Choose a box with goods."))
            return
        title: dict[bool, Text] = {
            True: lambda: translate("Stock", "Repack box {code}", code=box.code),
            False: lambda: translate("Boxing", "Split box {code}", code=box.code),
        }
        self._ask_parts(box.id, title[whole], box_lines(box), whole=whole)

    def _ask_parts(
        self, place_id: int, title: Text, lines: list[tuple[int, Text, int]], *, whole: bool = False
    ) -> None:
        PartDialog(self._page, self._page.desk, place_id, title, lines, done=self._say_parted, whole=whole).open()

    def _say_parted(self, goal: str) -> None:
        self._say(translate("Stock", "Goods put into {goal}", goal=goal))

    def take_off(self) -> None:
        """Ask where boxes of a pallet go; where it stands is offered."""
        row, keys = self._current(), self._chosen()
        if row is not None and stands_on_pallet(row):
            MoveDialog(
                self._page, self._page.desk, keys, self._say_taken, goal=row.location,
                title=lambda: translate("Stock", "Take off the pallet"),
            ).open()  # fmt: skip

    def _say_taken(self, goal: str) -> None:
        self._say(translate("Stock", "Taken off the pallet, to {goal}", goal=goal))

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


def stands_on_pallet(row: StockRow) -> bool:
    """Whether a row is a box on a pallet."""
    return row.kind == "box" and bool(row.pallet)


def _loose_words(row: StockRow) -> str:
    return f"{columns.content(row)}, {columns.quantity(row)}"
