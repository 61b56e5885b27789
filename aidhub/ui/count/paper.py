"""What a count puts on paper: its sheet onto a printer or into a file, and new labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from aidhub.documents.count_sheet import CountSheet, build
from aidhub.i18n import translate
from aidhub.ui.desk import Desk
from aidhub.ui.one_paper import OnePaper, sheet_languages
from aidhub.ui.page import Page


def print_labels(desk: Desk, kind: str, ids: Sequence[int]) -> None:
    """Print labels of boxes or pallets at this workstation."""
    from aidhub.ui import printing as labels  # noqa: PLC0415 - only who prints labels waits for it

    labels.print_labels(desk, kind, ids)


def print_sheet(page: Page, sheet: CountSheet) -> None:
    """Print the sheet on the printer of the settings, ask where none is chosen, or save it where there is none."""
    OnePaper(page).print_made(*_paper(sheet))


def save_sheet(page: Page, sheet: CountSheet) -> None:
    """Ask for a file and write the sheet into it as PDF."""
    OnePaper(page).save_made(*_paper(sheet))


def _paper(sheet: CountSheet) -> tuple[str, str, Callable[[], bytes]]:
    return translate("CountSheet", "Count sheet"), str(sheet.number), partial(build, sheet, sheet_languages())
