"""Lines of needs lists are changed: which article is meant, how much, how urgently. Each call is one step."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from aidhub.database.tables import NeedsLine, NeedsList
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.moments import coming_day
from aidhub.domain.needs import PRIORITIES
from aidhub.domain.quantities import LONG, NotANumber, NumberStyle, clean_text, parse_quantity
from aidhub.services.articles import articles_by_id, find_article, todays
from aidhub.services.ledger import record
from aidhub.services.matching import remembered, wording_key
from aidhub.services.needs import NothingAsked, facts_of, lines_of, open_lines, refuse_closed
from aidhub.services.needs_amounts import ONE, Amounts
from aidhub.services.today import today

_AMOUNT = re.compile(r"(?P<number>[^\W\d_]*[-–−]?[\d.,'’\s]*\d[\d.,]*)\s*(?P<unit>.*)", re.DOTALL)


class ArticleOpen(errors.AidHubError):
    """A line has no article yet that could be confirmed. Facts: text (the partner's words)."""


class NoConversion(errors.AidHubError):
    """Nobody knows how many of an article's units are in a unit. Facts: written, article, unit (names by language)."""


class NoPriority(errors.AidHubError):
    """A text names no priority. Facts: text."""


@dataclass(frozen=True, slots=True)
class LineEdit:
    """A cell (``column`` text, article, quantity, priority, needed_by, substitutes or note) and what was typed.

    ``seen`` is what the person saw of the fields it changes, by name; what stands there otherwise is not overwritten.
    """

    line_id: int
    column: str
    text: str
    style: NumberStyle = NumberStyle.POINT
    seen: Mapping[str, Any] | None = None


# Which article --------------------------------------------------------------------------------------------------------


def choose_article(session: Session, line_ids: Collection[int], article_id: int) -> int:
    """Say which article lines of one list mean, and remember the partner's words for it; answers the entry.

    Quantities are brought into its unit; where nobody knows how, the quantity becomes an open question.

    Raises:
        NeedsListClosed, SeveralLists, NotFound, NothingChanged: as they say.
        Changed: it was merged meanwhile into one that is counted otherwise.
    """
    article_id = todays(session, [article_id])[article_id]
    found, lines = open_lines(session, line_ids)
    amounts = Amounts(session, [article_id])
    edits = [edit for line in lines for edit in _fields(line, _of_article(line, article_id, amounts))]
    edits += _remembered(session, found.partner_id, {line.text: article_id for line in lines})
    facts = {
        **facts_of(session, found),
        "lines": len(lines),
        "what": lines[0].text[:80],
        "article": dict(articles_by_id(session, [article_id])[article_id].names),
    }
    return record(session, Entry("choose_needs_article", edits=tuple(edits), facts=facts))


def confirm_articles(session: Session, line_ids: Collection[int]) -> int:
    """Keep that the articles of lines are what the partner means, and remember their words; answers the entry.

    Raises:
        ArticleOpen: a line has none yet.
        NeedsListClosed, SeveralLists, NotFound, NothingChanged: as they say.
    """
    found, lines = open_lines(session, line_ids)
    meant: dict[str, int] = {}
    edits: list[Edit] = []
    for line in lines:
        if line.article_id is None:
            raise ArticleOpen(text=line.text[:80])
        meant[line.text] = line.article_id
        edits.append(Edit("needs_line", line.id, "certainty", "confirmed"))
    edits += _remembered(session, found.partner_id, meant)
    facts = {**facts_of(session, found), "lines": len(lines), "what": lines[0].text[:80]}
    return record(session, Entry("confirm_needs_articles", edits=tuple(edits), facts=facts))


def _of_article(line: NeedsLine, article_id: int, amounts: Amounts) -> dict[str, Any]:
    factor = amounts.factor(article_id, line.asked_unit)
    quantity = amounts.quantity(article_id, line.asked_milli, factor)
    if line.article_id == article_id:  # what was settled of the quantity stays
        factor, quantity = line.factor_milli, line.quantity_milli
    return {
        "article_id": article_id, "certainty": "confirmed", "factor_milli": factor, "quantity_milli": quantity,
    }  # fmt: skip


def _remembered(session: Session, partner_id: int, meant: Mapping[str, int]) -> list[Edit]:
    """Remember what a partner means by words; words that are alike are remembered once."""
    words = {wording_key(text): (text, article_id) for text, article_id in meant.items()}
    return [edit for text, article_id in words.values() for edit in remembered(session, text, article_id, partner_id)]


# How urgently ---------------------------------------------------------------------------------------------------------


def change_priority(session: Session, line_ids: Collection[int], by: int) -> int:
    """Make lines of one list more urgent (``by`` 1) or less (-1); what is at the end stays. Answers the entry.

    Raises:
        NeedsListClosed, SeveralLists, NotFound, NothingChanged: as they say.
    """
    found, lines = open_lines(session, line_ids)
    last = len(PRIORITIES) - 1
    ranks = {line.id: min(max(PRIORITIES.index(line.priority) - by, 0), last) for line in lines}
    edits = tuple(Edit("needs_line", id_, "priority", PRIORITIES[rank]) for id_, rank in ranks.items())
    facts = {
        **facts_of(session, found),
        "lines": len(lines),
        "what": lines[0].text[:80],
        "priority": PRIORITIES[ranks[lines[0].id]],
    }
    return record(session, Entry("rank_needs_lines", edits=edits, facts=facts))


# Cells ----------------------------------------------------------------------------------------------------------------


def check_lines(session: Session, edits: Sequence[LineEdit]) -> list[errors.AidHubError | None]:
    """Say of each edit why it cannot be kept; None if it can."""
    return errors.refusals(lambda edit: _check(session, edit), edits)


def edit_lines(session: Session, edits: Sequence[LineEdit]) -> int:
    """Keep what was typed into cells of lines of one list, as one step; answers the entry. All is kept, or nothing.

    A quantity without unit counts in the article's unit; with one (``20 boxes``) it is converted. The number the
    partner wrote stays beside it.

    Raises:
        NoConversion, NoPriority, NotANumber, NotADay, OpenDay, NothingAsked, TextTooLong: it makes no sense.
        NotFound, Ambiguous: no article is called so, or several are.
        NeedsListClosed, SeveralLists, Changed, NothingChanged: as they say.
    """
    found, lines = open_lines(session, [edit.line_id for edit in edits])
    facts = {**facts_of(session, found), "lines": len(lines), "what": lines[0].text[:80]}
    return record(
        session, Entry("edit_needs_lines", edits=tuple(_edits(session, found.partner_id, lines, edits)), facts=facts)
    )


def _check(session: Session, edit: LineEdit) -> None:
    [line] = lines_of(session, [edit.line_id])
    refuse_closed(session, session.get_one(NeedsList, line.list_id))
    _typed(session, line, edit)


def _edits(session: Session, partner_id: int, lines: Sequence[NeedsLine], edits: Sequence[LineEdit]) -> Iterator[Edit]:
    by_id = {line.id: line for line in lines}
    for edit in edits:
        line = by_id[edit.line_id]
        becomes = _typed(session, line, edit)
        for name in becomes:
            if (
                edit.seen is not None
                and name in edit.seen
                and getattr(line, name) not in (edit.seen[name], becomes[name])
            ):
                raise errors.Changed(kind="line", name=line.text[:40], field=name)
        yield from _fields(line, becomes)
        if edit.column == "article":
            yield from _remembered(session, partner_id, {line.text: becomes["article_id"]})


def _fields(line: NeedsLine, becomes: Mapping[str, Any]) -> list[Edit]:
    return [Edit("needs_line", line.id, name, value) for name, value in becomes.items()]


def _typed(session: Session, line: NeedsLine, edit: LineEdit) -> dict[str, Any]:
    text = clean_text(edit.text, LONG)
    if edit.column == "article":
        article_id = find_article(session, text)
        return _of_article(line, article_id, Amounts(session, [article_id]))
    if edit.column == "quantity":
        return _quantity(session, line, text, edit.style)
    if edit.column == "needed_by":
        return {"needed_by": coming_day(text, today(session)) if text else None}
    return {edit.column: _PLAIN[edit.column](edit.text)}


def _words(text: str) -> str:
    words = clean_text(text, LONG)
    if not words:
        raise NothingAsked
    return words


def _priority(text: str) -> str:
    if text not in PRIORITIES:
        raise NoPriority(text=text)
    return text


_PLAIN: Mapping[str, Callable[[str], Any]] = {
    "text": _words,
    "priority": _priority,
    "substitutes": lambda text: text == "yes",
    "note": lambda text: clean_text(text, LONG, lines=True),
}


def read_amount(text: str, style: NumberStyle | None = None) -> tuple[int, str]:
    """Read how much is asked for: thousandths, and the unit as it was written (empty: none).

    Raises:
        NotANumber: it does not begin with a number, or asks for nothing.
    """
    found = _AMOUNT.fullmatch(text)
    if not found:
        raise NotANumber(text=text, why="no_number" if text else "empty")
    quantity = parse_quantity(found["number"].strip(), style)
    if not quantity:
        raise NothingAsked
    return quantity, clean_text(found["unit"], 40)


def _quantity(session: Session, line: NeedsLine, text: str, style: NumberStyle) -> dict[str, Any]:
    typed, unit = read_amount(text, style)
    asked = {} if line.asked_milli is not None else {"asked_milli": typed, "asked_unit": unit}
    if line.article_id is None:
        return {"asked_milli": typed, "asked_unit": unit or line.asked_unit}
    if not unit:
        return {**asked, "quantity_milli": typed, "factor_milli": ONE if asked else line.factor_milli}
    amounts = Amounts(session, [line.article_id])
    factor = amounts.factor(line.article_id, unit)
    if factor is None:
        article = articles_by_id(session, [line.article_id])[line.article_id]
        raise NoConversion(written=unit, article=dict(article.names), unit=dict(article.unit))
    quantity = amounts.quantity(line.article_id, typed, factor)
    return {**asked, "quantity_milli": quantity, "factor_milli": factor if asked else line.factor_milli}
