"""The pane that explains a row of the goods: from which boxes and lots it comes, and how long it keeps."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from aidhub.domain.names import unit_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.transport_lines import GoodsLine
from aidhub.services.transport_rows import StopRow
from aidhub.ui.components.inspector import Inspector
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import Facts, column, hairline, row
from aidhub.ui.text import Text
from aidhub.ui.transport import rows
from aidhub.ui.transport.rows import GoodsRow
from aidhub.ui.transports import words

MOST = 40
"""So many boxes are listed; of more the number is told."""


class GoodsInspector(Inspector):
    """Shows one row of the goods of a transport."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Transport", "Where the goods come from"), parent)
        self._row: GoodsRow | None = None
        self._stop: StopRow | None = None

    def show_row(self, shown: GoodsRow, stop: StopRow) -> None:
        """Explain this row."""
        self._row, self._stop = shown, stop
        self._fill()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._fill()

    def _fill(self) -> None:
        shown, stop = self._row, self._stop
        if shown is None or stop is None:
            return
        self.show_head(rows.article(shown), rows.other_name(shown))
        self.empty()
        facts = Facts()
        facts.show_facts(_facts(shown, stop))
        self.body.addWidget(facts)
        self.body.addWidget(PlainLabel(_why(shown), "helper", "muted", wrap=True))
        self.body.addWidget(hairline())
        self.body.addWidget(PlainLabel(lambda: translate("Transport", "Taken from"), "strong"))
        for line in shown.lines[:MOST]:
            self.body.addLayout(_line(line, stop))
        more = len(shown.lines) - MOST
        if more > 0:
            said = translate_plural("Transport", "and {count} more", "and {count} more", more)
            self.body.addWidget(PlainLabel(said, "helper", "muted"))


def _facts(shown: GoodsRow, stop: StopRow) -> list[tuple[Text, Text]]:
    return [
        (lambda: translate("Transport", "Goes to"), words.destination(stop.city, stop.partner)),
        (lambda: translate("Transport", "Arrives"), spoken().day(stop.arrives_on)),
        (lambda: translate("Stock", "Quantity"), rows.quantity(shown)),
        (lambda: translate("Stock", "Gross"), translate("Transport", "{weight} kg", weight=rows.gross(shown))),
    ]


def _why(shown: GoodsRow) -> str:
    if shown.expires:
        return translate(
            "Transport", "What expires first goes first, as long as it keeps until the partner can use it."
        )
    return translate("Transport", "These goods keep. What came in first goes first, whole boxes before opened ones.")


def _line(line: GoodsLine, stop: StopRow) -> QLayout:
    icon = IconLabel("package" if line.package else "boxes", "text2", 15)
    keeps = PlainLabel(_keeps(line, stop), "helper", "muted", wrap=True)
    said = row(icon, column(PlainLabel(_place(line), "strong", wrap=True), keeps, gap=0), gap=8)
    said.setStretch(1, 1)
    return said


def _place(line: GoodsLine) -> str:
    quantity = f"{spoken().quantity(line.quantity_milli)} {unit_in(line.unit, spoken().code, line.quantity_milli)}"
    number = line.package or translate("Transport", "loose in {place}", place=line.place)
    pallet = translate("Transport", "on {pallet}", pallet=line.pallet) if line.pallet not in ("", line.package) else ""
    return " · ".join(filter(None, (number, pallet, quantity.strip())))


def _keeps(line: GoodsLine, stop: StopRow) -> str:
    batch = translate("Transport", "batch {batch}", batch=line.batch) if line.batch else ""
    if line.expires is None:
        return batch or translate("Transport", "keeps")
    left = (line.expires - stop.arrives_on).days
    said = translate_plural(
        "Transport",
        "keeps until {day}, {count} day after arrival",
        "keeps until {day}, {count} days after arrival",
        left,
        day=spoken().day(line.expires),
    )
    return " · ".join(filter(None, (said, batch)))
