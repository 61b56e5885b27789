"""The first pages of a manifest: who, on what, when, and the goods with their totals, declaration and signatures."""

from __future__ import annotations

from aidhub.documents.consignment import Manifest
from aidhub.documents.goods_table import GoodsTable
from aidhub.documents.journey import journey, parties
from aidhub.documents.press import MM, Block
from aidhub.documents.sheet import Page, Sheets
from aidhub.documents.signatures import declaration, signatures
from aidhub.documents.table import Group, paginate
from aidhub.documents.words import joined

_GAP = 3.5 * MM


def goods_pages(sheets: Sheets, manifest: Manifest) -> list[Page]:
    """Lay out parties, journey, goods and totals; the signatures stand at the bottom of the last page."""
    goods = GoodsTable(sheets, manifest)
    head = goods.table.head
    opening = [parties(sheets, manifest), journey(sheets, manifest), Block(_GAP, "")]
    closing = [goods.sums(), declaration(sheets, manifest)]
    signed = signatures(sheets, manifest)
    first = sheets.first_room - _height(opening) - head.height
    later = sheets.later_room - head.height
    needed = _height([*closing, signed])
    pages = [
        [head, *rows] if rows else [] for rows in paginate([Group(goods.rows(later - needed))], first, later, needed)
    ]
    pages[0] = [*opening, *pages[0]]
    pages[-1] += closing
    note = _where_boxes_are(sheets, manifest, len(pages) + 1)
    return [*(Page(blocks, note=note) for blocks in pages[:-1]), Page(pages[-1], signed, note)]


def _height(blocks: list[Block]) -> float:
    return sum(block.height for block in blocks)


def _where_boxes_are(sheets: Sheets, manifest: Manifest, page: int) -> str:
    if not manifest.packages and not manifest.loose:
        return ""
    return joined(sheets.equal, lambda tr: tr("Manifest", "box list from page {page}", page=page))
