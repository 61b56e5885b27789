"""The pane that shows what each column of a list means, and lets a person say otherwise."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aidhub.exchange.columns import FIELDS, IGNORE
from aidhub.exchange.sheet import Workbook
from aidhub.field_words import field_word
from aidhub.i18n import translate
from aidhub.ui.components.fields import Choices, Field
from aidhub.ui.components.inspector import Inspector
from aidhub.ui.imports.preview import Preview
from aidhub.ui.text import Text


class MappingPane(Inspector):
    """One choice for each column. ``changed`` carries heading to field, as all choices stand now."""

    changed = Signal(dict)
    sheet_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Import", "Columns"), parent)
        self._choices: dict[str, Choices] = {}
        self._options: dict[str, str] = {}

    def show_preview(self, preview: Preview) -> None:
        """Show the columns of a list and what they mean."""
        self.show_head(
            lambda: translate("Import", "Columns recognised"),
            lambda: translate("Import", "Choose another meaning where one is wrong. It is remembered for such lists."),
        )
        self.empty()
        self._choices.clear()
        self._show_sheets(preview.workbook, preview.understood.sheet)
        fields = [IGNORE, *FIELDS[preview.kind.name]]
        for column in preview.understood.columns:
            choice = Choices(column.heading, [(field, _words(field)) for field in fields])
            choice.choose(column.field.partition(":")[0])
            choice.activated.connect(self._tell)
            self._choices[column.heading] = choice
            self._options[column.heading] = column.option
            self.body.addWidget(Field(column.heading, choice))

    def _show_sheets(self, workbook: Workbook, chosen: str) -> None:
        names = [sheet.name for sheet in workbook.sheets]
        if len(names) > 1:
            sheets = Choices(lambda: translate("Import", "Sheet"), [(name, name) for name in names])
            sheets.choose(chosen)
            sheets.activated.connect(lambda _: self.sheet_chosen.emit(sheets.chosen))
            self.body.addWidget(Field(lambda: translate("Import", "Sheet"), sheets))

    def _tell(self) -> None:
        self.changed.emit({heading: self._meaning(heading, choice) for heading, choice in self._choices.items()})

    def _meaning(self, heading: str, choice: Choices) -> str:
        option = self._options.get(heading, "")
        return f"{choice.chosen}:{option}" if option and choice.chosen != IGNORE else choice.chosen


def _words(field: str) -> Text:
    return lambda: field_word(field)
