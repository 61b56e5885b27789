"""The entry field of the floor: a line is typed as it is spoken, and shown as it was understood before ↵ takes it.

field = EntryField(desk, lambda: translate("Intake", "What was brought"), counts=Counts.BOXES)
field.entered.connect(self._take)          # gets an `Entered`: the line, and the article that was chosen or None
...
def _take(self, entered):
    self.desk.do(add_line, entered.line, ..., then=lambda _: field.clear(), refused=field.show_refusal)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from aidhub.documents.labels.pictograms import pictogram_of
from aidhub.domain.entry_line import Counts, EntryLine, Kind, Part, read_line
from aidhub.domain.errors import AidHubError
from aidhub.domain.names import name_in
from aidhub.domain.spelling import marks
from aidhub.i18n import spoken, translate
from aidhub.line_words import part_words, trouble_sentence
from aidhub.ui import drawing, icons
from aidhub.ui.components.fields import SHORT, Entry, too_long
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.rows import Action, Row, RowsModel, paint_marked
from aidhub.ui.components.toast import announce
from aidhub.ui.desk import Desk
from aidhub.ui.keys import key_words
from aidhub.ui.text import Text, is_language_change, name_it, said, sentence, spoken_style
from aidhub.ui.theme import MEDIUM, colour, font, px

if TYPE_CHECKING:
    from aidhub.services.suggesting import Suggestion, Suggestions

FLOOR, OFFICE = "entry", "big"
_KEY = Qt.Key
_TAB = {(QEvent.Type.KeyPress, _KEY.Key_Tab): 1, (QEvent.Type.KeyPress, _KEY.Key_Backtab): -1}
_ROW = Qt.ItemDataRole.UserRole
_ICONS = {Kind.BOXES: "package", Kind.EXPIRY: "calendar-clock"}
_GAP, _SIDE, _CHIP = 10, 9, 28
_ROOM_FOR_TEXT = 0.45
"""How much of the field belongs to what is typed; chips that do not fit into the rest are counted."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entered:
    """A line that was taken: nothing in it stops it. ``article`` is None where no suggestion fits its words."""

    line: EntryLine
    article: Suggestion | None


class EntryField(QWidget):
    """A field for a whole line, its parts as chips in it, and up to three articles beneath it.

    ↓ and Tab walk the articles, ↵ takes the line with the chosen one, a click too; Tab behind the last one leaves the
    field. Esc closes the articles, the text stays. The page clears the field when the line was kept.

    Signals:
        entered: a line is taken (an `Entered`).
        changed: something else is typed (an `EntryLine`).
        went_up: ↑ above the first article, for the lines of the page.
    """

    entered = Signal(object)
    changed = Signal(object)
    went_up = Signal()

    def __init__(
        self,
        desk: Desk,
        name: Text,
        placeholder: Text | None = None,
        *,
        counts: Counts = Counts.BOXES,
        size: str = FLOOR,
        hint: Text = "",
        today: Callable[[], date] = date.today,
    ) -> None:
        """Make the field.

        Args:
            desk: where it asks for articles.
            name: what a screen reader says.
            placeholder: what stands in it while it is empty; None: how to type.
            counts: what a number without a unit counts.
            size: `FLOOR` (64 pixels) or `OFFICE`.
            hint: an example at the right end while it is empty.
            today: tells the day, for what is past.
        """
        super().__init__()
        self._desk, self._counts, self._today = desk, counts, today
        self._found: Suggestions | None = None
        self._asked = ("", "")
        self._walked_to: int | None = None
        self._is_waiting = self._wants_first = self._is_warm = False
        self.line = EntryLine("")
        self.field = _Line(name, placeholder or _how_to_type, size, hint)
        self.list = _List(self)
        self._mark, self._problem = IconLabel("circle-alert", "bad", 16), PlainLabel("", "body", "bad", wrap=True)
        self._below = QWidget()
        self.setFocusProxy(self.field)
        self._lay_out()
        self._show_rows(())
        self.show_problem("")

        self.field.textChanged.connect(self._read)
        self.field.went.connect(self._go)
        self.field.entered.connect(self._enter)
        self.field.closed.connect(self.step_back)
        self.list.clicked.connect(lambda _: self._enter())

    # For the page

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text()

    def set_text(self, text: str) -> None:
        """Put a text in, such as that of a draft, or a line to change."""
        self.field.setText(text)

    def clear(self) -> None:
        """Empty the field after its line was kept; Ctrl+Z takes the line back then, not the typing."""
        self.field.setText("")

    @property
    def chosen(self) -> Suggestion | None:
        """The article that ↵ would take."""
        at = self.list.currentIndex().row()
        articles = self._found.articles if self._found and self.list.isVisibleTo(self) else ()
        return articles[at] if 0 <= at < len(articles) else None

    def take_category(self, key: str) -> None:
        """Take the line with the first article of a category, as its tile or card says."""
        from aidhub.services.suggesting import of_category  # noqa: PLC0415 - the window paints first

        if not self._say_what_stops():
            self._desk.ask(of_category, key, spoken().code, then=self._take_first, key=(id(self), "category"))

    def offer_category(self, key: str) -> None:
        """Show the articles of a category beneath the field, to choose from."""
        from aidhub.services.suggesting import of_category  # noqa: PLC0415 - the window paints first

        self._asked = ("", "")
        self._desk.ask(of_category, key, spoken().code, then=self._offer, key=(id(self), "category"))

    def show_problem(self, problem: Text) -> None:
        """Say what is the matter and what to do, beneath the field; the next letter takes it away."""
        self._say(problem, "bad")

    def show_refusal(self, error: AidHubError) -> None:
        """Say why the line was not kept; its text stays."""
        self.show_problem(sentence(error))

    def step_back(self) -> bool:
        """Esc: close the articles, the text stays. Answers whether they were open."""
        was_open = self.list.isVisibleTo(self)
        self._found, self._is_waiting, self._wants_first = None, False, False
        self._show_rows(())
        return was_open

    # Reading

    def _read(self, text: str) -> None:
        self.line = read_line(text, self._today(), counts=self._counts, style=spoken_style())
        self.field.show_parts(self.line)
        self._wants_first = False
        self._walked_to = self._walked_to if text else None
        self._say_troubles()
        self._ask()
        self.changed.emit(self.line)

    def _ask(self) -> None:
        search, size = self.line.search, self.line.size
        if not search or len(search) > SHORT:
            self.step_back()
            return
        if (search, size) == self._asked and (self._is_waiting or self._found):
            return  # only number, weight or day changed: what is chosen stays
        from aidhub.services.suggesting import suggest  # noqa: PLC0415 - the window paints first

        self._asked, self._is_waiting = (search, size), True
        self._desk.ask(suggest, search, spoken().code, size=size, then=partial(self._show, search, size),
                       refused=self._cannot_suggest, key=(id(self), "suggest"))  # fmt: skip

    def _show(self, search: str, size: str, found: Suggestions) -> None:
        if (search, size) == (self.line.search, self.line.size) and self._is_waiting:  # else the answer is too old
            self._offer(found)

    def _offer(self, found: Suggestions) -> None:
        self._found, self._is_waiting = found, False
        self._show_rows([_row(one) for one in found.articles], found.spellings)
        ids = [one.article_id for one in found.articles]
        if self._walked_to in ids:  # it stays chosen while the rest of the line is typed
            self.list.choose(ids.index(self._walked_to))
        self._say_troubles()
        if chosen := self.list.row:
            announce(self.field, chosen.sentence)
        if self._wants_first:
            self._enter()

    def _cannot_suggest(self, error: AidHubError) -> None:
        self._is_waiting = self._wants_first = False
        self._show_rows(())
        self.show_problem(sentence(error))

    def _show_rows(self, rows: Sequence[Row], spellings: Sequence[str] = ()) -> None:
        self.list.show_rows(rows, spellings)
        self.list.setVisible(bool(rows))

    # Saying

    def _say_troubles(self) -> None:
        if len(self.text) > SHORT:
            self._say(too_long(len(self.text), SHORT), "bad")
            return
        found = sorted(self.line.troubles, key=lambda part: not part.stops)
        if found:
            line, part = self.line, found[0]
            self._say(lambda: trouble_sentence(line, part), "bad" if part.stops else "warn")
        elif self._found and self._found.read_as:
            read_as = self._found.read_as
            self._say(lambda: translate("EntryLine", "Read as “{text}”.", text=read_as), "muted")
        elif self._found and self.line.search and not self._found.articles:
            search = self.line.search
            self._say(
                lambda: translate("EntryLine", "No article is called “{text}”. Type another word.", text=search),
                "muted",
            )
        else:
            self._say("", "bad")

    def _say(self, words: Text, ink: str) -> None:
        spoken_before = self._problem.words
        self._problem.say(words)
        self._problem.set_colour(ink)
        self._mark.use("info" if ink == "muted" else "circle-alert", ink)
        self._below.setVisible(bool(said(words)))
        self.list.setProperty("apart", bool(said(words)))
        self.list.style().polish(self.list)
        self.field.setProperty("wrong", ink == "bad" and bool(said(words)))
        self.field.style().polish(self.field)
        understood = ", ".join(part_words(self.line, part) for part in self.line.parts)
        self.field.setAccessibleDescription(" ".join(filter(None, (said(words), understood))))
        if said(words) and said(words) != spoken_before:
            announce(self.field, said(words), urgent=ink == "bad")

    def _say_what_stops(self) -> bool:
        """Say again, loudly, why the line cannot be taken; answers whether there is something."""
        if not self.line.stops and len(self.text) <= SHORT:
            return False
        self._say_troubles()
        announce(self.field, self._problem.words, urgent=True)
        return True

    # Keys

    def _go(self, steps: int) -> None:
        at = self.list.currentIndex().row() + steps
        if self.list.isVisibleTo(self) and 0 <= at < self.list.count:
            self.list.choose(at)
            self._walked_to = self.chosen.article_id if self.chosen else None
            if chosen := self.list.row:
                announce(self.field, chosen.sentence)
        elif steps < 0:
            self.went_up.emit()
        elif not self.list.isVisibleTo(self):
            self._ask()

    def _enter(self) -> None:
        """Take the line; while articles are asked for, with the first one that comes."""
        if not self.text.strip() and not self.chosen:
            return
        if self._say_what_stops():
            return
        self._wants_first = self._is_waiting
        if not self._is_waiting:
            self.entered.emit(Entered(self.line, self.chosen))

    def _take_first(self, found: Suggestions) -> None:
        if found.articles:
            self.entered.emit(Entered(self.line, found.articles[0]))
        else:
            self.show_problem(
                lambda: translate(
                    "EntryLine", "There is no article in this category yet. Make one on the page Articles."
                )
            )

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Have what the first letter asks for at hand: its code, its question to the database, and the pages read."""
        super().showEvent(event)
        if not self._is_warm and self._desk.is_open:
            self._is_warm = True
            self._desk.ask(_nothing_typed, spoken().code, then=lambda _: None, refused=lambda _: None,
                           key=(id(self), "warm"))  # fmt: skip

    def changeEvent(self, event: QEvent) -> None:
        """Read the line anew in the language in use; what is typed and chosen stays."""
        super().changeEvent(event)
        if is_language_change(event):
            at, found = self.list.currentIndex().row(), self._found
            self.line = read_line(self.text, self._today(), counts=self._counts, style=spoken_style())
            self.field.show_parts(self.line)
            if found:
                self._show_rows([_row(one) for one in found.articles], found.spellings)
                self.list.choose(at)

    def _lay_out(self) -> None:
        below = QHBoxLayout(self._below)
        below.setContentsMargins(px(4), px(6), px(4), px(2))
        below.setSpacing(px(6))
        below.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._problem, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self._below)
        column.addWidget(self.list)


def _how_to_type() -> str:
    return translate("EntryLine", "Type: number, content, weight, best before")


def _nothing_typed(session: Any, language: str) -> None:
    """Ask for what no article is called, in all ways there are."""
    from aidhub.services.suggesting import suggest  # noqa: PLC0415 - the window paints first

    suggest(session, "xyzzy", language)


def _row(article: Suggestion) -> Row:
    code = spoken().code
    title = name_in(article.names, code)
    other = name_in(article.names, "de" if code == "uk" else "uk")
    place = translate("EntryLine", "to {place}", place=article.place_code) if article.place_code else ""
    return Row(
        title,
        "" if other == title else other,
        icon=pictogram_of(article.category),
        hint=place,
        actions=(Action(title, lambda: None),),
    )


class _Line(Entry):
    """Where it is typed. Takes a few letters more than fit, so that too many are noticed."""

    went = Signal(int)
    entered = Signal()
    closed = Signal()

    def __init__(self, name: Text, placeholder: Text, size: str, hint: Text) -> None:
        self._chips: list[tuple[str, str, str]] = []
        self._hint = hint
        super().__init__(name, placeholder, icon="scan-barcode", size=size)
        self.setMaxLength(SHORT + 1)

    def show_parts(self, line: EntryLine) -> None:
        """Show as chips what the line was understood as, but for the words that name the article."""
        chips = [(part, _chip(line, part)) for part in line.parts if part.kind is not Kind.ARTICLE]
        self._chips = [chip for part, chip in sorted(chips, key=lambda one: one[0].trouble is not None)]
        self._leave_room()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Let Tab walk the articles, Esc close them."""
        if isinstance(event, QKeyEvent):
            own = self.parent()
            articles = own.list if isinstance(own, EntryField) and own.list.isVisibleTo(own) else None
            if articles is not None and event.type() == QEvent.Type.ShortcutOverride and event.key() == _KEY.Key_Escape:
                event.accept()
                return True
            steps = _TAB.get((event.type(), _KEY(event.key())), 0)
            if articles is not None and steps and 0 <= articles.currentIndex().row() + steps < articles.count:
                self.went.emit(steps)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the articles have their keys."""
        match event.key():
            case _KEY.Key_Up | _KEY.Key_Down if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.went.emit(-1 if event.key() == _KEY.Key_Up else 1)
            case _KEY.Key_Return | _KEY.Key_Enter if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.entered.emit()
            case _KEY.Key_Escape:
                self.closed.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room for chips in step with the width."""
        super().resizeEvent(event)
        self._leave_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, then its chips from the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        right = self.width() - px(12)
        if not self.text() and (hint := said(self._hint)):
            painter.setFont(font(13))
            painter.setPen(colour("muted"))
            drawing.draw_text(painter, self.rect().adjusted(0, 0, -px(14), 0), hint, Qt.AlignmentFlag.AlignRight)
        for words, kind, icon in reversed(self._fitting()):
            width = _chip_width(words, icon)
            _draw_chip(
                painter, QRect(right - width, (self.height() - px(_CHIP)) // 2, width, px(_CHIP)), words, kind, icon
            )
            right -= width + px(8)

    def _icon_size(self) -> float:
        return 24

    def _fitting(self) -> list[tuple[str, str, str]]:
        """The chips there is room for, those with a trouble last; how many are left out stands in front."""
        room = self.width() * (1 - _ROOM_FOR_TEXT)
        kept: list[tuple[str, str, str]] = []
        for at, chip in enumerate(reversed(self._chips)):
            left = len(self._chips) - at - 1
            more = [(f"+{left}", "neu", "")] if left else []
            if _width_of([*more, chip, *kept]) > room:
                return [(f"+{left + 1}", "neu", ""), *kept]
            kept.insert(0, chip)
        return kept

    def _leave_room(self) -> None:
        behind = _width_of(self._fitting())
        if not self.text() and (hint := said(self._hint)):
            behind = QFontMetrics(font(13)).horizontalAdvance(hint) + px(16)
        self.setTextMargins(self._icon_side() + px(_GAP), 0, behind, 0)


def _chip(line: EntryLine, part: Part) -> tuple[str, str, str]:
    """Say a part: its words, the kind of its colour, its icon."""
    words = part_words(line, part)
    if part.trouble:
        return words, "bad" if part.stops else "warn", "circle-alert"
    return words, "info", _ICONS.get(part.kind, "")


def _chip_width(words: str, icon: str) -> int:
    return QFontMetrics(font(15, MEDIUM)).horizontalAdvance(words) + 2 * px(_SIDE) + (px(16 + 6) if icon else 0)


def _width_of(chips: Sequence[tuple[str, str, str]]) -> int:
    return sum(_chip_width(words, icon) + px(8) for words, _, icon in chips) + (px(8) if chips else 0)


def _draw_chip(painter: QPainter, box: QRect, words: str, kind: str, icon: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(f"{kind}Bg"))
    painter.drawRoundedRect(QRectF(box), px(6), px(6))
    room = box.adjusted(px(_SIDE), 0, -px(_SIDE) + 2, 0)
    if icon:
        icons.draw(painter, icon, kind, QRect(room.x(), room.y(), px(16), room.height()), 16)
        room.setLeft(room.left() + px(16 + 6))
    painter.setFont(font(15, MEDIUM))
    painter.setPen(colour(kind))
    drawing.draw_text(painter, room, words)


class _List(QListView):
    """The articles beneath the field. It never takes the focus; the field's keys go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = RowsModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("kind", "suggestions")
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.entered.connect(self.setCurrentIndex)
        name_it(self, lambda: translate("EntryLine", "Articles that fit"))

    def show_rows(self, rows: Sequence[Row], spellings: Sequence[str]) -> None:
        """Show these, the first one chosen."""
        self._rows.show_rows(rows, spellings)
        self.choose(0)
        self._fit()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._rows.rows)

    @property
    def spellings(self) -> tuple[str, ...]:
        """The folded words whose letters are marked."""
        return self._rows.spellings

    @property
    def row(self) -> Row | None:
        """The chosen one."""
        at = self.currentIndex().row()
        return self._rows.rows[at] if 0 <= at < self.count else None

    def choose(self, at: int) -> None:
        """Choose one."""
        self.setCurrentIndex(self._rows.index(at) if 0 <= at < self.count else QModelIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Be as high as the rows."""
        self.setFixedHeight(self.count * px(_LINE) + 2 * px(_EDGE) + 2)


_LINE, _EDGE = 44, 6


class _Painter(QStyledItemDelegate):
    """Paints an article in one line: name, its other name, where it goes, the key that takes it."""

    def __init__(self, view: _List) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(px(200), px(_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = index.data(_ROW)
        if not isinstance(shown, Row):
            return
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selected"))
            painter.drawRoundedRect(QRectF(box).adjusted(px(_EDGE), 1, -px(_EDGE), -1), px(6), px(6))
        room = box.adjusted(px(18), 0, -px(16), 0)
        icons.draw(
            painter, shown.icon, "accent" if is_chosen else "text2", QRect(room.x(), box.y(), px(18), box.height()), 18
        )
        room.setLeft(room.left() + px(18 + 12))
        room.setRight(self._paint_right(painter, room, shown, index.row(), is_chosen=is_chosen))
        self._paint_names(painter, room, shown)
        painter.restore()

    def _paint_names(self, painter: QPainter, room: QRect, shown: Row) -> None:
        width = QFontMetrics(font(15, QFont.Weight.DemiBold)).horizontalAdvance(shown.title)
        first = QRect(room.x(), room.y(), min(width + px(6), room.width()), room.height())
        paint_marked(painter, first, shown.title, marks(shown.title, self._view.spellings), 15)
        second = room.adjusted(first.width() + px(14), 0, 0, 0)
        if shown.second and second.width() > px(60):
            painter.setFont(font(13))
            painter.setPen(colour("muted"))
            drawing.draw_text(painter, second, shown.second)

    def _paint_right(self, painter: QPainter, room: QRect, shown: Row, at: int, *, is_chosen: bool) -> int:
        """Paint the key and the place; answers where the names end."""
        right, middle = room.right(), room.center().y() + 1
        key = "Return" if is_chosen else "Down" if at == self._view.currentIndex().row() + 1 else ""
        if key:
            right -= drawing.badge_width(key_words(key))
            drawing.draw_badge(painter, right, middle, key_words(key))
        right = min(right, room.right() - px(28)) - px(12)
        if shown.hint and room.width() > px(360):
            painter.setFont(font(13))
            painter.setPen(colour("text2"))
            wide = min(QFontMetrics(font(13)).horizontalAdvance(shown.hint), room.width() // 3)
            right -= wide
            drawing.draw_text(painter, QRect(right, room.y(), wide + px(2), room.height()), shown.hint)
            right -= px(12)
        return right
