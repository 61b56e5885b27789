"""A reader of the smallest QR squares written from the standard alone, independent of the library that writes them.

It samples modules from a picture, checks the format bits, takes the mask off, proves the codewords by their
Reed-Solomon syndromes, and reads digits.

Source:
    ISO/IEC 18004: version 1 (21 modules, one block), format information, masks, numeric mode.
"""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

_SIDE = 21
_FORMAT_MASK, _FORMAT_BY = 0x5412, 0x537
_PARITY = {0b01: 7, 0b00: 10, 0b11: 13, 0b10: 17}  # codewords of error correction, by the level's bits: L, M, Q, H
_MASKS: list[Callable[[int, int], bool]] = [
    lambda y, x: (y + x) % 2 == 0,
    lambda y, _: y % 2 == 0,
    lambda _, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: y * x % 2 + y * x % 3 == 0,
    lambda y, x: (y * x % 2 + y * x % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2 == 0,
]
_NUMERIC, _COUNT_BITS, _CODEWORDS = 0b0001, 10, 26


def read_square(image: Image.Image) -> str:
    """Read the digits of a square that stands alone on a grey picture.

    Raises:
        ValueError: it is none, or a single module of it is wrong.
    """
    box = image.point(lambda shade: 255 if shade < 128 else 0).getbbox()  # type: ignore[operator]
    if box is None:
        raise ValueError("the picture is empty")
    left, top, right, bottom = box
    across, down = (right - left) / _SIDE, (bottom - top) / _SIDE
    modules = [
        [image.getpixel((int(left + (x + 0.5) * across), int(top + (y + 0.5) * down))) < 128 for x in range(_SIDE)]  # type: ignore[operator]
        for y in range(_SIDE)
    ]
    _check_corners(modules)
    level, mask = _format(modules)
    codewords = _codewords(modules, _MASKS[mask])
    parity = _PARITY[level]
    if any(_syndromes(codewords, parity)):
        raise ValueError("the codewords do not prove themselves")
    return _digits(codewords[:-parity])


def _check_corners(modules: list[list[bool]]) -> None:
    for top, left in ((0, 0), (0, 14), (14, 0)):
        for y in range(7):
            for x in range(7):
                ring = max(abs(y - 3), abs(x - 3))
                if modules[top + y][left + x] != (ring != 2):
                    raise ValueError("a corner is wrong")


def _format(modules: list[list[bool]]) -> tuple[int, int]:
    places = [(8, x) for x in (0, 1, 2, 3, 4, 5, 7, 8)] + [(y, 8) for y in (7, 5, 4, 3, 2, 1, 0)]
    bits = 0
    for y, x in places:
        bits = bits << 1 | modules[y][x]
    bits ^= _FORMAT_MASK
    rest = bits
    for shift in range(14, 9, -1):
        if rest >> shift & 1:
            rest ^= _FORMAT_BY << (shift - 10)
    if rest:
        raise ValueError("the format bits are wrong")
    return bits >> 13, bits >> 10 & 0b111


def _codewords(modules: list[list[bool]], mask: Callable[[int, int], bool]) -> list[int]:
    bits = []
    x, upwards = _SIDE - 1, True
    while x > 0:
        if x == 6:
            x -= 1
        for step in range(_SIDE):
            y = _SIDE - 1 - step if upwards else step
            bits += [modules[y][at] != mask(y, at) for at in (x, x - 1) if not _is_function(y, at)]
        x, upwards = x - 2, not upwards
    return [int("".join("01"[bit] for bit in bits[at : at + 8]), 2) for at in range(0, _CODEWORDS * 8, 8)]


def _is_function(y: int, x: int) -> bool:
    return (y < 9 and x < 9) or (y < 9 and x > 12) or (y > 12 and x < 9) or 6 in (y, x)


def _syndromes(codewords: list[int], count: int) -> list[int]:
    powers = [1]
    for _ in range(254):
        doubled = powers[-1] << 1
        powers.append(doubled ^ 0x11D if doubled > 255 else doubled)
    logs = {value: exponent for exponent, value in enumerate(powers)}
    found = []
    for root in range(count):
        total = 0
        for word in codewords:
            total = (powers[(logs[total] + root) % 255] if total else 0) ^ word
        found.append(total)
    return found


def _digits(codewords: list[int]) -> str:
    bits = "".join(f"{word:08b}" for word in codewords)
    if int(bits[:4], 2) != _NUMERIC:
        raise ValueError("these are not digits")
    count, bits = int(bits[4 : 4 + _COUNT_BITS], 2), bits[4 + _COUNT_BITS :]
    text = ""
    while len(text) < count:
        some = min(3, count - len(text))
        wide = {3: 10, 2: 7, 1: 4}[some]
        text += f"{int(bits[:wide], 2):0{some}}"
        bits = bits[wide:]
    return text
