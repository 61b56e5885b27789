"""Route and schedule of a transport: worked out of what is known, changed step by step, fed by what really happened."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from lorry import Lorry, new_lorry, partners, soup
from sqlalchemy import select
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Stop, Waypoint
from aidhub.domain import errors
from aidhub.domain.transports import PlanHasProblems, WrongStatus
from aidhub.services import route_edits as edits
from aidhub.services import transport_steps, transports
from aidhub.services.findings import plan_of
from aidhub.services.limits import change_limit
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.routes import Route, route

TUESDAY = datetime(2026, 11, 17, 7, tzinfo=UTC)
"""Eight o'clock in Dortmund."""


@pytest.fixture
def zhytomyr(warehouse: Warehouse) -> Lorry:
    """A lorry from Dortmund by way of Dorohusk to Zhytomyr: the journey of the field."""
    soup(warehouse)
    [home] = partners(warehouse)[1:]
    lorry = new_lorry(warehouse, to=[home])
    lorry.do(transports.edit_transport, departs_at=TUESDAY, crossing_key="PL-DOR")
    return lorry


@pytest.fixture
def both(warehouse: Warehouse) -> Lorry:
    """A lorry to Lviv, then to Zhytomyr."""
    soup(warehouse)
    lorry = new_lorry(warehouse)
    lorry.do(transports.edit_transport, departs_at=TUESDAY, crossing_key="PL-KOR")
    return lorry


def shown(lorry: Lorry) -> Route:
    found = lorry.warehouse.ask(route, lorry.id)
    assert isinstance(found, Route)
    return found


def rules(found: Route) -> list[str]:
    return [finding.rule for finding in found.findings]


def waypoints(lorry: Lorry) -> list[tuple[Any, ...]]:
    columns = (Waypoint.position, Waypoint.km, Waypoint.wait_minutes, Waypoint.pinned_at, Waypoint.arrived_at,
               Waypoint.left_at, Waypoint.note, Waypoint.active)  # fmt: skip
    stops = select(Stop.id, Stop.position, Stop.arrives_at).order_by(Stop.id)

    def read(session: Session) -> list[tuple[Any, ...]]:
        rows = [tuple(row) for row in session.execute(select(*columns).order_by(Waypoint.id))]
        return [row for row in rows if any(row[1:7]) or row[7]] + [tuple(row) for row in session.execute(stops)]

    return list(lorry.warehouse.ask(read))


# The figures ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("crew", "arrival"),
    [(1, datetime(2026, 11, 20, 3, 6, tzinfo=UTC)), (2, datetime(2026, 11, 19, 0, 51, tzinfo=UTC))],
    ids=["one driver", "two drivers"],
)
def test_the_journey_of_the_field_arrives_to_the_minute(zhytomyr: Lorry, crew: int, arrival: datetime) -> None:
    zhytomyr.do(transports.edit_transport, crew=crew)

    found = shown(zhytomyr)

    last = found.passed[-1]
    assert [(one.point.kind, one.distance.km if one.distance else 0) for one in found.passed] == [
        ("start", 0), ("crossing", 1_320), ("stop", 440)]  # fmt: skip
    assert last.planned == arrival
    assert last.best is not None
    assert last.worst is not None
    assert last.best < arrival < last.worst
    assert ("R-RT-6" in rules(found)) == (crew == 2)


def test_a_schedule_says_what_it_lacks(warehouse: Warehouse) -> None:
    soup(warehouse)
    [nowhere] = warehouse.do(add_parties, [NewParty("partner", "Фонд", country="UA")])
    lorry = new_lorry(warehouse, vehicle=None, to=[nowhere, *partners(warehouse)[:1]])
    said = [shown(lorry).missing]
    lorry.do(transports.edit_transport, vehicle_type_key="SEMI_CURTAIN")
    said.append(shown(lorry).missing)
    lorry.do(transports.edit_transport, departs_at=TUESDAY)
    said.append(shown(lorry).missing)
    lorry.do(_remove_first, lorry.stops[0])
    said.append(shown(lorry).missing)

    assert said == ["vehicle", "departure", "place", "crossing"]
    assert shown(lorry).crossings
    assert not shown(lorry).lines


def _remove_first(session: Session, _: int, stop_id: int) -> int:
    return transports.remove_stop(session, stop_id)


def test_crossings_are_those_that_take_the_vehicle_with_their_detour(zhytomyr: Lorry) -> None:
    rows = shown(zhytomyr).crossings

    chosen = next(row for row in rows if row.is_chosen)
    assert (chosen.key, chosen.detour, chosen.trips) == ("PL-DOR", 0, 0)
    assert "PL-BUD" not in {row.key for row in rows}
    assert all(row.takes not in ("no", "empty") for row in rows)
    zhytomyr.do(transports.edit_transport, vehicle_type_key="VAN_L")
    assert {"PL-BUD", "PL-ZOS"} <= {row.key for row in shown(zhytomyr).crossings}


def test_a_crossing_that_does_not_take_the_vehicle_stops_the_plan_unless_somebody_looked_it_up(zhytomyr: Lorry) -> None:
    zhytomyr.warehouse.receive("Dosensuppe 800 g", boxes=(10,))
    zhytomyr.add("1")
    zhytomyr.do(transports.edit_transport, crossing_key="PL-BUD")

    with pytest.raises(PlanHasProblems) as refused:
        zhytomyr.do(transport_steps.confirm_plan)
    assert "R-RT-1" in refused.value.facts["rules"]

    zhytomyr.warehouse.do(edits.confirm_crossing, "PL-BUD", "trucks", takes=True)
    assert "R-RT-1" not in rules(shown(zhytomyr))
    assert "R-RT-2" not in rules(shown(zhytomyr))
    zhytomyr.undo()
    assert "R-RT-1" in rules(shown(zhytomyr))


# What somebody says --------------------------------------------------------------------------------------------------


def test_kilometres_waits_and_pinned_times_are_said_and_undone(zhytomyr: Lorry) -> None:
    before, plain = waypoints(zhytomyr), shown(zhytomyr)
    pin = datetime(2026, 11, 20, 12, tzinfo=UTC)
    stop = f"stop-{zhytomyr.stops[0]}"

    zhytomyr.do(edits.change_point, "crossing", km=1_411, wait_minutes=600)
    zhytomyr.do(edits.change_point, stop, pinned_at=pin)

    found = shown(zhytomyr)
    border = found.at("crossing")
    assert (border.distance and border.distance.km, border.minutes, border.wait_source) == (1_411, 600, "typed")
    assert found.at(stop).planned == pin
    zhytomyr.undo()
    zhytomyr.undo()
    assert (shown(zhytomyr).km, shown(zhytomyr).passed[-1].planned) == (plain.km, plain.passed[-1].planned)
    assert [row for row in waypoints(zhytomyr) if any(row[1:7])] == [row for row in before if any(row[1:7])]


def test_a_pin_that_cannot_be_kept_is_told_and_one_before_the_departure_refused(zhytomyr: Lorry) -> None:
    stop = f"stop-{zhytomyr.stops[0]}"
    zhytomyr.do(edits.change_point, stop, pinned_at=TUESDAY + timedelta(hours=30))
    assert "R-RT-5" in rules(shown(zhytomyr))

    for fields, refusal in (
        ({"pinned_at": TUESDAY - timedelta(hours=1)}, edits.BeforeDeparture),
        ({"km": 20_001}, edits.RouteFigureTooLarge),
        ({"wait_minutes": 50_000}, edits.RouteFigureTooLarge),
        ({"arrived_at": TUESDAY}, edits.NotOnTheRoad),
    ):
        with pytest.raises(refusal):
            zhytomyr.do(edits.change_point, stop, **fields)
    with pytest.raises(errors.AidHubError):
        zhytomyr.do(edits.change_point, "way-99", km=3)


def test_volunteers_limits_and_bans_make_the_schedule_longer(zhytomyr: Lorry) -> None:
    plain = shown(zhytomyr)
    for key, value in (
        ("drive_day_min", 480),
        ("small_break_after_min", 120),
        ("night_from_h", 23),
        ("night_until_h", 5),
    ):
        zhytomyr.warehouse.do(change_limit, key, value)

    found = shown(zhytomyr)

    assert found.driving == plain.driving
    assert (found.passed[-1].planned or TUESDAY) > (plain.passed[-1].planned or TUESDAY)


def test_a_paid_lorry_waits_for_the_german_sunday_and_drives_through_polish_bans(zhytomyr: Lorry) -> None:
    [carrier] = zhytomyr.warehouse.do(add_parties, [NewParty("carrier", "Spedition")])
    saturday = datetime(2026, 11, 21, 19, tzinfo=UTC)
    zhytomyr.do(transports.edit_transport, departs_at=saturday, carrier_id=carrier)
    paid = shown(zhytomyr)
    zhytomyr.do(transports.edit_transport, carrier_id=None)
    own = shown(zhytomyr)
    zhytomyr.do(transports.edit_transport, departs_at=datetime(2026, 11, 10, 19, tzinfo=UTC))

    assert "R-RT-3" in rules(paid)
    assert "R-RT-3" not in rules(own)
    assert "R-RT-4" in rules(shown(zhytomyr))


def test_a_time_pinned_at_a_border_counts_only_while_that_crossing_is_chosen(zhytomyr: Lorry) -> None:
    zhytomyr.do(edits.change_point, "crossing", pinned_at=TUESDAY + timedelta(days=3))
    assert zhytomyr.warehouse.ask(plan_of, zhytomyr.id).border_on == (TUESDAY + timedelta(days=3)).date()

    zhytomyr.do(transports.edit_transport, crossing_key="PL-KOR")

    assert zhytomyr.warehouse.ask(plan_of, zhytomyr.id).border_on is None


# Points --------------------------------------------------------------------------------------------------------------


def test_goods_are_handed_on_in_zabrze_and_another_vehicle_goes_on(both: Lorry) -> None:
    before = waypoints(both)
    way = both.do(edits.add_waypoint, "hand_over", "Hindenburg")
    found = shown(both)

    assert [one.point.kind for one in found.passed] == ["start", "hand_over", "crossing", "stop", "stop"]
    assert found.at(f"way-{way}").minutes == 120
    both.undo()
    assert [row for row in waypoints(both) if row[-1]] == [row for row in before if row[-1]]


def test_points_are_put_before_and_behind_others_and_taken_away(both: Lorry) -> None:
    lviv, home = (f"stop-{stop}" for stop in both.stops)
    rivne = both.do(edits.add_waypoint, "via", "Rivne", after=lviv)
    essen = both.do(edits.add_waypoint, "pick_up", "Essen")
    keys = [one.point.key for one in shown(both).passed]
    assert keys == ["start", f"way-{essen}", "crossing", lviv, f"way-{rivne}", home]

    both.do(edits.move_point, home, -1)
    assert [one.point.key for one in shown(both).passed][3:] == [lviv, home, f"way-{rivne}"]
    with pytest.raises(errors.NothingChanged):
        both.do(edits.move_point, f"way-{rivne}", 1)
    both.do(edits.remove_waypoint, f"way-{rivne}")
    assert f"way-{rivne}" not in [one.point.key for one in shown(both).passed]
    both.undo()
    both.undo()
    assert [one.point.key for one in shown(both).passed] == keys


def test_an_unknown_city_is_no_point(both: Lorry) -> None:
    with pytest.raises(errors.NotFound):
        both.do(edits.add_waypoint, "via", "Atlantis")


def test_stops_are_put_in_the_order_with_the_shortest_way(both: Lorry) -> None:
    both.do(transports.order_stops, both.stops[::-1])
    far = shown(both).km

    both.do(edits.shorten)

    assert [one.point.stop_id for one in shown(both).passed if one.point.stop_id] == list(both.stops)
    assert shown(both).km < far
    with pytest.raises(errors.NothingChanged):
        both.do(edits.shorten)


def test_one_stop_cannot_be_put_in_order(zhytomyr: Lorry) -> None:
    with pytest.raises(edits.NothingToOrder):
        zhytomyr.do(edits.shorten)


# The plan and the road -----------------------------------------------------------------------------------------------


def test_arrivals_are_taken_over_and_a_confirmed_plan_has_them(zhytomyr: Lorry) -> None:
    planned = shown(zhytomyr).passed[-1].planned
    zhytomyr.do(edits.take_over_arrivals)
    assert waypoints(zhytomyr)[-1][2] == planned
    with pytest.raises(errors.NothingChanged):
        zhytomyr.do(edits.take_over_arrivals)
    zhytomyr.undo()
    assert waypoints(zhytomyr)[-1][2] is None

    zhytomyr.warehouse.receive("Dosensuppe 800 g", boxes=(10,))
    zhytomyr.add("1")
    zhytomyr.do(transport_steps.confirm_plan, despite="a test")
    assert waypoints(zhytomyr)[-1][2] == planned


def on_the_way(lorry: Lorry) -> None:
    lorry.warehouse.receive("Dosensuppe 800 g", boxes=(10,))
    lorry.add("1")
    lorry.do(transport_steps.confirm_plan, despite="a test")
    lorry.depart()


def test_real_times_at_the_border_move_the_schedule_and_teach_the_next_one(zhytomyr: Lorry) -> None:
    on_the_way(zhytomyr)
    arrived, left = TUESDAY + timedelta(hours=40), TUESDAY + timedelta(hours=49)
    zhytomyr.do(edits.at_point, "crossing", "arrived_at", arrived)
    with pytest.raises(edits.LeftBeforeArrival):
        zhytomyr.do(edits.at_point, "crossing", "left_at", TUESDAY)
    zhytomyr.do(edits.at_point, "crossing", "left_at", left)
    zhytomyr.do(edits.change_point, "crossing", km=1_290)

    own = shown(zhytomyr)
    assert own.at("crossing").planned == arrived
    assert (own.passed[-1].planned or TUESDAY) > left

    other = new_lorry(zhytomyr.warehouse, to=[zhytomyr.warehouse.ask(_partner, zhytomyr.id)])
    other.do(transports.edit_transport, departs_at=TUESDAY + timedelta(days=30), crossing_key="PL-DOR")
    border = shown(other).at("crossing")
    assert (border.minutes, border.wait_source, border.trips) == (540, "trips", 1)
    assert (border.distance and border.distance.km, border.distance and border.distance.source) == (1_290, "trips")
    assert next(row for row in shown(other).crossings if row.is_chosen).wait == 540
    other.do(transports.edit_transport, vehicle_type_key="VAN_L")
    assert shown(other).at("crossing").wait_source == "usual"


def _partner(session: Session, transport_id: int) -> int:
    return session.scalars(select(Stop.partner_id).where(Stop.transport_id == transport_id)).one()


def test_a_hand_over_without_a_receipt_is_told_until_it_is_entered(both: Lorry) -> None:
    way = both.do(edits.add_waypoint, "hand_over", "Zabrze")
    on_the_way(both)
    both.do(edits.at_point, f"way-{way}", "left_at", TUESDAY + timedelta(hours=20))
    assert "R-RT-11" in rules(shown(both))

    both.do(edits.change_point, f"way-{way}", note="Beleg 17")

    assert "R-RT-11" not in rules(shown(both))


def test_after_departure_stops_stay_where_they_are(both: Lorry) -> None:
    on_the_way(both)

    with pytest.raises(WrongStatus):
        both.do(edits.move_point, f"stop-{both.stops[1]}", -1)
    with pytest.raises(WrongStatus):
        both.do(edits.shorten)
