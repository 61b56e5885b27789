"""The middle of the page Sort & box: the box, the field for goods or for the shelf, what is in it, and its figures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aidhub.domain.entry_line import Counts
from aidhub.i18n import spoken, translate
from aidhub.services.box_show import BoxShow, TableBox
from aidhub.ui.boxing import words
from aidhub.ui.boxing.at_hand import AtHand
from aidhub.ui.boxing.parts import ContentLines, FactCard
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import QUIET, Button, CommandButton, MenuButton
from aidhub.ui.components.chips import ChipLabel
from aidhub.ui.components.fields import Entry
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Banner, EmptyState, clear, hairline, row
from aidhub.ui.desk import Desk
from aidhub.ui.entry_field import EntryField
from aidhub.ui.status import goods_chip
from aidhub.ui.text import Text
from aidhub.ui.theme import px

CARDS = 520
"""Width of the part from which its figures stand beside each other."""

SHOWN_STEPS = 6


class BoxPart(QWidget):
    """The box in the middle; without one, what to do for one. ``title`` is that of the page."""

    source_dropped = Signal()

    def __init__(
        self, desk: Desk, title: PlainLabel, splitter: Command, finisher: Command, fill_menu: Callable[[QMenu], object]
    ) -> None:
        super().__init__()
        self._desk, self._title = desk, title
        self._split = CommandButton(splitter, size="floor")
        self._menu = MenuButton("", fill_menu, icon="ellipsis", size="floor",
                                name=lambda: translate("Boxing", "More for this box"))  # fmt: skip
        self._finish = CommandButton(finisher, size="floor")
        self._drop = Button("", self.source_dropped.emit, icon="x", kind=QUIET, size="floor",
                            name=lambda: translate("Boxing", "Sort from no box"))  # fmt: skip
        self._make_parts()
        self._lay_out()

    # Showing

    def show_box(self, at_hand: AtHand) -> None:
        """Show the box at hand, and the source it is filled from."""
        box = at_hand.box
        self._show_source(at_hand.shown.source if at_hand.shown else None)
        self._empty.setVisible(box is None)
        for part in (self._chip, self._content, self._split, self._menu, self.lines, self._lines_end):
            part.setVisible(box is not None)
        for card in (self._weight, self._shelf):
            card.setVisible(box is not None)
        self.value.setVisible(box is not None and not self._desk.is_helper)
        is_storing = at_hand.storing is not None
        self.goal.setVisible(is_storing)
        self.field.setVisible(not is_storing and (box is None or box.is_open))
        clear(self._more)
        if box is None:
            self._title.say(lambda: translate("Boxing", "Sort & box"))
            return
        self._title.say(lambda: translate("Boxing", "Box {code}", code=box.code))
        self._chip.show_chip(lambda: goods_chip("open" if box.is_open else "ready"))
        article = at_hand.article.name if at_hand.article else ""
        self._content.say(lambda: _content_words(box, article))
        self.lines.show_lines(box.lines, at_hand.last_lot, may=box.is_open and not box.held_by)
        self._show_figures(box)
        if not self._desk.is_helper:
            self._show_more(box)

    def ask_for_shelf(self) -> None:
        """Let the field for the shelf stand where goods were typed."""
        self.goal.clear()
        self.field.hide()
        self.goal.show()
        self.goal.setFocus()

    def fold(self, width: int) -> None:
        """Put the figures below each other where there is no room beside."""
        directions = QBoxLayout.Direction
        self._cards.setDirection(directions.LeftToRight if width >= px(CARDS) else directions.TopToBottom)

    def _show_source(self, source: TableBox | None) -> None:
        self._source.setVisible(source is not None)
        if source is not None:
            self._source_words.say(
                lambda: translate(
                    "Boxing", "From box {code}: {goods}", code=source.code, goods=words.source_facts(source)
                )
            )

    def _show_figures(self, box: BoxShow) -> None:
        gross = box.estimate_g if box.gross_g is None else box.gross_g
        self._weight.show_fact(lambda: words.kilograms(gross) or "–", lambda: words.weight_source(box),
                               "ok" if box.gross_source == "weighed" else "text2")  # fmt: skip
        self._shelf.show_fact(lambda: box.shelf.code if box.shelf else "–", lambda: words.shelf_reason(box))
        self.value.show_fact(lambda: words.money(box.value_cents), _value_reason(box))

    def _show_more(self, box: BoxShow) -> None:
        """Tell coordinators whose goods these were, and what happened."""
        if box.donors:
            donors = ", ".join(box.donors)
            self._more.addWidget(PlainLabel(lambda: translate("Boxing", "Donor: {name}", name=donors), wrap=True))
        if box.steps:
            self._more.addWidget(PlainLabel(lambda: translate("Boxing", "History"), "strong"))
        for step in box.steps[:SHOWN_STEPS]:
            self._more.addWidget(
                PlainLabel(partial(words.step_words, step), "helper", "muted" if step.undone else "text2", wrap=True)
            )

    # Making

    def _make_parts(self) -> None:
        self._title.setProperty("kind", "floor")
        self._chip = ChipLabel(lambda: None)
        self._content = PlainLabel("", "large", "text2", cut=True)
        self.banner = Banner()
        self._source, self._source_words = QWidget(), PlainLabel("", "strong", wrap=True)
        self.field = EntryField(
            self._desk, lambda: translate("Boxing", "Size or goods"), lambda: translate("Boxing", "Size or goods"),
            counts=Counts.PIECES, hint=lambda: translate("Boxing", "3 L ↵ puts three of size L in"),
        )  # fmt: skip
        self.goal = Entry(
            lambda: translate("Boxing", "Shelf or pallet"), lambda: translate("Boxing", "Scan the shelf, or type it"),
            icon="map-pin", size="big",
        )  # fmt: skip
        self.lines, self._lines_end = ContentLines(), hairline()
        self._weight = FactCard(lambda: translate("Boxing", "Gross weight"))
        self._shelf = FactCard(lambda: translate("Boxing", "Proposed location"))
        self.value = FactCard(lambda: translate("Boxing", "Customs value"))
        self._cards, self._more = QBoxLayout(QBoxLayout.Direction.LeftToRight), QVBoxLayout()
        self._empty = EmptyState(
            "package-open",
            lambda: translate("Boxing", "Scan a box to sort, or press F7 for an empty box."),
            lambda: translate("Boxing", "What you put in is counted, weighed and labelled here."),
        )

    def _lay_out(self) -> None:
        source = QHBoxLayout(self._source)
        source.setContentsMargins(0, 0, 0, 0)
        source.setSpacing(px(8))
        source.addWidget(self._source_words, 1)
        source.addWidget(self._finish)
        source.addWidget(self._drop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(14), px(24), px(14))
        whole.setSpacing(px(10))
        whole.addLayout(row(self._title, 0, self._split, self._menu, gap=12))
        second = row(self._chip, gap=10)
        second.addWidget(self._content, 1)
        whole.addLayout(second)
        for part in (self.banner, self._source, self.field, self.goal, self.lines, self._lines_end):
            whole.addWidget(part)
        self._cards.setSpacing(px(10))
        for card in (self._weight, self._shelf, self.value):
            self._cards.addWidget(card, 1)
        whole.addLayout(self._cards)
        whole.addLayout(self._more)
        whole.addWidget(self._empty)
        whole.addStretch(1)


def _content_words(box: BoxShow, article: str) -> str:
    """Say what is in a box; of an empty one, which article is chosen for it."""
    if not box.lines:
        return article or translate("Boxing", "empty")
    names: dict[int, Any] = {line.article_id: line.names for line in box.lines}
    first = next(iter(names.values()))
    other = first.get("uk" if spoken().code != "uk" else "de", "")
    if len(names) > 1:
        return ", ".join(words.called(one) for one in names.values())
    return "  ".join(dict.fromkeys(filter(None, (words.called(first), other))))


def _value_reason(box: BoxShow) -> Text:
    if box.value_cents is None:
        return lambda: translate("Boxing", "not known of all goods")
    return lambda: translate("Boxing", "for customs only")
