"""What a partner takes: everything, or the kinds of goods that are ticked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from aidhub.domain.names import name_in
from aidhub.domain.spelling import search_text
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.choices import Choice, categories
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.surfaces import row
from aidhub.ui.desk import Desk
from aidhub.ui.table import Column, FixedRows, Table
from aidhub.ui.table.column import tick_column
from aidhub.ui.theme import px

NAMED = 3


class AcceptsField(QWidget):
    """Says what is taken, and opens the list to tick. Its text is the keys with bars between them."""

    textChanged = Signal()  # noqa: N815 - as every field says it

    def __init__(self, desk: Desk, accepts: str) -> None:
        super().__init__()
        self._desk, self._text = desk, accepts
        self._known: list[Choice] = []
        self.words = PlainLabel(self._say, wrap=True)
        self.chooser = Button(lambda: translate("Partners", "Choose what they take"), self._choose, size="small")
        line = row(self.words, self.chooser, gap=12)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.setFocusProxy(self.chooser)

        desk.ask(categories, then=self._take, key=("categories", id(self)))

    def text(self) -> str:
        """Answer the keys; empty: everything is taken."""
        return self._text

    def setText(self, text: str) -> None:
        """Take other keys."""
        self._text = text
        self.words.retranslate()
        self.textChanged.emit()

    def _take(self, known: list[Choice]) -> None:
        self._known = known
        self.words.retranslate()

    def _say(self) -> str:
        if not self._text:
            return translate("Partners", "Everything is taken.")
        names = {one.key: name_in(one.names, spoken().code) for one in self._known}
        keys = words_of(self._text)
        said = [names.get(key, key) for key in keys]
        if len(said) <= NAMED:
            return "; ".join(said)
        return translate_plural(
            "Partners", "{names} and {count} other kind", "{names} and {count} other kinds", len(said) - NAMED,
            names="; ".join(said[:NAMED]),
        )  # fmt: skip

    def _choose(self) -> None:
        AcceptsDialog(self, self._known, self._text, self.setText).open()


class AcceptsDialog(Dialog):
    """The kinds of goods to tick; Space or ↵ ticks, typing above the list filters it."""

    def __init__(self, parent: QWidget, known: list[Choice], accepts: str, done: Callable[[str], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Partners", "What the partner takes"),
            lambda: translate("Partners", "Nothing ticked: everything. Space ticks a line."),
            lambda: translate("Partners", "Take over"),
            self._accept,
        )
        self._known, self._done = known, done
        wanted = words_of(accepts)
        self._chosen = {one.key for one in known if any(_is_of(one.key, word) for word in wanted)}
        self._others = [word for word in wanted if not any(_is_of(one.key, word) for one in known)]
        self.filter = ListFilter(lambda: translate("Partners", "Filter the kinds of goods"))
        self.rows = FixedRows([tick_column(), _name_column()], lambda one: one.key, parent=self)
        self.table = Table(
            self.rows, lambda: translate("Partners", "Kinds of goods"), height="compact", whole_rows=True
        )
        self.count = PlainLabel(self._count_words, "helper", "muted")
        self.body.addWidget(self.filter)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.count)
        self.setMinimumWidth(px(460))
        self.resize(px(520), px(480))
        self._show()
        self.filter.setFocus()

        QShortcut(QKeySequence("Ctrl+F"), self, self.filter.go_to)
        self.filter.typed.connect(lambda _: self._show())
        self.filter.returnPressed.connect(self.table.setFocus)
        self.table.details.connect(self._toggle)
        self.table.opened.connect(self._toggle)
        self.rows.ticks_changed.connect(self._ticked)

    def _show(self) -> None:
        words = search_text(self.filter.text()).split()
        self.rows.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.rows.ticked = set()
        self.rows.blockSignals(False)  # noqa: FBT003 - Qt's own
        shown = [one for one in self._known if all(word in search_text(*one.names.values()) for word in words)]
        self.rows.show_rows(shown)
        self.rows.tick([one for one in shown if one.key in self._chosen], on=True)
        if shown and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _toggle(self, one: Choice) -> None:
        self.rows.tick([one], on=not self.rows.is_ticked(one))

    def _ticked(self) -> None:
        shown = {one.key for _, one in self.rows.here()}
        self._chosen = (self._chosen - shown) | {str(key) for key in self.rows.ticked}
        self.count.retranslate()

    def _count_words(self) -> str:
        if not self._chosen:
            return translate("Partners", "Everything is taken.")
        return translate_plural(
            "Partners", "{count} kind is taken", "{count} kinds are taken", len(self._chosen)
        )  # fmt: skip

    def _accept(self) -> None:
        keys = [one.key for one in self._known if one.key in self._chosen]
        self.accept()
        self._done("|".join([*keys, *self._others]))


def words_of(accepts: str) -> list[str]:
    """Split what a partner takes into keys, as lists of others separate them."""
    return accepts.replace(",", " ").replace("|", " ").replace(";", " ").split()


def _is_of(key: str, word: str) -> bool:
    return key == word or key.startswith(f"{word}_")


def _name_column() -> Column:
    return Column("name", lambda: translate("Partners", "Kind of goods"), 300,
                  lambda one: name_in(one.names, spoken().code), stretch=True)  # fmt: skip
