"""Limits are shipped, changed by a coordinator within what makes sense, and set back."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Setting
from aidhub.domain.errors import NotFound, NothingChanged
from aidhub.domain.limits import LimitOutOfRange, limit_table, read_limit, shipped_limits
from aidhub.domain.quantities import NotANumber, NumberStyle
from aidhub.i18n import languages, use_language
from aidhub.limit_words import limit_figure, limit_name, limit_note, limit_source, limit_text
from aidhub.services.limits import LimitRow, LimitsCross, change_limit, confirm_limit, limit_rows, limits, reset_limit
from aidhub.services.undo import redo, undo


def row(warehouse: Warehouse, key: str) -> LimitRow:
    return next(one for one in warehouse.ask(limit_rows) if one.shipped.key == key)


def test_a_changed_limit_holds_from_today_and_names_who_changed_it(warehouse: Warehouse) -> None:
    assert not row(warehouse, "box_heavy_g").is_changed
    warehouse.do(change_limit, "box_heavy_g", 18_000)
    there = row(warehouse, "box_heavy_g")
    assert (there.value, there.is_changed, there.to_review) == (18_000, True, False)
    assert there.since == datetime.now(UTC).date()
    assert there.by
    assert warehouse.ask(limits).box_heavy_g == 18_000
    assert warehouse.ask(limits).box_stop_g == shipped_limits().box_stop_g


def test_a_change_is_undone_and_done_again(warehouse: Warehouse) -> None:
    entry = warehouse.do(change_limit, "keep_warn_days", 30)
    warehouse.do(undo, entry)
    assert not row(warehouse, "keep_warn_days").is_changed
    assert warehouse.ask(limits).keep_warn_days == 90
    warehouse.do(redo)
    assert warehouse.ask(limits).keep_warn_days == 30
    warehouse.do(change_limit, "keep_warn_days", 31)
    assert warehouse.ask(limits).keep_warn_days == 31


def test_a_limit_is_set_back_to_what_was_shipped(warehouse: Warehouse) -> None:
    warehouse.do(change_limit, "travel_days", 5)
    back = warehouse.do(reset_limit, "travel_days")
    assert warehouse.ask(limits).travel_days == 3
    assert not row(warehouse, "travel_days").is_changed
    warehouse.do(undo, back)
    assert warehouse.ask(limits).travel_days == 5
    with pytest.raises(NothingChanged):
        warehouse.do(change_limit, "travel_days", 5)


@pytest.mark.parametrize("value", [True, False, -1, 0, 10**12, 1.5, "20000", None])
def test_what_makes_no_sense_is_refused(warehouse: Warehouse, value: object) -> None:
    with pytest.raises(LimitOutOfRange):
        warehouse.do(change_limit, "box_heavy_g", value)
    assert warehouse.ask(limits) == shipped_limits()


def test_a_limit_nobody_knows_is_refused(warehouse: Warehouse) -> None:
    with pytest.raises(NotFound):
        warehouse.do(change_limit, "boxes_of_gold", 1)
    with pytest.raises(NotFound):
        warehouse.do(reset_limit, "boxes_of_gold")


def test_the_warning_stays_below_the_stop(warehouse: Warehouse) -> None:
    with pytest.raises(LimitsCross):
        warehouse.do(change_limit, "box_heavy_g", 31_000)
    warehouse.do(change_limit, "box_stop_g", 40_000)
    warehouse.do(change_limit, "box_heavy_g", 31_000)
    with pytest.raises(LimitsCross):
        warehouse.do(change_limit, "box_stop_g", 30_500)
    with pytest.raises(LimitsCross):
        warehouse.do(reset_limit, "box_stop_g")


@pytest.mark.parametrize(
    "text", ["true", "false", "1e9", '"20000"', "null", "[1]", "{", "1", "99999999999999", "[" * 5000]
)
def test_what_another_program_wrote_there_counts_as_not_set(warehouse: Warehouse, text: str) -> None:
    def write(session: Session) -> None:
        session.add(Setting(key="limit.box_heavy_g", value=text, since=None, source=""))
        session.add(Setting(key="limit.of_a_later_version", value="5", since=None, source=""))

    warehouse.do(write)
    assert warehouse.ask(limits) == shipped_limits()
    assert not row(warehouse, "box_heavy_g").is_changed
    warehouse.do(change_limit, "box_heavy_g", 19_000)
    assert warehouse.ask(limits).box_heavy_g == 19_000


def test_a_limit_of_more_than_a_year_ago_is_to_be_reviewed(warehouse: Warehouse) -> None:
    def old(session: Session) -> list[bool]:
        session.info["at"] = datetime(2027, 1, 2, tzinfo=UTC)
        return [one.to_review for one in limit_rows(session)]

    assert all(warehouse.ask(old))
    warehouse.do(change_limit, "box_heavy_g", 19_000)
    assert not row(warehouse, "box_heavy_g").to_review


def test_a_limit_that_is_still_right_is_confirmed_and_not_changed(warehouse: Warehouse) -> None:
    entry = warehouse.do(confirm_limit, "travel_days")
    there = row(warehouse, "travel_days")
    assert (there.value, there.is_changed, there.to_review, bool(there.by)) == (3, False, False, True)
    assert there.since == datetime.now(UTC).date()
    with pytest.raises(NothingChanged):
        warehouse.do(confirm_limit, "travel_days")
    with pytest.raises(NotFound):
        warehouse.do(confirm_limit, "boxes_of_gold")
    warehouse.do(undo, entry)
    assert row(warehouse, "travel_days").since == limit_table()["travel_days"].since


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("box_heavy_g", "18", 18_000),
        ("box_heavy_g", "18,5 kg", 18_500),
        ("box_heavy_g", "19500 g", 19_500),
        ("pallet_load_g", "1.200", 1_200_000),
        ("payload_warn_permille", "92,5 %", 925),
        ("keep_warn_days", "0", 0),
        ("guess_box_ml", "60 l", 60_000),
        ("stack_height_mm", "1,7 m", 1_700),
        ("density_g_per_l", "250", 250),
    ],
)
def test_a_limit_is_read_as_people_write_it(key: str, text: str, value: int) -> None:
    assert read_limit(limit_table()[key], text, NumberStyle.COMMA) == value


@pytest.mark.parametrize(("key", "text"), [("travel_days", "2,5"), ("travel_days", ""), ("box_heavy_g", "18 l"),
                                           ("payload_warn_permille", "92,55"), ("box_heavy_g", "heavy"),
                                           ("travel_days", "nan"), ("travel_days", "1e1")])  # fmt: skip
def test_what_is_no_number_is_refused(key: str, text: str) -> None:
    with pytest.raises(NotANumber):
        read_limit(limit_table()[key], text, NumberStyle.COMMA)


def test_every_limit_has_its_name_and_its_reason_and_is_written_as_it_is_read() -> None:
    for code in languages():
        use_language(code)
        style = NumberStyle(",") if code != "en" else NumberStyle(".")
        names = {limit_name(key) for key in limit_table()}
        assert len(names) == len(limit_table())
        for key, limit in limit_table().items():
            assert limit_note(key)
            assert limit_source(limit.source)
            for value in (limit.value, limit.least, limit.most):
                assert read_limit(limit, limit_figure(key, value), style) == value
            assert limit_figure(key, limit.value) in limit_text(key, limit.value)
            assert limit.least <= limit.value <= limit.most
            assert limit.since <= date.today()  # noqa: DTZ011 - a day of the calendar
