"""What the table of goods shows: one row for each article and stop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from aidhub.allocation_words import percent
from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate
from aidhub.services.transport_lines import Allocation, GoodsLine
from aidhub.services.transport_show import TransportShow
from aidhub.ui.drawing import stop_ink
from aidhub.ui.table import RIGHT, Column

_ENOUGH = 0.6
"""From this share on the bar of what is covered is green."""


@dataclass(frozen=True, slots=True)
class GoodsRow:
    """An article that goes to a stop, with the lines it consists of. ``may_change``: it is not on the road yet."""

    sums: Allocation
    lines: tuple[GoodsLine, ...]
    may_change: bool

    @property
    def key(self) -> tuple[int, int]:
        """Stop and article."""
        return self.sums.stop_id, self.sums.article_id

    @property
    def expires(self) -> date | None:
        """The first day that some of it expires; None if all keeps."""
        return min((line.expires for line in self.lines if line.expires), default=None)

    @property
    def estimated(self) -> bool:
        """Whether some of its weight was never measured."""
        return any(line.estimated for line in self.lines)


def goods_rows(shown: TransportShow, *, may_change: bool) -> list[GoodsRow]:
    """Make the rows of a transport, by stop and name."""
    lines: dict[tuple[int, int], list[GoodsLine]] = {}
    for line in shown.lines:
        lines.setdefault((line.stop_id, line.article_id), []).append(line)
    return [GoodsRow(sums, tuple(lines[sums.stop_id, sums.article_id]), may_change) for sums in shown.allocations]


def article(row: GoodsRow) -> str:
    """Name the article in the language in use."""
    return name_in(row.sums.names, spoken().code)


def other_name(row: GoodsRow) -> str:
    """Name it in the other language of the papers: Ukrainian, or German for those who read Ukrainian."""
    other = row.sums.names.get("de" if spoken().code == "uk" else "uk", "")
    return other if other != article(row) else ""


def unit(row: GoodsRow) -> str:
    """Say the unit, short."""
    return unit_in(row.sums.unit, spoken().code, row.sums.quantity_milli)


def quantity(row: GoodsRow) -> str:
    """Say how much of what unit."""
    return f"{spoken().quantity(row.sums.quantity_milli)} {unit(row)}".strip()


def needed(row: GoodsRow) -> str:
    """Say how much the partner needs; a dash if it did not ask for it."""
    return "–" if row.sums.needed_milli is None else spoken().quantity(row.sums.needed_milli)


def coverage(row: GoodsRow) -> str:
    """Say the share of it that goes along."""
    return "" if row.sums.needed_milli is None else percent(_share(row))


def _share(row: GoodsRow) -> float:
    return min(row.sums.quantity_milli / row.sums.needed_milli, 1.0) if row.sums.needed_milli else 0.0


def gross(row: GoodsRow) -> str:
    """Say the weight in kilograms; about, if some of it was never measured."""
    return ("≈ " if row.estimated else "") + spoken().kilograms(row.sums.gross_g)


def expiry(row: GoodsRow) -> str:
    """Say the first day some of it expires."""
    return spoken().day(row.expires) if row.expires else ""


def sentence(row: GoodsRow) -> str:
    """Say the whole row, for a screen reader."""
    return (
        translate(
            "Transport",
            "Stop {stop}: {article}, {quantity}, {gross} kg gross",
            stop=row.sums.stop,
            article=article(row),
            quantity=quantity(row),
            gross=gross(row),
        )
        + _asked_for(row)
        + (", " + translate("Stock", "expires {day}", day=spoken().day(row.expires)) if row.expires else "")
    )


def _asked_for(row: GoodsRow) -> str:
    if row.sums.needed_milli is None:
        return ""
    facts = {"needed": needed(row), "share": coverage(row)}
    return ", " + translate("Allocation", "{needed} needed, {share} covered", **facts)


def covered_bar(share: float) -> list[tuple[float, str]]:
    """Show a covered share as a bar."""
    return [(share, "okFill" if share >= _ENOUGH else "warnFill")]


def columns() -> list[Column]:
    """Make the columns in their usual order."""
    return [
        Column("stop", lambda: translate("Transport", "Stop"), 64, lambda row: str(row.sums.stop),
               dot=lambda row: (str(row.sums.stop), stop_ink(row.sums.stop))),
        Column("article", lambda: translate("Transport", "Goods"), 180, article, stretch=True, is_strong=True,
               second=other_name),
        Column("needed", lambda: translate("Allocation", "Needed"), 80, needed, RIGHT, ink=lambda _: "text2"),
        Column("quantity", lambda: translate("Stock", "Quantity"), 104, quantity, RIGHT,
               editable=lambda row: row.may_change, edit_text=lambda row: spoken().quantity(row.sums.quantity_milli)),
        Column("pallets", lambda: translate("Transport", "Pallets"), 64, lambda row: _count(row.sums.pallets), RIGHT,
               ink=lambda _: "text2"),
        Column("coverage", lambda: translate("Allocation", "Coverage"), 112, coverage,
               bar=lambda row: covered_bar(_share(row)) if row.sums.needed_milli is not None else []),
        Column("boxes", lambda: translate("Transport", "Boxes"), 64, lambda row: _count(row.sums.boxes), RIGHT,
               ink=lambda _: "text2", is_shown=False),
        Column("gross", lambda: translate("Stock", "Gross kg"), 80, gross, RIGHT),
        Column("expiry", lambda: translate("Stock", "Expiry"), 108, expiry, ink=lambda _: "text2", is_shown=False),
    ]  # fmt: skip


def _count(number: int) -> str:
    return spoken().number(number) if number else "–"
