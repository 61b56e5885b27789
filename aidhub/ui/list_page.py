"""A page that is a list: a filter above a table."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.page import Page
from aidhub.ui.table import Table
from aidhub.ui.text import Text


class ListPage(Page):
    """The base of pages that make a ``filter`` and a ``table``; F6, F1 and Esc know both."""

    filter: ListFilter
    table: Table

    def panes(self) -> list[QWidget]:
        """Filter and table."""
        return [self.filter, self.table]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of the table."""
        return self.table.keys()

    def step_back(self) -> bool:
        """Empty the filter."""
        return self.filter.emptied()
