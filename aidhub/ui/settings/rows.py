"""What the page Settings is made of: sections, their rows, and fields that apply what is typed at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from aidhub.domain.spelling import search_text
from aidhub.ui.components.fields import Choices, Entry, Field
from aidhub.ui.components.folding import fold
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import clear, hairline
from aidhub.ui.text import Text, said
from aidhub.ui.theme import px

CONTROL, NARROW = 360, 620  # width of what is set, and from which width down it stands below its name


class SettingRow(QWidget):
    """A setting: its name and what it is for, and beside it what sets it; below it in a narrow window."""

    def __init__(self, name: Text, note: Text, *controls: QWidget, wide: bool = False) -> None:
        """Make the row; ``wide`` puts what sets it below the name always, for tables and long texts."""
        super().__init__()
        self.name = PlainLabel(name, "strong", wrap=True)
        self.note = PlainLabel(note, "helper", "muted", wrap=True)
        if not said(note):
            self.note.hide()
        self._wide = wide
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(6))
        for control in controls:
            side.addWidget(control)
        side.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def say_note(self, note: Text) -> None:
        """Say something else below the name; an empty text takes it away."""
        self.note.say(note)
        self.note.setVisible(bool(said(note)))

    @property
    def words(self) -> str:
        """What the search looks through."""
        return search_text(self.name.words, self.note.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what sets it below the name where there is no room beside."""
        super().resizeEvent(event)
        fold(self._line, self._side, CONTROL, below=self._wide or self.width() < px(NARROW))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(px(2))
        words.addWidget(self.name)
        words.addWidget(self.note)
        words.addStretch(1)
        self._line.setContentsMargins(0, px(12), 0, px(12))
        self._line.setSpacing(px(12))
        self._line.addLayout(words, 1)
        self._line.addWidget(self._side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._line)
        outer.addWidget(hairline())


class Section(QWidget):
    """A heading and the rows below it. Without a row that is found it is not shown."""

    def __init__(self, heading: Text, note: Text = "") -> None:
        super().__init__()
        self.heading = PlainLabel(heading, "section", wrap=True)
        self.note = PlainLabel(note, "body", "text2", wrap=True)
        if not said(note):
            self.note.hide()
        self.rows: list[SettingRow] = []
        self._hidden: set[SettingRow] = set()
        self._wanted: Sequence[str] = ()
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(12), 0, px(12))
        column.setSpacing(px(4))
        column.addWidget(self.heading)
        column.addWidget(self.note)
        column.addLayout(self._rows)

    def show_rows(self, rows: Sequence[SettingRow]) -> None:
        """Show these rows instead of the ones before, which are deleted unless they are among them."""
        for row in self.rows:
            self._rows.removeWidget(row)
            if row not in rows:
                row.hide()
                row.deleteLater()
        clear(self._rows)
        self.rows = list(rows)
        self._hidden &= set(rows)
        for row in rows:
            self._rows.addWidget(row)
        self.search(self._wanted)

    def show_row(self, row: SettingRow, *, shown: bool) -> None:
        """Show a row or not, whatever is searched for."""
        if shown:
            self._hidden.discard(row)
        else:
            self._hidden.add(row)
        self.search(self._wanted)

    def search(self, words: Sequence[str]) -> int:
        """Show the rows that hold all these words, all rows if the heading does; answers how many are shown."""
        self._wanted = words
        heading = search_text(self.heading.words)
        left = [word for word in words if word not in heading]
        shown = 0
        for row in self.rows:
            is_found = row not in self._hidden and all(word in row.words for word in left)
            row.setVisible(is_found)
            shown += is_found
        if self.parentWidget() is not None:  # else it would open as a window of its own
            self.setVisible(shown > 0)
        return shown


class KeptField(Field):
    """A line that is kept as soon as it is left, or ↵ is pressed; what is refused stays, with the reason below it.

    ``given`` carries what was typed, if it differs from what is kept. `put_back` is for Esc.
    """

    given = Signal(str)

    def __init__(self, name: Text, suffix: Text = "", *, limit: int = 200) -> None:
        self.line = Entry(name, suffix=suffix)
        super().__init__(name, self.line, limit=limit)
        self.label.hide()
        self._kept = ""
        self._sent: str | None = None
        self.line.setMaxLength(32_767)

        self.line.editingFinished.connect(self._give)

    def show_kept(self, text: str) -> None:
        """Show what is kept, unless something else is being typed."""
        is_typing = self.line.text() not in {self._kept, self._sent}
        self._kept, self._sent = text, None
        if not is_typing:
            self.line.setText(text)
            self.show_problem("")

    def put_back(self) -> None:
        """Show what is kept instead of what was typed."""
        self._sent = None
        self.line.setText(self._kept)
        self.show_problem("")

    def refuse(self, problem: Text) -> None:
        """Say below the field why what was typed is not kept; it stays."""
        self._sent = None
        self.show_problem(problem)

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that is not kept."""
        return self.line.text() != self._kept

    def _give(self) -> None:
        text = self.line.text()
        if text in {self._kept, self._sent} or self.is_too_long:
            return
        self._sent = text
        self.given.emit(text)


class CalmChoices(Choices):
    """A choice that applies at once, and therefore does not turn with the wheel while the page scrolls under it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()
