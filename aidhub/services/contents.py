"""What lies in a box or at a place: lots, their articles, how much, and what that weighs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Article, Balance, Lot
from aidhub.domain.weights import amount, shares, unit_weight


@dataclass(frozen=True, slots=True)
class Content:
    """Goods of a lot at a place, and how much of them is not promised, in thousandths."""

    lot: Lot
    article: Article
    quantity_milli: int
    free_milli: int

    @property
    def net_g(self) -> int | None:
        """Weigh them by what is known of one; None: nothing is known."""
        return self.weight_of(self.quantity_milli)

    def weight_of(self, quantity_milli: int) -> int | None:
        """Weigh so much of them by what is known of one; None: nothing is known."""
        each = self.article.net_g if self.lot.net_g is None else self.lot.net_g
        weight = unit_weight(self.article.unit_code, each)
        return None if weight is None else amount(quantity_milli, weight)


def contents_of(session: Session, place_id: int) -> list[Content]:
    """List what lies directly at a place, in the order its lots came to be."""
    question = (
        select(Lot, Article, Balance.quantity_milli, Balance.quantity_milli - Balance.reserved_milli)
        .join(Article, Article.id == Lot.article_id)
        .join(Balance, Balance.lot_id == Lot.id)
        .where(Balance.place_id == place_id, Balance.quantity_milli > 0)
        .order_by(Lot.id)
        .execution_options(populate_existing=True)
    )
    return [Content(*row) for row in session.execute(question)]


def names_of(article: Article) -> dict[str, str]:
    """Name an article in its three languages, as facts hold it."""
    return {"de": article.name_de, "uk": article.name_uk, "en": article.name_en}


def summed_weight(contents: Sequence[Content], tare_g: int) -> int | None:
    """Sum up what goods and their box weigh; None if it is not known of all of them, or if there is nothing."""
    nets = [content.net_g for content in contents]
    known = [net for net in nets if net is not None]
    return sum(known) + tare_g if known and len(known) == len(nets) else None


def share_of(contents: Sequence[Content], taken: dict[int, int], gross_g: int) -> int:
    """Tell which share of a package's weight some of its goods are, by largest remainder.

    ``taken`` holds thousandths by lot. They share by what is known to weigh, else by how many they are.
    """
    parts = [(taken.get(content.lot.id, 0), content) for content in contents]
    by_weight = all(content.net_g is not None for content in contents)

    def heavy(content: Content, quantity: int) -> int:
        return (content.weight_of(quantity) or 0) if by_weight else quantity

    goes = sum(heavy(content, quantity) for quantity, content in parts)
    stays = sum(heavy(content, content.quantity_milli - quantity) for quantity, content in parts)
    return shares(gross_g, [goes, stays])[0]
