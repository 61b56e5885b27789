"""The dialog for what belongs to an article: packs, barcodes, other wordings, and what may be given instead."""

from __future__ import annotations

from functools import partial
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate
from aidhub.services.article_list import ArticleLine
from aidhub.services.article_parts import PARTS, Part, add_part, parts, remove_part
from aidhub.services.articles import ArticleRow, search_articles
from aidhub.ui.articles import columns
from aidhub.ui.articles.inspector import barcode_words, kit_words, pack_words, substitute_words
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import Button, CommandButton
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Entry, Field
from aidhub.ui.components.surfaces import EmptyState, row
from aidhub.ui.desk import Desk
from aidhub.ui.table import Column, FixedRows, Table
from aidhub.ui.text import Text, sentence, spoken_style
from aidhub.ui.theme import px
from aidhub.ui.transports.suggest import SuggestEntry, Suggestion

OFFERED = 8
KINDS: dict[str, Text] = {
    "pack": lambda: translate("Articles", "Pack"),
    "barcode": lambda: translate("Articles", "Barcode"),
    "synonym": lambda: translate("Articles", "Also called"),
    "substitute": lambda: translate("Articles", "May be given instead"),
    "kit": lambda: translate("Articles", "Part of the kit"),
}


class PartsDialog(Dialog):
    """Lists the parts of an article; ↵ adds one, Del takes one away, and each is undone like any step.

    Signals:
        told: a sentence for the toast, undone with Ctrl+Z.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget, desk: Desk, line: ArticleLine) -> None:
        super().__init__(parent, lambda: translate("Articles", "Packs, codes and names"), lambda: columns.called(line))
        self._desk, self._line, self._command = desk, line, str(uuid4())
        self.kind = Choices(lambda: translate("Articles", "What"), [(kind, KINDS[kind]) for kind in PARTS])
        self.entry = SuggestEntry(lambda: translate("Articles", "Name or code"), "", self._look, icon="")
        self.quantity = Entry(lambda: translate("Articles", "How many"), suffix=lambda: _unit(line))
        self.field = Field(self._entry_words, self.entry)
        self.amount = Field(lambda: translate("Articles", "How many"), self.quantity)
        self._add = Button(lambda: translate("Articles", "Add"), self._add_typed, icon="plus")
        self.rows = FixedRows(_columns(line), lambda part: (part.kind, part.id))
        self.table = Table(self.rows, lambda: translate("Articles", "Packs, codes and names"), whole_rows=True)
        self.remover = Command(
            self, lambda: translate("Articles", "Take away"), self._remove, icon="trash-2", key="Del"
        )
        self._lay_out_parts()

        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.entry.taken.connect(self._take)
        self.entry.entered.connect(lambda _: self._go_on())
        self.quantity.returnPressed.connect(self._add_typed)
        desk.changed.connect(self._ask)
        self._kind_changed()
        self._ask()

    def _lay_out_parts(self) -> None:
        self.addAction(self.remover)
        self.table.set_commands([self.remover])
        self.table.set_empty(
            EmptyState(
                "tag",
                lambda: translate("Articles", "Nothing noted yet"),
                lambda: translate("Articles", "A scan or a list finds the article by what is noted here."),
            )
        )
        self.table.setMinimumHeight(px(230))
        what = Field(lambda: translate("Articles", "What"), self.kind)
        what.setFixedWidth(px(170))
        self.amount.setFixedWidth(px(130))
        line = row(what, self.field, self.amount, gap=12)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.body.addLayout(row(0, CommandButton(self.remover), self._add))
        self.body.addWidget(self.table, 1)
        self.setMinimumWidth(px(680))
        self.entry.setFocus()

    def _entry_words(self) -> str:
        words: dict[str, Text] = {
            "pack": lambda: translate("Articles", "Name of the pack, such as box"),
            "barcode": lambda: translate("Articles", "Type or scan the barcode"),
            "synonym": lambda: translate("Articles", "How else it is called"),
            "substitute": lambda: translate("Articles", "What may be given instead"),
            "kit": lambda: translate("Articles", "What goes into one kit"),
        }
        text = words[self.kind.chosen or "pack"]
        return text() if callable(text) else text

    def _kind_changed(self) -> None:
        self.amount.setVisible(self.kind.chosen in ("pack", "barcode", "kit"))
        self.field.label.say(self._entry_words)
        self.entry.close_list()
        self._clear_problems()

    def _clear_problems(self) -> None:
        self.problem("")
        self.field.show_problem("")
        self.amount.show_problem("")

    # Asking

    def _ask(self) -> None:
        self._desk.ask(parts, self._line.id, then=self.rows.show_rows, key=("parts", id(self)))

    def _look(self, text: str) -> None:
        if self.kind.chosen not in ("substitute", "kit"):
            self.entry.offer([])
            return
        then = partial(self._offer, text)
        self._desk.ask(search_articles, text, OFFERED, spoken().code, then=then, key=("substitutes", id(self)))

    def _offer(self, text: str, found: list[ArticleRow]) -> None:
        if text == self.entry.text():
            others = [article for article in found if article.id != self._line.id]
            self.entry.offer([Suggestion(article, _name(article), article.code) for article in others])

    def _take(self, chosen: Suggestion) -> None:
        article: ArticleRow = chosen.thing
        if self.kind.chosen == "kit" and not self.quantity.text().strip():
            self.entry.setText(str(article.code or _name(article)))
            self.entry.close_list()
            self.quantity.setFocus()
        else:
            self._send(str(article.code or _name(article)))

    # Doing

    def _go_on(self) -> None:
        """After the name of a pack comes how many it holds; everything else is added at once."""
        if self.kind.chosen == "pack" and not self.quantity.text().strip():
            self.quantity.setFocus()
        else:
            self._add_typed()

    def _add_typed(self) -> None:
        if not self.field.is_too_long:
            self._send(self.entry.text())

    def _send(self, text: str) -> None:
        self._clear_problems()
        self._desk.do(
            add_part,
            self._line.id,
            self.kind.chosen,
            text,
            quantity=self.quantity.text() if self.amount.isVisibleTo(self) else "",
            style=spoken_style(),
            then=lambda _: self._added(text),
            refused=self._refused,
            command_id=self._command,
        )

    def _added(self, text: str) -> None:
        self._command = str(uuid4())
        self.entry.clear()
        self.quantity.clear()
        self.entry.setFocus()
        self.told.emit(translate("Articles", "{what} added", what=text.strip()))

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        is_amount = type(error).__name__ == "NotANumber"
        (self.amount if is_amount else self.field).show_problem(sentence(error))
        (self.quantity if is_amount else self.entry).setFocus()

    def _remove(self) -> None:
        part: Part | None = self.table.current_row
        if part is not None:
            said = translate("Articles", "{what} taken away", what=part.text)
            self._desk.do(
                remove_part, self._line.id, part.kind, part.id, then=lambda _: self.told.emit(said),
                refused=lambda error: self.problem(sentence(error)),
            )  # fmt: skip


def _unit(line: ArticleLine) -> str:
    return unit_in(line.unit, spoken().code, 2000)


def _name(article: ArticleRow) -> str:
    return name_in(article.names, spoken().code)


def _part_words(part: Part, line: ArticleLine) -> str:
    if part.kind == "pack":
        return pack_words(part, line)
    if part.kind == "barcode":
        return barcode_words(part, line)
    if part.kind == "kit":
        return kit_words(part)
    return substitute_words(part) if part.kind == "substitute" else part.text


def _kind_words(part: Part) -> str:
    words = KINDS[part.kind]
    return words if isinstance(words, str) else words()


def _columns(line: ArticleLine) -> list[Column]:
    return [
        Column("kind", lambda: translate("Articles", "What"), 170, _kind_words, ink=lambda _: "text2"),
        Column("text", lambda: translate("Articles", "Name or code"), 300, lambda part: _part_words(part, line),
               stretch=True, is_strong=True),
    ]  # fmt: skip
