"""A stock count on the floor: begun, counted location by location with the scanner, and left off at any time.

Whoever counts only writes down what they see; the stock changes when a coordinator settles the differences
(`aidhub.services.count_settling`), or at once where a remedy is one touch: record here, new label, damaged.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Article,
    Balance,
    Counted,
    CountedLocation,
    Lot,
    Movement,
    Person,
    Place,
    Relocation,
    StockCount,
)
from aidhub.domain import errors
from aidhub.domain.ledger import PACKAGES, Edit, Entry, Move, Relocate
from aidhub.domain.quantities import clean_text
from aidhub.services.count_rows import (
    PRESENCE,
    Piece,
    aisle_of,
    brought_since,
    found_pieces,
    moved_since,
    names_in,
    pieces,
    seen_in_count,
)
from aidhub.services.ledger import insert_rows, now, outside, record, take_numbers
from aidhub.services.moving import NotInWarehouse, place_here
from aidhub.services.places import LOCATIONS, find_location, new_packages, package_number
from aidhub.services.receiving import Received, new_lots

SERIES = "count"
LONGEST_CODE = 60
MOST_NUMBERS = 500
"""Boxes that one range of a count sheet may mean."""

_SSCC = 18
FOUND_ARTICLE = "unssach"
"""The article of a box nobody knows anything of; where it is no more, the first that is to be sorted."""


class BeingCounted(errors.AidHubError):
    """Somebody else counts this location. Facts: location, person."""


class NotStarted(errors.AidHubError):
    """Nobody counts this location yet. Facts: location."""


class CountClosed(errors.AidHubError):
    """The count is closed; nothing more is counted in it. Facts: number."""


class AlreadyInCount(errors.AidHubError):
    """All of these locations are in another open count. Facts: location (the first), number."""


class TooManyNumbers(errors.AidHubError):
    """A range of numbers holds more than anybody counts at one location. Facts: text, limit."""


class NothingToCount(errors.AidHubError):
    """No location was chosen, or there is none in it."""


# Counts and locations -------------------------------------------------------------------------------------------------


def start_count(session: Session, place_ids: Sequence[int], *, blind: bool = False, name: str = "") -> int:
    """Begin a count of locations, or of all in a site, an aisle or a rack; answers its id.

    Locations that are in another open count are left to that one.

    Raises:
        NothingToCount: there is no location among them.
        AlreadyInCount: all of them are in another open count.
    """
    chosen = _locations_in(session, place_ids)
    if not chosen:
        raise NothingToCount
    return _start(session, chosen, blind=blind, name=name)[0]


def start_named(session: Session, site_id: int, text: str, *, blind: bool = False, name: str = "") -> int:
    """Begin a count of what is typed: aisles and locations, such as ``A, B-05``; empty for the whole warehouse.

    Raises:
        NotFound: nothing is called so; the facts name the nearest location.
    """
    chosen: list[int] = []
    for part in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        aisle = select(Place.id).where(
            Place.top_id == site_id,
            Place.kind.in_(LOCATIONS),
            Place.code.startswith(f"{part.upper()}-", autoescape=True),
        )
        chosen += list(session.scalars(aisle)) or [find_location(session, part, site_id)]
    return start_count(session, chosen or [site_id], blind=blind, name=name)


def start_aisle(session: Session, place_id: int, *, blind: bool = False) -> int:
    """Begin a count of the aisle that a location stands in; answers its id."""
    return start_count(session, _aisle_of(session, place_id), blind=blind)


def go_to_location(session: Session, place_id: int, *, take: bool = False) -> int:
    """Begin, go on with, or look again at a location; answers its row. What was found there stays.

    Where no open count has it, it joins the newest one of its warehouse; where there is none, a count of its aisle
    begins. ``take``: take it over from somebody else, on purpose.

    Raises:
        BeingCounted: somebody else counts it.
        NothingChanged: whoever asks counts it already.
    """
    place = place_here(session, place_id)
    row = _open_row(session, place_id)
    if row is not None:
        _take(session, row, place, take=take)
        return row.id
    count = session.scalars(_open().where(StockCount.site_id == place.top_id).order_by(StockCount.id.desc())).first()
    if count is None:
        _, rows = _start(session, _locations_in(session, _aisle_of(session, place_id)), begin=place_id)
        return rows[place_id]
    [(row_id, edits)] = _join(session, count.id, [place_id]).values()
    _begun(session, row_id, place, count.number, edits)
    return row_id


def row_of(session: Session, place_id: int) -> int | None:
    """Find the row of a location in an open count; None if it is in none."""
    row = _open_row(session, place_id)
    return row.id if row else None


def finish_location(session: Session, row_id: int) -> int:
    """Say that all of a location was looked at: what was not found is missing. Answers the entry.

    Not missing is what somebody saw at another location of this count, or booked here since the location was begun.
    """
    row, place, count = _in_work(session, row_id)
    there = pieces(session, [place.id])[place.id]
    absent = there - found_pieces(session, [row.id])[row.id]
    if absent:
        absent -= _excused(session, row, absent)
    at = now(session)
    ids = _note(session, row, "missing", [_missing(session, piece, place.id) for piece in sorted(absent)])
    edits = [*ids, Edit("counted_location", row.id, "state", "done", row.state),
             Edit("counted_location", row.id, "done_at", at)]  # fmt: skip
    facts = {"location": place.code, "count": count.number, "missing": len(absent), "expected": len(there)}
    return record(session, Entry("count_done", edits=tuple(edits), facts=facts))


def skip_location(session: Session, row_id: int) -> int:
    """Leave a location out; what stands there stays as it is. Answers the entry."""
    row = session.get_one(CountedLocation, row_id, populate_existing=True)
    count = _count(session, row)
    _refuse_others(session, row, session.get_one(Place, row.place_id))
    place = session.get_one(Place, row.place_id)
    edit = Edit("counted_location", row.id, "state", "skipped", row.state)
    return record(session, Entry("count_skip", edits=(edit,), facts={"location": place.code, "count": count.number}))


def _locations_in(session: Session, place_ids: Sequence[int]) -> list[int]:
    """List the locations meant: those that hold no further locations, or where something lies beside those."""
    known = session.execute(
        select(Place.id, Place.parent_id, Place.kind).where(Place.kind.in_(LOCATIONS)).order_by(Place.sort_code)
    ).all()
    inner: dict[int, list[int]] = {}
    for id_, parent_id, _ in known:
        inner.setdefault(parent_id or 0, []).append(id_)
    wanted, waiting = set[int](), list(place_ids)
    while waiting:
        here = waiting.pop()
        wanted.add(here)
        waiting += [id_ for id_ in inner.get(here, []) if id_ not in wanted]
    holders = [id_ for id_ in wanted if id_ in inner]
    full = pieces(session, holders)
    return [id_ for id_, _, _ in known if id_ in wanted and (id_ not in inner or full[id_])]


def _aisle_of(session: Session, place_id: int) -> list[int]:
    place = place_here(session, place_id)
    aisle = aisle_of(place.code)
    if place.kind == "site" or "-" not in place.code:
        return [place_id]
    same = select(Place.id).where(
        Place.top_id == place.top_id, Place.kind.in_(LOCATIONS), Place.code.startswith(f"{aisle}-", autoescape=True)
    )
    return list(session.scalars(same))


def _start(
    session: Session, place_ids: Sequence[int], *, blind: bool = False, name: str = "", begin: int | None = None
) -> tuple[int, dict[int, int]]:
    site_id = place_here(session, place_ids[0]).top_id
    taken = {row.place_id for row in session.scalars(_open_rows())}
    free = [id_ for id_ in place_ids if id_ not in taken]
    if not free:
        row = _open_row(session, place_ids[0])
        number = session.get_one(StockCount, row.count_id).number if row else 0
        raise AlreadyInCount(location=session.get_one(Place, place_ids[0]).code, number=number)
    [number] = take_numbers(session, SERIES)
    by, at = session.info["by"], now(session)
    fields = {"number": number, "site_id": site_id, "name": clean_text(name), "blind": blind, "state": "open",
              "person_id": by, "started_at": at, "active": False}  # fmt: skip
    [count_id] = insert_rows(session, StockCount, [fields])
    joined = _join(session, count_id, free)
    edits = [Edit("stock_count", count_id, "active", after=True)]
    edits += [edit for _, own in joined.values() for edit in own]
    first = session.get_one(Place, begin or free[0])
    if begin is not None:
        edits += _begin(session, joined[begin][0], at)
    facts = {"count": number, "locations": len(free), "location": first.code}
    record(session, Entry("count_start", edits=tuple(edits), facts=facts))
    return count_id, {place_id: row_id for place_id, (row_id, _) in joined.items()}


def _join(session: Session, count_id: int, place_ids: Sequence[int]) -> dict[int, tuple[int, list[Edit]]]:
    """Make rows for locations of a count, or find those whose making was undone: the row, and what switches it on."""
    old = {
        row.place_id: row.id
        for row in session.scalars(select(CountedLocation).where(CountedLocation.count_id == count_id))
    }
    new = [id_ for id_ in place_ids if id_ not in old]
    ids = insert_rows(
        session, CountedLocation,
        [{"count_id": count_id, "place_id": id_, "state": "waiting", "active": False} for id_ in new],
    )  # fmt: skip
    rows = {**old, **dict(zip(new, ids, strict=True))}
    return {id_: (rows[id_], [Edit("counted_location", rows[id_], "active", after=True)]) for id_ in place_ids}


def _begin(session: Session, row_id: int, at: Any) -> list[Edit]:
    return [
        Edit("counted_location", row_id, "state", "counting"),
        Edit("counted_location", row_id, "person_id", session.info["by"]),
        Edit("counted_location", row_id, "started_at", at),
    ]


def _begun(session: Session, row_id: int, place: Place, number: int, edits: Sequence[Edit] = ()) -> None:
    steps = (*edits, *_begin(session, row_id, now(session)))
    record(session, Entry("count_location", edits=steps, facts={"location": place.code, "count": number}))


def _take(session: Session, row: CountedLocation, place: Place, *, take: bool) -> None:
    count = _count(session, row)
    if row.state == "counting" and row.person_id == session.info["by"]:
        raise errors.NothingChanged
    if not take:
        _refuse_others(session, row, place)
    edits = []
    if row.state == "done":
        again = select(Counted.id).where(
            Counted.counted_location_id == row.id, Counted.active, Counted.kind == "missing", Counted.settled == ""
        )
        edits = [Edit("counted", id_, "active", after=False) for id_ in session.scalars(again)]
    if row.state == "counting":
        facts = {"location": place.code, "count": count.number}
        edit = Edit("counted_location", row.id, "person_id", session.info["by"], row.person_id)
        record(session, Entry("count_take", edits=(edit,), facts=facts))
        return
    _begun(session, row.id, place, count.number, edits)


def _refuse_others(session: Session, row: CountedLocation, place: Place) -> None:
    if row.state == "counting" and row.person_id not in (None, session.info["by"]):
        raise BeingCounted(location=place.code, person=session.get_one(Person, row.person_id).name)


def _open() -> Any:
    return select(StockCount).where(StockCount.active, StockCount.state == "open")


def _open_rows() -> Any:
    open_ones = select(StockCount.id).where(StockCount.active, StockCount.state == "open")
    return (
        select(CountedLocation)
        .where(CountedLocation.active, CountedLocation.count_id.in_(open_ones))
        .order_by(CountedLocation.id.desc())
        .execution_options(populate_existing=True)
    )


def _open_row(session: Session, place_id: int) -> CountedLocation | None:
    found: CountedLocation | None = session.scalars(_open_rows().where(CountedLocation.place_id == place_id)).first()
    return found


def _count(session: Session, row: CountedLocation) -> StockCount:
    count = session.get_one(StockCount, row.count_id, populate_existing=True)
    if count.state != "open" or not count.active or not row.active:
        raise CountClosed(number=count.number)
    return count


def _in_work(session: Session, row_id: int) -> tuple[CountedLocation, Place, StockCount]:
    """Read a location that whoever asks is counting."""
    row = session.get_one(CountedLocation, row_id, populate_existing=True)
    place = session.get_one(Place, row.place_id)
    count = _count(session, row)
    _refuse_others(session, row, place)
    if row.state != "counting":
        raise NotStarted(location=place.code or place.name)
    return row, place, count


# What is found --------------------------------------------------------------------------------------------------------


def count_code(session: Session, row_id: int, code: str, *, typed: bool = False) -> dict[str, Any]:
    """Write down that something with this label stands at a location; answers what it is.

    ``result`` is found, again (counted here before), elsewhere (``belongs`` says where by the books), back (it was not
    found before), away (it left with a transport: ``belongs``), or unknown. ``boxes`` counts those on a pallet.
    ``counted`` is the row of a difference, for its remedy.

    Raises:
        NotFound: a typed number is not known; nothing is written down, since it is more likely mistyped.
        NotStarted, BeingCounted, CountClosed: this location is not to be counted now, or not by this person.
    """
    row, place, count = _in_work(session, row_id)
    code = clean_text(code, LONGEST_CODE)
    package = _package(session, code)
    facts = {"location": place.code, "count": count.number}
    if package is None:
        if typed:
            kind, number = package_number(code)
            raise errors.NotFound(kind=kind if number is not None else "box", name=code)
        edits = _note(session, row, "unknown", [{"code": code}])
        record(session, Entry("count_unknown", edits=tuple(edits), facts={**facts, "what": code}))
        return {"result": "unknown", "what": code, "counted": edits[0].row_id}
    answer, edits = _look(session, row, place, package, typed=typed)
    answer["names"] = names_in(session, [package.id]).get(package.id, ({}, {}))[0]
    if edits:
        facts |= {"what": package.code, "boxes": answer["boxes"]}
        is_right = answer["result"] == "found"
        record(session, Entry("count_found" if is_right else "count_elsewhere", edits=tuple(edits), facts=facts))
    return answer


def count_written(session: Session, row_id: int, text: str) -> dict[str, Any]:
    """Take what was written on a count sheet for a location, as one step: ``4153 4155-4160 P-12``.

    ``-4157 4163`` says that all expected was found but for these; ``-`` alone that all was found. Answers how many
    packages were counted (``boxes``), and the numbers of those that belong elsewhere (``elsewhere``).

    Raises:
        NotFound: one number is not known; nothing is counted.
        TooManyNumbers: a range that nobody meant.
        NothingChanged: all of it was counted before.
    """
    row, place, count = _in_work(session, row_id)
    plain = text.strip().replace("\u2013", "-").replace("\u2212", "-")
    but = plain.startswith("-")
    packages = [_named(session, number) for number in _numbers(plain.removeprefix("-"))]
    if but:
        named = {id_ for package in packages for id_ in (package.id, *_inside(session, package))}
        there = sorted(package_id for package_id, _ in pieces(session, [place.id])[place.id] if package_id)
        packages = [session.get_one(Place, id_) for id_ in there if id_ not in named]
    edits: list[Edit] = []
    elsewhere: list[str] = []
    for package in dict.fromkeys(packages):
        answer, own = _look(session, row, place, package, typed=False)
        edits += own
        elsewhere += [package.code] if own and answer["result"] != "found" else []
    facts = {"location": place.code, "count": count.number, "boxes": len(edits)}
    record(session, Entry("count_written", edits=tuple(edits), facts=facts))
    return {"boxes": len(edits), "elsewhere": elsewhere}


def _numbers(text: str) -> list[str]:
    """Read numbers and ranges of numbers, with blanks or commas between."""
    found: list[str] = []
    for part in re.sub(r"(?<=\d)\s*-\s*(?=\d)", "-", text).replace(",", " ").split():
        if limits := re.fullmatch(r"(\d{1,15})-(\d{1,15})", part):
            first, last = int(limits[1]), int(limits[2])
            if last - first >= MOST_NUMBERS:
                raise TooManyNumbers(text=part, limit=MOST_NUMBERS)
            found += [str(number) for number in range(first, last + 1)]
        else:
            found.append(part)
    return found


def _named(session: Session, number: str) -> Place:
    package = _package(session, number)
    if package is None:
        kind, known = package_number(number)
        raise errors.NotFound(kind=kind if known is not None else "box", name=number)
    return package


def _look(
    session: Session, row: CountedLocation, place: Place, package: Place, *, typed: bool
) -> tuple[dict[str, Any], list[Edit]]:
    """Say what a package found at a location is, and what writes it down; nothing if it was counted before."""
    top = session.get_one(Place, package.top_id)
    standing = session.get_one(Place, package.location_id)
    inside = _inside(session, package)
    answer = {"result": "found", "what": package.code, "belongs": "", "counted": 0, "package": package.id,
              "boxes": len(inside) if package.kind == "pallet" else 0}  # fmt: skip
    if top.kind == "site" and package.location_id == place.id:
        new = _not_yet(session, row, inside)
        edits = _note(session, row, "found", [{"package_id": id_, "typed": typed} for id_ in new])
        return answer | ({} if edits else {"result": "again"}), edits
    answer["result"] = {"site": "elsewhere", "outside": "back"}.get(top.kind, "away")
    answer["belongs"] = (standing.code or standing.name) if top.kind == "site" else top.code or top.name
    if not _not_yet(session, row, [package.id]):
        return answer | {"result": "again"}, []
    edits = _note(session, row, "elsewhere", [{"package_id": package.id, "typed": typed}])
    answer["counted"] = edits[0].row_id
    return answer, edits + _note(session, row, "found", [{"package_id": id_} for id_ in inside if id_ != package.id])


def count_quantity(session: Session, row_id: int, package_id: int | None, lot_id: int, found_milli: int) -> int:
    """Write down how much of a lot is in a box, or lies loose at the location; answers the entry.

    The last number holds; one that is as in the books says only that it was counted.
    """
    row, place, count = _in_work(session, row_id)
    where = package_id or place.id
    if found_milli < 0:
        raise ValueError(f"{found_milli} found")
    balance = session.get(Balance, (lot_id, where), populate_existing=True)
    expected = balance.quantity_milli if balance else 0
    before = select(Counted.id).where(
        Counted.counted_location_id == row.id, Counted.active, Counted.settled == "",
        Counted.lot_id == lot_id, Counted.kind == "quantity",
        Counted.package_id == package_id if package_id else Counted.package_id.is_(None),
    )  # fmt: skip
    edits = [Edit("counted", id_, "active", after=False) for id_ in session.scalars(before)]
    fields = {"package_id": package_id, "lot_id": lot_id, "expected_milli": expected, "found_milli": found_milli}
    if package_id and (new := _not_yet(session, row, [package_id])):
        edits += _note(session, row, "found", [{"package_id": id_} for id_ in new])
    if found_milli != expected:
        edits += _note(session, row, "quantity", [fields])
    elif not package_id:
        edits += _note(session, row, "found", [fields])
    what = session.get_one(Place, package_id).code if package_id else place.code
    facts = {"location": place.code, "count": count.number, "what": what, "quantity_milli": found_milli}
    return record(session, Entry("count_quantity", edits=tuple(edits), facts=facts))


def count_damaged(session: Session, row_id: int, package_id: int, reason: str) -> int:
    """Write down that a box is damaged, and block it; answers the entry.

    What is promised to a transport is not blocked: a coordinator settles it.
    """
    row, place, count = _in_work(session, row_id)
    package = place_here(session, package_id)
    reason = clean_text(reason)
    inside = _inside(session, package)
    promised = select(Balance.place_id).where(Balance.place_id.in_([package_id, *inside]), Balance.reserved_milli > 0)
    is_promised = session.scalars(promised).first() is not None
    settled = "" if is_promised else "accepted"
    edits = _note(session, row, "damaged", [{"package_id": package_id, "note": reason, "settled": settled}])
    edits += _note(session, row, "found", [{"package_id": id_} for id_ in _not_yet(session, row, inside)])
    if not is_promised:
        edits.append(Edit("place", package_id, "blocked", reason, package.blocked))
    facts = {"location": place.code, "count": count.number, "what": package.code, "reason": reason}
    return record(session, Entry("count_damaged", edits=tuple(edits), facts=facts, note=reason))


def count_damaged_loose(session: Session, row_id: int, lot_id: int, reason: str) -> int:
    """Write down that goods lying loose are damaged, and block their lot, wherever it lies; answers the entry.

    What is promised to a transport is not blocked: a coordinator settles it.

    Raises:
        NotFound: none of it lies there.
    """
    row, place, count = _in_work(session, row_id)
    lot = session.get_one(Lot, lot_id, populate_existing=True)
    balance = session.get(Balance, (lot_id, place.id), populate_existing=True)
    if balance is None or not balance.quantity_milli:
        raise errors.NotFound(kind="box", name=place.code)
    reason = clean_text(reason)
    promised = select(Balance.place_id).where(Balance.lot_id == lot_id, Balance.reserved_milli > 0)
    is_promised = session.scalars(promised).first() is not None
    fields = {"lot_id": lot_id, "expected_milli": balance.quantity_milli, "found_milli": balance.quantity_milli}
    is_counted = (0, lot_id) in found_pieces(session, [row.id])[row.id]
    edits = [] if is_counted else _note(session, row, "found", [fields])
    settled = "" if is_promised else "accepted"
    edits += _note(session, row, "damaged", [{**fields, "note": reason, "settled": settled}])
    if not is_promised:
        edits.append(Edit("lot", lot_id, "blocked", reason, lot.blocked))
    facts = {"location": place.code, "count": count.number, "what": place.code, "reason": reason}
    return record(session, Entry("count_damaged", edits=tuple(edits), facts=facts, note=reason))


def new_label(session: Session, row_id: int, counted_id: int | None = None) -> dict[str, Any]:
    """Make a box of what has no label, or one that nobody knows (its row): to be sorted, with the next number.

    It comes from where goods are that were not found. Answers its ``package`` and ``what`` is written on it.
    """
    row, place, count = _in_work(session, row_id)
    made = unlabelled(session, place.id)
    if counted_id is None:
        edits = _note(session, row, "unknown", [{"package_id": made.package_id, "settled": "accepted"}])
    else:
        edits = [Edit("counted", counted_id, "package_id", made.package_id, expected=None),
                 Edit("counted", counted_id, "settled", "accepted", "")]  # fmt: skip
    facts = {"location": place.code, "count": count.number, "what": made.code}
    entry = Entry("count_label", moves=made.moves, relocations=made.relocations, edits=tuple(edits), facts=facts)
    record(session, entry)
    return {"package": made.package_id, "what": made.code}


def record_here(session: Session, counted_id: int) -> int:
    """Let a box stay where it was found, though the books had it elsewhere; answers the entry.

    Raises:
        NotInWarehouse: it left with a transport.
    """
    counted = session.get_one(Counted, counted_id, populate_existing=True)
    _, place, count = _in_work(session, counted.counted_location_id)
    if counted.settled or counted.package_id is None or counted.kind != "elsewhere":
        raise errors.NothingChanged
    moves, relocations = bring_here(session, counted.package_id, place.id)
    facts = {"location": place.code, "count": count.number, "what": session.get_one(Place, counted.package_id).code}
    edit = Edit("counted", counted_id, "settled", "accepted", "")
    return record(session, Entry("count_here", moves=moves, relocations=relocations, edits=(edit,), facts=facts))


# Helpers shared with settling -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Made:
    """A box that was made of what nobody knew, and what lets it exist."""

    package_id: int
    code: str
    moves: tuple[Move, ...]
    relocations: tuple[Relocate, ...]


def unlabelled(session: Session, place_id: int) -> Made:
    """Make a box of unsorted goods at a place; the entry that holds its parts lets it exist.

    Raises:
        NotFound: no article is to be sorted.
    """
    question = select(Article.id).where(Article.to_sort, Article.active)
    article = session.scalars(question.order_by((Article.code == FOUND_ARTICLE).desc(), Article.id)).first()
    if article is None:
        raise errors.NotFound(kind="article", name=FOUND_ARTICLE)
    [lot_id] = new_lots(session, [Received(article)])
    [package_id] = new_packages(session, "box", [{"state": "closed"}])
    code = session.get_one(Place, package_id).code
    move = Move(lot_id, outside(session, "not_found"), package_id, 1000)
    return Made(package_id, code, (move,), (Relocate(package_id, place_id),))


def bring_here(session: Session, package_id: int, place_id: int) -> tuple[tuple[Move, ...], tuple[Relocate, ...]]:
    """Say what brings a package to where it was found; with what was in it, if it had not been found before.

    Raises:
        NotInWarehouse: it is on the road, or with a partner.
    """
    package = session.get_one(Place, package_id, populate_existing=True)
    top = session.get_one(Place, package.top_id)
    if top.kind in ("transport", "partner"):
        raise NotInWarehouse(what=package.code, where=top.code or top.name)
    moves: tuple[Move, ...] = ()
    if top.kind == "outside":
        moves = tuple(lost_with(session, package_id, package.parent_id or 0))
    return moves, (Relocate(package_id, place_id),)


def lost_with(session: Session, package_id: int, gone: int) -> list[Move]:
    """Say what brings back into a box what was in it when it was not found."""
    last = (
        select(Relocation.entry_id)
        .where(Relocation.place_id == package_id, Relocation.to_parent_id == gone)
        .order_by(Relocation.id.desc())
        .limit(1)
    )
    question = select(Movement.lot_id, Movement.quantity_milli).where(
        Movement.entry_id == last.scalar_subquery(),
        Movement.from_place_id == package_id,
        Movement.to_place_id == gone,
    )
    return [Move(lot_id, gone, package_id, quantity) for lot_id, quantity in session.execute(question)]


def _note(session: Session, row: CountedLocation, kind: str, found: Sequence[Mapping[str, Any]]) -> list[Edit]:
    """Make rows of what was found; answers what switches them on, in their order."""
    plain = {"package_id": None, "lot_id": None, "expected_milli": None, "found_milli": None, "code": "",
             "typed": False, "note": "", "settled": ""}  # fmt: skip
    common = {"counted_location_id": row.id, "kind": kind, "person_id": session.info["by"], "at": now(session),
              "active": False}  # fmt: skip
    ids = insert_rows(session, Counted, [{**plain, **common, **one} for one in found])
    return [Edit("counted", id_, "active", after=True) for id_ in ids]


def _package(session: Session, code: str) -> Place | None:
    """Find the box or pallet that carries a label, wherever it is but never made."""
    digits = code.replace(" ", "")
    kind, number = package_number(code)
    if len(digits.removeprefix("00")) == _SSCC and digits.isascii() and digits.isdigit():
        question = select(Place).where(Place.sscc == digits[-_SSCC:])
    elif number is not None:
        question = select(Place).where(Place.kind == kind, Place.number == number)
    else:
        return None
    question = question.where(Place.top_id != outside(session, "unmade"))
    return session.scalars(question.execution_options(populate_existing=True)).first()


def _inside(session: Session, package: Place) -> list[int]:
    """List what is counted with a package: a box alone; a pallet's boxes, and itself if goods stand on it without."""
    if package.kind != "pallet":
        return [package.id]
    full = select(Balance.place_id).where(Balance.quantity_milli > 0)
    question = select(Place.id).where(
        (Place.parent_id == package.id) | (Place.id == package.id), Place.kind.in_(PACKAGES), Place.id.in_(full)
    )
    return sorted(session.scalars(question))


def _not_yet(session: Session, row: CountedLocation, packages: Collection[int]) -> list[int]:
    """Say which packages are not counted at this location yet, as the last word on them in this count.

    What somebody moved since may well have come back.
    """
    question = (
        select(Counted.package_id, Counted.counted_location_id, Counted.kind, Counted.at)
        .join(CountedLocation, CountedLocation.id == Counted.counted_location_id)
        .where(
            CountedLocation.count_id == row.count_id, Counted.package_id.in_(packages), Counted.active,
            Counted.kind.in_((*PRESENCE, "unknown")),
        )
        .order_by(Counted.id)
    )  # fmt: skip
    last = {found.package_id: found for found in session.execute(question)}
    here = {
        id_: found for id_, found in last.items() if found.counted_location_id == row.id and found.kind != "missing"
    }
    moved = moved_since(session, here, min(one.at for one in here.values())) if here else {}
    return [id_ for id_ in packages if id_ not in here or moved.get(id_, here[id_].at) > here[id_].at]


def _missing(session: Session, piece: Piece, place_id: int) -> dict[str, Any]:
    package_id, lot_id = piece
    if package_id:
        return {"package_id": package_id}
    balance = session.get_one(Balance, (lot_id, place_id), populate_existing=True)
    return {"lot_id": lot_id, "expected_milli": balance.quantity_milli, "found_milli": 0}


def _excused(session: Session, row: CountedLocation, absent: Collection[Piece]) -> set[Piece]:
    """Find what is not missing: seen elsewhere in this count, or brought here since the location was begun."""
    packages = {package_id for package_id, _ in absent if package_id}
    seen = seen_in_count(session, row.count_id, packages)
    since = row.started_at or now(session)
    seen |= set(moved_since(session, packages, since))
    brought = brought_since(session, row.place_id, since)
    return {piece for piece in absent if (piece[0] in seen if piece[0] else piece[1] in brought)}
