"""The papers of a transport: filled in, seen, printed, saved; by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hands import CTRL, KEY, Hands, moment_of_departure, open_transport, plan
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from aidhub.services.filling_in import fill_in_typed
from aidhub.services.issued_papers import issued_papers
from aidhub.ui import printers
from aidhub.ui.rendering import page_sizes
from aidhub.ui.transport import handing_out


def test_from_plan_to_papers_saved_by_keyboard_alone(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Plan 15 keys, Ctrl+↵ proposes, Ctrl+Tab twice, the missing entries, Ctrl+S."""
    monkeypatch.setattr(handing_out, "choose_folder", lambda _: tmp_path)
    plan(hands, "lwi")
    assert hands.count == 15
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.shown().lines)
    for _ in range(2):
        hands.press(KEY.Key_Tab, CTRL)
    entries = {"plate": "DO-GW 1", "carrier_id": "Spedition Musterlog", "drivers": "A. Kowal",
               "crossing_key": "Korczowa", "aid_code": "1234-5678", "arrives_at": "20.12. 08:00", "name_uk": "Ковдри",
               "hs_code": "630120", "net_g": "1.5", "value_cents": "5", "register_no": "32855961",
               "gross_g": "16"}  # fmt: skip
    for _ in range(12):
        gaps = [line.gap for _, line in hands.page.papers.rows.here() if line.gap]
        if not gaps:
            break
        hands.press(KEY.Key_Return)
        hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        left = len(gaps)
        hands.enter(entries[hands.page.papers.table.current_row.gap.field])
        hands.wait(lambda left=left: sum(bool(line.gap) for _, line in hands.page.papers.rows.here()) == left - 1)
    hands.wait(hands.page.papers.saver.isEnabled)
    hands.press(KEY.Key_S, CTRL)
    hands.wait(lambda: hands.shown().papers[0].state == "printed")
    [file] = tmp_path.glob("*.pdf")
    assert file.read_bytes().startswith(b"%PDF")
    assert file.name == f"{hands.page.shown.number}-1-manifest-v1.pdf"


def test_a_changed_load_outdates_the_printed_paper(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    test_from_plan_to_papers_saved_by_keyboard_alone(hands, tmp_path, monkeypatch)
    first = hands.shown()
    hands.press(KEY.Key_Tab, CTRL)
    hands.press(KEY.Key_F2)
    hands.enter("10")
    hands.wait(lambda: hands.shown().papers[0].state == "outdated")
    for _ in range(2):
        hands.press(KEY.Key_Tab, CTRL)
    hands.wait(lambda: hands.page.papers.this.words == "Print version 2")
    assert len(hands.warehouse.ask(issued_papers, first.id)) == 1


ENTRIES: dict[str, Any] = {
    "departs_at": moment_of_departure(),
    "arrives_at": datetime(2026, 12, 20, 6, 0, tzinfo=UTC),
    "value_cents": 500,
    "net_g": 1500,
    "gross_g": 16_000,
    "crossing_key": "Korczowa",
}


def fill_everything_in(hands: Hands) -> None:
    """Fill in what the paper lacks, by the services."""
    for _ in range(3):
        for gap in hands.shown().papers[0].gaps:
            value = ENTRIES.get(gap.field, "630120")
            hands.warehouse.do(fill_in_typed, gap.table, gap.row_id, gap.field, value)
    hands.page.refresh()
    hands.wait(lambda: hands.page.shown.papers[0].state == "ready")


def go_to_papers(hands: Hands) -> Any:
    for _ in range(2):
        hands.press(KEY.Key_Tab, CTRL)
    hands.wait(lambda: hands.page.papers.preview.sheet.pixmap.width() > 100)
    return hands.page.papers


def test_the_preview_turns_pages_and_zooms(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1", "P-2", "9"))
    preview = go_to_papers(hands).preview
    fitting = preview.sheet.pixmap.width()
    hands.press(KEY.Key_Plus, CTRL)
    assert preview.sheet.pixmap.width() > fitting
    hands.press(KEY.Key_Minus, CTRL)
    hands.press(KEY.Key_PageDown)
    assert f"page {min(2, preview._pages)} of {preview._pages}" in preview.facts.words
    hands.press(KEY.Key_PageUp)
    assert "page 1" in preview.facts.words


def test_without_a_printer_saving_is_offered(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printers, "has_printer", lambda: False)
    open_transport(hands, partners=1, goods=("P-1",))
    fill_everything_in(hands)
    papers = go_to_papers(hands)
    hands.press(KEY.Key_P, CTRL)
    assert "no printer" in papers.banner.words
    assert papers.banner.button.words == "Save as PDF set"
    assert hands.shown().papers[0].state == "ready"


def test_a_printed_set_is_issued_and_noted(hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "printed.pdf"

    def choose(_: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(made))
        chosen(printer)

    monkeypatch.setattr(printers, "has_printer", lambda: True)
    monkeypatch.setattr(printers, "choose_printer", choose)
    open_transport(hands, partners=1, goods=("P-1",))
    fill_everything_in(hands)
    papers = go_to_papers(hands)
    hands.press(KEY.Key_Return, CTRL)  # the primary action here is Print set
    hands.wait(lambda: hands.shown().papers[0].state == "printed")
    assert len(page_sizes(made.read_bytes())) == papers.preview._pages
    assert not papers.is_unprinted


def test_with_a_printer_chosen_in_the_settings_nobody_is_asked(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str | None] = []
    printed: list[bytes] = []

    def known(name: str | None) -> object:
        names.append(name)
        return object()

    hands.window.desk.settings.printer = "Ramp printer"
    monkeypatch.setattr(printers, "has_printer", lambda: True)
    monkeypatch.setattr(printers, "known_printer", known)
    monkeypatch.setattr(printers, "print_papers", lambda _desk, _printer, papers, _then: printed.extend(papers))
    open_transport(hands, partners=1, goods=("P-1",))
    go_to_papers(hands).this.trigger()
    assert (names, len(printed)) == (["Ramp printer"], 1)


def test_a_printer_that_is_not_connected_is_no_printer() -> None:
    assert printers.known_printer(None) is None
    assert printers.known_printer("Ramp printer that nobody has") is None


def test_a_paper_with_gaps_prints_as_a_draft_and_is_not_issued(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []
    monkeypatch.setattr(printers, "has_printer", lambda: True)
    monkeypatch.setattr(printers, "choose_printer", lambda _, chosen: chosen(None))
    monkeypatch.setattr(printers, "print_papers", lambda _desk, _printer, papers, _then: printed.extend(papers))
    open_transport(hands, partners=1, goods=("P-1",))
    papers = go_to_papers(hands)
    assert papers.this.words == "Print draft"
    papers.this.trigger()
    assert printed
    assert not hands.warehouse.ask(issued_papers, hands.page.shown.id)


def test_a_wrong_entry_stays_in_its_row_with_the_reason(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    papers = go_to_papers(hands)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    while papers.table.current_row.gap.field != "crossing_key":
        hands.press(KEY.Key_Escape)
        hands.press(KEY.Key_Down)
        hands.press(KEY.Key_F2)
    hands.enter("Timbuktu")
    row = papers.table.current_row
    assert "Timbuktu" in papers.rows.wrong_with(row, papers.rows.columns[papers.rows.column_at("entry")])


def test_changing_the_language_says_everything_anew(hands: Hands) -> None:
    open_transport(hands, partners=2, goods=("P-1",))
    hands.window.language.use("uk")
    hands.wait(lambda: hands.page.goal.words == "Львів і Житомир")
    assert hands.page.next.words == "Підтвердити план"
    assert hands.page.tabs.tabText(0) == "Товари та завантаження"
    hands.window.language.use("en")
