"""What differs in a count, in one table: a coordinator decides, and all of it is posted as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services import count_rows
from aidhub.services.count_rows import CountRow, Difference
from aidhub.services.count_settling import ACCEPTED, AGAIN, KEPT, close_count, settle, would_cut
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import PRIMARY, CommandButton
from aidhub.ui.components.reason import ReasonDialog
from aidhub.ui.components.surfaces import EmptyState, row
from aidhub.ui.count import words
from aidhub.ui.count.paper import print_labels
from aidhub.ui.desk import Desk
from aidhub.ui.drawing import Chip
from aidhub.ui.page import Page
from aidhub.ui.table import RIGHT, Column, FixedRows, Table
from aidhub.ui.table.column import tick_column
from aidhub.ui.theme import px


class SettlePart(QWidget):
    """The table, the three decisions, and what posts them.

    Signals:
        told: a line for the toast, and whether it offers Undo.
        problem: a sentence for the notice above the page.
    """

    told = Signal(str, bool)
    problem = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._count: CountRow | None = None
        self.decisions: dict[int, str] = {}
        self.rows = FixedRows([tick_column(), *self._columns()], lambda one: one.id, self._sentence, self)
        self.table = Table(
            self.rows, lambda: translate("Count", "Differences"), settings=desk.settings, memory="count differences",
            height="twoLine", whole_rows=True,
        )  # fmt: skip
        self.table.set_empty(
            EmptyState(
                "circle-check",
                lambda: translate("Count", "Nothing is to be settled."),
                lambda: translate("Count", "What differs in a count is listed here as soon as a location is done."),
            )
        )
        self.table.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal
        self.table.chosen_changed.connect(self._enable)

    def make_commands(self, page: Page) -> list[Command]:
        """Make the commands of this part, for its page."""
        self.accepter = Command(
            page, _accept_words, partial(self.decide, ACCEPTED), icon="clipboard-check", key="Alt+A"
        )
        self.keeper = Command(page, _keep_words, partial(self.decide, KEPT), icon="lock", key="Alt+K")
        self.searcher = Command(page, _again_words, partial(self.decide, AGAIN), icon="search", key="Alt+N")
        self.poster = Command(
            page, lambda: translate("Count", "Post decisions"), self._post, icon="check-check", key="Ctrl+Shift+Return"
        )
        self.closer = Command(page, lambda: translate("Count", "Close count"), self._close, icon="lock")
        self.closer_button = CommandButton(self.closer)
        made = [self.accepter, self.keeper, self.searcher, self.poster, self.closer]
        self.table.set_commands([self.accepter, self.keeper, self.searcher])
        self._lay_out()
        self._enable()
        return made

    def _lay_out(self) -> None:
        tools = row(
            CommandButton(self.accepter), CommandButton(self.keeper), CommandButton(self.searcher), 0,
            CommandButton(self.poster, kind=PRIMARY),
        )  # fmt: skip
        tools.setContentsMargins(px(24), px(10), px(24), px(10))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(tools)
        whole.addWidget(self.table, 1)

    def show_rights(self, is_office: bool) -> None:  # noqa: FBT001 - says the same as its name
        """Let only coordinators settle."""
        self._is_office = is_office
        for command in (self.accepter, self.keeper, self.searcher, self.poster, self.closer):
            command.setVisible(is_office)
        self._enable()

    def show_count(self, count: CountRow | None) -> None:
        """Ask for what differs in a count."""
        if (count.id if count else None) != (self._count.id if self._count else None):
            self.decisions.clear()
        self._count = count
        if count is None:
            self._show([])
        elif self._is_office:
            self._desk.ask(count_rows.differences, count.id, then=self._show, key="count differences")

    def _show(self, found: Sequence[Difference]) -> None:
        self.decisions = {one.id: self.decisions[one.id] for one in found if one.id in self.decisions}
        self.rows.show_rows(found)
        self._enable()

    def decide(self, decision: str) -> None:
        """Write a decision behind the rows that are ticked or chosen; nothing is posted yet."""
        keys = [int(str(key)) for key in self.table.chosen_keys()]
        for _, one in self.rows.here():
            if one.id in keys and not (decision == ACCEPTED and one.is_away):
                self.decisions[one.id] = decision
        self.rows.show_rows([one for _, one in self.rows.here()])
        self._enable()

    def _enable(self) -> None:
        if not hasattr(self, "poster"):
            return
        is_chosen = bool(self.table.chosen_keys())
        for command in (self.accepter, self.keeper, self.searcher):
            command.setEnabled(self._is_office and is_chosen)
        self.poster.setEnabled(self._is_office and bool(self.decisions))
        self.closer.setEnabled(self._is_office and self._count is not None)

    _is_office = True

    # Posting

    def _post(self) -> None:
        if self._count is not None and self.decisions:
            accepted = [id_ for id_, decision in self.decisions.items() if decision == ACCEPTED]
            self._desk.ask(would_cut, self._count.id, accepted, then=self._ask_reason)

    def _ask_reason(self, cut: list[dict[str, Any]]) -> None:
        decisions = dict(self.decisions)
        ReasonDialog(
            self,
            partial(_post_title, len(decisions)),
            partial(_cut_words, cut),
            lambda: translate("Count", "Post decisions"),
            partial(self._settle, decisions),
        ).open()

    def _settle(
        self,
        decisions: dict[int, str],
        reason: str,
        done: Callable[[object], object],
        refused: Callable[[AidHubError], object],
    ) -> None:
        if self._count is not None:

            def then(answer: dict[str, Any]) -> None:
                done(answer)
                self._settled(answer)

            self._desk.do(settle, self._count.id, decisions, reason, then=then, refused=refused)

    def _settled(self, answer: dict[str, Any]) -> None:
        self.decisions.clear()
        self.told.emit(translate("Count", "Decisions posted."), True)  # noqa: FBT003 - a signal
        if answer["boxes"]:
            print_labels(self._desk, "box", [int(id_) for id_, _ in answer["boxes"]])
        if answer["cut"]:
            self.problem.emit(_cut_words(answer["cut"], done=True))

    def _close(self) -> None:
        if self._count is not None:
            self._desk.do(
                close_count, self._count.id,
                then=lambda _: self.told.emit(translate("Count", "Stock count closed."), True),  # noqa: FBT003
            )  # fmt: skip

    # Rows

    def _chip(self, one: Difference) -> Chip | None:
        decision = self.decisions.get(one.id)
        if decision is None:
            return None
        kinds = {ACCEPTED: ("ok", "clipboard-check"), KEPT: ("neu", "lock"), AGAIN: ("info", "search")}
        return Chip(_decision_words(decision), *kinds[decision])

    def _sentence(self, one: Difference) -> str:
        decision = self.decisions.get(one.id)
        parts = (one.location, words.difference_title(one), words.difference_second(one), one.person,
                 _decision_words(decision) if decision else translate("Count", "not decided"))  # fmt: skip
        return ", ".join(filter(None, parts))

    def _columns(self) -> list[Column]:
        return [
            Column("location", lambda: translate("Count", "Location"), 120, lambda one: one.location, is_strong=True,
                   icon=lambda _: ("map-pin", "text2")),
            Column("what", lambda: translate("Count", "Difference"), 260, words.difference_title, stretch=True,
                   is_strong=True, second=words.difference_second),
            Column("expected", lambda: translate("Count", "In the books"), 110, _expected, RIGHT),
            Column("found", lambda: translate("Count", "Counted"), 110, _found, RIGHT),
            Column("person", lambda: translate("Count", "Counted by"), 150, lambda one: one.person,
                   ink=lambda _: "text2", second=_at),
            Column("decision", lambda: translate("Count", "Decision"), 190,
                   lambda one: _decision_words(self.decisions.get(one.id, "")), chip=self._chip),
        ]  # fmt: skip


def _expected(one: Difference) -> str:
    if one.expected_milli is not None:
        return words.amount(one.expected_milli, one.unit)
    return one.belongs or {"missing": one.location, "damaged": one.location}.get(one.kind, "–")


def _found(one: Difference) -> str:
    if one.found_milli is not None:
        return words.amount(one.found_milli, one.unit)
    return "–" if one.kind == "missing" else one.location


def _at(one: Difference) -> str:
    return spoken().moment(one.at)


def _accept_words() -> str:
    return translate("Count", "Accept count")


def _keep_words() -> str:
    return translate("Count", "Keep stock")


def _again_words() -> str:
    return translate("Count", "Search again")


def _decision_words(decision: str) -> str:
    found = {ACCEPTED: _accept_words, KEPT: _keep_words, AGAIN: _again_words}.get(decision)
    return found() if found else ""


def _post_title(count: int) -> str:
    return translate_plural("Count", "Post {count} decision", "Post {count} decisions", count)


def _cut_words(cut: Sequence[dict[str, Any]], *, done: bool = False) -> str:
    if not cut:
        return translate("Count", "No reservation of a transport is touched.")
    lines = [
        translate(
            "Count", "{transport}: {amount} of {article}", transport=line["transport"],
            amount=words.amount(line["quantity_milli"], line["unit"]), article=name_in(line["article"], spoken().code),
        )
        for line in cut
    ]  # fmt: skip
    goods = "; ".join(lines)
    if done:
        return translate("Count", "Reservations were cut: {goods}. Choose other goods for them.", goods=goods)
    return translate("Count", "Reservations will be cut: {goods}.", goods=goods)
