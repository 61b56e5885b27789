"""Other people's lists of articles and partners become records: as one step, undone as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import City, Party
from aidhub.domain.ledger import Entry
from aidhub.domain.spelling import name_key
from aidhub.exchange.article_list import ArticleRow
from aidhub.exchange.lines import Understood
from aidhub.exchange.partner_list import PartnerRow
from aidhub.services.articles import NewArticle, new_articles
from aidhub.services.cities import cities_by_name
from aidhub.services.importing import (
    NO_CATEGORY,
    PIECE,
    NothingToImport,
    categories_by_word,
    names_of,
    remember,
    un_number,
    units_there_are,
    wordings,
)
from aidhub.services.importing_matching import KnownArticles, Units
from aidhub.services.ledger import record
from aidhub.services.parties import NewParty, new_parties

Row = TypeVar("Row")

HOME = "UA"
"""The country of a partner whose list names none."""


def import_articles(session: Session, understood: Understood[ArticleRow], file: str) -> dict[str, Any]:
    """Take the articles of a list into the catalogue as one step; known ones stay as they are.

    Answers the entry (None if all were known) and how many are new.

    Raises:
        NothingToImport: no row can be taken.
    """
    rows = _taken(understood)
    categories, units = categories_by_word(session), units_there_are(session)
    new = [_article(row, categories, units) for row in _unknown(session, rows)]
    remember(session, "articles", understood)
    if not new:
        return {"entry": None, "articles": 0}
    _, edits = new_articles(session, new)
    facts = {"file": file, "rows": len(rows), "articles": len(new)}
    return {"entry": record(session, Entry("import", edits=edits, facts=facts)), "articles": len(new)}


def _taken(understood: Understood[Row]) -> list[Row]:
    rows = [line.what for line in understood.taken if line.what is not None]
    if not rows:
        raise NothingToImport(rows=len(understood.lines))
    return rows


def _unknown(session: Session, rows: Sequence[ArticleRow]) -> list[ArticleRow]:
    """List the rows whose article is new. Where one name stands for several codes, only the code tells which it is."""
    known = KnownArticles(session, rows)
    times = Counter(_name(row) for row in rows)
    return [row for row in rows if not any(known.named(row) if times[_name(row)] == 1 else known.coded(row))]


def _name(row: ArticleRow) -> str:
    return name_key(f"{row.article} {row.size}")


def _article(row: ArticleRow, categories: Mapping[str, str], units: Units) -> NewArticle:
    written = "" if row.unit in units else row.unit_text
    return NewArticle(
        names=names_of(row),
        category_key=categories.get(name_key(row.category), NO_CATEGORY),
        unit_code=row.unit if row.unit in units else PIECE,
        net_g=row.weight_g,
        volume_ml=row.volume_ml,
        value_cents=round(row.value * 100) if row.value is not None and row.currency in ("", "EUR") else None,
        hs_code=row.hs_code[:10],
        un_number=un_number(row.un_number),
        minimum_milli=row.minimum_milli,
        note=" · ".join(filter(None, (row.category, row.maker, written, row.note))),
        review=True,
        packs={pack.name: pack.holds_milli for pack in row.packs if pack.of == row.unit},
        synonyms=[text for text in wordings(row) if text != row.barcode],
        barcodes=[row.barcode] if row.barcode else [],
    )


def import_partners(session: Session, understood: Understood[PartnerRow], file: str) -> dict[str, Any]:
    """Take the partners, donors and carriers of a list in as one step; known ones stay as they are.

    Answers the entry (None if all were known) and how many are new.

    Raises:
        NothingToImport: no row can be taken.
    """
    rows = _taken(understood)
    there = select(Party.role, Party.name).where(Party.active)
    known = {(role, name_key(name)) for role, name in session.execute(there)}
    cities = cities_by_name(session)
    new = [_party(row, cities) for row in rows if (row.role, name_key(row.partner)) not in known]
    remember(session, "partners", understood)
    if not new:
        return {"entry": None, "partners": 0}
    _, edits = new_parties(session, new)
    facts = {"file": file, "rows": len(rows), "articles": 0}
    return {"entry": record(session, Entry("import", edits=edits, facts=facts)), "partners": len(new)}


def _party(row: PartnerRow, cities: Mapping[str, City]) -> NewParty:
    city = cities.get(name_key(row.city))
    country = row.country if len(row.country) == 2 else ""  # noqa: PLR2004 - a code
    return NewParty(
        role=row.role,
        name=row.partner,
        name_latin=row.name_latin,
        city_key=city.key if city else None,
        street=row.street,
        postcode=row.postcode[:20],
        town=row.city,
        country=country.upper() or (HOME if row.role == "partner" else ""),
        register_no=row.register_no[:40],
        eori=row.eori[:20],
        accepts=row.accepts,
        keep_days=row.keep_days,
        note=" · ".join(filter(None, (row.note, row.region, row.country if not country else ""))),
        contact=row.contact,
        phone=row.phone[:60],
        email=row.email,
    )
