"""Questions of the page Sort & box: how much goes into another box, and what a new table is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidhub.domain.quantities import NotANumber, parse_quantity
from aidhub.i18n import spoken, translate
from aidhub.services.box_show import BoxShow
from aidhub.ui.boxing import words
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.components.surfaces import scrolling
from aidhub.ui.text import Text, sentence, spoken_style
from aidhub.ui.theme import px

MOST_LINES = 6
"""So many kinds of goods are asked for without scrolling."""


class PartsDialog(Dialog):
    """The base of questions how much of each goes along: an entry for each kind of goods.

    ``entries`` are by lot; half of what is there stands in them, or all with ``whole``.
    """

    def __init__(
        self,
        parent: QWidget,
        title: Text,
        text: Text,
        lines: Sequence[tuple[int, Text, int]],
        *,
        action: Text,
        run: Callable[[], object],
        whole: bool = False,
    ) -> None:
        """Take lot, words and thousandths of each line; see `Dialog` for the rest."""
        super().__init__(parent, title, text, action, run)
        self._there = {lot_id: quantity for lot_id, _, quantity in lines}
        self.entries: dict[int, Entry] = {}
        fields = QWidget()
        inside = QVBoxLayout(fields)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(12))
        for lot_id, name, quantity in lines:
            entry = self.entries[lot_id] = Entry(name)
            entry.setText(spoken().quantity(quantity if whole else _half(quantity)))
            inside.addWidget(Field(name, entry))
        is_long = len(lines) > MOST_LINES
        self.body.addWidget(scrolling(fields) if is_long else fields)
        if is_long:
            self.resize(px(480), px(560))

    def first(self) -> Entry | None:
        """The first entry."""
        return next(iter(self.entries.values()), None)

    def parts(self) -> dict[int, int]:
        """Read the entries, thousandths by lot; nothing where that cannot be, and what is the matter is said."""
        try:
            parts = {lot: parse_quantity(entry.text() or "0", spoken_style()) for lot, entry in self.entries.items()}
        except NotANumber as wrong:
            self.problem(sentence(wrong))
            return {}
        parts = {lot: part for lot, part in parts.items() if part}
        if parts and all(part <= self._there[lot] for lot, part in parts.items()):
            self.problem("")
            return parts
        self.problem(lambda: translate("Boxing", "Type how much goes along: more than nothing, at most what is there."))
        return {}


class SplitDialog(PartsDialog):
    """Asks how much of each goes into a new box; half of it stands there."""

    def __init__(self, parent: QWidget, box: BoxShow, run: Callable[[dict[int, int]], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Boxing", "Split box {code}", code=box.code),
            lambda: translate("Boxing", "How much goes into a new box?"),
            box_lines(box),
            action=lambda: translate("Boxing", "Split box"),
            run=self._split,
        )
        self._done = run
        first = self.first()
        if first is not None:
            first.setFocus()
            first.selectAll()

    def _split(self) -> None:
        parts = self.parts()
        if parts:
            self.accept()
            self._done(parts)


def box_lines(box: BoxShow) -> list[tuple[int, Text, int]]:
    """Tell lot, words and thousandths of what is in a box."""
    return [(line.lot_id, partial(words.line_sentence, line), line.quantity_milli) for line in box.lines]


def _half(quantity_milli: int) -> int:
    """Half of a quantity; of whole things, whole ones."""
    return quantity_milli // 2 if quantity_milli % 1000 else quantity_milli // 2000 * 1000


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
