"""Goods are allocated to the open needs of a transport's partners, and promised as one step if nothing changed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from lorry import Lorry, new_lorry, partners
from sqlalchemy import update
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Article, ArticleSubstitute, Party, Stop, Transport, VehicleType
from aidhub.domain.transports import GoodsChanged, NoVehicle
from aidhub.planning.allocation import Fairness, Short
from aidhub.planning.first_to_expire import PassedOver
from aidhub.services import transport_show
from aidhub.services.allocating import Proposal, accept, best_covered, question
from aidhub.services.blocking import block
from aidhub.services.moving import make_pallet
from aidhub.services.needs import NewLine, NewList, make_list, open_needs
from aidhub.services.needs_edits import confirm_articles
from aidhub.services.promising import add_packages
from aidhub.services.today import today

ONE = 1000


@pytest.fixture
def to(warehouse: Warehouse) -> list[int]:
    return partners(warehouse)


@pytest.fixture
def lorry(warehouse: Warehouse, to: list[int]) -> Lorry:
    return new_lorry(warehouse, to=to)


def asks(warehouse: Warehouse, partner: int, *lines: tuple[str, int, str]) -> None:
    """A partner asks for so many pieces of articles, by priority."""
    asked = [
        NewLine(name, warehouse.article(name), "sure", pieces * ONE, priority=priority)
        for name, pieces, priority in lines
    ]
    warehouse.do(make_list, NewList(partner, warehouse.ask(today)), asked)


def proposed(warehouse: Warehouse, *lorries: Lorry, **how: Any) -> Proposal:
    found: Proposal = warehouse.ask(question, [lorry.id for lorry in lorries]).answered(**how)
    return found


def gets(proposal: Proposal) -> list[tuple[int, str, int]]:
    """List stop, article and pieces of each line."""
    return [(line.stop, line.names["de"].split(",")[0], line.quantity_milli // ONE) for line in proposal.lines]


def test_a_proposal_covers_the_needs_of_each_stop_and_is_promised_as_one_step(
    warehouse: Warehouse, to: list[int], lorry: Lorry
) -> None:
    warehouse.receive("Wolldecken", [10] * 4)
    warehouse.receive("Kerzen", loose=10)
    asks(warehouse, to[0], ("Wolldecken", 20, "urgent"))
    asks(warehouse, to[1], ("Wolldecken", 10, "normal"), ("Kerzen", 4, "high"))
    before = lorry.everything()

    proposal = proposed(warehouse, lorry)

    assert gets(proposal) == [(1, "Wolldecken", 20), (2, "Kerzen", 4), (2, "Wolldecken", 10)]
    assert (proposal.coverage, proposal.gap) == (1, 0)
    assert lorry.everything() == before
    entry = warehouse.do(accept, proposal)
    assert sum(pieces for _, pieces, _ in lorry.carries()) == 34
    assert warehouse.ask(open_needs) == []
    lorry.undo(entry)
    assert lorry.carries() == []
    assert len(warehouse.ask(open_needs)) == 3


def test_a_line_gets_goods_only_once_its_article_is_sure(warehouse: Warehouse, to: list[int], lorry: Lorry) -> None:
    warehouse.receive("Wolldecken", [10] * 4)
    line = NewLine("Теплі речі", warehouse.article("Wolldecken"), "proposed", 20 * ONE)
    warehouse.do(make_list, NewList(to[0], warehouse.ask(today)), [line])

    proposal = proposed(warehouse, lorry)

    assert [(line.quantity_milli, line.short) for line in proposal.lines] == [(0, Short.UNCONFIRMED)]
    assert warehouse.ask(best_covered) is None
    [need] = warehouse.ask(open_needs)
    warehouse.do(confirm_articles, [need.line_id])
    assert gets(proposed(warehouse, lorry)) == [(1, "Wolldecken", 20)]


def test_what_is_promised_already_is_not_proposed_again(warehouse: Warehouse, to: list[int], lorry: Lorry) -> None:
    warehouse.receive("Wolldecken", [10] * 4)
    asks(warehouse, to[0], ("Wolldecken", 20, "urgent"))
    warehouse.do(accept, proposed(warehouse, lorry))
    assert proposed(warehouse, lorry).lines == ()
    assert warehouse.do(accept, proposed(warehouse, lorry)) is None


def test_goods_keep_as_long_as_the_partner_asks_for_at_their_own_stop(
    warehouse: Warehouse, to: list[int], lorry: Lorry
) -> None:
    arrives = warehouse.ask(question, [lorry.id]).stops[lorry.stops[0]].arrives_on
    warehouse.receive("Fischkonserven", loose=10, expires=arrives + timedelta(days=30))
    warehouse.receive("Fischkonserven", loose=10, expires=arrives + timedelta(days=200))
    asks(warehouse, to[0], ("Fischkonserven", 10, "normal"))
    asks(warehouse, to[1], ("Fischkonserven", 15, "normal"))

    proposal = proposed(warehouse, lorry)

    assert gets(proposal) == [(1, "Fischkonserven", 10), (2, "Fischkonserven", 10)]
    lviv, zhytomyr = proposal.lines
    assert {goods.expires for goods in lviv.goods} == {arrives + timedelta(days=30)}
    assert zhytomyr.short is Short.UNFIT
    assert [passed.reason for passed in proposal.passed(zhytomyr.line_id)] == [PassedOver.TOO_SHORT]


def test_the_day_each_stop_is_reached_decides_not_the_day_of_departure(
    warehouse: Warehouse, to: list[int], lorry: Lorry
) -> None:
    arrives = warehouse.ask(question, [lorry.id]).stops[lorry.stops[0]].arrives_on
    warehouse.receive("Fischkonserven", loose=10, expires=arrives + timedelta(days=5))
    asks(warehouse, to[0], ("Fischkonserven", 10, "normal"))
    assert gets(proposed(warehouse, lorry)) == [(1, "Fischkonserven", 10)]
    asked = question_with_arrival(warehouse, lorry, days=9)
    assert gets(asked.answered()) == [(1, "Fischkonserven", 0)]


def question_with_arrival(warehouse: Warehouse, lorry: Lorry, *, days: int) -> Any:
    def arrive(session: Session) -> None:
        departs = session.get_one(Transport, lorry.id).departs_at
        assert departs
        session.get_one(Stop, lorry.stops[0]).arrives_at = departs + timedelta(days=days)

    warehouse.database.write(arrive, by=warehouse.person)
    return warehouse.ask(question, [lorry.id])


def test_dangerous_goods_cool_goods_and_what_a_partner_does_not_take_wait_for_people(
    warehouse: Warehouse, to: list[int], lorry: Lorry
) -> None:
    for name in ("Wolldecken", "Kerzen", "Shampoo"):
        warehouse.receive(name, loose=5)
    asks(warehouse, to[0], ("Wolldecken", 5, "normal"), ("Kerzen", 5, "normal"), ("Shampoo", 5, "normal"))

    blankets, candles = warehouse.article("Wolldecken"), warehouse.article("Kerzen")

    def change(session: Session) -> None:
        session.execute(update(Article).where(Article.id == blankets).values(un_number="1263"))
        session.execute(update(Article).where(Article.id == candles).values(temperature="2-8"))
        taken = [session.get_one(Article, id_).category_key for id_ in (blankets, candles)]
        session.execute(update(Party).where(Party.id == to[0]).values(accepts=" ".join(taken)))

    warehouse.database.write(change, by=warehouse.person)
    proposal = proposed(warehouse, lorry)
    reasons = {
        line.names["de"].split()[0]: {passed.reason for passed in proposal.passed(line.line_id)}
        for line in proposal.lines
    }
    assert not proposal.goods
    assert reasons.pop("Kerzen") == {PassedOver.NO_COOLING}
    assert reasons.pop("Wolldecken") == {PassedOver.NEEDS_DECISION}
    assert list(reasons.values()) == [{PassedOver.NOT_ACCEPTED}]

    def cool(session: Session) -> None:
        session.execute(update(VehicleType).where(VehicleType.key == "SEMI_CURTAIN").values(cooled=True))

    warehouse.database.write(cool, by=warehouse.person)
    assert (1, "Kerzen", 5) in gets(proposed(warehouse, lorry))


def test_a_substitute_goes_where_it_is_allowed(warehouse: Warehouse, to: list[int], lorry: Lorry) -> None:
    warehouse.receive("Kerzen", loose=20)
    asks(warehouse, to[0], ("Wolldecken", 10, "normal"))
    assert not proposed(warehouse, lorry).goods

    def allow(session: Session) -> None:
        pair = {"article_id": warehouse.article("Wolldecken"), "substitute_id": warehouse.article("Kerzen")}
        session.add(ArticleSubstitute(**pair))

    warehouse.database.write(allow, by=warehouse.person)
    [line] = proposed(warehouse, lorry).lines
    assert [(goods.names["de"], goods.quantity_milli) for goods in line.goods] == [("Kerzen", 10 * ONE)]
    assert line.share == pytest.approx(0.8)


def test_an_amount_set_by_hand_is_kept(warehouse: Warehouse, to: list[int], lorry: Lorry) -> None:
    warehouse.receive("Wolldecken", loose=30)
    asks(warehouse, to[0], ("Wolldecken", 30, "urgent"))
    asks(warehouse, to[1], ("Wolldecken", 30, "normal"))
    first = proposed(warehouse, lorry)
    assert gets(first) == [(1, "Wolldecken", 30), (2, "Wolldecken", 0)]
    second = proposed(warehouse, lorry, by_hand={first.lines[1].line_id: 12 * ONE})
    assert gets(second) == [(1, "Wolldecken", 18), (2, "Wolldecken", 12)]
    assert [line.by_hand for line in second.lines] == [False, True]
    shared = proposed(warehouse, lorry, fairness=Fairness.SHARE)
    assert gets(shared) == [(1, "Wolldecken", 15), (2, "Wolldecken", 15)]


def test_two_transports_share_the_needs_and_are_promised_together(
    warehouse: Warehouse, to: list[int], lorry: Lorry
) -> None:
    other = new_lorry(warehouse, to=[to[0]])
    warehouse.receive("Wolldecken", loose=30)
    asks(warehouse, to[0], ("Wolldecken", 10, "normal"))
    asks(warehouse, to[1], ("Wolldecken", 10, "normal"))
    proposal = proposed(warehouse, lorry, other)
    entry = warehouse.do(accept, proposal)
    pieces = sum(pieces for some in (lorry, other) for _, pieces, _ in some.carries())
    assert pieces == 20
    lorry.undo(entry)
    assert lorry.carries() == other.carries() == []


def test_a_full_vehicle_says_what_binds_and_is_never_too_full(
    warehouse: Warehouse, to: list[int], lorry: Lorry
) -> None:
    warehouse.receive("Wolldecken", [10] * 100, gross_g=400_000)
    asks(warehouse, to[0], ("Wolldecken", 1000, "normal"))
    proposal = proposed(warehouse, lorry)
    assert proposal.coverage < 1
    assert [(bound.vehicle_id, bound.limit) for bound in proposal.bounds] == [(lorry.id, "payload")]
    assert proposal.lines[0].short is Short.NO_ROOM
    warehouse.do(accept, proposal)
    sums = warehouse.ask(transport_show.show, lorry.id).gauges
    assert all(not bound.over for bound in sums.bounds)
    assert sums.gauge("payload").permille > 960


# What changed meanwhile ----------------------------------------------------------------------------------------------


def test_nothing_is_promised_if_some_of_it_was_taken_meanwhile(
    warehouse: Warehouse, to: list[int], lorry: Lorry
) -> None:
    warehouse.receive("Wolldecken", [10] * 2)
    warehouse.receive("Kerzen", loose=5)
    asks(warehouse, to[0], ("Wolldecken", 20, "normal"), ("Kerzen", 5, "normal"))
    proposal = proposed(warehouse, lorry)
    other = new_lorry(warehouse, to=[to[1]])
    box = next(goods for goods in proposal.goods if goods.in_box)
    warehouse.do(add_packages, other.id, other.stops[0], [box.place_id])
    before = lorry.everything()

    with pytest.raises(GoodsChanged) as refused:
        warehouse.do(accept, proposal)

    [line] = refused.value.facts["lines"]
    assert (line["place"], line["available"], line["reason"]) == (box.place, 0, "less")
    assert lorry.everything() == before


def test_goods_that_were_blocked_meanwhile_are_not_promised(warehouse: Warehouse, to: list[int], lorry: Lorry) -> None:
    warehouse.receive("Wolldecken", [10] * 2)
    asks(warehouse, to[0], ("Wolldecken", 20, "normal"))
    proposal = proposed(warehouse, lorry)
    goods = proposal.goods[0]
    warehouse.do(block, [(goods.lot_id, goods.place_id)], "nass")
    with pytest.raises(GoodsChanged) as refused:
        warehouse.do(accept, proposal)
    assert [line["reason"] for line in refused.value.facts["lines"]] == ["blocked"]
    assert lorry.carries() == []


def test_a_transport_without_a_vehicle_gets_no_proposal(warehouse: Warehouse, to: list[int]) -> None:
    with pytest.raises(NoVehicle):
        warehouse.ask(question, [new_lorry(warehouse, vehicle=None, to=to).id])


def test_what_is_needed_stands_beside_what_is_promised_whichever_transport_brings_it(
    warehouse: Warehouse, to: list[int], lorry: Lorry
) -> None:
    warehouse.receive("Wolldecken", [10] * 6)
    asks(warehouse, to[0], ("Wolldecken", 50, "normal"))
    other = new_lorry(warehouse, to=[to[0]])
    other.add("1")
    lorry.add("2", "3")
    lorry.add("4", stop=1)

    def rows(lorry: Lorry) -> list[tuple[int, int, int | None]]:
        shown = warehouse.ask(transport_show.show, lorry.id)
        return [(row.stop, row.quantity_milli, row.needed_milli) for row in shown.allocations]

    assert rows(lorry) == [(1, 20 * ONE, 40 * ONE), (2, 10 * ONE, None)]
    assert rows(other) == [(1, 10 * ONE, 30 * ONE)]


@pytest.mark.parametrize("vehicle", ["VAN_S", "CAR_TRAILER", "TRUCK_75", "SEMI_CURTAIN"])
def test_pallets_go_wholly_or_in_part_and_the_gauges_agree(warehouse: Warehouse, to: list[int], vehicle: str) -> None:
    lorry = new_lorry(warehouse, vehicle=vehicle, to=to)
    warehouse.receive("Wolldecken", [10] * 60, gross_g=14_000)
    for first in range(1, 61, 12):
        boxes = [warehouse.package(str(number)) for number in range(first, first + 12)]
        warehouse.do(make_pallet, boxes, warehouse.shelf("A-01-1"))
    asks(warehouse, to[0], ("Wolldecken", 370, "urgent"))
    asks(warehouse, to[1], ("Wolldecken", 130, "normal"))
    proposal = proposed(warehouse, lorry)
    warehouse.do(accept, proposal)
    sums = warehouse.ask(transport_show.show, lorry.id).gauges
    assert all(not bound.over for bound in sums.bounds)
    assert proposal.coverage > 0.9 or max(bound.permille for bound in sums.bounds) > 950
