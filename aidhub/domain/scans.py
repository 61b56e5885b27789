"""What a scan is: one of our own codes, a pallet's SSCC, or the code of goods with batch and expiry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

import biip
from biip.gs1_messages import GS1Message

from aidhub.domain.codes import gtin14, has_check_digit, read_own_code

ARTICLE, GTIN, SSCC, TEXT = "article", "gtin", "sscc", "text"

_AIM = re.compile(r"^\](?P<symbology>[A-Za-z][0-9A-Za-z])")
"""What some scanners put in front to say which kind of bars it was (ISO/IEC 15424)."""

_GS1_SYMBOLOGIES = frozenset({"C1", "e0", "d2", "Q3", "J1"})
_PREFIX = re.compile(r"^[^0-9A-Za-z(]+")
_SEPARATORS = re.compile("\u241d|<GS>|{GS}", re.IGNORECASE)
_SEPARATOR = "\x1d"
_BRACKETS = re.compile(r"\((\d{2,4})\)")
_FIRST = re.compile(r"0[012]")
_WHAT = re.compile(r"00\d{18}|0[12]\d{14}")
_FIXED = re.compile(r"(?:00\d{18}|0[12]\d{14}|1[1-7]\d{6}|20\d{2})*")
"""Fields of a fixed length, which need no separator behind them (GS1 General Specifications 7.8.5)."""

_RUN_ON = re.compile(r".+?(?:10|21|1[1-7]\d{6}|240|30|37|71\d).")
"""Inside of a field of any length: what may be the next field, where the separator was left out."""

_OWN_LENGTH, _SSCC_LENGTH = 13, 18
_OWN_RANGE = re.compile(r"2[1-9]")


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan, read.

    ``code`` is what was scanned, without what the scanner put in front. ``kind`` is one of `codes.OWN_KINDS`, `GTIN`,
    `SSCC` or `TEXT`; ``number`` that of an own code. ``gtin`` has 14 digits. ``batch``, ``expires`` and ``serial`` are
    what a GS1 code says of the goods; they may come without a GTIN. ``unread`` are fields that cannot be told apart,
    since the scanner leaves out what separates them: batch and serial number are then not taken, a person types them.
    ``misread``: the last digit does not fit, so a digit was read wrongly.
    """

    code: str
    kind: str = TEXT
    number: int = 0
    gtin: str = ""
    sscc: str = ""
    batch: str = ""
    expires: date | None = None
    serial: str = ""
    unread: str = ""
    misread: bool = False

    @property
    def is_of_goods(self) -> bool:
        """Whether many pieces carry this very code, so that each scan of it counts."""
        return self.kind in (ARTICLE, GTIN)


def read_scan(text: str) -> Scan:
    """Read what a scanner typed. What is none of the known codes is `TEXT`; nothing is refused.

    Source:
        GS1 General Specifications 3.2 (fields), 5.1.2 (symbology identifiers), 7.8 (separators).
    """
    plain = _SEPARATORS.sub(_SEPARATOR, text).strip(" \t\r\n")
    aim = _AIM.match(plain)
    symbology = aim["symbology"] if aim else ""
    code = _PREFIX.sub("", plain[aim.end() :] if aim else plain)
    if own := read_own_code(code):
        return Scan(code, own[0], own[1])
    if symbology not in _GS1_SYMBOLOGIES:
        if gtin := gtin14(code):
            return Scan(code, GTIN, gtin=gtin)
        if len(code) == _SSCC_LENGTH and has_check_digit(code):
            return Scan(code, SSCC, sscc=code)
    if symbology in _GS1_SYMBOLOGIES or _FIRST.match(code) or _BRACKETS.match(code):
        return _read_fields(code) or Scan(code)
    return Scan(code, misread=len(code) == _OWN_LENGTH and code.isdigit() and bool(_OWN_RANGE.match(code)))


def _read_fields(code: str) -> Scan | None:
    """Read a GS1 element string; as much of it as is certain."""
    fields = _bracketless(code)
    front = _FIXED.match(fields)
    certain = front[0] if front else ""
    message = _parsed(fields)
    values = _values(message)
    is_run_on = _SEPARATOR not in fields and any(_RUN_ON.match(values.get(ai, "")) for ai in ("10", "21"))
    unread = ""
    if message is None or is_run_on:
        message, unread = _parsed(certain), fields[len(certain) :]
        if message is None and (first := _WHAT.match(fields)):
            message, unread = _parsed(first[0]), fields[first.end() :]
        values = _values(message)
    if message is None:
        return None
    if any(one.gtin_error or one.sscc_error for one in message.element_strings):
        return Scan(code, misread=True)
    gtin, sscc = values.get("01") or values.get("02", ""), values.get("00", "")
    return Scan(
        code,
        SSCC if sscc else GTIN if gtin else TEXT,
        gtin=gtin,
        sscc=sscc,
        batch=values.get("10", ""),
        expires=_day(message, "17") or _day(message, "15"),
        serial=values.get("21", ""),
        unread=unread,
    )


def _bracketless(code: str) -> str:
    """Write fields named in brackets, as they stand under the bars, like a scanner sends them."""
    return _BRACKETS.sub(lambda found: _SEPARATOR + found[1], code).removeprefix(_SEPARATOR)


def _parsed(fields: str) -> GS1Message | None:
    try:
        return GS1Message.parse(fields) if fields else None
    except biip.ParseError:
        return None


def _values(message: GS1Message | None) -> dict[str, str]:
    return {one.ai.ai: one.value for one in message.element_strings} if message else {}


def _day(message: GS1Message, ai: str) -> date | None:
    return next((one.date for one in message.element_strings if one.ai.ai == ai), None)
