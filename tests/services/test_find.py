"""Anything is found by what somebody types, whatever the alphabet, the keyboard, or one wrong letter."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from lorry import Lorry, new_lorry, pallet_of
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import IssuedPaper, Place
from aidhub.domain.codes import own_code
from aidhub.domain.quantities import TextTooLong
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.find import Found, find, known
from aidhub.services.found import ARTICLE, BOX, KINDS, LOCATION, NEEDS, PALLET, PARTY, TRANSPORT, NeedsHit
from aidhub.services.needs import NewLine, NewList, close_list, make_list, remove_list
from aidhub.services.pallet_codes import give_sscc, set_gs1_prefix
from aidhub.services.parties import NewParty, add_parties, find_party
from aidhub.services.transports import new_transport
from aidhub.services.undo import undo
from aidhub.services.vehicles import VehicleCard, save_vehicle

FOR_HELPERS = (BOX, PALLET, ARTICLE, LOCATION)
OSELIA = NewParty("partner", "Благодійний фонд «Тепла оселя»", "Blahodiinyi fond “Tepla oselia”", "schytomyr",
                  town="Житомир", country="UA", register_no="44999019", contact="Наталія Ткаченко")  # fmt: skip
BAKERY = NewParty("donor", "Bäckerei Sonnenkorn GmbH", town="Lünen", country="DE")
CARRIER = NewParty("carrier", "Spedition Musterlog", contact="Jürgen Müßig")


@pytest.fixture
def stocked(warehouse: Warehouse) -> Warehouse:
    """Blankets in boxes 1 to 12, a partner in Zhytomyr with a transport, a donor and a carrier."""
    warehouse.do(add_parties, [OSELIA, BAKERY, CARRIER])
    warehouse.receive("woll", list(range(1, 13)))
    warehouse.do(new_transport, [1], "SEMI_CURTAIN", None)
    return warehouse


def look(warehouse: Warehouse, text: str, kinds: Any = KINDS) -> Found:
    return warehouse.ask(find, text, kinds)


def names(found: Found) -> list[str]:
    """What was found, group by group."""
    return [getattr(hit, "code", "") or getattr(hit, "number", "") or hit.name  # type: ignore[union-attr]
            for group in found.groups for hit in group.hits]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["zhyto", "Житомир", "Schytomyr", "житомир ", "Shitomir", ";bnjvbh", "öbnjvbh", "zhitomyr", "Zhytmyr", "Schytomir",
     "тепла", "Tepla", "ntgkf", "44999019", "Ткаченко", "Tkachenko", "оселя тепла"],
)  # fmt: skip
def test_a_partner_is_found_however_it_is_typed(stocked: Warehouse, text: str) -> None:
    assert OSELIA.name in names(look(stocked, text))


@pytest.mark.parametrize("text", ["zhyto", "Житомир", ";bnjvbh", "zhitomyr", "T-2026-001", "т-2026-001", "t2026/1"])
def test_a_transport_is_found_by_number_and_by_where_it_goes(stocked: Warehouse, text: str) -> None:
    [number] = [hit.number for hit in known_transports(stocked)]
    year = number.split("-")[1]
    assert number in names(look(stocked, text.replace("2026", year)))


@pytest.mark.parametrize("text", ["Müßig", "müßig", "Jürgen"])
def test_people_are_found_as_their_names_are_written(stocked: Warehouse, text: str) -> None:
    assert CARRIER.name in names(look(stocked, text))


def known_transports(warehouse: Warehouse) -> list[Any]:
    return warehouse.ask(known, [(TRANSPORT, 1)], KINDS)


def test_a_partner_tells_how_many_transports_went_there(stocked: Warehouse) -> None:
    [hit] = stocked.ask(known, [(PARTY, 1)], KINDS)
    assert (hit.transports, hit.open, hit.contact) == (1, 1, "Наталія Ткаченко")


def test_other_names_of_the_city_are_told(stocked: Warehouse) -> None:
    assert look(stocked, "zhyto").also == ("Житомир", "Schytomyr")
    assert look(stocked, "Schytomyr").also == ("Житомир", "Zhytomyr")
    assert look(stocked, ";bnjvbh").read_as == "житомир"
    assert look(stocked, "zhitomyr").also == ("Житомир", "Zhytomyr", "Schytomyr")


def test_the_exact_number_comes_first_and_those_that_begin_so_after_it(stocked: Warehouse) -> None:
    found = look(stocked, "1")
    assert [group.key for group in found.groups][:2] == ["number", "stock"]
    assert names(found)[0] == "1"
    assert found.groups[0].hits[0].kind == BOX
    assert [hit.code for hit in found.groups[1].hits] == ["10", "11", "12"]  # type: ignore[union-attr]


def test_a_box_tells_what_is_in_it_and_where_it_is(stocked: Warehouse) -> None:
    hit: Any = look(stocked, "7").groups[0].hits[0]
    assert (hit.names["de"], hit.quantity_milli, hit.location, hit.status) == ("Wolldecken", 7000, "A-01-1", "ready")


@pytest.mark.parametrize("text", ["P-0001", "p1", "р-0001", "П 1", "P-00"])
def test_a_pallet_is_found_by_what_is_written_on_it(stocked: Warehouse, text: str) -> None:
    pallet_of(stocked, "1", "2")
    found = look(stocked, text)
    [hit] = [hit for group in found.groups for hit in group.hits if hit.kind == PALLET]
    assert (hit.code, hit.boxes) == ("P-0001", 2)  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["A-01-2", "a012", "а-01-2", "A 01 2"])
def test_a_location_is_found_whatever_stands_between_its_letters(stocked: Warehouse, text: str) -> None:
    found = look(stocked, text)
    assert (found.groups[0].key, names(found)[0]) == ("number", "A-01-2")


def test_locations_that_begin_so_are_listed(stocked: Warehouse) -> None:
    assert names(look(stocked, "a-0")) == ["A-01-1", "A-01-2", "A-02-1"]


@pytest.mark.parametrize("text", ["Wolldecken", "ковдри вовняні", "wool blankets", "woll", "wolldekcen", "цщщд"])
def test_an_article_is_found_in_three_languages(stocked: Warehouse, text: str) -> None:
    hits = [hit for group in look(stocked, text).groups for hit in group.hits if hit.kind == ARTICLE]
    assert "Wolldecken" in [hit.names["de"] for hit in hits]  # type: ignore[union-attr]
    wool: Any = hits[[hit.names["de"] for hit in hits].index("Wolldecken")]  # type: ignore[union-attr]
    assert (wool.rows, wool.quantity_milli) == (12, 78_000)


def test_own_codes_are_read(stocked: Warehouse) -> None:
    pallet_of(stocked, "3")
    for kind, number, shown in (("box", 4, "4"), ("pallet", 1, "P-0001")):
        assert names(look(stocked, own_code(kind, number))) == [shown]
    assert look(stocked, own_code("box", 999)).groups == ()


def test_a_pallet_is_found_by_its_sscc_however_it_is_written(stocked: Warehouse) -> None:
    pallet_of(stocked, "1", "2")
    pallet_of(stocked, "3")
    stocked.do(set_gs1_prefix, "4012345")
    stocked.do(give_sscc, [stocked.package("P-0001"), stocked.package("P-0002")])
    code = stocked.ask(lambda session: session.get_one(Place, stocked.package("P-0001")).sscc)
    for text in (code, f"00{code}", f"(00){code}", f"(00) {code[0]} {code[1:8]} {code[8:17]} {code[17]}"):
        assert names(look(stocked, text)) == ["P-0001"], text
        assert names(look(stocked, text, FOR_HELPERS)) == ["P-0001"]
    assert look(stocked, code[:-1] + str((int(code[-1]) + 1) % 10)).groups == ()


@pytest.mark.parametrize("text", ["LB-77/a", "lb-77/A", " LB-77/A "])
def test_what_lies_here_of_a_batch_is_found_by_what_is_printed_on_it(stocked: Warehouse, text: str) -> None:
    stocked.receive("babymilch", [4], loose=2, batch="LB-77/A")
    hits = [hit for group in look(stocked, text).groups[:1] for hit in group.hits]
    assert {hit.kind for hit in hits} == {BOX, ARTICLE}
    assert "13" in [getattr(hit, "code", "") for hit in hits]
    stocked.do(undo)
    assert look(stocked, text).groups == ()


def test_the_barcode_of_goods_finds_the_article(stocked: Warehouse) -> None:
    tea = NewArticle({"de": "Früchtetee"}, "FOOD_TEA", "KGM", code="tee-1", barcodes=["4006381333931"])
    stocked.do(add_articles, [tea])
    assert names(look(stocked, "4006381333931")) == ["tee-1"]


def test_what_was_unmade_is_not_found(stocked: Warehouse) -> None:
    stocked.receive("woll", [5])
    assert names(look(stocked, "13")) == ["13"]
    stocked.do(undo)
    assert look(stocked, "13").groups == ()


def test_a_box_on_a_transport_and_a_delivered_one_name_it(stocked: Warehouse) -> None:
    lorry = ready_lorry(stocked)
    lorry.load("1")
    hit: Any = look(stocked, "1").groups[0].hits[0]
    assert (hit.status, hit.transport_id, hit.location) == ("loaded", lorry.id, "")
    lorry.depart()
    lorry.arrive()
    hit = look(stocked, "1").groups[0].hits[0]
    assert (hit.status, hit.transport_id) == ("delivered", lorry.id)


def ready_lorry(warehouse: Warehouse) -> Lorry:
    lorry = new_lorry(warehouse, to=[1])
    lorry.add("1")
    return lorry


def test_a_paper_is_found_by_its_code_its_kind_and_its_transport(stocked: Warehouse) -> None:
    lorry = new_lorry(stocked, to=[1])
    for revision in (1, 2):
        stocked.do(_issue, lorry, revision)
    hit: Any = look(stocked, own_code("paper", 701)).groups[0].hits[0]
    assert (hit.kind, hit.paper, hit.revision, hit.newest, hit.transport_id) == ("paper", "manifest", 1, False, 2)
    for text in ("Transportmanifest", "маніфест", "Житомир", hit.transport):
        found = [one for group in look(stocked, text).groups for one in group.hits]
        assert [(one.revision, one.newest) for one in found if one.kind == "paper"] == [(2, True)]  # type: ignore[union-attr]


def _issue(session: Session, lorry: Lorry, revision: int) -> None:
    session.add(
        IssuedPaper(paper="manifest", transport_id=lorry.id, stop_id=lorry.stops[0], revision=revision, digest="",
                    code_number=700 + revision, languages="de", pages=1, issued_at=datetime(2026, 11, 3, tzinfo=UTC),
                    person_id=1, pdf=b"%PDF")
    )  # fmt: skip


@pytest.mark.parametrize("text", ["zhyto", "Sonnenkorn", "Musterlog", "T-2026-001", "44999019", "1", "wolldekcen"])
def test_of_kinds_that_are_not_asked_for_nothing_is_found(stocked: Warehouse, text: str) -> None:
    found = look(stocked, text, FOR_HELPERS)
    assert {hit.kind for group in found.groups for hit in group.hits} <= set(FOR_HELPERS)
    assert found.also == ()
    assert not any(word in str(found.groups) for word in ("Sonnenkorn", "Тепла", "Musterlog", "T-20"))


def test_no_hit_tells_a_donor_or_a_value() -> None:
    from aidhub.services import found  # noqa: PLC0415 - only its classes are looked at

    fields = {field for kind in found.Hit.__args__ for field in kind.__dataclass_fields__}
    assert not any("donor" in field or "cents" in field for field in fields)


@pytest.mark.parametrize(
    "text", ["", "   ", "%%", "_", "'; DROP TABLE party; --", "<b>fett</b>", "\x00\u202e4231", "🤷", "—", "9" * 40, ">"]
)
def test_hostile_text_finds_nothing_and_breaks_nothing(stocked: Warehouse, text: str) -> None:
    hits = [hit for group in look(stocked, text).groups for hit in group.hits]
    assert [hit for hit in hits if hit.kind != BOX] == []


def test_more_text_than_a_name_has_is_refused(stocked: Warehouse) -> None:
    with pytest.raises(TextTooLong):
        look(stocked, "x" * 10_000_000)


@pytest.mark.parametrize("text", ["AH 75", "do-ah 7501", "weißer", "Anhänger 12"])
def test_a_vehicle_is_found_by_name_and_plates(stocked: Warehouse, text: str) -> None:
    card = VehicleCard(name="Weißer Sprinter, Anhänger 12", type_key="SEMI_CURTAIN", plate="DO-AH 7501")
    stocked.do(save_vehicle, card)
    assert "Weißer Sprinter, Anhänger 12" in names(look(stocked, text))
    assert "Sprinter" not in str(look(stocked, text, FOR_HELPERS))


def test_each_group_is_limited(stocked: Warehouse) -> None:
    found = stocked.ask(find, "1", KINDS, 2)
    assert [len(group.hits) for group in found.groups] == [2, 2]


def test_what_somebody_had_before_is_answered_in_its_order(stocked: Warehouse) -> None:
    box = stocked.package("3")
    things = [(PARTY, 1), (BOX, box), (TRANSPORT, 99), (TRANSPORT, 1)]
    assert [hit.kind for hit in stocked.ask(known, things, KINDS)] == [PARTY, BOX, TRANSPORT]
    assert [hit.kind for hit in stocked.ask(known, things, FOR_HELPERS)] == [BOX]


@pytest.mark.parametrize("text", ["zhyto", "Тепла", "Зимові", "зимові потреби", "Zhytmyr", ";bnjvbh", "Житомир 1", "1"])
def test_a_needs_list_is_found_by_partner_title_and_number(stocked: Warehouse, text: str) -> None:
    partner_id = stocked.ask(find_party, "Тепла оселя", "partner")
    line = NewLine("Ковдри", stocked.article("blanket"), "sure", 5000)
    stocked.do(make_list, NewList(partner_id, date(2026, 11, 19), "Зимові потреби"), [line])
    [hit] = (hit for group in look(stocked, text).groups for hit in group.hits if hit.kind == NEEDS)
    assert isinstance(hit, NeedsHit)
    assert (hit.number, hit.title, hit.lines, hit.closed) == (1, "Зимові потреби", 1, False)
    assert hit.partner == OSELIA.name
    assert not any(hit.kind == NEEDS for group in look(stocked, text, FOR_HELPERS).groups for hit in group.hits)


def test_open_needs_lists_come_before_closed_ones_and_removed_ones_are_not_found(stocked: Warehouse) -> None:
    partner_id = stocked.ask(find_party, "Тепла оселя", "partner")
    first, second, third = (stocked.do(make_list, NewList(partner_id, date(2026, 11, day)), []) for day in (17, 18, 19))
    stocked.do(remove_list, second)
    stocked.do(close_list, third)
    found = look(stocked, "Тепла")
    assert [hit.id for group in found.groups for hit in group.hits if hit.kind == NEEDS] == [first, third]
    assert not any(hit.kind == NEEDS for group in look(stocked, "2").groups for hit in group.hits)
