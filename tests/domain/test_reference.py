"""The reference tables and the sample: whole rows, references that lead somewhere, names in the right alphabets.

Codes and coordinates are compared with the registers they were taken from, where these lie beside the repository.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from datetime import date
from functools import cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Any

import pytest
import translitua

from aidhub.domain import codes
from aidhub.domain.limits import shipped_limits
from aidhub.domain.reference import read_table
from aidhub.domain.spelling import name_key
from aidhub.folders import RESOURCES

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
beside_the_registers = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the registers (../shared/data) are not on this machine"
)

FOLDERS = ("reference", "sample")
FILES = [(folder, file.stem) for folder in FOLDERS for file in sorted((RESOURCES / folder).glob("*.csv"))]
KEYS = {
    "articles": ["code"], "carriers": ["key"], "categories": ["key"], "controlled": ["inn"], "crossings": ["key"],
    "customs_codes": ["code"],
    "distances": ["start_key", "end_key"], "driving_bans": ["key"], "gateways": ["key"],
    "german_places": ["key"], "speeds": ["vehicle_class", "roads"],
    "holidays": ["country", "day"], "label_sheets": ["key"],
    "limits": ["key"], "oblasts": ["code"],
    "headings": ["kind", "key", "rank", "language"], "package_types": ["code"], "partner_cities": ["key"],
    "relay_places": ["key"], "sphere": ["key"],
    "un_numbers": ["number", "class_code", "packing_group"], "units": ["code"],
    "vehicles": ["key"], "wording": ["kind", "key", "language"],
}  # fmt: skip
SAMPLE_KEYS = {name: ["name"] for name in ("carriers", "donors", "organisation", "partners", "persons", "vehicles")} | {
    "goods": ["article"],
    "articles": ["name_de", "name_uk"],
    "deliveries": ["donor"],
    "intake": ["article"],
    "needs": ["list", "text"],
}
NAMELESS = ("distances", "driving_bans", "gateways", "headings", "label_sheets", "limits", "speeds", "wording")
NAMED = [name for folder, name in FILES if folder == "reference" and name not in NAMELESS]
PLACES = ("partner_cities", "german_places", "relay_places")

UKRAINIAN = set("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LATIN = re.compile(r"[a-zA-Zß-ž]")
COUNTRIES = {"UA", "DE", "PL", "RO", "SK", "HU"}


def column(table: str, name: str, folder: str = "reference") -> list[str]:
    return [row[name] for row in read_table(table, folder)]


def cells(folder: str, table: str) -> list[str]:
    return [cell for row in read_table(table, folder) for cell in row.values()]


def places() -> dict[str, dict[str, str]]:
    return {row["key"]: row for table in PLACES for row in read_table(table)}


def kilometres(one: dict[str, str], other: dict[str, str]) -> float:
    """Measure the straight line between two places, on a ball of 6371 km."""
    lat1, lon1, lat2, lon2 = (
        radians(int(place[name]) / 10_000) for place in (one, other) for name in ("latitude_e4", "longitude_e4")
    )
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371 * asin(sqrt(half))


# Every file ----------------------------------------------------------------------------------------------------------


def test_every_file_is_looked_at() -> None:
    assert {name for folder, name in FILES if folder == "reference"} == set(KEYS)
    assert {name for folder, name in FILES if folder == "sample"} == set(SAMPLE_KEYS)


@pytest.mark.parametrize(("folder", "name"), FILES)
def test_every_row_has_as_many_cells_as_there_are_columns(folder: str, name: str) -> None:
    content = (RESOURCES / folder / f"{name}.csv").read_bytes()
    rows = list(csv.reader(content.decode().splitlines()))

    assert content.endswith(b"\n")
    assert b"\r" not in content
    assert len(set(rows[0])) == len(rows[0])
    assert [number for number, row in enumerate(rows, 1) if len(row) != len(rows[0])] == []


@pytest.mark.parametrize(("folder", "name"), FILES)
def test_no_cell_holds_stray_spaces_or_plain_apostrophes(folder: str, name: str) -> None:
    plain = set() if name == "headings" else {"'", "`"}  # headings are what others type

    assert [cell for cell in cells(folder, name) if cell != " ".join(cell.split())] == []
    assert [cell for cell in cells(folder, name) if set(cell) & plain] == []


@pytest.mark.parametrize(("folder", "name"), FILES)
def test_keys_are_unique_and_never_empty(folder: str, name: str) -> None:
    key = (KEYS if folder == "reference" else SAMPLE_KEYS)[name]
    keys = [tuple(row[part] for part in key) for row in read_table(name, folder)]

    assert [key for key, times in Counter(keys).items() if times > 1 or not any(key)] == []


@pytest.mark.parametrize(("folder", "name"), FILES)
def test_numbers_are_whole_and_not_negative(folder: str, name: str) -> None:
    measured = re.compile(r"_(g|mm|ml|cents|e4)$|^(km|pallets|bodies|base|keep_days|keeps_days|pieces|boxes|past)$")

    wrong = [
        (named, cell)
        for row in read_table(name, folder)
        for named, cell in row.items()
        if measured.search(named) and not re.fullmatch(r"\d*", cell)
    ]

    assert wrong == []


def test_every_file_is_named_in_the_list_of_sources() -> None:
    sources = (RESOURCES / "reference" / "SOURCES.md").read_text(encoding="utf-8")

    assert [name for name in KEYS if f"`{name}.csv`" not in sources] == []


# Names ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", NAMED)
def test_names_stand_in_three_languages_each_in_its_alphabet(table: str) -> None:
    for row in read_table(table):
        assert row["name_de"], row
        assert row["name_en"], row
        assert not CYRILLIC.search(row["name_de"] + row["name_en"]), row
        assert CYRILLIC.search(row["name_uk"]), row
        assert set(CYRILLIC.findall(row["name_uk"].casefold())) <= UKRAINIAN, row


@pytest.mark.parametrize(("folder", "name"), FILES)
def test_no_word_mixes_two_alphabets(folder: str, name: str) -> None:
    mixed = [
        word
        for cell in cells(folder, name)
        for word in re.findall(r"[^\W\d_]+", cell)
        if CYRILLIC.search(word) and LATIN.search(word)
    ]

    assert mixed == []


@pytest.mark.parametrize("table", ["categories", "carriers", "vehicles", "crossings", "oblasts", *PLACES])
@pytest.mark.parametrize("language", ["de", "uk", "en"])
def test_two_things_never_have_one_name(table: str, language: str) -> None:
    keys = Counter(name_key(name) for name in column(table, f"name_{language}"))

    assert [key for key, times in keys.items() if times > 1] == []


def test_english_names_of_ukrainian_places_are_the_official_romanisation() -> None:
    wrong = {row["name_uk"]: row["name_en"] for row in read_table("partner_cities") if not _is_romanised(row)}

    assert wrong == {}


def _is_romanised(row: dict[str, str]) -> bool:
    return bool(translitua.translit(row["name_uk"].replace("’", "'")) == row["name_en"])


def test_a_spelling_leads_to_one_place_only_and_repeats_no_name() -> None:
    meanings: dict[str, set[str]] = {}
    for key, row in places().items():
        words = [word for word in row["spellings"].split("|") if word]
        names = {name_key(row[f"name_{language}"]) for language in ("de", "uk", "en")}
        assert [word for word in words if name_key(word) in names] == [], key
        for word in {*map(name_key, words), *names}:
            meanings.setdefault(word, set()).add(key)

    assert {word: keys for word, keys in meanings.items() if len(keys) > 1} == {}


# References ----------------------------------------------------------------------------------------------------------


def test_there_are_73_categories_with_a_unit_and_known_flags() -> None:
    categories = read_table("categories")

    assert len(categories) == 73
    assert {row["unit_code"] for row in categories} <= set(column("units", "code"))
    assert {flag for row in categories for flag in row["flags"]} <= set("EBSCAXWZMFVH")
    assert [row["key"] for row in categories if not re.fullmatch(r"\d{6}", row["hs_code"])] == []


def test_load_carriers_are_packages_of_a_known_kind() -> None:
    assert set(column("carriers", "package_code")) <= set(column("package_types", "code"))


def test_packages_that_count_as_units_are_kinds_of_packages() -> None:
    packages = {row["code"].removeprefix("X") for row in read_table("units") if row["measure"] == "package"}

    assert packages <= set(column("package_types", "code"))


def test_units_of_one_measure_convert_by_the_smallest() -> None:
    bases = {row["code"]: (row["measure"], row["base"]) for row in read_table("units")}

    assert bases["KGM"] == ("mass", "1000")
    assert bases["TNE"] == ("mass", "1000000")
    assert bases["GRM"] == ("mass", "1")
    assert bases["LTR"] == ("volume", "1000")
    assert bases["DZN"] == ("count", "12")
    assert bases["H87"] == ("count", "1")
    assert {base for measure, base in bases.values() if measure == "package"} == {""}


def test_a_word_means_one_unit_only() -> None:
    meanings: dict[str, set[str]] = {}
    for row in read_table("units"):
        own = [text for name, text in row.items() if name.startswith(("name", "plural", "few", "short"))]
        for word in {name_key(word) for word in [row["code"], *own, *row["spellings"].split("|")]} - {""}:
            meanings.setdefault(word, set()).add(row["code"])

    # "btl" is a bottle in English and "Btl." a bag in German: the point decides.
    assert {word: units for word, units in meanings.items() if len(units) > 1} == {"btl": {"XBO", "XBG"}}


def test_partner_cities_lead_to_a_region_and_a_crossing() -> None:
    assert set(column("partner_cities", "region")) <= set(column("oblasts", "code"))
    assert set(column("partner_cities", "crossing_key")) - {""} <= set(column("crossings", "key"))
    assert set(column("partner_cities", "country")) == {"UA"}


def test_distances_join_known_places() -> None:
    known = {*places(), *column("crossings", "key")}

    assert {*column("distances", "start_key"), *column("distances", "end_key")} <= known


def test_every_city_with_a_crossing_has_its_distance_from_there() -> None:
    there = {(row["start_key"], row["end_key"]) for row in read_table("distances")}

    assert [
        row["key"]
        for row in read_table("partner_cities")
        if row["crossing_key"] and (row["crossing_key"], row["key"]) not in there
    ] == []


def test_a_road_is_longer_than_the_straight_line_but_not_twice_as_long() -> None:
    known = places() | {row["key"]: row for row in read_table("crossings")}

    for row in read_table("distances"):
        straight = kilometres(known[row["start_key"]], known[row["end_key"]])
        assert straight * 1.05 < int(row["km"]) < straight * 1.5, row


@pytest.mark.parametrize("table", [*PLACES, "oblasts", "crossings"])
def test_coordinates_lie_in_europe(table: str) -> None:
    assert [
        row
        for row in read_table(table)
        if not (440_000 <= int(row["latitude_e4"]) <= 550_000 and 50_000 <= int(row["longitude_e4"]) <= 400_000)
    ] == []


def test_crossings_say_yes_no_or_what_else_they_let_through() -> None:
    said = {cell for name in ("trucks", "light_trucks", "vans", "queue") for cell in column("crossings", name)}

    assert said == {"yes", "no", "empty", "limited", "unknown"}
    assert all(date.fromisoformat(day) for day in column("crossings", "checked") if day)
    assert set(column("crossings", "country")) <= COUNTRIES - {"UA"}


def test_vehicles_load_less_than_they_weigh_and_their_floor_fits_their_pallets() -> None:
    for row in read_table("vehicles"):
        assert not row["max_mass_g"] or int(row["payload_g"]) < int(row["max_mass_g"]), row
        assert int(row["pallets"]) * 400 <= int(row["floor_mm"]) * 1.1, row


def test_limits_are_those_the_checks_know_each_with_a_day_and_a_source() -> None:
    assert shipped_limits().box_stop_g == 30_000
    for row in read_table("limits"):
        assert date.fromisoformat(row["since"]), row
        assert row["source"], row


def test_dangerous_goods_are_classed() -> None:
    for row in read_table("un_numbers"):
        assert re.fullmatch(r"\d{4}", row["number"]), row
        assert re.fullmatch(r"[1-9](\.\d)?", row["hazard_class"]), row
        assert row["packing_group"] in ("", "I", "II", "III"), row
        assert row["transport_category"] in ("", "0", "1", "2", "3", "4"), row
        assert bool(row["hint_de"]) == bool(row["hint_uk"]) == bool(row["hint_en"]), row


# The sample ----------------------------------------------------------------------------------------------------------


def test_sample_goods_are_articles_of_the_list() -> None:
    assert set(column("goods", "article", "sample")) <= set(column("articles", "code"))
    assert set(column("goods", "condition", "sample")) <= {"", "new", "good", "used"}


def test_sample_goods_that_expire_say_how_long_they_keep() -> None:
    needed = {row["code"] for row in read_table("articles") if row["expiry_needed"] == "1"}

    assert [
        row["article"] for row in read_table("goods", "sample") if row["article"] in needed and not row["keeps_days"]
    ] == []


def test_sample_vehicles_are_of_known_types_and_carriers() -> None:
    assert set(column("vehicles", "type_key", "sample")) <= set(column("vehicles", "key"))
    assert set(column("vehicles", "carrier", "sample")) - {""} <= set(column("carriers", "name", "sample"))


@pytest.mark.parametrize("table", ["donors", "partners", "organisation"])
def test_sample_parties_live_in_a_town_that_is_theirs(table: str) -> None:
    for row in read_table(table, "sample"):
        if row["city_key"]:
            city = places()[row["city_key"]]
            assert row["town"] in (city["name_de"], city["name_uk"]), row


def test_sample_partners_have_a_valid_register_number_and_accept_known_categories() -> None:
    known = set(column("categories", "key"))

    for row in read_table("partners", "sample"):
        assert codes.is_edrpou(row["register_no"]), row
        assert set(row["accepts"].split("|")) - {""} <= known, row
        assert translitua.translit(row["name"].replace("«", "“").replace("»", "”")) == row["name_latin"], row


def test_sample_customs_numbers_have_the_right_form() -> None:
    numbers = column("carriers", "eori", "sample") + column("organisation", "eori", "sample")

    assert [number for number in numbers if not codes.is_eori(number)] == []


@pytest.mark.parametrize("table", ["carriers", "organisation", "partners"])
def test_nobody_real_can_be_reached_by_the_sample(table: str) -> None:
    for row in read_table(table, "sample"):
        assert row["email"].endswith("@example.org"), row
        assert re.search(r"\b555\b|\b255 0|\b5550", row["phone"]), row


def test_a_sample_person_has_a_part_to_play_and_a_language() -> None:
    assert set(column("persons", "role", "sample")) == {"helper", "coordinator"}
    assert set(column("persons", "language", "sample")) == {"de", "uk", "en"}


# Against the registers -----------------------------------------------------------------------------------------------


def shared_rows(name: str, mark: str = ",") -> list[dict[str, str]]:
    with (SHARED / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=mark))


@beside_the_registers
def test_units_are_live_codes_of_recommendation_20_or_packages_of_21() -> None:
    units = {row["CommonCode"] for row in shared_rows("codes/unece_rec20_units.csv") if row["Status"] not in ("X", "D")}
    packages = {row["Code"] for row in shared_rows("codes/unece_rec21_packages.csv") if row["Status"] != "X"}

    assert [code for code in column("units", "code") if code not in units | {f"X{code}" for code in packages}] == []


@beside_the_registers
def test_kinds_of_packages_are_live_codes_of_recommendation_21() -> None:
    packages = {row["Code"] for row in shared_rows("codes/unece_rec21_packages.csv") if row["Status"] != "X"}

    assert [code for code in column("package_types", "code") if code not in packages] == []


@beside_the_registers
@pytest.mark.parametrize(
    ("table", "name"), [("categories", "hs_code"), ("customs_codes", "code"), ("articles", "hs_code")]
)
def test_customs_codes_begin_with_six_digits_of_the_harmonised_system(table: str, name: str) -> None:
    known = {row["hscode"] for row in shared_rows("codes/hs_harmonized_system.csv")} | {"991900"}

    assert [code for code in column(table, name) if code[:6] not in known] == []


@beside_the_registers
def test_dangerous_goods_have_the_class_of_table_a() -> None:
    lines = (SHARED / "codes/adr_un_numbers.jsonl").read_text(encoding="utf-8").splitlines()
    known = {row["number"]: row["class"] for row in map(json.loads, lines)}

    assert {
        row["number"]: row["hazard_class"]
        for row in read_table("un_numbers")
        if known.get(row["number"]) != row["hazard_class"]
    } == {}


@cache
def geonames() -> list[dict[str, Any]]:
    return list(json.loads((SHARED / "geo/geonames_cities5000_cut.json").read_text(encoding="utf-8")).values())


@beside_the_registers
@pytest.mark.parametrize("table", PLACES)
def test_places_lie_where_geonames_puts_them(table: str) -> None:
    far = [row["key"] for row in read_table(table) if not any(_is_here(row, city) for city in geonames())]

    assert far == []


def _is_here(row: dict[str, str], city: dict[str, Any]) -> bool:
    """Say whether a city of the register is this place: in its country, two kilometres off at most, so called."""
    if city["countrycode"] != row["country"] or abs(city["latitude"] - int(row["latitude_e4"]) / 10_000) > 0.02:
        return False
    own = {name_key(word) for name in ("name_de", "name_uk", "name_en", "spellings") for word in row[name].split("|")}
    near = abs(city["longitude"] - int(row["longitude_e4"]) / 10_000) < 0.03
    return near and bool((own - {""}) & {name_key(word) for word in (city["name"], *city["alternatenames"])})


@cache
def classifier() -> dict[str, str]:
    """Names of the Ukrainian classifier of places by their code."""
    with (SHARED / "geo/katottg_ua_admin_codes.csv").open(encoding="utf-8", newline="") as file:
        rows = [[cell.strip() for cell in row] for row in csv.reader(file)]
    return {code: row[6] for row in rows for code in row[:5] if len(code) == 19 and code == _own_code(row)}


def _own_code(row: list[str]) -> str:
    return [code for code in row[:5] if len(code) == 19][-1]


RENAMED = {"UA12100070010038698": "Новомосковськ"}  # Самар since 2024


@beside_the_registers
def test_cities_have_their_code_of_the_ukrainian_classifier() -> None:
    wrong = {
        row["name_uk"]: classifier().get(row["katottg"])
        for row in read_table("partner_cities")
        if name_key(classifier().get(row["katottg"], "")) != name_key(RENAMED.get(row["katottg"], row["name_uk"]))
    }

    assert wrong == {}


@beside_the_registers
def test_regions_have_their_code_of_the_ukrainian_classifier() -> None:
    for row in read_table("oblasts"):
        name = row["name_uk"].removesuffix(" область").removeprefix("м. ")
        assert classifier()[row["katottg"]] == name


def test_a_united_nations_code_begins_as_the_ukrainian_one() -> None:
    for row in (*read_table("partner_cities"), *read_table("oblasts")):
        assert row["katottg"].startswith(row["pcode"]), row
        assert re.fullmatch(r"UA\d{17}", row["katottg"]), row


@beside_the_registers
@pytest.mark.parametrize("table", ["donors", "partners", "carriers", "organisation"])
def test_sample_postcodes_belong_to_their_towns(table: str) -> None:
    for row in read_table(table, "sample"):
        assert name_key(row["town"]) in postcodes(row["country"]).get(row["postcode"], ()), row


@cache
def postcodes(country: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    with (SHARED / f"geo/geonames_postal_{country}.txt").open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(row[1], []).append(name_key(row[2]))
    return found
