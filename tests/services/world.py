"""A small warehouse for tests: a site with shelves, articles, two partners and a transport to both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from aidhub.database.database import Database
from aidhub.database.tables import (
    Balance,
    Base,
    Category,
    LoadCarrier,
    Lot,
    PackageType,
    Place,
    Stop,
    Transport,
    Unit,
)
from aidhub.domain.ledger import OUTSIDE, Entry, Move, Promise, Relocate
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.ledger import outside, record
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.persons import sign_on
from aidhub.services.places import make_shelves, make_site, new_packages
from aidhub.services.receiving import BoxOf, Received, receive
from aidhub.services.transports import new_transport

PIECE = 1000
"""One piece, in thousandths."""


@dataclass(frozen=True, slots=True)
class World:
    """The rows a test speaks of, by what they are. ``stops`` belong to the one transport, one for each partner."""

    person: int
    site: int
    shelves: tuple[int, ...]
    articles: tuple[int, ...]
    transport: int
    lorry: int
    stops: tuple[int, ...]
    partners: tuple[int, ...]


def build(session: Session, partners: int = 2) -> World:
    """Make it, with a stop for each partner. Olena signs for it, and for all that follows in this session."""
    _found(session)
    session.info["by"] = sign_on(session, "Olena Beispiel")
    site = make_site(session, "H", "Halle Beispielstadt")
    make_shelves(session, ["A-01", "A-02", "B-01"], site)
    shelves = session.scalars(select(Place.id).where(Place.kind == "shelf").order_by(Place.id)).all()
    articles = add_articles(session, [NewArticle({"en": name}, "BED", "H87") for name in ("Blanket", "Pillow")])
    parties = add_parties(session, [NewParty("partner", f"Likarnia {number}") for number in range(1, partners + 1)])
    transport = new_transport(session, parties)
    stops = session.scalars(select(Stop).where(Stop.transport_id == transport).order_by(Stop.position)).all()
    return World(
        person=session.info["by"],
        site=site,
        shelves=tuple(shelves),
        articles=tuple(articles),
        transport=transport,
        lorry=session.get_one(Transport, transport).place_id,
        stops=tuple(stop.id for stop in stops),
        partners=tuple(stop.place_id for stop in stops),
    )


def built(database: Database, partners: int = 2) -> World:
    """Make it and keep it."""
    worlds: list[World] = []
    database.write(lambda session: worlds.append(build(session, partners)))
    return worlds[-1]


def _found(session: Session) -> None:
    """Make what a first start makes, of each kind the little that is needed here."""
    names = {"name_de": "", "name_uk": "", "name_en": ""}
    session.execute(insert(Unit).values(code="H87", short_de="St.", short_uk="шт.", short_en="pcs", **names))
    session.execute(insert(Category).values(key="BED", unit_code="H87", **names))
    session.execute(insert(PackageType), [{"code": code, **names} for code in ("CT", "PX")])
    euro = {"length_mm": 1200, "width_mm": 800, "height_mm": 144, "tare_g": 25_000, "floor_mm": 400}
    session.execute(insert(LoadCarrier).values(key="EUR1", package_code="PX", max_load_g=None, **euro, **names))
    for name in OUTSIDE:
        place = Place(kind="outside", code=name)
        session.add(place)
        session.flush()
        place.top_id = place.location_id = place.id
    session.flush()


def came_in(
    session: Session, world: World, pieces: int, place_id: int | None = None, *, article: int = 0, **line: object
) -> int:
    """Receive loose goods at the first shelf, or at a place; answers the lot."""
    goods = Received(world.articles[article], loose_milli=pieces * PIECE, **line)  # type: ignore[arg-type]
    receive(session, [goods], place_id or world.shelves[0])
    return session.scalars(select(Lot.id).order_by(Lot.id.desc()).limit(1)).one()


def came_in_boxes(session: Session, world: World, *pieces: int, expires: date | None = None) -> tuple[int, list[int]]:
    """Receive boxes of one lot at the first shelf; answers the lot and the boxes."""
    boxes = tuple(BoxOf(count * PIECE) for count in pieces)
    receive(session, [Received(world.articles[0], boxes=boxes, expires=expires)], world.shelves[0])
    lot = session.scalars(select(Lot.id).order_by(Lot.id.desc()).limit(1)).one()
    places = session.scalars(select(Place.id).where(Place.kind == "box").order_by(Place.id.desc()).limit(len(pieces)))
    return lot, sorted(places)


def moved(session: Session, lot: int, from_id: int, to_id: int, pieces: int) -> int:
    """Move pieces of a lot; answers the entry."""
    return record(session, Entry("split", moves=(Move(lot, from_id, to_id, pieces * PIECE),)))


def relocated(session: Session, places: Sequence[int], to_id: int) -> int:
    """Move boxes or pallets into a place; answers the entry."""
    return record(session, Entry("move", relocations=tuple(Relocate(place, to_id) for place in places)))


def promised(session: Session, stop: int, lot: int, place: int, pieces: int) -> int:
    """Promise pieces to a stop, or give them back if negative; answers the entry."""
    return record(session, Entry("reserve", promises=(Promise(stop, lot, place, pieces * PIECE),)))


def boxed(session: Session, lot: int, from_id: int, at_id: int, pieces: int) -> tuple[int, int]:
    """Put pieces into a new box; answers the box and the entry."""
    [box] = new_packages(session, "box", [{"state": "closed"}])
    move = Move(lot, from_id, box, pieces * PIECE)
    return box, record(session, Entry("box", moves=(move,), relocations=(Relocate(box, at_id),)))


def lost(session: Session, lot: int, place: int, pieces: int) -> int:
    """Write pieces off; answers the entry."""
    return moved(session, lot, place, outside(session, "loss"), pieces)


def held(session: Session, lot: int, place: int) -> int:
    """Count the pieces of a lot at a place."""
    row = session.get(Balance, (lot, place), populate_existing=True)
    return row.quantity_milli // PIECE if row else 0


def dump(session: Session, *without: str) -> dict[str, list[tuple[object, ...]]]:
    """Read all rows of all tables, in the order of their keys."""
    session.flush()
    tables = [table for table in Base.metadata.sorted_tables if table.name not in without]
    return {
        table.name: [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key.columns))]
        for table in tables
    }
