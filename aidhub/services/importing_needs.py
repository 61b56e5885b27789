"""A list of needs that was read becomes a needs list of a partner: proposed first, then kept as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from aidhub.domain.ledger import Edit
from aidhub.domain.names import language_of, name_in
from aidhub.domain.quantities import MOST_MILLI, SHORT
from aidhub.domain.spelling import name_key
from aidhub.exchange.lines import Line
from aidhub.exchange.needs_list import Need, Needs
from aidhub.services.articles import ArticleRow, NewArticle, articles_by_id, new_articles
from aidhub.services.importing import NO_CATEGORY, NothingToImport, remember
from aidhub.services.importing_matching import PIECE, Units
from aidhub.services.matching import Certainty, Matched, match, remembered
from aidhub.services.needs import NewLine, NewList, make_list
from aidhub.services.needs_amounts import Amounts
from aidhub.services.stock import unit_names
from aidhub.services.today import today

LONGEST_UNIT = 40


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a row is taken for: the articles it may mean, the likeliest first, and how much of that one it asks for.

    ``certainty`` is ``sure``, ``proposed`` or ``open``. ``quantity_milli`` None: nobody can tell yet.
    """

    row: int
    certainty: str
    articles: tuple[ArticleRow, ...] = ()
    quantity_milli: int | None = None

    @property
    def article(self) -> ArticleRow | None:
        """The article it is taken for, if nobody says otherwise."""
        return self.articles[0] if self.articles and self.certainty != Certainty.OPEN else None

    @property
    def is_sure(self) -> bool:
        """Whether the article is certain."""
        return self.certainty == Certainty.SURE


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person said of a row: the article it means or that it is a new one, how much, or to leave it out."""

    article_id: int | None = None
    is_new: bool = False
    asked_milli: int | None = None
    left_out: bool = False


def propose(session: Session, needs: Needs, partner_id: int | None = None) -> dict[int, Proposal]:
    """Say for each taken row, by its number, what it is taken for, as this partner writes."""
    lines = [(line.row, line.what) for line in needs.taken if line.what is not None]
    found = _matched(session, [need for _, need in lines], partner_id)
    ids = sorted({candidate.article_id for one in found for candidate in one.candidates})
    articles = articles_by_id(session, ids)
    amounts, units = Amounts(session, ids), _unit_words(session, "de")
    proposals = {}
    for (row, need), one in zip(lines, found, strict=True):
        rows = tuple(articles[candidate.article_id] for candidate in one.candidates)
        quantity = None
        if rows and one.certainty is not Certainty.OPEN:
            quantity = _quantity(need.quantity_milli, _factor(need, units, rows[0], amounts))
        proposals[row] = Proposal(row, str(one.certainty), rows, quantity)
    return proposals


def _quantity(asked_milli: int | None, factor_milli: int | None) -> int | None:
    """Bring what is asked for into the article's unit, rounded up; None where nobody can tell."""
    if asked_milli is None or factor_milli is None:
        return None
    quantity = -(-asked_milli * factor_milli // 1000)
    return quantity if quantity <= MOST_MILLI else None


def _matched(session: Session, needs: Sequence[Need], partner_id: int | None) -> list[Matched]:
    """Match the words of all rows at once; a barcode counts more."""
    found = match(session, [need.text for need in needs], partner_id=partner_id)
    coded = {at: need.barcode for at, need in enumerate(needs) if need.barcode}
    for at, one in zip(coded, match(session, list(coded.values())), strict=True):
        found[at] = one if one.certainty is Certainty.SURE else found[at]
    return found


def _unit_words(session: Session, language: str) -> dict[str, str]:
    return {code: name_in(names, language) for code, names in unit_names(session).items()}


def _unit_word(need: Need, units: Mapping[str, str]) -> str:
    """Write the unit as the list does, or, where it stands in a heading or beside the number, in short."""
    return need.unit_text or units.get(need.unit, "")


def _factor(need: Need, units: Mapping[str, str], article: ArticleRow, amounts: Amounts) -> int | None:
    """Say how many thousandths of the article's unit are in one of the row's: as the row tells, or as is known."""
    for pack in need.packs:
        holds = pack.of == article.unit_code or (not pack.of and article.unit_code == PIECE)
        if holds and pack.unit == need.unit:
            return pack.holds_milli
    return amounts.factor(article.id, _unit_word(need, units))


# Keeping --------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Kept:
    """What is kept besides the lines, in the same step."""

    lines: list[NewLine] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    articles: int = 0


def import_needs(
    session: Session,
    needs: Needs,
    partner_id: int,
    *,
    file: tuple[str, bytes] | None = None,
    decided: Mapping[int, Decided] | None = None,
    proposals: Mapping[int, Proposal] | None = None,
) -> dict[str, Any]:
    """Keep a list that was read, as one step; answers the list, how many lines it has, and new articles.

    What a person decided is remembered for this partner. Rows nobody decided about are kept as they were proposed.

    Args:
        session: the database.
        needs: the list as it was understood.
        partner_id: who asks.
        file: name and content of the file it was read from, kept with the list; None: it was pasted.
        decided: by row, what a person said.
        proposals: by row, what the person saw; None: as `propose` says now.

    Raises:
        NothingToImport: every row was left out.
        NotFound: the partner is no more.
    """
    decided = decided or {}
    shown = propose(session, needs, partner_id) if proposals is None else proposals
    taken = [line for line in needs.taken if not decided.get(line.row, Decided()).left_out]
    if not taken:
        raise NothingToImport(rows=len(needs.lines))
    kept = _Kept()
    made = _new_articles(session, taken, decided, kept)
    language = language_of(" ".join(line.what.text for line in taken if line.what))
    writer = _Writer(session, language, shown, decided, made)
    for line in taken:
        kept.lines.append(writer.line(line))
    for text, article_id in writer.said.items():
        kept.edits += remembered(session, text, article_id, partner_id)
    head = NewList(partner_id, today(session), title=needs.title[:SHORT])
    list_id = make_list(session, head, kept.lines, file, also=kept.edits)
    remember(session, "needs", needs)
    return {"list": list_id, "lines": len(kept.lines), "articles": kept.articles}


def _new_articles(
    session: Session, taken: Sequence[Line[Need]], decided: Mapping[int, Decided], kept: _Kept
) -> dict[int, int]:
    """Make the articles that rows are to become, each once; answers them by row."""
    units = Units(session)
    wanted = {line.row: line.what for line in taken if line.what and decided.get(line.row, Decided()).is_new}
    first: dict[str, Need] = {}
    for need in wanted.values():
        first.setdefault(name_key(need.text), need)
    ids, edits = new_articles(session, [_article(need, units) for need in first.values()])
    kept.edits += edits
    kept.articles = len(ids)
    by_name = dict(zip(first, ids, strict=True))
    return {row: by_name[name_key(need.text)] for row, need in wanted.items()}


def _article(need: Need, units: Units) -> NewArticle:
    return NewArticle(
        names={language_of(need.text): need.text[:SHORT]},
        category_key=NO_CATEGORY,
        unit_code=need.unit if need.unit in units else PIECE,
        review=True,
        barcodes=[need.barcode] if need.barcode else [],
    )


class _Writer:
    """Makes the lines of a list. ``said`` are the words whose article a person told."""

    def __init__(
        self,
        session: Session,
        language: str,
        shown: Mapping[int, Proposal],
        decided: Mapping[int, Decided],
        made: Mapping[int, int],
    ) -> None:
        self._shown, self._decided, self._made = shown, decided, made
        self._units = _unit_words(session, language)
        ids = {proposal.article.id for proposal in shown.values() if proposal.article}
        ids |= {one.article_id for one in decided.values() if one.article_id is not None} | set(made.values())
        self._articles = articles_by_id(session, sorted(ids))
        self._amounts = Amounts(session, ids)
        self.said: dict[str, int] = {}

    def line(self, line: Line[Need]) -> NewLine:
        """Make the line of a row."""
        need, said, proposal = line.what or Need(), self._decided.get(line.row), self._shown.get(line.row)
        article_id, certainty = None, "open"
        told = self._made.get(line.row) or (said.article_id if said else None)
        if told is not None:
            article_id, certainty = told, "confirmed"
            self.said[need.text] = told
        elif proposal and proposal.article:
            article_id, certainty = proposal.article.id, proposal.certainty
        asked = said.asked_milli if said and said.asked_milli is not None else need.quantity_milli
        article = self._articles.get(article_id) if article_id is not None else None
        factor = _factor(need, self._units, article, self._amounts) if article else None
        unit, note = _unit_word(need, self._units), need.note
        if len(unit) > LONGEST_UNIT:
            unit, note = "", "\n".join(filter(None, (note, unit)))
        if asked is not None and factor and _quantity(asked, factor) is None:
            note, asked = "\n".join(filter(None, (note, f"{asked // 1000} {unit}"))), None
        return NewLine(
            text=need.text,
            article_id=article_id,
            certainty=certainty,
            asked_milli=asked,
            asked_unit=unit,
            factor_milli=factor,
            priority=need.priority,
            needed_by=need.needed_by,
            note=note,
        )
