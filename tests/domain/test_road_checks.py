"""The checks of a journey that need neither database nor schedule."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from aidhub.domain.checks import ROAD, Severity, Trip, of_trip
from aidhub.domain.checks.road import TripStop
from aidhub.domain.opening_hours import parse_curfew, parse_hours

CROSSING = {"de": "Dorohusk – Jahodyn", "uk": "Дорогуськ – Ягодин", "en": "Dorohusk – Yahodyn"}
TODAY = date(2026, 11, 10)
NINE = datetime(2026, 11, 20, 7, tzinfo=UTC)
"""Nine o'clock on a Friday in Ukraine."""


def trip(*stops: TripStop, **facts: Any) -> Trip:
    plain = {"crossing": CROSSING, "takes": "yes", "checked": TODAY, "max_mass_g": 40_000_000, "paid": False}
    return Trip(stops, TODAY, **plain | facts)


def stop(**facts: Any) -> TripStop:
    return TripStop(**{"id": 5, "partner": "Фонд", "country": "UA", "arrives": NINE, "minutes": 180} | facts)


def rules(one: Trip) -> list[str]:
    return [finding.rule for finding in of_trip(one)]


def test_a_journey_that_is_fine_has_no_findings() -> None:
    assert rules(trip(stop(hours=parse_hours("Mo-Fr 8-16"), curfew=parse_curfew("0-5")))) == []


@pytest.mark.parametrize(
    ("takes", "severity"),
    [("no", Severity.BLOCK), ("empty", Severity.BLOCK), ("limited", Severity.WARN), ("unknown", Severity.WARN)],
)
def test_a_crossing_that_is_not_open_stops_the_plan_and_a_doubtful_one_warns(takes: str, severity: Severity) -> None:
    [found] = of_trip(trip(takes=takes))

    assert (found.rule, found.severity, found.remedy) == ("R-RT-1", severity, "choose_crossing")


@pytest.mark.parametrize(("checked", "told"), [(None, True), (date(2026, 8, 11), True), (date(2026, 8, 12), False)])
def test_a_crossing_nobody_looked_up_for_ninety_days_is_told(checked: date | None, *, told: bool) -> None:
    assert ("R-RT-2" in rules(trip(checked=checked))) == told


def test_arriving_too_late_to_unload_names_the_next_time_that_fits() -> None:
    late = datetime(2026, 11, 20, 13, tzinfo=UTC)
    [found] = of_trip(trip(stop(hours=parse_hours("Mo-Fr 8-16"), arrives=late)))

    assert (found.rule, found.facts["is_open"], found.remedy, found.stop_id) == ("R-RT-7", True, "pin", 5)
    assert datetime.fromisoformat(found.facts["pin"]) == datetime(2026, 11, 23, 6, tzinfo=UTC)


def test_who_is_never_open_long_enough_has_no_time_to_offer() -> None:
    [found] = of_trip(trip(stop(hours=parse_hours("Mo-Fr 8-9"))))

    assert (found.rule, found.facts["pin"], found.remedy) == ("R-RT-7", "", "")


def test_the_curfew_offers_its_end() -> None:
    [found] = of_trip(trip(stop(arrives=datetime(2026, 11, 20, 0, 30, tzinfo=UTC), curfew=parse_curfew("0-5"))))

    assert datetime.fromisoformat(found.facts["pin"]) == datetime(2026, 11, 20, 3, tzinfo=UTC)


def test_vans_for_reward_need_a_tachograph_and_own_ones_do_not() -> None:
    assert rules(trip(max_mass_g=3_500_000, paid=True)) == ["R-RT-8"]
    assert rules(trip(max_mass_g=3_500_000)) == rules(trip(max_mass_g=2_500_000, paid=True)) == []


def test_a_stop_near_the_front_is_told_until_the_transport_was_there() -> None:
    assert rules(trip(stop(near_front=True))) == ["R-RT-9"]
    assert rules(trip(stop(near_front=True, is_past=True))) == []


def test_each_rule_of_the_road_is_in_the_table_once() -> None:
    ids = [rule.id for rule in ROAD]

    assert len(ids) == len(set(ids))
    assert {f"R-RT-{number}" for number in range(1, 12)} - {"R-RT-10"} == set(ids)
