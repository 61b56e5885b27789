"""What the pane beside the stock says of a row: facts, what is urgent, and its history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.history import HistoryRow
from aidhub.services.stock import StockRow
from aidhub.ui.components.inspector import Inspector
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Banner, Facts, hairline
from aidhub.ui.history_line import history_line
from aidhub.ui.status import goods_chip
from aidhub.ui.stock import columns
from aidhub.ui.text import Text


class StockInspector(Inspector):
    """Shows one row of the stock; its history follows when it is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Stock", "Details"), parent)
        self._row: StockRow | None = None
        self._history: list[HistoryRow] = []

    def show_row(self, shown: StockRow) -> None:
        """Show this row; what was shown of another is gone."""
        if self._row is None or (self._row.lot_id, self._row.place_id) != (shown.lot_id, shown.place_id):
            self._history = []
        self._row = shown
        self._fill()

    def show_history(self, steps: list[HistoryRow]) -> None:
        """Show what happened to it, the newest first."""
        self._history = steps
        self._fill()

    def forget(self) -> None:
        """Show nothing any more."""
        self._row, self._history = None, []
        self.empty()
        self.hide()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._fill()

    def _fill(self) -> None:
        shown = self._row
        if shown is None:
            return
        others = [name for code, name in shown.names.items() if name and code != spoken().code]
        self.show_head(_title(shown), columns.content(shown), others[0] if others else "")
        self.chip.show_chip(lambda: goods_chip(shown.status))
        self.empty()
        if columns.is_expiring(shown) and shown.expires:
            warning = Banner()
            warning.show_text(_expiry_text(shown.expires))
            self.body.addWidget(warning)
        facts = Facts()
        facts.show_facts(_facts(shown))
        self.body.addWidget(facts)
        if self._history:
            self.body.addWidget(hairline())
            self.body.addWidget(PlainLabel(lambda: translate("Stock", "History"), "strong"))
            for step in self._history:
                self.body.addLayout(history_line(step))


def _title(shown: StockRow) -> str:
    if shown.kind == "box":
        return translate("Stock", "Box {number}", number=shown.package)
    if shown.kind == "pallet":
        return translate("Stock", "Pallet {number}", number=shown.package)
    return translate("Stock", "Loose goods")


def _expiry_text(expires: date) -> str:
    days = (expires - date.today()).days  # noqa: DTZ011 - the day at this workstation
    if days < 0:
        return translate("Stock", "Expired on {day}", day=spoken().day(expires))
    return translate_plural("Stock", "Expires {day}, in {count} day", "Expires {day}, in {count} days", days,
                            day=spoken().day(expires))  # fmt: skip


def _facts(shown: StockRow) -> list[tuple[Text, Text]]:
    reserved = f" ({translate('Stock', '{quantity} reserved', quantity=spoken().quantity(shown.reserved_milli))})"
    lines: list[tuple[Callable[[], str], str]] = [
        (lambda: translate("Stock", "Quantity"), columns.quantity(shown) + (reserved if shown.reserved_milli else "")),
        (lambda: translate("Stock", "Gross"), _kilograms(shown)),
        (lambda: translate("Stock", "Location"), shown.location),
        (lambda: translate("Stock", "Pallet"), shown.pallet),
        (lambda: translate("Stock", "For"), ", ".join(shown.transports)),
        (lambda: translate("Stock", "Batch"), shown.batch),
        (lambda: translate("Stock", "State"), _condition(shown.condition)),
        (lambda: translate("Stock", "Donor"), shown.donor or ""),
        (lambda: translate("Stock", "Customs no."), shown.hs_code),
        (lambda: translate("Stock", "Value"), _money(shown.value_cents)),
        (lambda: translate("Stock", "Blocked"), shown.blocked),
        (lambda: translate("Stock", "Note"), shown.note),
    ]
    return [(name, value) for name, value in lines if value]


def _kilograms(shown: StockRow) -> str:
    return "–" if shown.gross_g is None else translate("Stock", "{weight} kg", weight=columns.gross(shown))


def _condition(condition: str) -> str:
    words = {"new": translate("Stock", "new"), "good": translate("Stock", "good"), "used": translate("Stock", "used")}
    return words.get(condition, "")


def _money(cents: int | None) -> str:
    return "" if cents is None else f"{spoken().number(Decimal(cents) / 100, 2)} EUR"
