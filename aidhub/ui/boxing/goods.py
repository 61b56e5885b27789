"""What typed, scanned and stepped goods do to the box at hand on the page Sort & box."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent

from aidhub.domain.entry_line import EntryLine
from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.services import boxing
from aidhub.services.sorting import Goods
from aidhub.ui.boxing import words
from aidhub.ui.boxing.at_hand import AtHand, ChosenArticle
from aidhub.ui.components.result_card import STOP
from aidhub.ui.desk import Desk
from aidhub.ui.entry_field import Entered, EntryField
from aidhub.ui.text import Text, sentence

if TYPE_CHECKING:
    from aidhub.services.suggesting import Suggestion

ONE = 1000
"""One piece, in thousandths."""


class GoodsEntry(QObject):
    """Puts goods into the box at hand, or says in the field why not.

    Signals:
        chosen: an article was chosen and nothing counted yet.
        problem, signalled: as of a `Page`.
    """

    chosen = Signal()
    problem = Signal(str)
    signalled = Signal(str)

    def __init__(self, desk: Desk, at_hand: AtHand, field: EntryField) -> None:
        super().__init__(field)
        self._desk, self._at_hand, self._field = desk, at_hand, field
        field.entered.connect(self._take)
        field.field.installEventFilter(self)

    # For the page and its scans

    def put(self, goods: Goods) -> None:
        """Put goods into the box at hand."""
        self._put(goods, self.refuse)

    def describe(self, condition: str) -> bool:
        """Say the state of the last line; False: there is none."""
        line, box_id = self._at_hand.last_line, self._at_hand.box_id
        if line is None or box_id is None:
            return False
        self._desk.do(boxing.describe, box_id, line.lot_id, condition=condition, refused=self.refuse)
        return True

    def step(self, lot_id: int, pieces: int) -> None:
        """Put so many pieces of a lot more or less into the box that is shown."""
        box = self._at_hand.box
        if box is None or box.held_by or not box.is_open:
            return
        self._at_hand.last_lot = lot_id
        self._desk.do(boxing.step_quantity, box.id, lot_id, pieces * ONE, refused=self.refuse)

    def step_last(self, pieces: int) -> None:
        """Put so many pieces of the last line more or less into the box that is shown."""
        line = self._at_hand.last_line
        if line is not None:
            self.step(line.lot_id, pieces)

    def refuse(self, error: AidHubError) -> None:
        """Say above the page why something was not done."""
        self.problem.emit(sentence(error))
        self.signalled.emit(STOP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let + and − change the last line while nothing is typed."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and not self._field.text
            and event.text() in ("+", "-")
        ):
            self.step_last(1 if event.text() == "+" else -1)
            return True
        return super().eventFilter(watched, event)

    # What was typed

    def _take(self, entered: Entered) -> None:
        line, article = entered.line, entered.article
        if line.search and article is None:
            self._field.show_problem(lambda: translate("EntryLine", "No article is called “{text}”. Type another word.",
                                                       text=line.search))  # fmt: skip
            return
        if self._at_hand.box_id is None and not self._at_hand.is_opening:
            self._field.show_problem(lambda: translate("Boxing", "There is no open box. Press F7 for an empty one."))
            return
        self._field.set_text("")  # and what was typed is nothing to undo any more: the step is
        self._at_hand.when_free(lambda: self._do_line(line, article))

    def _do_line(self, line: EntryLine, article: Suggestion | None) -> None:
        box_id = self._at_hand.box_id
        if box_id is None:
            return
        if article is not None:
            self._at_hand.article = ChosenArticle(article.article_id, words.called(article.names), article.unit_code)
        refused = partial(self._refuse_line, line.text)
        is_counted = line.quantity_milli is not None or bool(line.size) or bool(line.boxes)
        if is_counted:
            if not self._count(line, refused):
                return
        elif line.gross_g is None:
            if article is None:
                self._describe_line(line, box_id, refused)
            else:
                self.chosen.emit()
            return
        if line.gross_g is not None:
            self._desk.do(boxing.weigh, box_id, line.gross_g, "typed", refused=refused)

    def _count(self, line: EntryLine, refused: Callable[[AidHubError], object]) -> bool:
        """Put the goods of a line into the box at hand; False: it was said why not."""
        article = self._at_hand.counted_article
        if article is None:
            self._say_of_what(line)
            return False
        if line.unit and line.unit != article.unit:
            self._say(line.text, lambda: translate("Boxing", "Count it in the unit of the article."))
            return False
        quantity = line.quantity_milli or (line.boxes or 1) * ONE
        self._put(Goods(article.id, quantity, line.size, line.condition, line.expires), refused)
        return True

    def _put(self, goods: Goods, refused: Callable[[AidHubError], object]) -> None:
        box_id = self._at_hand.box_id
        if box_id is not None:
            self._at_hand.remember_quantities(box_id)
            self._desk.do(boxing.put, box_id, goods, self._at_hand.source_id, refused=refused)

    def _describe_line(self, line: EntryLine, box_id: int, refused: Callable[[AidHubError], object]) -> None:
        """Say more of the last line: until when it keeps, its state, its batch."""
        last = self._at_hand.last_line
        fields: dict[str, Any] = {}
        if line.expires is not None:
            fields |= {"expires": line.expires, "expiry_kind": line.expiry_kind}
        if line.condition:
            fields["condition"] = line.condition
        if line.batch:
            fields["batch"] = line.batch
        if fields and last is not None:
            self._desk.do(boxing.describe, box_id, last.lot_id, refused=refused, **fields)
        else:
            self._say_of_what(line)

    # What is said in the field

    def _say(self, text: str, problem: Text) -> None:
        if not self._field.text:
            self._field.set_text(text)
            self._field.step_back()
        self._field.show_problem(problem)

    def _say_of_what(self, line: EntryLine) -> None:
        self._say(line.text, lambda: translate("Boxing", "Of what? Type its name first, or scan its card."))

    def _refuse_line(self, text: str, error: AidHubError) -> None:
        self._say(text, lambda: sentence(error))
        self.signalled.emit(STOP)
