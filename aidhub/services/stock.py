"""What is where: the rows of the stock, found, sorted, paged and summed by the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import (
    Select,
    and_,
    case,
    func,
    null,
    select,
)
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    Balance,
    Category,
    Lot,
    Party,
    Place,
    Reservation,
    Stop,
    Transport,
    Unit,
)
from aidhub.domain.ledger import PACKAGES
from aidhub.domain.weights import shares
from aidhub.services.ledger import among, chunks, now
from aidhub.services.stock_question import (
    ANY_STATUS,
    VIEWS,
    Wanted,
    expiring,
    in_the_warehouse,
    keys_in_order,
    keys_of,
    status_of,
)

Question = Select[*tuple[Any, ...]]
_location, _pallet = aliased(Place), aliased(Place)


@dataclass(frozen=True, slots=True)
class StockRow:
    """Goods of one lot at one place: in a box, or loose.

    ``package`` is what is written on the box or pallet they lie in, "" for loose goods; ``pallet`` that of the pallet
    the box stands on. Quantities are thousandths of the article's unit. ``gross_g`` is the row's share of its
    package's weight, or an estimate from the unit weight (``estimated``); None: nobody knows. ``donor`` and
    ``value_cents`` are None where a helper asks.
    """

    lot_id: int
    place_id: int
    kind: str
    package: str
    pallet: str
    article_id: int
    names: dict[str, str]
    category: str
    quantity_milli: int
    reserved_milli: int
    unit: dict[str, str]
    unit_code: str
    gross_g: int | None
    estimated: bool
    expires: date | None
    batch: str
    condition: str
    location_id: int
    location: str
    status: str
    blocked: str
    transports: tuple[str, ...]
    donor: str | None
    hs_code: str
    value_cents: int | None
    note: str
    review: bool

    @property
    def called(self) -> str:
        """What people call these goods: the number of their package, or where they lie loose."""
        return self.package or self.location


@dataclass(frozen=True, slots=True)
class StockSums:
    """What the rows asked for come to. ``by_unit`` holds thousandths by unit code."""

    rows: int
    boxes: int
    pallets: int
    gross_g: int
    by_unit: dict[str, int]
    units: dict[str, dict[str, str]] = field(default_factory=dict)
    """The short names of units, by code and language."""


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A category of which something lies in the warehouse, and how many rows of it."""

    key: str
    names: dict[str, str]
    rows: int


def rows(session: Session, wanted: Wanted, offset: int = 0, limit: int = 128) -> list[StockRow]:
    """Answer a page of the stock. First the page's keys in order, then what its rows show."""
    page = session.execute(keys_in_order(session, wanted).offset(offset).limit(limit))
    return rows_of(session, [(row.lot_id, row.place_id) for row in page], for_helper=wanted.for_helper)


def keys(session: Session, wanted: Wanted) -> list[tuple[int, int]]:
    """Answer the keys of all rows asked for, in their order: for an export or a sum of everything."""
    return [(row.lot_id, row.place_id) for row in session.execute(keys_in_order(session, wanted))]


def count(session: Session, wanted: Wanted) -> int:
    """Count the rows asked for."""
    return session.scalars(select(func.count()).select_from(keys_of(session, wanted).subquery())).one()


def count_all(session: Session) -> int:
    """Count everything that lies in the warehouse."""
    return count(session, Wanted())


def counts(session: Session, wanted: Sequence[Wanted]) -> list[int]:
    """Count the rows of several questions, in their order."""
    return [count(session, one) for one in wanted]


def view_counts(session: Session) -> dict[str, int]:
    """Count the rows of every view at once."""
    today = now(session).date()
    soon = case((expiring(today), 1), else_=0)
    base = in_the_warehouse(select(status_of(today).label("status"), func.count(), func.sum(soon)), session)
    found = {status: (rows_, expiring) for status, rows_, expiring in session.execute(base.group_by("status"))}
    counts = {view: found.get(view, (0, 0))[0] for view in VIEWS if view in ANY_STATUS}
    counts["all"] = sum(rows_ for rows_, _ in found.values())
    counts["expiring"] = sum(expiring or 0 for _, expiring in found.values())
    return counts


def sums(session: Session, wanted: Wanted) -> StockSums:
    """Sum the rows asked for: how many, in how many boxes on how many pallets, how heavy, how much of each unit."""
    return _summed(session, keys_of(session, wanted).add_columns(*_SUMMED))


def sums_of(session: Session, keys: Sequence[tuple[int, int]]) -> StockSums:
    """Sum chosen rows, by their keys (lot, place)."""
    chosen = rows_of(session, keys)
    by_unit: dict[str, int] = {}
    for row in chosen:
        by_unit[row.unit_code] = by_unit.get(row.unit_code, 0) + row.quantity_milli
    boxes = {row.place_id for row in chosen if row.kind == "box"}
    pallets = {row.pallet for row in chosen if row.pallet}
    units = {row.unit_code: row.unit for row in chosen}
    return StockSums(len(chosen), len(boxes), len(pallets), sum(row.gross_g or 0 for row in chosen), by_unit, units)


def categories(session: Session) -> list[CategoryRow]:
    """List the categories of what lies in the warehouse, the usual order."""
    question = in_the_warehouse(select(Article.category_key, func.count()), session).group_by(Article.category_key)
    counts: dict[str, int] = dict(session.execute(question).all())
    known = session.scalars(select(Category).where(Category.key.in_(counts)).order_by(Category.position))
    return [
        CategoryRow(row.key, {"de": row.name_de, "uk": row.name_uk, "en": row.name_en}, counts[row.key])
        for row in known
    ]


def rows_of(
    session: Session, keys: Sequence[tuple[int, int]], *, gone_too: bool = False, for_helper: bool = False
) -> list[StockRow]:
    """Answer the rows with these keys, in the order of the keys.

    Goods that no longer lie there are left out, or answered with quantity 0 (``gone_too``). Donors and values are not
    even read ``for_helper``.
    """
    today = now(session).date()
    found: dict[tuple[int, int], StockRow] = {}
    for piece in chunks(keys):
        places = {place_id for _, place_id in piece}
        weights = _gross_of(session, places)
        promised = _promised(session, piece)
        question = _shown(today, for_helper=for_helper).where(among(piece, Balance.lot_id, Balance.place_id))
        if not gone_too:
            question = question.where(Balance.quantity_milli > 0)
        for row in session.execute(question):
            key = (row.lot_id, row.place_id)
            gross, estimated = weights.get(key, (None, True))
            found[key] = _row(row, gross, promised.get(key, ()), estimated=estimated)
    return [found[key] for key in keys if key in found]


# What a row shows ----------------------------------------------------------------------------------------------------


def _shown(today: date, *, for_helper: bool) -> Question:
    value: Any = null() if for_helper else func.coalesce(Lot.value_cents, Article.value_cents)
    donor: Any = null() if for_helper else func.coalesce(Party.name, "")
    question = (
        select(
            Balance.lot_id, Balance.place_id, Balance.quantity_milli, Balance.reserved_milli,
            Place.kind, Place.code, Place.location_id, Place.note.label("place_note"),
            Place.blocked.label("box_blocked"),
            Lot.expires, Lot.batch, Lot.condition, Lot.note, Lot.blocked,
            value.label("value_cents"),
            Article.id.label("article_id"), Article.name_de, Article.name_uk, Article.name_en, Article.category_key,
            Article.unit_code, Article.hs_code, Article.review,
            Unit.short_de, Unit.short_uk, Unit.short_en,
            _location.code.label("location"), _pallet.code.label("pallet"), _pallet.kind.label("pallet_kind"),
            donor.label("donor"), status_of(today).label("status"),
        )
        .select_from(Balance)
        .join(Place, Place.id == Balance.place_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Article, Article.id == Lot.article_id)
        .join(Unit, Unit.code == Article.unit_code)
        .join(_location, _location.id == Place.location_id)
        .outerjoin(_pallet, _pallet.id == Place.parent_id)
    )  # fmt: skip
    return question if for_helper else question.outerjoin(Party, Party.id == Lot.donor_id)


def _row(row: Any, gross_g: int | None, transports: tuple[str, ...], *, estimated: bool) -> StockRow:
    value = row.value_cents
    return StockRow(
        lot_id=row.lot_id,
        place_id=row.place_id,
        kind=row.kind if row.kind in PACKAGES else "loose",
        package=row.code if row.kind in PACKAGES else "",
        pallet=row.pallet if row.pallet_kind == "pallet" else "",
        article_id=row.article_id,
        names={"de": row.name_de, "uk": row.name_uk, "en": row.name_en},
        category=row.category_key,
        quantity_milli=row.quantity_milli,
        reserved_milli=row.reserved_milli,
        unit={"de": row.short_de, "uk": row.short_uk, "en": row.short_en},
        unit_code=row.unit_code,
        gross_g=gross_g,
        estimated=estimated,
        expires=row.expires,
        batch=row.batch,
        condition=row.condition,
        location_id=row.location_id,
        location=row.location,
        status=row.status,
        blocked=row.blocked or row.box_blocked,
        transports=transports,
        donor=row.donor,
        hs_code=row.hs_code,
        value_cents=None if value is None else value * row.quantity_milli // 1000,
        note=row.note or row.place_note,
        review=row.review,
    )


def _gross_of(session: Session, places: set[int]) -> dict[tuple[int, int], tuple[int | None, bool]]:
    """Share each package's weight out to the goods in it; without a weight, estimate from the unit weights."""
    content: dict[int, list[Any]] = {}
    for piece in chunks(sorted(places)):
        question = (
            select(
                Balance.lot_id, Balance.place_id, Balance.quantity_milli, Place.kind, Place.gross_g, Place.tare_g,
                Place.gross_source, func.coalesce(Lot.net_g, Article.net_g).label("net_g"),
            )
            .join(Place, Place.id == Balance.place_id)
            .join(Lot, Lot.id == Balance.lot_id)
            .join(Article, Article.id == Lot.article_id)
            .where(Balance.place_id.in_(piece), Balance.quantity_milli > 0)
        )  # fmt: skip
        for row in session.execute(question):
            content.setdefault(row.place_id, []).append(row)
    found: dict[tuple[int, int], tuple[int | None, bool]] = {}
    for place_id, goods in content.items():
        nets = [None if row.net_g is None else row.quantity_milli * row.net_g // 1000 for row in goods]
        gross = goods[0].gross_g if goods[0].kind in PACKAGES else None
        if gross is None:
            parts: Sequence[int | None] = nets
        else:
            parts = shares(gross, [net or 1 for net in nets])
        estimated = gross is None or goods[0].gross_source == "estimated"
        for row, part in zip(goods, parts, strict=True):
            found[row.lot_id, place_id] = (part, estimated)
    return found


def _promised(session: Session, keys: Sequence[tuple[int, int]]) -> dict[tuple[int, int], tuple[str, ...]]:
    found: dict[tuple[int, int], tuple[str, ...]] = {}
    question = (
        select(Reservation.lot_id, Reservation.place_id, Transport.number)
        .join(Stop, Stop.id == Reservation.stop_id)
        .join(Transport, Transport.id == Stop.transport_id)
        .where(among(keys, Reservation.lot_id, Reservation.place_id), Reservation.quantity_milli > 0)
        .order_by(Transport.number)
    )
    for lot_id, place_id, number in session.execute(question):
        known = found.get((lot_id, place_id), ())
        found[lot_id, place_id] = known if number in known else (*known, number)
    return found


# Sums ----------------------------------------------------------------------------------------------------------------

_NET = Balance.quantity_milli * func.coalesce(Lot.net_g, Article.net_g, 0) / 1000
_SUMMED = (
    Balance.quantity_milli,
    Article.unit_code,
    Place.kind,
    Place.gross_g.label("package_g"),
    _NET.label("net_g"),
)


def _summed(session: Session, question: Question) -> StockSums:
    some = question.subquery()
    weight = case((and_(some.c.kind.in_(PACKAGES), some.c.package_g.isnot(None)), 0), else_=some.c.net_g)
    amounts = (func.count(), func.sum(some.c.quantity_milli), func.sum(weight))
    by_unit = session.execute(select(some.c.unit_code, *amounts).group_by(some.c.unit_code)).all()
    on_pallet = case((_pallet.kind == "pallet", _pallet.id))
    packages = (
        select(func.count(), func.coalesce(func.sum(Place.gross_g), 0), func.count(on_pallet.distinct()))
        .outerjoin(_pallet, _pallet.id == Place.parent_id)
        .where(Place.id.in_(select(some.c.place_id)), Place.kind.in_(PACKAGES))
    )
    number, grams, pallets = session.execute(packages).one()
    names = unit_names(session)
    return StockSums(
        rows=sum(row[1] for row in by_unit),
        boxes=number,
        pallets=pallets,
        gross_g=int(grams or 0) + sum(int(row[3] or 0) for row in by_unit),
        by_unit={row[0]: int(row[2] or 0) for row in by_unit},
        units={row[0]: names[row[0]] for row in by_unit},
    )


def unit_names(session: Session) -> dict[str, dict[str, str]]:
    """Look up the short names of all units, by code and language."""
    names = session.execute(select(Unit.code, Unit.short_de, Unit.short_uk, Unit.short_en))
    return {code: {"de": de, "uk": uk, "en": en} for code, de, uk, en in names}
