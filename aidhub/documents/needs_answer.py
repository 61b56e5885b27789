"""The answer to a partner's needs list: what comes and when, what is missing, what is offered instead.

It says of each line of the list, in the partner's own words, what became of it; and it asks what nobody here can know.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from aidhub.documents.consignment import Party
from aidhub.documents.figures import day, quantity
from aidhub.documents.press import MM, Block, Ink, Stack
from aidhub.documents.sheet import BODY, CAPTION, DOT, SMALL, STRONG, WIDTH, Frame, Page, Sheets
from aidhub.documents.table import PAD_SIDE, Cell, Column, Group, Table, flow, paginate
from aidhub.documents.type import Style
from aidhub.documents.words import NONE, caption, joined, sides
from aidhub.i18n import Translator

TEMPLATE = date(2026, 12, 1)
"""The day this form was last looked through."""

State = Literal["received", "on_the_way", "planned", "in_stock"]
Question = Literal["", "article", "quantity", "unit"]

_ASKED, _NAME = Style(8.2, 10.2, bold=True), Style(7.4, 9.4)
_UNIT = Style(7.4, 9.4)
_WORDS = Style(6.9, 8.6, grey=0.2)
_HEAD = Style(6.6, 8.2, grey=0.2)
_URGENT = Style(6.9, 8.6, bold=True)
_PAD, _GUTTER, _GAP, _RULE = 2.2 * MM, 5 * MM, 3.5 * MM, 0.25 * MM
_ROOM = (WIDTH - _GUTTER) / 2
_NO, _QUANTITY, _COMES, _MISSING, _INSTEAD = 8 * MM, 23 * MM, 48 * MM, 22 * MM, 34 * MM
_THING = WIDTH - _NO - _QUANTITY - _COMES - _MISSING - _INSTEAD
_MOST = 0.3
"""Of a page: what one block above or below the table may take."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of what a line asks for, and where it is; ``quantity_milli`` is thousandths of the article's unit.

    ``transport`` is its number and ``on`` the day it arrived or shall arrive; empty and None where nobody planned it.
    ``instead`` names what is given in place of what was asked for; empty: it is that itself.
    """

    state: State
    quantity_milli: int
    transport: str = ""
    on: date | None = None
    instead: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Offer:
    """Something else that lies here free and would do."""

    names: Mapping[str, str]
    quantity_milli: int


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A line of the list and what becomes of it.

    ``asked`` are the partner's words and ``wanted`` how much they wrote; ``names`` and ``units`` are those of the
    article it was understood as, by language. ``quantity_milli`` and ``missing_milli`` are thousandths of that unit;
    None while ``question`` says what the partner has to tell. ``is_proposed``: nobody is sure of the article yet.
    """

    asked: str
    wanted: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    quantity_milli: int | None = None
    urgent: bool = False
    is_proposed: bool = False
    parts: tuple[Part, ...] = ()
    missing_milli: int | None = None
    offers: tuple[Offer, ...] = ()
    question: Question = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """All that is answered to one list. ``entry`` is the last entry of the journal the paper knows of."""

    number: int
    title: str
    received_on: date
    issued_on: date
    sender: Party
    partner: Party
    lines: tuple[AnswerLine, ...]
    entry: int | None = None
    logo: bytes = field(default=b"", repr=False)


def title(tr: Translator) -> str:
    """Name the paper in a language."""
    return tr("NeedsAnswer", "Answer to your needs list")


def build(answer: Answer, languages: Sequence[Translator]) -> bytes:
    """Make the PDF; the same bytes for the same answer and languages.

    Raises:
        ValueError: no language is given.
    """
    sheets = Sheets(_frame(answer, languages), languages)
    table = Table(sheets.press, _columns(sheets))
    opening = [_head(sheets, answer), Block(_GAP, "")]
    closing = _closing(sheets)
    first = sheets.first_room - sum(block.height for block in opening) - table.head.height
    later = sheets.later_room - table.head.height
    most = later - closing.height
    rows = [row for number, line in enumerate(answer.lines, 1) for row in table.row(_cells(sheets, line, number), most)]
    pages = [
        [table.head, *blocks] if blocks else [] for blocks in paginate([Group(rows)], first, later, closing.height)
    ]
    pages[0] = [*opening, *pages[0]]
    return sheets.print([*(Page(blocks) for blocks in pages[:-1]), Page([*pages[-1], closing])])


def _frame(answer: Answer, languages: Sequence[Translator]) -> Frame:
    number = joined(languages[:2], lambda tr: tr("NeedsAnswer", "Needs list {number}", number=answer.number))
    entry = joined(languages[:1], lambda tr: tr("Manifest", "entry {entry}", entry=answer.entry))
    return Frame(
        titles=[title(tr) for tr in languages],
        number=number,
        revision=0,
        issued_on=answer.issued_on,
        draft=False,
        code="",
        author=answer.sender.name,
        parties=f"{answer.sender.name} – {answer.partner.name}",
        foot=number + (f"{DOT}{entry}" if answer.entry is not None else ""),
        template=TEMPLATE,
        logo=answer.logo,
    )


def _head(sheets: Sheets, answer: Answer) -> Block:
    """Set to whom and from whom, and in a sentence how far the list is covered."""
    ink = Ink(sheets.press)
    ends = []
    sides_of = (
        (lambda tr: tr("NeedsAnswer", "For"), answer.partner),
        (lambda tr: tr("NeedsAnswer", "From"), answer.sender),
    )
    for place, (say, party) in enumerate(sides_of):
        stack = Stack(ink, place * (_ROOM + _GUTTER), _PAD, _ROOM)
        stack.add(caption(sheets.languages, say, CAPTION, _ROOM), CAPTION)
        stack.add(party.name, STRONG)
        for line in (party.latin_name, *party.address, party.contact if place else ""):
            stack.add(line, BODY)
        ends.append(stack.top)
    height = max(ends) + _PAD
    ink.upright(WIDTH / 2, 0, height, _RULE)
    ink.rule(0, height, WIDTH, _RULE)
    said = Stack(ink, 0, height + _PAD, WIDTH)
    came = joined(sheets.equal, lambda tr: tr("NeedsAnswer", "of {day}", day=day(answer.received_on)))
    said.add(DOT.join(filter(None, (answer.title, came))), STRONG)
    for tr in sheets.languages:
        said.add(summary(answer, tr), BODY if tr in sheets.equal else SMALL, tr.code)
    return ink.block(said.top).within(sheets.first_room * _MOST)


def summary(answer: Answer, tr: Translator) -> str:
    """Say in a sentence how far the list is covered."""
    told = [line for line in answer.lines if line.missing_milli is not None]
    open_ = len(answer.lines) - len(told)
    whole = sum(line.missing_milli == 0 for line in told)
    partly = sum(bool(line.missing_milli) and bool(line.parts) for line in told)
    said = [
        tr.plural(
            "NeedsAnswer", "Your list has {count} line.", "Your list has {count} lines.", len(answer.lines)
        ),
        tr("NeedsAnswer", "Whole: {whole}, in part: {partly}, missing: {missing}.", whole=whole, partly=partly,
           missing=len(told) - whole - partly),
    ]  # fmt: skip
    if open_:
        said.append(
            tr.plural(
                "NeedsAnswer",
                "About {count} line we have a question.",
                "About {count} lines we have a question.",
                open_,
            )
        )
    return " ".join(said)


# The table ------------------------------------------------------------------------------------------------------------


def _columns(sheets: Sheets) -> list[Column]:
    heads: list[tuple[Callable[[Translator], str], float, bool]] = [
        (lambda tr: tr("Manifest", "No."), _NO, False),
        (lambda tr: tr("NeedsAnswer", "What you asked for"), _THING, False),
        (lambda tr: tr("NeedsAnswer", "How much"), _QUANTITY, True),
        (lambda tr: tr("NeedsAnswer", "What comes, and when"), _COMES, False),
        (lambda tr: tr("NeedsAnswer", "Missing"), _MISSING, True),
        (lambda tr: tr("NeedsAnswer", "We can offer instead"), _INSTEAD, False),
    ]
    return [
        Column(
            [one for tr in sheets.languages for one in flow(say(tr), _HEAD, wide - 2 * PAD_SIDE, tr.code)], wide, right
        )
        for say, wide, right in heads
    ]


def _cells(sheets: Sheets, line: AnswerLine, number: int) -> list[Cell]:
    return [
        [(str(number), _NAME, "")],
        _thing(sheets, line),
        _how_much(sheets, line),
        _what_comes(sheets, line),
        _missing(sheets, line),
        _offers(sheets, line),
    ]


def _thing(sheets: Sheets, line: AnswerLine) -> Cell:
    room = _THING - 2 * PAD_SIDE
    cell = flow(line.asked, _ASKED, room)
    for tr in sheets.equal:
        name = line.names.get(tr.code, "")
        cell += flow(name, _NAME, room, tr.code) if name and name.casefold() != line.asked.casefold() else []
    if line.is_proposed:
        cell += flow(joined(sheets.equal, lambda tr: tr("NeedsAnswer", "Is this meant?")), _URGENT, room)
    if line.urgent:
        cell += flow(joined(sheets.equal, lambda tr: tr("NeedsAnswer", "urgent")), _URGENT, room)
    return cell


def _how_much(sheets: Sheets, line: AnswerLine) -> Cell:
    room = _QUANTITY - 2 * PAD_SIDE
    if line.quantity_milli is None:
        return flow(line.wanted or NONE, _ASKED, room)
    cell = [*flow(quantity(line.quantity_milli), _ASKED, room), *_units(sheets, line, room)]
    own, written = ("".join(text.split()) for text in (quantity(line.quantity_milli), line.wanted))
    return cell if written.startswith(own) or not written else [*cell, *flow(f"({line.wanted})", _WORDS, room)]


def _units(sheets: Sheets, line: AnswerLine, room: float) -> Cell:
    return flow(sides(line.units, sheets.equal), _UNIT, room)


def _what_comes(sheets: Sheets, line: AnswerLine) -> Cell:
    room = _COMES - 2 * PAD_SIDE
    if line.question:
        return [one for tr in sheets.equal for one in flow(question(line, tr), _NAME, room, tr.code)]
    cell: list[tuple[str, Style, str]] = []
    for part in line.parts:
        told = DOT.join(filter(None, (quantity(part.quantity_milli), part.transport, day(part.on) if part.on else "")))
        cell += flow(told, _ASKED, room)
        cell += flow(joined(sheets.equal, lambda tr: state(part, tr)), _WORDS, room)  # noqa: B023 - said at once
        cell += flow(sides(part.instead, sheets.equal), _NAME, room) if part.instead else []
    return cell or flow(NONE, _NAME, room)


def _missing(sheets: Sheets, line: AnswerLine) -> Cell:
    room = _MISSING - 2 * PAD_SIDE
    if line.question:
        return flow("?", _ASKED, room)
    if not line.missing_milli:
        return flow(NONE, _NAME, room)
    return [*flow(quantity(line.missing_milli), _ASKED, room), *_units(sheets, line, room)]


def _offers(sheets: Sheets, line: AnswerLine) -> Cell:
    room = _INSTEAD - 2 * PAD_SIDE
    cell: list[tuple[str, Style, str]] = []
    for offer in line.offers:
        cell += flow(f"{quantity(offer.quantity_milli)} {sides(line.units, sheets.equal)}", _ASKED, room)
        for tr in sheets.equal:
            cell += flow(offer.names.get(tr.code, ""), _NAME, room, tr.code) if offer.names.get(tr.code) else []
    return cell


def question(line: AnswerLine, tr: Translator) -> str:
    """Ask the partner what nobody here can know."""
    if line.question == "article":
        return tr("NeedsAnswer", "Please describe more closely what is meant.")
    if line.question == "unit":
        return tr("NeedsAnswer", "Please tell us how many pieces that is.")
    return tr("NeedsAnswer", "Please tell us how much you need.") if line.question else ""


def state(part: Part, tr: Translator) -> str:
    """Say where goods are."""
    words: Mapping[State, Callable[[], str]] = {
        "received": lambda: tr("NeedsAnswer", "received"),
        "on_the_way": lambda: tr("NeedsAnswer", "on the way"),
        "planned": lambda: tr("NeedsAnswer", "planned"),
        "in_stock": lambda: tr("NeedsAnswer", "in our warehouse, no transport yet"),
    }
    said = words[part.state]()
    return f"{said}, {tr('NeedsAnswer', 'as a substitute')}" if part.instead else said


def _closing(sheets: Sheets) -> Block:
    ink = Ink(sheets.press)
    stack = Stack(ink, 0, _GAP, WIDTH)
    for tr in sheets.languages:
        stack.add(_caveat(tr), CAPTION, tr.code)
    return ink.block(stack.top).within(sheets.later_room * _MOST)


def _caveat(tr: Translator) -> str:
    return tr(
        "NeedsAnswer",
        "Days of arrival are planned and may change. What is missing stays on your list until you tell us otherwise.",
    )
