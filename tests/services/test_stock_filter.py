"""A filter as it is typed, asked of both databases."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from test_today import at
from warehouse import Warehouse

from aidhub.domain.filters import MOST_CONDITIONS
from aidhub.services.receiving import Received, receive


@pytest.fixture
def expiring(warehouse: Warehouse) -> Warehouse:
    """Six lots of baby food: one keeps, the others expire around March 2026."""
    days = [date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 15), date(2026, 3, 31), date(2026, 4, 1)]
    for batch, day in enumerate([None, *days]):
        warehouse.receive("babymilch", [1], expires=day, batch=f"L{batch}")
    return warehouse


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("expiry<03/2026", "L1"),
        ("expiry<=03/2026", "L1 L2 L3 L4"),
        ("expiry>03/2026", "L5"),
        ("expiry>=03/2026", "L2 L3 L4 L5"),
        ("expiry:03/2026", "L2 L3 L4"),
        ("expiry:15.03.2026", "L3"),
        ("expiry:2026 -expiry:03/2026", "L1 L5"),
        ("expiry>2026", ""),
    ],
)
def test_a_month_is_compared_as_a_whole(expiring: Warehouse, typed: str, found: str) -> None:
    assert " ".join(sorted(row.batch for row in expiring.rows(typed))) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("since<15.03.2026", "L0"),
        ("seit<=15.03.2026", "L0 L1"),
        ("відколи>15.03.2026", "L2"),
        ("since>=15.03.2026", "L1 L2"),
        ("since:03/2026", "L0 L1"),
        ("-since:03/2026", "L2"),
        ("since>9999", ""),
        ("since<0001", ""),
    ],
)
def test_goods_are_filtered_by_the_day_they_came_in(warehouse: Warehouse, typed: str, found: str) -> None:
    days = [datetime(2026, 3, 14, 22, tzinfo=UTC), datetime(2026, 3, 14, 23, 30, tzinfo=UTC), datetime.now(UTC)]
    for batch, moment in enumerate(days):
        line = Received(warehouse.article("babymilch"), 1000, (), batch=f"L{batch}")
        warehouse.do(at(moment, receive), [line], warehouse.shelf("A-01-1"))
    assert " ".join(sorted(row.batch for row in warehouse.rows(typed))) == found


@pytest.mark.parametrize(
    ("typed", "found"), [("box:1", ["1"]), ("karton:10", ["10"]), ("короб:3 L0", []), ("box:99", [])]
)
def test_a_box_is_filtered_by_its_whole_number(warehouse: Warehouse, typed: str, found: list[str]) -> None:
    warehouse.receive("blanket", [1] * 11)
    assert [row.package for row in warehouse.rows(typed)] == found


@pytest.mark.parametrize(
    "typed",
    [
        "\x00", "a\x00b", "\ud800", "'; DROP TABLE lot; --", "%", "_", "\\", "location:% donor:_ pallet:\\",
        "wort " * (MOST_CONDITIONS * 5), "kg>99999999999", "expiry>9999", "ort:" + "ґ" * 900, '"' * 500,
    ],
)  # fmt: skip
def test_whatever_is_typed_is_answered(expiring: Warehouse, typed: str) -> None:
    assert isinstance(expiring.rows(typed), list)


@pytest.mark.parametrize("typed", ["%", "_", "\\", "location:%", "donor:_"])
def test_signs_of_the_database_are_plain_signs(expiring: Warehouse, typed: str) -> None:
    assert expiring.rows(typed) == []
