"""The status of goods: the first that holds, in a fixed order."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from aidhub.domain.status import GoodsStatus, goods_status

TODAY = date(2026, 11, 25)
ALL: dict[str, Any] = {
    "top_kind": "site", "today": TODAY, "blocked": "wet", "expires": date(2026, 11, 24), "reserved_milli": 1,
    "is_open": True, "to_sort": True,
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"top_kind": "partner"}, GoodsStatus.DELIVERED),
        ({"top_kind": "transport"}, GoodsStatus.LOADED),
        ({}, GoodsStatus.BLOCKED),
        ({"blocked": ""}, GoodsStatus.EXPIRED),
        ({"blocked": "", "expires": TODAY}, GoodsStatus.RESERVED),
        ({"blocked": "", "expires": None, "reserved_milli": 0}, GoodsStatus.OPEN),
        ({"blocked": "", "expires": None, "reserved_milli": 0, "is_open": False}, GoodsStatus.UNSORTED),
    ],
)
def test_the_strongest_status_is_shown(change: dict[str, Any], status: GoodsStatus) -> None:
    assert goods_status(**{**ALL, **change}) is status


def test_goods_whose_expiry_is_missing_wait_as_unsorted() -> None:
    assert goods_status(top_kind="site", today=TODAY, lacks_expiry=True) is GoodsStatus.UNSORTED
    assert goods_status(top_kind="site", today=TODAY, lacks_expiry=True, is_open=True) is GoodsStatus.OPEN


def test_goods_without_anything_special_are_ready() -> None:
    assert goods_status(top_kind="site", today=TODAY) is GoodsStatus.READY
