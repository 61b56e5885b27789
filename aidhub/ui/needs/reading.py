"""The window that takes over a needs list: its table, the rows nobody is sure of, and what comes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.exchange.columns import FIELDS, IGNORE
from aidhub.exchange.columns import Column as ListColumn
from aidhub.exchange.needs_list import Needs
from aidhub.exchange.refusals import NoColumn, NoHeadings
from aidhub.exchange.sheet import Row, Workbook, cell_text, is_empty
from aidhub.field_words import field_word
from aidhub.i18n import translate, translate_plural
from aidhub.list_words import note_sentence
from aidhub.messages import sentence
from aidhub.services.importing_needs import Proposal, import_needs, propose
from aidhub.services.parties import PartyRow
from aidhub.ui.commands import Choice
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Field
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import Banner, column, row, scrolling
from aidhub.ui.desk import Desk
from aidhub.ui.imports import preview as shown
from aidhub.ui.imports.preview import Preview
from aidhub.ui.needs.choosing import Choosing
from aidhub.ui.needs.dialogs import PartnerField
from aidhub.ui.table import LEFT, RIGHT, Column, FixedRows, Table
from aidhub.ui.theme import px

if TYPE_CHECKING:
    from aidhub.database.database import Database
    from aidhub.ui.background import Job

SLOWEST = 300.0  # seconds a list of thousands of rows may take
MOST_COLUMNS = 12


@dataclass(frozen=True, slots=True)
class Found:
    """A list that was read and understood, and what each row is taken for."""

    preview: Preview
    needs: Needs
    proposals: Mapping[int, Proposal]
    problem: AidHubError | None = None


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row as it stands in the file, from 1; ``why`` it is skipped, empty if it is taken."""

    number: int
    cells: Row
    why: str = ""
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """What was read: a file with its content, or pasted text without any."""

    name: str
    workbook: Workbook
    content: bytes = field(default=b"", repr=False)

    @property
    def file(self) -> tuple[str, bytes] | None:
        """What is kept with the list; None: it was pasted."""
        return (self.name, self.content) if self.content else None


class NeedsReading(Dialog):
    """Shows what becomes of a list; one click or Ctrl+↵ keeps it as one step.

    A click on a head, or F2 on a cell, says what its column means.
    """

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        source: Source,
        *,
        done: Callable[[int, int], object],
        partner: PartyRow | None = None,
    ) -> None:
        super().__init__(
            parent, lambda: translate("Needs", "Take over a needs list"), "", self._take_words, self._take_over
        )
        self._desk, self._source, self._done = desk, source, done
        self._command, self._found = str(uuid4()), cast("Found | None", None)
        self.partner = PartnerField(desk)
        self.partner_field = Field(lambda: translate("Needs", "Partner"), self.partner)
        self.where = PlainLabel("", "helper", "muted", cut=True)
        self.sheets = Choices(lambda: translate("Import", "Sheet"), [(s.name, s.name) for s in source.workbook.sheets])
        self.question = Banner()
        self.table: Table | None = None
        self.rows = FixedRows([], lambda found: found.number)
        self.choosing = Choosing(desk)
        self.sums, self.more = PlainLabel("", "strong"), PlainLabel("", "helper", "text2", cut=True)
        self._table_box = QVBoxLayout()
        self._lay_out_parts(parent)
        self._connect()
        if partner:
            self.partner.partner = partner
            self.partner.setText(partner.name)
        self.action.setEnabled(False)
        self._understand()

    def _lay_out_parts(self, parent: QWidget) -> None:
        self.sheets.setVisible(len(self._source.workbook.sheets) > 1)
        self.partner_field.setFixedWidth(px(300))
        head = row(column(self.where, self.sheets, 0, gap=6), self.partner_field, gap=16)
        head.setStretch(0, 1)
        heading = row(
            PlainLabel(lambda: translate("Needs", "Columns recognised"), "heading"),
            PlainLabel(lambda: translate("Needs", "Click a head, or F2 on a cell, to change it"), "helper", "text2"), 0,
        )  # fmt: skip
        self._table_box.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(head)
        self.body.addWidget(self.question)
        self.body.addLayout(heading)
        self.body.addLayout(self._table_box, 3)
        self._scroll = scrolling(self.choosing)
        self._scroll.setMinimumHeight(px(112))
        self.body.addWidget(self._scroll, 2)
        self.body.addLayout(row(IconLabel("circle-check", "okFill", 16), self.sums, self.more, 0))
        room = parent.window().size()
        self.resize(min(px(980), room.width() - px(32)), min(px(720), room.height() - px(32)))

    def _connect(self) -> None:
        self.partner.taken.connect(lambda _: self._propose())
        self.partner.entered.connect(lambda _: self._go_on())
        self.sheets.activated.connect(lambda _: self._understand(sheet=self.sheets.chosen))
        self.choosing.decided.connect(self._say)
        self.choosing.finished.connect(self._finish)
        self.choosing.reached.connect(lambda line: self._scroll.ensureWidgetVisible(line, 0, 0))

    # Understanding

    def _understand(self, sheet: str | None = None, columns: Mapping[str, str] | None = None) -> None:
        if columns is not None and sheet is None and self._found:
            sheet = self._found.needs.sheet
        database, book, partner = self._desk.database, self._source.workbook, self._partner_id
        self._desk.background.run(
            lambda: translate("Import", "Understanding the list"),
            lambda job: _understood(job, database, book, partner, sheet=sheet, columns=columns),
            then=self._show_found, refused=lambda error: self.problem(sentence(error)),
        )  # fmt: skip

    def _propose(self) -> None:
        """Another partner may mean other articles by the same words."""
        self.partner_field.show_problem("")
        if found := self._found:
            database, partner = self._desk.database, self._partner_id
            self._desk.background.run(
                lambda: translate("Import", "Understanding the list"),
                lambda _: database.read(propose, found.needs, partner), then=self._proposed,
                refused=lambda error: self.problem(sentence(error)),
            )  # fmt: skip

    def _proposed(self, proposals: dict[int, Proposal]) -> None:
        if self._found:
            self._show_found(replace(self._found, proposals=proposals))
            if self.partner.hasFocus():
                self._go_on()

    @property
    def _partner_id(self) -> int | None:
        return self.partner.partner.id if self.partner.partner else None

    # Showing

    def _show_found(self, found: Found) -> None:
        is_first = self._found is None
        self._found = found
        self.problem(sentence(found.problem) if found.problem else "")
        questions = [note_sentence(question) for question in found.needs.questions]
        self.question.setVisible(bool(questions))
        if questions:
            self.question.show_text(questions[0], " ".join(questions[1:]), kind="info")
        self.sheets.choose(found.needs.sheet)
        self.where.say(lambda: " · ".join(filter(None, (self._source.name, _sheet_words(found.needs)))))
        self._show_table(found)
        self.choosing.show_rows(found.needs.taken, found.proposals, found.preview.units)
        self._scroll.setVisible(bool(self.choosing.lines))
        self._say()
        if is_first:
            self.partner.setFocus()
            self.partner.selectAll()

    def _go_on(self) -> None:
        """↵ on the partner, whom the list that is shown may have named: the first open row is next, or the button."""
        if self.partner.partner is not None and not self.choosing.go_to_first():
            self.action.setFocus()

    def _finish(self) -> None:
        """Everything is settled: the button is next, or the partner if none is named."""
        (self.action if self.partner.partner else self.partner).setFocus()

    def _show_table(self, found: Found) -> None:
        columns = _shown_columns(found.needs)
        heads = [Column("row", "", 52, lambda line: str(line.number), RIGHT, ink=lambda _: "muted")]
        heads += [
            Column(str(one.index), partial(_head_words, one), 220 if one.field == "article" else 100,
                   partial(_cell_words, one.index, columns[0].index), RIGHT if one.field == "quantity" else LEFT,
                   is_strong=one.field == "article", ink=partial(_ink, one), stretch=one is columns[0], fits=260)
            for one in columns
        ]  # fmt: skip
        self.rows = FixedRows(heads, lambda line: line.number, partial(_sentence, columns))
        table = Table(self.rows, lambda: translate("Import", "Rows of the list"), height="compact", lead=0)
        table.head.setSectionsMovable(False)
        table.head.sectionClicked.connect(lambda at: self._ask_meaning(columns, at))
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F2), table, lambda: self._ask_here(columns))
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        table.details.connect(lambda _: self._ask_here(columns))
        self.rows.show_rows(_sheet_rows(found.needs))
        if self.table is not None:
            self._table_box.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = table
        table.setMinimumHeight(px(110))
        self._table_box.addWidget(table)
        table.show()
        table.fit()
        if self.rows.total:
            table.setCurrentIndex(self.rows.index(0, 1))

    def _say(self) -> None:
        found = self._found
        if found is None:
            return
        left = sum(one.left_out for one in self.choosing.decided_rows.values())
        count = len(found.needs.taken) - left
        open_ = self.choosing.to_choose
        self.sums.say(lambda: translate_plural("Needs", "{count} row", "{count} rows", count))
        unclear = _units_unclear(found)
        self.more.say(lambda: _sum_words(count - open_ - unclear, open_, unclear, _skipped_rows(found.needs) + left))
        self.action.setEnabled(count > 0 and found.problem is None)
        self.action.say(self._take_words)

    def _take_words(self) -> str:
        found = self.__dict__.get("_found")
        count = 0
        if found is not None:
            left = sum(one.left_out for one in self.choosing.decided_rows.values())
            count = len(found.needs.taken) - left
        if not count:
            return translate("Needs", "Take over")
        return translate_plural("Needs", "Take over {count} row", "Take over {count} rows", count)

    # Columns

    def _ask_here(self, columns: Sequence[ListColumn]) -> None:
        if self.table is not None:
            self._ask_meaning(columns, self.table.currentIndex().column())

    def _ask_meaning(self, columns: Sequence[ListColumn], at: int) -> None:
        """Offer what a column may mean, below its head."""
        if self.table is None or not 0 < at <= len(columns):
            return
        one = columns[at - 1]
        menu = QMenu(self)
        for name in (IGNORE, *FIELDS["needs"]):
            menu.addAction(
                Choice(menu, partial(field_word, name), partial(self._mean, one, name), on=one.field == name)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        head = self.table.head
        menu.popup(head.mapToGlobal(QPoint(head.sectionViewportPosition(at), head.height())))

    def _mean(self, changed: ListColumn, name: str, _: bool) -> None:  # noqa: FBT001 - a choice
        """Take a column for something else; what another column meant before is given up."""
        if self._found is None:
            return
        fields = {one.heading: one.field for one in self._found.needs.columns}
        if name not in (IGNORE, "note"):
            fields = {heading: IGNORE if meant == name else meant for heading, meant in fields.items()}
        fields[changed.heading] = name
        self._understand(columns=fields)

    # Keeping

    def _take_over(self) -> None:
        found, partner = self._found, self.partner.partner
        if found is None or not self.action.isEnabled():
            return
        if partner is None:
            self.partner_field.show_problem(translate("Needs", "Type a city or a partner, and choose one."))
            self.partner.setFocus()
            return
        self.action.setEnabled(False)
        self._desk.do(
            import_needs, found.needs, partner.id, file=self._source.file, decided=self.choosing.decided_rows,
            proposals=found.proposals, command_id=self._command, then=self._kept, refused=self._refused,
            seconds=SLOWEST,
        )  # fmt: skip

    def _kept(self, made: dict[str, Any]) -> None:
        self.accept()
        self._done(made["list"], made["lines"])

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        self.action.setEnabled(True)
        self.problem(sentence(error))


# Work beside the window -----------------------------------------------------------------------------------------------


def _understood(
    job: Job,
    database: Database,
    book: Workbook,
    partner: int | None,
    *,
    sheet: str | None,
    columns: Mapping[str, str] | None,
) -> Found:
    """Understand a list; one without headings is shown as it is, so that a person can say what its columns mean."""
    try:
        preview = shown.understand(job, database, book, "needs", sheet=sheet, columns=columns)
    except (NoColumn, NoHeadings) as error:
        needs = _as_it_is(book, sheet, columns or {})
        return Found(shown.empty_preview(database, book, "needs", needs), needs, {}, error)
    needs = cast("Needs", preview.understood)
    return Found(preview, needs, database.read(propose, needs, partner))


def _as_it_is(book: Workbook, name: str | None, said: Mapping[str, str]) -> Needs:
    """Show a sheet that is not understood yet, with what a person said of its columns so far."""
    filled = [sheet for sheet in book.sheets if not all(map(is_empty, sheet.rows))]
    sheet = next((one for one in filled if one.name == name), filled[0])
    width = max(map(len, sheet.rows), default=0)
    headings = [f"column {at + 1}" for at in range(width)]
    columns = tuple(ListColumn(at, name, said.get(name, IGNORE)) for at, name in enumerate(headings))
    return Needs(sheet.name, None, columns, (), rows=sheet.rows)


# Words ----------------------------------------------------------------------------------------------------------------


def _shown_columns(needs: Needs) -> list[ListColumn]:
    """Show the columns that hold anything, at most so many; what is understood first."""
    held = {at for cells in needs.rows for at, cell in enumerate(cells) if cell is not None}
    columns = [one for one in needs.columns if one.index in held] or list(needs.columns[:1])
    kept = sorted(columns, key=lambda one: one.field == IGNORE)[:MOST_COLUMNS]
    return sorted(kept, key=lambda one: one.index)


def _sheet_rows(needs: Needs) -> list[SheetRow]:
    """List all rows of the sheet, those above the headings too."""
    lines = {line.row: line for line in needs.lines}
    found = []
    for number, cells in enumerate(needs.rows, 1):
        if is_empty(cells):
            continue
        line = lines.get(number)
        if line is None:
            why = "" if not needs.lines else _above_words(number, needs)
        else:
            why = note_sentence(line.reason) if line.reason else ""
        is_open = line is not None and line.what is not None and line.what.quantity_milli is None
        found.append(SheetRow(number, cells, why, is_open))
    return found


def _above_words(number: int, needs: Needs) -> str:
    if needs.heading_row is not None and number >= needs.heading_row:
        return translate("Needs", "the headings")
    return translate("Needs", "above the list")


def _head_words(one: ListColumn) -> str:
    return f"{field_word(one.field)} ▾"


def _cell_words(index: int, first: int, line: SheetRow) -> str:
    text = cell_text(line.cells[index]) if index < len(line.cells) else ""
    if not line.why:
        return text
    filled = next((at for at, cell in enumerate(line.cells) if cell is not None and at >= first), first)
    return f"{text}   {_skipped(line)}" if index == filled else text


def _skipped(line: SheetRow) -> str:
    return translate("Needs", "left out: {why}", why=line.why)


def _ink(one: ListColumn, line: SheetRow) -> str | None:
    if line.why:
        return "muted"
    if one.field == "quantity" and line.is_open:
        return "warn"
    return "muted" if one.field == IGNORE else None


def _sentence(columns: Sequence[ListColumn], line: SheetRow) -> str:
    cells = [
        f"{field_word(one.field)}: {cell_text(line.cells[one.index])}"
        for one in columns
        if one.index < len(line.cells) and line.cells[one.index] is not None
    ]
    return ", ".join(
        (translate("Needs", "Row {row}", row=line.number), *cells, *([_skipped(line)] if line.why else []))
    )


def _sheet_words(needs: Needs) -> str:
    return translate("Needs", "sheet “{sheet}”", sheet=needs.sheet) if needs.sheet else ""


def _units_unclear(found: Found) -> int:
    """Count rows whose article is sure and whose unit does not tell how many of it that is."""
    asked = {line.row: line.what.quantity_milli for line in found.needs.taken if line.what}
    return sum(
        one.is_sure and one.quantity_milli is None and asked.get(one.row) is not None
        for one in found.proposals.values()
    )


def _skipped_rows(needs: Needs) -> int:
    return len(_sheet_rows(needs)) - len(needs.taken) if needs.lines else 0


def _sum_words(sure: int, open_: int, unclear: int, skipped: int) -> str:
    said = [translate("Needs", "{count} sure", count=sure), translate("Needs", "{count} to choose", count=open_)]
    if unclear:
        said.append(
            translate_plural(
                "Needs",
                "{count} in a unit that is to be clarified",
                "{count} in units that are to be clarified",
                unclear,
            )
        )
    if skipped:
        said.append(translate("Needs", "{count} left out", count=skipped))
    return " · ".join(said)
