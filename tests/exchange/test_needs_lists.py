"""Lists of needs: tables, lines of a chat, letters, in six languages. What is not certain stays open."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from plain_lists import needs_in
from spreadsheet_files import workbook_of, write_xlsx

from aidhub.exchange import refusals
from aidhub.exchange.needs_list import Need, Needs, priority_of, read_needs_list
from aidhub.exchange.plain_text import read_pasted
from aidhub.exchange.reading import read_workbook
from aidhub.exchange.running_text import name_and_amount
from aidhub.list_words import note_sentence
from aidhub.messages import sentence

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
real = pytest.mark.skipif(not SHARED.is_dir(), reason="the real lists (../shared/data) are not on this machine")

HOSPITAL = """Потреби лікарні, листопад 2026\t\t\t\t
Найменування\tК-сть\tОд.\tТерміновість\tВідповідальний
Перев’язувальні набори стерильні\t400\tнаб.\tтерміново\tТкачук О.
Шприци одноразові 5 мл\t3 000\tшт\tтерміново\tТкачук О.
Штативи для крапельниць\t12\tшт\tтерміново\tТкачук О.
Рукавички нітрилові M, L\t20 000\tшт\tвисока\tМороз І.
Ліжка функціональні електричні\t4\tшт\tвисока\tМороз І.
Пелюшки для дорослих\t200\tуп.\t\tМороз І.
Ковдри вовняні\t600\tшт\tзвичайна\tМороз І.
Антисептик для рук 1 л\t200\tфл.\t\tМороз І.
Кисневий концентратор 5 л\t6\tшт\tтерміново\tТкачук О.
Разом\t24 422\t\t\t"""


def wishes(found: Needs) -> list[Need]:
    return [line.what for line in found.taken if line.what is not None]


def asked(found: Needs) -> list[tuple[str, float | None, str]]:
    """Tell of each taken row its words, how many, and of what unit."""
    return [
        (need.text, None if need.quantity_milli is None else need.quantity_milli / 1000, need.unit)
        for need in wishes(found)
    ]


# Tables --------------------------------------------------------------------------------------------------------------


def test_pasted_cells_of_a_hospital_are_understood_without_a_question() -> None:
    found = read_needs_list(read_pasted(HOSPITAL))
    assert found.title == "Потреби лікарні, листопад 2026"
    assert [column.field for column in found.columns] == ["article", "quantity", "unit", "priority", "ignore"]
    assert len(found.taken) == 9
    assert [str(line.reason and line.reason.key) for line in found.skipped] == ["sum"]
    assert asked(found)[0] == ("Перев’язувальні набори стерильні", 400, "KT")
    assert asked(found)[7] == ("Антисептик для рук 1 л", 200, "XBO")
    assert [need.priority for need in wishes(found)] == [
        "urgent", "urgent", "urgent", "high", "high", "normal", "normal", "normal", "urgent",
    ]  # fmt: skip
    assert not found.questions
    assert not found.is_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Artikel|Bedarf|Einheit|Dringlichkeit\nDecken|200|Stk.|dringend", ("Decken", 200, "H87", "urgent")),
        ("Наименование|Кол-во|Ед.|Срочность\nОдеяла|50|шт|срочно", ("Одеяла", 50, "H87", "urgent")),
        ("Nazwa|Ilość|Jednostka|Priorytet\nKoce|30|szt.|pilne", ("Koce", 30, "H87", "urgent")),
        ("Désignation|Quantité demandée|Unité|Urgence\nTentes|12|pièces|urgent", ("Tentes", 12, "H87", "urgent")),
        ("Item|Quantity needed|Unit|Priority\nBlankets|75|pcs|High", ("Blankets", 75, "H87", "high")),
        ("Найменування|Потреба|Од. вим.|Терміновість\nКовдри|90|шт|висока", ("Ковдри", 90, "H87", "high")),
    ],
)
def test_headings_and_priorities_are_known_in_six_languages(text: str, expected: tuple[Any, ...]) -> None:
    need = wishes(needs_in(text))[0]
    assert (need.text, (need.quantity_milli or 0) / 1000, need.unit, need.priority) == expected


def test_what_is_needed_is_not_what_lies_in_stock_there() -> None:
    found = needs_in("Найменування|Наявність|Кількість|Потреба\nБинти|40|100|60")
    assert asked(found) == [("Бинти", 60, "")]


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("50 шт", 50, "H87"),
        ("20 тис.", 20_000, ""),
        ("20 тис. шт", 20_000, "H87"),
        ("1,5 тис", 1_500, ""),
        ("2 Tsd. Stück", 2_000, "H87"),
        ("3 тыс. шт.", 3_000, "H87"),
        ("до 10", 10, ""),
        ("близько 200 шт", 200, "H87"),
        ("100+", 100, ""),
        ("1,5 т", 1.5, "TNE"),
        ("30 амп.", 30, "XAM"),
        ("100 szt.", 100, "H87"),
        ("10 pudeł", 10, "XBX"),
    ],
)
def test_quantities_are_read_as_people_write_them(text: str, amount: float, unit: str) -> None:
    assert asked(needs_in(f"Найменування|Кількість\nЩось|{text}\nІнше|1"))[0] == ("Щось", amount, unit)


def test_packs_of_so_many_are_kept_beside() -> None:
    need = wishes(needs_in("Найменування|Кількість\nРукавички|5 уп. по 100\nБинт|1"))[0]
    assert (need.quantity_milli, need.unit) == (5_000, "XPK")
    assert [(pack.unit, pack.holds_milli) for pack in need.packs] == [("XPK", 100_000)]


@pytest.mark.parametrize(
    "text", ["багато", "2-3", "по 2 на кожного", "скільки можливо", "10/20", "1 шт на палату", "-5"]
)
def test_what_is_no_number_is_an_open_question_and_its_words_are_kept(text: str) -> None:
    found = needs_in(f"Найменування|Кількість\nБинти|{text}\nВата|10\nМарля|3")
    first = found.taken[0]
    assert first.what is not None
    assert (first.what.quantity_milli, first.what.note) == (None, text)
    assert "B2" in note_sentence(first.remarks[0])
    assert len(found.taken) == 3


def test_a_row_without_a_quantity_is_asked_for_but_open() -> None:
    found = needs_in("Найменування|Кількість|Од.|Примітка\nБинти||шт|стерильні\nВата|10|шт|\nМарля|3|м|")
    assert [need.quantity_milli for need in wishes(found)] == [None, 10_000, 3_000]
    assert "missing" in note_sentence(found.taken[0].remarks[0])


def test_of_a_form_only_what_is_filled_in_is_asked_for() -> None:
    found = needs_in(
        "Найменування|Од.|Кількість\nБинти|шт|\nВата|шт|\nКовдри|шт|20\nСтільці|шт|\nЛампи|шт|0\nДжгути|шт|4"
    )
    assert asked(found) == [("Ковдри", 20, "H87"), ("Джгути", 4, "H87")]
    assert {str(line.reason and line.reason.key) for line in found.skipped} == {"not_asked"}


def test_a_cross_in_a_column_headed_urgent_says_so() -> None:
    found = needs_in("Наименование|Кол-во|Срочно\nОдеяла|50|+\nМатрасы|20|нет\nПодушки|5|")
    assert [need.priority for need in wishes(found)] == ["urgent", "normal", "normal"]


def test_urgency_is_also_told_by_brackets_notes_and_sections() -> None:
    found = needs_in(
        "Найменування|Од.|Кількість|Примітка\nТурнікети (терміново!)|шт|5|\nНоші|шт|4|СРОЧНО\n"
        "Не терміново|||\nКовдри|шт|3|"
    )
    assert [need.priority for need in wishes(found)] == ["urgent", "urgent", "normal"]


def test_a_priority_nobody_knows_is_kept_in_the_note() -> None:
    found = needs_in("Artikel|Menge|Priorität\nDecken|5|lila\nZelte|3|hoch")
    assert [(need.priority, need.note) for need in wishes(found)] == [("normal", "Priorität: lila"), ("high", "")]
    assert "lila" in note_sentence(found.taken[0].remarks[0])


@pytest.mark.parametrize(
    ("text", "day", "priority"),
    [
        ("до 15.12.2026", date(2026, 12, 15), "normal"),
        ("by 2026-12-01", date(2026, 12, 1), "normal"),
        ("якнайшвидше", None, "urgent"),
        ("ASAP", None, "urgent"),
        ("після свят", None, "normal"),
    ],
)
def test_the_day_is_read_or_kept_in_the_note(text: str, day: date | None, priority: str) -> None:
    need = wishes(needs_in(f"Найменування|Кількість|Потрібно до\nБинти|5|{text}\nВата|2|"))[0]
    assert (need.needed_by, need.priority) == (day, priority)
    assert ("після свят" in need.note) == (text == "після свят")


def test_a_unit_column_headed_pack_counts() -> None:
    assert asked(needs_in("Item|Pack|Quantity\nPlastic Sheets|Piece|20\nRice|kg|50")) == [
        ("Plastic Sheets", 20, "H87"), ("Rice", 50, "KGM"),
    ]  # fmt: skip


def test_a_weight_or_a_measure_is_never_taken_for_what_is_needed() -> None:
    found = needs_in("item description|weight kg|volume litre\nBlanket|1.5|4\nTent|40|200")
    assert [need.quantity_milli for need in wishes(found)] == [None, None]


def test_a_sentence_between_the_rows_becomes_an_open_question() -> None:
    letter = "Просимо також допомогти ковдрами для людей з притулку, хоча б 50 штук, дуже дякуємо"
    found = needs_in(f"№|Найменування|Кількість|Од.\n1|Бинти|5|шт\n|{letter}||\n2|Вата|2|шт\n|{letter}.||")
    assert [(need.text[:7], need.quantity_milli) for need in wishes(found)] == [
        ("Бинти", 5_000), ("Просимо", None), ("Вата", 2_000), ("Просимо", None),
    ]  # fmt: skip


def test_words_longer_than_a_name_are_kept_whole() -> None:
    long = "Катетер венозний периферичний " * 20
    assert wishes(needs_in(f"Найменування|Кількість\n{long}|5\nВата|2"))[0].text == long.strip()


def test_what_a_person_says_of_the_columns_counts() -> None:
    book = workbook_of([["Dings", "X", "Y"], ["Decken", 5, 7]])
    found = read_needs_list(book, columns={"Dings": "article", "X": "ignore", "Y": "quantity"})
    assert asked(found) == [("Decken", 7, "")]


def test_a_hospital_list_of_sixty_lines_comes_out_of_a_workbook_whole(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["КНП «Центральна міська лікарня»"], ["Заявка на гуманітарну допомогу"], []]
    rows += [["№ з/п", "Найменування", "Од. виміру", "Кількість", "Терміновість", "Примітка"]]
    for section in ("Медикаменти", "Витратні матеріали", "Меблі"):
        rows.append([None, section])
        urgent = ["терміново" if n % 5 == 0 else None for n in range(1, 21)]
        rows += [[n, f"{section} {n} мг", "шт", n * 10, urgent[n - 1], None] for n in range(1, 21)]
        rows.append([None, "Разом", None, sum(n * 10 for n in range(1, 21))])
    rows += [[], ["Головний лікар", "____________", "Ткачук О."]]
    found = read_needs_list(read_workbook(write_xlsx(tmp_path / "заявка.xlsx", {"Листопад": rows, "Порожній": [[]]})))
    assert (found.sheet, len(found.taken), len(found.refused)) == ("Листопад", 60, 0)
    assert sum(need.quantity_milli or 0 for need in wishes(found)) == 3 * 2_100_000
    assert sum(need.priority == "urgent" for need in wishes(found)) == 12
    assert found.title == "КНП «Центральна міська лікарня»"


# Lines and letters ---------------------------------------------------------------------------------------------------


def test_lines_of_a_chat_are_taken_apart() -> None:
    found = read_needs_list(
        read_pasted(
            "Нам потрібно:\n1. Ковдри – 200 шт\n2. Подушки - 150 шт.\n3. Пелюшки дитячі, розмір 5 – 20 уп.\n"
            "4) Постільна білизна\nковдри – 20, матраци – 10\nШприц 5 мл - 300 шт\nПамперси 50 уп"
        )
    )
    assert asked(found) == [
        ("Ковдри", 200, "H87"), ("Подушки", 150, "H87"), ("Пелюшки дитячі, розмір 5", 20, "XPK"),
        ("Постільна білизна", None, ""), ("ковдри", 20, ""), ("матраци", 10, ""), ("Шприц 5 мл", 300, "H87"),
        ("Памперси", 50, "XPK"),
    ]  # fmt: skip
    assert found.is_text
    assert found.rows[1] == ("Ковдри – 200 шт",)
    assert "text" in note_sentence(found.questions[0])


def test_german_lines_begin_with_the_number() -> None:
    lines = (
        "20 Schlafsäcke\n100x Decken\nca. 30 Isomatten\nDecken: 1.000 Stück\n2.000 Stück Handschuhe M\n3 Zelte für 4"
    )
    assert asked(read_needs_list(read_pasted(lines))) == [
        ("Schlafsäcke", 20, ""), ("Decken", 100, ""), ("Isomatten", 30, ""), ("Decken", 1000, "H87"),
        ("Handschuhe M", 2000, "H87"), ("3 Zelte für 4", None, ""),
    ]  # fmt: skip


def test_lines_counted_without_a_point_are_not_asked_for_so_often() -> None:
    assert asked(read_needs_list(read_pasted("1 Decken\n2 Schlafsäcke\n3 Zelte"))) == [
        ("Decken", None, ""), ("Schlafsäcke", None, ""), ("Zelte", None, ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "letter",
    [
        "Доброго дня! Просимо надати нам 20 ковдр та 10 матраців, а також ліки.\nЗ повагою, громада",
        "Sehr geehrte Damen und Herren, wir bitten um 30 Betten, 20 Rollstühle und Verbandmaterial.\nVielen Dank.",
        "Prosimy o 15 koców, 3 agregaty i lekarstwa dla szpitala.\nDziękujemy.",
        "Nous avons besoin de 12 lits médicalisés, d'insuline et de couvertures.\nMerci.",
        "Просим помочь одеялами: 50 штук, подушками: 30 штук. Спасибо.\nС уважением",
        "We would be grateful for 40 blankets, 2 generators and insulin.\nKind regards",
    ],
)
def test_no_sentence_of_a_letter_becomes_a_quantity(letter: str) -> None:
    found = read_needs_list(read_pasted(letter))
    assert found.taken
    assert all(need.quantity_milli is None for need in wishes(found))
    assert letter.splitlines()[0].split()[0] in wishes(found)[0].text


@pytest.mark.parametrize("line", ["Шприц – 5 мл", "Anchor AN-130", "Рукавички", "Тип 2: A4, B5", "5", "Kanüle 18G"])
def test_a_measure_of_the_thing_is_no_quantity(line: str) -> None:
    assert name_and_amount(line) is None


def test_amounts_in_names_are_believed_in_a_table_only_if_most_rows_tell_them() -> None:
    found = needs_in("Item Name|Code\nTent 4 pcs|A1\nBlanket|A2\nStove|A3")
    assert [need.quantity_milli for need in wishes(found)] == [None, None, None]


def test_every_word_of_a_priority_means_one_thing() -> None:
    assert [priority_of(word) for word in ("Терміново!", "dringend", "Wysoki", "не срочно", "lila")] == [
        "urgent", "urgent", "high", "normal", None,
    ]  # fmt: skip


# Real lists ----------------------------------------------------------------------------------------------------------

# file: rows, taken, of these open, skipped, refused
REAL = {
    "needs/aid_delivery_request_uk_to_lebanon.xlsx": (48, 3, 3, 25, 20),
    "needs/distributeaid_item_keys_usa_2023_24.csv": (261, 261, 261, 0, 0),
    "needs/sahana_request_items.csv": (10, 10, 0, 0, 0),
    "catalogues/ifrc_standard_items.csv": (11782, 11782, 11782, 0, 0),
    "catalogues/openboxes_who_products.csv": (729, 729, 729, 0, 0),
    "catalogues/boxtribute_products.csv": (344, 344, 344, 0, 0),
    "catalogues/sahana_ifrc_relief_items.csv": (24, 24, 24, 0, 0),
    "catalogues/sahana_kit_items.csv": (8, 8, 0, 0, 0),
    "catalogues/sahana_refugee_basic_items.csv": (50, 50, 50, 0, 0),
    "catalogues/sahana_lk_kits_catalogue.csv": (83, 83, 83, 0, 0),
    "shipments/SCMS_Delivery_History_Dataset.csv": (10324, 10324, 0, 0, 0),
}
REFUSED = {
    "needs/distributeaid_needs_2022.json": refusals.NotASpreadsheet,
    "needs/distributeaid_needs_sample.json": refusals.NotASpreadsheet,
    "needs/sahana_requests.csv": refusals.NoColumn,
}


@real
def test_every_real_list_of_needs_is_in_the_table() -> None:
    files = {f"needs/{file.name}" for file in (SHARED / "needs").iterdir()}
    assert files == {name for name in REAL.keys() | REFUSED.keys() if name.startswith("needs/")}


@real
@pytest.mark.parametrize("file", REAL)
def test_a_real_list_is_counted(file: str) -> None:
    found = read_needs_list(read_workbook(SHARED / file))
    opened = sum(need.quantity_milli is None for need in wishes(found))
    assert (len(found.lines), len(found.taken), opened, len(found.skipped), len(found.refused)) == REAL[file]


@real
@pytest.mark.parametrize("file", REFUSED)
def test_what_is_no_list_is_refused_with_a_sentence(file: str) -> None:
    with pytest.raises(REFUSED[file]) as refused:
        read_needs_list(read_workbook(SHARED / file))
    assert "{" not in sentence(refused.value)


@real
@pytest.mark.parametrize("file", ["distributeaid_needs_2022.json", "distributeaid_needs_sample.json"])
def test_an_assessment_written_as_a_spreadsheet_keeps_its_sum(file: str, tmp_path: Path) -> None:
    told = json.loads((SHARED / "needs" / file).read_text(encoding="utf-8"))
    needs = told if isinstance(told, list) else told["validNeedsDatas"]
    keys = ("category", "item", "sizeStyle", "unit")
    rows = [["Category", "Item", "Size / Style", "Unit", "Need"]]
    rows += [[*(need["product"].get(key) for key in keys), need["need"]] for need in needs]
    found = read_needs_list(read_workbook(write_xlsx(tmp_path / "needs.xlsx", {"2022": rows})))
    some = [need for need in needs if need["need"]]
    assert len(found.taken) == len(some)
    assert sum(need.quantity_milli or 0 for need in wishes(found)) == sum(round(need["need"] * 1000) for need in some)
