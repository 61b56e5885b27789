"""What the table of dangerous goods says of an article, and how its quantity counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from aidhub.domain.load import Goods, Kind
from aidhub.domain.reference import read_table, whole
from aidhub.domain.weights import amount

FACTORS = {1: 50, 2: 3, 3: 1, 4: 0}
"""Points for a kilogram or litre, by transport category. Source: ADR 2025, 1.1.3.6.3 and 1.1.3.6.4."""

FORBIDDEN = frozenset({"1057", "1202", "1203", "1965", "1978", "3373"})
"""What volunteers never take: lighters, fuel in cans, gas bottles, samples of patients."""

BATTERIES_ALONE = frozenset({"3090", "3480", "3551"})
BATTERIES_IN_DEVICES = frozenset({"3091", "3481", "3552"})
LITHIUM = BATTERIES_ALONE | BATTERIES_IN_DEVICES
"""Lithium and sodium ion batteries: special provision 188 of ADR 2025 asks for their watt-hours."""

ENGINES = frozenset({"3528", "3529", "3530"})
"""Generators, pumps, saws: special provision 363 of ADR 2025."""

ACID, CHLORINE = "1789", "1791"

_ARTICLES = frozenset({"1044", "1057", "1950", "2037", "2794", "2795", "2800", "3150", *LITHIUM})
"""Things, not substances: they count by their gross weight."""

_PACKED_BY_VOLUME = {"LTR": 1000, "MLT": 1, "MTQ": 1_000_000}
_LOOSE = frozenset({*_PACKED_BY_VOLUME, "KGM", "GRM", "TNE"})
"""Units that do not say how large one bottle or bag is."""


@dataclass(frozen=True, slots=True)
class Danger:
    """A row of the table. ``limited_ml`` and ``limited_g``: the most in one inner packing of a limited quantity.

    ``category`` is the transport category; None: the 1,000 points do not know the goods. Names are those of papers.
    """

    number: str
    names: Mapping[str, str]
    hazard_class: str
    limited_ml: int | None
    limited_g: int | None
    category: int | None

    @property
    def by_volume(self) -> bool:
        """Say whether it counts in litres: liquids, and gases by what their bottles hold."""
        return self.number not in _ARTICLES and (bool(self.limited_ml) or self.hazard_class == "2")

    def points(self, goods: Goods, gross_g: int) -> int:
        """Tell the thousandths of points of goods that weigh so much gross."""
        return _measure(self, goods, gross_g) * FACTORS.get(self.category or 4, 0)

    def fits(self, kind: Kind) -> bool:
        """Say whether one unit is small enough for a limited quantity; what is counted in litres does not say."""
        if kind.unit_code in _LOOSE:
            return False
        inner, most = (kind.volume_ml, self.limited_ml) if self.limited_ml else (kind.net_g, self.limited_g)
        return bool(inner and most) and (inner or 0) <= (most or 0)


def _measure(danger: Danger, goods: Goods, gross_g: int) -> int:
    """Tell millilitres, or grams. A volume that is not known is taken for as many millilitres as grams."""
    if not danger.by_volume:
        return gross_g
    each = _PACKED_BY_VOLUME.get(goods.kind.unit_code, goods.kind.volume_ml)
    return gross_g if each is None else amount(goods.quantity_milli, each)


@cache
def danger_of(number: str) -> Danger | None:
    """Find what is known of a UN number; None: it is none of those donors bring.

    Articles keep no packing group: of the first kind of goods listed the stricter of the groups II and III counts.
    Group I is no donation.
    """
    rows = [row for row in read_table("un_numbers") if row["number"] == number]
    rows = [row for row in rows if row["class_code"] == rows[0]["class_code"] and row["packing_group"] != "I"]
    if not rows:
        return None
    row = min(rows, key=lambda row: whole(row["transport_category"]) or len(FACTORS))
    names = {code: row[f"name_{code}"] for code in ("de", "uk", "en")}
    figures = (whole(row[name]) for name in ("limited_ml", "limited_g", "transport_category"))
    return Danger(number, names, row["hazard_class"], *figures)


# Batteries -----------------------------------------------------------------------------------------------------------

_NUMBER = r"(\d[\d.,\u00a0\u202f ]*)\s*"
_WATT_HOURS = re.compile(_NUMBER + r"(?:Wh|Вт[·.\- ]?год)")
_AMPERE_HOURS = re.compile(_NUMBER + r"(m|м)?(?:Ah|[AА][·.\- ]?год)")
_VOLTS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:V|В)(?!\w)")
_GROUPED = re.compile(r"[.,\u00a0\u202f ](?=\d{3}(?!\d))")
USUAL_VOLTS = Decimal("3.7")
"""Of the cell of a power bank, which its milliampere-hours are counted by."""


def watt_hours(names: Iterable[str]) -> Decimal | None:
    """Read the watt-hours of a battery from what it is called, the most that is said; None: nothing is.

    They are said themselves, or follow from ampere-hours and volts: mAh x V / 1000.
    """
    return max((found for name in names for found in _said(name)), default=None)


def _said(name: str) -> Iterator[Decimal]:
    for match in _WATT_HOURS.finditer(name):
        yield _figure(match[1])
    volts = _VOLTS.search(name)
    for match in _AMPERE_HOURS.finditer(name):
        each = Decimal(volts[1].replace(",", ".")) if volts else USUAL_VOLTS
        yield _figure(match[1]) * each / (1000 if match[2] else 1)


def _figure(text: str) -> Decimal:
    """Read 20.000, 20,000 and 20 000 as twenty thousand; what else stands behind a mark are decimals."""
    return Decimal(_GROUPED.sub("", text.strip(" .,\u00a0\u202f")).replace(",", ".") or "0")
