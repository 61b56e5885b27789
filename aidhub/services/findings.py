"""A transport's plan, checked."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Transport
from aidhub.domain.checks import Plan, PlannedStop, problems
from aidhub.domain.freight import freight, gauges
from aidhub.domain.transports import ON_THE_ROAD, PlanHasProblems
from aidhub.services.limits import limits
from aidhub.services.loads import load_of
from aidhub.services.placements import carried, floor_of, placements
from aidhub.services.transport_rows import room_of, stops_of


def plan_of(session: Session, transport_id: int) -> Plan:
    """Read a transport's plan with everything checks, gauges and papers need; all figures come from here."""
    question = select(Transport.number, Transport.status).where(Transport.id == transport_id)
    number, status = session.execute(question).one()
    load = load_of(session, transport_id)
    bounds = limits(session)
    room = room_of(session, transport_id)
    weighed = freight(load, bounds)
    stops = tuple(
        PlannedStop(row.id, row.position, row.partner, row.country, row.arrives_on, row.keep_days, row.register_no)
        for row in stops_of(session, transport_id)
    )
    sums = gauges(load, weighed, room, bounds)
    standing = carried(load, weighed, {stop.id: stop.position for stop in stops})
    floor = floor_of(standing, room, bounds, placements(session, transport_id)) if room else None
    return Plan(number, stops, load, weighed, sums, bounds, room, status in ON_THE_ROAD, floor)


def refuse_problems(session: Session, transport_id: int, step: str, *, despite: str) -> list[str]:
    """Refuse a step that the checks stop; with a reason it is taken, and the rules it was taken against are answered.

    Raises:
        PlanHasProblems: with the findings.
    """
    plan = plan_of(session, transport_id)
    found = problems(plan, step)
    if found and not despite:
        rules = list(dict.fromkeys(finding.rule for finding in found))
        raise PlanHasProblems(transport=plan.number, step=step, rules=rules, findings=list(found))
    return list(dict.fromkeys(finding.rule for finding in found))
