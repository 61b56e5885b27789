"""What is printed around labels: the frame that shows where a printer prints, and command cards on A4."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from aidhub.documents.labels import COMMAND, KINDS, build
from aidhub.documents.labels.drawing import style
from aidhub.documents.labels.sheets import Sheet, layout, on_sheets, sheet_of
from aidhub.documents.press import MM, Imprint, Ink, Press
from aidhub.i18n import Translator

_CARDS_ON = "a4-2x5-105x57"
_RULER = 50.0
_DAY = date(2000, 1, 1)


def test_frame(sheet: Sheet, offset: tuple[float, float], languages: Sequence[Translator]) -> bytes:
    """Make a page that outlines every label of a sheet and numbers it, to be held against one.

    Args:
        sheet: the format.
        offset: by how many millimetres the printer must print further right and further down.
        languages: in which it says what to do.
    """
    tr = languages[0]
    title = tr("Label", "Test frame")
    press = Press(Imprint(tr.code, title, "AidHub", title, _DAY), (sheet.paper[0] * MM, sheet.paper[1] * MM))
    ink = Ink(press)
    for at in range(sheet.count):
        x, y = sheet.cell(at)
        left, top = x + offset[0], y + offset[1]
        ink.frame(left * MM, top * MM, sheet.wide * MM, sheet.high * MM, 0.3)
        ink.text((left + 7) * MM, (top + 7) * MM, str(at + 1), style(6, bold=True))
        if at == 0:
            ink.rule((left + 7) * MM, (top + 16) * MM, _RULER * MM, 0.6)
            for end in (0.0, _RULER):
                ink.upright((left + 7 + end) * MM, (top + 14) * MM, 4 * MM, 0.6)
            for place, tr in enumerate(languages):
                text = tr("Label", "This line is 50 mm long, and the frames lie on the edges of the labels.")
                ink.text((left + 7) * MM, (top + 19 + 3.2 * place) * MM, text, style(2.3), language=tr.code)
    press.page([(0, 0, ink.block(sheet.paper[1] * MM))])
    return press.pdf()


def card_sheets(cards: Sequence[Any], languages: Sequence[Translator]) -> bytes:
    """Lay command cards out on A4, ten on each, to be cut and laminated."""
    sheet, form = sheet_of(_CARDS_ON), KINDS[COMMAND].large
    pdf = build(form, cards, languages)
    return on_sheets(sheet, pdf, layout(sheet, [(page, form.size) for page in range(1, len(cards) + 1)]))
