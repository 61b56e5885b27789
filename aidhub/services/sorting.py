"""What goods in a box are made of: a source that is sorted, or the door. Parents are recorded, donors stay known.

Goods made of others come from ``unmade``; what they use up goes there. Decision 90 says why.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, case, func, insert, or_, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, JournalEntry, Lot, LotParent, Movement, Place
from aidhub.domain import errors
from aidhub.domain.ledger import PACKAGES, Move, Relocate
from aidhub.services.articles import todays
from aidhub.services.contents import Content, contents_of, names_of
from aidhub.services.ledger import insert_rows, outside
from aidhub.services.moving import place_here
from aidhub.services.steps import Steps

_SAME = ("article_id", "size", "condition", "expires", "batch", "donor_id", "owner_id")
"""What makes two lots of one box the same, besides their parents."""


class NothingOfThat(errors.AidHubError):
    """A source holds neither this article nor anything to sort. Facts: what (the source), article."""


class NotSorted(errors.AidHubError):
    """Goods are left in a source that are no mere rest of what was sorted. Facts: what (the source), article."""


@dataclass(frozen=True, slots=True)
class Goods:
    """What is put into a box. ``condition`` and ``expires`` empty: as the source says, or not known."""

    article_id: int
    quantity_milli: int
    size: str = ""
    condition: str = ""
    expires: date | None = None


def bring(session: Session, steps: Steps, box_id: int, goods: Goods, source_id: int | None) -> Article:
    """Add the movements that put goods into a box; answers their article.

    Of the same article the goods are moved, the first to expire first. Of goods to sort they are made, while the piece
    that stands for the whole source stays until it is sorted completely. Of other goods of the article or its category,
    counted in the same unit, they are made by using these up. Without a source they come in from the door.

    Raises:
        NotEnoughStock: the source holds less.
        NothingOfThat: it holds nothing of the kind.
    """
    article = session.get_one(Article, todays(session, [goods.article_id])[goods.article_id])
    if source_id is None:
        lot_id, start = _lot(session, box_id, article, goods, ()), outside(session, "donor")
        steps.moves.append(Move(lot_id, start, box_id, goods.quantity_milli))
        return article
    source = place_here(session, source_id)
    held = contents_of(session, source_id)
    if same := [one for one in held if one.article.id == article.id and _fits(one.lot, goods)]:
        for one, quantity in _taken(source, article, same, goods.quantity_milli):
            steps.moves.append(Move(one.lot.id, source_id, box_id, quantity))
        return article
    unmade = outside(session, "unmade")
    parents = [one.lot for one in held if one.article.to_sort]
    if not parents:
        kin = _kin(held, article)
        if not kin:
            raise NothingOfThat(what=source.code, article=names_of(article))
        used = _taken(source, article, kin, goods.quantity_milli)
        steps.moves += [Move(one.lot.id, source_id, unmade, quantity) for one, quantity in used]
        parents = [one.lot for one, _ in used]
    steps.moves.append(Move(_lot(session, box_id, article, goods, parents), unmade, box_id, goods.quantity_milli))
    return article


def bring_more(session: Session, steps: Steps, box_id: int, lot_id: int, more: int) -> None:
    """Add the movements that bring more (less, if negative) thousandths of a lot into a box it lies in.

    They come from where these goods were put in from, and go back there: the source they lay in, what they were made
    of, the door. If that is no more, or they were not put in at a table, they are found or not found.

    Raises:
        NotEnoughStock: the source holds less.
    """
    way = _way(session, lot_id, box_id)
    other = outside(session, "not_found") if way is None else way.from_place_id
    if way is not None and other == outside(session, "unmade"):
        used = _used(session, lot_id, other)
        if used and not _is_here(session, used[0].place_id):
            other = outside(session, "not_found")
        else:
            steps.moves += _use(session, used, other, more)
    ends = (other, box_id) if more > 0 else (box_id, other)
    steps.moves.append(Move(lot_id, *ends, abs(more)))


def finish_source(session: Session, source_id: int, *, waste: bool = False) -> int:
    """Say that a source is sorted completely; answers the entry. A box is no more then.

    What stood for the unsorted goods, and the rest of goods that others were made of, is used up. If nothing was made
    of them, or the rest is ``waste``, it is thrown away.

    Raises:
        NotSorted: other goods are left in it.
        NotEnoughStock: some of it is promised.
    """
    source = place_here(session, source_id)
    held = contents_of(session, source_id)
    sorted_lots = _sorted_from(session, [one.lot.id for one in held])
    for one in held:
        if not one.article.to_sort and one.lot.id not in sorted_lots:
            raise NotSorted(what=source.code, article=names_of(one.article))
    ends = {True: outside(session, "waste"), False: outside(session, "unmade")}
    steps = Steps(
        moves=[
            Move(one.lot.id, source_id, ends[waste or one.lot.id not in sorted_lots], one.quantity_milli)
            for one in held
        ]
    )
    if source.kind in PACKAGES:
        steps.relocations.append(Relocate(source_id, ends[False]))
    return steps.record(session, "finish_source", {"box": source.code, "waste": waste})


# Lots -----------------------------------------------------------------------------------------------------------------


def _lot(session: Session, box_id: int, article: Article, goods: Goods, parents: Sequence[Lot]) -> int:
    """Answer the lot that goods of a box belong to: one that lies there already, else one of their own."""
    fields = _fields(article, goods, parents)
    return _same_lot(session, box_id, fields, parents) or new_lot(session, fields, parents)


def _fields(article: Article, goods: Goods, parents: Sequence[Lot]) -> dict[str, Any]:
    """Describe goods: as they were typed, else as what they are made of; they keep no longer than that."""
    regraded = [lot for lot in parents if lot.article_id == article.id]
    return {
        "article_id": article.id,
        "size": goods.size,
        "condition": goods.condition or common(lot.condition for lot in parents) or "",
        "expires": earliest([goods.expires, *(lot.expires for lot in parents)]),
        "batch": common(lot.batch for lot in regraded) or "",
        "donor_id": common(lot.donor_id for lot in parents),
        "owner_id": common(lot.owner_id for lot in parents),
        "net_g": common(lot.net_g for lot in regraded),
        "value_cents": common(lot.value_cents for lot in regraded),
        "value_source": common(lot.value_source for lot in regraded) or "",
    }


def common(values: Iterable[Any]) -> Any:
    """Answer the one value all have; None if they differ, or if there is none."""
    found = set(values)
    return found.pop() if len(found) == 1 else None


def earliest(days: Iterable[date | None]) -> date | None:
    """Answer the first of some days; None if there is none."""
    return min((day for day in days if day is not None), default=None)


def new_lot(session: Session, fields: dict[str, Any], parents: Sequence[Lot]) -> int:
    """Make the row of a lot that lies nowhere yet, with what it was made of."""
    [lot_id] = insert_rows(session, Lot, [fields])
    if parents:
        session.execute(insert(LotParent), [{"lot_id": lot_id, "parent_id": lot.id} for lot in parents])
    return lot_id


def _same_lot(session: Session, box_id: int, fields: dict[str, Any], parents: Sequence[Lot]) -> int | None:
    wanted = {lot.id for lot in parents}
    for one in contents_of(session, box_id):
        if all(getattr(one.lot, name) == fields[name] for name in _SAME) and _parents_of(session, one.lot.id) == wanted:
            way = _way(session, one.lot.id, box_id)
            if way is not None and way.kind_of_place == "outside":
                return one.lot.id
    return None


def _parents_of(session: Session, lot_id: int) -> set[int]:
    return set(session.scalars(select(LotParent.parent_id).where(LotParent.lot_id == lot_id)))


def _sorted_from(session: Session, lot_ids: Collection[int]) -> set[int]:
    """Find the lots of which something was made that was not taken back: it is still, or became something else."""
    unmade = outside(session, "unmade")
    net = case((Movement.from_place_id == unmade, Movement.quantity_milli), else_=-Movement.quantity_milli)
    made = (
        select(LotParent.parent_id, LotParent.lot_id, func.coalesce(func.sum(net), 0))
        .outerjoin(
            Movement,
            and_(
                Movement.lot_id == LotParent.lot_id,
                or_(Movement.from_place_id == unmade, Movement.to_place_id == unmade),
            ),
        )
        .where(LotParent.parent_id.in_(lot_ids))
        .group_by(LotParent.parent_id, LotParent.lot_id)
    )
    rows = session.execute(made).all()
    gone = {child for _, child, left in rows if left <= 0}
    on = _sorted_from(session, gone) if gone else set()
    return {parent for parent, child, left in rows if left > 0 or child in on}


# What is taken --------------------------------------------------------------------------------------------------------


def _fits(lot: Lot, goods: Goods) -> bool:
    """Whether goods as they were typed are just goods of this lot."""
    return (
        goods.size in ("", lot.size) and goods.condition in ("", lot.condition) and goods.expires in (None, lot.expires)
    )


def _kin(held: Sequence[Content], article: Article) -> list[Content]:
    """Find what an article may be made of: goods of its own name, else of its category, in the same unit."""
    alike = [one for one in held if one.article.unit_code == article.unit_code]
    own = [one for one in alike if one.article.id == article.id]
    return own or [one for one in alike if one.article.category_key == article.category_key]


def _taken(source: Place, article: Article, held: Sequence[Content], wanted: int) -> list[tuple[Content, int]]:
    taken = first_to_expire(held, wanted)
    if sum(quantity for _, quantity in taken) < wanted:
        free = sum(one.free_milli for one in held)
        raise errors.NotEnoughStock(article=names_of(article), place=source.code, wanted=wanted, available=free)
    return taken


def first_to_expire(held: Sequence[Content], wanted: int) -> list[tuple[Content, int]]:
    """Take so many thousandths of what is free, the first to expire first; less if there is less."""
    taken: list[tuple[Content, int]] = []
    for one in sorted(held, key=lambda one: (one.lot.expires or date.max, one.lot.id)):
        quantity = min(one.free_milli, wanted - sum(part for _, part in taken))
        if quantity > 0:
            taken.append((one, quantity))
    return taken


# Where goods came from ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Way:
    from_place_id: int
    kind_of_place: str


def _way(session: Session, lot_id: int, box_id: int) -> _Way | None:
    """Find from where goods were put into a box at a table; None if they were not, or if that place is no more."""
    start = aliased(Place)
    top = aliased(Place)
    question = (
        select(start.id, start.kind, top.kind)
        .select_from(Movement)
        .join(JournalEntry, JournalEntry.id == Movement.entry_id)
        .join(start, start.id == Movement.from_place_id)
        .join(top, top.id == start.top_id)
        .where(Movement.lot_id == lot_id, Movement.to_place_id == box_id, JournalEntry.kind == "put_in_box")
        .order_by(Movement.id.desc())
        .limit(1)
    )
    for place_id, kind, above in session.execute(question):
        if kind == "outside" or above == "site":
            return _Way(place_id, kind)
    return None


@dataclass(frozen=True, slots=True)
class _Used:
    """So much of a lot that lay at a place was used up."""

    lot_id: int
    place_id: int
    quantity_milli: int


def _used(session: Session, lot_id: int, unmade: int) -> list[_Used]:
    """Sum up what a lot used of others, over all entries that made more or less of it."""
    entries = select(Movement.entry_id).where(
        Movement.lot_id == lot_id, (Movement.from_place_id == unmade) | (Movement.to_place_id == unmade)
    )
    parents = select(LotParent.parent_id).where(LotParent.lot_id == lot_id)
    question = (
        select(Movement).where(Movement.entry_id.in_(entries), Movement.lot_id.in_(parents)).order_by(Movement.id)
    )
    sums: dict[tuple[int, int], int] = defaultdict(int)
    for move in session.scalars(question):
        if move.to_place_id == unmade:
            sums[move.lot_id, move.from_place_id] += move.quantity_milli
        elif move.from_place_id == unmade:
            sums[move.lot_id, move.to_place_id] -= move.quantity_milli
    return [_Used(*key, quantity) for key, quantity in sums.items()]


def _is_here(session: Session, place_id: int) -> bool:
    top = aliased(Place)
    question = select(top.kind).join(Place, Place.top_id == top.id).where(Place.id == place_id)
    return session.scalars(question).one() == "site"


def _use(session: Session, used: Sequence[_Used], unmade: int, more: int) -> list[Move]:
    """Use more of the same lots up, or give some of them back, the last first."""
    if more < 0:
        moves, left = [], -more
        for one in reversed(used):
            quantity = min(one.quantity_milli, left)
            left -= quantity
            if quantity > 0:
                moves.append(Move(one.lot_id, unmade, one.place_id, quantity))
        return moves
    if not used:
        return []
    source = session.get_one(Place, used[0].place_id)
    article = session.get_one(Article, session.get_one(Lot, used[0].lot_id).article_id)
    lots = {one.lot_id for one in used}
    held = [one for one in contents_of(session, source.id) if one.lot.id in lots]
    return [Move(one.lot.id, source.id, unmade, quantity) for one, quantity in _taken(source, article, held, more)]
