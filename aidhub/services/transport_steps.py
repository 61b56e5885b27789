"""A transport's other steps: the plan is confirmed, it is cancelled, it goes one step back."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import FieldChange, JournalEntry, Transport
from aidhub.domain.ledger import Edit, Promise
from aidhub.domain.transports import (
    AT_THE_RAMP,
    ON_THE_ROAD,
    NoReason,
    NothingLoaded,
    NoVehicle,
    WrongStatus,
    step_before,
)
from aidhub.services.loading import taken_off
from aidhub.services.promised import promised
from aidhub.services.refusing import refuse_problems
from aidhub.services.route_edits import arrival_edits
from aidhub.services.steps import Steps
from aidhub.services.transport_rows import Locked, lock_transport
from aidhub.services.undo import UNDO, undo


def confirm_plan(session: Session, transport_id: int, despite: str = "") -> int:
    """Confirm a plan, so that its papers are made; answers the entry.

    Stops whose day of arrival nobody planned get that of the schedule, if there is one.

    Args:
        session: where to write.
        transport_id: a planned transport.
        despite: why it is confirmed although checks found problems; kept with the entry.

    Raises:
        NoVehicle, NothingLoaded: as they say.
        PlanHasProblems: what the checks found, see `aidhub.domain.checks`.
    """
    transport = lock_transport(session, transport_id, "draft", "planned")
    if transport.vehicle_type_key is None or transport.departs_at is None:
        missing = "vehicle" if transport.vehicle_type_key is None else "departure"
        raise NoVehicle(transport=transport.number, missing=missing)
    if not promised(session, transport_id):
        raise NothingLoaded(transport=transport.number)
    found = refuse_problems(session, transport_id, "plan", despite=despite)
    steps = Steps(edits=[Edit("transport", transport_id, "status", "papers", transport.status)])
    steps.edits += arrival_edits(session, transport_id, only_missing=True)
    facts = {
        "transport": transport.number,
        "problems": list(found.problems),
        "warnings": list(found.warnings),
        "reason": despite if found.problems else "",
    }
    return steps.record(session, "confirm_plan", facts, despite)


def cancel(session: Session, transport_id: int, reason: str) -> int:
    """Cancel a transport that has not departed: its goods are free again, and back where they stood. Answers the entry.

    Raises:
        NoReason: a reason is asked for.
        WrongStatus: it has departed, or was cancelled before.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    _ask_reason(transport, reason)
    steps = taken_off(session, transport)
    unloaded = len(steps.relocations) + len(steps.moves)
    steps.promises = [
        Promise(row.stop_id, row.lot_id, row.place_id, -row.quantity_milli) for row in promised(session, transport_id)
    ]
    steps.edits.append(Edit("transport", transport_id, "status", "cancelled", transport.status))
    facts = {
        "transport": transport.number,
        "count": len(steps.promises),
        "unloaded": unloaded,
    }
    return steps.record(session, "cancel", facts, reason)


def step_back(session: Session, transport_id: int, reason: str) -> int:
    """Go one step back, with a reason; answers the entry.

    From loading, all is taken off the vehicle. From the road on, the step that led here is undone as a whole, if
    nothing later depends on it.

    Raises:
        NoReason: a reason is asked for.
        WrongStatus: there is no step before, or the transport was cancelled.
        LaterEntries: something later depends on the step that would be undone.
    """
    transport = lock_transport(session, transport_id)
    _ask_reason(transport, reason)
    before = step_before(transport.status)
    if before is None:
        raise WrongStatus(transport=transport.number, status=transport.status, wanted=[])
    if transport.status in ON_THE_ROAD:
        return undo(session, _last_step(session, transport), note=reason)
    steps = taken_off(session, transport) if transport.status == "loading" else Steps()
    steps.edits.append(Edit("transport", transport_id, "status", before, transport.status))
    facts = {"transport": transport.number, "status": before, "count": len(steps.relocations) + len(steps.moves)}
    return steps.record(session, "step_back", facts, reason)


def _last_step(session: Session, transport: Locked) -> int:
    """Find the live entry that said last where the transport is."""
    question = (
        select(FieldChange.entry_id)
        .join(JournalEntry, JournalEntry.id == FieldChange.entry_id)
        .where(
            FieldChange.table_name == Transport.__tablename__,
            FieldChange.row_id == transport.id,
            FieldChange.field.in_(("status", "arrived_stops", "settled_stops")),
            JournalEntry.undone_by_id.is_(None),
            JournalEntry.kind != UNDO,
        )
        .order_by(FieldChange.entry_id.desc())
        .limit(1)
    )
    return session.scalars(question).one()


def _ask_reason(transport: Locked, reason: str) -> None:
    if not reason.strip():
        raise NoReason(transport=transport.number)
