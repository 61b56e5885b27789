"""The slip a donor takes along: what was taken with thanks, and what was not accepted, and why."""

from __future__ import annotations

from collections.abc import Sequence

from aidhub.documents.goods_receipt import Lines, Receipt, donor_name, for_the_donor, frame, laid_out, signing
from aidhub.documents.press import MM, Block, Ink, Stack
from aidhub.documents.sheet import BODY, CAPTION, SMALL, WIDTH, Sheets
from aidhub.documents.type import Style
from aidhub.i18n import Translator

_NAME = Style(11, 15, bold=True)
_PAD, _GAP = 2.2 * MM, 3.5 * MM
_MOST = 0.3


def title(tr: Translator) -> str:
    """Name the paper in a language."""
    return tr("Receipt", "Donation slip")


def build(receipt: Receipt, languages: Sequence[Translator]) -> bytes:
    """Make the PDF; the same bytes for the same receipt and languages. Of the donor it says the name only.

    Raises:
        ValueError: no language is given.
    """
    receipt = for_the_donor(receipt)
    sheets = Sheets(frame(receipt, [title(tr) for tr in languages], languages), languages)
    goods = Lines(sheets, receipt, with_places=False)
    signed = signing(sheets, [lambda tr: tr("Receipt", "For the warehouse")], [""])
    return sheets.print(laid_out(sheets, [_thanks(sheets, receipt)], goods.groups(), _closing(sheets), signed))


def _thanks(sheets: Sheets, receipt: Receipt) -> Block:
    """Say who thanks whom, for what."""
    ink = Ink(sheets.press)
    stack = Stack(ink, 0, _PAD, WIDTH)
    if receipt.donor:
        stack.add(donor_name(receipt, sheets.equal), _NAME)
    for tr in sheets.languages:
        style = BODY if tr in sheets.equal else SMALL
        stack.add(_said(receipt, tr), style, tr.code)
    return ink.block(stack.top + _GAP).within(sheets.first_room * _MOST)


def _said(receipt: Receipt, tr: Translator) -> str:
    if not receipt.accepted:
        return tr("Receipt", "{organisation} thanks for the offer.", organisation=receipt.organisation.name)
    return tr(
        "Receipt",
        "{organisation} thanks for this donation to people in Ukraine and has taken over:",
        organisation=receipt.organisation.name,
    )


def _closing(sheets: Sheets) -> list[Block]:
    """Say what the slip is not."""
    ink = Ink(sheets.press)
    stack = Stack(ink, 0, _GAP, WIDTH)
    for tr in sheets.languages:
        stack.add(tr("Receipt", "This slip is no confirmation for the tax office."), CAPTION, tr.code)
    return [ink.block(stack.top).within(sheets.later_room * _MOST)]
