"""The answer to a needs list: every line in the partner's words, what comes and when, what is missing or unclear."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from printed import fonts, ink_box_mm, page_texts, picture

from aidhub.documents.consignment import Party
from aidhub.documents.figures import THIN_SPACE
from aidhub.documents.needs_answer import Answer, AnswerLine, Offer, Part, build, summary
from aidhub.i18n import translator

ALL = [translator(code) for code in ("uk", "de", "en")]
PIECES = {"de": "Stk.", "uk": "шт.", "en": "pc"}
GLOVES = AnswerLine(
    "Рукавички нітрилові M, L", "20 000 шт",
    {"de": "Nitrilhandschuhe M", "uk": "Рукавички нітрилові M", "en": "Nitrile gloves M"}, PIECES, 20_000_000,
    urgent=True,
    parts=(
        Part("received", 8_000_000, "T-2026-021", date(2026, 9, 12)),
        Part("planned", 6_000_000, "T-2026-031", date(2026, 11, 20)),
        Part("in_stock", 1_000_000),
    ),
    missing_milli=5_000_000,
    offers=(Offer({"de": "Vinylhandschuhe M", "uk": "Рукавички вінілові M"}, 2_000_000),),
)  # fmt: skip
BEDS = AnswerLine("Ліжка функціональні", "4", {"de": "Pflegebetten", "uk": "Ліжка медичні"}, PIECES, 4_000,
                  parts=(Part("on_the_way", 4_000, "T-2026-030", date(2026, 12, 3), {"de": "Krankenbetten"}),),
                  missing_milli=0)  # fmt: skip
PUMPS = AnswerLine(
    "Інфузомати", "2 шт", {"de": "Infusionspumpen", "uk": "Інфузомати"}, PIECES, 2_000, missing_milli=2_000
)
WHAT = AnswerLine("Апарат як минулого разу", "1", question="article")
MANY = AnswerLine("Бинти", "багато", question="quantity")
PACKS = AnswerLine("Пелюшки", "5 уп", {"uk": "Пелюшки"}, PIECES, question="unit")


def answer(*lines: AnswerLine, **changes: Any) -> Answer:
    facts: dict[str, Any] = {
        "number": 12, "title": "Потреби лікарні, листопад 2026", "received_on": date(2026, 11, 2),
        "issued_on": date(2026, 12, 1),
        "sender": Party("Musterhilfe e. V.", address=("Lagerstraße 1, 44135 Dortmund",)),
        "partner": Party("КНП «Центральна міська лікарня»", "KNP Tsentralna likarnia", ("вул. Соборна 1, Рівне",)),
        "lines": lines, "entry": 871, **changes,
    }  # fmt: skip
    return Answer(**facts)


def printed(*lines: AnswerLine, **changes: Any) -> str:
    return " ".join(page_texts(build(answer(*lines, **changes), ALL)))


def test_it_says_what_comes_when_what_is_missing_and_what_is_offered() -> None:
    text = printed(GLOVES, BEDS, PUMPS)
    for said in (
        "Відповідь на список потреб", "Antwort auf die Bedarfsliste", "КНП «Центральна міська лікарня»",
        "Musterhilfe e. V.", "Рукавички нітрилові M, L", "Nitrilhandschuhe M", f"20{THIN_SPACE}000 шт. · Stk.",
        f"8{THIN_SPACE}000 · T-2026-021 · 12.09.2026", "отримано · empfangen",
        f"6{THIN_SPACE}000 · T-2026-031 · 20.11.2026",
        "заплановано · geplant", "Рукавички вінілові M", "Vinylhandschuhe M", "терміново · dringend", "Krankenbetten",
        "запис 871",
    ):  # fmt: skip
        assert said in text, said


def test_what_is_only_proposed_is_asked_about() -> None:
    assert "Ви маєте на увазі це?" in printed(replace(PUMPS, is_proposed=True))
    assert "Ви маєте на увазі це?" not in printed(PUMPS)


def test_it_asks_what_only_the_partner_can_know() -> None:
    text = printed(WHAT, MANY, PACKS)
    assert "опишіть" in text
    assert "wie viel gebraucht wird" in text
    assert "wie viele Stück" in text
    assert "багато" in text


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", "Ganz: 1, teilweise: 1, fehlt: 1. Zu 1 Position haben wir eine Frage."),
        ("uk", "Повністю: 1, частково: 1, бракує: 1. Щодо 1 позиції маємо запитання."),
        ("en", "Your list has 4 lines. Whole: 1, in part: 1, missing: 1. About 1 line we have a question."),
    ],
)
def test_a_sentence_sums_it_up_in_every_language(code: str, said: str) -> None:
    assert said in summary(answer(GLOVES, BEDS, PUMPS, WHAT), translator(code))


def test_over_many_pages_each_line_stands_once_and_whole_below_the_heads() -> None:
    lines = [AnswerLine(f"Потреба номер {n:03}", "7 шт", {"de": f"Bedarf {n:03}", "uk": f"Товар {n:03}"}, PIECES, 7_000,
                        parts=(Part("planned", 3_000, f"T-2026-{n:03}", date(2026, 12, 9)),), missing_milli=4_000)
             for n in range(120)]  # fmt: skip
    pages = page_texts(build(answer(*lines), ALL))
    assert len(pages) > 3
    whole = " ".join(pages)
    for n in range(120):
        assert [whole.count(f"{word} {n:03}") for word in ("номер", "Bedarf", "Товар")] == [1, 1, 1]
        page = next(page for page in pages if f"номер {n:03}" in page)
        assert f"T-2026-{n:03}" in page
    assert all("Що ви просили" in page for page in pages)
    assert "можуть змінитися" in pages[-1]


def test_it_stays_within_the_margins_with_letters_that_print() -> None:
    pdf = build(answer(*[GLOVES, BEDS, PUMPS, WHAT, MANY, PACKS] * 3), ALL)
    left, top, right, bottom = ink_box_mm(picture(pdf, 0, 150), 150)
    assert left > 15
    assert right < 200
    assert top > 10
    assert bottom < 290
    assert all(fonts(pdf).values())
    assert "□" not in " ".join(page_texts(pdf))


def test_an_empty_list_is_answered_too() -> None:
    assert "0" in printed()


def test_the_same_answer_gives_the_same_bytes() -> None:
    assert build(answer(GLOVES), ALL) == build(answer(GLOVES), ALL)


def test_it_needs_a_language() -> None:
    with pytest.raises(ValueError, match="language"):
        build(answer(GLOVES), [])
