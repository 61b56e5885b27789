"""At the end of a paper: what is declared, and the fields to sign in."""

from __future__ import annotations

from collections.abc import Sequence

from aidhub.documents.consignment import Manifest
from aidhub.documents.press import MM, Block, Ink, Stack
from aidhub.documents.sheet import CAPTION, WIDTH, Sheets
from aidhub.documents.type import Style, printable, width, wrap
from aidhub.documents.words import caption, joined
from aidhub.i18n import Translator

_DECLARATION = Style(7.2, 9.2)
_GUTTER = 5 * MM
_FIELDS = 3
_ROOM = (WIDTH - _GUTTER * (_FIELDS - 1)) / _FIELDS
_SIGNING = 20 * MM
_HIGHEST = 80 * MM
_LINES_TOGETHER = 20
_TICK = "☐ "


def declaration(sheets: Sheets, manifest: Manifest) -> list[Block]:
    """Say in each language that the goods are a gift, and what the notes add; in parts that fit a page."""
    languages = sheets.languages
    room = (WIDTH - _GUTTER * (len(languages) - 1)) / len(languages)
    columns = [wrap(_declared(manifest, tr), _DECLARATION, room) for tr in languages]
    parts = []
    for start in range(0, max(map(len, columns)), _LINES_TOGETHER):
        ink = Ink(sheets.press)
        stacks = [Stack(ink, place * (room + _GUTTER), 0, room) for place in range(len(languages))]
        for stack, tr, lines in zip(stacks, languages, columns, strict=True):
            for line in lines[start : start + _LINES_TOGETHER]:
                stack.add(line, _DECLARATION, tr.code)
        parts.append(ink.block(max(stack.top for stack in stacks)))
    return [Block(2.6 * MM, ""), *parts, Block(2 * MM, "")]


def _declared(manifest: Manifest, tr: Translator) -> str:
    said = tr("Manifest", "Humanitarian aid, free of charge. Not for sale. Values for customs purposes only.")
    return " ".join([said, *(note[tr.code] for note in manifest.notes if note.get(tr.code))])


def signatures(sheets: Sheets, manifest: Manifest) -> Block:
    """Draw three fields to sign in, with what is confirmed by it."""
    ink = Ink(sheets.press)
    lefts = [place * (_ROOM + _GUTTER) for place in range(_FIELDS)]
    words = _confirmations(sheets, manifest)
    line = max(_confirmed(ink, left, said) for left, said in zip(lefts, words, strict=True)) + _SIGNING
    names = (manifest.signatures.sender, manifest.signatures.driver, manifest.signatures.consignee)
    ends = [_signed(ink, sheets, (left, line), name) for left, name in zip(lefts, names, strict=True)]
    return ink.block(max(ends) + 2.2 * MM).within(_HIGHEST)


def _confirmations(sheets: Sheets, manifest: Manifest) -> list[list[str]]:
    """Who signs, and what for: sender, driver, consignee."""
    pallets, boxes = manifest.pallet_count, manifest.box_count
    ticked = _ROOM - width(printable(_TICK), CAPTION)
    languages = sheets.languages
    return [
        [caption(languages, lambda tr: tr("Manifest", "Sender"), CAPTION, _ROOM)],
        [
            caption(languages, lambda tr: tr("Manifest", "Driver"), CAPTION, _ROOM),
            caption(languages, lambda tr: _taken_over(pallets, boxes, tr), CAPTION, _ROOM),
        ],
        [
            caption(languages, lambda tr: tr("Manifest", "Consignee, stamp"), CAPTION, _ROOM),
            _TICK + caption(languages, lambda tr: tr("Manifest", "complete"), CAPTION, ticked),
            _TICK + caption(languages, lambda tr: tr("Manifest", "with difference"), CAPTION, ticked),
        ],
    ]


def _taken_over(pallets: int, boxes: int, tr: Translator) -> str:
    if pallets or not boxes:
        return tr.plural("Manifest", "{count} pallet taken over", "{count} pallets taken over", pallets)
    return tr.plural("Manifest", "{count} box taken over", "{count} boxes taken over", boxes)


def _confirmed(ink: Ink, left: float, words: Sequence[str]) -> float:
    """Set who signs for what above a field; answers where it ends."""
    role, *confirmed = words
    stack = Stack(ink, left, 0, _ROOM)
    stack.add(role, CAPTION)
    stack.top += 0.5 * MM
    for text in confirmed:
        stack.add(text, CAPTION)
    return stack.top


def _signed(ink: Ink, sheets: Sheets, start: tuple[float, float], name: str) -> float:
    """Draw the line to sign on, and below it the name and where the day goes; answers where it ends."""
    left, line = start
    day = joined(sheets.languages, lambda tr: tr("Manifest", "Date"))
    ink.rule(left, line, _ROOM, 0.2 * MM)
    ink.text(left + _ROOM, line + 0.5 * MM, day, CAPTION, align="right")
    below = Stack(ink, left, line + 0.5 * MM, _ROOM - width(day, CAPTION) - 2 * MM)
    below.add(name or joined(sheets.languages, lambda tr: tr("Manifest", "Name")), CAPTION)
    return below.top
