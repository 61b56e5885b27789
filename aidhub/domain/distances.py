"""How far it is by road, without a road map: straight lines through the gateways between countries, times a factor.

The factors are fitted to the distances of the field, one for the European Union and one for Ukraine; how far they are
off there is the error that stands beside every estimate.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from math import asin, ceil, cos, radians, sin, sqrt

from aidhub.domain.driving import Road
from aidhub.domain.reference import read_table

EARTH_KM = 6371
EU, UA = "EU", "UA"
CLASSES = ("trucks", "light_trucks", "vans")
_LIGHT_G, _HEAVY_G = 3_500_000, 7_500_000


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the map in a country; a border crossing lies in the country it is reached from."""

    key: str
    country: str
    latitude_e4: int
    longitude_e4: int


@dataclass(frozen=True, slots=True)
class Distance:
    """How far it is, country by country, and how that is known: typed, trips (of our own), table or estimate.

    ``through`` are the gateways on the way. ``error_permille`` is how far an estimate is usually off.
    """

    km: int
    source: str
    pieces: tuple[tuple[str, int], ...]
    through: tuple[Spot, ...] = ()
    error_permille: int = 0

    def roads(self, vehicle_class: str) -> tuple[Road, ...]:
        """Say how long it takes at the wheel, country by country; all together are rounded once."""
        hours = [(country, km, km * 60 / speed(vehicle_class, country)) for country, km in self.pieces]
        found: list[Road] = []
        done = passed = 0.0
        for country, km, minutes in hours:
            passed += minutes
            found.append(Road(country, km, round(passed) - round(done)))
            done = passed
        return tuple(found)


def vehicle_class(max_mass_g: int | None) -> str:
    """Tell the class crossings and speeds know a vehicle by; one whose mass nobody knows counts as heavy."""
    if max_mass_g is None or max_mass_g > _HEAVY_G:
        return "trucks"
    return "light_trucks" if max_mass_g > _LIGHT_G else "vans"


@cache
def speed(vehicle_class: str, country: str) -> int:
    """Tell how many kilometres an hour are planned with."""
    speeds = {(row["vehicle_class"], row["roads"]): int(row["km_per_hour"]) for row in read_table("speeds")}
    return speeds[vehicle_class, UA if country == UA else EU]


def straight_km(one: Spot, other: Spot) -> float:
    """Measure the great circle."""
    north, east = radians(one.latitude_e4 / 10_000), radians(one.longitude_e4 / 10_000)
    north2, east2 = radians(other.latitude_e4 / 10_000), radians(other.longitude_e4 / 10_000)
    half = sin((north2 - north) / 2) ** 2 + cos(north) * cos(north2) * sin((east2 - east) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(half))


def distance(start: Spot, end: Spot, *, typed: int | None = None, trips: Sequence[int] = ()) -> Distance:
    """Tell how far it is: as somebody typed it, as own transports went, as the table says, else by estimate.

    Args:
        start: where from.
        end: where to, in a country that can be reached by road without crossing into Ukraine or out of it.
        typed: kilometres somebody typed.
        trips: kilometres of own transports between the same points.
    """
    line = _line(start, end)
    lengths = [(country, _factor(country)[0] * straight_km(one, other)) for country, one, other in line]
    through = tuple(other for _, _, other in line[:-1])
    known = _table().get((start.key, end.key)) or _table().get((end.key, start.key))
    middle = sorted(trips)[len(trips) // 2] if trips else None
    for km, source in ((typed, "typed"), (middle, "trips"), (known, "table")):
        if km is not None:
            return Distance(km, source, _shared(km, lengths), through)
    km = round(sum(length for _, length in lengths))
    error = max(_factor(country)[1] for country, _ in lengths)
    return Distance(km, "estimate", _shared(km, lengths), through, error)


def between(spots: Sequence[Spot], permille: int) -> Spot:
    """Find the place so many thousandths along straight pieces; it has the key of the piece's end."""
    pieces = list(pairwise(spots))
    left = sum(straight_km(one, other) for one, other in pieces) * permille / 1000
    for one, other in pieces:
        length = straight_km(one, other)
        if left <= length and length:
            share = left / length
            return replace(
                other,
                latitude_e4=round(one.latitude_e4 + (other.latitude_e4 - one.latitude_e4) * share),
                longitude_e4=round(one.longitude_e4 + (other.longitude_e4 - one.longitude_e4) * share),
            )
        left -= length
    return spots[-1]


def gateway_name(key: str) -> str:
    """Name a gateway between two countries as it is written there; empty if it is none."""
    return next((row["name"] for row in read_table("gateways") if row["key"] == key), "")


def table_spots() -> dict[str, Spot]:
    """List the points the table of distances joins, by their keys."""
    return {
        row["key"]: Spot(row["key"], row["country"], int(row["latitude_e4"]), int(row["longitude_e4"]))
        for name in ("partner_cities", "german_places", "relay_places", "crossings")
        for row in read_table(name)
    }


def _shared(km: int, lengths: Sequence[tuple[str, float]]) -> tuple[tuple[str, int], ...]:
    """Share kilometres out by the lengths of the line in each country, so that they add up."""
    whole = sum(length for _, length in lengths) or 1
    found: list[tuple[str, int]] = []
    done = passed = 0.0
    for country, length in lengths:
        passed += km * length / whole
        found.append((country, round(passed) - round(done)))
        done = passed
    rest = km - sum(part for _, part in found)
    country, part = found[-1]
    return (*found[:-1], (country, part + rest))


# The line through the countries --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Gateway:
    countries: frozenset[str]
    spot: Spot


@cache
def _gateways() -> tuple[_Gateway, ...]:
    return tuple(
        _Gateway(
            frozenset({row["country_a"], row["country_b"]}),
            Spot(row["key"], row["country_a"], int(row["latitude_e4"]), int(row["longitude_e4"])),
        )
        for row in read_table("gateways")
    )


@cache
def _line(start: Spot, end: Spot) -> tuple[tuple[str, Spot, Spot], ...]:
    """Find the shortest way through gateways: the country of each straight piece with its ends (Dijkstra)."""
    waiting: list[tuple[float, int, str, Spot, tuple[tuple[str, Spot, Spot], ...]]] = [(0, 0, start.country, start, ())]
    seen: set[tuple[str, str]] = set()
    count = 0
    while waiting:
        length, _, country, here, way = heapq.heappop(waiting)
        if here == end:
            return way or ((country, start, end),)
        if (here.key, country) in seen:
            continue
        seen.add((here.key, country))
        for gateway in _gateways():
            if country in gateway.countries and gateway.spot.key not in {spot.key for _, _, spot in way}:
                [other] = gateway.countries - {country}
                count += 1
                piece = (country, here, gateway.spot)
                heapq.heappush(
                    waiting, (length + straight_km(here, gateway.spot), count, other, gateway.spot, (*way, piece))
                )
        if country == end.country:
            count += 1
            heapq.heappush(
                waiting, (length + straight_km(here, end), count, country, end, (*way, (country, here, end)))
            )
    return ((start.country, start, end),)


# The factors ---------------------------------------------------------------------------------------------------------


@cache
def _table() -> dict[tuple[str, str], int]:
    return {(row["start_key"], row["end_key"]): int(row["km"]) for row in read_table("distances")}


def fitted() -> dict[str, tuple[float, int]]:
    """Fit a factor for the Union and one for Ukraine by least squares; with each the usual error in thousandths.

    The error is the root of the mean square by which the fit misses the table, and at least three per cent: the table
    holds estimates itself.
    """
    return {roads: _fit(list(pairs)) for roads, pairs in _measured().items()}


@cache
def _factors() -> dict[str, tuple[float, int]]:
    return fitted()


def _factor(country: str) -> tuple[float, int]:
    return _factors()[UA if country == UA else EU]


def _measured() -> dict[str, list[tuple[float, int]]]:
    spots, found = table_spots(), defaultdict(list)
    for (start_key, end_key), km in _table().items():
        start, end = spots[start_key], spots[end_key]
        if end.country == UA:
            start = Spot(start.key, UA, start.latitude_e4, start.longitude_e4)
        found[UA if end.country == UA else EU].append((_length(_line(start, end)), km))
    return found


def _length(line: Sequence[tuple[str, Spot, Spot]]) -> float:
    return sum(straight_km(one, other) for _, one, other in line)


def _fit(pairs: Sequence[tuple[float, int]]) -> tuple[float, int]:
    factor = sum(line * km for line, km in pairs) / sum(line * line for line, _ in pairs)
    square = sum((factor * line / km - 1) ** 2 for line, km in pairs) / len(pairs)
    return factor, max(ceil(1000 * sqrt(square)), 30)
