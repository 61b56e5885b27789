"""A stock count against a plain model: whatever is scanned and booked in whatever order, both agree in the end."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from fault_workers import often
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session
from warehouse import SHELVES, Warehouse, _dump

from aidhub.domain.errors import AidHubError
from aidhub.services.count_rows import differences, open_counts
from aidhub.services.count_settling import settle
from aidhub.services.counting import count_code, finish_location, go_to_location, row_of, start_count
from aidhub.services.moving import move_packages
from aidhub.services.places import find_location, find_packages
from aidhub.services.stock import rows
from aidhub.services.stock_question import Wanted
from aidhub.services.undo import undo

BOXES, NOON = 8, datetime(2030, 1, 1, 12, tzinfo=UTC)
PLACES = SHELVES[:3]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("scan"), st.sampled_from(PLACES), st.integers(1, BOXES)),
        st.tuples(st.just("move"), st.sampled_from(PLACES), st.integers(1, BOXES)),
        st.tuples(st.just("done"), st.sampled_from(PLACES), st.just(0)),
    ),
    max_size=25,
)


@dataclass
class Plain:
    """Where boxes stand by the books, and what the last word of the count on each is: seen there, or missing."""

    stands: dict[int, str]
    seen: dict[int, str] = field(default_factory=dict)
    missing: dict[int, str] = field(default_factory=dict)
    since: dict[str, set[int]] = field(default_factory=dict)
    """By location in work, the boxes that were moved since it was begun."""

    def begin(self, place: str) -> None:
        if place not in self.since:
            self.since[place] = set()
            self.missing = {box: where for box, where in self.missing.items() if where != place}

    def scan(self, place: str, box: int) -> None:
        self.begin(place)
        self.seen[box] = place
        self.missing.pop(box, None)

    def move(self, place: str, box: int) -> None:
        if self.stands[box] == place:
            return
        self.stands[box] = place
        self.seen.pop(box, None)
        self.missing.pop(box, None)
        for moved in self.since.values():
            moved.add(box)

    def done(self, place: str) -> None:
        self.begin(place)
        moved = self.since.pop(place)
        for box, where in self.stands.items():
            if where == place and box not in self.ever and box not in moved:
                self.missing[box] = place

    ever: set[int] = field(default_factory=set)
    """What somebody scanned anywhere, and was not missed since."""

    def result(self) -> dict[int, str]:
        """What stands where when every difference is accepted."""
        there = {**self.stands, **self.seen}
        return {box: where for box, where in there.items() if box not in self.missing}


def act(session: Session, plain: Plain, step: tuple[str, str, int]) -> None:
    kind, place, box = step
    place_id = find_location(session, place)
    if kind == "move":
        [box_id] = find_packages(session, [str(box)])
        if plain.stands[box] != place:
            move_packages(session, [box_id], place_id)
        plain.move(place, box)
        return
    try:
        row = go_to_location(session, place_id)
    except AidHubError:
        row = row_of(session, place_id) or 0
    if kind == "scan":
        count_code(session, row, str(box))
        plain.scan(place, box)
        plain.ever.add(box)
    else:
        finish_location(session, row)
        plain.done(place)
        plain.ever -= set(plain.missing)


def stands(session: Session) -> dict[int, str]:
    return {int(row.package): row.location for row in rows(session, Wanted(), 0, 100)}


class Enough(Exception):
    """Ends a run; what it did is taken back."""


def test_the_count_agrees_with_the_plain_model(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [1] * (BOXES // 2), shelf=PLACES[0])
    warehouse.receive("blanket", [1] * (BOXES - BOXES // 2), shelf=PLACES[1])
    places = [warehouse.shelf(place) for place in PLACES]

    def compare(session: Session, steps: list[tuple[str, str, int]]) -> None:
        clock = count()
        plain = Plain(stands(session))
        start_count(session, places)
        for step in steps:
            session.info["at"] = NOON + timedelta(seconds=next(clock))
            act(session, plain, step)
        [counted] = open_counts(session)
        found = differences(session, counted.id)
        before = _dump(session)
        if found:
            settle(session, counted.id, {one.id: "accepted" for one in found}, "model")
        assert stands(session) == plain.result()
        if found:
            undo(session)
            assert _dump(session) == before
        raise Enough

    @settings(
        max_examples=often(8, 300),
        deadline=None,
        derandomize=bool(often(1, 0)),
        suppress_health_check=list(HealthCheck),
    )
    @given(STEPS)
    def agrees(steps: list[tuple[str, str, int]]) -> None:
        with pytest.raises(Enough):
            warehouse.do(compare, steps)

    agrees()
