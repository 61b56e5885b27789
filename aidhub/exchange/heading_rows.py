"""The rows above a list that name its columns: found below titles, over one row or two, with tags and numbers below."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from aidhub.exchange.columns import KEYS, field_scores
from aidhub.exchange.sheet import Row, Sheet, cell_text, is_empty
from aidhub.exchange.words import fold, words

_LOOK_AT, _LOOK_ON, _PLAIN = 100, 20, 4.0
_TAG = re.compile(r"#[a-z]\w*(\s*\+\s*[a-z]\w*)*", re.IGNORECASE)
_LONGEST_HEADING = 80
_WEIGHTS = {"article": 2.0, "quantity": 2.0, "article_code": 1.5, "partner": 2.0, "name_de": 1.5, "name_uk": 1.5}
_TWO = 2
_EXACT = 0.9


def best_row(sheet: Sheet, kind: str, given: Mapping[str, str]) -> tuple[float, int | None]:
    """Find the row that names most columns; answers how well (0: none) and which."""
    best: tuple[float, int | None] = (0.0, None)
    seen = since = 0
    for number, row in enumerate(sheet.rows):
        if is_empty(row):
            continue
        seen, since = seen + 1, since + 1
        score = row_score(row, kind, given)
        if score > best[0]:
            best, since = (score, number), 0
        if seen > _LOOK_AT or (best[0] > _PLAIN and since > _LOOK_ON):
            break
    return best


def row_score(row: Row, kind: str, given: Mapping[str, str]) -> float:
    """Say how well a row reads as headings; 0 if it does not."""
    scores: dict[str, float] = {}
    against = 0.0
    named = {fold(heading) for heading in given}
    known = 0
    for cell in row:
        if cell is None:
            continue
        if not isinstance(cell, str) or is_number(cell):
            against += 0.5
        elif len(cell) > _LONGEST_HEADING:
            against += 0.3
        else:
            known += fold(cell) in named
            for field, score in field_scores([cell], kind).items():
                scores[field] = max(score, scores.get(field, 0))
                break
    keys = [score for field, score in scores.items() if field in (*KEYS[kind], "quantity")]
    alone = kind in ("articles", "partners", "needs") and max(keys, default=0) > _EXACT
    figures = any(cell is not None and (not isinstance(cell, str) or is_number(cell)) for cell in row)
    names_goods = max((score for field, score in scores.items() if field in KEYS[kind]), default=0) > _EXACT
    if not known and (not keys or (figures and (not names_goods or len(scores) < _TWO))):
        return 0.0
    if not known and len(scores) < _TWO and not alone:
        others = sum(cell is not None for cell in row) > 1
        return scores["quantity"] / 10 if "quantity" in scores and others and not against else 0.0
    return max(0.0, sum(score * _WEIGHTS.get(field, 1) for field, score in scores.items()) + 3 * known - against)


def is_number(text: str) -> bool:
    """Say whether a text is all figures and signs, as no heading is."""
    return bool(re.fullmatch(r"[\d\s.,:/%€$+-]+", text, re.ASCII)) and any(mark.isdigit() for mark in text)


def is_tags(row: Row) -> bool:
    """Say whether a row holds HXL tags (#item+name)."""
    filled = [cell_text(cell) for cell in row if cell is not None]
    tags = [text for text in filled if _TAG.fullmatch(text)]
    return len(tags) >= _TWO and len(tags) * 2 >= len(filled)


def goes_on(row: Row, below: Row, kind: str) -> bool:
    """Say whether the headings go on in the row below: no figures, and headings, units or a second language."""
    texts = [cell_text(cell) for cell in below if cell is not None]
    if not texts or any(not isinstance(cell, str) or is_number(cell) for cell in below if cell is not None):
        return False
    if is_tags(below) or any(len(text) > _LONGEST_HEADING for text in texts):
        return False
    if any(any(mark.isdigit() for mark in text) and not _is_surely_one(text, kind) for text in texts):
        return False
    telling = sum(
        bool(field_scores([text], kind)) or bool(words().unit(text.strip("()[] "))) or text.startswith(("(", "["))
        for text in texts
    )
    gaps = sum(1 for index, cell in enumerate(below) if cell is not None and (index >= len(row) or row[index] is None))
    return telling * 3 >= len(texts) * 2 and (gaps > 0 or telling >= _TWO or len(texts) == telling)


def _is_surely_one(text: str, kind: str) -> bool:
    return max(field_scores([text], kind).values(), default=0) > _EXACT


def begins_above(above: Row, row: Row, kind: str) -> bool:
    """Say whether the row above holds the headings of groups of columns."""
    filled = [index for index, cell in enumerate(above) if cell is not None]
    gaps = [index for index, cell in enumerate(row) if cell is None]
    named = [
        index for index in filled if isinstance(above[index], str) and field_scores([cell_text(above[index])], kind)
    ]
    return any(index in gaps for index in named) or len(named) > _TWO


def step_over(rows: Sequence[Row], start: int) -> tuple[int, list[tuple[int, str]], int | None]:
    """Step over tags and the numbers of columns below the headings."""
    extra: list[tuple[int, str]] = []
    tags = None
    first = start
    for number in range(start, min(start + 4, len(rows))):
        row = rows[number]
        if is_empty(row):
            continue
        if is_tags(row):
            tags = number
            extra.append((number, "tags"))
        elif _numbers_columns(row):
            extra.append((number, "column_numbers"))
        else:
            break
        first = number + 1
    return first, extra, tags


def _numbers_columns(row: Row) -> bool:
    figures = [cell_text(cell) for cell in row if cell is not None]
    return len(figures) > _TWO and figures == [str(number) for number in range(1, len(figures) + 1)]


def merged_across(sheet: Sheet, row: int) -> dict[int, int]:
    """List the columns that a heading merged across covers, each with the column its text stands in."""
    return {
        column: left
        for top, left, bottom, right in sheet.merged
        if top <= row <= bottom and right > left
        for column in range(left + 1, right + 1)
    }


def texts_above(rows: Sequence[Row], width: int, merged: Mapping[int, int]) -> list[list[str]]:
    """List the texts above each column: of two rows together first, then each by itself."""
    texts = [[cell_text(row[index]) if index < len(row) else "" for index in range(width)] for row in rows]
    if len(texts) == 1:
        return [[text] if text else [] for text in texts[0]]
    upper, lower = texts
    group = [upper[merged[index]] if index in merged else text for index, text in enumerate(upper)]
    if not merged:
        group = _carried(upper, lower)
    headings = []
    for above, own, below in zip(group, upper, lower, strict=True):
        together = " ".join(text for text in (above, below) if text)
        headings.append([text for text in dict.fromkeys((together, own, below)) if text])
    return headings


def _carried(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Carry the heading of a group, which has one below itself, on over the columns to its right without one above."""
    carried, last = [], ""
    for above, below in zip(upper, lower, strict=True):
        last = above if above and below else last if below and not above else ""
        carried.append(above or last)
    return carried
