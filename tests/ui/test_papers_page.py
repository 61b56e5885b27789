"""The page Papers: found, seen, printed again from the same bytes, exported by the year; by keyboard alone."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hands import CTRL, KEY, Hands, at_the_window, moment_of_departure
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.domain.codes import own_code
from aidhub.services import promising
from aidhub.services.adding import add_numbers
from aidhub.services.filling_in import fill_in_typed
from aidhub.services.issued_papers import issued_papers, mark_printed, paper_bytes
from aidhub.services.papers import issue, papers
from aidhub.services.transport_show import show
from aidhub.services.transports import edit_transport, new_transport
from aidhub.ui import printers
from aidhub.ui.background import Stopped
from aidhub.ui.papers import page as page_module
from aidhub.ui.papers.page import PapersPage
from aidhub.ui.papers.year import ExportYearDialog, export_year
from aidhub.ui.rendering import page_sizes
from aidhub.ui.transport import handing_out
from aidhub.ui.transport.page import TransportPage

ENTRIES: dict[str, Any] = {"arrives_at": datetime(2026, 12, 20, 6, 0, tzinfo=UTC), "value_cents": 500,
                           "net_g": 1500, "gross_g": 16_000, "crossing_key": "Korczowa",
                           "departs_at": moment_of_departure()}  # fmt: skip


@pytest.fixture(scope="session")
def drawer_file(loaded_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The warehouse with a transport to Lviv, whose manifest was printed and then issued anew, closed."""
    file = tmp_path_factory.mktemp("drawer") / "warehouse.aidhub"
    file.write_bytes(loaded_file.read_bytes())
    with Database.open(file) as database:
        warehouse = Warehouse(database, 1, 0)
        id_ = warehouse.do(new_transport, [1], "SEMI_CURTAIN", moment_of_departure())
        stop = warehouse.ask(show, id_).stops[0].id
        warehouse.do(add_numbers, id_, stop, ["P-1", "P-2"])
        for _ in range(3):
            for gap in warehouse.ask(papers, id_)[0].gaps:
                warehouse.do(fill_in_typed, gap.table, gap.row_id, gap.field, ENTRIES.get(gap.field, "630120"))
        warehouse.do(mark_printed, warehouse.do(issue, id_, stop, "manifest"))
        warehouse.do(promising.release_packages, id_, [warehouse.package("P-2")])
        warehouse.do(issue, id_, stop, "manifest")
    return file


@pytest.fixture
def desk_of_papers(qapp: QApplication, qtbot: QtBot, drawer_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody at the keyboard, on the page Papers."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(drawer_file.read_bytes())
    with (
        Database.open(file, exclusive=False) as database,
        at_the_window(qapp, qtbot, database, Warehouse(database, 1, 0), "papers") as made,
    ):
        assert isinstance(made.page, PapersPage)
        made.wait(lambda: made.page.rows.is_counted and made.page.facts.words)
        made.page.table.setFocus()
        yield made


def versions(hands: Hands) -> list[Any]:
    return list(hands.warehouse.ask(issued_papers, 1))


def search(hands: Hands, text: str) -> None:
    hands.press(KEY.Key_F, CTRL)
    hands.type(text)
    hands.wait(lambda: hands.page.rows.wanted.text == text and hands.page.rows.is_counted)


def test_a_paper_is_found_seen_and_leads_to_its_transport(desk_of_papers: Hands) -> None:
    hands = desk_of_papers
    second = versions(hands)[1]
    assert [row.id for _, row in hands.page.rows.here()] == [second.id]
    hands.wait(lambda: hands.page.preview.pdf)
    assert hands.page.preview.pdf == hands.warehouse.ask(paper_bytes, second.id)
    assert "Lviv" in hands.page.preview.facts.words
    hands.press(KEY.Key_Tab, CTRL)
    hands.wait(lambda: hands.page.preview.pdf == hands.warehouse.ask(paper_bytes, versions(hands)[0].id))
    assert hands.page.tabs.current == "outdated"

    search(hands, "nowhere")
    assert hands.page.rows.total == 0
    assert hands.page.preview.pdf == b""
    assert hands.page._empty.title.words == "No paper in this view"
    hands.press(KEY.Key_Escape)
    search(hands, "lwiw manifest")
    assert hands.page.rows.total == 1
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(hands.page, TransportPage) and hands.page.tabs.current == "papers")


def test_what_is_not_understood_is_said_beside_the_list(desk_of_papers: Hands) -> None:
    search(desk_of_papers, "issued:soon")
    assert desk_of_papers.page.unread.words == "Not understood: issued:soon"


def test_a_code_finds_an_old_version_says_so_and_leads_to_the_newest(desk_of_papers: Hands) -> None:
    hands = desk_of_papers
    first, second = versions(hands)
    search(hands, first.code)
    hands.wait(lambda: hands.page.banner.words == "This is version 1. Version 2 is the newest.")
    assert [row.id for _, row in hands.page.rows.here()] == [first.id]
    hands.page.banner.button.setFocus()
    hands.press(KEY.Key_Space)
    hands.wait(lambda: hands.page.banner.words == "Version 2 is the newest.")
    assert hands.page.filter.text() == second.code

    hands.warehouse.do(edit_transport, 1, drivers="Ганна Зразкова")
    hands.page.refresh()
    hands.wait(lambda: hands.page.banner.words == "Version 2 is the newest, but the load has changed since.")


@pytest.mark.parametrize("code", [own_code("paper", 999), "2800000009990"])
def test_a_code_that_nobody_issued_or_that_is_wrong_is_said(desk_of_papers: Hands, code: str) -> None:
    search(desk_of_papers, code)
    assert desk_of_papers.page.rows.total == 0
    assert desk_of_papers.page._empty.title.words == "No paper has this code"


def test_an_old_version_is_printed_again_from_its_bytes_and_noted(
    desk_of_papers: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands, made = desk_of_papers, tmp_path / "printed.pdf"

    def choose(_: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(made))
        chosen(printer)

    monkeypatch.setattr(printers, "has_printer", lambda: True)
    monkeypatch.setattr(printers, "choose_printer", choose)
    second = versions(hands)[1]
    assert second.printed_at is None
    hands.press(KEY.Key_P, CTRL)
    hands.wait(lambda: versions(hands)[1].printed_at)
    assert len(page_sizes(made.read_bytes())) == second.pages
    assert [row.revision for row in versions(hands)] == [1, 2]


def test_chosen_papers_are_saved_as_the_bytes_they_are(
    desk_of_papers: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands = desk_of_papers
    monkeypatch.setattr(handing_out, "choose_folder", lambda _: tmp_path)
    hands.page.tabs.choose("all")
    hands.wait(lambda: hands.page.rows.total == 2)
    hands.page.table.setFocus()
    hands.press(KEY.Key_A, CTRL)
    hands.press(KEY.Key_S, CTRL)
    hands.wait(lambda: len(list(tmp_path.glob("*.pdf"))) == 2)
    for row in versions(hands):
        saved = tmp_path / f"{row.transport}-1-manifest-v{row.revision}.pdf"
        assert saved.read_bytes() == hands.warehouse.ask(paper_bytes, row.id)


def test_too_many_at_once_are_refused(desk_of_papers: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = desk_of_papers
    monkeypatch.setattr(page_module, "MOST_AT_ONCE", 0)
    hands.press(KEY.Key_P, CTRL)
    hands.wait(lambda: "at most 0 are printed" in hands.window.shell.area.notice.words)


def test_without_a_printer_saving_is_offered(desk_of_papers: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printers, "has_printer", lambda: False)
    desk_of_papers.press(KEY.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert "no printer" in desk_of_papers.page.banner.words
    assert desk_of_papers.page.banner.button.words == "Save as PDF"


# A year for the tax office -------------------------------------------------------------------------------------------


def test_a_year_is_written_whole_with_a_list_of_its_papers(
    desk_of_papers: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands, file = desk_of_papers, tmp_path / "year.zip"
    monkeypatch.setattr(page_module, "choose_file", lambda *_: file)
    hands.page.exporter.trigger()
    hands.wait(lambda: isinstance(hands.dialog, ExportYearDialog) and hands.dialog.facts.words)
    assert hands.dialog.facts.words == "2 papers, 1 MB"
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(file.exists)

    with ZipFile(file) as read:
        assert read.testzip() is None
        [table] = [name for name in read.namelist() if name.endswith(".csv")]
        lines = list(csv.DictReader(io.StringIO(read.read(table).decode("utf-8-sig"))))
        for line, row in zip(lines, versions(hands), strict=True):
            stored = hands.warehouse.ask(paper_bytes, row.id)
            assert read.read(line["File"]) == stored
            assert line["SHA-256"] == hashlib.sha256(stored).hexdigest()
            assert (line["Number"], line["Version"], line["Issued by"]) == (row.code, str(row.revision), "Olena")
            assert "Клініка «Зразок»" in line["File"]
    assert not list(tmp_path.glob("*.part"))


def test_a_stopped_export_leaves_nothing_behind(desk_of_papers: Hands, tmp_path: Path) -> None:
    class Hasty:
        def progress(self, done: int, _: int) -> None:
            if done:
                raise Stopped

    folder = tmp_path / "out"
    folder.mkdir()
    year = versions(desk_of_papers)[0].issued_at.year
    with pytest.raises(Stopped):
        export_year(Hasty(), desk_of_papers.warehouse.database, year, folder / "year.zip")  # type: ignore[arg-type]
    assert list(folder.iterdir()) == []


def test_a_warehouse_without_papers_says_so_on_the_page_and_in_the_dialog(hands: Hands) -> None:
    hands.window.shell.open_page("papers")
    hands.wait(lambda: hands.page.rows.is_counted)
    assert hands.page._empty.title.words == "No papers here"
    hands.page.exporter.trigger()
    hands.wait(lambda: isinstance(hands.dialog, ExportYearDialog) and hands.dialog.facts.words)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: "Choose another year." in hands.dialog.banner.words)
    hands.press(KEY.Key_Escape)


def test_a_scanned_paper_is_shown_alone_and_from_another_page_too(desk_of_papers: Hands) -> None:
    hands = desk_of_papers
    first = versions(hands)[0]
    hands.window.shell.scanning.take(first.code)
    hands.wait(lambda: hands.page.banner.words == "This is version 1. Version 2 is the newest.")
    hands.page.filter.clear()
    hands.window.shell.open_page("stock")
    hands.wait()
    hands.window.shell.open_page("papers", first.id)
    hands.wait(lambda: hands.page.filter.text() == first.code and hands.page.banner.words)
