"""The list of transports: found, ordered and paged by the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, case, func, or_, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Party, Stop, Transport, VehicleType
from aidhub.domain.freight import Gauge
from aidhub.domain.spelling import search_text
from aidhub.services.issued_papers import issued_papers
from aidhub.services.manifests import collect
from aidhub.services.papers import paper_rows

VIEWS: Mapping[str, tuple[str, ...]] = {
    "active": ("draft", "planned", "papers", "loading", "on_the_way", "delivered"),
    "draft": ("draft",),
    "on_the_way": ("on_the_way",),
    "unconfirmed": ("delivered",),
    "done": ("confirmed", "cancelled"),
}
"""The views of the list, and the statuses in each."""


Question = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class TransportRow:
    """A transport as the list shows it. ``floor`` is the use of its loading metres, None while it has no vehicle.

    ``papers_done`` of ``papers`` are ready or printed; ``arrived`` and ``settled`` count stops.
    """

    id: int
    number: str
    status: str
    partners: tuple[str, ...]
    cities: tuple[Mapping[str, str], ...]
    vehicle: Mapping[str, str]
    plate: str
    departs_at: datetime | None
    floor: Gauge | None
    gross_g: int
    papers_done: int
    papers: int
    arrived: int
    settled: int


def transports(
    session: Session, view: str = "active", text: str = "", offset: int = 0, limit: int = 50
) -> list[TransportRow]:
    """Answer a page of the list: what is under way by departure, the next one first; what is done, the last one first.

    ``text`` is part of a number, a plate, or a partner's or city's name in any spelling.
    """
    done = view == "done"
    undated = case((Transport.departs_at.is_(None), 1), else_=0)
    order = Transport.departs_at.desc() if done else Transport.departs_at
    last = Transport.id.desc() if done else Transport.id
    question = _question(select(Transport, VehicleType), view, text)
    question = question.outerjoin(VehicleType, VehicleType.key == Transport.vehicle_type_key)
    page = question.order_by(undated, order, last).offset(offset).limit(limit)
    rows = session.execute(page.execution_options(populate_existing=True)).all()
    return [_row(session, transport, kind) for transport, kind in rows]


def loading(session: Session) -> list[TransportRow]:
    """List the transports that are being loaded now, the next one to depart first."""
    kinds = select(Transport, VehicleType).outerjoin(VehicleType, VehicleType.key == Transport.vehicle_type_key)
    rows = session.execute(kinds.where(Transport.status == "loading").order_by(Transport.departs_at, Transport.id))
    return [_row(session, transport, kind) for transport, kind in rows.all()]


def next_to(session: Session, partner_id: int) -> int | None:
    """Find the transport to a partner whose goods are still chosen, the soonest first; None: there is none."""
    stops = select(Stop.transport_id).where(Stop.partner_id == partner_id, Stop.active)
    question = select(Transport.id).where(Transport.id.in_(stops), Transport.status.in_(("draft", "planned")))
    order = (Transport.departs_at.is_(None), Transport.departs_at, Transport.id)
    return session.scalars(question.order_by(*order).limit(1)).first()


def count(session: Session, view: str = "active", text: str = "") -> int:
    """Count the transports of a view."""
    found: int = session.scalars(_question(select(func.count()).select_from(Transport), view, text)).one()
    return found


def view_counts(session: Session) -> dict[str, int]:
    """Count the transports of every view at once."""
    question = select(Transport.status, func.count()).group_by(Transport.status)
    by_status = {status: number for status, number in session.execute(question)}  # noqa: C416
    return {view: sum(by_status.get(status, 0) for status in statuses) for view, statuses in VIEWS.items()}


def _question(question: Question, view: str, text: str) -> Any:
    question = question.where(Transport.status.in_(VIEWS[view]))
    for word in text.split():
        partners = (
            select(Stop.transport_id)
            .join(Party, Party.id == Stop.partner_id)
            .where(Stop.active, Party.search_text.contains(search_text(word), autoescape=True))
        )
        question = question.where(
            or_(
                Transport.number.icontains(word, autoescape=True),
                Transport.plate.icontains(word, autoescape=True),
                Transport.trailer_plate.icontains(word, autoescape=True),
                Transport.id.in_(partners),
            )
        )
    return question


def _row(session: Session, transport: Transport, kind: VehicleType | None) -> TransportRow:
    collected = collect(session, transport.id)
    papers = paper_rows(collected, issued_papers(session, transport.id))
    sums = collected.plan.gauges
    return TransportRow(
        id=transport.id,
        number=transport.number,
        status=transport.status,
        partners=tuple(stop.partner for stop in collected.stops),
        cities=tuple(stop.city for stop in collected.stops),
        vehicle={"de": kind.name_de, "uk": kind.name_uk, "en": kind.name_en} if kind else {},
        plate=transport.plate,
        departs_at=transport.departs_at,
        floor=sums.gauge("floor"),
        gross_g=sums.gross_g,
        papers_done=sum(row.done for row in papers),
        papers=len(papers),
        arrived=transport.arrived_stops,
        settled=transport.settled_stops,
    )
