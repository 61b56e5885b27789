"""Text files are read in the encoding and with the delimiter they are written in."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spreadsheet_files import write_csv

from aidhub.exchange import refusals
from aidhub.exchange.export import TableColumn, table_bytes
from aidhub.exchange.limits import STANDARD, Limits
from aidhub.exchange.plain_text import find_delimiter, guarded, read_pasted, read_text_file, take_apart, unguarded
from aidhub.exchange.reading import read_workbook
from aidhub.exchange.stock_list import read_stock_list

LISTS = {
    "German": [
        ["Bezeichnung", "Menge", "Maß"],
        ["Bettwäsche, weiß", "12", "Stück"],
        ["Kinderschuhe Größe 30", "5", "Paar"],
    ],
    "German, short": [["Artikel", "Stück"], ["Müsli", "5"]],
    "Ukrainian": [["Назва", "К-сть", "Од."], ["Ковдри теплі", "12", "шт"], ["Ґудзики", "5", "уп"], ["Їжа", "7", "кг"]],
    "Ukrainian, short": [["Назва", "Кількість"], ["Ковдра", "5"]],
    "Polish": [["Nazwa", "Ilość", "J.m."], ["Kołdry ciepłe", "12", "szt."], ["Żywność", "5", "kg"]],
    "Polish, short": [["Nazwa", "Ilość"], ["Koc", "5"]],
    "French": [["Désignation", "Quantité"], ["Bâches", "12"], ["Thé à la menthe", "3"]],
    "German and Ukrainian": [["Artikel", "Назва", "Menge"], ["Decken", "Ковдри", "5"]],
}
ENCODINGS = {
    "German": ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp1250", "cp850", "utf-32"],
    "German, short": ["utf-8", "cp1252"],
    "Ukrainian": ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-u", "mac-cyrillic"],
    "Ukrainian, short": ["cp1251", "koi8-u", "utf-16-le"],
    "Polish": ["utf-8", "cp1250", "iso8859-2"],
    "Polish, short": ["cp1250"],
    "French": ["utf-8", "cp1252", "cp850"],
    "German and Ukrainian": ["utf-8", "cp1251"],
}
CASES = [(name, encoding) for name, encodings in ENCODINGS.items() for encoding in encodings]


@pytest.mark.parametrize(("name", "encoding"), CASES)
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_list_is_read_as_it_was_written(name: str, encoding: str, delimiter: str, tmp_path: Path) -> None:
    file = write_csv(tmp_path / "list.csv", LISTS[name], encoding=encoding, delimiter=delimiter)
    facts, _, rows = read_text_file(file, STANDARD)
    assert list(rows) == LISTS[name]
    assert facts["delimiter"] == delimiter


@pytest.mark.parametrize(("name", "encoding"), [("Ukrainian", "cp1251"), ("German", "utf-16-le"), ("Polish", "cp1250")])
def test_a_file_says_how_it_is_written(name: str, encoding: str, tmp_path: Path) -> None:
    file = write_csv(tmp_path / "list.csv", LISTS[name], encoding=encoding, delimiter=";")
    found = read_stock_list(read_workbook(file))
    assert found.facts == {"encoding": encoding.removesuffix("-le"), "delimiter": ";"}
    assert len(found.taken) == len(LISTS[name]) - 1


def test_single_lines_in_other_letters_are_read_and_remarked(tmp_path: Path) -> None:
    lines = ["Artikel;Menge", "Bettwäsche;5", "Kissenbezüge;6", "Tücher;7"]
    content = b"\n".join([*(line.encode() for line in lines), "Föhn;3".encode("cp1252"), "Säge;1".encode()])
    (tmp_path / "list.csv").write_bytes(content)
    found = read_stock_list(read_workbook(tmp_path / "list.csv"))
    assert [line.what.article for line in found.taken if line.what][3:] == ["Föhn", "Säge"]
    assert [line.row for line in found.remarked] == [5]


def test_quoted_cells_may_hold_everything(tmp_path: Path) -> None:
    rows = [
        ["Artikel", "Menge", "Bemerkung"],
        ['Rohr 2", lang', "5", "erste Zeile\nzweite; mit, allem"],
        ["a", "1", '""'],
    ]
    file = write_csv(tmp_path / "list.csv", rows, delimiter=";")
    assert [list(row) for row in read_workbook(file).sheets[0].rows] == rows


def test_quotation_marks_that_are_none_stay() -> None:
    text = 'Artikel;Menge\n"KIT, 2" pump";3\nRohr 2";5\n"offen;1\nTuch;2\n'
    assert list(take_apart(text).rows) == [
        ["Artikel", "Menge"],
        ['KIT, 2" pump', "3"],
        ['Rohr 2"', "5"],
        ['"offen', "1"],
        ["Tuch", "2"],
    ]


def test_the_line_that_names_the_delimiter_is_no_row(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("sep=|\r\nArtikel|Menge\r\nDecke|5\r\n")
    found = read_stock_list(read_workbook(tmp_path / "list.csv"))
    assert (found.heading_row, found.lines[0].row) == (1, 2)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(end: str) -> None:
    assert list(take_apart(f"a;b{end}1;2{end}").rows) == [["a", "b"], ["1", "2"]]


def test_decimal_commas_do_not_cut_rows() -> None:
    assert find_delimiter("Artikel;Menge;Preis\nReis, lang;12,5;3,20\nMehl;1,5;0,99\n") == ";"
    assert find_delimiter("Lager Dortmund\n\nArtikel\tMenge\nReis, lang\t1,5\n") == "\t"
    assert find_delimiter("Artikel\nDecken, warm\nKissen\nBetten\n") == ","


def test_pasted_cells_are_a_list_without_a_file() -> None:
    found = read_stock_list(read_pasted("Artikel\tMenge\r\nDecken\t40\r\n\r\nKissen\t15\r\n"))
    assert [line.row for line in found.lines] == [2, 4]
    with pytest.raises(refusals.FileEmpty):
        read_pasted(" \t \n")
    with pytest.raises(refusals.SheetTooLarge):
        read_pasted("a;b\n" * 30, Limits(rows=20))
    with pytest.raises(refusals.SheetTooLarge):
        read_pasted(";".join("x" * 30), Limits(columns=20))


@given(st.text(max_size=30))
def test_the_apostrophe_before_formulas_comes_off_exactly(text: str) -> None:
    assert unguarded(guarded(text)) == text


CELLS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12)


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5))
def test_an_exported_csv_comes_back_unchanged(rows: list[tuple[str, str]]) -> None:
    content = table_bytes("csv", [TableColumn("Artikel"), TableColumn("Menge")], rows).decode("utf-8-sig")
    back = [[unguarded(cell) for cell in row] for row in take_apart(content).rows]
    assert back == [["Artikel", "Menge"], *map(list, rows)]
