"""The rows of a list that nobody is sure of, one below the other: which article, how much, or leave the row out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.names import name_in
from aidhub.domain.quantities import parse_quantity
from aidhub.exchange.lines import Line
from aidhub.exchange.needs_list import Need
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.list_words import note_sentence
from aidhub.messages import sentence
from aidhub.services.importing_needs import Decided, Proposal
from aidhub.services.suggesting import Suggestions, suggest
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.fields import Entry
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import clear, column, hairline, row
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text, spoken_style
from aidhub.ui.theme import px
from aidhub.ui.transports.suggest import SuggestEntry, Suggestion

OFFERED = 6
MOST_SHOWN = 30
"""Rows that are asked about at once; more are kept as lines to clarify on the page."""

FOLDED = 860
"""Width below which the fields of a row stand below its words."""

NEW = "new"


class ChoiceLine(QWidget):
    """A row: its words, a field for the article, one for the quantity if that is open, and a button to leave it out.

    Signals:
        decided: something was chosen, typed, left out or taken along again.
        finished: the person is done with this row; the next one may have the focus.
    """

    decided = Signal()
    finished = Signal()

    def __init__(
        self, desk: Desk, line: Line[Need], proposal: Proposal, units: Mapping[str, Mapping[str, str]]
    ) -> None:
        super().__init__()
        self._desk, self.line, self._proposal, self._units = desk, line, proposal, units
        self._article: int | str | None = None
        self._milli: int | None = None
        self._left_out = False
        need = line.what or Need()
        self.article = SuggestEntry(
            lambda: translate("Needs", "Article of row {row}", row=line.row),
            lambda: translate("Needs", "Choose an article"), self._look, icon="tag",
        )  # fmt: skip
        self.quantity = Entry(
            lambda: translate("Needs", "Quantity of row {row}", row=line.row), lambda: translate("Needs", "How many?")
        )
        self.mark = IconLabel("circle-help", "warn", 16)
        self.taker = Button(lambda: translate("Needs", "Right"), self._accept, icon="check", key="Return")
        self.leaver = Button(self._leaver_words, self._leave_out)
        self.second = PlainLabel(lambda: self._second_words(need), "helper", "text2", wrap=True)
        self._lay_out(need)
        self._connect()
        if proposal.article:
            self.article.setText(name_in(proposal.article.names, spoken().code))
            self.article.setCursorPosition(0)
        self._show()

    def _lay_out(self, need: Need) -> None:
        number = PlainLabel(lambda: translate("Needs", "Row {row}", row=self.line.row), "helper", "muted")
        number.setFixedWidth(px(64))
        words = column(PlainLabel(need.text, "strong", wrap=True), self.second, gap=2)
        self.quantity.setFixedWidth(px(104))
        self.quantity.setVisible(need.quantity_milli is None)
        self.article.setMinimumWidth(px(180))
        for button in (self.taker, self.leaver):
            button.setAutoDefault(False)
        policy = self.taker.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.taker.setSizePolicy(policy)
        said = row(number, words, gap=10)
        said.setStretch(1, 1)
        fields = row(self.mark, self.article, self.quantity, self.taker, self.leaver, gap=10)
        fields.setStretch(1, 1)
        self._line = row(said, fields, gap=10)
        self._line.setStretch(0, 4)
        self._line.setStretch(1, 6)
        self._line.setContentsMargins(0, px(6), 0, px(6))
        self.setLayout(self._line)
        self.setFocusProxy(self.article)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields below the words where there is no room beside them."""
        super().resizeEvent(event)
        below = event.size().width() < px(FOLDED)
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)

    def _connect(self) -> None:
        self.article.taken.connect(self._take)
        self.article.entered.connect(lambda _: self._accept())
        self.article.textEdited.connect(lambda _: self._forget())
        self.quantity.returnPressed.connect(self._accept)
        self.quantity.textEdited.connect(lambda _: self._typed())

    # What is decided

    @property
    def decision(self) -> Decided | None:
        """What the person said; None: nothing yet."""
        if self._left_out:
            return Decided(left_out=True)
        if self._article is None and self._milli is None:
            return None
        known = self._article if isinstance(self._article, int) else None
        return Decided(known, is_new=self._article == NEW, asked_milli=self._milli)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is open any more."""
        if self._left_out:
            return True
        has_article = self._article is not None or self._proposal.is_sure
        need = self.line.what or Need()
        return has_article and (self._milli is not None or need.quantity_milli is not None)

    def remember(self, other: ChoiceLine) -> None:
        """Take over what was decided of this row before the list was understood anew."""
        self._article, self._milli, self._left_out = other._article, other._milli, other._left_out
        if self._article is not None:
            self.article.setText(other.article.text())
        self.quantity.setText(other.quantity.text())
        self._show()

    def _forget(self) -> None:
        self._article = None
        self._show()
        self.decided.emit()

    def _typed(self) -> None:
        try:
            self._milli = parse_quantity(self.quantity.text(), spoken_style()) or None
            problem: Text = ""
        except AidHubError as error:
            self._milli, problem = None, sentence(error) if self.quantity.text().strip() else ""
        self.quantity.setProperty("wrong", bool(problem))
        self.quantity.style().polish(self.quantity)
        self.quantity.setAccessibleDescription(str(problem))
        self.quantity.setToolTip(str(problem))
        self._show()
        self.decided.emit()

    def _accept(self) -> None:
        """↵: take what is proposed, then ask how much, then go on."""
        proposed = self._proposal.article
        if self._article is None and proposed and self.article.text() == name_in(proposed.names, spoken().code):
            self._article = proposed.id
        self._go_on()

    def _take(self, chosen: Suggestion) -> None:
        self._article = chosen.thing
        is_new = chosen.thing == NEW
        self.article.setText((self.line.what or Need()).text if is_new else chosen.words)
        self._go_on()

    def _go_on(self) -> None:
        self._show()
        self.decided.emit()
        if self._article is not None and self.quantity.isVisibleTo(self) and self._milli is None:
            self.quantity.setFocus()
        elif self.is_settled:
            self.finished.emit()

    def _leave_out(self) -> None:
        self._left_out = not self._left_out
        self._show()
        self.decided.emit()
        if self._left_out:
            self.finished.emit()

    # Showing

    def _show(self) -> None:
        for part in (self.article, self.quantity, self.taker):
            part.setEnabled(not self._left_out)
        self.taker.setVisible(self._article is None and self._proposal.article is not None)
        if self._left_out:
            self.mark.use("minus", "muted")
        elif self.is_settled:
            self.mark.use("circle-check", "okFill")
        else:
            self.mark.use("circle-help", "warn")
        self.leaver.say(self._leaver_words)

    def _leaver_words(self) -> str:
        return translate("Needs", "Take row along") if self._left_out else translate("Needs", "Leave row out")

    def _second_words(self, need: Need) -> str:
        if need.quantity_milli is None:
            return " ".join(note_sentence(remark) for remark in self.line.remarks[:1])
        unit = need.unit_text or self._units.get(need.unit, {}).get(spoken().code, "")
        return f"{spoken().quantity(need.quantity_milli)} {unit}".strip()

    # Offering

    def _look(self, text: str) -> None:
        def found(answer: Suggestions) -> None:
            self._offer(text, answer)

        self._desk.ask(suggest, text[:100], spoken().code, OFFERED, then=found, key=("needs row", id(self)))

    def _offer(self, text: str, answer: Suggestions) -> None:
        if text != self.article.text():
            return
        code = spoken().code
        other = "de" if code == "uk" else "uk"
        offered = [
            Suggestion(one.article_id, name_in(one.names, code), one.names.get(other, "")) for one in answer.articles
        ]
        new = translate("Needs", "New article from this row")
        self.article.offer([*offered, Suggestion(NEW, new, (self.line.what or Need()).text[:40])])


class Choosing(QWidget):
    """The rows to choose, under their heading.

    Signals:
        decided: something changed; the sums are to be said anew.
        finished: the last row is settled.
        reached: a row has the focus, and is to be in sight.
    """

    decided = Signal()
    finished = Signal()
    reached = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lines: list[ChoiceLine] = []
        self._more = 0
        self.heading = PlainLabel("", "heading")
        self.about = PlainLabel("", "helper", "text2", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        head = row(self.heading, self.about)
        head.setStretch(1, 1)
        self.setLayout(column(head, self._rows, 0, gap=4))

    def show_rows(
        self, lines: Sequence[Line[Need]], proposals: Mapping[int, Proposal], units: Mapping[str, Mapping[str, str]]
    ) -> None:
        """Show the rows that are not sure; what was decided of them before stays."""
        before = {one.line.row: one for one in self.lines}
        unsure = [line for line in lines if line.row in proposals and _is_open(line, proposals[line.row])]
        made = []
        for line in unsure[:MOST_SHOWN]:
            choice = ChoiceLine(self._desk, line, proposals[line.row], units)
            if (old := before.get(line.row)) and old.line.what == line.what:
                choice.remember(old)
            made.append(choice)
        clear(self._rows)
        self.lines, self._more = made, len(unsure) - len(made)
        for choice in made:
            self._rows.addWidget(choice)
            self._rows.addWidget(hairline())
            choice.decided.connect(self._changed)
            choice.finished.connect(partial(self._go_on, choice))
        self._say()

    @property
    def decided_rows(self) -> dict[int, Decided]:
        """What was said, by row."""
        return {one.line.row: one.decision for one in self.lines if one.decision is not None}

    @property
    def to_choose(self) -> int:
        """How many rows are still open."""
        return sum(not one.is_settled for one in self.lines) + self._more

    def go_to_first(self) -> bool:
        """Give the focus to the first open row; False if there is none."""
        first = next((one for one in self.lines if not one.is_settled), None)
        if first is not None:
            self._reach(first)
        return first is not None

    def _reach(self, one: ChoiceLine) -> None:
        one.article.setFocus()
        one.article.selectAll()
        self.reached.emit(one)

    def _changed(self) -> None:
        self._say()
        self.decided.emit()

    def _go_on(self, done: ChoiceLine) -> None:
        """Go to the next open row, from here on and then from the top."""
        at = self.lines.index(done)
        later = [one for one in (*self.lines[at + 1 :], *self.lines[:at]) if not one.is_settled]
        if later:
            self._reach(later[0])
        else:
            self.finished.emit()

    def _say(self) -> None:
        self.setVisible(bool(self.lines))
        self.heading.say(lambda: _heading(len(self.lines) + self._more))
        self.about.say(lambda: _about(self._more))


def _is_open(line: Line[Need], proposal: Proposal) -> bool:
    return not proposal.is_sure or line.what is None or line.what.quantity_milli is None


def _heading(count: int) -> str:
    return translate_plural("Needs", "{count} row nobody is sure of", "{count} rows nobody is sure of", count)


def _about(more: int) -> str:
    said = translate("Needs", "What you choose is remembered for this partner.")
    if more:
        said += " " + translate_plural(
            "Needs", "{count} more can be clarified on the page.", "{count} more can be clarified on the page.", more
        )
    return said
