"""The limits that checks and plans go by: shipped with their day and source, changed by a coordinator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache

from aidhub.domain.reference import read_table


@dataclass(frozen=True, slots=True)
class Limits:
    """Whole numbers, the unit in the name; what each is for stands in ``resources/reference/limits.csv``."""

    box_heavy_g: int
    box_stop_g: int
    pallet_load_g: int
    payload_warn_permille: int
    full_volume_permille: int
    keep_warn_days: int
    travel_days: int
    guess_box_g: int
    guess_unit_g: int
    guess_box_ml: int
    density_g_per_l: int
    stack_height_mm: int
    stack_fill_permille: int

    def changed(self, values: Mapping[str, int]) -> Limits:
        """Put other values in; names that are no limits are passed over."""
        known = {field.name for field in fields(self)}
        return replace(self, **{name: value for name, value in values.items() if name in known})


@cache
def shipped_limits() -> Limits:
    """Read the limits AidHub is shipped with."""
    return Limits(**{row["key"]: int(row["value"]) for row in read_table("limits")})
