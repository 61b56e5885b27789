"""AidHub proposes which goods cover what is asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Transport
from aidhub.domain.ledger import Promise
from aidhub.domain.transports import AT_THE_RAMP
from aidhub.planning.first_to_expire import PassedOver, Pick, Reason, pick_up_to
from aidhub.services.offers import Free, free_goods
from aidhub.services.promised import choose_held
from aidhub.services.steps import Steps
from aidhub.services.transport_rows import Locked, StopRow, lock_transport, stop_of

Asked = Sequence[tuple[int, int]]
"""Articles and how much of each, in thousandths of their units."""


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """Goods a proposal takes, and why."""

    stop_id: int
    lot_id: int
    place_id: int
    article_id: int
    quantity_milli: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class PassedLine:
    """Goods a proposal leaves, and why."""

    lot_id: int
    place_id: int
    article_id: int
    quantity_milli: int
    reason: PassedOver


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a proposal takes and leaves. ``unmet`` is what is missing of each article asked for, in thousandths."""

    lines: tuple[ProposedLine, ...] = ()
    passed: tuple[PassedLine, ...] = ()
    unmet: Mapping[int, int] = field(default_factory=dict)


def proposal(session: Session, transport_id: int, stop_id: int, lines: Asked) -> Proposal:
    """Work out what `propose` would take; nothing is written."""
    site_id = session.scalars(select(Transport.from_site_id).where(Transport.id == transport_id)).one()
    return _chosen(session, stop_of(session, transport_id, stop_id), site_id, lines)


def propose(session: Session, transport_id: int, stop_id: int, lines: Asked) -> int | None:
    """Promise what is asked for to a stop, the first to expire first, as one step; what there is, if it is less.

    Answers the entry, whose facts name what is missing; None if nothing of it is there.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    stop = stop_of(session, transport_id, stop_id)
    return take(session, transport, lambda: _chosen(session, stop, transport.site_id, lines))


def take(session: Session, transport: Locked, choose: Callable[[], Proposal], kind: str = "propose") -> int | None:
    """Promise what was chosen, chosen anew if somebody else took some of it meanwhile; answers the entry."""
    found = Proposal()

    def picks() -> list[Pick]:
        nonlocal found
        found = choose()
        return [Pick(line.lot_id, line.place_id, line.quantity_milli, line.reason) for line in found.lines]

    choose_held(session, picks)
    if not found.lines:
        return None
    steps = Steps()
    steps.promises = [Promise(line.stop_id, line.lot_id, line.place_id, line.quantity_milli) for line in found.lines]
    unmet = {str(article): quantity for article, quantity in found.unmet.items()}
    facts = {
        "transport": transport.number,
        "count": len({line.article_id for line in found.lines}),
        "unmet": unmet,
    }
    return steps.record(session, kind, facts)


def _chosen(session: Session, stop: StopRow, site_id: int, lines: Asked) -> Proposal:
    wanted: dict[int, int] = defaultdict(int)
    for article_id, quantity in lines:
        wanted[article_id] += quantity
    free: dict[int, list[Free]] = defaultdict(list)
    for row in free_goods(session, site_id, list(wanted)):
        free[row.article_id].append(row)
    parts = [_line(stop, article_id, quantity, free[article_id]) for article_id, quantity in wanted.items()]
    missing = {article: quantity - sum(line.quantity_milli for line in taken) for (article, quantity), (taken, _) in
               zip(wanted.items(), parts, strict=True)}  # fmt: skip
    return Proposal(
        tuple(line for taken, _ in parts for line in taken),
        tuple(line for _, passed in parts for line in passed),
        {article: quantity for article, quantity in missing.items() if quantity},
    )


def _line(
    stop: StopRow, article_id: int, quantity_milli: int, free: Sequence[Free]
) -> tuple[list[ProposedLine], list[PassedLine]]:
    offers = [row.offer(stop) for row in free]
    taken = [
        ProposedLine(stop.id, one.lot_id, one.place_id, article_id, one.quantity_milli, one.reason)
        for one in pick_up_to(offers, quantity_milli)
    ]
    passed = [
        PassedLine(offer.lot_id, offer.place_id, article_id, offer.available, PassedOver(offer.unfit))
        for offer in offers
        if offer.unfit
    ]
    return taken, passed
