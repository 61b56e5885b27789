"""A warehouse with two partners and a lorry to them: words for tests of transports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import JournalEntry, Lot, Place, Stop, Transport
from aidhub.services import loading, moving, promising, receipt, transport_rows, transport_steps, transports
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.loads import load_of
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.undo import undo

DEPARTS = datetime(2026, 12, 7, 6, 0, tzinfo=UTC)
PIECE = 1000


@dataclass
class Lorry:
    """A transport under test, with its stops and the partners' places."""

    warehouse: Warehouse
    id: int
    stops: tuple[int, ...]

    def do(self, deed: Any, *args: Any, **kwargs: Any) -> Any:
        """Do something with this transport."""
        return self.warehouse.do(deed, self.id, *args, **kwargs)

    def add(self, *codes: str, stop: int = 0, **kwargs: Any) -> int:
        """Promise boxes and pallets to a stop."""
        ids = [self.warehouse.package(code) for code in codes]
        return int(self.do(promising.add_packages, self.stops[stop], ids, **kwargs))

    def add_pieces(self, article: str, pieces: int, stop: int = 0, **kwargs: Any) -> int:
        """Promise so many pieces of an article to a stop."""
        number = self.warehouse.article(article)
        return int(self.do(promising.add_quantity, self.stops[stop], number, pieces * PIECE, **kwargs))

    def load(self, *codes: str) -> Any:
        """Put boxes and pallets on the vehicle."""
        return self.do(loading.load_packages, [self.warehouse.package(code) for code in codes])

    def depart(self, **kwargs: Any) -> int:
        """Report the departure."""
        return int(self.do(loading.depart, **{"despite": "a test", **kwargs}))

    def arrive(self, stop: int = 0) -> int:
        """Report that it unloaded at a stop."""
        return int(self.do(receipt.arrive, self.stops[stop]))

    def confirm(self, *differences: receipt.Difference, stop: int = 0) -> int:
        """Settle the receipt of a stop."""
        return int(self.do(receipt.confirm, self.stops[stop], differences))

    def back(self, reason: str = "a slip") -> int:
        """Go a step back."""
        return int(self.do(transport_steps.step_back, reason))

    def undo(self, entry: int | None = None) -> int:
        """Undo a step, the last one if none is named."""
        return int(self.warehouse.do(undo, entry))

    @property
    def status(self) -> str:
        """The status it has."""
        question = select(Transport.status).where(Transport.id == self.id)
        return str(self.warehouse.ask(lambda session: session.scalars(question).one()))

    def carries(self) -> list[tuple[str, int, int]]:
        """List what it carries: place, pieces, stop."""
        load = self.warehouse.ask(load_of, self.id)
        stops = {id_: place for place, id_ in enumerate(self.stops)}
        return sorted((row.place_code, row.quantity_milli // PIECE, stops[row.stop_id]) for row in load.goods)

    def everything(self) -> dict[str, Any]:
        """All that the undo of a step must bring back."""
        return {**self.warehouse.dump(), "transports": self.warehouse.ask(_transports)}


def _transports(session: Session) -> list[tuple[Any, ...]]:
    columns = (Transport.id, Transport.status, Transport.plate, Transport.departs_at)
    stops = (Stop.id, Stop.arrived_at, Stop.confirmed_at, Stop.active, Stop.position)
    return [
        *(tuple(row) for row in session.execute(select(*columns).order_by(Transport.id))),
        *(tuple(row) for row in session.execute(select(*stops).order_by(Stop.id))),
    ]


def partners(warehouse: Warehouse) -> list[int]:
    """Make a clinic in Lviv and a foundation in Zhytomyr."""
    lviv = NewParty("partner", "Клініка «Зразок»", "Klinika Zrazok", "lwiw", "вул. Прикладна, 1", "79000", "Львів",
                    "UA", "32855961")  # fmt: skip
    home = NewParty("partner", "БФ «Тепла оселя»", "BF Tepla Oselia", "schytomyr", "вул. Зразкова, 1", "10000",
                    "Житомир", "UA", "32855961", keep_days=90)  # fmt: skip
    return [int(id_) for id_ in warehouse.do(add_parties, [lviv, home])]


def new_lorry(warehouse: Warehouse, *, vehicle: str | None = "SEMI_CURTAIN", to: list[int] | None = None) -> Lorry:
    """Plan a transport to both partners, or those named."""
    departs = DEPARTS if vehicle else None
    id_ = warehouse.do(transports.new_transport, to or partners(warehouse), vehicle, departs)
    stops = warehouse.ask(transport_rows.stops_of, id_)
    return Lorry(warehouse, id_, tuple(row.id for row in stops))


def pallet_of(warehouse: Warehouse, *codes: str, shelf: str = "A-01-1") -> str:
    """Put boxes on a new pallet; answers its number."""
    boxes = [warehouse.package(code) for code in codes]
    id_ = warehouse.do(moving.make_pallet, boxes, warehouse.shelf(shelf))
    return str(warehouse.ask(lambda session: session.get_one(Place, id_).code))


def last_lot(warehouse: Warehouse) -> int:
    """Find the lot that came in last."""
    return int(warehouse.ask(lambda session: session.scalars(select(Lot.id).order_by(Lot.id.desc()).limit(1)).one()))


def kinds(warehouse: Warehouse, count: int) -> list[str]:
    """List what was done last, the newest first."""
    question = select(JournalEntry.kind).order_by(JournalEntry.id.desc()).limit(count)
    return list(warehouse.ask(lambda session: session.scalars(question).all()))


def soup(warehouse: Warehouse) -> int:
    """Make tinned soup: an article that expires."""
    names = {"de": "Dosensuppe 800 g", "uk": "Суп консервований 800 г", "en": "Tinned soup 800 g"}
    tin = NewArticle(names, "FOOD_CAN", "H87", "testsuppe", net_g=800, value_cents=120, expiry_needed=True)
    [id_] = warehouse.do(add_articles, [tin])
    return int(id_)


def unknown_article(warehouse: Warehouse, name: str = "Kabelrollen") -> int:
    """Make an article about which little is known: one name, no weight."""
    [id_] = warehouse.do(add_articles, [NewArticle({"de": name}, "SHL_BLANKET", "H87")])
    return int(id_)


def place_at(warehouse: Warehouse, code: str) -> str:
    """Tell what stands above a package: the kind of its top place."""
    top = select(Place.top_id).where(Place.id == warehouse.package(code)).scalar_subquery()
    return str(warehouse.ask(lambda session: session.scalars(select(Place.kind).where(Place.id == top)).one()))
