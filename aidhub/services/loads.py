"""What a transport carries, read in one go: what is promised to it before departure, what was shipped from then on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, func, literal, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    Balance,
    Category,
    FieldChange,
    JournalEntry,
    LoadCarrier,
    Lot,
    Place,
    Relocation,
    Reservation,
    ReservationChange,
    Stop,
    Transport,
)
from aidhub.domain.ledger import PACKAGES
from aidhub.domain.load import Goods, Held, Key, Kind, Load, Package
from aidhub.domain.transports import AT_THE_RAMP
from aidhub.domain.weights import unit_weight
from aidhub.services.ledger import chunks
from aidhub.services.undo import REDO

Amounts = Select[*tuple[Any, ...]]
"""Asks for stop_id, lot_id, place_id and quantity_milli."""


def load_of(session: Session, transport_id: int) -> Load:
    """Read what a transport carries, whatever its status: every figure shown of it starts here."""
    departure = departure_of(session, transport_id)
    if departure is None:
        promised = (
            select(Reservation.stop_id, Reservation.lot_id, Reservation.place_id, Reservation.quantity_milli)
            .join(Stop, Stop.id == Reservation.stop_id)
            .where(Stop.transport_id == transport_id, Reservation.quantity_milli > 0)
        )
        return read_load(session, promised)
    shipped = (
        select(
            ReservationChange.stop_id, ReservationChange.lot_id, ReservationChange.place_id,
            (-ReservationChange.delta_milli).label("quantity_milli"),
        )
        .join(Stop, Stop.id == ReservationChange.stop_id)
        .where(ReservationChange.entry_id == departure, Stop.transport_id == transport_id,
               ReservationChange.delta_milli < 0)
    )  # fmt: skip
    return read_load(session, shipped, since=departure)


def departure_of(session: Session, transport_id: int) -> int | None:
    """Find the entry by which a transport departed; None: it has not, or it was called back."""
    question = (
        select(FieldChange.entry_id)
        .join(JournalEntry, JournalEntry.id == FieldChange.entry_id)
        .where(
            FieldChange.table_name == Transport.__tablename__,
            FieldChange.row_id == transport_id,
            FieldChange.field == "status",
            FieldChange.before.in_([f'"{status}"' for status in AT_THE_RAMP]),
            FieldChange.after == '"on_the_way"',
            JournalEntry.undone_by_id.is_(None),
            JournalEntry.kind.in_(("depart", REDO)),
        )
        .order_by(FieldChange.entry_id.desc())
        .limit(1)
    )
    return session.scalars(question).first()


def read_load(session: Session, amounts: Amounts, since: int | None = None) -> Load:
    """Read goods with their articles, and the packages around them.

    Args:
        amounts: selects stop_id, lot_id, place_id and quantity_milli.
        session: where to read.
        since: the entry of the departure; packages are then as they stood right after it, holding what was shipped.
    """
    goods = _goods(session, amounts)
    around = _around(session, {row.place_id for row in goods}, since)
    if since is None:
        inside = _below(session, around)
        held = _held(session, inside)
    else:
        inside, held = around, _shipped(goods)
    return Load(goods, inside, {key: amount for key, amount in held.items() if key[1] in inside})


def free_load(session: Session, site_id: int, article_ids: Collection[int] | None = None) -> Load:
    """Read all that is free in a warehouse, of some articles or of all, as if it were one load (stop 0)."""
    free = (
        select(
            literal(0).label("stop_id"),
            Balance.lot_id,
            Balance.place_id,
            (Balance.quantity_milli - Balance.reserved_milli).label("quantity_milli"),
        )
        .join(Place, Place.id == Balance.place_id)
        .where(Place.top_id == site_id, Balance.quantity_milli > Balance.reserved_milli)
    )
    if article_ids is None:
        return read_load(session, free)
    of_articles = free.join(Lot, Lot.id == Balance.lot_id)
    pieces = [read_load(session, of_articles.where(Lot.article_id.in_(some))) for some in chunks(sorted(article_ids))]
    goods = tuple(goods for piece in pieces for goods in piece.goods)
    packages = {id_: package for piece in pieces for id_, package in piece.packages.items()}
    return Load(goods, packages, {key: held for piece in pieces for key, held in piece.held.items()})


def content_of(session: Session, package_ids: Collection[int]) -> Load:
    """Read everything that lies in packages and in the packages in them, as if all of it travelled (stop 0)."""
    inside = _below(session, _packages(session, package_ids))
    amounts = (
        select(literal(0).label("stop_id"), Balance.lot_id, Balance.place_id, Balance.quantity_milli)
        .where(Balance.place_id.in_(list(inside)), Balance.quantity_milli > 0)
    )  # fmt: skip
    goods = _goods(session, amounts)
    return Load(goods, inside, _held(session, inside))


def _goods(session: Session, amounts: Amounts) -> tuple[Goods, ...]:
    some = amounts.subquery()
    question = (
        select(
            some.c.stop_id, some.c.lot_id, some.c.place_id, some.c.quantity_milli, Place.code.label("place_code"),
            Lot.article_id, Lot.expires, Lot.expiry_kind, Lot.condition, Lot.wear_percent, Lot.batch, Lot.serial,
            Lot.blocked, Lot.net_g.label("lot_net_g"), Lot.value_cents.label("lot_value_cents"), Place.blocked,
        )
        .join(Lot, Lot.id == some.c.lot_id)
        .join(Place, Place.id == some.c.place_id)
        .order_by(some.c.stop_id, some.c.place_id, some.c.lot_id)
    )  # fmt: skip
    rows = session.execute(question).all()
    kinds = kinds_of(session, {row.article_id for row in rows})
    return tuple(
        Goods(
            stop_id=row[0], lot_id=row[1], place_id=row[2], quantity_milli=row[3], kind=kinds[row[5]],
            place_code=row[4], expires=row[6], expiry_kind=row[7], condition=row[8], wear_percent=row[9],
            batch=row[10], serial=row[11], blocked=row[12] or row[15], lot_net_g=row[13], lot_value_cents=row[14],
        )
        for row in rows
    )  # fmt: skip


def kinds_of(session: Session, article_ids: Iterable[int]) -> dict[int, Kind]:
    """Read articles as loads know them."""
    found: dict[int, Kind] = {}
    for piece in chunks(sorted(article_ids)):
        question = (
            select(
                Article.id, Article.name_de, Article.name_uk, Article.name_en, Article.category_key, Article.unit_code,
                Category.flags, Article.net_g, Article.volume_ml, Article.value_cents, Article.hs_code,
                Category.hs_code, Article.un_number, Article.temperature, Article.control, Article.expiry_needed,
                Article.to_sort,
            )
            .join(Category, Category.key == Article.category_key)
            .where(Article.id.in_(piece))
        )  # fmt: skip
        rows: Any = session.execute(question)
        for row in rows:
            names = {"de": row[1], "uk": row[2], "en": row[3]}
            facts: Any = (*row[4:10], row[10] or row[11], *row[12:])
            found[row[0]] = Kind(row[0], names, *facts)
    return found


# Packages ------------------------------------------------------------------------------------------------------------

_carrier = aliased(LoadCarrier)


def _packages(session: Session, ids: Iterable[int], *, below: bool = False) -> dict[int, Package]:
    """Read packages by id, or those that stand directly in places with these ids."""
    found: dict[int, Package] = {}
    key = Place.parent_id if below else Place.id
    for piece in chunks(sorted(set(ids))):
        question = (
            select(
                Place.id, Place.kind, Place.code, Place.parent_id, Place.gross_g, Place.gross_source,
                func.coalesce(Place.tare_g, _carrier.tare_g).label("tare_g"),
                func.coalesce(Place.length_mm, _carrier.length_mm).label("length_mm"),
                func.coalesce(Place.width_mm, _carrier.width_mm).label("width_mm"),
                Place.height_mm, _carrier.height_mm.label("base_mm"), _carrier.floor_mm, _carrier.max_load_g,
                Place.stackable, Place.package_code, Place.state, Place.blocked, Place.carrier_key,
            )
            .outerjoin(_carrier, _carrier.key == Place.carrier_key)
            .where(key.in_(piece), Place.kind.in_(PACKAGES))
        )  # fmt: skip
        rows: Any = session.execute(question)
        for *fields, package_code, state, blocked, carrier in rows:
            facts: Any = (*fields, package_code or "", state == "open", blocked, carrier or "")
            found[fields[0]] = Package(*facts)
    return found


def _around(session: Session, place_ids: Iterable[int], since: int | None) -> dict[int, Package]:
    """Read the packages goods lie in, and those around them, outwards."""
    found: dict[int, Package] = {}
    level: set[int] = set(place_ids)
    while level:
        packages = _packages(session, level)
        parents = _parents_then(session, packages, since) if since is not None else {}
        stood = {
            id_: replace(package, parent_id=parents.get(id_, package.parent_id)) for id_, package in packages.items()
        }
        found |= stood
        level = {package.parent_id for package in stood.values() if package.parent_id is not None} - set(found)
    return found


def _parents_then(session: Session, ids: Iterable[int], since: int) -> dict[int, int]:
    """Find where packages stood right after an entry, if they were moved since: from where the first move took them."""
    found: dict[int, int] = {}
    for piece in chunks(sorted(ids)):
        question = (
            select(Relocation.place_id, Relocation.from_parent_id)
            .where(Relocation.place_id.in_(piece), Relocation.entry_id > since)
            .order_by(Relocation.id.desc())
        )
        found.update({row.place_id: row.from_parent_id for row in session.execute(question)})
    return found


def _below(session: Session, packages: Mapping[int, Package]) -> dict[int, Package]:
    """Read all packages in these, inwards."""
    found = dict(packages)
    level: Collection[int] = list(packages)
    while level:
        inside = _packages(session, level, below=True)
        level = [id_ for id_ in inside if id_ not in found]
        found.update({id_: inside[id_] for id_ in level})
    return found


def _held(session: Session, packages: Collection[int]) -> dict[Key, Held]:
    """Read all that lies in packages."""
    found: dict[Key, Held] = {}
    for piece in chunks(sorted(packages)):
        question = (
            select(Balance.lot_id, Balance.place_id, Balance.quantity_milli, Article.unit_code,
                   func.coalesce(Lot.net_g, Article.net_g))
            .join(Lot, Lot.id == Balance.lot_id)
            .join(Article, Article.id == Lot.article_id)
            .where(Balance.place_id.in_(piece), Balance.quantity_milli > 0)
        )  # fmt: skip
        for lot, place, quantity, unit, net in session.execute(question):
            found[lot, place] = Held(quantity, unit_weight(unit, net))
    return found


def _shipped(goods: Iterable[Goods]) -> dict[Key, Held]:
    """Tell what packages held when they left: just what was shipped in them."""
    found: dict[Key, Held] = {}
    for row in goods:
        each = row.kind.net_g if row.lot_net_g is None else row.lot_net_g
        before = found.get(row.key)
        quantity = row.quantity_milli + (before.quantity_milli if before else 0)
        found[row.key] = Held(quantity, unit_weight(row.kind.unit_code, each))
    return found
