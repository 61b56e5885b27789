"""Which article somebody means while typing a line: at most a few, the likeliest first.

found = suggest(session, line.search, "uk", size=line.size)       # while somebody types, after each letter
found = of_category(session, "SHL_BLANKET", "uk")                 # a category tile or its command card
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, Category, Lot, Place, Unit
from aidhub.domain.quantities import clean_text
from aidhub.domain.spelling import search_text, sort_key
from aidhub.services.find import MOST_LETTERS
from aidhub.services.find_by_name import LONG_ENOUGH, Asked, Word, ask_for, nearly, turned
from aidhub.services.find_by_number import exactly
from aidhub.services.found import ARTICLE

MOST = 3
"""How many are offered; more are not read while typing."""

LATELY = 1_000
"""Lots that count as taken in lately; what is often among them stands first."""

_SHORTEST_TURNED = 3
_SIZE_WORDS = ("grosse", "gr.", "розмір", "size")
_usual = aliased(Place)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An article that may be meant, with all that a new line needs of it.

    ``flags`` are the letters of its category's rules (see `aidhub.database.tables.Category`). ``net_g`` is for one unit
    (None: not known). ``place_id`` and ``place_code`` say where it is usually kept (None and empty: nothing was set).
    """

    article_id: int
    names: Mapping[str, str]
    code: str
    category: str
    flags: str
    unit_code: str
    unit: Mapping[str, str]
    net_g: int | None
    expiry_needed: bool
    to_sort: bool
    place_id: int | None
    place_code: str


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What was found for a text.

    ``spellings`` are the folded words it was found by, for marking them. ``read_as`` is what was meant where it was
    typed on the wrong keyboard, else empty.
    """

    text: str
    articles: tuple[Suggestion, ...] = ()
    spellings: tuple[str, ...] = ()
    read_as: str = ""


def suggest(session: Session, text: str, language: str, limit: int = MOST, size: str = "") -> Suggestions:
    """Find articles by the beginnings of words of their names, synonyms and code, or by a code in full.

    First what carries the very code, then what is called so in ``language``, then what came in often and lately, then
    others. Words are also read in the other alphabet; where nothing is found, as if typed on another keyboard, then
    with one wrong letter. A number beside words, and a ``size``, put articles first that name it.

    Raises:
        TextTooLong: nobody types so much to name an article.
    """
    text = clean_text(text, MOST_LETTERS)
    typed = ask_for(text)
    if not typed.words:
        return Suggestions(text)
    if found := _called(session, typed, language, limit, size=size, exact=_carrying(session, text)):
        return Suggestions(text, found, typed.spellings)
    asked = turned(text) if len(text) >= _SHORTEST_TURNED else Asked("", (), ())
    if asked.words and (found := _called(session, asked, language, limit, size=size)):
        return Suggestions(text, found, asked.spellings, asked.text)
    near = [id_ for _, id_ in nearly(session, typed, {ARTICLE}, limit * 10)]
    return Suggestions(text, _read(session, Article.id.in_(near), (), language, limit) if near else (), typed.spellings)


def of_category(session: Session, key: str, language: str, limit: int = MOST) -> Suggestions:
    """List articles of a category: what waits to be sorted first, then what came in often and lately."""
    order = (Article.to_sort.desc(),)
    return Suggestions("", _read(session, Article.category_key == key, order, language, limit))


def of_articles(session: Session, ids: Collection[int], language: str) -> tuple[Suggestion, ...]:
    """Read articles that are known already, such as what a scan stands for."""
    return _read(session, Article.id.in_(ids), (), language, len(ids))


def _carrying(session: Session, text: str) -> list[int]:
    """Find what carries the very code, as a barcode, an own code, or its short code."""
    found = [id_ for _, id_ in exactly(session, text, {ARTICLE})]
    coded = select(Article.id).where(func.lower(Article.code) == text.lower())
    return [*found, *session.scalars(coded.limit(MOST))]


def _called(
    session: Session, asked: Asked, language: str, limit: int, *, size: str, exact: Sequence[int] = ()
) -> tuple[Suggestion, ...]:
    """Find what is called so. Beside words a number only puts first what names it: it may be a size or a weight too."""
    numbers = [word for word in asked.words if word[0][0].isdigit()]
    words = [word for word in asked.words if not word[0][0].isdigit()] or numbers
    written = [word for word in asked.written if not word[0][0].isdigit()] or asked.written
    spaced = literal(" ") + Article.search_text
    said = and_(*(_holds(word, spaced) for word in words))
    sorts = literal(" ") + getattr(Article, f"sort_{language}", Article.sort_en)
    own = and_(*(_begins(sorts, map(sort_key, word)) for word in written))
    begins = and_(*(_begins(spaced, word) for word in words))
    order: list[ColumnElement[Any]] = [case((Article.id.in_(exact), 0), else_=1)]
    if numbers:
        order.append(case((and_(*(_begins(spaced, word) for word in numbers)), 0), else_=1))
    if folded := search_text(size):
        named = [f"{word} {folded}" for word in _SIZE_WORDS] if folded.isdigit() else [folded]
        order.append(case((_begins(spaced, named), 0), else_=1))
    order += [case((own, 0), else_=1), _USES.desc(), case((begins, 0), else_=1)]
    return _read(session, or_(said, Article.id.in_(exact)), order, language, limit)


def _holds(word: Word, spaced: SQLColumnExpression[str]) -> ColumnElement[bool]:
    """The word stands within a word too, but where it is a number, or a short one of another alphabet."""
    typed, *others = word
    text = Article.search_text  # what may stand within a word needs no blank before it, which costs time in each row
    short = [one for one in others if len(one) < LONG_ENOUGH]
    found = [text.contains(one, autoescape=True) for one in others if len(one) >= LONG_ENOUGH]
    if typed.isdigit() or len(typed) == 1:
        short.append(typed)
    else:
        found.append(text.contains(typed, autoescape=True))
    return or_(*found, _begins(spaced, short)) if short else or_(*found)


def _begins(spaced: SQLColumnExpression[str], words: Any) -> ColumnElement[bool]:
    """One of the spellings stands at the beginning of a word."""
    return or_(*(spaced.contains(f" {one}", autoescape=True) for one in words))


_LAST = select(Lot.article_id).order_by(Lot.id.desc()).limit(LATELY).subquery()
_TAKEN = select(_LAST.c.article_id, func.count().label("uses")).group_by(_LAST.c.article_id).subquery()
_USES = func.coalesce(_TAKEN.c.uses, 0)
_FIELDS = (
    Article.id, Article.name_de, Article.name_uk, Article.name_en, Article.code, Article.category_key, Category.flags,
    Article.unit_code, Unit.short_de, Unit.short_uk, Unit.short_en, Article.net_g, Article.expiry_needed,
    Article.to_sort, _usual.id.label("place_id"), _usual.code.label("place_code"),
)  # fmt: skip


def _read(
    session: Session, which: ColumnElement[bool], order: Sequence[ColumnElement[Any]], language: str, limit: int
) -> tuple[Suggestion, ...]:
    """Read articles that can be taken in; behind ``order`` what came in lately, then by name."""
    question = (
        select(*_FIELDS)
        .join(Category, Category.key == Article.category_key)
        .join(Unit, Unit.code == Article.unit_code)
        .outerjoin(_usual, _usual.id == Article.default_place_id)
        .outerjoin(_TAKEN, _TAKEN.c.article_id == Article.id)
        .where(Article.active, Article.merged_into_id.is_(None), which)
        .order_by(*order, _USES.desc(), getattr(Article, f"sort_{language}", Article.sort_en), Article.id)
    )
    return tuple(map(_suggestion, session.execute(question.limit(limit))))


def _suggestion(row: Any) -> Suggestion:
    return Suggestion(
        article_id=row.id,
        names={"de": row.name_de, "uk": row.name_uk, "en": row.name_en},
        code=row.code or "",
        category=row.category_key,
        flags=row.flags,
        unit_code=row.unit_code,
        unit={"de": row.short_de, "uk": row.short_uk, "en": row.short_en},
        net_g=row.net_g,
        expiry_needed=row.expiry_needed,
        to_sort=row.to_sort,
        place_id=row.place_id,
        place_code=row.place_code or "",
    )
