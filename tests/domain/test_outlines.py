"""The outlines of countries: whole, in three languages, and places lie in the country they are in."""

from __future__ import annotations

from math import dist

import pytest

from aidhub.domain.outlines import Country, countries, on_map

CITIES = {
    (51.51, 7.47): "DE", (52.23, 21.01): "PL", (50.08, 14.43): "CZ", (48.72, 21.26): "SK", (47.50, 19.04): "HU",
    (44.43, 26.10): "RO", (47.01, 28.86): "MD", (48.21, 16.37): "AT", (50.45, 30.52): "UA", (48.62, 22.29): "UA",
    (49.99, 36.23): "UA", (44.95, 34.10): "UA", (44.62, 33.53): "UA", (48.02, 37.80): "UA", (48.57, 39.31): "UA",
    (53.90, 27.57): "BY", (55.76, 37.62): "RU", (48.86, 2.35): "FR",
}  # fmt: skip


def holds(country: Country, place: tuple[float, float]) -> bool:
    x, y = place
    crossed = sum(
        (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
        for ring in country.rings
        for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True)
    )
    return crossed % 2 == 1


@pytest.mark.parametrize(("city", "code"), CITIES.items())
def test_a_city_lies_in_its_country_and_in_no_other(city: tuple[float, float], code: str) -> None:
    assert [country.code for country in countries() if holds(country, on_map(*city))] == [code]


def test_countries_on_the_way_are_named_in_three_languages_where_they_lie() -> None:
    named = {country.code: country for country in countries() if country.names}
    assert {"DE", "PL", "CZ", "SK", "HU", "RO", "MD", "UA", "AT", "FR", "NO"} <= named.keys()
    for country in named.values():
        assert set(country.names) == {"de", "uk", "en"}
        assert all(country.names.values())
    for code in ("DE", "PL", "CZ", "SK", "HU", "RO", "UA", "AT"):
        label = named[code].label
        assert label is not None
        assert holds(named[code], label), code


def test_distances_on_the_map_are_those_of_the_ball() -> None:
    for one, other, km in (((51.51, 7.47), (49.84, 24.03), 1183), ((52.23, 21.01), (50.45, 30.52), 690)):
        assert dist(on_map(*one), on_map(*other)) == pytest.approx(km, rel=0.02)


def test_north_is_up_and_east_is_right() -> None:
    assert on_map(50, 22) == pytest.approx((0, 0))
    assert on_map(52, 22)[1] < 0 < on_map(50, 25)[0]
