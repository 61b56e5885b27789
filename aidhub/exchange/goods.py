"""What a list says about goods."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from aidhub.exchange.lines import Understood
from aidhub.exchange.packs import Pack


@dataclass(frozen=True, slots=True)
class Goods:
    """What a row says about goods. Empty texts and None: the list says nothing.

    ``quantity_milli`` counts thousandths of ``unit`` (a code of our units) or, if that is empty, of ``unit_text``, the
    list's own word; both empty: the list names no unit. ``packages_milli`` are the packages the goods lie in.
    ``keeps`` says that the list calls the goods unlimited. Weights are grams: of one unit, of the row net and gross,
    or (``weight_g``) of which of these the list does not say. Money is in ``currency`` (a code, or empty): for one
    unit, and for the row.
    """

    article: str = ""
    article_code: str = ""
    barcode: str = ""
    name_de: str = ""
    name_uk: str = ""
    name_en: str = ""
    category: str = ""
    size: str = ""
    maker: str = ""
    quantity_milli: int = 0
    unit: str = ""
    unit_text: str = ""
    packs: tuple[Pack, ...] = ()
    packages_milli: int | None = None
    batch: str = ""
    serial: str = ""
    expires: date | None = None
    expiry_kind: str = "best_before"
    keeps: bool = False
    produced: date | None = None
    condition: str = ""
    wear_percent: int | None = None
    places: tuple[str, ...] = ()
    warehouse: str = ""
    donor: str = ""
    owner: str = ""
    box: str = ""
    pallet: str = ""
    unit_weight_g: int | None = None
    net_g: int | None = None
    gross_g: int | None = None
    weight_g: int | None = None
    value: Decimal | None = None
    total_value: Decimal | None = None
    currency: str = ""
    hs_code: str = ""
    un_number: str = ""
    note: str = ""

    @property
    def unit_name(self) -> str:
        """What the quantity counts: the unit's code, or the list's own word; empty if it names none."""
        return self.unit or self.unit_text.casefold()


@dataclass(frozen=True, slots=True)
class StockList(Understood[Goods]):
    """A list of goods, understood."""

    @property
    def quantity_by_unit(self) -> dict[str, int]:
        """Add up thousandths of what is taken, by unit (see `Goods.unit_name`)."""
        sums: dict[str, int] = defaultdict(int)
        for line in self.lines:
            if line.what is not None:
                sums[line.what.unit_name] += line.what.quantity_milli
        return dict(sums)
