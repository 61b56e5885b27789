"""What the page Sort & box shows: the boxes of a table, what waits to be sorted, and all of one box."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    Balance,
    Category,
    FieldChange,
    JournalEntry,
    Lot,
    Party,
    Person,
    Place,
    Relocation,
    Unit,
)
from aidhub.domain.checks import Finding
from aidhub.domain.clocks import local_day
from aidhub.domain.weights import amount
from aidhub.services.contents import contents_of, names_of, summed_weight
from aidhub.services.floor_checks import check_box
from aidhub.services.history import HistoryRow, history
from aidhub.services.ledger import now
from aidhub.services.stock_question import is_unsorted

Names = Mapping[str, str]
MOST_STEPS = 12


@dataclass(frozen=True, slots=True)
class TableBox:
    """A box beside others: its number, what is in it (the first article, how many more), weight, who has it open.

    ``quantity_milli`` sums up what is counted in the unit of the first; ``held_by`` is empty for one's own.
    """

    id: int
    code: str
    names: Names
    others: int
    quantity_milli: int
    unit: Names
    gross_g: int | None
    held_by: str = ""


@dataclass(frozen=True, slots=True)
class BoxLine:
    """Goods of a lot in a box."""

    lot_id: int
    article_id: int
    names: Names
    size: str
    condition: str
    expires: date | None
    batch: str
    quantity_milli: int
    unit: Names
    unit_code: str
    category: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where a box should go, and how many boxes of the same stand there; 0: it is where its article usually lies."""

    id: int
    code: str
    alike: int


@dataclass(frozen=True, slots=True)
class BoxShow:
    """All of one box. ``estimate_g`` is what its goods come to while nobody weighed it; None: not known.

    ``held_by`` names who has it open, if that is somebody else. ``value_cents``, ``donors`` and ``steps`` are empty
    where a helper asks; ``value_cents`` None: not known of all goods.
    """

    id: int
    code: str
    state: str
    location: str
    pallet: str
    held_by: str
    lines: tuple[BoxLine, ...]
    gross_g: int | None
    gross_source: str
    weighed_at: datetime | None
    estimate_g: int | None
    shelf: Shelf | None
    findings: tuple[Finding, ...]
    value_cents: int | None
    donors: tuple[str, ...]
    steps: tuple[HistoryRow, ...]

    @property
    def is_open(self) -> bool:
        """Whether goods can be put in."""
        return self.state == "open"


@dataclass(frozen=True, slots=True)
class TableShow:
    """A packing table: its open boxes, what waits to be sorted there, how many were sorted today, and a box."""

    id: int
    code: str
    boxes: tuple[TableBox, ...]
    sources: tuple[TableBox, ...]
    sorted_today: int
    box: BoxShow | None
    source: TableBox | None


def show_table(
    session: Session, table_id: int, box_id: int | None, source_id: int | None, *, by: int, for_helper: bool
) -> TableShow:
    """Show a table, a box (None, or one that is no more: no box) and what is being sorted (likewise)."""
    table = session.get_one(Place, table_id)
    boxes = _boxes(
        session, select(Place.id).where(Place.parent_id == table_id, Place.kind == "box", Place.state == "open"), by
    )
    waiting = (
        select(Place.id)
        .join(Balance, Balance.place_id == Place.id)
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Article, Article.id == Lot.article_id)
        .where(Place.location_id == table_id, Place.kind == "box", Place.state != "open", is_unsorted())
        .where(Balance.quantity_milli > 0)
    )
    sources = _boxes(session, waiting, by)
    source = next((one for one in sources if one.id == source_id), None)
    if source is None and source_id is not None:
        source = next(iter(_boxes(session, select(Place.id).where(Place.id == source_id), by)), None)
    return TableShow(
        id=table_id,
        code=table.name or table.code,
        boxes=boxes,
        sources=sources,
        sorted_today=_sorted_today(session, table_id),
        box=show_box(session, box_id, by=by, for_helper=for_helper) if box_id is not None else None,
        source=source,
    )


def _boxes(session: Session, which: Select[Any], by: int) -> tuple[TableBox, ...]:
    top, holder = aliased(Place), aliased(Person)
    question = (
        select(Place.id, Place.code, Place.gross_g, Place.opened_by_id, holder.name)
        .join(top, top.id == Place.top_id)
        .outerjoin(holder, holder.id == Place.opened_by_id)
        .where(Place.id.in_(which), top.kind == "site")
        .order_by(Place.sort_code, Place.id)
    )
    rows = session.execute(question).all()
    inside = _inside(session, [row.id for row in rows])
    return tuple(
        _table_box(
            row.id, row.code, row.gross_g, inside.get(row.id, []), "" if row.opened_by_id == by else row.name or ""
        )
        for row in rows
    )


def _table_box(id_: int, code: str, gross_g: int | None, inside: Sequence[Any], held_by: str) -> TableBox:
    first = inside[0] if inside else None
    return TableBox(
        id=id_,
        code=code,
        names=names_of(first.Article) if first else {},
        others=len({row.Article.id for row in inside}) - 1 if first else 0,
        quantity_milli=sum(row.quantity_milli for row in inside if first and row.Unit.code == first.Unit.code),
        unit=_short(first.Unit) if first else {},
        gross_g=gross_g,
        held_by=held_by,
    )


def _inside(session: Session, place_ids: Sequence[int]) -> dict[int, list[Any]]:
    question = (
        select(Balance.place_id, Balance.quantity_milli, Lot, Article, Unit, Category)
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Article, Article.id == Lot.article_id)
        .join(Unit, Unit.code == Article.unit_code)
        .join(Category, Category.key == Article.category_key)
        .where(Balance.place_id.in_(place_ids), Balance.quantity_milli > 0)
        .order_by(Balance.lot_id)
    )
    found: dict[int, list[Any]] = {}
    for row in session.execute(question):
        found.setdefault(row.place_id, []).append(row)
    return found


def _short(unit: Unit) -> dict[str, str]:
    return {"de": unit.short_de, "uk": unit.short_uk, "en": unit.short_en}


def _sorted_today(session: Session, table_id: int) -> int:
    """Count the sources of a table that somebody sorted completely today."""
    today = local_day(now(session), "DE")
    start = datetime.combine(today, time(), now(session).astimezone().tzinfo)
    question = (
        select(func.count())
        .select_from(JournalEntry)
        .join(Relocation, Relocation.entry_id == JournalEntry.id)
        .where(JournalEntry.kind == "finish_source", JournalEntry.at >= start, JournalEntry.undone_by_id.is_(None))
        .where(Relocation.from_parent_id == table_id)
    )
    return session.scalar(question) or 0


# One box --------------------------------------------------------------------------------------------------------------


def show_box(session: Session, box_id: int, *, by: int, for_helper: bool) -> BoxShow | None:
    """Show all of a box; None if it is no more."""
    box = session.get(Place, box_id, populate_existing=True)
    if box is None or box.kind != "box" or session.get_one(Place, box.top_id).kind != "site":
        return None
    rows = _inside(session, [box_id]).get(box_id, [])
    parent = session.get_one(Place, box.parent_id)
    holder = session.get(Person, box.opened_by_id) if box.opened_by_id not in (None, by) else None
    estimate = summed_weight(contents_of(session, box_id), box.tare_g or 0)
    return BoxShow(
        id=box_id,
        code=box.code,
        state=box.state,
        location=session.get_one(Place, box.location_id).code,
        pallet=parent.code if parent.kind == "pallet" else "",
        held_by=holder.name if holder else "",
        lines=tuple(map(_line, rows)),
        gross_g=box.gross_g,
        gross_source=box.gross_source,
        weighed_at=_weighed_at(session, box_id) if box.gross_g is not None else None,
        estimate_g=estimate,
        shelf=_shelf(session, rows[0].Article, box) if rows else None,
        findings=check_box(session, box_id) if rows else (),
        value_cents=None if for_helper else _value(rows),
        donors=() if for_helper else _donors(session, rows),
        steps=() if for_helper else tuple(history(session, None, box_id, MOST_STEPS)),
    )


def _line(row: Any) -> BoxLine:
    return BoxLine(
        lot_id=row.Lot.id,
        article_id=row.Article.id,
        names=names_of(row.Article),
        size=row.Lot.size,
        condition=row.Lot.condition,
        expires=row.Lot.expires,
        batch=row.Lot.batch,
        quantity_milli=row.quantity_milli,
        unit=_short(row.Unit),
        unit_code=row.Unit.code,
        category=row.Article.category_key,
    )


def _value(rows: Sequence[Any]) -> int | None:
    """Sum up the customs value in cents; None where one is not known."""
    values = [row.Article.value_cents if row.Lot.value_cents is None else row.Lot.value_cents for row in rows]
    known = [amount(row.quantity_milli, value) for row, value in zip(rows, values, strict=True) if value is not None]
    return sum(known) if known and len(known) == len(rows) else None


def _donors(session: Session, rows: Sequence[Any]) -> tuple[str, ...]:
    ids = {row.Lot.donor_id for row in rows if row.Lot.donor_id is not None}
    return tuple(session.scalars(select(Party.name).where(Party.id.in_(ids)).order_by(Party.name)))


def _weighed_at(session: Session, box_id: int) -> datetime | None:
    question = (
        select(JournalEntry.at)
        .join(FieldChange, FieldChange.entry_id == JournalEntry.id)
        .where(FieldChange.table_name == "place", FieldChange.row_id == box_id, FieldChange.field == "gross_g")
        .order_by(JournalEntry.id.desc())
        .limit(1)
    )
    return session.scalars(question).first()


def _shelf(session: Session, article: Article, box: Place) -> Shelf | None:
    """Propose the location where most boxes of the article stand, else where it usually lies."""
    other, location = aliased(Place), aliased(Place)
    count = func.count(func.distinct(other.id))
    question = (
        select(location.id, location.code, count)
        .select_from(Lot)
        .join(Balance, Balance.lot_id == Lot.id)
        .join(other, other.id == Balance.place_id)
        .join(location, location.id == other.location_id)
        .where(Lot.article_id == article.id, Balance.quantity_milli > 0, other.kind == "box", other.state == "closed")
        .where(location.top_id == box.top_id, location.kind != "site", location.use == "", other.id != box.id)
        .group_by(location.id, location.code, location.sort_code)
        .order_by(count.desc(), location.sort_code)
        .limit(1)
    )
    for id_, code, alike in session.execute(question):
        return Shelf(id_, code, alike)
    if article.default_place_id is not None:
        usual = session.get_one(Place, article.default_place_id)
        return Shelf(usual.id, usual.code, 0)
    return None
