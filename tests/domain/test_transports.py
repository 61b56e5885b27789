"""Transports' numbers and steps, and when goods may go."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from aidhub.domain.clocks import clock, local_day
from aidhub.domain.limits import shipped_limits
from aidhub.domain.transports import (
    not_usable,
    read_transport_number,
    step_before,
    transport_number,
    usable_until,
)


@pytest.mark.parametrize("text", ["T-2026-031", "t-2026-31", "2026/31", "Т–2026–031", " T2026-31 "])
def test_a_number_is_read_in_any_spelling(text: str) -> None:
    assert read_transport_number(text) == "T-2026-031"


@pytest.mark.parametrize("text", ["", "4231", "P-0312", "T-26-31"])
def test_other_things_are_no_number(text: str) -> None:
    assert read_transport_number(text) is None


def test_numbers_beyond_a_thousand_are_written_in_full() -> None:
    assert transport_number(2026, 1234) == "T-2026-1234"


def test_each_step_has_one_before_it() -> None:
    assert (step_before("confirmed"), step_before("planned"), step_before("draft"), step_before("cancelled")) == (
        "delivered", "draft", None, None,
    )  # fmt: skip


ARRIVES = date(2026, 12, 10)


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"blocked": "wet", "expires": None}, "blocked"),
        ({"expires": None}, ""),
        ({"expires": date(2026, 12, 9)}, "expired"),
        ({"expires": ARRIVES}, ""),
        ({"expires": date(2027, 3, 9), "keep_days": 90}, "too_short"),
        ({"expires": date(2027, 3, 10), "keep_days": 90}, ""),
        ({"expires": date(2027, 3, 9), "keep_days": 90, "short_dated": True}, ""),
        ({"expires": date(2026, 12, 9), "keep_days": 90, "short_dated": True}, "expired"),
    ],
)
def test_goods_may_go_if_they_keep_until_the_partner_has_used_them(facts: dict[str, object], reason: str) -> None:
    usual = {"blocked": "", "arrives": ARRIVES, "keep_days": None}
    assert not_usable(**{**usual, **facts}) == reason  # type: ignore[arg-type]


def test_the_last_day_counts() -> None:
    assert usable_until(ARRIVES, 90) == date(2027, 3, 10)
    assert usable_until(ARRIVES, None) == ARRIVES


def test_a_day_is_that_of_the_country() -> None:
    late = datetime(2026, 7, 1, 21, 30, tzinfo=UTC)
    assert (local_day(late, "DE"), local_day(late, "UA")) == (date(2026, 7, 1), date(2026, 7, 2))
    assert clock("FR") is clock("DE") or clock("FR") == clock("DE")


def test_limits_are_changed_by_name_only() -> None:
    limits = shipped_limits()
    assert limits.changed({"box_heavy_g": 15_000, "unknown": 1}).box_heavy_g == 15_000
    assert limits.box_heavy_g == 20_000
