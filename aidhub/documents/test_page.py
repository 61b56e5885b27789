"""A page that shows whether a printer and a scanner do what papers need: edges, size, letters, and a code to scan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from aidhub.documents.code import bars_ink
from aidhub.documents.press import MM, PAGE_HEIGHT, PAGE_WIDTH, Imprint, Ink, Press, Stack
from aidhub.documents.type import Style
from aidhub.domain.codes import has_check_digit
from aidhub.i18n import Translator

EDGE = 10 * MM
"""How far the frame stands from each edge of the sheet: papers print as far as this."""

_DIGITS = 13
_RULER = 100 * MM
_MODULE, _HIGH = 0.5 * MM, 22 * MM
_TITLE, _SMALL_TITLE = Style(20, 25, bold=True), Style(13, 18)
_BODY, _SECOND = Style(10, 14), Style(9, 12.5, grey=0.2)
_LETTERS = "ÄÖÜ äöü ß · Ґґ Єє Іі Її Щщ Юю ’ · € № 0123456789"


def build(code: str, printed_on: date, languages: Sequence[Translator]) -> bytes:
    """Make the page in these languages.

    Args:
        code: 13 digits with their check digit, printed as an EAN-13 to try the scanner.
        printed_on: the day the file says of itself.
        languages: the first is set large.

    Raises:
        ValueError: the code is no EAN-13.
    """
    if len(code) != _DIGITS or not has_check_digit(code):
        message = f"{code!r} is no EAN-13"
        raise ValueError(message)
    tr = languages[0]
    title = tr("TestPage", "AidHub test page")
    press = Press(Imprint(tr.code, title, "AidHub", title, printed_on))
    ink = Ink(press)
    ink.frame(EDGE, EDGE, PAGE_WIDTH - 2 * EDGE, PAGE_HEIGHT - 2 * EDGE, 0.6)
    stack = Stack(ink, EDGE + 14 * MM, EDGE + 14 * MM, PAGE_WIDTH - 2 * (EDGE + 14 * MM))
    _say(stack, languages, [tr("TestPage", "AidHub test page") for tr in languages], _TITLE, _SMALL_TITLE)
    stack.top += 8 * MM
    edges = [
        tr(
            "TestPage",
            "The frame stands 10 mm from each edge. If a side is missing, choose A4 and print without scaling.",
        )
        for tr in languages
    ]
    _say(stack, languages, edges, _BODY, _SECOND)
    stack.top += 8 * MM
    _ruler(ink, stack)
    size = [tr("TestPage", "This line is 100 mm long. If yours is not, print without scaling.") for tr in languages]
    _say(stack, languages, size, _BODY, _SECOND)
    stack.top += 8 * MM
    stack.add(_LETTERS, Style(14, 20))
    seen = [tr("TestPage", "All letters can be read, none is a box or a question mark.") for tr in languages]
    _say(stack, languages, seen, _BODY, _SECOND)
    stack.top += 8 * MM
    scan = [tr("TestPage", "Hold the scanner on this code to try it.") for tr in languages]
    _say(stack, languages, scan, _BODY, _SECOND)
    stack.top += 4 * MM
    _bars(ink, stack, code)
    press.page([(0, 0, ink.block(PAGE_HEIGHT))])
    return press.pdf()


def _say(stack: Stack, languages: Sequence[Translator], texts: Sequence[str], large: Style, small: Style) -> None:
    for place, (tr, text) in enumerate(zip(languages, texts, strict=True)):
        stack.add(text, large if place == 0 else small, tr.code)


def _ruler(ink: Ink, stack: Stack) -> None:
    ink.rule(stack.left, stack.top + 2 * MM, _RULER, 0.8)
    for end in (0.0, _RULER):
        ink.upright(stack.left + end, stack.top, 4 * MM, 0.8)
    stack.top += 6 * MM


def _bars(ink: Ink, stack: Stack, code: str) -> None:
    """Draw the bars with room on both sides, and the digits below, in groups as people read them out."""
    left = stack.left + 11 * _MODULE
    ink.add(bars_ink(code, "ean13", (left, -stack.top - _HIGH), _MODULE, _HIGH))
    stack.top += _HIGH + 1 * MM
    ink.text(left, stack.top, f"{code[0]} {code[1:7]} {code[7:]}", Style(11, 15))
    stack.top += 15
