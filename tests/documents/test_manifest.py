"""The transport manifest as it is printed: complete, legible, and the same each time."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from manifests import PIECE, german_ukrainian_english, manifest
from printed import codes, fonts, ink_box_mm, page_texts, picture, single_spaced, sizes

from aidhub.documents import PAPERS
from aidhub.documents.consignment import (
    BoxEntry,
    Content,
    Line,
    Manifest,
    PalletList,
    Party,
    Signatures,
    Vehicle,
    Waypoint,
)
from aidhub.documents.manifest import Gap, build, gaps
from aidhub.documents.type import missing_glyphs, printable, unprintable
from aidhub.i18n import I18N_FOLDER, Translator, read_texts, translator

REPOSITORY = Path(__file__).resolve().parent.parent.parent
SIZES = (1, 10, 40, 400)


@cache
def printed(count: int, *, draft: bool = False, boxes_each: int = 2) -> bytes:
    return build(manifest(count, draft=draft, boxes_each=boxes_each), german_ukrainian_english())


def said(pdf: bytes) -> str:
    return " ".join(page_texts(pdf))


def plain(text: str) -> str:
    """Give a text as it is read back: single spaces of one kind."""
    return single_spaced(printable(text))


def amount(text: str) -> int:
    """Read a figure of the paper, without its comma."""
    return int(re.sub(r"[^\d-]", "", text))


@pytest.mark.parametrize("count", SIZES)
def test_names_of_all_goods_are_there_in_three_languages(count: int) -> None:
    text = said(printed(count))
    for line in manifest(count, boxes_each=0).lines:
        for name in line.names.values():
            assert plain(name) in text


@pytest.mark.parametrize("count", SIZES)
def test_no_ink_is_outside_the_margins(count: int) -> None:
    for draft in (False, True):
        pdf = printed(count, draft=draft)
        for page in {0, 1, len(page_texts(pdf)) - 1}:
            assert_inside_the_margins(pdf, page)


def assert_inside_the_margins(pdf: bytes, page: int) -> None:
    left, top, right, bottom = ink_box_mm(picture(pdf, page, 100), 100)
    assert left >= 17.7
    assert top >= 11.7
    assert right <= 198.3
    assert bottom <= 287.3


@pytest.mark.parametrize("count", SIZES)
def test_each_page_says_which_of_how_many_it_is_and_which_paper(count: int) -> None:
    pages = page_texts(printed(count))
    for number, text in enumerate(pages, start=1):
        assert f"Seite {number} von {len(pages)} · стор. {number} з {len(pages)}" in text
        assert "T-2026-031 / 2 · Fassung 2 · редакція 2 · 13.11.2026" in text
        assert "Stopp 2 von 2 · зупинка 2 з 2" in text


@pytest.mark.parametrize("count", SIZES)
def test_each_page_has_the_papers_code_legible_at_the_resolution_of_a_label_printer(count: int) -> None:
    pdf = printed(count)
    for page in {0, 1, len(page_texts(pdf)) - 1}:
        assert codes(picture(pdf, page, 203)) == ["2800000000314"]


@pytest.mark.parametrize("count", SIZES)
def test_heads_of_columns_are_on_each_page_with_rows(count: int) -> None:
    for text in page_texts(printed(count)):
        goods = "Ware Товар Goods" in text and "Brutto kg Брутто кг Gross kg" in text
        boxes = "Karton Короб" in text and "Вміст" in text
        assert goods or boxes


@pytest.mark.parametrize("count", SIZES)
def test_rows_are_whole_and_in_order(count: int) -> None:
    """The three names of a line stand on one page, one below the other, and no line is missing."""
    goods = [text for text in page_texts(printed(count, boxes_each=0)) if "Ware Товар Goods" in text]
    found = []
    for text in goods:
        rows = text.split("Value EUR", 1)[1].split("Summe · Разом · Total")[0]
        found.append(re.findall(r"\d[\d\u202f]*,\d\d(?= |$)", rows))
    printed_values = [amount(value) for values in found for value in values]
    assert printed_values == [line.value_cents for line in manifest(count, boxes_each=0).lines]
    for line in manifest(count, boxes_each=0).lines:
        names = [plain(name) for name in line.names.values()]
        assert any(all(name in text for name in names) for text in goods)


@pytest.mark.parametrize("count", [*SIZES, *range(11, 30)])
def test_totals_never_stand_without_a_row(count: int) -> None:
    pages = [text for text in page_texts(printed(count, boxes_each=0)) if "Summe · Разом · Total" in text]
    assert len(pages) == 1
    last = manifest(count, boxes_each=0).lines[-1]
    assert plain(last.names["uk"]) in pages[0]
    assert "Humanitäre Hilfe, unentgeltlich." in pages[0]
    assert "Datum · Дата · Date" in pages[0]


@pytest.mark.parametrize("count", SIZES)
def test_lines_add_up_to_the_totals_below_them(count: int) -> None:
    text = said(printed(count, boxes_each=0))
    figure = r"(\d[\d\u202f]*)"
    rows = re.findall(rf"(?:шт|бан\.|пар|наб\.|уп\.) {figure},(\d) {figure},(\d) {figure},(\d\d)", text)
    totals = re.search(rf"Total .*? палет\w* {figure} {figure},(\d) {figure},(\d) {figure},(\d\d)", text)
    assert totals
    assert len(rows) == count

    value = manifest(count, boxes_each=0)
    net, gross, cents = (amount(totals[at] + totals[at + 1]) for at in (2, 4, 6))
    for at, total in ((0, net), (2, gross), (4, cents)):
        assert sum(amount(row[at] + row[at + 1]) for row in rows) == total
    assert amount(totals[1]) == value.pallet_count
    assert net == round(sum(line.net_g for line in value.lines) / 100)
    assert gross == round(sum(line.gross_g for line in value.lines) / 100)
    assert cents == sum(line.value_cents for line in value.lines)


def test_a_pallet_shared_by_two_lines_counts_once() -> None:
    lines = tuple(replace(line, pallets=("P-0301", "P-0302")) for line in manifest(2, boxes_each=0).lines)
    value = replace(manifest(0), lines=lines, packages=(PalletList("P-0302", "", None, ()),))
    assert value.pallet_count == 2
    assert "2 Paletten · 2 палети 2 1\u202f188" in said(build(value, german_ukrainian_english()))


def test_everything_of_the_head_is_there() -> None:
    [first, *_] = page_texts(printed(1))
    for text in (
        "Transportmanifest und Packliste Транспортний маніфест і пакувальний лист Transport manifest and packing list",
        "Absender · Відправник · Sender Grenzenlose Wärme – Refugee Relief Work e.V. Musterstraße 12, 44147 Dortmund",
        "Empfänger · Отримувач · Consignee БФ «Тепла оселя» (BF „Tepla Oselja“) вул. Зразкова, 1, 10000 Житомир",
        "Наталія Ткаченко · +380 41 000 0000 · ЄДРПОУ 00000000",
        "DO-GW 2031 / DO-GW 2032 Sattelzug · автопоїзд",
        "Frachtführer · Перевізник Spedition Musterlog GmbH, Unna",
        "Fahrer · Водій · Driver Андрій Ковальчук (A. Kowaltschuk)",
        "Plomben · Пломби · Seals DE 004512, DE 004513",
        "Abfahrt · Відправлення 17.11.2026 06:00, Dortmund",
        "Grenzübergang · Пункт пропуску Korczowa – Краковець",
        "20.11.2026 08:00, Житомир",
        "Код АС ГД 0000-0000-0000",
        "6 Paletten übernommen · 6 палет прийнято",
        "☐ vollständig · повністю",
        "☐ mit Abweichung · з розбіжністю",
        "Stromerzeuger: Tank leer und trocken.",
        "Генератори: баки порожні й сухі.",
        "Generators: tanks empty and dry.",
        "2800000000314 · AidHub 11/2026",
        "Buchung 4711",
    ):
        assert text in first


def test_an_export_declaration_and_an_eori_number_are_printed_if_there_are_any() -> None:
    value = replace(manifest(1, boxes_each=0), mrn="26DE585100000000A1", sender=Party("Hafen e.V.", eori="DE123456"))
    text = said(build(value, german_ukrainian_english()))
    assert "MRN 26DE585100000000A1" in text
    assert "EORI DE123456" in text


def test_state_expiry_and_batch_belong_to_the_goods() -> None:
    text = said(printed(10))
    assert "Winterjacken, Erwachsene, gebraucht, Abnutzung 20 % Зимові куртки дорослі, вживані, знос 20 %" in text
    assert "Konserven, Suppe 800 g, MHD 08/2027 Консерви, суп 800 г, придатний до 08/2027" in text
    assert "Babynahrung 190 g, MHD 12.05.2027, Charge L2281" in text
    assert "Rollstühle, faltbar, gebraucht Інвалідні візки складані, вживані" in text
    assert "Sleeping bags, adult, in good condition" in text


def test_medicines_say_use_by_serial_number_and_temperature() -> None:
    line = replace(
        manifest(1).lines[0],
        expires=date(2027, 1, 31),
        expiry_kind="use_by",
        serial="A 17",
        temperature="2–8 °C",
        un_number="UN 3480",
    )
    text = said(build(replace(manifest(0), lines=(line,)), german_ukrainian_english()))
    assert "Wolldecken, verwendbar bis 01/2027, Seriennr. A 17, UN 3480, 2–8 °C" in text
    assert "вжити до 01/2027, серійний № A 17" in text


def test_boxes_are_listed_by_pallet_from_a_new_page_on() -> None:
    value = manifest(10)
    pages = page_texts(build(value, german_ukrainian_english()))
    start = next(place for place, text in enumerate(pages) if "Kartonliste nach Paletten" in text)
    assert f"Kartonliste ab Seite {start + 1} · перелік коробів зі стор. {start + 1}" in pages[0]
    assert "Ware Товар Goods" not in "".join(pages[start:])
    rest = " ".join(pages[start:])
    for pallet in value.packages:
        assert f"{pallet.number} SSCC {pallet.code} · 120 × 80 × 165 cm · 6 Kartons · 6 коробів" in rest
        for box in pallet.boxes:
            assert f" {box.number} {plain(box.contents[0].names['de'])}" in rest
    assert "29 Paletten, 174 Kartons · 29 палет, 174 короби 7\u202f008,0" in rest


def test_a_pallet_that_goes_on_on_the_next_page_is_named_there_again() -> None:
    pages = page_texts(build(manifest(1, boxes_each=60), german_ukrainian_english()))
    assert any("P-0301 Fortsetzung · продовження · continued" in text for text in pages)
    for text in pages[1:]:
        assert re.search(r"Brutto кг|Брутто кг (Kartonliste|P-\d+)", text) or "Kartonliste" in text


def test_pallet_weights_add_up_to_their_total() -> None:
    text = said(printed(10))
    weights = re.findall(r"P-\d{4} SSCC|([\d\u202f]+,\d) P-|(?<=коробів )([\d\u202f]+,\d)", text)
    assert weights
    value = manifest(10, boxes_each=2)
    assert f"{sum(p.gross_g for p in value.packages) / 1000:,.1f}".replace(",", "\u202f").replace(".", ",") in text


def test_a_box_with_several_goods_stays_together() -> None:
    contents = tuple(Content({"de": f"Ware {n}", "uk": f"Товар {n}", "en": f"Item {n}"}, PIECE, 2000) for n in range(5))
    value = replace(
        manifest(1, boxes_each=0),
        packages=(PalletList("P-1", "2300000000017", 100_000, (BoxEntry("4190", contents, 12_945),)),),
    )
    text = said(build(value, german_ukrainian_english()))
    assert "4190 Ware 0 Ware 1 Ware 2 Ware 3 Ware 4 Товар 0" in text
    assert "12,9" in text
    assert "2300000000017 · 1 Karton · 1 короб" in text
    assert "MHD Придатний до" not in text


def test_loose_boxes_and_goods_without_a_box_are_listed() -> None:
    content = Content({"de": "Matratzen", "uk": "Матраци", "en": "Mattresses"}, PIECE, 30_000, date(2027, 3, 5))
    value = replace(
        manifest(1, boxes_each=0),
        packages=(PalletList("P-9", "", 90_000, (BoxEntry("", (content,)),)), PalletList("P-10", "", 20_000, ())),
        loose=(BoxEntry("4300", (content,), 6_400),),
    )
    text = said(build(value, german_ukrainian_english()))
    assert value.box_count == 1
    assert "lose · без короба Matratzen Матраци Mattresses 30 Stück · шт" in text
    assert "Ohne Palette · Без палети · Without pallet 4300" in text
    assert "P-10 0 Kartons" in text or "P-10" in text
    assert "05.03.2027" in text
    assert "8 Paletten, 1 Karton" in text


def test_without_pallets_the_driver_takes_over_boxes() -> None:
    [line] = manifest(1).lines
    boxes = tuple(BoxEntry(str(number), (), 5_000) for number in (4300, 4301))
    value = replace(manifest(0), lines=(replace(line, pallets=()),), packages=(), loose=boxes)
    assert "2 Kartons übernommen · 2 короби прийнято" in said(build(value, german_ukrainian_english()))


def test_the_draft_is_marked_in_three_languages_on_each_page() -> None:
    for text in page_texts(printed(40, draft=True)):
        assert text.count("ENTWURF") >= 2
        assert text.count("ЧЕРНЕТКА") >= 2
        assert text.count("DRAFT") >= 2
    for word in ("ENTWURF", "ЧЕРНЕТКА", "DRAFT"):
        assert word not in said(printed(40))


def test_the_version_is_in_head_and_subject() -> None:
    pdf = build(replace(manifest(1), revision=17), german_ukrainian_english())
    assert "Fassung 17 · редакція 17" in said(pdf)
    assert "Fassung 17" in pypdf.PdfReader(BytesIO(pdf)).metadata.subject


def test_language_title_author_and_day_are_set() -> None:
    reader = pypdf.PdfReader(BytesIO(printed(1)))
    assert reader.root_object["/Lang"] == "de"
    assert reader.metadata.title == "Transportmanifest und Packliste T-2026-031 / 2"
    assert reader.metadata.author == "Grenzenlose Wärme – Refugee Relief Work e.V."
    assert reader.metadata.creation_date.date() == date(2026, 11, 13)
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]


def test_goods_in_another_language_are_marked_as_such() -> None:
    content = pypdf.PdfReader(BytesIO(printed(1))).pages[0].get_contents().get_data()
    assert b"/Span <</Lang (uk)>> BDC" in content
    assert b"/Span <</Lang (en)>> BDC" in content
    assert b"/Span <</Lang (de)>> BDC" not in content


@pytest.mark.parametrize("draft", [False, True])
def test_all_fonts_are_embedded_and_none_is_helvetica(draft: bool) -> None:
    found = fonts(printed(40, draft=draft))
    assert all(found.values())
    assert all("NotoSans" in name or "DejaVuSans" in name for name in found)


def test_the_same_content_gives_the_same_bytes() -> None:
    first = build(manifest(40), german_ukrainian_english())
    assert build(manifest(40), german_ukrainian_english()) == first
    assert build(replace(manifest(40), revision=3), german_ukrainian_english()) != first


def test_papers_made_at_the_same_time_do_not_mix() -> None:
    counts = [3, 5, 7, 40] * 3
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda count: build(manifest(count), german_ukrainian_english()), counts))
    for count, pdf in zip(counts, made, strict=True):
        assert pdf == build(manifest(count), german_ukrainian_english())


def test_bytes_depend_neither_on_the_process_nor_on_the_clock_nor_on_fast_parts() -> None:
    script = (
        "import sys, hashlib; sys.modules['_rl_accel'] = None; sys.path[:0] = ['tests/documents']\n"
        "from manifests import *; from aidhub.documents.manifest import build\n"
        "print(hashlib.sha256(build(manifest(40), german_ukrainian_english())).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "1700000000", "TZ": "Pacific/Auckland"}
    environment["PYTHONPATH"] = str(REPOSITORY)
    words = [sys.executable, "-c", script]
    answer = subprocess.run(words, capture_output=True, text=True, check=True, cwd=REPOSITORY, env=environment)
    assert answer.stdout.strip() == hashlib.sha256(build(manifest(40), german_ukrainian_english())).hexdigest()


HOSTILE = [
    "<b>fett</b>",
    "</para>",
    "a &amp; b &#65; <font color=red>",
    '<img src="/etc/passwd"/>',
    '<a href="http://example.org">x</a>',
    "Ann <ann@example.org>",
    "(a) \\ )( \\n %s {0} {name} $x",
    "=1+1;DROP TABLE",
    "W" * 10_000,
    "a\u202eb\u200fc",
    "😀 漢字 ✓",
    "\x00\x1b[31m\ud800",
    "zwei\nZeilen\tund  Lücken",
    "e\u0301 и\u0306",
    " ",
    "%PDF-1.4 endstream endobj",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_printed_literally_wherever_it_stands(text: str) -> None:
    value = hostile(text)

    pdf = build(value, german_ukrainian_english())

    pages = page_texts(pdf)
    wanted = plain(text).replace(" ", "")
    flat = "".join(pages).replace(" ", "")
    if len(wanted) < 100:
        assert flat.count(wanted) >= 10
    else:
        assert flat.count(wanted[0]) > len(wanted)
    assert bool(unprintable(value)) == bool(missing_glyphs(text))
    for page in range(min(len(pages), 3)):
        assert_inside_the_margins(pdf, page)


def hostile(text: str) -> Manifest:
    """Put one text into every place a text can stand."""
    names = {"de": text, "uk": text, "en": text}
    party = Party(text, text, (text, text), text, text, text)
    content = Content(names, names, 1000)
    line = Line(
        1, names, names, 1000, text, (text, "P-1"), 1, 2, 3, "used", 5, None, "best_before", text, text, text, text
    )
    return Manifest(
        text, 1, 1, 1, date(2026, 11, 13), draft=True, code="2800000000314",
        sender=party, consignee=party, vehicle=Vehicle((text,), names, text, (text,), (text,)),
        departure=Waypoint(text), crossing=text, arrival=Waypoint(text), aid_code=text, lines=(line, line),
        packages=(PalletList(text, text, 1, (BoxEntry(text, (content,), 5),), 1, 2, 3),),
        loose=(BoxEntry(text, (content, content), None),), notes=(names,), signatures=Signatures(text, text, text),
        mrn=text,
    )  # fmt: skip


@given(st.text(max_size=60))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_can_be_printed(text: str) -> None:
    build(hostile(text), german_ukrainian_english())


def test_a_line_in_letters_no_font_has_is_named_before_printing() -> None:
    value = manifest(3)
    names = {**value.lines[2].names, "uk": "Куртки 漢字"}
    value = replace(value, lines=(*value.lines[:2], replace(value.lines[2], names=names)), packages=())
    [found] = unprintable(value)
    assert found.path == ("lines", 3, "names", "uk")
    assert found.characters == "漢字"
    assert "Куртки □□" in said(build(value, german_ukrainian_english()))


def test_the_letters_of_three_languages_are_read_back() -> None:
    letters = "ҐґЄєІіЇї ÄÖÜäöüß „Anführung“ «лапки» № ’ ʼ € – ☐"
    value = replace(manifest(1), crossing=letters)
    assert letters in said(build(value, german_ukrainian_english()))


def test_no_word_of_our_papers_leaves_the_fonts() -> None:
    for code in ("de", "uk"):
        for (context, source), forms in read_texts(I18N_FOLDER / f"aidhub_{code}.ts").items():
            if context in {"Paper", "Manifest"}:
                assert not missing_glyphs(source + "".join(forms))


def test_every_text_of_our_papers_is_translated() -> None:
    words = [sys.executable, "tools/texts.py", "missing", "aidhub/documents"]
    assert subprocess.run(words, capture_output=True, text=True, check=False, cwd=REPOSITORY).stdout.strip() == "{}"


def test_what_is_missing_in_a_draft_is_left_open_for_the_pen() -> None:
    value = with_gaps(draft=True)
    text = said(build(value, german_ukrainian_english()))
    pen = "_" * 24
    assert f"Wolldecken, neu {pen}, нові {pen}, new" in text
    assert f"Abfahrt · Відправлення {pen} Dortmund" in text
    assert "Summe · Разом · Total 6 Paletten · 6 палет 6 ________ ________ ________" in text
    assert "Frachtführer · Перевізник ________" in text


def test_an_issued_paper_has_a_dash_for_missing_goods_and_room_for_the_pen_for_the_journey() -> None:
    text = said(build(with_gaps(draft=False), german_ukrainian_english()))
    assert "Wolldecken, neu –, нові –" in text
    assert "Frachtführer · Перевізник ________" in text
    assert "Total 6 Paletten · 6 палет 6 0,0 0,0 0,00" in text


def with_gaps(*, draft: bool) -> Manifest:
    [line] = manifest(1).lines
    bare = replace(
        line, names={"de": "Wolldecken"}, units={}, customs_number=None, net_g=None, gross_g=None, value_cents=None
    )
    return replace(
        manifest(0, draft=draft),
        lines=(bare,),
        packages=(),
        vehicle=Vehicle(),
        aid_code="",
        departure=Waypoint("Dortmund"),
    )


def test_gaps_are_listed_with_line_and_article() -> None:
    assert gaps(manifest(10)) == ()
    found = gaps(with_gaps(draft=True))
    head = [Gap("plates"), Gap("carrier"), Gap("drivers"), Gap("departure"), Gap("aid_code")]
    kinds = ("name_uk", "name_en", "unit_de", "unit_uk", "customs_number", "net_weight", "gross_weight", "value")
    assert found == (*head, *(Gap(kind, 1, 0) for kind in kinds))


def test_gaps_of_packages_and_of_an_empty_paper_are_listed() -> None:
    empty = replace(manifest(0), consignee=Party(""), packages=(PalletList("P-7", "", None, ()),), crossing="")
    empty = replace(empty, arrival=Waypoint(""), loose=(BoxEntry("4100", (), None),))
    assert gaps(empty) == (
        Gap("consignee"),
        Gap("edrpou"),
        Gap("crossing"),
        Gap("arrival"),
        Gap("lines"),
        Gap("gross_weight", package="P-7"),
        Gap("gross_weight", package="4100"),
    )


def test_goods_given_away_at_no_value_have_no_gap() -> None:
    value = manifest(1)
    assert gaps(replace(value, lines=(replace(value.lines[0], value_cents=0),))) == ()


def test_gaps_follow_the_languages_of_the_paper() -> None:
    assert Gap("name_pl", 1, 0) in gaps(manifest(1), ("pl", "uk", "de"))
    assert Gap("name_en", 1, 0) not in gaps(with_gaps(draft=True), ("de", "uk"))


def polish() -> Translator:
    texts = {("Manifest", "Goods"): ("Towar",), ("Paper", "DRAFT"): ("PROJEKT",), ("Manifest", "Sender"): ("Nadawca",)}
    return Translator("pl", texts)


def test_two_languages_leave_out_the_small_one() -> None:
    pdf = build(manifest(1), [translator("de"), translator("uk")])
    text = said(pdf)
    assert "Absender · Відправник Grenzenlose" in text
    assert "Wool blankets" not in text


def test_the_order_of_languages_is_the_order_on_paper() -> None:
    value = manifest(1, draft=True)
    names = {**value.lines[0].names, "pl": "Koce wełniane"}
    value = replace(value, lines=(replace(value.lines[0], names=names),), packages=value.packages[:1])
    pdf = build(value, [polish(), translator("uk"), translator("de"), translator("en")])
    text = said(pdf)
    assert "Nadawca · Відправник · Absender · Sender" in text
    assert "Towar Товар Ware · Goods" in text
    assert "Koce wełniane, new Ковдри вовняні, нові Wolldecken, neu Wool blankets, new" in text
    assert "PROJEKT · ЧЕРНЕТКА · ENTWURF · DRAFT" in text
    assert pypdf.PdfReader(BytesIO(pdf)).root_object["/Lang"] == "pl"


def test_one_language_alone_is_enough() -> None:
    text = said(build(manifest(1), [translator("uk")]))
    assert "Ковдри вовняні, нові" in text
    assert "Wolldecken" not in text


def test_german_and_ukrainian_stand_at_equal_size_and_english_small() -> None:
    set_in = dict(sizes(printed(1, boxes_each=0), 0))
    assert set_in["Wolldecken, neu"] == set_in["Ковдри вовняні, нові"] == pytest.approx(8.2)
    assert set_in["Wool blankets, new"] == pytest.approx(6.9)


def test_no_language_is_refused() -> None:
    with pytest.raises(ValueError, match="language"):
        build(manifest(1), [])


def test_a_code_that_is_not_digits_is_refused() -> None:
    with pytest.raises(ValueError, match="digits"):
        build(replace(manifest(1), code="T-1"), german_ukrainian_english())


def test_a_draft_without_a_code_yet_has_none() -> None:
    pdf = build(replace(manifest(1, draft=True), code=""), german_ukrainian_english())
    assert codes(picture(pdf, 0, 203)) == []


def test_a_manifest_without_goods_is_one_page() -> None:
    assert len(page_texts(build(replace(manifest(0), packages=()), german_ukrainian_english()))) == 1


def test_the_papers_are_listed_with_title_and_day_of_their_form() -> None:
    paper = PAPERS["manifest"]
    assert paper.title(translator("uk")) == "Транспортний маніфест і пакувальний лист"
    assert paper.build(manifest(1), german_ukrainian_english()) == build(manifest(1), german_ukrainian_english())
    assert paper.gaps(manifest(1), ("de", "uk")) == gaps(manifest(1), ("de", "uk"))
    assert paper.template <= date(2030, 1, 1)


def test_ten_thousand_lines_are_printed_in_time_that_grows_with_their_number() -> None:
    seconds = {}
    for count in (1_000, 10_000):
        value = manifest(count, boxes_each=0)
        started = time.process_time()
        pdf = build(value, german_ukrainian_english())
        seconds[count] = time.process_time() - started
    assert seconds[10_000] / seconds[1_000] < 15
    with pypdf.PdfReader(BytesIO(pdf)) as reader:
        last = reader.pages[-1].extract_text()
    assert "Summe · Разом · Total" in last
    assert "10000" in last


def test_making_a_value_does_not_load_the_printing_library() -> None:
    script = "import sys, aidhub.documents; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False, cwd=REPOSITORY).returncode == 0
