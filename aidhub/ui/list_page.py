"""A page that is a list: tabs and a filter above a table, and beside them what is known of the chosen row."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from aidhub.ui.components.inspector import Inspector
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.split import Split
from aidhub.ui.components.surfaces import column, row
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.page import Page
from aidhub.ui.table import Table
from aidhub.ui.text import Text
from aidhub.ui.theme import px


class ListPage(Page):
    """The base of pages that make ``tabs``, a ``filter`` and a ``table``; F6, F1 and Esc know them."""

    tabs: Tabs
    filter: ListFilter
    table: Table

    def lay_out_list(self, into: QVBoxLayout | None = None) -> None:
        """Put tabs, filter and table below each other; ``into`` a part of the page, None: the whole body."""
        tabs = row(self.tabs, 0)
        tabs.setContentsMargins(px(14), 0, px(24), 0)
        tools = row(self.filter, 0)
        tools.setContentsMargins(px(24), px(10), px(24), px(10))
        parts = self.body if into is None else into
        parts.addLayout(tabs)
        parts.addLayout(tools)
        parts.addWidget(self.table, 1)

    def panes(self) -> list[QWidget]:
        """Filter and table."""
        return [self.filter, self.table]

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where the list was left."""
        super().showEvent(event)
        if not event.spontaneous():
            self.table.setFocus()

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the table."""
        return self.table.keys()

    def step_back(self) -> bool:
        """Empty the filter."""
        return self.filter.emptied()


class InspectedListPage(ListPage):
    """The base of pages that make an ``inspector`` too; Esc closes it before it empties the filter."""

    inspector: Inspector

    def lay_out_inspected(self, tabs: QLayout, tools: QLayout, *below: QWidget) -> None:
        """Put tabs above, tools and the rest below each other, the inspector beside these.

        Args:
            tabs: the line with the tabs.
            tools: the line with the filter.
            below: the table, or what holds the tables, gets the room; then the foot.
        """
        tabs.setContentsMargins(px(14), 0, px(24), 0)
        tools.setContentsMargins(px(24), px(10), px(24), px(10))
        left = QWidget()
        parts = column(tools, *below, gap=0)
        parts.setStretchFactor(below[0], 1)
        left.setLayout(parts)
        self.body.addLayout(tabs)
        self.body.addWidget(Split(left, self.inspector), 1)

    def panes(self) -> list[QWidget]:
        """Filter, table, details."""
        return [*super().panes(), *([self.inspector] if self.inspector.isVisible() else [])]

    def step_back(self) -> bool:
        """Close the details, then empty the filter."""
        if self.inspector.isVisible():
            self.inspector.hide()
            self.table.setFocus()
            return True
        return super().step_back()
