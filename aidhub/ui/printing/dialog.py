"""Labels that wait for the printer: print them now, save them as a PDF, or cancel some."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QWidget

from aidhub.i18n import spoken, translate, translate_plural
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import CommandButton
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import EmptyState, row
from aidhub.ui.printing.printing import Printing
from aidhub.ui.printing.queue import Waiting
from aidhub.ui.table import Column, FixedRows, Table
from aidhub.ui.table.column import RIGHT
from aidhub.ui.theme import px

_NAMED = 4


class WaitingDialog(Dialog):
    """The queue of this workstation, the oldest first. Ctrl+↵ prints what waits."""

    def __init__(self, parent: QWidget, printing: Printing) -> None:
        super().__init__(
            parent,
            lambda: translate("Label", "Labels that wait"),
            lambda: translate("Label", "They are printed by themselves as soon as the printer is there."),
            lambda: translate("Label", "Print now"),
            printing.run,
            cancel=lambda: translate("Dialog", "Close"),
        )
        self._printing = printing
        self.trouble = PlainLabel("", "body", "warn", wrap=True)
        self.rows = FixedRows(_columns(), lambda job: job.file.name, _sentence, self)
        self.table = Table(self.rows, lambda: translate("Label", "Labels that wait"), whole_rows=True)
        self.table.set_empty(EmptyState("printer", lambda: translate("Label", "No label waits")))
        self.saver = Command(self, lambda: translate("Label", "Save all as PDF"), self._save, icon="download",
                             key="Ctrl+S")  # fmt: skip
        self.canceller = Command(self, lambda: translate("Label", "Do not print"), self._cancel, icon="x", key="Del")
        self.addActions([self.saver, self.canceller])
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(CommandButton(self.saver, badge=True), CommandButton(self.canceller, badge=True), 0))
        self.resize(QSize(px(760), px(440)).boundedTo(parent.size()))
        self.table.setFocus()

        printing.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        waiting = self._printing.queue.waiting()
        at = self.table.currentIndex().row()
        self.rows.show_rows(waiting)
        if waiting and not self.table.currentIndex().isValid():
            self.table.selectRow(min(max(at, 0), len(waiting) - 1))
        for part in (self.action, self.saver, self.canceller):
            part.setEnabled(bool(waiting))
        self.trouble.say(self._printing.words)
        self.trouble.setVisible(bool(self._printing.trouble))

    def _cancel(self) -> None:
        if (job := self.table.current_row) is not None:
            self._printing.cancel([job])

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, translate("Label", "Save the labels"), translate("Label", "Labels") + ".pdf", "PDF (*.pdf)"
        )
        if name:
            self._printing.save(Path(name), lambda count: self._say_saved(count, Path(name)))

    def _say_saved(self, count: int, file: Path) -> None:
        text = translate_plural(
            "Label", "{count} label saved in {file}", "{count} labels saved in {file}", count, file=file.name
        )
        self._printing.told.emit(text)


def _named(job: Waiting) -> str:
    names = list(dict.fromkeys(job.names))
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")


def _kind(job: Waiting) -> str:
    return {
        "box": translate("Label", "Box"),
        "pallet": translate("Label", "Pallet"),
        "location": translate("Label", "Location"),
        "article": translate("Label", "Article"),
        "person": translate("Label", "Person"),
        "command": translate("Label", "Command card"),
    }.get(job.kind, translate("Label", "Label"))


def _sentence(job: Waiting) -> str:
    left = translate_plural("Label", "{count} label", "{count} labels", job.left)
    return f"{_kind(job)}, {_named(job)}, {left}"


def _columns() -> list[Column]:
    return [
        Column("kind", lambda: translate("Label", "Kind"), 130, _kind),
        Column("names", lambda: translate("Label", "Number or name"), 200, _named, stretch=True, is_strong=True),
        Column("left", lambda: translate("Label", "Labels"), 90, lambda job: spoken().number(job.left), RIGHT),
        Column("at", lambda: translate("Label", "Since"), 170,
               lambda job: spoken().moment(job.made_at.astimezone()), ink=lambda _: "text2"),
    ]  # fmt: skip
