"""Lists made in code: lines of cells between bars, understood as if they came out of a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping

from spreadsheet_files import workbook_of

from aidhub.exchange.article_list import ArticleRow, read_article_list
from aidhub.exchange.goods import StockList
from aidhub.exchange.lines import Understood
from aidhub.exchange.needs_list import Needs, read_needs_list
from aidhub.exchange.partner_list import PartnerRow, read_partner_list
from aidhub.exchange.sheet import Workbook
from aidhub.exchange.stock_list import read_stock_list


def goods_in(text: str, columns: Mapping[str, str] | None = None) -> StockList:
    """Understand a list of goods; ``columns`` say what headings mean."""
    return read_stock_list(_workbook(text), columns=columns)


def articles_in(text: str) -> Understood[ArticleRow]:
    """Understand a list of articles."""
    return read_article_list(_workbook(text))


def partners_in(text: str) -> Understood[PartnerRow]:
    """Understand a list of partners."""
    return read_partner_list(_workbook(text))


def needs_in(text: str) -> Needs:
    """Understand a list of needs."""
    return read_needs_list(_workbook(text))


def _workbook(text: str) -> Workbook:
    lines = text.strip("\n").split("\n")
    return workbook_of([[cell.strip() or None for cell in line.split("|")] for line in lines])
