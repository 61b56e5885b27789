"""Lines as people send them in a chat or letter: ``1. Ковдри – 200 шт``, ``20x Decken``, ``50 szt. koców``.

Only a line that says one thing and one number is taken apart. Everything else stays as it was written.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from aidhub.exchange.amounts import Amount, NoAmount, read_amount
from aidhub.exchange.sheet import Row, Sheet, cell_text, is_empty
from aidhub.exchange.words import words

_NUMBERED = re.compile(r"(?:(\d{1,3})(?:[.)]\s+|[.)](?=[^\W\d])|\s+(?=[^\W\d]))|[-–—•*·▪◦✓☐]+\s*)")
_APART = re.compile(r"\s+[-–—]+\s*(?=\S)|\s*[:=]\s*|\s+[xх×]\s*(?=\d)|\s*[–—](?=\d)|(?<=\w)-\s+(?=\d)")
_AT_END = re.compile(r"(?P<name>.*[^\W\d_].*?)[\s,]+(?P<amount>\d[\d .,]*\s*[^\W\d_]+\.?)")
_AT_START = re.compile(r"(?P<amount>(?:\w{2,5}\.\s*)?\d[\d .]*(?:\s*[xх×])?)\s+(?P<name>[^\W\d_].*)")
_AT_START_WITH_UNIT = re.compile(r"(?P<amount>\d[\d .,]*\s*[^\W\d_]+\.?)\s+(?P<name>[^\W\d_].*)")
_SENTENCE = re.compile(r"[.;!?]\s+\S|[:;!?]")
_ANOTHER = re.compile(r"(\d[\d .]*)\s*([^\W\d_]+\.?)")
_PARTS = re.compile(r"\s*;\s*|,\s+")
_SIZES = frozenset({"MLT", "GRM", "CMT", "MMT", "MGM", "MTK", "MTR", "CMQ"})
_MOST_WORDS = 12
_MOST = 0.7
_COUNT = re.compile(r"\d{1,3}[.)]?")


def name_and_amount(text: str) -> tuple[str, str] | None:
    """Take a line apart into what is asked for and how much; None if it does not say one thing and one number.

    A measure of the thing itself (``Шприц – 5 мл``) is no quantity.
    """
    for name, amount in _ways(text):
        thing = name.strip(" ,–—-")
        if thing and _is_one_thing(thing) and _is_plain_amount(amount):
            return thing, amount
    return None


def _ways(text: str) -> Iterator[tuple[str, str]]:
    for apart in reversed(list(_APART.finditer(text))):
        yield text[: apart.start()], text[apart.end() :]
    for form in (_AT_END, _AT_START_WITH_UNIT, _AT_START):
        found = form.fullmatch(text)
        if not found:
            continue
        amount = found["amount"]
        if form is _AT_START:
            if any(mark.isdigit() for mark in found["name"]):
                continue
            amount = amount.rstrip("xх× ")
        elif not _has_unit(amount):
            continue
        yield found["name"], amount


def _read(text: str) -> Amount | None:
    try:
        return read_amount(text, "")
    except NoAmount:
        return None


def _is_plain_amount(text: str) -> bool:
    amount = _read(text.strip(" ."))
    return amount is not None and not amount.unit_text and amount.unit not in _SIZES


def _has_unit(text: str) -> bool:
    amount = _read(text)
    return amount is not None and bool(amount.unit)


def _is_one_thing(name: str) -> bool:
    """Say whether a text names a thing, and is no sentence or list of several with their own numbers."""
    if len(name.split()) > _MOST_WORDS or _SENTENCE.search(name) or not any(mark.isalpha() for mark in name):
        return False
    return not any(
        (unit := words().unit(word)) and unit not in _SIZES and unit != "LTR"
        for _, word in _ANOTHER.findall(name)
    )  # fmt: skip


def running_text(sheet: Sheet, delimiter: str) -> Sheet | None:
    """Make a sheet of one column, one thing in each row, if it holds lines of text; None if it holds a table.

    Args:
        sheet: as read.
        delimiter: by which a text was cut into cells; a comma may have been one of the text.
    """
    rows = [row for row in sheet.rows if not is_empty(row)]
    single = sum(len(_telling(row)) == 1 for row in rows)
    if delimiter in (",", ";") and (_is_ragged(rows) or _is_written_on(rows)):
        rows = [(f"{delimiter} ".join(cell_text(cell) for cell in row if cell is not None),) for row in rows]
    elif not rows or single < len(rows) * _MOST:
        return None
    texts = [text for row in rows for text in _pieces(_paragraphs(row))]
    numbers = [int(found[1]) for text in texts if (found := _NUMBERED.match(text)) and found[1]]
    counted = len(numbers) > 2 and all(after - before == 1 for before, after in pairwise(numbers))  # noqa: PLR2004
    return Sheet(sheet.name, tuple((_uncounted(text, bare=counted),) for text in texts))


def _is_ragged(rows: Sequence[Row]) -> bool:
    """Say whether rows are cut into so many different numbers of cells that no table is."""
    counts = Counter(len(row) for row in rows)
    return max(counts.values(), default=0) < len(rows) * _MOST or counts[1] >= len(rows) * _MOST


def _is_written_on(rows: Sequence[Row]) -> bool:
    """Say whether a blank stands behind most commas, as in sentences and not between cells."""
    after = [cell for row in rows for cell in row[1:] if isinstance(cell, str)]
    return sum(cell.startswith(" ") for cell in after) > len(after) * _MOST


def _telling(row: Row) -> list[str]:
    """List the texts of a row without the number it is counted by."""
    texts = [cell_text(cell) for cell in row if cell is not None]
    return texts[1:] if len(texts) > 1 and _COUNT.fullmatch(texts[0]) else texts


def _paragraphs(row: Row) -> list[str]:
    """List the lines of a row; the number it is counted by stands before the first."""
    cells = [cell if isinstance(cell, str) else cell_text(cell) for cell in row if cell is not None]
    lines = [line for cell in cells for written in cell.splitlines() if (line := " ".join(written.split()))]
    if len(lines) > 1 and _COUNT.fullmatch(lines[0]):
        return [f"{lines[0].rstrip('.)')}. {lines[1]}", *lines[2:]]
    return lines


def _pieces(lines: Sequence[str]) -> Iterator[str]:
    """Cut a line that lists several things with their numbers: ``ковдри – 20, подушки – 30``."""
    for line in lines:
        parts = [part for part in _PARTS.split(line) if part]
        several = len(parts) > 1 and all(name_and_amount(_uncounted(part, bare=False)) for part in parts)
        yield from parts if several else [line]


def _uncounted(text: str, *, bare: bool) -> str:
    """Take the number or dash off a line; a bare number (``1 Decken``) only if the lines are counted by it."""
    found = _NUMBERED.match(text)
    if not found or (found[1] and not bare and text[len(found[1]) : len(found[1]) + 1] not in (".", ")")):
        return text
    return text[found.end() :] or text
