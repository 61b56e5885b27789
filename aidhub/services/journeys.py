"""What papers say of a journey, changed together: vehicle, carrier, crossing, days, aid codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from aidhub.services.choices import carrier_named
from aidhub.services.transport_rows import lock_transport
from aidhub.services.transports import edit_stop, edit_transport


@dataclass(frozen=True, slots=True)
class Journey:
    """How a transport travels. ``carrier`` is a name, entered anew if nobody is called so; the last two by stop.

    ``vehicle_id`` is a vehicle of ours, of the kind that is named; None: any of that kind.
    """

    vehicle_type_key: str | None
    departs_at: datetime | None
    plate: str
    trailer_plate: str
    carrier: str
    drivers: str
    seals: str
    crossing_key: str | None
    arrivals: Mapping[int, datetime | None] = field(default_factory=dict)
    aid_codes: Mapping[int, str] = field(default_factory=dict)
    vehicle_id: int | None = None


def change_journey(
    session: Session, transport_id: int, journey: Journey, *, expected: Mapping[str, Any] | None = None
) -> list[int]:
    """Change a journey wholly or not at all; answers the entries: one of the transport, one of each stop that changed.

    Raises:
        Changed: others changed a field meanwhile; ``expected`` is what the person saw.
    """
    lock_transport(session, transport_id)
    carrier_id = carrier_named(session, journey.carrier) if journey.carrier else None
    entries = [
        edit_transport(
            session,
            transport_id,
            expected=expected,
            vehicle_type_key=journey.vehicle_type_key,
            vehicle_id=journey.vehicle_id,
            departs_at=journey.departs_at,
            plate=journey.plate,
            trailer_plate=journey.trailer_plate,
            carrier_id=carrier_id,
            drivers=journey.drivers,
            seals=journey.seals,
            crossing_key=journey.crossing_key,
        )
    ]
    for stop_id, arrives_at in journey.arrivals.items():
        entries.append(edit_stop(session, stop_id, arrives_at=arrives_at, aid_code=journey.aid_codes[stop_id]))
    return [entry for entry in entries if entry is not None]
