"""Kits: so many of other articles in one. Making them uses parts up, the first to expire first; both ways are steps."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, Balance, KitPart, Lot, LotParent, Movement, Place
from aidhub.domain.errors import AidHubError
from aidhub.domain.ledger import Move
from aidhub.services.articles import todays
from aidhub.services.contents import Content, names_of
from aidhub.services.ledger import outside
from aidhub.services.moving import place_here
from aidhub.services.sorting import common, earliest, first_to_expire, new_lot
from aidhub.services.steps import Steps

ONE = 1000


class NotAKit(AidHubError):
    """An article has no parts, or the goods were not made of parts here. Facts: article."""


class PartsLacking(AidHubError):
    """There is less of a part than the kits need. Facts: article (of the part), wanted, available (thousandths)."""


def kit_parts(session: Session, kit_id: int) -> dict[int, int]:
    """Answer what goes into one kit: thousandths by article."""
    question = select(KitPart.part_id, KitPart.quantity_milli).where(KitPart.article_id == kit_id, KitPart.active)
    found: dict[int, int] = dict(session.execute(question.order_by(KitPart.id)).all())
    today = todays(session, found)
    return {today[part]: quantity for part, quantity in found.items()}


def possible_kits(session: Session, kit_id: int, place_id: int) -> int:
    """Tell how many kits the free parts of a warehouse would make."""
    site = place_here(session, place_id).top_id
    parts = kit_parts(session, kit_id)
    free = {part: sum(one.free_milli for one, _ in _free(session, part, site or place_id)) for part in parts}
    return min((free[part] // quantity for part, quantity in parts.items()), default=0)


def make_kits(session: Session, kit_id: int, count: int, place_id: int) -> int:
    """Make kits of the parts in the same warehouse, wherever they lie there; answers the entry.

    The parts that expire first are used first; what is promised or blocked stays. The kits lie at the place, keep no
    longer than their parts, and know what they were made of; their donor is that of the parts, if it is one.

    Raises:
        NotAKit: it has no parts.
        PartsLacking: there is less than that of a part.
    """
    place = place_here(session, place_id)
    kit, parts = session.get_one(Article, kit_id), kit_parts(session, kit_id)
    if not parts or count <= 0:
        raise NotAKit(article=names_of(kit))
    unmade, steps = outside(session, "unmade"), Steps()
    used: dict[int, Lot] = {}
    for part_id, each in parts.items():
        for one, at, quantity in _taken(session, part_id, place.top_id or place_id, each * count):
            steps.moves.append(Move(one.lot.id, at, unmade, quantity))
            used[one.lot.id] = one.lot
    lots = list(used.values())
    fields = {
        "article_id": kit_id,
        "expires": earliest(lot.expires for lot in lots),
        "donor_id": common(lot.donor_id for lot in lots),
        "owner_id": common(lot.owner_id for lot in lots),
        "condition": common(lot.condition for lot in lots) or "",
    }
    lot_id = new_lot(session, fields, lots)
    steps.moves.append(Move(lot_id, unmade, place_id, count * ONE))
    facts = {"article": names_of(kit), "quantity_milli": count * ONE, "to": place.code}
    return steps.record(session, "make_kits", facts)


def take_apart(session: Session, lot_id: int, place_id: int, count: int) -> int:
    """Take kits that lie at a place apart again; answers the entry. Their very parts lie there then.

    Raises:
        NotAKit: these goods were not made of parts here, or fewer were.
        NotEnoughStock: fewer lie free there.
    """
    place, lot = place_here(session, place_id), session.get_one(Lot, lot_id)
    kit, unmade = session.get_one(Article, lot.article_id), outside(session, "unmade")
    made = -_net(session, lot_id, unmade)
    if count <= 0 or made < count * ONE:
        raise NotAKit(article=names_of(kit))
    steps = Steps(moves=[Move(lot_id, place_id, unmade, count * ONE)])
    for parts in _used(session, lot_id, unmade).values():
        left = sum(quantity for _, quantity in parts) * count * ONE // made
        for part, quantity in reversed(parts):
            back = min(quantity, left)
            left -= back
            if back:
                steps.moves.append(Move(part, unmade, place_id, back))
    facts = {"article": names_of(kit), "quantity_milli": count * ONE, "to": place.code}
    return steps.record(session, "take_apart", facts)


def _taken(session: Session, part_id: int, site_id: int, wanted: int) -> list[tuple[Content, int, int]]:
    """Choose free goods of a part: what, where, how much."""
    free = _free(session, part_id, site_id)
    where = {id(one): at for one, at in free}
    taken = first_to_expire([one for one, _ in free], wanted)
    available = sum(quantity for _, quantity in taken)
    if available < wanted:
        article = session.get_one(Article, part_id)
        raise PartsLacking(article=names_of(article), wanted=wanted, available=available)
    return [(one, where[id(one)], quantity) for one, quantity in taken]


def _free(session: Session, part_id: int, site_id: int) -> list[tuple[Content, int]]:
    """List what lies free of an article in a warehouse, and where; nothing that is blocked, on its pallet neither."""
    parent = aliased(Place)
    question = (
        select(Lot, Article, Balance.quantity_milli, Balance.quantity_milli - Balance.reserved_milli, Place.id)
        .join(Article, Article.id == Lot.article_id)
        .join(Balance, Balance.lot_id == Lot.id)
        .join(Place, Place.id == Balance.place_id)
        .outerjoin(parent, parent.id == Place.parent_id)
        .where(Lot.article_id == part_id, Place.top_id == site_id, Balance.quantity_milli > Balance.reserved_milli)
        .where(Lot.blocked == "", Place.blocked == "", func.coalesce(parent.blocked, "") == "")
        .order_by(Lot.id, Place.id)
    )
    return [(Content(*row[:4]), row[4]) for row in session.execute(question)]


def _net(session: Session, lot_id: int, unmade: int) -> int:
    """Sum up how much of a lot went to *unmade*, less what came from there."""
    question = select(Movement).where(
        Movement.lot_id == lot_id, or_(Movement.from_place_id == unmade, Movement.to_place_id == unmade)
    )
    return sum(
        move.quantity_milli if move.to_place_id == unmade else -move.quantity_milli
        for move in session.scalars(question)
    )


def _used(session: Session, lot_id: int, unmade: int) -> dict[int, list[tuple[int, int]]]:
    """Sum up what a lot used of others and did not give back, by article: lots in their order, and how much."""
    entries = select(Movement.entry_id).where(
        Movement.lot_id == lot_id, or_(Movement.from_place_id == unmade, Movement.to_place_id == unmade)
    )
    question = (
        select(Lot.article_id, Movement)
        .join(Lot, Lot.id == Movement.lot_id)
        .join(LotParent, LotParent.parent_id == Lot.id)
        .where(LotParent.lot_id == lot_id, Movement.entry_id.in_(entries))
        .order_by(Movement.id)
    )
    sums: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for article_id, move in session.execute(question):
        if move.to_place_id == unmade:
            sums[article_id][move.lot_id] += move.quantity_milli
        elif move.from_place_id == unmade:
            sums[article_id][move.lot_id] -= move.quantity_milli
    return {article_id: list(lots.items()) for article_id, lots in sums.items()}
