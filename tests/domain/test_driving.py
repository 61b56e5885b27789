"""Schedules keep to the driving rules, as a judge sees it who knows nothing of how they were made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidhub.domain.bans import bans_for, bans_within, night
from aidhub.domain.driving import (
    Event,
    Halt,
    Leg,
    Road,
    Rules,
    Schedule,
    at_best,
    at_worst,
    schedule,
)
from aidhub.domain.holidays import easter, holiday, orthodox_easter
from aidhub.domain.opening_hours import parse_curfew, parse_hours

BERLIN, KYIV = ZoneInfo("Europe/Berlin"), ZoneInfo("Europe/Kyiv")
LORRY = bans_for(40_000_000, trailer=True, paid=True)
HEEDED = tuple(rule for rule in LORRY if not rule.aid_free)
DRIVERS = {1: (11 * 60, 13 * 60), 2: (9 * 60, 21 * 60)}


def berlin(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=BERLIN).astimezone(UTC)  # type: ignore[misc, arg-type]


def zhytomyr(border: int = 360) -> tuple[Leg, ...]:
    """Dortmund, Dorohusk, Zhytomyr: 1,320 km at 70 km/h, 440 km at 55 km/h."""
    return (
        Leg((Road("DE", 560, 480), Road("PL", 760, 651)), Halt("border", "PL", border, "UA")),
        Leg((Road("UA", 440, 480),), Halt("unload", "UA", 180, curfew=parse_curfew("0-5"))),
    )


# The figures of the field --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("crew", "arrival"), [(1, berlin(2026, 11, 20, 4, 6)), (2, berlin(2026, 11, 19, 1, 51))], ids=["one", "two"]
)
def test_dortmund_to_zhytomyr_takes_the_time_the_field_says_to_the_minute(crew: int, arrival: datetime) -> None:
    plan = schedule(berlin(2026, 11, 17, 8), zhytomyr(), crew)

    assert plan.arrivals[-1] == arrival
    assert plan.driving == 1131 + 480


def test_who_arrives_in_the_curfew_unloads_when_it_is_over() -> None:
    plan = schedule(berlin(2026, 11, 17, 8), zhytomyr(), 2)

    waiting, unloading = plan.events[-2:]
    assert (waiting.kind, unloading.kind) == ("curfew", "unload")
    assert unloading.start == datetime(2026, 11, 19, 5, tzinfo=KYIV)


def test_the_best_arrival_waits_at_no_border_and_the_worst_a_day_longer() -> None:
    start = berlin(2026, 11, 17, 8)
    best, planned, worst = (
        schedule(start, legs, 2) for legs in (at_best(zhytomyr()), zhytomyr(), at_worst(zhytomyr()))
    )

    assert best.arrivals[0] == planned.arrivals[0] == worst.arrivals[0]
    assert planned.arrivals[1] - best.arrivals[1] == timedelta(hours=6)
    assert worst.arrivals[1] - planned.arrivals[1] >= timedelta(hours=24)


# Waiting -------------------------------------------------------------------------------------------------------------


def test_a_lorry_that_is_paid_for_stands_on_a_german_sunday_and_a_van_drives() -> None:
    """It leaves on Saturday evening; from midnight to 22 o'clock nobody drives."""
    legs = (Leg((Road("DE", 700, 600),), Halt("via", "DE")),)
    start = berlin(2026, 11, 21, 20)

    lorry, van = schedule(start, legs, 1, bans=HEEDED), schedule(start, legs, 1)

    assert [event.kind for event in van.events[:3]] == ["drive", "break", "drive"]
    assert lorry.events[1].kind == "rest"
    assert lorry.events[1].start == berlin(2026, 11, 22, 0)
    assert lorry.events[2].start == berlin(2026, 11, 22, 22)


def test_a_transport_over_easter_stands_on_good_friday_on_sunday_and_on_monday() -> None:
    legs = (Leg((Road("DE", 2_800, 2_400),), Halt("via", "DE")),)

    plan = schedule(berlin(2026, 4, 2, 18), legs, 2, bans=HEEDED)

    driven = [event for event in plan.events if event.kind == "drive"]
    for day in (date(2026, 4, 3), date(2026, 4, 5), date(2026, 4, 6)):
        closed = berlin(day.year, day.month, day.day), berlin(day.year, day.month, day.day, 22)
        assert not [event for event in driven if event.start < closed[1] and closed[0] < event.end]
    assert any(event.start < berlin(2026, 4, 5) and berlin(2026, 4, 4) < event.end for event in driven)
    judge(plan, legs, 2, HEEDED)


def test_volunteers_pause_every_two_hours_and_drive_neither_at_night_nor_over_eight_hours() -> None:
    rules = Rules(day=8 * 60, small_after=120)
    legs = (Leg((Road("DE", 1_330, 1_140),), Halt("via", "DE")),)
    bans = night(23, 5)

    plan = schedule(berlin(2026, 11, 17, 14), legs, 1, rules, bans)

    assert all(event.minutes <= 120 for event in plan.events if event.kind == "drive")
    first_day = [event for event in plan.events if event.end <= berlin(2026, 11, 17, 23)]
    assert sum(event.minutes for event in first_day if event.kind == "drive") <= 8 * 60
    assert not any(bans_within(bans, "DE", event.start, event.end) for event in plan.events if event.kind == "drive")
    judge(plan, legs, 1, bans)


def test_a_pinned_time_stays_where_it_can_be_kept_and_says_by_how_much_where_not() -> None:
    start, pin = berlin(2026, 11, 17, 8), berlin(2026, 11, 17, 12)
    legs = [
        Leg((Road("DE", 140, 120),), Halt("via", "DE", pinned_at=pin)),
        Leg((Road("DE", 350, 300),), Halt("via", "DE", pinned_at=pin)),
    ]

    plan = schedule(start, legs)

    assert plan.arrivals == (pin, berlin(2026, 11, 17, 17, 45))
    assert plan.late == (0, 345)
    assert plan.events[1].kind == "early"


def test_who_finds_the_door_closed_waits_until_it_opens_by_the_clock_there() -> None:
    halt = Halt("unload", "UA", 120, opens=parse_hours("Mo-Fr 8-16"))

    plan = schedule(berlin(2026, 11, 20, 14), [Leg((Road("UA", 110, 120),), halt)])

    assert plan.arrivals == (berlin(2026, 11, 20, 16),)
    assert plan.events[-2].kind == "closed"
    assert plan.events[-1].start == datetime(2026, 11, 23, 8, tzinfo=KYIV)


def test_another_vehicle_goes_on_with_rested_drivers() -> None:
    legs = [
        Leg((Road("DE", 560, 480),), Halt("hand_over", "PL", 60, fresh=True)),
        Leg((Road("PL", 280, 240),), Halt("via", "PL")),
    ]

    plan = schedule(berlin(2026, 11, 17, 8), legs)

    assert [event.kind for event in plan.events] == ["drive", "break", "drive", "hand_over", "drive", "via"]


def test_what_really_happened_stands_in_the_schedule_and_the_rest_follows_it() -> None:
    real, left = berlin(2026, 11, 19, 6), berlin(2026, 11, 19, 16)
    border, last = zhytomyr()
    known = Leg(border.roads, Halt("border", "PL", 360, "UA", arrived_at=real, left_at=left))

    plan = schedule(berlin(2026, 11, 17, 8), (known, last))

    assert plan.arrivals[0] == real
    assert next(event for event in plan.events if event.kind == "border").end == left
    assert plan.arrivals[1] > left + timedelta(minutes=480)


# Clocks --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "opens"),
    [
        (berlin(2026, 3, 28, 22), datetime(2026, 3, 29, 8, tzinfo=KYIV)),
        (berlin(2026, 10, 24, 22), datetime(2026, 10, 25, 8, tzinfo=KYIV)),
    ],
    ids=["spring", "autumn"],
)
def test_in_the_nights_the_clocks_are_changed_no_hour_is_won_or_lost(start: datetime, opens: datetime) -> None:
    """Four hours of road are four hours; the door opens by the new clock, the ban ends by it too."""
    legs = [Leg((Road("UA", 220, 240),), Halt("unload", "UA", 60, opens=parse_hours("daily 8-16")))]

    plan = schedule(start, legs)
    stands = schedule(start, [Leg((Road("DE", 280, 240),), Halt("via", "DE"))], bans=HEEDED)

    assert plan.arrivals[0] - start == timedelta(hours=4)
    assert plan.events[-1].start == opens
    resumed = [event for event in stands.events if event.kind == "drive"][1]
    assert resumed.start.astimezone(BERLIN).hour == 22


def test_easter_and_what_follows_it_fall_on_the_days_of_the_calendar() -> None:
    assert [easter(year) for year in (2024, 2025, 2026, 2027, 2038)] == [
        date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25)]  # fmt: skip
    assert [orthodox_easter(year) for year in (2024, 2025, 2026)] == [
        date(2024, 5, 5), date(2025, 4, 20), date(2026, 4, 12)]  # fmt: skip
    assert holiday("DE", date(2026, 5, 14))["en"] == "Ascension Day"
    assert holiday("PL", date(2024, 12, 24)) == {}
    assert holiday("PL", date(2025, 12, 24))["en"] == "Christmas Eve"


# A judge of its own --------------------------------------------------------------------------------------------------


@dataclass
class Block:
    """Driving, or standing still, without a gap; halts where people work are no rest."""

    is_driving: bool
    start: datetime
    end: datetime
    resting: int

    @property
    def minutes(self) -> int:
        return (self.end - self.start) // timedelta(minutes=1)


def blocks(events: Sequence[Event]) -> list[Block]:
    """Put events together to what a tachograph shows: driving and other, and how much of it is rest."""
    found: list[Block] = []
    resting = 0
    for event in events:
        is_driving, works = event.kind == "drive", event.kind in ("border", "load", "unload", "hand_over")
        resting = 0 if is_driving or (works and event.minutes) else resting + event.minutes
        if found and found[-1].is_driving == is_driving:
            found[-1].end = event.end
            found[-1].resting = max(found[-1].resting, resting)
        elif event.minutes:
            found.append(Block(is_driving, event.start, event.end, resting))
    return found


def judge(plan: Schedule, legs: Sequence[Leg], crew: int, bans: Sequence[object] = ()) -> None:
    """Say whether a schedule may be driven. It reads events only."""
    assert all(before.end == after.start for before, after in pairwise(plan.events))
    assert plan.driving == sum(road.minutes for leg in legs for road in leg.roads)
    assert plan.events[-1].km == sum(road.km for leg in legs for road in leg.roads)
    rest, duty = DRIVERS[crew]
    seen = blocks(plan.events)
    day = 0
    day_began = week_began = plan.events[0].start
    weeks: dict[date, int] = defaultdict(int)
    stretches = {
        (0, False)
    }  # each way to read the breaks so far: driven since the last whole one, was there a first part
    for block in seen:
        if not block.is_driving:
            if block.resting >= rest or (block is seen[0] and block.resting == block.minutes):
                day, day_began = 0, block.end
            if block.resting >= 45 * 60:
                week_began = block.end
            whole = any(block.minutes >= 45 or (small and block.minutes >= 30) for _, small in stretches)
            stretches = {(driven, small or block.minutes >= 15) for driven, small in stretches}
            stretches |= {(0, False)} if whole else set()
            continue
        stretches = {(driven + block.minutes, small) for driven, small in stretches if driven + block.minutes <= 270}
        assert crew > 1 or stretches, "drove more than four and a half hours at a stretch"
        stretches = stretches or {(0, False)}
        day += block.minutes
        assert day <= 540 * crew, "drove more than nine hours in a day"
        assert block.end - day_began <= timedelta(minutes=duty), "drove too long after the last rest"
        assert block.end - week_began <= timedelta(days=6), "drove more than six days without a weekly rest"
        at = block.start
        while at < block.end:
            local = at.astimezone(BERLIN).date()
            monday = local - timedelta(days=local.weekday())
            turn = datetime.combine(monday + timedelta(days=7), datetime.min.time(), BERLIN).astimezone(UTC)
            upto = min(turn, block.end)
            weeks[monday] += (upto - at) // timedelta(minutes=1)
            at = upto
    for monday, minutes in weeks.items():
        assert minutes <= 56 * 60 * crew
        assert minutes + weeks.get(monday - timedelta(days=7), 0) <= 90 * 60 * crew
    for event in plan.events:
        assert event.kind != "drive" or not bans_within(bans, event.country, event.start, event.end)  # type: ignore[arg-type]


MINUTES = st.integers(1, 1_500)
ROADS = st.builds(Road, st.sampled_from(["DE", "PL", "SK", "HU", "UA"]), st.integers(0, 2_000), MINUTES)
HALTS = st.builds(
    Halt,
    st.sampled_from(["border", "unload", "load", "hand_over", "via"]),
    st.sampled_from(["DE", "PL", "UA"]),
    st.integers(0, 2_000),
    opens=st.sampled_from([None, parse_hours("Mo-Fr 8-16"), parse_hours("Tu 22-3")]),
    curfew=st.sampled_from([None, parse_curfew("0-5"), parse_curfew("22-6")]),
)
LEGS = st.lists(st.builds(Leg, st.lists(ROADS, min_size=1, max_size=3).map(tuple), HALTS), min_size=1, max_size=8)
STARTS = st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31)).map(  # noqa: DTZ001 - UTC below
    lambda moment: moment.replace(tzinfo=UTC, second=0, microsecond=0)
)


@settings(max_examples=150, deadline=None)
@given(STARTS, LEGS, st.sampled_from([1, 2]), st.sampled_from([(), HEEDED, LORRY, night(23, 5)]))
def test_whatever_the_road_the_schedule_may_be_driven(
    start: datetime, legs: list[Leg], crew: int, bans: tuple[object, ...]
) -> None:
    judge(schedule(start, legs, crew, bans=bans), legs, crew, bans)  # type: ignore[arg-type]


@settings(max_examples=150, deadline=None)
@given(STARTS, LEGS, st.sampled_from([Rules(small_after=120), Rules(day=480, small_after=120)]))
def test_whatever_the_road_volunteers_keep_to_their_own_limits_too(
    start: datetime, legs: list[Leg], rules: Rules
) -> None:
    plan = schedule(start, legs, 1, rules)

    judge(plan, legs, 1)
    driven = [block.minutes for block in blocks(plan.events) if block.is_driving]
    assert max(driven, default=0) <= rules.small_after


@settings(max_examples=150, deadline=None)
@given(STARTS, st.lists(st.tuples(MINUTES, st.integers(0, 600)), min_size=1, max_size=6), st.sampled_from([1, 2]))
def test_within_a_week_a_schedule_is_no_slower_than_the_plain_one_of_the_field(
    start: datetime, roads: list[tuple[int, int]], crew: int
) -> None:
    """The field's own twenty lines, in minutes: day, duty and stretch, without weeks, bans and doors."""
    legs = [Leg((Road("UA", 1, minutes),), Halt("border", "UA", wait)) for minutes, wait in roads]
    rest, duty_limit = DRIVERS[crew]
    at = driven = since = duty = 0
    for minutes, wait in roads:
        left = minutes
        while left:
            if driven >= 540 * crew or duty >= duty_limit:
                at, driven, since, duty = at + rest, 0, 0, 0
            elif crew == 1 and since >= 270:
                at, duty, since = at + 45, duty + 45, 0
            step = min(left, 540 * crew - driven, duty_limit - duty, 270 - since if crew == 1 else left)
            if step <= 0:
                continue
            at, driven, since, duty, left = at + step, driven + step, since + step, duty + step, left - step
        arrived = at
        at, duty, since = at + wait, duty + wait, 0 if wait >= 45 else since
    if arrived > 5 * 24 * 60:
        return
    plan = schedule(start, legs, crew)
    assert plan.arrivals[-1] - start == timedelta(minutes=arrived)
