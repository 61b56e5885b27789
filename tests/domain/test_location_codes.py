"""Codes of locations are written from what people type."""

from __future__ import annotations

import pytest

from aidhub.domain.location_codes import AislesNotUnderstood, TooManyLocations, aisles_of, location_codes


@pytest.mark.parametrize(
    ("text", "aisles"),
    [
        ("A-D", ["A", "B", "C", "D"]), ("a – c", ["A", "B", "C"]), ("A,B, K", ["A", "B", "K"]), ("A-B; A", ["A", "B"]),
        ("Nord, Süd", ["NORD", "SÜD"]), ("1-3", ["1", "2", "3"]), ("Г-Д", ["Г", "Ґ", "Д"]), ("B-B", ["B"]),
    ],
)  # fmt: skip
def test_aisles_are_read_as_people_type_them(text: str, aisles: list[str]) -> None:
    assert aisles_of(text) == aisles


@pytest.mark.parametrize("text", ["", " , ;", "D-A", "A-Я", "A-3"])
def test_what_names_no_aisles_is_refused(text: str) -> None:
    with pytest.raises(AislesNotUnderstood):
        aisles_of(text)


def test_every_rack_and_level_of_every_aisle_gets_a_code() -> None:
    assert location_codes("A-B", 2, 2) == [
        "A-01-1", "A-01-2", "A-02-1", "A-02-2", "B-01-1", "B-01-2", "B-02-1", "B-02-2",
    ]  # fmt: skip
    assert location_codes("A", 2, 0) == ["A-01", "A-02"]
    assert location_codes("Table", 0, 0) == ["TABLE"]
    assert location_codes("A", 100, 1)[-1] == "A-100-1"


@pytest.mark.parametrize(("racks", "levels"), [(500, 4), (1000, 0), (99, 99)])
def test_more_than_can_be_looked_over_is_refused(racks: int, levels: int) -> None:
    with pytest.raises(TooManyLocations):
        location_codes("A-Z", racks, levels)


@pytest.mark.parametrize(("racks", "levels"), [(-1, 0), (0, 2), (2, -1)])
def test_numbers_that_make_no_rack_are_a_fault(racks: int, levels: int) -> None:
    with pytest.raises(ValueError, match="racks"):
        location_codes("A", racks, levels)
