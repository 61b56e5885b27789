"""Papers onto a printer: the system's own dialog, then pages at the printer's resolution, painted beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from aidhub.i18n import translate
from aidhub.ui.background import Job
from aidhub.ui.desk import Desk
from aidhub.ui.rendering import POINTS_PER_INCH, page_sizes, picture

FINEST_DPI = 300
"""Finer pages take more memory than an office computer has, and look the same on paper."""


def has_printer() -> bool:
    """Tell whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def known_printer(name: str | None) -> QPrinter | None:
    """Make ready the printer that is chosen in the settings; None if none is, or it is not connected."""
    if not name or name not in QPrinterInfo.availablePrinterNames():
        return None
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    _make_a4(printer)
    return printer


def _make_a4(printer: QPrinter) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)


def choose_printer(parent: QWidget, chosen: Callable[[QPrinter], object]) -> None:
    """Open the system's dialog; ``chosen`` gets the printer unless the person leaves it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    _make_a4(printer)
    dialog = QPrintDialog(printer, parent)

    def finished(result: int) -> None:
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted.value:
            chosen(printer)

    dialog.finished.connect(finished)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def print_papers(desk: Desk, printer: QPrinter, papers: Sequence[bytes], then: Callable[[int], object]) -> None:
    """Print papers one after the other, beside the window; ``then`` gets the number of pages."""
    desk.background.run(
        lambda: translate("Paper", "Printing"), lambda job: paint_pages(job, printer, papers), then=then
    )


def paint_pages(job: Job, printer: QPrinter, papers: Sequence[bytes]) -> int:
    """Paint all pages onto the printer; answers how many. Runs on another thread."""
    pages = [(pdf, number, size) for pdf in papers for number, size in enumerate(page_sizes(pdf), start=1)]
    dpi = min(printer.resolution(), FINEST_DPI)
    painter = QPainter()
    for done, (pdf, number, (width, height)) in enumerate(pages):
        job.progress(done, len(pages))
        if width > height:
            printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        else:
            printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        if painter.isActive():
            printer.newPage()
        elif not painter.begin(printer):
            return 0
        inch = printer.resolution() / POINTS_PER_INCH
        box = QRectF(0, 0, width * inch, height * inch)
        painter.drawImage(box, picture(pdf, number, dpi / POINTS_PER_INCH).image)
    job.progress(len(pages), len(pages))
    painter.end()
    return len(pages)
