"""Kits are made of parts, the first to expire first, and taken apart again; pallets are built by scan."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from warehouse import Warehouse

from aidhub.database.tables import Lot, LotParent
from aidhub.domain import errors
from aidhub.domain.codes import own_code
from aidhub.services import undo
from aidhub.services.adding import add_numbers
from aidhub.services.article_parts import OwnPart, add_part, parts, remove_part
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.blocking import block
from aidhub.services.checking import check
from aidhub.services.kits import NotAKit, PartsLacking, kit_parts, make_kits, possible_kits, take_apart
from aidhub.services.moving import make_pallet, move
from aidhub.services.palletising import (
    NoPallet,
    NoPalletHeight,
    carriers,
    choose_carrier,
    close_pallet,
    new_pallet,
    pallet_called,
    put_called,
    put_on_pallet,
    show_pallet,
)
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.transport_rows import room_of
from aidhub.services.transport_show import show
from aidhub.services.transports import new_transport

SOONER, LATER = date(2027, 3, 1), date(2027, 9, 1)


@pytest.fixture
def kit(warehouse: Warehouse) -> dict[str, int]:
    """A hygiene kit of two soaps and a towel; soaps of two lots, and towels, lie in the warehouse."""
    made = warehouse.do(
        add_articles,
        [
            NewArticle({"de": "Hygieneset", "uk": "Набір", "en": "Hygiene kit"}, "HYG_KIT", "H87", "hset"),
            NewArticle({"de": "Kernseife", "uk": "Мило", "en": "Bar soap"}, "HYG_SOAP", "H87", "ks"),
            NewArticle({"de": "Handtuch", "uk": "Рушник", "en": "Towel"}, "SHL_KITCHEN", "H87", "ht"),
        ],
    )
    warehouse.do(add_part, made[0], "kit", "ks", quantity="2")
    warehouse.do(add_part, made[0], "kit", "ht")
    warehouse.receive("ks", [6], expires=LATER)
    warehouse.receive("ks", loose=3, expires=SOONER, shelf="B-01-1")
    warehouse.receive("ht", [10])
    return dict(zip(("kit", "soap", "towel"), made, strict=True))


def lying(warehouse: Warehouse) -> dict[tuple[int, date | None], int]:
    """Pieces by article and day."""
    found: dict[tuple[int, date | None], int] = {}
    for row in warehouse.rows():
        key = row.article_id, row.expires
        found[key] = found.get(key, 0) + row.quantity_milli // 1000
    return found


def test_parts_of_a_kit_are_listed_and_taken_away(warehouse: Warehouse, kit: dict[str, int]) -> None:
    assert warehouse.ask(kit_parts, kit["kit"]) == {kit["soap"]: 2_000, kit["towel"]: 1_000}
    listed = [part for part in warehouse.ask(parts, kit["kit"]) if part.kind == "kit"]
    assert [(part.text, part.quantity_milli) for part in listed] == [("Kernseife", 2_000), ("Handtuch", 1_000)]
    with pytest.raises(OwnPart):
        warehouse.do(add_part, kit["kit"], "kit", "hset")
    with pytest.raises(errors.NothingChanged):
        warehouse.do(add_part, kit["kit"], "kit", "ks", quantity="3")
    warehouse.do(remove_part, kit["kit"], "kit", listed[0].id)
    assert warehouse.ask(kit_parts, kit["kit"]) == {kit["towel"]: 1_000}


def test_kits_use_what_expires_first_and_keep_no_longer(warehouse: Warehouse, kit: dict[str, int]) -> None:
    shelf = warehouse.shelf("A-02-1")
    assert warehouse.ask(possible_kits, kit["kit"], shelf) == 4
    before = warehouse.dump()

    warehouse.do(make_kits, kit["kit"], 2, shelf)

    assert lying(warehouse) == {(kit["kit"], SOONER): 2, (kit["soap"], LATER): 5, (kit["towel"], None): 8}
    [row] = [row for row in warehouse.rows() if row.article_id == kit["kit"]]
    parents = warehouse.ask(
        lambda session: session.scalars(
            select(Lot.article_id).join(LotParent, LotParent.parent_id == Lot.id).where(LotParent.lot_id == row.lot_id)
        ).all()
    )
    assert sorted(parents) == sorted([kit["soap"], kit["soap"], kit["towel"]])
    warehouse.do(undo.undo)
    assert warehouse.dump() == before


def test_kits_are_undone_only_while_they_are_whole(warehouse: Warehouse, kit: dict[str, int]) -> None:
    made = warehouse.do(make_kits, kit["kit"], 2, warehouse.shelf("A-02-1"))
    [row] = [row for row in warehouse.rows() if row.article_id == kit["kit"]]
    warehouse.do(move, [(row.lot_id, row.place_id)], warehouse.shelf("A-01-1"))

    with pytest.raises(errors.LaterEntries):
        warehouse.do(undo.undo, made)


def test_what_cannot_be_made_or_taken_apart_is_refused(warehouse: Warehouse, kit: dict[str, int]) -> None:
    shelf, before = warehouse.shelf("A-02-1"), warehouse.dump()
    with pytest.raises(PartsLacking) as lacking:
        warehouse.do(make_kits, kit["kit"], 5, shelf)
    assert (lacking.value.facts["wanted"], lacking.value.facts["available"]) == (10_000, 9_000)
    for deed, args in ((make_kits, (kit["soap"], 1, shelf)), (make_kits, (kit["kit"], 0, shelf))):
        with pytest.raises(NotAKit):
            warehouse.do(deed, *args)
    loose = next(row for row in warehouse.rows() if row.kind == "loose")
    with pytest.raises(NotAKit):
        warehouse.do(take_apart, loose.lot_id, loose.place_id, 1)
    assert warehouse.dump() == before


def test_blocked_parts_are_left_alone(warehouse: Warehouse, kit: dict[str, int]) -> None:
    box = next(row for row in warehouse.rows() if row.article_id == kit["soap"] and row.kind == "box")
    warehouse.do(block, [(box.lot_id, box.place_id)], "nass")
    assert warehouse.ask(possible_kits, kit["kit"], warehouse.shelf("A-02-1")) == 1


def test_kits_made_and_taken_apart_agree_with_a_plain_count(warehouse: Warehouse, kit: dict[str, int]) -> None:
    shelf = warehouse.shelf("A-02-1")

    @settings(max_examples=12, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.tuples(st.booleans(), st.integers(1, 3)), min_size=1, max_size=6))
    def run(deeds: list[tuple[bool, int]]) -> None:
        with warehouse.database._store.writer.connect() as connection:
            from sqlalchemy.orm import Session  # noqa: PLC0415

            transaction = connection.begin()
            session = Session(connection, join_transaction_mode="create_savepoint")
            session.info["by"] = warehouse.person
            whole: list[list[int]] = []
            for makes, count in deeds:
                made = sum(left for _, left in whole)
                if makes:
                    if made + count <= 4:
                        make_kits(session, kit["kit"], count, shelf)
                        lot = session.scalars(select(Lot.id).order_by(Lot.id.desc())).first()
                        whole.append([lot or 0, count])
                    else:
                        with pytest.raises(PartsLacking):
                            make_kits(session, kit["kit"], count, shelf)
                elif whole and whole[-1][1] >= count:
                    take_apart(session, whole[-1][0], shelf, count)
                    whole[-1][1] -= count
                free = possible_kits(session, kit["kit"], shelf)
                assert free == 4 - sum(left for _, left in whole)
            assert check(session) == ()
            session.close()
            transaction.rollback()

    run()


# Pallets --------------------------------------------------------------------------------------------------------------


def test_a_pallet_is_built_box_by_box_and_moves_as_one(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20], gross_g=16_000)
    shelf = warehouse.shelf("A-01-1")
    pallet, upper = warehouse.do(new_pallet, shelf), warehouse.do(new_pallet, shelf)
    warehouse.do(put_on_pallet, upper, [warehouse.package("1")])
    warehouse.do(put_on_pallet, pallet, [warehouse.package("2"), upper])

    shown = warehouse.ask(show_pallet, pallet)
    assert (shown.code, shown.packages, shown.load_g, shown.unknown) == ("P-0001", ("2", "P-0002"), 32_000, 0)
    assert shown.most_g >= 1_000_000
    warehouse.do(put_on_pallet, warehouse.do(new_pallet, warehouse.shelf("B-01-1")), [pallet])
    assert {row.location for row in warehouse.rows()} == {"B-01-1"}

    warehouse.do(close_pallet, pallet, 1_450)
    closed = warehouse.ask(show_pallet, pallet)
    assert (closed.state, closed.height_mm) == ("closed", 1_450)


def test_a_pallet_changes_its_carrier_and_undo_gives_the_old_one_back(warehouse: Warehouse) -> None:
    pallet = warehouse.do(new_pallet, warehouse.shelf("A-01-1"))
    offered = [one.key for one in warehouse.ask(carriers)]
    assert offered[0] == "ONE_WAY"
    assert "BANANA_BOX" not in offered
    before = warehouse.dump()

    warehouse.do(choose_carrier, pallet, "EUR6")
    shown = warehouse.ask(show_pallet, pallet)
    assert (shown.carrier_key, shown.most_g) == ("EUR6", 500_000)
    with pytest.raises(errors.NothingChanged):
        warehouse.do(choose_carrier, pallet, "EUR6")
    warehouse.do(undo.undo)
    assert warehouse.dump() == before


def test_packages_go_on_a_pallet_by_number_or_label(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    pallet = warehouse.do(new_pallet, warehouse.shelf("A-01-1"))
    warehouse.do(put_called, pallet, "1")
    warehouse.do(put_called, warehouse.ask(pallet_called, "p1"), own_code("box", 2))
    assert warehouse.ask(show_pallet, pallet).packages == ("1", "2")
    with pytest.raises(errors.NotFound):
        warehouse.do(put_called, pallet, "77")
    with pytest.raises(NoPallet):
        warehouse.ask(pallet_called, "1")


def test_the_height_of_a_pallet_is_shown_against_hands_and_its_vehicle(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    pallet = warehouse.do(make_pallet, [warehouse.package("1")], warehouse.shelf("A-01-1"))
    shown = warehouse.ask(show_pallet, pallet)
    assert (shown.height_mm, shown.highest_mm, shown.room_mm) == (None, 1_800, None)
    [partner] = warehouse.do(add_parties, [NewParty("partner", "Клініка", "Klinika", "lwiw", "", "", "Львів", "UA")])
    transport = warehouse.do(new_transport, [partner], "VAN_S")
    room = warehouse.ask(room_of, transport)
    warehouse.do(add_numbers, transport, warehouse.ask(show, transport).stops[0].id, ["P-0001"])
    shown = warehouse.ask(show_pallet, pallet)
    assert shown.room_mm == min(room.height_mm - 100, room.door_height_mm or room.height_mm)
    assert shown.highest_mm == min(1_800, shown.room_mm)


@pytest.mark.parametrize("height", [143, 3_001])
def test_a_height_no_pallet_has_is_refused(warehouse: Warehouse, height: int) -> None:
    pallet = warehouse.do(new_pallet, warehouse.shelf("A-01-1"))
    with pytest.raises(NoPalletHeight):
        warehouse.do(close_pallet, pallet, height)
    assert warehouse.ask(show_pallet, pallet).state == "open"


def test_only_pallets_carry_and_never_themselves(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    shelf, box = warehouse.shelf("A-01-1"), warehouse.package("1")
    pallet = warehouse.do(new_pallet, shelf)
    before = warehouse.dump()
    for deed, args, refusal in (
        (put_on_pallet, (box, [pallet]), NoPallet),
        (close_pallet, (box,), NoPallet),
        (put_on_pallet, (pallet, [pallet]), errors.WrongPlace),
        (new_pallet, (shelf, "no such carrier"), errors.NotFound),
    ):
        with pytest.raises(refusal):
            warehouse.do(deed, *args)
    assert warehouse.dump() == before
