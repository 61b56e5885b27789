"""Find out in which encoding a text file is written, and read it."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from aidhub.exchange.refusals import NotASpreadsheet

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ["cp1252", "cp1251", "cp1250", "koi8_u", "iso8859_2", "cp866", "cp850", "mac_cyrillic", "iso8859_5"]
_LETTERS = frozenset(
    "äöüßÄÖÜẞ" "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ" "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ" "áčďěíňřšťúůýžÁČĎĚÍŇŘŠŤÚŮÝŽñãõåøÅØ"
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯёыэъЁЫЭЪ"
)  # fmt: skip
_RARE = frozenset("áčďěíňřšťúůýžÁČĎĚÍŇŘŠŤÚŮÝŽñãõåøÅØёыэъЁЫЭЪÿŸùÙ")
_WORD = re.compile(r"[^\W\d_]+")
_ODD_SIGN = re.compile(r"[^\x00-\x7f\w\s€£§°«»„“”‘’‚–—…№²³·×±½¼¾®™©µ×•→✓✗'-]")
_ODD_LIGATURE = re.compile("[œŒ](?![udtinscUDTINSC])|æ")
_SAMPLE = 60_000


@dataclass(frozen=True, slots=True)
class Text:
    """A decoded file. ``odd_lines`` break the encoding of the others and were read by themselves (counted from 0)."""

    text: str
    encoding: str
    odd_lines: frozenset[int] = frozenset()


def decode(content: bytes, name: str) -> Text:
    """Read a text file: by its byte order mark, as UTF-8, as UTF-16 without mark, or in the encoding that fits best.

    Raises:
        NotASpreadsheet: it is no text.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return Text(content.decode(encoding, "replace"), encoding.removesuffix("-sig"))
    if b"\0" in content[:_SAMPLE]:
        return Text(_wide(content, name), "utf-16")
    if b"\0" in content or _share_of_controls(content[:_SAMPLE]) > 0.01:  # noqa: PLR2004
        raise NotASpreadsheet(file=name, what="unknown")
    try:
        return Text(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _mixed(content) or _guessed(content)


def _wide(content: bytes, name: str) -> str:
    """Read UTF-16 without a mark, which shows by every other byte being zero."""
    sample = content[:_SAMPLE]
    low, high = sample[::2].count(0), sample[1::2].count(0)
    encoding = "utf-16-le" if low == 0 else "utf-16-be" if high == 0 else None
    if encoding and len(content) % 2 == 0 and (low + high) * 20 > len(sample):
        text = content.decode(encoding, "replace")
        if "\0" not in text and "\ufffd" not in text:
            return text
    raise NotASpreadsheet(file=name, what="unknown")


def _share_of_controls(sample: bytes) -> float:
    return sum(byte < 32 and byte not in b"\t\r\n\v\f\x1a" for byte in sample) / max(len(sample), 1)  # noqa: PLR2004


def _mixed(content: bytes) -> Text | None:
    """Read UTF-8 in which a few lines are Western single bytes, as when lists were pasted together."""
    lines = content.split(b"\n")
    odd = frozenset(number for number, line in enumerate(lines) if not _is_utf8(line))
    whole = sum(1 for line in lines if not line.isascii()) - len(odd)
    if whole <= len(odd):
        return None
    decoded = [line.decode("cp1252" if number in odd else "utf-8", "replace") for number, line in enumerate(lines)]
    return Text("\n".join(decoded), "utf-8", odd)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _guessed(content: bytes) -> Text:
    """Choose the encoding that makes words of our languages; among equals the one that charset-normalizer prefers."""
    telling = b"\n".join(line for line in content.split(b"\n") if not line.isascii())[:_SAMPLE]
    preferred = [match.encoding for match in from_bytes(telling, cp_isolation=_CANDIDATES)]
    order = preferred + [encoding for encoding in _CANDIDATES if encoding not in preferred]
    best = min(order, key=lambda encoding: strangeness(telling, encoding))
    if strangeness(telling, "cp1252") == strangeness(telling, best):
        best = "cp1252"
    return Text(content.decode(best, "replace"), best)


def strangeness(content: bytes, encoding: str) -> int:
    """Count what no word of our languages has, were the bytes written in this encoding."""
    text = content.decode(encoding, "replace")
    strange = 8 * (len(_ODD_SIGN.findall(text)) + text.count("\ufffd"))
    for word in set(_WORD.findall(text)):
        foreign = [letter for letter in word if letter.isalpha() and not letter.isascii()]
        strange += sum(8 if letter not in _LETTERS else letter in _RARE for letter in foreign)
        cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in foreign)
        strange += 8 * (0 < cyrillic < len(word))
        strange += 8 * (len(word) > 2 and cyrillic == 0 and len(foreign) * 2 > len(word))  # noqa: PLR2004
        strange += 8 * len(_ODD_LIGATURE.findall(word))
        strange += 4 * (not (word.islower() or word.isupper() or word[1:].islower() or len(word) == 1))
    return strange
