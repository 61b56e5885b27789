"""A transport's plan, checked: the one place where checks meet the database."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    FieldChange,
    JournalEntry,
    Lot,
    Party,
    ReservationChange,
    Stop,
    Transport,
    VehicleType,
    Waypoint,
)
from aidhub.domain.checks import Beside, Drives, Plan, PlannedStop
from aidhub.domain.clocks import local_day
from aidhub.domain.freight import freight, gauges
from aidhub.domain.limits import Limits
from aidhub.domain.transports import AT_THE_RAMP, ON_THE_ROAD
from aidhub.services.limits import limits
from aidhub.services.loads import load_of
from aidhub.services.placements import carried, floor_of, placements
from aidhub.services.today import today
from aidhub.services.transport_rows import StopRow, room_of, stops_of

HERE = "DE"
"""The country whose calendar counts."""


def plan_of(session: Session, transport_id: int) -> Plan:
    """Read a transport's plan with everything checks, gauges and papers need; all figures come from here."""
    transport = session.get_one(Transport, transport_id, populate_existing=True)
    is_here = transport.status in AT_THE_RAMP
    load = load_of(session, transport_id)
    bounds = limits(session)
    room = room_of(session, transport_id)
    weighed = freight(load, bounds)
    rows = stops_of(session, transport_id)
    standing = carried(load, weighed, {row.id: row.position for row in rows})
    codes = _codes(session, rows) if is_here else {}
    exporter_id, eori = _exporter(session)
    return Plan(
        number=transport.number,
        stops=tuple(_planned(row, codes.get(row.id)) for row in rows),
        load=load,
        freight=weighed,
        gauges=gauges(load, weighed, room, bounds),
        limits=bounds,
        room=room,
        departed=transport.status in ON_THE_ROAD,
        floor=floor_of(standing, room, bounds, placements(session, transport_id)) if room else None,
        drives=_drives(session, transport.vehicle_type_key),
        today=today(session),
        eori=eori,
        exporter_id=exporter_id,
        border_on=_border_on(session, transport_id),
        beside=_beside(session, transport, rows, bounds) if is_here else (),
    )


@dataclass(frozen=True, slots=True)
class _Code:
    """When an aid code was entered, and whether the goods of its stop changed since."""

    since: date
    is_outdated: bool


def _planned(row: StopRow, code: _Code | None) -> PlannedStop:
    return PlannedStop(
        id=row.id,
        position=row.position,
        partner=row.partner,
        country=row.country,
        arrives_on=row.arrives_on,
        keep_days=row.keep_days,
        register_no=row.register_no,
        region=row.region,
        aid_register_no=row.aid_register_no,
        aid_code=row.aid_code,
        aid_code_since=code.since if code else None,
        aid_code_outdated=bool(code and code.is_outdated),
        arrived_on=row.arrived_at and local_day(row.arrived_at, HERE),
        is_confirmed=row.confirmed_at is not None,
    )


def _codes(session: Session, stops: Sequence[StopRow]) -> Mapping[int, _Code]:
    """Tell of each stop with an aid code when it was entered first; the last time counts for what changed since."""
    found = {}
    for stop in stops:
        if not stop.aid_code:
            continue
        question = (
            select(func.min(JournalEntry.at), func.max(JournalEntry.id))
            .join(FieldChange, FieldChange.entry_id == JournalEntry.id)
            .where(
                FieldChange.table_name == Stop.__tablename__,
                FieldChange.row_id == stop.id,
                FieldChange.field == "aid_code",
                FieldChange.after == json.dumps(stop.aid_code, ensure_ascii=False),
            )
        )
        first, last = session.execute(question).one()
        if first is not None:
            found[stop.id] = _Code(local_day(first, HERE), _changed_since(session, stop.id, last))
    return found


def _changed_since(session: Session, stop_id: int, entry_id: int) -> bool:
    """Say whether more or less of an article is promised to a stop than right after an entry."""
    question = (
        select(Lot.article_id)
        .join(ReservationChange, ReservationChange.lot_id == Lot.id)
        .where(ReservationChange.stop_id == stop_id, ReservationChange.entry_id > entry_id)
        .group_by(Lot.article_id)
        .having(func.sum(ReservationChange.delta_milli) != 0)
        .limit(1)
    )
    return session.scalars(question).first() is not None


def _drives(session: Session, key: str | None) -> Drives:
    kind = session.get(VehicleType, key) if key else None
    return Drives(kind.licence, kind.max_mass_g, kind.cooled) if kind else Drives()


def _exporter(session: Session) -> tuple[int | None, str]:
    """Find ourselves, and our EORI number."""
    question = select(Party.id, Party.eori).where(Party.role == "organisation", Party.active).order_by(Party.id)
    own = session.execute(question.limit(1)).first()
    return (own.id, own.eori) if own else (None, "")


def _border_on(session: Session, transport_id: int) -> date | None:
    """Tell when the border is passed, where somebody said so of the crossing that is chosen."""
    said: datetime | None = session.scalars(
        select(func.coalesce(Waypoint.arrived_at, Waypoint.pinned_at, type_=Waypoint.pinned_at.type))
        .join(Transport, Transport.id == Waypoint.transport_id)
        .where(Waypoint.transport_id == transport_id, Waypoint.kind == "crossing", Waypoint.active)
        .where(Waypoint.crossing_key == Transport.crossing_key)
        .order_by(Waypoint.position.desc())
        .limit(1)
    ).first()
    return said and local_day(said, HERE)


def _beside(session: Session, transport: Transport, stops: Sequence[StopRow], bounds: Limits) -> tuple[Beside, ...]:
    """Find transports to the same partners over the same crossing that leave at about the same time."""
    partners = {stop.partner_id: stop.partner for stop in stops}
    if transport.departs_at is None or transport.crossing_key is None or not partners:
        return ()
    apart = timedelta(hours=bounds.customs_together_hours)
    question = (
        select(Transport.id, Transport.number, Stop.id.label("stop_id"), Stop.partner_id)
        .join(Stop, Stop.transport_id == Transport.id)
        .where(
            Transport.id != transport.id,
            Transport.crossing_key == transport.crossing_key,
            Transport.departs_at.between(transport.departs_at - apart, transport.departs_at + apart),
            Transport.status.in_((*AT_THE_RAMP, *ON_THE_ROAD)),
            Stop.partner_id.in_(partners),
            Stop.active,
        )
        .order_by(Transport.id, Stop.position)
    )
    found = []
    for other in session.execute(question).all():
        goods = load_of(session, other.id).of_stop(other.stop_id).goods
        value, net = sum(one.value_cents or 0 for one in goods), sum(one.net_g or 0 for one in goods)
        found.append(Beside(other.number, partners[other.partner_id], value, net))
    return tuple(found)
