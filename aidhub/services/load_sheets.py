"""What the load plan of a transport prints: collected here, printed by `aidhub.documents.load_plan`."""

from __future__ import annotations

from sqlalchemy.orm import Session

from aidhub.documents.load_plan import LoadSheet, Stand
from aidhub.domain.clocks import clock
from aidhub.domain.transports import NoVehicle
from aidhub.services.office import signing_name
from aidhub.services.today import today
from aidhub.services.transport_show import show


def load_sheet(session: Session, transport_id: int) -> LoadSheet:
    """Collect the load plan of a transport: the very floor its page shows.

    Raises:
        NoVehicle: none is chosen.
    """
    shown = show(session, transport_id)
    if shown.floor is None or shown.vehicle is None:
        raise NoVehicle(transport=shown.number, missing="vehicle")
    return LoadSheet(
        number=shown.number,
        sender=signing_name(session),
        made_on=today(session),
        departs_at=shown.departs_at and shown.departs_at.astimezone(clock("DE")),
        vehicle=shown.vehicle.names,
        plates=tuple(filter(None, (shown.plate, shown.trailer_plate))),
        stops=tuple(f"{stop.city.get('de', '')} · {stop.partner}".strip(" ·") for stop in shown.stops),
        floor=shown.floor,
        stands={
            lift.place_id: Stand(lift.code, lift.contents, lift.estimated)
            for lift in shown.lifts
            if lift.place_id in shown.floor.items and lift.lot_id is None
        },
    )
