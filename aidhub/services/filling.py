"""AidHub fills a vehicle that no needs list was given for: with what should go first, until it is full."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Transport
from aidhub.domain.freight import Room, freight, gauges, hand_stacked_floor
from aidhub.domain.load import Goods
from aidhub.domain.transports import AT_THE_RAMP, NoVehicle, not_usable
from aidhub.planning.fill import Filled, Freightable, Space, fill
from aidhub.planning.first_to_expire import PassedOver
from aidhub.services.limits import limits
from aidhub.services.loads import free_load, load_of
from aidhub.services.proposing import PassedLine, Proposal, ProposedLine, take
from aidhub.services.transport_rows import StopRow, lock_transport, room_of, stops_of


def filling(session: Session, transport_id: int) -> Proposal:
    """Work out what `fill_up` would take; nothing is written.

    Raises:
        NoVehicle: no kind of vehicle is chosen.
    """
    question = select(Transport.number, Transport.from_site_id).where(Transport.id == transport_id)
    number, site_id = session.execute(question).one()
    room = room_of(session, transport_id)
    if room is None:
        raise NoVehicle(transport=number, missing="vehicle")
    return _Filling(session, transport_id, site_id, room).proposal()


def fill_up(session: Session, transport_id: int) -> int | None:
    """Fill a vehicle with what should go first, as one step; answers the entry, None if nothing fits.

    What expires first goes first, what keeps goes last; pallets as a whole, then the oldest receipts, as long as
    payload, loading metres, volume and pallet places last. Only what the partner accepts and what keeps long enough;
    goods under export control, dangerous or cooled goods, unsorted goods and boxes being packed are left to people.
    Several stops share evenly by weight. Weights and measures nobody knows are assumed as `aidhub.domain.limits` says;
    they stay marked.

    Raises:
        NoVehicle: no kind of vehicle is chosen.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    return take(session, transport, lambda: filling(session, transport_id), "fill_up")


class _Filling:
    """Fills one vehicle: finds what could travel as one piece, measures it, and chooses."""

    def __init__(self, session: Session, transport_id: int, site_id: int, room: Room) -> None:
        self.room = room
        self.limits = limits(session)
        self.stops = stops_of(session, transport_id)
        self.there = load_of(session, transport_id)
        self.load = free_load(session, site_id)
        self.pieces = freight(self.load, self.limits).pieces

    def proposal(self) -> Proposal:
        """Choose what goes along."""
        reasons = {number: self._left_to_people(number) for number in range(len(self.pieces))}
        pieces = [self._freightable(number) for number, reason in reasons.items() if reason is None]
        fit = [piece for piece in pieces if piece.stops]
        left = {number: reason for number, reason in reasons.items() if reason is not None}
        left |= {piece.key: self._why_no_stop(piece.key) for piece in pieces if not piece.stops}
        filled = fill(fit, self._space(), self._grams_by_stop(), [stop.id for stop in self.stops])
        return Proposal(tuple(self._lines(filled)), tuple(self._passed({**left, **filled.left})))

    def _goods(self, number: int) -> list[Goods]:
        return [self.load.goods[row] for row in self.pieces[number].goods]

    def _left_to_people(self, number: int) -> PassedOver | None:
        """Say why something is not proposed whatever the stop; None: it may be."""
        piece, goods = self.pieces[number], self._goods(number)
        inside = self.load.inside(piece.package.id) if piece.package else ()
        if any(self.load.blocked(row) for row in goods):
            return PassedOver.BLOCKED
        if any(self.load.packages[id_].is_open for id_ in inside):
            return PassedOver.OPEN
        if piece.package is None and goods[0].place_id in self.load.packages:
            return PassedOver.OPEN
        if any(row.is_unsorted for row in goods):
            return PassedOver.UNSORTED
        if any(row.kind.control != "none" or row.kind.un_number or row.kind.temperature for row in goods):
            return PassedOver.NEEDS_DECISION
        return None

    def _freightable(self, number: int) -> Freightable:
        piece, goods = self.pieces[number], self._goods(number)
        days = [row.expires for row in goods if row.expires is not None]
        by_hand = hand_stacked_floor(piece.volume_ml * 1000, self.room.height_mm, self.limits)
        return Freightable(
            key=number,
            gross_g=piece.weight.grams,
            floor_um=1000 * piece.floor_mm if piece.is_pallet else by_hand,
            volume_ml=piece.volume_ml,
            stops=tuple(stop.id for stop in self.stops if not self._unfit(number, stop)),
            pallets=int(piece.is_pallet),
            expires=min(days, default=None),
            age=min(row.lot_id for row in goods),
            units=max(goods[0].quantity_milli // 1000, 1) if piece.package is None else 1,
        )

    def _unfit(self, number: int, stop: StopRow) -> PassedOver | None:
        """Say why something may not go to a stop."""
        for row in self._goods(number):
            if not accepts(stop, row.kind.category):
                return PassedOver.NOT_ACCEPTED
            reason = not_usable(blocked="", expires=row.expires, arrives=stop.arrives_on, keep_days=stop.keep_days)
            if reason:
                return PassedOver(reason)
        return None

    def _why_no_stop(self, number: int) -> PassedOver:
        reasons = [reason for stop in self.stops if (reason := self._unfit(number, stop))]
        return next((reason for reason in reasons if reason != PassedOver.NOT_ACCEPTED), PassedOver.NOT_ACCEPTED)

    def _space(self) -> Space:
        """Tell what is still free of the vehicle, by its own gauges."""
        sums = gauges(self.there, freight(self.there, self.limits), self.room, self.limits)
        free = {gauge.name: gauge.limit - gauge.used for gauge in sums.bounds}
        return Space(free["payload"], 1000 * free["floor"], free["volume"], free["pallets"])

    def _grams_by_stop(self) -> dict[int, int]:
        grams: dict[int, int] = defaultdict(int)
        weights = freight(self.there, self.limits).gross
        for goods, weight in zip(self.there.goods, weights, strict=True):
            grams[goods.stop_id] += weight.grams
        return grams

    def _lines(self, filled: Filled) -> Iterator[ProposedLine]:
        for placed in filled.placed:
            for goods in self._goods(placed.key):
                units = goods.quantity_milli // 1000
                whole = self.pieces[placed.key].package is not None or placed.units >= max(units, 1)
                quantity = goods.quantity_milli if whole else placed.units * 1000
                key = placed.stop_id, goods.lot_id, goods.place_id, goods.kind.id
                yield ProposedLine(*key, quantity, placed.reason)

    def _passed(self, left: Mapping[int, PassedOver]) -> Iterator[PassedLine]:
        for number, reason in left.items():
            for goods in self._goods(number):
                yield PassedLine(goods.lot_id, goods.place_id, goods.kind.id, goods.quantity_milli, reason)


def accepts(stop: StopRow, category: str) -> bool:
    """Say whether a partner takes a category: all if it named none; FOOD stands for FOOD_CAN and the like too."""
    return not stop.accepts or any(category == name or category.startswith(f"{name}_") for name in stop.accepts)
