"""How a needs list gets into the page: a file chosen or dropped, or cells pasted with Ctrl+V anywhere on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence

from aidhub.i18n import translate, translate_plural
from aidhub.services.parties import party
from aidhub.ui.background import Job
from aidhub.ui.imports import preview
from aidhub.ui.imports.choosing import choose_list, copied_rows
from aidhub.ui.needs.reading import NeedsReading, Source

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aidhub.services.parties import PartyRow
    from aidhub.ui.page import Page


class NeedsBringing(QObject):
    """Reads lists of needs for the page, and shows what becomes of them."""

    def __init__(
        self,
        page: Page,
        pasted_into: Sequence[QWidget],
        partner: Callable[[], int | None],
        go_to: Callable[[int], object],
    ) -> None:
        """Make the ways in.

        Args:
            page: where they are.
            pasted_into: what takes pasted text itself; several cells are a list there too.
            partner: answers whose list is shown; None: none.
            go_to: shows a list that was made.
        """
        super().__init__(page)
        self._page, self._partner, self._go_to = page, partner, go_to
        self.chooser = page.command(
            lambda: translate("Needs", "Take over list …"), self._choose, icon="file-spreadsheet",
            key="Ctrl+O",
        )  # fmt: skip
        self.paster = page.command(
            lambda: translate("Needs", "Take over pasted cells"), self._paste, icon="clipboard-paste", key="Ctrl+V"
        )
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        for widget in pasted_into:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a dropped file, and Ctrl+V where several cells are copied; a single cell goes where it always goes."""
        if watched is self._page:
            return self._take_drop(event)
        is_key = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste) and _has_cells():
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._paste()
            return True
        return False

    def _take_drop(self, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
            if files:
                event.acceptProposedAction()
                self.read(Path(files[0]))
            return bool(files)
        return False

    def _choose(self) -> None:
        if file := choose_list(self._page):
            self.read(file)

    def _paste(self) -> None:
        if text := copied_rows(self._page):
            self.read(text)

    def read(self, what: Path | str) -> None:
        """Read a file or pasted text beside the window, then show it."""
        self._page.problem.emit("")
        self._page.desk.background.run(
            lambda: translate("Import", "Reading the list"), lambda job: _read(job, what), then=self._ask_partner
        )

    def show_source(self, source: Source, partner: PartyRow | None = None) -> None:
        """Show a list that was read already."""
        NeedsReading(self._page, self._page.desk, source, done=self._kept, partner=partner).open()

    def _ask_partner(self, source: Source) -> None:
        """Begin with the partner whose list is shown."""
        partner = self._partner()
        if partner is None:
            self.show_source(source)
            return
        self._page.desk.ask(party, partner, then=lambda row: self.show_source(source, row), key="whose list")

    def _kept(self, list_id: int, lines: int) -> None:
        self._go_to(list_id)
        said = translate_plural("Needs", "{count} row taken over", "{count} rows taken over", lines)
        self._page.told.emit(said, True)  # noqa: FBT003 - a signal


def _has_cells() -> bool:
    """Say whether more than one cell is copied."""
    text = QGuiApplication.clipboard().text().strip("\r\n")
    return "\t" in text or "\n" in text


def _read(job: Job, what: Path | str) -> Source:
    workbook = preview.read(job, what)
    if isinstance(what, Path):
        return Source(what.name, workbook, what.read_bytes())
    return Source(translate("Import", "pasted cells"), workbook)
