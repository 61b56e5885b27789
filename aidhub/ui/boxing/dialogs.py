"""Questions of the page Sort & box: how much goes into another box, and what a new table is called."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from aidhub.domain.quantities import NotANumber, parse_quantity
from aidhub.i18n import spoken, translate
from aidhub.services.box_show import BoxShow
from aidhub.ui.boxing import words
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.text import sentence, spoken_style


class SplitDialog(Dialog):
    """Asks how much of each goes into a new box; half of it stands there."""

    def __init__(self, parent: QWidget, box: BoxShow, run: Callable[[dict[int, int]], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Boxing", "Split box {code}", code=box.code),
            lambda: translate("Boxing", "How much goes into a new box?"),
            lambda: translate("Boxing", "Split box"),
            self._split,
        )
        self._box, self._done = box, run
        self.entries: dict[int, Entry] = {}
        for line in box.lines:
            self._add(line.lot_id, partial(words.line_sentence, line), line.quantity_milli)
        first = next(iter(self.entries.values()), None)
        if first is not None:
            first.setFocus()
            first.selectAll()

    def _add(self, lot_id: int, name: Callable[[], str], quantity_milli: int) -> None:
        entry = Entry(name)
        half = quantity_milli // 2 if quantity_milli % 1000 else quantity_milli // 2000 * 1000
        entry.setText(spoken().quantity(half))
        self.entries[lot_id] = entry
        self.body.addWidget(Field(name, entry))

    def _split(self) -> None:
        try:
            parts = {lot: parse_quantity(entry.text() or "0", spoken_style()) for lot, entry in self.entries.items()}
        except NotANumber as wrong:
            self.problem(sentence(wrong))
            return
        parts = {lot: part for lot, part in parts.items() if part}
        there = {line.lot_id: line.quantity_milli for line in self._box.lines}
        if not parts or any(part > there[lot] for lot, part in parts.items()):
            self.problem(
                lambda: translate("Boxing", "Type how much goes along: more than nothing, at most what is there.")
            )
            return
        self.accept()
        self._done(parts)


class TableDialog(Dialog):
    """Asks what a new packing table is called."""

    def __init__(self, parent: QWidget, run: Callable[[str], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Boxing", "New packing table"),
            lambda: translate("Boxing", "Boxes are filled here. Its name stands on the table."),
            lambda: translate("Boxing", "Make table"),
            self._make,
        )
        self._run = run
        self.name = Entry(lambda: translate("Boxing", "Name"), lambda: translate("Boxing", "Table 1"))
        self.body.addWidget(Field(lambda: translate("Boxing", "Name"), self.name))
        self.name.setFocus()

    def _make(self) -> None:
        if not self.name.text().strip():
            self.problem(lambda: translate("Boxing", "Type what stands on the table."))
            return
        self.accept()
        self._run(self.name.text())
