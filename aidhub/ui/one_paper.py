"""A paper that is kept in no versions leaves the program: printed, or saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from aidhub.check_sheets import check_sheet
from aidhub.domain.errors import AidHubError
from aidhub.i18n import Translator, spoken, translate, translator
from aidhub.sentences import says
from aidhub.ui import printers
from aidhub.ui.page import Page

LANGUAGES = ("de", "uk")


class PaperNotSaved(AidHubError):
    """A file cannot be written. Facts: file, why (the system's own words)."""


@says(PaperNotSaved)
def _not_saved(file: str, why: str, **_: object) -> str:
    return translate("Message", "{file} could not be saved: {why}. Choose another folder.", file=file, why=why)


def sheet_languages() -> list[Translator]:
    """Choose the languages of a sheet: German and Ukrainian, that of the window first."""
    return [translator(code) for code in sorted(LANGUAGES, key=lambda code: code != spoken().code)]


class OnePaper:
    """Prints and saves single papers for a page; ``words`` name the paper, ``number`` what it is of."""

    def __init__(self, page: Page) -> None:
        self._page, self._desk = page, page.desk

    def print_made(self, words: str, number: str, make: Callable[[], bytes]) -> None:
        """Make a paper beside the window, and print it."""
        self._desk.background.run(words, lambda _: make(), then=partial(self.print_or_save, words, number))

    def save_made(self, words: str, number: str, make: Callable[[], bytes]) -> None:
        """Make a paper beside the window, and save it."""
        self._desk.background.run(words, lambda _: make(), then=partial(self.save, words, number))

    def print_or_save(self, words: str, number: str, pdf: bytes) -> None:
        """Print a paper on the printer that the person chooses, or save it where this computer knows none."""
        if not printers.has_printer():
            self.save(words, number, pdf)
            return
        known = printers.known_printer(self._desk.settings.printer)
        to = partial(printers.print_papers, self._desk, papers=[pdf], then=self._say_printed)
        if known:
            to(known)
        else:
            printers.choose_printer(self._page, to)

    def save(self, words: str, number: str, pdf: bytes) -> None:
        """Ask for the file, and save the paper there."""
        name, _ = QFileDialog.getSaveFileName(self._page, words, f"{words} {number}.pdf", "PDF (*.pdf)")
        if name:
            self._save(Path(name if name.casefold().endswith(".pdf") else f"{name}.pdf"), pdf)

    def _say_printed(self, _: int) -> None:
        self._page.told.emit(translate("OnePaper", "Printed"), False)  # noqa: FBT003 - a signal

    def _save(self, file: Path, pdf: bytes) -> None:
        def work(_: object) -> str:
            try:
                file.write_bytes(pdf)
            except OSError as error:
                raise PaperNotSaved(file=file.name, why=error.strerror or str(error)) from error
            return file.name

        words = translate("OnePaper", "Saving {file}", file=file.name)
        self._desk.background.run(words, work, then=self._say_saved)

    def _say_saved(self, name: str) -> None:
        self._page.told.emit(translate("OnePaper", "{file} saved", file=name), False)  # noqa: FBT003 - a signal


def print_check_sheet(page: Page, transport_id: int, number: str) -> None:
    """Print the check sheet of a transport as it is now; without a printer it is saved."""
    take = partial(OnePaper(page).print_or_save, translate("Transport", "Check sheet"), number)
    page.desk.ask(check_sheet, transport_id, then=take)
