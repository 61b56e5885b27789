"""The page Papers: every paper that was issued, found, seen, printed again, and a year of them for the tax office."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from aidhub.domain.paper_filters import paper_code, read_paper_filter
from aidhub.i18n import translate, translate_plural
from aidhub.services import paper_list
from aidhub.services.found import PaperHit
from aidhub.services.issued_papers import paper_bytes
from aidhub.services.paper_list import VIEWS, IssuedListRow, WantedPapers
from aidhub.services.scanned import Scanned
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.result_card import GOOD
from aidhub.ui.components.surfaces import Banner, EmptyState, column
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.list_page import ListPage
from aidhub.ui.papers.columns import about, columns, sentence
from aidhub.ui.papers.year import ExportYearDialog, choose_file, export_year
from aidhub.ui.table import PagedRows, Source, Table
from aidhub.ui.text import Text
from aidhub.ui.theme import px
from aidhub.ui.transport.handing_out import HandingOut
from aidhub.ui.transport.paper_rows import kind_title
from aidhub.ui.transport.preview import Preview

VIEW_WORDS: dict[str, Text] = {
    "newest": lambda: translate("Papers", "Newest versions"),
    "outdated": lambda: translate("Papers", "Outdated prints"),
    "unprinted": lambda: translate("Papers", "Not printed"),
    "year": lambda: translate("Papers", "This year"),
    "all": lambda: translate("Papers", "All"),
}
MOST_AT_ONCE = 100
"""Papers that are printed or saved together; a year is exported instead."""

CODE_LENGTH = 13
LEFT, LEAST_LEFT, LEAST_RIGHT = 832, 420, 396


class PapersPage(ListPage):
    """Views as tabs, a filter and the table at the left, the file of the paper the ring is on at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Papers", "Papers"))
        self._wanted = WantedPapers()
        self._make_list()
        self._make_commands()
        self._lay_out()

        self.tabs.chosen.connect(lambda view: self._want(view=view))
        self.filter.typed.connect(lambda text: self._want(text=text))
        self.filter.returnPressed.connect(self.table.setFocus)
        self.table.opened.connect(self._open_transport)
        self.table.current_changed.connect(self._show_file)
        self.table.chosen_changed.connect(self._enable)
        self.table.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal
        self.rows.arrived.connect(self._rows_came)
        self.rows.show_wanted(self._wanted)

    def _make_list(self) -> None:
        self.tabs = Tabs(lambda: translate("Papers", "Views"))
        for view in VIEWS:
            self.tabs.add(view, VIEW_WORDS[view])
        self.filter = ListFilter(
            lambda: translate("Papers", "Search in papers"),
            lambda: translate("Papers", "Transport, partner, paper, day or code"),
        )
        source = Source(paper_list.rows, paper_list.count, lambda paper: paper.id)
        self.rows = PagedRows(self.desk, columns(), source, sentence, self)
        self.table = Table(
            self.rows, lambda: translate("Papers", "Papers"), settings=self.desk.settings, memory="papers",
            height="twoLine", whole_rows=True,
        )  # fmt: skip
        self.unread = PlainLabel("", "helper", "warn", cut=True)
        self.banner = Banner()
        self.handing_out = HandingOut(self, self._say_no_printer)

    def _make_commands(self) -> None:
        self.printer = self.command(
            lambda: translate("Papers", "Print again"), self._print, icon="printer", key="Ctrl+P"
        )
        self.saver = self.command(
            lambda: translate("Papers", "Save as PDF"), self._save, icon="folder-open", key="Ctrl+S"
        )
        self.exporter = self.command(lambda: translate("Papers", "Export a year"), self._export, icon="download")
        self.opener = self.command(
            lambda: translate("Papers", "Open the transport"), self._open_current, icon="truck", key="Ctrl+Shift+O"
        )
        self.this = self.command(
            lambda: translate("Paper", "Print this"), self._print_this, icon="printer", key="Ctrl+Shift+P"
        )
        self.command(
            lambda: translate("Papers", "Search in papers"), self.filter.go_to, icon="search", key="Ctrl+F, F4"
        )
        self.add_commands(self.tabs.commands(self))
        self.preview = Preview(self.desk, self.command, self.this)
        self.add_button(self.exporter)
        self.add_button(self.saver)
        self.set_primary(self.printer)
        self.table.set_commands([self.printer, self.saver, self.opener])
        self._empty = EmptyState("file-text", "", "", Button(_clear_words, self._clear))
        self.table.set_empty(self._empty)

    def _lay_out(self) -> None:
        left, parts = QWidget(), QVBoxLayout()
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        self._notice = QWidget()
        notice = column(self.unread, self.banner)
        notice.setContentsMargins(px(24), 0, px(24), px(10))
        self._notice.setLayout(notice)
        self._notice.hide()
        self.lay_out_list(parts)
        parts.insertWidget(2, self._notice)
        left.setLayout(parts)
        self._left, self._split = left, QSplitter()
        self._split.addWidget(left)
        self._split.addWidget(self.preview)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self.body.addWidget(self._split, 1)
        self._measure()

    def _measure(self) -> None:
        self._left.setMinimumWidth(px(LEAST_LEFT))
        self.preview.setMinimumWidth(px(LEAST_RIGHT))
        self._split.setSizes([px(LEFT), 10_000])

    # Asking

    def refresh(self) -> None:
        """Ask again for the rows and how many each view has."""
        self.rows.refresh()
        self.desk.ask(paper_list.view_counts, then=self._show_counts, key="paper views")
        self._show_file(self.table.current_row)

    def show_thing(self, thing: object) -> None:
        """Look for what another page hands over: a paper by its id or its code, or what would be typed."""
        self.tabs.choose("all")
        if isinstance(thing, int):
            self.desk.ask(paper_list.one, thing, then=self._show_code, key="one paper")
        else:
            self.filter.setText(str(thing))

    def take_scan(self, scanned: Scanned) -> bool:
        """Find just the paper that was scanned, and say whether it is the newest."""
        hit = scanned.hit
        if isinstance(hit, PaperHit):
            self.show_thing(hit.id)
            self.table.setFocus()
            self.signalled.emit(GOOD)
        return isinstance(hit, PaperHit)

    def _want(self, **changes: Any) -> None:
        order = {"sort": self.rows.order or "issued", "descending": self.rows.descending}
        self._wanted = replace(self._wanted, **{**order, **changes})
        self.rows.show_wanted(self._wanted)

    def _show_counts(self, counts: dict[str, int]) -> None:
        for view, number in counts.items():
            self.tabs.count_is(view, number)
        self.facts.say(lambda: translate_plural("Papers", "{count} issued", "{count} issued", counts["all"]))

    def _rows_came(self, _: bool) -> None:  # noqa: FBT001 - a signal
        if self.rows.total and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows.index(0, 0))
        text = self._wanted.text
        unread = read_paper_filter(text).unread
        self.unread.say(partial(_unread_words, unread))
        self.unread.setVisible(bool(unread))
        self.banner.hide()
        found = self.rows.row(0) if paper_code(text) is not None and self.rows.total else None
        if found is not None:
            self._say_version(found)
        self._show_notice()
        self._empty.say(partial(_empty_title, text), partial(_empty_text, text))
        for button in self._empty.findChildren(Button):
            button.setVisible(bool(text))

    # A code that was scanned or typed

    def _say_version(self, paper: IssuedListRow) -> None:
        if not paper.is_newest:
            self.banner.show_text(
                partial(_old_words, paper),
                lambda: translate("Papers", "Do not use it any more."),
                action=lambda: translate("Papers", "Show version {number}", number=paper.newest_revision),
                run=lambda: self.desk.ask(
                    paper_list.newest_version, paper.id, then=self._show_code, key="newest paper"
                ),
            )
            return
        self.banner.show_text(partial(_newest_words, paper), kind="ok")
        self.desk.ask(
            paper_list.holds_still, paper.id, then=partial(self._say_holds, paper), key="paper holds still",
        )  # fmt: skip

    def _say_holds(self, paper: IssuedListRow, holds: bool) -> None:  # noqa: FBT001 - an answer
        if not holds and paper_code(self.filter.text()) is not None and self.table.current_row == paper:
            self.banner.show_text(
                partial(_changed_words, paper),
                action=lambda: translate("Papers", "Open the transport"),
                run=lambda: self._open_transport(paper),
            )

    def _ask_newest(self, paper_id: int) -> None:
        self.desk.ask(paper_list.newest_version, paper_id, then=self._show_code, key="newest paper")

    def _show_code(self, paper: IssuedListRow) -> None:
        self.filter.setText(paper.code)

    def _show_notice(self) -> None:
        self._notice.setVisible(not self.banner.isHidden() or not self.unread.isHidden())

    # Preview

    def _show_file(self, paper: IssuedListRow | None) -> None:
        self._enable()
        if paper is None:
            self.preview.clear()
        elif self.isVisible():
            self.preview.show_file(
                paper.id, partial(kind_title, paper.paper), partial(about, paper), paper_bytes, paper.id
            )

    def _enable(self) -> None:
        for command in (self.printer, self.saver):
            command.setEnabled(bool(self._chosen()))
        for command in (self.this, self.opener):
            command.setEnabled(self.table.current_row is not None)

    # Printing, saving, exporting

    def _chosen(self) -> list[int]:
        """What a command is for: the selected papers, else the one the ring is on."""
        chosen = [int(str(key)) for key in self.table.chosen_keys()]
        return chosen or ([self.table.current_row.id] if self.table.current_row else [])

    def _are_too_many(self, chosen: list[int]) -> bool:
        if len(chosen) > MOST_AT_ONCE:
            self.problem.emit(_too_many_words(len(chosen)))
        return len(chosen) > MOST_AT_ONCE

    def _print(self) -> None:
        chosen = self._chosen()
        if chosen and not self._are_too_many(chosen):
            self.handing_out.print_again(chosen)

    def _print_this(self) -> None:
        paper: IssuedListRow | None = self.table.current_row
        if paper:
            self.handing_out.print_again([paper.id])

    def _save(self) -> None:
        chosen = self._chosen()
        if chosen and not self._are_too_many(chosen):
            self.handing_out.save_again(chosen)

    def _say_no_printer(self) -> None:
        self.banner.show_text(
            lambda: translate("Paper", "This computer knows no printer. The papers can be saved as PDF files."),
            action=lambda: translate("Papers", "Save as PDF"),
            run=self._save,
        )
        self._show_notice()
        self.banner.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _export(self) -> None:
        ExportYearDialog(self, self.desk, self._export_year).open()

    def _export_year(self, year: int) -> None:
        file = choose_file(self, year)
        if file is None:
            return
        database = self.desk.database
        self.desk.background.run(
            lambda: translate("Papers", "Exporting papers of {year}", year=year),
            lambda job: export_year(job, database, year, file),
            then=lambda count: self._say_exported(count, file),
            stopped=lambda: self.told.emit(
                translate("Papers", "Stopped. {file} was not written.", file=file.name), False  # noqa: FBT003 - a signal
            ),
        )  # fmt: skip

    def _say_exported(self, count: int, file: Path) -> None:
        text = translate_plural(
            "Papers", "{count} paper written to {file}", "{count} papers written to {file}", count, file=file.name
        )
        self.told.emit(text, False)  # noqa: FBT003 - a signal

    # Going on

    def _open_transport(self, paper: IssuedListRow) -> None:
        self.wanted.emit("transport", (paper.transport_id, "papers"))

    def _open_current(self) -> None:
        if self.table.current_row:
            self._open_transport(self.table.current_row)

    def _clear(self) -> None:
        self.filter.clear()
        self.filter.setFocus()

    # Window

    def panes(self) -> list[QWidget]:
        """Filter, table, preview."""
        return [*super().panes(), self.preview]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the table, as they work here."""
        return [
            ("Return", lambda: translate("Papers", "Open the transport")),
            ("Ctrl+C", lambda: translate("Table", "Copy cells")),
        ]

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_split"):
            self._measure()

    def retranslate(self) -> None:
        """Say the preview's words anew."""
        self.preview.retranslate()


def _clear_words() -> str:
    return translate("Papers", "Clear the search")


def _unread_words(unread: tuple[str, ...]) -> str:
    return translate("Stock", "Not understood: {words}", words=" ".join(unread)) if unread else ""


def _is_like_code(text: str) -> bool:
    """Whether it has as many digits as a code, be it one of ours or with a slip in it."""
    plain = "".join(text.split())
    return len(plain) == CODE_LENGTH and plain.isdecimal()


def _empty_title(text: str) -> str:
    if _is_like_code(text):
        return translate("Papers", "No paper has this code")
    return translate("Papers", "No paper in this view") if text else translate("Papers", "No papers here")


def _empty_text(text: str) -> str:
    if _is_like_code(text):
        return translate("Papers", "It was not issued by this warehouse. Compare all 13 digits.")
    if text:
        return translate("Papers", "Search for a transport, a partner, a paper, a month such as 03/2026, or a code.")
    return translate("Papers", "A paper comes here when it is printed or saved on its transport.")


def _old_words(paper: IssuedListRow) -> str:
    return translate(
        "Papers",
        "This is version {number}. Version {newest} is the newest.",
        number=paper.revision,
        newest=paper.newest_revision,
    )


def _newest_words(paper: IssuedListRow) -> str:
    return translate("Papers", "Version {number} is the newest.", number=paper.revision)


def _changed_words(paper: IssuedListRow) -> str:
    return translate("Papers", "Version {number} is the newest, but the load has changed since.", number=paper.revision)


def _too_many_words(count: int) -> str:
    return translate_plural(
        "Papers",
        "{count} paper is chosen; at most {most} are printed or saved at once. Choose fewer, or export a year.",
        "{count} papers are chosen; at most {most} are printed or saved at once. Choose fewer, or export a year.",
        count,
        most=MOST_AT_ONCE,
    )
