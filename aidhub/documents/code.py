"""Codes of digits, as QR squares and as bars, drawn as rectangles, so that they stay sharp at any size."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import Any, Literal

import zxingcpp

_OVERLAP = 0.04  # of a module, so that no renderer shows a seam between rows
_H_IN_SMALLEST = 17  # digits that fit into 21 modules with error correction H


def qr_modules(digits: str) -> list[list[bool]]:
    """Compute the square, True for dark, without the quiet zone; error correction H, or Q where H needs more modules.

    Raises:
        ValueError: the code is not made of digits, which alone survive every keyboard layout of a scanner.
    """
    _check_digits(digits)
    level = "H" if len(digits) <= _H_IN_SMALLEST else "Q"
    square = zxingcpp.create_barcode(digits, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    image: Any = zxingcpp.write_barcode_to_image(square, scale=1, add_quiet_zones=False)
    shades: Any = memoryview(image).tolist()
    return [[shade == 0 for shade in row] for row in shades]


@lru_cache(maxsize=64)
def qr_ink(digits: str, x: float, y: float, side: float) -> str:
    """Give the PDF operators that draw the square; its lower left corner is at ``x``, ``y``, all in points."""
    modules = qr_modules(digits)
    unit = side / len(modules)
    ink = [f"q {unit:.5f} 0 0 {unit:.5f} {x:.2f} {y:.2f} cm"]
    for row, line in enumerate(reversed(modules)):
        column = 0
        for dark, run in groupby(line):
            length = len(list(run))
            if dark:
                ink.append(f"{column} {row} {length} {1 + _OVERLAP} re")
            column += length
    return " ".join([*ink, "f Q"])


BarFormat = Literal["code128", "gs1", "ean13"]


@lru_cache(maxsize=256)
def bar_runs(digits: str, kind: BarFormat) -> tuple[tuple[int, int], ...]:
    """Tell where the bars of a code begin and how wide they are, in modules, without the quiet zones.

    "gs1" is GS1-128: ``digits`` begin with their application identifier, 00 for an SSCC.

    Raises:
        ValueError: the code is not made of digits.
    """
    _check_digits(digits)
    if kind == "gs1":
        made = zxingcpp.create_barcode(f"({digits[:2]}){digits[2:]}", zxingcpp.BarcodeFormat.Code128, gs1=True)
    else:
        name = {"code128": zxingcpp.BarcodeFormat.Code128, "ean13": zxingcpp.BarcodeFormat.EAN13}[kind]
        made = zxingcpp.create_barcode(digits, name)
    image: Any = zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=False)
    first_line: Any = memoryview(image).tolist()[0]
    runs, at = [], 0
    for dark, run in groupby(shade == 0 for shade in first_line):
        length = len(list(run))
        if dark:
            runs.append((at, length))
        at += length
    return tuple(runs)


def bars_ink(digits: str, kind: BarFormat, corner: tuple[float, float], module: float, height: float) -> str:
    """Give the PDF operators that draw the bars from their lower left corner, all in points."""
    x, y = corner
    runs = bar_runs(digits, kind)
    drawn = [f"{x + at * module:.4f} {y:.4f} {wide * module:.4f} {height:.4f} re" for at, wide in runs]
    return " ".join([*drawn, "f"])


def _check_digits(digits: str) -> None:
    if not (digits.isascii() and digits.isdigit()):
        message = f"a paper's code has digits only, not {digits!r}"
        raise ValueError(message)
