"""Workbooks are read with what only their cells know: errors, formulas, zeros, hidden rows, several sheets."""

from __future__ import annotations

import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from spreadsheet_files import raw_xlsx, sheet_xml, write_csv, write_ods, write_xlsx

from aidhub.exchange import FORMATS, refusals
from aidhub.exchange.reading import read_workbook
from aidhub.exchange.sheet import Fault
from aidhub.exchange.stock_list import read_stock_list
from aidhub.list_words import note_sentence

LIST = [["Artikel", "Menge", "Einheit"], ["Decken", 40, "Stk"], ["Kissen", 15, "Stk"]]


def test_cells_come_with_their_types(tmp_path: Path) -> None:
    file = write_xlsx(
        tmp_path / "a.xlsx", {"L": [["x", 1, 2.5, 0.1 + 0.2, date(2026, 8, 31), True, 4006381333931, None, "07"]]}
    )
    row = read_workbook(file).sheets[0].rows[0]
    assert row == ("x", 1, Decimal("2.5"), Decimal("0.3"), date(2026, 8, 31), True, 4006381333931, None, "07")


def test_an_error_and_a_formula_without_result_refuse_their_row_by_the_cell(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate(LIST):
            sheet.write_row(number, 0, row)
        sheet.write_row(3, 0, ["Zelte", None, "Stk"])
        sheet.write_formula(3, 1, "=1/0", None, "#DIV/0!")
        sheet.write_row(4, 0, ["Seile", None, "Stk"])
        sheet.write_formula(4, 1, "=B2+B3", None, "")
        sheet.write_row(5, 0, ["Planen", None, "Stk"])
        sheet.write_formula(5, 1, "=B2", None, 40)
        sheet.write_row(6, 0, ["Betten", 2, None])
        sheet.write_formula(6, 2, "=A99", None, "#REF!")
    found = read_stock_list(read_workbook(path))
    reasons = {line.row: note_sentence(line.reason) for line in found.refused if line.reason}
    assert "B4" in reasons[4]
    assert "#DIV/0!" in reasons[4]
    assert "B5" in reasons[5]
    assert len(found.taken) == 4
    assert found.quantity_by_unit == {"H87": 95_000, "": 2_000}
    assert [line.row for line in found.remarked] == [7]


def test_a_formula_that_gives_an_empty_text_is_a_blank_cell(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="str"><f>B1</f><v></v></c><c r="B1"><v>3</v></c></row>'
    workbook = read_workbook(raw_xlsx(tmp_path / "a.xlsx", sheet_xml(rows)))
    assert workbook.sheets[0].rows[0] == (None, 3)


def test_zeros_that_only_the_format_shows_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        padded = workbook.add_format({"num_format": "00000"})
        sheet.write_row(0, 0, ["Artikelnummer", "Artikel", "Menge"])
        sheet.write_number(1, 0, 123, padded)
        sheet.write_row(1, 1, ["Decken", 5])
    first = read_stock_list(read_workbook(path)).taken[0].what
    assert first is not None
    assert first.article_code == "00123"


def test_hidden_rows_are_taken_with_a_remark(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate(LIST):
            sheet.write_row(number, 0, row)
        sheet.set_row(2, None, None, {"hidden": True})
    found = read_stock_list(read_workbook(path))
    assert [line.row for line in found.remarked] == [3]
    assert found.quantity_by_unit == {"H87": 55_000}


def test_merged_names_hold_for_all_their_rows_but_merged_quantities_count_once(tmp_path: Path) -> None:
    rows = [
        ["Artikel", "Charge", "Menge"],
        ["Ibuprofen", "A1", 100],
        [None, "A2", 50],
        ["Verband", "B1", 7],
        ["Mull", "B2", None],
    ]
    found = read_stock_list(read_workbook(write_xlsx(tmp_path / "a.xlsx", {"L": rows}, merged=["A2:A3", "C4:C5"])))
    assert [line.what.article for line in found.taken if line.what] == ["Ibuprofen", "Ibuprofen", "Verband"]
    assert [line.row for line in found.refused] == [5]


def test_the_sheet_with_the_list_is_found_behind_a_cover(tmp_path: Path) -> None:
    cover = [["Sachspenden Beispielverein e. V."], ["Stand", "14.11.2026"], ["Kontakt", "lager@example.org"]]
    sheets = {"Deckblatt": cover, "Bestand": LIST, "Alt": [*LIST, ["Zelte", 5, "Stk"]]}
    file = write_xlsx(tmp_path / "a.xlsx", sheets, hidden=["Alt"])
    found = read_stock_list(read_workbook(file))
    assert found.sheet == "Bestand"
    assert not found.questions
    assert len(read_stock_list(read_workbook(file), sheet="alt").taken) == 3
    with pytest.raises(refusals.SheetUnknown) as refused:
        read_stock_list(read_workbook(file), sheet="Nirgends")
    assert refused.value.facts["sheets"] == ["Deckblatt", "Bestand", "Alt"]


def test_other_sheets_with_lists_are_told_of(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "a.xlsx", {"Palette 1": LIST, "Palette 2": [*LIST, ["Zelte", 5, "Stk"]]})
    found = read_stock_list(read_workbook(file))
    assert found.sheet == "Palette 2"
    assert [question.key.value for question in found.questions] == ["other_sheets"]


def test_ods_cells_come_with_types_repeats_and_errors(tmp_path: Path) -> None:
    text = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    number = '<table:table-cell office:value-type="float" office:value="2.5"/>'
    error = 'table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"'
    repeated = (
        f'<table:table-row table:number-rows-repeated="3">{text.format("Reis")}{number}</table:table-row>'
        f"<table:table-row>{text.format('Öl')}<table:table-cell {error}><text:p>#DIV/0!</text:p></table:table-cell>"
        '</table:table-row><table:table-row table:number-rows-repeated="1048560"><table:table-cell/></table:table-row>'
    )
    workbook = read_workbook(write_ods(tmp_path / "a.ods", [["Artikel", "Menge"]], after=repeated))
    rows = workbook.sheets[0].rows
    assert rows[1:4] == (("Reis", Decimal("2.5")),) * 3
    assert rows[4] == ("Öl", Fault("error", "#DIV/0!"))


def test_what_a_file_is_shows_its_contents_not_its_name(tmp_path: Path) -> None:
    workbook = write_xlsx(tmp_path / "list.csv", {"L": LIST})
    text = write_csv(tmp_path / "list.xlsx", LIST)
    assert read_workbook(workbook).format == "xlsx"
    assert read_workbook(text).format == "text"


def test_a_workbook_with_macros_or_pictures_is_read(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "a.xlsm", {"L": LIST})
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\0" * 1000)
        archive.writestr("xl/media/image1.png", bytes(range(256)) * 400)
    assert len(read_stock_list(read_workbook(file)).taken) == 2


def test_names_of_files_and_sheets_may_be_anything(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "спис ок #1 & 'x' %20.xlsx", {"Лист <1> & 'x": LIST})
    found = read_stock_list(read_workbook(file))
    assert found.sheet == "Лист <1> & 'x"


def test_every_format_is_in_the_table() -> None:
    assert set(FORMATS) == {"xlsx", "ods", "xls", "xlsb", "text"}
