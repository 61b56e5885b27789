"""Goods are promised to a transport, and freed again. The same goods are never promised twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from aidhub.domain.errors import AlreadyReserved
from aidhub.domain.ledger import Entry, Promise
from aidhub.domain.load import Goods, Key, Load
from aidhub.domain.transports import AT_THE_RAMP, NothingInside, NotOnTransport
from aidhub.planning.first_to_expire import Pick, pick
from aidhub.services.ledger import record
from aidhub.services.loads import content_of, kinds_of, load_of
from aidhub.services.offers import free_goods
from aidhub.services.promised import (
    choose_held,
    held_balances,
    promised,
    promised_to,
    refuse_away,
    refuse_unusable,
    taken,
    too_little,
)
from aidhub.services.transport_rows import Locked, StopRow, lock_transport, refuse_loaded, stop_of

Balances = Mapping[Key, tuple[int, int]]
"""Of goods at a place, how much there is and how much of it is promised."""


def add_packages(
    session: Session, transport_id: int, stop_id: int, package_ids: Sequence[int], *, short_dated: bool = False
) -> int:
    """Promise boxes and pallets, with all that is in them, to a stop as one step; answers the entry.

    Blocked goods, and goods that are expired when they arrive, are refused always; goods that keep shorter than the
    partner asks for are refused unless ``short_dated`` says that the partner agreed.

    Raises:
        NotInWarehouse: a package is on the road, with a partner, or no more.
        NothingInside: a package is empty.
        AlreadyReserved: some of it is promised, and to which transport.
        GoodsNotUsable: it may not go to this partner, and why.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    stop = stop_of(session, transport_id, stop_id)
    refuse_away(session, package_ids, transport.site_id)
    load = content_of(session, package_ids)
    filled = {place for _, place in load.held}
    for package_id in package_ids:
        if filled.isdisjoint(load.inside(package_id)):
            raise NothingInside(package=load.packages[package_id].code)
    refuse_unusable(load, stop, short_dated=short_dated)
    keys = [goods.key for goods in load.goods]
    balances = held_balances(session, keys)
    own = promised_to(session, keys, stop_id)
    promises: list[Promise] = []
    for goods in load.goods:
        promises += _rest_of(session, goods, stop_id, balances, own=own, transport=transport)
    if not promises:
        first = load.goods[0]
        raise AlreadyReserved(article=dict(first.kind.names), place=first.place_code, transport=transport.number)
    codes = [load.packages[id_].code for id_ in package_ids]
    return _record(session, "add_packages", transport, stop, promises, what=codes)


def add_quantity(
    session: Session,
    transport_id: int,
    stop_id: int,
    article_id: int,
    quantity_milli: int,
    *,
    short_dated: bool = False,
) -> int:
    """Promise so much of an article to a stop, the first to expire first, as one step; answers the entry.

    Args:
        session: where to write.
        transport_id: a transport that has not departed.
        stop_id: where it goes.
        article_id: what.
        quantity_milli: thousandths of the article's unit; more than zero.
        short_dated: the partner agreed to goods that keep shorter than usual.

    Raises:
        NotEnoughUsable: less than that can go there; it tells how much is unfit and which transports have the rest.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    stop = stop_of(session, transport_id, stop_id)

    def choose() -> list[Pick]:
        goods = free_goods(session, transport.site_id, [article_id])
        offers = [row.offer(stop, short_dated=short_dated) for row in goods]
        if sum(offer.available for offer in offers if not offer.unfit) < quantity_milli:
            raise too_little(session, transport, stop, article_id, offers, wanted=quantity_milli)
        return pick(offers, quantity_milli)

    picks = choose_held(session, choose)
    promises = [Promise(stop_id, one.lot_id, one.place_id, one.quantity_milli) for one in picks]
    names = dict(kinds_of(session, [article_id])[article_id].names)
    return _record(session, "add_quantity", transport, stop, promises, article=names, quantity_milli=quantity_milli)


def set_quantity(session: Session, transport_id: int, stop_id: int, article_id: int, quantity_milli: int) -> int | None:
    """Promise just so much of an article to a stop; answers the entry, None if it is so already.

    More is added, the first to expire first; what is too much is freed, the last to expire first.

    Raises:
        NotEnoughUsable: as `add_quantity`.
        StillLoaded: what would be freed is on the vehicle.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    stop = stop_of(session, transport_id, stop_id)
    load = load_of(session, transport_id).of_stop(stop_id)
    rows = [goods for goods in load.goods if goods.kind.id == article_id]
    there = sum(goods.quantity_milli for goods in rows)
    if quantity_milli == there:
        return None
    if quantity_milli > there:
        return add_quantity(session, transport_id, stop_id, article_id, quantity_milli - there)
    promises = []
    left = there - quantity_milli
    for goods in sorted(rows, key=lambda goods: (goods.expires is None, goods.expires, goods.key), reverse=True):
        part = min(goods.quantity_milli, left)
        left -= part
        if part:
            promises.append(Promise(stop_id, goods.lot_id, goods.place_id, -part))
    refuse_loaded(session, transport, [promise.place_id for promise in promises])
    names = dict(rows[0].kind.names)
    return _record(session, "set_quantity", transport, stop, promises, article=names, quantity_milli=quantity_milli)


def release(
    session: Session, transport_id: int, keys: Collection[Key] | None = None, stop_id: int | None = None
) -> int | None:
    """Free what was promised: these goods (lot, place), those of a stop, or all; answers the entry, None for nothing.

    Raises:
        StillLoaded: some of it is on the vehicle; unload it first.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    rows = [
        row
        for row in promised(session, transport_id)
        if (keys is None or (row.lot_id, row.place_id) in keys) and stop_id in (None, row.stop_id)
    ]
    if not rows:
        return None
    refuse_loaded(session, transport, [row.place_id for row in rows])
    promises = [Promise(row.stop_id, row.lot_id, row.place_id, -row.quantity_milli) for row in rows]
    stop = stop_of(session, transport_id, rows[0].stop_id)
    return _record(session, "release", transport, stop, promises, count=len(rows))


def release_packages(session: Session, transport_id: int, package_ids: Sequence[int]) -> int | None:
    """Free what is promised in these boxes and pallets; answers the entry, None if nothing was."""
    load = content_of(session, package_ids)
    return release(session, transport_id, {goods.key for goods in load.goods})


def take_wholly(session: Session, transport_id: int, box_ids: Sequence[int]) -> int:
    """Promise the rest of boxes that are promised only in part, each to the stop that has most of it; one step.

    Raises:
        AlreadyReserved: another transport, or another stop, has some of it.
        NotOnTransport: nothing of a box is promised to this transport.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    load = load_of(session, transport_id)
    content = content_of(session, box_ids)
    keys = [goods.key for goods in content.goods]
    balances = held_balances(session, keys)
    promises: list[Promise] = []
    for box_id in box_ids:
        stop = _main_stop(load, content, box_id, transport)
        inside = set(content.inside(box_id))
        for goods in content.goods:
            if goods.place_id in inside:
                promises += _rest_of(session, goods, stop, balances, own=load.claims, transport=transport)
    if not promises:
        raise NotOnTransport(package=content.packages[box_ids[0]].code, transport=transport.number, other="")
    codes = [content.packages[id_].code for id_ in box_ids]
    row = stop_of(session, transport_id, promises[0].stop_id)
    return _record(session, "take_wholly", transport, row, promises, what=codes)


def _rest_of(
    session: Session, goods: Goods, stop_id: int, balances: Balances, *, own: Mapping[Key, int], transport: Locked
) -> list[Promise]:
    """Promise what of goods is not promised yet; refuses what is promised to others than ``own`` says."""
    quantity, reserved = balances[goods.key]
    if reserved > own.get(goods.key, 0):
        raise taken(session, goods.key, transport.number, goods.kind.names)
    if quantity <= reserved:
        return []
    return [Promise(stop_id, goods.lot_id, goods.place_id, quantity - reserved)]


def _main_stop(load: Load, content: Load, box_id: int, transport: Locked) -> int:
    amounts: dict[int, int] = defaultdict(int)
    inside = set(content.inside(box_id))
    for goods in load.goods:
        if goods.place_id in inside:
            amounts[goods.stop_id] += goods.quantity_milli
    if not amounts:
        raise NotOnTransport(package=content.packages[box_id].code, transport=transport.number, other="")
    return max(sorted(amounts), key=lambda stop: amounts[stop])


def _record(
    session: Session, kind: str, transport: Locked, stop: StopRow, promises: Sequence[Promise], **facts: Any
) -> int:
    facts = {"transport": transport.number, "partner": stop.partner, **facts}
    return record(session, Entry(kind, promises=tuple(promises), facts=facts))
