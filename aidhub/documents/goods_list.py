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
_MOST_OF_A_PAGE = 0.7


def goods_pages(sheets: Sheets, manifest: Manifest) -> list[Page]:
    """Lay out parties, journey, goods and totals; the signatures stand at the bottom of the last page."""
    goods = GoodsTable(sheets, manifest)
    opening = _opening(sheets, manifest)
    sums, declared, signed = goods.sums(), declaration(sheets, manifest), signatures(sheets, manifest)
    first = sheets.first_room - _height(opening) - goods.table.head.height
    later = sheets.later_room - goods.table.head.height
    closing = _height([sums, *declared, signed])
    needed = closing if closing < later * _MOST_OF_A_PAGE else sums.height
    spread = paginate([Group(goods.rows(later - needed))], first, later, needed)
    left = (later if len(spread) > 1 else first) - _height([*spread[-1], sums])
    pages = [[goods.table.head, *rows] if rows else [] for rows in spread]
    pages[0] = [*opening, *pages[0]]
    beside, *further = paginate([Group(declared)], left, sheets.later_room, signed.height)
    pages[-1] += [sums, *beside]
    pages += further
    note = _where_boxes_are(sheets, manifest, len(pages) + 1)
    return [*(Page(blocks, note=note) for blocks in pages[:-1]), Page(pages[-1], signed, note)]


def _opening(sheets: Sheets, manifest: Manifest) -> list[Block]:
    """Set what stands above the goods."""
    most = sheets.first_room * _MOST_OF_A_PAGE / 2
    return [parties(sheets, manifest).within(most), journey(sheets, manifest).within(most), Block(_GAP, "")]


def _height(blocks: list[Block]) -> float:
    return sum(block.height for block in blocks)


def _where_boxes_are(sheets: Sheets, manifest: Manifest, page: int) -> str:
    if not manifest.packages and not manifest.loose:
        return ""
    return joined(sheets.equal, lambda tr: tr("Manifest", "box list from page {page}", page=page))
