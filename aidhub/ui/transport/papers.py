"""The tab Papers of a transport: which there are, what they lack, and how they look."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate, translate_plural
from aidhub.services.filling_in import fill_in_typed
from aidhub.services.papers import PaperState
from aidhub.services.transport_show import TransportShow
from aidhub.ui.components.surfaces import Banner, EmptyState, column
from aidhub.ui.page import Page
from aidhub.ui.table import CellEdit, FixedRows, Table
from aidhub.ui.text import Text
from aidhub.ui.theme import px
from aidhub.ui.transport import paper_rows
from aidhub.ui.transport.entries import read_entry
from aidhub.ui.transport.handing_out import HandingOut
from aidhub.ui.transport.paper_rows import PaperLine
from aidhub.ui.transport.preview import Preview
from aidhub.ui.transport.tab import Tab

READY = (PaperState.READY, PaperState.OUTDATED, PaperState.PRINTED)
LEFT = 590


class PapersTab(Tab):
    """Papers with tick boxes at the left, the preview of the one the ring is on at the right."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._make_parts()
        self._make_commands()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.banner = Banner()
        self.rows = FixedRows(paper_rows.columns(), lambda line: line.key, paper_rows.sentence, self)
        self.rows.may_tick = lambda line: line.gap is None
        self.table = Table(self.rows, lambda: translate("Paper", "Papers"), height="twoLine")
        self.table.set_empty(
            EmptyState(
                "file-text",
                lambda: translate("Paper", "No papers yet"),
                lambda: translate("Paper", "Papers appear when the plan has goods."),
            )
        )
        self.handing_out = HandingOut(self.page, self._say_no_printer)
        self._ready: set[Hashable] = set()

    def _make_commands(self) -> None:
        self.printer = self.command(
            lambda: translate("Paper", "Print set"), self.print_set, icon="printer", key="Ctrl+P"
        )
        self.saver = self.command(
            lambda: translate("Paper", "Save as PDF set"), self.save_set, icon="folder-open", key="Ctrl+S"
        )
        self.this = self.command(
            lambda: translate("Paper", "Print this"), self._print_this, icon="printer", key="Ctrl+Shift+P"
        )
        self.preview = Preview(self.desk, self.command, self.this)
        self.table.set_commands([self.this])

    def _lay_out(self) -> None:
        self._notice = QWidget()
        notice = column(self.banner)
        notice.setContentsMargins(px(24), px(12), px(24), px(12))
        self._notice.setLayout(notice)
        self._notice.hide()
        left = QWidget()
        parts = column(self._notice, self.table, gap=0)
        parts.setStretchFactor(self.table, 1)
        left.setLayout(parts)
        left.setMinimumWidth(px(420))
        self.preview.setMinimumWidth(px(372))
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.preview)
        split.setSizes([px(LEFT), 10_000])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self.setLayout(column(split, gap=0))

    def _connect(self) -> None:
        self.table.current_changed.connect(self._current_changed)
        self.table.details.connect(self._tick)
        self.table.opened.connect(self._go_to_gap)
        self.table.told.connect(self.tell_of_table)
        self.table.chosen_changed.connect(self._enable)
        self.rows.edited.connect(self._fill_in)

    # Showing

    def show_transport(self, shown: TransportShow) -> None:
        """Show the papers of this transport; those that can be printed are ticked at first."""
        is_other = self.shown is None or self.shown.id != shown.id
        self.shown = shown
        self.rows.show_rows(paper_rows.paper_lines(shown))
        if is_other:
            self._ready = set()
            self.rows.tick_all(on=False)
        self._tick_what_became_ready()
        if self.rows.total and not self.table.currentIndex().isValid():
            self._go_to(0)
        self._say_missing()
        self._enable()
        self._current_changed(self.table.current_row)

    def retranslate(self) -> None:
        """Say what is made of answers anew."""
        self._say_missing()
        self.preview.retranslate()

    def _tick_what_became_ready(self) -> None:
        """What can be printed is ticked once; what a person unticks stays so."""
        ready = [line for line in self._papers() if line.paper.state in READY]
        self.rows.tick([line for line in ready if line.key not in self._ready], on=True)
        self._ready = {line.key for line in ready}

    def _papers(self) -> list[PaperLine]:
        return [line for _, line in self.rows.here() if line.gap is None]

    def _say_missing(self) -> None:
        missing = [at for at, line in self.rows.here() if line.gap]
        outdated = [line for line in self._papers() if line.paper.state is PaperState.OUTDATED]
        if missing:
            self.banner.show_text(
                partial(_missing_words, len(missing)),
                action=lambda: translate("Paper", "Fill in"),
                run=lambda: self._edit(missing[0]),
            )
        elif outdated:
            self.banner.show_text(
                partial(_outdated_words, len(outdated)), lambda: translate("Paper", "Destroy the old prints.")
            )
        else:
            self.banner.hide()
        self._notice.setVisible(not self.banner.isHidden())
        self.table.setColumnHidden(self.rows.column_at("entry"), not missing)
        self.table.stretch()

    def _enable(self) -> None:
        chosen = self._chosen()
        self.printer.setEnabled(bool(chosen))
        self.saver.setEnabled(bool(chosen))

    @property
    def is_unprinted(self) -> bool:
        """Whether a paper is ready and not printed in its newest version."""
        return any(line.paper.state in (PaperState.READY, PaperState.OUTDATED) for line in self._papers())

    # Preview

    def _current_changed(self, line: PaperLine | None) -> None:
        self.this.setEnabled(line is not None)
        if line is None or self.shown is None:
            self.preview.clear()
            return
        paper = line.paper
        version = paper.revision
        if paper.state is PaperState.OUTDATED:
            self.this.say(lambda: translate("Paper", "Print version {number}", number=version))
        elif paper.gaps:
            self.this.say(lambda: translate("Paper", "Print draft"))
        else:
            self.this.say(lambda: translate("Paper", "Print this"))
        if self.isVisible():
            self.preview.show_paper(self.shown.id, paper)

    # Filling in

    def _tick(self, line: PaperLine) -> None:
        self.rows.tick([line], on=not self.rows.is_ticked(line))

    def _go_to(self, at: int, column: str = "paper") -> None:
        self.table.setCurrentIndex(self.rows.index(at, self.rows.column_at(column)))

    def _go_to_gap(self, line: PaperLine) -> None:
        """Go from a paper to the first entry it lacks, and into its field."""
        here = [
            at for at, one in self.rows.here() if one.gap and one.named == line.named and line.gap in (None, one.gap)
        ]
        if here:
            self._edit(here[0])

    def _edit(self, at: int) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._go_to(at, "entry")
        QTimer.singleShot(0, self.table, lambda: self.table.edit(self.table.currentIndex()))

    def _fill_in(self, edits: list[CellEdit]) -> None:
        for edit in edits:
            self._fill_in_one(edit)

    def _fill_in_one(self, edit: CellEdit) -> None:
        line: PaperLine = edit.row
        gap, refuse = line.gap, partial(self.refuse, self.table, edit)
        if gap is None or gap.row_id is None:
            return
        try:
            value = read_entry(gap.field, edit.text, line.country)
        except AidHubError as error:
            refuse(error)
            return
        self.desk.do(fill_in_typed, gap.table, gap.row_id, gap.field, value, then=self._filled_in, refused=refuse)

    def _filled_in(self, _: int) -> None:
        self.tell(translate("Paper", "Entry filled in"))

    # Printing and saving

    def _chosen(self) -> list[tuple[int, str]]:
        """The papers a set consists of: the ticked ones."""
        return [line.named for line in self._papers() if self.rows.is_ticked(line)]

    def print_set(self) -> None:
        """Print the ticked papers."""
        if self.shown and self._chosen():
            self.handing_out.print_set(self.shown.id, self._chosen())

    def save_set(self) -> None:
        """Save the ticked papers as PDF files."""
        if self.shown and self._chosen():
            self.handing_out.save_set(self.shown.id, self._chosen())

    def _print_this(self) -> None:
        line: PaperLine | None = self.table.current_row
        if self.shown and line and line.paper.gaps:
            self.handing_out.print_draft(self.preview.pdf)
        elif self.shown and line:
            self.handing_out.print_set(self.shown.id, [line.named])

    def _say_no_printer(self) -> None:
        self.banner.show_text(
            lambda: translate("Paper", "This computer knows no printer. The papers can be saved as PDF files."),
            action=lambda: translate("Paper", "Save as PDF set"),
            run=self.save_set,
        )
        self._notice.show()
        self.banner.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Window

    def panes(self) -> list[QWidget]:
        """Table and preview."""
        return [self.table, self.preview]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the table, as they work here."""
        return [
            ("Space", lambda: translate("Paper", "Tick the paper")),
            ("Return", lambda: translate("Paper", "Go to the missing entry")),
            ("F2", lambda: translate("Table", "Edit the cell")),
        ]


def _missing_words(count: int) -> str:
    return translate_plural(
        "Paper",
        "{count} entry is missing before all papers can be printed",
        "{count} entries are missing before all papers can be printed",
        count,
    )


def _outdated_words(count: int) -> str:
    return translate_plural(
        "Paper",
        "{count} printed paper is outdated: the load has changed since",
        "{count} printed papers are outdated: the load has changed since",
        count,
    )
