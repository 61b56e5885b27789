"""Headings are recognised in five languages, by what stands below them, and as people correct them."""

from __future__ import annotations

import csv

import pytest
from spreadsheet_files import workbook_of

from aidhub.exchange import refusals
from aidhub.exchange.columns import FIELDS, KEYS, heading_key, labels
from aidhub.exchange.stock_list import read_stock_list
from aidhub.exchange.words import fold, words
from aidhub.field_words import field_word
from aidhub.folders import RESOURCES


@pytest.mark.parametrize(
    ("heading", "field", "unit"),
    [
        ("Menge (Stk.)", "quantity", "H87"), ("К-сть", "quantity", ""), ("К-сть, шт", "quantity", "H87"),
        ("Qty.", "quantity", ""),
        ("Ilość szt.", "quantity", "H87"), ("Qté", "quantity", ""), ("Menge in kg", "quantity", "KGM"),
        ("MHD", "expiry", ""),
        ("Anz.", "quantity", ""), ("Bezeichnug", "article", ""), ("Од. вим.", "unit", ""),
        ("Haltbar bis (MHD)", "expiry", ""),
        ("Termin ważności", "expiry", ""), ("Date de péremption", "expiry", ""), ("Lagerplatz", "place", ""),
        ("Склад", "warehouse", ""),
        ("Stk. pro Karton", "pack_size", "XCT"), ("Anzahl Kartons", "packages", "XCT"), ("# boxes", "packages", "XBX"),
        ("Netto kg", "net_weight", "KGM"), ("Вага брутто, кг", "gross_weight", "KGM"),
        ("Zolltarifnummer", "hs_code", ""),
        ("Штрих-код", "barcode", ""), ("Numéro de lot", "batch", ""), ("Artikel / Назва", "article", ""),
        ("#item+name", "article", ""),
    ],
)  # fmt: skip
def test_a_heading_is_recognised(heading: str, field: str, unit: str) -> None:
    meaning = next(meaning for meaning in words().meanings(heading) if meaning.field in FIELDS["stock"])
    assert (meaning.field, meaning.unit) == (field, unit)


@pytest.mark.parametrize(
    "heading", ["P1 [kW]", "in EIC", "Preferred for reorder", "Vendor code", "size_range_id", "Foto"]
)
def test_a_heading_that_means_nothing_to_us_is_ignored(heading: str) -> None:
    assert not [
        meaning for meaning in words().meanings(heading) if meaning.field in FIELDS["stock"] and meaning.score > 0.6
    ]


def test_every_field_of_the_dictionary_exists_and_has_a_word() -> None:
    known = {field for fields in FIELDS.values() for field in fields}
    known |= {"ignore", "other_quantity", "position", "category_code", "wanted"}
    with (RESOURCES / "reference" / "headings.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert {line["key"] for line in lines if line["kind"] in ("heading", "tag")} <= known
    assert all(field_word(field) != field for fields in FIELDS.values() for field in fields)
    assert all(set(KEYS[kind]) <= set(FIELDS[kind]) for kind in FIELDS)


def test_every_unit_of_the_dictionary_is_one_of_ours() -> None:
    with (RESOURCES / "reference" / "units.csv").open(encoding="utf-8", newline="") as file:
        ours = {line["code"] for line in csv.DictReader(file)}
    with (RESOURCES / "reference" / "headings.csv").open(encoding="utf-8", newline="") as file:
        assert {line["key"] for line in csv.DictReader(file) if line["kind"] == "unit"} <= ours


@pytest.mark.parametrize("kind", ["heading", "word"])
def test_no_language_is_forgotten(kind: str) -> None:
    with (RESOURCES / "reference" / "headings.csv").open(encoding="utf-8", newline="") as file:
        lines = [line for line in csv.DictReader(file) if line["kind"] == kind]
    if kind == "heading":
        for key in ("article", "quantity", "unit", "expiry", "batch", "place", "donor", "note"):
            assert {"de", "uk", "en", "fr", "pl"} <= {line["language"] for line in lines if line["key"] == key}
    else:
        assert {"de", "uk", "en", "fr", "pl"} <= {line["language"] for line in lines if line["key"] == "never"}


def test_a_person_may_name_columns_by_heading_number_or_letter() -> None:
    book = workbook_of([["Artikel", "Menge", "Wieviele"], ["Decken", 1, 40]])
    for name in ("Wieviele", "wieviele", "column 3", "Spalte 3", "C"):
        found = read_stock_list(book, columns={name: "quantity"})
        assert found.quantity_by_unit == {"": 40_000}
        assert found.fields == {"Artikel": "article", "Menge": "ignore", "Wieviele": "quantity"}
    assert read_stock_list(book, columns={"Menge": "quantity:comma"}).quantity_by_unit == {"": 1_000}


def test_a_column_or_meaning_that_is_not_there_is_refused() -> None:
    book = workbook_of([["Artikel", "Menge"], ["Decken", 1]])
    with pytest.raises(refusals.HeadingUnknown):
        read_stock_list(book, columns={"Anzahl": "quantity"})
    with pytest.raises(refusals.FieldUnknown):
        read_stock_list(book, columns={"Menge": "anzahl"})
    with pytest.raises(refusals.FieldUnknown):
        read_stock_list(book, columns={"Menge": "quantity:dozen"})
    with pytest.raises(refusals.NoColumn) as refused:
        read_stock_list(book, columns={"Menge": "ignore"})
    assert refused.value.facts["field"] == "quantity"


def test_columns_are_called_so_that_none_is_called_twice() -> None:
    assert labels(["Menge", "", "Menge", "Menge"]) == ["Menge", "column 2", "Menge (2)", "Menge (3)"]


def test_a_mapping_is_remembered_for_the_same_headings_however_spelt() -> None:
    assert heading_key(["Artikel-Nr.", "Menge"], "stock") == heading_key(["ARTIKEL NR", "menge"], "stock")
    assert heading_key(["Artikel", "Menge"], "stock") != heading_key(["Menge", "Artikel"], "stock")
    assert heading_key(["Artikel", "Menge"], "stock") != heading_key(["Artikel", "Menge"], "needs")
    book = workbook_of([["Dings", "Menge"], ["Decken", 1]])
    assert read_stock_list(book).key == heading_key(["Dings", "Menge"], "stock")


def test_folding_makes_spellings_alike() -> None:
    assert fold("К-сть") == fold("к сть")
    assert fold("Größe") == fold("GROSSE") == "grosse"
    assert fold("№ з/п") == fold("# з п")
