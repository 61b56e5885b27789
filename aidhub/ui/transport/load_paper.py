"""The load plan onto paper: a printer, or a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from aidhub.documents.load_plan import LoadSheet, build, title
from aidhub.i18n import translate, translator
from aidhub.services.load_sheets import load_sheet
from aidhub.services.transport_show import TransportShow
from aidhub.ui.background import Job
from aidhub.ui.transport import printing
from aidhub.ui.transport.tab import Tab

LANGUAGES = ("de", "uk")


class LoadPaper:
    """The two commands, for the menu of the load plan. ``shown`` of the tab says which transport is meant."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab
        self.printer = tab.command(
            lambda: translate("LoadPlan", "Print load plan"), partial(self._collect, self._print), icon="printer"
        )
        self.saver = tab.command(
            lambda: translate("LoadPlan", "Save load plan as PDF"), partial(self._collect, self._save), icon="download"
        )

    def show_transport(self, shown: TransportShow) -> None:
        """Offer it for a transport that has a vehicle and packages."""
        for command in (self.printer, self.saver):
            command.setEnabled(bool(shown.floor and shown.floor.items))

    def _collect(self, then: Callable[[LoadSheet], object]) -> None:
        if self._tab.shown is not None:
            self._tab.desk.ask(load_sheet, self._tab.shown.id, then=then, key="load sheet")

    def _print(self, sheet: LoadSheet) -> None:
        if not printing.has_printer():
            self._save(sheet)
            return
        known = printing.known_printer(self._tab.desk.settings.printer)
        if known is not None:
            self._onto(sheet, known)
        else:
            printing.choose_printer(self._tab, partial(self._onto, sheet))

    def _onto(self, sheet: LoadSheet, printer: QPrinter) -> None:
        desk = self._tab.desk
        desk.background.run(
            lambda: translate("LoadPlan", "Load plan"),
            lambda _: _made(sheet),
            then=lambda pdf: printing.print_papers(desk, printer, [pdf], lambda _: None),
        )

    def _save(self, sheet: LoadSheet) -> None:
        name = f"{title(translator(LANGUAGES[0]))} {sheet.number}.pdf"
        words = translate("LoadPlan", "Save load plan as PDF")
        chosen, _ = QFileDialog.getSaveFileName(self._tab, words, name, "PDF (*.pdf)")
        if chosen:
            file = Path(chosen).with_suffix(".pdf")
            self._tab.desk.background.run(
                lambda: translate("LoadPlan", "Load plan"),
                partial(_write, sheet, file),
                then=lambda _: self._tab.tell(
                    translate("LoadPlan", "Load plan written to {file}", file=file.name), undo=False
                ),
            )


def _made(sheet: LoadSheet) -> bytes:
    return build(sheet, [translator(code) for code in LANGUAGES])


def _write(sheet: LoadSheet, file: Path, _: Job) -> None:
    file.write_bytes(_made(sheet))
