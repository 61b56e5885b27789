"""Outlines of the countries of Europe, and where a place lies on a flat map of them.

The outlines lie in ``resources/map/outlines.json``, cut by ``tools/outlines.py`` from Natural Earth.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import cos, log, pi, radians, sin, tan

from aidhub.folders import RESOURCES

Place = tuple[float, float]
"""Kilometres east and south of the middle of the map."""

_RADIUS_KM = 6371.0
_MIDDLE, _TRUE = (50.0, 22.0), (45.0, 55.0)
"""Latitude and longitude of the middle, and the latitudes on which lengths are true."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country: its ISO code, its names by language, where its name stands (None: it has none), its outlines."""

    code: str
    names: Mapping[str, str]
    label: Place | None
    rings: tuple[tuple[Place, ...], ...]


def on_map(latitude: float, longitude: float) -> Place:
    """Say where a place lies on the flat map.

    Source:
        Lambert's conformal conic projection for a ball: Snyder, Map Projections, USGS Professional Paper 1395, 1987.
    """
    low, high = map(radians, _TRUE)
    cone = log(cos(low) / cos(high)) / log(_slope(_TRUE[1]) / _slope(_TRUE[0]))
    size = _RADIUS_KM * cos(low) * _slope(_TRUE[0]) ** cone / cone
    away, middle = size / _slope(latitude) ** cone, size / _slope(_MIDDLE[0]) ** cone
    angle = cone * radians(longitude - _MIDDLE[1])
    return away * sin(angle), away * cos(angle) - middle


def _slope(latitude: float) -> float:
    return tan(pi / 4 + radians(min(latitude, 89.0)) / 2)


@cache
def countries() -> tuple[Country, ...]:
    """Read the outlines, laid out on the map; once."""
    content = json.loads((RESOURCES / "map" / "outlines.json").read_text(encoding="utf-8"))
    borders = [
        [on_map(north / 100, east / 100) for east, north in zip(line[::2], line[1::2], strict=True)]
        for line in content["borders"]
    ]
    found = []
    for one in content["countries"]:
        rings = tuple(
            tuple(place for at in ring for place in (borders[at] if at >= 0 else borders[~at][::-1]))
            for ring in one["rings"]
        )
        label = on_map(one["label"][1] / 100, one["label"][0] / 100) if one["label"] else None
        found.append(Country(one["code"], one["names"], label, rings))
    return tuple(found)
