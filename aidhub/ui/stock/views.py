"""The saved views of the stock: tabs behind the usual ones, each a filter under a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.filters import read_filter
from aidhub.i18n import translate
from aidhub.services import stock
from aidhub.services.saved_views import View, change_view, remove_view, save_view, saved_views
from aidhub.services.stock_question import SORTS, VIEWS, Wanted
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field, TickBox
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.desk import Desk
from aidhub.ui.text import sentence

PAGE = "stock"


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows: the words of the filter as typed, and what else is chosen."""

    view: str = "all"
    words: str = ""
    category: str | None = None
    sort: str = "number"
    descending: bool = False
    by_pallet: bool = False

    def wanted(self) -> Wanted:
        """Put it as a question to the database."""
        return Wanted(
            self.view, read_filter(self.words), self.category, None, self.sort, self.descending,
            by_pallet=self.by_pallet,
        )  # fmt: skip


class SavedViews(QObject):
    """Adds a tab for each view this person sees, and keeps and removes views.

    Signals:
        chosen: a saved view, as `Shown`.
        done: a sentence for the toast, undone with Ctrl+Z.
    """

    chosen = Signal(object)
    done = Signal(str)

    def __init__(self, page: QWidget, desk: Desk, tabs: Tabs) -> None:
        super().__init__(page)
        self._page, self._desk, self._tabs = page, desk, tabs
        self._views: dict[str, View] = {}

        tabs.chosen.connect(self._choose)

    @property
    def current(self) -> View | None:
        """The saved view that is chosen; None on one of the usual tabs."""
        return self._views.get(self._tabs.current)

    def refresh(self) -> None:
        """Ask again which views there are, and how many rows each has."""
        self._desk.ask(saved_views, PAGE, self._desk.person_id, then=self._show, key="stock saved views")

    def save(self, shown: Shown) -> None:
        """Ask for a name, and keep what is shown under it."""
        SaveViewDialog(self._page, self._desk, shown, self._saved).open()

    def change(self, shown: Shown) -> None:
        """Let the chosen view show what is shown now."""
        if view := self.current:
            said = translate("Stock", "View {name} changed", name=view.name)
            self._desk.do(change_view, view.id, _plain(shown), then=lambda _: self.done.emit(said))

    def remove(self) -> None:
        """Take the chosen view away."""
        if view := self.current:
            said = translate("Stock", "View {name} removed", name=view.name)
            self._desk.do(remove_view, view.id, then=lambda _: self.done.emit(said))

    def _saved(self, name: str) -> None:
        self.done.emit(translate("Stock", "View {name} saved", name=name))

    def _choose(self, key: str) -> None:
        if key in self._views:
            self.chosen.emit(_shown(self._views[key].wanted))

    def _show(self, views: list[View]) -> None:
        there = {f"saved {view.id}": view for view in views}
        for key in [key for key in self._views if key not in there]:
            del self._views[key]
            self._tabs.remove(key)
        for key, view in there.items():
            if key not in self._tabs.keys:
                self._tabs.add(key, view.name)
        self._views = there
        asked = [replace(_shown(view.wanted).wanted(), for_helper=self._desk.is_helper) for view in there.values()]
        if asked:
            self._desk.ask(stock.counts, asked, then=partial(self._show_counts, list(there)), key="stock saved counts")

    def _show_counts(self, keys: list[str], counts: list[int]) -> None:
        for key, number in zip(keys, counts, strict=True):
            if key in self._views:
                self._tabs.count_is(key, number)


class SaveViewDialog(Dialog):
    """Asks under which name what is shown is kept, and whether for all."""

    def __init__(self, parent: QWidget, desk: Desk, shown: Shown, done: Callable[[str], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Stock", "Save view"),
            lambda: translate("Stock", "Filter, category and order come back with one click on its tab."),
            lambda: translate("Stock", "Save view"),
            self._save,
        )
        self._desk, self._shown, self._done, self._command = desk, shown, done, str(uuid4())
        self.name = Entry(lambda: translate("Stock", "Name of the view"))
        self.field = Field(lambda: translate("Stock", "Name of the view"), self.name)
        self.shared = TickBox(lambda: translate("Stock", "Everybody sees it"))
        self.body.addWidget(self.field)
        self.body.addWidget(self.shared)
        self.name.setFocus()

        self.name.returnPressed.connect(self._save)

    def _save(self) -> None:
        self._desk.do(
            save_view,
            PAGE,
            self.name.text(),
            _plain(self._shown),
            shared=self.shared.isChecked(),
            command_id=self._command,
            then=lambda _: self._saved(),
            refused=self._refused,
        )

    def _saved(self) -> None:
        self.accept()
        self._done(self.name.text().strip())

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        self.field.show_problem(sentence(error))
        self.name.setFocus()


def _plain(shown: Shown) -> dict[str, Any]:
    return {name: getattr(shown, name) for name in Shown.__slots__}


def _shown(kept: dict[str, Any]) -> Shown:
    """Read a view that was kept, perhaps by another version: what it does not know is left out."""
    view, sort = kept.get("view"), kept.get("sort")
    category = kept.get("category")
    return Shown(
        view if view in VIEWS else "all",
        str(kept.get("words") or ""),
        str(category) if category else None,
        sort if sort in SORTS else "number",
        bool(kept.get("descending")),
        bool(kept.get("by_pallet")),
    )
