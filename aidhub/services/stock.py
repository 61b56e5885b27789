"""What is where: the rows of the stock, found, sorted, paged and summed by the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import (
    Select,
    and_,
    case,
    func,
    null,
    or_,
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
    WHOLE,
    Wanted,
    count_of,
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
    kinds: int = 1
    """How many articles a whole pallet holds; its names are those of the one there is most of, by weight."""
    boxes: int = 0
    """How many boxes stand on a whole pallet."""

    @property
    def is_whole(self) -> bool:
        """Whether the row is a pallet with all that is on it."""
        return self.lot_id == WHOLE

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
    return int(session.scalars(count_of(session, wanted)).one())


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
    """Sum chosen rows, by their keys (lot, place); of a whole pallet all that is on it, each thing once."""
    chosen = rows_of(session, unpacked(session, keys))
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
    found = _whole_pallets(session, [place_id for lot_id, place_id in keys if lot_id == WHOLE], for_helper)
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


def unpacked(session: Session, keys: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Put in the place of each whole pallet what stands on it; what is named twice comes once.

    A pallet with nothing on it stays, for whoever asks to miss it.
    """
    on_pallets = _keys_on(session, [place_id for lot_id, place_id in keys if lot_id == WHOLE])
    found: dict[tuple[int, int], None] = {}
    for lot_id, place_id in keys:
        itself = [(lot_id, place_id)]
        found.update(dict.fromkeys(on_pallets.get(place_id, itself) if lot_id == WHOLE else itself))
    return list(found)


def _keys_on(session: Session, pallet_ids: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    found: dict[int, list[tuple[int, int]]] = {}
    pallet_of = case((Place.kind == "pallet", Place.id), else_=Place.parent_id)
    for piece in chunks(sorted(set(pallet_ids))):
        question = (
            select(pallet_of, Balance.lot_id, Balance.place_id)
            .join(Place, Place.id == Balance.place_id)
            .where(or_(Place.id.in_(piece), Place.parent_id.in_(piece)), Balance.quantity_milli > 0)
            .order_by(Place.sort_code, Balance.place_id, Balance.lot_id)
        )
        for pallet_id, lot_id, place_id in session.execute(question):
            found.setdefault(pallet_id, []).append((lot_id, place_id))
    return found


def _whole_pallets(
    session: Session,
    pallet_ids: Sequence[int],
    for_helper: bool,  # noqa: FBT001 - handed on
) -> dict[tuple[int, int], StockRow]:
    if not pallet_ids:
        return {}
    on_pallets = _keys_on(session, pallet_ids)
    goods = {
        (row.lot_id, row.place_id): row
        for row in rows_of(session, [key for keys in on_pallets.values() for key in keys], for_helper=for_helper)
    }
    found: dict[tuple[int, int], StockRow] = {}
    for piece in chunks(sorted(on_pallets)):
        for pallet in session.scalars(select(Place).where(Place.id.in_(piece))):
            found[WHOLE, pallet.id] = _whole(pallet, [goods[key] for key in on_pallets[pallet.id]])
    return found


def _whole(pallet: Place, goods: Sequence[StockRow]) -> StockRow:
    """Make one row of a pallet: sums where they mean something, else what calls for a look first."""
    most = max(goods, key=lambda row: row.gross_g or 0)
    weights = [row.gross_g for row in goods]
    together = None if None in weights else sum(weight or 0 for weight in weights)
    values = [row.value_cents for row in goods]

    def shared(name: str) -> Any:
        return getattr(most, name) if len({getattr(row, name) for row in goods}) == 1 else ""

    return replace(
        most,
        lot_id=WHOLE,
        place_id=pallet.id,
        kind="pallet",
        package=pallet.code,
        pallet="",
        quantity_milli=sum(row.quantity_milli for row in goods),
        reserved_milli=sum(row.reserved_milli for row in goods),
        gross_g=together if pallet.gross_g is None else pallet.gross_g,
        estimated=pallet.gross_g is None or pallet.gross_source == "estimated",
        expires=min((row.expires for row in goods if row.expires), default=None),
        batch=shared("batch"),
        condition=shared("condition"),
        category=shared("category"),
        donor=shared("donor"),
        hs_code=shared("hs_code"),
        status=min((row.status for row in goods), key=ANY_STATUS.index),
        blocked=pallet.blocked or next((row.blocked for row in goods if row.blocked), ""),
        transports=tuple(sorted({number for row in goods for number in row.transports})),
        value_cents=None if None in values else sum(value or 0 for value in values),
        note=pallet.note,
        review=any(row.review for row in goods),
        kinds=len({row.article_id for row in goods}),
        boxes=len({row.place_id for row in goods if row.kind == "box"}),
    )


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
