"""What a scan stands for in this warehouse."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import ArticleBarcode, Place
from aidhub.domain.scans import GTIN, TEXT, Scan
from aidhub.services.articles import barcode_key
from aidhub.services.find import MOST_LETTERS, Thing, known
from aidhub.services.find_by_number import MOST_ALIKE, exactly
from aidhub.services.found import ARTICLE, PALLET, Hit


@dataclass(frozen=True, slots=True)
class Scanned:
    """A scan with what it stands for; ``hits`` is empty where nothing is known by it.

    ``count`` is how many are meant, where a quantity card stood before it. ``each_milli`` is how much of its unit one
    scan of an article stands for, in thousandths: the code of a case may be kept with the twelve that are in it.
    """

    scan: Scan
    hits: tuple[Hit, ...] = ()
    count: int = 1
    each_milli: int = 1000

    @property
    def hit(self) -> Hit | None:
        """What it stands for; the first where several carry the same code."""
        return self.hits[0] if self.hits else None


def look_up(session: Session, scan: Scan, kinds: Collection[str], count: int = 1) -> Scanned:
    """Find what carries exactly this code, of these kinds. What was typed from below the bars is read like a scan."""
    each = _coded(session, scan)
    things = [*((ARTICLE, id_) for id_ in each), *_things(session, scan, kinds)]
    hits = tuple(known(session, list(dict.fromkeys(things)), kinds))
    is_coded = bool(hits) and hits[0].kind == ARTICLE
    return Scanned(scan, hits, count, each.get(hits[0].id, 1000) if is_coded else 1000)


def _coded(session: Session, scan: Scan) -> dict[int, int]:
    """Find the articles that carry a code of the trade, and how much of each one scan stands for, in thousandths."""
    if scan.kind not in (GTIN, TEXT) or scan.misread or len(scan.code) > MOST_LETTERS:
        return {}
    key = scan.gtin or barcode_key(scan.code)
    question = select(ArticleBarcode.article_id, ArticleBarcode.quantity_milli).where(
        ArticleBarcode.code == key, ArticleBarcode.active, ArticleBarcode.code != ""
    )
    return {row.article_id: row.quantity_milli for row in session.execute(question.limit(MOST_ALIKE))}


def _things(session: Session, scan: Scan, kinds: Collection[str]) -> list[Thing]:
    if scan.sscc:
        return [(PALLET, id_) for id_ in session.scalars(select(Place.id).where(Place.sscc == scan.sscc))]
    if scan.kind == GTIN or scan.misread or len(scan.code) > MOST_LETTERS:
        return []
    return exactly(session, scan.code, kinds)
