"""The goods of a transport as its page shows them: line by line, by article, and as what is lifted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from aidhub.domain.freight import Piece
from aidhub.domain.load import Goods
from aidhub.domain.weights import Source
from aidhub.services.manifests import Collected


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """Goods on a transport. ``package`` is the box they are in ("" for loose goods), ``pallet`` what it travels on.

    ``estimated`` says that nobody weighed it, ``guessed`` that nothing is known of its weight.
    """

    stop_id: int
    stop: int
    article_id: int
    names: Mapping[str, str]
    lot_id: int
    place_id: int
    place: str
    package: str
    pallet: str
    quantity_milli: int
    unit_code: str
    unit: Mapping[str, str]
    net_g: int | None
    gross_g: int
    estimated: bool
    guessed: bool
    value_cents: int | None
    expires: date | None
    batch: str
    condition: str


@dataclass(frozen=True, slots=True)
class Allocation:
    """How much of an article goes to a stop, over all lots and boxes. ``needed_milli`` None: nobody asked for it."""

    stop_id: int
    stop: int
    article_id: int
    names: Mapping[str, str]
    unit_code: str
    unit: Mapping[str, str]
    quantity_milli: int
    pallets: int
    boxes: int
    gross_g: int
    needed_milli: int | None = None


@dataclass(frozen=True, slots=True)
class Lift:
    """Something lifted onto the vehicle as one: a pallet, a box, goods that lie loose (``kind`` loose).

    ``stops`` are the positions of the stops it goes to; measures are those of the pallet, 0 where not known.
    """

    place_id: int
    lot_id: int | None
    kind: str
    code: str
    contents: tuple[Mapping[str, str], ...]
    stops: tuple[int, ...]
    gross_g: int
    estimated: bool
    length_mm: int
    width_mm: int
    height_mm: int
    floor_mm: int
    stackable: bool
    loaded: bool


def goods_lines(collected: Collected) -> tuple[GoodsLine, ...]:
    """List the goods of a transport by stop, name and day."""
    plan = collected.plan
    positions = {stop.id: stop.position for stop in collected.stops}
    pallets = {
        row: piece.package.code
        for piece in plan.freight.pieces
        if piece.package and piece.is_pallet
        for row in piece.goods
    }
    found = [
        _line(collected, goods, positions[goods.stop_id], pallets.get(row, ""), row)
        for row, goods in enumerate(plan.load.goods)
        if goods.stop_id in positions
    ]
    return tuple(
        sorted(found, key=lambda line: (line.stop, line.names.get("de", ""), line.expires or date.max, line.place))
    )


def _line(collected: Collected, goods: Goods, stop: int, pallet: str, row: int) -> GoodsLine:
    weight = collected.plan.freight.gross[row]
    return GoodsLine(
        stop_id=goods.stop_id,
        stop=stop,
        article_id=goods.kind.id,
        names=goods.kind.names,
        lot_id=goods.lot_id,
        place_id=goods.place_id,
        place=goods.place_code,
        package=goods.place_code if goods.place_id in collected.plan.load.packages else "",
        pallet=pallet,
        quantity_milli=goods.quantity_milli,
        unit_code=goods.kind.unit_code,
        unit=collected.units.get(goods.kind.unit_code, {}),
        net_g=goods.net_g,
        gross_g=weight.grams,
        estimated=not weight.measured,
        guessed=weight.source is Source.GUESSED,
        value_cents=goods.value_cents,
        expires=goods.expires,
        batch=goods.batch,
        condition=goods.condition,
    )


def allocations(lines: Sequence[GoodsLine], needed: Mapping[tuple[int, int], int]) -> tuple[Allocation, ...]:
    """Sum the lines up by stop and article, in the order they stand; ``needed`` is what was asked for, likewise."""
    groups: dict[tuple[int, int], list[GoodsLine]] = defaultdict(list)
    for line in lines:
        groups[line.stop_id, line.article_id].append(line)
    return tuple(
        Allocation(
            stop_id=some[0].stop_id,
            stop=some[0].stop,
            article_id=some[0].article_id,
            names=some[0].names,
            unit_code=some[0].unit_code,
            unit=some[0].unit,
            quantity_milli=sum(line.quantity_milli for line in some),
            pallets=len({line.pallet for line in some if line.pallet}),
            boxes=len({line.package for line in some if line.package}),
            gross_g=sum(line.gross_g for line in some),
            needed_milli=needed.get((some[0].stop_id, some[0].article_id)),
        )
        for some in groups.values()
    )


def lifts(collected: Collected, aboard: set[int]) -> tuple[Lift, ...]:
    """List what is lifted onto the vehicle; ``aboard`` are the places that are on it."""
    positions = {stop.id: stop.position for stop in collected.stops}
    return tuple(_lift(collected, piece, positions, aboard) for piece in collected.plan.freight.pieces)


def _lift(collected: Collected, piece: Piece, positions: Mapping[int, int], aboard: set[int]) -> Lift:
    goods = [collected.plan.load.goods[row] for row in piece.goods]
    package, departed = piece.package, collected.plan.departed
    place_id = package.id if package else goods[0].place_id
    kinds = {one.kind.id: one.kind.names for one in goods}
    return Lift(
        place_id=place_id,
        lot_id=None if package else goods[0].lot_id,
        kind=package.kind if package else "loose",
        code=package.code if package else goods[0].place_code,
        contents=tuple(kinds.values()),
        stops=tuple(sorted({positions[one.stop_id] for one in goods if one.stop_id in positions})),
        gross_g=piece.weight.grams,
        estimated=not piece.weight.measured,
        length_mm=(package.length_mm or 0) if package else 0,
        width_mm=(package.width_mm or 0) if package else 0,
        height_mm=(package.height_mm or 0) if package else 0,
        floor_mm=piece.floor_mm,
        stackable=bool(package and package.stackable),
        loaded=departed or place_id in aboard,
    )
