"""The dialog that computes lines from persons and days, by figures that can be looked at and changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.messages import sentence
from aidhub.services.needs_by_persons import (
    PERSON,
    Figure,
    FigureEdit,
    Group,
    NoGroup,
    add_for_persons,
    change_figures,
    check_figures,
    figures,
    needed,
)
from aidhub.services.needs_show import ListRow
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import row
from aidhub.ui.desk import Desk
from aidhub.ui.intake.words import kilograms
from aidhub.ui.needs import words
from aidhub.ui.table import RIGHT, CellEdit, Column, FixedRows, KeptCells, Table
from aidhub.ui.table.column import tick_column
from aidhub.ui.text import spoken_style
from aidhub.ui.theme import px

GRAMS = "GRM"


@dataclass(frozen=True, slots=True)
class _Row:
    """A figure, and what the group needs of it; None while the numbers make no sense."""

    figure: Figure
    needed_milli: int | None

    @property
    def key(self) -> str:
        """Which figure it is."""
        return self.figure.key


class ByPersonsDialog(Dialog):
    """Asks for how many persons and days; tick what is needed. F2 changes what one needs, for all from then on."""

    def __init__(self, parent: QWidget, desk: Desk, shown: ListRow, done: Callable[[int], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Needs", "Lines by persons"),
            lambda: translate("Needs", "How much is computed by figures of aid handbooks; F2 changes a figure."),
            lambda: translate("Needs", "Add lines"),
            self._keep,
        )
        self._desk, self._shown, self._done, self._command = desk, shown, done, str(uuid4())
        self._figures: list[Figure] = []
        self.persons, self.days, self.household = (Entry(words_) for words_ in (_persons, _days, _household))
        self.days.setText("30")
        self.household.setText("5")
        self.rows = FixedRows([tick_column(), *_columns()], lambda one: one.key, _sentence, self)
        self.table = Table(self.rows, lambda: translate("Needs", "What is needed"), lead=0, height="twoLine")
        self.cells = KeptCells(desk, self.table, _edit, check=check_figures, keep=change_figures, words=_changed)
        self.said = PlainLabel("", "helper", "muted", wrap=True)
        fields = row(Field(_persons, self.persons), Field(_days, self.days), Field(_household, self.household), gap=12)
        self.body.addLayout(fields)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.said)
        self.setMinimumSize(px(680), px(520))
        self.persons.setFocus()
        self._ask()

        for entry in (self.persons, self.days, self.household):
            entry.textChanged.connect(lambda _: self._show())
            entry.returnPressed.connect(self.table.setFocus)
        self.rows.ticks_changed.connect(self._say)
        desk.changed.connect(self._ask)

    def group(self) -> Group:
        """Read for whom it is.

        Raises:
            NoGroup: the numbers make no sense.
        """
        numbers = [entry.text().strip() for entry in (self.persons, self.days, self.household)]
        if not all(number.isascii() and number.isdigit() and len(number) < 9 for number in numbers):  # noqa: PLR2004
            numbers = ["0"] * 3
        return Group(*map(int, numbers))

    def _ask(self, _: object = None) -> None:
        self._desk.ask(figures, then=self._take, key=("figures", id(self)))

    def _take(self, found: list[Figure]) -> None:
        self._figures = found
        self._show()
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows.index(0, 0))

    def _show(self) -> None:
        self.problem("")
        group = self.group()

        def of(figure: Figure) -> int | None:
            try:
                return needed(figure, group)
            except NoGroup:
                return None

        self.rows.show_rows([_Row(figure, of(figure)) for figure in self._figures])
        self._say()

    def _say(self) -> None:
        count = len(self.rows.ticked)
        self.said.say(
            lambda: (
                translate_plural("Needs", "{count} line is added", "{count} lines are added", count)
                if count
                else translate("Needs", "Tick what is needed, with Ctrl+Space.")
            )
        )
        self.action.setEnabled(count > 0)

    def _keep(self) -> None:
        group, keys, list_id = self.group(), {str(key) for key in self.rows.ticked}, self._shown.id
        if keys:
            self._desk.do(add_for_persons, list_id, group, keys, command_id=self._command, then=self._kept,
                          refused=self._refused)  # fmt: skip

    def _kept(self, ids: list[int]) -> None:
        self.accept()
        self._done(len(ids))

    def _refused(self, error: AidHubError) -> None:
        self.problem(sentence(error))
        if isinstance(error, NoGroup):
            self.persons.setFocus()


def _persons() -> str:
    return translate("Needs", "Persons")


def _days() -> str:
    return translate("Needs", "Days")


def _household() -> str:
    return translate("Needs", "Persons in a household")


def _columns() -> list[Column]:
    return [
        Column("name", lambda: translate("Needs", "What"), 160, lambda one: name_in(one.figure.names, spoken().code),
               stretch=True, is_strong=True, second=_source),
        Column("each", lambda: translate("Needs", "For one"), 168, _amount, RIGHT, second=_per,
               editable=lambda _: True, edit_text=lambda one: spoken().quantity(one.figure.amount_milli)),
        Column("needed", lambda: translate("Needs", "For all"), 120, _needed, RIGHT, is_strong=True),
    ]  # fmt: skip


def _amount(one: _Row) -> str:
    return words.amount(one.figure.amount_milli, one.figure.unit)


def _per(one: _Row) -> str:
    if one.figure.per != PERSON:
        return translate("Needs", "per household")
    if not one.figure.days:
        return translate("Needs", "per person")
    if one.figure.days == 1:
        return translate("Needs", "per person and day")
    return translate("Needs", "per person in {days} days", days=one.figure.days)


def _source(one: _Row) -> str:
    to_check = translate("Needs", "usual value, to be checked") if one.figure.to_check else ""
    return " · ".join(filter(None, (one.figure.source, to_check)))


def _needed(one: _Row) -> str:
    if one.needed_milli is not None and one.figure.unit_code == GRAMS:
        return kilograms(one.needed_milli // 1000)
    return "" if one.needed_milli is None else words.amount(one.needed_milli, one.figure.unit)


def _sentence(one: _Row) -> str:
    name = name_in(one.figure.names, spoken().code)
    return ", ".join(filter(None, (name, _amount(one), _per(one), _needed(one), _source(one))))


def _edit(cell: CellEdit) -> FigureEdit:
    return FigureEdit(cell.row.key, cell.text, spoken_style())


def _changed(cells: Sequence[CellEdit]) -> str:
    return translate("Needs", "{what} changed", what=name_in(cells[0].row.figure.names, spoken().code))
