"""The further pages of a manifest: each pallet with its boxes, and what is in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from aidhub.documents.consignment import BoxEntry, Content, Manifest, PalletList
from aidhub.documents.figures import expiry, figure, quantity, weights
from aidhub.documents.press import MM, Block, Ink, Stack
from aidhub.documents.sheet import DOT, SECTION, WIDTH, Page, Sheets
from aidhub.documents.table import PAD_SIDE, Cell, Column, Group, Set, Table, flow, paginate, room_for
from aidhub.documents.type import Style, printable, width, wrap
from aidhub.documents.words import NONE, counts, gap, joined, sides
from aidhub.i18n import Translator

_TEXT = Style(7.4, 9)
_STRONG = Style(7.4, 9, bold=True)
_SMALL = Style(6.7, 9, grey=0.27)
_HEAD = Style(6.6, 8.2, grey=0.2)
_PALLET = Style(8.2, 10.6, bold=True)
_PALLET_FACTS = Style(7.4, 10.6)
_SUM_RULE = 0.5 * MM
_NUMBER, _QUANTITY, _EXPIRY, _GROSS = 12 * MM, 15 * MM, 19 * MM, 15 * MM
_HIGHEST_BAR = 60 * MM
_BAR_PAD = 2.2 * MM
_SSCC_DIGITS = 18
_HUNDRED_G = 100


def box_pages(sheets: Sheets, manifest: Manifest) -> list[Page]:
    """Lay out the boxes pallet by pallet, then the loose ones, then their total."""
    boxes = _Boxes(sheets, manifest)
    top = [_section(sheets), boxes.table.head]
    later = sheets.later_room - boxes.table.head.height
    first = sheets.later_room - sum(block.height for block in top)
    total = boxes.total()
    spread = paginate(boxes.groups(first - total.height), first, later, total.height)
    pages = [[boxes.table.head, *rows] for rows in spread]
    pages[0] = [top[0], *pages[0]]
    pages[-1].append(total)
    return [Page(blocks) for blocks in pages]


def _section(sheets: Sheets) -> Block:
    ink = Ink(sheets.press)
    stack = Stack(ink, 0, 0, WIDTH)
    stack.add(joined(sheets.languages, lambda tr: tr("Manifest", "Box list by pallet")), SECTION)
    return ink.block(stack.top + 2 * MM)


class _Boxes:
    """The table of boxes: what is in them stands in each language side by side."""

    def __init__(self, sheets: Sheets, manifest: Manifest) -> None:
        self._sheets = sheets
        self._manifest = manifest
        self._missing = gap(draft=manifest.draft)
        gross = [pallet.gross_g for pallet in manifest.packages] + [box.gross_g for box in manifest.loose]
        self._weights = weights([(None, grams) for grams in gross])
        self._columns = self._measured()
        self._figures = len(self._columns) - len(sheets.languages) - 2
        self.table = Table(sheets.press, self._columns)

    def _measured(self) -> list[Column]:
        """Give numbers and quantities the room they need, and the rest to the contents."""
        boxes = [box for pallet in self._manifest.packages for box in pallet.boxes] + list(self._manifest.loose)
        contents = [content for box in boxes for content in box.contents]
        number = room_for((self._number(box) for box in boxes), _STRONG, _NUMBER)
        amount = room_for((self._amount(content) for content in contents), _TEXT, _QUANTITY)
        expiry_wide = _EXPIRY if any(content.expires for content in contents) else 0.0
        languages = self._sheets.languages
        wide = (WIDTH - number - amount - expiry_wide - _GROSS) / len(languages)
        return [
            self._column(lambda tr: tr("Manifest", "Box"), number),
            *(Column([(tr("Manifest", "Content"), _HEAD, tr.code)], wide) for tr in languages),
            self._column(lambda tr: tr("Manifest", "Quantity"), amount, right=True),
            *([self._column(lambda tr: tr("Manifest", "Best before"), _EXPIRY, right=True)] if expiry_wide else []),
            self._column(lambda tr: tr("Manifest", "Gross kg"), _GROSS, right=True),
        ]

    def _number(self, box: BoxEntry) -> str:
        return box.number or joined(self._sheets.equal, lambda tr: tr("Manifest", "loose"))

    def _amount(self, content: Content) -> str:
        return f"{quantity(content.quantity_milli)} {sides(content.units, self._sheets.equal)}".strip()

    def _column(self, say: Callable[[Translator], str], wide: float, *, right: bool = False) -> Column:
        room = Column([], wide).room
        cell = [line for tr in self._sheets.equal for line in flow(say(tr), _HEAD, room, tr.code)]
        return Column(cell, wide, right)

    def groups(self, highest: float) -> list[Group]:
        """Make a group for each pallet, and one for what travels without."""
        printed = list(self._weights.gross)
        groups = []
        for pallet, gross in zip(self._manifest.packages, printed, strict=False):
            heading, again = self._heading(pallet, gross, again=False), self._heading(pallet, gross, again=True)
            room = highest - max(heading.height, again.height)
            rows = [row for box in pallet.boxes for row in self._row(box, room)]
            groups.append(Group(rows or [Block(0, "")], heading, again))
        if self._manifest.loose:
            heading, again = self._loose_heading(again=False), self._loose_heading(again=True)
            rows = [row for box in self._manifest.loose for row in self._row(box, highest - again.height)]
            groups.append(Group(rows, heading, again))
        return groups

    def _heading(self, pallet: PalletList, gross: int | None, *, again: bool) -> Block:
        weight = self._missing if gross is None else self._weights.kilograms(gross)
        count = sum(1 for box in pallet.boxes if box.number)
        boxes = joined(self._sheets.equal, lambda tr: tr.plural("Manifest", "{count} box", "{count} boxes", count))
        facts = [fact for fact in (_code(pallet.code), _dimensions(pallet), boxes) if fact]
        return self._again(pallet.number) if again else self._bar(pallet.number, facts, weight)

    def _loose_heading(self, *, again: bool) -> Block:
        name = joined(self._sheets.languages, lambda tr: tr("Manifest", "Without pallet"))
        return self._again(name) if again else self._bar(name)

    def _again(self, name: str) -> Block:
        return self._bar(name, [joined(self._sheets.languages, lambda tr: tr("Manifest", "continued"))])

    def _bar(self, name: str, facts: Sequence[str] = (), weight: str = "") -> Block:
        """Set a heading over its boxes."""
        ink = Ink(self._sheets.press)
        right = WIDTH - PAD_SIDE
        ink.text(right, _BAR_PAD, weight, _PALLET, align="right")
        names = Stack(ink, PAD_SIDE, _BAR_PAD, WIDTH / 2)
        names.add(name, _PALLET)
        beside = PAD_SIDE + width(wrap(name, _PALLET, WIDTH / 2)[-1], _PALLET) + 3 * MM
        said = Stack(ink, beside, names.top - _PALLET.leading, right - _GROSS - beside)
        said.add(DOT.join(facts), _PALLET_FACTS)
        height = max(names.top, said.top) + 0.8 * MM
        ink.rule(0, height, WIDTH, 0.25 * MM)
        return ink.block(height).within(_HIGHEST_BAR)

    def _row(self, box: BoxEntry, highest: float) -> list[Block]:
        weight = figure((box.gross_g + _HUNDRED_G // 2) // _HUNDRED_G, 1) if box.gross_g is not None else ""
        if box.number and not weight:
            weight = self._missing
        cells: list[list[Set]] = [[] for _ in self._columns]
        for content in box.contents:
            _stack(cells[1:-1], self._content(content))
        cells[0] = flow(self._number(box), _STRONG, self._columns[0].room)
        cells[-1] = [(weight, _TEXT, "")]
        return self.table.row(cells, highest)

    def _content(self, content: Content) -> list[Cell]:
        names, (amount, *expires) = self._columns[1 : -1 - self._figures], self._columns[-1 - self._figures : -1]
        cells: list[Cell] = []
        for place, (tr, column) in enumerate(zip(self._sheets.languages, names, strict=True)):
            equal = place < len(self._sheets.equal)
            name = content.names.get(tr.code) or (self._missing if equal else NONE)
            cells.append(flow(name, _TEXT if equal else _SMALL, column.room, tr.code))
        cells.append(flow(self._amount(content), _TEXT, amount.room))
        return cells + [[(expiry(content.expires) if content.expires else "", _TEXT, "")] for _ in expires]

    def total(self) -> Block:
        """Make the row with the weight of all packages."""
        open_draft = self._manifest.draft and any(weight is None for weight in self._weights.gross)
        weight = self._missing if open_draft else self._weights.kilograms(self._weights.gross_total)
        pallets, boxes = len(self._manifest.packages), self._manifest.box_count
        counted = joined(self._sheets.equal, lambda tr: counts(pallets, boxes, tr))
        ink = Ink(self._sheets.press)
        total = joined(self._sheets.languages, lambda tr: tr("Manifest", "Total"))
        ink.rule(0, 0, WIDTH, _SUM_RULE)
        left, top = PAD_SIDE, 1.6 * MM
        ink.text(left, top, total, _PALLET)
        ink.text(left + width(printable(total), _PALLET) + 3 * MM, top, counted, _PALLET_FACTS)
        ink.text(WIDTH - left, top, weight, _PALLET, align="right")
        height = top + _PALLET.leading + 1.6 * MM
        ink.rule(0, height, WIDTH, _SUM_RULE)
        return ink.block(height)


def _stack(cells: Sequence[list[Set]], parts: Sequence[Cell]) -> None:
    """Put the next content below, starting level in all cells."""
    depth = max(len(part) for part in parts)
    for cell, part in zip(cells, parts, strict=True):
        cell += [*part, *[("", _TEXT, "")] * (depth - len(part))]


def _code(code: str) -> str:
    return f"SSCC {code}" if len(code) == _SSCC_DIGITS else code


def _dimensions(pallet: PalletList) -> str:
    sides_mm = (pallet.length_mm, pallet.width_mm, pallet.height_mm)
    return " × ".join(figure(side // 10) for side in sides_mm) + " cm" if all(sides_mm) else ""
