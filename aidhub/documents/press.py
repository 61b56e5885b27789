"""The press: text and rules become PDF, the same bytes for the same content.

Operators are made once for each text and style and reused; they hold no place, so a row can be made before it is known
on which page it stands. All lengths are points, measured downwards from the top left corner of what is being drawn.
"""

from __future__ import annotations

import hashlib
import struct
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from io import BytesIO
from itertools import groupby
from typing import Any, Literal

from aidhub.documents.type import Style, font, letters, printable, width, wrap

MM = 72 / 25.4
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
Align = Literal["left", "right", "center"]

_ONE_AT_A_TIME = threading.Lock()
"""Fonts are read while a file is finished; reportlab's font objects serve one document at a time then."""

_PNG, _PNG_HEAD = b"\x89PNG\r\n\x1a\n", 24
_MOST_PIXELS = 1_000_000
_FOREIGN = 0x10000  # characters of the marks font are told apart by this offset


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a PDF says of itself: language code of its text, title, author, subject, and the day it was issued."""

    language: str
    title: str
    author: str
    subject: str
    day: date


@dataclass(frozen=True, slots=True)
class Block:
    """A finished piece of a page: how high it is, and the operators that draw it from its top left corner."""

    height: float
    ink: str

    def within(self, most: float) -> Block:
        """Shrink the block if it is higher than ``most``: texts longer than any field takes stay on their page."""
        if self.height <= most:
            return self
        scale = most / self.height
        return Block(most, f"q {scale:.5f} 0 0 {scale:.5f} 0 0 cm {self.ink} Q")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that can be printed, and how large it is on paper."""

    width: float
    height: float
    reader: Any


def read_picture(png: bytes, most_wide: float, most_high: float) -> Picture | None:
    """Read a picture and fit it into this room, never below 150 dots per inch; None if it cannot be read."""
    from reportlab.lib.utils import ImageReader  # noqa: PLC0415 - only papers with a logo need it

    wide, high = struct.unpack(">II", png[16:24]) if png.startswith(_PNG) and len(png) > _PNG_HEAD else (0, 0)
    if not 0 < wide * high <= _MOST_PIXELS:
        return None
    try:
        reader = ImageReader(BytesIO(png))
        reader.getRGBData()
    except Exception:  # noqa: BLE001 - reportlab hands on whatever reading a damaged picture raises
        return None
    scale = min(most_wide / wide, most_high / high, 72 / 150)
    return Picture(wide * scale, high * scale, reader)


class Press:
    """Collects the pages of one PDF, each of this size; A4 unless another is asked for."""

    def __init__(self, imprint: Imprint, size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT)) -> None:
        from reportlab import rl_config  # noqa: PLC0415 - costs 80 ms; a window starts without it
        from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

        rl_config.useA85 = 0  # binary streams: smaller and faster
        font("bold")
        self.language = imprint.language
        self._height = size[1]
        self._canvas = Canvas(
            "",
            pagesize=size,
            pageCompression=1,
            invariant=1,
            lang=imprint.language,
            initialFontName=font("regular").fontName,
        )
        self._document: Any = self._canvas._doc  # noqa: SLF001 - reportlab's fonts ask for it, and it has no other name
        self._slots = {face: _Slots(face, self._document) for face in ("regular", "bold")}
        self._choose = cache(self._chosen)
        self.show = lru_cache(maxsize=4096)(self._show)
        self._identify(imprint)

    def _identify(self, imprint: Imprint) -> None:
        """Write title and day, and let nothing of the machine or the hour into the file."""
        stamp = f"D:{imprint.day:%Y%m%d}000000Z"
        self._canvas.setTitle(printable(imprint.title))
        self._canvas.setAuthor(printable(imprint.author))
        self._canvas.setSubject(printable(imprint.subject))
        self._canvas.setCreator("AidHub")
        self._canvas.setDateFormatter(lambda *_: stamp)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._document.signature = hashlib.md5(usedforsecurity=False)

    def _show(self, text: str, style: Style) -> str:
        """Make the operators that choose font, size and ink and show a text at the current place."""
        coded = printable(text).translate(self._slots[style.face])
        try:
            shown = f"{self._choose(style, 0)} <{coded.encode('latin-1').hex()}> Tj"
        except UnicodeEncodeError:  # some letters stand in another subset or font
            shown = " ".join(self._run(style, "".join(run)) for _, run in groupby(coded, key=_subset))
        return f"{style.grey:g} g {shown} 0 g" if style.grey else shown

    def _run(self, style: Style, coded: str) -> str:
        """Show letters that share a font subset."""
        codes = bytes(ord(letter) & 0xFF for letter in coded)
        return f"{self._choose(style, _subset(coded[0]))} <{codes.hex()}> Tj"

    def _chosen(self, style: Style, subset: int) -> str:
        """Make the operator that chooses a font subset and size."""
        face = "marks" if subset >= _FOREIGN >> 8 else style.face
        return f"{font(face).getSubsetInternalName(subset & 0xFF, self._document)} {style.size:g} Tf"

    def page(
        self,
        blocks: Iterable[tuple[float, float, Block]],
        pictures: Iterable[tuple[float, float, Picture]] = (),
    ) -> None:
        """Add a page that shows each block and picture with its top left corner at (from the left, from the top)."""
        for left, top, picture in pictures:
            bottom = self._height - top - picture.height
            self._canvas.drawImage(picture.reader, left, bottom, picture.width, picture.height)
        for left, top, block in blocks:
            self._canvas.addLiteral(f"q 1 0 0 1 {left:.2f} {self._height - top:.2f} cm {block.ink} Q")
        self._canvas.showPage()

    def pdf(self) -> bytes:
        """Finish the file. The press cannot be used afterwards."""
        with _ONE_AT_A_TIME:
            finished: bytes = self._canvas.getpdfdata()
        return finished


def _subset(letter: str) -> int:
    return ord(letter) >> 8


class _Slots(dict[int, int]):
    """Where a character stands in the font subsets of one document, found when it is first needed."""

    def __init__(self, face: str, document: Any) -> None:
        self._face = face
        self._document = document

    def __missing__(self, code: int) -> int:
        own = code in letters(self._face)
        [(subset, codes)] = font(self._face if own else "marks").splitString(chr(code), self._document)
        slot = (subset << 8 | codes[0]) + (0 if own else _FOREIGN)
        self[code] = slot
        return int(slot)


class Ink:
    """What is being drawn in one block."""

    def __init__(self, press: Press) -> None:
        self._show = press.show
        self._language = press.language
        self._texts: list[str] = []
        self._lines: list[str] = []

    def text(self, x: float, top: float, text: str, style: Style, *, align: Align = "left", language: str = "") -> None:
        """Set one line of text: ``top`` is the upper edge of its line, ``x`` the edge or middle named by ``align``.

        ``language`` marks the text for readers and search if it differs from the paper's own.
        """
        if align != "left":
            wide = width(printable(text), style)
            x -= wide if align == "right" else wide / 2
        shown = f"1 0 0 1 {x:.2f} {-top - style.baseline:.2f} Tm {self._show(text, style)}"
        if language and language != self._language:
            shown = f"/Span <</Lang ({language})>> BDC {shown} EMC"
        self._texts.append(shown)

    def rule(self, x: float, top: float, length: float, thickness: float, grey: float = 0.0) -> None:
        """Draw a level line whose middle is at ``top``."""
        self._lines.append(f"{grey:g} G {thickness:.2f} w {x:.2f} {-top:.2f} m {x + length:.2f} {-top:.2f} l S")

    def upright(self, x: float, top: float, length: float, thickness: float) -> None:
        """Draw an upright line from ``top`` downwards."""
        self._lines.append(f"0 G {thickness:.2f} w {x:.2f} {-top:.2f} m {x:.2f} {-top - length:.2f} l S")

    def frame(self, x: float, top: float, wide: float, high: float, thickness: float) -> None:
        """Draw the outline of a box."""
        self._lines.append(f"0 G {thickness:.2f} w {x:.2f} {-top - high:.2f} {wide:.2f} {high:.2f} re S")

    def add(self, operators: str) -> None:
        """Draw with finished operators, measured upwards from the block's top."""
        self._lines.append(operators)

    def block(self, height: float) -> Block:
        """Finish the block."""
        texts = ["BT", *self._texts, "ET"] if self._texts else []
        return Block(height, " ".join([*self._lines, *texts]))


class Stack:
    """Text set line below line in one column of a block; ``top`` is where the next line begins."""

    def __init__(self, ink: Ink, left: float, top: float, room: float) -> None:
        self._ink = ink
        self.left = left
        self.top = top
        self.room = room

    def add(self, text: str, style: Style, language: str = "") -> None:
        """Set a text, wrapped; an empty one takes no room."""
        for line in wrap(text, style, self.room) if text else ():
            self._ink.text(self.left, self.top, line, style, language=language)
            self.top += style.leading
