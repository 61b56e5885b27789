"""The page Articles: the catalogue, completed in its cells, and rid of what is there twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services import article_list
from aidhub.services.article_edits import (
    ArticleEdit,
    bring_back,
    check_articles,
    edit_articles,
    look_over,
    remove_articles,
)
from aidhub.services.article_list import GAPS, VIEWS, ArticleLine, WantedArticles
from aidhub.services.article_merging import Duplicates, find_duplicates
from aidhub.services.article_parts import ArticleDetails, details, last_hands
from aidhub.services.articles import NewArticle, find_article
from aidhub.ui.articles import columns
from aidhub.ui.articles.export import export
from aidhub.ui.articles.inspector import ArticleInspector
from aidhub.ui.articles.kits import MakeKitsDialog
from aidhub.ui.articles.merge import DuplicatesDialog, MergeDialog
from aidhub.ui.articles.new import NewArticleDialog
from aidhub.ui.articles.parts import PartsDialog
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import PRIMARY, Button, CommandButton, MenuButton
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.surfaces import EmptyState, row
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.list_page import InspectedListPage
from aidhub.ui.table import CellEdit, ForeignChanges, KeptCells, PagedRows, Source, Table, TableFoot
from aidhub.ui.table.column import tick_column
from aidhub.ui.text import Text, spoken_style

_QUOTES = str.maketrans(dict.fromkeys('"„“”«»', " "))
VIEW_WORDS: dict[str, Text] = {
    "all": lambda: translate("Articles", "All"),
    "stocked": lambda: translate("Articles", "In stock"),
    "no_name_uk": lambda: translate("Articles", "No Ukrainian name"),
    "no_weight": lambda: translate("Articles", "No weight"),
    "no_hs_code": lambda: translate("Articles", "No customs no."),
    "below_minimum": lambda: translate("Articles", "Below minimum"),
    "review": lambda: translate("Articles", "To check"),
    "removed": lambda: translate("Articles", "Removed"),
}


class ArticlesPage(InspectedListPage):
    """Views as tabs, a filter, the table with its cells, and the details of an article."""

    inspector: ArticleInspector

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Articles", "Articles"))
        self._wanted = WantedArticles(sort=f"name_{spoken().code}")
        self._categories: list[tuple[str, dict[str, str], int]] = []
        self._to_show: int | None = None
        self._make_parts()
        self._make_commands()
        self._lay_out()
        self._connect()
        self.rows.show_wanted(self._wanted)

    # Making

    def _make_parts(self) -> None:
        self.tabs = Tabs(lambda: translate("Articles", "Views"))
        for view in VIEWS:
            self.tabs.add(view, VIEW_WORDS[view])
        self.filter = ListFilter(lambda: translate("Articles", "Filter by name, code or barcode"))
        self._category = MenuButton(self._category_words, self._fill_categories, icon="tag")
        source = Source(
            article_list.rows, article_list.count, lambda line: line.id, article_list.keys, article_list.rows_of,
            stays=lambda wanted: wanted.view in GAPS,
        )  # fmt: skip
        self.rows = PagedRows(self.desk, [tick_column(), *columns.columns()], source, columns.sentence, self)
        self.table = Table(
            self.rows, lambda: translate("Articles", "Articles"), settings=self.desk.settings, memory="articles",
            goes_down=True,
        )  # fmt: skip
        self.table.set_empty(self._empty())
        self._columns = MenuButton(
            lambda: translate("Articles", "Columns"), self.table.head.fill_menu, icon="columns-3"
        )
        self.cells = KeptCells(
            self.desk, self.table, _article_edit, check=check_articles, keep=edit_articles, words=_changed_words
        )
        self.foreign = ForeignChanges(self.desk, self.table, self.rows, last_hands, _changed_elsewhere)
        self.foot = TableFoot([
            ("F2", lambda: translate("Articles", "edit")),
            ("Return", lambda: translate("Articles", "next row")),
            ("Ctrl+D", lambda: translate("Articles", "fill down")),
            ("Space", lambda: translate("Articles", "details")),
        ])  # fmt: skip
        self.inspector = ArticleInspector()
        self.inspector.hide()

    def _make_commands(self) -> None:
        self.maker = self.command(lambda: translate("Articles", "New article"), self._make, icon="plus", key="Ctrl+N")
        self.finder = self.command(
            lambda: translate("Articles", "Find duplicates"), self._find_duplicates, icon="combine", key="Ctrl+Shift+D"
        )
        self.merger = self.command(
            lambda: translate("Articles", "Merge"), self._merge_chosen, icon="combine", key="Ctrl+M"
        )
        self.parts = self.command(
            lambda: translate("Articles", "Packs, codes and names"), self._open_parts, icon="scan-barcode", key="F7"
        )
        self.kit_maker = self.command(
            lambda: translate("Articles", "Make kits"), self._make_kits, icon="package-plus", key="Ctrl+Shift+K"
        )
        self.checker = self.command(
            lambda: translate("Articles", "Mark as checked"), self._look_over, icon="check-check", key="F8"
        )
        self.shower = self.command(
            lambda: translate("Articles", "Show in stock"), self._show_in_stock, icon="boxes", key="Ctrl+B"
        )
        self.labeller = self.command(
            lambda: translate("Articles", "Print labels"), self._print_labels, icon="printer", key="Ctrl+P"
        )
        self.remover = self.command(
            lambda: translate("Articles", "Remove article"), self._remove, icon="trash-2", key="Del"
        )
        self.restorer = self.command(lambda: translate("Articles", "Bring back"), self._bring_back, icon="undo-2")
        self.exporter = self.command(
            lambda: translate("Articles", "Export"), self._export, icon="file-spreadsheet", key="Ctrl+E"
        )
        self.command(
            lambda: translate("Articles", "Filter by name, code or barcode"), self.filter.go_to, icon="search",
            key="Ctrl+F, F4",
        )  # fmt: skip
        self.command(lambda: translate("Articles", "Details"), self._toggle_details, icon="info", key="Ctrl+I")
        self.command(lambda: translate("Articles", "Ask the view anew"), self._ask_anew, icon="refresh-cw", key="F5")
        self.add_commands(self.tabs.commands(self))
        self.add_button(self.exporter)
        self.add_button(self.finder)
        self.set_primary(self.maker)
        self.inspector.set_buttons(
            CommandButton(self.parts, size="small"), CommandButton(self.shower, size="small", words=False)
        )
        self.table.set_commands(
            [self.parts, self.shower, self.labeller, self.checker, self.merger, self.remover, self.restorer]
        )  # fmt: skip

    def _lay_out(self) -> None:
        tools = row(self.filter, self._category, 0, self._columns)
        tabs = row(self.tabs, 0)
        self.lay_out_inspected(tabs, tools, self.table, self.foot)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._choose_view)
        self.filter.typed.connect(self._filter_typed)
        self.filter.returnPressed.connect(self.table.setFocus)
        self.table.current_changed.connect(self._current_changed)
        self.table.chosen_changed.connect(self._choose)
        self.table.details.connect(self._show_details)
        self.table.opened.connect(self._show_details)
        self.table.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal
        self.cells.done.connect(lambda text: self.told.emit(text, True))  # noqa: FBT003 - a signal
        self.cells.refused.connect(self.warned)
        self.rows.arrived.connect(self._rows_came)

    def _empty(self) -> EmptyState:
        return EmptyState(
            "tag",
            lambda: translate("Articles", "No article in this view"),
            lambda: translate("Articles", "Clear the filter, make an article, or import a list of articles."),
            Button(lambda: translate("Articles", "Clear filter"), self._clear_filter),
            Button(lambda: translate("Articles", "New article"), self._make, kind=PRIMARY),
        )

    # Asking

    def refresh(self) -> None:
        """Ask again for the rows, and how many each view has."""
        self.rows.refresh()
        self.desk.ask(article_list.view_counts, then=self._show_counts, key="article views")
        self.desk.ask(article_list.categories, then=self._take_categories, key="article categories")
        self._choose()
        if (line := self.table.current_row) and self.inspector.isVisible():
            self._ask_details(line)

    def show_thing(self, thing: object) -> None:
        """Show an article: its id, or what it is called; a text that fits several filters by it.

        ``("view", key)`` shows one of the views, a `NewArticle` goes on with a new one that was begun elsewhere.
        """
        if isinstance(thing, NewArticle):
            self._make(thing.names, thing.barcodes)
        elif isinstance(thing, tuple):
            self._show_text("", str(thing[1]))
        elif isinstance(thing, int):
            self.desk.ask(article_list.rows_of, [thing], then=self._show_lines, key="article to show")
        elif text := str(thing or "").strip():
            self.desk.ask(
                find_article, text, then=self.show_thing, refused=lambda _: self._show_text(text), key="article to show"
            )

    def _show_lines(self, lines: Sequence[ArticleLine]) -> None:
        if lines:
            line = lines[0]
            self._to_show = line.id
            self._show_text(columns.called(line), "all" if line.active and not line.merged_into else "removed")

    def _show_text(self, text: str, view: str = "all") -> None:
        self._wanted = replace(self._wanted, view=view, text=text, category=None)
        self.tabs.choose(view)
        self.filter.setText(text)
        self._category.retranslate()
        self._want()

    def _rows_came(self, is_new: bool) -> None:  # noqa: FBT001 - a signal
        """Put the ring on the article that was asked for."""
        if is_new and self._to_show is not None:
            at = self.rows.place_of(self._to_show)
            if at is not None:
                line, self._to_show = self.rows.row(at), None
                self.table.setCurrentIndex(self.rows.index(at, self.rows.column_at("name_de")))
                self.table.setFocus()
                self._show_details(line)

    def _want(self, **changes: Any) -> None:
        order = {"sort": self.rows.order or self._wanted.sort, "descending": self.rows.descending}
        self._wanted = replace(self._wanted, **{**order, **changes})
        self.rows.show_wanted(self._wanted)

    def _choose_view(self, view: str) -> None:
        if view != self._wanted.view:
            self._want(view=view)

    def _filter_typed(self, text: str) -> None:
        if text.strip() != self._wanted.text.strip():
            self._want(text=text)

    def _ask_anew(self) -> None:
        self._want()
        self.refresh()

    def _clear_filter(self) -> None:
        self.filter.clear()
        self.tabs.choose("all")
        self._want(view="all", text="", category=None)
        self._category.retranslate()

    def _show_counts(self, counts: dict[str, int]) -> None:
        for view, number in counts.items():
            self.tabs.count_is(view, number)
        self.facts.say(lambda: translate_plural("Articles", "{count} article", "{count} articles", counts["all"]))

    # Categories

    def _take_categories(self, categories: list[tuple[str, dict[str, str], int]]) -> None:
        self._categories = categories

    def _category_words(self) -> str:
        chosen = [names for key, names, _ in self._categories if key == self._wanted.category]
        return name_in(chosen[0], spoken().code) if chosen else translate("Articles", "Category")

    def _fill_categories(self, menu: QMenu) -> None:
        every = Command(menu, lambda: translate("Articles", "All categories"), lambda: self._choose_category(None))
        menu.addAction(every)
        menu.addSeparator()
        for key, names, number in self._categories:
            words = f"{name_in(names, spoken().code)}  ({spoken().number(number)})"
            menu.addAction(Command(menu, words, partial(self._choose_category, key)))

    def _choose_category(self, key: str | None) -> None:
        self._want(category=key)
        self._category.retranslate()

    # Details

    def _current_changed(self, line: ArticleLine | None) -> None:
        self._choose()
        if line and self.inspector.isVisible():
            self._show_line(line)

    def _show_details(self, line: ArticleLine) -> None:
        self.inspector.show()
        self._show_line(line)

    def _toggle_details(self) -> None:
        line = self.table.current_row
        if self.inspector.isVisible() or line is None:
            self.inspector.hide()
        else:
            self._show_details(line)

    def _show_line(self, line: ArticleLine) -> None:
        self.inspector.show_line(line)
        self._ask_details(line)

    def _ask_details(self, line: ArticleLine) -> None:
        def take(found: ArticleDetails | None) -> None:
            current = self.table.current_row
            if found and current and current.id == found.line.id:
                self.inspector.show_details(found)

        self.desk.ask(details, line.id, then=take, key="article details")

    # Chosen articles

    def _print_labels(self) -> None:
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the page opens faster without it

        print_labels(self.desk, "article", self._chosen(), then=self._say_printed)

    def _say_printed(self, count: int) -> None:
        text = translate_plural("Stock", "{count} label made", "{count} labels made", count)
        self.told.emit(text, False)  # noqa: FBT003 - a signal

    def _chosen(self) -> list[int]:
        """What a command is for: ticked or selected articles, else the one the ring is on."""
        return [int(str(key)) for key in self.table.chosen_keys()]

    def _choose(self) -> None:
        chosen, current = len(self._chosen()), self.table.current_row
        is_gone = self._wanted.view == "removed"
        for command in (self.checker, self.remover):
            command.setEnabled(chosen > 0 and not is_gone)
        self.merger.setEnabled(chosen > 1 and not is_gone)
        self.restorer.setEnabled(chosen > 0 and is_gone)
        self.parts.setEnabled(current is not None and not is_gone)
        self.shower.setEnabled(current is not None)
        self.foot.say(
            lambda: translate_plural("Articles", "{count} chosen", "{count} chosen", chosen) if chosen > 1 else ""
        )

    def _do(self, deed: Callable[..., int], said: Callable[[int], str]) -> None:
        ids = self._chosen()
        if ids:
            self.desk.do(deed, ids, then=lambda _: self.told.emit(said(len(ids)), True))  # noqa: FBT003 - a signal

    def _look_over(self) -> None:
        self._do(look_over, lambda count: translate_plural(
            "Articles", "{count} article checked", "{count} articles checked", count))  # fmt: skip

    def _remove(self) -> None:
        self._do(remove_articles, lambda count: translate_plural(
            "Articles", "{count} article removed", "{count} articles removed", count))  # fmt: skip

    def _bring_back(self) -> None:
        self._do(bring_back, lambda count: translate_plural(
            "Articles", "{count} article brought back", "{count} articles brought back", count))  # fmt: skip

    def _show_in_stock(self) -> None:
        line = self.table.current_row
        if line is not None:
            name = columns.called(line).translate(_QUOTES)
            self.wanted.emit("stock", f'"{name}"')

    # Dialogs

    def _make(self, names: Mapping[str, str] | None = None, barcodes: Sequence[str] = ()) -> None:
        NewArticleDialog(
            self, self.desk, self._wanted.category, self._made, self.show_thing, names=names or {},
            barcode="".join(barcodes[:1]),
        ).open()  # fmt: skip

    def _made(self, article_id: int, name: str) -> None:
        self.told.emit(translate("Articles", "Article {name} made", name=name), True)  # noqa: FBT003 - a signal
        self.show_thing(article_id)

    def _open_parts(self) -> None:
        line = self.table.current_row
        if line is not None:
            dialog = PartsDialog(self, self.desk, line)
            dialog.told.connect(lambda text: self.told.emit(text, True))  # noqa: FBT003 - a signal
            dialog.open()

    def _make_kits(self) -> None:
        line = self.table.current_row
        if line is not None:
            MakeKitsDialog(self, self.desk, line, self._say_kits).open()

    def _say_kits(self) -> None:
        self.told.emit(translate("Articles", "Kits made"), True)  # noqa: FBT003 - a signal

    def _merge_chosen(self) -> None:
        self._merge(self, self._chosen(), lambda: None)

    def _merge(self, parent: QWidget, ids: Sequence[int], settled: Callable[[], object]) -> None:
        MergeDialog(parent, self.desk, ids, lambda name, _: self._merged(name, settled)).open()

    def _merged(self, name: str, settled: Callable[[], object]) -> None:
        self.rows.tick_all(on=False)
        settled()
        self.told.emit(translate("Articles", "Merged into {article}", article=name), True)  # noqa: FBT003 - a signal

    def _find_duplicates(self) -> None:
        database = self.desk.database
        self.desk.background.run(
            lambda: translate("Articles", "Find duplicates"),
            lambda _: database.read(find_duplicates),
            then=self._show_duplicates,
        )

    def _show_duplicates(self, found: list[Duplicates]) -> None:
        DuplicatesDialog(self, self.desk, found, self._merge).open()

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Articles", "Export the list"),
            translate("Articles", "Articles") + ".xlsx",
            "XLSX (*.xlsx);;CSV (*.csv)",
        )
        if name:
            file, wanted, database = Path(name), self._wanted, self.desk.database
            self.desk.background.run(
                lambda: translate("Articles", "Export"),
                lambda job: export(job, database, wanted, file),
                then=lambda count: self._say_exported(count, file),
            )

    def _say_exported(self, count: int, file: Path) -> None:
        text = translate_plural("Articles", "{count} article written to {file}", "{count} articles written to {file}",
                                count, file=file.name)  # fmt: skip
        self.told.emit(text, False)  # noqa: FBT003 - a signal

    # Window

    def retranslate(self) -> None:
        """Sort by the name in the language in use, if by a name."""
        if self._wanted.sort.startswith("name") and self.rows.order.startswith("name"):
            self._want(sort=f"name_{spoken().code}")
        self.inspector.retranslate()


def _article_edit(cell: CellEdit) -> ArticleEdit:
    return ArticleEdit(cell.row, cell.column, cell.text, spoken_style())


def _changed_words(cells: Sequence[CellEdit]) -> str:
    changed = {cell.row.id: cell.row for cell in cells}
    [first, *more] = changed.values()
    if more:
        return translate_plural("Articles", "{count} article changed", "{count} articles changed", len(changed))
    return translate("Articles", "{article} changed", article=columns.called(first))


def _changed_elsewhere(line: ArticleLine, name: str) -> Text:
    return lambda: translate("Articles", "{name} changed {what}", name=name, what=columns.called(line))
