"""The pane beside the lines: how far one is covered, with what it could be, and who else asks for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from aidhub.domain.names import name_in
from aidhub.domain.units import unit_code, unit_forms
from aidhub.i18n import spoken, translate
from aidhub.services.needs_show import NeedShow, Other, Substitute
from aidhub.services.offers import Fit
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import QUIET, CommandButton
from aidhub.ui.components.gauges import Bar
from aidhub.ui.components.inspector import Inspector
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Card, Facts, hairline, row
from aidhub.ui.history_line import history_line
from aidhub.ui.needs import words
from aidhub.ui.text import Text


class NeedInspector(Inspector):
    """Shows one line; ``substituter`` allows substitutes where the line forbids them."""

    def __init__(self, substituter: Command, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Needs", "Details of the line"), parent)
        self._substituter = substituter
        self.shown: NeedShow | None = None

    def show_need(self, shown: NeedShow | None) -> None:
        """Show this line; None: there is none."""
        if shown != self.shown or shown is None:
            self.shown = shown
            self._fill()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._fill()

    def _fill(self) -> None:
        self.empty()
        self.chip.show_chip(lambda: words.priority_chip(self.shown.row.priority) if self.shown else None)
        if self.shown is None:
            self.show_head(lambda: translate("Needs", "No line is chosen"))
            return
        need = self.shown.row
        code = spoken().code
        other = "uk" if code != "uk" else "de"
        title = name_in(need.names, code) or need.text
        self.show_head(title, name_in(need.names, other) if need.names else "", need.note)
        if need.article_id is None:
            asked = PlainLabel(lambda: translate("Needs", "Which article is meant? Press ↵ to choose."), wrap=True)
            self.body.addWidget(asked)
        else:
            self._show_article(self.shown)
        if self.shown.history:
            self._heading(lambda: translate("Needs", "History"))
            for step in self.shown.history:
                self.body.addLayout(history_line(step))

    def _show_article(self, shown: NeedShow) -> None:
        self._show_figures(shown)
        self._show_boxes(shown.boxes)
        self._show_others(shown.others)
        self._show_instead(shown)
        if shown.last:
            at, quantity = shown.last
            amount = words.amount(quantity, shown.row.unit)
            said = translate("Needs", "Sent last: {amount} on {day}", amount=amount, day=words.day(at))
            self.body.addWidget(hairline())
            self.body.addWidget(PlainLabel(said, "helper", "muted", wrap=True))

    def _show_figures(self, shown: NeedShow) -> None:
        need = shown.row
        if need.quantity_milli is None:
            self.body.addWidget(PlainLabel(partial(_how_many, shown), "strong", "warn", wrap=True))
        else:
            there = spoken().quantity(need.given_milli + need.in_stock_milli)
            of_all = translate("Needs", "of {amount}", amount=words.amount(need.quantity_milli, need.unit))
            self.body.addLayout(row(PlainLabel(there, "large"), PlainLabel(of_all, "body", "text2"), 0, gap=6))
            bar = Bar()
            bar.show_parts(words.parts(need))
            self.body.addWidget(bar)
        if packs := _packs(shown):
            self.body.addWidget(PlainLabel(packs, "helper", "muted", wrap=True))
        facts = Facts()
        facts.show_facts(_facts(shown))
        self.body.addWidget(facts)

    def _show_boxes(self, boxes: tuple[Fit, ...]) -> None:
        self._heading(lambda: translate("Needs", "In stock, first to expire first"))
        if not boxes:
            self.body.addWidget(PlainLabel(lambda: translate("Needs", "Nothing that could go"), "body", "muted"))
        for one in boxes:
            place = one.place if one.in_package else translate("Needs", "loose")
            amount = " · ".join(filter(None, (one.size, spoken().quantity(one.available_milli))))
            line = row(
                PlainLabel(place, "strong"), PlainLabel(amount), 0, PlainLabel(words.day(one.expires), "body", "text2"),
                PlainLabel(one.location, "body", "text2"), gap=10,
            )  # fmt: skip
            self.body.addLayout(line)

    def _show_others(self, others: tuple[Other, ...]) -> None:
        if not others:
            return
        self._heading(lambda: translate("Needs", "Also asked for by"))
        for one in others:
            amount = words.amount(one.open_milli, self.shown.row.unit if self.shown else {})
            line = row(PlainLabel(one.partner, wrap=True), PlainLabel(amount),
                       PlainLabel(words.day(one.needed_by), "body", "muted"), gap=10)  # fmt: skip
            line.setStretch(0, 1)
            self.body.addLayout(line)

    def _show_instead(self, shown: NeedShow) -> None:
        if not shown.instead:
            return
        self._heading(lambda: translate("Needs", "Substitutes"))
        for one in shown.instead:
            card = Card()
            card.body.addWidget(PlainLabel(name_in(one.names, spoken().code), "strong", wrap=True))
            card.body.addWidget(PlainLabel(_free(one), "helper", "muted", wrap=True))
            if one.counts and one.in_stock_milli and shown.row.substitutes:
                card.body.addWidget(PlainLabel(_may_go, "helper", wrap=True))
            self.body.addWidget(card)
        if not shown.row.substitutes:
            self.body.addWidget(CommandButton(self._substituter, kind=QUIET, size="small"))

    def _heading(self, text: Text) -> None:
        self.body.addWidget(hairline())
        self.body.addWidget(PlainLabel(text, "strong", wrap=True))


def _facts(shown: NeedShow) -> list[tuple[Text, Text]]:
    need = shown.row
    allowed = translate("Needs", "allowed") if need.substitutes else translate("Needs", "not allowed")
    instead = translate("Needs", "of it as substitute: {number}", number=words.figure(need.instead_milli))
    lines: list[tuple[Text, str]] = [
        (lambda: translate("Needs", "Asked for"), f"{need.text} · {words.asked(need)}".removesuffix(" · ")),
        (lambda: translate("Needs", "Received"), words.figure(need.received_milli)),
        (lambda: translate("Needs", "Sent"), words.figure(need.sent_milli)),
        (lambda: translate("Needs", "Promised"), words.figure(need.promised_milli)),
        (lambda: translate("Needs", "Open"), words.figure(need.open_milli)),
        (lambda: translate("Needs", "Needed by"), words.day(need.needed_by)),
        (lambda: translate("Needs", "Substitutes"), "; ".join([allowed, *([instead] if need.instead_milli else [])])),
    ]
    return [(name, value) for name, value in lines if value]


def _packs(shown: NeedShow) -> str:
    """Say the need in the largest pack it fills: 20,000 pcs are 200 packs of 100."""
    need = shown.row
    for name, factor in reversed(shown.packs):
        if need.quantity_milli and need.quantity_milli >= factor:
            whole, rest = divmod(need.quantity_milli, factor)
            facts = {
                "amount": words.amount(need.quantity_milli, need.unit),
                "number": spoken().number(whole + bool(rest)),
                "pack": _pack_word(name),
                "holds": spoken().quantity(factor),
            }
            if rest:
                return translate("Needs", "{amount} take {number} × {pack} of {holds}, the last one not full", **facts)
            return translate("Needs", "{amount} are {number} × {pack} of {holds}", **facts)
    return ""


def _pack_word(name: str) -> str:
    """Name a pack in the language in use, where its name is that of a unit."""
    forms = unit_forms(unit_code(name), spoken().code)
    return forms[0] if forms else name


def _how_many(shown: NeedShow) -> str:
    need = shown.row
    asked = words.asked(need)
    if not asked:
        return translate("Needs", "How much is needed? Press F2 to type it.")
    unit = name_in(need.unit, spoken().code)
    return translate("Needs", "{asked}: how many {unit} is that? Press F2 to type it.", asked=asked, unit=unit)


def _may_go() -> str:
    return translate("Needs", "May go instead: a proposal and the answer to the partner reckon with it.")


def _free(one: Substitute) -> str:
    if not one.in_stock_milli:
        return translate("Needs", "none in stock")
    amount = words.amount(one.in_stock_milli, one.unit)
    said = translate("Needs", "{amount} in stock, {place}", amount=amount, place=one.location)
    return said if one.counts else "; ".join([said, translate("Needs", "counted in another unit")])
