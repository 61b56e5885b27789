"""Lists of many shapes come out with the right counts and sums, whatever file they come in."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest
from list_shapes import SHAPES, Shape
from spreadsheet_files import workbook_of, write_csv, write_ods, write_xlsx

from aidhub.domain.quantities import milli
from aidhub.exchange.goods import StockList
from aidhub.exchange.plain_text import read_pasted
from aidhub.exchange.reading import read_workbook
from aidhub.exchange.stock_list import read_stock_list
from aidhub.list_words import note_sentence

PLAIN = [shape for shape in SHAPES if not shape.merged]
TEXTS = [shape for shape in PLAIN if isinstance(shape.rows, str)]


def by_name(shape: Shape) -> str:
    return shape.name


def check(shape: Shape, found: StockList) -> None:
    """Compare all that is counted, and see that every row is somewhere."""
    wanted = {unit: milli(Decimal(text)) for unit, text in shape.sums.items()}
    assert found.quantity_by_unit == wanted
    assert len(found.taken) == shape.taken
    assert Counter(line.reason.key.value for line in found.skipped if line.reason) == shape.skipped
    assert Counter(line.reason.key.value for line in found.refused if line.reason) == shape.refused
    assert Counter(remark.key.value for line in found.lines for remark in line.remarks) == shape.remarks
    assert tuple(question.key.value for question in found.questions) == shape.questions
    assert found.heading_row == shape.heading_row
    assert len(found.lines) == len(found.taken) + len(found.skipped) + len(found.refused)


@pytest.mark.parametrize("shape", SHAPES, ids=by_name)
def test_a_list_comes_out_right(shape: Shape) -> None:
    check(shape, read_stock_list(workbook_of(shape.cells(), shape.merged), columns=shape.columns))


@pytest.mark.parametrize("shape", TEXTS, ids=by_name)
def test_the_same_list_pasted_from_a_spreadsheet(shape: Shape) -> None:
    text = "\n".join("\t".join(str(cell or "") for cell in row) for row in shape.cells())
    check(shape, read_stock_list(read_pasted(text), columns=shape.columns))


@pytest.mark.parametrize("shape", TEXTS[::6], ids=by_name)
def test_the_same_list_as_semicolon_separated_file(shape: Shape, tmp_path: Path) -> None:
    file = write_csv(tmp_path / "list.csv", shape.cells(), delimiter=";", encoding="utf-8-sig")
    check(shape, read_stock_list(read_workbook(file), columns=shape.columns))


@pytest.mark.parametrize("shape", PLAIN[::5], ids=by_name)
def test_the_same_list_as_workbook(shape: Shape, tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "list.xlsx", {"Liste": shape.cells()})
    check(shape, read_stock_list(read_workbook(file), columns=shape.columns))


@pytest.mark.parametrize("shape", TEXTS[::6], ids=by_name)
def test_the_same_list_as_ods(shape: Shape, tmp_path: Path) -> None:
    file = write_ods(tmp_path / "list.ods", shape.cells())
    check(shape, read_stock_list(read_workbook(file), columns=shape.columns))


@pytest.mark.parametrize("shape", SHAPES, ids=by_name)
def test_every_note_has_a_sentence(shape: Shape) -> None:
    found = read_stock_list(workbook_of(shape.cells(), shape.merged), columns=shape.columns)
    notes = [remark for line in found.lines for remark in line.remarks]
    notes += [line.reason for line in found.lines if line.reason]
    for note in (*notes, *found.questions):
        assert note_sentence(note)
        assert "{" not in note_sentence(note)
