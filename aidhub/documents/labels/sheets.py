"""Sheets of labels: where each label stands on paper that is cut into labels, and labels laid out on it as a PDF.

The formats are those of ``resources/reference/label_sheets.csv``. What the labels leave of a sheet is margin, the same
left and right, above and below; so sheets of different makers with labels of one size are alike.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO

from aidhub.documents.press import MM
from aidhub.domain.errors import AidHubError
from aidhub.folders import RESOURCES

USUAL = "roll-100x150"
USUAL_ON_A4 = "a4-2x2-105x148"
_EDGE = 4.5
"""Millimetres along the edge of a sheet that an office printer leaves white."""

_SPARE = 0.5  # millimetres by which a label may be too small and still count


class LabelTooSmall(AidHubError):
    """The labels of a sheet are too small for a kind of label. Facts: kind, sheet."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of labels, or one label of a roll; all in millimetres."""

    key: str
    paper: tuple[float, float]
    columns: int
    rows: int
    wide: float
    high: float
    gap_across: float = 0.0
    gap_down: float = 0.0

    @property
    def count(self) -> int:
        """How many labels there are on it."""
        return self.columns * self.rows

    @property
    def is_roll(self) -> bool:
        """Whether each label is a page of its own."""
        return self.count == 1

    @property
    def margins(self) -> tuple[float, float]:
        """What is left of the paper to the left and above."""
        across = self.columns * self.wide + (self.columns - 1) * self.gap_across
        down = self.rows * self.high + (self.rows - 1) * self.gap_down
        return (self.paper[0] - across) / 2, (self.paper[1] - down) / 2

    def split_for(self, size: tuple[float, float]) -> Sheet:
        """Cut its labels into several below each other, where a label is so low that they take more than one."""
        pieces = int((self.high + _SPARE) // size[1]) if size[0] <= self.wide + _SPARE else 1
        if pieces < 2 or self.gap_down:  # noqa: PLR2004
            return self
        return replace(self, rows=self.rows * pieces, high=self.high / pieces)

    def cell(self, at: int) -> tuple[float, float]:
        """Tell where label ``at``, counted from 0 in reading order, begins: from the left, from above."""
        row, column = divmod(at, self.columns)
        left, top = self.margins
        return left + column * (self.wide + self.gap_across), top + row * (self.high + self.gap_down)


@dataclass(frozen=True, slots=True)
class Placed:
    """A label on a sheet: ``page`` of the labels, counted from 1, its upper left corner in millimetres, its scale."""

    page: int
    left: float
    top: float
    scale: float


@cache
def sheets() -> dict[str, Sheet]:
    """Read the formats, by key, in the order they are offered."""
    with (RESOURCES / "reference" / "label_sheets.csv").open(encoding="utf-8", newline="") as stream:
        found = [
            Sheet(
                row["key"],
                (float(row["paper_wide"]), float(row["paper_high"])),
                int(row["columns"]),
                int(row["rows"]),
                float(row["wide"]),
                float(row["high"]),
                float(row["gap_across"]),
                float(row["gap_down"]),
            )
            for row in csv.DictReader(stream)
        ]
    return {sheet.key: sheet for sheet in found}


def sheet_of(key: str | None) -> Sheet:
    """Find a format; one that is not known, or None, is the usual label of 100 × 150 mm."""
    return sheets().get(key or USUAL) or sheets()[USUAL]


def scale_on(sheet: Sheet, size: tuple[float, float]) -> float:
    """Tell to which part of its size a label shrinks on these sheets; labels are never made larger."""
    left, top = sheet.margins
    room = (sheet.wide, sheet.high)
    if not sheet.is_roll:
        room = (sheet.wide - max(0.0, _EDGE - left), sheet.high - max(0.0, _EDGE - top))
    return min(room[0] / size[0], room[1] / size[1], 1.0)


def layout(
    sheet: Sheet,
    labels: Sequence[tuple[int, tuple[float, float]]],
    start: int = 1,
    offset: tuple[float, float] = (0.0, 0.0),
) -> list[list[Placed]]:
    """Lay labels out on sheets: a list for each sheet.

    Args:
        sheet: the format.
        labels: the page, and width and height in millimetres, of each label.
        start: the first free label of the first sheet, counted from 1; what lies beyond the sheet begins a new one.
        offset: by how many millimetres the printer must print further right and further down.
    """
    pages: list[list[Placed]] = []
    at = start - 1 if 1 <= start <= sheet.count else 0
    for page, size in labels:
        if not pages or at == sheet.count:
            at = at if not pages and at < sheet.count else 0
            pages.append([])
        pages[-1].append(_placed(sheet, at, page, size, offset))
        at += 1
    return pages


def next_start(sheet: Sheet, start: int, count: int) -> int:
    """Tell the first free label after so many were printed from ``start`` on."""
    return (start - 1 + count) % sheet.count + 1


def _placed(sheet: Sheet, at: int, page: int, size: tuple[float, float], offset: tuple[float, float]) -> Placed:
    scale = scale_on(sheet, size)
    x, y = sheet.cell(at)
    wide, high = size[0] * scale, size[1] * scale
    left, top = x + (sheet.wide - wide) / 2, y + (sheet.high - high) / 2
    if not sheet.is_roll:
        left = min(max(left, _EDGE), sheet.paper[0] - _EDGE - wide)
        top = min(max(top, _EDGE), sheet.paper[1] - _EDGE - high)
    return Placed(page, left + offset[0], top + offset[1], scale)


def on_sheets(sheet: Sheet, pdf: bytes, pages: Sequence[Sequence[Placed]]) -> bytes:
    """Lay the pages of labels out on sheets, as a PDF."""
    from pypdf import PageObject, PdfReader, PdfWriter, Transformation  # noqa: PLC0415 - a window starts without it

    labels = PdfReader(BytesIO(pdf)).pages
    writer = PdfWriter()
    wide, high = sheet.paper
    for placed in pages:
        made = PageObject.create_blank_page(width=wide * MM, height=high * MM)
        for one in placed:
            label = labels[one.page - 1]
            bottom = high * MM - one.top * MM - float(label.mediabox.height) * one.scale
            made.merge_transformed_page(
                label, Transformation().scale(one.scale).translate(one.left * MM, bottom), over=True
            )
        writer.add_page(made)
    writer.compress_identical_objects()
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def joined(pdfs: Sequence[bytes]) -> bytes:
    """Put PDFs one behind the other."""
    from pypdf import PdfWriter  # noqa: PLC0415 - a window starts without it

    if len(pdfs) == 1:
        return pdfs[0]
    writer = PdfWriter()
    for pdf in pdfs:
        writer.append(BytesIO(pdf))
    written = BytesIO()
    writer.write(written)
    return written.getvalue()
