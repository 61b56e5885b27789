"""What a scan stands for in this warehouse."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Place
from aidhub.domain.scans import Scan
from aidhub.services.find import MOST_LETTERS, Thing, known
from aidhub.services.find_by_number import exactly
from aidhub.services.found import PALLET, Hit


@dataclass(frozen=True, slots=True)
class Scanned:
    """A scan with what it stands for; ``hits`` is empty where nothing is known by it.

    ``count`` is how many are meant, where a quantity card stood before it.
    """

    scan: Scan
    hits: tuple[Hit, ...] = ()
    count: int = 1

    @property
    def hit(self) -> Hit | None:
        """What it stands for; the first where several carry the same code."""
        return self.hits[0] if self.hits else None


def look_up(session: Session, scan: Scan, kinds: Collection[str], count: int = 1) -> Scanned:
    """Find what carries exactly this code, of these kinds. What was typed from below the bars is read like a scan."""
    return Scanned(scan, tuple(known(session, _things(session, scan, kinds), kinds)), count)


def _things(session: Session, scan: Scan, kinds: Collection[str]) -> list[Thing]:
    if scan.sscc:
        return [(PALLET, id_) for id_ in session.scalars(select(Place.id).where(Place.sscc == scan.sscc))]
    code = scan.gtin or scan.code
    return [] if scan.misread or len(code) > MOST_LETTERS else exactly(session, code, kinds)
