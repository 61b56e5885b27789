"""How many of an article's units somebody asks for who writes 20 boxes, 500 g or 3 packs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Article, ArticlePack
from aidhub.domain.quantities import MOST_MILLI, NotANumber
from aidhub.domain.spelling import name_key
from aidhub.domain.units import unit_code
from aidhub.services.importing_matching import COUNTED, Units
from aidhub.services.ledger import chunks

ONE = 1000
_ALIKE = {"XBX": "XCT"}
"""What partners write for a pack and what articles call it: a box is a carton."""


class Amounts:
    """Converts what is asked for into the units of articles, by their packs and by measure."""

    def __init__(self, session: Session, article_ids: Iterable[int]) -> None:
        self._units = Units(session)
        self._unit_of: dict[int, str] = {}
        self._packs: dict[int, list[tuple[str, str, int]]] = defaultdict(list)
        for piece in chunks(sorted(set(article_ids))):
            articles = select(Article.id, Article.unit_code).where(Article.id.in_(piece))
            self._unit_of.update((row[0], row[1]) for row in session.execute(articles))
            packs = select(ArticlePack.article_id, ArticlePack.name, ArticlePack.factor_milli)
            packs = packs.where(ArticlePack.active, ArticlePack.article_id.in_(piece)).order_by(ArticlePack.id)
            for article_id, name, factor in session.execute(packs):
                self._packs[article_id].append((name_key(name), _pack_code(name), factor))

    def factor(self, article_id: int, unit: str) -> int | None:
        """Say how many thousandths of the article's unit are in one of a unit as people write it.

        Answers None where nobody knows, or where several packs are called so. Without a unit, what is counted is meant
        in the article's unit; what is weighed or packed stays an open question.
        """
        own = self._unit_of[article_id]
        if not unit:
            return ONE if own in self._units and self._units.measure(own) in COUNTED else None
        code = unit_code(unit)
        if code in self._units and (found := self._units.converted(ONE, code, own)):
            return found
        packs = self._packs[article_id]
        named = {factor for name, _, factor in packs if name == name_key(unit)}
        named = named or {factor for _, of, factor in packs if code and of == _pack_code(unit)}
        return next(iter(named)) if len(named) == 1 else None

    def quantity(self, article_id: int | None, asked_milli: int | None, factor_milli: int | None) -> int | None:
        """Say how much is needed in thousandths of the article's unit, rounded up; None while a question is open.

        Raises:
            NotANumber: it is more than any warehouse holds.
        """
        if article_id is None or asked_milli is None or factor_milli is None:
            return None
        quantity = -(-asked_milli * factor_milli // ONE)
        if quantity > MOST_MILLI:
            raise NotANumber(text=str(quantity // ONE), why="too_large")
        return quantity


def _pack_code(name: str) -> str:
    code = unit_code(name)
    return _ALIKE.get(code, code)
