"""Lists of others, as they are, with counted results. The files lie beside the repository, and are not part of it."""

from __future__ import annotations

import csv
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest
from python_calamine import load_workbook

from aidhub.domain.errors import AidHubError
from aidhub.exchange import refusals
from aidhub.exchange.article_list import read_article_list
from aidhub.exchange.cells import proves_itself
from aidhub.exchange.lines import Understood
from aidhub.exchange.reading import read_workbook
from aidhub.exchange.stock_list import read_stock_list
from aidhub.messages import sentence

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the real lists (../shared/data) are not on this machine")

# file: rows, taken, remarked, skipped, refused, sum of the quantities
STOCK = {
    "sahana_nroc_warehouse_stock.csv": (152, 152, 50, 0, 0, "1918696"),
    "sahana_ifrc_train_inv_item.csv": (42, 42, 0, 0, 0, "86320"),
    "sahana_pirac_inv_item.csv": (33, 33, 6, 0, 0, "12292"),
    "sahana_pirac_minimum_stock.csv": (16, 16, 0, 0, 0, "18000"),
    "openboxes_inventory_levels.xls": (1497, 1492, 397, 2, 3, "6107849"),
    "openboxes_inventory_fr.xls": (18, 18, 0, 0, 0, "107677"),
    "openboxes_main_warehouse_inventory.csv": (57, 57, 11, 0, 0, "198656"),
}
NO_STOCK = {
    "human_essentials_diapers_upc.csv": refusals.NoHeadings,
    "human_essentials_base_items.json": refusals.NotASpreadsheet,
}
# file: rows, taken, skipped as said before, refused
CATALOGUES = {
    "boxtribute_genders.csv": (12, 12, 0, 0),
    "boxtribute_product_categories.csv": (18, 18, 0, 0),
    "boxtribute_products.csv": (344, 344, 0, 0),
    "boxtribute_sizegroup.csv": (24, 24, 0, 0),
    "boxtribute_sizes.csv": (113, 113, 0, 0),
    "boxtribute_standard_product.csv": (162, 162, 0, 0),
    "boxtribute_units.csv": (11, 11, 0, 0),
    "ifrc_standard_items.csv": (11782, 11782, 0, 0),
    "openboxes_who_products.csv": (729, 729, 0, 0),
    "sahana_de_ppe_items.csv": (22, 22, 0, 0),
    "sahana_ifrc_relief_items.csv": (24, 24, 0, 0),
    "sahana_kit_items.csv": (8, 8, 0, 0),
    "sahana_lk_kit_item_catalogue.csv": (67, 65, 2, 0),
    "sahana_lk_kits_catalogue.csv": (83, 83, 0, 0),
    "sahana_packages_pallets.csv": (2, 2, 0, 0),
    "sahana_refugee_basic_items.csv": (50, 50, 0, 0),
    "sahana_standard_items.csv": (278, 274, 4, 0),
}
NO_CATALOGUES = {
    "distributeaid_products.csv": refusals.NoHeadings,
    "foodkeeper.json": refusals.NotASpreadsheet,
    "ifrc_standard_item_categories.csv": refusals.NoColumn,
    "openboxes_unspsc_categories.csv": refusals.NoColumn,
    "openboxes_who_categories.csv": refusals.NoColumn,
}
QUANTITIES = {
    "sahana_nroc_warehouse_stock.csv": "Quantity",
    "sahana_ifrc_train_inv_item.csv": "Quantity",
    "sahana_pirac_inv_item.csv": "Quantity",
    "sahana_pirac_minimum_stock.csv": "Quantity",
    "openboxes_main_warehouse_inventory.csv": "Physical QOH",
}


def counted(found: Understood[object]) -> tuple[int, int, int, int]:
    return len(found.lines), len(found.taken), len(found.skipped), len(found.refused)


def plain_rows(file: str, encoding: str = "utf-8") -> list[dict[str, str]]:
    """Read a csv file of the inventories in the simplest way there is."""
    with (SHARED / "inventories" / file).open(encoding=encoding, newline="") as stream:
        return [row for row in csv.DictReader(stream) if any(row.values())]


def test_every_inventory_and_catalogue_is_in_the_table() -> None:
    inventories = {file.name for file in (SHARED / "inventories").iterdir()}
    catalogues = {file.name for file in (SHARED / "catalogues").iterdir()}
    assert inventories == STOCK.keys() | NO_STOCK.keys()
    assert catalogues == CATALOGUES.keys() | NO_CATALOGUES.keys()


@pytest.mark.parametrize("file", STOCK)
def test_a_stock_list_is_counted(file: str) -> None:
    found = read_stock_list(read_workbook(SHARED / "inventories" / file))
    rows, taken, remarked, skipped, refused, total = STOCK[file]
    assert counted(found) == (rows, taken, skipped, refused)
    assert len(found.remarked) == remarked
    assert Decimal(sum(found.quantity_by_unit.values())) / 1000 == Decimal(total)


@pytest.mark.parametrize("file", QUANTITIES)
def test_the_sum_is_that_of_the_quantity_column(file: str) -> None:
    rows = plain_rows(file)
    rows_counted, *_, total = STOCK[file]
    assert len(rows) == rows_counted
    assert sum(Decimal(row[QUANTITIES[file]]) for row in rows) == Decimal(total)


def test_sums_per_unit_gather_every_spelling() -> None:
    rows = plain_rows("sahana_nroc_warehouse_stock.csv")
    spelt: Counter[str] = Counter()
    for row in rows:
        spelt[row["Unit of Measure"].lower()] += int(row["Quantity"])
    found = read_stock_list(read_workbook(SHARED / "inventories" / "sahana_nroc_warehouse_stock.csv"))
    sums = {unit: milli // 1000 for unit, milli in found.quantity_by_unit.items()}
    assert sums["H87"] == spelt["pcs"] + spelt["unit"]
    assert sums["XBX"] == spelt["box"] + spelt["bx"]
    assert sums["SET"] == spelt["set"] + spelt["sets"]
    assert sums["PR"] == spelt["pair"] + spelt["pairs"]
    assert sums["XTN"] == spelt["tins"] + spelt["cans"]
    assert sums["KGM"] == spelt["kgs"]
    assert sum(sums.values()) == sum(spelt.values())


def test_the_large_old_workbook_is_summed_like_its_own_cells() -> None:
    cells = (
        load_workbook(str(SHARED / "inventories" / "openboxes_inventory_levels.xls")).get_sheet_by_index(0).to_python()
    )
    goods = [row for row in cells[1:] if isinstance(row[1], str) and row[1]]
    assert sum(row[19] for row in goods if row[19] >= 0) == 6107849
    assert sum(row[19] < 0 for row in goods) == 3
    found = read_stock_list(read_workbook(SHARED / "inventories" / "openboxes_inventory_levels.xls"))
    assert [line.row for line in found.refused] == [652, 673, 951]
    assert [line.row for line in found.skipped] == [1502, 1503]


def test_short_dates_with_the_year_first_are_months() -> None:
    found = read_stock_list(read_workbook(SHARED / "inventories" / "openboxes_inventory_fr.xls"))
    first = found.taken[0].what
    assert first is not None
    assert (first.article_code, first.batch, str(first.expires)) == ("00001", "M18", "2015-11-30")
    assert not found.questions


def test_american_days_are_told_by_the_column() -> None:
    found = read_stock_list(read_workbook(SHARED / "inventories" / "openboxes_main_warehouse_inventory.csv"))
    assert str(found.taken[0].what and found.taken[0].what.expires) == "2025-01-31"
    assert found.fields["OB QOH"] == "ignore"
    assert found.fields["Physical QOH"] == "quantity"


def test_a_list_without_headings_is_taken_by_positions() -> None:
    columns = {
        "column 1": "barcode",
        "column 2": "maker",
        "column 3": "article",
        "column 4": "size",
        "column 5": "pack_size",
    }
    file = SHARED / "inventories" / "human_essentials_diapers_upc.csv"
    found = read_article_list(read_workbook(file), columns=columns)
    codes = [row[0] for row in csv.reader(file.read_text().splitlines())]
    told = Counter(remark.key.value for line in found.lines for remark in line.remarks)
    assert counted(found)[:2] == (72, 72)
    assert told["barcode_wrong"] == sum(not proves_itself(code) for code in codes if code)


@pytest.mark.parametrize("file", CATALOGUES)
def test_a_catalogue_is_counted(file: str) -> None:
    assert counted(read_article_list(read_workbook(SHARED / "catalogues" / file))) == CATALOGUES[file]


@pytest.mark.parametrize("file", [*NO_STOCK, *NO_CATALOGUES])
def test_what_is_no_such_list_is_refused_with_a_sentence(file: str) -> None:
    path = next(SHARED.glob(f"*/{file}"))
    with pytest.raises((NO_STOCK | NO_CATALOGUES)[file]) as refused:
        (read_stock_list if file in NO_STOCK else read_article_list)(read_workbook(path))
    assert isinstance(refused.value, AidHubError)
    assert "{" not in sentence(refused.value)


def test_lines_in_other_letters_are_remarked() -> None:
    found = read_article_list(read_workbook(SHARED / "catalogues" / "ifrc_standard_items.csv"))
    odd = [line for line in found.lines if any(remark.key.value == "odd_letters" for remark in line.remarks)]
    assert [line.row for line in odd] == [6261, 6264, 6266, 6267, 6273]
    assert "ç" in (odd[0].what.article if odd[0].what else "") or odd[0].what
    unknown = [line for line in found.taken if line.what and line.what.weight_g is None]
    assert len(unknown) == 7975


def test_barcodes_destroyed_by_a_spreadsheet_are_never_kept() -> None:
    file = SHARED / "barcodes" / "openfoodfacts_excel_mangled.csv"
    found = read_article_list(read_workbook(file))
    told = Counter(remark.key.value for line in found.lines for remark in line.remarks)
    assert len(found.taken) == 150
    assert told["barcode_mangled"] == 38
    kept = [line.what.barcode for line in found.taken if line.what and line.what.barcode]
    assert len(kept) == 150 - 38 - told["barcode_wrong"]
    assert all(len(code) == 14 and proves_itself(code) for code in kept)


def test_a_list_of_ten_thousand_shipments_is_summed() -> None:
    file = SHARED / "shipments" / "SCMS_Delivery_History_Dataset.csv"
    found = read_stock_list(read_workbook(file))
    with file.open(encoding="utf-8-sig", newline="") as stream:
        total = sum(int(row["Line Item Quantity"]) for row in csv.DictReader(stream))
    assert counted(found) == (10324, 10324, 0, 0)
    assert sum(found.quantity_by_unit.values()) == total * 1000
