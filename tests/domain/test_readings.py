"""What somebody may have meant by what they typed."""

from __future__ import annotations

import pytest

from aidhub.domain.readings import code_letters, is_near, near_parts, other_alphabets, other_keyboards


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (";bnjvbh", "житомир"),
        ("öbnjvbh", "житомир"),
        (":BNJVBH", "житомир"),
        ("kmdsd", "львів"),
        ("дмшм", "lviv"),
        ("ярнещьнк", "zhytomyr"),
        ("з-0312", "p-0312"),
    ],
)
def test_what_was_typed_on_the_wrong_keyboard_is_read(typed: str, meant: str) -> None:
    assert meant in other_keyboards(typed)


def test_a_number_is_the_same_on_every_keyboard() -> None:
    assert other_keyboards("4231") == []
    assert other_keyboards("") == []


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("Ткаченко", ["tkachenko", "tkatschenko"]),
        ("Рівне", ["rivne", "riwne"]),
        ("Згурський", ["zghurskyi", "shurskyj"]),
        ("Єгорів", ["yehoriv", "jehoriw"]),
        ("Zhytomyr", ["житомир"]),
        ("Tkatschenko", ["ткаченко"]),
        ("4231", []),
    ],
)
def test_a_word_is_written_in_the_other_alphabet(word: str, others: list[str]) -> None:
    assert other_alphabets(word) == others


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("zhitomyr", "zhytomyr"),
        ("zytomyr", "zhytomyr"),
        ("zhyttomyr", "zhytomyr"),
        ("zhtyomyr", "zhytomyr"),
        ("zhyotmyr", "zhytomyr"),
        ("xhytomyr", "zhytomyr"),
        ("zhytomyx", "zhytomyr"),
        ("hytomyr", "zhytomyr"),
        ("zhitom", "zhytomyr"),
        ("dekce", "wool decken"),
        ("lwuw", "lwiw"),
    ],
)
def test_one_wrong_letter_is_forgiven(word: str, text: str) -> None:
    assert is_near(word, text.split())


@pytest.mark.parametrize(
    ("word", "text"),
    [("zhitomir", "zhytomyr"), ("wiz", "wie"), ("viza", "vizier"), ("decke", "jacke"), ("abcdef", "")],
)
def test_more_than_one_wrong_letter_is_not(word: str, text: str) -> None:
    assert not is_near(word, text.split())


@pytest.mark.parametrize("wrong", ["zhitomyr", "zytomyr", "zhyttomyr", "zhtyomyr", "zhyotmyr", "xhytomyr", "zhytomyx"])
def test_a_part_of_a_word_stands_in_what_differs_in_one_letter(wrong: str) -> None:
    first, second, swapped = near_parts(wrong)
    assert "zhytomyr".startswith((first, swapped)) or second in "zhytomyr"


def test_codes_are_compared_without_what_stands_between() -> None:
    assert code_letters("р-0312") == code_letters("P 0312") == "P0312"
    assert code_letters("а05 2") == "A052"
