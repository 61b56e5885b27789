"""Goods are allocated to what partners need: a proposal for transports, and its acceptance as one step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    City,
    NeedsLine,
    NeedsList,
    Party,
    Place,
    Transport,
    VehicleType,
)
from aidhub.domain.freight import Freight, Room, freight, gauges, hand_stacked_floor
from aidhub.domain.ledger import Promise
from aidhub.domain.limits import Limits
from aidhub.domain.load import Key, Kind, Load
from aidhub.domain.transports import AT_THE_RAMP, GoodsChanged, NoSuchStop, NoVehicle, usable_until
from aidhub.planning import allocation as planning
from aidhub.planning.allocate import allocate
from aidhub.planning.allocation import WEIGHTS, Bound, Case, Fairness, Short
from aidhub.planning.first_to_expire import PassedOver, Reason
from aidhub.services.filling import accepts
from aidhub.services.ledger import chunks
from aidhub.services.limits import limits
from aidhub.services.loads import free_load, kinds_of, load_of
from aidhub.services.manifests import unit_names
from aidhub.services.needs import OpenNeed, coverage, open_needs
from aidhub.services.needs_coverage import promised_by_stop
from aidhub.services.offers import Free, free_goods
from aidhub.services.promised import held_balances
from aidhub.services.steps import Steps
from aidhub.services.transport_rows import StopRow, lock_transport, room_of, stops_of

INSTEAD = 800
"""What a unit of a substitute counts, in thousandths of one of what was asked for."""

MOST_BESIDE = 12
"""So many transports are offered to be planned together with one."""


@dataclass(frozen=True, slots=True)
class ProposedGoods:
    """So much of a lot that a proposal takes for a stop, and why it was chosen."""

    stop_id: int
    lot_id: int
    place_id: int
    quantity_milli: int
    reason: Reason
    article_id: int
    names: Mapping[str, str]
    place: str
    pallet: str
    in_box: bool
    opens: bool
    """The box is opened for a part of what is in it."""
    expires: date | None


@dataclass(frozen=True, slots=True)
class PassedGoods:
    """Goods that could be thought of for a line, but do not go along for it, and why."""

    names: Mapping[str, str]
    place: str
    quantity_milli: int
    reason: PassedOver
    expires: date | None


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """What a line of a needs list gets: so many thousandths of its article's unit, a share of what it still needs.

    ``stop`` and ``transport`` say where most of it goes, or would. ``by_hand`` says that a person set the amount.
    """

    line_id: int
    transport: str
    stop_id: int
    stop: int
    partner: str
    article_id: int
    names: Mapping[str, str]
    unit: Mapping[str, str]
    priority: str
    needed_by: date | None
    needed_milli: int
    quantity_milli: int
    share: float
    short: Short | None
    by_hand: bool
    goods: tuple[ProposedGoods, ...]

    @property
    def pallets(self) -> int:
        """How many pallets it is taken from."""
        return len({goods.pallet for goods in self.goods if goods.pallet})

    @property
    def boxes(self) -> int:
        """How many boxes it is in."""
        return len({goods.place_id for goods in self.goods if goods.in_box})


@dataclass(frozen=True)
class Proposal:
    """Which goods go on transports for open needs. ``coverage`` and the figures beside it are shares of all open needs.

    ``gap`` is how far it may be from the best there is; None: nobody looked for that, it was stopped before.
    """

    transports: tuple[int, ...]
    lines: tuple[ProposedLine, ...]
    coverage: float
    bound: float
    gap: float | None
    kept_closed: float
    bounds: tuple[Bound, ...]
    vehicles: Mapping[int, str]
    look: Callable[[int], tuple[PassedGoods, ...]] = field(repr=False, compare=False)

    @property
    def goods(self) -> tuple[ProposedGoods, ...]:
        """All goods it takes."""
        return tuple(goods for line in self.lines for goods in line.goods)

    def passed(self, line_id: int) -> tuple[PassedGoods, ...]:
        """List what does not go along for a line, and why."""
        return self.look(line_id)


@dataclass(frozen=True)
class Question:
    """All that a proposal is made from, read in one look; `answered` needs no database."""

    transports: tuple[int, ...]
    numbers: Mapping[int, str]
    stops: Mapping[int, StopRow]
    carriers: Mapping[int, int]
    needs: Mapping[int, OpenNeed]
    kinds: Mapping[int, Kind]
    units: Mapping[str, Mapping[str, str]]
    free: Mapping[Key, Free]
    pallets: Mapping[int, str]
    case: Case

    def answered(
        self,
        *,
        fairness: Fairness = Fairness.PRIORITY,
        by_hand: Mapping[int, int] | None = None,
        stopped: Callable[[], bool] = lambda: False,
        seconds: float = 10.0,
    ) -> Proposal:
        """Choose the goods. ``by_hand``: thousandths a person set, by line of the needs lists."""
        set_to = by_hand or {}
        needs = tuple(replace(need, most_milli=set_to.get(need.key)) for need in self.case.needs)
        case = replace(self.case, needs=needs, fairness=fairness)
        return _Answer(self, case, allocate(case, stopped=stopped, seconds=seconds)).proposal()


def question(session: Session, transport_ids: Sequence[int]) -> Question:
    """Read open needs of the partners that transports go to, free goods, and the room of the vehicles.

    All transports are loaded at one warehouse. Left to people: goods under export control and dangerous ones, and cool
    ones on a vehicle that does not cool. Medicines must keep as long as the limits say, or longer if the partner asks.

    Raises:
        NoVehicle: no kind of vehicle is chosen for one of them.
    """
    return _Reading(session, tuple(transport_ids)).question()


@dataclass(frozen=True, slots=True)
class Beside:
    """A transport that can be planned together with another one. ``partners`` are those of its stops, in order."""

    id: int
    number: str
    partners: tuple[str, ...]


def beside(session: Session, transport_id: int) -> list[Beside]:
    """List transports that are loaded at the same warehouse, have a vehicle and have not left, the next to leave first.

    At most `MOST_BESIDE` of them.
    """
    this = session.get_one(Transport, transport_id)
    found = session.execute(
        select(Transport.id, Transport.number)
        .where(
            Transport.from_site_id == this.from_site_id,
            Transport.id != transport_id,
            Transport.status.in_(AT_THE_RAMP),
            Transport.vehicle_type_key.isnot(None),
        )
        .order_by(Transport.departs_at, Transport.id)
        .limit(MOST_BESIDE)
    )
    return [Beside(id_, number, tuple(stop.partner for stop in stops_of(session, id_))) for id_, number in found]


def accept(session: Session, proposal: Proposal) -> int | None:
    """Promise what a proposal takes, as one step; answers the entry, None if it takes nothing.

    Raises:
        GoodsChanged: some of the goods are not free any more, or may not go there any more; nothing is promised.
        WrongStatus: a transport has departed meanwhile.
        NoSuchStop: a stop was taken out of its transport.
    """
    numbers = [lock_transport(session, id_, *AT_THE_RAMP).number for id_ in sorted(proposal.transports)]
    wanted: dict[tuple[int, int, int], int] = defaultdict(int)
    for goods in proposal.goods:
        wanted[goods.stop_id, goods.lot_id, goods.place_id] += goods.quantity_milli
    if not wanted:
        return None
    _refuse_changed(session, proposal, wanted, ", ".join(numbers))
    steps = Steps()
    steps.promises = [Promise(*key, quantity) for key, quantity in sorted(wanted.items())]
    facts = {
        "transport": ", ".join(numbers),
        "count": sum(bool(line.goods) for line in proposal.lines),
        "coverage_permille": round(proposal.coverage * 1000),
        "unmet": _unmet(proposal),
    }
    return steps.record(session, "allocate", facts)


def _unmet(proposal: Proposal) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for line in proposal.lines:
        found[str(line.article_id)] += line.needed_milli - line.quantity_milli
    return {article: quantity for article, quantity in found.items() if quantity > 0}


def _refuse_changed(
    session: Session, proposal: Proposal, wanted: Mapping[tuple[int, int, int], int], transport: str
) -> None:
    """Hold what a proposal takes and look whether it may still go.

    Raises:
        GoodsChanged: with every line that changed.
    """
    sums: dict[Key, int] = defaultdict(int)
    for (_, lot_id, place_id), quantity in wanted.items():
        sums[lot_id, place_id] += quantity
    held = held_balances(session, sums)
    now = _Reading(session, proposal.transports)
    if any(stop_id not in now.stops for stop_id, _, _ in wanted):
        raise NoSuchStop(transport=transport)
    shown = {(goods.stop_id, goods.lot_id, goods.place_id): goods for goods in proposal.goods}
    free = {(row.lot_id, row.place_id): row for row in now.free_goods({one.article_id for one in proposal.goods})}
    changed = []
    for (stop_id, lot_id, place_id), quantity in wanted.items():
        key = lot_id, place_id
        there, reserved = held.get(key, (0, 0))
        row = free.get(key)
        left = there - reserved if row else 0
        reason = "less" if row is None or left < sums[key] else now.unfit(stop_id, row)
        if reason:
            goods = shown[stop_id, lot_id, place_id]
            changed.append({"article": dict(goods.names), "place": goods.place, "wanted": quantity, "available": left,
                            "reason": str(reason)})  # fmt: skip
    if changed:
        raise GoodsChanged(transport=transport, lines=changed)


@dataclass(frozen=True, slots=True)
class _Weighed:
    """What goods take of a vehicle by hand, at least and out of their box, and the pallets that could go along."""

    uses: Mapping[Key, tuple[planning.Uses, planning.Uses, planning.Uses]]
    pallets: tuple[planning.Pallet, ...]


class _Reading:
    """Reads what a proposal is made from."""

    def __init__(self, session: Session, transports: tuple[int, ...]) -> None:
        self.session, self.transports = session, transports
        self.limits: Limits = limits(session)
        found = session.execute(
            select(Transport.id, Transport.number, Transport.from_site_id, VehicleType.cooled)
            .outerjoin(VehicleType, VehicleType.key == Transport.vehicle_type_key)
            .where(Transport.id.in_(transports))
        )
        rows = {row.id: row for row in found}
        self.numbers = {id_: rows[id_].number for id_ in transports}
        self.cooled = {id_: bool(rows[id_].cooled) for id_ in transports}
        self.site_id = rows[transports[0]].from_site_id
        stops = {id_: stops_of(session, id_) for id_ in transports}
        self.stops = {stop.id: stop for some in stops.values() for stop in some}
        self.carriers = {stop.id: id_ for id_, some in stops.items() for stop in some}
        self.kinds: dict[int, Kind] = {}

    def question(self) -> Question:
        rooms = {id_: self._room(id_) for id_ in self.transports}
        needs = open_needs(self.session, {stop.partner_id for stop in self.stops.values()})
        articles = {article for need in needs for article in (need.article_id, *need.instead)}
        free = {(row.lot_id, row.place_id): row for row in self.free_goods(articles)}
        weighed = self._weighed(articles, min((room.height_mm for room in rooms.values()), default=0))
        case = Case(
            needs=tuple(self._need(need) for need in needs),
            lots=tuple(self._lot(row, *weighed.uses[key]) for key, row in free.items()),
            vehicles=tuple(self._vehicle(id_, room) for id_, room in rooms.items()),
            pallets=weighed.pallets,
        )
        return Question(
            transports=self.transports,
            numbers=self.numbers,
            stops=self.stops,
            carriers=self.carriers,
            needs={need.line_id: need for need in needs},
            kinds=self.kinds,
            units=unit_names(self.session),
            free=free,
            pallets=self._codes({row.pallet_id for row in free.values() if row.pallet_id is not None}),
            case=case,
        )

    def free_goods(self, articles: set[int]) -> list[Free]:
        self.kinds = kinds_of(self.session, articles)
        return free_goods(self.session, self.site_id, articles)

    def unfit(self, stop_id: int, row: Free) -> str:
        """Say why goods may not go to a stop, "" if they may."""
        stop, kind = self.stops[stop_id], self.kinds[row.article_id]
        until = self._until(stop, kind)
        if row.expires is not None and row.expires < until:
            return PassedOver.TOO_SHORT if row.expires >= stop.arrives_on else PassedOver.EXPIRED
        return self._closed(stop, kind) or _waits(row)

    def _room(self, transport_id: int) -> Room:
        room = room_of(self.session, transport_id)
        if room is None:
            raise NoVehicle(transport=self.numbers[transport_id], missing="vehicle")
        return room

    def _vehicle(self, transport_id: int, room: Room) -> planning.Vehicle:
        """Tell what is still free of a vehicle, by its own gauges."""
        there = load_of(self.session, transport_id)
        sums = gauges(there, freight(there, self.limits), room, self.limits)
        free = {gauge.name: max(gauge.limit - gauge.used, 0) for gauge in sums.bounds}
        return planning.Vehicle(transport_id, (free["payload"], 1000 * free["floor"], free["volume"]), free["pallets"])

    def _need(self, need: OpenNeed) -> planning.Need:
        worths = {need.article_id: 1000} | {article: INSTEAD for article in need.instead if article != need.article_id}
        ways = tuple(
            self._way(stop, self.kinds[article], worth, is_sure=need.is_sure)
            for article, worth in worths.items()
            for stop in self.stops.values()
            if stop.partner_id == need.partner_id
        )
        return planning.Need(need.line_id, need.partner_id, WEIGHTS[need.priority], need.open_milli, ways)

    def _way(self, stop: StopRow, kind: Kind, worth: int, *, is_sure: bool) -> planning.Way:
        vehicle, until = self.carriers[stop.id], self._until(stop, kind)
        closed = self._closed(stop, kind) if is_sure else PassedOver.UNCONFIRMED
        return planning.Way(kind.id, stop.id, vehicle, stop.arrives_on, until, worth, closed)

    def _until(self, stop: StopRow, kind: Kind) -> date:
        days = stop.keep_days or 0
        return usable_until(stop.arrives_on, max(days, self.limits.medicine_keep_days) if kind.is_medicine else days)

    def _closed(self, stop: StopRow, kind: Kind) -> str:
        """Say why goods of an article may not go to a stop, "" if they may."""
        if not accepts(stop, kind.category):
            return PassedOver.NOT_ACCEPTED
        if kind.control != "none" or kind.un_number:
            return PassedOver.NEEDS_DECISION
        cools = self.cooled[self.carriers[stop.id]]
        return PassedOver.NO_COOLING if kind.temperature and not cools else ""

    def _lot(self, row: Free, uses: planning.Uses, least: planning.Uses, opened: planning.Uses) -> planning.Lot:
        whole = row.in_package and row.available == row.quantity_milli and not row.others
        return planning.Lot(
            lot_id=row.lot_id,
            place_id=row.place_id,
            article_id=row.article_id,
            quantity_milli=row.available,
            uses=uses if whole else opened,
            least=least,
            opened=opened,
            expires=row.expires,
            box_id=row.place_id if row.in_package else None,
            pallet_id=row.pallet_id,
            whole=whole,
            unfit=_waits(row),
        )

    def _weighed(self, articles: set[int], height_mm: int) -> _Weighed:
        """Weigh and measure goods: in boxes stacked by hand, and on the pallets that could go along as they are."""
        load = free_load(self.session, self.site_id, articles)
        boxes = {id_: package for id_, package in load.packages.items() if package.kind != "pallet"}
        loose = Load(load.goods, boxes, load.held)
        by_hand: list[planning.Uses] = []
        for grams, _, volume in _shares(loose, freight(loose, self.limits)):
            by_hand.append((grams, hand_stacked_floor(volume * 1000, height_mm, self.limits), volume))
        weighed = freight(load, self.limits)
        uses = {}
        for goods, own, standing in zip(load.goods, by_hand, _shares(load, weighed), strict=True):
            apart = own[0] * 1000 // self.limits.density_g_per_l if goods.volume_ml is None else goods.volume_ml
            opened = own[0], hand_stacked_floor(apart * 1000, height_mm, self.limits), apart
            uses[goods.key] = own, _each(min, own, standing if standing[1] else own), _each(max, own, opened)
        pallets = []
        for piece in weighed.pieces:
            if piece.package is not None and piece.is_pallet:
                held = sum(load.goods[row].quantity_milli for row in piece.goods)
                grams, floor, volume = (sum(by_hand[row][at] for row in piece.goods) for at in range(3))
                extra = piece.weight.grams - grams, 1000 * piece.floor_mm - floor, piece.volume_ml - volume
                pallets.append(planning.Pallet(piece.package.id, held, extra))
        return _Weighed(uses, tuple(pallets))

    def _codes(self, place_ids: set[int]) -> dict[int, str]:
        found: dict[int, str] = {}
        for piece in chunks(sorted(place_ids)):
            rows = self.session.execute(select(Place.id, Place.code).where(Place.id.in_(piece)))
            found |= {row.id: row.code for row in rows}
        return found


def _waits(row: Free) -> str:
    """Say why goods may go nowhere yet, "" if they may."""
    if row.blocked:
        return PassedOver.BLOCKED
    if row.is_open:
        return PassedOver.OPEN
    return PassedOver.UNSORTED if row.is_unsorted else ""


def _shares(load: Load, weighed: Freight) -> list[planning.Uses]:
    """Share what pieces weigh and fill among their goods, by weight, rounded up; in the load's order."""
    found: list[planning.Uses] = [(0, 0, 0)] * len(load.goods)
    for piece in weighed.pieces:
        whole = sum(weighed.gross[row].grams for row in piece.goods)
        for row in piece.goods:
            grams = weighed.gross[row].grams
            part, parts = (grams, whole) if whole else (1, len(piece.goods))
            floor, volume = (-(-size * part // parts) for size in (1000 * piece.floor_mm, piece.volume_ml))
            found[row] = grams, floor, volume
    return found


def _each(choose: Callable[[int, int], int], one: planning.Uses, other: planning.Uses) -> planning.Uses:
    return choose(one[0], other[0]), choose(one[1], other[1]), choose(one[2], other[2])


class _Answer:
    """Says a plan in the words of the warehouse."""

    def __init__(self, question: Question, case: Case, plan: planning.Allocation) -> None:
        self.question, self.plan = question, plan
        self.needs = {need.key: need for need in case.needs}
        self.lots = {lot.key: lot for lot in case.lots}
        self.picks: dict[int, list[planning.Picked]] = defaultdict(list)
        self.sums: dict[tuple[Key, int], int] = defaultdict(int)
        for pick in plan.picks:
            self.picks[pick.need].append(pick)
            self.sums[pick.goods, pick.stop_id] += pick.quantity_milli

    def proposal(self) -> Proposal:
        lines = [self._line(covered) for covered in self.plan.lines]
        order = {"urgent": 0, "high": 1, "normal": 2}
        return Proposal(
            transports=self.question.transports,
            lines=tuple(sorted(lines, key=lambda line: (line.transport, line.stop, order[line.priority]))),
            coverage=self.plan.coverage,
            bound=self.plan.bound,
            gap=self.plan.gap,
            kept_closed=self.plan.kept_closed,
            bounds=self.plan.bounds,
            vehicles=self.question.numbers,
            look=lambda line_id: tuple(self._passed(line_id)),
        )

    def _line(self, covered: planning.Covered) -> ProposedLine:
        need, asked = self.needs[covered.need], self.question.needs[covered.need]
        kind = self.question.kinds[asked.article_id]
        picks = self.picks[covered.need]
        by_stop: dict[int, int] = defaultdict(int)
        for pick in picks:
            by_stop[pick.stop_id] += pick.quantity_milli
        stop = self.question.stops[max(by_stop, key=lambda id_: by_stop[id_], default=need.ways[0].stop_id)]
        return ProposedLine(
            line_id=covered.need,
            transport=self.question.numbers[self.question.carriers[stop.id]],
            stop_id=stop.id,
            stop=stop.position,
            partner=stop.partner,
            article_id=asked.article_id,
            names=kind.names,
            unit=self.question.units.get(kind.unit_code, {}),
            priority=asked.priority,
            needed_by=asked.needed_by,
            needed_milli=asked.open_milli,
            quantity_milli=covered.quantity_milli,
            share=covered.share,
            short=covered.short,
            by_hand=need.most_milli is not None,
            goods=tuple(self._goods(pick) for pick in picks),
        )

    def _goods(self, pick: planning.Picked) -> ProposedGoods:
        row, lot = self.question.free[pick.goods], self.lots[pick.goods]
        return ProposedGoods(
            stop_id=pick.stop_id,
            lot_id=pick.lot_id,
            place_id=pick.place_id,
            quantity_milli=pick.quantity_milli,
            reason=pick.reason,
            article_id=pick.article_id,
            names=self.question.kinds[pick.article_id].names,
            place=row.place_code,
            pallet=self.question.pallets.get(row.pallet_id, "") if row.pallet_id is not None else "",
            in_box=row.in_package,
            opens=row.in_package and (not lot.whole or self.sums[pick.goods, pick.stop_id] < row.quantity_milli),
            expires=pick.expires,
        )

    def _passed(self, line_id: int) -> Iterator[PassedGoods]:
        for passed in self.plan.passed(line_id):
            row = self.question.free[passed.lot_id, passed.place_id]
            names = self.question.kinds[row.article_id].names
            yield PassedGoods(names, row.place_code, passed.quantity_milli, passed.reason, passed.expires)


# Before there is a proposal ------------------------------------------------------------------------------------------


def needed(session: Session, stops: Sequence[StopRow]) -> dict[tuple[int, int], int]:
    """Tell what stops are to bring, by stop and article: what nobody promised yet, and what this stop has of it.

    In thousandths of the article's unit, by the open needs lists; what other stops bring their partner is taken off.
    """
    partners = {stop.partner_id for stop in stops}
    covered = coverage(session, partners)
    asked: dict[tuple[int, int], int] = defaultdict(int)
    brought: dict[tuple[int, int], int] = defaultdict(int)
    here: dict[tuple[int, int], int] = defaultdict(int)
    for piece in chunks(sorted(partners)):
        for row in session.execute(_asked(piece)):
            if row.id in covered:
                asked[row.partner_id, row.article_id] += covered[row.id].open_milli + covered[row.id].promised_milli
        for row in session.execute(promised_by_stop(piece)):
            brought[row.partner_id, row.article_id] += int(row.quantity)
            here[row.stop_id, row.article_id] += int(row.quantity)
    found: dict[tuple[int, int], int] = {}
    for stop in stops:
        for (partner_id, article_id), quantity in asked.items():
            elsewhere = brought[partner_id, article_id] - here[stop.id, article_id]
            if partner_id == stop.partner_id and quantity > elsewhere:
                found[stop.id, article_id] = quantity - elsewhere
    return found


def _asked(partner_ids: Sequence[int]) -> Any:
    return (
        select(NeedsLine.id, NeedsLine.article_id, NeedsList.partner_id)
        .join(NeedsList, NeedsList.id == NeedsLine.list_id)
        .where(
            NeedsList.partner_id.in_(partner_ids), NeedsList.active, NeedsList.state == "open", NeedsLine.active,
            NeedsLine.article_id.isnot(None),
        )
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class BestCovered:
    """The partner whose open needs what lies in stock covers best, and the covered share by their weights."""

    partner_id: int
    partner: str
    city: Mapping[str, str]
    share: float


@dataclass(frozen=True, slots=True)
class Unmet:
    """What a partner still needs and nobody promised. ``stop`` is the position of its stop."""

    stop: int
    names: Mapping[str, str]
    quantity_milli: int
    unit_code: str
    priority: str


def open_lists(session: Session, transport_id: int) -> int:
    """Count the needs lists that the partners of a transport's stops still wait for something of."""
    partners = {stop.partner_id for stop in stops_of(session, transport_id)}
    return len({need.list_id for need in open_needs(session, partners)})


def unmet(session: Session, transport_id: int) -> list[Unmet]:
    """List what the partners of a transport's stops still need and nobody promised, the most urgent first."""
    stops: dict[int, StopRow] = {}
    for stop in stops_of(session, transport_id):
        stops.setdefault(stop.partner_id, stop)
    needs = open_needs(session, stops.keys())
    kinds = kinds_of(session, {need.article_id for need in needs})
    return [
        Unmet(
            stop=stops[need.partner_id].position,
            names=kinds[need.article_id].names,
            quantity_milli=need.open_milli,
            unit_code=kinds[need.article_id].unit_code,
            priority=need.priority,
        )
        for need in needs
    ]


def best_covered(session: Session) -> BestCovered | None:
    """Find the partner who could be served best from stock; None: nobody needs anything that is here."""
    weights: dict[int, int] = defaultdict(int)
    covered: dict[int, float] = defaultdict(float)
    for need in (need for need in open_needs(session) if need.is_sure):
        weights[need.partner_id] += WEIGHTS[need.priority]
        covered[need.partner_id] += WEIGHTS[need.priority] * need.in_stock_milli / need.open_milli
    shares = {partner: covered[partner] / weight for partner, weight in weights.items() if covered[partner] > 0}
    if not shares:
        return None
    best = max(shares, key=lambda partner: (shares[partner], -partner))
    row = session.execute(
        select(Party.name, City.name_de, City.name_uk, City.name_en)
        .outerjoin(City, City.key == Party.city_key)
        .where(Party.id == best)
    ).one()
    city = {"de": row.name_de, "uk": row.name_uk, "en": row.name_en} if row.name_de else {}
    return BestCovered(best, row.name, city, shares[best])
