"""The columns of the page Stock, and how a row is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.stock import StockRow
from aidhub.services.stock_question import EXPIRING_DAYS
from aidhub.ui.status import goods_chip, goods_chips
from aidhub.ui.table import RIGHT, Column

COORDINATORS_ONLY = ("donor", "value")
"""Columns that helpers are not offered."""

INSIDE = 14
"""Pixels that what stands on an open pallet is moved in."""
EXACT_DAYS = 365
"""An expiry within a year is shown to the day, a later one by its month."""


def content(row: StockRow) -> str:
    """Name the goods in the language in use; of a mixed pallet those there is most of, and how many others."""
    name = name_in(row.names, spoken().code)
    if row.kinds == 1:
        return name
    others = row.kinds - 1
    return translate_plural(
        "Stock", "{content} and {count} more article", "{content} and {count} more articles", others, content=name
    )


def number(row: StockRow) -> str:
    """Say what is written on the box or pallet; loose goods have no number."""
    return row.package or "–"


def quantity(row: StockRow) -> str:
    """Say how much of what unit; of a mixed pallet how many boxes."""
    if row.kinds > 1:
        return translate_plural("Stock", "{count} box", "{count} boxes", row.boxes)
    return f"{spoken().quantity(row.quantity_milli)} {unit_in(row.unit, spoken().code, row.quantity_milli)}"


def gross(row: StockRow) -> str:
    """Say the weight in kilograms; about, if it was estimated."""
    if row.gross_g is None:
        return translate("Stock", "missing")
    return ("≈ " if row.estimated else "") + spoken().kilograms(row.gross_g)


def expiry(row: StockRow) -> str:
    """Say the last day goods may be handed out: to the day if it is near, else its month."""
    if row.expires is None:
        return ""
    if row.expires - date.today() <= timedelta(days=EXACT_DAYS):  # noqa: DTZ011 - the day at this workstation
        return spoken().day(row.expires)
    return f"{row.expires:%m/%Y}"


def is_expiring(row: StockRow) -> bool:
    """Say whether goods expire within the next 90 days, or did."""
    return row.expires is not None and row.expires - date.today() <= timedelta(days=EXPIRING_DAYS)  # noqa: DTZ011


def note(row: StockRow) -> str:
    """Say for whom goods are promised, why they are blocked, or what was noted."""
    return ", ".join(row.transports) or row.blocked or row.note


def sentence(row: StockRow) -> str:
    """Say the whole row, for a screen reader."""
    return translate(
        "Stock",
        "{number}, {content}, {quantity}, location {location}, {status}",
        number=number(row),
        content=content(row),
        quantity=quantity(row),
        location=row.location,
        status=goods_chip(row.status).text,
    ) + (", " + translate("Stock", "expires {day}", day=spoken().day(row.expires)) if row.expires else "")


def _of_goods(row: StockRow) -> bool:
    """Whether a cell is about goods: a whole pallet is moved and weighed, its goods are edited in their own rows."""
    return not row.is_whole


def columns(is_open: Callable[[StockRow], bool], is_inside: Callable[[StockRow], bool]) -> list[Column]:
    """Make the columns in their usual order.

    Args:
        is_open: whether what stands on a whole pallet follows its row.
        is_inside: whether a row belongs to the whole pallet above it.
    """
    kinds = {"box": "package", "pallet": "layers"}

    def picture(row: StockRow) -> tuple[str, str] | None:
        if row.is_whole:
            return ("chevron-down" if is_open(row) else "chevron-right", "text")
        return (kinds[row.kind], "text2") if row.kind in kinds else None

    return [
        Column("number", lambda: translate("Stock", "No."), 80, number, sort="number", is_strong=True,
               icon=picture, indent=lambda row: INSIDE if is_inside(row) else 0),
        Column("content", lambda: translate("Stock", "Content"), 180, content, sort="content", stretch=True),
        Column("quantity", lambda: translate("Stock", "Quantity"), 96, quantity, RIGHT, sort="quantity",
               ink=lambda _: "text2", editable=_of_goods, edit_text=lambda row: spoken().quantity(row.quantity_milli)),
        Column("gross", lambda: translate("Stock", "Gross kg"), 80, gross, RIGHT, sort="gross",
               ink=lambda row: "warn" if row.gross_g is None else None, editable=lambda row: row.kind != "loose",
               edit_text=lambda row: "" if row.gross_g is None else spoken().kilograms(row.gross_g)),
        Column("expiry", lambda: translate("Stock", "Expiry"), 116, expiry, sort="expiry",
               ink=lambda row: "warn" if is_expiring(row) else None,
               icon=lambda row: ("triangle-alert", "warnFill") if is_expiring(row) else None, editable=_of_goods,
               edit_text=lambda row: f"{row.expires:%d.%m.%Y}" if row.expires else ""),
        Column("location", lambda: translate("Stock", "Location"), 92, lambda row: row.location, sort="location",
               editable=lambda _: True),
        Column("pallet", lambda: translate("Stock", "Pallet"), 76, lambda row: row.pallet, ink=lambda _: "text2"),
        Column("status", lambda: translate("Stock", "Status"), 96, lambda row: goods_chip(row.status).text,
               sort="status", chip=lambda row: goods_chip(row.status), chips=goods_chips),
        Column("note", lambda: translate("Stock", "For / note"), 100, note, ink=lambda _: "text2", size=12,
               editable=_of_goods, edit_text=lambda row: row.note),
        Column("category", lambda: translate("Stock", "Category"), 120, lambda row: row.category, sort="category",
               is_shown=False),
        Column("batch", lambda: translate("Stock", "Batch"), 90, lambda row: row.batch, sort="batch", is_shown=False),
        Column("donor", lambda: translate("Stock", "Donor"), 160, lambda row: row.donor or "",
               is_shown=False),
        Column("hs_code", lambda: translate("Stock", "Customs no."), 100, lambda row: row.hs_code, is_shown=False),
    ]  # fmt: skip
