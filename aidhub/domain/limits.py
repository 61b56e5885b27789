"""The limits that checks and plans go by: shipped with their day and source, changed by a coordinator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from functools import cache

from aidhub.domain.errors import AidHubError
from aidhub.domain.quantities import (
    LENGTHS_MM,
    VOLUMES_ML,
    WEIGHTS_G,
    NotANumber,
    NumberStyle,
    parse_measure,
    parse_number,
)
from aidhub.domain.reference import read_table

REVIEW_AFTER_DAYS = 365
"""After so long a limit or the form of a paper is compared with its source again."""


class LimitOutOfRange(AidHubError):
    """A limit would make no sense. Facts: limit, least, most (all in its own unit)."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Whole numbers, the unit in the name; what each is for stands in ``resources/reference/limits.csv``."""

    box_heavy_g: int
    box_stop_g: int
    pallet_load_g: int
    pallet_height_mm: int
    payload_warn_permille: int
    full_volume_permille: int
    keep_warn_days: int
    medicine_keep_days: int
    long_lying_months: int
    travel_days: int
    needs_stale_days: int
    guess_box_g: int
    guess_unit_g: int
    guess_box_ml: int
    density_g_per_l: int
    stack_height_mm: int
    stack_fill_permille: int
    banana_box_g: int
    weights_apart_permille: int
    medicine_good_days: int
    medicine_box_g: int
    adr_points: int
    lq_package_g: int
    lq_mark_g: int
    lq_vehicle_g: int
    lithium_wh: int
    customs_oral_cents: int
    customs_oral_g: int
    customs_one_step_cents: int
    customs_together_hours: int
    aid_code_days: int
    aid_code_warn_days: int
    receipt_days: int
    drive_day_min: int
    small_break_after_min: int
    small_break_min: int
    night_from_h: int
    night_until_h: int
    border_truck_min: int
    border_van_min: int
    load_min: int
    unload_min: int

    def changed(self, values: Mapping[str, int]) -> Limits:
        """Put other values in; names that are no limits are passed over."""
        known = {field.name for field in fields(self)}
        return replace(self, **{name: value for name, value in values.items() if name in known})


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit as it is shipped.

    ``unit`` is g, ml, mm, permille, cents, hours, days, months, g/l, points, wh, minutes, clock (hour of the day), or
    driving: hours that are kept in minutes. ``least`` and ``most`` make sense.
    """

    key: str
    value: int
    unit: str
    least: int
    most: int
    since: date
    source: str

    def fits(self, value: object) -> bool:
        """Say whether something is a whole number that makes sense here; True and False are none."""
        return type(value) is int and self.least <= value <= self.most


def in_hand(unit: str, value: int) -> Decimal:
    """Turn a limit into what people read: kilograms, litres, percent, euros, hours of driving; other units stay."""
    return Decimal(value) / _IN_HAND.get(unit, 1)


def read_limit(limit: Limit, text: str, style: NumberStyle | None = None) -> int:
    """Read a limit as a person writes it: ``20``, ``20 kg``, ``95 %``; without a unit in kilograms, litres, percent.

    Raises:
        NotANumber: it is no number, or more precise than the limit is kept.
        LimitOutOfRange: it makes no sense.
    """
    if limit.unit in ("g", "ml", "mm"):
        units = {"g": (WEIGHTS_G, "kg"), "ml": (VOLUMES_ML, "l"), "mm": (LENGTHS_MM, "mm")}[limit.unit]
        value = parse_measure(text, *units, style)
    else:
        figure = text.strip().removesuffix("%").removesuffix("€").removesuffix("EUR").strip()
        exact = parse_number(figure, style) * _IN_HAND.get(limit.unit, 1)
        value = int(exact)
        if value != exact:
            raise NotANumber(text=text, why="too_precise")
    if not limit.fits(value):
        raise LimitOutOfRange(limit=limit.key, least=limit.least, most=limit.most)
    return value


_IN_HAND: Mapping[str, int] = {"g": 1000, "ml": 1000, "permille": 10, "cents": 100, "driving": 60}


@cache
def shipped_limits() -> Limits:
    """Read the limits AidHub is shipped with."""
    return Limits(**{key: limit.value for key, limit in limit_table().items()})


@cache
def limit_table() -> Mapping[str, Limit]:
    """Read what is known of each limit, by its name, in the order they are shown."""
    return {
        row["key"]: Limit(
            row["key"],
            int(row["value"]),
            row["unit"],
            int(row["least"]),
            int(row["most"]),
            date.fromisoformat(row["since"]),
            row["source"],
        )
        for row in read_table("limits")
    }
