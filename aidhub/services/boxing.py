"""Goods are packed into boxes at a table: a box is opened, filled, weighed, closed, opened again, split."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from aidhub.database.tables import Article, Balance, Lot, Person, Place
from aidhub.domain import errors
from aidhub.domain.ledger import PACKAGES, Edit, Move, Relocate
from aidhub.domain.quantities import clean_text
from aidhub.domain.weights import Source
from aidhub.services.contents import contents_of, names_of, share_of, summed_weight
from aidhub.services.ledger import outside
from aidhub.services.moving import moved_loose, place_here
from aidhub.services.places import new_packages
from aidhub.services.sorting import Goods, bring, bring_more
from aidhub.services.steps import Steps

LONGEST_SIZE = 40


class BoxClosed(errors.AidHubError):
    """A box is closed and must be opened again before it changes. Facts: box."""


class BoxHeld(errors.AidHubError):
    """Somebody else has the box open. Facts: box, name."""


class BoxEmpty(errors.AidHubError):
    """A box with nothing in it cannot be closed. Facts: box."""


class NoBox(errors.AidHubError):
    """Goods are packed into boxes only. Facts: what (the place)."""


class WeightOfNothing(errors.AidHubError):
    """A box cannot weigh nothing. Facts: box."""


# Opening and closing --------------------------------------------------------------------------------------------------


def open_box(session: Session, table_id: int) -> int:
    """Open a new, empty box at a packing table as one step; answers the box.

    Raises:
        NotInWarehouse: the table is no more.
    """
    table = place_here(session, table_id)
    [box_id] = new_packages(session, "box", [{"state": "open", "opened_by_id": session.info["by"]}])
    steps = Steps(relocations=[Relocate(box_id, table_id)])
    steps.record(session, "open_box", {"box": session.get_one(Place, box_id).code, "to": table.code})
    return box_id


def close_box(session: Session, box_id: int, grams: int | None = None, source: str = Source.WEIGHED) -> int:
    """Close a box; answers the entry. Nobody has it open then.

    Args:
        session: the database.
        box_id: the box.
        grams: what it weighs just now; None: as it was weighed before, or if it never was, what the weights of its
            goods come to, as an estimate.
        source: how ``grams`` is known.

    Raises:
        BoxEmpty, BoxClosed, BoxHeld, WeightOfNothing.
    """
    box = own_box(session, box_id)
    contents = contents_of(session, box_id)
    if not contents:
        raise BoxEmpty(box=box.code)
    steps = Steps(edits=[Edit("place", box_id, "state", "closed"), Edit("place", box_id, "opened_by_id", None)])
    if grams is None and box.gross_g is None:
        grams, source = summed_weight(contents, box.tare_g or 0), Source.ESTIMATED
    if grams is not None:
        steps.edits += _weight_edits(box, grams, source)
    return steps.record(session, "close_box", {"box": box.code})


def reopen_box(session: Session, box_id: int, table_id: int | None = None) -> int:
    """Open a closed box again; it stands at the table then, if one is named. Answers the entry.

    Raises:
        NotInWarehouse: it is on the road, with a partner, or no more.
        NothingChanged: it is open already.
        NoBox: it is no box.
    """
    box = _box(session, box_id)
    if box.state == "open":
        raise errors.NothingChanged
    steps = Steps(edits=[Edit("place", box_id, "state", "open"), _held_by(session, box)])
    if table_id is not None and table_id != box.parent_id:
        steps.relocations.append(Relocate(box_id, place_here(session, table_id).id))
    return steps.record(session, "reopen_box", {"box": box.code})


def take_over(session: Session, box_id: int) -> int:
    """Go on with a box that somebody else has open; answers the entry.

    Raises:
        BoxClosed: it is closed.
        NothingChanged: the person has it open already.
    """
    box = _open(session, box_id)
    return Steps(edits=[_held_by(session, box)]).record(session, "take_over_box", {"box": box.code})


def weigh(session: Session, box_id: int, grams: int, source: str = Source.WEIGHED) -> int:
    """Keep what an open box weighs, in grams, and how that is known; answers the entry.

    Raises:
        WeightOfNothing: it would weigh nothing.
        BoxClosed, BoxHeld, NothingChanged.
    """
    box = own_box(session, box_id)
    return Steps(edits=_weight_edits(box, grams, source)).record(
        session, "weigh_box", {"box": box.code, "gross_g": grams}
    )


# What goes in ---------------------------------------------------------------------------------------------------------


def put(session: Session, box_id: int, goods: Goods, source_id: int | None = None) -> int:
    """Put goods into an open box; answers the entry. More of what is in it already adds to that.

    From a source they come as `aidhub.services.sorting.bring` says; without one they come in from the door, from
    nobody we know. What the box weighed before does not hold any more.

    Raises:
        NotEnoughStock: the source holds less of it.
        NothingOfThat: the source holds neither that nor anything to sort.
        BoxClosed, BoxHeld.
    """
    box = own_box(session, box_id)
    steps = Steps(edits=_unweighed(box))
    article = bring(session, steps, box_id, goods, source_id)
    steps.edits += _others_weights(session, steps, box_id)
    return steps.record(session, "put_in_box", _facts(box, article, goods.quantity_milli, goods.size))


def set_quantity(session: Session, box_id: int, lot_id: int, quantity_milli: int) -> int:
    """Let so much of a lot be in an open box; answers the entry. See `aidhub.services.sorting.bring_more`.

    Raises:
        NotEnoughStock: the source holds less, or what should leave the box is promised.
        BoxClosed, BoxHeld, NothingChanged.
    """
    box = own_box(session, box_id)
    balance = session.get(Balance, (lot_id, box_id), populate_existing=True)
    more = quantity_milli - (balance.quantity_milli if balance else 0)
    if not more:
        raise errors.NothingChanged
    steps = Steps(edits=_unweighed(box))
    bring_more(session, steps, box_id, lot_id, more)
    steps.edits += _others_weights(session, steps, box_id)
    lot = session.get_one(Lot, lot_id)
    return steps.record(
        session, "count_in_box", _facts(box, session.get_one(Article, lot.article_id), quantity_milli, lot.size)
    )


def step_quantity(session: Session, box_id: int, lot_id: int, more_milli: int) -> int:
    """Let so much more of a lot be in an open box than is in it now, or less, down to none; see `set_quantity`."""
    balance = session.get(Balance, (lot_id, box_id), populate_existing=True)
    now = balance.quantity_milli if balance else 0
    return set_quantity(session, box_id, lot_id, max(now + more_milli, 0))


def describe(session: Session, box_id: int, lot_id: int, **fields: Any) -> int:
    """Say more of goods in an open box: size, condition, expires, expiry_kind, batch; answers the entry.

    It holds for the lot wherever it lies.

    Raises:
        TextTooLong, BoxClosed, BoxHeld, NothingChanged.
    """
    box = own_box(session, box_id)
    if "size" in fields:
        fields["size"] = clean_text(fields["size"], LONGEST_SIZE)
    edits = [Edit("lot", lot_id, name, value) for name, value in fields.items()]
    article = session.get_one(Article, session.get_one(Lot, lot_id).article_id)
    return Steps(edits=edits).record(session, "describe_goods", {"box": box.code, "article": names_of(article)})


def discard(session: Session, place_id: int, lot_id: int, quantity_milli: int, reason: str = "") -> int:
    """Throw goods away that are of no use; answers the entry. ``place_id``: an open box, or what is being sorted.

    Raises:
        NotEnoughStock: less of it is free there.
        BoxHeld: somebody else has the box open.
    """
    place = place_here(session, place_id)
    _refuse_held(session, place)
    lot = session.get_one(Lot, lot_id)
    steps = Steps(
        moves=[Move(lot_id, place_id, outside(session, "waste"), quantity_milli)],
        edits=_shared(session, place, {lot_id: quantity_milli})[1],
    )
    article = session.get_one(Article, lot.article_id)
    return steps.record(session, "discard", _facts(place, article, quantity_milli, lot.size), clean_text(reason))


def split_box(session: Session, from_id: int, parts: Mapping[int, int]) -> int:
    """Put a part of what is in a box, or lies loose, into a new box beside; answers the new box, which is open.

    Their weights are shares of what the box weighed, by largest remainder, and count as estimated. See `leave`.

    Raises:
        NotEnoughStock: less of it is free.
        NothingChanged: no part was named.
        BoxHeld: somebody else has the box open.
    """
    source = place_here(session, from_id)
    [new_id] = new_packages(session, "box", [{"state": "open", "opened_by_id": session.info["by"]}])
    steps = Steps(relocations=[Relocate(new_id, (source.parent_id or from_id) if source.kind == "box" else from_id)])
    share = leave(session, steps, source, new_id, parts)
    if share:
        steps.edits += _weight_edits(session.get_one(Place, new_id), share, Source.ESTIMATED)
    steps.record(session, "split_box", {"from": source.code, "box": session.get_one(Place, new_id).code})
    return new_id


def repack(session: Session, from_id: int, box_id: int, parts: Mapping[int, int] | None = None) -> int:
    """Put goods of a box, or loose ones, into another box, thousandths by lot, None for all; answers the entry.

    Both keep the sum of what they weighed, as estimates, where both weights are known. See `leave`.

    Raises:
        NotEnoughStock: less of it is free.
        WrongPlace: it is the same box.
        NoBox, BoxHeld, NothingChanged.
    """
    box, source = _box(session, box_id), place_here(session, from_id)
    _refuse_held(session, box)
    if parts is None:
        parts = {one.lot.id: one.quantity_milli for one in contents_of(session, from_id)}
    steps = Steps()
    share = leave(session, steps, source, box_id, parts)
    if box.gross_g is None or share is None:
        steps.edits += _unweighed(box)
    else:
        steps.edits += _weight_edits(box, box.gross_g + share, Source.ESTIMATED)
    return steps.record(session, "repack", {"from": source.code, "box": box.code})


def leave(session: Session, steps: Steps, source: Place, to_id: int, parts: Mapping[int, int]) -> int | None:
    """Add what brings goods out of a box, or from where they lie loose, to a place; answers their share of its weight.

    What goes wholly keeps its promises. A box that nothing is left in is no more.

    Raises:
        WrongPlace: they lie there already.
        NothingChanged: no part was named.
        BoxHeld: somebody else has the box open.
    """
    _refuse_held(session, source)
    if source.id == to_id:
        raise errors.WrongPlace(place=source.code, into=source.code)
    held = {one.lot.id: one.quantity_milli for one in contents_of(session, source.id)}
    gone = {lot_id: quantity for lot_id, quantity in parts.items() if quantity > 0}
    if not gone:
        raise errors.NothingChanged
    whole = [(lot_id, source.id) for lot_id, quantity in gone.items() if quantity == held.get(lot_id)]
    moves, promises = moved_loose(session, whole, to_id)
    steps.moves += moves + [
        Move(lot_id, source.id, to_id, quantity)
        for lot_id, quantity in gone.items()
        if (lot_id, source.id) not in whole
    ]
    steps.promises += promises
    share, edits = _shared(session, source, gone)
    if source.kind == "box" and len(whole) == len(held):
        steps.relocations.append(Relocate(source.id, outside(session, "unmade")))
    else:
        steps.edits += edits
    return share


# What all of them need ------------------------------------------------------------------------------------------------


def own_box(session: Session, box_id: int) -> Place:
    """Answer a box that the person at work may change: open, and nobody else's.

    Raises:
        NotInWarehouse, NoBox, BoxClosed, BoxHeld.
    """
    box = _open(session, box_id)
    _refuse_held(session, box)
    return box


def _box(session: Session, box_id: int) -> Place:
    box = place_here(session, box_id)
    if box.kind != "box":
        raise NoBox(what=box.code)
    return box


def _open(session: Session, box_id: int) -> Place:
    box = _box(session, box_id)
    if box.state != "open":
        raise BoxClosed(box=box.code)
    return box


def _refuse_held(session: Session, box: Place) -> None:
    if box.state == "open" and box.opened_by_id not in (None, session.info["by"]):
        raise BoxHeld(box=box.code, name=session.get_one(Person, box.opened_by_id).name)


def _held_by(session: Session, box: Place) -> Edit:
    return Edit("place", box.id, "opened_by_id", session.info["by"])


def _weight_edits(box: Place, grams: int | None, source: str) -> list[Edit]:
    if grams is not None and grams <= 0:
        raise WeightOfNothing(box=box.code)
    return [Edit("place", box.id, "gross_g", grams), Edit("place", box.id, "gross_source", str(source))]


def _unweighed(place: Place) -> list[Edit]:
    """Forget what a package weighed: something goes in or out."""
    return [] if place.kind not in PACKAGES or place.gross_g is None else _weight_edits(place, None, "")


def _shared(session: Session, place: Place, parts: Mapping[int, int]) -> tuple[int | None, list[Edit]]:
    """Tell which share of its weight leaves a package with goods, and let it keep the rest as an estimate."""
    if place.kind not in PACKAGES or place.gross_g is None:
        return None, []
    share = share_of(contents_of(session, place.id), dict(parts), place.gross_g)
    left = place.gross_g - share
    return share, _weight_edits(place, left, Source.ESTIMATED) if left else _unweighed(place)


def _others_weights(session: Session, steps: Steps, box_id: int) -> list[Edit]:
    """Let packages that give goods away keep their share of their weight; those that get some back lose it."""
    given = {move.to_id for move in steps.moves} - {box_id}
    taken: dict[int, dict[int, int]] = {}
    for move in steps.moves:
        if move.from_id != box_id:
            taken.setdefault(move.from_id, {})[move.lot_id] = move.quantity_milli
    edits = [edit for id_ in given for edit in _unweighed(session.get_one(Place, id_))]
    for place_id, parts in taken.items():
        edits += _shared(session, session.get_one(Place, place_id), parts)[1]
    return edits


def _facts(place: Place, article: Article, quantity_milli: int, size: str) -> dict[str, Any]:
    return {"box": place.code, "article": names_of(article), "quantity_milli": quantity_milli, "size": size}
