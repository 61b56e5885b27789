"""A small warehouse to work in: set up, with shelves, and somebody who does things."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.database import Database
from aidhub.database.tables import Balance, Place, Relocation, Reservation
from aidhub.domain.filters import read_filter
from aidhub.services import stock
from aidhub.services.articles import find_article
from aidhub.services.persons import persons, sign_on
from aidhub.services.places import find_location, find_packages, make_shelves, make_site, sites
from aidhub.services.receiving import BoxOf, Received, receive
from aidhub.services.setup import set_up
from aidhub.services.stock import StockRow
from aidhub.services.stock_question import Wanted

SHELVES = ["A-01-1", "A-01-2", "A-02-1", "B-01-1", "B-02-1"]


@dataclass
class Warehouse:
    """The warehouse under test, with words for what tests do all the time."""

    database: Database
    person: int
    site: int

    def do(self, deed: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return self.database.write(deed, *args, by=self.person, **kwargs)

    def ask(self, question: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return self.database.read(question, *args, **kwargs)

    def article(self, name: str) -> int:
        return int(self.ask(find_article, name))

    def shelf(self, code: str) -> int:
        return int(self.ask(find_location, code))

    def package(self, code: str) -> int:
        return int(self.ask(find_packages, [code])[0])

    def receive(
        self, name: str, boxes: Sequence[int] = (), *, loose: int = 0, shelf: str = "A-01-1", **facts: Any
    ) -> int:
        """Take in boxes with so many pieces each, and loose pieces; answers the entry."""
        gross_g = facts.pop("gross_g", None)
        packed = tuple(BoxOf(pieces * 1000, gross_g) for pieces in boxes)
        line = Received(self.article(name), loose * 1000, packed, **facts)
        return int(self.do(receive, [line], self.shelf(shelf)))

    def rows(self, text: str = "", **wanted: Any) -> list[StockRow]:
        return list(self.ask(stock.rows, Wanted(filter=read_filter(text), **wanted)))

    def dump(self) -> dict[str, Any]:
        """All that an undo must bring back."""
        return dict(self.ask(_dump))


def _dump(session: Session) -> dict[str, Any]:
    return {
        "balances": sorted(
            tuple(row)
            for row in session.execute(
                select(Balance.lot_id, Balance.place_id, Balance.quantity_milli, Balance.reserved_milli).where(
                    Balance.quantity_milli > 0
                )
            )
        ),
        "places": sorted(
            tuple(row)
            for row in session.execute(
                select(Place.id, Place.parent_id, Place.top_id, Place.location_id).where(
                    Place.id.in_(select(Relocation.place_id))
                )
            )
        ),
        "promises": sorted(
            tuple(row)
            for row in session.execute(
                select(Reservation.stop_id, Reservation.lot_id, Reservation.place_id, Reservation.quantity_milli).where(
                    Reservation.quantity_milli > 0
                )
            )
        ),
    }


def new_warehouse(database: Database) -> Warehouse:
    """Set a database up as a warehouse in Dortmund with five shelves."""
    database.write(set_up)
    person = database.write(sign_on, "Olena")
    site = database.write(make_site, "DO", "Dortmund")
    database.write(make_shelves, SHELVES, site, by=person)
    return Warehouse(database, person, site)


def same_warehouse(database: Database) -> Warehouse:
    """Find in a copy what `new_warehouse` made."""
    [person], [site] = database.read(persons), database.read(sites)
    return Warehouse(database, person.id, site.id)
