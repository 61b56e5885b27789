"""The sender's logo stands at the head of the first page, and a picture that is none keeps no paper from being made."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pypdf
import pytest
from manifests import german_ukrainian_english, manifest
from PIL import Image
from printed import codes, ink_box_mm, page_texts, picture

from aidhub.documents.manifest import build
from aidhub.documents.press import MM, read_picture


def png(width: int, height: int, colour: str = "#1b5cc4", mode: str = "RGB") -> bytes:
    stream = BytesIO()
    Image.new(mode, (width, height), colour).save(stream, "PNG")
    return stream.getvalue()


def with_logo(logo: bytes, *, draft: bool = False, count: int = 10) -> bytes:
    return build(replace(manifest(count, draft=draft), logo=logo), german_ukrainian_english())


@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize("size", [(600, 200), (200, 200), (20, 200), (600, 20)])
def test_the_logo_stands_on_the_first_page_only_and_all_else_is_as_before(size: tuple[int, int], draft: bool) -> None:
    plain, pdf = with_logo(b"", draft=draft), with_logo(png(*size), draft=draft)
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    assert [len(page.images) for page in pages] == [1] + [0] * (len(pages) - 1)
    left, top, right, bottom = ink_box_mm(picture(pdf, 0, 100), 100)
    assert left >= 17.7
    assert top >= 11.7
    assert right <= 198.3
    assert bottom <= 287.3
    assert sorted(" ".join(page_texts(pdf)).split())[:50] == sorted(" ".join(page_texts(plain)).split())[:50]
    if not draft:
        assert codes(picture(pdf, 0, 203)) == ["2800000000314"]


def test_the_same_logo_makes_the_same_bytes() -> None:
    assert with_logo(png(60, 20)) == with_logo(png(60, 20))
    assert with_logo(png(60, 20)) != with_logo(png(60, 20, "#c41b1b"))


def test_a_small_logo_is_not_blown_up_and_a_wide_one_fits() -> None:
    small, wide = read_picture(png(30, 15), 45 * MM, 15 * MM), read_picture(png(600, 100), 45 * MM, 15 * MM)
    assert small is not None
    assert wide is not None
    assert (round(small.width, 1), round(small.height, 1)) == (14.4, 7.2)
    assert round(wide.width / MM) == 45


@pytest.mark.parametrize("logo", [b"x", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, png(600, 200)[:-40], png(3000, 3000)])
def test_what_is_no_logo_keeps_no_paper_from_being_made(logo: bytes) -> None:
    assert with_logo(logo) == with_logo(b"")


def test_a_logo_in_grey_or_see_through_is_printed_too() -> None:
    for mode in ("L", "RGBA", "P", "1"):
        assert read_picture(png(60, 20, "white" if mode != "1" else "#ffffff", mode), 100, 100) is not None
