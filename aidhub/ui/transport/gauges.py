"""How full the vehicle is: loading metres, payload, volume, pallets."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from aidhub.domain.freight import Gauge as Bound
from aidhub.domain.freight import Gauges
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.ui.components.gauges import Gauge
from aidhub.ui.text import Text
from aidhub.ui.theme import px

_NAMES: dict[str, Text] = {
    "floor": lambda: translate("Transport", "Loading metres"),
    "payload": lambda: translate("Transport", "Payload"),
    "volume": lambda: translate("Transport", "Volume"),
    "pallets": lambda: translate("Transport", "Pallet places"),
}


class VehicleGauges(QWidget):
    """The four gauges side by side; amber from 95 %, red over 100 % with words."""

    def __init__(self) -> None:
        super().__init__()
        self.gauges = {name: Gauge(words) for name, words in _NAMES.items()}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(8))
        self._columns = 0
        self._arrange(len(self.gauges))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two rows where the words would not fit side by side."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again when words have become longer."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Two gauges side by side at least."""
        return QSize(2 * self._widest() + px(24), super().minimumSizeHint().height())

    def _widest(self) -> int:
        return max(gauge.sizeHint().width() for gauge in self.gauges.values())

    def _fit(self) -> None:
        needed = len(self.gauges) * (self._widest() + px(24))
        self._arrange(len(self.gauges) if needed <= self.width() + px(24) else 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, gauge in enumerate(self.gauges.values()):
            self._grid.addWidget(gauge, at // columns, at % columns)
        for at in range(len(self.gauges)):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)

    def show_gauges(self, sums: Gauges) -> None:
        """Show the sums of a load; without a vehicle there is a sum, but no bound."""
        for name, gauge in self.gauges.items():
            bound = sums.gauge(name)
            if bound is None:
                gauge.show_share(partial(_alone, name, sums), 0.0)
            else:
                gauge.show_share(partial(bound_words, bound), bound.permille / 1000)


def bound_words(bound: Bound) -> str:
    """Say how much of a bound is used; by how much it is too much."""
    if bound.over:
        return _over_words(bound)
    used, limit = _figure(bound.name, bound.used), _figure(bound.name, bound.limit)
    return translate("Transport", "{used} of {limit} {unit}", used=used, limit=limit, unit=_unit(bound.name)).strip()


def _over_words(bound: Bound) -> str:
    over = _figure(bound.name, bound.over)
    if bound.name == "pallets":
        return translate_plural("Transport", "{count} pallet too many", "{count} pallets too many", bound.over)
    said = {
        "floor": translate("Transport", "{over} m too long", over=over),
        "payload": translate("Transport", "{over} t too heavy", over=over),
        "volume": translate("Transport", "{over} m³ too much", over=over),
    }
    return said[bound.name]


def _alone(name: str, sums: Gauges) -> str:
    used = {"floor": sums.floor_mm, "payload": sums.gross_g, "volume": sums.volume_ml, "pallets": sums.pallets}[name]
    return f"{_figure(name, used)} {_unit(name)}".strip()


def _unit(name: str) -> str:
    units = {
        "floor": translate("Unit", "m"),
        "payload": translate("Unit", "t"),
        "volume": translate("Unit", "m³"),
    }
    return units.get(name, "")


def _figure(name: str, value: int) -> str:
    if name == "pallets":
        return spoken().number(value)
    size = 1000 if name == "floor" else 1_000_000
    return spoken().number(Decimal(value) / size, 1)
