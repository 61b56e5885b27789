"""The page Today: what needs a person now, the next transports, and how the warehouse stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from aidhub.domain.checks import Severity
from aidhub.domain.clocks import local_day
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.messages import sentence
from aidhub.services.deliveries import DeliveryRow
from aidhub.services.first_start import left_for_later
from aidhub.services.intakes import accept_delivery
from aidhub.services.to_do import ToDo, postpone, to_do
from aidhub.services.today import COUNTRY, Outlook, outlook
from aidhub.ui.components.folding import fold
from aidhub.ui.components.keys_overlay import KeyBadge
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import EmptyState, column, scrolling
from aidhub.ui.desk import Desk
from aidhub.ui.intake import NEW
from aidhub.ui.page import Page
from aidhub.ui.panes import next_pane
from aidhub.ui.text import Text
from aidhub.ui.theme import px
from aidhub.ui.today import words
from aidhub.ui.today.deliveries import DeliveryDialog, ExpectedTile
from aidhub.ui.today.tiles import FlowTile, LoadingTile, NumbersTile, RoomTile, Tile, TransportsTile
from aidhub.ui.today.to_do import ToDoList
from aidhub.ui.transports.new import NewTransportDialog
from aidhub.ui.transports.steps import NextStep

SIDE, BESIDE = 340, 980
"""Width of the right column, and of a page from which on it stands beside the left one."""

MINUTE, AGAIN, CALM = 60_000, 600_000, 10_000
"""Milliseconds: how often the day is looked at, how often the list is asked for though nothing was changed, and for how
long the charts are left alone after they were counted."""

STEPS = frozenset({"choose_vehicle", "propose", "confirm_plan", "depart", "arrive"})
"""Things to do that are the next step of a transport."""


class TodayPage(Page):
    """To do and the next transports at the left, numbers and charts at the right. Helpers see what they can do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: words.day_title(_today()))
        self._day = _today()
        self._found: tuple[ToDo, ...] = ()
        self._outlook: Outlook | None = None
        self.steps = NextStep(self, lambda _, shown: self.wanted.emit("transport", (shown.id, "problems")))
        self._make_parts()
        self._make_commands()
        self._lay_out()
        self._connect()
        self.show_rights()

    # Making

    def _make_parts(self) -> None:
        self.greeting = PlainLabel("", "body", "text2", cut=True)
        self.list = ToDoList()
        self._nothing = EmptyState("circle-check", lambda: translate("Today", "Nothing waits."), self._nothing_words)
        self._nothing.hide()
        holder = QWidget()
        holder.setLayout(column(self.list, self._nothing, gap=0))
        self.to_do = Tile(self.desk, self._ask_to_do, self._show_to_do, holder, lambda: translate("Today", "To do"))
        self._hints = self._key_hints()
        for part in self._hints:
            self.to_do.head.addWidget(part)
        self.transports, self.loading = TransportsTile(self.desk), LoadingTile(self.desk)
        self.numbers, self.flow, self.room = NumbersTile(self.desk), FlowTile(self.desk), RoomTile(self.desk)
        self.expected = ExpectedTile(self.desk)
        self._minute, self._again = QTimer(self, interval=MINUTE), QTimer(self, interval=AGAIN)
        self._calm = QTimer(self, singleShot=True, interval=CALM)
        self._is_chart_wanted = self._is_fresh = False

    def _key_hints(self) -> list[QWidget]:
        choose = PlainLabel(lambda: translate("Today", "choose"), "helper", "muted")
        do = PlainLabel(lambda: translate("Today", "do"), "helper", "muted")
        return [KeyBadge("Up"), KeyBadge("Down"), choose, KeyBadge("Return"), do]

    def _make_commands(self) -> None:
        self.starter = self.command(
            lambda: translate("Intake", "Start intake"), lambda: self.wanted.emit("intake", NEW), icon="package-plus",
            key="Ctrl+N",
        )  # fmt: skip
        self.announcer = self.command(
            lambda: translate("Today", "Announce a delivery"),
            lambda: self._change_delivery(None),
            icon="calendar-clock",
        )
        self.planner = self.command(
            lambda: translate("Transports", "Plan transport"), self._plan, icon="truck", key="Ctrl+T"
        )
        self.importer = self.command(
            lambda: translate("Stock", "Import a list"), lambda: self.wanted.emit("import", None),
            icon="file-spreadsheet",
        )  # fmt: skip
        self.later = self.command(
            lambda: translate("Today", "Later: hide it until tomorrow"), self._put_off_current, icon="clock",
            key="Ctrl+L",
        )  # fmt: skip
        self.add_button(self.planner)
        self.set_primary(self.starter)

    def _lay_out(self) -> None:
        self.head_left.addWidget(self.greeting)
        left = column(self.to_do, self.transports, self.loading, 0, gap=24)
        self._right = QWidget()
        parts = column(self.numbers, self.expected, self.flow, self.room, 0, gap=24)
        self._right.setLayout(parts)
        inner = QWidget()
        self._columns = QHBoxLayout(inner)
        self._columns.setContentsMargins(px(24), px(8), px(24), px(24))
        self._columns.setSpacing(px(28))
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._right)
        self.body.addWidget(scrolling(inner), 1)

    def _connect(self) -> None:
        self.list.wanted.connect(self._do)
        self.list.put_off.connect(self._put_off)
        self.expected.accepted.connect(self._accept)
        self.expected.change_wanted.connect(self._change_delivery)
        self.transports.opened.connect(lambda id_: self.wanted.emit("transport", id_))
        self.transports.all_wanted.connect(lambda: self.wanted.emit("transports", None))
        for panel in (self.flow.panel, self.room.panel):
            panel.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal
        for table in (self.transports.table, self.loading.table):
            table.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal
        self._minute.timeout.connect(self._look_at_the_day)
        self._calm.timeout.connect(self._ask_charts_late)
        self._again.timeout.connect(self._ask_list)
        self._minute.start()
        self._again.start()
        if self.desk.keeping:
            self.desk.keeping.changed.connect(self._ask_list)

    # Asking

    def refresh(self) -> None:
        """Count everything anew, each tile by itself; the charts at most every ten seconds."""
        self._ask_list()
        self.numbers.ask()
        self.expected.ask()
        if self.desk.is_helper:
            self.loading.ask()
        else:
            self.transports.ask()
            self._ask_charts()

    def _ask_list(self) -> None:
        if self.isVisible():
            self.desk.ask(outlook, self.desk.person_id, then=self._take_outlook, key="today outlook")
            self.to_do.ask()

    def _ask_charts(self) -> None:
        self._is_chart_wanted = self._calm.isActive()
        if not self._is_chart_wanted:
            self._calm.start()
            self.flow.ask()
            self.room.ask()

    def _ask_charts_late(self) -> None:
        if self._is_chart_wanted and self.isVisible() and not self.desk.is_helper:
            self._ask_charts()

    def _ask_to_do(self, session: Any) -> tuple[ToDo, ...]:
        return to_do(session, self._of_this_workstation(session), for_helper=self.desk.is_helper)

    def _of_this_workstation(self, session: Any) -> list[ToDo]:
        found, settings = [], self.desk.settings
        problem = self.desk.keeping.problem if self.desk.keeping else None
        if problem is not None:
            found.append(ToDo("backup", "backup", Severity.BLOCK, None, {"reason": sentence(problem)}))
        if settings.is_started or settings.first_start:  # whoever never saw that page left nothing for later on it
            rows = left_for_later(session, self.desk.person_id, settings.known_of_first_start)
            if rows:
                found.append(ToDo("first_start", "first start", Severity.INFO, None, {"rows": list(rows)}))
        return found

    def _look_at_the_day(self) -> None:
        if self._day != _today() and self.isVisible():
            self._day = _today()
            self.title.retranslate()
            self.refresh()

    # Showing

    def _take_outlook(self, found: Outlook) -> None:
        self._outlook = found
        self._greet()

    def _show_to_do(self, found: tuple[ToDo, ...]) -> None:
        self._found = found
        had_focus = self.list.current is not None
        self.list.show_rows(found, _now())
        for hint in self._hints:
            hint.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self.later.setEnabled(bool(found))
        if had_focus and not found:
            next_pane(self.panes(), None, 1)
        self._begin()
        self.to_do.note.say(lambda: spoken().number(len(found)) if found else "")
        self._greet()

    def _begin(self) -> None:
        """Once the page has come to the front and nothing else was chosen: the ring stands on the first thing to do."""
        focus = QApplication.focusWidget()
        if self._is_fresh and self.list.rows and focus is not None and self.isAncestorOf(focus):
            self.list.rows[0].setFocus()
        self._is_fresh = False

    def _greet(self) -> None:
        self.greeting.say(self._greeting_words)
        self._nothing.say(lambda: translate("Today", "Nothing waits."), self._nothing_words)

    def _greeting_words(self) -> str:
        if self._outlook is None:
            return ""
        first = next((one.due for one in self._found if one.due), None)
        greeting = words.greeting(self._outlook.person, _now())
        return f"{greeting} {words.waiting(len(self._found), first, _now())}".strip()

    def _nothing_words(self) -> str:
        return words.in_stock(self._outlook) if self._outlook else ""

    def show_rights(self) -> None:
        """Show a helper what is being loaded, and none of the charts and transports."""
        helper = self.desk.is_helper
        for tile in (self.transports, self.flow, self.room):
            tile.setVisible(not helper)
        self.loading.setVisible(helper)
        for command in (self.planner, self.importer):
            command.setVisible(not helper)
            command.setEnabled(not helper)
        if self.isVisible():
            self.refresh()

    # Doing

    def _plan(self) -> None:
        NewTransportDialog(self, self.desk, lambda id_: self.wanted.emit("transport", id_)).open()

    def _accept(self, delivery: DeliveryRow) -> None:
        """Take an announced donation in: its intake opens with donor and number filled in."""
        self.desk.do(accept_delivery, delivery.id, then=lambda intake: self.wanted.emit("intake", intake))

    def _change_delivery(self, delivery: DeliveryRow | None) -> None:
        DeliveryDialog(self, self.desk, lambda text: self.told.emit(text, True), delivery).open()  # noqa: FBT003

    def _do(self, row_: ToDo) -> None:
        """Do what the button of a row says, or open the place where it is done."""
        if row_.kind in STEPS:
            self.steps.take(row_.facts["id"])
        elif row_.kind == "backup":
            if self.desk.keeping:
                self.desk.keeping.run()
        else:
            page, thing = _GOALS[row_.kind](row_.facts)
            self.wanted.emit(page, thing)

    def _put_off_current(self) -> None:
        current = self.list.current or next(iter(self.list.rows), None)
        if current:
            self._put_off(current.to_do)

    def _put_off(self, row_: ToDo) -> None:
        self.desk.do(postpone, row_, then=lambda _: self._say_put_off())

    def _say_put_off(self) -> None:
        self.told.emit(translate("Today", "Hidden until tomorrow"), True)  # noqa: FBT003 - a signal

    # Window

    def panes(self) -> list[QWidget]:
        """To do, the transports, and the right column; those in which there is something to stop at."""
        there: list[tuple[QWidget, bool]]
        if self.desk.is_helper:
            there = [
                (self.to_do, bool(self.list.rows)), (self.loading, self.loading.rows.total > 0), (self._right, True)
            ]  # fmt: skip
        else:
            there = [(self.to_do, bool(self.list.rows)), (self.transports, True), (self._right, True)]
        return [part for part, is_there in there if is_there] or [self]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the list and of the charts."""
        return [
            ("Up", lambda: translate("Today", "Row above")),
            ("Down", lambda: translate("Today", "Row below")),
            ("Return", lambda: translate("Today", "Do what the button says")),
            ("Ctrl+C", lambda: translate("Today", "Copy the numbers of a chart")),
        ]

    def retranslate(self) -> None:
        """Say what is made of answers anew."""
        self._greet()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the first thing to do."""
        super().showEvent(event)
        if not event.spontaneous():
            self._day, self._is_fresh = _today(), True
            self.title.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right column below the left one where there is no room beside it."""
        super().resizeEvent(event)
        fold(self._columns, self._right, SIDE, below=self.width() < px(BESIDE))


def _now() -> datetime:
    return datetime.now(UTC)


def _today() -> date:
    return local_day(_now(), COUNTRY)


def _stock_of(facts: Any) -> tuple[str, object]:
    packages = facts["packages"]
    return "stock", packages[0] if len(packages) == 1 else facts["transport"]


def _stock_expiring(facts: Any) -> tuple[str, object]:
    article = name_in(facts["article"], spoken().code).translate(dict.fromkeys(map(ord, '"„“”«»'), " "))
    return "stock", translate("StockFilter", 'expiry:{day} "{article}"', day=facts["on"], article=article)


def _stock_expiring_more(facts: Any) -> tuple[str, object]:
    return "stock", translate("StockFilter", "expiry>={first} expiry<={last}", first=facts["from"], last=facts["on"])


_GOALS: dict[str, Callable[[Any], tuple[str, object]]] = {
    "problems": lambda facts: ("transport", (facts["id"], "problems")),
    "papers": lambda facts: ("transport", (facts["id"], "papers")),
    "receipt": lambda facts: ("transport", facts["id"]),
    "weights": _stock_of,
    "expiring": _stock_expiring,
    "expiring_more": _stock_expiring_more,
    "intake": lambda facts: ("intake", facts["id"]),
    "needs_urgent": lambda facts: ("needs", facts["id"]),
    "needs_stale": lambda facts: ("needs", facts["id"]),
    "name_uk": lambda _: ("articles", ("view", "no_name_uk")),
    "net": lambda _: ("articles", ("view", "no_weight")),
    "below_minimum": lambda _: ("articles", ("view", "below_minimum")),
    "differences": lambda facts: ("count", ("settle", facts["id"])),
    "first_start": lambda facts: ("first-start", facts["rows"][0]),
    "long_lying": lambda facts: (
        "stock",
        translate("StockFilter", "since<{day} -status:reserved", day=facts["before"]),
    ),
    "expired": lambda _: ("stock", translate("StockFilter", "status:expired")),
}
"""Where a thing is done: the page, and what it shows."""
