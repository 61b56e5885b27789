"""The check sheet: what the checks found of a transport, ticked off at the ramp and signed before it departs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from aidhub.documents.consignment import Party, Vehicle, Waypoint
from aidhub.documents.figures import day, figure
from aidhub.documents.goods_receipt import signing
from aidhub.documents.press import MM, Block, Ink, Stack
from aidhub.documents.sheet import BODY, CAPTION, DOT, STRONG, WIDTH, Frame, Page, Sheets
from aidhub.documents.table import PAD_SIDE, Column, Group, Table, flow, paginate
from aidhub.documents.type import Style
from aidhub.documents.words import NONE, caption, joined, sides
from aidhub.i18n import Translator

TEMPLATE = date(2026, 12, 1)
"""The day this form was last compared with the rules it follows."""

_PLAIN, _STRONG = Style(8.2, 10.4), Style(8.2, 10.4, bold=True)
_RULE_ID = Style(6.9, 10.4, grey=0.27)
_HEAD = Style(6.6, 8.2, grey=0.2)
_PAD, _GUTTER, _GAP = 2.2 * MM, 5 * MM, 3.5 * MM
_ROOM = (WIDTH - _GUTTER) / 2
_LINE = 0.25 * MM
_TICK = "☐"
_MOST = 0.3
"""Of a page: what one block above or below the table may take."""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """What a check found: ``severity`` block, warn or info, the rule of the field's list, its sentence."""

    severity: str
    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A step somebody took in spite of problems: ``step`` plan or departure, when, who, why, of which rules."""

    step: str
    at: datetime
    person: str
    reason: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckSheet:
    """All that stands on the check sheet of a transport, in the language it is printed in.

    ``goal`` names the partners. ``licence`` is the class the vehicle asks for, ``mrn_wanted``: an electronic export
    declaration is needed. ``entry`` is the last entry of the journal the paper knows of.
    """

    number: str
    issued_on: date
    organisation: Party
    vehicle: Vehicle
    departure: Waypoint
    goal: str
    crossing: str
    gross_g: int
    packages: int
    lines: tuple[CheckLine, ...]
    taken: tuple[Taken, ...] = ()
    licence: str = ""
    mrn_wanted: bool = False
    entry: int | None = None
    logo: bytes = field(default=b"", repr=False)


def title(tr: Translator) -> str:
    """Name the paper in a language."""
    return tr("CheckSheet", "Check sheet")


def build(sheet: CheckSheet, languages: Sequence[Translator]) -> bytes:
    """Make the PDF; the same bytes for the same sheet and languages.

    Raises:
        ValueError: no language is given.
    """
    sheets = Sheets(_frame(sheet, languages), languages)
    opening = [_head(sheets, sheet), Block(_GAP, "")]
    closing = [*_taken(sheets, sheet), *_by_hand(sheets, sheet)]
    signed = signing(sheets, [
        lambda tr: tr("CheckSheet", "Loading checked"),
        lambda tr: tr("CheckSheet", "Driver: load, papers and securing taken over"),
    ], ["", sheet.vehicle.drivers[0] if sheet.vehicle.drivers else ""])  # fmt: skip
    needed = sum(block.height for block in closing) + signed.height
    first = sheets.first_room - sum(block.height for block in opening)
    pages = paginate([_table(sheets, sheet)], first, sheets.later_room, needed)
    pages[0] = [*opening, *pages[0]]
    return sheets.print([*(Page(blocks) for blocks in pages[:-1]), Page([*pages[-1], *closing], signed)])


def _frame(sheet: CheckSheet, languages: Sequence[Translator]) -> Frame:
    entry = joined(languages[:1], lambda tr: tr("Manifest", "entry {entry}", entry=sheet.entry))
    return Frame(
        titles=[title(tr) for tr in languages],
        number=sheet.number,
        revision=0,
        issued_on=sheet.issued_on,
        draft=False,
        code="",
        author=sheet.organisation.name,
        parties=DOT.join(filter(None, (sheet.organisation.name, sheet.goal))),
        foot=sheet.number + (f"{DOT}{entry}" if sheet.entry is not None else ""),
        template=TEMPLATE,
        logo=sheet.logo,
    )


def _head(sheets: Sheets, sheet: CheckSheet) -> Block:
    """Set the vehicle and what it carries on the left, the journey on the right."""
    ink, equal = Ink(sheets.press), sheets.equal
    left, right = Stack(ink, 0, _PAD, _ROOM), Stack(ink, _ROOM + _GUTTER, _PAD, _ROOM)
    vehicle = sheet.vehicle
    left.add(caption(sheets.languages, lambda tr: tr("CheckSheet", "Vehicle and load"), CAPTION, _ROOM), CAPTION)
    left.add(DOT.join(filter(None, (sides(vehicle.kind, equal), *vehicle.plates))) or NONE, STRONG)
    left.add(joined(equal, lambda tr: _load(sheet, tr)), BODY)
    if sheet.licence:
        left.add(joined(equal, lambda tr: tr("CheckSheet", "licence class {licence}", licence=sheet.licence)), BODY)
    right.add(caption(sheets.languages, lambda tr: tr("CheckSheet", "Journey"), CAPTION, _ROOM), CAPTION)
    right.add(sheet.goal or NONE, STRONG)
    at = sheet.departure.at
    when = f"{day(at.date())} {at:%H:%M}" if at else ""
    start = DOT.join(filter(None, (sheet.organisation.name, sheet.departure.place)))
    right.add(start, BODY)
    right.add(DOT.join(filter(None, (when, sheet.crossing))) or NONE, BODY)
    right.add(DOT.join(filter(None, (vehicle.carrier, *vehicle.drivers))) or NONE, BODY)
    height = max(left.top, right.top) + _PAD
    ink.upright(WIDTH / 2, 0, height, _LINE)
    ink.rule(0, height, WIDTH, _LINE)
    return ink.block(height).within(sheets.first_room * _MOST)


def _load(sheet: CheckSheet, tr: Translator) -> str:
    return tr.plural(
        "CheckSheet",
        "{count} package, {weight} kg gross",
        "{count} packages, {weight} kg gross",
        sheet.packages,
        weight=figure((sheet.gross_g + 50) // 100, 1),
    )


def _table(sheets: Sheets, sheet: CheckSheet) -> Group:
    wide = [14 * MM, 27 * MM, 0.0, 16 * MM, 36 * MM]
    wide[2] = WIDTH - sum(wide)
    heads: list[Callable[[Translator], str]] = [
        lambda tr: tr("CheckSheet", "Done"),
        lambda tr: tr("CheckSheet", "Kind"),
        lambda tr: tr("CheckSheet", "What was found"),
        lambda tr: tr("CheckSheet", "Rule"),
        lambda tr: tr("CheckSheet", "Remark"),
    ]
    rooms = [room - 2 * PAD_SIDE for room in wide]
    table = Table(
        sheets.press,
        [
            Column([one for tr in sheets.languages for one in flow(say(tr), _HEAD, room - 2 * PAD_SIDE, tr.code)], room)
            for say, room in zip(heads, wide, strict=True)
        ],
    )
    rows: list[Block] = []
    for line in sheet.lines:
        style = _STRONG if line.severity == "block" else _PLAIN
        cells = [
            flow(_TICK, _PLAIN, rooms[0]),
            flow(joined(sheets.languages, lambda tr: kind(line.severity, tr)), style, rooms[1]),  # noqa: B023 - used here
            flow(line.text, style, rooms[2], sheets.languages[0].code),
            flow(line.rule, _RULE_ID, rooms[3]),
            [],
        ]
        rows += table.row(cells, sheets.later_room * _MOST)
    if not rows:
        fine = joined(sheets.equal, lambda tr: tr("CheckSheet", "Nothing speaks against the departure."))
        rows = table.row([[], [], flow(fine, _PLAIN, rooms[2]), [], []], sheets.later_room * _MOST)
    return Group(rows, table.head, table.head)


def kind(severity: str, tr: Translator) -> str:
    """Name how much a finding matters."""
    words = {
        "block": tr("CheckSheet", "Problem"),
        "warn": tr("CheckSheet", "Warning"),
        "info": tr("CheckSheet", "Hint"),
    }
    return words.get(severity, severity)


def _taken(sheets: Sheets, sheet: CheckSheet) -> list[Block]:
    """Say which steps were taken in spite of problems, by whom and why."""
    found = []
    for place, step in enumerate(sheet.taken):
        ink = Ink(sheets.press)
        stack = Stack(ink, 0, _GAP if place == 0 else 0.8 * MM, WIDTH)
        if place == 0:
            over = caption(sheets.languages, lambda tr: tr("CheckSheet", "In spite of problems"), CAPTION, WIDTH)
            stack.add(over, CAPTION)
        when = f"{day(step.at.date())} {step.at:%H:%M}"
        what = joined(sheets.equal, lambda tr: _step(step.step, tr))  # noqa: B023 - used here
        stack.add(DOT.join((when, step.person, what, ", ".join(step.rules))), STRONG)
        stack.add(step.reason, BODY)
        found.append(ink.block(stack.top).within(sheets.later_room * _MOST))
    return found


def _step(step: str, tr: Translator) -> str:
    return tr("CheckSheet", "departure reported") if step == "departure" else tr("CheckSheet", "plan confirmed")


def _by_hand(sheets: Sheets, sheet: CheckSheet) -> list[Block]:
    """Leave room for what is entered by hand: the MRN, where an electronic declaration is needed."""
    if not sheet.mrn_wanted:
        return []
    ink = Ink(sheets.press)
    stack = Stack(ink, 0, _GAP, WIDTH)
    words = joined(sheets.languages, lambda tr: tr("CheckSheet", "MRN of the export declaration"))
    stack.add(words, CAPTION)
    ink.rule(0, stack.top + 7 * MM, _ROOM, 0.2 * MM)
    return [ink.block(stack.top + 9 * MM)]
