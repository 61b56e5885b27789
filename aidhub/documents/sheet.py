"""The sheet every paper is printed on: margins, head with the code, page n of m, foot, and the mark of a draft."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from aidhub.documents.code import qr_ink
from aidhub.documents.figures import day
from aidhub.documents.press import (
    MM,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Block,
    Imprint,
    Ink,
    Press,
    Stack,
    read_picture,
)
from aidhub.documents.type import Style, shortened, width, wrap
from aidhub.i18n import Translator

LEFT = 18 * MM  # room for filing holes
TOP = 12 * MM
WIDTH = PAGE_WIDTH - LEFT - 12 * MM
BOTTOM = PAGE_HEIGHT - 10 * MM
FOOT = 5 * MM

BODY = Style(8.2, 10.6)
STRONG = Style(8.2, 10.6, bold=True)
CAPTION = Style(6.6, 8.4, grey=0.2)
SMALL = Style(6.9, 8.6, grey=0.27)
SECTION = Style(10, 14, bold=True)
_TITLES = (Style(15.5, 18.5, bold=True), Style(12, 15.5, bold=True))
_SMALL_TITLE = Style(8.5, 11, grey=0.27)
_RUNNING_TITLE = Style(8.2, 11, bold=True)
_FOOT = Style(6.8, 8.4, grey=0.2)
_STAMP = Style(9, 11.5, bold=True)
_DRAFT = Style(6.9, 8.6, bold=True)
_OUTLINE = Style(44, 44, bold=True)

_HEAD_RULE = 0.5 * MM
_HEAD_PAD = 2 * MM
_GAP = 6 * MM
_BELOW_HEAD = 3.5 * MM
_CODE_SIDE = 23 * MM
_RUNNING_CODE_SIDE = 14 * MM
_OUTLINE_GREY = 0.72
_LOGO = (45 * MM, 15 * MM)
_MOST_PAGES = 99_999
_HIGHEST_HEAD = (BOTTOM - TOP) / 3
DOT = " · "
_WIDE_DOT = "\u00a0 · \u00a0"


def with_foot(
    press: Press, blocks: Iterable[Block], foot: str, *, left: float = LEFT, bottom: float = BOTTOM, wide: float = WIDTH
) -> Iterator[tuple[float, float, Block]]:
    """Place blocks below each other from the top of a page on, and a line of text at its foot."""
    top = TOP
    for block in blocks:
        yield left, top, block
        top += block.height
    ink = Ink(press)
    ink.text(0, 0, shortened(foot, SMALL, wide), SMALL)
    yield left, bottom - SMALL.leading, ink.block(SMALL.leading)


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands on each page of a paper, whatever paper it is.

    ``titles`` has one title for each language. ``number`` names the paper, ``revision`` is its version (0 for a paper
    that is not kept in versions), ``code`` holds the digits of its own code
    (empty while it has none), ``parties`` tells a loose sheet's origin, ``foot`` says more at the bottom of each page.
    ``template`` is the day this form was last checked against the rules. ``logo`` is the sender's PNG, or empty.
    """

    titles: Sequence[str]
    number: str
    revision: int
    issued_on: date
    draft: bool
    code: str
    author: str
    parties: str
    foot: str
    template: date
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Page:
    """Blocks from below the head downwards, one that stands at the bottom, above the foot, and what the foot adds."""

    blocks: Sequence[Block]
    bottom: Block | None = None
    note: str = ""


class Sheets:
    """Lays pages of one paper into their frame, in the languages given: two at equal size, further ones small."""

    def __init__(self, frame: Frame, languages: Sequence[Translator]) -> None:
        if not languages:
            message = "a paper needs at least one language"
            raise ValueError(message)
        self.languages = languages
        self.equal = languages[:2]
        self.frame = frame
        self._logo = read_picture(frame.logo, *_LOGO) if frame.logo else None
        self.press = Press(
            Imprint(
                languages[0].code,
                f"{frame.titles[0]} {frame.number}",
                frame.author,
                DOT.join([frame.titles[0], frame.number, *self._versions()]),
                frame.issued_on,
            )
        )
        self.first_room = BOTTOM - FOOT - TOP - self._first_head(_MOST_PAGES).height
        self.later_room = BOTTOM - FOOT - TOP - self._running_head(_MOST_PAGES, _MOST_PAGES).height

    def print(self, pages: list[Page]) -> bytes:
        """Put the pages into their frame and make the file; takes them out of the list, which frees memory."""
        count = len(pages)
        pages.reverse()
        for number in range(1, count + 1):
            page = pages.pop()
            head = self._first_head(count) if number == 1 else self._running_head(number, count)
            placed = [*self._draft_outline(), (LEFT, TOP, head)]
            top = BOTTOM - FOOT - (self.first_room if number == 1 else self.later_room)
            for block in page.blocks:
                placed.append((LEFT, top, block))
                top += block.height
            if page.bottom:
                placed.append((LEFT, BOTTOM - FOOT - page.bottom.height, page.bottom))
            placed.append((LEFT, BOTTOM - _FOOT.leading, self._foot(page.note)))
            is_shown = number == 1 and head.height < _HIGHEST_HEAD  # a shrunk head has no room for it
            self.press.page(placed, [(LEFT, TOP, self._logo)] if self._logo and is_shown else [])
        return self.press.pdf()

    def _first_head(self, pages: int) -> Block:
        ink = Ink(self.press)
        room = WIDTH - _CODE_SIDE - _GAP
        stamp = self._stamp(ink, room) if self.frame.draft else 0.0
        titles = Stack(ink, 0, self._logo.height + _GAP / 2 if self._logo else 0, room - stamp)
        for title, style, tr in zip(self.frame.titles, _TITLES, self.equal, strict=False):
            titles.add(title, style, tr.code)
        titles.add(DOT.join(self.frame.titles[2:]), _SMALL_TITLE, self.languages[-1].code)
        versions = Stack(ink, 0, titles.top + 1.6 * MM, room)
        self._version_line(ink, versions, 1, pages)
        height = max(versions.top, _CODE_SIDE + 1.5 * MM) + _HEAD_PAD
        self._code(ink, _CODE_SIDE)
        ink.rule(0, height, WIDTH, _HEAD_RULE)
        return ink.block(height).within(_HIGHEST_HEAD)

    def _running_head(self, page: int, pages: int) -> Block:
        ink = Ink(self.press)
        stack = Stack(ink, 0, 0, WIDTH - _RUNNING_CODE_SIDE - _GAP)
        stack.add(DOT.join(self.frame.titles[:2]), _RUNNING_TITLE)
        self._version_line(ink, stack, page, pages)
        draft = DOT.join(self.draft_words()) + DOT if self.frame.draft else ""
        ink.text(0, stack.top, draft, _DRAFT)
        taken = width(draft, _DRAFT)
        ink.text(taken, stack.top, shortened(self.frame.parties, SMALL, stack.room - taken), SMALL)
        height = max(stack.top + SMALL.leading, _RUNNING_CODE_SIDE) + _HEAD_PAD
        self._code(ink, _RUNNING_CODE_SIDE)
        ink.rule(0, height, WIDTH, _HEAD_RULE)
        return ink.block(height + _BELOW_HEAD).within(_HIGHEST_HEAD)

    def _code(self, ink: Ink, side: float) -> None:
        if self.frame.code:
            ink.add(qr_ink(self.frame.code, WIDTH - side, -side, side))

    def _version_line(self, ink: Ink, stack: Stack, page: int, pages: int) -> None:
        """Set number, version, day and page n of m, on one line if they fit; the number in bold."""
        parts = [*self._versions(), day(self.frame.issued_on)]
        counted = DOT.join(tr("Paper", "page {page} of {pages}", page=page, pages=pages) for tr in self.equal)
        text = DOT.join(parts) + _WIDE_DOT + _capital(counted)
        stack.add(self.frame.number, STRONG)
        taken = width(wrap(self.frame.number, STRONG, stack.room)[-1], STRONG)
        if taken + width(_WIDE_DOT + text, BODY) <= stack.room:
            ink.text(taken, stack.top - STRONG.leading, _WIDE_DOT + text, BODY)
        else:
            stack.add(text, BODY)

    def _versions(self) -> list[str]:
        if not self.frame.revision:
            return []
        first, *others = [tr("Paper", "version {number}", number=self.frame.revision) for tr in self.equal]
        return [_capital(first), *others]

    def draft_words(self) -> list[str]:
        """The word for a draft in each language."""
        return list(dict.fromkeys(tr("Paper", "DRAFT") for tr in self.languages))

    def _stamp(self, ink: Ink, right: float) -> float:
        """Frame the draft's words beside the titles; answers the room they take."""
        words = self.draft_words()
        wide = max(width(word, _STAMP) for word in words) + 5 * MM
        high = len(words) * _STAMP.leading + 2 * MM
        ink.frame(right - wide, 1 * MM, wide, high, _HEAD_RULE)
        for place, word in enumerate(words):
            ink.text(right - wide / 2, 2 * MM + place * _STAMP.leading, word, _STAMP, align="center")
        return wide + 4 * MM

    def _draft_outline(self) -> Iterable[tuple[float, float, Block]]:
        """Write the draft's words across the page, as outlines under the text: copies and faxes stay legible."""
        if not self.frame.draft:
            return
        text = DOT.join(self.draft_words())
        long = 245 * MM
        scale = long / width(text, _OUTLINE)
        angle = math.atan2(BOTTOM - TOP, WIDTH)
        turn = f"{math.cos(angle):.4f} {math.sin(angle):.4f} {-math.sin(angle):.4f} {math.cos(angle):.4f}"
        high = 0.72 * _OUTLINE.size * scale
        x = -math.cos(angle) * long / 2 + math.sin(angle) * high / 2
        y = -math.sin(angle) * long / 2 - math.cos(angle) * high / 2
        shown = self.press.show(text, _OUTLINE)
        ink = (
            f"{_OUTLINE_GREY} G {0.5 / scale:.3f} w {turn} {x:.2f} {y:.2f} cm {scale:.4f} 0 0 {scale:.4f} 0 0 cm "
            f"BT 1 Tr {shown} ET"
        )
        yield LEFT + WIDTH / 2, (TOP + BOTTOM) / 2, Block(0, ink)

    def _foot(self, note: str) -> Block:
        """Left what the paper says, right the code to type and the form's own date."""
        ink = Ink(self.press)
        right = DOT.join(part for part in (self.frame.code, f"AidHub {self.frame.template:%m/%Y}") if part)
        taken = width(shortened(right, _FOOT, WIDTH / 3), _FOOT)
        left = DOT.join(part for part in (self.frame.foot, note) if part)
        ink.text(0, 0, shortened(left, _FOOT, WIDTH - taken - _GAP), _FOOT)
        ink.text(WIDTH, 0, shortened(right, _FOOT, WIDTH / 3), _FOOT, align="right")
        return ink.block(_FOOT.leading)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
