"""The paper's own code as a QR square: the digits only, drawn as rectangles, so that it stays sharp at any size."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import Any

import zxingcpp

_OVERLAP = 0.04  # of a module, so that no renderer shows a seam between rows


def qr_modules(digits: str) -> list[list[bool]]:
    """Compute the square, True for dark, without the quiet zone; error correction H, as there is room for it.

    Raises:
        ValueError: the code is not made of digits, which alone survive every keyboard layout of a scanner.
    """
    if not (digits.isascii() and digits.isdigit()):
        message = f"a paper's code has digits only, not {digits!r}"
        raise ValueError(message)
    square = zxingcpp.create_barcode(digits, zxingcpp.BarcodeFormat.QRCode, ec_level="H")
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
