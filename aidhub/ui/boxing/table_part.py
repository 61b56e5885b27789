"""The left part of the page Sort & box: the packing table, its open boxes, and what is still to sort there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout

from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.box_show import TableShow
from aidhub.ui.boxing.parts import BoxButtons
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import CommandButton, MenuButton
from aidhub.ui.components.gauges import Bar
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Surface, row
from aidhub.ui.theme import px


class TablePart(Surface):
    """A table with its open boxes and sources.

    Signals:
        box_chosen: the `TableBox` to fill.
        source_chosen: the `TableBox` to sort from.
    """

    box_chosen = Signal(object)
    source_chosen = Signal(object)

    def __init__(self, fill_tables: Callable[[QMenu], object], new_box: Command) -> None:
        super().__init__("subtle")
        self._table = MenuButton("", fill_tables, size="floor", name=lambda: translate("Boxing", "Packing table"))
        self._count = PlainLabel("", "helper", "muted", wrap=True)
        self.boxes = BoxButtons(self.box_chosen.emit)
        self._title = PlainLabel(lambda: translate("Boxing", "Still to sort"), "large")
        self.sorted, self._bar = PlainLabel("", "helper", "muted"), Bar()
        self.sources = BoxButtons(self.source_chosen.emit, icon="package")
        self._lay_out(CommandButton(new_box, size="floor", badge=True))

    def show_table(self, shown: TableShow, box_id: int | None, source_id: int | None) -> None:
        """Show the boxes and sources of a table; those with these ids stand out."""
        self._table.say(shown.code)
        count = len(shown.boxes)
        self._count.say(lambda: translate_plural("Boxing", "{count} open box", "{count} open boxes", count))
        self.boxes.show_boxes(shown.boxes, box_id)
        total = shown.sorted_today + len(shown.sources)
        for part in (self._title, self.sorted, self._bar):
            part.setVisible(total > 0)
        self.sorted.say(
            lambda: translate(
                "Boxing", "{done} of {total}", done=spoken().number(shown.sorted_today), total=spoken().number(total)
            )
        )
        self._bar.show_parts([(shown.sorted_today / total, "accent")] if total else [])
        self.sources.show_boxes(shown.sources, source_id)

    def _lay_out(self, new_button: CommandButton) -> None:
        inner = QVBoxLayout(self)
        inner.setContentsMargins(px(14), px(14), px(14), px(14))
        inner.setSpacing(px(8))
        inner.addLayout(row(self._table, 0))
        inner.addWidget(self._count)
        inner.addWidget(self.boxes)
        inner.addWidget(new_button)
        inner.addStretch(1)
        inner.addLayout(row(self._title, 0, self.sorted))
        inner.addWidget(self._bar)
        inner.addWidget(self.sources)
        new_button.setSizePolicy(self.boxes.sizePolicy().horizontalPolicy(), new_button.sizePolicy().verticalPolicy())
