"""What a cell says about how much is read, or refused with what it says."""

from __future__ import annotations

from decimal import Decimal

import pytest

from aidhub.domain.quantities import NumberStyle
from aidhub.exchange.amounts import NoAmount, read_amount
from aidhub.exchange.packs import is_used, last_day_in_name, pack_in_name
from aidhub.exchange.sheet import Cell, Fault


@pytest.mark.parametrize(
    ("text", "unit", "milli", "found", "remarks"),
    [
        ("12 Karton", "", 12_000, "XCT", []), ("48 шт.", "", 48_000, "H87", []), ("Stk. 12", "", 12_000, "H87", []),
        ("ca. 200", "", 200_000, "", ["about"]), ("mehr als 20 Stk", "", 20_000, "H87", ["about"]),
        ("близько 30 шт", "", 30_000, "H87", ["about"]), ("100+", "", 100_000, "", ["about"]),
        (">50", "", 50_000, "", ["about"]),
        ("10x24", "H87", 240_000, "", ["multiplied"]), ("10x24", "XCT", 10_000, "", ["pack_found"]),
        ("6 x 1,5 l", "", 9_000, "LTR", ["multiplied"]), ("2 Pal. à 40", "", 2_000, "XPX", ["pack_found"]),
        ("12 коробок по 24 шт", "", 12_000, "XBX", ["pack_found"]),
        ("3 Kartons (à 24 Stk)", "", 3_000, "XCT", ["pack_found"]),
        ("5 (davon 2 defekt)", "", 5_000, "", ["cell_text"]), ("½", "", 500, "", []), ("2½", "", 2_500, "", []),
        ("1/2 Palette", "", 500, "XPX", []), ("250,-", "", 250_000, "", []),
        ("12 Tabletten", "", 12_000, "", ["unit_unknown"]),
        ("1.200 Stk", "", 1_200_000, "H87", ["thousands"]), ("1,250 kg", "", 1_250, "KGM", ["decimals"]),
        ("1.250 kg", "", 1_250_000, "KGM", ["thousands"]), ("0,333333", "", 333, "", ["rounded"]),
    ],
)  # fmt: skip
def test_a_cell_is_read(text: str, unit: str, milli: int, found: str, remarks: list[str]) -> None:
    amount = read_amount(text, "C5", unit=unit)
    assert (amount.milli, amount.unit) == (milli, found)
    assert [remark.key.value for remark in amount.remarks] == remarks


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        (None, "no_quantity"), ("", "no_quantity"), ("k.A.", "no_quantity"), ("-", "no_quantity"), ("?", "no_quantity"),
        ("n/a", "no_quantity"), ("багато", "not_a_number"), ("zwei", "not_a_number"), ("5-6", "not_a_number"),
        ("12+3", "not_a_number"), ("5 oder 6", "not_a_number"), ("100%", "not_a_number"), ("nan", "not_a_number"),
        ("1e5", "not_a_number"), ("٣", "not_a_number"), (True, "not_a_number"), ("-5", "negative"), (-5, "negative"),
        (Decimal("-0.5"), "negative"), (10**12, "too_large"), (Fault("error", "#REF!"), "error_cell"),
        (Fault("formula", "="), "formula_cell"),
    ],
)  # fmt: skip
def test_a_cell_that_says_no_quantity_is_refused_with_its_name(cell: Cell, reason: str) -> None:
    with pytest.raises(NoAmount) as refused:
        read_amount(cell, "C5")
    assert refused.value.reason.key.value == reason
    assert refused.value.reason.facts["cell"] == "C5"


def test_english_weights_take_the_comma_for_thousands() -> None:
    assert read_amount("1,250 kg", "C5", likely=NumberStyle.POINT).milli == 1_250_000


@pytest.mark.parametrize(
    ("name", "unit", "holds", "of"),
    [
        ("Corned Beef (48tins/box) 150g", "XTN", 48, "XTN"), ("Boots (6pairs/case)", "XCS", 6, "PR"),
        ("Rice, 50kilos/sack", "KGM", 50, "KGM"),
        ("Noodles, 55gx72pcs", "XCS", 72, ""), ("Seife 24 Stk pro Karton", "H87", 24, "H87"),
        ("Рукавички, уп. 100 шт", "XPK", 100, "H87"),
        ("Шприц 5 мл (100 шт/уп)", "XPK", 100, "H87"), ("Box of 100 gloves", "XBX", 100, ""),
        ("10er-Pack Masken", "H87", 10, ""),
        ("boîte de 100", "XBX", 100, ""), ("Bohnen 12x400g", "XCT", 12, ""), ("коробка по 24 банки", "XBX", 24, "XJR"),
    ],
)  # fmt: skip
def test_a_pack_is_found_in_a_name(name: str, unit: str, holds: int, of: str) -> None:
    pack = pack_in_name(name, unit)
    assert pack is not None
    assert (pack.holds_milli, pack.of) == (holds * 1000, of)


@pytest.mark.parametrize(
    "name",
    [
        "Bohnen Dose 400 g",
        "Kiste 3 Spielzeug",
        "Pack 2",
        "Zelt 3x4 m",
        "Kit A4",
        "Plate 5 mm",
        "мішок 25 кг",
        "S: 16packs x5, L: 10packs x4",
    ],
)
def test_what_is_no_pack_is_not_taken_for_one(name: str) -> None:
    assert pack_in_name(name, "H87") is None


def test_names_tell_last_days_and_use() -> None:
    assert str(last_day_in_name("Nutella MHD 08/2026")) == "2026-08-31"
    assert last_day_in_name("Schere bis 12.50 m") is None
    assert last_day_in_name("MHD 03/04/2026") is None
    assert is_used("Blanket, used")
    assert is_used("одяг б/в")
    assert not is_used("unused blankets")
