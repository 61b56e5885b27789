"""Before a backup takes the place of the warehouse: what is inside, what would be lost, and then the person decides."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer

from aidhub.database.backup import Restored, restore
from aidhub.database.contents import Contents
from aidhub.entry_words import entry_sentence
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.checking import check
from aidhub.services.restoring import Since, steps_since
from aidhub.ui.changing import Change
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Facts
from aidhub.ui.page import Page
from aidhub.ui.theme import px


class RestoreDialog(Dialog):
    """Says what a restore brings and what it takes away. The button works once both are known."""

    def __init__(self, page: Page, file: Path, inside: Contents) -> None:
        super().__init__(
            page,
            lambda: translate("Settings", "Restore this backup?"),
            lambda: translate(
                "Settings",
                "It takes the place of the warehouse that is open. The present one is backed up first, and kept "
                "beside it under a dated name.",
            ),
            lambda: translate("Settings", "Restore"),
            self._restore,
            danger=True,
        )
        self._page, self._file, self._inside = page, file, inside
        self.inside = Facts(name_width=150)
        self.lost = PlainLabel(lambda: translate("Settings", "Looking what would be lost …"), "strong", wrap=True)
        self.steps = PlainLabel("", "body", "text2", wrap=True)
        self.body.addWidget(self.inside)
        self.body.addWidget(self.lost)
        self.body.addWidget(self.steps)
        self.setMinimumWidth(px(560))
        self.action.setEnabled(False)
        self.cancel.setFocus()
        self._show_inside()

        page.desk.ask(steps_since, inside.last, then=self._show_lost, key=("steps since", id(self)))

    def _show_inside(self) -> None:
        last = self._inside.last
        number = spoken().number
        facts = [
            (lambda: translate("Settings", "File"), self._file.name),
            (lambda: translate("Settings", "Boxes"), lambda: number(self._inside.boxes)),
            (lambda: translate("Settings", "Steps"), lambda: number(self._inside.entries)),
        ]
        if last is not None:
            facts += [
                (lambda: translate("Settings", "Last step"), lambda: entry_sentence(last.kind, last.facts)),
                (lambda: translate("Settings", "Done on"), lambda: spoken().moment(last.at.astimezone())),
            ]
        self.inside.show_facts(facts)  # type: ignore[arg-type]

    def _show_lost(self, since: Since) -> None:
        self.action.setEnabled(True)
        self.lost.set_colour("bad" if since.count else "ok")
        self.lost.say(lambda: _lost_words(since))
        self.steps.say(
            lambda: "\n".join(f"{spoken().moment(row.at.astimezone())}  {entry_sentence(row.kind, row.facts)}"
                              for row in since.newest)
        )  # fmt: skip
        self.steps.setVisible(bool(since.newest))
        QTimer.singleShot(0, self, self.adjustSize)  # once the sentences know how many lines they take

    def _restore(self) -> None:
        desk, file = self._page.desk, self._file
        target = desk.database.file
        if target is None:
            return
        self.accept()
        desk.change_warehouse(Change(same=True, before=lambda: restore(file, target, proof=check), told=_done_words))


def _lost_words(since: Since) -> str:
    if not since.is_ours:
        return translate_plural(
            "Settings",
            "This backup is of another warehouse, or of one that went another way since. All {count} step of the "
            "present one would be lost, the newest of them:",
            "This backup is of another warehouse, or of one that went another way since. All {count} steps of the "
            "present one would be lost, the newest of them:",
            since.count,
        )
    if not since.count:
        return translate("Settings", "No step would be lost: nothing was done since.")
    return translate_plural(
        "Settings",
        "{count} step done since would be lost, the newest of them:",
        "{count} steps done since would be lost, the newest of them:",
        since.count,
    )


def _done_words(done: Restored) -> str:
    aside = done.aside.name if done.aside else ""
    return translate("Settings", "Backup restored; the former warehouse is kept as {file}", file=aside)
