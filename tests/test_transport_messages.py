"""What stands against a transport's step, and what checks find, is said in every language."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from aidhub.domain import transports as rules
from aidhub.domain.checks import RULES, Finding, Severity
from aidhub.domain.errors import AidHubError
from aidhub.finding_words import finding_sentence, remedy_word, severity_word
from aidhub.i18n import languages, use_language
from aidhub.messages import sentence
from aidhub.services.moving import NotInWarehouse
from aidhub.transport_messages import status_word

NAMES = {"de": "Wolldecken", "uk": "Ковдри", "en": "Blankets"}
FACTS: dict[str, Any] = {
    "transport": "T-2026-031", "status": "draft", "wanted": ["planned", "papers"], "missing": "vehicle",
    "open": ["P-1"],
    "boxes": [{"code": "4231", "article": NAMES, "reserved": 1000, "quantity": 2000}], "packages": ["P-1"],
    "package": "P-1", "other": "T-2026-032", "article": NAMES, "place": "4231", "reason": "too_short", "why": "wet",
    "expires": date(2026, 12, 1), "arrives": date(2026, 12, 10), "keep_days": 90, "partner": "БФ", "sent": 1000,
    "received": 500, "gaps": ["plates", "value"], "available": 1000, "unfit": {"blocked": 1000, "expired": 2000},
    "reserved": {"T-2026-032": 3000},
    "lines": [
        {"article": NAMES, "place": "4231", "wanted": 2000, "available": 1000, "reason": "less"},
        {"article": NAMES, "place": "4232", "wanted": 2000, "available": 2000, "reason": "too_short"},
    ],
    "what": "4231", "where": "T-2026-001", "loaded": 2, "step": "plan", "rules": [],
    "findings": [Finding("R-VE-1", Severity.BLOCK, {"over": 100_000})],
}  # fmt: skip
CLASSES = [
    found
    for found in (*vars(rules).values(), NotInWarehouse)
    if isinstance(found, type) and issubclass(found, AidHubError) and found.__module__ != "aidhub.domain.errors"
]
BEARING = {
    "centre": 4_900, "low": 5_600, "high": 7_700, "front": 13_000_000, "rear": 11_000_000,
    "front_limit": 11_500_000, "rear_limit": 19_000_000,
}  # fmt: skip
FINDINGS: dict[str, list[dict[str, Any]]] = {
    "R-PK-1": [
        {"gross_g": 15_000, "count": 5, "package": "P-1", "kind": "pallet"},
        {"gross_g": 15_000, "count": 1, "package": "4231", "kind": "box"},
        {"gross_g": 15_000, "count": 1, "article": NAMES},
    ],
    "R-PK-2": [{"package": "4231", "gross_g": grams, "limit_g": 30_000} for grams in (21_400, 31_000)],
    "R-PK-4": [{"package": "P-1", "load_g": 1_600_000, "limit_g": 1_500_000}],
    "R-PK-5": [
        {"package": "P-1", "height_mm": 1_900, "limit_mm": 1_800, "by": "hand"},
        {"package": "P-1", "height_mm": 2_100, "limit_mm": 2_000, "by": "vehicle"},
    ],
    "R-PK-9": [{"package": "4231"}],
    "R-VE-1": [{"over": 100_000}],
    "R-VE-2": [{"permille": 967}],
    "R-VE-3": [{"over": 400, "used": 14_000, "limit": 13_600}],
    "R-VE-4": [{"over": count, "used": 33 + count, "limit": 33} for count in (1, 2, 5)],
    "R-VE-5": [{"permille": permille, "over": over} for permille, over in ((950, 0), (1_200, 5))],
    "R-VE-6": [{"package": "P-1", "width": 2_400, "height": 2_900, "door_width": 2_300, "door_height": 2_700}],
    "R-VE-7": [{**BEARING, "ahead": ahead} for ahead in (True, False)],
    "R-LP-1": [BEARING],
    "R-LP-2": [{"permille": 80, "right": right} for right in (True, False)],
    "R-LP-3": [{"package": "P-1", "stop": 1, "partner": "БФ", "count": count, "swap": other}
               for count, other in ((1, "P-2"), (2, ""), (5, "P-2"))],
    "R-LP-4": [{"package": "P-1", "below": "P-2", "why": why} for why in ("size", "kind", "air", "weight")],
    "R-LP-5": [{"package": "P-1", "height": 2_700, "allowed": 2_600}],
    "R-LP-6": [{"package": "P-1", "other": other} for other in ("", "P-2")],
    "R-LP-7": [{"count": count, "packages": ["P-1"] * count} for count in (1, 2, 6)],
    "R-GD-1": [{"article": NAMES, "place": "1", "expires": "2026-12-01", "arrives": "2026-12-10"}],
    "R-GD-3": [{"article": NAMES, "place": "1", "why": "wet"}],
    "R-FD-2": [
        {"article": NAMES, "place": "1", "expires": "2026-12-12", "days": days, "keep_days": 90} for days in (1, 5)
    ],
    "R-UA-4": [{"article": NAMES, "missing": ["name_uk", "category", "unit", "net_weight"]}],
    "R-UA-5": [{"article": NAMES, "wear_percent": wear} for wear in (None, 10)],
    "R-UA-8": [{"partner": "БФ", "register_no": "32855968"}],
    "R-PK-3": [{"package": "4231", "gross_g": 23_400, "limit_g": 22_000}],
    "R-PK-6": [{"package": "4231", "count": count} for count in (1, 2, 6)],
    "R-PK-8": [{"count": count} for count in (1, 3, 5)],
    "R-VE-8": [{"licence": "CE"}],
    "R-AD-1": [{"article": NAMES}],
    "R-AD-2": [{"article": NAMES, "points": 1200, "limit": 1000}],
    "R-AD-3": [{"article": NAMES, "points": points, "limit": 1000} for points in (1, 3, 120)],
    "R-AD-4": [{"article": NAMES, "package": "4231", "gross_g": 31_000, "limit_g": 30_000}],
    "R-AD-5": [{"count": count, "packages": ["4231"]} for count in (1, 2, 5)],
    "R-AD-6": [{"gross_g": 8_700_000}],
    "R-AD-7": [
        {"article": NAMES, "milliwatt_hours": 100_270, "limit": 100},
        *({"article": NAMES, "count": count, "limit": 100} for count in (1, 2, 5)),
    ],
    "R-AD-9": [{"article": NAMES}],
    "R-AD-10": [{"package": "P-1"}],
    "R-MD-1": [{"article": NAMES, "missing": list(missing)} for missing in (("batch",), ("expiry",),
                                                                             ("batch", "expiry"))],
    "R-MD-2": [{"article": NAMES, "place": "1", "days": days, "keep_days": 180} for days in (1, 2, 170)],
    "R-MD-3": [{"article": NAMES, "place": "1", "expires": "2027-07-01", "partner": "БФ"}],
    "R-MD-4": [{"article": NAMES}],
    "R-MD-5": [
        {"article": NAMES, "package": "1", "other": {"de": "Decken"}},
        {"article": NAMES, "package": "1", "gross_g": 51_000, "limit_g": 50_000},
    ],
    "R-MD-6": [{"article": NAMES, "temperature": "2-8"}],
    "R-MD-9": [{"article": NAMES, "count": count} for count in (1, 2, 3, 6)],
    "R-FD-1": [{"article": NAMES, "use_by": use_by} for use_by in (False, True)],
    "R-FD-3": [{"article": NAMES, "count": count} for count in (1, 2, 3, 6)],
    "R-FD-4": [{"article": NAMES, "count": 1}],
    "R-CL-1": [{"article": NAMES, "count": count} for count in (1, 2, 3, 6)],
    "R-CU-1": [{"value_cents": 99_900, "net_g": 999_000, "unknown": count} for count in (0, 1, 2, 5)],
    "R-CU-2": [{"value_cents": 100_001, "net_g": 500_000}],
    "R-CU-3": [{"value_cents": 300_001, "net_g": 500_000}],
    "R-CU-5": [{}],
    "R-CU-6": [{"transport": "T-2026-032", "partner": "БФ"}],
    "R-CU-7": [{"article": NAMES}],
    "R-CU-8": [{"article": NAMES}],
    "R-CU-9": [{"article": NAMES}],
    "R-CU-11": [{"partner": "БФ", "closed": closed} for closed in (True, False)],
    "R-UA-1": [{"partner": "БФ"}],
    "R-UA-2": [{"partner": "БФ", "days": days, "left": 90 - days, "until": "2026-11-30"} for days in (83, 91, 92, 95)],
    "R-UA-3": [{"partner": "БФ"}],
    "R-UA-7": [{"article": NAMES, "place": "A-01"}],
    "R-UA-9": [{"partner": "БФ"}],
    "R-DC-1": [{"paper": "manifest", "partner": "БФ", "printed": 1, "wanted": 2}],
    "R-DC-2": [{"partner": "БФ", "days": days} for days in (15, 21, 22)],
    "R-DC-5": [{"article": NAMES, "missing": [code]} for code in ("de", "en")],
}  # fmt: skip


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_refusal_of_a_step_is_said_in_every_language(kind: type[AidHubError]) -> None:
    facts = FACTS | ({"wanted": 2000} if kind is rules.NotEnoughUsable else {})
    said = set()
    for language in languages():
        use_language(language)
        said.add(sentence(kind(**facts)))
    assert len(said) == len(languages())
    assert not any("{" in text or len(text) < 30 for text in said)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_words_in_every_language_and_a_remedy(rule: Any) -> None:
    for facts in FINDINGS[rule.id]:
        said = set()
        for language in languages():
            use_language(language)
            said.add(finding_sentence(Finding(rule.id, Severity.WARN, facts)))
            assert remedy_word(rule.remedy)
        assert len(said) == len(languages())
        assert not any("{" in text for text in said)


def test_the_other_sentences_of_a_refusal_fit_their_case() -> None:
    assert "day of departure" in sentence(rules.NoVehicle(transport="T", missing="departure"))
    assert "not promised" in sentence(rules.NotOnTransport(package="1", transport="T", other=""))
    assert "surplus" in sentence(rules.ReasonMissing(article=NAMES, sent=1000, received=2000))
    assert "no step before" in sentence(rules.WrongStatus(transport="T", status="draft", wanted=[]))
    assert "1 Dec 2026" in sentence(rules.GoodsNotUsable(**{**FACTS, "reason": "expired"}))
    assert "wet" in sentence(rules.GoodsNotUsable(**{**FACTS, "reason": "blocked"}))
    assert "its only one" in sentence(rules.NoSuchStop(transport="T"))


def test_every_status_and_severity_has_its_word() -> None:
    assert {status_word(status) for status in (*rules.STEPS, "cancelled")} == {
        "Draft", "Planned", "Papers", "Loading", "On the way", "Delivered", "Confirmed", "Cancelled",
    }  # fmt: skip
    assert [severity_word(severity) for severity in Severity] == ["Problem", "Warning", "Hint"]
    assert remedy_word("dance") == ""
