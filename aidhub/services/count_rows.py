"""What a stock count knows: its locations, what should be there, what was found, and where the two differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    Balance,
    Counted,
    CountedLocation,
    JournalEntry,
    Lot,
    Movement,
    Person,
    Place,
    Relocation,
    StockCount,
    Unit,
)
from aidhub.domain.ledger import PACKAGES
from aidhub.services.ledger import chunks
from aidhub.services.ledger.dependence import UNDO
from aidhub.services.stock import StockRow, rows_of

PRESENCE = ("found", "elsewhere", "missing")
"""Kinds that say whether, and where, something is; of one thing the last one holds."""

DIFFERENCES = ("elsewhere", "unknown", "quantity", "damaged", "missing")

Piece = tuple[int, int]
"""What is counted by itself: a box, or a pallet with goods of its own (id, 0), or loose goods (0, lot)."""

_location, _pallet, _counter = aliased(Place), aliased(Place), aliased(Person)


LastWords = dict[tuple[int, int, int], tuple[int, str]]


@dataclass(frozen=True, slots=True)
class CountRow:
    """A stock count. ``locations`` are all of it, ``settled`` those that are done or skipped."""

    id: int
    number: int
    name: str
    blind: bool
    state: str
    site_id: int
    started_at: datetime
    locations: int
    settled: int


@dataclass(frozen=True, slots=True)
class LocationCount:
    """A location of a count: how many boxes, pallets and loose goods were found there of how many expected."""

    id: int
    count_id: int
    place_id: int
    code: str
    name: str
    aisle: str
    state: str
    person_id: int | None
    person: str
    expected: int
    found: int
    differences: int


@dataclass(frozen=True, slots=True)
class Tile:
    """A box, a pallet or loose goods at a location, as the page shows it.

    ``found`` of ``pieces`` were scanned: of a pallet its boxes, else one. ``quantity_milli`` is what lies there by the
    books, of one article; ``others`` counts further articles in it.
    """

    package_id: int
    lot_id: int
    article_id: int
    kind: str
    code: str
    names: dict[str, str]
    others: int
    quantity_milli: int
    unit: dict[str, str]
    pieces: int
    found: int

    @property
    def is_found(self) -> bool:
        """Whether all of it was counted."""
        return self.found >= self.pieces


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a count and the books differ, or somebody found a label nobody knows.

    ``belongs`` is where a box stands by the books; ``is_back``: it had not been found before, and comes back;
    ``is_away``: it left with a transport. ``promised_milli`` is promised to ``transports`` and is cut if the count
    holds. Quantities are thousandths of ``unit``; of a whole box None.
    """

    id: int
    location_row_id: int
    place_id: int
    location: str
    kind: str
    package_id: int | None
    lot_id: int | None
    what: str
    code: str
    names: dict[str, str]
    unit: dict[str, str]
    expected_milli: int | None
    found_milli: int | None
    belongs: str
    is_back: bool
    is_away: bool
    typed: bool
    note: str
    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CountShow:
    """A location as the page shows it: where it is in the count, what is there, and what differs."""

    row: LocationCount
    tiles: tuple[Tile, ...]
    differences: tuple[Difference, ...]
    typed: tuple[tuple[str, int, str], ...]
    """Kind, id and number of boxes and pallets whose label could not be scanned."""


@dataclass(frozen=True, slots=True)
class CountPicture:
    """What the page shows: open counts, the chosen one with its aisles and the locations of one, and one location."""

    counts: tuple[CountRow, ...]
    count: CountRow | None = None
    aisles: tuple[str, ...] = ()
    aisle: str = ""
    rows: tuple[LocationCount, ...] = ()
    shown: CountShow | None = None


# Counts ---------------------------------------------------------------------------------------------------------------


def open_counts(session: Session) -> list[CountRow]:
    """List the counts that are open, the newest first."""
    settled = func.sum(case((CountedLocation.state.in_(("done", "skipped")), 1), else_=0))
    question = (
        select(StockCount, func.count(CountedLocation.id), settled)
        .join(CountedLocation, and_(CountedLocation.count_id == StockCount.id, CountedLocation.active))
        .where(StockCount.active, StockCount.state == "open")
        .group_by(StockCount.id)
        .order_by(StockCount.id.desc())
    )
    return [
        CountRow(count.id, count.number, count.name, count.blind, count.state, count.site_id, count.started_at,
                 locations, int(done or 0))
        for count, locations, done in session.execute(question)
    ]  # fmt: skip


def aisle_of(code: str) -> str:
    """Name the aisle of a location: what its code begins with. Codes of one part are in none, and listed together."""
    aisle, dash, _ = code.partition("-")
    return aisle if dash else ""


def location_rows(session: Session, count_id: int, aisle: str | None = None) -> list[LocationCount]:
    """List the locations of a count, or of one aisle of it, in the order of their codes."""
    question = (
        select(CountedLocation, Place.code, Place.name, Person.name.label("person"))
        .join(Place, Place.id == CountedLocation.place_id)
        .outerjoin(Person, Person.id == CountedLocation.person_id)
        .where(CountedLocation.count_id == count_id, CountedLocation.active)
        .order_by(Place.sort_code, Place.id)
    )
    rows = session.execute(question.execution_options(populate_existing=True)).all()
    rows = [row for row in rows if aisle is None or aisle_of(row.code) == aisle]
    by_id = {row[0].id: row[0] for row in rows}
    expected, found, differ = _numbers(session, list(by_id.values()))
    return [
        LocationCount(
            row[0].id, count_id, row[0].place_id, row.code or row.name, row.name, aisle_of(row.code), row[0].state,
            row[0].person_id, row.person or "", expected[row[0].id], found[row[0].id], differ[row[0].id],
        )
        for row in rows
    ]  # fmt: skip


def aisles(session: Session, count_id: int) -> list[str]:
    """List the aisles of a count, in the order of its locations."""
    question = (
        select(Place.code)
        .join(CountedLocation, CountedLocation.place_id == Place.id)
        .where(CountedLocation.count_id == count_id, CountedLocation.active)
        .order_by(Place.sort_code, Place.id)
    )
    return list(dict.fromkeys(aisle_of(code) for code in session.scalars(question)))


def location_row(session: Session, row_id: int) -> LocationCount:
    """Answer one location of a count."""
    row = session.get_one(CountedLocation, row_id, populate_existing=True)
    place = session.get_one(Place, row.place_id)
    expected, found, differ = _numbers(session, [row])
    person = session.get(Person, row.person_id) if row.person_id else None
    return LocationCount(
        row.id, row.count_id, row.place_id, place.code or place.name, place.name, aisle_of(place.code), row.state,
        row.person_id, person.name if person else "", expected[row.id], found[row.id], differ[row.id],
    )  # fmt: skip


def show_location(session: Session, row_id: int) -> CountShow:
    """Answer all that the page shows of a location."""
    row = location_row(session, row_id)
    found = found_pieces(session, [row_id])[row_id]
    typed = select(Place.kind, Place.id, Place.code).join(Counted, Counted.package_id == Place.id)
    typed = typed.where(Counted.counted_location_id == row_id, Counted.active, Counted.typed).order_by(Counted.id)
    return CountShow(
        row,
        tuple(tiles_at(session, row.place_id, found)),
        tuple(differences(session, row.count_id, [row_id])),
        tuple(dict.fromkeys((kind, id_, code) for kind, id_, code in session.execute(typed))),
    )


def picture(
    session: Session,
    count_id: int | None = None,
    aisle: str | None = None,
    row_id: int | None = None,
    person_id: int | None = None,
) -> CountPicture:
    """Answer what the page shows: a count, else the newest open one; an aisle of it, else the first; a location.

    Without a location it is the one that ``person_id`` is counting, if there is one.
    """
    if row_id is None and aisle is None:
        row_id = working_row(session, person_id)
    counts = tuple(open_counts(session))
    row = session.get(CountedLocation, row_id, populate_existing=True) if row_id else None
    wanted = row.count_id if row else count_id
    count = next((one for one in counts if one.id == wanted), counts[0] if counts else None)
    if count is None:
        return CountPicture(counts)
    shown = show_location(session, row.id) if row and row.active and row.count_id == count.id else None
    names = tuple(aisles(session, count.id))
    here = shown.row.aisle if shown and aisle is None else aisle
    here = here if here in names else names[0] if names else ""
    return CountPicture(counts, count, names, here, tuple(location_rows(session, count.id, here)), shown)


def working_row(session: Session, person_id: int | None) -> int | None:
    """Find the location that a person is counting, the one begun last."""
    question = (
        select(CountedLocation.id)
        .join(StockCount, StockCount.id == CountedLocation.count_id)
        .where(CountedLocation.person_id == person_id, CountedLocation.state == "counting", CountedLocation.active,
               StockCount.active, StockCount.state == "open")
        .order_by(CountedLocation.started_at.desc(), CountedLocation.id.desc())
    )  # fmt: skip
    return session.scalars(question).first()


def goods_in(session: Session, package_id: int, lot_id: int, place_id: int) -> list[StockRow]:
    """Answer the goods in a box, or the loose goods at a location, as rows of the stock."""
    if not package_id:
        return rows_of(session, [(lot_id, place_id)], for_helper=True)
    lots = select(Balance.lot_id).where(Balance.place_id == package_id, Balance.quantity_milli > 0)
    return rows_of(session, [(id_, package_id) for id_ in session.scalars(lots)], for_helper=True)


def _numbers(
    session: Session, rows: Sequence[CountedLocation]
) -> tuple[dict[int, int], dict[int, int], dict[int, int]]:
    """Count by location row what is expected, found and different.

    Of a location that is done, the numbers are those of its end: what is moved later is no matter of the count.
    """
    ids = [row.id for row in rows]
    there = pieces(session, [row.place_id for row in rows if row.state != "done"])
    counted = found_pieces(session, ids)
    expected: dict[int, int] = defaultdict(int)
    found: dict[int, int] = defaultdict(int)
    differ: dict[int, int] = defaultdict(int)
    missing = _missing(session, rows)
    for row in rows:
        if row.state == "done":
            found[row.id] = len(counted[row.id] - missing[row.id])
            expected[row.id] = found[row.id] + len(missing[row.id])
        else:
            here = there[row.place_id]
            expected[row.id], found[row.id] = len(here), len(here & counted[row.id])
    for one in differences(session, rows[0].count_id, ids) if rows else ():
        differ[one.location_row_id] += 1
    return expected, found, differ


# What is there by the books, and what was found -----------------------------------------------------------------------


def pieces(session: Session, place_ids: Iterable[int]) -> dict[int, set[Piece]]:
    """Find what stands and lies at locations by the books, by location."""
    there: dict[int, set[Piece]] = defaultdict(set)
    for some in chunks(sorted(set(place_ids))):
        full = exists().where(Balance.place_id == Place.id, Balance.quantity_milli > 0)
        packages = select(Place.id, Place.location_id).where(
            Place.location_id.in_(some), Place.kind.in_(PACKAGES), full
        )
        for id_, location_id in session.execute(packages):
            there[location_id or 0].add((id_, 0))
        loose = select(Balance.place_id, Balance.lot_id).where(Balance.place_id.in_(some), Balance.quantity_milli > 0)
        for place_id, lot_id in session.execute(loose):
            there[place_id].add((0, lot_id))
    return there


def found_pieces(session: Session, row_ids: Sequence[int]) -> dict[int, set[Piece]]:
    """Find what was counted at locations, by their rows: found, or found elsewhere or unlabelled and recorded there."""
    found: dict[int, set[Piece]] = defaultdict(set)
    for some in chunks(row_ids):
        question = select(Counted.counted_location_id, Counted.package_id, Counted.lot_id, Counted.kind).where(
            Counted.counted_location_id.in_(some),
            Counted.active,
            or_(
                Counted.kind == "found",
                and_(Counted.kind == "quantity", Counted.package_id.is_(None)),
                and_(Counted.kind.in_(("elsewhere", "unknown")), Counted.settled == "accepted"),
            ),
        )
        for row_id, package_id, lot_id, _ in session.execute(question):
            if package_id or lot_id:
                found[row_id].add((package_id, 0) if package_id else (0, lot_id or 0))
    return found


def _missing(session: Session, rows: Sequence[CountedLocation]) -> dict[int, set[Piece]]:
    """Find what was missing at the end of locations, and was not seen elsewhere in the same count since."""
    found: dict[int, set[Piece]] = defaultdict(set)
    for some in chunks([row.id for row in rows if row.state == "done"]):
        question = select(Counted.counted_location_id, Counted.package_id, Counted.lot_id).where(
            Counted.counted_location_id.in_(some),
            Counted.active,
            Counted.kind == "missing",
            Counted.settled != "again",
        )
        for row_id, package_id, lot_id in session.execute(question):
            found[row_id].add((package_id, 0) if package_id else (0, lot_id or 0))
    packages = {package_id for pieces_ in found.values() for package_id, _ in pieces_ if package_id}
    seen = seen_in_count(session, rows[0].count_id, packages) if packages else set()
    for row_id, pieces_ in found.items():
        found[row_id] = {piece for piece in pieces_ if piece[0] not in seen}
    return found


def seen_in_count(session: Session, count_id: int, package_ids: Collection[int]) -> set[int]:
    """Say which packages somebody saw anywhere in a count: the last word on them is not that they are missing."""
    seen: set[int] = set()
    for some in chunks(sorted(package_ids)):
        question = (
            select(Counted.package_id, Counted.kind)
            .join(CountedLocation, CountedLocation.id == Counted.counted_location_id)
            .where(
                CountedLocation.count_id == count_id,
                Counted.package_id.in_(some),
                Counted.active,
                Counted.kind.in_(PRESENCE),
            )
            .order_by(Counted.id)
        )
        last = {package_id: kind for package_id, kind in session.execute(question) if package_id}
        seen |= {package_id for package_id, kind in last.items() if kind != "missing"}
    return seen


def moved_since(session: Session, package_ids: Collection[int], since: datetime) -> dict[int, datetime]:
    """Say which packages somebody moved since a moment, and when last: their own step, or that of their pallet."""
    moved: dict[int, datetime] = {}
    for some in chunks(sorted(package_ids)):
        own = select(Place.id, Place.id.label("mover")).where(Place.id.in_(some))
        carried = select(Place.id, Place.parent_id.label("mover")).where(Place.id.in_(some))
        movers = own.union_all(carried).subquery()
        question = (
            select(movers.c.id, func.max(JournalEntry.at))
            .join(Relocation, Relocation.place_id == movers.c.mover)
            .join(JournalEntry, JournalEntry.id == Relocation.entry_id)
            .where(JournalEntry.at >= since, JournalEntry.undone_by_id.is_(None), JournalEntry.kind != UNDO)
            .group_by(movers.c.id)
        )
        moved.update((id_, at) for id_, at in session.execute(question))
    return moved


def brought_since(session: Session, place_id: int, since: datetime) -> set[int]:
    """Say which lots were brought to a place, loose, since a moment."""
    question = (
        select(Movement.lot_id)
        .join(JournalEntry, JournalEntry.id == Movement.entry_id)
        .where(Movement.to_place_id == place_id, JournalEntry.at >= since, JournalEntry.undone_by_id.is_(None))
    )
    return set(session.scalars(question))


def tiles_at(session: Session, place_id: int, found: Collection[Piece] = (), *, by_pallet: bool = True) -> list[Tile]:
    """List what stands and lies at a location by the books; the boxes on a pallet as one tile, or each by itself."""
    goods = (
        select(
            Balance.lot_id, Balance.quantity_milli, Place.id, Place.kind, Place.code, Place.sort_code, Place.parent_id,
            _pallet.kind.label("on_kind"), _pallet.code.label("on_code"), _pallet.sort_code.label("on_sort"),
            Article.id.label("article_id"), Article.name_de, Article.name_uk, Article.name_en,
            Unit.short_de, Unit.short_uk, Unit.short_en,
        )
        .select_from(Place)
        .join(Balance, and_(Balance.place_id == Place.id, Balance.quantity_milli > 0))
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Article, Article.id == Lot.article_id)
        .join(Unit, Unit.code == Article.unit_code)
        .outerjoin(_pallet, _pallet.id == Place.parent_id)
        .where(Place.location_id == place_id)
        .order_by(Place.sort_code, Place.id, Balance.lot_id)
    )  # fmt: skip
    groups: dict[Piece, list[Any]] = defaultdict(list)
    order: dict[Piece, tuple[int, str]] = {}
    for row in session.execute(goods):
        if row.kind not in PACKAGES:
            key, place = (0, row.lot_id), (2, row.name_en)
        elif row.on_kind == "pallet" and by_pallet:
            key, place = (row.parent_id, 0), (0, row.on_sort)
        else:
            key, place = (row.id, 0), (1 if row.kind == "box" else 0, row.sort_code)
        groups[key].append(row)
        order[key] = place
    return [_tile(key, groups[key], found) for key in sorted(groups, key=lambda key: (*order[key], key))]


def _tile(key: Piece, goods: Sequence[Any], found: Collection[Piece]) -> Tile:
    first = goods[0]
    package_id, lot_id = key
    inside = {(row.id, 0) for row in goods} if package_id else {key}
    is_pallet = bool(package_id) and (first.id != package_id or first.kind == "pallet")
    same = [row for row in goods if row.article_id == first.article_id]
    code = "" if not package_id else first.code if first.id == package_id else first.on_code
    return Tile(
        package_id,
        lot_id,
        first.article_id,
        "loose" if not package_id else "pallet" if is_pallet else "box",
        code,
        {"de": first.name_de, "uk": first.name_uk, "en": first.name_en},
        len({row.article_id for row in goods}) - 1,
        sum(row.quantity_milli for row in same),
        {"de": first.short_de, "uk": first.short_uk, "en": first.short_en},
        len(inside),
        len(inside & set(found)),
    )


# Differences ----------------------------------------------------------------------------------------------------------


def differences(session: Session, count_id: int, row_ids: Sequence[int] | None = None) -> list[Difference]:
    """List what is to be settled in a count, or at some locations of it by their rows, in their order.

    Left out is what passed by itself: found later in the same count, or moved by somebody since.
    """
    question = (
        select(
            Counted, CountedLocation.place_id, _location.code.label("here"), _counter.name.label("person"),
            Place.code, Place.kind.label("place_kind"), Place.location_id,
            Article.name_de, Article.name_uk, Article.name_en, Unit.short_de, Unit.short_uk, Unit.short_en,
        )
        .join(CountedLocation, CountedLocation.id == Counted.counted_location_id)
        .join(_location, _location.id == CountedLocation.place_id)
        .join(_counter, _counter.id == Counted.person_id)
        .outerjoin(Place, Place.id == Counted.package_id)
        .outerjoin(Lot, Lot.id == Counted.lot_id)
        .outerjoin(Article, Article.id == Lot.article_id)
        .outerjoin(Unit, Unit.code == Article.unit_code)
        .where(CountedLocation.count_id == count_id, CountedLocation.active, Counted.active,
               Counted.kind.in_(DIFFERENCES), Counted.settled == "")
        .order_by(_location.sort_code, _location.id, Counted.id)
    )  # fmt: skip
    some = [question] if row_ids is None else [question.where(CountedLocation.id.in_(ids)) for ids in chunks(row_ids)]
    rows = [row for one in some for row in session.execute(one.execution_options(populate_existing=True))]
    packages = {row[0].package_id for row in rows if row[0].package_id}
    last = _last_words(session, count_id, packages, {row[0].lot_id for row in rows if row[0].lot_id})
    stands = _where(session, packages)
    moved = moved_since(session, packages, min(row[0].at for row in rows)) if packages else {}
    names = names_in(session, packages)
    found = []
    for row in rows:
        counted: Counted = row[0]
        if _has_passed(counted, row.place_id, last, stands, moved):
            continue
        article = {"de": row.name_de, "uk": row.name_uk, "en": row.name_en}
        unit = {"de": row.short_de, "uk": row.short_uk, "en": row.short_en}
        of_box = names.get(counted.package_id or 0, ({}, {}))
        where = stands.get(counted.package_id or 0)
        found.append(
            Difference(
                counted.id, counted.counted_location_id, row.place_id, row.here, counted.kind, counted.package_id,
                counted.lot_id, row.code or "", counted.code, article if counted.lot_id else of_box[0],
                unit if counted.lot_id else of_box[1], counted.expected_milli, counted.found_milli,
                where.code if where and counted.kind == "elsewhere" and where.top == "site" else "",
                bool(where and where.top == "outside"), bool(where and where.top in ("transport", "partner")),
                counted.typed, counted.note, row.person, counted.at,
            )
        )  # fmt: skip
    return found


def open_differences(session: Session) -> dict[int, int]:
    """Count what is to be settled, by the id of each open count; counts without are left out."""
    counts = {row.id: len(differences(session, row.id)) for row in open_counts(session)}
    return {id_: number for id_, number in counts.items() if number}


def _last_words(session: Session, count_id: int, packages: Collection[int], lots: Collection[int]) -> LastWords:
    """Find the last row on whether something is there, and its kind: by package, or by lot and location row."""
    last: LastWords = {}
    for column, ids in ((Counted.package_id, packages), (Counted.lot_id, lots)):
        for some in chunks(sorted(ids)):
            question = (
                select(Counted.id, Counted.package_id, Counted.lot_id, Counted.counted_location_id, Counted.kind)
                .join(CountedLocation, CountedLocation.id == Counted.counted_location_id)
                .where(CountedLocation.count_id == count_id, Counted.active, column.in_(some))
                .order_by(Counted.id)
            )
            for id_, package_id, lot_id, row_id, kind in session.execute(question):
                if package_id and kind in PRESENCE:
                    last[package_id, 0, 0] = id_, kind
                elif not package_id and kind != "damaged":
                    last[0, lot_id or 0, row_id] = id_, kind
    return last


@dataclass(frozen=True, slots=True)
class Where:
    """Where a package stands by the books, and under which kind of top."""

    location_id: int
    code: str
    top: str


def _where(session: Session, packages: Collection[int]) -> dict[int, Where]:
    top, location = aliased(Place), aliased(Place)
    stands: dict[int, Where] = {}
    for some in chunks(sorted(packages)):
        question = (
            select(Place.id, Place.location_id, location.code, location.name, top.kind)
            .join(top, top.id == Place.top_id)
            .join(location, location.id == Place.location_id)
            .where(Place.id.in_(some))
        )
        for id_, location_id, code, name, kind in session.execute(question):
            stands[id_] = Where(location_id or 0, code or name, kind)
    return stands


def _has_passed(
    counted: Counted,
    place_id: int,
    last: LastWords,
    stands: dict[int, Where],
    moved: dict[int, datetime],
) -> bool:
    package_id = counted.package_id
    if package_id is None:
        word = last.get((0, counted.lot_id or 0, counted.counted_location_id))
        if counted.kind == "damaged":
            return word is not None and word[1] == "missing" and word[0] > counted.id
        return counted.kind != "unknown" and word is not None and word[0] != counted.id
    word = last.get((package_id, 0, 0), (0, ""))
    if counted.kind not in ("missing", "elsewhere"):
        return word[1] == "missing" and word[0] > counted.id
    if word[0] != counted.id or moved.get(package_id, counted.at) > counted.at:
        return True
    is_here = stands[package_id].location_id == place_id
    return is_here if counted.kind == "elsewhere" else not is_here


def names_in(session: Session, packages: Collection[int]) -> dict[int, tuple[dict[str, str], dict[str, str]]]:
    """Name the first goods in each package (on a pallet: in its first box), and their unit."""
    named: dict[int, tuple[dict[str, str], dict[str, str]]] = {}
    for some in chunks(sorted(packages)):
        for column in (Place.id, Place.parent_id):
            question = (
                select(column, Article.name_de, Article.name_uk, Article.name_en, Unit.short_de, Unit.short_uk,
                       Unit.short_en)
                .select_from(Place)
                .join(Balance, Balance.place_id == Place.id)
                .join(Lot, Lot.id == Balance.lot_id)
                .join(Article, Article.id == Lot.article_id)
                .join(Unit, Unit.code == Article.unit_code)
                .where(column.in_(some))
                .order_by((Balance.quantity_milli > 0).desc(), Place.sort_code, Balance.lot_id)
            )  # fmt: skip
            for id_, *words in session.execute(question):
                languages = ("de", "uk", "en")
                both = (dict(zip(languages, words[:3], strict=True)), dict(zip(languages, words[3:], strict=True)))
                named.setdefault(id_ or 0, both)
    return named
