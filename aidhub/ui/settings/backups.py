"""Settings of the backups: where they lie, what is inside, a second folder, and putting one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from aidhub.database.backup import backup
from aidhub.database.contents import Contents, contents
from aidhub.database.second_folder import is_on_the_same_disk, newest_copy, prepare_second_folder
from aidhub.domain.errors import AidHubError
from aidhub.entry_words import entry_sentence
from aidhub.i18n import spoken, translate
from aidhub.services.checking import check
from aidhub.ui.background import Job
from aidhub.ui.changing import Change
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import row
from aidhub.ui.page import Page
from aidhub.ui.settings.restore import RestoreDialog
from aidhub.ui.settings.rows import Section, SettingRow
from aidhub.ui.table import RIGHT, Column, FixedRows, Table
from aidhub.ui.text import sentence
from aidhub.ui.theme import px

ENDING = "*.aidhub"


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup in the list. ``inside`` None: not looked into yet, or it cannot be."""

    file: Path
    at: Any
    bytes: int
    inside: Contents | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the warehouse and its backups are, and what lies in the second folder."""

    rows: tuple[BackupRow, ...]
    second_at: Any = None
    same_disk: bool = False


class BackupSection(Section):
    """Backups of a file; of a database on a server what is honest to say."""

    def __init__(self, page: Page) -> None:
        super().__init__(lambda: translate("Settings", "Backup"))
        self._page = page
        self.shown = Place(())
        self._inside: dict[tuple[Path, int], Contents | None] = {}
        self._is_reading = False
        self.where = PlainLabel("", "body", "text2", wrap=True)
        self.last = PlainLabel("", "strong", wrap=True)
        self.maker = Button(lambda: translate("Settings", "Make a backup now"), self._make, icon="database-backup")
        self.second = PlainLabel("", "body", "text2", wrap=True)
        self.second_chooser = Button(
            lambda: translate("Settings", "Choose a second folder …"), self._choose_second, icon="folder-open"
        )
        self.second_stopper = Button(
            lambda: translate("Settings", "Stop copying there"), lambda: self._use_second(None), icon="x"
        )
        self.rows_of_backups = FixedRows(_columns(), lambda backup: str(backup.file), _sentence, self)
        self.table = Table(self.rows_of_backups, lambda: translate("Settings", "Backups"), height="compact",
                           whole_rows=True)  # fmt: skip
        self.table.setMinimumHeight(px(230))
        self.restorer = Button(lambda: translate("Settings", "Restore this backup …"), self._restore, icon="history")
        self.other = Button(
            lambda: translate("Settings", "Restore from a file …"), self._choose_file, icon="folder-open"
        )
        self.opener = Button(
            lambda: translate("Settings", "Open another warehouse …"), self._open_another, icon="warehouse"
        )
        self.saver = Button(lambda: translate("Settings", "Save a copy as a file …"), self._save_copy, icon="download")
        self._make_rows()

        self.table.opened.connect(lambda backup: self._ask(backup.file))
        self.table.current_changed.connect(lambda backup: self.restorer.setEnabled(backup is not None))
        if page.desk.keeping:
            page.desk.keeping.changed.connect(self.refresh)

    def _make_rows(self) -> None:
        self._last_row = SettingRow(lambda: translate("Settings", "Last backup"),
                                    lambda: translate("Settings", "Every half hour in which something changed. Kept "
                                                      "are all of two days, then one of each of 7 days, 4 weeks and "
                                                      "12 months."),
                                    self.last, _in_line(self.maker))  # fmt: skip
        self._where_row = SettingRow(
            lambda: translate("Settings", "Where it is kept"), "", self.where, _in_line(self.opener)
        )
        self._second_row = SettingRow(
            lambda: translate("Settings", "Second folder"),
            lambda: translate("Settings", "On another drive, such as a stick. While it is away, work goes on; the "
                              "newest backup is copied when it is back."),
            self.second, _in_line(self.second_chooser), _in_line(self.second_stopper),
        )  # fmt: skip
        self._list_row = SettingRow(
            lambda: translate("Settings", "Restore a backup"),
            lambda: translate("Settings", "What is inside and what would be lost is shown first; the present file is "
                              "backed up before, and kept beside under a dated name."),
            self.table, _in_line(self.restorer, self.other), wide=True,
        )  # fmt: skip
        self._copy_row = SettingRow(
            lambda: translate("Settings", "Copy as a file"),
            lambda: translate("Settings", "The whole warehouse in one checked file, to keep elsewhere or take along."),
            _in_line(self.saver),
        )  # fmt: skip
        self.show_rows([self._where_row, self._last_row, self._second_row, self._list_row, self._copy_row])

    # Asking

    def refresh(self) -> None:
        """Look anew where backups lie and what is inside them, beside the window."""
        if not self._page.desk.is_open:
            return
        database, keeping = self._page.desk.database, self._page.desk.keeping
        backups = keeping.backups if keeping else None
        own = database.file is not None and not database.read_only and backups is not None
        for line in (self._last_row, self._second_row, self._list_row):
            self.show_row(line, shown=own)
        self.where.say(self._where_words)
        self._say_second()
        if backups is None or not own or self._is_reading:
            return
        self._is_reading = True
        second = backups.second

        def work(job: Job) -> Place:
            found = [
                BackupRow(one.file, one.at, one.file.stat().st_size) for one in backups.list() if one.file.exists()
            ]
            looked = []
            for done, one in enumerate(found):
                job.progress(done, len(found))
                looked.append(BackupRow(one.file, one.at, one.bytes, self._look_into(one)))
            copy = newest_copy(second, backups.stem) if second else None
            file = database.file
            return Place(tuple(looked), copy.at if copy else None,
                         bool(second and file and is_on_the_same_disk(second, file)))  # fmt: skip

        self._page.desk.background.run(
            lambda: translate("Settings", "Looking into the backups"), work, self._show, self._failed, self._stopped
        )

    def _look_into(self, one: BackupRow) -> Contents | None:
        key = (one.file, one.bytes)
        if key not in self._inside:
            try:
                self._inside[key] = contents(one.file)
            except AidHubError:
                self._inside[key] = None
        return self._inside[key]

    def _show(self, place: Place) -> None:
        self._is_reading = False
        self.shown = place
        self.rows_of_backups.show_rows(list(place.rows))
        if place.rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows_of_backups.index(0, 0))
        self.restorer.setEnabled(self.table.current_row is not None)
        self.last.say(self._last_words)
        self._say_second()

    def _failed(self, error: AidHubError) -> None:
        self._is_reading = False
        self._page.problem.emit(sentence(error))

    def _stopped(self) -> None:
        self._is_reading = False

    def _where_words(self) -> str:
        database, keeping = self._page.desk.database, self._page.desk.keeping
        if database.file is None:
            return translate(
                "Settings",
                "The warehouse is kept on a server: {server}. Its backups are made there, by whoever looks after the "
                "server (pg_basebackup); AidHub makes none by itself. A copy as a file can be saved below, and brought "
                "back into an empty database with “aidhub restore”.",
                server=database.description,
            )
        if not database.read_only and (keeping is None or keeping.backups is None):
            return translate("Settings", "{file}. No backups are made of this warehouse.", file=str(database.file))
        if keeping is None or keeping.backups is None:
            return translate(
                "Settings",
                "{file} is opened only to read. The program that has it open makes the backups.",
                file=str(database.file),
            )
        return translate(
            "Settings", "{file}, backups in {folder}", file=str(database.file), folder=str(keeping.backups.folder)
        )

    def _last_words(self) -> str:
        if not self.shown.rows:
            return translate("Settings", "There is none yet.")
        newest = self.shown.rows[0]
        return translate("Settings", "{moment}, {size}", moment=_moment(newest.at), size=_size(newest.bytes))

    def _say_second(self) -> None:
        keeping = self._page.desk.keeping
        folder = keeping.backups.second if keeping and keeping.backups else None
        self.second_stopper.setVisible(folder is not None)
        problem = keeping.backups.second_problem if keeping and keeping.backups else None
        self.second.set_colour("warn" if problem or self.shown.same_disk else "text2")
        self.second.say(lambda: self._second_words(folder, problem))

    def _second_words(self, folder: Path | None, problem: AidHubError | None) -> str:
        if folder is None:
            return translate("Settings", "None. If this computer is lost, so are its backups.")
        if problem is not None:
            return sentence(problem)
        if self.shown.same_disk:
            return translate(
                "Settings", "{folder} is on the same drive as the warehouse. Choose one on another.", folder=str(folder)
            )
        if self.shown.second_at is None:
            return str(folder)
        return translate("Settings", "{folder}, newest of {moment}", folder=str(folder),
                         moment=_moment(self.shown.second_at))  # fmt: skip

    # Doing

    def _make(self) -> None:
        keeping = self._page.desk.keeping
        if keeping:
            keeping.make_now(lambda _: self._say_made(), lambda error: self._page.problem.emit(sentence(error)))

    def _say_made(self) -> None:
        self._page.told.emit(translate("Settings", "Backup made"), False)  # noqa: FBT003 - a signal

    def _choose_second(self) -> None:
        name = QFileDialog.getExistingDirectory(self, translate("Settings", "Choose a second folder"))
        if name:
            self.take_second(Path(name))

    def take_second(self, chosen: Path) -> None:
        """Make a folder the second one; it is looked at beside the window."""
        keeping = self._page.desk.keeping
        if keeping is None or keeping.backups is None:
            return
        first = keeping.backups.folder
        self._page.desk.background.run(
            lambda: translate("Settings", "Looking at the folder"),
            lambda _: prepare_second_folder(chosen, first),
            then=self._use_second,
            refused=lambda error: self._page.problem.emit(sentence(error)),
        )

    def _use_second(self, folder: Path | None) -> None:
        keeping = self._page.desk.keeping
        if keeping is None or keeping.backups is None:
            return
        former = keeping.backups.second
        keeping.use_second(folder)
        self.second_chooser.setFocus()
        self._say_second()
        text = (
            translate("Settings", "Second folder chosen")
            if folder
            else translate("Settings", "No second folder any more")
        )
        self._page.told_with.emit(text, lambda: keeping.use_second(former))

    def _restore(self) -> None:
        if (chosen := self.table.current_row) is not None:
            self._ask(chosen.file)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, translate("Settings", "Restore from a file"), "", translate("Settings", "Warehouses") + f" ({ENDING})"
        )
        if name:
            self._ask(Path(name))

    def _ask(self, file: Path) -> None:
        def look(_: Job) -> Contents:
            return contents(file)

        self._page.desk.background.run(
            lambda: translate("Settings", "Looking into the backups"),
            look,
            then=lambda inside: RestoreDialog(self._page, file, inside).open(),
            refused=lambda error: self._page.problem.emit(sentence(error)),
        )

    def _open_another(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("Settings", "Open another warehouse"),
            "",
            translate("Settings", "Warehouses") + f" ({ENDING})",
        )
        if name:
            self._page.desk.change_warehouse(Change(name))

    def _save_copy(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Settings", "Save a copy as a file"),
            "",
            translate("Settings", "Warehouses") + f" ({ENDING})",
        )
        if name:
            self.save_copy(Path(name if name.endswith(".aidhub") else f"{name}.aidhub"))

    def save_copy(self, file: Path) -> None:
        """Copy the warehouse to a file, beside the window; the person said that it may be replaced."""
        database = self._page.desk.database
        self._page.desk.background.run(
            lambda: translate("Settings", "Saving a copy"),
            lambda _: backup(database, file, replace=True, proof=check),
            then=lambda made: self._page.told.emit(
                translate("Settings", "Copy saved as {file}", file=made.file.name),
                False,  # noqa: FBT003 - a signal
            ),
            refused=lambda error: self._page.problem.emit(sentence(error)),
        )


def _in_line(*buttons: Button) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(*buttons, 0))
    return holder


def _moment(at: Any) -> str:
    return spoken().moment(at.astimezone())


def _size(count: int) -> str:
    return translate("Settings", "{size} MB", size=spoken().number(max(1, round(count / 1_000_000))))


def _count(number: int | None) -> str:
    return "" if number is None else spoken().number(number)


def _last_step(inside: Contents | None) -> str:
    return entry_sentence(inside.last.kind, inside.last.facts) if inside and inside.last else ""


def _columns() -> Sequence[Column]:
    return [
        Column("at", lambda: translate("Settings", "Moment"), 150, lambda one: _moment(one.at), is_strong=True),
        Column("size", lambda: translate("Settings", "Size"), 80, lambda one: _size(one.bytes), RIGHT),
        Column("boxes", lambda: translate("Settings", "Boxes"), 90,
               lambda one: _count(one.inside.boxes if one.inside else None), RIGHT),
        Column("entries", lambda: translate("Settings", "Steps"), 90,
               lambda one: _count(one.inside.entries if one.inside else None), RIGHT),
        Column("last", lambda: translate("Settings", "Last step"), 260, lambda one: _last_step(one.inside),
               stretch=True),
    ]  # fmt: skip


def _sentence(one: BackupRow) -> str:
    return ", ".join(filter(None, (_moment(one.at), _size(one.bytes), _last_step(one.inside))))
