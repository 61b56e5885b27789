"""Opening hours are read as people write them, and written in their language."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.opening_hours import (
    DAY,
    CurfewNotUnderstood,
    HoursNotUnderstood,
    OpeningHours,
    parse_curfew,
    parse_hours,
    read_hours,
)
from aidhub.folders import RESOURCES


def moment(*parts: int) -> datetime:
    """A moment; which clock tells it does not matter here."""
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type,misc]


WEEK = "Mo-Fr 08:00-16:00; Sa 09:00-12:00"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Mo–Fr 8–16, Sa 9–12", WEEK),
        ("Montag bis Freitag von 8 bis 16 Uhr, Samstag 9-12 Uhr", WEEK),
        ("Mo-Fr: 08:00 - 16:00 Uhr; Sa: 9.00-12.00", WEEK),
        ("пн-пт 8:00-16:00, сб 9-12", WEEK),
        ("понеділок – п’ятниця з 8 до 16, субота 9–12, неділя вихідний", WEEK),
        ("будні 8-16; сб 9-12; нд зачинено", WEEK),
        ("Mon-Fri 8am-4pm, Sat 9 am to 12 pm", WEEK),
        ("weekdays 0800-1600 Sat 0900-1200", WEEK),
        ("8-16", "08:00-16:00"),
        ("täglich 8-16", "08:00-16:00"),
        ("щодня 8h00-16h00", "08:00-16:00"),
        ("daily 8-16, Sunday closed", "Mo-Sa 08:00-16:00"),
        ("Mo, Mi, Fr 8-12 und 13-17", "Mo,We,Fr 08:00-12:00,13:00-17:00"),
        ("Di und Do 9-12", "Tu,Th 09:00-12:00"),
        ("Mo-Fr 8-16, Fr 8-14", "Mo-Th 08:00-16:00; Fr 08:00-14:00"),
        ("Mo 8-12; Mo 13-17", "Mo 08:00-12:00,13:00-17:00"),
        ("Mo 8-12, 12-14", "Mo 08:00-14:00"),
        ("Fr-Mo 10-18", "Mo,Fr-Su 10:00-18:00"),
        ("Sa 22-6", "Sa 22:00-06:00"),
        ("24/7", "00:00-24:00"),
        ("rund um die Uhr", "00:00-24:00"),
        ("Пн–Пт цілодобово, вихідні 8-12", "Mo-Fr 00:00-24:00; Sa-Su 08:00-12:00"),
        ("Пн-Пт 9-18, сб, нд вихідні", "Mo-Fr 09:00-18:00"),
        ("Mo 12 pm - 12 am", "Mo 12:00-24:00"),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, kept: str) -> None:
    assert parse_hours(text).written() == kept


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", ""), ("geschlossen", "geschlossen"), ("Mo-Fr", "fr"), ("Mo 8", "8"), ("8-25", "25"), ("8:61-9", "8:61"),
        ("nach Absprache", "nach"), ("Mo-Fr 8-16, bald", "bald"), ("24-25", "25"), ("24-8", "24 - 8"),
        ("13pm-14", "13pm"),
        ("Mo-Fr 8-16 Sa", "sa"), ("8-16 #", "#"), ("8--16", "8 - -"),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_named(text: str, part: str) -> None:
    with pytest.raises(HoursNotUnderstood) as refused:
        parse_hours(text)

    assert refused.value.facts["part"] == part


def test_more_than_fits_is_refused() -> None:
    spans = ", ".join(f"{hour}-{hour}:30" for hour in range(20))
    with pytest.raises(HoursNotUnderstood):
        parse_hours(f"Mo {spans}; Di {spans}, 21-22")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Mo–Fr 8–16, Sa 9:30–12"),
        ("uk", "Пн–Пт 8–16, Сб 9:30–12"),
        ("en", "Mon–Fri 8–16, Sat 9:30–12"),
        ("pl", "Mon–Fri 8–16, Sat 9:30–12"),
    ],
)
def test_hours_are_written_in_the_language_of_the_reader(language: str, words: str) -> None:
    assert parse_hours("Mo-Fr 8-16, Sa 9:30-12").words(language) == words


def test_the_hours_of_one_day_stand_alone() -> None:
    hours = parse_hours("Mo-Fr 8-12, 13-17:30")

    assert (hours.words("de"), hours.words_on(0), hours.words_on(6)) == ("Mo–Fr 8–12, 13–17:30", "8–12, 13–17:30", "")
    assert parse_hours("Mo-Fr 8-12, 13-17; Sa 9-12").words("de") == "Mo–Fr 8–12, 13–17; Sa 9–12"
    assert parse_hours("8-16").words("uk") == "щодня 8–16"


def test_hours_past_midnight_are_open_on_the_next_day() -> None:
    hours = parse_hours("Sa 22-6")

    assert hours.is_open_at(moment(2026, 12, 5, 23))
    assert hours.is_open_at(moment(2026, 12, 6, 5, 59))
    assert not hours.is_open_at(moment(2026, 12, 6, 6))
    assert not hours.is_open_at(moment(2026, 12, 6, 22))


def test_a_curfew_is_one_time_of_every_night() -> None:
    curfew = parse_curfew("з 23 до 5")

    assert curfew.written() == "23:00-05:00"
    assert curfew.is_open_at(moment(2026, 12, 5, 4, 59))
    assert not curfew.is_open_at(moment(2026, 12, 5, 5))
    for text in ("", "nachts", "Mo 23-5", "0-24", "22-23, 0-5"):
        with pytest.raises(CurfewNotUnderstood):
            parse_curfew(text)


def test_what_was_kept_by_others_is_read_or_left_out() -> None:
    assert read_hours("") is None
    assert read_hours("nach Absprache") is None
    assert read_hours(WEEK) == parse_hours(WEEK)


def test_the_hours_of_the_sample_are_in_the_writing_that_is_kept() -> None:
    with (RESOURCES / "sample" / "partners.csv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            assert parse_hours(row["hours"]).written() == row["hours"]
            assert parse_curfew(row["curfew"]).written() == row["curfew"]


def merged(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans of a day that do not overlap, from any."""
    found: list[tuple[int, int]] = []
    for start, length in sorted(spans):
        end = start + length
        if not found or start > found[-1][1]:
            found.append((start, end))
    return tuple(found)


SPANS = st.lists(st.tuples(st.integers(0, DAY - 1), st.integers(1, DAY)), max_size=2).map(merged)
WEEKS = st.lists(SPANS, min_size=7, max_size=7).map(tuple).filter(any).map(OpeningHours)


@given(WEEKS)
def test_what_is_kept_and_what_is_shown_say_the_same_hours(hours: OpeningHours) -> None:
    if len(hours.written()) <= 200:
        for text in (hours.written(), *(hours.words(language) for language in ("de", "uk", "en"))):
            assert parse_hours(text) == hours


@given(WEEKS, st.integers(0, 7 * DAY - 1))
def test_it_is_open_exactly_within_its_spans(hours: OpeningHours, minute: int) -> None:
    at = moment(2026, 11, 30) + timedelta(minutes=minute)
    week = 7 * DAY
    inside = any(
        start + day * DAY <= moment < end + day * DAY
        for day, spans in enumerate(hours.days)
        for start, end in spans
        for moment in (minute, minute + week)
    )
    assert hours.is_open_at(at) == inside


@given(st.text(alphabet="mofrsa пнт0123456789:-–,; \nbisдоupamh/.", max_size=60))
def test_any_text_is_read_or_refused_and_never_fails(text: str) -> None:
    try:
        hours = parse_hours(text)
    except HoursNotUnderstood:
        return
    assert parse_hours(hours.written()) == hours
