"""The papers of an intake leave the program: printed, or saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.sentences import says
from aidhub.services.goods_receipts import DONOR_SLIP, GOODS_RECEIPT, intake_paper
from aidhub.ui.page import Page
from aidhub.ui.transport import printing

PAPER_WORDS: dict[str, Callable[[], str]] = {
    GOODS_RECEIPT: lambda: translate("Intake", "Goods received note"),
    DONOR_SLIP: lambda: translate("Intake", "Donor’s slip"),
}


class PaperNotSaved(AidHubError):
    """A file cannot be written. Facts: file, why (the system's own words)."""


@says(PaperNotSaved)
def _not_saved(file: str, why: str, **_: object) -> str:
    return translate("Message", "{file} could not be saved: {why}. Choose another folder.", file=file, why=why)


class IntakePapers:
    """Prints and saves the papers of an intake for a page; without a printer they are saved."""

    def __init__(self, page: Page) -> None:
        self._page, self._desk = page, page.desk

    def print_paper(self, paper: str, intake_id: int, number: int) -> None:
        """Print a paper on the printer that the person chooses, or save it where this computer knows none."""
        take = self._print if printing.has_printer() else partial(self._choose_file, paper, number)
        self._desk.ask(intake_paper, intake_id, paper, then=take)

    def save_paper(self, paper: str, intake_id: int, number: int) -> None:
        """Save a paper as PDF."""
        self._desk.ask(intake_paper, intake_id, paper, then=partial(self._choose_file, paper, number))

    def _print(self, pdf: bytes) -> None:
        known = printing.known_printer(self._desk.settings.printer)
        to = partial(printing.print_papers, self._desk, papers=[pdf], then=self._say_printed)
        if known:
            to(known)
        else:
            printing.choose_printer(self._page, to)

    def _say_printed(self, _: int) -> None:
        self._page.told.emit(translate("Intake", "Printed"), False)  # noqa: FBT003 - a signal

    def _choose_file(self, paper: str, number: int, pdf: bytes) -> None:
        words = PAPER_WORDS[paper]()
        name, _ = QFileDialog.getSaveFileName(self._page, words, f"{words} {number}.pdf", "PDF (*.pdf)")
        if name:
            self._save(Path(name), pdf)

    def _save(self, file: Path, pdf: bytes) -> None:
        def work(_: object) -> str:
            try:
                file.write_bytes(pdf)
            except OSError as error:
                raise PaperNotSaved(file=file.name, why=error.strerror or str(error)) from error
            return file.name

        words = translate("Intake", "Saving {file}", file=file.name)
        self._desk.background.run(words, work, then=self._say_saved)

    def _say_saved(self, name: str) -> None:
        self._page.told.emit(translate("Intake", "{file} saved", file=name), False)  # noqa: FBT003 - a signal
