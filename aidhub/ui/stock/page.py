"""The page Stock: find, look at, move and export what lies in the warehouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFileDialog, QMenu

from aidhub.domain.errors import AidHubError
from aidhub.domain.filters import Condition, read_filter
from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services import stock
from aidhub.services.blocking import block, unblock
from aidhub.services.found import ArticleHit, BoxHit, LocationHit
from aidhub.services.history import HistoryRow, history
from aidhub.services.labels import packages_of, pallets_under
from aidhub.services.moving import move_to
from aidhub.services.scanned import Scanned
from aidhub.services.stock import CategoryRow, StockRow, StockSums
from aidhub.services.stock_edits import StockEdit, check_edits, edit_stock
from aidhub.services.stock_question import VIEWS, Wanted, hidden_conditions
from aidhub.services.who_changed import last_hands
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import PRIMARY, QUIET, Button, CommandButton, MenuButton
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.reason import ReasonDialog
from aidhub.ui.components.result_card import GOOD, STOP
from aidhub.ui.components.surfaces import Banner, EmptyState, row
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.list_page import InspectedListPage
from aidhub.ui.stock import columns
from aidhub.ui.stock.export import export
from aidhub.ui.stock.inspector import StockInspector
from aidhub.ui.stock.move import MoveDialog
from aidhub.ui.stock.pallets import ByPallet
from aidhub.ui.stock.parting import Parting, stands_on_pallet
from aidhub.ui.stock.views import SavedViews, Shown
from aidhub.ui.table import CellEdit, Column, ForeignChanges, KeptCells, PagedRows, Source, Table, TableFoot
from aidhub.ui.table.column import tick_column
from aidhub.ui.text import Text, sentence, spoken_style

KILO = 1000
PALLET_SIDES = 2
"""A pallet carries its label on two sides, so that it is read however it stands."""
TONNES_FROM = 10_000_000  # grams


def _key(shown: StockRow) -> tuple[int, int]:
    return shown.lot_id, shown.place_id


class StockPage(InspectedListPage):
    """Views as tabs, filter words, the table, the sums of what is chosen, and the details of a row."""

    inspector: StockInspector

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Stock", "Stock"))
        self._wanted = Wanted(language=spoken().code, for_helper=desk.is_helper)
        self._categories: list[CategoryRow] = []
        self._sums: StockSums | None = None
        self._chosen: StockSums | None = None
        self._from_saved = self._stands_first = False
        self._scanned = ""
        self._make_parts()
        self._make_commands()
        self._lay_out()
        self._connect()
        self._choose_view("all")

    # Making

    def _make_parts(self) -> None:
        self.tabs = Tabs(lambda: translate("Stock", "Views"))
        for view in VIEWS:
            self.tabs.add(view, _view_words(view))
        self.saved = SavedViews(self, self.desk, self.tabs)
        self.filter = ListFilter(lambda: translate("Stock", "Filter this list"))
        self._filter_hint = PlainLabel("", "helper", "warn")
        self.by_pallet = ByPallet(self)
        self._category = MenuButton(self._category_words, self._fill_categories, icon="tag")
        source = Source(stock.rows, stock.count, _key, stock.keys)
        self.rows = PagedRows(self.desk, self._make_columns(), source, columns.sentence, self)
        self.table = Table(self.rows, lambda: translate("Stock", "Stock"), settings=self.desk.settings, memory="stock")
        self.table.set_empty(self._empty())
        self._withhold()
        self._columns = MenuButton(lambda: translate("Stock", "Columns"), self.table.head.fill_menu, icon="columns-3")
        self.foot = TableFoot([
            ("F2", lambda: translate("Stock", "edit")),
            ("Ctrl+D", lambda: translate("Stock", "fill down")),
            ("Space", lambda: translate("Stock", "details")),
        ])  # fmt: skip
        self.cells = KeptCells(
            self.desk, self.table, _stock_edit, check=check_edits, keep=edit_stock, words=_changed_words
        )
        self.foreign = ForeignChanges(self.desk, self.table, self.rows, last_hands, _changed_elsewhere)
        self.inspector = StockInspector()
        self.inspector.hide()

    def _make_columns(self) -> list[Column]:
        return [tick_column(), *columns.columns(self.by_pallet.is_open, self.by_pallet.is_inside)]

    def _make_commands(self) -> None:
        self.mover = self.command(lambda: translate("Stock", "Move"), self._move, icon="arrow-left-right", key="Ctrl+M")
        self.export = self.command(lambda: translate("Stock", "Export"), self._export, icon="file-spreadsheet",
                                   key="Ctrl+E")  # fmt: skip
        self.command(lambda: translate("Stock", "Filter this list"), self.filter.go_to, icon="search", key="Ctrl+F, F4")
        self.command(lambda: translate("Stock", "Details"), self._toggle_details, icon="info", key="Ctrl+I")
        self.saver = self.command(lambda: translate("Stock", "Save view"), lambda: self.saved.save(self._shown()),
                                  icon="plus")  # fmt: skip
        self.view_changer = self.command(
            lambda: translate("Stock", "Keep this filter in the view"), lambda: self.saved.change(self._shown())
        )
        self.view_remover = self.command(lambda: translate("Stock", "Remove view"), self.saved.remove, icon="trash-2")
        self.add_commands(self.tabs.commands(self))
        self.add_button(self.export)
        self.set_primary(self.mover)
        self.packer = self.command(
            lambda: translate("Stock", "Open in Sort & box"), self._pack, icon="package-open", key="Ctrl+Shift+O"
        )
        self.parting = Parting(self, lambda: self.table.current_row, self._chosen_keys)
        self.blocker = self.command(lambda: translate("Stock", "Block"), self._block, icon="lock", key="Ctrl+Shift+B")
        self.unblocker = self.command(lambda: translate("Stock", "Unblock"), self._unblock, icon="lock-open")
        self.labeller = self.command(
            lambda: translate("Stock", "Print labels"), self._print_labels, icon="printer", key="Ctrl+P"
        )
        self.pallet_labeller = self.command(
            lambda: translate("Stock", "Print pallet labels"), self._print_pallet_labels, icon="layers",
            key="Ctrl+Shift+P",
        )  # fmt: skip
        self.article = self.command(
            lambda: translate("Stock", "Show article"), self._show_article, icon="tag", key="Ctrl+Shift+A"
        )
        self.article.setVisible(not self.desk.is_helper)
        self.table.set_commands(
            [
                self.mover,
                *self.parting.commands(),
                self.labeller,
                self.pallet_labeller,
                self.blocker,
                self.unblocker,
                self.article,
            ]
        )

    def _lay_out(self) -> None:
        tools = row(self.filter, self._category, self.by_pallet.chip, self._filter_hint, 0, self._columns)
        tabs = row(self.tabs, CommandButton(self.saver, kind=QUIET, size="small"), 0)
        self.offer = Banner()
        self.lay_out_inspected(tabs, tools, self.table, self.offer, self.foot)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._choose_view)
        self.saved.chosen.connect(self._show_saved)
        self.cells.done.connect(lambda text: self.told.emit(text, True))  # noqa: FBT003 - a signal
        self.cells.refused.connect(self.warned)
        self.saved.done.connect(lambda text: self.told.emit(text, True))  # noqa: FBT003 - a signal
        self.filter.returnPressed.connect(self.table.setFocus)
        self.filter.typed.connect(self._read_filter)
        self.table.current_changed.connect(self._current_changed)
        self.rows.arrived.connect(self._rows_came)
        self.table.chosen_changed.connect(self._choose)
        self.table.details.connect(self._show_details)
        self.table.opened.connect(self._open_row)
        self.table.clicked.connect(self._click)
        self.by_pallet.changed.connect(self._regroup)
        self.table.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal

    def _empty(self) -> EmptyState:
        self._clear = Button("", self._clear_filter)
        load = Button(
            lambda: translate("Stock", "Import a list"), lambda: self.wanted.emit("import", None), kind=PRIMARY
        )
        self._nothing = EmptyState("package-plus", "", "", self._clear, load)
        return self._nothing

    def _say_nothing(self) -> None:
        """Say why there are no rows: a filter, the view, or an empty warehouse; each with what leads out of it."""
        is_filtered = bool(self.filter.text().strip()) or self._wanted.category is not None
        is_view = self._wanted.view != "all" or self.saved.current is not None
        self._clear.setVisible(is_filtered or is_view)
        if is_filtered or is_view:
            self._clear.say(_clear_words if is_filtered else _show_all_words)
            self._nothing.say(
                lambda: translate("Stock", "No boxes in this view"),
                _unfilter_words if is_filtered else _other_view_words,
            )
        else:
            self._nothing.say(
                lambda: translate("Stock", "The warehouse is empty"),
                lambda: translate("Stock", "Import a list of goods to begin."),
            )

    # Asking

    def refresh(self) -> None:
        """Ask again for rows, counts and sums; what is shown stays until then."""
        self.rows.refresh()
        self.desk.ask(stock.view_counts, then=self._show_counts, key="stock views")
        self.saved.refresh()
        self.desk.ask(stock.sums, Wanted(), then=self._show_sums, key="stock sums")
        self.desk.ask(stock.categories, then=self._take_categories, key="stock categories")
        self._choose()
        shown = self.table.current_row
        if shown and self.inspector.isVisible():
            self._show_row(shown)

    def show_rights(self) -> None:
        """Ask for what a helper may see, or for all of it; what was shown of more is forgotten."""
        if self._wanted.for_helper != self.desk.is_helper:
            self.inspector.forget()
            self._withhold()
            self.article.setVisible(not self.desk.is_helper)
            self._show_hint()
            self._want(for_helper=self.desk.is_helper)

    def _withhold(self) -> None:
        self.table.withhold(columns.COORDINATORS_ONLY if self.desk.is_helper else ())

    def show_thing(self, thing: object) -> None:
        """Filter all of the stock by words that another page or the search hands over, and stand on the first row."""
        self._stands_first = True
        self._clear_filter()
        self.filter.setText(str(thing))
        self._read_filter(str(thing))

    def take_scan(self, scanned: Scanned) -> bool:
        """A location takes what is ticked; anything that lies here is shown."""
        hit = scanned.hit
        ticked = [key for key in self.rows.ticked if isinstance(key, tuple)]
        if isinstance(hit, LocationHit) and ticked:
            keys = [(int(key[0]), int(key[1])) for key in ticked]
            self.desk.do(move_to, keys, hit.code, then=lambda _: self._moved_by_scan(len(keys), hit.code),
                         refused=self._refused_by_scan)  # fmt: skip
            return True
        if isinstance(hit, LocationHit):
            wanted = f"location:{hit.code}"
        elif isinstance(hit, ArticleHit):
            wanted = '"{}"'.format(name_in(hit.names, spoken().code).replace('"', " "))
        elif isinstance(hit, BoxHit) and hit.location:
            wanted = f"{hit.kind}:{hit.code}"
        else:
            return False
        self.signalled.emit(GOOD)
        self.show_thing(wanted)
        self._scanned = hit.code if isinstance(hit, BoxHit) else ""
        if isinstance(hit, BoxHit):
            self.table.setFocus()
        return True

    def _moved_by_scan(self, count: int, goal: str) -> None:
        self._say_moved(count, goal)
        self.signalled.emit(GOOD)

    def _refused_by_scan(self, error: AidHubError) -> None:
        self.problem.emit(sentence(error))
        self.signalled.emit(STOP)

    def _want(self, **changes: Any) -> None:
        order = {"sort": self.rows.order or "number", "descending": self.rows.descending}
        self._wanted = replace(self._wanted, **{**order, **changes})
        self.rows.show_wanted(self._wanted)
        self._choose()

    # Views

    def _choose_view(self, view: str) -> None:
        is_saved = self.saved.current is not None
        self.view_changer.setEnabled(is_saved)
        self.view_remover.setEnabled(is_saved)
        if not is_saved:
            left, self._from_saved = self._from_saved, False
            self._show_filtered_by(Shown(view) if left else replace(self._shown(), view=view))

    def _show_saved(self, shown: Shown) -> None:
        self._from_saved = True
        self._show_filtered_by(shown)

    def _show_filtered_by(self, shown: Shown) -> None:
        self._wanted = replace(
            shown.wanted(), language=self._wanted.language, for_helper=self.desk.is_helper,
            opened=self.by_pallet.opened,
        )  # fmt: skip
        self.by_pallet.be(on=shown.by_pallet)
        self.filter.setText(shown.words)
        self.rows.show_wanted(self._wanted)
        self._category.retranslate()
        self._choose()

    def _shown(self) -> Shown:
        """What could be kept as a view."""
        order = self.rows.order or "number"
        return Shown(self._wanted.view, self.filter.text(), self._wanted.category, order, self.rows.descending,
                     self._wanted.by_pallet)  # fmt: skip

    # Pallets

    def _regroup(self) -> None:
        by_pallet, opened = self.by_pallet.is_on, self.by_pallet.opened
        if by_pallet != self._wanted.by_pallet:
            self._want(by_pallet=by_pallet, opened=opened)
        else:
            self._wanted = replace(self._wanted, opened=opened)
            self.rows.refine(replace(self.rows.wanted, opened=opened))

    def _click(self, index: QModelIndex) -> None:
        if self.rows.columns[index.column()].key == "number":
            shown = self.rows.row(index.row())
            if shown is not None:
                self.by_pallet.toggle(shown)

    def _open_row(self, shown: StockRow) -> None:
        if not self.by_pallet.toggle(shown):
            self._show_details(shown)

    def _rows_came(self, _: bool) -> None:  # noqa: FBT001 - a signal
        if self._stands_first and self.rows.total and self.rows.row(0) is not None:
            self._stands_first = False
            self.table.setCurrentIndex(self.rows.index(0, self.rows.column_at("number")))
        self._say_nothing()

    def _read_filter(self, text: str) -> None:
        read = read_filter(text)
        self._show_hint()
        if read != self._wanted.filter:
            self._want(filter=read)

    def _show_hint(self) -> None:
        read = read_filter(self.filter.text())
        hidden = hidden_conditions(read) if self.desk.is_helper else ()
        self._filter_hint.say(lambda: _hidden_words(hidden) or _unread_words(read.unread))

    def _clear_filter(self) -> None:
        self.filter.clear()
        self.tabs.choose("all")
        self._want(view="all", category=None, filter=read_filter(""))
        self._category.retranslate()

    # Categories

    def _take_categories(self, categories: list[CategoryRow]) -> None:
        self._categories = categories

    def _category_words(self) -> str:
        chosen = [found for found in self._categories if found.key == self._wanted.category]
        return name_in(chosen[0].names, spoken().code) if chosen else translate("Stock", "Category")

    def _fill_categories(self, menu: QMenu) -> None:
        menu.addAction(self._category_command(menu, lambda: translate("Stock", "All categories"), None))
        menu.addSeparator()
        for found in self._categories:
            words = f"{name_in(found.names, spoken().code)}  ({spoken().number(found.rows)})"
            menu.addAction(self._category_command(menu, words, found.key))

    def _category_command(self, menu: QMenu, text: Text, key: str | None) -> Command:
        return Command(menu, text, lambda: self._choose_category(key))

    def _choose_category(self, key: str | None) -> None:
        self._want(category=key)
        self._category.retranslate()

    # Sums and counts

    def _show_counts(self, counts: dict[str, int]) -> None:
        for view, number in counts.items():
            self.tabs.count_is(view, number)

    def _show_sums(self, sums: StockSums) -> None:
        self._sums = sums
        self.facts.say(lambda: _head_words(sums))

    def _choose(self) -> None:
        keys = self._chosen_keys()
        for command in (self.mover, self.labeller, self.pallet_labeller, self.blocker, self.unblocker):
            command.setEnabled(bool(keys))
        self.parting.enable()
        if not keys:
            self._show_all_sums()
        elif len(keys) == self.rows.total and len(keys) > KILO:
            self.desk.ask(stock.sums, self._wanted, then=self._show_chosen, key="chosen sums")
        else:
            self.desk.ask(stock.sums_of, keys, then=self._show_chosen, key="chosen sums")

    def _show_all_sums(self) -> None:
        self._chosen = None
        if self._wanted == Wanted(language=self._wanted.language, for_helper=self._wanted.for_helper):
            self.foot.say(lambda: _shown_words(self._sums))
        self.desk.ask(stock.sums, self._wanted, then=self._show_filtered, key="chosen sums")

    def _show_filtered(self, sums: StockSums) -> None:
        self.foot.say(lambda: _shown_words(sums))

    def _show_chosen(self, sums: StockSums) -> None:
        self.foot.say(lambda: _chosen_words(sums))

    # Details

    def _current_changed(self, shown: StockRow | None) -> None:
        self.by_pallet.stand_on(shown)
        self.parting.enable()
        self._offer_for(shown)
        if shown and self.inspector.isVisible():
            self._show_row(shown)

    def _offer_for(self, shown: StockRow | None) -> None:
        """Offer to take a box that was just scanned off its pallet."""
        if shown is not None and shown.package == self._scanned and stands_on_pallet(shown):
            self.offer.show_text(
                lambda: translate("Stock", "{box} stands on pallet {pallet}.", box=shown.package, pallet=shown.pallet),
                kind="info", action=self.parting.taker.text_function, run=self.parting.take_off,
            )  # fmt: skip
        else:
            self.offer.hide()

    def _show_details(self, shown: StockRow) -> None:
        self.inspector.show()
        self._show_row(shown)

    def _toggle_details(self) -> None:
        shown = self.table.current_row
        if self.inspector.isVisible() or shown is None:
            self.inspector.hide()
        else:
            self._show_details(shown)

    def _show_row(self, shown: StockRow) -> None:
        self.inspector.show_row(shown)
        self.desk.ask(
            history,
            shown.lot_id or None,
            shown.place_id,
            then=self._take_history(_key(shown)),
            key="stock history",
            limit=30,
            for_helper=self.desk.is_helper,
        )

    def _take_history(self, key: tuple[int, int]) -> Any:
        def take(steps: list[HistoryRow]) -> None:
            current = self.table.current_row
            if current and _key(current) == key and self.inspector.isVisible():
                self.inspector.show_history(steps)

        return take

    # Doing

    def _chosen_keys(self) -> list[tuple[int, int]]:
        """Lot and place of what a command is for."""
        return [(int(key[0]), int(key[1])) for key in self.table.chosen_keys() if isinstance(key, tuple)]

    def _move(self) -> None:
        keys = self._chosen_keys()
        if keys:
            MoveDialog(self, self.desk, keys, lambda goal: self._say_moved(len(keys), goal)).open()

    def _say_moved(self, count: int, goal: str) -> None:
        text = translate_plural(
            "Stock", "{count} row moved to {goal}", "{count} rows moved to {goal}", count, goal=goal
        )
        self.table.setFocus()
        self.told.emit(text, True)  # noqa: FBT003 - a signal

    def _print_labels(self) -> None:
        """Print the labels of the boxes chosen, and those of whole pallets, which get one on either side."""
        places = [place_id for _, place_id in self._chosen_keys()]
        if places:
            self.desk.ask(packages_of, places, then=self._print_packages)

    def _print_packages(self, found: tuple[list[int], list[int]]) -> None:
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the page opens faster without it

        boxes, pallets = found
        print_labels(self.desk, "box", boxes)
        print_labels(self.desk, "pallet", pallets, copies=PALLET_SIDES)
        count = len(boxes) + PALLET_SIDES * len(pallets)
        if count:
            text = translate_plural("Stock", "{count} label made", "{count} labels made", count)
            self.told.emit(text, False)  # noqa: FBT003 - a signal
        else:
            self.warned.emit(translate("Stock", "Goods that lie loose have no label. Choose boxes or pallets."))

    def _print_pallet_labels(self) -> None:
        places = [place_id for _, place_id in self._chosen_keys()]
        if places:
            self.desk.ask(pallets_under, places, then=self._print_pallets)

    def _print_pallets(self, pallets: list[int]) -> None:
        if pallets:
            self._print_packages(([], pallets))
        else:
            self.warned.emit(translate("Stock", "None of these stands on a pallet. Choose boxes on pallets."))

    def _pack(self) -> None:
        """Show the box of the row at the packing table: to look at it, open it again, split it."""
        row = self.table.current_row
        if row is not None and row.kind == "box":
            self.wanted.emit("boxing", row.place_id)

    def _block(self) -> None:
        keys = self._chosen_keys()
        if keys:
            ReasonDialog(
                self,
                lambda: translate("Stock", "Block"),
                lambda: translate("Stock", "Blocked goods stay here until somebody unblocks them. Say why."),
                lambda: translate("Stock", "Block"),
                lambda reason, then, refused: self.desk.do(
                    block, keys, reason, then=lambda entry: self._say_blocked(len(keys), then, entry), refused=refused
                ),
            ).open()

    def _say_blocked(self, count: int, then: Callable[[object], object], entry: object) -> None:
        then(entry)
        text = translate_plural("Stock", "{count} row blocked", "{count} rows blocked", count)
        self.table.setFocus()
        self.told.emit(text, True)  # noqa: FBT003 - a signal

    def _unblock(self) -> None:
        keys = self._chosen_keys()
        if keys:
            self.desk.do(unblock, keys, then=lambda _: self._say_unblocked(len(keys)))

    def _say_unblocked(self, count: int) -> None:
        text = translate_plural("Stock", "{count} row no longer blocked", "{count} rows no longer blocked", count)
        self.told.emit(text, True)  # noqa: FBT003 - a signal

    def _show_article(self) -> None:
        """Show what the goods of the row are, in the catalogue."""
        shown = self.table.current_row
        if shown is not None:
            self.wanted.emit("articles", shown.article_id)

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Stock", "Export the list"),
            translate("Stock", "Stock") + ".xlsx",
            "XLSX (*.xlsx);;CSV (*.csv)",
        )
        if name:
            file, wanted, database = Path(name), self._wanted, self.desk.database
            seen = self.table.seen_columns()
            self.desk.background.run(
                lambda: translate("Stock", "Export"),
                lambda job: export(job, database, wanted, seen, file),
                then=lambda count: self._say_exported(count, file),
            )

    def _say_exported(self, count: int, file: Path) -> None:
        text = translate_plural("Stock", "{count} row written to {file}", "{count} rows written to {file}", count,
                                file=file.name)  # fmt: skip
        self.told.emit(text, False)  # noqa: FBT003 - a signal

    # Window

    def retranslate(self) -> None:
        """Sort the names by the alphabet of the language in use."""
        self._want(language=spoken().code)
        self.inspector.retranslate()


def _clear_words() -> str:
    return translate("Stock", "Clear filter")


def _show_all_words() -> str:
    return translate("Stock", "Show all")


def _unfilter_words() -> str:
    return translate("Stock", "Clear the filter, or import a list of goods.")


def _other_view_words() -> str:
    return translate("Stock", "Look at all goods, or import a list.")


def _stock_edit(cell: CellEdit) -> StockEdit:
    return StockEdit(cell.row, cell.column, cell.text, spoken_style())


def _changed_words(cells: Sequence[CellEdit]) -> str:
    rows = {_key(cell.row): cell.row for cell in cells}
    [first, *more] = rows.values()
    if more:
        return translate_plural("Stock", "{count} row changed", "{count} rows changed", len(rows))
    return translate("Stock", "{what} changed", what=first.called)


def _changed_elsewhere(shown: StockRow, name: str) -> Text:
    return lambda: translate("Stock", "{name} changed {what}", name=name, what=shown.called)


def _view_words(view: str) -> Text:
    words: dict[str, Text] = {
        "all": lambda: translate("Stock", "All"),
        "ready": lambda: translate("Stock", "Ready"),
        "reserved": lambda: translate("Stock", "Reserved"),
        "expiring": lambda: translate("Stock", "Expiring in 90 days"),
        "unsorted": lambda: translate("Stock", "Unsorted"),
        "blocked": lambda: translate("Stock", "Blocked"),
    }
    return words[view]


def _unread_words(unread: tuple[str, ...]) -> str:
    return translate("Stock", "Not understood: {words}", words=" ".join(unread)) if unread else ""


def _hidden_words(hidden: Sequence[Condition]) -> str:
    return (
        translate("Stock", "Only coordinators see who gave what. That part of the filter does nothing here.")
        if hidden
        else ""
    )


def _weight(grams: int) -> str:
    if grams >= TONNES_FROM:
        return translate("Stock", "{weight} t", weight=spoken().kilograms(grams // KILO))
    return translate("Stock", "{weight} kg", weight=spoken().kilograms(grams))


def _head_words(sums: StockSums) -> str:
    return " · ".join(
        (
            translate_plural("Stock", "{count} row", "{count} rows", sums.rows),
            translate_plural("Stock", "{count} box", "{count} boxes", sums.boxes),
            translate_plural("Stock", "{count} pallet", "{count} pallets", sums.pallets),
            _weight(sums.gross_g),
        )
    )


def _shown_words(sums: StockSums | None) -> str:
    if sums is None:
        return ""
    return " · ".join((translate_plural("Stock", "{count} row", "{count} rows", sums.rows), _weight(sums.gross_g)))


def _chosen_words(sums: StockSums) -> str:
    return " · ".join(
        (
            translate_plural("Stock", "{count} chosen", "{count} chosen", sums.rows),
            *(f"{spoken().quantity(quantity)} {unit}" for unit, quantity in _units(sums)),
            _weight(sums.gross_g),
        )
    )


def _units(sums: StockSums) -> list[tuple[str, int]]:
    """Say quantities only where there are few units; a list of ten sums says nothing."""
    amounts = sums.by_unit.items()
    named = [(unit_in(sums.units[code], spoken().code, quantity), quantity) for code, quantity in amounts]
    return named if len(named) <= 3 else []  # noqa: PLR2004
