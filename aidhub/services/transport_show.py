"""A transport as its pages and the command line show it: one value with everything, read in one look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Party, Place, Transport
from aidhub.domain.checks import Finding, Severity, findings, problems
from aidhub.domain.errors import NotFound
from aidhub.domain.floor import Floor
from aidhub.domain.freight import Gauges, Room
from aidhub.domain.transports import AT_THE_RAMP, STEPS
from aidhub.services.allocating import needed
from aidhub.services.issued_papers import issued_papers
from aidhub.services.manifests import collect
from aidhub.services.papers import PaperRow, paper_rows
from aidhub.services.refusing import Override, overrides, with_prints
from aidhub.services.routes import road_problems
from aidhub.services.transport_lines import Allocation, GoodsLine, Lift, allocations, goods_lines, lifts
from aidhub.services.transport_rows import StopRow

NEXT_STEP = {
    "draft": "choose_vehicle", "planned": "confirm_plan", "papers": "load", "loading": "depart",
    "on_the_way": "arrive", "delivered": "confirm",
}  # fmt: skip
"""The one next action of each status."""


@dataclass(frozen=True)
class TransportShow:
    """Everything about a transport. ``revision`` is the newest version issued of any of its papers, 0 before the first.

    ``next_step`` is the one action its status asks for, "" where none is left; ``stopped`` are the problems that the
    confirmation of the plan would be refused for.
    """

    id: int
    number: str
    status: str
    revision: int
    next_step: str
    stops: tuple[StopRow, ...]
    vehicle: Room | None
    vehicle_id: int | None
    plate: str
    trailer_plate: str
    carrier_id: int | None
    carrier: str
    drivers: str
    seals: str
    crossing_key: str | None
    departs_at: datetime | None
    site_id: int
    site: str
    place_id: int
    note: str
    lines: tuple[GoodsLine, ...]
    allocations: tuple[Allocation, ...]
    lifts: tuple[Lift, ...]
    partly: tuple[str, ...]
    gauges: Gauges
    floor: Floor | None
    findings: tuple[Finding, ...]
    stopped: tuple[Finding, ...]
    papers: tuple[PaperRow, ...]
    overrides: tuple[Override, ...] = ()

    @property
    def papers_done(self) -> int:
        """How many papers are ready or printed."""
        return sum(row.done for row in self.papers)

    @property
    def steps(self) -> tuple[tuple[str, str], ...]:
        """The line of steps, each with done, now or open; of a cancelled transport all are open."""
        here = STEPS.index(self.status) if self.status in STEPS else -1
        return tuple(
            (step, "now" if place == here else "done" if place < here else "open") for place, step in enumerate(STEPS)
        )

    @property
    def counts(self) -> tuple[int, int]:
        """How many problems and warnings the checks found."""
        blocks = sum(finding.severity is Severity.BLOCK for finding in self.findings)
        return blocks, sum(finding.severity is Severity.WARN for finding in self.findings)


def show(session: Session, transport_id: int) -> TransportShow:
    """Read a transport with its load, gauges, findings and papers.

    Raises:
        NotFound: there is none, or it was unmade.
    """
    transport = _transport(session, transport_id)
    collected = collect(session, transport_id)
    issued = issued_papers(session, transport_id)
    papers = paper_rows(collected, issued)
    plan = with_prints(collected, papers)
    aboard = set(session.scalars(select(Place.id).where(Place.top_id == transport.place_id)))
    lines = goods_lines(collected)
    carrier = session.scalars(select(Party.name).where(Party.id == transport.carrier_id)).first()
    site = session.scalars(select(Place.name).where(Place.id == transport.from_site_id)).first()
    return TransportShow(
        id=transport_id,
        number=transport.number,
        status=transport.status,
        revision=max((row.revision for row in issued), default=0),
        next_step=NEXT_STEP.get(transport.status, ""),
        stops=tuple(collected.stops),
        vehicle=plan.room,
        vehicle_id=transport.vehicle_id,
        plate=transport.plate,
        trailer_plate=transport.trailer_plate,
        carrier_id=transport.carrier_id,
        carrier=carrier or "",
        drivers=transport.drivers,
        seals=transport.seals,
        crossing_key=transport.crossing_key,
        departs_at=transport.departs_at,
        site_id=transport.from_site_id,
        site=site or "",
        place_id=transport.place_id,
        note=transport.note,
        lines=lines,
        allocations=allocations(lines, needed(session, collected.stops) if transport.status in AT_THE_RAMP else {}),
        lifts=lifts(collected, aboard),
        partly=() if plan.departed else tuple(plan.load.packages[id_].code for id_ in plan.load.partly),
        gauges=plan.gauges,
        floor=plan.floor,
        findings=findings(plan),
        stopped=problems(plan, "plan") + _on_the_road(session, transport),
        papers=tuple(papers),
        overrides=overrides(session, transport_id),
    )


def _on_the_road(session: Session, transport: Transport) -> tuple[Finding, ...]:
    """Find what the road has against the plan, while it is to be confirmed."""
    return road_problems(session, transport.id) if transport.status == "planned" else ()


def _transport(session: Session, transport_id: int) -> Transport:
    transport = session.get(Transport, transport_id, populate_existing=True)
    if transport is None or transport.status == "unmade":
        raise NotFound(kind="transport", name=transport.number if transport else str(transport_id))
    return transport
