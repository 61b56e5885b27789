"""Papers leave the program: issued, then printed or saved, then noted as printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate, translate_plural
from aidhub.sentences import says
from aidhub.services.paper_sets import PaperFile, issue_set, mark_set_printed, paper_files
from aidhub.ui import printers
from aidhub.ui.background import Job
from aidhub.ui.page import Page

Named = Sequence[tuple[int, str]]
"""Papers by stop and kind."""


class FilesNotSaved(AidHubError):
    """A folder does not take files. Facts: folder, why (the system's own words)."""


@says(FilesNotSaved)
def _files_not_saved(folder: str, why: str, **_: Any) -> str:
    return translate(
        "Paper", "The papers could not be saved in {folder}: {why}. Choose another folder.", folder=folder, why=why
    )


class HandingOut(QObject):
    """Prints and saves papers for a page. ``no_printer`` is called where the computer knows none."""

    def __init__(self, page: Page, no_printer: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._desk, self._no_printer = page, page.desk, no_printer

    def print_set(self, transport_id: int, papers: Named) -> None:
        """Issue papers and print them."""
        if not printers.has_printer():
            self._no_printer()
        else:
            self._issue(transport_id, papers, self._choose_printer)

    def print_draft(self, pdf: bytes) -> None:
        """Print what is seen, marked as a draft; nothing is issued."""
        if not printers.has_printer():
            self._no_printer()
            return
        self._to_printer(lambda printer: printers.print_papers(self._desk, printer, [pdf], self._say_draft))

    def save_set(self, transport_id: int, papers: Named) -> None:
        """Issue papers and save them as files."""
        folder = choose_folder(self._page)
        if folder:
            self._issue(transport_id, papers, partial(self._save, folder))

    def print_again(self, paper_ids: Sequence[int]) -> None:
        """Print issued papers from their stored bytes."""
        if not printers.has_printer():
            self._no_printer()
        else:
            self._read(paper_ids, self._choose_printer)

    def save_again(self, paper_ids: Sequence[int]) -> None:
        """Save issued papers as the files they are."""
        folder = choose_folder(self._page)
        if folder:
            self._read(paper_ids, partial(self._save, folder))

    def _issue(self, transport_id: int, papers: Named, then: Callable[[list[PaperFile]], object]) -> None:
        self._desk.do(issue_set, transport_id, list(papers), then=lambda ids: self._read(ids, then), seconds=120)

    def _read(self, ids: Sequence[int], then: Callable[[list[PaperFile]], object]) -> None:
        self._desk.ask(paper_files, ids, then=then, key=("paper files", id(self)))

    def _choose_printer(self, files: list[PaperFile]) -> None:
        def chosen(printer: Any) -> None:
            printers.print_papers(self._desk, printer, [file.pdf for file in files], partial(self._printed, files))

        self._to_printer(chosen)

    def _to_printer(self, chosen: Callable[[Any], object]) -> None:
        """Take the printer of the settings; ask where none is chosen, or it is not connected."""
        known = printers.known_printer(self._desk.settings.printer)
        if known is not None:
            chosen(known)
        else:
            printers.choose_printer(self._page, chosen)

    def _printed(self, files: list[PaperFile], pages: int) -> None:
        if not pages:
            self._page.problem.emit(
                translate("Paper", "The printer did not take the papers. Look at it, then print again.")
            )
            return
        self._note(files)
        said = translate_plural("Paper", "Set printed: {count} page", "Set printed: {count} pages", pages)
        self._page.told.emit(said, False)  # noqa: FBT003 - a signal

    def _save(self, folder: Path, files: list[PaperFile]) -> None:
        self._desk.background.run(
            lambda: translate("Paper", "Saving papers"),
            partial(write_files, folder, files),
            then=lambda count: self._saved(folder, files, count),
        )

    def _saved(self, folder: Path, files: list[PaperFile], count: int) -> None:
        self._note(files)
        said = translate_plural(
            "Paper", "{count} paper saved in {folder}", "{count} papers saved in {folder}", count, folder=folder.name
        )
        self._page.told.emit(said, False)  # noqa: FBT003 - a signal

    def _note(self, files: list[PaperFile]) -> None:
        self._desk.do(mark_set_printed, [file.row.id for file in files])

    def _say_draft(self, pages: int) -> None:
        said = translate_plural("Paper", "Draft printed: {count} page", "Draft printed: {count} pages", pages)
        self._page.told.emit(said, False)  # noqa: FBT003 - a signal


def choose_folder(parent: QWidget) -> Path | None:
    """Ask for the folder papers are saved in."""
    name = QFileDialog.getExistingDirectory(parent, translate("Paper", "Save the papers in this folder"))
    return Path(name) if name else None


def write_files(folder: Path, files: Sequence[PaperFile], job: Job) -> int:
    """Write papers into a folder; answers how many. A file that is there already holds the same bytes."""
    for done, file in enumerate(files):
        job.progress(done, len(files))
        try:
            (folder / file.file_name).write_bytes(file.pdf)
        except OSError as fault:
            raise FilesNotSaved(folder=str(folder), why=fault.strerror or str(fault)) from fault
    return len(files)
