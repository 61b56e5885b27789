"""What papers lack, where it is filled in, and filling it in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from aidhub.documents.consignment import Manifest
from aidhub.documents.manifest import Gap
from aidhub.documents.type import unprintable
from aidhub.domain.ledger import Edit, Entry
from aidhub.services.articles import rename
from aidhub.services.ledger import record
from aidhub.services.manifests import Collected
from aidhub.services.transport_rows import StopRow

WAITING = frozenset({"aid_code"})
"""Gaps somebody else fills: the recipient gets the aid code from the Ukrainian register."""

BY_PEN = frozenset({*WAITING, "plates", "carrier", "drivers", "crossing", "arrival", "edrpou"})
"""Gaps that do not keep a paper from being issued: room is left for the pen, since they are often known at the ramp."""

ONLY_UKRAINE = frozenset({"aid_code", "edrpou", "crossing"})

ARTICLE = {"customs_number": "hs_code", "net_weight": "net_g", "gross_weight": "net_g", "value": "value_cents"}
TRANSPORT = {
    "plates": "plate", "carrier": "carrier_id", "drivers": "drivers", "departure": "departs_at",
    "crossing": "crossing_key",
}  # fmt: skip
NAMES = ("name_de", "name_uk", "name_en")

FIELDS = frozenset(
    {("article", name) for name in (*NAMES, *ARTICLE.values())}
    | {("transport", name) for name in TRANSPORT.values()}
    | {("party", "register_no"), ("stop", "aid_code"), ("stop", "arrives_at"), ("place", "gross_g")}
    | {("party", "aid_register_no"), ("party", "eori")}
    | {("lot", name) for name in ("expires", "batch", "serial", "wear_percent")}
)
"""What can be filled in from a paper or a finding: table and field."""


@dataclass(frozen=True, slots=True)
class PaperGap:
    """Something a paper lacks, and where it is filled in: ``table``, ``row_id``, ``field``.

    ``table`` is "" where it is no single field (a paper without goods). ``kind`` is that of
    `aidhub.documents.manifest.Gap`; ``names`` are the article's, ``package`` is a box or pallet. The kind ``letters``
    says that ``text`` holds letters the paper's type does not have.
    """

    kind: str
    table: str = ""
    row_id: int | None = None
    field: str = ""
    names: Mapping[str, str] | None = None
    package: str = ""
    text: str = ""

    @property
    def waits(self) -> bool:
        """Say whether somebody else has to tell it."""
        return self.kind in WAITING

    @property
    def by_pen(self) -> bool:
        """Say whether the paper may be issued without it, with room for the pen."""
        return self.kind in BY_PEN


def located(found: Iterable[Gap], collected: Collected, stop: StopRow) -> tuple[PaperGap, ...]:
    """Find where gaps are filled in, each once; what only Ukraine asks for is no gap elsewhere."""
    wanted = (gap for gap in found if stop.country == "UA" or gap.kind not in ONLY_UKRAINE)
    each: dict[object, PaperGap] = {}
    for gap in _located(wanted, collected, stop):
        each.setdefault((gap.table, gap.row_id, gap.field) if gap.table else (gap.kind, gap.row_id), gap)
    return tuple(each.values())


def unprinted(value: Manifest) -> tuple[PaperGap, ...]:
    """Find texts that would not print rightly. What is in boxes stands on lines too, and is looked at there."""
    found = unprintable(replace(value, packages=(), loose=()))
    return tuple(PaperGap("letters", text=text) for text in dict.fromkeys(one.text for one in found))


def _located(found: Iterable[Gap], collected: Collected, stop: StopRow) -> Iterator[PaperGap]:
    articles = {goods.kind.id: goods.kind.names for goods in collected.plan.load.goods}
    packages = {package.code: package.id for package in collected.plan.load.packages.values()}
    transport_id = collected.transport_id
    for gap in found:
        if gap.package:
            yield PaperGap(gap.kind, "place", packages.get(gap.package), "gross_g", package=gap.package)
        elif gap.article_id is not None:
            name = gap.kind if gap.kind in NAMES else ARTICLE.get(gap.kind, "")
            table = "article" if name else ""
            yield PaperGap(gap.kind, table, gap.article_id, name, articles[gap.article_id])
        elif gap.kind in TRANSPORT:
            yield PaperGap(gap.kind, "transport", transport_id, TRANSPORT[gap.kind])
        elif gap.kind == "edrpou":
            yield PaperGap(gap.kind, "party", stop.partner_id, "register_no")
        elif gap.kind in ("aid_code", "arrival"):
            yield PaperGap(gap.kind, "stop", stop.id, "aid_code" if gap.kind == "aid_code" else "arrives_at")
        else:
            yield PaperGap(gap.kind)


def fill_in(session: Session, table: str, row_id: int, name: str, value: Any) -> int:
    """Fill in what a paper lacks, where it belongs, as one step; answers the entry.

    The weight of a box or pallet counts as typed. An article is found and sorted by its new name.

    Raises:
        ValueError: it is nothing that papers lack.
    """
    if (table, name) not in FIELDS:
        raise ValueError(f"{table}.{name} is not filled in from a paper")
    if name in NAMES:
        return rename(session, row_id, {name.removeprefix("name_"): value})
    edits = [Edit(table, row_id, name, value)]
    if table == "place":
        edits.append(Edit("place", row_id, "gross_source", "typed"))
    return record(session, Entry("fill_in", edits=tuple(edits), facts={"table": table, "field": name}))
