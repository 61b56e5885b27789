"""A scan finds what carries exactly that code: our things, pallets by SSCC, articles by the code of the trade."""

from __future__ import annotations

from typing import Any

import pytest
from lorry import new_lorry
from sqlalchemy import update
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Place
from aidhub.domain.codes import own_code
from aidhub.domain.scans import read_scan
from aidhub.services.article_parts import add_part
from aidhub.services.found import ARTICLE, BOX, INTAKE, KINDS, LOCATION, PALLET, TRANSPORT
from aidhub.services.intake_show import show_intake
from aidhub.services.intakes import Donor, start_intake
from aidhub.services.moving import make_pallet
from aidhub.services.scanned import Scanned, look_up
from aidhub.services.undo import undo

MILK = "4006381333931"
SSCC = "340123450000000017"


def look(warehouse: Warehouse, code: str, kinds: Any = KINDS, count: int = 1) -> Scanned:
    return warehouse.ask(look_up, read_scan(code), kinds, count)


def found(scanned: Scanned) -> tuple[str, int] | None:
    return (scanned.hit.kind, scanned.hit.id) if scanned.hit else None


def test_an_intake_is_found_by_the_code_on_its_papers_and_says_nothing_of_its_donor(warehouse: Warehouse) -> None:
    intake = warehouse.do(start_intake, Donor(name="Ev. Gemeinde Hörde"))
    number = warehouse.ask(show_intake, intake).number
    seen = look(warehouse, own_code("intake", number))
    assert found(seen) == (INTAKE, intake)
    assert "Gemeinde" not in repr(seen.hit)
    assert found(look(warehouse, own_code("intake", number + 1))) is None
    warehouse.do(undo)
    assert found(look(warehouse, own_code("intake", number))) is None


@pytest.fixture
def stocked(warehouse: Warehouse) -> Warehouse:
    """Blankets in boxes 1 to 3; boxes 1 and 2 on pallet 1, which has an SSCC too."""
    warehouse.receive("woll", [1, 2, 3])
    warehouse.do(make_pallet, [warehouse.package("1"), warehouse.package("2")], warehouse.shelf("A-01-1"))
    return warehouse


def test_our_own_codes_find_what_they_are_on(stocked: Warehouse) -> None:
    blanket, shelf = stocked.article("woll"), stocked.shelf("A-01-1")
    assert found(look(stocked, own_code("box", 3))) == (BOX, stocked.package("3"))
    assert found(look(stocked, own_code("pallet", 1))) == (PALLET, stocked.package("P-0001"))
    assert found(look(stocked, own_code("location", shelf))) == (LOCATION, shelf)
    assert found(look(stocked, own_code("article", blanket))) == (ARTICLE, blanket)
    assert found(look(stocked, "~" + own_code("box", 3))) == (BOX, stocked.package("3"))
    assert found(look(stocked, "3")) == (BOX, stocked.package("3"))


def test_a_transport_is_found_by_the_code_on_its_papers(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    assert found(look(warehouse, own_code("transport", lorry.id))) == (TRANSPORT, lorry.id)
    assert look(warehouse, own_code("transport", lorry.id), (BOX, PALLET)).hits == ()


@pytest.mark.parametrize("code", [SSCC, "00" + SSCC, "]C100" + SSCC, f"(00){SSCC}"])
def test_a_pallet_is_found_by_its_sscc_however_the_scanner_writes_it(stocked: Warehouse, code: str) -> None:
    pallet = stocked.package("P-0001")

    def name(session: Session) -> None:
        session.execute(update(Place).where(Place.id == pallet).values(sscc=SSCC))

    stocked.do(name)
    assert found(look(stocked, code)) == (PALLET, pallet)


@pytest.mark.parametrize(
    "code", [MILK, "]E0" + MILK, "0104006381333931172712311010LOT", f"]d201{MILK.zfill(14)}10LOT\x1d17271231"]
)
def test_an_article_is_found_by_the_code_of_the_trade(stocked: Warehouse, code: str) -> None:
    blanket = stocked.article("woll")
    stocked.do(add_part, blanket, "barcode", MILK)
    scanned = look(stocked, code, count=20)
    assert (found(scanned), scanned.count, scanned.each_milli) == ((ARTICLE, blanket), 20, 1000)


def test_the_code_of_a_case_stands_for_all_that_is_in_it(stocked: Warehouse) -> None:
    stocked.do(add_part, stocked.article("woll"), "barcode", "14006381333938", quantity="12")
    assert look(stocked, "14006381333938").each_milli == 12_000
    assert look(stocked, own_code("box", 3)).each_milli == 1000


def test_a_code_in_letters_that_was_entered_for_an_article_finds_it(stocked: Warehouse) -> None:
    stocked.do(add_part, stocked.article("woll"), "barcode", "PZN-01234562")
    assert found(look(stocked, "PZN-01234562")) == (ARTICLE, stocked.article("woll"))


@pytest.mark.parametrize(
    "code",
    [own_code("box", 999), own_code("command", 1), own_code("person", 1), MILK, SSCC, "", "hello", "\x1d", "7" * 99],
)  # fmt: skip
def test_what_is_not_known_finds_nothing(stocked: Warehouse, code: str) -> None:
    assert look(stocked, code).hits == ()


def test_a_misread_digit_never_finds_another_thing(stocked: Warehouse) -> None:
    code = own_code("box", 3)
    for at in range(13):
        wrong = code[:at] + str((int(code[at]) + 1) % 10) + code[at + 1 :]
        assert look(stocked, wrong).hits == ()
