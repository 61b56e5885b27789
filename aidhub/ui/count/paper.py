"""What a count puts on paper: its sheet onto a printer or into a file, and new labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from aidhub.documents.count_sheet import CountSheet, build, title
from aidhub.i18n import Translator, spoken, translate, translator
from aidhub.ui.background import Job
from aidhub.ui.desk import Desk
from aidhub.ui.transport import printing

LANGUAGES = ("de", "uk")


def sheet_languages() -> list[Translator]:
    """Choose the languages of the sheet: German and Ukrainian, that of the window first."""
    first = spoken().code if spoken().code in LANGUAGES else LANGUAGES[0]
    return [translator(code) for code in (first, *(code for code in LANGUAGES if code != first))]


def print_labels(desk: Desk, kind: str, ids: Sequence[int]) -> None:
    """Print labels of boxes or pallets at this workstation."""
    from aidhub.ui import printing as labels  # noqa: PLC0415 - only who prints labels waits for it

    labels.print_labels(desk, kind, ids)


def print_sheet(page: QWidget, desk: Desk, sheet: CountSheet, no_printer: Callable[[], object]) -> None:
    """Print the sheet on the printer of the settings; ask where none is chosen."""
    if not printing.has_printer():
        no_printer()
        return
    known = printing.known_printer(desk.settings.printer)
    languages = sheet_languages()

    def made(pdf: bytes, printer: object) -> None:
        printing.print_papers(desk, printer, [pdf], lambda _: None)  # type: ignore[arg-type]

    def chosen(printer: object) -> None:
        desk.background.run(
            lambda: translate("CountSheet", "Count sheet"), lambda _: build(sheet, languages),
            then=lambda pdf: made(pdf, printer),
        )  # fmt: skip

    if known is not None:
        chosen(known)
    else:
        printing.choose_printer(page, chosen)


def save_sheet(page: QWidget, desk: Desk, sheet: CountSheet, then: Callable[[str], object]) -> None:
    """Ask for a file and write the sheet into it as PDF; ``then`` gets its name."""
    languages = sheet_languages()
    name = f"{title(languages[0])} {sheet.number}.pdf"
    chosen, _ = QFileDialog.getSaveFileName(page, translate("CountSheet", "Save the count sheet"), name, "PDF (*.pdf)")
    if chosen:
        file = Path(chosen).with_suffix(".pdf")
        desk.background.run(
            lambda: translate("CountSheet", "Count sheet"), partial(_write, sheet, languages, file),
            then=lambda _: then(file.name),
        )  # fmt: skip


def _write(sheet: CountSheet, languages: Sequence[Translator], file: Path, _: Job) -> None:
    file.write_bytes(build(sheet, languages))
