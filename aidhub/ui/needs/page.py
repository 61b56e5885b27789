"""The page Needs: partners' lists at the left, the lines of one in the middle, all about a line at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from aidhub.domain.entry_line import Counts
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services import needs, needs_edits, needs_show
from aidhub.services.allocating import open_lists
from aidhub.services.found import ArticleHit
from aidhub.services.needs import NewLine
from aidhub.services.needs_edits import LineEdit, check_lines, edit_lines
from aidhub.services.needs_show import ListRow, NeedRow, NeedShow, WantedLines, WantedLists
from aidhub.services.transport_list import next_to
from aidhub.ui.commands import Choice
from aidhub.ui.components.buttons import PRIMARY, Button, MenuButton
from aidhub.ui.components.folding import WIDEST, fold
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.result_card import ATTENTION, GOOD
from aidhub.ui.components.split import Split
from aidhub.ui.components.surfaces import Banner, EmptyState, column, hairline, row
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.entry_field import OFFICE, Entered, EntryField
from aidhub.ui.needs import words
from aidhub.ui.needs.answers import NeedsAnswers
from aidhub.ui.needs.bringing import NeedsBringing
from aidhub.ui.needs.by_persons import ByPersonsDialog
from aidhub.ui.needs.columns import line_columns, list_columns
from aidhub.ui.needs.dialogs import ArticleDialog, HistoryDialog, ListDialog
from aidhub.ui.needs.inspector import NeedInspector
from aidhub.ui.needs.legend import Legend
from aidhub.ui.needs.typed import needed_line
from aidhub.ui.page import Page
from aidhub.ui.table import CellEdit, KeptCells, PagedRows, Source, Table, TableFoot
from aidhub.ui.table.column import tick_column
from aidhub.ui.text import Text, spoken_style
from aidhub.ui.theme import px
from aidhub.ui.transports.new import PlanTo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from aidhub.services.scanned import Scanned

LEFT, LEFT_CLOSE, LISTS_ABOVE = 268, 224, 160
FOLDED, LEGEND_FITS, NARROW, HIGH = 560, 860, 1000, 480
"""Widths of the page below which the lists stand above the lines, the legend has no room beside the tabs, and buttons
of the head are in the menu only and the details open only when asked; and its height below which what the tabs say too
is not said above the lines."""

VIEW_WORDS: dict[str, Text] = {
    "all": lambda: translate("Needs", "All"),
    "questions": lambda: translate("Needs", "To clarify"),
    "missing": lambda: translate("Needs", "Missing"),
}


class NeedsPage(Page):
    """Lists, lines and details; lines are typed into the entry field, quantities and notes into their cells."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Needs", "Needs"))
        self.shown: ListRow | None = None
        self._wanted_list: int | None = None
        self._article: ArticleHit | None = None
        self._was_narrow: bool | None = None
        self._make_lists()
        self._make_lines()
        self._make_commands()
        self._lay_out()
        self._connect()
        self.lists.show_wanted(WantedLists())

    # Making

    def _make_lists(self) -> None:
        self.filter = ListFilter(lambda: translate("Needs", "Partner or title"))
        source = Source(needs_show.lists, needs_show.count_lists, lambda found: found.id)
        self.lists = PagedRows(self.desk, list_columns(), source, words.list_sentence, self)
        self.list_table = Table(
            self.lists, lambda: translate("Needs", "Needs lists"), height="twoLine", whole_rows=True, lead=0
        )
        self.no_list = EmptyState(
            "list-checks",
            lambda: translate("Needs", "No list here"),
            lambda: translate("Needs", "Another word, or the closed lists, may find it."),
        )
        self.list_table.set_empty(self.no_list)

    def _make_lines(self) -> None:
        self.name, self.second = PlainLabel("", "section", cut=True), PlainLabel("", "helper", "muted", cut=True)
        self.banner = Banner()
        self.tabs = Tabs(lambda: translate("Needs", "Which lines"))
        for view in needs_show.VIEWS:
            self.tabs.add(view, VIEW_WORDS[view])
        self.entry = EntryField(
            self.desk,
            lambda: translate("Needs", "What is needed"),
            lambda: translate("Needs", "Type: number, unit, what is needed"),
            counts=Counts.UNITS,
            size=OFFICE,
        )
        source = Source(needs_show.lines, needs_show.count_lines, lambda need: need.id, needs_show.line_keys)
        self.rows = PagedRows(self.desk, [tick_column(), *line_columns()], source, words.sentence, self)
        self.table = Table(
            self.rows, lambda: translate("Needs", "Lines"), settings=self.desk.settings, memory="needs",
            height="twoLine",
        )  # fmt: skip
        self.table.withhold({"partner"})
        self.cells = KeptCells(
            self.desk, self.table, _line_edit, check=check_lines, keep=edit_lines, words=_changed_words
        )
        self.legend = Legend()
        self.foot = TableFoot([
            ("Return", lambda: translate("Needs", "choose the article")),
            ("F2", lambda: translate("Needs", "quantity")),
            ("Space", lambda: translate("Needs", "details")),
        ])  # fmt: skip

    def _make_commands(self) -> None:
        self.maker = self.command(lambda: translate("Needs", "New list"), self._new_list, icon="plus", key="Ctrl+N")
        self.proposer = self.command(
            lambda: translate("Needs", "Propose allocation"), self._propose, icon="wand-sparkles",
            key="Ctrl+Return, Ctrl+Enter",
        )  # fmt: skip
        self.chooser = self.command(
            lambda: translate("Needs", "Choose article"), self._choose_here, icon="tag", key="Ctrl+Shift+A"
        )
        self.confirmer = self.command(
            lambda: translate("Needs", "Confirm articles"), self._confirm_articles, icon="check", key="Ctrl+Shift+K"
        )
        self.raiser = self.command(
            lambda: translate("Needs", "More urgent"), partial(self._rank, 1), icon="chevron-up", key="Ctrl+Shift+Up"
        )
        self.lowerer = self.command(
            lambda: translate("Needs", "Less urgent"), partial(self._rank, -1), icon="chevron-down",
            key="Ctrl+Shift+Down",
        )  # fmt: skip
        self.quantifier = self.command(
            lambda: translate("Needs", "Change quantity"), self._edit_quantity, icon="hash", key="F2"
        )
        self.substituter = self.command(
            lambda: translate("Needs", "Allow substitutes"), self._switch_substitutes,
            icon="arrow-left-right", key="Ctrl+Shift+S",
        )  # fmt: skip
        self.remover = self.command(
            lambda: translate("Needs", "Remove line"), self._remove_lines, icon="trash-2", key="Del"
        )
        self.editor = self.command(
            lambda: translate("Needs", "Change the list"), self._edit_list, icon="square-pen", key="Ctrl+Shift+M"
        )
        self.holder = self.command(
            lambda: translate("Needs", "The list still holds"), self._confirm_list, icon="check-check",
            key="Ctrl+Shift+H",
        )  # fmt: skip
        self.counter = self.command(
            lambda: translate("Needs", "Lines by persons"), self._by_persons, icon="users", key="Ctrl+Shift+P"
        )
        self.teller = self.command(
            lambda: translate("Needs", "History of the list"), self._tell_history, icon="history"
        )
        self.closer = self.command(lambda: translate("Needs", "Close list"), self._close, icon="lock")
        self.list_remover = self.command(
            lambda: translate("Needs", "Remove list"), self._remove_list, icon="trash-2", key="Ctrl+Shift+Del"
        )
        self.closed = Choice(self, lambda: translate("Needs", "Closed lists"), self._switch_closed)
        self.add_commands([self.closed])
        self.command(lambda: translate("Needs", "Details"), self._toggle_details, icon="info", key="Ctrl+I")
        self.command(
            lambda: translate("Needs", "Type a line"), self.entry.setFocus, icon="keyboard", key="F4, F7"
        )  # fmt: skip
        self.command(lambda: translate("Needs", "Filter the lists"), self.filter.go_to, icon="search", key="Ctrl+F")
        self.add_commands(self.tabs.commands(self))
        self.bringing = NeedsBringing(
            self, [self.table, self.list_table, self.entry.field, self.filter],
            lambda: self.shown.partner_id if self.shown else None, self._go_to,
        )  # fmt: skip
        self.answers = NeedsAnswers(self, lambda: self.shown)
        self.inspector = NeedInspector(self.substituter)
        self._beside = [self.add_button(self.bringing.chooser), self.answers.button]
        self.add_to_head(self.answers.button)
        self.add_to_head(
            MenuButton(lambda: translate("Needs", "List"), self._fill_menu, icon="ellipsis", size="office")
        )
        self.set_primary(self.proposer)
        of_line = [self.chooser, self.confirmer, self.quantifier, self.raiser, self.lowerer, self.substituter]
        self.table.set_commands([*of_line, self.remover])
        self.list_table.set_commands([self.editor, self.holder, self.closer, self.list_remover])

    def _lay_out(self) -> None:
        tools = row(self.filter)
        tools.setContentsMargins(px(14), px(8), px(14), px(8))
        self.left = QWidget()
        self.left.setLayout(column(tools, self.list_table, gap=0))
        self._nothing = EmptyState(
            "list-checks",
            lambda: translate("Needs", "No needs list yet"),
            lambda: translate(
                "Needs",
                "Copy the rows in your spreadsheet and press Ctrl+V here, or drop the file. Or begin a list and type "
                "line by line what is needed.",
            ),
            Button(lambda: translate("Needs", "New list"), self._new_list, kind=PRIMARY, key="Ctrl+N"),
        )
        empty = QWidget()
        parts = column(self._nothing, 0)
        parts.setContentsMargins(px(24), px(12), px(24), px(24))
        empty.setLayout(parts)
        self._panes = QWidget()
        self._line = row(self.left, hairline(upright=True), Split(self._middle(), self.inspector), gap=0)
        self._line.setStretch(2, 1)
        self._panes.setLayout(self._line)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._panes)
        self._stack.addWidget(empty)
        self.body.addWidget(self._stack, 1)
        self._fold()

    def _middle(self) -> QWidget:
        head = column(self.name, self.second, gap=2)
        head.setContentsMargins(px(18), px(8), px(18), px(4))
        above = column(self.banner, self.entry, gap=8)
        above.setContentsMargins(px(18), px(4), px(18), px(4))
        tabs = row(self.tabs, 0, self.legend)
        tabs.setContentsMargins(px(8), 0, px(18), 0)
        middle = QWidget()
        parts = column(head, above, tabs, self.table, self.foot, gap=0)
        parts.setStretchFactor(self.table, 1)
        middle.setLayout(parts)
        self.no_line = EmptyState("list-checks", "")
        self.table.set_empty(self.no_line)
        return middle

    def _connect(self) -> None:
        self.filter.typed.connect(lambda _: self._want_lists())
        self.filter.returnPressed.connect(self.list_table.setFocus)
        self.lists.arrived.connect(lambda _: self._lists_came())
        self.list_table.current_changed.connect(self._list_chosen)
        self.list_table.opened.connect(lambda _: self.table.setFocus())
        self.list_table.details.connect(lambda _: self._edit_list())
        self.tabs.chosen.connect(lambda _: self._show_view())
        self.rows.arrived.connect(lambda _: self._lines_came())
        self.entry.entered.connect(self._take_line)
        self.table.opened.connect(self._open_line)
        self.table.details.connect(lambda _: self._toggle_details())
        self.table.current_changed.connect(self._line_chosen)
        self.table.chosen_changed.connect(self._enable)
        for table in (self.table, self.list_table):
            table.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal
        self.cells.done.connect(lambda text: self.told.emit(text, True))  # noqa: FBT003 - a signal
        self.cells.refused.connect(self.warned)

    # Asking

    def refresh(self) -> None:
        """Ask again for the lists, the lines, and the line that is shown."""
        self.lists.refresh()
        self._look_at_list()
        if self.rows.wanted is not None:
            self.rows.refresh()
        self._look_at_line()

    def retranslate(self) -> None:
        """Say anew what is made of answers; names sort by the alphabet of the language."""
        self._show_head()
        self.inspector.retranslate()
        if self.rows.wanted is not None:
            self._want_lines()

    def panes(self) -> list[QWidget]:
        """Lists, entry field, lines, details."""
        if self._stack.currentIndex():
            return [self._stack]
        return [self.left, self.entry, self.table, *([self.inspector] if self.inspector.isVisible() else [])]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the table that are no commands of the page."""
        own = self.table.keys()
        return [one for one in own if one[0] not in ("F2", "Ctrl+V")]

    def show_thing(self, thing: object) -> None:
        """Show a list by its id, or read one that another page hands over: a file, or pasted cells."""
        if isinstance(thing, int):
            self._go_to(thing)
        elif isinstance(thing, (Path, str)):
            self.bringing.read(thing)

    def step_back(self) -> bool:
        """Close the articles below the entry field, leave the article, close the details, empty the filter."""
        if self.entry.step_back():
            return True
        if self._article is not None:
            self._show_article(None)
            return True
        if self.inspector.isVisible() and self._is_narrow:
            self.inspector.hide()
            self.table.setFocus()
            return True
        return self.filter.emptied()

    def take_scan(self, scanned: Scanned) -> bool:
        """An article shows who needs it."""
        if not isinstance(scanned.hit, ArticleHit):
            return False
        self._show_article(scanned.hit)
        return True

    def _want_lists(self) -> None:
        state = "closed" if self.closed.isChecked() else "open"
        self.lists.show_wanted(WantedLists(state, self.filter.text()))

    def _switch_closed(self, _: bool) -> None:  # noqa: FBT001 - a signal
        self._want_lists()

    def _go_to(self, list_id: int) -> None:
        """Choose a list, of whatever state, once it is there."""
        self._wanted_list = list_id
        self._article = None
        self.desk.ask(needs_show.list_row, list_id, then=self._find_list, key="go to needs list")

    def _find_list(self, found: ListRow) -> None:
        self._wanted_list = found.id
        self.closed.setChecked(found.state == "closed")
        self.filter.setText("")
        self._want_lists()

    def _lists_came(self) -> None:
        count = self.lists.total
        is_empty = count == 0 and self.lists.wanted == WantedLists()
        self._stack.setCurrentIndex(int(is_empty and not self._article))
        if self.lists.wanted.state == "open" and not self.lists.wanted.text:
            self.facts.say(lambda: translate_plural("Needs", "{count} list", "{count} lists", count))
        place = None if self._wanted_list is None else self.lists.place_of(self._wanted_list)
        if place is not None:
            self._wanted_list = None
            self.list_table.setCurrentIndex(self.lists.index(place, 0))
        elif count and self.list_table.current_row is None:
            self.list_table.setCurrentIndex(self.lists.index(0, 0))
        elif not count:
            self._list_chosen(None)

    def _list_chosen(self, found: ListRow | None) -> None:
        if found is None and self.lists.total:
            return
        is_another = (found and found.id) != (self.shown and self.shown.id)
        self.shown = found
        if is_another:
            self._article = None
            self.tabs.choose("all")
            self._want_lines()
        self._show_head()
        self._look_at_list()

    def _look_at_list(self) -> None:
        if self.shown is not None and self._article is None:
            self.desk.ask(needs_show.view_counts, self.shown.id, then=self._show_counts, key="needs views")

    def _show_counts(self, counts: dict[str, int]) -> None:
        for view, number in counts.items():
            self.tabs.count_is(view, number)

    def _want_lines(self) -> None:
        language = spoken().code
        if self._article is not None:
            self.rows.show_wanted(WantedLines(article_id=self._article.id, language=language))
        elif self.shown is not None:
            order, view = self.rows.order or "priority", self.tabs.current or "all"
            self.rows.show_wanted(
                WantedLines(self.shown.id, view=view, sort=order, descending=self.rows.descending, language=language)
            )

    def _show_view(self) -> None:
        self._show_head()
        self._want_lines()

    def _show_article(self, hit: ArticleHit | None) -> None:
        """Show who needs an article, in place of one list; None goes back to the list."""
        self._article = hit
        self.table.withhold(set() if hit else {"partner"})
        self._stack.setCurrentIndex(int(hit is None and not self.lists.total and self.lists.wanted == WantedLists()))
        self._show_head()
        self._want_lines()
        self._look_at_list()
        if hit:
            wanted = WantedLines(article_id=hit.id)
            self.desk.ask(needs_show.count_lines, wanted, then=self._say_asking, key="who needs it")

    def _say_asking(self, count: int) -> None:
        self.signalled.emit(GOOD if count else ATTENTION)
        self.table.setFocus()

    # Showing

    def _show_head(self) -> None:
        hit, found = self._article, self.shown
        for part in (self.entry, self.tabs):
            part.setVisible(hit is None and found is not None and (part is self.tabs or found.state == "open"))
        self.banner.hide()
        self._enable()
        if hit is not None:
            self.name.say(lambda: name_in(hit.names, spoken().code))
            self.second.say(lambda: translate("Needs", "All open lists that ask for it. Esc goes back."))
            self.no_line.say(lambda: translate("Needs", "Nobody asks for it"))
            self.foot.say("")
            return
        self.no_line.say(*self._nothing_here())
        if found is None:
            self.name.say("")
            self.second.say("")
            self.foot.say("")
            return
        self.name.say(lambda: words.partner(found))
        self.second.say(lambda: words.head_facts(found))
        self.foot.say(lambda: words.sums(found))
        self.closer.say(*_closer_words(found))
        self._show_banner(found)

    def _nothing_here(self) -> tuple[Text, Text]:
        if self.tabs.current == "questions":
            return lambda: translate("Needs", "Nothing to clarify"), ""
        if self.tabs.current == "missing":
            return lambda: translate("Needs", "Nothing is missing"), ""
        return (
            lambda: translate("Needs", "Nothing is asked for yet"),
            lambda: translate("Needs", "Type a line above, such as 200 blankets, and press ↵."),
        )

    def _show_banner(self, found: ListRow) -> None:
        if found.state == "closed":
            self.banner.show_text(
                lambda: translate("Needs", "This list is closed."), kind="info",
                action=lambda: translate("Needs", "Open again"), run=self._close,
            )  # fmt: skip
        elif found.is_stale:
            self.banner.show_text(
                lambda: translate_plural(
                    "Needs", "This list is {count} day old. Ask whether it still holds.",
                    "This list is {count} days old. Ask whether it still holds.", found.age_days,
                ),
                action=lambda: translate("Needs", "It still holds"), run=self._confirm_list,
            )  # fmt: skip
        elif found.questions and self.tabs.current != "questions" and self.height() > px(HIGH):
            self.banner.show_text(
                partial(_question_words, found), kind="info",
                action=lambda: translate("Needs", "Show only these"), run=lambda: self.tabs.choose("questions"),
            )  # fmt: skip

    def _lines_came(self) -> None:
        self._enable()
        if self.rows.total and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows.index(0, self.rows.column_at("text")))

    def _line_chosen(self, need: NeedRow | None) -> None:
        self._enable()
        if need is None:
            self.inspector.show_need(None)
        elif self.inspector.isVisible():
            self._look_at_line()

    def _look_at_line(self) -> None:
        need = self.table.current_row
        if isinstance(need, NeedRow) and self.inspector.isVisible():
            self.desk.ask(needs_show.show_line, need.id, then=self._show_line, key="need")

    def _show_line(self, shown: NeedShow | None) -> None:
        self.inspector.show_need(shown)

    def _toggle_details(self) -> None:
        self.inspector.setVisible(not self.inspector.isVisible())
        self._look_at_line()

    def _enable(self) -> None:
        found = self.shown
        is_open = found is not None and found.state == "open" and self._article is None
        has_line = self.table.current_row is not None
        self.substituter.say(partial(_substitutes_words, self.table.current_row), "arrow-left-right")
        for command in (self.chooser, self.confirmer, self.raiser, self.lowerer, self.quantifier, self.substituter,
                        self.remover):  # fmt: skip
            command.setEnabled(has_line and (is_open or self._article is not None))
        for command in (self.editor, self.holder, self.counter, self.proposer):
            command.setEnabled(is_open)
        for command in (self.closer, self.list_remover, self.teller):
            command.setEnabled(found is not None)
        self.answers.enable()

    def _fill_menu(self, menu: QMenu) -> None:
        menu.addActions([self.maker, self.bringing.chooser])
        menu.addSeparator()
        menu.addActions([self.counter, self.editor, self.holder, self.teller, self.closer, self.list_remover])
        menu.addSeparator()
        menu.addActions([*self.answers.of_list, self.answers.filer, *self.answers.of_all])
        menu.addSeparator()
        menu.addAction(self.closed)
        menu.addSeparator()
        self.table.head.fill_menu(menu)

    # What is done with lines

    def _take_line(self, entered: Entered) -> None:
        if self.shown is None:
            return
        new = needed_line(entered.line, entered.article)
        self.desk.do(
            needs.add_lines, self.shown.id, [new], then=lambda _: self._line_added(new),
            refused=self.entry.show_refusal,
        )  # fmt: skip

    def _line_added(self, new: NewLine) -> None:
        self.entry.clear()
        self.told.emit(translate("Needs", "{what} added", what=new.text), True)  # noqa: FBT003 - a signal

    def _open_line(self, need: NeedRow) -> None:
        """↵: confirm what is proposed, choose what is open or meant otherwise."""
        if need.certainty == "proposed":
            self._do(needs_edits.confirm_articles, [need.id], says=lambda: translate("Needs", "Article confirmed"))
        else:
            self._choose(need)

    def _choose_here(self) -> None:
        need = self.table.current_row
        if isinstance(need, NeedRow):
            self._choose(need)

    def _choose(self, need: NeedRow) -> None:
        partner_id = self.shown.partner_id if self.shown else 0
        ArticleDialog(self, self.desk, need, partner_id, self._say_chosen).open()

    def _say_chosen(self) -> None:
        self.table.setFocus()
        self.told.emit(translate("Needs", "Article chosen and remembered"), True)  # noqa: FBT003 - a signal

    def _confirm_articles(self) -> None:
        ids = self._chosen_ids()
        said = translate_plural("Needs", "{count} article confirmed", "{count} articles confirmed", len(ids))
        self._do(needs_edits.confirm_articles, ids, says=lambda: said)

    def _rank(self, by: int) -> None:
        self._do(
            needs_edits.change_priority, self._chosen_ids(), by, says=lambda: translate("Needs", "Priority changed")
        )

    def _edit_quantity(self) -> None:
        """F2: the quantity, wherever the ring is in the line, unless that cell can be edited itself."""
        here = self.table.currentIndex()
        if here.isValid() and self.table.current_row is not None:
            if not self.rows.columns[here.column()].editable:
                here = self.rows.index(here.row(), self.rows.column_at("quantity"))
                self.table.setCurrentIndex(here)
            self.table.edit(here)

    def _switch_substitutes(self) -> None:
        need = self.table.current_row
        if isinstance(need, NeedRow):
            becomes = "no" if need.substitutes else "yes"
            edits = [LineEdit(int(str(id_)), "substitutes", becomes) for id_ in self._chosen_ids()]
            said = translate("Needs", "Substitutes not allowed") if need.substitutes else translate(
                "Needs", "Substitutes allowed")  # fmt: skip
            self._do(edit_lines, edits, says=lambda: said)
            self.table.setFocus()

    def _remove_lines(self) -> None:
        ids = self._chosen_ids()
        said = translate_plural("Needs", "{count} line removed", "{count} lines removed", len(ids))
        self._do(needs.remove_lines, ids, says=lambda: said)

    def _chosen_ids(self) -> list[int]:
        """The ticked or selected lines, else the one with the ring: a selection may be gone with a fresh answer."""
        need = self.table.current_row
        ids = [int(str(key)) for key in self.table.chosen_keys()]
        return ids or ([need.id] if isinstance(need, NeedRow) else [])

    # What is done with lists

    def _new_list(self) -> None:
        ListDialog(self, self.desk, self._list_made, _today()).open()

    def _list_made(self, list_id: int) -> None:
        self._go_to(list_id)
        self.entry.setFocus()
        self.told.emit(translate("Needs", "List begun"), True)  # noqa: FBT003 - a signal

    def _edit_list(self) -> None:
        if self.shown and self.shown.state == "open":
            ListDialog(self, self.desk, self._list_kept, _today(), self.shown).open()

    def _list_kept(self, _: int) -> None:
        self.told.emit(translate("Needs", "List changed"), True)  # noqa: FBT003 - a signal

    def _by_persons(self) -> None:
        if self.shown and self.shown.state == "open":
            ByPersonsDialog(self, self.desk, self.shown, self._say_lines_added).open()

    def _say_lines_added(self, count: int) -> None:
        self.table.setFocus()
        self.told.emit(translate_plural("Needs", "{count} line added", "{count} lines added", count), True)  # noqa: FBT003

    def _tell_history(self) -> None:
        if self.shown:
            HistoryDialog(self, self.desk, self.shown).open()

    def _propose(self) -> None:
        """Propose goods on the partner's next transport; where none is planned, plan one."""
        if self.shown:
            partner_id = self.shown.partner_id
            self.desk.ask(next_to, partner_id, then=partial(self._go_and_propose, partner_id), key="next transport")

    def _go_and_propose(self, partner_id: int, transport_id: int | None) -> None:
        if transport_id is None:
            self.wanted.emit("transports", PlanTo(partner_id))
        else:
            self.desk.ask(open_lists, transport_id, then=partial(self._go_to_goods, transport_id), key="open lists")

    def _go_to_goods(self, transport_id: int, lists: int) -> None:
        self.wanted.emit("transport", (transport_id, "propose" if lists else "goods"))
        if not lists:
            self.told.emit(translate("Needs", "Everything that is asked for is promised"), False)  # noqa: FBT003

    def _confirm_list(self) -> None:
        if self.shown:
            self._do(needs.confirm_list, self.shown.id, says=lambda: translate("Needs", "The list holds from today"))

    def _close(self) -> None:
        found = self.shown
        if found and found.state == "open":
            self._do(needs.close_list, found.id, says=lambda: translate("Needs", "List closed"))
        elif found:
            self._do(needs.reopen_list, found.id, says=lambda: translate("Needs", "List opened again"))

    def _remove_list(self) -> None:
        if self.shown:
            self._do(needs.remove_list, self.shown.id, says=lambda: translate("Needs", "List removed"))

    def _do(self, deed: Any, *args: Any, says: Any) -> None:
        if args and args[0] != []:
            self.desk.do(deed, *args, then=lambda _: self.told.emit(says(), True))  # noqa: FBT003 - a signal

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where the page was left."""
        super().showEvent(event)
        if not event.spontaneous():
            self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists above where the page is narrow; details open by themselves only where there is room."""
        super().resizeEvent(event)
        self._fold()
        self._show_head()

    def changeEvent(self, event: QEvent) -> None:
        """Fold anew when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_line"):
            self._fold()
            self._show_head()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < px(NARROW)

    def _fold(self) -> None:
        below = self.width() < px(FOLDED)
        fold(self._line, self.left, LEFT_CLOSE if self._is_narrow else LEFT, below=below)
        self.left.setMaximumHeight(px(LISTS_ABOVE) if below else WIDEST)
        for part in self._beside:
            part.setVisible(not self._is_narrow)
        self.legend.setVisible(self.width() >= px(LEGEND_FITS))
        if self._is_narrow != self._was_narrow:
            self._was_narrow = self._is_narrow
            self.inspector.setVisible(not self._is_narrow)


def _line_edit(cell: CellEdit) -> LineEdit:
    names = {"quantity": "quantity_milli", "needed_by": "needed_by", "note": "note"}
    name = names[cell.column]
    return LineEdit(cell.row.id, cell.column, cell.text, spoken_style(), {name: getattr(cell.row, name)})


def _changed_words(cells: Sequence[CellEdit]) -> str:
    changed = {cell.row.id for cell in cells}
    if len(changed) == 1:
        return translate("Needs", "{what} changed", what=cells[0].row.text)
    return translate_plural("Needs", "{count} line changed", "{count} lines changed", len(changed))


def _closer_words(found: ListRow) -> tuple[Text, str]:
    if found.state == "open":
        return lambda: translate("Needs", "Close list"), "lock"
    return lambda: translate("Needs", "Open list again"), "refresh-cw"


def _substitutes_words(need: object) -> str:
    if isinstance(need, NeedRow) and need.substitutes:
        return translate("Needs", "Forbid substitutes")
    return translate("Needs", "Allow substitutes")


def _question_words(found: ListRow) -> str:
    if found.source:
        return translate_plural(
            "Needs", "{file}: {count} line to clarify", "{file}: {count} lines to clarify", found.questions,
            file=found.source,
        )  # fmt: skip
    return translate_plural("Needs", "{count} line to clarify", "{count} lines to clarify", found.questions)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day at this workstation
