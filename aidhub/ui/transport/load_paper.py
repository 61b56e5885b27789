"""The load plan onto paper: a printer, or a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from aidhub.documents.load_plan import LoadSheet, build
from aidhub.i18n import translate, translator
from aidhub.services.load_sheets import load_sheet
from aidhub.services.transport_show import TransportShow
from aidhub.ui.one_paper import LANGUAGES, OnePaper
from aidhub.ui.transport.tab import Tab

HandOut = Callable[[str, str, Callable[[], bytes]], object]
"""Takes the name of the paper, its number and what makes the PDF."""


class LoadPaper:
    """The two commands, for the menu of the load plan. ``shown`` of the tab says which transport is meant."""

    def __init__(self, tab: Tab) -> None:
        self._tab, paper = tab, OnePaper(tab.page)
        self.printer = tab.command(
            lambda: translate("LoadPlan", "Print load plan"), partial(self._make, paper.print_made), icon="printer"
        )
        self.saver = tab.command(
            lambda: translate("LoadPlan", "Save load plan as PDF"),
            partial(self._make, paper.save_made),
            icon="download",
        )

    def show_transport(self, shown: TransportShow) -> None:
        """Offer it for a transport that has a vehicle and packages."""
        for command in (self.printer, self.saver):
            command.setEnabled(bool(shown.floor and shown.floor.items))

    def _make(self, hand_out: HandOut) -> None:
        if self._tab.shown is not None:
            self._tab.desk.ask(load_sheet, self._tab.shown.id, then=partial(self._build, hand_out), key="load sheet")

    def _build(self, hand_out: HandOut, sheet: LoadSheet) -> None:
        languages = [translator(code) for code in LANGUAGES]
        hand_out(translate("LoadPlan", "Load plan"), sheet.number, lambda: build(sheet, languages))
