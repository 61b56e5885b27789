"""Where a list comes from: a file that is chosen, or rows that were copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from aidhub.i18n import translate
from aidhub.ui.page import Page

FILES = "*.xlsx *.xls *.xlsm *.xlsb *.ods *.csv *.tsv *.txt"


def choose_list(page: Page) -> Path | None:
    """Ask for the file of a list; None: none was chosen."""
    name, _ = QFileDialog.getOpenFileName(
        page, translate("Import", "Choose a list"), "", translate("Import", "Spreadsheets") + f" ({FILES})"
    )
    return Path(name) if name else None


def copied_rows(page: Page) -> str:
    """Take what was copied; if that is nothing, the page says so and it is empty."""
    text = QGuiApplication.clipboard().text()
    if not text.strip():
        page.problem.emit(translate("Import", "Nothing is copied. Copy the rows in the spreadsheet first."))
        return ""
    return text
