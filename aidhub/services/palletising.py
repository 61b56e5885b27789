"""Pallets are built by scan: a new one at a place, boxes put on it, closed with its height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import LoadCarrier, Place, Reservation, Stop
from aidhub.domain.checks.packing import highest_in
from aidhub.domain.errors import AidHubError, NotFound, NothingChanged
from aidhub.domain.ledger import Edit, Relocate
from aidhub.services.choices import Choice
from aidhub.services.contents import contents_of, summed_weight
from aidhub.services.limits import limits
from aidhub.services.moving import move_packages, place_here
from aidhub.services.places import find_packages, new_packages
from aidhub.services.steps import Steps
from aidhub.services.transport_rows import room_of

HIGHEST_MM = 3_000
"""A trailer for tall loads is 3 m high inside."""


class NoPallet(AidHubError):
    """Boxes are put on pallets only. Facts: what."""


class OnPallet(NothingChanged):
    """A package stands on that pallet already. Facts: what, place (the pallet)."""


class NoPalletHeight(AidHubError):
    """A loaded pallet is no lower than its carrier, and fits into a lorry. Facts: least, most (millimetres)."""


@dataclass(frozen=True, slots=True)
class PalletShow:
    """A pallet: what stands on it, and how heavy that is against what its carrier takes.

    ``carrier_key`` is empty where none is known. ``load_g`` is what stands on it, ``unknown`` of how many packages
    nobody knows the weight; ``height_mm`` None: it was not measured. ``high_mm`` is how high it may be for unloading
    by hand; ``room_mm`` what the vehicle takes that its goods are promised to, None: not known.
    """

    id: int
    code: str
    state: str
    carrier_key: str
    packages: tuple[str, ...]
    load_g: int
    unknown: int
    most_g: int
    height_mm: int | None
    high_mm: int
    room_mm: int | None

    @property
    def highest_mm(self) -> int:
        """The lower of what hands and the vehicle allow."""
        return min(self.high_mm, self.room_mm or self.high_mm)


def new_pallet(session: Session, place_id: int, carrier_key: str = "EUR1") -> int:
    """Put a new, empty pallet on a load carrier at a place as one step; answers the pallet.

    Raises:
        NotFound: there is no such carrier.
        NotInWarehouse: the place is no more.
    """
    place = place_here(session, place_id)
    carrier = session.get(LoadCarrier, carrier_key)
    if carrier is None:
        raise NotFound(kind="carrier", name=carrier_key)
    fields = {"state": "open", "carrier_key": carrier_key, "package_code": carrier.package_code}
    [pallet_id] = new_packages(session, "pallet", [fields])
    steps = Steps(relocations=[Relocate(pallet_id, place_id)])
    steps.record(session, "new_pallet", {"pallet": session.get_one(Place, pallet_id).code, "to": place.code})
    return pallet_id


def put_on_pallet(session: Session, pallet_id: int, package_ids: Sequence[int]) -> int:
    """Put boxes, or a pallet with all that stands on it, on a pallet as one step; answers the entry.

    Raises:
        NoPallet: it is none.
        NotInWarehouse, WrongPlace, NothingChanged.
    """
    _pallet(session, pallet_id)
    return move_packages(session, package_ids, pallet_id)


def close_pallet(session: Session, pallet_id: int, height_mm: int | None = None) -> int:
    """Close a pallet; answers the entry. ``height_mm`` None: it is not measured, or as it was before.

    Raises:
        NoPallet, NoPalletHeight, NothingChanged, NotInWarehouse.
    """
    pallet = _pallet(session, pallet_id)
    carrier = session.get(LoadCarrier, pallet.carrier_key) if pallet.carrier_key else None
    least = carrier.height_mm if carrier else 0
    if height_mm is not None and not least <= height_mm <= HIGHEST_MM:
        raise NoPalletHeight(least=least, most=HIGHEST_MM)
    edits = [Edit("place", pallet_id, "state", "closed")]
    if height_mm is not None:
        edits.append(Edit("place", pallet_id, "height_mm", height_mm))
    return Steps(edits=edits).record(session, "close_pallet", {"pallet": pallet.code})


def carriers(session: Session) -> list[Choice]:
    """List the load carriers that stand on the floor of a lorry, flat pallets first."""
    rows = session.scalars(
        select(LoadCarrier).where(LoadCarrier.floor_mm.is_not(None)).order_by(LoadCarrier.height_mm, LoadCarrier.key)
    )
    return [Choice(row.key, {"de": row.name_de, "uk": row.name_uk, "en": row.name_en}) for row in rows]


def choose_carrier(session: Session, pallet_id: int, carrier_key: str) -> int:
    """Say what load carrier a pallet is built on; answers the entry.

    Raises:
        NoPallet, NotFound, NothingChanged, NotInWarehouse.
    """
    pallet, carrier = _pallet(session, pallet_id), session.get(LoadCarrier, carrier_key)
    if carrier is None:
        raise NotFound(kind="carrier", name=carrier_key)
    edits = [
        Edit("place", pallet_id, "carrier_key", carrier_key),
        Edit("place", pallet_id, "package_code", carrier.package_code),
    ]
    return Steps(edits=edits).record(session, "choose_carrier", {"pallet": pallet.code})


def pallet_called(session: Session, text: str) -> int:
    """Find a pallet by its number or its scanned label.

    Raises:
        NotFound: it is not known.
        NoPallet: it is a box.
    """
    [package_id] = find_packages(session, [text])
    return _pallet(session, package_id).id


def put_called(session: Session, pallet_id: int, text: str) -> int:
    """Put the box or pallet of this number, or scanned label, on a pallet; answers the entry.

    Raises:
        OnPallet: it stands on it already.
        NotFound, NoPallet, NotInWarehouse, WrongPlace.
    """
    pallet, [package_id] = _pallet(session, pallet_id), find_packages(session, [text])
    package = place_here(session, package_id)
    if package.parent_id == pallet_id:
        raise OnPallet(what=package.code, place=pallet.code)
    return put_on_pallet(session, pallet_id, [package_id])


def take_off(session: Session, pallet_id: int, text: str) -> int:
    """Take the box or pallet of this number, or scanned label, off a pallet, to where that stands; answers the entry.

    Raises:
        NothingChanged: it does not stand on it.
        NotFound, NoPallet, NotInWarehouse.
    """
    pallet, [package_id] = _pallet(session, pallet_id), find_packages(session, [text])
    if place_here(session, package_id).parent_id != pallet_id:
        raise NothingChanged
    return move_packages(session, [package_id], pallet.location_id or pallet_id)


def show_pallet(session: Session, pallet_id: int) -> PalletShow:
    """Show a pallet, what stands on it, and its load against what its carrier takes.

    Raises:
        NoPallet: it is none.
    """
    pallet = _pallet(session, pallet_id)
    carrier = session.get(LoadCarrier, pallet.carrier_key) if pallet.carrier_key else None
    packages = session.scalars(select(Place).where(Place.parent_id == pallet_id).order_by(Place.sort_code)).all()
    allowed = limits(session)
    weights = [_weight(session, package) for package in packages]
    loose = summed_weight(contents_of(session, pallet_id), 0) or 0
    return PalletShow(
        id=pallet_id,
        code=pallet.code,
        state=pallet.state,
        carrier_key=pallet.carrier_key or "",
        packages=tuple(package.code for package in packages),
        load_g=sum(weight or 0 for weight in weights) + loose,
        unknown=sum(weight is None for weight in weights),
        most_g=(carrier and carrier.max_load_g) or allowed.pallet_load_g,
        height_mm=pallet.height_mm,
        high_mm=allowed.pallet_height_mm,
        room_mm=_room_mm(session, [pallet_id, *(package.id for package in packages)]),
    )


def _room_mm(session: Session, place_ids: Sequence[int]) -> int | None:
    """Tell how high a pallet may be in the vehicles its goods are promised to; None: no vehicle is chosen."""
    question = (
        select(Stop.transport_id)
        .join(Reservation, Reservation.stop_id == Stop.id)
        .where(Reservation.place_id.in_(place_ids), Reservation.quantity_milli > 0)
        .distinct()
    )
    rooms = [room_of(session, transport_id) for transport_id in session.scalars(question)]
    return min((highest_in(room) for room in rooms if room is not None), default=None)


def _weight(session: Session, package: Place) -> int | None:
    """Weigh a package: as it was weighed, else by what is in it; of a pallet with what stands on it."""
    if package.gross_g is not None:
        return package.gross_g
    inside = session.scalars(select(Place).where(Place.parent_id == package.id)).all()
    weights = [_weight(session, one) for one in inside]
    own = summed_weight(contents_of(session, package.id), package.tare_g or 0)
    if not inside:
        return own
    return None if None in weights else sum(filter(None, weights)) + (own or package.tare_g or 0)


def _pallet(session: Session, pallet_id: int) -> Place:
    pallet = place_here(session, pallet_id)
    if pallet.kind != "pallet":
        raise NoPallet(what=pallet.code)
    return pallet
