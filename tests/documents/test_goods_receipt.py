"""The papers of an intake: everything that was handed over once, and on the donor's slip nothing that stays here."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from printed import codes, fonts, ink_box_mm, page_texts, picture

from aidhub.documents import donor_slip, goods_receipt
from aidhub.documents.consignment import Party
from aidhub.documents.goods_receipt import Receipt, ReceiptLine
from aidhub.domain.codes import own_code
from aidhub.i18n import languages, translator

ALL = [translator(code) for code in ("de", "uk", "en")]
PIECES = {"de": "Stk.", "uk": "шт.", "en": "pc"}
BLANKETS = ReceiptLine(
    {"de": "Wolldecken", "uk": "Ковдри вовняні", "en": "Wool blankets"}, PIECES, 5, 60_000, 96_000, "good",
    place="A-02-1",
)  # fmt: skip
SOUP = ReceiptLine(
    {"de": "Suppe", "uk": "Суп", "en": "Soup"}, PIECES, 2, 48_000, 26_000, "new", expires=date(2027, 8, 31),
    batch="L123", place="C-02",
)  # fmt: skip
JACKETS = ReceiptLine({"de": "Jacken"}, PIECES, 3, None, None, size="XL")
MATTRESS = ReceiptLine({"de": "Matratze", "uk": "Матрац", "en": "Mattress"}, PIECES, 1, refused="wet")


def receipt(*lines: ReceiptLine, **changes: Any) -> Receipt:
    facts: dict[str, Any] = {
        "number": 412, "draft": False, "issued_on": date(2026, 12, 1),
        "organisation": Party("Musterhilfe e. V.", address=("Lagerstraße 1, 44135 Dortmund",)),
        "site": "Lager Dortmund", "donor": "Ev. Gemeinde Hörde", "person": "Jonas Weber",
        "started_at": datetime(2026, 12, 1, 9, 12, tzinfo=UTC),
        "finished_at": datetime(2026, 12, 1, 10, 41, tzinfo=UTC),
        "lines": lines, "about_boxes": 20, "note": "Kommt wieder.", "entry": 871, **changes,
    }  # fmt: skip
    return Receipt(**facts)


def note(*lines: ReceiptLine, **changes: Any) -> str:
    return " ".join(page_texts(goods_receipt.build(receipt(*lines, **changes), ALL)))


def slip(*lines: ReceiptLine, **changes: Any) -> str:
    return " ".join(page_texts(donor_slip.build(receipt(*lines, **changes), ALL)))


def test_the_note_says_who_gave_what_when_and_where_it_lies() -> None:
    text = note(BLANKETS, SOUP)
    for said in (
        "Wareneingangsbeleg", "Прибутковий ордер", "Goods received note", "Annahme 412 · Приймання 412",
        "Ev. Gemeinde Hörde", "Musterhilfe e. V. · Lager Dortmund", "01.12.2026 09:12–10:41 · Jonas Weber",
        "angekündigt: etwa 20 Kartons", "Wolldecken, gut erhalten", "Ковдри вовняні, у доброму стані", "A-02-1",
        "Suppe, neu, MHD 08/2027, Charge L123", "Kommt wieder.", "Buchung 871", "Summe · Разом · Total 7 122",
    ):  # fmt: skip
        assert said in text
    assert "Version" not in text
    assert "ENTWURF" not in text


def test_what_was_not_accepted_stands_apart_with_its_reason_and_is_not_summed_up() -> None:
    text = note(BLANKETS, MATTRESS)
    assert "Nicht angenommen · Не прийнято · Not accepted" in text
    assert "nass · мокре · wet" in text
    assert "Total 5 96" in text
    assert text.index("Total") < text.index("Matratze")
    assert "Nicht angenommen" not in note(BLANKETS)
    only = note(MATTRESS)
    assert "Total" not in only
    assert "Matratze" in only


@pytest.mark.parametrize("refused", ["wet", "dirty", "expired", "not_needed", "not_allowed"])
def test_every_reason_is_said_in_every_language(refused: str) -> None:
    assert len({goods_receipt.reason(refused, translator(code)) for code in languages()}) == 3
    assert goods_receipt.reason(refused, translator("de")) != refused


def test_what_nobody_counted_or_weighed_is_a_dash_and_the_sum_says_so() -> None:
    text = note(BLANKETS, JACKETS)
    assert "Jacken, Größe XL" in text
    assert "3 – –" in text
    assert "ohne das Gewicht von 1 Zeile" in text
    assert "ohne das Gewicht" not in note(BLANKETS)


def test_an_open_intake_is_a_draft_and_an_anonymous_donor_is_named_so() -> None:
    text = note(BLANKETS, draft=True, finished_at=None, donor="")
    assert "ENTWURF" in text
    assert "anonym · анонімно" in text
    assert "01.12.2026 09:12 · Jonas Weber" in text


def test_the_slip_thanks_and_names_the_donor_and_nothing_that_stays_here() -> None:
    text = slip(BLANKETS, SOUP, MATTRESS)
    for said in (
        "Beleg für eine Sachspende", "Талон про пожертву", "Donation slip", "Ev. Gemeinde Hörde",
        "Musterhilfe e. V. dankt für diese Spende", "Musterhilfe e. V. дякує", "Wolldecken", "nass · мокре · wet",
        "keine Zuwendungsbestätigung",
    ):  # fmt: skip
        assert said in text
    for hidden in ("A-02-1", "C-02", "L123", "Jonas Weber", "Kommt wieder", "871", "Lagerstraße", "etwa 20"):
        assert hidden not in text
    assert "dankt für das Angebot" in slip(MATTRESS)


@pytest.mark.parametrize("build", [goods_receipt.build, donor_slip.build])
@pytest.mark.parametrize("count", [0, 1, 17, 18, 19, 20, 60])
def test_every_line_stands_once_and_sums_and_signatures_never_alone(build: Any, count: int) -> None:
    lines = [ReceiptLine({"de": f"Ware {number} Ende"}, PIECES, 1, 1000, 1000) for number in range(count)]
    pages = page_texts(build(receipt(*lines), ALL))
    whole = " ".join(pages)
    assert [whole.count(f"Ware {number} Ende") for number in range(count)] == [1] * count
    [summed] = [page for page in pages if "Summe" in page]
    assert count == 0 or f"Ware {count - 1} Ende" in summed
    assert ("Übergeben" in pages[-1]) or ("Für das Lager" in pages[-1])
    assert len(pages) == 1 or f"Seite 2 von {len(pages)}" in pages[1]


def test_everything_stays_within_the_margins_with_embedded_letters() -> None:
    names = dict.fromkeys(("de", "uk"), "Sehr lange Bezeichnung " * 12)
    long = ReceiptLine(names, PIECES, 99, 99_999_000, 9_999_999, place="Packtisch ganz hinten links im Eck")
    pdf = goods_receipt.build(receipt(long, SOUP, MATTRESS, donor="Д" * 200), ALL)
    assert all(fonts(pdf).values())
    left, top, right, bottom = ink_box_mm(picture(pdf, 0, 100), 100)
    assert left >= 17.5
    assert top >= 11
    assert right <= 198.5
    assert bottom <= 287.5


def test_both_papers_carry_the_code_of_the_intake_on_every_page() -> None:
    for build in (goods_receipt.build, donor_slip.build):
        pdf = build(receipt(*[BLANKETS] * 60), ALL)
        texts = page_texts(pdf)
        assert len(texts) > 1
        for page, text in enumerate(texts):
            assert codes(picture(pdf, page, 203)) == [own_code("intake", 412)]
            assert own_code("intake", 412) in text


@pytest.mark.parametrize("codes", [("uk",), ("de", "uk"), ("en", "de")])
def test_the_languages_are_chosen(codes: tuple[str, ...]) -> None:
    text = " ".join(page_texts(goods_receipt.build(receipt(BLANKETS), [translator(code) for code in codes])))
    titles = {"de": "Wareneingangsbeleg", "uk": "Прибутковий ордер", "en": "Goods received note"}
    assert {code for code, title in titles.items() if title in text} == set(codes)


@pytest.mark.parametrize("build", [goods_receipt.build, donor_slip.build])
def test_the_same_receipt_gives_the_same_bytes(build: Any) -> None:
    assert build(receipt(BLANKETS, MATTRESS), ALL) == build(receipt(BLANKETS, MATTRESS), ALL)
