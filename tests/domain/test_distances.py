"""Kilometres without a road map: what is known comes first, an estimate says how far it may be off."""

from __future__ import annotations

import pytest

from aidhub.domain.distances import (
    CLASSES,
    Spot,
    between,
    distance,
    fitted,
    gateway_name,
    speed,
    straight_km,
    table_spots,
    vehicle_class,
)

SPOTS = table_spots()
KORCZOWA = SPOTS["PL-KOR"]
FROM_KORCZOWA = Spot("PL-KOR", "UA", KORCZOWA.latitude_e4, KORCZOWA.longitude_e4)


def test_the_factors_fit_the_distances_of_the_field_within_the_error_they_name() -> None:
    factors = fitted()

    assert set(factors) == {"EU", "UA"}
    assert 1.1 < factors["EU"][0] < 1.2
    assert 1.15 < factors["UA"][0] < 1.3
    assert all(30 <= error <= 60 for _, error in factors.values())


def test_what_somebody_typed_goes_before_own_trips_these_before_the_table_and_this_before_an_estimate() -> None:
    dortmund = SPOTS["dortmund"]

    typed = distance(dortmund, KORCZOWA, typed=1_411, trips=[1_350])
    trips = distance(dortmund, KORCZOWA, trips=[1_350, 1_340, 1_900])
    table = distance(dortmund, KORCZOWA)
    estimate = distance(SPOTS["aachen"], KORCZOWA)

    assert [(found.km, found.source) for found in (typed, trips, table)] == [
        (1_411, "typed"), (1_350, "trips"), (1_300, "table")]  # fmt: skip
    assert estimate.source == "estimate"
    assert 1_350 < estimate.km < 1_480
    assert estimate.error_permille
    assert not table.error_permille


def test_a_way_passes_through_the_gateways_and_its_kilometres_are_shared_by_country() -> None:
    south, north = distance(SPOTS["dortmund"], KORCZOWA), distance(SPOTS["dortmund"], SPOTS["PL-DOR"])
    slovak = distance(SPOTS["dortmund"], SPOTS["SK-VNE"])

    assert [spot.key for spot in south.through] == ["DE-PL-S"]
    assert [country for country, _ in south.pieces] == [country for country, _ in north.pieces] == ["DE", "PL"]
    assert sum(km for _, km in south.pieces) == 1_300
    assert {country for country, _ in slovak.pieces} >= {"DE", "SK"}
    assert sum(km for _, km in slovak.pieces) == slovak.km


def test_the_minutes_of_the_field_come_out_of_its_kilometres() -> None:
    roads = distance(SPOTS["dortmund"], SPOTS["PL-DOR"]).roads("trucks")

    assert sum(road.km for road in roads) == 1_320
    assert sum(road.minutes for road in roads) == 1_131


def test_within_ukraine_the_way_stays_there() -> None:
    way = distance(FROM_KORCZOWA, SPOTS["lwiw"])

    assert (way.km, way.pieces) == (80, (("UA", 80),))


def test_a_point_is_no_way_from_itself() -> None:
    assert distance(SPOTS["lwiw"], SPOTS["lwiw"]).km == 0


@pytest.mark.parametrize(
    ("mass", "wanted"), [(None, "trucks"), (40_000_000, "trucks"), (7_500_000, "light_trucks"), (3_500_000, "vans")]
)
def test_a_vehicle_has_the_class_crossings_know_it_by(mass: int | None, wanted: str) -> None:
    assert vehicle_class(mass) == wanted


def test_every_class_has_a_speed_in_the_union_and_in_ukraine() -> None:
    assert all(speed(one, "DE") > speed(one, "UA") > 0 for one in CLASSES)


def test_a_place_between_two_is_found_by_its_share_of_the_way() -> None:
    dortmund, lviv = SPOTS["dortmund"], SPOTS["lwiw"]

    half = between([dortmund, KORCZOWA, lviv], 500)

    whole = straight_km(dortmund, KORCZOWA) + straight_km(KORCZOWA, lviv)
    assert straight_km(dortmund, half) == pytest.approx(whole / 2, rel=0.02)
    assert between([dortmund, lviv], 1000).latitude_e4 == lviv.latitude_e4


def test_gateways_have_the_name_that_stands_on_the_signs() -> None:
    assert gateway_name("DE-PL-S") == "Görlitz – Zgorzelec"
    assert gateway_name("lwiw") == ""
