"""What belongs to an article besides its fields: packs, barcodes, other wordings, and what may be given instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, distinct, func, select, tuple_
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    ArticleBarcode,
    ArticleName,
    ArticlePack,
    ArticleSubstitute,
    Balance,
    CustomsCode,
    FieldChange,
    JournalEntry,
    KitPart,
    Lot,
    Person,
    Place,
)
from aidhub.domain import errors
from aidhub.domain.codes import has_check_digit
from aidhub.domain.ledger import PACKAGES, Edit, Entry
from aidhub.domain.names import NAME_LANGUAGES, name_in
from aidhub.domain.quantities import NumberStyle, clean_text, parse_quantity
from aidhub.domain.reference import read_table
from aidhub.domain.spelling import name_key
from aidhub.services.article_edits import synonyms_of
from aidhub.services.article_list import ArticleLine, rows_of
from aidhub.services.articles import articles_by_id, barcode_key, find_article, known_articles, name_fields
from aidhub.services.history import HistoryRow, changes
from aidhub.services.ledger import CHUNK, chunks, insert_rows, record

PARTS = ("pack", "barcode", "synonym", "substitute", "kit")
TABLES: dict[str, Any] = {
    "pack": ArticlePack, "barcode": ArticleBarcode, "synonym": ArticleName, "substitute": ArticleSubstitute,
    "kit": KitPart,
}  # fmt: skip
MOST_PLACES, MOST_STEPS = 12, 30
GTIN_LENGTHS = (8, 12, 13, 14)
LONGEST_BARCODE = 60
_CN_DIGITS = 8


class BarcodeWrong(errors.AidHubError):
    """The last digit of a barcode does not fit the others: one of them is wrong. Facts: text."""


class PartTaken(errors.AidHubError):
    """A barcode or wording belongs to another article. Facts: text, article (its names)."""


class PackThere(errors.AidHubError):
    """A pack of this name holds something else. Facts: text, quantity_milli, unit (short names)."""


class PartMissing(errors.AidHubError):
    """Nothing was typed. Facts: kind, one of `PARTS`."""


class OwnSubstitute(errors.AidHubError):
    """An article cannot be given instead of itself."""


class OwnPart(errors.AidHubError):
    """A kit cannot be a part of itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an article: its kind, one of `PARTS`, and its words.

    ``quantity_milli`` is what a pack holds, what stands for one scan of a barcode, or how much goes into a kit;
    ``names`` are those of a substitute or a part of a kit, ``unit`` is that of the part.
    """

    kind: str
    id: int
    text: str
    quantity_milli: int = 0
    names: Mapping[str, str] | None = None
    unit: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Lying:
    """How much of an article lies at a location, in how many boxes and pallets."""

    location: str
    quantity_milli: int
    packages: int


@dataclass(frozen=True, slots=True)
class Danger:
    """What a UN number stands for: its name on papers, its class, and what to mind in plain words (empty: nothing)."""

    names: Mapping[str, str]
    hazard_class: str
    hint: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ArticleDetails:
    """All that there is to say of an article. ``elsewhere_milli`` is on the road or with partners.

    ``instead_of`` are the names of articles it may stand in for; ``places`` are those with the most, ``more`` counts
    the others. ``customs_names`` say what its customs number stands for, as far as we know; ``danger`` likewise.
    """

    line: ArticleLine
    parts: tuple[Part, ...]
    instead_of: tuple[Mapping[str, str], ...]
    places: tuple[Lying, ...]
    more: int
    elsewhere_milli: int
    history: tuple[HistoryRow, ...]
    customs_names: Mapping[str, str]
    danger: Danger | None


def details(session: Session, article_id: int) -> ArticleDetails | None:
    """Tell all of an article; None if there is none of this id."""
    lines = rows_of(session, [article_id])
    if not lines:
        return None
    places, more, elsewhere = _places(session, article_id)
    other = select(ArticleSubstitute.article_id).where(
        ArticleSubstitute.substitute_id == article_id, ArticleSubstitute.active
    )
    owners = articles_by_id(session, list(session.scalars(other)))
    found = tuple(parts(session, article_id))
    steps = _history(session, article_id)
    return ArticleDetails(
        line=lines[0],
        parts=found,
        instead_of=tuple(row.names for row in owners.values()),
        places=places,
        more=more,
        elsewhere_milli=elsewhere,
        history=steps,
        customs_names=_customs_names(session, lines[0].hs_code),
        danger=danger(lines[0].un_number),
    )


def _customs_names(session: Session, hs_code: str) -> dict[str, str]:
    """Say what a customs number stands for, if we know the one number that begins so."""
    if not hs_code:
        return {}
    known = select(CustomsCode).where(CustomsCode.code.startswith(hs_code[:_CN_DIGITS])).limit(2)
    found = session.scalars(known).all()
    return _names(found[0]) if len(found) == 1 else {}


def _names(row: CustomsCode) -> dict[str, str]:
    return {"de": row.name_de, "uk": row.name_uk, "en": row.name_en}


def danger(un_number: str) -> Danger | None:
    """Say what a UN number stands for; None if it is none of those we know.

    Source:
        ADR 2025, chapter 3.2, table A; hints in our own words.
    """
    rows = [row for row in read_table("un_numbers") if row["number"] == un_number]
    if not rows:
        return None
    row = next((row for row in rows if row["hint_de"]), rows[0])
    names, hints = ({code: row[f"{what}_{code}"] for code in NAME_LANGUAGES} for what in ("name", "hint"))
    return Danger(names, row["hazard_class"], hints)


def parts(session: Session, article_id: int) -> list[Part]:
    """List packs, barcodes, wordings, substitutes of an article, and what goes into it if it is a kit."""
    found = [
        Part("pack", row.id, row.name, row.factor_milli)
        for row in _active(session, ArticlePack, article_id, ArticlePack.factor_milli)
    ]
    found += [
        Part("barcode", row.id, row.code, row.quantity_milli)
        for row in _active(session, ArticleBarcode, article_id, ArticleBarcode.id)
    ]
    found += [Part("synonym", row.id, row.text) for row in _active(session, ArticleName, article_id, ArticleName.text)]
    instead = _active(session, ArticleSubstitute, article_id, ArticleSubstitute.id)
    inside = _active(session, KitPart, article_id, KitPart.id)
    others = articles_by_id(session, [*(row.substitute_id for row in instead), *(row.part_id for row in inside)])
    found += [
        Part(
            "substitute", row.id, name_in(others[row.substitute_id].names, "de"), names=others[row.substitute_id].names
        )
        for row in instead
    ]
    parts_of_it = [(row, others[row.part_id]) for row in inside]
    return found + [
        Part("kit", row.id, name_in(other.names, "de"), row.quantity_milli, other.names, other.unit)
        for row, other in parts_of_it
    ]


def first_parts(session: Session, ids: Sequence[int]) -> dict[int, tuple[str, str, int]]:
    """Answer for articles the first barcode, and the first pack with what it holds in thousandths of the unit."""
    codes: dict[int, str] = {}
    packs: dict[int, tuple[str, int]] = {}
    for piece in chunks(ids):
        barcodes = select(ArticleBarcode.article_id, ArticleBarcode.code).where(ArticleBarcode.active)
        for id_, code in session.execute(
            barcodes.where(ArticleBarcode.article_id.in_(piece)).order_by(ArticleBarcode.id)
        ):
            codes.setdefault(id_, code)
        held = select(ArticlePack.article_id, ArticlePack.name, ArticlePack.factor_milli).where(ArticlePack.active)
        for id_, name, factor in session.execute(
            held.where(ArticlePack.article_id.in_(piece)).order_by(ArticlePack.id)
        ):
            packs.setdefault(id_, (name, factor))
    return {id_: (codes.get(id_, ""), *packs.get(id_, ("", 0))) for id_ in {*codes, *packs}}


def last_hands(session: Session, ids: Sequence[int]) -> list[str]:
    """Name for each article whoever changed it last; "" where nobody did."""
    change = FieldChange
    names: dict[int, str] = {}
    for piece in chunks(ids):
        last = (
            select(change.row_id, func.max(change.entry_id).label("entry_id"))
            .where(change.table_name == "article", change.row_id.in_(piece))
            .group_by(change.row_id)
            .subquery()
        )
        question = (
            select(last.c.row_id, Person.name)
            .join(JournalEntry, JournalEntry.id == last.c.entry_id)
            .join(Person, Person.id == JournalEntry.person_id)
        )
        names |= {row[0]: row[1] for row in session.execute(question)}
    return [names.get(id_, "") for id_ in ids]


def _active(session: Session, table: Any, article_id: int, order: Any) -> list[Any]:
    question = select(table).where(table.article_id == article_id, table.active).order_by(order, table.id)
    return list(session.scalars(question.execution_options(populate_existing=True)))


def _places(session: Session, article_id: int) -> tuple[tuple[Lying, ...], int, int]:
    """Find where an article lies in our warehouses, the most first, at how many more places, and how much elsewhere."""
    location, top = aliased(Place), aliased(Place)
    held = (
        select(Balance.place_id, Balance.quantity_milli, Place.kind, Place.location_id, top.kind.label("top"))
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Place, Place.id == Balance.place_id)
        .join(top, top.id == Place.top_id)
        .where(Lot.article_id == article_id, Balance.quantity_milli > 0)
        .subquery()
        .c
    )
    sums = func.sum(held.quantity_milli).label("quantity")
    packages = func.count(distinct(case((held.kind.in_(PACKAGES), held.place_id))))
    here = (
        select(location.code, sums, packages)
        .join(location, location.id == held.location_id)
        .where(held.top == "site")
        .group_by(location.id, location.code, location.sort_code)
        .order_by(sums.desc(), location.sort_code)
    )
    lying = tuple(
        Lying(code, int(quantity), number) for code, quantity, number in session.execute(here.limit(MOST_PLACES))
    )
    places, elsewhere = session.execute(
        select(
            func.count(distinct(case((held.top == "site", held.location_id)))),
            func.coalesce(func.sum(case((held.top != "site", held.quantity_milli), else_=0)), 0),
        )
    ).one()
    return lying, int(places) - len(lying), int(elsewhere)


def _history(session: Session, article_id: int) -> tuple[HistoryRow, ...]:
    """List what was changed of an article and of its parts, the newest first."""
    change = FieldChange
    rows: list[tuple[str, int]] = [("article", article_id)]
    for table in TABLES.values():
        ids = session.scalars(select(table.id).where(table.article_id == article_id))
        rows += [(table.__tablename__, id_) for id_ in ids]
    return changes(session, tuple_(change.table_name, change.row_id).in_(rows[:CHUNK]), MOST_STEPS)


# Adding and taking away ----------------------------------------------------------------------------------------------


def add_part(
    session: Session, article_id: int, kind: str, text: str, *, quantity: str = "", style: NumberStyle | None = None
) -> int:
    """Add a pack, barcode, wording or substitute as one step; answers the entry.

    Args:
        article_id: whose it is.
        kind: one of `PARTS`.
        text: the name of the pack, the code, the wording, or how the substitute is called.
        quantity: how many of the article's unit a pack holds; with a barcode how many one scan stands for, with a part
            of a kit how much of it goes in, empty: one.
        style: the decimal mark of the quantity.

    Raises:
        BarcodeWrong, PartTaken, PackThere, PartMissing, OwnSubstitute, OwnPart, NothingChanged.
        NotANumber, TextTooLong.
        NotFound, Ambiguous: the substitute is not known, or several are called so.
    """
    [line] = rows_of(session, [article_id])
    plain = clean_text(text, LONGEST_BARCODE) if kind == "barcode" else clean_text(text)
    if not plain:
        raise PartMissing(kind=kind)
    adding = {"pack": _pack, "barcode": _barcode, "synonym": _synonym, "substitute": _substitute,
              "kit": _kit_part}[kind]  # fmt: skip
    fields = adding(session, line, plain, quantity, style)
    [new] = insert_rows(session, TABLES[kind], [{"article_id": article_id, **fields, "active": False}])
    edits = [Edit(TABLES[kind].__tablename__, new, "active", after=True)]
    if kind == "synonym":
        edits += _found_by(line, [*synonyms_of(session, [article_id])[article_id], plain])
    facts = {"name": name_in(line.names, "de") or line.code, "what": plain}
    return record(session, Entry("add_to_article", edits=tuple(edits), facts=facts))


def remove_part(session: Session, article_id: int, kind: str, part_id: int) -> int:
    """Take a pack, barcode, wording or substitute away from an article; answers the entry.

    Raises:
        NothingChanged: it is gone already.
    """
    [line] = rows_of(session, [article_id])
    found = {part.id: part for part in parts(session, article_id) if part.kind == kind}
    if part_id not in found:
        raise errors.NothingChanged
    edits = [Edit(TABLES[kind].__tablename__, part_id, "active", after=False)]
    if kind == "synonym":
        left = select(ArticleName.text).where(
            ArticleName.article_id == article_id, ArticleName.active, ArticleName.id != part_id
        )
        edits += _found_by(line, list(session.scalars(left.order_by(ArticleName.id))))
    facts = {"name": name_in(line.names, "de") or line.code, "what": found[part_id].text}
    return record(session, Entry("remove_from_article", edits=tuple(edits), facts=facts))


def _found_by(line: ArticleLine, synonyms: list[str]) -> list[Edit]:
    follow = name_fields(line.names, line.code or None, synonyms)
    return [Edit("article", line.id, "search_text", follow["search_text"])]


def _pack(session: Session, line: ArticleLine, text: str, quantity: str, style: NumberStyle | None) -> dict[str, Any]:
    factor = parse_quantity(quantity, style)
    if not factor:
        raise PartMissing(kind="pack")
    there = [part for part in parts(session, line.id) if part.kind == "pack" and name_key(part.text) == name_key(text)]
    for part in there:
        if part.quantity_milli == factor:
            raise errors.NothingChanged
        raise PackThere(text=part.text, quantity_milli=part.quantity_milli, unit=dict(line.unit))
    return {"name": text, "factor_milli": factor}


def _barcode(
    session: Session, line: ArticleLine, text: str, quantity: str, style: NumberStyle | None
) -> dict[str, Any]:
    code = checked_barcode(text)
    if not code:
        raise PartMissing(kind="barcode")
    _refuse_owned(session, line, text, owners_of(session, code))
    return {"code": code, "quantity_milli": (parse_quantity(quantity, style) if quantity.strip() else 1000) or 1000}


def checked_barcode(text: str) -> str:
    """Read a barcode as it is kept, without blanks.

    Raises:
        BarcodeWrong: it has as many digits as a GTIN, and the last one does not fit the others.
    """
    plain = "".join(clean_text(text, LONGEST_BARCODE).split())
    if plain.isascii() and plain.isdigit() and len(plain) in GTIN_LENGTHS and not has_check_digit(plain):
        raise BarcodeWrong(text=text)
    return barcode_key(plain)


def owners_of(session: Session, code: str) -> list[int]:
    """Find the articles that carry a barcode, as it is kept."""
    question = select(ArticleBarcode.article_id).join(Article, Article.id == ArticleBarcode.article_id)
    return list(session.scalars(question.where(ArticleBarcode.code == code, ArticleBarcode.active, Article.active)))


def _synonym(
    session: Session, line: ArticleLine, text: str, quantity: str, style: NumberStyle | None
) -> dict[str, Any]:
    del quantity, style
    key = name_key(text)
    if not key:
        raise PartMissing(kind="synonym")
    _refuse_owned(session, line, text, known_articles(session, [text]).get(key, []))
    return {"text": text, "key": key}


def _refuse_owned(session: Session, line: ArticleLine, text: str, owners: list[int]) -> None:
    if line.id in owners:
        raise errors.NothingChanged
    for other in rows_of(session, owners[:1]):
        raise PartTaken(text=text, article=dict(other.names))


def _substitute(
    session: Session, line: ArticleLine, text: str, quantity: str, style: NumberStyle | None
) -> dict[str, Any]:
    del quantity, style
    other = find_article(session, text)
    if other == line.id:
        raise OwnSubstitute
    there = select(func.count()).select_from(ArticleSubstitute)
    own = ArticleSubstitute.article_id == line.id, ArticleSubstitute.substitute_id == other
    if session.scalars(there.where(*own, ArticleSubstitute.active)).one():
        raise errors.NothingChanged
    return {"substitute_id": other}


def _kit_part(
    session: Session, line: ArticleLine, text: str, quantity: str, style: NumberStyle | None
) -> dict[str, Any]:
    other = find_article(session, text)
    if other == line.id:
        raise OwnPart
    there = select(KitPart.id).where(KitPart.article_id == line.id, KitPart.part_id == other, KitPart.active)
    if session.scalars(there).first() is not None:
        raise errors.NothingChanged
    return {"part_id": other, "quantity_milli": (parse_quantity(quantity, style) if quantity.strip() else 1000) or 1000}
