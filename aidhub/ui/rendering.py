"""PDF pages as pictures, made beside the window. The library is not safe on several threads: one lock for all of it."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock

import pypdfium2
from PIL import Image
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class Picture:
    """One page of a paper as a picture; ``pages`` is how many the paper has, ``number`` counts from 1."""

    image: QImage
    number: int
    pages: int


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Measure the pages of a paper in points, width and height."""
    with _ONE_AT_A_TIME:
        paper = pypdfium2.PdfDocument(pdf)
        try:
            return [paper.get_page_size(number) for number in range(len(paper))]
        finally:
            paper.close()


def picture(pdf: bytes, number: int, scale: float) -> Picture:
    """Make a picture of a page; runs on any thread but the window's.

    Args:
        pdf: the very bytes that are printed.
        number: counts from 1; a page behind the last one gives the last one.
        scale: pixels for each point; 1.0 is 72 dots per inch.
    """
    with _ONE_AT_A_TIME:
        paper = pypdfium2.PdfDocument(pdf)
        try:
            count = len(paper)
            number = min(max(number, 1), count)
            bitmap = paper[number - 1].render(scale=scale, prefer_bgrx=True)
            made = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
            bitmap.close()
        finally:
            paper.close()
    return Picture(made, number, count)


_DARK = 128  # a shade of grey below it becomes a dot
_INK = [255 if shade < _DARK else 0 for shade in range(256)]


def dots(pdf: bytes, number: int, scale: float) -> Image.Image:
    """Make a page black and white, as a label printer shows it; ink is 1. Runs on any thread but the window's.

    Args:
        pdf: the very bytes that are printed.
        number: counts from 1.
        scale: dots for each point.
    """
    with _ONE_AT_A_TIME:
        paper = pypdfium2.PdfDocument(pdf)
        try:
            bitmap = paper[number - 1].render(scale=scale, grayscale=True)
            ink: Image.Image = bitmap.to_pil().point(_INK, "1")
            bitmap.close()
        finally:
            paper.close()
    return ink
