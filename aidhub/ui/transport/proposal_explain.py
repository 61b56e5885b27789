"""The pane that explains a line of a proposal: which goods, why these, and what was passed over and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtWidgets import QLayout, QWidget

from aidhub.allocation_words import passed_words, percent, short_words
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.planning.first_to_expire import PassedOver
from aidhub.services.allocating import PassedGoods, Proposal, ProposedGoods, ProposedLine
from aidhub.ui.components.inspector import Inspector
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import Facts, column, hairline, row
from aidhub.ui.text import Text
from aidhub.ui.transport import proposal_rows as rows

MOST, SOME = 40, 4
"""So many boxes taken are listed, and so many of those that were passed over for one reason."""


class LineInspector(Inspector):
    """Explains one line of a proposal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Allocation", "Why these goods"), parent)
        self._line: ProposedLine | None = None
        self._passed: Sequence[PassedGoods] = ()

    def show_line(self, line: ProposedLine, proposal: Proposal) -> None:
        """Explain this line."""
        self._line, self._passed = line, proposal.passed(line.line_id)
        self._fill()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._fill()

    def _fill(self) -> None:
        line = self._line
        if line is None:
            return
        self.show_head(rows.article(line), rows.second(line))
        self.empty()
        facts = Facts()
        facts.show_facts(_facts(line))
        self.body.addWidget(facts)
        if line.goods:
            self.body.addWidget(PlainLabel(_why(line), "helper", "muted", wrap=True))
            self.body.addWidget(hairline())
            self.body.addWidget(PlainLabel(lambda: translate("Transport", "Taken from"), "strong"))
            for goods in line.goods[:MOST]:
                self.body.addLayout(_taken(line, goods))
            self._more(len(line.goods) - MOST)
        if self._passed:
            self.body.addWidget(hairline())
            self.body.addWidget(PlainLabel(lambda: translate("Allocation", "Passed over"), "strong"))
            for reason, some in _by_reason(self._passed).items():
                self.body.addLayout(_passed(line, reason, some))

    def _more(self, more: int) -> None:
        if more > 0:
            said = translate_plural("Transport", "and {count} more", "and {count} more", more)
            self.body.addWidget(PlainLabel(said, "helper", "muted"))


def _facts(line: ProposedLine) -> list[tuple[Text, Text]]:
    facts: list[tuple[Text, Text]] = [
        (lambda: translate("Transport", "Goes to"), line.partner),
        (lambda: translate("Allocation", "Needed"), rows.amount(line, line.needed_milli)),
        (lambda: translate("Allocation", "Allocated"), rows.amount(line, line.quantity_milli)),
        (lambda: translate("Allocation", "Coverage"), percent(line.share)),
    ]
    if line.short is not None:
        facts.append((lambda: translate("Allocation", "Why not more"), short_words(line.short)))
    return facts


def _why(line: ProposedLine) -> str:
    said = [
        translate("Transport", "What expires first goes first, as long as it keeps until the partner can use it.")
        if any(goods.expires for goods in line.goods)
        else translate("Transport", "These goods keep. What came in first goes first, whole boxes before opened ones.")
    ]
    if line.by_hand:
        said.append(translate("Allocation", "The amount was set by hand."))
    return " ".join(said)


def _taken(line: ProposedLine, goods: ProposedGoods) -> QLayout:
    icon = IconLabel("package" if goods.in_box else "boxes", "text2", 15)
    place = goods.place if goods.in_box else translate("Transport", "loose in {place}", place=goods.place)
    pallet = translate("Transport", "on {pallet}", pallet=goods.pallet) if goods.pallet else ""
    head = " · ".join(filter(None, (place, pallet, rows.amount(line, goods.quantity_milli))))
    facts = [_keeps(goods)]
    if goods.article_id != line.article_id:
        facts.insert(0, name_in(goods.names, spoken().code))
    if goods.opens:
        facts.append(translate("Allocation", "the box is opened"))
    said = row(
        icon,
        column(
            PlainLabel(head, "strong", wrap=True), PlainLabel(" · ".join(facts), "helper", "muted", wrap=True), gap=0
        ),
        gap=8,
    )
    said.setStretch(1, 1)
    return said


def _keeps(goods: ProposedGoods) -> str:
    if goods.expires is None:
        return translate("Transport", "keeps")
    return translate("Allocation", "keeps until {day}", day=spoken().day(goods.expires))


def _by_reason(passed: Sequence[PassedGoods]) -> dict[PassedOver, list[PassedGoods]]:
    found: dict[PassedOver, list[PassedGoods]] = defaultdict(list)
    for goods in passed:
        found[goods.reason].append(goods)
    return dict(sorted(found.items(), key=lambda pair: -sum(goods.quantity_milli for goods in pair[1])))


def _passed(line: ProposedLine, reason: PassedOver, some: Sequence[PassedGoods]) -> QLayout:
    quantity = rows.amount(line, sum(goods.quantity_milli for goods in some))
    shown = sorted(some, key=lambda goods: (goods.expires is None, goods.expires, goods.place))[:SOME]
    places = ", ".join(dict.fromkeys(_place(goods) for goods in shown))
    if len(some) > SOME:
        more = len(some) - SOME
        places += " " + translate_plural("Transport", "and {count} more", "and {count} more", more)
    return column(
        PlainLabel(f"{passed_words(reason)} · {quantity}", "body", wrap=True),
        PlainLabel(places, "helper", "muted", wrap=True),
        gap=0,
    )


def _place(goods: PassedGoods) -> str:
    if goods.expires is None:
        return goods.place
    return translate("Allocation", "{place} ({day})", place=goods.place, day=spoken().day(goods.expires))
