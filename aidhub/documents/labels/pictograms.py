"""Pictograms of goods as strokes of a PDF: the drawings of the window, whose lines are read from their SVG files."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from functools import cache

from aidhub.folders import RESOURCES

_FOLDER = RESOURCES / "icons" / "lucide"
_SVG = "{http://www.w3.org/2000/svg}"
_PARTS = re.compile(r"([MmLlHhVvCcSsQqAaZz])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "A": 7, "Z": 0}

OF_CATEGORIES = {
    "FOOD_BABY": "milk",
    "FOOD": "utensils",
    "HYG_DIAPER": "baby",
    "HYG": "spray-can",
    "MED_DRUG": "pill",
    "MED_VACC": "pill",
    "MED": "bandage",
    "REH": "accessibility",
    "ENR_HEAT": "flame",
    "ENR": "zap",
    "SHL_BLANKET": "layers-2",
    "SHL_LINEN": "layers-2",
    "SHL_SLEEP": "bed",
    "SHL_MATT": "bed",
    "SHL_KITCHEN": "soup",
    "SHL": "house",
    "CLO_SHOE": "footprints",
    "CLO": "shirt",
    "BABY": "baby",
    "EDU_TOY": "toy-brick",
    "EDU": "school",
    "KIT": "soup",
    "VEH": "truck",
}
"""The pictogram of each category, by the beginning of its key; the longest beginning counts."""

Point = tuple[float, float]


def pictogram_of(category: str) -> str:
    """Name the drawing for a category of goods; a plain box for those that have none."""
    fitting = [key for key in OF_CATEGORIES if category.startswith(key)]
    return OF_CATEGORIES[max(fitting, key=len)] if fitting else "package"


@cache
def strokes(name: str) -> str:
    """Give the path of a drawing as PDF operators, on a field of 24 by 24 units with the origin at the top left.

    Raises:
        FileNotFoundError: there is no drawing of this name.
    """
    root = ET.parse(_FOLDER / f"{name}.svg").getroot()  # noqa: S314 - our own file
    return " ".join(_SHAPES[shape.tag.removeprefix(_SVG)](shape) for shape in root)


def _line(shape: ET.Element) -> str:
    x1, y1, x2, y2 = (float(shape.get(name, 0)) for name in ("x1", "y1", "x2", "y2"))
    return f"{x1:g} {y1:g} m {x2:g} {y2:g} l"


def _polyline(shape: ET.Element) -> str:
    return _path_of("M" + shape.get("points", ""))


def _polygon(shape: ET.Element) -> str:
    return _path_of("M" + shape.get("points", "") + "Z")


def _circle(shape: ET.Element) -> str:
    x, y = float(shape.get("cx", 0)), float(shape.get("cy", 0))
    rx, ry = (float(shape.get("r") or shape.get(name) or 0) for name in ("rx", "ry"))
    return _path_of(f"M{x - rx} {y}A{rx} {ry} 0 0 1 {x + rx} {y}A{rx} {ry} 0 0 1 {x - rx} {y}Z")


def _rectangle(shape: ET.Element) -> str:
    x, y, wide, high = (float(shape.get(name, 0)) for name in ("x", "y", "width", "height"))
    r = float(shape.get("rx") or shape.get("ry") or 0)
    turn = f"a{r} {r} 0 0 1"
    return _path_of(
        f"M{x + r} {y}h{wide - 2 * r}{turn} {r} {r}v{high - 2 * r}{turn} {-r} {r}"
        f"h{2 * r - wide}{turn} {-r} {-r}v{2 * r - high}{turn} {r} {-r}Z"
    )


def _path(shape: ET.Element) -> str:
    return _path_of(shape.get("d", ""))


_SHAPES: dict[str, Callable[[ET.Element], str]] = {
    "path": _path,
    "line": _line,
    "polyline": _polyline,
    "polygon": _polygon,
    "circle": _circle,
    "ellipse": _circle,
    "rect": _rectangle,
}


def _path_of(text: str) -> str:
    """Follow the letters of an SVG path.

    Source:
        SVG 1.1, chapter 8.3: upper letters are absolute; numbers that go on repeat the letter, after M as L.
    """
    drawn: list[str] = []
    start = at = handle = (0.0, 0.0)
    for letter, numbers in _steps(text):
        kind, x, y = letter.upper(), *at
        left, top = at if letter.islower() else (0.0, 0.0)
        points = [(left + a, top + b) for a, b in zip(numbers[::2], numbers[1::2], strict=False)]
        if kind == "M":
            start = at = points[0]
            drawn.append(f"{at[0]:.3f} {at[1]:.3f} m")
        elif kind == "Z":
            at = start
            drawn.append("h")
        elif kind in "LHV":
            at = _straight(kind, at, (left, top), numbers)
            drawn.append(f"{at[0]:.3f} {at[1]:.3f} l")
        elif kind == "A":
            end = (left + numbers[5], top + numbers[6])
            drawn += _arc(at, numbers, end)
            at = end
        else:
            if kind == "S":
                points.insert(0, (2 * x - handle[0], 2 * y - handle[1]))
            elif kind == "Q":
                middle, end = points
                points = [_toward(at, middle), _toward(end, middle), end]
            drawn.append(_curve(*points))
            handle, at = points[1], points[2]
            continue
        handle = at
    return " ".join(drawn)


def _straight(kind: str, at: Point, origin: Point, numbers: list[float]) -> Point:
    if kind == "H":
        return origin[0] + numbers[0], at[1]
    if kind == "V":
        return at[0], origin[1] + numbers[0]
    return origin[0] + numbers[0], origin[1] + numbers[1]


def _steps(text: str) -> Iterator[tuple[str, list[float]]]:
    letter, numbers = "M", list[float]()
    for match in _tokens(text):
        if match.isalpha():
            letter = match
            if not _TAKES[letter.upper()]:
                yield letter, []
            continue
        numbers.append(float(match))
        if len(numbers) == _TAKES[letter.upper()]:
            yield letter, numbers
            numbers = []
            letter = {"M": "L", "m": "l"}.get(letter, letter)


def _tokens(text: str) -> Iterator[str]:
    """Cut a path into letters and numbers; the two flags of an arc may stand together without a space."""
    at, letter, count = 0, "", 0
    while match := _PARTS.search(text, at):
        token, at = match.group(), match.end()
        if match.group(1):
            letter, count = token.upper(), 0
        else:
            if letter == "A" and count % 7 in (3, 4):
                token, at = token[0], match.start() + 1
            count += 1
        yield token


def _toward(end: Point, middle: Point) -> Point:
    return end[0] + 2 / 3 * (middle[0] - end[0]), end[1] + 2 / 3 * (middle[1] - end[1])


def _curve(first: Point, second: Point, end: Point) -> str:
    return " ".join(f"{number:.3f}" for point in (first, second, end) for number in point) + " c"


def _arc(begin: Point, numbers: list[float], end: Point) -> Iterator[str]:
    """Draw an elliptical arc as curves of at most a quarter.

    Source:
        SVG 1.1, appendix F.6.5: from end points to centre. The drawings turn no ellipse, so its axes lie level.
    """
    rx, ry = abs(numbers[0]), abs(numbers[1])
    is_large, is_clockwise = bool(numbers[3]), bool(numbers[4])
    if not rx or not ry or begin == end:
        yield f"{end[0]:.3f} {end[1]:.3f} l"
        return
    dx, dy = (begin[0] - end[0]) / 2, (begin[1] - end[1]) / 2
    grow = math.sqrt(max(1.0, (dx / rx) ** 2 + (dy / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    left = max(0.0, (rx * ry) ** 2 / ((rx * dy) ** 2 + (ry * dx) ** 2) - 1)
    off = math.sqrt(left) * (1 if is_large != is_clockwise else -1)
    cx = off * rx * dy / ry + (begin[0] + end[0]) / 2
    cy = -off * ry * dx / rx + (begin[1] + end[1]) / 2
    first = math.atan2((begin[1] - cy) / ry, (begin[0] - cx) / rx)
    turn = math.atan2((end[1] - cy) / ry, (end[0] - cx) / rx) - first
    if is_clockwise and turn < 0:
        turn += 2 * math.pi
    elif not is_clockwise and turn > 0:
        turn -= 2 * math.pi
    pieces = max(1, math.ceil(abs(turn) / (math.pi / 2) - 1e-9))
    step = turn / pieces
    reach = 4 / 3 * math.tan(step / 4)
    for piece in range(pieces):
        a, b = first + piece * step, first + (piece + 1) * step
        yield _curve(
            (cx + rx * (math.cos(a) - reach * math.sin(a)), cy + ry * (math.sin(a) + reach * math.cos(a))),
            (cx + rx * (math.cos(b) + reach * math.sin(b)), cy + ry * (math.sin(b) - reach * math.cos(b))),
            (cx + rx * math.cos(b), cy + ry * math.sin(b)),
        )
