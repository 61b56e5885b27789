"""The page Transports: which there are, planning a new one, and the next step of the chosen one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from aidhub.allocation_words import percent
from aidhub.i18n import translate, translate_plural
from aidhub.services import transport_list
from aidhub.services.allocating import BestCovered, best_covered
from aidhub.services.parties import PartyRow, party
from aidhub.services.transport_list import VIEWS, TransportRow
from aidhub.ui.components.buttons import PRIMARY, Button
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.surfaces import EmptyState
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.list_page import ListPage
from aidhub.ui.table import PagedRows, Table
from aidhub.ui.text import Text
from aidhub.ui.transports import words
from aidhub.ui.transports.columns import SOURCE, Wanted, columns, sentence
from aidhub.ui.transports.new import NewTransportDialog, PlanTo
from aidhub.ui.transports.steps import ICONS, NextStep, step_of, step_words


class TransportsPage(ListPage):
    """Views as tabs, a filter, the table; ↵ opens a transport, Ctrl+T plans one, Ctrl+↵ does its next step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Transports", "Transports"))
        self._wanted = Wanted()
        self._counts: dict[str, int] = {}
        self._steps = NextStep(self, lambda _, shown: self.wanted.emit("transport", (shown.id, "problems")))
        self._make_parts()
        self._make_commands()
        self.lay_out_list()
        self._connect()
        self.rows.show_wanted(self._wanted)

    def _make_parts(self) -> None:
        self.tabs = Tabs(lambda: translate("Transports", "Views"))
        for view in VIEWS:
            self.tabs.add(view, _view_words(view))
        self.filter = ListFilter(
            lambda: translate("Transports", "Filter this list"),
            lambda: translate("Transports", "Number, city, partner, plate"),
        )
        self.rows = PagedRows(self.desk, columns(), SOURCE, sentence, self)
        self.table = Table(
            self.rows,
            lambda: translate("Transports", "Transports"),
            settings=self.desk.settings,
            memory="transports",
            height="twoLine",
            whole_rows=True,
        )
        plan = Button(lambda: translate("Transports", "Plan transport"), self.plan, icon="plus", kind=PRIMARY)
        self._empty = EmptyState(
            "truck", _empty_title, lambda: translate("Transports", "Ctrl+T plans a new one."), plan
        )
        self.table.set_empty(self._empty)

    def _make_commands(self) -> None:
        self.planner = self.command(
            lambda: translate("Transports", "Plan transport"), self.plan, icon="plus", key="Ctrl+T"
        )
        self.opener = self.command(lambda: translate("Transports", "Open"), self._open, icon="folder-open")
        self.next = self.command(lambda: step_words(self._step()), self._do_next, icon="check")
        self.command(
            lambda: translate("Transports", "Filter this list"), self.filter.go_to, icon="search", key="Ctrl+F, F4"
        )
        self.add_commands(self.tabs.commands(self))
        self.add_button(self.planner)
        self.set_primary(self.next)
        self.table.set_commands([self.opener, self.next])
        self._current_changed(None)

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda view: self._want(view=view))
        self.filter.returnPressed.connect(self.table.setFocus)
        self.filter.typed.connect(lambda text: self._want(text=text.strip()))
        self.table.opened.connect(lambda _: self._open())
        self.table.details.connect(lambda _: self._open())
        self.table.current_changed.connect(self._current_changed)
        self.table.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal
        self.rows.arrived.connect(self._choose_first)

    # Asking

    def refresh(self) -> None:
        """Ask again for rows and counts; what is shown stays until then."""
        self.rows.refresh()
        self.desk.ask(transport_list.view_counts, then=self._show_counts, key="transport views")

    def show_thing(self, thing: object) -> None:
        """Filter by words that another page hands over, or plan a transport to the partner it names."""
        if isinstance(thing, PlanTo):
            self.desk.ask(party, thing.partner_id, then=self._plan_to, key="partner to plan for")
        else:
            self.filter.setText(str(thing))

    def _want(self, **changes: Any) -> None:
        self._wanted = replace(self._wanted, **changes)
        self.rows.show_wanted(self._wanted)

    def _show_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        for view, number in counts.items():
            self.tabs.count_is(view, number)
        self.facts.say(lambda: _head_words(counts))

    def _show_best(self, best: BestCovered | None) -> None:
        self._empty.say(_empty_title, lambda: _empty_words(best))

    def _choose_first(self) -> None:
        """The ring stands on a row from the start, so that ↵ and Ctrl+↵ have something to work on."""
        if not self.rows.total:
            self.desk.ask(best_covered, then=self._show_best, key="best covered need")
        elif not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    # Doing

    def plan(self) -> None:
        """Ask where to, on what and when."""
        self._plan_to(None)

    def _plan_to(self, partner: PartyRow | None) -> None:
        NewTransportDialog(self, self.desk, lambda id_: self.wanted.emit("transport", id_), partner).open()

    def _open(self) -> None:
        chosen: TransportRow | None = self.table.current_row
        if chosen:
            self.wanted.emit("transport", chosen.id)

    def _do_next(self) -> None:
        chosen: TransportRow | None = self.table.current_row
        if chosen:
            self._steps.take(chosen.id)

    def _step(self) -> str:
        chosen: TransportRow | None = self.table.current_row
        if chosen is None:
            return ""
        return step_of(
            chosen.status, has_goods=chosen.gross_g > 0, papers_done=chosen.papers_done, papers=chosen.papers
        )

    def _current_changed(self, _: object) -> None:
        step = self._step()
        self.next.say(lambda: step_words(step) if step else translate("Transports", "Next step"), ICONS[step])
        self.next.setEnabled(bool(step))
        self.opener.setEnabled(self.table.current_row is not None)

    # Window

    def panes(self) -> list[QWidget]:
        """The table first: what is to be done next stands there."""
        return [self.table, self.filter]


def _view_words(view: str) -> Text:
    said: dict[str, Text] = {
        "active": lambda: translate("Transports", "Active"),
        "draft": lambda: translate("Transports", "Draft"),
        "on_the_way": lambda: translate("Transports", "On the way"),
        "unconfirmed": lambda: translate("Transports", "Unconfirmed"),
        "done": lambda: translate("Transports", "Done"),
    }
    return said[view]


def _head_words(counts: dict[str, int]) -> str:
    return translate_plural(
        "Transports", "{count} under way or planned", "{count} under way or planned", counts["active"]
    )


def _empty_words(best: BestCovered | None) -> str:
    if best is None:
        return translate("Transports", "Ctrl+T plans a new one.")
    return translate(
        "Transports",
        "The best covered need is {place} with {share}. Ctrl+T plans a new one.",
        place=words.destination(best.city, best.partner),
        share=percent(best.share),
    )


def _empty_title() -> str:
    return translate("Transports", "No transport in this view")
