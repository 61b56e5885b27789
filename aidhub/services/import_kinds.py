"""The kinds of lists that are imported: how each is understood, taken in and summed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from aidhub.exchange.article_list import read_article_list
from aidhub.exchange.lines import Understood
from aidhub.exchange.needs_list import read_needs_list
from aidhub.exchange.partner_list import read_partner_list
from aidhub.exchange.stock_list import read_stock_list
from aidhub.services.importing import import_stock, remembered
from aidhub.services.importing_needs import import_needs
from aidhub.services.importing_records import import_articles, import_partners
from aidhub.services.setup import first_site


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of list.

    ``understand`` reads a workbook; ``take_in(session, understood, file)`` writes it as one step, for a list of needs
    with whose it is and the file's content; ``sums`` adds up thousandths by unit, empty where nothing is counted.
    """

    name: str
    understand: Callable[..., Understood[Any]]
    take_in: Callable[..., dict[str, Any]]
    sums: Callable[[Understood[Any]], dict[str, int]] = lambda _: {}

    def remembered(self, session: Session, key: str) -> dict[str, str]:
        """Find what the headings of such a list meant last time."""
        return remembered(session, self.name, key)


def _take_in_stock(session: Session, understood: Understood[Any], file: str) -> dict[str, Any]:
    return import_stock(session, understood, file, first_site(session, "1", "AidHub"))


def _take_in_needs(
    session: Session, understood: Any, file: str, *, partner_id: int, content: bytes = b""
) -> dict[str, Any]:
    return import_needs(session, understood, partner_id, file=(file, content) if content else None)


def _sums_of_stock(understood: Any) -> dict[str, int]:
    return dict(understood.quantity_by_unit)


KINDS = {
    "stock": Kind("stock", read_stock_list, _take_in_stock, _sums_of_stock),
    "needs": Kind("needs", read_needs_list, _take_in_needs),
    "articles": Kind("articles", read_article_list, import_articles),
    "partners": Kind("partners", read_partner_list, import_partners),
}
