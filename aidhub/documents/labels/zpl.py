"""Labels in the language of label printers (ZPL II), as pictures: so every script prints on every printer.

Source:
    Zebra, ZPL II Programming Guide: ``^GF`` graphic field with the alternative data compression scheme, ``~HS`` host
    status return. Understood by Zebra's printers and those of other makers that emulate ZPL II.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

_DOTS_A_MM = {203: 8.0, 300: 300 / 25.4, 600: 600 / 25.4}
ASK_STATE = b"~HS\r\n"
_COUNTS = "GHIJKLMNOPQRSTUVWXY"  # 1 to 19 repetitions
_TWENTIES = "ghijklmnopqrstuvwxyz"  # 20, 40, ... 400


@dataclass(frozen=True, slots=True)
class Dots:
    """A page in black and white: rows of whole bytes, the highest bit left, 1 is black."""

    wide: int
    high: int
    bits: bytes

    @property
    def row(self) -> int:
        """Bytes of a row."""
        return (self.wide + 7) // 8


@dataclass(frozen=True, slots=True)
class HostState:
    """What a printer says of itself; all False: it prints."""

    paper_out: bool = False
    paused: bool = False
    head_open: bool = False
    ribbon_out: bool = False

    @property
    def trouble(self) -> str:
        """The first thing that keeps it from printing, empty if nothing does."""
        for name in ("head_open", "paper_out", "ribbon_out", "paused"):
            if getattr(self, name):
                return name
        return ""


def dots_a_millimetre(dpi: int) -> float:
    """Tell how many dots such a printer sets on a millimetre; 203 stands for exactly 8."""
    return _DOTS_A_MM[dpi]


def zpl(page: Dots) -> bytes:
    """Write the label that shows this page."""
    total = page.row * page.high
    picture = "".join(_rows(page))
    return (
        f"^XA^PW{page.row * 8}^LL{page.high}^LH0,0^FO0,0^GFA,{total},{total},{page.row},{picture}^FS^PQ1^XZ\r\n"
    ).encode("ascii")


def _rows(page: Dots) -> list[str]:
    """Write the rows in hexadecimal digits; a row like the one before is a colon, white up to the end a comma."""
    rows, former = [], ""
    for at in range(0, len(page.bits), page.row):
        row = page.bits[at : at + page.row].hex().upper()
        rows.append(":" if row == former else _packed(row))
        former = row
    return rows


def _packed(row: str) -> str:
    ink = row.rstrip("0")
    if len(ink) % 2 and len(ink) < len(row):
        ink += "0"
    end = "," if len(ink) < len(row) else ""
    return "".join(_repeated(digit, len(list(run))) for digit, run in groupby(ink)) + end


def _repeated(digit: str, count: int) -> str:
    if count == 1:
        return digit
    written = ""
    while count >= 20:  # noqa: PLR2004 - twenty is a letter of its own
        twenties = min(count // 20, len(_TWENTIES))
        written += _TWENTIES[twenties - 1]
        count -= 20 * twenties
    return written + (_COUNTS[count - 1] if count else "") + digit


def read_state(answer: bytes) -> HostState | None:
    """Read the answer to `ASK_STATE`; None: it is none.

    Source:
        ``~HS`` answers three lines between STX and ETX. First line: field 2 paper out, 3 paused. Second: 3 head up,
        4 ribbon out.
    """
    lines = [line.split("\x03")[0].split(",") for line in answer.decode("latin-1").split("\x02")[1:]]
    if len(lines) < 2 or len(lines[0]) < 3 or len(lines[1]) < 4:  # noqa: PLR2004 - as the source says
        return None
    first, second = lines[0], lines[1]
    return HostState(
        paper_out=first[1] == "1", paused=first[2] == "1", head_open=second[2] == "1", ribbon_out=second[3] == "1"
    )
