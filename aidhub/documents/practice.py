"""The words across every page of a paper that comes from a practice warehouse."""

from __future__ import annotations

import math
from datetime import date
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from aidhub.documents.press import MM, PAGE_HEIGHT, PAGE_WIDTH, Block, Imprint, Press
from aidhub.documents.type import Style, width

WORDS = "ÜBUNG · НАВЧАННЯ"
"""In German and Ukrainian whatever languages the paper has: such a paper may get into anybody's hands."""

_STYLE = Style(44, 44, bold=True)
_GREY = 0.6
_LONG = 165 * MM
_APART = 62 * MM
"""How far the two lines stand from the middle, where the words of a draft have their place."""


def marked(pdf: bytes) -> bytes:
    """Write ÜBUNG · НАВЧАННЯ twice across each page, as outlines under the text; the same bytes for the same paper."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    [mark] = PdfReader(BytesIO(_mark())).pages
    for page in writer.pages:
        page.merge_page(mark, over=False)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def _mark() -> bytes:
    press = Press(Imprint("de", WORDS, "AidHub", WORDS, date(2000, 1, 1)))
    press.page((x, y, _line(press)) for x, y in _middles())
    return press.pdf()


def _middles() -> list[tuple[float, float]]:
    """Where the two lines have their middles, on either side of the diagonal."""
    angle = _angle()
    across, down = math.sin(angle) * _APART, math.cos(angle) * _APART
    middle = (PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    return [(middle[0] + side * across, middle[1] + side * down) for side in (-1, 1)]


def _angle() -> float:
    return math.atan2(PAGE_HEIGHT, PAGE_WIDTH)


def _line(press: Press) -> Block:
    angle, scale = _angle(), _LONG / width(WORDS, _STYLE)
    cos, sin = math.cos(angle), math.sin(angle)
    high = 0.72 * _STYLE.size * scale
    x, y = -cos * _LONG / 2 + sin * high / 2, -sin * _LONG / 2 - cos * high / 2
    return Block(
        0,
        f"{_GREY} G {0.6 / scale:.3f} w {cos:.4f} {sin:.4f} {-sin:.4f} {cos:.4f} {x:.2f} {y:.2f} cm "
        f"{scale:.4f} 0 0 {scale:.4f} 0 0 cm BT 1 Tr {press.show(WORDS, _STYLE)} ET",
    )
