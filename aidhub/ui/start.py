"""Starting the window: it is painted first, then the database is imported and opened beside it."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog

from aidhub.domain.errors import AidHubError
from aidhub.folders import home_folder, log_folder
from aidhub.i18n import translate
from aidhub.log import start_log
from aidhub.settings import Settings, read_settings
from aidhub.ui.background import Background
from aidhub.ui.changing import Change
from aidhub.ui.collecting import Collecting
from aidhub.ui.components.buttons import PRIMARY, Button
from aidhub.ui.components.surfaces import EmptyState
from aidhub.ui.desk import Desk
from aidhub.ui.doorbell import Doorbell, doorbell_name, ring
from aidhub.ui.errors import FaultWindow, Reporter
from aidhub.ui.focus import FocusRing
from aidhub.ui.keeping import Keeping
from aidhub.ui.language import Language
from aidhub.ui.page import Page
from aidhub.ui.pages import PAGES, PageEntry
from aidhub.ui.rest import Rest
from aidhub.ui.shell import Shell
from aidhub.ui.sounds import Sounds
from aidhub.ui.steps import Steps
from aidhub.ui.text import Text, sentence
from aidhub.ui.theme import Theme

if TYPE_CHECKING:
    from aidhub.database.backup import AutomaticBackups
    from aidhub.database.database import Database
    from aidhub.services.persons import PersonRow


@dataclass(frozen=True, slots=True)
class Opened:
    """An open warehouse and who sits at this workstation.

    ``person_id`` None: nothing can be done, only read. ``backups`` None: somebody else backs it up, or nobody need.
    ``practice``: it is there to practise in, and nothing counts. ``new``: nothing has come into it yet.
    """

    database: Database
    person_id: int | None
    person: str
    backups: AutomaticBackups | None = None
    practice: bool = False
    new: bool = False


Opener = Callable[[str | None, bool], Opened]
"""Opens the warehouse of this address (None is the usual one); True makes it if it is not there."""


@dataclass(frozen=True, slots=True)
class Window:
    """The window with what belongs to it."""

    shell: Shell
    desk: Desk
    theme: Theme
    language: Language
    reporter: Reporter


def make_window(
    app: QApplication,
    settings: Settings,
    pages: Sequence[PageEntry] = PAGES,
    places: QSettings | None = None,
    reporter: Reporter | None = None,
) -> Window:
    """Put the parts of the window together, without showing it and without a database."""
    theme = Theme(app, settings.theme, settings.text_size)
    language = Language(app, settings.language)
    FocusRing(app)
    desk = Desk(app, settings, Background(app))
    shell = Shell(desk, theme, language, pages, places)
    reporter = reporter or Reporter(app)
    FaultWindow(reporter, shell)

    reporter.refused.connect(shell.saying.refusal)
    desk.failed.connect(reporter.report)
    desk.background.failed.connect(reporter.report)
    return Window(shell, desk, theme, language, reporter)


class Opening:
    """Opens the warehouse for a window, and another one in its place; says what can be done where that fails."""

    def __init__(
        self,
        window: Window,
        opener: Opener,
        steps: Callable[[], Steps] | None = None,
        bell: Doorbell | None = None,
    ) -> None:
        """Take the parts. ``steps`` imports and answers the journal, once a database is open."""
        self._window, self._opener, self._steps, self._bell = window, opener, steps, bell
        self._target: str | None = window.desk.settings.database
        self._is_remembered = True
        self._found: Opened | None = None
        self._after: Callable[[], object] | None = None
        desk = window.desk
        self._keeping = desk.keeping = Keeping(desk, desk.background, window.shell.status, desk.settings)
        self.rest = Rest(window.desk)

        window.desk.opened.connect(self._opened)
        window.desk.left.connect(self._keeping.release)
        window.desk.change_wanted.connect(self.change)

    def open(self, target: str | None = None, *, create: bool = False) -> None:
        """Open this one, or again the one before."""
        self._target = target or self._target
        wish = self._target
        self._say_opening()
        self._window.desk.open(lambda: self._look(wish, create=create), self._refused)

    def _look(
        self,
        target: str | None,
        *,
        create: bool = False,
        person_id: int | None = None,
        at_work: PersonRow | None = None,
    ) -> Database:
        """Open it, on the thread of the desk. ``at_work`` goes on there, if that person works there too."""
        found = self._opener(target, create)
        if person_id is not None and found.person_id is not None:
            found = replace(found, person_id=person_id)
        if at_work is not None and found.person_id is not None and _works_in(found, at_work):
            found = replace(found, person_id=at_work.id, person=at_work.name)
        self._found = found
        self._window.shell.signing_on.expect(_who(found))
        return found.database

    def _say_opening(self) -> None:
        self._window.shell.show_instead(
            EmptyState("warehouse", lambda: translate("Start", "The warehouse is being opened …"))
        )

    # Another one in its place

    def change(self, change: Change) -> None:
        """Close this warehouse once nothing is on its way, and open another. If that fails, open this one again."""
        shell = self._window.shell
        if shell.is_changing or not self._window.desk.is_open:
            return
        change = replace(change, target=self._target, remembered=self._is_remembered) if change.same else change
        if change.remembered and self._is_in_another_window(change.target):
            shell.saying.problem(translate("Start", "This warehouse is open in another window, which has come up."))
            return
        shown, shell.is_changing = shell.page, True
        shell.show_instead(EmptyState("hourglass", lambda: translate("Start", "Finishing what is on its way …")))
        self.rest.wait(lambda: self._leave(change), lambda: self._stay(shown))

    def _is_in_another_window(self, target: str | None) -> bool:
        name = doorbell_name(target)
        return self._bell is not None and name != self._bell.name and ring(name)

    def _stay(self, shown: Page | None) -> None:
        shell = self._window.shell
        shell.is_changing = False
        shell.area.drop_placeholder()
        if shown:
            shell.area.stack.setCurrentWidget(shown)
        shell.saying.problem(
            translate("Start", "Something is still running. Wait until it has ended, or stop it in the status bar.")
        )

    def _leave(self, change: Change) -> None:
        former, was_remembered = self._target, self._is_remembered
        at_work = self._window.shell.signing_on.person
        database = self._window.desk.leave()
        self._say_opening()

        def look() -> Database:
            try:
                if database:
                    database.close()
                answer = change.before() if change.before else None
                opened = self._look(
                    change.target,
                    create=change.create,
                    person_id=change.person_id,
                    at_work=at_work if change.same else None,
                )
            except Exception as fault:  # noqa: BLE001 - whatever it is, nobody is left without a warehouse
                self._after = partial(self._say_fault, fault)
                return self._look(former, at_work=at_work)
            self._target, self._is_remembered = change.target, change.remembered
            self._after = lambda: self._tell(change, answer)
            return opened

        def refused(error: AidHubError) -> None:
            self._target, self._is_remembered = former, was_remembered
            self._refused(error)

        self._window.desk.open(look, refused)

    def _tell(self, change: Change, answer: object) -> None:
        if change.told:
            self._window.shell.saying.told(change.told(answer), False)  # noqa: FBT003 - a signal's own
        if change.then:
            change.then(answer)

    def _say_fault(self, fault: Exception) -> None:
        if isinstance(fault, AidHubError):
            self._window.shell.saying.refusal(fault)
        else:
            self._window.desk.failed.emit(fault)

    def _opened(self) -> None:
        if self._found:
            self._window.desk.person_id = self._found.person_id
            if self._window.shell.signing_on.person is None:
                self._window.shell.top.person.show_person(self._found.person, lambda: translate("Start", "Coordinator"))
            self._window.shell.name_warehouse(_name(self._found))
            self._window.shell.practice.show(on=self._found.practice)
            if self._found.backups:
                self._keeping.use(self._found.backups)
        if self._is_remembered and not (self._found and self._found.practice):
            self._window.desk.settings.database = self._target
            if self._bell:
                self._bell.hang(doorbell_name(self._target))
        if self._steps:
            self._window.shell.undoing.use(self._steps())
        if self._found and self._found.new and not self._window.desk.settings.is_started:
            self._window.shell.open_first_start()
        self._window.shell.signing_on.greet()
        after, self._after = self._after, None
        if after:
            after()

    def _refused(self, error: AidHubError) -> None:
        self._window.shell.is_changing = False
        self._window.shell.show_instead(
            EmptyState(
                "warehouse",
                lambda: translate("Start", "The warehouse could not be opened"),
                lambda: sentence(error),
                Button(lambda: translate("Start", "New warehouse …"), self._choose_new),
                Button(lambda: translate("Start", "Open another …"), self._choose_another),
                Button(lambda: translate("Start", "Try again"), self.open, kind=PRIMARY),
            )
        )

    def _choose_another(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window.shell, translate("Start", "Open a warehouse"), str(home_folder()), _kind()
        )
        if name:
            self.open(name)

    def _choose_new(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window.shell, translate("Start", "Make a new warehouse"), str(home_folder()), _kind()
        )
        if name:
            self.open(name, create=True)


def _name(found: Opened) -> Text:
    return (lambda: translate("Practice", "Practice")) if found.practice else found.database.description


def _who(found: Opened) -> PersonRow | None:
    from aidhub.services.persons import person  # noqa: PLC0415 - the window paints first

    return None if found.person_id is None else found.database.read(person, found.person_id)


def _works_in(found: Opened, at_work: PersonRow) -> bool:
    """Say whether this very person works there: in another warehouse the number may be somebody else's."""
    from aidhub.services.persons import person  # noqa: PLC0415 - the window paints first

    there = found.database.read(person, at_work.id)
    return there is not None and there.active and there.name == at_work.name


def _kind() -> str:
    return translate("Start", "Warehouses of AidHub") + " (*.aidhub)"


def run(
    arguments: Sequence[str],
    opener: Opener,
    steps: Callable[[], Steps] | None = None,
    target: str | None = None,
    *,
    create: bool = False,
    language: str | None = None,
) -> int:
    """Run the program with its window until it is closed; answers the exit code.

    Where this person has the warehouse open already, that window comes up instead.

    Args:
        arguments: the words of the command line, for Qt.
        opener: opens a `Database`; imports it itself, so that the window paints first.
        steps: imports and answers the journal for Undo.
        target: the address asked for on the command line; None is the one used last.
        create: make it if it is not there.
        language: speak this one, instead of the one used last.
    """
    reporter = Reporter()
    _start_reports(reporter)
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("AidHub")
    Collecting(app)
    settings = read_settings()
    settings.language = language or settings.language
    bell = doorbell_name(target or settings.database)
    if ring(bell):
        return 0
    places = QSettings(str(home_folder() / "window.ini"), QSettings.Format.IniFormat)
    window = make_window(app, settings, places=places, reporter=reporter)
    doorbell = Doorbell(app, bell)
    doorbell.rung.connect(window.shell.come_up)
    window.shell.scanning.watch(app)
    window.desk.scale.use(settings.scale, settings.scale_line, settings.scale_question)
    window.shell.feedback.play = Sounds(app, settings).play
    opening = Opening(window, opener, steps, doorbell)
    window.shell.show()
    app.processEvents()  # the window stands before anything slow is imported
    opening.open(target, create=create)
    code = app.exec()
    if window.shell.closing.is_stuck:
        logging.shutdown()
        os._exit(code)  # a thread hangs in a dead line; waiting for it would hang the program
    reporter.uninstall()
    return code


def _start_reports(reporter: Reporter) -> None:
    """Begin the log; where the folder cannot be written the program runs without."""
    try:
        folder: Path = log_folder()
        start_log(folder)
        reporter.install(folder)
    except OSError:
        logging.getLogger("aidhub").warning("the log cannot be written")
