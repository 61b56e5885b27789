"""The route sheet onto a printer or into a file, in German and Ukrainian."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from aidhub.documents.route_sheet import RouteSheet, build, title
from aidhub.i18n import Translator, spoken, translate, translator
from aidhub.ui.desk import Desk
from aidhub.ui.transport import printing

LANGUAGES = ("de", "uk")


def sheet_languages() -> list[Translator]:
    """Choose the languages of the sheet: German and Ukrainian, that of the window first."""
    return [translator(code) for code in sorted(LANGUAGES, key=lambda code: code != spoken().code)]


def print_sheet(page: QWidget, desk: Desk, sheet: RouteSheet, then: Callable[[], object]) -> None:
    """Print the sheet on the printer of the settings; ask where none is chosen."""
    languages = sheet_languages()

    def chosen(printer: Any) -> None:
        desk.background.run(
            lambda: translate("RouteSheet", "Route sheet"), lambda _: build(sheet, languages),
            then=lambda pdf: printing.print_papers(desk, printer, [pdf], lambda _: then()),
        )  # fmt: skip

    known = printing.known_printer(desk.settings.printer)
    if known is not None:
        chosen(known)
    else:
        printing.choose_printer(page, chosen)


def save_sheet(page: QWidget, desk: Desk, sheet: RouteSheet, then: Callable[[str], object]) -> None:
    """Ask for a file and write the sheet into it as PDF; ``then`` gets its name."""
    languages = sheet_languages()
    name = f"{title(languages[0])} {sheet.number}.pdf"
    chosen, _ = QFileDialog.getSaveFileName(page, translate("RouteSheet", "Save the route sheet"), name, "PDF (*.pdf)")
    if chosen:
        file = Path(chosen).with_suffix(".pdf")
        desk.background.run(
            lambda: translate("RouteSheet", "Route sheet"), lambda _: file.write_bytes(build(sheet, languages)),
            then=lambda _: then(file.name),
        )  # fmt: skip
