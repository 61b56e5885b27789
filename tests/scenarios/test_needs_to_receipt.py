"""From two needs lists to a receipt with differences, on both databases; then every step of it is undone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from full_lorry import BY_HAND, COPIED, GOES, ONE, fill, given
from lorry import DEPARTS
from plain_lists import needs_in
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import (
    Article,
    ConfirmedWording,
    NeedsLine,
    NeedsList,
    Placement,
    Stop,
    Transport,
)
from aidhub.domain.needs import Covered
from aidhub.services import load_plan, needs, needs_edits, route_edits, transport_steps, transports
from aidhub.services.allocating import Proposal, accept, question
from aidhub.services.checking import check
from aidhub.services.importing_needs import import_needs
from aidhub.services.loading import depart, load_packages
from aidhub.services.needs import make_list
from aidhub.services.receipt import Difference, arrive, confirm
from aidhub.services.route_points import points_of_all
from aidhub.services.transport_rows import stops_of
from aidhub.services.transport_show import TransportShow, show
from aidhub.services.undo import last_step, undo

KEPT = (ConfirmedWording, NeedsList, NeedsLine, Placement)


def state(warehouse: Warehouse) -> dict[str, Any]:
    """All that an undo must bring back: goods, promises, lists, transports, places on the floor and the way."""
    return {**warehouse.dump(), **warehouse.ask(_rows), "covered": warehouse.ask(needs.coverage)}


def _rows(session: Session) -> dict[str, Any]:
    made = Transport.status != "unmade"
    there = {table: table.active for table in KEPT} | {
        Transport: made,
        Stop: Stop.active & Stop.transport_id.in_(select(Transport.id).where(made)),
    }
    found: dict[str, Any] = {}
    for table, is_there in there.items():
        question = select(*inspect(table).columns).where(is_there).order_by(table.id)
        found[table.__tablename__] = [tuple(row) for row in session.execute(question)]
    ways = points_of_all(session, [row[0] for row in found["transport"]])
    # A row that says nothing of a point may stay.
    return found | {"way": [[replace(point, waypoint_id=None) for point in way] for way in ways.values()]}


class Story:
    """Steps one after the other, each with what was before it."""

    def __init__(self, warehouse: Warehouse) -> None:
        self.warehouse, self.lived = warehouse, list[tuple[str, int, dict[str, Any]]]()

    def step(self, deed: Any, *args: Any, **kwargs: Any) -> Any:
        """Do one step, which is exactly one entry of the journal."""
        before, last = state(self.warehouse), self._last()
        answer = self.warehouse.do(deed, *args, **kwargs)
        assert self._last() == last + 1, deed
        assert self.warehouse.ask(check) == (), deed
        self.lived.append((deed.__name__, last + 1, before))
        return answer

    def undo_all(self) -> None:
        """Undo step by step, the last first; all must be as it was before each."""
        while self.lived:
            name, entry, before = self.lived.pop()
            self.warehouse.do(undo, entry)
            after = state(self.warehouse)
            assert {key: after[key] for key in after if after[key] != before[key]} == {}, name
        assert self.warehouse.ask(check) == ()

    def _last(self) -> int:
        found = self.warehouse.ask(last_step)
        return found.id if found else 0


@pytest.fixture
def story(warehouse: Warehouse) -> Story:
    return Story(warehouse)


def goods(shown: TransportShow) -> list[tuple[str, int, int]]:
    stops = {stop.id: stop.position for stop in shown.stops}
    return [(one.names["en"], one.quantity_milli // ONE, stops[one.stop_id]) for one in shown.allocations]


def figures(one: Covered) -> tuple[int, ...]:
    return tuple(milli // ONE for milli in (one.received_milli, one.sent_milli, one.promised_milli))


def test_two_lists_fill_a_lorry_whose_receipt_has_differences_and_all_of_it_is_undone(story: Story) -> None:
    warehouse = story.warehouse
    lviv, zhytomyr = fill(warehouse)

    # Two lists; what Lviv meant by its own word is chosen.
    read = story.step(import_needs, needs_in(COPIED.replace("\t", "|")), lviv)
    assert read["lines"] == 9
    story.step(make_list, *given(warehouse, zhytomyr))
    asked = warehouse.ask(_lines)
    blankets, bags, duvets = (asked[lviv, name] for name in ("Wool blankets", "Sleeping bags", "Duvets"))
    story.step(needs_edits.change_priority, [duvets], 1)

    # A lorry, and the goods for it.
    id_ = story.step(transports.new_transport, [lviv, zhytomyr], "SEMI_CURTAIN", DEPARTS)
    set_to = {asked[(lviv, zhytomyr)[stop - 1], name]: pieces * ONE for name, pieces, stop in BY_HAND}
    proposal: Proposal = warehouse.ask(question, [id_]).answered(by_hand=set_to)
    story.step(accept, proposal)
    shown = warehouse.ask(show, id_)
    assert sorted(goods(shown)) == sorted(GOES)
    assert len(shown.lifts) == 33

    # Places on the floor, the way, the plan.
    story.step(load_plan.place_all, id_)
    story.step(transports.edit_transport, id_, crossing_key="PL-KOR")
    story.step(route_edits.change_point, id_, "crossing", wait_minutes=300)
    story.step(route_edits.take_over_arrivals, id_)
    story.step(transport_steps.confirm_plan, id_, "a test")
    floor = warehouse.ask(show, id_).floor
    assert floor
    assert len(floor.spots) == 33

    # The ramp: every pallet one by one, and off it goes.
    for lift in shown.lifts:
        story.step(load_packages, id_, [lift.place_id])
    story.step(depart, id_, despite="a test")
    first, second = (stop.id for stop in warehouse.ask(stops_of, id_))
    for stop in (first, second):
        story.step(arrive, id_, stop)
    lots = {goods.names["en"]: goods.lot_id for goods in warehouse.ask(show, id_).lines}
    differences = [
        Difference(237 * ONE, "missing", lots["Wool blankets"], note="one box was wet"),
        Difference(122 * ONE, "surplus", lots["Sleeping bags"]),
    ]
    story.step(confirm, id_, first, differences)
    story.step(confirm, id_, second)

    # The lists say what was received.
    covered = warehouse.ask(needs.coverage)
    assert [figures(covered[line]) for line in (blankets, bags, duvets)] == [(237, 0, 0), (122, 0, 0), (96, 0, 0)]
    assert figures(covered[asked[zhytomyr, "Bar soap"]]) == (1200, 0, 0)
    assert warehouse.ask(show, id_).status == "confirmed"

    story.undo_all()


def _lines(session: Session) -> dict[tuple[int, str], int]:
    """Find the lines of lists by partner and article."""
    question = (
        select(NeedsList.partner_id, Article.name_en, NeedsLine.id)
        .join(NeedsList, NeedsList.id == NeedsLine.list_id)
        .join(Article, Article.id == NeedsLine.article_id)
    )
    return {(row.partner_id, row.name_en): row.id for row in session.execute(question)}
