"""The table of goods: a row for each line, in all languages of the paper, and the row of totals."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from aidhub.documents.consignment import Line, Manifest
from aidhub.documents.figures import money, numbers, quantity, weights
from aidhub.documents.press import MM, Block
from aidhub.documents.sheet import SMALL, WIDTH, Sheets
from aidhub.documents.table import Cell, Column, Set, Table, flow, room_for
from aidhub.documents.type import Style
from aidhub.documents.words import counts, gap, goods_text, joined, sides
from aidhub.i18n import Translator

_NAME = Style(8.2, 10.2, bold=True)
_PLAIN = Style(8.2, 10.2)
_NAMES = (_NAME, _PLAIN)
_PALLETS = Style(7, 10.2)
_UNIT = Style(7.4, 10.2)
_COUNTS = Style(7.2, 9.2)
_HEAD = Style(6.6, 8.2, grey=0.2)
_HEAD_STRONG = Style(7.2, 8.2, bold=True)
_SUM_RULE = 0.5 * MM
_SUM_PAD = 1.6 * MM

Figures = tuple[str, str, str, str]
"""Quantity, net, gross and value of a line as they are printed."""

_HEADS: tuple[tuple[Callable[[Translator], str], bool, bool], ...] = (
    (lambda tr: tr("Manifest", "No."), False, False),
    (lambda tr: tr("Manifest", "Goods"), True, False),
    (lambda tr: tr("Manifest", "HS code"), False, False),
    (lambda tr: tr("Manifest", "Pallets"), False, False),
    (lambda tr: tr("Manifest", "Quantity"), True, True),
    (lambda tr: tr("Manifest", "Net kg"), False, True),
    (lambda tr: tr("Manifest", "Gross kg"), True, True),
    (lambda tr: tr("Manifest", "Value EUR"), False, True),
)
"""Each column's head, whether it is in bold, and whether its figures are set to the right."""


class GoodsTable:
    """The table of goods; its columns of figures are as wide as their widest figure needs."""

    def __init__(self, sheets: Sheets, manifest: Manifest) -> None:
        self._languages = sheets.languages
        self._equal = sheets.equal
        self._styles = [*_NAMES, *[SMALL] * len(sheets.languages)][: len(sheets.languages)]
        self._manifest = manifest
        self._missing = gap(draft=manifest.draft)
        self._figures, self._totals = self._printed()
        self._columns = self._measured()
        self.table = Table(sheets.press, self._columns)

    def _printed(self) -> tuple[list[Figures], Figures]:
        """Write the figures of all lines and their totals, which add up."""
        lines, missing = self._manifest.lines, self._missing
        known = weights([(line.net_g, line.gross_g) for line in lines])
        rows = [
            (
                quantity(line.quantity_milli),
                missing if net is None else known.kilograms(net),
                missing if gross is None else known.kilograms(gross),
                missing if line.value_cents is None else money(line.value_cents),
            )
            for line, net, gross in zip(lines, known.net, known.gross, strict=True)
        ]
        value = money(sum(line.value_cents or 0 for line in lines))
        totals = ("", known.kilograms(known.net_total), known.kilograms(known.gross_total), value)
        return rows, self._left_open(rows, totals) if self._manifest.draft else totals

    def _left_open(self, rows: Sequence[Figures], totals: Figures) -> Figures:
        """Leave a total to the pen if a part of it is."""
        parts = list(zip(*rows, strict=True)) or [()] * len(totals)
        _, net, gross, value = (
            self._missing if self._missing in part else total for part, total in zip(parts, totals, strict=True)
        )
        return "", net, gross, value

    def _measured(self) -> list[Column]:
        lines, figures = self._manifest.lines, list(zip(*self._figures, self._totals, strict=True))
        units = room_for((self._unit(line) for line in lines), _UNIT, 20 * MM, 24 * MM)
        wide = [
            room_for([str(len(lines))], _PLAIN, 7 * MM),
            0.0,
            19 * MM,
            22 * MM,
            room_for(figures[0], _NAME, units),
            room_for(figures[1], _NAME, 15 * MM),
            room_for(figures[2], _NAME, 15 * MM),
            room_for(figures[3], _NAME, 17 * MM),
        ]
        wide[1] = WIDTH - sum(wide)
        return [
            Column(self._head(say, _HEAD_STRONG if strong else _HEAD, Column([], room).room), room, right)
            for (say, strong, right), room in zip(_HEADS, wide, strict=True)
        ]

    def _head(self, say: Callable[[Translator], str], style: Style, room: float) -> Cell:
        small = self._languages[len(self._equal) :]
        lines = [line for tr in self._equal for line in flow(say(tr), style, room, tr.code)]
        return lines + (flow(joined(small, say), _HEAD, room) if small else [])

    def rows(self, highest: float) -> list[Block]:
        """Make a row for each line, or several for one that is higher than ``highest``."""
        return [
            block
            for number, (line, figures) in enumerate(zip(self._manifest.lines, self._figures, strict=True), start=1)
            for block in self.table.row(self._cells(number, line, figures), highest)
        ]

    def _cells(self, number: int, line: Line, figures: Figures) -> list[Cell]:
        room = [column.room for column in self._columns]
        amount, net, gross, value = figures
        count = [(str(len(line.pallets)), _NAME, "")] if line.pallets else []
        return [
            [(str(number), _PLAIN, "")],
            self._names(line, room[1]),
            flow(line.customs_number or self._missing, _PLAIN, room[2]),
            [*count, *flow(numbers(line.pallets), _PALLETS, room[3])],
            [*flow(amount, _NAME, room[4]), *flow(self._unit(line), _UNIT, room[4])],
            flow(net, _PLAIN, room[5]),
            flow(gross, _NAME, room[6]),
            flow(value, _PLAIN, room[7]),
        ]

    def _unit(self, line: Line) -> str:
        return sides(line.units, self._equal) or self._missing

    def _names(self, line: Line, room: float) -> Cell:
        """Set the goods in each language; one that is missing shows, but for small ones on an issued paper."""
        draft = self._manifest.draft
        cell: list[Set] = []
        for tr, style in zip(self._languages, self._styles, strict=True):
            missing = "" if style is SMALL and not draft else gap(draft=draft, wide=True)
            text = goods_text(line, tr, missing)
            cell += flow(text, style, room, tr.code) if text else []
        return cell

    def sums(self) -> Block:
        """Make the row of totals."""
        pallets, boxes = self._manifest.pallet_count, self._manifest.box_count
        room = [column.room for column in self._columns]
        total = joined(self._languages, lambda tr: tr("Manifest", "Total"))
        counted = joined(self._equal, lambda tr: counts(pallets, boxes, tr))
        cells = [
            [],
            [*flow(total, _NAME, room[1]), *flow(counted, _COUNTS, room[1])],
            [],
            [(str(pallets), _NAME, "")],
            *(flow(figure, _NAME, room[place]) for place, figure in enumerate(self._totals, start=4)),
        ]
        return self.table.sum_row(cells, _SUM_RULE, _SUM_PAD)
