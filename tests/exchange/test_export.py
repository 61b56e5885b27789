"""Tables for others are written whole or not at all, and texts in them stay texts."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import load_workbook

from aidhub.domain.quantities import clean_text
from aidhub.exchange.export import FileNotWritten, TableColumn, Value, table_bytes, write_table
from aidhub.exchange.reading import read_workbook
from aidhub.exchange.stock_list import read_stock_list
from aidhub.messages import sentence

COLUMNS = [
    TableColumn("Artikel", "#item+name", 30),
    TableColumn("Menge", "#item+num"),
    TableColumn("MHD", "#date+expiry"),
]
ROWS: list[list[Value]] = [
    ["=1+1", 5, date(2026, 8, 31)],
    ["@SUM(A1)", Decimal("2.5"), None],
    ["+49 170", 0, datetime(2026, 8, 31, 12, 30, tzinfo=UTC)],
    ["https://example.org", 7, None],
    ["'quoted", 1, None],
    ["Ковдри", True, None],
]


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_a_table_comes_back_as_it_was(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"out.{suffix}"
    write_table(path, COLUMNS, ROWS, name="Bestand [1]", tags=True)
    workbook = read_workbook(path)
    assert [row[0] for row in workbook.sheets[0].rows[2:]] == [row[0] for row in ROWS]
    found = read_stock_list(workbook)
    assert found.fields == {"Artikel": "article", "Menge": "quantity", "MHD": "expiry"}
    assert [line.row for line in found.skipped] == [2]
    assert len(found.taken) == 5


def test_nothing_becomes_a_formula_or_a_link(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_table(path, COLUMNS, ROWS)
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet


def test_a_csv_guards_what_a_spreadsheet_would_run() -> None:
    text = table_bytes("csv", COLUMNS, ROWS).decode("utf-8-sig")
    assert "'=1+1,5,2026-08-31" in text
    assert "''quoted" in text
    assert "\r\n" in text


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten) as refused:
        write_table(tmp_path / "no" / "folder" / "out.xlsx", COLUMNS, ROWS)
    assert "out.xlsx" in sentence(refused.value)
    path = tmp_path / "out.csv"
    write_table(path, COLUMNS, ROWS)
    before = path.read_bytes()

    def broken() -> list[list[Value]]:
        raise RuntimeError("the rows end here")

    with pytest.raises(RuntimeError):
        write_table(path, COLUMNS, (row for row in broken()))
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["out.csv"]


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=20), max_size=5
    )
)
def test_any_text_comes_back_from_a_workbook(texts: list[str]) -> None:
    rows = [[text] for text in map(clean_text, texts) if text]
    content = table_bytes("xlsx", [TableColumn("Artikel")], rows)
    back = load_workbook(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    assert [row[0] for row in back[1:]] == [row[0] for row in rows]
