"""What is typed into the entry field becomes a line of the intake, and is not lost before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from aidhub.domain.entry_line import EntryLine
from aidhub.domain.units import counted_alike
from aidhub.services.intake_lines import NewLine
from aidhub.ui.drafts import WRITE_AFTER, DraftFile
from aidhub.ui.entry_field import EntryField

if TYPE_CHECKING:
    from aidhub.services.suggesting import Suggestion


class LineDraft(QObject):
    """Keeps what is typed for an intake and not entered yet: it outlives another intake, a crash, and the power."""

    def __init__(self, field: EntryField, file: DraftFile) -> None:
        super().__init__(field)
        self._field, self._file, self._key = field, file, ""
        self._soon = QTimer(self, singleShot=True, interval=WRITE_AFTER)

        field.changed.connect(lambda _: self._soon.start())
        self._soon.timeout.connect(self.keep)

    def go_on(self, intake_id: int) -> None:
        """Put back what was typed for an intake."""
        key = f"intake {intake_id} line"
        if key == self._key:
            return
        self.keep()
        self._key = key
        found = self._file.find(key)
        self._field.set_text(found[0].get("line", "") if found else "")

    def keep(self) -> None:
        """Write it down now; an empty field keeps nothing."""
        self._soon.stop()
        if self._key:
            text = self._field.text
            self._file.keep(self._key, {"line": text} if text.strip() else {})


def new_line(line: EntryLine, article: Suggestion | None) -> NewLine:
    """Say what is taken in: the line as it was read, of the article that was chosen; None: nobody can name it."""
    return NewLine(
        article.article_id if article else None,
        boxes=1 if line.boxes is None else line.boxes,
        quantity_milli=_quantity(line, article),
        gross_g=line.gross_g,
        condition=line.condition,
        expires=line.expires,
        expiry_kind=line.expiry_kind,
        batch=line.batch,
        size=line.size,
        text=line.text.strip(),
    )


def _quantity(line: EntryLine, article: Suggestion | None) -> int | None:
    """Take a quantity in the article's unit; one of a measure that does not convert stays in the text of the line."""
    if article is None or line.quantity_milli is None:
        return None
    is_alike = not line.unit or counted_alike(line.unit, article.unit_code)
    return line.quantity_milli if is_alike else None
