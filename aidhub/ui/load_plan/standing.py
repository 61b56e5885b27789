"""What stands in a vehicle, or waits for a place, as picture and list show it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from aidhub.domain.checks import Severity
from aidhub.domain.floor import Floor, Item, Spot, side_of
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.services.transport_lines import Lift
from aidhub.services.transport_show import TransportShow


@dataclass(frozen=True, slots=True)
class Standing:
    """A package of the load. ``spot`` None: it has no place. ``trouble``: what checks found of it (block, warn, "")."""

    item: Item
    lift: Lift
    spot: Spot | None
    trouble: str = ""
    bears: bool = False

    @property
    def key(self) -> int:
        """The place it is."""
        return self.item.key


def standing(shown: TransportShow) -> list[Standing]:
    """List the packages of a transport: those without a place first, then from the front wall to the doors."""
    floor = shown.floor
    if floor is None:
        return []
    lifts = {lift.place_id: lift for lift in shown.lifts if lift.lot_id is None}
    found = [
        Standing(item, lifts[key], floor.spots.get(key), _trouble(shown, key), item.is_pallet and item.bears_g > 0)
        for key, item in floor.items.items()
        if key in lifts
    ]
    return sorted(found, key=_order)


def _order(one: Standing) -> tuple[int, int, int, int, str]:
    spot = one.spot
    return (1, spot.x_mm, spot.y_mm, spot.level, "") if spot else (0, one.item.stop, 0, 0, one.lift.code)


def _trouble(shown: TransportShow, key: int) -> str:
    """Tell the worst of what checks found: block or warn."""
    of_it = {finding.severity for finding in shown.findings if finding.place_id == key}
    return next((one.value for one in (Severity.BLOCK, Severity.WARN) if one in of_it), "")


def contents(lift: Lift) -> str:
    """Name what is in a package: the first article, and how many more there are."""
    names = [name_in(names, spoken().code) for names in lift.contents]
    return f"{names[0]}, +{len(names) - 1}" if len(names) > 1 else next(iter(names), "")


def weight(one: Standing) -> str:
    """Say what it weighs; about, if nobody weighed it."""
    return weights(one)[0]


def weights(one: Standing) -> list[str]:
    """Say what it weighs in shorter and shorter writing: 176.5 kg, 177 kg, 177."""
    about = "≈ " if one.lift.estimated else ""
    exact, whole = spoken().kilograms(one.lift.gross_g), spoken().number(Decimal(one.lift.gross_g) / 1000, 0)
    written = [translate("Unit", "{weight} kg", weight=about + figure) for figure in (exact, whole)]
    return [*written, whole]


def metres(millimetres: int, places: int = 1) -> str:
    """Say a length in metres, without the unit."""
    return spoken().number(Decimal(millimetres) / 1000, places)


def tonnes(grams: int) -> str:
    """Say a weight in tonnes, without the unit."""
    return spoken().number(Decimal(grams) / 1_000_000, 1)


def where(one: Standing, floor: Floor) -> str:
    """Say where it stands: how far from the front wall, on which side, on what."""
    if one.spot is None:
        return translate("LoadPlan", "not placed")
    sides = {
        "left": translate("LoadPlan", "left"),
        "middle": translate("LoadPlan", "middle"),
        "right": translate("LoadPlan", "right"),
    }
    said = translate(
        "LoadPlan", "{metres} m, {side}", metres=metres(one.spot.x_mm), side=sides[side_of(floor, one.key)]
    )
    level = translate("LoadPlan", "stacked, level {level}", level=spoken().number(one.spot.level + 1))
    return f"{said}, {level}" if one.spot.level else said


def sentence(one: Standing, floor: Floor) -> str:
    """Say all of it, for a screen reader."""
    parts = [one.lift.code, contents(one.lift), weight(one),
             translate("LoadPlan", "stop {stop}", stop=spoken().number(one.item.stop)), where(one, floor)]  # fmt: skip
    if one.bears:
        parts.append(translate("LoadPlan", "stackable"))
    if one.trouble:
        parts.append(translate("Severity", "Problem") if one.trouble == "block" else translate("Severity", "Warning"))
    return ", ".join(filter(None, parts))


def find(those: Iterable[Standing], key: int | None) -> Standing | None:
    """Find one by its key."""
    return next((one for one in those if one.key == key), None)
