"""A reader of Code 128 written from its table alone: it measures bars and gaps in one row of pixels.

Independent of the library that writes the codes, so that a fault of that library is not read back as right.

Source:
    ISO/IEC 15417: eleven modules in three bars and three gaps a symbol, the stop thirteen; check digit modulo 103.
"""

from __future__ import annotations

from itertools import groupby

from PIL import Image

_WIDTHS = [
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232",
]  # fmt: skip
_VALUES = {widths: value for value, widths in enumerate(_WIDTHS)}
_STOP = "2331112"
_CODE_A, _CODE_B, _CODE_C, _FNC1 = 101, 100, 99, 102
_START = {103: "A", 104: "B", 105: "C"}
GS = "\x1d"
"""Stands for FNC1 in the text; at the beginning it says that the code is a GS1-128."""


def read_row(image: Image.Image, row: int, *, quiet: int = 10) -> str:
    """Read the Code 128 in a row of a grey picture.

    Raises:
        ValueError: there is none, a bar is no whole number of modules wide, its check digit is wrong, or there are
            less than ``quiet`` modules of white on either side of it.
    """
    shades = [image.getpixel((x, row)) < 128 for x in range(image.width)]  # type: ignore[operator]
    runs = [len(list(run)) for _, run in groupby(shades)]
    if not shades[0]:
        left, *runs = runs
    else:
        left = 0
    if len(runs) % 2 == 0:
        *runs, right = runs
    else:
        right = 0
    symbols, module = _symbols(runs)
    if min(left, right) < quiet * module - 1:
        raise ValueError(f"white of {left} and {right} dots beside bars of {module} a module")
    return _text(symbols)


def _symbols(runs: list[int]) -> tuple[list[int], float]:
    count = (len(runs) - 7) // 6
    if count < 3 or len(runs) != count * 6 + 7:
        raise ValueError(f"{len(runs)} bars and gaps are no Code 128")
    module = sum(runs) / (count * 11 + 13)
    symbols = [_VALUES[_modules(runs[at : at + 6], 11)] for at in range(0, count * 6, 6)]
    if _modules(runs[-7:], 13) != _STOP:
        raise ValueError("the stop is wrong")
    return symbols, module


def _modules(runs: list[int], together: int) -> str:
    """Tell how many modules wide each run is; each symbol is measured by itself, as readers do."""
    module = sum(runs) / together
    widths = [round(run / module) for run in runs]
    if sum(widths) != together or any(abs(run / module - wide) > 0.4 for run, wide in zip(runs, widths, strict=True)):
        raise ValueError(f"{runs} are no {together} modules")
    return "".join(map(str, widths))


def _text(symbols: list[int]) -> str:
    *data, check = symbols
    if (data[0] + sum(place * value for place, value in enumerate(data[1:], start=1))) % 103 != check:
        raise ValueError("the check digit is wrong")
    code, text = _START[data[0]], ""
    for value in data[1:]:
        if value == _FNC1:
            text += GS
        elif code == "C" and value < 100:
            text += f"{value:02}"
        elif value in (_CODE_A, _CODE_B, _CODE_C):
            code = {_CODE_A: "A", _CODE_B: "B", _CODE_C: "C"}[value]
        else:
            text += chr(value + 32)
    return text
