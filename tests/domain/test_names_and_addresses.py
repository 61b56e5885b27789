"""Ukrainian in Latin letters, and addresses in the order of their country."""

from __future__ import annotations

import csv

import pytest

from aidhub.domain.addresses import address_lines
from aidhub.domain.transliteration import has_cyrillic, in_latin_letters
from aidhub.folders import RESOURCES


@pytest.mark.parametrize(
    ("ukrainian", "latin"),
    [
        ("Алушта", "Alushta"), ("Борщагівка", "Borshchahivka"), ("Згурський", "Zghurskyi"), ("Розгон", "Rozghon"),
        ("Ґалаґан", "Galagan"), ("Єнакієве", "Yenakiieve"), ("Гаєвич", "Haievych"), ("Короп’є", "Koropie"),
        ("Їжакевич", "Yizhakevych"), ("Кадиївка", "Kadyivka"), ("Мар'їне", "Marine"), ("Йосипівка", "Yosypivka"),
        ("Стрий", "Stryi"), ("Олексій", "Oleksii"), ("Запоріжжя", "Zaporizhzhia"), ("Гоща", "Hoshcha"),
        ("Юрій", "Yurii"), ("Корюківка", "Koriukivka"), ("Яготин", "Yahotyn"), ("Знам’янка", "Znamianka"),
        ("Феодосія", "Feodosiia"), ("Русь", "Rus"), ("КНП «Щастя»", "KNP “Shchastia”"), ("ЩАСТЯ", "SHCHASTIA"),
        ("вул. Прикладна, 1", "vul. Prykladna, 1"), ("Івано-Яворівськ", "Ivano-Yavorivsk"), ("DO 12 ’a’", "DO 12 ’a’"),
        ("", ""),
    ],
)  # fmt: skip
def test_names_follow_the_table_of_2010(ukrainian: str, latin: str) -> None:
    assert in_latin_letters(ukrainian) == latin


def test_the_names_of_the_sample_are_written_so() -> None:
    with (RESOURCES / "sample" / "partners.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))

    assert [row["name_latin"] for row in rows] == [in_latin_letters(row["name"]) for row in rows]


def test_cyrillic_is_told_from_latin() -> None:
    assert has_cyrillic("БФ")
    assert not has_cyrillic("BF “Zrazok” ß")


@pytest.mark.parametrize(
    ("country", "lines"),
    [
        ("DE", ("Musterweg 1", "44147 Dortmund", "Deutschland")),
        ("UA", ("Musterweg 1", "Dortmund", "44147", "Україна")),
        ("GB", ("Musterweg 1", "Dortmund 44147", "United Kingdom")),
        ("US", ("Musterweg 1", "44147 Dortmund", "US")),
        ("", ("Musterweg 1", "44147 Dortmund")),
    ],
)
def test_an_address_stands_in_the_order_of_its_country(country: str, lines: tuple[str, ...]) -> None:
    assert address_lines("Musterweg 1", "44147", "Dortmund", country) == lines


def test_what_is_not_known_leaves_no_gap() -> None:
    assert address_lines("", "", "Житомир", "UA") == ("Житомир", "Україна")
    assert address_lines("", "", "", "") == ()
