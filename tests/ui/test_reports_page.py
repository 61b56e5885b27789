"""The page Reports: each report by keyboard, its numbers seen, exported and on paper."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hands import CTRL, KEY, Hands, at_the_window
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from python_calamine import load_workbook
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.services.adding import add_numbers
from aidhub.services.count_rows import differences, open_counts
from aidhub.services.count_settling import settle
from aidhub.services.counting import finish_location, go_to_location
from aidhub.services.loading import depart
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.receipt import Difference, arrive, confirm
from aidhub.services.transport_show import show
from aidhub.services.transports import new_transport
from aidhub.services.undo import undo
from aidhub.ui.pages import PAGES
from aidhub.ui.reports import page as page_module
from aidhub.ui.reports.page import ReportsPage
from aidhub.ui.reports.presenting import REPORTS

NOW = datetime.now(UTC)
DONOR = NewParty("donor", "=Grundschule Beispiel", street="Beispielweg 3", postcode="44147", town="Dortmund")


@pytest.fixture(scope="session")
def busy_file(loaded_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The warehouse with a transport that left for Lviv today and was received with a difference, closed."""
    file = tmp_path_factory.mktemp("busy") / "warehouse.aidhub"
    file.write_bytes(loaded_file.read_bytes())
    with Database.open(file) as database:
        warehouse = Warehouse(database, 1, 0)
        [donor] = warehouse.do(add_parties, [DONOR])
        warehouse.receive("blanket", boxes=[10], gross_g=16_500, donor_id=donor)
        id_ = warehouse.do(new_transport, [1], "SEMI_CURTAIN", NOW)
        stop = warehouse.ask(show, id_).stops[0].id
        warehouse.do(add_numbers, id_, stop, ["P-1", "9"])
        warehouse.do(depart, id_, despite="a test")
        warehouse.do(arrive, id_, stop)
        line = warehouse.ask(show, id_).lines[0]
        warehouse.do(confirm, id_, stop, [Difference(30_000, "damaged", line.lot_id, note="Wasser")])
        warehouse.do(finish_location, warehouse.do(go_to_location, warehouse.shelf("B-01-1")))
        [count] = warehouse.ask(open_counts)
        found = warehouse.ask(differences, count.id)
        warehouse.do(settle, count.id, {one.id: "kept" for one in found}, "not counted in earnest")
    return file


@pytest.fixture
def reporting(qapp: QApplication, qtbot: QtBot, busy_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody at the keyboard, on the page Reports."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(busy_file.read_bytes())
    with (
        Database.open(file, exclusive=False) as database,
        at_the_window(qapp, qtbot, database, Warehouse(database, 1, 0), "reports") as made,
    ):
        assert isinstance(made.page, ReportsPage)
        made.wait(lambda: made.page.report)
        yield made


def cells(hands: Hands) -> list[list[str]]:
    rows = hands.page.rows
    return [[column.text(line) for column in rows.columns] for _, line in rows.here()]


def next_report(hands: Hands, key: str) -> None:
    hands.press(KEY.Key_Tab, CTRL)
    hands.wait(lambda: hands.page.tabs.current == key and hands.page._shown_key == key)


def choose_own(hands: Hands, first: str, last: str) -> None:
    hands.page.period.choice.choose("own")
    hands.page.period.first.setFocus()
    hands.page.period.first.selectAll()
    hands.type(first)
    hands.page.period.last.setFocus()
    hands.page.period.last.selectAll()
    hands.enter(last)


def test_every_report_is_reached_by_key_and_shows_its_numbers_and_its_chart(reporting: Hands) -> None:
    hands = reporting
    [row] = cells(hands)
    assert row[:3] == ["Клініка «Зразок»", "Lviv", "1"]
    assert row[-1] == row[2 + NOW.month] == "76.0"
    assert hands.page.foot.sums.words == "Transports: 1 · Total, kg: 76.0"
    assert [one.name for one in hands.page.chart.view.chart.series] == ["Lviv"]

    hands.page.table.setFocus()
    next_report(hands, "categories")
    assert hands.page.table.hasFocus()
    [row] = cells(hands)
    assert row[1:] == ["76.0", "–", "92.5", "–"]
    next_report(hands, "donors")
    assert [row[0] for row in cells(hands)] == ["=Grundschule Beispiel", "Anonymous"]
    assert cells(hands)[0][1:4] == ["Beispielweg 3", "44147", "Dortmund"]
    next_report(hands, "differences")
    [row] = cells(hands)
    assert row[2:] == ["Lviv", "Blankets, mixed", "40", "30", "-10", "pcs", "damaged", "Wasser"]
    assert "1 receipt was settled." in hands.page.notes.words
    next_report(hands, "stay")
    assert hands.page.chart.view.chart.labels[0] == "0–29"
    next_report(hands, "counts")
    [row] = cells(hands)
    assert row[1:3] == ["1", "B-01-1"]
    assert row[-2:] == ["not found", "stock kept"]


def test_another_period_is_chosen_or_typed_and_what_is_wrong_is_said_beside_it(reporting: Hands) -> None:
    hands = reporting
    hands.page.period.choice.choose("last_year")
    hands.wait(lambda: hands.page.empty.title.words == "No transport left in this period.")
    assert not hands.page.exporter.isEnabled()
    choose_own(hands, "soon", str(NOW.year))
    assert "soon" in hands.page.period.problem.words
    assert hands.page.period.first.text() == "soon"
    choose_own(hands, f"{NOW.month:02}/{NOW.year}", f"{NOW.month:02}/{NOW.year}")
    hands.wait(lambda: hands.page.report.rows)
    assert len(hands.page.report.columns) == 5
    assert hands.page.period.problem.words == ""


def test_a_report_is_exported_as_it_is_counted_and_nothing_becomes_a_formula(
    reporting: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands = reporting
    for _, key in zip(range(2), list(REPORTS)[1:3], strict=True):
        next_report(hands, key)
    table, workbook = tmp_path / "donors.csv", tmp_path / "donors.xlsx"
    for file in (table, workbook):
        monkeypatch.setattr(page_module, "choose_file", lambda *_, file=file: file)
        hands.press(KEY.Key_E, CTRL)
        hands.wait(file.exists)
    [heads, first, *_] = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert heads[:2] == ["Donor", "Street"]
    assert first[0] == "'=Grundschule Beispiel"
    assert first[7] == "16.5"
    rows = load_workbook(workbook).get_sheet_by_index(0).to_python()
    assert [rows[1][0], rows[1][7]] == ["=Grundschule Beispiel", 16.5]


@pytest.mark.parametrize("key", list(REPORTS))
def test_a_report_is_saved_as_a_paper_with_its_chart(
    reporting: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    hands, file = reporting, tmp_path / "report.pdf"
    monkeypatch.setattr(page_module, "choose_file", lambda *_: file)
    hands.page.show_thing(key)
    hands.wait(lambda: hands.page._shown_key == key)
    hands.press(KEY.Key_S, CTRL)
    hands.wait(file.exists)
    text = " ".join(PdfReader(file).pages[0].extract_text().split())
    assert hands.page.report.title in text
    assert hands.page.report.chart.title in text
    assert not list(tmp_path.glob(".*.part"))


def test_a_folder_that_takes_no_files_is_said(
    reporting: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "choose_file", lambda *_: tmp_path / "gone" / "report.pdf")
    reporting.press(KEY.Key_S, CTRL)
    reporting.wait(lambda: "cannot be written" in reporting.window.shell.area.notice.words)


def test_a_change_elsewhere_is_counted_at_once(reporting: Hands) -> None:
    hands = reporting
    for _ in range(3):
        hands.window.desk.do(undo)
        hands.wait()
    hands.wait(lambda: hands.page.empty.title.words == "No transport left in this period.")


def test_the_report_is_said_in_another_language_at_once(reporting: Hands) -> None:
    reporting.window.language.use("uk")
    reporting.wait(lambda: reporting.page.report.columns[0].heading == "Партнер")
    assert "Львів" in cells(reporting)[0]


def test_reports_start_with_the_first_intake(
    qapp: QApplication, qtbot: QtBot, furnished_file: Path, tmp_path: Path
) -> None:
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(furnished_file.read_bytes())
    with (
        Database.open(file, exclusive=False) as database,
        at_the_window(qapp, qtbot, database, Warehouse(database, 1, 0), "reports") as hands,
    ):
        hands.wait(lambda: hands.page.empty.title.words == "Reports start with the first intake.")


def test_helpers_have_no_reports() -> None:
    assert not any(entry.helper for entry in PAGES if entry.key in ("reports", "papers"))


@pytest.mark.parametrize(
    ("typed", "kind", "file"),
    [
        ("report", "CSV (*.csv)", "report.csv"),
        ("report", "", "report.xlsx"),
        ("report.csv", "XLSX (*.xlsx)", "report.csv"),
        ("2026.12", "XLSX (*.xlsx)", "2026.12.xlsx"),
        ("", "", None),
    ],
)
def test_a_file_gets_the_ending_of_its_kind(
    monkeypatch: pytest.MonkeyPatch, typed: str, kind: str, file: str | None
) -> None:
    monkeypatch.setattr(page_module.QFileDialog, "getSaveFileName", lambda *_: (typed, kind))
    chosen = page_module.choose_file(None, "x.xlsx", "XLSX (*.xlsx);;CSV (*.csv)")  # type: ignore[arg-type]
    assert (str(chosen) if chosen else None) == file


def test_chart_and_table_share_a_lower_window_until_a_person_draws_the_line(reporting: Hands) -> None:
    reporting.window.shell.open_page("reports", "categories")
    reporting.wait(lambda: reporting.page.report and reporting.page.report.title == "Categories")
    split = reporting.page._split
    reporting.window.shell.resize(1440, 560)
    reporting.wait(lambda: split.sizes()[1] >= split.sizes()[0] - 1)
    split.splitterMoved.emit(0, 1)
    split.setSizes([split.height(), 0])
    reporting.window.shell.resize(1400, 560)
    reporting.wait()
    chart, table = split.sizes()
    assert chart > table
