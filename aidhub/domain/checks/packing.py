"""Checks of boxes and pallets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aidhub.domain.checks.plan import PLAN, PLAN_AND_DEPARTURE, Finding, Plan, Rule, Severity
from aidhub.domain.floor import HEADROOM_MM
from aidhub.domain.freight import Room, standing_height
from aidhub.domain.load import Package
from aidhub.domain.weights import Source

_BANANA_BOX = "BANANA_BOX"
_WOODEN = frozenset({"EUR1", "EUR2", "EUR6", "ONE_WAY"})


def weight_missing(plan: Plan) -> Iterator[Finding]:
    """Find what nobody weighed. A guess is a problem; an estimate from unit weights is only said.

    Source:
        Advice of the embassies' aid offices: every parcel must be weighed.
    """
    for piece in plan.freight.pieces:
        if piece.weight.measured:
            continue
        severity = Severity.BLOCK if piece.weight.source is Source.GUESSED else Severity.WARN
        facts: dict[str, Any] = {"gross_g": piece.weight.grams, "count": 1}
        if piece.package is None:
            goods = plan.load.goods[piece.goods[0]]
            if severity is Severity.BLOCK:
                facts |= {"article": dict(goods.kind.names)}
                yield Finding("R-PK-1", severity, facts, "weigh_article", goods.stop_id, article_id=goods.kind.id)
            continue
        inside = [plan.freight.packages[id_] for id_ in plan.load.inside(piece.package.id) if id_ != piece.package.id]
        unweighed = sum(not weight.measured for weight in inside)
        facts |= {"package": piece.package.code, "kind": piece.package.kind, "count": unweighed or 1}
        yield Finding("R-PK-1", severity, facts, "weigh", place_id=piece.package.id)


def heavy_box(plan: Plan) -> Iterator[Finding]:
    """Find boxes that are heavy to carry (two people), or too heavy (split them)."""
    for id_, weight in plan.freight.packages.items():
        package = plan.load.packages[id_]
        if package.kind != "box" or weight.grams <= plan.limits.box_heavy_g:
            continue
        severity = Severity.BLOCK if weight.grams > plan.limits.box_stop_g else Severity.WARN
        facts = {"package": package.code, "gross_g": weight.grams, "limit_g": plan.limits.box_stop_g}
        yield Finding("R-PK-2", severity, facts, "split", place_id=id_)


def overloaded_pallet(plan: Plan) -> Iterator[Finding]:
    """Find pallets that carry more than their kind can."""
    for piece in plan.freight.pieces:
        if piece.package is None or not piece.is_pallet:
            continue
        limit = piece.package.max_load_g or plan.limits.pallet_load_g
        load = piece.weight.grams - (piece.package.tare_g or 0)
        if load > limit:
            facts = {"package": piece.package.code, "load_g": load, "limit_g": limit}
            yield Finding("R-PK-4", Severity.BLOCK, facts, "show_goods", place_id=piece.package.id)


def heavy_banana_box(plan: Plan) -> Iterator[Finding]:
    """Find banana boxes that carry more than they are made for. Source: makers' sheets, 50 lb."""
    for id_, weight in plan.freight.packages.items():
        package = plan.load.packages[id_]
        if package.carrier == _BANANA_BOX and weight.grams > plan.limits.banana_box_g:
            facts = {"package": package.code, "gross_g": weight.grams, "limit_g": plan.limits.banana_box_g}
            yield Finding("R-PK-3", Severity.WARN, facts, "split", place_id=id_)


def weights_apart(plan: Plan) -> Iterator[Finding]:
    """Find weighed packages whose net weight, tare and gross weight do not fit together; said once for all of them."""
    odd = [plan.load.packages[id_] for id_ in plan.freight.packages if _is_apart(plan, plan.load.packages[id_])]
    if odd:
        facts = {"package": odd[0].code, "count": len(odd)}
        yield Finding("R-PK-6", Severity.WARN, facts, "weigh", place_id=odd[0].id)


def _is_apart(plan: Plan, package: Package) -> bool:
    gross = plan.freight.packages[package.id]
    inside = [plan.load.held[key].net_g for key in plan.load.contents.get(package.id, ())]
    children = [plan.freight.packages[child] for child in plan.load.children.get(package.id, ())]
    if not gross.measured or None in inside or not all(weight.measured for weight in children):
        return False
    net = sum(net for net in inside if net is not None) + sum(weight.grams for weight in children)
    if package.tare_g is None:
        return net > gross.grams
    return abs(gross.grams - net - package.tare_g) * 1000 > gross.grams * plan.limits.weights_apart_permille


def wooden_pallets(plan: Plan) -> Iterator[Finding]:
    """Find wooden pallets that leave the Union: they bear the stamp IPPC HT.

    Source:
        ISPM 15, which Ukraine applies. Whether they bear it is ticked on the check sheet.
    """
    export = {stop.id for stop in plan.stops if stop.is_export}
    pallets = [
        piece.package
        for piece in plan.freight.pieces
        if piece.package and piece.is_pallet and piece.package.carrier in _WOODEN
        and any(plan.load.goods[row].stop_id in export for row in piece.goods)
    ]  # fmt: skip
    if pallets:
        yield Finding("R-PK-8", Severity.WARN, {"count": len(pallets)}, "check_sheet")


def high_pallet(plan: Plan) -> Iterator[Finding]:
    """Find pallets that are hard to unload by hand, or that the vehicle is too low for.

    The height of one that nobody measured follows from the layers of its boxes, where those are known.
    """
    room = highest_in(plan.room) if plan.room else None
    for piece in plan.freight.pieces:
        height = standing_height(plan.load, piece.package) if piece.package and piece.is_pallet else None
        if piece.package is None or height is None:
            continue
        facts = {"package": piece.package.code, "height_mm": height}
        if room is not None and height > room:
            facts |= {"limit_mm": room, "by": "vehicle"}
            yield Finding("R-PK-5", Severity.BLOCK, facts, "show_goods", place_id=piece.package.id)
        elif height > plan.limits.pallet_height_mm:
            facts |= {"limit_mm": plan.limits.pallet_height_mm, "by": "hand"}
            yield Finding("R-PK-5", Severity.WARN, facts, "show_goods", place_id=piece.package.id)


def highest_in(room: Room) -> int:
    """Tell how high a pallet may be in a vehicle, in millimetres: it is lifted a little, and goes through the door."""
    inside = room.height_mm - HEADROOM_MM
    return inside if room.door_height_mm is None else min(inside, room.door_height_mm)


def partly_promised(plan: Plan) -> Iterator[Finding]:
    """Find boxes of which only a part goes along: before departure they are re-boxed or taken wholly."""
    for id_ in plan.load.partly if not plan.departed else ():
        yield Finding("R-PK-9", Severity.WARN, {"package": plan.load.packages[id_].code}, "rebox", place_id=id_)


RULES: tuple[Rule[Plan], ...] = (
    Rule("R-PK-1", "weights of packages", "weigh", weight_missing, PLAN),
    Rule("R-PK-2", "weights of boxes", "split", heavy_box, PLAN),
    Rule("R-PK-3", "weights of banana boxes", "split", heavy_banana_box),
    Rule("R-PK-4", "weights of pallets", "show_goods", overloaded_pallet, PLAN_AND_DEPARTURE),
    Rule("R-PK-5", "heights of pallets", "show_goods", high_pallet, PLAN_AND_DEPARTURE),
    Rule("R-PK-6", "net, tare and gross weight", "weigh", weights_apart),
    Rule("R-PK-8", "wooden pallets", "check_sheet", wooden_pallets),
    Rule("R-PK-9", "boxes promised in part", "rebox", partly_promised),
)
