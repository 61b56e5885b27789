"""What a route sheet shows of a transport: collected here, printed by `aidhub.documents.route_sheet`."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Contact, Party, Stop, Transport
from aidhub.documents.route_sheet import RouteLine, RouteSheet
from aidhub.domain.clocks import clock
from aidhub.services.office import own_logo, signing_name
from aidhub.services.routes import Line, Route, route
from aidhub.services.today import today

_NAMED = ("start", "border", "unload", "load", "hand_over", "via", "closed", "curfew", "early")


def route_sheet(session: Session, transport_id: int) -> RouteSheet:
    """Collect the schedule of a transport with the phones of whom it meets."""
    found = route(session, transport_id)
    transport = session.get_one(Transport, transport_id)
    stops = {one.point.stop_id for one in found.passed if one.point.stop_id}
    phones = _phones(session, stops)
    own = select(Party.id).where(Party.role == "organisation", Party.active).order_by(Party.id).limit(1)
    return RouteSheet(
        number=found.number,
        sender=signing_name(session),
        made_on=today(session),
        plates=" · ".join(filter(None, (transport.plate, transport.trailer_plate))),
        drivers=transport.drivers,
        phone=_phone_of(session, session.scalars(own).first()),
        lines=tuple(_line(found, line, phones) for line in found.lines),
        logo=own_logo(session),
    )


def _line(found: Route, line: Line, phones: dict[int, str]) -> RouteLine:
    point = found.passed[line.point].point if line.point is not None and line.kind in _NAMED else None
    return RouteLine(
        kind=line.kind,
        at=line.at.astimezone(clock(line.country)),
        place=point.names if point else {},
        km=line.km,
        minutes=line.minutes,
        partner=point.partner if point else "",
        phone=phones.get(point.stop_id or 0, "") if point else "",
    )


def _phones(session: Session, stop_ids: Collection[int]) -> dict[int, str]:
    """Name the first contact with a phone at each stop."""
    question = (
        select(Stop.id, Contact.name, Contact.phone)
        .join(Contact, Contact.party_id == Stop.partner_id)
        .where(Stop.id.in_(stop_ids), Contact.active, Contact.phone != "")
        .order_by(Contact.id.desc())
    )
    return {id_: f"{name} {phone}".strip() for id_, name, phone in session.execute(question)}


def _phone_of(session: Session, party_id: int | None) -> str:
    question = select(Contact.name, Contact.phone).where(
        Contact.party_id == party_id, Contact.active, Contact.phone != ""
    )
    row = session.execute(question.order_by(Contact.id).limit(1)).first()
    return f"{row.name} {row.phone}".strip() if row else ""
