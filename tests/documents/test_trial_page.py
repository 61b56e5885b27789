"""The test page: what it measures is as long as it says, and its code reads as it should."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader

from aidhub.documents.test_page import build
from aidhub.domain.codes import own_code
from aidhub.i18n import translator

DAY = date(2026, 12, 1)
CODE = own_code("command", 0)
ALL = [translator(code) for code in ("uk", "de", "en")]
MM = 72 / 25.4


def test_the_code_reads_back_at_the_resolution_of_an_office_printer() -> None:
    picture = pypdfium2.PdfDocument(build(CODE, DAY, ALL))[0].render(scale=300 / 72).to_pil()
    [found] = zxingcpp.read_barcodes(picture)
    assert (found.text, found.format) == (CODE, zxingcpp.BarcodeFormat.EAN13)


def test_all_languages_stand_on_it_and_the_letters() -> None:
    [page] = PdfReader(BytesIO(build(CODE, DAY, ALL))).pages
    told = page.extract_text()
    for words in ("AidHub-Testseite", "Пробна сторінка AidHub", "AidHub test page", "100 mm", "ÄÖÜ", "Ґґ"):
        assert words in told
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((210 * MM, 297 * MM), abs=0.1)


def test_the_line_is_100_mm_long_and_the_frame_10_mm_from_each_edge() -> None:
    picture = pypdfium2.PdfDocument(build(CODE, DAY, ALL))[0].render(scale=10).to_pil().convert("L")
    dark = picture.point(lambda shade: 255 if shade < 128 else 0)
    left, top, right, bottom = dark.getbbox()
    for edge, wanted in ((left, 10), (top, 10), (picture.width - right, 10), (picture.height - bottom, 10)):
        assert edge / 10 / MM == pytest.approx(wanted, abs=0.3)
    inside = (int(15 * MM * 10), int(15 * MM * 10), picture.width - int(15 * MM * 10), picture.height // 2)
    cut = dark.crop(inside)
    longest = max(_longest_run(cut.crop((0, y, cut.width, y + 1)).tobytes()) for y in range(cut.height))
    assert longest / 10 / MM == pytest.approx(100, abs=0.5)


def _longest_run(row: bytes) -> int:
    return max(len(run) for run in row.split(b"\x00"))


def test_the_same_page_has_the_same_bytes() -> None:
    assert build(CODE, DAY, ALL) == build(CODE, DAY, ALL)


@pytest.mark.parametrize("code", ["123", "2600000000001", "26000000000AA"])
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="no EAN-13"):
        build(code, DAY, ALL)
