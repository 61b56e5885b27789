"""The last steps of everybody: who did what and when, and each undone from here if nothing builds on it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError, LaterEntries
from aidhub.entry_words import entry_sentence
from aidhub.i18n import translate
from aidhub.services.undo import MENTIONED, UNDO, JournalRow, journal, steps, undo
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.surfaces import EmptyState
from aidhub.ui.components.toast import announce
from aidhub.ui.desk import Desk
from aidhub.ui.drawing import Chip
from aidhub.ui.table import Column, FixedRows, Table
from aidhub.ui.text import sentence
from aidhub.ui.theme import px
from aidhub.ui.transports.words import moment

SHOWN, NAMED = 50, 5
"""Steps in the list, and how many of those that stand in the way are named."""


class StepsDialog(Dialog):
    """The last 50 steps, the newest first. ↵ or Ctrl+↵ undoes the chosen one, or does again what was undone."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(
            parent,
            lambda: translate("Steps", "Last steps"),
            lambda: translate(
                "Steps", "What everybody did, the newest first. Each can be undone if nothing builds on it."
            ),
            lambda: self._action_words(),  # noqa: PLW0108 - the table is not there yet
            self._undo,
            cancel=lambda: translate("Dialog", "Close"),
        )
        self._desk = desk
        self.rows = FixedRows(_columns(), lambda step: step.id, _spoken, self)
        self.table = Table(self.rows, lambda: translate("Steps", "Last steps"), whole_rows=True, lead=0)
        self.table.set_empty(EmptyState("history", lambda: translate("Steps", "Nothing was done yet")))
        self.body.addWidget(self.table, 1)
        self.resize(QSize(px(860), px(560)).boundedTo(parent.size()))
        self.table.setFocus()

        self.table.opened.connect(lambda _: self._undo())
        self.table.current_changed.connect(self._chosen)
        desk.changed.connect(self._ask)
        self._ask()

    def _ask(self, _: object = None) -> None:
        self._desk.ask(journal, SHOWN, then=self._show, key="last steps", for_helper=self._desk.is_helper)

    def _show(self, found: list[JournalRow]) -> None:
        at = self.table.currentIndex().row()
        self.rows.show_rows(found)
        if found and not self.table.currentIndex().isValid():
            self.table.selectRow(min(max(at, 0), len(found) - 1))
        self._say_action()

    @property
    def chosen(self) -> JournalRow | None:
        """The step that the ring stands on."""
        row = self.table.current_row
        return row if isinstance(row, JournalRow) else None

    def _chosen(self, _: object) -> None:
        self.problem("")
        self._say_action()

    def _say_action(self) -> None:
        self.action.retranslate()
        self.action.setEnabled(self._may_be_undone)

    @property
    def _may_be_undone(self) -> bool:
        step = self.chosen
        return step is not None and not step.undone and step.kind not in MENTIONED

    def _action_words(self) -> str:
        step = self.chosen if hasattr(self, "table") else None
        if step is not None and step.kind == UNDO:
            return translate("Steps", "Do again")
        return translate("Steps", "Undo this step")

    # Undoing

    def _undo(self, *, together: bool = False) -> None:
        step = self.chosen
        if step is not None and self._may_be_undone:
            self._desk.do(
                undo, step.id, together=together, as_helper=self._desk.is_helper, then=partial(self._done, step),
                refused=partial(self._refused, step),
            )  # fmt: skip

    def _done(self, step: JournalRow, _: object) -> None:
        self.problem("")
        words = translate("Shell", "Step done again") if step.kind == UNDO else translate("Shell", "Step undone")
        announce(self.table, words)
        self.table.setFocus()

    def _refused(self, step: JournalRow, error: AidHubError) -> None:
        if isinstance(error, LaterEntries):
            self._desk.ask(
                steps, error.facts["later"], then=partial(self._show_way, step), key="steps in the way",
                for_helper=self._desk.is_helper,
            )  # fmt: skip
        else:
            self.problem(lambda: sentence(error))
            announce(self.table, sentence(error), urgent=True)

    def _show_way(self, step: JournalRow, later: Sequence[JournalRow]) -> None:
        """Say what builds on the step, and offer to undo all of it where that can be done."""
        self.banner.show_text(
            lambda: translate("Steps", "Later steps build on this one:"),
            lambda: _listed(later),
            action=(lambda: translate("Shell", "Undo all of them")) if step.kind != UNDO else "",
            run=lambda: self._undo_all(step),
        )
        announce(self.table, self.banner.words, urgent=True)

    def _undo_all(self, step: JournalRow) -> None:
        if self.chosen is not None and self.chosen.id == step.id:
            self._undo(together=True)


def _listed(later: Sequence[JournalRow]) -> str:
    lines = [translate("Steps", "{step} ({person})", step=_words(one), person=one.person) for one in later[-NAMED:]]
    return "\n".join([*reversed(lines), *(["…"] if len(later) > NAMED else [])])


def _words(step: JournalRow) -> str:
    return entry_sentence(step.kind, step.facts)


def _columns() -> list[Column]:
    return [
        Column("at", lambda: translate("Steps", "When"), 150, lambda step: moment(step.at)),
        Column("person", lambda: translate("Steps", "Who"), 150, lambda step: step.person),
        Column("what", lambda: translate("Steps", "What"), 220, _words, stretch=True,
               ink=lambda step: "muted" if step.undone else None),
        Column("state", lambda: translate("Steps", "State"), 130, _state, chip=_chip,
               chips=lambda: [_undone()]),
    ]  # fmt: skip


def _state(step: JournalRow) -> str:
    return translate("Steps", "Undone") if step.undone else ""


def _chip(step: JournalRow) -> Chip | None:
    return _undone() if step.undone else None


def _undone() -> Chip:
    return Chip(translate("Steps", "Undone"), "neu", "undo-2")


def _spoken(step: JournalRow) -> str:
    return ", ".join(filter(None, (moment(step.at), step.person, _words(step), _state(step))))
