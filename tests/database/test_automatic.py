"""Which backups are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from aidhub.database.automatic import ALL_OF, backup_folder, backup_name, backups, kept, thin_out

NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
moments = st.lists(st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)), max_size=60)  # noqa: DTZ001


def test_over_400_days_the_rule_keeps_what_it_says() -> None:
    """Every half hour of a working day for 400 days, thinned each time, as the program does it."""
    there: set[datetime] = set()
    day = NOW - timedelta(days=400)
    while day < NOW:
        for half_hour in range(16):
            at = day.replace(hour=8) + timedelta(minutes=30 * half_hour)
            there = kept(there | {at}, at)
        day += timedelta(days=1)
    newest = max(there)
    recent = {at for at in there if newest - at < ALL_OF}
    assert len(recent) == 32, "all of two days"
    assert len(there) == 32 + 7 + 4 + 12
    older = sorted(there - recent, reverse=True)
    assert [(newest.date() - at.date()).days for at in older[:7]] == [2, 3, 4, 5, 6, 7, 8]
    assert all(at.hour == 15 for at in older), "the last of its day"
    assert newest - min(there) > timedelta(days=330)


@given(moments)
def test_the_newest_always_stays(some: list[datetime]) -> None:
    assert max(some, default=None) in (kept(some, NOW) or {None})


@given(moments)
def test_thinning_twice_deletes_no_more(some: list[datetime]) -> None:
    once = kept(some, NOW)
    assert once <= set(some)
    assert kept(once, NOW) == once


@given(moments)
def test_all_of_two_days_stay_and_never_more_than_23_older_ones(some: list[datetime]) -> None:
    stay = kept(some, NOW)
    recent = {at for at in some if NOW - at < ALL_OF}
    assert recent <= stay
    assert len(stay - recent) <= 7 + 4 + 12


def test_a_clock_set_back_deletes_nothing_new() -> None:
    some = [NOW + timedelta(days=400, hours=number) for number in range(5)]
    assert kept(some, NOW) == set(some)


def test_only_backups_of_this_warehouse_are_thinned_out(tmp_path: Path) -> None:
    folder = backup_folder(tmp_path / "lager.aidhub")
    folder.mkdir()
    old = [backup_name("lager", NOW - timedelta(days=30, minutes=number)) for number in range(5)]
    others = ["lager-20261399-000000.aidhub", "lager2-20200101-000000.aidhub", "lager.txt", "lager-20200101-000000.old"]
    for name in old + others:
        (folder / name).touch()
    assert [backup.file.name for backup in backups(folder, "lager")] == old
    gone = thin_out(folder, "lager", NOW)
    assert [file.name for file in gone] == old[1:]
    assert sorted(file.name for file in folder.iterdir()) == sorted([old[0], *others])


def test_a_folder_that_is_not_there_holds_no_backups(tmp_path: Path) -> None:
    assert backups(tmp_path / "none", "lager") == []
