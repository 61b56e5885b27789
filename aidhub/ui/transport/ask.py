"""A dialog of one field that fills in what is missing: a weight, a register number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.messages import sentence
from aidhub.services.filling_in import fill_in_typed
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text
from aidhub.ui.transport.entries import read_entry


class EntryDialog(Dialog):
    """Asks for one entry; a wrong one stays in the field, with the reason."""

    def __init__(
        self, parent: QWidget, desk: Desk, title: Text, label: Text, place: tuple[str, int, str], *,
        done: Callable[[], object], suffix: Text = "",
    ) -> None:  # fmt: skip
        """Make it. ``place`` is where the entry is kept: table, row and field, as `fill_in` takes them."""
        super().__init__(parent, title, "", lambda: translate("Transport", "Save"), self._save)
        self._desk, self._place, self._done = desk, place, done
        self.entry = Entry(label, suffix=suffix)
        self._field = Field(label, self.entry)
        self.body.addWidget(self._field)
        self.entry.setFocus()

        self.entry.returnPressed.connect(self._save)

    def _save(self) -> None:
        table, row_id, field = self._place
        try:
            value = read_entry(field, self.entry.text())
        except AidHubError as error:
            self._refused(error)
            return
        self._desk.do(fill_in_typed, table, row_id, field, value, then=self._saved, refused=self._refused)

    def _saved(self, _: int) -> None:
        self.accept()
        self._done()

    def _refused(self, error: AidHubError) -> None:
        self._field.show_problem(sentence(error))
