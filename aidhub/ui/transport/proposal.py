"""A proposal for the goods of a transport: looked at, changed, accepted as one step or dropped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from aidhub.allocation_words import bound_sentence, certainty_sentence, coverage_sentence, short_words
from aidhub.domain.errors import AidHubError
from aidhub.domain.names import unit_in
from aidhub.domain.quantities import parse_quantity
from aidhub.domain.transports import AT_THE_RAMP
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.planning.allocation import Fairness, Short
from aidhub.services.allocating import Beside, Proposal, ProposedLine, accept, beside, question
from aidhub.services.transport_show import TransportShow
from aidhub.ui.background import Job
from aidhub.ui.components.buttons import CommandButton, MenuButton
from aidhub.ui.components.gauges import Bar
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.segments import Segments
from aidhub.ui.components.split import Split
from aidhub.ui.components.surfaces import column, row
from aidhub.ui.page import Page
from aidhub.ui.table import CellEdit, FixedRows, Table, TableFoot
from aidhub.ui.text import Text, spoken_style
from aidhub.ui.theme import px
from aidhub.ui.transport import proposal_rows as rows
from aidhub.ui.transport.proposal_explain import LineInspector
from aidhub.ui.transport.tab import Tab

SECONDS = 30
"""So long a better plan is looked for at most; Stop takes the best so far."""

BOUNDS = 2
"""So many limits that bind are named."""


class ProposalTab(Tab):
    """Stands in the place of the goods while there is a proposal. ``changed`` is called when one comes or goes."""

    def __init__(self, page: Page, changed: Callable[[], object]) -> None:
        super().__init__(page)
        self.proposal: Proposal | None = None
        self._changed = changed
        self._by_hand: dict[int, int] = {}
        self._beside: list[Beside] = []
        self._together: set[int] = set()
        self._fairness = Fairness.PRIORITY
        self._job: Job | None = None
        self._make_parts()
        self._make_commands()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.head, self.bar = PlainLabel("", "section", wrap=True), Bar()
        self.certainty = PlainLabel("", "body", "text2", wrap=True)
        self.fairness = Segments(
            lambda: translate("Allocation", "How a shortage is shared"),
            [
                (
                    Fairness.PRIORITY,
                    lambda: translate("Allocation", "By priority"),
                    lambda: translate("Allocation", "Share a shortage by priority"),
                ),
                (
                    Fairness.SHARE,
                    lambda: translate("Allocation", "Evenly"),
                    lambda: translate("Allocation", "Share a shortage evenly between partners"),
                ),
            ],
        )
        self.others = MenuButton(self._together_words, self._fill_others)
        self.others.hide()
        self.rows = FixedRows(
            rows.columns(self._is_several),
            lambda line: line.line_id,
            lambda line: rows.sentence(line, several=self._is_several()),
            self,
        )
        self.table = Table(
            self.rows,
            lambda: translate("Allocation", "Proposed allocation"),
            settings=self.desk.settings,
            memory="proposal",
            height="twoLine",
        )
        self.foot = TableFoot(
            [
                ("F2", lambda: translate("Allocation", "amount")),
                ("Space", lambda: translate("Allocation", "why")),
                ("Esc", lambda: translate("Allocation", "drop")),
            ],
            lead=24,
        )
        self.inspector = LineInspector()
        self.inspector.hide()

    def _make_commands(self) -> None:
        self.again = self.command(
            lambda: translate("Allocation", "Propose again"), self._ask, icon="refresh-cw", key="Ctrl+G"
        )
        self.dropper = self.command(lambda: translate("Allocation", "Drop the proposal"), self.drop, icon="x")
        self.explainer = self.command(
            lambda: translate("Allocation", "Why these goods"), self._toggle_explain, icon="info", key="Ctrl+I"
        )
        self.table.set_commands([self.explainer, self.again, self.dropper])

    def _lay_out(self) -> None:
        again = CommandButton(self.again, size="small", words=False)
        head = row(self.head, self.others, self.fairness, again, CommandButton(self.dropper, size="small"), gap=12)
        head.setStretch(0, 1)
        top = column(head, self.bar, self.certainty, gap=8)
        top.setContentsMargins(px(24), px(12), px(24), px(12))
        left = QWidget()
        parts = column(top, self.table, self.foot, gap=0)
        parts.setStretchFactor(self.table, 1)
        left.setLayout(parts)
        self.setLayout(column(Split(left, self.inspector), gap=0))

    def _connect(self) -> None:
        self.table.details.connect(self._explain)
        self.table.opened.connect(self._explain)
        self.table.current_changed.connect(self._current_changed)
        self.table.told.connect(self.tell_of_table)
        self.rows.edited.connect(self._change)
        self.fairness.chosen.connect(self._share)

    # Asking

    @property
    def is_open(self) -> bool:
        """Whether there is a proposal to look at."""
        return self.proposal is not None

    def begin(self, shown: TransportShow) -> None:
        """Ask for a proposal; the window goes on meanwhile, and Stop takes the best so far."""
        self.shown = shown
        self._by_hand, self._fairness = {}, Fairness.PRIORITY
        self._beside, self._together = [], set()
        self.fairness.choose(self._fairness)
        self.others.hide()
        self.desk.ask(beside, shown.id, then=self._offer, key=("beside", id(self)))
        self._ask()

    def _ask(self) -> None:
        """Ask anew; what was asked before is stopped and its answer passed over."""
        shown, database = self.shown, self.desk.database
        if shown is None:
            return
        if self._job is not None:
            self._job.stop()
        by_hand, fairness = dict(self._by_hand), self._fairness
        planned = [shown.id, *sorted(self._together)]

        def work(job: Job) -> tuple[Job, Proposal]:
            asked = database.read(question, planned)
            answer = asked.answered(fairness=fairness, by_hand=by_hand, stopped=lambda: job.is_stopped, seconds=SECONDS)
            return job, answer

        self._job = self.desk.background.run(
            lambda: translate("Allocation", "Proposing goods for {transport}", transport=shown.number),
            work,
            then=partial(self._take, shown.id),
            refused=self._refused,
        )

    def _take(self, transport_id: int, answer: tuple[Job, Proposal]) -> None:
        job, proposal = answer
        if job is not self._job or self.shown is None or self.shown.id != transport_id:
            return
        self._job = None
        was_open, self.proposal = self.is_open, proposal
        self._fill()
        if not was_open:
            self.table.setCurrentIndex(self.rows.index(0, self.rows.column_at("allocated")))
        self._changed()
        self._tell_of_hands(proposal)

    def _refused(self, error: AidHubError) -> None:
        self._job = None
        self.desk.refused.emit(error)

    def _tell_of_hands(self, proposal: Proposal) -> None:
        """Say if less can go than a person set."""
        for line in proposal.lines:
            if line.by_hand and line.quantity_milli < self._by_hand.get(line.line_id, 0):
                facts = {"article": rows.article(line), "quantity": rows.amount(line, line.quantity_milli)}
                facts["why"] = short_words(line.short)
                self.tell(translate("Allocation", "{article}: only {quantity} can go, {why}.", **facts), undo=False)

    # Showing

    def show_transport(self, shown: TransportShow) -> None:
        """Another transport, or one that has left, drops the proposal."""
        is_other = self.shown is None or self.shown.id != shown.id
        self.shown = shown
        if is_other or shown.status not in AT_THE_RAMP:
            self._close()

    def _fill(self) -> None:
        proposal = self.proposal
        if proposal is None:
            return
        self.head.say(lambda: coverage_sentence(proposal))
        self.bar.show_parts([(proposal.coverage, "okFill"), (max(proposal.bound - proposal.coverage, 0.0), "warnFill")])
        self.certainty.say(lambda: _certainty(proposal))
        # What nobody can give stands at the end, so that few keys lead to what can be changed.
        self.rows.show_rows(sorted(proposal.lines, key=lambda line: line.short is Short.NO_GOODS))
        self.foot.say(lambda: _sums(proposal))
        self._current_changed(self.table.current_row)

    def retranslate(self) -> None:
        """Say what is made of answers anew."""
        self._fill()
        self.inspector.retranslate()

    def _current_changed(self, line: ProposedLine | None) -> None:
        self.explainer.setEnabled(line is not None)
        if line is not None and self.inspector.isVisibleTo(self):
            self._explain(line)

    def _explain(self, line: ProposedLine) -> None:
        if self.proposal is not None:
            self.inspector.show_line(line, self.proposal)
            self.inspector.show()

    def _toggle_explain(self) -> None:
        if self.inspector.isVisibleTo(self):
            self.inspector.hide()
        elif self.table.current_row is not None:
            self._explain(self.table.current_row)

    # Doing

    def accept(self) -> None:
        """Promise what is proposed, as one step; nothing if some of it changed meanwhile."""
        proposal = self.proposal
        if proposal is not None and proposal.goods:
            self.desk.do(accept, proposal, then=partial(self._accepted, proposal), seconds=120)

    def _accepted(self, proposal: Proposal, _: int | None) -> None:
        count = sum(bool(line.goods) for line in proposal.lines)
        self._close()
        self.tell(
            translate_plural("Allocation", "Goods promised for {count} line", "Goods promised for {count} lines", count)
        )

    def drop(self) -> None:
        """Go back to the goods; nothing was promised."""
        self._close()

    def _close(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None
        if self.proposal is not None:
            self.proposal = None
            self.inspector.hide()
            self._changed()

    def _is_several(self) -> bool:
        return self.proposal is not None and len(self.proposal.transports) > 1

    def _together_words(self) -> str:
        count = len(self._together)
        if not count:
            return translate("Allocation", "Only this transport")
        return translate_plural("Allocation", "With {count} other transport", "With {count} other transports", count)

    def _offer(self, found: list[Beside]) -> None:
        """Offer the transports that can be planned together with this one."""
        self._beside = found
        self.others.setVisible(bool(found))

    def _fill_others(self, menu: QMenu) -> None:
        for one in self._beside:
            action = menu.addAction(f"{one.number} · {', '.join(one.partners)}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one.id in self._together)
            action.toggled.connect(partial(self._plan_with, one.id))

    def _plan_with(self, transport_id: int, is_planned: bool) -> None:  # noqa: FBT001 - Qt's signal says so
        """Plan one more transport together with this one, or one less."""
        self._together ^= {transport_id} if is_planned != (transport_id in self._together) else set()
        self.others.retranslate()
        self._ask()

    def _share(self, key: str) -> None:
        self._fairness = Fairness(key)
        self._ask()

    def _change(self, edits: list[CellEdit]) -> None:
        changed = False
        for edit in edits:
            changed = self._change_one(edit) or changed
        if changed:
            self._ask()

    def _change_one(self, edit: CellEdit) -> bool:
        line: ProposedLine = edit.row
        text = edit.text.strip()
        for quantity in (1000, 2000):
            text = text.removesuffix(unit_in(line.unit, spoken().code, quantity)).strip()
        try:
            quantity = parse_quantity(text, spoken_style())
        except AidHubError as error:
            self.refuse(self.table, edit, error)
            return False
        self._by_hand[line.line_id] = quantity
        return True

    # Window

    def panes(self) -> list[QWidget]:
        """Table, other transports, sharing, explanation."""
        panes: list[QWidget] = [self.table, *([self.others] if self.others.isVisibleTo(self) else []), self.fairness]
        return [*panes, self.inspector] if self.inspector.isVisibleTo(self) else panes

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the table."""
        return self.table.keys()

    def step_back(self) -> bool:
        """Close the explanation, then drop the proposal."""
        if self.inspector.isVisibleTo(self):
            self.inspector.hide()
            self.table.setFocus()
        elif self.is_open:
            self.drop()
        else:
            return False
        return True


def _certainty(proposal: Proposal) -> str:
    several = len(proposal.transports) > 1
    bounds = [
        bound_sentence(bound, proposal.vehicles[bound.vehicle_id] if several else "")
        for bound in proposal.bounds[:BOUNDS]
    ]
    return " ".join(filter(None, (certainty_sentence(proposal), *bounds)))


def _sums(proposal: Proposal) -> str:
    opened = len({goods.place_id for goods in proposal.goods if goods.opens})
    pallets = len({goods.pallet for goods in proposal.goods if goods.pallet})
    boxes = len({goods.place_id for goods in proposal.goods if goods.in_box})
    parts = [
        translate_plural("Allocation", "{count} line", "{count} lines", len(proposal.lines)),
        translate_plural("Allocation", "{count} box", "{count} boxes", boxes),
        translate_plural("Allocation", "from {count} pallet", "from {count} pallets", pallets),
    ]
    if opened:
        parts.append(translate_plural("Allocation", "{count} box opened", "{count} boxes opened", opened))
    return " · ".join(parts)
