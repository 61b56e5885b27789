"""The page Import: a file or pasted cells, a verdict for every row, then one step that can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QSplitter, QWidget

from aidhub.exchange.lines import Line
from aidhub.exchange.sheet import Workbook
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.list_words import note_sentence
from aidhub.services.import_kinds import KINDS
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.segments import Segments
from aidhub.ui.components.surfaces import Banner, EmptyState, column, row
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.imports import preview as shown
from aidhub.ui.imports.choosing import choose_list, copied_rows
from aidhub.ui.imports.mapping import MappingPane
from aidhub.ui.imports.preview import VERDICTS, Preview
from aidhub.ui.page import Page
from aidhub.ui.table import RIGHT, Column, FixedRows, Table, TableFoot
from aidhub.ui.text import Text
from aidhub.ui.theme import px

SLOWEST = 300.0  # seconds a list of two hundred thousand rows may take
SUMMED = 4  # units whose sums are shown
NEEDS = "needs"
"""A list of another kind: whose it is and what is meant is asked on the page Needs."""


class ImportPage(Page):
    """Choose a list, look at what becomes of each row, correct the columns, take it in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Import", "Import"))
        self._kind = "stock"
        self._name = ""
        self._source: Path | str = ""
        self._preview: Preview | None = None
        self._make_parts()
        self._make_commands()
        self._lay_out()
        self._show()

    # Making

    def _make_parts(self) -> None:
        self.kinds = Segments(
            lambda: translate("Import", "What the list holds"),
            [
                ("stock", lambda: translate("Import", "Goods"), lambda: translate("Import", "A list of goods")),
                (
                    "articles",
                    lambda: translate("Import", "Articles"),
                    lambda: translate("Import", "A list of articles"),
                ),
                (
                    "partners",
                    lambda: translate("Import", "Partners"),
                    lambda: translate("Import", "A list of partners"),
                ),
                (NEEDS, lambda: translate("Import", "Needs"), lambda: translate("Import", "What a partner asks for")),
            ],
        )
        self.kinds.choose(self._kind)
        self.tabs = Tabs(lambda: translate("Import", "Verdicts"))
        for verdict in VERDICTS:
            self.tabs.add(verdict, _verdict_words(verdict))
        self.question = Banner()
        self.rows = FixedRows(self._columns(), lambda line: line.row, self._sentence, self)
        self.table = Table(
            self.rows, lambda: translate("Import", "Rows of the list"), height="twoLine", whole_rows=True
        )
        self.foot = TableFoot([])
        self.mapping = MappingPane()
        self.empty = EmptyState(
            "file-spreadsheet",
            lambda: translate("Import", "Bring in a list"),
            lambda: translate(
                "Import",
                "A spreadsheet of goods, articles or partners, in German, Ukrainian, English, French or Polish. Choose "
                "the file, drop it here, or copy its rows and press Ctrl+V. Nothing is changed before you say so.",
            ),
            Button(lambda: translate("Import", "Choose a file …"), self._choose_file, key="Ctrl+O"),
        )

    def _make_commands(self) -> None:
        self.chooser = self.command(lambda: translate("Import", "Choose a file …"), self._choose_file,
                                    icon="folder-open", key="Ctrl+O, F4")  # fmt: skip
        self.command(lambda: translate("Import", "Paste cells"), self._paste, icon="clipboard-paste", key="Ctrl+V")
        self.taker = self.command(self._take_words, self._take_in, icon="check", key="")
        self.add_commands(self.tabs.commands(self))
        self.add_button(self.chooser)
        self.set_primary(self.taker)

    def _lay_out(self) -> None:
        tools = row(self.kinds, 0)
        tools.setContentsMargins(px(24), px(4), px(24), px(8))
        tabs = row(self.tabs, 0)
        tabs.setContentsMargins(px(14), 0, px(24), 0)
        self._notes = QWidget()
        note_line = row(self.question)
        note_line.setContentsMargins(px(24), px(8), px(24), px(8))
        self._notes.setLayout(note_line)
        self._list = QWidget()
        parts = column(self._notes, self.table, self.foot, gap=0)
        parts.setStretchFactor(self.table, 1)
        self._list.setLayout(parts)
        self._split = QSplitter()
        self._split.addWidget(self._list)
        self._split.addWidget(self.mapping)
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        self._found = QWidget()
        self._found.setLayout(column(tabs, self._split, gap=0))
        self._start = QWidget()
        start = column(self.empty, 0)
        start.setContentsMargins(px(24), px(16), px(24), px(16))
        self._start.setLayout(start)
        self.body.addLayout(tools)
        self.body.addWidget(self._start, 1)
        self.body.addWidget(self._found, 1)
        self.setAcceptDrops(True)

        self.kinds.chosen.connect(self._choose_kind)
        self.tabs.chosen.connect(lambda _: self._show_lines())
        self.mapping.changed.connect(lambda columns: self._understand(columns=columns))
        self.mapping.sheet_chosen.connect(lambda sheet: self._understand(sheet=sheet))

    def _columns(self) -> list[Column]:
        return [
            Column("row", lambda: translate("Import", "Row"), 64, lambda line: str(line.row), RIGHT,
                   ink=lambda _: "muted"),
            Column("verdict", lambda: translate("Import", "Verdict"), 148, lambda line: shown.verdict_chip(line).text,
                   chip=shown.verdict_chip, chips=shown.verdict_chips),
            Column("what", lambda: translate("Import", "In the list"), 170, shown.title_of, is_strong=True,
                   stretch=True, second=lambda line: shown.match_of(self._preview, line) if self._preview else ""),
            Column("quantity", lambda: translate("Stock", "Quantity"), 92, self._quantity, RIGHT),
            Column("reasons", lambda: translate("Import", "Remarks"), 272, shown.reasons_of, size=12, wraps=True,
                   ink=lambda line: "bad" if shown.verdict_of(line) == shown.REFUSED else "text2"),
            Column("expiry", lambda: translate("Stock", "Expiry"), 100, shown.expiry_of),
            Column("place", lambda: translate("Stock", "Location"), 112, shown.place_of),
        ]  # fmt: skip

    def _quantity(self, line: Line[Any]) -> str:
        return shown.quantity_of(self._preview, line) if self._preview else ""

    def _sentence(self, line: Line[Any]) -> str:
        words = (str(line.row), shown.verdict_chip(line).text, shown.title_of(line), self._quantity(line),
                 shown.reasons_of(line))  # fmt: skip
        return ", ".join(filter(None, words))

    # Choosing a list

    def _choose_file(self) -> None:
        if file := choose_list(self):
            self.read(file)

    def _paste(self) -> None:
        if text := copied_rows(self):
            self.read(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.read(Path(files[0]))

    def show_thing(self, thing: object) -> None:
        """Read the file another page hands over."""
        if isinstance(thing, Path):
            self.read(thing)

    def read(self, source: Path | str) -> None:
        """Read a file or pasted text, beside the window."""
        self._name = source.name if isinstance(source, Path) else translate("Import", "pasted cells")
        self._source = source
        self.problem.emit("")
        if self._kind == NEEDS:
            self._hand_over()
            return
        self.desk.background.run(
            lambda: translate("Import", "Reading the list"),
            lambda job: shown.read(job, source),
            then=self._read,
        )

    def _read(self, workbook: Workbook) -> None:
        self._understand(workbook=workbook)

    def _choose_kind(self, kind: str) -> None:
        self._kind = kind
        if self._preview and kind == NEEDS:
            self.step_back()
            self._hand_over()
        elif self._preview:
            self._understand()

    def _hand_over(self) -> None:
        """Let the page Needs read the list; here goods are read as before."""
        self._kind = "stock"
        self.kinds.choose(self._kind)
        self.wanted.emit(NEEDS, self._source)

    def _understand(
        self,
        workbook: Workbook | None = None,
        sheet: str | None = None,
        columns: Mapping[str, str] | None = None,
    ) -> None:
        known = self._preview
        book = workbook or (known.workbook if known else None)
        if book is None:
            return
        if known and columns is not None:
            sheet = known.understood.sheet
        database, kind = self.desk.database, self._kind
        self.desk.background.run(
            lambda: translate("Import", "Understanding the list"),
            lambda job: shown.understand(job, database, book, kind, sheet=sheet, columns=columns),
            then=self._understood,
        )

    def _understood(self, preview: Preview) -> None:
        self._preview = preview
        self.problem.emit("")
        self.mapping.show_preview(preview)
        self._show()
        self.table.setFocus()

    # Showing

    def _show(self) -> None:
        preview = self._preview
        self._start.setVisible(preview is None)
        self._found.setVisible(preview is not None)
        self.taker.setEnabled(bool(preview and preview.understood.taken))
        self.taker.retranslate()
        self.facts.say(lambda: self._name if preview else "")
        if preview is None:
            return
        for verdict in VERDICTS:
            self.tabs.count_is(verdict, len(preview.lines(verdict)))
        questions = preview.understood.questions
        self._notes.setVisible(bool(questions))
        if questions:
            first, *more = [note_sentence(question) for question in questions]
            self.question.show_text(first, " ".join(more), kind="info")
        self.foot.say(lambda: _sum_words(preview))
        self._show_lines()

    def _show_lines(self) -> None:
        if self._preview:
            self.rows.show_rows(self._preview.lines(self.tabs.current))

    # Taking in

    def _take_words(self) -> str:
        count = len(self._preview.understood.taken) if self._preview else 0
        if not count:
            return translate("Import", "Take in")
        return translate_plural("Import", "Take in {count} row", "Take in {count} rows", count)

    def _take_in(self) -> None:
        preview = self._preview
        if preview and preview.understood.taken:
            self.taker.setEnabled(False)
            take_in = KINDS[self._kind].take_in
            self.desk.do(
                take_in, preview.understood, self._name, then=self._taken, refused=self._refused, seconds=SLOWEST
            )

    def _taken(self, _: dict[str, Any]) -> None:
        count = len(self._preview.understood.taken) if self._preview else 0
        text = translate_plural("Import", "{count} row taken in", "{count} rows taken in", count)
        self._preview = None
        self._show()
        self.told.emit(text, True)  # noqa: FBT003 - a signal

    def _refused(self, error: Any) -> None:
        self.taker.setEnabled(True)
        self.desk.refused.emit(error)

    # Window

    def panes(self) -> list[QWidget]:
        """The rows, then the columns; without a list the way in."""
        return [self.table, self.mapping] if self._preview else [self.empty]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the table."""
        return self.table.keys()

    def step_back(self) -> bool:
        """Put the list aside; nothing was changed."""
        if self._preview is None:
            return False
        self._preview = None
        self._show()
        return True

    def retranslate(self) -> None:
        """Say the verdicts anew."""
        if self._preview:
            self.mapping.show_preview(self._preview)
        self._show()


def _kinds() -> list[tuple[str, Text]]:
    return [
        ("stock", lambda: translate("Import", "Goods")),
        ("articles", lambda: translate("Import", "Articles")),
        ("partners", lambda: translate("Import", "Partners")),
    ]


def _verdict_words(verdict: str) -> Text:
    words: dict[str, Text] = {
        "all": lambda: translate("Import", "All rows"),
        shown.TAKEN: lambda: translate("Import", "Taken"),
        shown.REMARKED: lambda: translate("Import", "With remark"),
        shown.SKIPPED: lambda: translate("Import", "Skipped"),
        shown.REFUSED: lambda: translate("Import", "Refused"),
    }
    return words[verdict]


def _sum_words(preview: Preview) -> str:
    parts = [translate_plural("Import", "{count} row to take in", "{count} rows to take in",
                              len(preview.understood.taken))]  # fmt: skip
    if preview.new_articles:
        parts.append(
            translate_plural(
                "Import", "{count} row with a new article", "{count} rows with a new article", preview.new_articles
            )
        )
    sums = sorted(preview.kind.sums(preview.understood).items(), key=lambda item: -item[1])
    parts += [
        f"{spoken().quantity(amount)} {shown.unit_word(preview, unit, amount)}".strip()
        for unit, amount in sums[:SUMMED]
    ]
    if len(sums) > SUMMED:
        parts.append("…")
    return " · ".join(parts)
