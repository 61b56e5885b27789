"""Cells of an intake's lines edited in place: what they are, boxes, weight, expiry, and where they go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from sqlalchemy.orm import Session

from aidhub.database.tables import Article
from aidhub.domain.days import parse_day
from aidhub.domain.errors import AidHubError
from aidhub.domain.quantities import NumberStyle, parse_quantity, parse_weight
from aidhub.domain.units import counted_alike
from aidhub.services.articles import find_article
from aidhub.services.deliveries import count_of
from aidhub.services.intake_lines import NewLine, NothingInLine, change_line
from aidhub.services.intake_show import LineRow
from aidhub.services.places import find_location


@dataclass(frozen=True, slots=True)
class LineEdit:
    """A cell, the text typed, and the line as the person saw it.

    ``column`` is boxes, content, gross, expiry or place. In content a number counts pieces, a name or code says what it
    is.
    """

    line: LineRow
    column: str
    text: str
    style: NumberStyle = NumberStyle.POINT


def check_lines(session: Session, edits: Sequence[LineEdit]) -> list[AidHubError | None]:
    """Say of each edit why it cannot be kept; None if it can."""
    found: list[AidHubError | None] = []
    for edit in edits:
        try:
            _typed(session, edit, edit.line.said)
        except AidHubError as refusal:
            found.append(refusal)
        else:
            found.append(None)
    return found


def edit_lines(session: Session, edits: Sequence[LineEdit]) -> int:
    """Keep edits, those of one line as one step; answers the last entry. All are kept, or none.

    Raises:
        NotFound: no location is called so, the facts name the nearest; or no article.
        Ambiguous: several articles are called so.
        NoCount, NotANumber, NotADay, OpenDay: what was typed makes no sense.
        LineInUse, Changed, NothingChanged: as `change_line` says.
    """
    entry = 0
    for line_id, some in groupby(sorted(edits, key=lambda edit: edit.line.id), key=lambda edit: edit.line.id):
        typed = list(some)
        seen = typed[0].line.said
        becomes = seen
        for edit in typed:
            becomes = _typed(session, edit, becomes)
        entry = change_line(session, line_id, becomes, seen)
    return entry


def of_article(session: Session, line: NewLine, article_id: int) -> NewLine:
    """Say that a line is of another article; what was counted stays, if both are counted alike."""
    before = session.get(Article, line.article_id) if line.article_id is not None else None
    after = session.get_one(Article, article_id)
    keeps = before is not None and not before.to_sort and counted_alike(before.unit_code, after.unit_code)
    return replace(line, article_id=article_id, quantity_milli=line.quantity_milli if keeps else None)


def name_line(session: Session, line_id: int, article_id: int, seen: NewLine) -> int:
    """Let a line be of another article, as one step; answers the entry. See `of_article` and `change_line`."""
    return change_line(session, line_id, of_article(session, seen, article_id), seen)


def _typed(session: Session, edit: LineEdit, line: NewLine) -> NewLine:
    text = edit.text.strip()
    match edit.column:
        case "boxes":
            boxes = count_of(text)
            if boxes is None:
                raise NothingInLine
            return replace(line, boxes=boxes)
        case "content":
            if not edit.line.to_sort and not text[:1].isalpha():
                return replace(line, quantity_milli=parse_quantity(text, edit.style) if text else None)
            return of_article(session, line, find_article(session, text))
        case "gross":
            return replace(line, gross_g=parse_weight(text, "kg", edit.style) if text else None)
        case "expiry":
            return replace(line, expires=parse_day(text) if text else None)
        case "place":
            return replace(line, place_id=find_location(session, text))
    raise ValueError(f"no column: {edit.column}")
