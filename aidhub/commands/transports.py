"""``aidhub transport``: planned, loaded with goods, and taken through its steps."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

from sqlalchemy.orm import Session

from aidhub.allocation_words import percent
from aidhub.commands.desk import Command, Desk, day, quantity, table
from aidhub.domain.clocks import clock
from aidhub.domain.errors import NotFound
from aidhub.domain.names import name_in
from aidhub.finding_words import finding_sentence
from aidhub.i18n import spoken, translate
from aidhub.planning.allocation import Fairness
from aidhub.services.allocating import Unmet, accept, open_lists, question, unmet
from aidhub.services.articles import find_article
from aidhub.services.filling import fill_up
from aidhub.services.loading import depart
from aidhub.services.parties import find_party
from aidhub.services.places import find_packages
from aidhub.services.promising import add_packages, add_quantity
from aidhub.services.reboxing import rebox
from aidhub.services.receipt import arrive, confirm
from aidhub.services.routes import Route, route
from aidhub.services.transport_rows import find_transport, find_vehicle_type, stops_of
from aidhub.services.transport_show import TransportShow, show
from aidhub.services.transports import new_transport

DEPARTURE = time(6)
"""When a transport leaves whose hour nobody named, by the clock in Germany."""

# Arguments -----------------------------------------------------------------------------------------------------------


def _number(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER")


def _journey(parser: ArgumentParser, *, required: bool) -> None:
    parser.add_argument("--to", metavar="PARTNER", required=required)
    parser.add_argument("--stop", metavar="PARTNER", action="append", default=[])
    parser.add_argument("--vehicle", metavar="KEY", required=required)
    parser.add_argument("--depart", metavar="DATE", type=day, required=required)


def _new_arguments(parser: ArgumentParser) -> None:
    _journey(parser, required=True)


def _plan_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER", nargs="?")
    parser.add_argument("--evenly", action="store_true")
    parser.add_argument("--with", metavar="NUMBER", action="append", default=[], dest="together")
    _journey(parser, required=False)


def _add_arguments(parser: ArgumentParser) -> None:
    _number(parser)
    parser.add_argument("--box", metavar="N", nargs="+", default=[])
    parser.add_argument("--pallet", metavar="N", nargs="+", default=[])
    parser.add_argument("--article", metavar="A")
    parser.add_argument("--quantity", metavar="Q", type=_thousandths)
    parser.add_argument("--stop", metavar="PARTNER")


def _depart_arguments(parser: ArgumentParser) -> None:
    _number(parser)
    parser.add_argument("--rebox", action="store_true")
    parser.add_argument("--despite", metavar="REASON", default="")


def _stop_arguments(parser: ArgumentParser) -> None:
    _number(parser)
    parser.add_argument("--stop", metavar="PARTNER")


def _thousandths(text: str) -> int:
    try:
        exact = Decimal(text) * 1000
    except InvalidOperation as error:
        raise ValueError(text) from error
    if exact != exact.to_integral_value() or exact <= 0:
        raise ValueError(text)
    return int(exact)


# What is done --------------------------------------------------------------------------------------------------------


def _make(session: Session, asked: Namespace) -> int:
    partners = [find_party(session, name, "partner") for name in (*asked.stop, asked.to)]
    vehicle = find_vehicle_type(session, asked.vehicle)
    return new_transport(session, partners, vehicle, _leaves(asked.depart))


def _leaves(on: date) -> datetime:
    return datetime.combine(on, DEPARTURE, clock("DE")).astimezone(UTC)


def _new(desk: Desk, asked: Namespace) -> dict[str, Any]:
    return _shown(desk, desk.do(_make, asked))


def _planned(session: Session, asked: Namespace) -> tuple[int, int | None]:
    """Allocate goods to open needs, or fill the vehicle if there are none; answers the transport, and the permille.

    Other transports that are named are allocated goods in the same step.
    """
    transport = find_transport(session, asked.number) if asked.number else _make(session, asked)
    planned = [transport, *(find_transport(session, number) for number in asked.together)]
    if not any(open_lists(session, id_) for id_ in planned):
        for id_ in planned:
            fill_up(session, id_)
        return transport, None
    fairness = Fairness.SHARE if asked.evenly else Fairness.PRIORITY
    proposal = question(session, list(dict.fromkeys(planned))).answered(fairness=fairness)
    accept(session, proposal)
    return transport, round(proposal.coverage * 1000)


def _plan(desk: Desk, asked: Namespace) -> dict[str, Any]:
    transport, permille = desk.do(_planned, asked)
    coverage = None if permille is None else f"{Decimal(permille) / 1000:f}"
    return _shown(desk, transport) | {"coverage": coverage}


def _added(session: Session, asked: Namespace) -> int:
    transport = find_transport(session, asked.number)
    stop = _stop(session, transport, asked.stop)
    packages = [*asked.box, *(number if number.upper().startswith("P") else f"P{number}" for number in asked.pallet)]
    if packages:
        add_packages(session, transport, stop, find_packages(session, packages))
    if asked.article and asked.quantity:
        add_quantity(session, transport, stop, find_article(session, asked.article), asked.quantity)
    return transport


def _add(desk: Desk, asked: Namespace) -> dict[str, Any]:
    return _shown(desk, desk.do(_added, asked))


def _stop(session: Session, transport: int, partner: str | None, done: str = "") -> int:
    """Find the stop at a partner; if none is named the first one whose step ``done`` is still to be taken."""
    stops = stops_of(session, transport)
    if partner is None:
        waiting = [stop.id for stop in stops if not (done and getattr(stop, done))]
        return waiting[0] if waiting else stops[-1].id
    wanted = find_party(session, partner, "partner")
    found = [stop.id for stop in stops if stop.partner_id == wanted]
    if not found:
        raise NotFound(kind="stop", name=partner)
    return found[0]


def _show(desk: Desk, asked: Namespace) -> dict[str, Any]:
    return _shown(desk, desk.ask(find_transport, asked.number))


def _departed(session: Session, asked: Namespace) -> int:
    transport = find_transport(session, asked.number)
    if asked.rebox:
        rebox(session, transport)
    depart(session, transport, despite=asked.despite)
    return transport


def _depart(desk: Desk, asked: Namespace) -> dict[str, Any]:
    return _shown(desk, desk.do(_departed, asked))


def _at_a_stop(deed: Callable[[Session, int, int], Any], done: str) -> Callable[[Desk, Namespace], dict[str, Any]]:
    """Make what takes a step at a stop: the one named, or the next one."""

    def taken(session: Session, asked: Namespace) -> int:
        transport = find_transport(session, asked.number)
        deed(session, transport, _stop(session, transport, asked.stop, done))
        return transport

    return lambda desk, asked: _shown(desk, desk.do(taken, asked))


# What is answered ----------------------------------------------------------------------------------------------------


def _shown(desk: Desk, transport_id: int) -> dict[str, Any]:
    return answer(desk.ask(show, transport_id), desk.ask(route, transport_id), desk.ask(unmet, transport_id))


def answer(shown: TransportShow, way: Route, missing: Sequence[Unmet] = ()) -> dict[str, Any]:
    """Say everything about a transport and its way as JSON values; ``missing`` is what its partners still need."""
    gauges = shown.gauges
    return {
        "number": shown.number,
        "status": shown.status,
        "revision": shown.revision,
        "departs_at": _moment(shown.departs_at),
        "stops": [
            {
                "stop": stop.position,
                "partner": stop.partner,
                "city": name_in(stop.city, spoken().code) if stop.city else None,
                "arrives_at": _moment(stop.arrives_at),
                "arrived_at": _moment(stop.arrived_at),
                "confirmed_at": _moment(stop.confirmed_at),
                "aid_code": stop.aid_code or None,
            }
            for stop in shown.stops
        ],
        "vehicle": shown.vehicle.key if shown.vehicle else None,
        "lines": [
            {
                "article": name_in(line.names, spoken().code),
                "names": dict(line.names),
                "lot": line.lot_id,
                "package": line.package or None,
                "pallet": line.pallet or None,
                "quantity": quantity(line.quantity_milli),
                "unit": line.unit_code,
                "net_g": line.net_g,
                "gross_g": line.gross_g,
                "value_cents": line.value_cents,
                "expires": line.expires.isoformat() if line.expires else None,
                "stop": line.stop,
            }
            for line in shown.lines
        ],
        "unmet": [
            {
                "stop": one.stop,
                "article": name_in(one.names, spoken().code),
                "names": dict(one.names),
                "quantity": quantity(one.quantity_milli),
                "unit": one.unit_code,
                "priority": one.priority,
            }
            for one in missing
        ],
        "gross_g": gauges.gross_g,
        "net_g": gauges.net_g,
        "value_cents": gauges.value_cents,
        "loading_mm": gauges.floor_mm,
        "pallets": gauges.pallets,
        "packages": gauges.packages,
        "bound": gauges.bound or None,
        "coverage": None,
        "placements": _placements(shown),
        "schedule": [
            {
                "kind": line.kind,
                "place": None if line.point is None else name_in(way.passed[line.point].point.names, spoken().code),
                "at": _moment(line.at),
                "until": _moment(line.until),
                "km": line.km,
            }
            for line in way.lines
        ],
        "findings": [
            {"rule": finding.rule, "severity": str(finding.severity), "text": finding_sentence(finding)}
            for finding in shown.findings
        ],
    }


def _placements(shown: TransportShow) -> list[dict[str, Any]]:
    """List what has a place in the vehicle, from the front wall to the doors."""
    floor, codes = shown.floor, {lift.place_id: lift.code for lift in shown.lifts}
    return (
        [
            {
                "package": codes[key],
                "x_mm": floor.spots[key].x_mm,
                "y_mm": floor.spots[key].y_mm,
                "level": floor.spots[key].level,
                "turned": floor.spots[key].turned,
            }
            for column in floor.columns
            for key in column
        ]
        if floor
        else []
    )


def _moment(at: datetime | None) -> str | None:
    return at.isoformat(timespec="minutes") if at else None


def _tell(told: dict[str, Any]) -> None:
    to = ", ".join(stop["city"] or stop["partner"] for stop in told["stops"])
    print(f"{told['number']}  {to}  {told['departs_at'] or ''}  {told['vehicle'] or ''}  [{told['status']}]")
    rows: dict[tuple[int, str, str], Decimal] = {}
    for line in told["lines"]:
        key = (line["stop"], line["article"], line["unit"])
        rows[key] = rows.get(key, Decimal(0)) + Decimal(line["quantity"])
    table([[str(stop), article, f"{amount:f}", unit] for (stop, article, unit), amount in rows.items()],
          right=frozenset({2}))  # fmt: skip
    print(translate("CommandLine", "{kilograms} kg gross, {metres} loading metres",
                    kilograms=spoken().kilograms(told["gross_g"]),
                    metres=spoken().number(Decimal(told["loading_mm"]) / 1000, 1)))  # fmt: skip
    if told["coverage"] is not None:
        share = percent(float(told["coverage"]), exact=True)
        print(translate("CommandLine", "{share} of the needs covered", share=share))
    for finding in told["findings"]:
        print(f"{finding['severity']}: {finding['text']}")


COMMANDS = (
    Command(("transport", "new"), _new_arguments, _new, _tell),
    Command(("transport", "add"), _add_arguments, _add, _tell),
    Command(("transport", "plan"), _plan_arguments, _plan, _tell),
    Command(("transport", "show"), _number, _show, _tell),
    Command(("transport", "check"), _number, _show, _tell),
    Command(("transport", "depart"), _depart_arguments, _depart, _tell),
    Command(("transport", "arrive"), _stop_arguments, _at_a_stop(arrive, "arrived_at"), _tell),
    Command(("transport", "confirm"), _stop_arguments, _at_a_stop(confirm, "confirmed_at"), _tell),
)
