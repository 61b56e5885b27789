"""The page Reports: what was shipped, what is here, who gave, what differed, and how long goods lie here."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from aidhub.documents.report import Report, Value, build
from aidhub.domain.spelling import sort_key
from aidhub.exchange.export import FileNotWritten, TableColumn, write_file, write_table
from aidhub.i18n import Translator, spoken, translate
from aidhub.services import reports
from aidhub.services.reports import Answer
from aidhub.ui.background import Job
from aidhub.ui.charts import ChartPanel
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import EmptyState, row, scrolling
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.page import Page
from aidhub.ui.reports.period import PeriodChoice
from aidhub.ui.reports.presenting import REPORTS, cell_words
from aidhub.ui.table import LEFT, RIGHT, Column, FixedRows, Table, TableFoot
from aidhub.ui.text import Text
from aidhub.ui.theme import px

MOST_SUMS = 5
"""Sums that stand in the bar below; of more, the first and the last."""

CHART, LEAST_CHART, TABLE, HEADING = 300, 90, 330, 64
LEAST_WIDTH, NAME_WIDTH, MOST_WORDS = 48, 160, 240
"""Widths of columns: the least of any and of the names, and how far one grows with the words in it."""


class ReportsPage(Page):
    """Reports as tabs, the period above, the chart, and all its numbers in the table below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Reports", "Reports"))
        self.report: Report | None = None
        self._answer: Answer | None = None
        self._key = self._shown_key = next(iter(REPORTS))
        self._question = 0
        self._is_drawn = False
        self._job: Job | None = None
        self._make_parts()
        self._make_commands()
        self._lay_out()

        self.tabs.chosen.connect(self._choose)
        self.period.changed.connect(self.refresh)
        self.chart.told.connect(self._tell)

    def _make_parts(self) -> None:
        self.tabs = Tabs(lambda: translate("Reports", "Reports"))
        for key, one in REPORTS.items():
            self.tabs.add(key, one.title)
        self.period = PeriodChoice()
        self.notes = PlainLabel("", "helper", "muted", wrap=True)
        self.chart = ChartPanel()
        self.empty = EmptyState("chart-column", "")
        self.foot = TableFoot([("Ctrl+C", lambda: translate("Table", "Copy cells"))], lead=24)
        self._tables = QStackedWidget()
        self._make_table(0)

    def _make_commands(self) -> None:
        self.saver = self.command(
            lambda: translate("Reports", "Save as PDF"), self._save, icon="file-text", key="Ctrl+S"
        )
        self.exporter = self.command(
            lambda: translate("Reports", "Export"), self._export, icon="file-spreadsheet", key="Ctrl+E"
        )
        self.add_commands(self.tabs.commands(self))
        self.add_button(self.saver)
        self.set_primary(self.exporter)
        self._enable()

    def _lay_out(self) -> None:
        tabs = row(self.tabs, 0)
        tabs.setContentsMargins(px(14), 0, px(24), 0)
        tools = row(self.period)
        tools.setContentsMargins(px(24), px(10), px(24), px(4))
        notes = row(self.notes)
        notes.setContentsMargins(px(24), 0, px(24), px(6))
        framed, inner = QWidget(), QVBoxLayout()
        inner.setContentsMargins(px(24), px(4), px(24), px(8))
        inner.addWidget(self.chart)
        framed.setLayout(inner)
        below, parts = QWidget(), QVBoxLayout()
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        parts.addWidget(self._tables, 1)
        parts.addWidget(self.foot)
        below.setLayout(parts)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(scrolling(framed))
        self._split.addWidget(below)
        self._split.setSizes([px(CHART), px(TABLE)])
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._split.splitterMoved.connect(self._line_was_drawn)
        nothing, around = QWidget(), QVBoxLayout()
        around.setContentsMargins(px(24), px(12), px(24), px(24))
        around.addWidget(self.empty)
        around.addStretch(1)
        nothing.setLayout(around)
        self._stack = QStackedWidget()
        for part in (self._split, nothing):
            self._stack.addWidget(part)
        for line in (tabs, tools, notes):
            self.body.addLayout(line)
        self.body.addWidget(self._stack, 1)

    # Asking

    def refresh(self) -> None:
        """Ask again, beside the window; what is shown stays until then."""
        self.period.look_at_clock()
        self._question += 1
        number, database, one, period = self._question, self.desk.database, REPORTS[self._key], self.period.period
        if self._job:
            self._job.stop()

        def work(job: Job) -> Answer:
            job.go_on()  # many changes while one is counted are counted once
            return database.read(reports.answer, one.question, period)

        self._job = self.desk.background.run(
            lambda: translate("Reports", "Counting for the report"), work, then=partial(self._take, number, self._key)
        )

    def show_thing(self, thing: object) -> None:
        """Show the report with this key."""
        self.tabs.choose(str(thing))

    def _choose(self, key: str) -> None:
        self._key = key
        self.refresh()

    def _take(self, number: int, key: str, answer: Answer) -> None:
        if number == self._question:
            self._answer, self._shown_key = answer, key
            self._show()

    def _show(self) -> None:
        if self._answer is None:
            return
        one = REPORTS[self._shown_key]
        self.report = report = one.present(self._answer)
        self.facts.say(report.period)
        self.notes.say(" ".join(report.notes) if report.rows else "")
        if self._answer.has_begun:
            self.empty.say(one.nothing, lambda: translate("Reports", "Choose another period."))
        else:
            self.empty.say(
                lambda: translate("Reports", "Reports start with the first intake."),
                lambda: translate("Reports", "What came in, left and arrived is counted from then on."),
            )
        self._stack.setCurrentIndex(0 if report.rows else 1)
        is_other = self._show_table(report)
        self.chart.setVisible(report.chart is not None)
        if report.chart is not None:
            self.chart.show_chart(self._chart)
        if is_other and not self._is_drawn:
            self._share_room()
        self.foot.say(lambda: _sums_words(report))
        self._enable()

    def _chart(self) -> Any:
        """Say the chart in the language in use."""
        return REPORTS[self._shown_key].present(self._answer).chart if self._answer else None

    def _enable(self) -> None:
        for command in (self.saver, self.exporter):
            command.setEnabled(bool(self.report and self.report.rows))

    # The table

    def _show_table(self, report: Report) -> bool:
        """Show the numbers; answers whether it is another table than before."""
        is_other = [column.key for column in self.rows.columns] != _keys(self._shown_key, len(report.columns))
        if is_other:
            self._make_table(len(report.columns))
        self.rows.show_rows([_line(at, values) for at, values in enumerate(report.rows)])
        self.table.fit()
        return is_other

    def _share_room(self) -> None:
        """Give the chart the room it needs, but at most half; a person may draw the line between elsewhere."""
        height = self._split.height() or px(CHART + TABLE)
        wanted = max(self.chart.view.sizeHint().height(), px(LEAST_CHART)) + px(HEADING)
        chart = min(wanted, height // 2)
        self._split.setSizes([chart, height - chart])

    def _line_was_drawn(self, *_: int) -> None:
        self._is_drawn = True

    def _make_table(self, count: int) -> None:
        """Make a table with so many columns instead of the one before."""
        columns = [self._column(at, key) for at, key in enumerate(_keys(self._shown_key, count))]
        self.rows = FixedRows(columns, lambda line: line.at, self._sentence, self)
        self.table = Table(
            self.rows, lambda: translate("Reports", "All numbers"), settings=self.desk.settings,
            memory=f"reports-{self._shown_key}-{count}",
        )  # fmt: skip
        self.table.told.connect(self._tell)
        before = self._tables.currentWidget()
        self._tables.addWidget(self.table)
        self._tables.setCurrentWidget(self.table)
        if before is not None:
            if before.hasFocus():
                self.table.setFocus()
            self._tables.removeWidget(before)
            before.deleteLater()

    def _column(self, at: int, key: str) -> Column:
        shown = self.report.columns[at] if self.report else None
        is_number = bool(shown and shown.is_number)
        is_name = at == REPORTS[self._shown_key].name_at
        return Column(
            key,
            partial(self._title, at),
            NAME_WIDTH if is_name else LEAST_WIDTH,
            lambda line: self._words(at, line.values[at]),
            RIGHT if is_number else LEFT,
            sort=f"value{at}",
            stretch=is_name,
            fits=0 if is_name else MOST_WORDS,
        )

    def _title(self, at: int) -> str:
        return self.report.columns[at].heading if self.report and at < len(self.report.columns) else ""

    def _words(self, at: int, value: Value) -> str:
        return cell_words(self.report.columns[at], value) if self.report and at < len(self.report.columns) else ""

    def _sentence(self, line: Any) -> str:
        said = [f"{self._title(at)} {self._words(at, value)}" for at, value in enumerate(line.values)]
        return ", ".join(said)

    # Exporting

    def _export(self) -> None:
        if self.report is None:
            return
        file = choose_file(self, f"{_file_name(self.report)}.xlsx", "XLSX (*.xlsx);;CSV (*.csv)")
        if file:
            self.desk.background.run(
                lambda: translate("Reports", "Export"),
                partial(write_spreadsheet, self.report, file),
                then=lambda _: self._say_written(file),
            )

    def _save(self) -> None:
        if self.report is None:
            return
        file = choose_file(self, f"{_file_name(self.report)}.pdf", "PDF (*.pdf)")
        if file:
            self.desk.background.run(
                lambda: translate("Reports", "Save as PDF"),
                partial(write_paper, self.report, spoken(), file),
                then=lambda _: self._say_written(file),
            )

    def _say_written(self, file: Path) -> None:
        self._tell(translate("Reports", "Report written to {file}", file=file.name))

    def _tell(self, text: str) -> None:
        self.told.emit(text, False)  # noqa: FBT003 - a signal

    # Window

    def panes(self) -> list[QWidget]:
        """Period, chart and table."""
        return [self.period, self.chart, self.table] if self.report and self.report.rows else [self.period]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of chart and table."""
        return [("Ctrl+C", lambda: translate("Table", "Copy cells"))]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew, unless a person drew the line between chart and table."""
        super().resizeEvent(event)
        if self.report is not None and not self._is_drawn:
            QTimer.singleShot(0, self, self._share_room)

    def retranslate(self) -> None:
        """Say the report anew."""
        self._show()


def choose_file(parent: QWidget, name: str, kinds: str) -> Path | None:
    """Ask for the file a report is written to; a name without its ending gets that of the kind chosen."""
    chosen, kind = QFileDialog.getSaveFileName(parent, translate("Reports", "Save the report"), name, kinds)
    if not chosen:
        return None
    ending = f".{(kind or kinds).partition(' ')[0].casefold()}"
    return Path(chosen) if Path(chosen).suffix.casefold() in (".xlsx", ".csv", ".pdf") else Path(chosen + ending)


def write_spreadsheet(report: Report, file: Path, _: Job) -> None:
    """Write the numbers as they are, not rounded. Runs beside the window."""
    columns = [TableColumn(column.heading, "", None if column.is_number else 24) for column in report.columns]
    write_table(file, columns, report.rows, name=report.title)


def write_paper(report: Report, tr: Translator, file: Path, _: Job) -> None:
    """Write the report as a paper. Runs beside the window.

    Raises:
        FileNotWritten: nothing was changed.
    """
    content = build(report, tr)
    try:
        write_file(file, content)
    except OSError as error:
        raise FileNotWritten(file=str(file), reason=error.strerror or str(error)) from error


def _file_name(report: Report) -> str:
    return f"{report.title} {report.period}".replace("/", "-")


def _keys(report: str, count: int) -> list[str]:
    return [f"{report}{at}" for at in range(count)]


def _line(at: int, values: tuple[Value, ...]) -> SimpleNamespace:
    """Make a row that can be sorted by each of its values."""
    sorts = {
        f"value{place}": sort_key(value) if isinstance(value, str) else value for place, value in enumerate(values)
    }
    return SimpleNamespace(at=at, values=values, **sorts)


def _sums_words(report: Report) -> str:
    """Say the sums; of many only the first and the last, which is the total."""
    if report.sums is None:
        return ""
    pairs = [
        translate("Reports", "{name}: {value}", name=column.heading, value=cell_words(column, value))
        for column, value in zip(report.columns, report.sums, strict=True)
        if column.is_number
    ]
    return " · ".join(pairs if len(pairs) <= MOST_SUMS else (pairs[0], pairs[-1]))
