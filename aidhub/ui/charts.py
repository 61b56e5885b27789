"""Charts: bars in the colours of the theme, walked through by the arrow keys, and the same numbers as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from aidhub.domain import charts
from aidhub.domain.charts import Bar, Chart, Drawing, Kind, Letters, Words
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.ui import drawing
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import row
from aidhub.ui.components.toast import announce
from aidhub.ui.table import LEFT, RIGHT, Column, FixedRows, Table
from aidhub.ui.table.clipboard import copied
from aidhub.ui.text import is_language_change, name_it
from aidhub.ui.theme import MEDIUM, REGULAR, SEMIBOLD, colour, font, px

INKS = ("accent", "tealFill", "vio", "warnFill", "neu")
"""The colour token of each series."""

_TEXT, _LINE, _PLOT = 12, 17, 110


class ChartView(QWidget):
    """The picture. Arrow keys, Home and End go from value to value; each is shown, and said by a screen reader.

    Ctrl+C copies all values with their heads. ``told`` carries a sentence for the toast.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[], Chart] | None = None
        self.chart: Chart | None = None
        self.at: tuple[int, int] | None = None
        self.setProperty("ring", 4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_chart(self, make: Callable[[], Chart]) -> None:
        """Show a chart; ``make`` is called again for each language."""
        self._make = make
        self.retranslate()

    def retranslate(self) -> None:
        """Say the chart in the language in use."""
        if self._make is None:
            return
        self.chart = self._make()
        if self.at and (self.at[0] >= len(self.chart.series) or self.at[1] >= len(self.chart.labels)):
            self.at = None
        self.setAccessibleName(f"{self.chart.title} {self.chart.note}".strip())
        self.setAccessibleDescription(
            translate_plural(
                "Chart",
                "Chart with {count} label. The arrow keys read its values.",
                "Chart with {count} labels. The arrow keys read its values.",
                len(self.chart.labels),
            )
        )
        self.updateGeometry()
        self.update()

    def sentence(self, series: int, label: int) -> str:
        """Say a value as a sentence."""
        chart = self.chart
        if chart is None:
            return ""
        one, percent = chart.series[series], chart.percent(label)
        value = charts.value_words(chart, one.values[label], spoken().number)
        if one.values[label] is None:
            value = translate("Chart", "not known")
        elif percent is not None:
            whole = charts.value_words(chart, chart.wholes[label], spoken().number)
            value = translate(
                "Chart", "{value} of {whole}, {percent} %", value=value, whole=whole, percent=spoken().number(percent)
            )
        if len(chart.series) == 1:
            return translate("Chart", "{label}: {value}", label=chart.labels[label], value=value)
        return translate("Chart", "{label}, {series}: {value}", label=chart.labels[label], series=one.name, value=value)

    def layout_in(self, size: QSize) -> Drawing | None:
        """Place everything in a box of pixels."""
        return charts.lay_out(self.chart, size.width(), size.height(), letters()) if self.chart else None

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from value to value, or copy all."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.chart:
            self._copy(self.chart)
        elif event.key() == Qt.Key.Key_Escape and self.at:
            self.at = None
            self.update()
        elif not self._walk(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no value any more."""
        super().focusOutEvent(event)
        self.at = None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the value under the mouse."""
        super().mouseMoveEvent(event)
        self._point_at(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Show no value any more."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.at = None
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _walk(self, key: Qt.Key) -> bool:
        chart = self.chart
        wished = _place(chart, self.at, key) if chart and chart.labels else None
        if chart is None or wished is None:
            return False
        series, label = wished
        self.at = min(max(series, 0), len(chart.series) - 1), min(max(label, 0), len(chart.labels) - 1)
        self.update()
        announce(self, self.sentence(*self.at))
        return True

    def _point_at(self, where: QPointF) -> None:
        drawn = self.layout_in(self.size())
        found = [cell for cell in drawn.cells if _box(cell).contains(where)] if drawn else []
        if found or not self.hasFocus():
            self.at = (found[0].series, found[0].label) if found else None
            self.update()

    def _copy(self, chart: Chart) -> None:
        heads = (chart.label_name, *(head(chart, at) for at in range(len(chart.series))))
        rows = [heads, *charts.table_rows(chart, spoken().number)]
        QGuiApplication.clipboard().setMimeData(copied(rows))
        self.told.emit(translate_plural("Table", "{count} row copied", "{count} rows copied", len(chart.labels)))

    # Painting

    def sizeHint(self) -> QSize:
        """As high as the labels need; columns get a plot of usual height."""
        if self.chart is None:
            return QSize(px(240), px(_PLOT))
        least = charts.least_height(self.chart, max(self.width(), px(240)), letters())
        return QSize(px(240), round(max(least, px(_PLOT) if self.chart.kind is Kind.COLUMNS else 0)))

    def minimumSizeHint(self) -> QSize:
        """Never lower than readable."""
        return QSize(px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint lines, bars, words, and the value that is pointed at."""
        drawn = self.layout_in(self.size())
        if drawn is None:
            return
        painter = QPainter(self)
        for rule in drawn.rules:
            drawing.draw_line(painter, rule.left, rule.left + rule.width, round(rule.top))
        self._draw_bars(painter, drawn)
        for words in drawn.words:
            _draw_words(painter, words)
        cell = next((one for one in drawn.cells if (one.series, one.label) == self.at), None)
        if cell:
            self._draw_value(painter, cell)

    def _draw_bars(self, painter: QPainter, drawn: Drawing) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for track in drawn.tracks:
            drawing.draw_bar(painter, _box(track), [])
        for bar in (*drawn.bars, *drawn.swatches):
            ink = INKS[bar.series] if bar.share is None else drawing.fill_ink(bar.share)
            painter.setBrush(colour(ink))
            round_ = min(px(2), bar.width / 2, bar.height / 2) if bar.share is None else bar.height / 2
            painter.drawRoundedRect(_box(bar), round_, round_)

    def _draw_value(self, painter: QPainter, cell: Bar) -> None:
        """Show the value in a small dark note over its bar."""
        text = self.sentence(cell.series, cell.label)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.draw_ring(painter, _box(cell).adjusted(-2, -2, 2, 2), px(3), "text")
        metrics = QFontMetricsF(font(_TEXT, MEDIUM))
        wide, high = min(metrics.horizontalAdvance(text) + 2 * px(8), self.width()), px(24)
        left = min(max(cell.left + cell.width / 2 - wide / 2, 0), self.width() - wide)
        is_level = self.chart is not None and self.chart.kind is Kind.BARS
        top = cell.top + cell.height + px(4) if is_level else 0.0
        if top + high > self.height():
            top = max(cell.top - high - px(4), 0)
        box = QRectF(left, top, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("text"))
        painter.drawRoundedRect(box, px(4), px(4))
        painter.setFont(font(_TEXT, MEDIUM))
        painter.setPen(colour("page"))
        inner = box.toRect().adjusted(px(6), 0, -px(6), 0)
        drawing.draw_text(painter, inner, text, Qt.AlignmentFlag.AlignHCenter)


class ChartPanel(QWidget):
    """A chart under its heading, and a button that shows the same numbers as a table, to read and to copy.

    ``told`` carries a sentence for the toast.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.note = PlainLabel("", "heading"), PlainLabel("", "helper", "muted", cut=True)
        self.switch = Button(icon="list", kind=QUIET, size="small", name=lambda: translate("Chart", "Show as a table"))
        self.view = ChartView()
        self.rows = FixedRows(self._columns(None), key=lambda at: at)
        self.table = Table(self.rows, self.heading.text_function, height="compact", lead=0)
        self._stack = QStackedWidget()
        self.switch.setCheckable(True)
        self._lay_out()

        self.switch.toggled.connect(self.show_table)
        self.view.told.connect(self.told)
        self.table.told.connect(self.told)

    def show_chart(self, make: Callable[[], Chart]) -> None:
        """Show a chart; ``make`` is called again for each language."""
        self.view.show_chart(make)
        self._follow()

    def show_table(self, on: bool) -> None:  # noqa: FBT001 - a signal
        """Show the numbers as a table, or as a chart again."""
        self.switch.setChecked(on)
        self._stack.setCurrentIndex(int(on))

    def add_to_heading(self, widget: QWidget) -> None:
        """Put a widget beside the heading, before the switch."""
        self._head.insertWidget(self._head.count() - 1, widget)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if is_language_change(event):
            self.view.retranslate()
            self._follow()

    def _follow(self) -> None:
        chart = self.view.chart
        if chart is None:
            return
        self.heading.say(chart.title)
        self.note.say(chart.note)
        columns = self._columns(chart)
        if [one.key for one in columns] != [one.key for one in self.rows.columns]:
            self._use_columns(columns)
        name_it(self.table, chart.title)
        self.rows.show_rows(range(len(chart.labels)))

    def _use_columns(self, columns: list[Column]) -> None:
        """Let the table show other columns from now on: another chart may have more series, or shares."""
        self.rows.beginResetModel()
        self.rows.columns[:] = columns
        self.rows.endResetModel()
        self.table.memory.restore()
        self.table.stretch()

    def _columns(self, chart: Chart | None) -> list[Column]:
        values = list(map(str, range(len(chart.series)))) if chart else []
        keys = [*values, "percent"] if chart and chart.wholes else values
        return [
            Column(
                key,
                partial(self._title, key),
                96 if key == "label" else 84,
                partial(self._cell, key),
                LEFT if key == "label" else RIGHT,
                stretch=key == "label",
            )
            for key in ("label", *keys)
        ]

    def _title(self, key: str) -> str:
        chart = self.view.chart
        if chart is None:
            return ""
        if key == "label":
            return chart.label_name
        return translate("Chart", "Share") if key == "percent" else head(chart, int(key))

    def _cell(self, key: str, at: int) -> str:
        chart = self.view.chart
        if chart is None or at >= len(chart.labels):
            return ""
        if key == "label":
            return chart.labels[at]
        if key == "percent":
            percent = chart.percent(at)
            return "–" if percent is None else percent_words(percent)
        return charts.value_words(replace(chart, unit=""), chart.series[int(key)].values[at], spoken().number)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.table)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # as high as the picture
        self._head = row(self.heading, self.note, self.switch, gap=8)
        self._head.setStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(self._head)
        column.addWidget(self._stack, 1)


def head(chart: Chart, series: int) -> str:
    """Name a column of the table, with the unit of its values."""
    name = chart.series[series].name
    return translate("Chart", "{name}, {unit}", name=name, unit=chart.unit) if chart.unit else name


def percent_words(percent: int) -> str:
    """Write a share."""
    return translate("Chart", "{percent} %", percent=spoken().number(percent))


def letters() -> Letters:
    """Measure words as they are painted at the text size in use."""
    usual, strong = QFontMetricsF(font(_TEXT)), QFontMetricsF(font(_TEXT, SEMIBOLD))
    return Letters(px(_LINE), usual.horizontalAdvance, strong.horizontalAdvance, spoken().number, percent_words)


def _place(chart: Chart, at: tuple[int, int] | None, key: Qt.Key) -> tuple[int, int] | None:
    """Say to which series and label a key leads, perhaps one beyond the edge; None if it leads nowhere."""
    on, back, down, up = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up
    if chart.kind is Kind.BARS:
        on, back, down, up = down, up, on, back
    series = at[0] if at else 0
    if key == Qt.Key.Key_Home or (at is None and key in (on, down)):
        return series, 0
    if key == Qt.Key.Key_End or (at is None and key in (back, up)):
        return series, len(chart.labels) - 1
    steps = {on: (0, 1), back: (0, -1), down: (1, 0), up: (-1, 0)}
    return (at[0] + steps[key][0], at[1] + steps[key][1]) if at and key in steps else None


def _box(bar: Bar) -> QRectF:
    return QRectF(bar.left, bar.top, bar.width, bar.height)


def _draw_words(painter: QPainter, words: Words) -> None:
    painter.setFont(font(_TEXT, SEMIBOLD if words.is_strong else REGULAR))
    painter.setPen(colour("muted" if words.is_muted else "text"))
    metrics = QFontMetricsF(painter.font())
    wide = metrics.horizontalAdvance(words.text) + 1
    left = {"left": words.x, "right": words.x - wide, "center": words.x - wide / 2}[words.align]
    box = QRectF(left, words.middle - px(_LINE) / 2, wide + 1, px(_LINE))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words.text)
