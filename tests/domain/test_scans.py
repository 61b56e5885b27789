"""What a scan is: own codes, SSCC, codes of goods with batch and expiry, from scanners of every temper."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.cards import COMMON_CATEGORIES, card, cards
from aidhub.domain.codes import OWN_KINDS, check_digit, own_code, read_own_code
from aidhub.domain.scans import GTIN, SSCC, TEXT, Scan, read_scan

MILK, PACK = "4006381333931", "04006381333931"
FULL = Scan("", GTIN, gtin=PACK, batch="10AB21C", expires=date(2027, 12, 31), serial="S-17")


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_each_of_our_own_codes_is_read(kind: str) -> None:
    scan = read_scan(own_code(kind, 4231))
    assert (scan.kind, scan.number, scan.misread) == (kind, 4231, False)


@pytest.mark.parametrize("front", ["", "]E0", "]C0", "]Q1", "~", "\x02", "*", "  "])
def test_what_a_scanner_puts_in_front_does_no_harm(front: str) -> None:
    assert read_scan(front + own_code("box", 7)).number == 7
    assert read_scan(front + MILK).gtin == PACK


@pytest.mark.parametrize(
    ("code", "gtin"),
    [(MILK, PACK), ("96385074", "00000096385074"), ("036000291452", "00036000291452"), (PACK, PACK),
     ("]E0" + MILK, PACK), ("01" + PACK, PACK), ("]d201" + PACK, PACK), ("(01)" + PACK, PACK)],
)  # fmt: skip
def test_a_bare_number_of_goods_is_a_gtin(code: str, gtin: str) -> None:
    scan = read_scan(code)
    assert (scan.kind, scan.gtin, scan.batch, scan.expires, scan.serial) == (GTIN, gtin, "", None, "")


@pytest.mark.parametrize("code", ["340123450000000017", "00340123450000000017", "]C100340123450000000017"])
def test_a_pallet_is_known_by_its_sscc_with_and_without_its_field(code: str) -> None:
    scan = read_scan(code)
    assert (scan.kind, scan.sscc) == (SSCC, "340123450000000017")


@pytest.mark.parametrize(
    "code",
    [f"]d201{PACK}1727123110" + "10AB21C\x1d21S-17", f"]C101{PACK}10" + "10AB21C\x1d17271231\x1d21S-17",
     f"01{PACK}1727120010" + "10AB21C<GS>21S-17", f"(01){PACK}(17)271231(10)10AB21C(21)S-17",
     f"]d2\x1d01{PACK}21S-17\x1d1027\x1d".replace("1027", "1010AB21C") + "17271231"],
)  # fmt: skip
def test_batch_expiry_and_serial_number_are_read(code: str) -> None:
    scan = read_scan(code)
    assert Scan("", scan.kind, gtin=scan.gtin, batch=scan.batch, expires=scan.expires, serial=scan.serial) == FULL
    assert scan.unread == ""


def test_best_before_is_an_expiry_too() -> None:
    assert read_scan(f"01{PACK}15280229").expires == date(2028, 2, 29)


def test_batch_and_expiry_may_come_without_a_gtin_if_the_scanner_says_what_it_is() -> None:
    scan = read_scan("]C110ABC\x1d17271231")
    assert (scan.kind, scan.batch, scan.expires) == (TEXT, "ABC", date(2027, 12, 31))
    assert read_scan("10ABC17271231") == Scan("10ABC17271231")


@pytest.mark.parametrize(
    "tail",
    ["10ABC21SERIAL", "10ABC7101234567", "21SER10ABC", "10ABC21SERIALNUMBER123456789"],
)
def test_fields_run_together_are_never_guessed_and_the_certain_ones_are_kept(tail: str) -> None:
    scan = read_scan(f"01{PACK}17271231{tail}")
    assert (scan.gtin, scan.expires) == (PACK, date(2027, 12, 31))
    assert (scan.batch, scan.serial, scan.unread) == ("", "", tail)


def test_a_last_batch_needs_no_separator() -> None:
    assert read_scan(f"01{PACK}1727123110LOT-7").batch == "LOT-7"


def test_a_day_that_is_none_costs_the_goods_nothing() -> None:
    scan = read_scan(f"01{PACK}17271301")
    assert (scan.kind, scan.gtin, scan.expires, scan.unread) == (GTIN, PACK, None, "17271301")


def test_a_digit_read_wrongly_is_noticed() -> None:
    right = own_code("box", 4231)
    wrong = right[:-1] + str((int(right[-1]) + 1) % 10)
    assert read_scan(wrong) == Scan(wrong, misread=True)
    for code in ("0104006381333932", "00340123450000000015"):
        assert read_scan(code) == Scan(code, misread=True)


@given(st.text(max_size=60))
def test_nothing_is_refused(text: str) -> None:
    scan = read_scan(text)
    assert not scan.gtin or check_digit(scan.gtin[:-1]) == scan.gtin[-1]
    assert not scan.sscc or check_digit(scan.sscc[:-1]) == scan.sscc[-1]


@given(st.integers(0, 9_999_999_999), st.sampled_from(sorted(OWN_KINDS)), st.integers(0, 12), st.integers(1, 9))
def test_no_own_code_with_one_wrong_digit_is_taken_for_another(number: int, kind: str, at: int, by: int) -> None:
    code = own_code(kind, number)
    wrong = code[:at] + str((int(code[at]) + by) % 10) + code[at + 1 :]
    assert read_scan(wrong).kind not in OWN_KINDS


def test_every_card_has_a_number_of_its_own_and_is_found_by_its_code() -> None:
    assert len({one.number for one in cards()}) == len(cards())
    for one in cards():
        kind, number = read_own_code(one.code) or ("", 0)
        assert (kind, card(number)) == ("command", one)
    assert [one.count for one in cards() if one.count] == list(range(1, 101))
    assert [one.key for one in cards() if one.kind == "category"] == list(COMMON_CATEGORIES)
    assert card(987) is None


def test_numbers_of_cards_that_hang_in_warehouses_stay() -> None:
    kept = {1: "1", 100: "100", 201: "SHL_BLANKET", 212: "MISC", 301: "new", 303: "used", 401: "undo", 402: "print",
            403: "close_box", 404: "done", 405: "not_accepted", 501: "de", 502: "uk", 503: "en"}  # fmt: skip
    assert {number: found.key for number in kept if (found := card(number))} == kept
