"""The goods received note: what a donor handed over, where it lies, and what was not accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal

from aidhub.documents.consignment import Condition, ExpiryKind, Party
from aidhub.documents.figures import day, expiry, quantity, weights
from aidhub.documents.press import MM, Block, Ink, Stack
from aidhub.documents.sheet import BODY, CAPTION, DOT, SMALL, STRONG, WIDTH, Frame, Page, Sheets
from aidhub.documents.table import PAD_SIDE, Cell, Column, Group, Table, flow, paginate, room_for
from aidhub.documents.type import Style, width
from aidhub.documents.words import NONE, caption, joined, sides
from aidhub.domain.codes import own_code
from aidhub.i18n import Translator

TEMPLATE = date(2026, 12, 1)
"""The day this form was last compared with the rules it follows."""

Refused = Literal["wet", "dirty", "expired", "not_needed", "not_allowed"]

_NAME, _PLAIN = Style(8.2, 10.2, bold=True), Style(8.2, 10.2)
_UNIT = Style(7.4, 10.2)
_HEAD = Style(6.6, 8.2, grey=0.2)
_SECTION = Style(9, 12, bold=True)
_PAD, _GUTTER, _GAP = 2.2 * MM, 5 * MM, 3.5 * MM
_RULE, _SUM_RULE, _SUM_PAD = 0.25 * MM, 0.5 * MM, 1.6 * MM
_ROOM = (WIDTH - _GUTTER) / 2
_SIGNING = 20 * MM
_MOST = 0.3
"""Of a page: what one block above or below the table may take."""


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """Goods of one kind as they were handed over; ``refused`` says why they were not accepted, empty: they were.

    ``quantity_milli`` is of all boxes together, in thousandths of the unit; None: nobody counted. ``gross_g`` likewise;
    None: nobody weighed. ``place`` is where they lie, empty if they lie in several places or nowhere.
    """

    names: Mapping[str, str]
    units: Mapping[str, str]
    boxes: int
    quantity_milli: int | None = None
    gross_g: int | None = None
    condition: Condition | None = None
    size: str = ""
    expires: date | None = None
    expiry_kind: ExpiryKind = "best_before"
    batch: str = ""
    place: str = ""
    refused: Refused | Literal[""] = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A donation as both papers tell of it: this note, which stays here, and the slip the donor takes along.

    ``donor`` is a name and nothing else; empty: anonymous. ``draft``: the intake is not finished. ``site`` is where it
    was taken in, ``person`` who did. ``entry`` is the last entry of the journal the paper knows of.
    """

    number: int
    draft: bool
    issued_on: date
    organisation: Party
    site: str
    donor: str
    person: str
    started_at: datetime
    finished_at: datetime | None
    lines: tuple[ReceiptLine, ...]
    about_boxes: int | None = None
    note: str = ""
    entry: int | None = None
    logo: bytes = field(default=b"", repr=False)

    @property
    def accepted(self) -> tuple[ReceiptLine, ...]:
        """What was taken in."""
        return tuple(line for line in self.lines if not line.refused)

    @property
    def refused(self) -> tuple[ReceiptLine, ...]:
        """What was not accepted."""
        return tuple(line for line in self.lines if line.refused)


def title(tr: Translator) -> str:
    """Name the paper in a language."""
    return tr("Receipt", "Goods received note")


def build(receipt: Receipt, languages: Sequence[Translator]) -> bytes:
    """Make the PDF; the same bytes for the same receipt and languages.

    Args:
        receipt: what stands on it. Of an intake that is not finished it is marked as a draft.
        languages: the first two are set at equal size, further ones small.

    Raises:
        ValueError: no language is given.
    """
    sheets = Sheets(frame(receipt, [title(tr) for tr in languages], languages), languages)
    goods = Lines(sheets, receipt, with_places=True)
    opening = [_head(sheets, receipt), Block(_GAP, "")]
    signed = signing(sheets, [
        lambda tr: tr("Receipt", "Handed over"),
        lambda tr: tr("Receipt", "Taken over, complete and checked"),
    ], ["", receipt.person])  # fmt: skip
    return sheets.print(laid_out(sheets, opening, goods.groups(), note(sheets, receipt), signed))


def frame(receipt: Receipt, titles: Sequence[str], languages: Sequence[Translator]) -> Frame:
    """Say what stands on each page of a paper about a receipt."""
    entry = joined(languages[:1], lambda tr: tr("Manifest", "entry {entry}", entry=receipt.entry))
    number = joined(languages[:2], lambda tr: tr("Receipt", "Intake {number}", number=receipt.number))
    return Frame(
        titles=titles,
        number=number,
        revision=0,
        issued_on=receipt.issued_on,
        draft=receipt.draft,
        code=own_code("intake", receipt.number),
        author=receipt.organisation.name,
        parties=DOT.join(filter(None, (receipt.organisation.name, receipt.donor))),
        foot=number + (f"{DOT}{entry}" if receipt.entry is not None else ""),
        template=TEMPLATE,
        logo=receipt.logo,
    )


# Head and foot --------------------------------------------------------------------------------------------------------


def donor_name(receipt: Receipt, languages: Sequence[Translator]) -> str:
    """Name the donor, and nothing more of them."""
    return receipt.donor or joined(languages, lambda tr: tr("Receipt", "anonymous"))


def _head(sheets: Sheets, receipt: Receipt) -> Block:
    """Set who gave on the left, who took it in, where and when on the right."""
    ink = Ink(sheets.press)
    left, right = Stack(ink, 0, _PAD, _ROOM), Stack(ink, _ROOM + _GUTTER, _PAD, _ROOM)
    left.add(caption(sheets.languages, lambda tr: tr("Receipt", "Donor"), CAPTION, _ROOM), CAPTION)
    left.add(donor_name(receipt, sheets.equal), STRONG)
    if receipt.about_boxes:
        about = joined(
            sheets.equal, lambda tr: tr("Receipt", "announced: about {count} boxes", count=receipt.about_boxes)
        )
        left.add(about, BODY)
    right.add(caption(sheets.languages, lambda tr: tr("Receipt", "Taken in by"), CAPTION, _ROOM), CAPTION)
    right.add(DOT.join(filter(None, (receipt.organisation.name, receipt.site))), STRONG)
    right.add(DOT.join(filter(None, (_times(receipt), receipt.person))), BODY)
    height = max(left.top, right.top) + _PAD
    ink.upright(WIDTH / 2, 0, height, _RULE)
    ink.rule(0, height, WIDTH, _RULE)
    return ink.block(height).within(sheets.first_room * _MOST)


def _times(receipt: Receipt) -> str:
    """Say when it was taken in, by the clock of the place."""
    begun, done = receipt.started_at, receipt.finished_at
    if done is None:
        return f"{day(begun.date())} {begun:%H:%M}"
    if done.date() == begun.date():
        return f"{day(begun.date())} {begun:%H:%M}–{done:%H:%M}"
    return f"{day(begun.date())} {begun:%H:%M} – {day(done.date())} {done:%H:%M}"


def note(sheets: Sheets, receipt: Receipt) -> list[Block]:
    """Set the remark of the intake, if there is one."""
    if not receipt.note:
        return []
    ink = Ink(sheets.press)
    stack = Stack(ink, 0, _GAP, WIDTH)
    stack.add(caption(sheets.languages, lambda tr: tr("Receipt", "Remark"), CAPTION, WIDTH), CAPTION)
    for line in receipt.note.split("\n"):
        stack.add(line, BODY)
    return [ink.block(stack.top).within(sheets.later_room * _MOST)]


def signing(sheets: Sheets, roles: Sequence[Callable[[Translator], str]], names: Sequence[str]) -> Block:
    """Draw fields to sign in side by side, with what is confirmed by it; an empty name is written by hand."""
    ink = Ink(sheets.press)
    below = joined(sheets.languages, lambda tr: tr("Manifest", "Date"))
    ends = []
    for place, (role, name) in enumerate(zip(roles, names, strict=True)):
        left = place * (_ROOM + _GUTTER)
        ink.text(left, 0, caption(sheets.languages, role, CAPTION, _ROOM), CAPTION)
        ink.rule(left, CAPTION.leading + _SIGNING, _ROOM, 0.2 * MM)
        signed = Stack(ink, left, CAPTION.leading + _SIGNING + 0.5 * MM, _ROOM - width(below, CAPTION) - 2 * MM)
        ink.text(left + _ROOM, signed.top, below, CAPTION, align="right")
        signed.add(name or joined(sheets.languages, lambda tr: tr("Manifest", "Name")), CAPTION)
        ends.append(signed.top)
    return ink.block(max(ends) + 2.2 * MM).within(sheets.later_room * _MOST)


def laid_out(
    sheets: Sheets, opening: Sequence[Block], groups: Sequence[Group], closing: Sequence[Block], signed: Block
) -> list[Page]:
    """Spread groups of rows over pages, what closes the paper behind them; the signatures stand at its very end."""
    first = sheets.first_room - sum(block.height for block in opening)
    needed = sum(block.height for block in closing) + signed.height
    pages = paginate(groups, first, sheets.later_room, needed)
    pages[0] = [*opening, *pages[0]]
    return [*(Page(blocks) for blocks in pages[:-1]), Page([*pages[-1], *closing], signed)]


# Lines ----------------------------------------------------------------------------------------------------------------


class Lines:
    """The lines of a receipt as tables: what was taken in with its sums, and what was not accepted, with the reason."""

    def __init__(self, sheets: Sheets, receipt: Receipt, *, with_places: bool) -> None:
        """Measure the columns; ``with_places`` says where goods lie, which concerns nobody outside."""
        self._sheets, self._receipt, self._with_places = sheets, receipt, with_places
        self._weights = weights([(None, line.gross_g) for line in receipt.lines])
        self._grams = dict(zip(map(id, receipt.lines), self._weights.gross, strict=True))

    def groups(self) -> list[Group]:
        """Make a group of rows for what was taken in, and one for what was not, each under its heading."""
        accepted, refused = self._receipt.accepted, self._receipt.refused
        found = []
        if accepted or not refused:
            table = self._table(accepted, self._places(accepted) if self._with_places else None)
            rows = [block for number, line in enumerate(accepted, 1) for block in self._row(table, line, str(number))]
            sums = self._sums(table, accepted)
            rows[-1:] = [_joined(rows[-1], sums)] if rows else [sums]  # a total never stands alone
            found.append(Group(rows, table.head, table.head))
        if refused:
            table = self._table(refused, (lambda tr: tr("Receipt", "Why"), 45 * MM))
            heading = self._heading(lambda tr: tr("Receipt", "Not accepted"))
            rows = [block for line in refused for block in self._row(table, line, NONE)]
            found.append(Group(rows, _joined(heading, table.head), table.head))
        return found

    def _heading(self, say: Callable[[Translator], str]) -> Block:
        ink = Ink(self._sheets.press)
        stack = Stack(ink, 0, 2 * _GAP, WIDTH)
        stack.add(joined(self._sheets.languages, say), _SECTION)
        return ink.block(stack.top + 1 * MM)

    def _places(self, lines: Sequence[ReceiptLine]) -> tuple[Callable[[Translator], str], float]:
        return lambda tr: tr("Receipt", "Where"), room_for((line.place for line in lines), _PLAIN, 18 * MM)

    def _table(self, lines: Sequence[ReceiptLine], last: tuple[Callable[[Translator], str], float] | None) -> Table:
        units = room_for((sides(line.units, self._sheets.equal) for line in lines), _UNIT, 20 * MM, 24 * MM)
        wide = [8 * MM, 0.0, 17 * MM, units, 20 * MM, *([last[1]] if last else [])]
        wide[1] = WIDTH - sum(wide)
        heads: list[tuple[Callable[[Translator], str], bool]] = [
            (lambda tr: tr("Manifest", "No."), False),
            (lambda tr: tr("Receipt", "Content"), False),
            (lambda tr: tr("Receipt", "Boxes"), True),
            (lambda tr: tr("Manifest", "Quantity"), True),
            (lambda tr: tr("Manifest", "Gross kg"), True),
            *([(last[0], False)] if last else []),
        ]
        self._rooms = [room - 2 * PAD_SIDE for room in wide]
        return Table(
            self._sheets.press,
            [Column(self._head(say, room - 2 * PAD_SIDE), room, right)
             for (say, right), room in zip(heads, wide, strict=True)],
        )  # fmt: skip

    def _head(self, say: Callable[[Translator], str], room: float) -> Cell:
        return [line for tr in self._sheets.languages for line in flow(say(tr), _HEAD, room, tr.code)]

    def _row(self, table: Table, line: ReceiptLine, number: str) -> list[Block]:
        rooms = self._rooms
        steps = self._grams[id(line)]
        amount: Cell = flow(NONE, _PLAIN, rooms[3])
        if line.quantity_milli is not None:
            units = flow(sides(line.units, self._sheets.equal), _UNIT, rooms[3])
            amount = [*flow(quantity(line.quantity_milli), _PLAIN, rooms[3]), *units]
        cells: list[Cell] = [
            [(number, _PLAIN, "")],
            self._names(line, rooms[1]),
            flow(str(line.boxes) if line.boxes else NONE, _NAME, rooms[2]),
            amount,
            flow(NONE if steps is None else self._weights.kilograms(steps), _PLAIN, rooms[4]),
        ]
        if line.refused:
            cells.append(flow(joined(self._sheets.languages, lambda tr: reason(line.refused, tr)), _PLAIN, rooms[5]))
        elif self._with_places:
            cells.append(flow(line.place or NONE, _PLAIN, rooms[5]))
        return table.row(cells, self._sheets.later_room * _MOST)

    def _names(self, line: ReceiptLine, room: float) -> Cell:
        languages = self._sheets.languages
        styles = [_NAME, _PLAIN, *[SMALL] * len(languages)][: len(languages)]
        missing = next(filter(None, line.names.values()), NONE)
        cell = []
        for place, (tr, style) in enumerate(zip(languages, styles, strict=True)):
            text = _goods(line, tr, missing if place == 0 else "")
            cell += flow(text, style, room, tr.code) if text else []
        return cell

    def _sums(self, table: Table, lines: Sequence[ReceiptLine]) -> Block:
        rooms = self._rooms
        steps = sum(self._grams[id(line)] or 0 for line in lines)
        unweighed = sum(line.gross_g is None for line in lines)
        total = flow(joined(self._sheets.languages, lambda tr: tr("Manifest", "Total")), _NAME, rooms[1])
        if unweighed and lines:
            total += flow(joined(self._sheets.equal, lambda tr: _lacking(unweighed, tr)), _UNIT, rooms[1])
        cells: list[Cell] = [
            [],
            total,
            flow(str(sum(line.boxes for line in lines)), _NAME, rooms[2]),
            [],
            flow(self._weights.kilograms(steps) if unweighed < len(lines) else NONE, _NAME, rooms[4]),
        ]
        cells += [[]] * (len(rooms) - len(cells))
        return table.sum_row(cells, _SUM_RULE, _SUM_PAD)


def _lacking(unweighed: int, tr: Translator) -> str:
    return tr.plural("Receipt", "without the weight of {count} line", "without the weight of {count} lines", unweighed)


def _joined(*blocks: Block) -> Block:
    """Put blocks below each other into one that stays whole."""
    ink, height = [], 0.0
    for block in blocks:
        ink.append(f"q 1 0 0 1 0 {-height:.2f} cm {block.ink} Q")
        height += block.height
    return Block(height, " ".join(ink))


def _goods(line: ReceiptLine, tr: Translator, missing: str) -> str:
    """Describe a line in one language: name, size, state, last day, batch."""
    name = line.names.get(tr.code) or missing
    if not name:
        return ""
    said = [name, tr("Receipt", "size\u00a0{size}", size=line.size) if line.size else "", _condition(line, tr)]
    if line.expires:
        shown = expiry(line.expires)
        said.append(tr("Paper", "use by\u00a0{day}", day=shown) if line.expiry_kind == "use_by"
                    else tr("Paper", "best before\u00a0{day}", day=shown))  # fmt: skip
    if line.batch:
        said.append(tr("Manifest", "batch\u00a0{batch}", batch=line.batch))
    return ", ".join(filter(None, said))


def _condition(line: ReceiptLine, tr: Translator) -> str:
    words = {"new": tr("Paper", "new"), "good": tr("Paper", "in good condition"), "used": tr("Paper", "used")}
    return words.get(line.condition or "", "")


def reason(refused: str, tr: Translator) -> str:
    """Say why goods were not accepted."""
    words = {
        "wet": tr("Receipt", "wet"),
        "dirty": tr("Receipt", "dirty"),
        "expired": tr("Receipt", "expired"),
        "not_needed": tr("Receipt", "not needed at present"),
        "not_allowed": tr("Receipt", "must not be taken"),
    }
    return words.get(refused, refused)


def for_the_donor(receipt: Receipt) -> Receipt:
    """Take out what concerns nobody outside: where goods lie, who works here, remarks, steps of the journal."""
    lines = tuple(replace(line, place="", batch="") for line in receipt.lines)
    return replace(receipt, lines=lines, person="", note="", entry=None, about_boxes=None)
