"""The catalogue: what the hub handles, under its names in three languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, ArticleBarcode, ArticleName, ArticlePack, Unit
from aidhub.domain import errors
from aidhub.domain.codes import gtin14
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.names import NAME_LANGUAGES, name_in
from aidhub.domain.spelling import name_key, search_text, sort_key
from aidhub.services.ledger import chunks, insert_rows, record


class CodeTaken(errors.AidHubError):
    """Another article has this code, perhaps one whose making was undone. Facts: code, article (its names)."""


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article to be made. ``names`` by language; ``packs`` name to thousandths of the unit; weights for one unit."""

    names: Mapping[str, str]
    category_key: str
    unit_code: str
    code: str | None = None
    net_g: int | None = None
    volume_ml: int | None = None
    value_cents: int | None = None
    hs_code: str = ""
    un_number: str = ""
    minimum_milli: int | None = None
    temperature: str = ""
    control: str = "none"
    expiry_needed: bool = False
    to_sort: bool = False
    note: str = ""
    review: bool = False
    packs: Mapping[str, int] = field(default_factory=dict)
    synonyms: Sequence[str] = ()
    barcodes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as lists and choices show it."""

    id: int
    names: dict[str, str]
    code: str
    category: str
    unit_code: str
    unit: dict[str, str]
    net_g: int | None
    value_cents: int | None
    hs_code: str
    review: bool


def add_articles(session: Session, articles: Sequence[NewArticle]) -> list[int]:
    """Make articles as one step; answers their ids.

    Raises:
        CodeTaken: another article has one of the codes.
    """
    ids, edits = new_articles(session, articles)
    first = name_in(articles[0].names, "de")
    record(session, Entry("add_articles", edits=edits, facts={"count": len(ids), "name": first}))
    return ids


def new_articles(session: Session, articles: Sequence[NewArticle]) -> tuple[list[int], tuple[Edit, ...]]:
    """Make rows for articles that nobody sees yet; the entry that holds the edits switches them on.

    Raises:
        CodeTaken: another article has one of the codes.
    """
    refuse_taken(session, [article.code for article in articles if article.code])
    ids = insert_rows(session, Article, [_article_fields(article) for article in articles])
    parts: list[tuple[type[Any], list[dict[str, Any]]]] = [
        (ArticlePack, [{"article_id": id_, "name": name, "factor_milli": factor}
                       for id_, article in zip(ids, articles, strict=True) for name, factor in article.packs.items()]),
        (ArticleName, [{"article_id": id_, "text": text, "key": name_key(text)}
                       for id_, article in zip(ids, articles, strict=True) for text in article.synonyms]),
        (ArticleBarcode, [{"article_id": id_, "code": barcode_key(code), "quantity_milli": 1000}
                          for id_, article in zip(ids, articles, strict=True) for code in article.barcodes]),
    ]  # fmt: skip
    for model, rows in parts:
        if rows:
            session.execute(insert(cast("Table", model.__table__)), [{**row, "active": True} for row in rows])
    return ids, tuple(Edit("article", id_, "active", after=True) for id_ in ids)


def _article_fields(article: NewArticle) -> dict[str, Any]:
    own = {
        name: getattr(article, name)
        for name in ("category_key", "unit_code", "code", "net_g", "volume_ml", "value_cents", "hs_code", "un_number",
                     "minimum_milli", "temperature", "control", "expiry_needed", "to_sort", "note", "review")
    }  # fmt: skip
    return {**own, **name_fields(article.names, article.code, article.synonyms), "active": False}


def name_fields(names: Mapping[str, str], code: str | None, synonyms: Sequence[str] = ()) -> dict[str, str]:
    """Say what the name columns hold: the names, how they sort, and what a search finds them by."""
    columns = {f"name_{language}": names.get(language, "") for language in NAME_LANGUAGES}
    columns |= {f"sort_{language}": sort_key(name_in(names, language)) for language in NAME_LANGUAGES}
    columns["search_text"] = search_text(*names.values(), code, *synonyms)
    return columns


def refuse_taken(session: Session, codes: Sequence[str], but: int | None = None) -> None:
    """Look whether codes are free for other articles than ``but``.

    Raises:
        CodeTaken: one of them is not.
    """
    for piece in chunks(codes):
        there = select(Article).where(Article.code.in_(piece), Article.id != (but or 0)).order_by(Article.code)
        for article in session.scalars(there.limit(1)):
            raise CodeTaken(code=article.code, article=_names(article))
    for code, times in Counter(codes).items():
        if times > 1:
            raise CodeTaken(code=code, article={})


def barcode_key(code: str) -> str:
    """Say under which key a barcode is kept and found: a GTIN with 14 digits, anything else letters and digits only."""
    return gtin14(code) or name_key(code)


def rename(session: Session, article_id: int, names: Mapping[str, str]) -> int:
    """Give an article other names, in the languages given; answers the entry."""
    return edit_article(session, article_id, **{f"name_{language}": name for language, name in names.items()})


def edit_article(session: Session, article_id: int, **fields: Any) -> int:
    """Change fields of an article as one step; answers the entry. What it sorts and is found by follows its names.

    Raises:
        CodeTaken: another article has the code.
        NothingChanged: it is so already.
    """
    article = session.get_one(Article, article_id, populate_existing=True)
    if fields.get("code"):
        refuse_taken(session, [fields["code"]], but=article_id)
    names = {language: fields.get(f"name_{language}", name) for language, name in _names(article).items()}
    synonyms = select(ArticleName.text).where(ArticleName.article_id == article_id, ArticleName.active)
    follow = name_fields(names, fields.get("code", article.code), session.scalars(synonyms).all())
    edits = tuple(
        Edit("article", article_id, name, value)
        for name, value in {**fields, **follow}.items()
        if getattr(article, name) != value
    )
    facts = {"name": name_in(_names(article), "de"), "fields": [edit.field for edit in edits if edit.field in fields]}
    return record(session, Entry("edit_article", edits=edits, facts=facts))


def find_article(session: Session, text: str) -> int:
    """Find one article by code, barcode or name in any language or spelling.

    Raises:
        NotFound: nothing is called so.
        Ambiguous: several are; the facts list them.
    """
    found = known_articles(session, [text]).get(name_key(text), [])
    if len(found) == 1:
        return found[0]
    if not found:
        like = search_articles(session, text, limit=6)
        if len(like) == 1:
            return like[0].id
        if not like:
            raise errors.NotFound(kind="article", name=text)
        raise errors.Ambiguous(kind="article", name=text, matches=[name_in(row.names, "de") for row in like])
    rows = articles_by_id(session, found).values()
    raise errors.Ambiguous(kind="article", name=text, matches=[name_in(row.names, "de") for row in rows])


def known_articles(session: Session, texts: Sequence[str]) -> dict[str, list[int]]:
    """Look up many texts at once by code, barcode, name and confirmed wording: folded text to article ids."""
    wanted = {name_key(text) for text in texts} - {""}
    barcodes: dict[str, set[str]] = {}
    for text in texts:
        barcodes.setdefault(barcode_key(text), set()).add(name_key(text))
    found: dict[str, set[int]] = {}
    here = Article.active & Article.merged_into_id.is_(None)
    for row in session.execute(
        select(Article.id, Article.code, Article.name_de, Article.name_uk, Article.name_en).where(here)
    ):
        for word in {name_key(word) for word in row[1:] if word} & wanted:
            found.setdefault(word, set()).add(row.id)
    for piece in chunks(sorted(wanted)):
        names = select(ArticleName.key, Article.id).join(Article, Article.id == ArticleName.article_id)
        for word, article_id in session.execute(names.where(ArticleName.key.in_(piece), ArticleName.active, here)):
            found.setdefault(word, set()).add(article_id)
    for piece in chunks(sorted(barcodes)):
        codes = select(ArticleBarcode.code, Article.id).join(Article, Article.id == ArticleBarcode.article_id)
        for code, article_id in session.execute(
            codes.where(ArticleBarcode.code.in_(piece), ArticleBarcode.active, here)
        ):
            for word in barcodes[code]:
                found.setdefault(word, set()).add(article_id)
    return {word: sorted(ids) for word, ids in found.items()}


def search_articles(session: Session, text: str, limit: int = 20, language: str = "de") -> list[ArticleRow]:
    """Find articles while somebody types: every word stands somewhere in a name, synonym or code."""
    words = search_text(text).split()
    question = _rows().where(*(Article.search_text.contains(word, autoescape=True) for word in words))
    order = getattr(Article, f"sort_{language}", Article.sort_de)
    return [_row(row) for row in session.execute(question.order_by(order, Article.id).limit(limit))]


def articles_by_id(session: Session, ids: Sequence[int]) -> dict[int, ArticleRow]:
    """Look articles up by their ids."""
    found = {}
    for piece in chunks(ids):
        question = _rows(active=False).where(Article.id.in_(piece))
        found.update({row.id: _row(row) for row in session.execute(question)})
    return found


def todays(session: Session, ids: Iterable[int]) -> dict[int, int]:
    """Say which article each is today: itself, or the one it was merged into meanwhile.

    Raises:
        Changed: that one is counted in another unit, so that no quantity means the same.
    """
    found = {id_: id_ for id_ in ids}
    waiting = set(found.values())
    winner = aliased(Article)
    while waiting:
        question = select(Article.id, Article.merged_into_id, Article.unit_code, winner.unit_code, Article.name_de)
        merged: dict[int, Any] = {
            row[0]: row
            for piece in chunks(sorted(waiting))
            for row in session.execute(
                question.join(winner, winner.id == Article.merged_into_id).where(Article.id.in_(piece))
            )
        }
        for _, _, unit, other, name in merged.values():
            if unit != other:
                raise errors.Changed(kind="article", name=name, field="unit_code")
        found = {id_: merged[now][1] if now in merged else now for id_, now in found.items()}
        waiting = {row[1] for row in merged.values()}
    return found


def _rows(*, active: bool = True) -> Any:
    question = select(
        Article.id, Article.name_de, Article.name_uk, Article.name_en, Article.code, Article.category_key,
        Article.unit_code, Unit.short_de, Unit.short_uk, Unit.short_en, Article.net_g, Article.value_cents,
        Article.hs_code, Article.review,
    ).join(Unit, Unit.code == Article.unit_code)  # fmt: skip
    return question.where(Article.active, Article.merged_into_id.is_(None)) if active else question


def _row(row: Any) -> ArticleRow:
    return ArticleRow(
        id=row.id,
        names={"de": row.name_de, "uk": row.name_uk, "en": row.name_en},
        code=row.code or "",
        category=row.category_key,
        unit_code=row.unit_code,
        unit={"de": row.short_de, "uk": row.short_uk, "en": row.short_en},
        net_g=row.net_g,
        value_cents=row.value_cents,
        hs_code=row.hs_code,
        review=row.review,
    )


def _names(article: Article) -> dict[str, str]:
    return {"de": article.name_de, "uk": article.name_uk, "en": article.name_en}
