"""The first pages of a manifest: who, on what, when, and the goods with their totals, declaration and signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from aidhub.documents.consignment import Line, Manifest, Party, Waypoint
from aidhub.documents.figures import Weights, money, numbers, quantity, weights
from aidhub.documents.press import MM, Block, Ink
from aidhub.documents.sheet import BODY, CAPTION, DOT, SMALL, STRONG, WIDTH, Page, Sheets
from aidhub.documents.table import PAD_SIDE, Cell, Column, Group, Set, Table, flow, paginate
from aidhub.documents.type import Style, printable, width, wrap
from aidhub.documents.words import condition_words, expiry_words, gap, joined, sides
from aidhub.i18n import NO_BREAK_SPACE, Translator

_BOX_RULE = 0.25 * MM
_SUM_RULE = 0.5 * MM
_BOX_PAD = 2.2 * MM
_GUTTER = 3 * MM
_GAP = 3.5 * MM

_NAME = Style(8.2, 10.2, bold=True)
_NAME_2 = Style(8.2, 10.2)
_NAME_SMALL = SMALL
_NOTE = Style(7, 10.2)
_UNIT = Style(7.4, 10.2)
_COUNTS = Style(7.2, 9.2)
_HEAD = Style(6.6, 8.2, grey=0.2)
_HEAD_STRONG = Style(7.2, 8.2, bold=True)
_DECLARATION = Style(7.2, 9.2)

_WIDTHS = {"number": 7 * MM, "customs": 19 * MM, "pallets": 22 * MM, "quantity": 20 * MM, "weight": 15 * MM}
_VALUE_WIDTH = 17 * MM
_WIDEST_FIGURE = 30 * MM
_SIGNING = 20 * MM
_SIGNATURE_GAP = 5 * MM
_CAPTIONS = 31 * MM

Say = Callable[[Translator], str]


def goods_pages(sheets: Sheets, manifest: Manifest) -> list[Page]:
    """Lay out parties, journey, goods and totals; the signatures stand at the bottom of the last page."""
    goods = _Goods(sheets, manifest)
    parties = [_parties(sheets, manifest), _journey(sheets, manifest), Block(_GAP, "")]
    signatures = _signatures(sheets, manifest)
    closing = [goods.sums(), _declaration(sheets, manifest)]
    first = sheets.first_room - sum(block.height for block in parties) - goods.table.head.height
    later = sheets.later_room - goods.table.head.height
    needed = sum(block.height for block in (*closing, signatures))
    spread = paginate([Group(goods.rows(later - needed))], first, later, needed)
    pages = [[*([goods.table.head] if rows else []), *rows] for rows in spread]
    pages[0] = [*parties, *pages[0]]
    pages[-1] += closing
    note = _where_boxes_are(sheets, manifest, len(pages) + 1)
    return [Page(blocks, note=note) for blocks in pages[:-1]] + [Page(pages[-1], signatures, note)]


def _where_boxes_are(sheets: Sheets, manifest: Manifest, page: int) -> str:
    if not manifest.packages and not manifest.loose:
        return ""
    return joined(sheets.equal, lambda tr: tr("Manifest", "box list from page {page}", page=page))


class _Goods:
    """The table of goods; its columns of figures are as wide as their widest figure needs."""

    def __init__(self, sheets: Sheets, manifest: Manifest) -> None:
        self._languages = sheets.languages
        self._equal = sheets.equal
        self._small = sheets.languages[2:]
        self._manifest = manifest
        self._missing = gap(draft=manifest.draft)
        self._weights = weights([(line.net_g, line.gross_g) for line in manifest.lines])
        self._figures = [
            (
                quantity(line.quantity_milli),
                _weight(self._weights, net, self._missing),
                _weight(self._weights, gross, self._missing),
                self._missing if line.value_cents is None else money(line.value_cents),
            )
            for line, net, gross in zip(manifest.lines, self._weights.net, self._weights.gross, strict=True)
        ]
        self._totals = self._sum_figures()
        self._columns = self._measured()
        self.table = Table(sheets.press, self._columns)

    def _sum_figures(self) -> tuple[str, str, str]:
        """Totals are left to the pen in a draft if a part of them is."""
        lines = self._manifest.lines
        known = self._weights
        open_draft = self._manifest.draft
        net_open = open_draft and any(line.net_g is None for line in lines)
        gross_open = open_draft and any(line.gross_g is None for line in lines)
        value_open = open_draft and any(line.value_cents is None for line in lines)
        return (
            self._missing if net_open else known.kilograms(known.net_total),
            self._missing if gross_open else known.kilograms(known.gross_total),
            self._missing if value_open else money(sum(line.value_cents or 0 for line in lines)),
        )

    def _measured(self) -> list[Column]:
        rows = [*self._figures, ("", *self._totals)]
        needed = [max(width(row[place], _NAME) for row in rows) + 2 * PAD_SIDE for place in range(4)]
        units = max((width(printable(self._unit(line)), _UNIT) for line in self._manifest.lines), default=0.0)
        number = width(str(len(self._manifest.lines)), _NAME_2) + 2 * PAD_SIDE
        least = [_WIDTHS["quantity"], _WIDTHS["weight"], _WIDTHS["weight"], _VALUE_WIDTH]
        needed[0] = max(needed[0], min(units + 2 * PAD_SIDE, 24 * MM))
        wide = [
            max(_WIDTHS["number"], number),
            0.0,
            _WIDTHS["customs"],
            _WIDTHS["pallets"],
            *(min(max(pair), _WIDEST_FIGURE) for pair in zip(least, needed, strict=True)),
        ]
        wide[1] = WIDTH - sum(wide)
        return [
            Column(self._head(say, strong=strong, room=room - 2 * PAD_SIDE), room, right)
            for (say, strong, right), room in zip(_HEADS, wide, strict=True)
        ]

    def _head(self, say: Say, *, strong: bool, room: float) -> Cell:
        style = _HEAD_STRONG if strong else _HEAD
        lines = [line for tr in self._equal for line in flow(say(tr), style, room, tr.code)]
        return lines + (flow(joined(self._small, say), _HEAD, room) if self._small else [])

    def rows(self, highest: float) -> list[Block]:
        """Make a row for each line."""
        return [
            block
            for number, (line, figures) in enumerate(zip(self._manifest.lines, self._figures, strict=True), start=1)
            for block in self.table.row(self._cells(number, line, figures), highest)
        ]

    def _cells(self, number: int, line: Line, figures: tuple[str, str, str, str]) -> list[Cell]:
        room = [column.room for column in self._columns]
        amount, net, gross, value = figures
        count = [Set(str(len(line.pallets)), _NAME)] if line.pallets else []
        return [
            [Set(str(number), _NAME_2)],
            self._names(line, room[1]),
            flow(line.customs_number or self._missing, _NAME_2, room[2]),
            [*count, *flow(numbers(line.pallets), _NOTE, room[3])],
            [*flow(amount, _NAME, room[4]), *flow(self._unit(line), _UNIT, room[4])],
            flow(net, _NAME_2, room[5]),
            flow(gross, _NAME, room[6]),
            flow(value, _NAME_2, room[7]),
        ]

    def _unit(self, line: Line) -> str:
        return sides(line.units, self._equal) or self._missing

    def _names(self, line: Line, room: float) -> Cell:
        styles = (_NAME, _NAME_2)
        cell: list[Set] = []
        for place, tr in enumerate(self._languages):
            equal = place < len(styles)
            name = line.names.get(tr.code) or (self._missing if equal or self._manifest.draft else "")
            if name:
                text = ", ".join([name, *_details(line, tr)])
                cell += flow(text, styles[place] if equal else _NAME_SMALL, room, tr.code)
        return cell

    def sums(self) -> Block:
        """Make the row of totals."""
        net, gross, value = self._totals
        pallets, boxes = self._manifest.pallet_count, self._manifest.box_count
        room = [column.room for column in self._columns]
        counted = joined(self._equal, lambda tr: _counts(pallets, boxes, tr))
        cells = [
            [],
            [*flow(joined(self._languages, _total), _NAME, room[1]), *flow(counted, _COUNTS, room[1])],
            [],
            [Set(str(pallets), _NAME)],
            [],
            *(flow(text, _NAME, room[place]) for place, text in enumerate((net, gross, value), start=5)),
        ]
        return self.table.sum_row(cells, _SUM_RULE, 1.6 * MM)


def _total(tr: Translator) -> str:
    return tr("Manifest", "Total")


_HEADS: tuple[tuple[Say, bool, bool], ...] = (
    (lambda tr: tr("Manifest", "No."), False, False),
    (lambda tr: tr("Manifest", "Goods"), True, False),
    (lambda tr: tr("Manifest", "HS code"), False, False),
    (lambda tr: tr("Manifest", "Pallets"), False, False),
    (lambda tr: tr("Manifest", "Quantity"), True, True),
    (lambda tr: tr("Manifest", "Net kg"), False, True),
    (lambda tr: tr("Manifest", "Gross kg"), True, True),
    (lambda tr: tr("Manifest", "Value EUR"), False, True),
)


def _weight(known: Weights, steps: int | None, missing: str) -> str:
    return missing if steps is None else known.kilograms(steps)


def _counts(pallets: int, boxes: int, tr: Translator) -> str:
    parts = [tr.plural("Manifest", "{count} pallet", "{count} pallets", pallets)] if pallets else []
    if boxes:
        parts.append(tr.plural("Manifest", "{count} box", "{count} boxes", boxes))
    return ", ".join(parts)


def _details(line: Line, tr: Translator) -> list[str]:
    """Say what belongs to the goods' description; that goods with an expiry are new goes without saying."""
    state = "" if line.expires and line.condition == "new" else condition_words(line.condition, line.wear_percent, tr)
    said = [
        state,
        expiry_words(line.expires, line.expiry_kind, tr) if line.expires else "",
        tr("Manifest", "batch\u00a0{batch}", batch=line.batch) if line.batch else "",
        tr("Manifest", "serial no.\u00a0{serial}", serial=line.serial) if line.serial else "",
        line.un_number.replace(" ", NO_BREAK_SPACE),
        line.temperature.replace(" ", NO_BREAK_SPACE),
    ]
    return [part for part in said if part]


def _parties(sheets: Sheets, manifest: Manifest) -> Block:
    """Set sender and consignee side by side."""
    half = WIDTH / 2
    ink = Ink(sheets.press)
    sender = joined(sheets.languages, lambda tr: tr("Manifest", "Sender"))
    consignee = joined(sheets.languages, lambda tr: tr("Manifest", "Consignee"))
    missing = gap(draft=manifest.draft)
    ends = [
        _party(ink, 0, half - _GUTTER, sender, manifest.sender, missing),
        _party(ink, half + _GUTTER, half - _GUTTER, consignee, manifest.consignee, missing),
    ]
    return _boxed(ink, max(ends) + _BOX_PAD)


def _boxed(ink: Ink, height: float) -> Block:
    ink.upright(WIDTH / 2, 0, height, _BOX_RULE)
    ink.rule(0, height, WIDTH, _BOX_RULE)
    return ink.block(height)


def _party(ink: Ink, left: float, room: float, caption: str, party: Party, missing: str) -> float:
    """Set one party; answers where it ends."""
    top = _lines(ink, left, _BOX_PAD, room, caption, CAPTION)
    name, latin = party.name or missing, f"({party.latin_name})" if party.latin_name else ""
    taken = width(printable(name), STRONG)
    beside = f" {latin}"
    if latin and taken + width(printable(beside), BODY) <= room:
        ink.text(left + taken, top, beside, BODY)
        latin = ""
    top = _lines(ink, left, top, room, name, STRONG)
    codes = [f"{key} {code}" for key, code in (("ЄДРПОУ", party.edrpou), ("EORI", party.eori)) if code]
    contact = DOT.join(part for part in (party.contact, *codes) if part)
    for text in (latin, *party.address, contact):
        top = _lines(ink, left, top, room, text, BODY) if text else top
    return top


def _lines(ink: Ink, left: float, top: float, room: float, text: str, style: Style) -> float:
    for line in wrap(text, style, room):
        ink.text(left, top, line, style)
        top += style.leading
    return top


def _journey(sheets: Sheets, manifest: Manifest) -> Block:
    """Set the vehicle on the left and the way on the right."""
    ink = Ink(sheets.press)
    half = WIDTH / 2
    ends = [
        _facts(ink, sheets, 0, half - _GUTTER, _vehicle_facts(sheets, manifest)),
        _facts(ink, sheets, half + _GUTTER, half - _GUTTER, _way_facts(sheets, manifest)),
    ]
    return _boxed(ink, max(ends) + _BOX_PAD)


Fact = tuple[Say, str, str]
"""What it is, what is said of it in bold, and what follows."""


def _vehicle_facts(sheets: Sheets, manifest: Manifest) -> list[Fact]:
    vehicle, missing = manifest.vehicle, gap(draft=manifest.draft)
    return [
        (
            lambda tr: tr("Manifest", "Vehicle"),
            " / ".join(vehicle.plates) or missing,
            sides(vehicle.kind, sheets.equal),
        ),
        (lambda tr: tr("Manifest", "Carrier"), "", vehicle.carrier or missing),
        (lambda tr: tr("Manifest", "Driver"), "", ", ".join(vehicle.drivers) or missing),
        (lambda tr: tr("Manifest", "Seals"), "", ", ".join(vehicle.seals) or missing),
    ]


def _way_facts(sheets: Sheets, manifest: Manifest) -> list[Fact]:
    missing = gap(draft=manifest.draft)
    export: list[Fact] = [(lambda _: "MRN", "", manifest.mrn)] if manifest.mrn else []
    return [
        (lambda tr: tr("Manifest", "Departure"), *_moment(manifest.departure, sheets.equal[0], missing)),
        (lambda tr: tr("Manifest", "Border crossing"), "", manifest.crossing or missing),
        (lambda tr: tr("Manifest", "Arrival"), *_moment(manifest.arrival, sheets.equal[0], missing)),
        (lambda tr: tr("Manifest", "Aid code"), "", manifest.aid_code or missing),
        *export,
    ]


def _moment(waypoint: Waypoint, tr: Translator, missing: str) -> tuple[str, str]:
    if waypoint.at is None:
        return missing, waypoint.place
    return tr.day(waypoint.at), f"{waypoint.at:%H:%M}, {waypoint.place}"


def _facts(ink: Ink, sheets: Sheets, left: float, room: float, facts: Sequence[Fact]) -> float:
    """Set captions and what is said of them in two columns; answers where they end."""
    column = max(width(joined(sheets.equal, say), CAPTION) for say, _, _ in facts)
    column = min(max(column, _CAPTIONS), room / 2)
    top = _BOX_PAD
    lowered = STRONG.baseline - CAPTION.baseline
    for say, strong, plain in facts:
        caption = _caption(sheets, say, column)
        end = _lines(ink, left, top + lowered, column, caption, CAPTION) - lowered
        beside = left + column + 2 * MM
        top = max(end, _said(ink, beside, top, room - column - 2 * MM, strong, plain)) + 0.5 * MM
    return top - 0.5 * MM


def _caption(sheets: Sheets, say: Say, room: float) -> str:
    """Name a field in all languages if that fits one line, otherwise in those of equal size."""
    caption = joined(sheets.languages, say)
    return caption if width(caption, CAPTION) <= room else joined(sheets.equal, say)


def _said(ink: Ink, left: float, top: float, room: float, strong: str, plain: str) -> float:
    taken = width(printable(strong), STRONG) if strong else 0.0
    if strong and taken + width(printable(" " + plain), BODY) <= room:
        ink.text(left, top, strong, STRONG)
        ink.text(left + taken, top, " " + plain if plain else "", BODY)
        return top + BODY.leading
    top = _lines(ink, left, top, room, strong, STRONG) if strong else top
    return _lines(ink, left, top, room, plain, BODY) if plain else top


def _declaration(sheets: Sheets, manifest: Manifest) -> Block:
    """Say in each language that the goods are a gift, and what the notes add."""
    ink = Ink(sheets.press)
    gutter = 5 * MM
    room = (WIDTH - gutter * (len(sheets.languages) - 1)) / len(sheets.languages)
    top = 2.6 * MM
    ends = [top]
    for place, tr in enumerate(sheets.languages):
        said = tr("Manifest", "Humanitarian aid, free of charge. Not for sale. Values for customs purposes only.")
        text = " ".join([said, *(note[tr.code] for note in manifest.notes if note.get(tr.code))])
        end = top
        for line in wrap(text, _DECLARATION, room):
            ink.text(place * (room + gutter), end, line, _DECLARATION, language=tr.code)
            end += _DECLARATION.leading
        ends.append(end)
    return ink.block(max(ends) + 2 * MM)


def _signatures(sheets: Sheets, manifest: Manifest) -> Block:
    """Draw three fields to sign in, with what is confirmed by it."""
    ink = Ink(sheets.press)
    room = (WIDTH - 2 * _SIGNATURE_GAP) / 3
    lefts = [place * (room + _SIGNATURE_GAP) for place in range(3)]
    fields = _confirmations(sheets, manifest, room)
    line = max(_confirmed(ink, left, room, words) for left, words in zip(lefts, fields, strict=True)) + _SIGNING
    names = (manifest.signatures.sender, manifest.signatures.driver, manifest.signatures.consignee)
    ends = [_signed(ink, sheets, left, line, room, name) for left, name in zip(lefts, names, strict=True)]
    return ink.block(max(ends) + 2.2 * MM)


def _confirmations(sheets: Sheets, manifest: Manifest, room: float) -> list[list[str]]:
    """Who signs, and what for: sender, driver, consignee."""
    pallets, boxes = manifest.pallet_count, manifest.box_count
    tick = room - width(printable("☐ "), CAPTION)
    return [
        [_caption(sheets, lambda tr: tr("Manifest", "Sender"), room)],
        [
            _caption(sheets, lambda tr: tr("Manifest", "Driver"), room),
            _caption(sheets, lambda tr: _taken_over(pallets, boxes, tr), room),
        ],
        [
            _caption(sheets, lambda tr: tr("Manifest", "Consignee, stamp"), room),
            "☐ " + _caption(sheets, lambda tr: tr("Manifest", "complete"), tick),
            "☐ " + _caption(sheets, lambda tr: tr("Manifest", "with difference"), tick),
        ],
    ]


def _confirmed(ink: Ink, left: float, room: float, words: Sequence[str]) -> float:
    """Set who signs for what above a field; answers where it ends."""
    top = _lines(ink, left, 0, room, words[0], CAPTION) + 0.5 * MM
    for text in words[1:]:
        top = _lines(ink, left, top, room, text, CAPTION)
    return top


def _signed(ink: Ink, sheets: Sheets, left: float, line: float, room: float, name: str) -> float:
    """Draw the line to sign on, and below it the name and where the day goes; answers where it ends."""
    day = joined(sheets.languages, lambda tr: tr("Manifest", "Date"))
    asked = name or joined(sheets.languages, lambda tr: tr("Manifest", "Name"))
    ink.rule(left, line, room, 0.2 * MM)
    taken = width(day, CAPTION)
    ink.text(left + room, line + 0.5 * MM, day, CAPTION, "right")
    return _lines(ink, left, line + 0.5 * MM, room - taken - 2 * MM, asked, CAPTION)


def _taken_over(pallets: int, boxes: int, tr: Translator) -> str:
    if pallets or not boxes:
        return tr.plural("Manifest", "{count} pallet taken over", "{count} pallets taken over", pallets)
    return tr.plural("Manifest", "{count} box taken over", "{count} boxes taken over", boxes)
