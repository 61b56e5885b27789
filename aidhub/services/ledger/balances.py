"""Goods move and are promised: movements, promises, and the balances that sum them up."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, Balance, Lot, Place
from aidhub.domain import errors
from aidhub.domain.ledger import Balances, Move, Promise
from aidhub.services.ledger.writing import among, chunks, write_many

ONE = 1000
"""One piece, in thousandths."""


_top = aliased(Place)
_FULL_AND_AWAY = select(Place.code).where(
    Place.kind != "outside",
    exists().where(_top.id == Place.top_id, _top.kind == "outside"),
    exists().where(Balance.place_id == Place.id, Balance.quantity_milli > 0),
)
_TWICE = (
    select(Lot.serial)
    .join(Balance, Balance.lot_id == Lot.id)
    .where(Lot.serial != "")
    .group_by(Lot.id, Lot.serial)
    .having(func.sum(Balance.quantity_milli) > ONE)
)


def refuse_too_little(session: Session, sums: Balances) -> None:
    """Look whether every balance holds what is taken and promised from it.

    Raises:
        NotEnoughStock: a place would hold less than nothing of a lot, or less than is promised.
        ValueError: more is given back than was promised.
    """
    taken = {key: change for key, change in sums.items() if not change.only_adds()}
    held = _held(session, taken)
    for key, change in taken.items():
        quantity, reserved = held.get(key, (0, 0))
        if reserved + change.reserved < 0:
            raise ValueError(f"lot {key[0]} at place {key[1]}: {-change.reserved} given back, {reserved} were promised")
        if quantity + change.quantity < reserved + change.reserved:
            wanted = max(-change.quantity, 0) + max(change.reserved, 0)
            raise _not_enough(session, *key, wanted, quantity - reserved)


def write_moves(session: Session, entry_id: int, moves: Sequence[Move]) -> None:
    """Write what went where."""
    write_many(
        session,
        "INSERT INTO movement (entry_id, lot_id, from_place_id, to_place_id, quantity_milli) VALUES (?, ?, ?, ?, ?)",
        [(entry_id, move.lot_id, move.from_id, move.to_id, move.quantity_milli) for move in moves],
    )


def write_balances(session: Session, sums: Balances) -> None:
    """Add to the kept sums.

    The check on a row to be inserted comes before the conflict: what takes more than it puts must be an update.
    """
    write_many(
        session,
        "UPDATE balance SET quantity_milli = quantity_milli + ?, reserved_milli = reserved_milli + ? "
        "WHERE lot_id = ? AND place_id = ?",
        [(change.quantity, change.reserved, *key) for key, change in sums.items() if not change.only_adds()],
    )
    write_many(
        session,
        "INSERT INTO balance (lot_id, place_id, quantity_milli, reserved_milli) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (lot_id, place_id) DO UPDATE SET quantity_milli = balance.quantity_milli "
        "+ excluded.quantity_milli, reserved_milli = balance.reserved_milli + excluded.reserved_milli",
        [(*key, change.quantity, change.reserved) for key, change in sums.items() if change.only_adds()],
    )


def write_promises(session: Session, entry_id: int, promises: Sequence[Promise]) -> None:
    """Write what is promised to whom, more or less than before."""
    keys = [(promise.stop_id, promise.lot_id, promise.place_id) for promise in promises]
    deltas = [promise.delta_milli for promise in promises]
    write_many(
        session,
        "INSERT INTO reservation_change (entry_id, stop_id, lot_id, place_id, delta_milli) VALUES (?, ?, ?, ?, ?)",
        [(entry_id, *key, delta) for key, delta in zip(keys, deltas, strict=True)],
    )
    write_many(
        session,
        "INSERT INTO reservation (stop_id, lot_id, place_id, quantity_milli) VALUES (?, ?, ?, 0) "
        "ON CONFLICT DO NOTHING",
        keys,
    )
    write_many(
        session,
        "UPDATE reservation SET quantity_milli = quantity_milli + ? WHERE stop_id = ? AND lot_id = ? AND place_id = ?",
        [(delta, *key) for key, delta in zip(keys, deltas, strict=True)],
    )


def refuse_goods_in_nothing(session: Session, place_ids: Collection[int]) -> None:
    """Look whether goods lie where they can: not in a box that was taken away before, or just now.

    Args:
        session: where the entry is written already.
        place_ids: where it put goods, and the places that it moved.

    Raises:
        PlaceGone: a place with goods in it is no more.
    """
    for piece in chunks(sorted(place_ids)):
        if (code := session.scalars(_FULL_AND_AWAY.where(Place.id.in_(piece))).first()) is not None:
            raise errors.PlaceGone(place=code)


def refuse_second_of_a_kind(session: Session, lot_ids: Collection[int]) -> None:
    """Look whether what carries a serial number is there at most once.

    Raises:
        SerialTwice: it would be there twice.
    """
    for piece in chunks(sorted(lot_ids)):
        if (serial := session.scalars(_TWICE.where(Lot.id.in_(piece))).first()) is not None:
            raise errors.SerialTwice(serial=serial)


def _held(session: Session, keys: Balances) -> dict[tuple[int, int], tuple[int, int]]:
    held: dict[tuple[int, int], tuple[int, int]] = {}
    for piece in chunks(keys):
        question = select(Balance.lot_id, Balance.place_id, Balance.quantity_milli, Balance.reserved_milli)
        rows = session.execute(question.where(among(piece, Balance.lot_id, Balance.place_id)))
        held.update({(row[0], row[1]): (row[2], row[3]) for row in rows})
    return held


def _not_enough(session: Session, lot_id: int, place_id: int, wanted: int, available: int) -> errors.NotEnoughStock:
    question = select(Article.name_de, Article.name_uk, Article.name_en).join(Lot, Lot.article_id == Article.id)
    names = session.execute(question.where(Lot.id == lot_id)).one()
    place = session.scalars(select(Place.code).where(Place.id == place_id)).one()
    article = dict(zip(("de", "uk", "en"), names, strict=True))
    return errors.NotEnoughStock(article=article, place=place, wanted=wanted, available=available)
