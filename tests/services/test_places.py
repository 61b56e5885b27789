"""Places of the warehouse: made, named, found however they are written."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from warehouse import SHELVES, Warehouse

from aidhub.database.tables import Place
from aidhub.domain.codes import own_code
from aidhub.domain.errors import Ambiguous, NotFound
from aidhub.domain.ledger import Entry, Relocate
from aidhub.services.ledger import record
from aidhub.services.places import (
    find_location,
    find_packages,
    locations,
    make_shelves,
    make_site,
    new_packages,
    new_places,
    package_code,
    package_number,
    sites,
)
from aidhub.services.undo import undo


def codes(warehouse: Warehouse, site: int | None = None) -> list[str]:
    return [row.code for row in warehouse.ask(locations, site)]


def aisle(warehouse: Warehouse, code: str) -> int:
    """Make an aisle in the warehouse."""

    def make(session: Session) -> int:
        [id_] = new_places(session, "aisle", [code], name=f"Gasse {code}")
        record(session, Entry("make_shelves", relocations=(Relocate(id_, warehouse.site),)))
        return id_

    return int(warehouse.do(make))


def test_a_warehouse_is_the_top_of_its_places(warehouse: Warehouse) -> None:
    shelf = warehouse.shelf("A-01-1")
    place = warehouse.ask(lambda session: session.get_one(Place, shelf))

    assert (place.parent_id, place.top_id, place.location_id) == (warehouse.site, warehouse.site, shelf)


def test_places_are_listed_in_the_order_of_their_codes(warehouse: Warehouse) -> None:
    warehouse.do(make_shelves, ["A-10-1", "A-2-1", "B-01-10"], warehouse.site)

    assert codes(warehouse) == ["A-01-1", "A-01-2", "A-02-1", "A-2-1", "A-10-1", "B-01-1", "B-01-10", "B-02-1", "DO"]


def test_a_shelf_stands_in_its_aisle_and_says_so(warehouse: Warehouse) -> None:
    gasse = aisle(warehouse, "K")
    warehouse.do(make_shelves, ["K-1"], gasse)

    assert [(row.kind, row.parent_code) for row in warehouse.ask(locations) if row.code in ("K", "K-1")] == [
        ("aisle", "DO"),
        ("shelf", "K"),
    ]


def test_places_are_listed_per_warehouse(warehouse: Warehouse) -> None:
    other = warehouse.do(make_site, "K", "Köln")
    warehouse.do(make_shelves, ["A-01-1"], other)

    assert codes(warehouse, other) == ["A-01-1", "K"]
    assert codes(warehouse, warehouse.site) == [*SHELVES, "DO"]
    assert [row.name for row in warehouse.ask(sites)] == ["Dortmund", "Köln"]


def test_shelves_are_made_as_one_step_and_gone_with_its_undo(warehouse: Warehouse) -> None:
    warehouse.do(make_shelves, ["C-1", "C-2"], warehouse.site)
    warehouse.do(undo)

    assert codes(warehouse) == [*SHELVES, "DO"]
    with pytest.raises(NotFound):
        warehouse.shelf("C-1")


@pytest.mark.parametrize("text", ["A-01-1", "a-01-1", " A 01 1 ", "A011", "a/01/1", "a-1-1", "A1/01"])
def test_a_place_is_found_however_it_is_written(warehouse: Warehouse, text: str) -> None:
    assert warehouse.ask(find_location, text) == warehouse.shelf("A-01-1")


def test_a_place_is_found_by_its_name(warehouse: Warehouse) -> None:
    gasse = aisle(warehouse, "K")

    assert warehouse.ask(find_location, "GASSE k") == gasse
    assert warehouse.ask(find_location, "dortmund") == warehouse.site


def test_what_no_place_is_called_is_refused_with_the_nearest(warehouse: Warehouse) -> None:
    with pytest.raises(NotFound) as refused:
        warehouse.ask(find_location, "a-01-11")

    assert refused.value.facts == {"kind": "place", "name": "a-01-11", "nearest": "A-01-1"}


@pytest.mark.parametrize("text", ["", " - ", "Ω"])
def test_what_is_no_name_finds_no_place(warehouse: Warehouse, text: str) -> None:
    with pytest.raises(NotFound):
        warehouse.ask(find_location, text)


def test_two_places_of_one_name_are_refused_unless_the_warehouse_is_named(warehouse: Warehouse) -> None:
    other = warehouse.do(make_site, "K", "Köln")
    warehouse.do(make_shelves, ["A-01-1"], other)
    with pytest.raises(Ambiguous) as refused:
        warehouse.shelf("a011")

    assert refused.value.facts["matches"] == ["A-01-1", "A-01-1"]
    assert warehouse.ask(find_location, "a011", warehouse.site) != warehouse.ask(find_location, "a011", other)


def test_of_two_places_written_alike_the_exact_one_is_meant(warehouse: Warehouse) -> None:
    warehouse.do(make_shelves, ["A-011"], warehouse.site)

    assert codes(warehouse).count("A-011") == 1
    assert warehouse.shelf("A-011") != warehouse.shelf("A-01-1")


# Boxes and pallets ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("4231", ("box", 4231)), (" 4231 ", ("box", 4231)), ("P-0312", ("pallet", 312)), ("p312", ("pallet", 312)),
        ("П-0312", ("pallet", 312)), ("P–0312", ("pallet", 312)), ("P", ("pallet", None)), ("", ("box", None)),
        ("Palette", ("pallet", None)), ("42a", ("box", None)), ("４２", ("box", None)), ("9" * 40, ("box", None)),
    ],
)  # fmt: skip
def test_the_number_of_a_package_is_read_as_it_is_written(text: str, read: tuple[str, int | None]) -> None:
    assert package_number(text) == read


@pytest.mark.parametrize(("kind", "number", "code"), [("box", 4231, "4231"), ("pallet", 312, "P-0312")])
def test_what_is_written_on_a_package_is_read_back(kind: str, number: int, code: str) -> None:
    assert package_code(kind, number) == code
    assert package_number(code) == (kind, number)


@pytest.mark.parametrize("text", ["9999", "P-0001", "quatsch", "", "9" * 40])
def test_a_package_that_is_not_there_is_refused_by_its_number(warehouse: Warehouse, text: str) -> None:
    with pytest.raises(NotFound) as refused:
        warehouse.ask(find_packages, [text])

    assert refused.value.facts["name"] == text


def test_a_package_made_but_not_used_is_nowhere(warehouse: Warehouse) -> None:
    warehouse.do(new_packages, "box", [{}, {}])
    with pytest.raises(NotFound):
        warehouse.package("1")

    assert warehouse.ask(lambda session: list(session.scalars(select(Place.number).where(Place.kind == "box")))) == [
        1,
        2,
    ]


def test_packages_keep_what_was_said_of_them_and_get_the_usual_type(warehouse: Warehouse) -> None:
    ids = warehouse.do(new_packages, "box", [{"gross_g": 12_000, "gross_source": "weighed"}, {"name": "K17"}])
    made = warehouse.ask(
        lambda session: [
            (place.code, place.gross_g, place.gross_source, place.name, place.package_code)
            for place in session.scalars(select(Place).where(Place.id.in_(ids)).order_by(Place.id))
        ]
    )

    assert made == [("1", 12_000, "weighed", "", "CT"), ("2", None, "", "K17", "CT")]


def test_many_packages_get_numbers_without_a_gap(warehouse: Warehouse) -> None:
    ids = warehouse.do(new_packages, "pallet", [{}] * 1_200)
    numbers = warehouse.ask(
        lambda session: list(session.scalars(select(Place.number).where(Place.kind == "pallet").order_by(Place.id)))
    )

    assert (len(ids), numbers) == (1_200, list(range(1, 1_201)))


def test_no_packages_are_no_work(warehouse: Warehouse) -> None:
    assert warehouse.do(new_packages, "box", []) == []


def test_labels_are_read_where_numbers_are_typed(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", boxes=[1, 2])
    shelf = warehouse.shelf("B-02-1")
    assert warehouse.ask(find_location, own_code("location", shelf)) == shelf
    assert warehouse.ask(find_packages, [own_code("box", 2)]) == [warehouse.package("2")]
    with pytest.raises(NotFound):
        warehouse.ask(find_location, own_code("location", 10**9))
    with pytest.raises(NotFound):
        warehouse.ask(find_packages, [own_code("pallet", 7)])
