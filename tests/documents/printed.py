"""Reads printed papers back: text, picture, fonts."""

from __future__ import annotations

import io
import re
from contextlib import closing

import pypdf
import pypdfium2
import zxingcpp
from PIL import Image


def page_texts(pdf: bytes) -> list[str]:
    """Give the text of each page, with single spaces."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        texts = []
        for page in document:
            with closing(page), closing(page.get_textpage()) as text:
                texts.append(single_spaced(text.get_text_range()))
        return texts


def single_spaced(text: str) -> str:
    """Put one space between words; thin spaces inside figures stay."""
    return re.sub(r"[ \r\n\u00a0]+", " ", text).strip()


def sizes(pdf: bytes, page: int) -> list[tuple[str, float]]:
    """Give each piece of text on a page with the size it is set in."""
    found: list[tuple[str, float]] = []

    def note(text: str, _page: object, _line: object, _font: object, size: float) -> None:
        if text.strip():
            found.append((single_spaced(text), size))

    pypdf.PdfReader(io.BytesIO(pdf)).pages[page].extract_text(visitor_text=note)
    return found


def picture(pdf: bytes, page: int, dots_per_inch: int) -> Image.Image:
    """Render a page in grey."""
    with closing(pypdfium2.PdfDocument(pdf)) as document, closing(document[page]) as opened:
        return opened.render(scale=dots_per_inch / 72, grayscale=True).to_pil().convert("L")


def ink_box_mm(image: Image.Image, dots_per_inch: int) -> tuple[float, float, float, float]:
    """Say where the ink is: left, top, right and bottom edge in millimetres from the paper's upper left corner."""
    box = image.point(lambda shade: 255 if shade < 250 else 0).getbbox()
    assert box, "the page is empty"
    left, top, right, bottom = (edge / dots_per_inch * 25.4 for edge in box)
    return left, top, right, bottom


def codes(image: Image.Image) -> list[str]:
    """Read the codes on a picture."""
    return [found.text for found in zxingcpp.read_barcodes(image)]


def fonts(pdf: bytes) -> dict[str, bool]:
    """Name every font of a file, and whether it is embedded."""
    found = {}
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        for font in page["/Resources"]["/Font"].values():
            entry = font.get_object()
            found[entry["/BaseFont"]] = "/FontFile2" in entry.get("/FontDescriptor", {})
    return found
