"""Check everything: the file is read through and the whole ledger proven, beside the window, with a report to copy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from aidhub.database.checking import findings
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.problem_messages import problem_sentence
from aidhub.services.checking import Examined, examine
from aidhub.ui.background import Job
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.fields import Notes
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import row
from aidhub.ui.page import Page
from aidhub.ui.settings.rows import Section, SettingRow
from aidhub.ui.theme import px


@dataclass(frozen=True, slots=True)
class Report:
    """What a look through everything found. ``damages`` are in SQLite's own words."""

    name: str
    at: datetime
    found: Examined
    damages: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Whether all is well."""
        return not self.found.problems and not self.damages


class CheckSection(Section):
    """One button, how far it is, and the report."""

    def __init__(self, page: Page) -> None:
        super().__init__(lambda: translate("Settings", "Check"))
        self._page = page
        self._report: Report | None = None
        self.starter = Button(lambda: translate("Settings", "Check everything"), self.start, icon="list-checks")
        self.verdict = PlainLabel("", "strong", wrap=True)
        self.text = Notes(lambda: translate("Settings", "Report"))
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(px(110))
        self.copier = Button(lambda: translate("Settings", "Copy the report"), self.copy, icon="copy")
        self.show_rows([
            SettingRow(
                lambda: translate("Settings", "Check everything"),
                lambda: translate("Settings", "Reads the whole file, proves that all steps add up to what is kept, and "
                                  "looks at every issued paper. Nothing is changed; work goes on meanwhile."),
                self.verdict,
                self.text,
                _line(self.starter, self.copier),
                wide=True,
            ),
        ])  # fmt: skip
        for part in (self.verdict, self.text, self.copier):
            part.hide()

    def start(self) -> None:
        """Look through everything, beside the window."""
        database = self._page.desk.database
        file = database.file

        def work(job: Job) -> Report:
            damages = tuple(findings(file, thorough=True)) if file else ()
            job.go_on()
            return Report(
                database.description, datetime.now().astimezone(), database.read(examine, job.progress), damages
            )

        self.starter.setEnabled(False)
        self.verdict.set_colour("text2")
        self.verdict.say(lambda: translate("Settings", "Everything is being checked …"))
        self.verdict.show()
        self._page.desk.background.run(
            lambda: translate("Settings", "Checking everything"), work, self._show, self._refused, self._stopped
        )

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._page.told.emit(translate("Settings", "Report copied"), False)  # noqa: FBT003 - a signal

    def retranslate(self) -> None:
        """Say the report in the language in use."""
        if self._report:
            self.text.setPlainText(report_text(self._report))

    def _show(self, report: Report) -> None:
        self._report = report
        self.starter.setEnabled(True)
        self.verdict.set_colour("ok" if report.is_sound else "bad")
        self.verdict.say(lambda: verdict(report))
        self.retranslate()
        for part in (self.text, self.copier):
            part.show()

    def _refused(self, error: Exception) -> None:
        self._stopped()
        self._page.desk.background.refused.emit(error)

    def _stopped(self) -> None:
        self.starter.setEnabled(True)
        self.verdict.setVisible(self._report is not None)
        if self._report:
            self._show(self._report)


def verdict(report: Report) -> str:
    """Say in a sentence how it stands."""
    if report.is_sound:
        return translate("Settings", "Everything adds up.")
    return translate_plural(
        "Settings",
        "{count} problem found. Copy the report for whoever looks after the warehouse; the newest backup may help.",
        "{count} problems found. Copy the report for whoever looks after the warehouse; the newest backup may help.",
        len(report.found.problems) + len(report.damages),
    )


def report_text(report: Report) -> str:
    """Write the report: what was looked through, then each problem on a line."""
    found = report.found
    lines = [
        translate(
            "Settings", "{warehouse}, checked {moment}", warehouse=report.name, moment=spoken().moment(report.at)
        ),
        translate_plural("Settings", "{count} box checked", "{count} boxes checked", found.boxes),
        translate_plural("Settings", "{count} lot checked", "{count} lots checked", found.lots),
        translate_plural("Settings", "{count} step checked", "{count} steps checked", found.entries),
        translate_plural("Settings", "{count} issued paper checked", "{count} issued papers checked", found.papers),
        verdict(report),
        *report.damages,
        *(problem_sentence(problem) for problem in found.problems),
    ]
    return "\n".join(lines)


def _line(*buttons: Button) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(*buttons, 0))
    return holder
