"""The square code of a paper."""

import pytest

from aidhub.documents.code import qr_ink, qr_modules


def test_the_square_is_the_smallest_there_is() -> None:
    modules = qr_modules("2800000000314")
    assert len(modules) == 21
    assert all(len(row) == 21 for row in modules)


@pytest.mark.parametrize("code", ["T-2026-031", "28 0", "٣٤", "", "1" * 12 + "²"])
def test_a_code_that_is_not_digits_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="digits"):
        qr_modules(code)


def test_dark_modules_of_a_row_are_one_rectangle() -> None:
    assert qr_ink("2800000000314", 0, 0, 60).count("re") < sum(sum(row) for row in qr_modules("2800000000314")) / 1.5
