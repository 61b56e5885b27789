"""What goes out from the page Needs: the answer to the partner, and the poster for everybody."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from aidhub.exchange.export import FileNotWritten, write_file
from aidhub.i18n import translate
from aidhub.services.needs_answers import needs_answer, needs_answer_table
from aidhub.services.needs_posters import needs_poster, needs_text, poster
from aidhub.services.needs_show import content_of
from aidhub.ui.background import Job
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import MenuButton
from aidhub.ui.needs.poster import PosterDialog
from aidhub.ui.text import Text

if TYPE_CHECKING:
    from aidhub.database.database import Database
    from aidhub.documents.needs_poster import Poster
    from aidhub.services.needs_show import ListRow
    from aidhub.ui.page import Page

PDF, XLSX = "PDF (*.pdf)", "XLSX (*.xlsx)"


class NeedsAnswers:
    """The commands that make papers of needs; ``of_list``, which ``button`` offers, need a list, ``of_all`` do not."""

    def __init__(self, page: Page, shown: Callable[[], ListRow | None]) -> None:
        """Make them for a page; ``shown`` answers the list it shows."""
        self._page, self._shown = page, shown
        self.of_list: list[Command] = [
            page.command(
                lambda: translate("Needs", "Answer to the partner as PDF …"),
                partial(self._save_answer, needs_answer, ".pdf", PDF), icon="send", key="Ctrl+Shift+W",
            ),
            page.command(
                lambda: translate("Needs", "Answer to the partner as spreadsheet …"),
                partial(self._save_answer, needs_answer_table, ".xlsx", XLSX), icon="file-spreadsheet",
            ),
        ]  # fmt: skip
        self.button = MenuButton(
            lambda: translate("Needs", "Answer to partner"), lambda menu: menu.addActions(self.of_list), icon="send",
            size="office",
        )  # fmt: skip
        self.filer = page.command(
            lambda: translate("Needs", "Save the file it came in …"), self._save_file, icon="download"
        )
        self.of_all: list[Command] = [
            page.command(
                lambda: translate("Needs", "Poster: what we need, and what not …"), self._ask_poster, icon="file-text"
            ),
        ]

    def enable(self) -> None:
        """Answer only where a list is shown."""
        for command in self.of_list:
            command.setEnabled(self._shown() is not None)
        found = self._shown()
        self.button.setEnabled(found is not None)
        self.filer.setEnabled(found is not None and bool(found.source))

    def _save_answer(self, made: Callable[..., bytes], ending: str, kinds: str) -> None:
        found = self._shown()
        if found is not None:
            number = translate("NeedsAnswer", "Needs list {number}", number=found.number)
            self._save(f"{number} {found.partner}{ending}", ending, kinds, partial(made, list_id=found.id))

    def _save_file(self) -> None:
        found = self._shown()
        if found is not None and found.source:
            ending = Path(found.source).suffix
            self._save(found.source, ending, f"*{ending}" if ending else "", partial(content_of, list_id=found.id))

    def _ask_poster(self) -> None:
        self._page.desk.ask(poster, then=self._show_poster, key="poster")

    def _show_poster(self, found: Poster) -> None:
        PosterDialog(self._page, found, self._save_poster, self._copy_text).open()

    def _save_poster(self, shown: Poster) -> bool:
        return self._save(translate("Poster", "What we need") + ".pdf", ".pdf", PDF, partial(needs_poster, shown=shown))

    def _save(self, name: str, ending: str, kinds: str, make: Callable[..., bytes]) -> bool:
        """Ask for a file and write the paper into it; False: none was chosen."""
        plain = "".join(" " if mark in '\\/:*?"<>|' else mark for mark in name)
        chosen, _ = QFileDialog.getSaveFileName(self._page, translate("Needs", "Save"), plain, kinds)
        if chosen:
            file = Path(chosen if chosen.casefold().endswith(ending) else chosen + ending)
            saved = translate("Needs", "{file} saved", file=file.name)
            self._page.desk.background.run(
                _making, partial(_write, self._page.desk.database, make, file),
                then=lambda _: self._page.told.emit(saved, False),  # noqa: FBT003 - a signal
            )  # fmt: skip
        return bool(chosen)

    def _copy_text(self, shown: Poster) -> None:
        self._page.desk.ask(needs_text, shown, then=self._copy, key="needs text")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._page.told.emit(translate("Needs", "Text copied, in three languages"), False)  # noqa: FBT003 - a signal


_making: Text = lambda: translate("Needs", "Making the paper")  # noqa: E731 - a text in the language in use


def _write(database: Database, make: Callable[..., Any], file: Path, _: Job) -> None:
    """Make the paper beside the window, and write it.

    Raises:
        FileNotWritten: the file is open elsewhere, or there is no room.
    """
    content = database.read(make)
    try:
        write_file(file, content)
    except OSError as error:
        raise FileNotWritten(file=str(file), reason=error.strerror or str(error)) from error
