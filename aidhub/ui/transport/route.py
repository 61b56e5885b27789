"""The tab Route of a transport: schedule at the left; map, crossings and checks of the road at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from aidhub.documents.route_sheet import RouteSheet, build
from aidhub.domain.checks import Finding
from aidhub.domain.errors import AidHubError
from aidhub.domain.moments import parse_minutes, parse_moment
from aidhub.domain.names import name_in
from aidhub.domain.quantities import parse_number
from aidhub.domain.transports import AT_THE_RAMP
from aidhub.i18n import spoken, translate
from aidhub.services import route_edits as edits
from aidhub.services import transports
from aidhub.services.receipt import arrive
from aidhub.services.route_sheets import route_sheet
from aidhub.services.routes import CrossingRow, Passed, Route, route
from aidhub.services.transport_show import TransportShow
from aidhub.ui import printers
from aidhub.ui.components.buttons import QUIET, Button, CommandButton
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.outline_map import OutlineMap
from aidhub.ui.components.reason import ReasonDialog
from aidhub.ui.components.segments import Segments
from aidhub.ui.components.surfaces import EmptyState, column, row, scrolling
from aidhub.ui.one_paper import OnePaper, sheet_languages
from aidhub.ui.page import Page
from aidhub.ui.route import rows
from aidhub.ui.route.add import AddPointDialog
from aidhub.ui.route.rows import RouteRow
from aidhub.ui.table import CellEdit, FixedRows, Table, TableFoot
from aidhub.ui.text import Text, spoken_style
from aidhub.ui.theme import px
from aidhub.ui.transport.findings import Findings
from aidhub.ui.transport.tab import Tab
from aidhub.ui.transports.steps import NextStep

NARROW, HIGH = 1_000, 900
CHANGEABLE = (*AT_THE_RAMP, "on_the_way")


class RouteTab(Tab):
    """Everything about the way. Times, stays and kilometres are changed in their cells; later times follow."""

    def __init__(self, page: Page, steps: NextStep) -> None:
        super().__init__(page)
        self._steps = steps
        self.route: Route | None = None
        self._make_parts()
        self._make_commands()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.title = PlainLabel(lambda: translate("Route", "Schedule"), "strong")
        self.sums = PlainLabel("", "helper", "muted")
        self.arrival = PlainLabel("", "body", "text2", wrap=True)
        self.crew = Segments(
            lambda: translate("Route", "Drivers"),
            [("1", lambda: translate("Route", "1 driver"), lambda: translate("Route", "One driver")),
             ("2", lambda: translate("Route", "2 drivers"), lambda: translate("Route", "Two drivers take turns"))],
        )  # fmt: skip
        self.rows = FixedRows(rows.columns(), lambda row: row.key, rows.sentence, self)
        self.table = Table(
            self.rows,
            lambda: translate("Route", "Schedule"),
            settings=self.desk.settings,
            memory="transport route",
            height="twoLine",
        )
        self.crossing_rows = FixedRows(rows.crossing_columns(), lambda row: row.key, rows.crossing_sentence, self)
        self.crossings = Table(
            self.crossing_rows,
            lambda: translate("Route", "Border crossing"),
            settings=self.desk.settings,
            memory="transport crossings",
            height="twoLine",
            whole_rows=True,
        )
        self.findings, self.map = Findings(self._remedies()), OutlineMap()
        self.foot = TableFoot(
            [
                ("F2", lambda: translate("Route", "time, stay, km")),
                ("P", lambda: translate("Route", "pin")),
                ("Ins", lambda: translate("Route", "add")),
            ],
            lead=24,
        )

    def _make_commands(self) -> None:
        self.adder = self.command(lambda: translate("Route", "Add a point"), self._add, icon="plus", key="Ins, F4")
        self.reporter = self.command(lambda: translate("Route", "Report"), self._report, icon="flag", key="F7")
        self.pinner = self.command(lambda: translate("Route", "Pin the time"), self._pin, icon="lock", key="P")
        self.remover = self.command(
            lambda: translate("Route", "Leave the point out"), self._remove, icon="trash-2", key="Del"
        )
        self.earlier = self.command(
            lambda: translate("Route", "One place earlier"), partial(self._move, -1), icon="arrow-up", key="Alt+Up"
        )
        self.later = self.command(
            lambda: translate("Route", "One place later"), partial(self._move, 1), icon="arrow-down", key="Alt+Down"
        )
        self.shortener = self.command(
            lambda: translate("Route", "Shortest order of stops"), self._shorten, icon="route", key="Ctrl+G"
        )
        self.taker = self.command(
            lambda: translate("Route", "Take over arrivals"), self._take_over, icon="calendar-clock", key="Ctrl+Shift+A"
        )
        self.closer = self.command(
            lambda: translate("Route", "Crossing looked up today: closed for this vehicle"),
            partial(self._look_up, takes=False), icon="lock",
        )  # fmt: skip
        self.opener = self.command(
            lambda: translate("Route", "Crossing looked up today: open for this vehicle"),
            partial(self._look_up, takes=True), icon="check",
        )  # fmt: skip
        self.printer = self.command(
            lambda: translate("RouteSheet", "Print route sheet"), self._print, icon="printer", key="Ctrl+P"
        )
        self.saver = self.command(
            lambda: translate("RouteSheet", "Save route sheet as PDF"), self._save, icon="download", key="Ctrl+S"
        )
        self.table.set_commands([self.pinner, self.earlier, self.later, self.remover])
        self.crossings.set_commands([self.opener, self.closer])
        self._empty_button = Button("", self._fill_in, icon="square-pen")
        self._empty = EmptyState("route", "", "", self._empty_button)
        self.table.set_empty(self._empty)

    def _lay_out(self) -> None:
        self._only_now = {one: CommandButton(one, size="small") for one in (self.reporter, self.shortener)}
        buttons = row(
            self.crew, 0, *self._only_now.values(), CommandButton(self.taker, size="small"),
            CommandButton(self.adder, size="small"),
        )  # fmt: skip
        sheet = [CommandButton(one, size="small", kind=QUIET, words=False) for one in (self.printer, self.saver)]
        tools = column(row(self.title, self.sums, 0, *sheet, gap=10), self.arrival, buttons, gap=8)
        tools.setContentsMargins(px(24), px(12), px(16), px(12))
        left = QWidget()
        parts = column(tools, self.table, self.foot, gap=0)
        parts.setStretchFactor(self.table, 1)
        left.setLayout(parts)
        below, self._right = QSplitter(), QSplitter(Qt.Orientation.Vertical)
        below.addWidget(self.crossings)
        below.addWidget(self.findings)
        below.setSizes([3_600, 2_800])
        self._right.addWidget(self.map)
        self._right.addWidget(below)
        self._right.setSizes([5_500, 4_500])
        self._split = QSplitter()
        for splitter in (below, self._right, self._split):
            splitter.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self._right)
        self._split.setSizes([5_400, 6_600])
        self._is_narrow = False
        self._scroll = scrolling(self._split)
        self.setLayout(column(self._scroll, gap=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay map, crossings and checks below the schedule where there is no room beside it."""
        super().resizeEvent(event)
        is_narrow = self.width() < px(NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._split.setOrientation(Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal)
        self._split.setMinimumHeight(px(HIGH) if is_narrow else 0)

    def _connect(self) -> None:
        self.rows.edited.connect(self._change)
        self.table.told.connect(self.tell_of_table)
        self.table.current_changed.connect(self._current_changed)
        self.crossings.opened.connect(self._choose)
        self.crossings.details.connect(self._choose)
        self.crossings.current_changed.connect(lambda _: self._show_commands())
        self.crew.chosen.connect(self._crew_chosen)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    # Showing

    def show_transport(self, shown: TransportShow) -> None:
        """Show this transport; its route is asked for while somebody looks."""
        if self.shown is None or self.shown.id != shown.id:
            self.route = None
        self.shown = shown
        if self.isVisible():
            self.desk.ask(route, shown.id, then=self._take, key="route")

    def _take(self, found: Route) -> None:
        if self.shown is None or found.transport_id != self.shown.id:
            return
        self.route = found
        self._fill()

    def retranslate(self) -> None:
        """Say what is made of answers anew."""
        if self.route:
            self._fill()

    def _fill(self) -> None:
        found = self.route
        if found is None:
            return
        may_change = found.status in CHANGEABLE
        self.sums.say(lambda: rows.sums(found) if found.lines else "")
        self.arrival.say(lambda: rows.last_arrival(found.passed) if found.lines else "")
        self.arrival.setVisible(bool(found.lines))
        self.crew.choose("1" if found.crew < 2 else "2")  # noqa: PLR2004 - two drivers
        self.crew.setEnabled(may_change)
        self._say_empty(found)
        self.rows.show_rows(rows.route_rows(found, may_change=may_change))
        self.crossing_rows.show_rows(found.crossings)
        places = tuple(rows.map_points(found))
        if places != self.map.points:  # else it stays as somebody zoomed it
            self.map.show_route(places)
        self.findings.show_these(found.findings, is_empty=not found.lines)
        if self.rows.total and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows.index(0, self.rows.column_at("time")))
        elif not self.rows.total and self.table.hasFocus():
            self._go_to_missing()
        self._show_commands()

    def _go_to_missing(self) -> None:
        """Give the focus to what an empty schedule waits for."""
        if self.route and self.route.missing == "crossing":
            self._go_to_crossings()
        else:
            self._empty_button.setFocus()

    def _say_empty(self, found: Route) -> None:
        name = found.missing_name
        said: dict[str, tuple[Text, Text, Text]] = {
            "vehicle": (
                lambda: translate("Route", "No schedule yet"),
                lambda: translate("Route", "Choose a vehicle to build the schedule."),
                lambda: translate("Route", "Choose vehicle"),
            ),
            "departure": (
                lambda: translate("Route", "No schedule yet"),
                lambda: translate("Route", "Set the departure to build the schedule."),
                lambda: translate("Route", "Set departure"),
            ),
            "crossing": (
                lambda: translate("Route", "No schedule yet"),
                lambda: translate("Route", "Choose a border crossing to build the schedule."),
                lambda: translate("Route", "Choose crossing"),
            ),
            "place": (
                lambda: translate("Route", "Where is {name}?", name=name),
                lambda: translate("Route", "Give it a city that is known, so that distances can be estimated."),
                lambda: translate("Route", "Show partners"),
            ),
        }
        if found.missing:
            title, text, button = said[found.missing]
            self._empty.say(title, text)
            self._empty_button.say(button)

    def _show_commands(self) -> None:
        found, current = self.route, self.table.current_row
        may_change = found is not None and found.status in CHANGEABLE
        at_the_ramp = found is not None and found.status in AT_THE_RAMP
        passed = current.passed if isinstance(current, RouteRow) and current.line.kind != "start" else None
        is_stop = bool(passed and passed.point.stop_id)
        may_go = bool(passed and passed.point.kind not in ("crossing", "start") and (at_the_ramp or not is_stop))
        self.adder.setEnabled(may_change)
        self.pinner.setEnabled(may_change and passed is not None and passed.point.arrived_at is None)
        for command in (self.remover, self.earlier, self.later):
            command.setEnabled(may_change and may_go)
        self.shortener.setEnabled(at_the_ramp and bool(found and sum(bool(p.point.stop_id) for p in found.passed) > 1))
        for command in (self.printer, self.saver):
            command.setEnabled(bool(found and found.lines))
        self.taker.setEnabled(may_change and bool(found and found.lines))
        for command in (self.opener, self.closer):
            command.setEnabled(self.crossings.current_row is not None)
        happens = _next_event(found) if found else None
        self.reporter.setEnabled(happens is not None)
        self.reporter.say(lambda: _event_words(happens) if happens else translate("Route", "Report"))
        for command, button in self._only_now.items():
            button.setVisible(command.isEnabled())

    def _current_changed(self, _: RouteRow | None) -> None:
        self._show_commands()

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Bring the part that got the focus into sight, where not all of them have room."""
        if now is not None and self._split.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, 0)

    # Changing

    def _change(self, changed: list[CellEdit]) -> None:
        for edit in changed:
            self._change_one(edit)

    def _change_one(self, edit: CellEdit) -> None:
        shown, line = self.shown, edit.row
        if shown is None or not isinstance(line, RouteRow):
            return
        refuse = partial(self.refuse, self.table, edit)
        try:
            self._do(line, *_read(line, edit), refused=refuse)
        except AidHubError as error:
            refuse(error)

    def _do(self, line: RouteRow, field: str, value: Any, *, refused: Any = None) -> None:
        shown = self.shown
        if shown is None or line.passed is None:
            return
        place = name_in(line.passed.point.names, spoken().code)
        said = partial(self.tell, translate("Route", "{place} changed", place=place))
        if line.line.kind == "start":
            self.desk.do(transports.edit_transport, shown.id, departs_at=value, then=lambda _: said(), refused=refused)
        else:
            key = line.passed.point.key
            self.desk.do(edits.change_point, shown.id, key, **{field: value}, then=lambda _: said(), refused=refused)

    def _pin(self) -> None:
        line = self.table.current_row
        if isinstance(line, RouteRow) and line.passed and line.line.kind != "start":
            point = line.passed.point
            self._do(line, "pinned_at", None if point.pinned_at else line.passed.planned)

    def _add(self) -> None:
        if self.shown is None:
            return
        line = self.table.current_row
        after = line.passed.point.key if isinstance(line, RouteRow) and line.passed else ""
        with_stops = self.shown.status in AT_THE_RAMP
        added = partial(self.tell, translate("Route", "Point added"))
        AddPointDialog(self.page, self.desk, self.shown.id, after, with_stops=with_stops, done=added).open()

    def _remove(self) -> None:
        line = self.table.current_row
        if self.shown is None or not isinstance(line, RouteRow) or line.passed is None:
            return
        point = line.passed.point
        said = translate("Route", "{place} left out", place=name_in(point.names, spoken().code))
        done = lambda _: self.tell(said)  # noqa: E731 - one line
        if point.stop_id is not None:
            self.desk.do(transports.remove_stop, point.stop_id, then=done)
        else:
            self.desk.do(edits.remove_waypoint, self.shown.id, point.key, then=done)

    def _move(self, steps: int) -> None:
        line = self.table.current_row
        if self.shown and isinstance(line, RouteRow) and line.passed:
            said = translate("Route", "{place} moved", place=name_in(line.passed.point.names, spoken().code))
            self.desk.do(edits.move_point, self.shown.id, line.passed.point.key, steps, then=lambda _: self.tell(said))

    def _shorten(self) -> None:
        if self.shown:
            said = translate("Route", "Stops put in the shortest order")
            self.desk.do(edits.shorten, self.shown.id, then=lambda _: self.tell(said))

    def _take_over(self) -> None:
        if self.shown:
            said = translate("Route", "Papers and checks go by these arrivals")
            self.desk.do(edits.take_over_arrivals, self.shown.id, then=lambda _: self.tell(said))

    def _crew_chosen(self, key: str) -> None:
        if self.shown:
            said = translate("Route", "Schedule made for {crew}", crew=_crew_words(key))
            self.desk.do(transports.edit_transport, self.shown.id, crew=int(key), then=lambda _: self.tell(said))

    def _choose(self, crossing: CrossingRow) -> None:
        if self.shown and not crossing.is_chosen:
            said = translate("Route", "Crossing changed to {crossing}", crossing=rows.crossing_name(crossing))
            before = {"crossing_key": self.shown.crossing_key}
            self.desk.do(
                transports.edit_transport, self.shown.id, expected=before, crossing_key=crossing.key,
                then=lambda _: self.tell(said),
            )  # fmt: skip

    def _look_up(self, *, takes: bool) -> None:
        crossing = self.crossings.current_row
        if self.route and isinstance(crossing, CrossingRow):
            said = translate("Route", "{crossing} looked up today", crossing=rows.crossing_name(crossing))
            self.desk.do(
                edits.confirm_crossing, crossing.key, self.route.vehicle_class, takes=takes,
                then=lambda _: self.tell(said),
            )  # fmt: skip

    def _report(self) -> None:
        happens = _next_event(self.route) if self.route else None
        if self.shown is None or happens is None:
            return
        passed, field = happens
        said = _event_words(happens)
        if passed.point.stop_id is not None:
            self.desk.do(arrive, self.shown.id, passed.point.stop_id, then=lambda _: self.tell(said))
        else:
            self.desk.do(edits.at_point, self.shown.id, passed.point.key, field, then=lambda _: self.tell(said))

    def _print(self) -> None:
        if not printers.has_printer():
            self.page.problem.emit(
                translate("RouteSheet", "No printer is connected. Save the route sheet as PDF instead.")
            )
        else:
            self._hand_out(OnePaper(self.page).print_made)

    def _save(self) -> None:
        self._hand_out(OnePaper(self.page).save_made)

    def _hand_out(self, out: Callable[[str, str, Callable[[], bytes]], object]) -> None:
        """Make the route sheet as the schedule is now, and print or save it."""

        def take(sheet: RouteSheet) -> None:
            languages = sheet_languages()
            out(translate("RouteSheet", "Route sheet"), sheet.number, lambda: build(sheet, languages))

        if self.shown:
            self.desk.ask(route_sheet, self.shown.id, then=take)

    def _fill_in(self) -> None:
        missing = self.route.missing if self.route else ""
        if missing == "crossing":
            self._go_to_crossings()
        elif missing == "place":
            self.page.wanted.emit("partners", None)
        elif self.shown:
            self._steps.edit(self.shown)

    # Remedies

    def _remedies(self) -> dict[str, Any]:
        return {
            "choose_crossing": lambda _: self._go_to_crossings(),
            "confirm_crossing": lambda _: self._look_up_chosen(),
            "pin": self._pin_opening,
            "unpin": lambda finding: self._say_of(str(finding.facts["key"]), pinned_at=None),
            "enter_receipt": self._enter_receipt,
        }

    def _go_to_crossings(self) -> None:
        at = next((at for at, one in self.crossing_rows.here() if one.is_chosen), 0)
        self.crossings.setCurrentIndex(self.crossing_rows.index(at, 0))
        self.crossings.setFocus()

    def _look_up_chosen(self) -> None:
        self._go_to_crossings()
        self._look_up(takes=True)

    def _pin_opening(self, finding: Finding) -> None:
        self._say_of(f"stop-{finding.stop_id}", pinned_at=datetime.fromisoformat(finding.facts["pin"]))

    def _say_of(self, key: str, **fields: Any) -> None:
        if self.shown:
            said = translate("Route", "Time changed, the others follow")
            self.desk.do(edits.change_point, self.shown.id, key, **fields, then=lambda _: self.tell(said))

    def _enter_receipt(self, finding: Finding) -> None:
        shown, key = self.shown, str(finding.facts["key"])
        if shown is None:
            return

        def enter(text: str, then: Any, refused: Any) -> None:
            self.desk.do(edits.change_point, shown.id, key, note=text, then=then, refused=refused)

        ReasonDialog(
            self.page,
            lambda: translate("Route", "Receipt of the hand-over"),
            lambda: translate("Route", "Type its number, or who signed it and when."),
            lambda: translate("Route", "Enter"),
            enter,
        ).open()

    # Window

    def panes(self) -> list[QWidget]:
        """Schedule, map, crossings, checks."""
        return [self.table, self.map, self.crossings, self.findings]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the schedule."""
        return self.table.keys()

    def go_to_problem(self) -> None:
        """Give the focus to the remedy of the first problem."""
        self.findings.go_to_problem()


def _read(line: RouteRow, edit: CellEdit) -> tuple[str, Any]:
    """Read what was typed into a cell: which field it is, and its value; an empty cell takes it back.

    Raises:
        AidHubError: the text cannot be taken; its sentence says why.
    """
    text, point = edit.text.strip(), line.passed.point if line.passed else None
    if edit.column == "km":
        return "km", int(parse_number(text.lower().removesuffix("km").strip(), spoken_style())) if text else None
    if edit.column == "stay":
        minutes = parse_minutes(text) if text else None
        if point and point.arrived_at and point.stop_id is None and minutes is not None:
            return "left_at", point.arrived_at + timedelta(minutes=minutes)
        return "wait_minutes", minutes
    field = "arrived_at" if point and point.arrived_at and point.stop_id is None else "pinned_at"
    if not text and line.line.kind != "start":
        return field, None
    here = rows.local(line.line.at, line.line.country)
    whole = text if " " in text or "." in text or "-" in text else f"{here:%d.%m.%Y} {text}"
    return field, parse_moment(whole, date(here.year, here.month, here.day), line.line.country)


Happens = tuple[Passed, str]


def _next_event(found: Route) -> Happens | None:
    """Find what is to be reported next while a transport is on its way."""
    if found.status != "on_the_way":
        return None
    for passed in found.passed[1:]:
        point = passed.point
        if point.kind == "via":
            continue
        if point.arrived_at is None:
            return passed, "arrived_at"
        if point.left_at is None and point.stop_id is None:
            return passed, "left_at"
    return None


def _event_words(happens: Happens) -> str:
    passed, field = happens
    place = name_in(passed.point.names, spoken().code)
    if field == "left_at":
        if passed.point.kind == "crossing":
            return translate("Route", "Through the border")
        return translate("Route", "Left {place}", place=place)
    if passed.point.kind == "crossing":
        return translate("Route", "At the border")
    return translate("Route", "Arrived in {place}", place=place)


def _crew_words(key: str) -> str:
    return translate("Route", "1 driver") if key == "1" else translate("Route", "2 drivers")
