"""Other people's lists become goods, articles and partners: as one step, undone as one."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any, cast

from sqlalchemy import Table, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from aidhub.database.tables import Category, ImportMapping, Party
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry, Relocate
from aidhub.domain.spelling import name_key
from aidhub.exchange.goods import Goods
from aidhub.exchange.lines import Understood
from aidhub.services.articles import NewArticle, new_articles
from aidhub.services.importing_matching import PIECE, Match, Units, match_goods, names_of, wordings
from aidhub.services.importing_places import ListedPlaces, Spot
from aidhub.services.ledger import record
from aidhub.services.parties import NewParty, new_parties
from aidhub.services.receiving import Received, receive

__all__ = ["PIECE", "Match", "import_stock", "match_goods", "names_of", "remember", "remembered", "wordings"]

NO_CATEGORY = "MISC"
EURO = ("", "EUR")
"""A list that names no currency is taken to mean euro; the value keeps its source."""

_UN_NUMBER = re.compile(r"(?<!\d)\d{4}(?!\d)")


class NothingToImport(errors.AidHubError):
    """No row of the list can be taken. Facts: rows."""


@dataclass(slots=True)
class _Made:
    """What an import makes besides goods: rows that the entry switches on or puts in their place."""

    articles: int = 0
    edits: list[Edit] = field(default_factory=list)
    relocations: list[Relocate] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that is taken, the article it means, and where its goods lie."""

    goods: Goods
    match: Match
    article_id: int
    spot: Spot | int


def import_stock(
    session: Session, stock: Understood[Goods], file: str, site_id: int, place_id: int | None = None
) -> dict[str, Any]:
    """Take the goods of a list in, as one step; answers the entry, and how many lots and articles it made.

    Unknown articles become new ones, to be reviewed. Places the list names are made if they are not known; goods
    without a place lie at ``place_id``, or at the site itself. A quantity of zero makes the article known, without a
    lot. The entry is None if there was nothing to change: known articles, none of them there.

    Raises:
        NothingToImport: no row can be taken.
        SerialTwice: goods with a serial number are there already.
    """
    goods = [line.what for line in stock.lines if line.what is not None]
    if not goods:
        raise NothingToImport(rows=len(stock.lines))
    matches = match_goods(session, stock.lines)
    units, places, made = Units(session), ListedPlaces(session, site_id, place_id or site_id), _Made()
    articles = _articles(session, goods, matches, units, made)
    rows = [
        _Row(one, match, article, places.of(one))
        for one, match, article in zip(goods, matches, articles, strict=True)
        if match.quantity_milli
    ]
    made.relocations += places.make()
    donors = _donors(session, [row.goods for row in rows], made)
    received = [_received(row, places.id_of(row.spot), donors.get(row.goods.donor), units) for row in rows]
    facts = {"file": file, "rows": len(goods), "articles": made.articles}
    entry = _record(session, received, site_id, made, facts)
    remember(session, "stock", stock)
    return {"entry": entry, "lots": len(received), "articles": made.articles}


def _record(session: Session, received: list[Received], site_id: int, made: _Made, facts: dict[str, Any]) -> int | None:
    if received:
        return receive(session, received, site_id, kind="import", facts=facts, relocations=made.relocations,
                       edits=made.edits)  # fmt: skip
    if not made.edits:
        return None
    return record(session, Entry("import", edits=tuple(made.edits), facts=facts))


# Remembering the mapping ---------------------------------------------------------------------------------------------


def remembered(session: Session, kind: str, key: str) -> dict[str, str]:
    """Find which heading meant which field when a list with these headings was imported last; empty if never."""
    found = session.get(ImportMapping, (kind, key))
    return json.loads(found.columns) if found else {}


def remember(session: Session, kind: str, understood: Understood[Any]) -> None:
    """Keep which heading meant which field, for the next list with the same headings."""
    if not understood.key:
        return
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    columns = json.dumps(understood.fields, ensure_ascii=False)
    row = dialect.insert(cast("Table", ImportMapping.__table__)).values(kind=kind, heading_key=understood.key,
                                                                        columns=columns)  # fmt: skip
    session.execute(row.on_conflict_do_update(index_elements=["kind", "heading_key"], set_={"columns": columns}))


# Articles ------------------------------------------------------------------------------------------------------------


def _articles(
    session: Session, goods: Sequence[Goods], matches: Sequence[Match], units: Units, made: _Made
) -> list[int]:
    """Make the articles that are new, each once; answers the article of every row."""
    categories = categories_by_word(session)
    new: dict[tuple[str, str], NewArticle] = {}
    keys = [(_same(one, match), match.unit_code) for one, match in zip(goods, matches, strict=True)]
    for key, one, match in zip(keys, goods, matches, strict=True):
        if match.article_id is None and key not in new:
            new[key] = _new_article(one, match, categories, units)
    ids, edits = new_articles(session, list(new.values()))
    made.articles = len(ids)
    made.edits += edits
    made_ids = dict(zip(new, ids, strict=True))
    return [match.article_id or made_ids[key] for match, key in zip(matches, keys, strict=True)]


def _same(goods: Goods, match: Match) -> str:
    """Say by what new articles of one list are the same: the barcode, or code and names."""
    return goods.barcode or name_key(" ".join((goods.article_code, *match.names.values())))


def _new_article(goods: Goods, match: Match, categories: Mapping[str, str], units: Units) -> NewArticle:
    written = goods.unit_text if match.unit_code == PIECE and goods.unit != PIECE else ""
    return NewArticle(
        names=match.names,
        category_key=categories.get(name_key(goods.category), NO_CATEGORY),
        unit_code=match.unit_code,
        net_g=units.grams(match.unit_code) or _unit_weight(goods, match),
        hs_code=goods.hs_code[:10],
        un_number=un_number(goods.un_number),
        note=" · ".join(filter(None, (goods.category, goods.maker, written))),
        review=True,
        packs={pack.name: pack.holds_milli for pack in goods.packs if pack.name and pack.of == match.unit_code},
        synonyms=[text for text in wordings(goods) if text != goods.barcode],
        barcodes=[goods.barcode] if goods.barcode else [],
    )


def un_number(text: str) -> str:
    """Read a UN number of dangerous goods, with or without UN before it; empty if there is none."""
    found = _UN_NUMBER.search(text)
    return found.group() if found else ""


def units_there_are(session: Session) -> Units:
    """Know the units."""
    return Units(session)


def categories_by_word(session: Session) -> dict[str, str]:
    """Find categories by their key or name in any language, folded."""
    rows = session.execute(select(Category.key, Category.name_de, Category.name_uk, Category.name_en))
    return {name_key(word): str(row.key) for row in rows for word in row}


# Donors, lots --------------------------------------------------------------------------------------------------------


def _donors(session: Session, goods: Sequence[Goods], made: _Made) -> dict[str, int]:
    """Find the donors as the list writes them, or make them, each once."""
    written = {one.donor: name_key(one.donor) for one in goods if name_key(one.donor)}
    if not written:
        return {}
    known = select(Party.name, Party.id).where(Party.role == "donor", Party.active).order_by(Party.id.desc())
    ids = {name_key(name): party_id for name, party_id in session.execute(known)}
    missing = {key: name for name, key in written.items() if key not in ids}
    new_ids, edits = new_parties(session, [NewParty(role="donor", name=name) for name in missing.values()])
    made.edits += edits
    ids |= dict(zip(missing, new_ids, strict=True))
    return {name: ids[key] for name, key in written.items()}


def _received(row: _Row, place_id: int, donor_id: int | None, units: Units) -> Received:
    goods, value = row.goods, _unit_value(row.goods, row.match)
    return Received(
        article_id=row.article_id,
        loose_milli=row.match.quantity_milli,
        place_id=place_id,
        expires=goods.expires,
        expiry_kind=goods.expiry_kind,
        batch=goods.batch,
        serial=goods.serial,
        condition=goods.condition,
        wear_percent=goods.wear_percent,
        donor_id=donor_id,
        net_g=None if units.grams(row.match.unit_code) else _unit_weight(goods, row.match),
        value_cents=value,
        value_source="" if value is None else "list",
        note=_note(row),
    )


def _unit_weight(goods: Goods, match: Match) -> int | None:
    """Work out what one of the article's units weighs, from the weight of one of the list's units or of the row.

    The gross weight serves only where nothing better is known: for a new article.
    """
    if goods.unit_weight_g is not None:
        return _each(Fraction(goods.unit_weight_g), goods, match) or None
    gross_g = goods.gross_g if match.article_id is None else None
    grams = next((grams for grams in (goods.net_g, goods.weight_g, gross_g) if grams), None)
    return None if grams is None else _share(Fraction(grams), match) or None


def _unit_value(goods: Goods, match: Match) -> int | None:
    """Work out what one of the article's units is worth, in cents; None: not known, or in another currency."""
    if goods.currency not in EURO:
        return None
    if goods.value is not None and goods.value >= 0:
        return _each(Fraction(goods.value) * 100, goods, match)
    if goods.total_value is not None and goods.total_value >= 0:
        return _share(Fraction(goods.total_value) * 100, match)
    return None


def _each(of_one: Fraction, goods: Goods, match: Match) -> int | None:
    """Bring what holds for one of the list's units to one of the article's."""
    if match.quantity_milli == goods.quantity_milli:
        return _rounded(of_one)
    return _share(of_one * goods.quantity_milli / 1000, match)


def _share(of_all: Fraction, match: Match) -> int | None:
    """Bring what holds for the whole row to one of the article's units."""
    return _rounded(of_all * 1000 / match.quantity_milli) if match.quantity_milli else None


def _rounded(exact: Fraction) -> int:
    value = Decimal(exact.numerator) / Decimal(exact.denominator)
    return int(value.quantize(Decimal(1), ROUND_HALF_UP))


def _note(row: _Row) -> str:
    """Keep in words what has no field: size and maker, further places, the owner, and money that is not euro."""
    goods = row.goods
    named = name_key(" ".join(row.match.names.values()))
    size = "" if name_key(goods.size) in named else goods.size
    maker = goods.maker if row.match.article_id else ""
    money = goods.value if goods.value is not None else goods.total_value
    foreign = f"{money} {goods.currency}" if money is not None and goods.currency not in EURO else ""
    return " · ".join(filter(None, (goods.note, size, maker, ", ".join(goods.places[1:]), goods.owner, foreign)))
