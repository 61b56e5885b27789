"""The tiles of the page Today: each is counted by itself, and shows its old numbers until the new ones are there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from aidhub.domain.charts import Chart, Kind, Series
from aidhub.domain.errors import AidHubError
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services import today, transport_list
from aidhub.services.today import AisleRoom, DayNumbers, Week
from aidhub.services.transport_list import TransportRow
from aidhub.ui.charts import ChartPanel
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import EmptyState, Surface, column, hairline, row
from aidhub.ui.desk import Desk
from aidhub.ui.table import Column, FixedRows, Table
from aidhub.ui.table.head import HEIGHT as HEAD_HEIGHT
from aidhub.ui.text import Text
from aidhub.ui.theme import colour, px
from aidhub.ui.transports import columns, words

SHOWN = 5
"""Transports that are shown."""

TONNE = 1_000_000


class Dot(QWidget):
    """A dot that is there while something is being counted, and takes the same room while not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_on = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def turn(self, *, on: bool) -> None:
        """Show it, or not."""
        self.is_on = on
        self.setAccessibleName(translate("Today", "Being counted") if on else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Six pixels."""
        return QSize(px(6), px(6))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the dot."""
        if self.is_on:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawEllipse(QRectF(self.rect()))


class Tile(QWidget):
    """A part of the page with a question of its own. If it cannot be answered that is said here, and nowhere else.

    Args:
        desk: where it asks.
        question: a service; gets a session.
        show: takes the answer.
        body: what shows it.
        heading: its name; empty where the body has a heading of its own, and room for the ``dot``.
    """

    def __init__(
        self,
        desk: Desk,
        question: Callable[..., Any],
        show: Callable[[Any], object],
        body: QWidget,
        heading: Text = "",
    ) -> None:
        super().__init__()
        self._desk, self._question, self._show = desk, question, show
        self.dot, self.body = Dot(), body
        self.heading, self.note = PlainLabel(heading, "heading"), PlainLabel("", "helper", "muted", cut=True)
        self.head = row(self.heading, self.note, self.dot, 0, gap=8)
        self._words = PlainLabel(lambda: translate("Today", "Could not be counted."), "helper", "bad")
        self.again = Button(lambda: translate("Today", "Try again"), self.ask, kind=QUIET, size="small")
        self.problem = QWidget()
        self.problem.setLayout(row(self._words, self.again, 0))
        self.problem.hide()
        self._lay_out(has_heading=bool(heading))

    def ask(self) -> None:
        """Count anew; what is shown stays until the answer is there."""
        self.dot.turn(on=True)
        self._desk.ask(self._question, then=self._came, refused=self._failed, key=("today", id(self)))

    def _came(self, answer: Any) -> None:
        self.dot.turn(on=False)
        self.problem.hide()
        self._show(answer)

    def _failed(self, _: AidHubError) -> None:
        self.dot.turn(on=False)
        self.problem.show()

    def _lay_out(self, *, has_heading: bool) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(px(6))
        if has_heading:
            outer.addLayout(self.head)
        outer.addWidget(self.problem)
        outer.addWidget(self.body)


class _Number(QWidget):
    """A large figure over what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self.figure, self.words = PlainLabel("–", "figure"), PlainLabel("", "helper", "muted", cut=True)
        parts = column(self.figure, self.words, 0, gap=0)
        parts.setContentsMargins(px(14), px(8), px(6), px(10))
        self.setLayout(parts)

    def show_number(self, figure: Text, words: Text) -> None:
        """Show another number."""
        self.figure.say(figure)
        self.words.say(words)


class NumbersTile(Tile):
    """What was done today: boxes in, boxes put on pallets; and what is open."""

    def __init__(self, desk: Desk) -> None:
        self._numbers = [_Number() for _ in range(3)]
        card = Surface("card")
        first, *others = self._numbers
        parts = row(first, *(part for one in others for part in (hairline(upright=True), one)), gap=0)
        card.setLayout(parts)
        super().__init__(
            desk, today.day_numbers, self._take, card, lambda: translate("Today", "Today in the warehouse")
        )

    def _take(self, found: DayNumbers) -> None:
        boxes, pallets, opened = self._numbers
        boxes.show_number(lambda: spoken().number(found.boxes_in), lambda: _boxes_in(found))
        pallets.show_number(
            lambda: spoken().number(found.on_pallets),
            lambda: translate("Today", "put on pallets"),
        )
        opened.show_number(
            lambda: spoken().number(found.open),
            lambda: translate("Today", "to sort"),
        )
        self.note.say(lambda: _unweighed(found))


def _boxes_in(found: DayNumbers) -> str:
    return translate_plural(
        "Today",
        "box in · {weight}\u00a0kg",
        "boxes in · {weight}\u00a0kg",
        found.boxes_in,
        weight=spoken().kilograms(found.gross_g, 0),
    )


def _unweighed(found: DayNumbers) -> str:
    if not found.unweighed:
        return ""
    return translate_plural("Today", "{count} without weight", "{count} without weight", found.unweighed)


class FlowTile(Tile):
    """Tonnes in and out of the last weeks."""

    def __init__(self, desk: Desk) -> None:
        self.panel = ChartPanel()
        super().__init__(
            desk, today.weekly_flow, lambda weeks: self.panel.show_chart(lambda: flow_chart(weeks)), self.panel
        )
        self.panel.add_to_heading(self.dot)
        self.panel.show_chart(lambda: flow_chart(()))


def flow_chart(weeks: tuple[Week, ...]) -> Chart:
    """Make the chart in the language in use; weeks before the warehouse was kept are not known."""
    return Chart(
        title=translate("Today", "In and out"),
        note=translate("Today", "tonnes per week"),
        labels=tuple(str(week.monday.isocalendar().week) for week in weeks),
        series=(
            Series(translate("Today", "In"), tuple(_tonnes(week.in_g) for week in weeks)),
            Series(translate("Today", "Out"), tuple(_tonnes(week.out_g) for week in weeks)),
        ),
        label_name=translate("Today", "Week"),
        unit=translate("Today", "t"),
        decimals=1,
        current=len(weeks) - 1,
    )


def _tonnes(grams: int | None) -> Decimal | None:
    return None if grams is None else Decimal(grams) / TONNE


class RoomTile(Tile):
    """How full the aisles are; not there while nothing is known of the room of any."""

    def __init__(self, desk: Desk) -> None:
        self.panel = ChartPanel()
        self.is_known = False
        super().__init__(desk, today.aisle_room, self._take, self.panel)
        self.panel.add_to_heading(self.dot)
        self.panel.hide()

    def _take(self, aisles: tuple[AisleRoom, ...]) -> None:
        self.is_known = bool(aisles)
        self.panel.setVisible(self.is_known)
        self.panel.show_chart(lambda: room_chart(aisles))


def room_chart(aisles: tuple[AisleRoom, ...]) -> Chart:
    """Make the chart in the language in use."""
    used, room = sum(aisle.used for aisle in aisles), sum(aisle.room for aisle in aisles)
    return Chart(
        title=translate("Today", "Warehouse space"),
        note=translate(
            "Today", "{used} of {room} pallet places", used=spoken().number(used), room=spoken().number(room)
        ),
        labels=tuple(_aisle_words(aisle) for aisle in aisles),
        series=(Series(translate("Today", "Taken"), tuple(aisle.used for aisle in aisles)),),
        label_name=translate("Today", "Aisle"),
        kind=Kind.BARS,
        wholes=tuple(aisle.room for aisle in aisles),
    )


def _aisle_words(aisle: AisleRoom) -> str:
    if aisle.name:
        return translate("Today", "Aisle {code} · {name}", code=aisle.code, name=aisle.name)
    return translate("Today", "Aisle {code}", code=aisle.code)


class TransportsTile(Tile):
    """The next transports. ``opened`` carries the id of one, ``all_wanted`` asks for the whole list."""

    opened = Signal(int)
    all_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        self.rows = FixedRows(_columns(), key=lambda one: one.id, spoken=columns.sentence)
        self.table = _ShortTable(self.rows, lambda: translate("Today", "Transports"))
        self._empty = EmptyState(
            "truck",
            lambda: translate("Today", "No transport is planned"),
            lambda: translate("Transports", "Ctrl+T plans a new one."),
        )
        holder = QWidget()
        holder.setLayout(column(self.table, self._empty, gap=0))
        super().__init__(desk, _next_transports, self._take, holder, lambda: translate("Today", "Transports"))
        show_all = Button(lambda: translate("Today", "Show all"), self.all_wanted.emit, kind=QUIET, size="small")
        self.head.addWidget(show_all)
        self._empty.hide()

        self.table.opened.connect(lambda one: self.opened.emit(one.id))
        self.table.details.connect(lambda one: self.opened.emit(one.id))

    def _take(self, answer: tuple[list[TransportRow], int]) -> None:
        found, active = answer
        self.rows.show_rows(found)
        self.table.grow()
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)
        self.note.say(lambda: translate_plural("Today", "{count} active", "{count} active", active) if active else "")


class LoadingTile(Tile):
    """What is being loaded now: for helpers."""

    def __init__(self, desk: Desk) -> None:
        wanted = ("number", "goal", "departure", "floor")
        self.rows = FixedRows([one for one in _columns() if one.key in wanted], key=lambda one: one.id)
        self.table = _ShortTable(self.rows, lambda: translate("Today", "Being loaded"))
        self._empty = EmptyState("truck", lambda: translate("Today", "Nothing is being loaded"))
        holder = QWidget()
        holder.setLayout(column(self.table, self._empty, gap=0))
        super().__init__(desk, transport_list.loading, self._take, holder, lambda: translate("Today", "Being loaded"))

    def _take(self, found: list[TransportRow]) -> None:
        self.rows.show_rows(found)
        self.table.grow()
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)


class _ShortTable(Table):
    """A table as high as its rows."""

    def __init__(self, rows: FixedRows, name: Text) -> None:
        super().__init__(rows, name, whole_rows=True, height="twoLine", lead=0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.horizontalScrollBar().rangeChanged.connect(self.grow)

    def grow(self, *_: int) -> None:
        """Take the height of head and rows, and of the bar below where columns go beyond the edge."""
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(px(HEAD_HEIGHT) + self.rows.total * self.row_height() + below + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "rows"):
            self.grow()


def _columns() -> list[Column]:
    """Take the columns of the page Transports, narrower: the vehicle stands below where it goes."""
    changes: dict[str, dict[str, Any]] = {
        "number": {"width": 96},
        "goal": {"width": 112, "second": lambda one: words.vehicle(one.vehicle, one.plate)},
        "departure": {"width": 100},
        "floor": {"width": 108, "title": lambda: translate("Today", "Load")},
        "papers": {"width": 64},
        "status": {"width": 100},
    }
    return [replace(one, **changes[one.key]) for one in columns.columns() if one.key in changes]


def _next_transports(session: Any) -> tuple[list[TransportRow], int]:
    return transport_list.transports(session, limit=SHOWN), transport_list.count(session)
