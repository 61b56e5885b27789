"""The tab Goods of a transport: how full it is, what it carries, what the checks say."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from aidhub.domain.checks import Finding
from aidhub.domain.errors import AidHubError
from aidhub.domain.quantities import parse_quantity
from aidhub.domain.transports import AT_THE_RAMP
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.allocating import open_lists
from aidhub.services.promising import release, set_quantity
from aidhub.services.transport_show import TransportShow
from aidhub.ui.components.buttons import Button, CommandButton
from aidhub.ui.components.surfaces import EmptyState, column
from aidhub.ui.components.surfaces import row as line
from aidhub.ui.load_plan.board import LoadPlan
from aidhub.ui.page import Page
from aidhub.ui.table import CellEdit, FixedRows, Table, TableFoot
from aidhub.ui.text import Text, spoken_style
from aidhub.ui.theme import px
from aidhub.ui.transport import rows
from aidhub.ui.transport.add import AddBar
from aidhub.ui.transport.explain import GoodsInspector
from aidhub.ui.transport.findings import Findings
from aidhub.ui.transport.gauges import VehicleGauges
from aidhub.ui.transport.load_paper import LoadPaper
from aidhub.ui.transport.remedies import plan_remedies, remedies
from aidhub.ui.transport.rows import GoodsRow
from aidhub.ui.transport.tab import Tab
from aidhub.ui.transports.steps import NextStep

SIDE, PACKAGES = 300, 200
ROOM_FOR_BOTH = 600
"""So high the tab is where load plan and goods are shown together, in pixels of the design."""


class GoodsTab(Tab):
    """Gauges, adding field and table at the left; the checks, or the explanation of a row, at the right."""

    def __init__(self, page: Page, steps: NextStep) -> None:
        super().__init__(page)
        self._steps = steps
        self._wants_plan: bool | None = None
        self._make_parts()
        self._make_commands()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.gauges, self.add = VehicleGauges(), AddBar(self.desk)
        self.rows = FixedRows(rows.columns(), lambda row: row.key, rows.sentence, self)
        self.table = Table(
            self.rows,
            lambda: translate("Transport", "Goods of the transport"),
            settings=self.desk.settings,
            memory="transport goods",
            height="twoLine",
        )
        self.foot = TableFoot(
            [
                ("F2", lambda: translate("Transport", "quantity")),
                ("Del", lambda: translate("Transport", "take off")),
                ("Space", lambda: translate("Transport", "where from")),
            ],
            lead=24,
        )
        self.plan = LoadPlan(self.desk, self.command, self.tell)
        self.plan_paper = LoadPaper(self)
        self.plan.add_to_menu(self.plan_paper.printer, self.plan_paper.saver)
        self.findings = Findings(remedies(self, self._steps, self._take_off) | plan_remedies(self.plan))
        self.inspector = GoodsInspector()
        self.side = QStackedWidget()
        self.side.addWidget(self.findings)
        self.side.addWidget(self.inspector)

    def _make_commands(self) -> None:
        self.proposer = self.command(
            lambda: translate("Transport", "Propose: first to expire first"),
            self._propose,
            icon="wand-sparkles",
            key="Ctrl+G",
        )
        self.remover = self.command(lambda: translate("Transport", "Take off"), self._remove, icon="trash-2", key="Del")
        self.explainer = self.command(
            lambda: translate("Transport", "Where from"), self._toggle_explain, icon="info", key="Ctrl+I"
        )
        self.command(lambda: translate("Transport", "Add goods"), self.add.entry.setFocus, icon="plus", key="F4, Ins")
        self.add.add_button(CommandButton(self.proposer, size="small"))
        self.article = self.command(
            lambda: translate("Transport", "Show article"), self._show_article, icon="tag", key="Ctrl+Shift+A"
        )
        self.plan_shower = self.command(
            lambda: translate("LoadPlan", "Show or hide the load plan"), self._toggle_plan, icon="layers", key="Ctrl+L"
        )
        self.table.set_commands([self.remover, self.explainer, self.article])
        propose = Button(lambda: translate("Transports", "Propose goods"), self._propose, icon="wand-sparkles")
        self._empty = EmptyState(
            "package-plus",
            lambda: translate("Transport", "No goods yet"),
            lambda: _empty_words(0),
            propose,
        )
        self.table.set_empty(self._empty)

    def _lay_out(self) -> None:
        gauges = line(self.gauges, CommandButton(self.plan_shower, size="small", words=False), gap=16)
        gauges.setStretch(0, 1)
        top = column(gauges, self.plan, gap=10)
        top.setContentsMargins(px(24), px(12), px(24), px(12))
        top.setStretch(1, 1)
        tools = column(self.add, gap=12)
        tools.setContentsMargins(px(24), 0, px(24), px(12))
        self._left = QWidget()
        parts = column(tools, self.table, self.foot, gap=0)
        parts.setStretchFactor(self.table, 1)
        self._left.setLayout(parts)
        self._split = QSplitter()
        for part in (self._left, self.plan.packages, self.side):
            self._split.addWidget(part)
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        self._measure()
        self._parts = column(top, self._split, gap=0)
        self.setLayout(self._parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the load plan above the goods where both have room, else one of them."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Give the panes more room for larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
            self._fold()

    def _measure(self) -> None:
        self.plan.packages.setMinimumWidth(px(PACKAGES))
        self.side.setMinimumWidth(px(SIDE))
        self._split.setSizes([10_000, px(PACKAGES), px(SIDE)])

    def _toggle_plan(self) -> None:
        self._wants_plan = not self.plan.isVisibleTo(self)
        self._fold()
        (self.plan.picture if self.plan.isVisibleTo(self) else self.table).setFocus()

    def _fold(self) -> None:
        is_low = self.height() < px(ROOM_FOR_BOTH)
        has_plan = not is_low if self._wants_plan is None else self._wants_plan
        self.plan.setVisible(has_plan)
        self.plan.show_list(is_shown=has_plan)
        self._left.setVisible(not (has_plan and is_low))
        self._parts.setStretch(0, 3 if has_plan and is_low else 0)
        self._parts.setStretch(1, 1)

    def _connect(self) -> None:
        self.table.details.connect(self._explain)
        self.table.opened.connect(self._explain)
        self.table.current_changed.connect(self._current_changed)
        self.table.told.connect(self.tell_of_table)
        self.rows.edited.connect(self._change)
        self.add.added.connect(self.tell)

    # Showing

    def show_transport(self, shown: TransportShow) -> None:
        """Show this transport; another one begins at its first row."""
        is_other = self.shown is None or self.shown.id != shown.id
        self.shown = shown
        may_change = shown.status in AT_THE_RAMP
        self.gauges.show_gauges(shown.gauges)
        self.plan.show_transport(shown)
        self.plan_paper.show_transport(shown)
        self.add.show_transport(shown)
        self.add.setVisible(may_change)
        self.proposer.setEnabled(may_change and shown.vehicle is not None)
        self._empty.text.setVisible(may_change)
        if may_change and not shown.lines:
            self.desk.ask(open_lists, shown.id, then=self._say_empty, key="open lists of a transport")
        self.rows.show_rows(rows.goods_rows(shown, may_change=may_change))
        if not may_change:
            self._drop_wrong_cells()
        self.findings.show_findings(shown)
        self.foot.say(lambda: _sums(shown))
        if is_other:
            self._close_inspector()
        if self.rows.total and (is_other or not self.table.currentIndex().isValid()):
            self.table.setCurrentIndex(self.rows.index(0, self.rows.column_at("quantity")))
        self._current_changed(self.table.current_row)

    def _say_empty(self, lists: int) -> None:
        """Say what the proposal would be made from."""
        self._empty.text.say(lambda: _empty_words(lists))

    def _drop_wrong_cells(self) -> None:
        column = self.rows.columns[self.rows.column_at("quantity")]
        for _, row in self.rows.here():
            if self.rows.wrong_with(row, column):
                self.rows.give_up(row, column)

    def retranslate(self) -> None:
        """Say what is made of answers anew."""
        if self.shown:
            self.show_transport(self.shown)
            self.inspector.retranslate()

    def go_to_problem(self) -> None:
        """Give the focus to the remedy of the first problem."""
        self._close_inspector()
        QTimer.singleShot(0, self.findings, self.findings.go_to_problem)

    def _current_changed(self, row: GoodsRow | None) -> None:
        self.remover.setEnabled(bool(row and row.may_change))
        self.explainer.setEnabled(row is not None)
        if row is None:
            self._close_inspector()
        else:
            self.add.choose_stop(row.sums.stop_id)
            if self.side.currentWidget() is self.inspector:
                self._explain(row)

    def _explain(self, row: GoodsRow) -> None:
        stop = next((stop for stop in self.shown.stops if stop.id == row.sums.stop_id), None) if self.shown else None
        if stop:
            self.inspector.show_row(row, stop)
            self.side.setCurrentWidget(self.inspector)

    def _toggle_explain(self) -> None:
        if not self._close_inspector() and self.table.current_row:
            self._explain(self.table.current_row)

    def _close_inspector(self) -> bool:
        was_open = self.side.currentWidget() is self.inspector
        self.side.setCurrentWidget(self.findings)
        return was_open

    def _show_article(self) -> None:
        """Show what the goods of the line are, in the catalogue."""
        row = self.table.current_row
        if row is not None:
            self.page.wanted.emit("articles", row.sums.article_id)

    # Doing

    def _propose(self) -> None:
        if self.shown:
            self._steps.propose(self.shown)

    def _remove(self) -> None:
        shown = self.shown
        keys = {key for key in self.table.chosen_keys() if isinstance(key, tuple)}
        chosen = [row for _, row in self.rows.here() if row.key in keys and row.may_change]
        if not shown or not chosen:
            return
        for stop_id in dict.fromkeys(row.sums.stop_id for row in chosen):
            goods = {
                (line.lot_id, line.place_id) for row in chosen if row.sums.stop_id == stop_id for line in row.lines
            }
            self.desk.do(release, shown.id, goods, stop_id, then=lambda _: self._say_removed(len(chosen)))

    def _say_removed(self, count: int) -> None:
        self.tell(translate_plural("Transport", "{count} line taken off", "{count} lines taken off", count))

    def _change(self, edits: list[CellEdit]) -> None:
        for edit in edits:
            self._change_one(edit)

    def _change_one(self, edit: CellEdit) -> None:
        row: GoodsRow = edit.row
        text = edit.text.removesuffix(rows.unit(row)).strip()
        refuse = partial(self.refuse, self.table, edit)
        try:
            quantity = parse_quantity(text, spoken_style())
        except AidHubError as error:
            refuse(error)
            return
        shown = self.shown
        if shown:
            said = partial(self._say_changed, row, quantity)
            self.desk.do(
                set_quantity, shown.id, row.sums.stop_id, row.sums.article_id, quantity, then=said, refused=refuse
            )

    def _say_changed(self, row: GoodsRow, quantity: int, entry: Any) -> None:
        if entry is not None:
            facts = {"article": rows.article(row), "quantity": spoken().quantity(quantity)}
            self.tell(translate("Transport", "{article}: {quantity} promised", **facts))

    def _take_off(self, finding: Finding) -> None:
        """Go to the goods, since only a person knows which of them stay here."""
        row = next(
            (at for at, row in self.rows.here() if row.sums.article_id == finding.article_id), self.rows.total - 1
        )
        self.table.setCurrentIndex(self.rows.index(row, self.rows.column_at("quantity")))
        self.table.setFocus()
        self.tell(translate("Transport", "Choose what stays here and press Del, or F2 to take less."), undo=False)

    # Window

    def panes(self) -> list[QWidget]:
        """Table, field, load plan, its list, checks or explanation; only what is shown."""
        parts = [self.table, self.add, self.plan.picture, self.plan.packages, self.side]
        return [part for part in parts if part.isVisibleTo(self) or part is self.side]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the load plan while somebody is there, else those of the table."""
        return self.plan.keys() if self.plan.has_focus() else self.table.keys()

    def step_back(self) -> bool:
        """Close the explanation, then leave the adding field."""
        if self._close_inspector():
            self.table.setFocus()
            return True
        if self.add.entry.hasFocus():
            self.add.entry.clear()
            self.add.banner.hide()
            self.table.setFocus()
            return True
        return False


def _empty_words(lists: int) -> str:
    if not lists:
        return translate("Transport", "Add boxes by their numbers, or let AidHub fill the vehicle.")
    return translate_plural(
        "Allocation",
        "Press Ctrl+↵ and AidHub proposes an allocation from {count} needs list.",
        "Press Ctrl+↵ and AidHub proposes an allocation from {count} needs lists.",
        lists,
    )


def _sums(shown: TransportShow) -> str:
    sums = shown.gauges
    parts = [
        translate_plural(
            "Transport", "{count} article", "{count} articles", len({a.article_id for a in shown.allocations})
        ),
        translate_plural("Transport", "{count} package", "{count} packages", sums.packages),
        translate("Transport", "{weight} kg gross", weight=spoken().kilograms(sums.gross_g)),
    ]
    if sums.estimated_g:
        parts.append(translate("Transport", "{weight} kg of it estimated", weight=spoken().kilograms(sums.estimated_g)))
    return " · ".join(parts)
