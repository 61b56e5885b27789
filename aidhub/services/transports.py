"""Transports are planned: made, given a vehicle, a day and stops, changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Party, Place, Reservation, Stop, Transport, Vehicle
from aidhub.domain import errors
from aidhub.domain.clocks import clock
from aidhub.domain.ledger import Edit, Entry, Promise
from aidhub.domain.transports import AT_THE_RAMP, NoSuchStop, transport_number
from aidhub.services.ledger import now, record, take_numbers
from aidhub.services.transport_rows import lock_transport, refuse_loaded, stops_of

EDITABLE = (
    "vehicle_type_key", "vehicle_id", "plate", "trailer_plate", "carrier_id", "drivers", "seals", "crossing_key",
    "departs_at", "crew", "note",
)  # fmt: skip
"""What may be changed of a transport at any time; its status has its own steps."""


# Making --------------------------------------------------------------------------------------------------------------


def new_transport(
    session: Session,
    partners: Sequence[int],
    vehicle_type_key: str | None = None,
    departs_at: datetime | None = None,
    *,
    site_id: int | None = None,
    **fields: Any,
) -> int:
    """Make a transport to partners, in the order of its stops, as one step; answers its id.

    It is planned if vehicle and departure are given, else a draft. ``site_id`` is where it is loaded: the first
    warehouse if none is named. ``fields`` are further ones of `EDITABLE`. Its undo makes it unmade; the number stays
    used.

    Raises:
        NotFound: there is no warehouse, no such vehicle, or no stop is named.
    """
    if not partners:
        raise errors.NotFound(kind="partner", name="")
    year = now(session).astimezone(clock("DE")).year
    [count] = take_numbers(session, f"transport-{year}")
    number = transport_number(year, count)
    place = _new_root(session, kind="transport", code=number, number=year * 100_000 + count)
    row = {"number": number, "status": "unmade", "place_id": place, "from_site_id": site_id or _first_site(session)}
    transport_id = session.scalars(insert(Transport).values(row).returning(Transport.id)).one()
    for position, partner_id in enumerate(partners, start=1):
        _new_stop(session, transport_id, position, partner_id, active=True)
    given = {"vehicle_type_key": vehicle_type_key, "departs_at": departs_at, **fields}
    given = _with_vehicle(session, {name: value for name, value in given.items() if value is not None})
    status = "planned" if given.get("vehicle_type_key") and given.get("departs_at") else "draft"
    edits = [Edit("transport", transport_id, "status", status, "unmade")]
    edits += [Edit("transport", transport_id, _editable(name), value) for name, value in given.items()]
    facts = {"transport": number, "partners": _partner_names(session, partners)}
    record(session, Entry("new_transport", edits=tuple(edits), facts=facts))
    return transport_id


def partner_place(session: Session, partner_id: int) -> int:
    """Find the place of goods a partner received, or make it. Two workstations make it once."""
    asked = select(Party.name).where(Party.id == partner_id, Party.active).with_for_update()
    name = session.execute(asked).scalar_one_or_none()
    if name is None:
        raise errors.NotFound(kind="partner", name=str(partner_id))
    known = session.scalars(select(Place.id).where(Place.kind == "partner", Place.party_id == partner_id)).first()
    return known or _new_root(session, kind="partner", name=name, party_id=partner_id)


def _new_root(session: Session, **fields: Any) -> int:
    place_id = session.scalars(insert(Place).values(**fields).returning(Place.id)).one()
    place = session.get_one(Place, place_id)
    place.top_id = place.location_id = place_id
    session.flush()
    return place_id


def _new_stop(session: Session, transport_id: int, position: int, partner_id: int, *, active: bool) -> int:
    place_id = partner_place(session, partner_id)
    row = {"transport_id": transport_id, "position": position, "partner_id": partner_id, "place_id": place_id}
    return session.scalars(insert(Stop).values(**row, active=active).returning(Stop.id)).one()


def _first_site(session: Session) -> int:
    found = session.scalars(select(Place.id).where(Place.kind == "site").order_by(Place.id)).first()
    if found is None:
        raise errors.NotFound(kind="place", name="")
    return found


def _partner_names(session: Session, partners: Sequence[int]) -> list[str]:
    names = {id_: name for id_, name in session.execute(select(Party.id, Party.name).where(Party.id.in_(partners)))}  # noqa: C416
    return [names[id_] for id_ in partners]


def _editable(name: str) -> str:
    if name not in EDITABLE:
        raise ValueError(f"{name} of a transport is not changed like this")
    return name


# Changing ------------------------------------------------------------------------------------------------------------


def edit_transport(
    session: Session, transport_id: int, *, expected: Mapping[str, Any] | None = None, **fields: Any
) -> int | None:
    """Change fields of `EDITABLE` as one step; answers the entry, None if nothing would change.

    A draft that has vehicle and departure becomes planned. A ``vehicle_id`` brings its plates, kind and carrier along.

    Args:
        session: where to write.
        transport_id: which transport.
        expected: what the person saw in these fields; if others changed them meanwhile, the step is refused.
        fields: the new values.

    Raises:
        Changed: a field is not as expected.
    """
    transport = lock_transport(session, transport_id)
    columns = [getattr(Transport, name) for name in EDITABLE]
    row = session.execute(select(*columns).where(Transport.id == transport_id)).one()
    before = dict(zip(EDITABLE, row, strict=True))
    seen = expected or {}
    after = {_editable(name): value for name, value in _with_vehicle(session, fields).items()}
    edits = [
        Edit("transport", transport_id, name, value, seen.get(name, ...))
        for name, value in after.items()
        if before[name] != value
    ]
    both = before | after
    if edits and transport.status == "draft" and both["vehicle_type_key"] and both["departs_at"]:
        edits.append(Edit("transport", transport_id, "status", "planned", "draft"))
    if not edits:
        return None
    facts = {"transport": transport.number, "fields": [edit.field for edit in edits]}
    return record(session, Entry("edit_transport", edits=tuple(edits), facts=facts))


def _with_vehicle(session: Session, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fill in what the vehicle says of itself, where nothing else is given."""
    if not fields.get("vehicle_id"):
        return dict(fields)
    vehicle = session.get_one(Vehicle, fields["vehicle_id"], populate_existing=True)
    own = {
        "vehicle_type_key": vehicle.type_key,
        "plate": vehicle.plate,
        "trailer_plate": vehicle.trailer_plate,
        "carrier_id": vehicle.carrier_id,
    }
    return {name: value for name, value in own.items() if value} | dict(fields)


def edit_stop(
    session: Session, stop_id: int, *, expected: Mapping[str, Any] | None = None, **fields: Any
) -> int | None:
    """Change ``arrives_at`` or ``aid_code`` of a stop as one step; answers the entry, None if nothing would change."""
    columns = {"arrives_at": Stop.arrives_at, "aid_code": Stop.aid_code}
    transport_id = session.scalars(select(Stop.transport_id).where(Stop.id == stop_id)).one()
    transport = lock_transport(session, transport_id)
    before = session.execute(select(*columns.values()).where(Stop.id == stop_id)).one()
    known = dict(zip(columns, before, strict=True))
    seen = expected or {}
    edits = tuple(
        Edit("stop", stop_id, name, value, seen.get(name, ...))
        for name, value in fields.items()
        if known[name] != value
    )
    if not edits:
        return None
    facts = {"transport": transport.number, "fields": [edit.field for edit in edits]}
    return record(session, Entry("edit_transport", edits=edits, facts=facts))


def add_stop(session: Session, transport_id: int, partner_id: int) -> int:
    """Let a transport stop at a further partner, last; answers the stop."""
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    last = session.scalar(select(func.max(Stop.position)).where(Stop.transport_id == transport_id)) or 0
    stop_id = _new_stop(session, transport_id, last + 1, partner_id, active=False)
    facts = {"transport": transport.number, "partners": _partner_names(session, [partner_id])}
    record(session, Entry("add_stop", edits=(Edit("stop", stop_id, "active", after=True),), facts=facts))
    return stop_id


def remove_stop(session: Session, stop_id: int) -> int:
    """Leave a stop out; what was promised to it is free again. Answers the entry.

    Raises:
        NoSuchStop: it is the only one.
        StillLoaded: goods for it are on the vehicle.
    """
    stop = session.get_one(Stop, stop_id, populate_existing=True)
    transport = lock_transport(session, stop.transport_id, *AT_THE_RAMP)
    rows = stops_of(session, stop.transport_id)
    if len(rows) == 1 or stop_id not in {row.id for row in rows}:
        raise NoSuchStop(transport=transport.number)
    promised = select(Reservation).where(Reservation.stop_id == stop_id, Reservation.quantity_milli > 0)
    kept = session.scalars(promised.execution_options(populate_existing=True)).all()
    refuse_loaded(session, transport, [row.place_id for row in kept])
    promises = tuple(Promise(stop_id, row.lot_id, row.place_id, -row.quantity_milli) for row in kept)
    facts = {"transport": transport.number, "partners": _partner_names(session, [stop.partner_id])}
    edits = (Edit("stop", stop_id, "active", after=False),)
    return record(session, Entry("remove_stop", promises=promises, edits=edits, facts=facts))


def order_stops(session: Session, transport_id: int, stop_ids: Sequence[int]) -> int | None:
    """Put the stops in another order: all of them are named. Answers the entry, None if it is the order they have."""
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    rows = {row.id: row for row in stops_of(session, transport_id)}
    if sorted(rows) != sorted(stop_ids):
        raise NoSuchStop(transport=transport.number)
    if list(rows) == list(stop_ids):
        return None
    edits = tuple(Edit("stop", stop_id, "position", place) for place, stop_id in enumerate(stop_ids, start=1))
    facts = {"transport": transport.number, "partners": [rows[id_].partner for id_ in stop_ids]}
    return record(session, Entry("order_stops", edits=edits, facts=facts))
