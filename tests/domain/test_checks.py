"""Each rule of the field finds what it should, and only that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from aidhub.domain.checks import RULES, Finding, Plan, PlannedStop, Severity, findings, problems
from aidhub.domain.freight import Room, freight, gauges
from aidhub.domain.limits import shipped_limits
from aidhub.domain.load import Goods, Held, Kind, Load, Package

LIMITS = shipped_limits()
ARRIVES = date(2026, 12, 10)
LVIV = PlannedStop(1, 1, "БФ", "UA", ARRIVES, keep_days=90, register_no="32855961", aid_register_no="1-2",
                   aid_code="0000-0000")  # fmt: skip
VAN = Room("VAN_L", {}, 4300, 1750, 1950, 5, 1_000_000, 2000)
SEMI = Room("SEMI_CURTAIN", {}, 13_600, 2480, 2700, 33, 24_000_000, 13_600)
NAMES = {"de": "Decken", "uk": "Ковдри", "en": "Blankets"}
BLANKET = Kind(1, NAMES, "SHL_BLANKET", "H87", net_g=1500)


def plan(
    *weights: int | None,
    room: Room | None = SEMI,
    kind: Kind = BLANKET,
    stop: PlannedStop = LVIV,
    package: dict[str, Any] | None = None,
    departed: bool = False,
    **goods: Any,
) -> Plan:
    """Plan one package for each weight (None: not weighed), with ten units in it."""
    rows = tuple(Goods(1, number, number, 10_000, kind, str(number), **goods) for number in range(1, len(weights) + 1))
    usual = {"kind": "box"} | (package or {})
    packages = {
        number: Package(number, usual["kind"], str(number), gross_g=grams, gross_source="weighed" if grams else "",
                        **{name: value for name, value in usual.items() if name != "kind"})
        for number, grams in enumerate(weights, start=1)
    }  # fmt: skip
    load = Load(rows, packages, {row.key: Held(10_000, kind.net_g) for row in rows})
    weighed = freight(load, LIMITS)
    return Plan("T", (stop,), load, weighed, gauges(load, weighed, room, LIMITS), LIMITS, room, departed)


def found(checked: Plan) -> list[tuple[str, str]]:
    """List problems and warnings; the plans here have packages of any weight around the same ten blankets."""
    return [
        (finding.rule, str(finding.severity))
        for finding in findings(checked)
        if finding.severity is not Severity.INFO and finding.rule != "R-PK-6"
    ]


def test_a_good_plan_has_no_findings() -> None:
    assert found(plan(18_000, 18_000)) == []


def test_what_nobody_weighed_is_found() -> None:
    assert found(plan(None)) == [("R-PK-1", "warn")]
    riddle = replace(BLANKET, net_g=None)
    assert ("R-PK-1", "block") in found(plan(None, kind=riddle))


def test_loose_goods_without_unit_weight_are_found_by_article() -> None:
    loose = Goods(1, 1, 50, 4_000, replace(BLANKET, net_g=None), "A-01")
    load = Load((loose,))
    weighed = freight(load, LIMITS)
    checked = Plan("T", (LVIV,), load, weighed, gauges(load, weighed, None, LIMITS), LIMITS)
    [finding] = [one for one in findings(checked) if one.rule == "R-PK-1"]
    assert (finding.remedy, finding.article_id) == ("weigh_article", 1)
    known = Load((replace(loose, kind=BLANKET),))
    weighed = freight(known, LIMITS)
    assert found(Plan("T", (LVIV,), known, weighed, gauges(known, weighed, None, LIMITS), LIMITS)) == []


@pytest.mark.parametrize(("grams", "severity"), [(20_000, None), (20_001, "warn"), (30_000, "warn"), (30_001, "block")])
def test_heavy_boxes_are_found(grams: int, severity: str | None) -> None:
    assert found(plan(grams)) == ([("R-PK-2", severity)] if severity else [])


def test_a_pallet_carries_what_its_kind_can_without_its_own_weight() -> None:
    usual = {"kind": "pallet", "tare_g": 25_000, "length_mm": 1200, "width_mm": 800, "height_mm": 1000}
    assert found(plan(1_525_000, package=usual)) == []
    assert found(plan(1_525_001, package=usual)) == [("R-PK-4", "block")]
    assert found(plan(500_000, package={**usual, "max_load_g": 400_000})) == [("R-PK-4", "block")]


def test_a_pallet_is_low_enough_for_hands_and_for_the_vehicle() -> None:
    usual = {"kind": "pallet", "tare_g": 25_000, "length_mm": 1200, "width_mm": 800}
    low = replace(SEMI, height_mm=2_000)
    for height, room, rules in (
        (1_800, SEMI, []), (1_801, SEMI, [("R-PK-5", "warn")]), (1_801, None, [("R-PK-5", "warn")]),
        (1_900, low, [("R-PK-5", "warn")]), (1_901, low, [("R-PK-5", "block")]),
        (1_850, replace(low, door_height_mm=1_840), [("R-PK-5", "block")]), (None, low, []),
    ):  # fmt: skip
        assert found(plan(100_000, room=room, package={**usual, "height_mm": height})) == rules, height


@pytest.mark.parametrize(
    ("boxes", "rules"),
    [(47, []), (48, ["R-VE-2"]), (50, ["R-VE-2"]), (51, ["R-VE-1"])],
)
def test_the_payload_is_kept(boxes: int, rules: list[str]) -> None:
    assert [rule for rule, _ in found(plan(*[20_000] * boxes, room=VAN))] == rules


def test_floor_and_pallet_places_are_kept() -> None:
    usual = {"kind": "pallet", "tare_g": 25_000, "length_mm": 1200, "width_mm": 800, "height_mm": 1000}
    assert found(plan(*[100_000] * 5, room=VAN, package={**usual, "floor_mm": 400})) == []
    six = found(plan(*[100_000] * 6, room=VAN, package={**usual, "floor_mm": 400}))
    assert six == [("R-VE-3", "block"), ("R-VE-4", "block")]


def test_a_very_full_vehicle_is_found() -> None:
    usual = {"kind": "pallet", "length_mm": 1200, "width_mm": 1600, "floor_mm": 100}
    assert found(plan(*[1_000] * 5, room=VAN, package={**usual, "height_mm": 1400})) == [("R-VE-5", "warn")]
    assert found(plan(*[1_000] * 5, room=VAN, package={**usual, "height_mm": 1750})) == [("R-VE-5", "block")]


@pytest.mark.parametrize(
    ("expires", "keep_days", "expected"),
    [
        (date(2026, 12, 9), 90, [("R-GD-1", "block")]),
        (ARRIVES, 90, [("R-FD-2", "warn")]),
        (date(2027, 3, 9), 90, [("R-FD-2", "warn")]),
        (date(2027, 3, 10), 90, []),
        (date(2027, 3, 9), None, [("R-FD-2", "warn")]),
        (date(2027, 3, 9), 30, []),
    ],
)
def test_goods_keep_until_the_partner_has_used_them(
    expires: date, keep_days: int | None, expected: list[tuple[str, str]]
) -> None:
    assert found(plan(18_000, stop=replace(LVIV, keep_days=keep_days), expires=expires)) == expected


def test_goods_blocked_meanwhile_are_found_until_they_have_left() -> None:
    assert found(plan(18_000, blocked="wet")) == [("R-GD-3", "block")]
    assert found(plan(18_000, package={"blocked": "recalled"})) == [("R-GD-3", "block")]
    assert found(plan(18_000, blocked="wet", departed=True)) == []


def test_the_declaration_asks_for_ukrainian_names_and_weights() -> None:
    nameless = replace(BLANKET, names={"de": "Decken"}, net_g=None, unit_code="")
    [finding] = [one for one in findings(plan(18_000, 18_000, kind=nameless)) if one.rule == "R-UA-4"]
    assert finding.facts["missing"] == ["name_uk", "unit", "net_weight"]
    assert "R-UA-4" not in dict(found(plan(18_000, kind=nameless, stop=replace(LVIV, country="PL"))))


def test_used_goods_say_their_wear() -> None:
    assert found(plan(18_000, condition="used")) == [("R-UA-5", "block")]
    assert found(plan(18_000, condition="used", wear_percent=20)) == []
    assert found(plan(18_000, condition="new", wear_percent=20)) == [("R-UA-5", "warn")]


def test_a_wrong_register_code_is_found() -> None:
    assert found(plan(18_000, stop=replace(LVIV, register_no="32855968"))) == [("R-UA-8", "warn")]
    assert found(plan(18_000, stop=replace(LVIV, register_no=""))) == []


def test_only_some_problems_stop_a_departure() -> None:
    checked = plan(18_000, condition="used", blocked="wet")
    assert [finding.rule for finding in problems(checked, "plan")] == ["R-GD-3", "R-UA-5"]
    assert [finding.rule for finding in problems(checked, "departure")] == ["R-GD-3"]


def test_rules_have_ids_of_their_own_and_findings_are_plain() -> None:
    ids = [rule.id for rule in RULES]
    assert len(set(ids)) == len(ids)
    assert all(rule.looks_at and rule.remedy for rule in RULES)
    assert Finding("R-PK-1", findings(plan(None))[0].severity).facts == {}


def test_a_stop_is_found_by_its_id() -> None:
    assert plan(18_000).stop(1) is LVIV
