"""The papers of an intake leave the program: printed, or saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from aidhub.i18n import translate
from aidhub.services.goods_receipts import DONOR_SLIP, GOODS_RECEIPT, intake_paper
from aidhub.ui.one_paper import OnePaper
from aidhub.ui.page import Page

PAPER_WORDS: dict[str, Callable[[], str]] = {
    GOODS_RECEIPT: lambda: translate("Intake", "Goods received note"),
    DONOR_SLIP: lambda: translate("Intake", "Donor’s slip"),
}


class IntakePapers:
    """Prints and saves the papers of an intake for a page; without a printer they are saved."""

    def __init__(self, page: Page) -> None:
        self._desk, self._out = page.desk, OnePaper(page)

    def print_paper(self, paper: str, intake_id: int, number: int) -> None:
        """Print a paper on the printer that the person chooses, or save it where this computer knows none."""
        take = partial(self._out.print_or_save, PAPER_WORDS[paper](), str(number))
        self._desk.ask(intake_paper, intake_id, paper, then=take)

    def save_paper(self, paper: str, intake_id: int, number: int) -> None:
        """Save a paper as PDF."""
        take = partial(self._out.save, PAPER_WORDS[paper](), str(number))
        self._desk.ask(intake_paper, intake_id, paper, then=take)
