"""The rules of dangerous goods, medicines, customs, the declaration and the proofs, with the figures of the field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from test_checks import ARRIVES, BLANKET, LIMITS, LVIV, SEMI, VAN, plan

from aidhub.domain.checks import Beside, Drives, Finding, Plan, Print, Severity, findings, problems
from aidhub.domain.dangerous import danger_of, watt_hours
from aidhub.domain.freight import freight, gauges, standing_height
from aidhub.domain.load import Goods, Held, Kind, Load, Package
from aidhub.domain.reference import read_table

NAMES = {"de": "Handdesinfektion", "uk": "Дезінфекція", "en": "Hand disinfectant"}
CANISTER = Kind(2, NAMES, "HYG_DISINF", "H87", "A", net_g=4500, volume_ml=5000, un_number="1170")
PARIS = replace(LVIV, country="FR")
PILLS = Kind(3, {"de": "Paracetamol", "uk": "Парацетамол", "en": "Paracetamol"}, "MED_DRUG", "XPK", "EBCM", net_g=20)
EUR = {"kind": "pallet", "carrier": "EUR1", "tare_g": 25_000, "length_mm": 1200, "width_mm": 800, "base_mm": 144}


def told(checked: Plan, rule: str) -> list[Finding]:
    return [finding for finding in findings(checked) if finding.rule == rule]


def rules(checked: Plan, prefix: str) -> list[tuple[str, str]]:
    """Name what was found of a chapter of rules."""
    return [(one.rule, str(one.severity)) for one in findings(checked) if one.rule.startswith(prefix)]


def one_of(kind: Kind, quantity: int, *, room: Any = SEMI, stop: Any = LVIV, box: dict[str, Any] | None = None,
           **goods: Any) -> Plan:  # fmt: skip
    """Plan so many thousandths of one kind, loose on the vehicle or in one box."""
    row = Goods(1, 1, 10, quantity, kind, "A-01", **goods)
    packages = {10: Package(10, "box", "4231", **box)} if box else {}
    load = Load((row,), packages, {row.key: Held(quantity, kind.net_g)} if box else {})
    weighed = freight(load, LIMITS)
    return Plan("T", (stop,), load, weighed, gauges(load, weighed, room, LIMITS), LIMITS, room)


# Packages and vehicle -----------------------------------------------------------------------------------------------


def banana_pallet(boxes: int = 28, grams: int = 15_000) -> Plan:
    pallet = Package(1, "pallet", "P-1", **{name: value for name, value in EUR.items() if name != "kind"})
    inside = [
        Package(10 + number, "box", str(number), 1, grams, "weighed", 1500, 540, 390, base_mm=240, carrier="BANANA_BOX")
        for number in range(boxes)
    ]
    rows = tuple(Goods(1, box.id, box.id, 10_000, BLANKET, box.code) for box in inside)
    load = Load(rows, {one.id: one for one in (pallet, *inside)}, {row.key: Held(10_000, 1350) for row in rows})
    weighed = freight(load, LIMITS)
    return Plan("T", (LVIV,), load, weighed, gauges(load, weighed, SEMI, LIMITS), LIMITS, SEMI)


def test_28_banana_boxes_make_a_pallet_of_445_kg_and_1824_mm() -> None:
    checked = banana_pallet()
    assert checked.gauges.gross_g == 445_000
    assert standing_height(checked.load, checked.load.packages[1]) == 1824
    [high] = told(checked, "R-PK-5")
    assert (high.severity, high.facts["height_mm"], high.facts["by"]) == (Severity.WARN, 1824, "hand")
    assert told(banana_pallet(24), "R-PK-5") == []


def test_a_pallet_higher_than_the_vehicle_stops_the_plan() -> None:
    van = replace(VAN, height_mm=1900)
    checked = banana_pallet()
    checked = replace(checked, room=van)
    [high] = told(checked, "R-PK-5")
    assert (high.severity, high.facts["limit_mm"], high.facts["by"]) == (Severity.BLOCK, 1800, "vehicle")
    assert high in problems(checked, "departure")


def test_the_height_of_a_pallet_is_not_guessed() -> None:
    loose = Load((), {1: Package(1, "pallet", "P-1", length_mm=1200, width_mm=800), 2: Package(2, "box", "1", 1)})
    assert standing_height(loose, loose.packages[1]) is None
    assert standing_height(Load((), {1: Package(1, "pallet", "P", height_mm=900)}), Package(1, "pallet", "P")) is None


@pytest.mark.parametrize(("grams", "count"), [(22_000, 0), (22_001, 28)])
def test_heavy_banana_boxes_are_found(grams: int, count: int) -> None:
    assert len(told(banana_pallet(grams=grams), "R-PK-3")) == count


@pytest.mark.parametrize(
    ("gross", "tare", "is_odd"),
    [(14_999, None, True), (15_000, None, False), (40_000, None, False), (17_000, 1500, False), (18_000, 1500, True)],
)
def test_net_tare_and_gross_fit_together(gross: int, tare: int | None, is_odd: bool) -> None:
    assert len(told(plan(gross, gross, package={"tare_g": tare}), "R-PK-6")) == int(is_odd)


def test_wooden_pallets_bear_the_stamp_outside_the_union() -> None:
    [stamp] = told(banana_pallet(), "R-PK-8")
    assert stamp.facts == {"count": 1}
    assert told(replace(banana_pallet(), stops=(PARIS,)), "R-PK-8") == []


def test_a_lorry_asks_for_its_licence() -> None:
    assert [one.facts["licence"] for one in told(replace(plan(18_000), drives=Drives("CE")), "R-VE-8")] == ["CE"]
    assert told(replace(plan(18_000), drives=Drives("B")), "R-VE-8") == []


# Dangerous goods -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("canisters", "points", "rule"), [(8, 120, "R-AD-3"), (80, 1200, "R-AD-2")])
def test_disinfectant_in_canisters_counts_by_points(canisters: int, points: int, rule: str) -> None:
    [found] = [one for one in findings(one_of(CANISTER, canisters * 1000)) if one.rule in ("R-AD-2", "R-AD-3")]
    assert (found.rule, found.facts["points"], found.article_id) == (rule, points, 2)


@pytest.mark.parametrize(("litres", "points"), [(40, 120), (333, 999), (334, 1002)])
def test_disinfectant_by_the_litre_counts_alike(litres: int, points: int) -> None:
    by_litre = replace(CANISTER, unit_code="LTR", net_g=860, volume_ml=1200)
    [found] = [one for one in findings(one_of(by_litre, litres * 1000)) if one.rule in ("R-AD-2", "R-AD-3")]
    assert (found.facts["points"], found.rule) == (points, "R-AD-2" if points > 1000 else "R-AD-3")


def test_exactly_a_thousand_points_go_without_plates() -> None:
    bottle = replace(CANISTER, volume_ml=2000, un_number="1791")  # transport category 2: 3 points a litre
    assert rules(one_of(bottle, 166_000), "R-AD") == [("R-AD-3", "warn")]  # 996
    acid = replace(CANISTER, un_number="3082", volume_ml=10_000)  # transport category 3: 1 point a litre
    assert rules(one_of(acid, 100_000), "R-AD") == [("R-AD-3", "warn")]  # 1,000
    assert rules(one_of(acid, 101_000), "R-AD") == [("R-AD-2", "block")]


def test_litre_bottles_in_a_carton_of_24_kg_are_limited_quantities() -> None:
    bottle = replace(CANISTER, volume_ml=1000, net_g=860)
    box = {"gross_g": 24_000, "gross_source": "weighed"}
    assert rules(one_of(bottle, 20_000, box=box), "R-AD") == [("R-AD-5", "info")]
    heavy = one_of(bottle, 20_000, box={**box, "gross_g": 30_001})
    assert [rule for rule, _ in rules(heavy, "R-AD")] == ["R-AD-4", "R-AD-3"]
    assert rules(one_of(bottle, 20_000), "R-AD") == [("R-AD-3", "warn")]


def test_many_limited_quantities_mark_a_lorry() -> None:
    bottle = replace(CANISTER, volume_ml=1000)
    checked = plan(*[29_000] * 300, kind=bottle)
    heavy, light = Drives("CE", 40_000_000), Drives("C", 12_000_000)
    assert told(replace(checked, drives=light), "R-AD-6") == []
    assert [one.facts["gross_g"] for one in told(replace(checked, drives=heavy), "R-AD-6")] == [8_700_000]
    assert told(replace(plan(*[29_000] * 275, kind=bottle), drives=heavy), "R-AD-6") == []


@pytest.mark.parametrize("number", ["1057", "1202", "1203", "1965", "1978", "3373"])
def test_fuel_gas_lighters_and_samples_stay_here(number: str) -> None:
    checked = one_of(replace(CANISTER, un_number=number), 1000)
    [found] = told(checked, "R-AD-1")
    assert (found.severity, found.remedy, found.article_id) == (Severity.BLOCK, "take_off", 2)
    assert found in problems(checked, "plan")
    assert found in problems(checked, "departure")


@pytest.mark.parametrize(
    ("name", "wh"),
    [
        ("Powerbank 26.800 mAh 3,7 V", "99.16"), ("Power bank 26,800 mAh", "99.16"), ("Powerbank 27000 mAh", "99.9"),
        ("Павербанки до 20 000 мА·год", "74"), ("Powerstations 500–1000 Wh", "1000"),
        ("Зарядні станції понад 1000 Вт·год", "1000"), ("LiFePO4 12 V 100 Ah", "1200"), ("Laptops", None),
    ],
)  # fmt: skip
def test_watt_hours_are_read_from_the_name(name: str, wh: str | None) -> None:
    assert watt_hours([name]) == (None if wh is None else Decimal(wh))


def battery(name: str, number: str = "3480") -> Plan:
    return one_of(replace(CANISTER, names={"de": name, "uk": name, "en": name}, un_number=number), 10_000)


def test_a_power_bank_of_99_watt_hours_travels_freely_and_one_over_100_does_not() -> None:
    assert rules(battery("Powerbank 26.800 mAh 3,7 V"), "R-AD") == []
    strong = battery("Powerbank 27.100 mAh")
    assert [one.facts["milliwatt_hours"] for one in told(strong, "R-AD-7")] == [100_270]
    assert rules(strong, "R-AD") == [("R-AD-3", "warn"), ("R-AD-7", "warn")]


def test_batteries_of_unknown_strength_are_named() -> None:
    assert rules(battery("Laptops", "3481"), "R-AD") == [("R-AD-7", "info")]
    assert rules(battery("Akkus"), "R-AD") == [("R-AD-3", "warn"), ("R-AD-7", "info")]


def test_engines_are_emptied() -> None:
    assert rules(one_of(replace(CANISTER, un_number="3528"), 1000), "R-AD") == [("R-AD-9", "warn")]


def test_acid_and_chlorine_stand_on_two_pallets() -> None:
    acid, chlorine = replace(CANISTER, id=5, un_number="1789"), replace(CANISTER, id=6, un_number="1791")
    pallet = Package(1, "pallet", "P-1", length_mm=1200, width_mm=800, height_mm=900)
    boxes = [Package(11, "box", "11", 1, 5_000), Package(12, "box", "12", 1, 5_000)]
    both = tuple(Goods(1, box.id, box.id, 1000, kind) for box, kind in zip(boxes, (acid, chlorine), strict=True))
    load = Load(both, {one.id: one for one in (pallet, *boxes)}, {row.key: Held(1000, 1000) for row in both})
    weighed = freight(load, LIMITS)
    checked = Plan("T", (LVIV,), load, weighed, gauges(load, weighed, SEMI, LIMITS), LIMITS, SEMI)
    assert [(one.place_id, one.article_id) for one in told(checked, "R-AD-10")] == [(1, 5)]
    alone = replace(load, goods=(both[0], replace(both[1], kind=acid)))
    assert told(replace(checked, load=alone), "R-AD-10") == []


def test_medicines_in_spray_cans_are_medicines() -> None:
    assert rules(one_of(replace(PILLS, un_number="1950"), 1000), "R-AD") == []


def test_every_un_number_of_the_table_is_known_with_its_stricter_group() -> None:
    assert all(danger_of(row["number"]) for row in read_table("un_numbers"))
    ethanol, paint = danger_of("1170"), danger_of("1263")
    assert ethanol
    assert paint
    assert (ethanol.category, ethanol.limited_ml, paint.category, paint.limited_ml) == (2, 1000, 2, 5000)
    assert danger_of("0000") is None


# Medicines -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "found"),
    [(170, ("R-MD-2", "block")), (179, ("R-MD-2", "block")), (180, ("R-MD-3", "warn")), (364, ("R-MD-3", "warn")),
     (365, None)],
)  # fmt: skip
def test_medicines_keep_half_a_year_and_better_a_whole_one(days: int, found: tuple[str, str] | None) -> None:
    checked = one_of(
        PILLS, 1000, batch="A1", expires=ARRIVES + timedelta(days=days), stop=replace(LVIV, keep_days=None)
    )
    assert rules(checked, "R-MD") == ([found] if found else [])
    assert [one.facts["days"] for one in told(checked, "R-MD-2")] == ([days] if days < 180 else [])


def test_expired_medicines_are_expired_and_nothing_else() -> None:
    checked = one_of(PILLS, 1000, batch="A1", expires=ARRIVES - timedelta(days=1))
    assert rules(checked, "R-MD") == []
    assert len(told(checked, "R-GD-1")) == 1


@pytest.mark.parametrize(
    ("goods", "missing", "remedy"),
    [({}, ["batch", "expiry"], "fill_in_batch"), ({"batch": "A1"}, ["expiry"], "fill_in_expiry"),
     ({"expires": date(2028, 1, 1)}, ["batch"], "fill_in_batch")],
)  # fmt: skip
def test_medicines_name_batch_and_expiry(goods: dict[str, Any], missing: list[str], remedy: str) -> None:
    [found] = told(one_of(PILLS, 1000, **goods), "R-MD-1")
    assert (found.facts["missing"], found.remedy, found.lot_id) == (missing, remedy, 1)


@pytest.mark.parametrize("name", ["Tramadol 50 mg", "Морфін, ампули", "Morphinsulfat", "Діазепам 5 мг", "KETAMINE"])
def test_controlled_substances_are_known_by_name(name: str) -> None:
    drug = replace(PILLS, names={"de": name, "uk": "", "en": ""})
    [found] = told(one_of(drug, 1000, batch="1", expires=date(2030, 1, 1)), "R-MD-4")
    assert (found.severity, found.remedy) == (Severity.BLOCK, "take_off")


def test_other_medicines_and_things_named_alike_are_not_controlled() -> None:
    assert told(one_of(PILLS, 1000), "R-MD-4") == []
    assert told(one_of(replace(CANISTER, names={"de": "Morphin-Tresor"}), 1000), "R-MD-4") == []


def test_medicines_have_a_box_of_their_own() -> None:
    rows = (Goods(1, 1, 10, 1000, PILLS, "1"), Goods(1, 2, 10, 1000, BLANKET, "1"))
    load = Load(rows, {10: Package(10, "box", "1", gross_g=9_000)}, {row.key: Held(1000, 20) for row in rows})
    weighed = freight(load, LIMITS)
    checked = Plan("T", (LVIV,), load, weighed, gauges(load, weighed, SEMI, LIMITS), LIMITS, SEMI)
    assert [one.place_id for one in told(checked, "R-MD-5")] == [10]
    alike = replace(load, goods=(rows[0], replace(rows[1], kind=PILLS)))
    assert told(replace(checked, load=alike), "R-MD-5") == []
    assert told(one_of(PILLS, 1000, box={"gross_g": 50_000}), "R-MD-5") == []
    assert "gross_g" in told(one_of(PILLS, 1000, box={"gross_g": 50_001}), "R-MD-5")[0].facts


def test_cold_goods_travel_cold() -> None:
    insulin = replace(PILLS, temperature="2-8")
    [found] = told(one_of(insulin, 1000), "R-MD-6")
    assert (found.severity, found.remedy) == (Severity.BLOCK, "change_vehicle")
    assert told(replace(one_of(insulin, 1000), drives=Drives(cooled=True)), "R-MD-6") == []
    assert told(one_of(insulin, 1000, room=None), "R-MD-6") == []


def test_used_devices_have_their_test_record() -> None:
    device = replace(BLANKET, category="MED_DEVICE")
    assert len(told(plan(18_000, kind=device, condition="used"), "R-MD-9")) == 1
    assert told(plan(18_000, kind=device, condition="new"), "R-MD-9") == []


# Food and textiles ---------------------------------------------------------------------------------------------------

FOOD = Kind(7, {"de": "Thunfisch", "uk": "Тунець", "en": "Tuna"}, "FOOD_CAN", "H87", "EBF", 230, hs_code="160414",
            expiry_needed=True)  # fmt: skip


def test_food_needs_its_date_and_no_use_by_date() -> None:
    [lacking] = told(plan(18_000, kind=FOOD), "R-FD-1")
    assert (lacking.severity, lacking.remedy, lacking.lot_id) == (Severity.BLOCK, "fill_in_expiry", 1)
    [spoiling] = told(plan(18_000, kind=FOOD, expires=date(2028, 1, 1), expiry_kind="use_by"), "R-FD-1")
    assert spoiling.remedy == "take_off"
    assert told(plan(18_000, kind=FOOD, expires=date(2028, 1, 1)), "R-FD-1") == []


def test_animal_products_and_jars_and_used_textiles_are_named() -> None:
    assert [one.facts["count"] for one in told(plan(18_000, kind=FOOD), "R-FD-3")] == [1]
    assert told(plan(18_000, kind=FOOD, stop=PARIS), "R-FD-3") == []
    jar = replace(FOOD, category="FOOD_BABY", names={"de": "Babykost im Glas"})
    assert [one.severity for one in told(plan(18_000, kind=jar), "R-FD-4")] == [Severity.INFO]
    assert told(plan(18_000, kind=replace(FOOD, category="FOOD_BABY")), "R-FD-4") == []
    coat = replace(BLANKET, flags="WZH")
    assert len(told(plan(18_000, kind=coat, condition="good"), "R-CL-1")) == 1
    assert told(plan(18_000, kind=coat, condition="new"), "R-CL-1") == []


# Customs -------------------------------------------------------------------------------------------------------------


def worth(cents: int | None, grams: int, **more: Any) -> Plan:
    """Plan one thing of this value and net weight."""
    return one_of(replace(BLANKET, value_cents=cents, net_g=grams), 1000, **more)


@pytest.mark.parametrize(
    ("cents", "kilograms", "found"),
    [
        (99_900, 999, ("R-CU-1", "info")), (100_000, 1_000, ("R-CU-1", "info")), (100_001, 500, ("R-CU-2", "warn")),
        (50_000, 1_001, ("R-CU-2", "warn")), (300_000, 500, ("R-CU-2", "warn")), (300_001, 500, ("R-CU-3", "warn")),
    ],
)  # fmt: skip
def test_value_and_weight_say_which_declaration_is_needed(cents: int, kilograms: int, found: tuple[str, str]) -> None:
    assert rules(replace(worth(cents, kilograms * 1000), eori="DE1"), "R-CU") == [found]
    assert rules(worth(cents, kilograms * 1000, stop=PARIS), "R-CU") == []


def test_an_unknown_value_leaves_the_declaration_open() -> None:
    [found] = told(worth(None, 1000), "R-CU-1")
    assert (found.facts["unknown"], found.remedy, found.article_id) == (1, "open_article", 1)
    assert told(worth(100, 1000), "R-CU-1")[0].facts["unknown"] == 0


def test_an_electronic_declaration_needs_the_eori_number() -> None:
    assert [one.remedy for one in told(worth(100_001, 500), "R-CU-5")] == ["open_office"]
    assert told(worth(100_000, 500), "R-CU-5") == []


def test_transports_are_not_split_to_stay_below_a_bound() -> None:
    small = worth(60_000, 500)
    other = Beside("T-2", "БФ", 60_000, 500)
    [found] = told(replace(small, beside=(other,)), "R-CU-6")
    assert found.facts["transport"] == "T-2"
    assert told(replace(small, beside=(replace(other, value_cents=40_000),)), "R-CU-6") == []
    assert told(replace(small, beside=(replace(other, value_cents=200_000),)), "R-CU-6") == []
    assert [one.rule for one in told(replace(small, beside=(replace(other, value_cents=260_000),)), "R-CU-6")]


def test_goods_under_control_stop_the_plan() -> None:
    camera = replace(BLANKET, control="licence", value_cents=100)
    checked = replace(one_of(camera, 1000), eori="DE1")
    assert rules(checked, "R-CU") == [("R-CU-7", "block"), ("R-CU-3", "warn")]
    assert "R-CU-7" in {one.rule for one in problems(checked, "departure")}
    radio = one_of(replace(BLANKET, control="check", value_cents=100), 1000)
    assert rules(radio, "R-CU") == [("R-CU-8", "block"), ("R-CU-1", "info")]
    assert [one.rule for one in problems(radio, "plan")] == ["R-CU-8"]


def test_the_collective_number_does_not_hold_for_goods_with_a_licence() -> None:
    assert len(told(one_of(replace(BLANKET, control="licence", hs_code="99190000"), 1000), "R-CU-9")) == 1
    assert told(one_of(replace(BLANKET, control="licence", hs_code="85258900"), 1000), "R-CU-9") == []


@pytest.mark.parametrize(("region", "severity"), [("UA-43", "block"), ("UA-40", "block"), ("UA-65", "info")])
def test_occupied_areas_are_no_destination(region: str, severity: str) -> None:
    assert rules(plan(18_000, stop=replace(LVIV, region=region)), "R-CU-11") == [("R-CU-11", severity)]
    assert rules(plan(18_000, stop=replace(LVIV, region="UA-46")), "R-CU-11") == []


# Ukraine -------------------------------------------------------------------------------------------------------------


def test_without_an_aid_code_nothing_departs_but_the_plan_is_confirmed() -> None:
    checked = plan(18_000, stop=replace(LVIV, aid_code=""))
    assert rules(checked, "R-UA") == [("R-UA-1", "block")]
    assert problems(checked, "plan") == ()
    assert [one.remedy for one in problems(checked, "departure")] == ["fill_in_aid_code"]
    assert rules(plan(18_000, stop=replace(LVIV, aid_code=""), departed=True), "R-UA") == []


@pytest.mark.parametrize(
    ("border", "found"),
    [
        (date(2026, 12, 5), [("R-UA-2", "block")]),  # 95 days
        (date(2026, 12, 1), [("R-UA-2", "block")]), (date(2026, 11, 30), [("R-UA-2", "warn")]),
        (date(2026, 11, 23), [("R-UA-2", "warn")]), (date(2026, 11, 22), []),
    ],
)  # fmt: skip
def test_an_aid_code_of_1_september_holds_90_days(border: date, found: list[tuple[str, str]]) -> None:
    stop = replace(LVIV, aid_code_since=date(2026, 9, 1))
    checked = replace(plan(18_000, stop=stop), border_on=border)
    assert rules(checked, "R-UA") == found
    assert [one.facts["days"] for one in told(checked, "R-UA-2")] == [(border - date(2026, 9, 1)).days] * len(found)


def test_the_arrival_stands_for_the_border_where_nobody_knows_it() -> None:
    old = replace(LVIV, aid_code_since=ARRIVES - timedelta(days=95))
    assert rules(plan(18_000, stop=old), "R-UA") == [("R-UA-2", "block")]


def test_a_load_that_changed_asks_for_the_declaration_anew() -> None:
    checked = plan(18_000, stop=replace(LVIV, aid_code_outdated=True))
    assert [one.rule for one in problems(checked, "departure")] == ["R-UA-3"]
    assert problems(checked, "plan") == ()


def test_vehicles_as_goods_have_their_number() -> None:
    ambulance = replace(BLANKET, flags="VSWA")
    assert [one.lot_id for one in told(plan(18_000, kind=ambulance), "R-UA-7")] == [1]
    assert told(plan(18_000, kind=ambulance, serial="WDB9066331S123456"), "R-UA-7") == []


def test_recipients_are_registered() -> None:
    assert rules(plan(18_000, stop=replace(LVIV, aid_register_no="")), "R-UA") == [("R-UA-9", "warn")]


# Papers and proofs ---------------------------------------------------------------------------------------------------


def test_an_outdated_print_stops_the_departure() -> None:
    checked = replace(plan(18_000), prints=(Print("manifest", 1, 1, 2),))
    [found] = problems(checked, "departure")
    assert (found.rule, found.remedy, found.facts["printed"], found.facts["wanted"]) == ("R-DC-1", "reprint", 1, 2)
    assert problems(checked, "plan") == ()


@pytest.mark.parametrize(("days", "count"), [(14, 0), (15, 1)])
def test_a_receipt_is_confirmed_in_two_weeks(days: int, count: int) -> None:
    arrived = replace(LVIV, arrived_on=ARRIVES)
    checked = replace(plan(18_000, stop=arrived, departed=True), today=ARRIVES + timedelta(days=days))
    assert len(told(checked, "R-DC-2")) == count
    done = replace(checked, stops=(replace(arrived, is_confirmed=True),))
    assert told(done, "R-DC-2") == []


def test_papers_name_goods_in_their_languages() -> None:
    half = replace(BLANKET, names={"de": "Decken", "uk": "Ковдри"})
    [found] = told(plan(18_000, kind=half), "R-DC-5")
    assert (found.facts["missing"], found.remedy) == (["en"], "open_article")
    assert told(plan(18_000, kind=replace(half, names={"de": "Decken", "en": "Blankets"}), stop=PARIS), "R-DC-5") == []
