"""The page of one transport: where it stands, its next step, its goods and its papers."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from aidhub.domain.checks.road import ON_THE_ROAD
from aidhub.domain.transports import PlanHasProblems
from aidhub.i18n import spoken, translate
from aidhub.messages import sentence
from aidhub.services.transport_show import TransportShow, show
from aidhub.ui.commands import Command
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import hairline, row
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.page import Page
from aidhub.ui.text import Text
from aidhub.ui.theme import px
from aidhub.ui.transport.goods import GoodsTab
from aidhub.ui.transport.more import More
from aidhub.ui.transport.papers import PapersTab
from aidhub.ui.transport.proposal import ProposalTab
from aidhub.ui.transport.route import RouteTab
from aidhub.ui.transport.statusline import StatusLine
from aidhub.ui.transport.tab import Tab
from aidhub.ui.transports import words
from aidhub.ui.transports.steps import ICONS, NextStep, step_of_show, step_words, stop_in_question

GOODS, ROUTE, PAPERS = "goods", "route", "papers"


class TransportPage(Page):
    """Shows the transport that `show_thing` names: its id, or its id and what to go to.

    That is goods, route, papers, problems, or a proposal (propose).
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Navigation", "Transport"))
        self.shown: TransportShow | None = None
        self._id: int | None = None
        self._wish = ""
        self.proposal = ProposalTab(self, self._proposal_changed)
        self.steps = NextStep(self, self._problems, self.proposal.begin)
        self.goal, self.status = PlainLabel("", "subtitle", "text2", cut=True), StatusLine()
        self.goods, self.papers = GoodsTab(self, self.steps), PapersTab(self)
        self.route = RouteTab(self, self.steps)
        self._make_tabs()
        self._make_commands()
        self._lay_out()

        self.tabs.chosen.connect(self._show_tab)

    def _make_tabs(self) -> None:
        self.tabs = Tabs(lambda: translate("Transport", "Parts of the transport"))
        self.tabs.add(GOODS, lambda: translate("Transport", "Goods and load"))
        self.tabs.add(ROUTE, lambda: translate("Transport", "Route"))
        self.tabs.add(PAPERS, lambda: translate("Transport", "Papers"))
        self._stack = QStackedWidget()
        self._tabs: dict[str, Tab] = {GOODS: self.goods, ROUTE: self.route, PAPERS: self.papers}
        for tab in (*self._tabs.values(), self.proposal):
            self._stack.addWidget(tab)

    def _make_commands(self) -> None:
        self.next = self.command(lambda: translate("Transports", "Next step"), self._do_next, icon="check")
        self.more = More(self, self.steps)
        self.add_commands(self.tabs.commands(self))
        self.add_to_head(self.more.button)
        self._saver = self.add_button(self.papers.saver)
        self.set_primary(self.next)
        self._show_steps()

    def _lay_out(self) -> None:
        item = self.head_left.itemAt(0)
        first = item.layout() if item else None
        if isinstance(first, QHBoxLayout):
            first.insertWidget(1, self.goal)
        status = row(self.status)
        status.setContentsMargins(px(24), 0, px(24), px(6))
        tabs = row(self.tabs, 0)
        tabs.setContentsMargins(px(14), 0, px(24), 0)
        self.body.addLayout(status)
        self.body.addLayout(tabs)
        self.body.addWidget(hairline())
        self.body.addWidget(self._stack, 1)

    # Asking

    def refresh(self) -> None:
        """Ask again; what is shown stays until then."""
        if self._id is None:
            QTimer.singleShot(0, self, self._leave_if_nothing)
        else:
            self.desk.ask(show, self._id, then=self._take, refused=self._gone, key="transport")

    def show_thing(self, thing: object) -> None:
        """Show a transport by its id, and what was asked for on it."""
        wished, goal = thing if isinstance(thing, tuple) else (thing, "")
        if not isinstance(wished, int):
            return
        if wished != self._id:
            self._id, self.shown = wished, None
            self.tabs.choose(GOODS)
        self._wish = str(goal)
        self.refresh()

    def _take(self, shown: TransportShow) -> None:
        if shown.id != self._id:
            return
        is_new, self.shown = self.shown is None, shown
        self.title.say(shown.number)
        self.goal.say(lambda: words.destinations([s.city for s in shown.stops], [s.partner for s in shown.stops]))
        self.facts.say(lambda: _journey(shown))
        self.status.show_status(shown.status, shown.steps)
        self.tabs.count_is(PAPERS, partial(_papers_words, shown))
        for tab in (*self._tabs.values(), self.proposal):
            tab.show_transport(shown)
        self._show_steps()
        if self._wish or is_new:
            self._go_to_wish()

    def _go_to_wish(self) -> None:
        wish, self._wish = self._wish, ""
        if wish in (PAPERS, ROUTE):
            self.tabs.choose(wish)
        elif wish:
            self.tabs.choose(GOODS)
        if wish == "problems":
            self.goods.go_to_problem()
        elif wish == "propose" and self.shown:
            self.steps.propose(self.shown)
        else:
            self._focus_tab()

    def _gone(self, error: Any) -> None:
        """The transport was unmade by an undo: go back to the others."""
        self._id = self.shown = None
        self.leave()
        self.problem.emit(sentence(error))

    def _leave_if_nothing(self) -> None:
        if self._id is None:
            self.leave()

    # Steps

    def _show_steps(self) -> None:
        shown = self.shown
        on_papers = self.tabs.current == PAPERS
        self._saver.setVisible(on_papers)
        if on_papers and self.papers.is_unprinted:
            self.next.say(lambda: translate("Paper", "Print set"), "printer")
            self.next.setEnabled(self.papers.printer.isEnabled())
        elif not on_papers and self.proposal.proposal is not None:
            self.next.say(lambda: translate("Allocation", "Accept proposal"), "check")
            self.next.setEnabled(bool(self.proposal.proposal.goods))
        else:
            step = step_of_show(shown) if shown else ""
            self.next.say(lambda: _step_words(shown, step), ICONS[step])
            self.next.setEnabled(bool(step) and not (on_papers and step == "papers"))
        self.more.show_transport(shown)

    def _do_next(self) -> None:
        if self.tabs.current == PAPERS and self.papers.is_unprinted:
            self.papers.print_set()
        elif self.tabs.current == GOODS and self.proposal.is_open:
            self.proposal.accept()
        elif self.shown:
            self.steps.do(self.shown)

    def _problems(self, error: PlanHasProblems, _: TransportShow) -> None:
        self.problem.emit(sentence(error))
        is_on_the_road = all(rule.startswith(ON_THE_ROAD) for rule in error.facts["rules"])
        self.tabs.choose(ROUTE if is_on_the_road else GOODS)
        (self.route if is_on_the_road else self.goods).go_to_problem()

    # Window

    def _show_tab(self, key: str) -> None:
        self._stack.setCurrentWidget(self._tab)
        if self.shown:
            self._tabs[key].show_transport(self.shown)
        self._show_steps()
        self._focus_tab()

    def _proposal_changed(self) -> None:
        """A proposal stands in the place of the goods until it is accepted or dropped."""
        self._stack.setCurrentWidget(self._tab)
        self._show_steps()
        self._focus_tab()

    def _focus_tab(self) -> None:
        if self.isVisible():
            self._tab.panes()[0].setFocus()

    @property
    def _tab(self) -> Tab:
        if self.tabs.current == GOODS and self.proposal.is_open:
            return self.proposal
        return self._tabs[self.tabs.current]

    def leave(self) -> None:
        """Go back to the list."""
        self.wanted.emit("transports", None)

    def commands(self) -> list[Command]:
        """The page's own and those of the tab that is shown."""
        return [*super().commands(), *self._tab.commands()]

    def panes(self) -> list[QWidget]:
        """The parts of the tab that is shown."""
        return [*self._tab.panes(), self.tabs]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the tab that is shown."""
        return self._tab.more_keys()

    def step_back(self) -> bool:
        """Close what is open on the tab, then go back to the list."""
        if not self._tab.step_back():
            self.leave()
        return True

    def retranslate(self) -> None:
        """Say what is made of answers anew."""
        for tab in (*self._tabs.values(), self.proposal):
            tab.retranslate()
        self._show_steps()

    def showEvent(self, event: QShowEvent) -> None:
        """Come back to the part that was left."""
        super().showEvent(event)
        if not event.spontaneous():
            self._focus_tab()


def _journey(shown: TransportShow) -> str:
    names = shown.vehicle.names if shown.vehicle else {}
    parts = [words.moment(shown.departs_at) if shown.departs_at else translate("Transport", "no day yet"),
             words.vehicle(names, shown.plate) if names else translate("Transport", "no vehicle yet")]  # fmt: skip
    return " · ".join(parts)


def _papers_words(shown: TransportShow) -> str:
    done, count = spoken().number(shown.papers_done), spoken().number(len(shown.papers))
    return translate("Transport", "{done} of {count}", done=done, count=count) if shown.papers else ""


def _step_words(shown: TransportShow | None, step: str) -> str:
    stop = stop_in_question(shown, step) if shown else None
    if not step:
        return translate("Transports", "Done") if shown else translate("Transports", "Next step")
    return step_words(step, words.destination(stop.city, stop.partner) if stop else "")
