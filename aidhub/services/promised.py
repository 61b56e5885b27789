"""What is promised to transports: read, held for writing, and named where it stands against a step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Balance, Lot, Place, Reservation, Stop, Transport
from aidhub.domain.errors import AlreadyReserved
from aidhub.domain.load import Key, Load
from aidhub.domain.transports import GoodsNotUsable, NotEnoughUsable, not_usable
from aidhub.planning.first_to_expire import Offer, Pick
from aidhub.services.ledger import among, chunks
from aidhub.services.loads import kinds_of
from aidhub.services.moving import NotInWarehouse
from aidhub.services.transport_rows import Locked, StopRow

LOOKS = 3
"""How often goods are chosen anew because others took them meanwhile."""


def promised(session: Session, transport_id: int) -> list[Any]:
    """Read what is promised to a transport: rows with stop_id, lot_id, place_id, quantity_milli."""
    question = (
        select(Reservation.stop_id, Reservation.lot_id, Reservation.place_id, Reservation.quantity_milli)
        .join(Stop, Stop.id == Reservation.stop_id)
        .where(Stop.transport_id == transport_id, Reservation.quantity_milli > 0)
        .order_by(Reservation.stop_id, Reservation.lot_id, Reservation.place_id)
    )
    return list(session.execute(question))


def held_balances(session: Session, keys: Iterable[Key]) -> dict[Key, tuple[int, int]]:
    """Hold balances for writing and read (quantity, reserved) of each; locked in the order of the ledger."""
    found: dict[Key, tuple[int, int]] = {}
    for piece in chunks(sorted(set(keys))):
        question = select(Balance.lot_id, Balance.place_id, Balance.quantity_milli, Balance.reserved_milli).where(
            among(piece, Balance.lot_id, Balance.place_id)
        )
        rows = session.execute(question.order_by(Balance.lot_id, Balance.place_id).with_for_update())
        found |= {(row.lot_id, row.place_id): (row.quantity_milli, row.reserved_milli) for row in rows}
    return found


def choose_held(session: Session, choose: Callable[[], list[Pick]]) -> list[Pick]:
    """Choose goods and hold them; choose anew where somebody else took them between looking and holding."""
    picks = choose()
    for _ in range(LOOKS):
        held = held_balances(session, [(one.lot_id, one.place_id) for one in picks])
        if all(_is_free(held.get((one.lot_id, one.place_id), (0, 0)), one.quantity_milli) for one in picks):
            break
        picks = choose()
    return picks


def _is_free(balance: tuple[int, int], wanted: int) -> bool:
    quantity, reserved = balance
    return quantity - reserved >= wanted


def promised_to(session: Session, keys: Iterable[Key], stop_id: int) -> dict[Key, int]:
    """Tell how much of goods is promised to one stop."""
    found: dict[Key, int] = {}
    for piece in chunks(sorted(set(keys))):
        question = select(Reservation.lot_id, Reservation.place_id, Reservation.quantity_milli).where(
            Reservation.stop_id == stop_id, among(piece, Reservation.lot_id, Reservation.place_id)
        )
        found |= {(row.lot_id, row.place_id): row.quantity_milli for row in session.execute(question)}
    return found


def taken(session: Session, key: Key, own: str, names: Any) -> AlreadyReserved:
    """Name the transport that has goods; our own if it is another stop of it."""
    question = (
        select(Transport.number, Place.code)
        .join(Stop, Stop.transport_id == Transport.id)
        .join(Reservation, Reservation.stop_id == Stop.id)
        .join(Place, Place.id == Reservation.place_id)
        .where(Reservation.lot_id == key[0], Reservation.place_id == key[1], Reservation.quantity_milli > 0)
        .order_by(Transport.number == own, Transport.number)
    )
    number, place = session.execute(question).first() or (own, "")
    return AlreadyReserved(article=dict(names), place=place, transport=number)


def refuse_away(session: Session, package_ids: Sequence[int], site_id: int) -> None:
    """Refuse packages that are not in the warehouse the transport is loaded at.

    Raises:
        NotInWarehouse: one is on the road, with a partner, elsewhere, or no more.
    """
    for piece in chunks(package_ids):
        top = Place.__table__.alias("top")
        question = (
            select(Place.code, top.c.code, top.c.name)
            .join(top, top.c.id == Place.top_id)
            .where(Place.id.in_(piece), Place.top_id != site_id)
            .order_by(Place.id)
        )
        for code, where, name in session.execute(question):
            raise NotInWarehouse(what=code, where=where or name)


def refuse_unusable(load: Load, stop: StopRow, *, short_dated: bool) -> None:
    """Refuse goods that may not go to a stop's partner: blocked, expired on arrival, or keeping too short.

    Raises:
        GoodsNotUsable: with the day, and what the partner asks for.
    """
    for goods in load.goods:
        blocked = load.blocked(goods)
        reason = not_usable(
            blocked=blocked,
            expires=goods.expires,
            arrives=stop.arrives_on,
            keep_days=stop.keep_days,
            short_dated=short_dated,
        )
        if reason:
            raise GoodsNotUsable(
                article=dict(goods.kind.names),
                place=goods.place_code,
                reason=reason,
                why=blocked,
                expires=goods.expires,
                arrives=stop.arrives_on,
                keep_days=stop.keep_days or 0,
            )


def too_little(
    session: Session, transport: Locked, stop: StopRow, article_id: int, offers: Sequence[Offer], *, wanted: int
) -> NotEnoughUsable:
    """Say how much of an article can go, how much is unfit and why, and which transports have the rest."""
    unfit: dict[str, int] = defaultdict(int)
    for offer in offers:
        unfit[str(offer.unfit)] += offer.available
    usable = unfit.pop("", 0)
    question = (
        select(Transport.number, Reservation.quantity_milli)
        .join(Stop, Stop.transport_id == Transport.id)
        .join(Reservation, Reservation.stop_id == Stop.id)
        .join(Lot, Lot.id == Reservation.lot_id)
        .join(Place, Place.id == Reservation.place_id)
        .where(Lot.article_id == article_id, Reservation.quantity_milli > 0, Place.top_id == transport.site_id)
        .order_by(Transport.number)
    )
    reserved: dict[str, int] = defaultdict(int)
    for number, quantity in session.execute(question):
        reserved[number] += quantity
    return NotEnoughUsable(
        article=dict(kinds_of(session, [article_id])[article_id].names),
        place="",
        partner=stop.partner,
        wanted=wanted,
        available=usable,
        unfit=dict(unfit),
        reserved=dict(reserved),
    )
