"""Fields: entry, notes, choice and tick box, and the frame with label and problem around them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from aidhub.i18n import translate_plural
from aidhub.ui import drawing, icons, theme
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.keys import key_words
from aidhub.ui.text import Text, is_language_change, name_it, said
from aidhub.ui.theme import colour, px

SHORT, LONG = 200, 10_000  # letters in a name, letters in a note
_LONGEST_LINE = 2000


class Entry(QLineEdit):
    """One line to type in, with an icon in front, a unit or a key badge behind.

    Args:
        name: what a screen reader says; a label beside it says the same.
        placeholder: what stands in it while it is empty.
        icon: a drawing in front.
        suffix: a unit behind, such as kg.
        key: the key that leads here, shown as a badge while it has no focus.
        size: office, small (above tables) or big (the entry field of floor pages).
    """

    def __init__(  # noqa: PLR0917 - the name first, the look by name
        self,
        name: Text,
        placeholder: Text = "",
        icon: str = "",
        suffix: Text = "",
        key: str = "",
        size: str = "office",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._placeholder, self._icon, self._suffix, self._key = placeholder, icon, suffix, key
        self.setProperty("measure", size)
        self._small = size == "small"
        name_it(self, name)
        self.retranslate()

    def retranslate(self) -> None:
        """Say placeholder and unit anew; what is typed stays."""
        self.setPlaceholderText(said(self._placeholder))
        self._leave_room()

    def event(self, event: QEvent) -> bool:
        """Let Ctrl+Z pass to the window once nothing typed is left to undo."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._has_no_use_for(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._leave_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, then what stands in front and behind."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._icon:
            icons.draw(
                painter, self._icon, "text2", QRect(px(10), 0, self._icon_side(), self.height()), self._icon_size()
            )
        if self._suffix:
            painter.setFont(theme.font(12 if self._small else 13))
            painter.setPen(colour("muted"))
            painter.drawText(
                self.rect().adjusted(0, 0, -px(11), 0),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                said(self._suffix),
            )
        elif self._badge_is_shown():
            words = key_words(self._key)
            left = self.width() - drawing.badge_width(words) - px(9)
            drawing.draw_badge(painter, left, self.height() // 2, words)

    def _has_no_use_for(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
        return undo or (event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable())

    def _badge_is_shown(self) -> bool:
        return bool(self._key) and not self.hasFocus() and not self.text()

    def _icon_size(self) -> float:
        return 14 if self._small else 16

    def _icon_side(self) -> int:
        return px(self._icon_size())

    def _leave_room(self) -> None:
        behind = 0
        if self._suffix:
            behind = self.fontMetrics().horizontalAdvance(said(self._suffix)) + px(6)
        elif self._key:
            behind = drawing.badge_width(key_words(self._key)) + px(4)
        self.setTextMargins(self._icon_side() + px(6) if self._icon else 0, 0, behind, 0)


class Notes(QPlainTextEdit):
    """Several lines to type in, at most 10,000 letters; more is refused with the number, never cut silently."""

    refused = Signal(str)

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        name_it(self, name)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text only."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text if there is room for it; over-long lines are broken, since Qt cannot show them."""
        text = source.text()
        if len(self.toPlainText()) + len(text) > LONG:
            self.refused.emit(too_long(len(text), LONG))
            return
        self.insertPlainText("\n".join(_broken(line) for line in text.splitlines()))


def _broken(line: str) -> str:
    return "\n".join(line[at : at + _LONGEST_LINE] for at in range(0, len(line), _LONGEST_LINE))


def too_long(count: int, limit: int) -> str:
    """Say that a text does not fit a field."""
    return translate_plural(
        "Field",
        "This is {count} letter long, at most {limit} fit here. Shorten it.",
        "This is {count} letters long, at most {limit} fit here. Shorten it.",
        count,
        limit=limit,
    )


class Choices(QComboBox):
    """One of several. Each choice has a key for the program and words for the person."""

    def __init__(self, name: Text, choices: list[tuple[str, Text]] | None = None, size: str = "office") -> None:
        super().__init__()
        self.setProperty("measure", size)
        self._words: dict[str, Text] = {}
        name_it(self, name)
        self.offer(choices or [])

    def offer(self, choices: list[tuple[str, Text]]) -> None:
        """Offer these choices; the chosen one stays if it is still among them."""
        kept = self.chosen
        self._words = dict(choices)
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.clear()
        for key, words in choices:
            self.addItem(said(words), key)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.choose(kept)

    @property
    def chosen(self) -> str:
        """The key of the choice, empty if nothing is chosen."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose by key; an unknown one chooses the first."""
        self.setCurrentIndex(max(self.findData(key), 0))

    def text(self) -> str:
        """Say the key, as drafts keep it."""
        return self.chosen

    def setText(self, key: str) -> None:
        """Choose what a draft kept."""
        self.choose(key)

    @property
    def textChanged(self) -> Any:
        """Told when something else is chosen."""
        return self.currentIndexChanged

    def changeEvent(self, event: QEvent) -> None:
        """Say the choices anew; the chosen one stays."""
        super().changeEvent(event)
        if is_language_change(event):
            for row, words in enumerate(self._words.values()):
                self.setItemText(row, said(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the arrow."""
        super().paintEvent(event)
        ink = "text2" if self.isEnabled() else "muted"
        box = QRect(self.width() - px(28), 0, px(20), self.height())
        icons.draw(QPainter(self), "chevron-down", ink, box, 14)


class TickBox(QCheckBox):
    """A tick box with words."""

    def __init__(self, text: Text, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setProperty("ring", 6)
        self.setChecked(on)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self.setText(said(self._text).replace("&", "&&"))
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()

    def sizeHint(self) -> QSize:
        """Box, gap and words; a row high."""
        words = self.fontMetrics().horizontalAdvance(said(self._text))
        return QSize(px(16 + 8 + 4) + words, px(28))

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint box and words."""
        painter = QPainter(self)
        drawing.draw_tick_box(painter, QRect(px(2), 0, px(16), self.height()), self.checkState())
        painter.setFont(theme.font())
        painter.setPen(colour("text" if self.isEnabled() else "muted"))
        drawing.draw_text(painter, self.rect().adjusted(px(26), 0, 0, 0), said(self._text))


class Field(QWidget):
    """A field with its label above and what is the matter below."""

    def __init__(self, label: Text, entry: QWidget, parent: QWidget | None = None, *, limit: int = SHORT) -> None:
        """Put the label over ``entry``; ``limit`` is how many letters fit, more is said, never cut."""
        super().__init__(parent)
        self.label, self.entry, self._limit = PlainLabel(label, "caption", "text2"), entry, limit
        self.problem = PlainLabel("", "helper", "bad", wrap=True)
        self._mark = IconLabel("circle-alert", "bad", 14)
        self.label.setBuddy(entry)
        self._lay_out()
        self.show_problem("")

        if isinstance(entry, QLineEdit):
            entry.textChanged.connect(self._look_at_length)
        if isinstance(entry, Notes):
            entry.refused.connect(self.show_problem)

    def show_problem(self, problem: Text) -> None:
        """Say what is the matter and what to do, below a red ring; an empty text takes both away."""
        self.problem.say(problem)
        is_wrong = bool(said(problem))
        self.problem.setVisible(is_wrong)
        self._mark.setVisible(is_wrong)
        self.entry.setProperty("wrong", is_wrong)
        self.entry.style().polish(self.entry)
        self.entry.setAccessibleDescription(said(problem))

    @property
    def is_too_long(self) -> bool:
        """Whether more letters stand in the field than fit."""
        return isinstance(self.entry, QLineEdit) and len(self.entry.text()) > self._limit

    def _look_at_length(self, text: str) -> None:
        self.show_problem(too_long(len(text), self._limit) if self.is_too_long else "")

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(px(5))
        below.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.problem, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.label)
        column.addWidget(self.entry)
        column.addLayout(below)
        column.addStretch(1)
