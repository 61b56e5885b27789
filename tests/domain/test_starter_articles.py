"""The articles a hub starts with: whole rows, good names, and words that mean one article only."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

import pytest

from aidhub.domain.reference import read_table
from aidhub.domain.spelling import name_key

COLUMNS = [
    "code", "name_de", "name_uk", "name_en", "category_key", "unit_code", "net_g", "volume_ml", "value_cents",
    "hs_code", "un_number", "temperature", "control", "expiry_needed", "to_sort", "synonyms", "packs",
]  # fmt: skip
NAMES = ("name_de", "name_uk", "name_en")
UKRAINIAN = set("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LATIN = re.compile(r"[a-zA-Zß-ž]")
BOX_STOP_G = 30_000
PALLET_G = 1_500_000
PALLET_ML = 2_304_000  # 1200 x 800 x 2400 mm

ARTICLES = read_table("articles")


def words(article: dict[str, str]) -> list[str]:
    return [article[name] for name in NAMES] + synonyms(article)


def synonyms(article: dict[str, str]) -> list[str]:
    return article["synonyms"].split("|")


def packs(article: dict[str, str]) -> list[tuple[str, str]]:
    return [(pack.split("=")[0], pack.split("=")[1]) for pack in article["packs"].split("|") if pack]


def mixed(word: str) -> bool:
    """Tell whether letters of two alphabets stand in one word, as when a Latin i slips into a Ukrainian name."""
    return any(CYRILLIC.search(part) and LATIN.search(part) for part in re.findall(r"[^\W\d_]+", word))


def known(table: str, column: str) -> set[str]:
    return {row[column] for row in read_table(table)}


def test_every_row_has_every_column_and_no_other() -> None:
    assert [article["code"] for article in ARTICLES if list(article) != COLUMNS or None in article.values()] == []


def test_no_cell_holds_stray_spaces() -> None:
    cells = [cell for article in ARTICLES for value in article.values() for cell in value.split("|")]

    assert [cell for cell in cells if cell != " ".join(cell.split())] == []


def test_the_list_is_long_enough_to_start_with() -> None:
    assert len(ARTICLES) >= 180


def test_every_category_has_an_article_and_every_article_a_category() -> None:
    assert {article["category_key"] for article in ARTICLES} == known("categories", "key")


def test_codes_are_short_plain_and_unique() -> None:
    codes = [article["code"] for article in ARTICLES]

    assert [code for code in codes if not re.fullmatch(r"[a-z]{3,12}", code)] == []
    assert [code for code, times in Counter(codes).items() if times > 1] == []


def test_units_and_dangerous_goods_numbers_are_known() -> None:
    assert {article["unit_code"] for article in ARTICLES} <= known("units", "code")
    assert {article["un_number"] for article in ARTICLES} - {""} <= known("un_numbers", "number")


def test_customs_codes_are_in_the_list_or_have_six_digits() -> None:
    listed = {row["code"] for row in read_table("customs_codes") if row["export_only"] != "1"}

    wrong = [
        (article["code"], article["hs_code"])
        for article in ARTICLES
        if article["hs_code"] not in listed and not re.fullmatch(r"\d{6}", article["hs_code"])
    ]

    assert wrong == []


@pytest.mark.parametrize("column", ["net_g", "volume_ml", "value_cents"])
def test_weights_volumes_and_values_are_whole_numbers(column: str) -> None:
    assert [article["code"] for article in ARTICLES if not re.fullmatch(r"[1-9]\d*", article[column])] == []


def test_weights_are_between_a_gram_and_twenty_tonnes() -> None:
    assert [article["code"] for article in ARTICLES if not 1 <= int(article["net_g"]) <= 20_000_000] == []


def test_a_kilogram_weighs_a_kilogram() -> None:
    assert {article["net_g"] for article in ARTICLES if article["unit_code"] == "KGM"} == {"1000"}


def test_nothing_is_lighter_than_foam_or_denser_than_steel() -> None:
    densities = {article["code"]: int(article["net_g"]) / int(article["volume_ml"]) for article in ARTICLES}

    assert {code: density for code, density in densities.items() if not 0.015 <= density <= 8} == {}


@pytest.mark.parametrize(
    ("column", "allowed"),
    [
        ("temperature", {"", "2-8", "15-25"}),
        ("control", {"none", "check", "licence"}),
        ("expiry_needed", {"0", "1"}),
        ("to_sort", {"0", "1"}),
    ],
)
def test_marks_are_among_those_allowed(column: str, allowed: set[str]) -> None:
    assert {article[column] for article in ARTICLES} == allowed


def test_what_is_kept_cold_expires() -> None:
    assert [article["code"] for article in ARTICLES if article["temperature"] and article["expiry_needed"] == "0"] == []


def test_medicines_say_how_they_are_kept() -> None:
    medicines = [article for article in ARTICLES if article["category_key"] in {"MED_DRUG", "MED_VACC"}]

    assert [article["code"] for article in medicines if not article["temperature"]] == []


def test_a_few_articles_are_there_to_be_sorted_one_piece_a_box() -> None:
    unsorted = [article for article in ARTICLES if article["to_sort"] == "1"]

    assert 3 <= len(unsorted) <= 15
    assert {article["unit_code"] for article in unsorted} == {"H87"}
    assert all(int(article["net_g"]) <= BOX_STOP_G for article in unsorted)


@pytest.mark.parametrize("name", NAMES)
def test_every_article_has_a_name_of_its_own(name: str) -> None:
    keys = Counter(name_key(article[name]) for article in ARTICLES)

    assert [key for key, times in keys.items() if not key or times > 1] == []


def test_german_and_english_names_hold_no_cyrillic_letter() -> None:
    assert [article["code"] for article in ARTICLES if CYRILLIC.search(article["name_de"] + article["name_en"])] == []


def test_ukrainian_names_are_written_in_ukrainian_letters() -> None:
    foreign = {
        article["code"]: letters
        for article in ARTICLES
        if (letters := set(CYRILLIC.findall(article["name_uk"].lower())) - UKRAINIAN)
    }

    assert foreign == {}
    assert [article["code"] for article in ARTICLES if not CYRILLIC.search(article["name_uk"])] == []


def test_apostrophes_are_typographic() -> None:
    assert [word for article in ARTICLES for word in words(article) if re.search("['`ʼ]", word)] == []


def test_no_word_mixes_two_alphabets() -> None:
    assert [word for article in ARTICLES for word in words(article) if mixed(word)] == []


def test_every_article_is_known_under_four_more_words_at_least() -> None:
    assert [article["code"] for article in ARTICLES if len(set(map(name_key, synonyms(article)))) < 4] == []


def test_no_synonym_repeats_what_the_article_is_called_anyway() -> None:
    repeated = []
    for article in ARTICLES:
        seen = {name_key(article[name]) for name in NAMES}
        for word in synonyms(article):
            repeated += [word] if name_key(word) in seen else []
            seen.add(name_key(word))

    assert repeated == []


def test_a_word_leads_to_one_article_only() -> None:
    meanings: defaultdict[str, set[str]] = defaultdict(set)
    for article in ARTICLES:
        for word in [article["code"], *words(article)]:
            meanings[name_key(word)].add(article["code"])

    assert {word: codes for word, codes in meanings.items() if not word or len(codes) > 1} == {}


def test_packs_are_named_and_hold_several_units() -> None:
    wrong = [
        (article["code"], name, units)
        for article in ARTICLES
        for name, units in packs(article)
        if not name or not re.fullmatch(r"[2-9]|[1-9]\d+", units)
    ]

    assert wrong == []
    assert all(len(dict(packs(article))) == len(packs(article)) for article in ARTICLES)


def test_a_pack_can_be_lifted_and_a_pallet_carried() -> None:
    too_much = [
        (article["code"], name)
        for article in ARTICLES
        for name, units in packs(article)
        if int(units) * int(article["net_g"]) > (PALLET_G if name == "Palette" else BOX_STOP_G)
        or int(units) * int(article["volume_ml"]) > PALLET_ML
    ]

    assert too_much == []


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("woll", "шерстяное одеяло"),
        ("schlafs", "śpiwór"),
        ("windelvier", "Windeln Gr. 4"),
        ("seife", "savon"),
        ("khbett", "функціональні ліжка"),
        ("rollstuhl", "Інвалідні візки"),
    ],
)
def test_words_of_hospitals_and_towns_are_understood(code: str, word: str) -> None:
    assert [article["code"] for article in ARTICLES if name_key(word) in map(name_key, words(article))] == [code]


@pytest.mark.parametrize(
    ("code", "number"),
    [("powerbank", "3480"), ("genzwei", "3528"), ("sauerflasche", "1072"), ("handdesinf", "1170"), ("laptop", "3481")],
)
def test_dangerous_goods_carry_their_number(code: str, number: str) -> None:
    assert [article["un_number"] for article in ARTICLES if article["code"] == code] == [number]


@pytest.mark.parametrize(
    ("code", "control"), [("weste", "licence"), ("ballhelm", "licence"), ("drohne", "check"), ("bauhelm", "none")]
)
def test_what_needs_an_export_licence_is_marked(code: str, control: str) -> None:
    assert [article["control"] for article in ARTICLES if article["code"] == code] == [control]
