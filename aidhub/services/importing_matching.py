"""Which article a row of a list means, and how many of the article's units it counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import ArticlePack, Unit
from aidhub.domain.names import NAME_LANGUAGES, language_of
from aidhub.domain.quantities import SHORT
from aidhub.domain.spelling import name_key
from aidhub.exchange.goods import Goods
from aidhub.exchange.lines import Line
from aidhub.exchange.words import words
from aidhub.services.articles import ArticleRow, articles_by_id, known_articles
from aidhub.services.ledger import chunks
from aidhub.services.matching import confirmed

PIECE = "H87"
MASS, COUNTED = "mass", ("count", "pair", "set")


@dataclass(frozen=True, slots=True)
class Match:
    """What a row of a list becomes: the article it is (None: a new one, under ``names``), in which unit, how much.

    ``quantity_milli`` counts thousandths of ``unit_code``, which is the article's unit.
    """

    row: int
    article_id: int | None
    names: Mapping[str, str]
    unit_code: str
    quantity_milli: int


class Named(Protocol):
    """What the rows of lists of goods and articles have in common: how they name an article."""

    @property
    def article(self) -> str:
        """Its name, in a language the list does not tell."""

    @property
    def article_code(self) -> str:
        """The code the list knows it by."""

    @property
    def barcode(self) -> str:
        """What is printed on it; a GTIN with 14 digits."""

    @property
    def name_de(self) -> str:
        """Its German name."""

    @property
    def name_uk(self) -> str:
        """Its Ukrainian name."""

    @property
    def name_en(self) -> str:
        """Its English name."""

    @property
    def size(self) -> str:
        """Its size, which belongs to its name."""


def match_goods(session: Session, lines: Sequence[Line[Goods]]) -> list[Match]:
    """Say for each taken row which article it is: by barcode, code, name, or a wording confirmed before.

    The rest are new.

    A row that counts in another unit than the article is taken for it only if the units convert without a rest, or the
    row or the article tells how many are in a pack. Otherwise it is a new article, since a wrong quantity is worse than
    a second article.
    """
    taken = [(line.row, line.what) for line in lines if line.what is not None]
    matcher = _Matcher(session, [goods for _, goods in taken])
    return [matcher.match(row, goods) for row, goods in taken]


def wordings(goods: Named) -> list[str]:
    """List how a row names its article, the surest first: barcode, code, name with its size, name."""
    return [text for text in (goods.barcode, goods.article_code, *names_in(goods)) if text]


def names_in(goods: Named) -> list[str]:
    """List the names of a row, those with its size first."""
    names = list(filter(None, (goods.article, goods.name_de, goods.name_uk, goods.name_en)))
    return [*(f"{name} {goods.size}" for name in names if goods.size), *names]


def names_of(goods: Named) -> dict[str, str]:
    """Name a new article as the list does, in the language its letters tell. Its size stands behind, if it fits."""
    names = {language: name for language in NAME_LANGUAGES if (name := getattr(goods, f"name_{language}"))}
    plain = goods.article or goods.article_code or goods.barcode
    names = names or {language_of(plain): plain}
    sized = {language: f"{name} {goods.size}".strip() for language, name in names.items()}
    return sized if all(len(name) <= SHORT for name in sized.values()) else names


class Units:
    """The units there are, and how they convert into each other."""

    def __init__(self, session: Session) -> None:
        rows = session.execute(select(Unit.code, Unit.measure, Unit.base))
        self._bases: dict[str, tuple[str, int | None]] = {row.code: (row.measure, row.base) for row in rows}

    def __contains__(self, code: str) -> bool:
        return code in self._bases

    def measure(self, code: str) -> str:
        """Say what a unit measures: mass, volume, count ..."""
        return self._bases[code][0]

    def grams(self, code: str) -> int | None:
        """Say what one of a unit of mass weighs; None: it is none."""
        measure, base = self._bases[code]
        return base if measure == MASS else None

    def converted(self, quantity_milli: int, code: str, into: str) -> int | None:
        """Bring a quantity from a unit into another; None if they do not convert, or leave a rest."""
        if code == into:
            return quantity_milli
        (measure, base), (measure_into, base_into) = self._bases[code], self._bases[into]
        if measure != measure_into or not base or not base_into:
            return None
        return _whole(quantity_milli * base, base_into)


class _Packs:
    """The packs that articles are known in."""

    def __init__(self, session: Session, article_ids: Sequence[int]) -> None:
        self._by_word: dict[tuple[int, str], set[int]] = {}
        for piece in chunks(article_ids):
            question = select(ArticlePack.article_id, ArticlePack.name, ArticlePack.factor_milli)
            for id_, name, factor in session.execute(
                question.where(ArticlePack.active, ArticlePack.article_id.in_(piece))
            ):
                for word in {name_key(name), words().unit(name)} - {""}:
                    self._by_word.setdefault((id_, word), set()).add(factor)

    def factor(self, article_id: int, goods: Goods) -> int | None:
        """Say how many thousandths of an article are in the pack a row counts in; None if that is not certain."""
        known = self._by_word.get((article_id, goods.unit or name_key(goods.unit_text)), set())
        return next(iter(known)) if len(known) == 1 else None


class KnownArticles:
    """The articles that the rows of a list may mean."""

    def __init__(self, session: Session, rows: Sequence[Named]) -> None:
        texts = [text for row in rows for text in wordings(row)]
        said = confirmed(session, [text for row in rows for text in names_in(row)])
        meant = {name_key(text): ids for text, ids in said.items() if len(ids) == 1}
        self._found = {**meant, **known_articles(session, texts)}
        self.ids = sorted({id_ for ids in self._found.values() for id_ in ids})
        self._articles = articles_by_id(session, self.ids)

    def named(self, row: Named) -> Iterator[ArticleRow]:
        """List the articles a row may mean, the surest first: by barcode, code, name with its size, name."""
        for text in wordings(row):
            for article in self._called(text):
                if text != row.article_code or self._is_meant(article, row):
                    yield article

    def coded(self, row: Named) -> Iterator[ArticleRow]:
        """List the articles a row means by barcode or code alone."""
        codes = [text for text in (row.barcode, row.article_code) if text]
        return (article for article in self.named(row) for text in codes if article in self._called(text))

    def _called(self, text: str) -> list[ArticleRow]:
        return [self._articles[id_] for id_ in self._found.get(name_key(text), [])]

    def _is_meant(self, article: ArticleRow, row: Named) -> bool:
        """Say whether a code means an article: 17 in one list is not 17 in another, unless the name agrees."""
        names = [text for text in wordings(row) if text not in (row.barcode, row.article_code)]
        own = name_key(article.code) == name_key(row.article_code)
        return own or not names or any(article in self._called(name) for name in names)


class _Matcher:
    """Brings rows to articles and their units."""

    def __init__(self, session: Session, goods: Sequence[Goods]) -> None:
        self._known = KnownArticles(session, goods)
        self._units = Units(session)
        self._packs = _Packs(session, self._known.ids)

    def match(self, row: int, goods: Goods) -> Match:
        """Find the first article a row may mean whose unit the row's quantity can be brought into."""
        own = goods.unit if goods.unit in self._units else ""
        for article in self._known.named(goods):
            quantity = self._quantity(goods, own, article)
            if quantity is not None:
                return Match(row, article.id, article.names, article.unit_code, quantity)
        return Match(row, None, names_of(goods), own or PIECE, goods.quantity_milli)

    def _quantity(self, goods: Goods, own: str, article: ArticleRow) -> int | None:
        """Bring a quantity into the article's unit; None if nobody knows how."""
        if not goods.unit and not goods.unit_text:
            return goods.quantity_milli if self._units.measure(article.unit_code) in COUNTED else None
        if own and (converted := self._units.converted(goods.quantity_milli, own, article.unit_code)) is not None:
            return converted
        for pack in goods.packs:
            holds = pack.of == article.unit_code or (not pack.of and article.unit_code == PIECE)
            if holds and pack.unit == own:
                return _whole(goods.quantity_milli * pack.holds_milli, 1000)
        factor = self._packs.factor(article.id, goods)
        return None if factor is None else _whole(goods.quantity_milli * factor, 1000)


def _whole(numerator: int, denominator: int) -> int | None:
    """Divide; None if there is a rest."""
    quotient, rest = divmod(numerator, denominator)
    return None if rest else quotient
