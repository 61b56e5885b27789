"""One label being drawn: black and white only, in millimetres on the grid of a label printer.

A label printer has no grey and 8 dots to the millimetre (203 dpi), so the modules of codes are whole dots wide. Texts
are placed by their baseline. What is too long is set smaller and on more lines; it is never cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from aidhub.documents.code import BarFormat, bars_ink, qr_ink, qr_modules
from aidhub.documents.labels.pictograms import strokes
from aidhub.documents.press import MM, Align, Block, Ink, Press
from aidhub.documents.type import Style, printable, width, wrap

DOT = 0.125
"""Millimetres of one dot of a 203 dpi printer."""

SMALLEST = 2.3
"""Millimetres of the smallest type that a label printer prints legibly; what fits no other way is set smaller still."""

PRACTICE = "ÜBUNG · НАВЧАННЯ"
_STEP = 0.95  # by which type shrinks


@lru_cache(maxsize=1024)
def style(size: float, *, bold: bool = False, white: bool = False) -> Style:
    """Find the style of a size in millimetres; one object for each, as styles are compared."""
    return Style(size * MM, size * MM, bold, 1.0 if white else 0.0)


@dataclass(frozen=True, slots=True)
class Said:
    """A text of a paragraph: its size in millimetres, weight, and language where it differs from the label's."""

    text: str
    size: float
    bold: bool = False
    language: str = ""


class Label:
    """Draws one label. The origin is its upper left corner; everything is in millimetres."""

    def __init__(self, press: Press, wide: float, high: float) -> None:
        self._ink = Ink(press)
        self.wide, self.high = wide, high

    def block(self) -> Block:
        """Finish the label."""
        return self._ink.block(self.high * MM)

    # Shapes

    def fill(self, x: float, y: float, wide: float, high: float) -> None:
        """Paint a black rectangle."""
        self._ink.add(f"{x * MM:.3f} {-(y + high) * MM:.3f} {wide * MM:.3f} {high * MM:.3f} re f")

    def level(self, x: float, y: float, length: float, thick: float = 0.375) -> None:
        """Draw a level line."""
        self.fill(x, y - thick / 2, length, thick)

    def upright(self, x: float, y: float, length: float, thick: float = 0.375) -> None:
        """Draw an upright line from ``y`` downwards."""
        self.fill(x - thick / 2, y, thick, length)

    def disc(self, x: float, y: float, radius: float, *, white: bool = False) -> None:
        """Paint a disc around a middle."""
        shade = 1 if white else 0
        dot = f"{x * MM:.3f} {-y * MM:.3f}"
        self._ink.add(f"q {shade} G 1 J {2 * radius * MM:.3f} w {dot} m {dot} l S Q")

    def pictogram(self, name: str, x: float, y: float, side: float, *, white: bool = False, stroke: float = 2) -> None:
        """Draw a pictogram into a square."""
        unit = side * MM / 24
        shade = 1 if white else 0
        self._ink.add(
            f"q {shade} G 1 J 1 j {stroke:g} w {unit:.5f} 0 0 {-unit:.5f} {x * MM:.3f} {-y * MM:.3f} cm "
            f"{strokes(name)} S Q"
        )

    # Codes

    def bars(self, digits: str, kind: BarFormat, corner: tuple[float, float], module: float, high: float) -> None:
        """Draw the bars of a code from its upper left corner; leave ten modules free on both sides."""
        x, y = corner
        self._ink.add(bars_ink(digits, kind, (snapped(x) * MM, -(y + high) * MM), module * MM, high * MM))

    def square(self, digits: str, right: float, y: float, most: float) -> float:
        """Draw the QR square with its upper right corner at ``right``; answers its side, whole dots a module."""
        count = len(qr_modules(digits))
        side = max(int(most / count / DOT + 1e-6), 1) * DOT * count
        self._ink.add(qr_ink(digits, snapped(right - side) * MM, -(snapped(y) + side) * MM, side * MM))
        return side

    # Text

    def text(
        self,
        x: float,
        y: float,
        size: float,
        text: str,
        *,
        bold: bool = False,
        align: Align = "left",
        white: bool = False,
        room: float | None = None,
        language: str = "",
    ) -> float:
        """Set one line on the baseline ``y``; answers how wide it is. Wider than ``room`` it is set smaller."""
        shown = printable(text)
        wide = width(shown, style(size, bold=bold)) / MM
        if room is not None and wide > room:
            size, wide = size * room / wide, room
        chosen = style(round(size, 3), bold=bold, white=white)
        self._ink.text(x * MM, y * MM - chosen.baseline, shown, chosen, align=align, language=language)
        return wide

    def paragraph(
        self,
        x: float,
        y: float,
        room: float,
        high: float,
        texts: Sequence[Said],
        *,
        white: bool = False,
        leading: float = 1.22,
    ) -> float:
        """Set texts below each other into a field from ``y`` downwards, as large as fits; answers where they end."""
        scale = 1.0
        lines = _lines(texts, room, scale)
        while sum(line.size for line in lines) * leading > high or _is_broken(texts, room, scale):
            scale *= _STEP
            lines = _lines(texts, room, scale)
            if scale < 0.1:  # noqa: PLR2004 - a text of thousands of letters: what does not fit then nobody could read
                break
        for line in lines:
            y += line.size * leading
            self.text(x, y - 0.26 * line.size, line.size, line.text, bold=line.bold, white=white,
                      language=line.language)  # fmt: skip
        return y


def snapped(millimetres: float) -> float:
    """Move a length onto the grid of dots."""
    return round(millimetres / DOT) * DOT


def _lines(texts: Sequence[Said], room: float, scale: float) -> list[Said]:
    return [
        Said(line, said.size * scale, said.bold, said.language)
        for said in texts
        if said.text
        for line in wrap(said.text, style(round(said.size * scale, 3), bold=said.bold), room * MM)
    ]


def _is_broken(texts: Sequence[Said], room: float, scale: float) -> bool:
    """Say whether a word would be cut in two that a smaller type keeps whole; below half the size it may be."""
    if scale < 0.5:  # noqa: PLR2004
        return False
    return any(
        width(printable(word), style(round(said.size * scale, 3), bold=said.bold)) > room * MM
        for said in texts
        for word in said.text.split()
    )
