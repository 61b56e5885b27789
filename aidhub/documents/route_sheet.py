"""The route sheet: where the driver is when, with breaks and rests, and whom to call. Goes along in the cab."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from aidhub.documents.figures import day, figure
from aidhub.documents.press import MM, Block, Ink
from aidhub.documents.sheet import BODY, SMALL, WIDTH, Frame, Page, Sheets
from aidhub.documents.table import PAD_SIDE, Column, Group, Set, Table, flow, paginate
from aidhub.documents.type import Style
from aidhub.documents.words import joined, sides
from aidhub.i18n import Translator

TEMPLATE = date(2026, 12, 1)
_HEAD = Style(6.6, 8.2, grey=0.2)
_TIME = Style(11, 14, bold=True)
_NAME = Style(9, 11.6, bold=True)
_WHEN, _STAY, _KM, _PHONE = 30 * MM, 20 * MM, 16 * MM, 44 * MM
_BELOW_RULE = 1.5 * MM


@dataclass(frozen=True, slots=True)
class RouteLine:
    """A line of the schedule. ``at`` goes by the clock there; ``kind`` as in the schedule.

    ``place`` by language, empty for what happens on the road; ``partner`` and ``phone`` of whom to call there.
    """

    kind: str
    at: datetime
    place: Mapping[str, str]
    km: int
    minutes: int
    partner: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class RouteSheet:
    """A journey for its drivers. ``facts`` are plates, drivers and the like; ``phone`` is that of the sender."""

    number: str
    sender: str
    made_on: date
    plates: str
    drivers: str
    phone: str
    lines: tuple[RouteLine, ...]
    logo: bytes = b""


def title(tr: Translator) -> str:
    """Name the paper in a language."""
    return tr("RouteSheet", "Route sheet")


def build(sheet: RouteSheet, languages: Sequence[Translator]) -> bytes:
    """Make the PDF; the same bytes for the same value and languages."""
    sheets = Sheets(_frame(sheet, languages), languages)
    table = Table(sheets.press, _columns(sheets))
    above = _above(sheets, sheet)
    first, later = sheets.first_room - above.height - table.head.height, sheets.later_room - table.head.height
    rows = [block for at, line in enumerate(sheet.lines) for block in table.row(_cells(sheets, sheet, at, line), later)]
    pages = paginate([Group([block]) for block in rows], first, later)
    return sheets.print([Page([*([] if at else [above]), table.head, *blocks]) for at, blocks in enumerate(pages)])


def _columns(sheets: Sheets) -> list[Column]:
    heads = [
        (joined(sheets.equal, lambda tr: tr("RouteSheet", "Local time")), _WHEN, False),
        (
            joined(sheets.equal, lambda tr: tr("RouteSheet", "Where and what")),
            WIDTH - _WHEN - _STAY - _KM - _PHONE,
            False,
        ),
        (joined(sheets.equal, lambda tr: tr("RouteSheet", "Stay")), _STAY, True),
        (joined(sheets.equal, lambda tr: tr("RouteSheet", "km")), _KM, True),
        (joined(sheets.equal, lambda tr: tr("RouteSheet", "Phone")), _PHONE, False),
    ]
    return [Column(flow(head, _HEAD, wide - 2 * PAD_SIDE), wide, right) for head, wide, right in heads]


def _above(sheets: Sheets, sheet: RouteSheet) -> Block:
    """Say vehicle, drivers, whom to call, and that the plan keeps to the driving times."""
    said = [
        (joined(sheets.equal, lambda tr: tr("RouteSheet", "Vehicle")), sheet.plates),
        (joined(sheets.equal, lambda tr: tr("RouteSheet", "Drivers")), sheet.drivers),
        (joined(sheets.equal, lambda tr: tr("RouteSheet", "Call us")), sheet.phone),
    ]
    ink, top = Ink(sheets.press), _BELOW_RULE
    for name, value in said:
        if value:
            ink.text(PAD_SIDE, top, f"{name}: {value}", BODY)
            top += BODY.leading
    for tr in sheets.equal:
        hint = tr("RouteSheet", "Times are a plan. Breaks and rests are kept before any arrival.")
        ink.text(PAD_SIDE, top, hint, SMALL)
        top += SMALL.leading
    return ink.block(top + _BELOW_RULE)


def _cells(sheets: Sheets, sheet: RouteSheet, at: int, line: RouteLine) -> list[list[Set]]:
    room = WIDTH - _WHEN - _STAY - _KM - _PHONE - 2 * PAD_SIDE
    is_new_day = not at or sheet.lines[at - 1].at.date() != line.at.date()
    when: list[Set] = [(f"{line.at:%H:%M}", _TIME, "")]
    if is_new_day:
        when.append((day(line.at.date()), SMALL, ""))
    what = joined(sheets.equal, lambda tr: _what(tr, line.kind))
    place = sides(line.place, sheets.equal)
    where: list[Set] = flow(place or what, _NAME, room)
    for text in (what if place else "", line.partner):
        where += flow(text, BODY, room) if text else []
    stay = f"{line.minutes // 60}:{line.minutes % 60:02} h" if line.minutes else ""
    return [
        when,
        where,
        [(stay, BODY, "")],
        [(figure(line.km), BODY, "")],
        flow(line.phone, BODY, _PHONE - 2 * PAD_SIDE),
    ]


def _what(tr: Translator, kind: str) -> str:
    words = {
        "start": tr("Route", "Departure"),
        "onward": tr("Route", "Drive on"),
        "break": tr("Route", "Break"),
        "rest": tr("Route", "Daily rest"),
        "weekly_rest": tr("Route", "Weekly rest"),
        "ban": tr("Route", "Driving ban"),
        "night": tr("Route", "Nobody drives at night"),
        "closed": tr("Route", "Closed"),
        "curfew": tr("Route", "Curfew"),
        "early": tr("Route", "Early, waiting"),
        "border": tr("RouteSheet", "Border"),
        "unload": tr("RouteSheet", "Unload"),
        "load": tr("Route", "Pick-up"),
        "hand_over": tr("Route", "Hand-over"),
        "via": tr("Route", "On the way"),
    }
    return words[kind]


def _frame(sheet: RouteSheet, languages: Sequence[Translator]) -> Frame:
    return Frame(
        titles=[title(tr) for tr in languages],
        number=sheet.number,
        revision=0,
        issued_on=sheet.made_on,
        draft=False,
        code="",
        author=sheet.sender,
        parties=sheet.sender,
        foot=sheet.number,
        template=TEMPLATE,
        logo=sheet.logo,
    )
