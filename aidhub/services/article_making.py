"""A new article, made from what a person typed; what is called the same already is pointed out before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Category, Unit
from aidhub.domain.catalogue import parse_cents, parse_customs_number
from aidhub.domain.errors import AidHubError
from aidhub.domain.names import NAME_LANGUAGES, name_in
from aidhub.domain.quantities import NumberStyle, clean_text, parse_weight
from aidhub.services.article_edits import LONGEST_CODE, ArticleNameMissing
from aidhub.services.article_list import ArticleLine, rows_of
from aidhub.services.article_parts import PartTaken, checked_barcode, owners_of
from aidhub.services.articles import NewArticle, add_articles, known_articles, refuse_taken

NAMED = tuple(f"name_{language}" for language in NAME_LANGUAGES)
TYPED = (*NAMED, "category", "unit", "code", "net", "value", "hs_code", "barcode")
"""What may be typed of a new article; category and unit by their keys."""

MOST_SAME = 3


@dataclass(frozen=True, slots=True)
class Choices:
    """What a new article may be: categories (key, names, usual unit) and units (code, names)."""

    categories: tuple[tuple[str, Mapping[str, str], str], ...]
    units: tuple[tuple[str, Mapping[str, str]], ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What there is to say of an article before it is made: what is wrong, by field, and what is called so already."""

    wrong: Mapping[str, AidHubError]
    same: tuple[ArticleLine, ...]


def choices(session: Session) -> Choices:
    """List categories and units, the usual ones first."""
    groups = session.scalars(select(Category).order_by(Category.position, Category.key))
    units = session.scalars(select(Unit))
    return Choices(
        tuple((row.key, {"de": row.name_de, "uk": row.name_uk, "en": row.name_en}, row.unit_code) for row in groups),
        tuple((row.code, {"de": row.name_de, "uk": row.name_uk, "en": row.name_en}) for row in units),
    )


def look_at_new(session: Session, typed: Mapping[str, str], style: NumberStyle) -> Looked:
    """Look at an article before it is made; nothing is written."""
    _, wrong = _read(session, typed, style)
    texts = [typed.get(name, "") for name in (*NAMED, "code", "barcode")]
    found = known_articles(session, [text for text in texts if text.strip()])
    ids = sorted({id_ for ids in found.values() for id_ in ids})
    return Looked(wrong, tuple(rows_of(session, ids[:MOST_SAME])))


def make_article(session: Session, typed: Mapping[str, str], style: NumberStyle) -> int:
    """Make an article of what was typed (see `TYPED`) as one step; answers its id.

    Raises:
        AidHubError: the first thing that is wrong, as `look_at_new` says; nothing is made.
    """
    article, wrong = _read(session, typed, style)
    for refusal in wrong.values():
        raise refusal
    return add_articles(session, [article])[0]


def _read(session: Session, typed: Mapping[str, str], style: NumberStyle) -> tuple[NewArticle, dict[str, AidHubError]]:
    wrong: dict[str, AidHubError] = {}

    def read(name: str, reader: Callable[[str], Any]) -> Any:
        text = typed.get(name, "").strip()
        if not text:
            return None
        try:
            return reader(text)
        except AidHubError as refusal:
            wrong[name] = refusal
            return None

    names = {language: read(f"name_{language}", clean_text) or "" for language in NAME_LANGUAGES}
    if not name_in(names, "de") and not wrong:
        wrong[NAMED[0]] = ArticleNameMissing()
    barcode = read("barcode", lambda text: _new_barcode(session, text))
    article = NewArticle(
        names=names,
        category_key=typed["category"],
        unit_code=typed["unit"],
        code=read("code", lambda text: _new_code(session, text)),
        net_g=read("net", lambda text: parse_weight(text, "kg", style)) or None,
        value_cents=read("value", lambda text: parse_cents(text, style)),
        hs_code=read("hs_code", parse_customs_number) or "",
        barcodes=[barcode] if barcode else [],
    )
    return article, wrong


def _new_code(session: Session, text: str) -> str:
    code = clean_text(text, LONGEST_CODE)
    refuse_taken(session, [code])
    return code


def _new_barcode(session: Session, text: str) -> str:
    code = checked_barcode(text)
    for other in rows_of(session, owners_of(session, code)[:1]):
        raise PartTaken(text=text, article=dict(other.names))
    return code
