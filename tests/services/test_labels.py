"""What stands on labels is what lies there; no label names a donor."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from lorry import new_lorry, pallet_of, soup
from sqlalchemy import update
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Lot, Place
from aidhub.documents.labels import ARTICLE, BOX, COMMAND, KINDS, LOCATION, PALLET, PERSON
from aidhub.documents.labels.values import BoxLabel, PalletLabel, TagLabel
from aidhub.domain.cards import cards
from aidhub.domain.codes import has_check_digit, own_code, read_own_code
from aidhub.domain.errors import NotFound, NothingChanged
from aidhub.services.labels import labels, number_prints
from aidhub.services.pallet_codes import NotAPrefix, give_sscc, gs1_prefix, set_gs1_prefix, without_sscc
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.practising import mark_as_practice
from aidhub.services.undo import undo


def box(warehouse: Warehouse, code: str) -> BoxLabel:
    [found] = warehouse.ask(labels, BOX, [warehouse.package(code)])
    assert isinstance(found, BoxLabel)
    return found


def pallet(warehouse: Warehouse, code: str) -> PalletLabel:
    [found] = warehouse.ask(labels, PALLET, [warehouse.package(code)])
    assert isinstance(found, PalletLabel)
    return found


def test_the_label_of_a_box_says_what_lies_in_it(warehouse: Warehouse) -> None:
    warehouse.do(add_parties, [NewParty("organisation", "Grenzenlose Hilfe e. V.", town="Dortmund", country="DE")])
    [donor] = warehouse.do(add_parties, [NewParty("donor", "Fam. Geheim")])
    warehouse.receive("blanket", boxes=[12], gross_g=9_400, expires=date(2027, 1, 31), batch="L1", donor_id=donor)
    found = box(warehouse, "1")

    assert (found.number, found.code) == ("1", own_code("box", 1))
    assert found.contents[0].quantity_milli == 12_000
    assert found.contents[0].names["uk"]
    assert found.category["de"] == "Decken"
    assert found.pictogram == "layers-2"
    assert (found.gross_g, found.expires, found.batch) == (9_400, date(2027, 1, 31), "L1")
    assert found.origin == "Grenzenlose Hilfe e. V. · Dortmund"
    assert "Geheim" not in repr(found)


def test_each_print_of_a_label_is_numbered_by_itself_and_no_number_comes_twice(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [5, 7])
    first, other = warehouse.package("1"), warehouse.package("2")

    assert warehouse.do(number_prints, [first]) == [1]
    assert warehouse.do(number_prints, [other, first]) == [1, 2]
    assert warehouse.do(number_prints, []) == []
    assert warehouse.ask(labels, "box", [first])[0].prints == 1, "how often is known when it is printed"


def test_a_weight_nobody_measured_stands_on_no_label(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", boxes=[12], gross_g=9_400)
    warehouse.database.write(_guess_weights)

    assert box(warehouse, "1").gross_g is None


def test_sizes_are_summed_and_batches_that_differ_are_left_out(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", boxes=[5], batch="A")
    warehouse.receive("blanket", loose=4, batch="B")
    warehouse.database.write(_size_batch)
    found = box(warehouse, "1")

    assert found.contents[0].sizes == (("M", 5_000),)
    assert found.batch == "A"


def _guess_weights(session: Session) -> None:
    session.execute(update(Place).values(gross_source="estimated"))


def _size_batch(session: Session) -> None:
    session.execute(update(Lot).where(Lot.batch == "A").values(size="M"))


def test_labels_come_in_the_order_asked_for_and_what_is_not_there_is_refused(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", boxes=[1, 2, 3])
    ids = [warehouse.package(code) for code in ("3", "1", "2")]

    assert [label.number for label in warehouse.ask(labels, BOX, ids)] == ["3", "1", "2"]
    with pytest.raises(NotFound):
        warehouse.ask(labels, BOX, [ids[0], 99_999])
    with pytest.raises(NotFound):
        warehouse.ask(labels, PALLET, ids[:1])


def test_a_practice_warehouse_marks_every_kind_of_label(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", boxes=[1])
    warehouse.database.write(mark_as_practice, "Olena")

    assert box(warehouse, "1").practice
    assert warehouse.ask(labels, PERSON, [warehouse.person])[0].practice


# Pallets -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def loaded(warehouse: Warehouse) -> Warehouse:
    """Two pallets with two boxes of soup each."""
    soup(warehouse)
    warehouse.receive("testsuppe", boxes=[10, 20, 30, 40], gross_g=12_000, expires=date(2027, 6, 30))
    for boxes in (("1", "2"), ("3", "4")):
        pallet_of(warehouse, *boxes)
    return warehouse


def test_a_pallet_names_its_goods_its_boxes_and_no_destination_while_it_has_none(loaded: Warehouse) -> None:
    found = pallet(loaded, "P-0001")

    assert (found.boxes, found.expires, found.destination) == (2, date(2027, 6, 30), None)
    assert found.contents[0].quantity_milli == 30_000
    assert found.gross_g is not None
    assert found.gross_g >= 24_000
    assert (found.sscc, found.digits) == ("", own_code("pallet", 1))


def test_a_promised_pallet_names_stop_city_and_its_rank(loaded: Warehouse) -> None:
    lorry = new_lorry(loaded)
    lorry.add("P-0001")
    lorry.add("P-0002", stop=1)
    found = pallet(loaded, "P-0002").destination

    assert found is not None
    assert (found.stop, found.rank, found.pallets, found.country) == (2, 2, 2, "UA")
    assert found.city["uk"] == "Житомир"
    assert found.consignee == "БФ «Тепла оселя», вул. Зразкова, 1, 10000 Житомир"


def test_a_pallet_for_two_stops_names_neither(loaded: Warehouse) -> None:
    lorry = new_lorry(loaded)
    lorry.add("1")
    lorry.add("2", stop=1)

    assert pallet(loaded, "P-0001").destination is None


def test_without_a_prefix_no_pallet_gets_an_sscc(loaded: Warehouse) -> None:
    ids = [loaded.package("P-0001")]

    assert loaded.ask(without_sscc, ids) == []
    assert loaded.do(give_sscc, ids) is None


def test_each_pallet_gets_one_sscc_and_keeps_it_whatever_becomes_of_the_prefix(loaded: Warehouse) -> None:
    loaded.do(set_gs1_prefix, "401 2345")
    ids = [loaded.package("P-0002"), loaded.package("P-0001")]
    assert loaded.ask(without_sscc, ids) == ids
    loaded.do(give_sscc, ids)
    first, second = pallet(loaded, "P-0002").sscc, pallet(loaded, "P-0001").sscc

    assert (first[:-1], second[:-1]) == ("34012345000000001", "34012345000000002")
    assert has_check_digit(first)
    assert pallet(loaded, "P-0002").digits == "00" + first
    loaded.do(set_gs1_prefix, "4055555")
    assert loaded.do(give_sscc, ids) is None
    assert pallet(loaded, "P-0002").sscc == first


def test_an_sscc_that_was_undone_is_never_given_again(loaded: Warehouse) -> None:
    loaded.do(set_gs1_prefix, "4012345")
    ids = [loaded.package("P-0001")]
    entry = loaded.do(give_sscc, ids)
    former = pallet(loaded, "P-0001").sscc
    loaded.do(undo, entry)
    assert pallet(loaded, "P-0001").sscc == ""
    loaded.do(give_sscc, ids)

    assert pallet(loaded, "P-0001").sscc not in ("", former)


@pytest.mark.parametrize("text", ["123456", "12345678901", "40123a5", "2012345", "0212345", "0412345", "٤٠١٢٣٤٥"])
def test_what_is_no_prefix_is_refused_and_the_one_there_is_stays(warehouse: Warehouse, text: str) -> None:
    warehouse.do(set_gs1_prefix, "4012345")
    with pytest.raises(NotAPrefix):
        warehouse.do(set_gs1_prefix, text)
    with pytest.raises(NothingChanged):
        warehouse.do(set_gs1_prefix, "4012345")

    assert warehouse.ask(gs1_prefix) == "4012345"
    warehouse.do(set_gs1_prefix, "")
    assert warehouse.ask(gs1_prefix) == ""


# Locations, articles, persons, cards ---------------------------------------------------------------------------------


def tags(warehouse: Warehouse, kind: str, *ids: int) -> list[TagLabel]:
    return list(warehouse.ask(labels, kind, ids))


def test_a_location_has_its_aisle_and_an_arrow_to_its_level(warehouse: Warehouse) -> None:
    floor, upper = tags(warehouse, LOCATION, warehouse.shelf("A-01-1"), warehouse.shelf("A-01-2"))

    assert (floor.titles, floor.letter, floor.pictogram) == (("A-01-1",), "A", "arrow-down")
    assert upper.pictogram == "arrow-up"
    assert floor.code == own_code("location", warehouse.shelf("A-01-1"))
    assert warehouse.ask(lambda session: session.get_one(Place, read_own_code(upper.code)[1]).code) == "A-01-2"  # type: ignore[index]


def test_an_article_is_named_in_three_languages_and_a_person_as_they_chose(warehouse: Warehouse) -> None:
    [article] = tags(warehouse, ARTICLE, warehouse.article("blanket"))
    [person] = tags(warehouse, PERSON, warehouse.person)

    assert len(article.titles) == 3
    assert person.titles == ("Olena",)
    assert person.code == own_code("person", warehouse.person)


def test_every_command_card_has_its_words_and_its_code(warehouse: Warehouse) -> None:
    found = tags(warehouse, COMMAND, *(card.number for card in cards()))

    assert [label.code for label in found] == [card.code for card in cards()]
    assert all(label.titles and label.pictogram for label in found)
    with pytest.raises(NotFound):
        tags(warehouse, COMMAND, 999)


@pytest.mark.parametrize("kind", KINDS)
def test_no_labels_are_no_question(warehouse: Warehouse, kind: Any) -> None:
    assert warehouse.ask(labels, kind, []) == []
