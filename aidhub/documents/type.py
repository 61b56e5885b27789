"""Letters: how wide a text is, where it wraps, and which characters cannot be set.

Papers are set in Noto Sans. Marks it lacks come from DejaVu Sans; what neither has is printed as an empty box, never
silently: `missing_glyphs` and `unprintable` name such characters before a paper is printed. All lengths are points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

FONTS = Path(__file__).resolve().parent.parent.parent / "resources" / "fonts"
FACES = {"regular": "NotoSans-Regular.ttf", "bold": "NotoSans-Bold.ttf", "marks": "DejaVuSans.ttf"}
EMPTY_BOX = "□"
_NOTO_RISE = 0.388  # half the difference of ascent and descent: sets letters in the middle of their line
_HIGHEST = 0xFFFF  # the press writes a malformed text layer for characters above, so they count as lacking
_TOLERANCE = 0.01  # a column measured for its widest text holds that text
_INSIDE_WORDS = re.compile(r"(?:(?<=[^\W\d_][-/])|(?<=[^\W\d_]-/))(?=[^\W\d_])")


@dataclass(frozen=True, eq=False)
class Style:
    """A way of setting text: size and line height in points, weight, and how light the ink is (0 is black).

    Each is one object, compared as such: styles are looked up for every text of a paper.
    """

    size: float
    leading: float
    bold: bool = False
    grey: float = 0.0

    @cached_property
    def face(self) -> str:
        """The key of the font in `FACES`."""
        return "bold" if self.bold else "regular"

    @cached_property
    def baseline(self) -> float:
        """How far below the top of its line a text stands."""
        return self.leading / 2 + _NOTO_RISE * self.size


@cache
def font(face: str) -> Any:
    """Load one of `FACES`; the same object each time, known to reportlab as ``AidHub-<face>``."""
    from reportlab.pdfbase import pdfmetrics, ttfonts  # noqa: PLC0415 - costs 80 ms; a window starts without it

    loaded = ttfonts.TTFont(f"AidHub-{face}", str(FONTS / FACES[face]))
    pdfmetrics.registerFont(loaded)
    return loaded


@cache
def letters(face: str) -> frozenset[int]:
    """The code points a font has and the press can write."""
    return frozenset(code for code in font(face).face.charToGlyph if code <= _HIGHEST)


@cache
def _advances(face: str) -> dict[str, float]:
    """How far each character moves on at size 1; marks Noto lacks take their width from DejaVu."""
    widths: dict[str, float] = {}
    for name in ("marks", face):
        known = font(name).face.charWidths
        widths |= {chr(code): known[code] / 1000 for code in letters(name) if code in known}
    return widths


class _Shown(dict[int, int | str | None]):
    """What is printed for a character: itself, a space for any line end or tab, nothing for invisible marks, or □."""

    def __missing__(self, code: int) -> int | str | None:
        character = chr(code)
        kind = unicodedata.category(character)
        shown: int | str | None = EMPTY_BOX
        if character in "\t\n\v\f\r\u2028\u2029":
            shown = " "
        elif kind == "Cf" or unicodedata.name(character, "").startswith("VARIATION SELECTOR"):
            shown = None
        elif kind != "Cc" and (code in letters("regular") or code in letters("marks")):
            shown = code
        self[code] = shown
        return shown


_SHOWN = _Shown()


@lru_cache(maxsize=4096)
def printable(text: str) -> str:
    """Give the text as it will stand on paper: composed letters, one line, □ for what no font has."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", text).translate(_SHOWN)


def missing_glyphs(text: str) -> str:
    """List the characters of a text that would not print rightly, each once; empty if all is well.

    These are characters neither font has, and letters written from right to left, which this press cannot arrange.
    """
    if text.isascii() and text.isprintable():
        return ""
    composed = unicodedata.normalize("NFC", text)
    return "".join(dict.fromkeys(letter for letter in composed if _is_missing(letter)))


def _is_missing(letter: str) -> bool:
    lacking = _SHOWN[ord(letter)] == EMPTY_BOX and letter != EMPTY_BOX
    leftwards = unicodedata.category(letter)[0] == "L" and unicodedata.bidirectional(letter) in {"R", "AL"}
    return lacking or leftwards


@dataclass(frozen=True, slots=True)
class Unprintable:
    """A text that would print with gaps.

    ``path`` leads to it from the paper's value, counting from 1: ``("lines", 3, "names", "uk")``.
    """

    path: tuple[str | int, ...]
    text: str
    characters: str


def unprintable(value: Any) -> tuple[Unprintable, ...]:
    """Name every text inside a paper's value that would not print rightly; empty if all is well."""
    return tuple(
        Unprintable(path, text, missing) for path, text in _texts(value, ()) if (missing := missing_glyphs(text))
    )


def _texts(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name), (*path, field.name))
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _texts(part, (*path, key))
    elif isinstance(value, tuple | list):
        for place, part in enumerate(value, start=1):
            yield from _texts(part, (*path, place))


@lru_cache(maxsize=4096)
def width(text: str, style: Style) -> float:
    """Measure a text that is printable."""
    return sum(map(_advances(style.face).__getitem__, text)) * style.size


@lru_cache(maxsize=4096)
def wrap(text: str, style: Style, room: float) -> tuple[str, ...]:
    """Break a text into printable lines no wider than ``room``; at least one line, the empty text gives an empty line.

    Breaks at spaces, behind a hyphen or stroke between letters, and inside a word only if it is wider than a line.
    """
    text = printable(text)
    advances, size = _advances(style.face), style.size
    room += _TOLERANCE
    if sum(map(advances.__getitem__, text)) * size <= room:
        return (text,)
    space = advances[" "] * size
    lines: list[str] = []
    line, taken = "", 0.0
    for gap, piece in _pieces(text):
        needed = sum(map(advances.__getitem__, piece)) * size
        ahead = space if gap and line else 0.0
        if line and taken + ahead + needed > room:
            lines.append(line)
            line, taken, ahead, gap = "", 0.0, 0.0, ""  # noqa: PLW2901 - a line does not begin with a space
        if needed > room:
            *full, piece = _broken(piece, style, room)  # noqa: PLW2901 - the rest of the word goes on as any other
            lines += full
            needed = width(piece, style)
        line = line + gap + piece if line else piece
        taken += ahead + needed
    return (*lines, line) if line else tuple(lines)


def _pieces(text: str) -> list[tuple[str, str]]:
    """Cut a text where it may break: what stands before each piece, a space or nothing, and the piece."""
    pieces: list[tuple[str, str]] = []
    for word in text.split(" "):
        if "-" in word or "/" in word:
            first, *others = _INSIDE_WORDS.split(word)
            pieces += [(" ", first), *(("", part) for part in others)]
        elif word:
            pieces.append((" ", word))
    return pieces


def _broken(word: str, style: Style, room: float) -> list[str]:
    """Cut a word wider than the line into parts that fit, each at least one letter long."""
    advances, size = _advances(style.face), style.size
    parts, start, taken = [], 0, 0.0
    for place, letter in enumerate(word):
        step = advances[letter] * size
        if taken + step > room and place > start:
            parts.append(word[start:place])
            start, taken = place, 0.0
        taken += step
    return [*parts, word[start:]]


def shortened(text: str, style: Style, room: float) -> str:
    """Cut a text to one line, with an ellipsis; only for what stands on the paper in full elsewhere."""
    text = printable(text)
    if width(text, style) <= room:
        return text
    return _broken(text, style, max(room - width("…", style), 0))[0] + "…"
