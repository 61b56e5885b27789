"""Check digits, against published examples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain import codes


@pytest.mark.parametrize("code", ["4006381333931", "96385074", "036000291452", "10012345000017", "095287654321012346"])
def test_published_codes_have_the_right_check_digit(code: str) -> None:
    assert codes.has_check_digit(code)
    assert not codes.has_check_digit(code[:-1] + str((int(code[-1]) + 1) % 10))


@pytest.mark.parametrize("text", ["", "4", "40063813339A1", "４００６３８１３３３９３１", "-4006381333931"])
def test_what_is_no_number_has_no_check_digit(text: str) -> None:
    assert not codes.has_check_digit(text)


@given(st.sampled_from(sorted(codes.OWN_KINDS)), st.integers(0, 9_999_999_999))
def test_our_own_codes_come_back_as_what_they_are(kind: str, number: int) -> None:
    code = codes.own_code(kind, number)

    assert len(code) == 13
    assert codes.read_own_code(code) == (kind, number)


@given(st.sampled_from(sorted(codes.OWN_KINDS)), st.integers(0, 9_999_999_999), st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(kind: str, number: int, place: int, step: int) -> None:
    code = codes.own_code(kind, number)
    wrong = code[:place] + str((int(code[place]) + step) % 10) + code[place + 1 :]

    assert codes.read_own_code(wrong) is None


@pytest.mark.parametrize("number", [-1, 10_000_000_000])
def test_a_number_too_large_for_a_code_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        codes.own_code("box", number)


def test_an_sscc_is_made_from_the_organisations_prefix() -> None:
    assert codes.sscc(0, "9528765", 432101234) == "095287654321012346"
    with pytest.raises(ValueError, match="does not fit"):
        codes.sscc(0, "9528765", 9_999_999_999)


def test_gtins_are_kept_with_fourteen_digits() -> None:
    assert codes.gtin14("4006381333931") == "04006381333931"
    assert codes.gtin14("96385074") == "00000096385074"
    assert codes.gtin14("4006381333932") is None
    assert codes.gtin14(codes.own_code("box", 4231)) is None


@pytest.mark.parametrize(
    ("code", "right"), [("32855961", True), ("32855968", False), ("3285596", False), ("abc", False)]
)
def test_edrpou_codes_are_checked(code: str, *, right: bool) -> None:
    assert codes.is_edrpou(code) is right


def test_further_numbers_are_checked() -> None:
    assert codes.is_pzn("01234562")
    assert not codes.is_pzn("01234563")
    assert codes.is_iban("DE89 3704 0044 0532 0130 00")
    assert not codes.is_iban("DE89 3704 0044 0532 0130 01")
    assert codes.is_vin("WDB9066331S123456")
    assert not codes.is_vin("WDB9066331O123456")
    assert codes.is_eori("DE123456789012345")
    assert not codes.is_eori("DE12345678901234567")
