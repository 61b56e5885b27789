"""What partners ask for: lists with their lines, made, added to, confirmed and closed. Each is one step.

`aidhub.services.needs_edits` changes lines; `open_needs` says what nobody promised yet.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Article, NeedsFile, NeedsLine, NeedsList, Party
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.names import language_of, name_in
from aidhub.domain.needs import PRIORITIES
from aidhub.domain.quantities import LONG, MOST_MILLI, NotANumber, clean_text
from aidhub.services.articles import todays
from aidhub.services.ledger import chunks, insert_rows, record, take_numbers
from aidhub.services.needs_amounts import Amounts
from aidhub.services.needs_coverage import OpenNeed, coverage, open_needs
from aidhub.services.today import today

__all__ = [
    "NeedsListClosed",
    "NewLine",
    "NewList",
    "NothingAsked",
    "OpenNeed",
    "SeveralLists",
    "add_lines",
    "close_list",
    "confirm_list",
    "coverage",
    "edit_list",
    "make_list",
    "open_lines",
    "open_list",
    "open_needs",
    "remove_lines",
    "remove_list",
    "reopen_list",
]

CERTAINTIES = ("sure", "confirmed", "proposed", "open")
_KEPT = ("title", "language", "needed_by", "note")
"""What of a list is edited under its head."""


class NeedsListClosed(errors.AidHubError):
    """A list was closed and takes no changes. Facts: number, partner."""


class SeveralLists(errors.AidHubError):
    """Lines of several lists are changed at once, which is no one thing."""


class NothingAsked(errors.AidHubError):
    """A line says neither words nor an article, or asks for nothing of it."""


@dataclass(frozen=True, slots=True)
class NewList:
    """A needs list to be kept. ``language`` is what it is written in; empty: told by its letters.

    ``source`` is the name of the file it was read from; empty: typed or pasted.
    """

    partner_id: int
    received_on: date
    title: str = ""
    language: str = ""
    needed_by: date | None = None
    note: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line to be kept: the partner's words and the article they were understood as.

    ``asked_milli`` is the number they wrote in thousandths (None: none that can be read), ``asked_unit`` the unit as
    they wrote it. ``factor_milli`` says how many thousandths of the article's unit are in one of it; None: found by the
    article's packs and by measure, or else an open question.
    """

    text: str
    article_id: int | None = None
    certainty: str = "open"
    asked_milli: int | None = None
    asked_unit: str = ""
    factor_milli: int | None = None
    priority: str = "normal"
    needed_by: date | None = None
    substitutes: bool = True
    note: str = ""


# Making ---------------------------------------------------------------------------------------------------------------


def make_list(
    session: Session,
    new: NewList,
    lines: Sequence[NewLine] = (),
    file: tuple[str, bytes] | None = None,
    also: Sequence[Edit] = (),
) -> int:
    """Keep a list with its lines, and the file it was read from as it came, as one step; answers the list.

    ``also`` is what the same step changes besides, such as articles that lines need and are new.

    Raises:
        NotFound: there is no such partner any more.
        NothingAsked: a line says nothing.
        TextTooLong, NotANumber, Changed: as they say.
    """
    partner = _partner(session, new.partner_id)
    [number] = take_numbers(session, "needs_list")
    written = [line.text for line in lines]
    row = {
        "number": number,
        "partner_id": partner.id,
        "title": clean_text(new.title),
        "language": new.language or (language_of(" ".join(written)) if written else ""),
        "received_on": new.received_on,
        "confirmed_on": new.received_on,
        "needed_by": new.needed_by,
        "source": clean_text(file[0] if file else new.source),
        "person_id": session.info["by"],
        "note": clean_text(new.note, LONG, lines=True),
        "active": False,
    }
    [list_id] = insert_rows(session, NeedsList, [row])
    if file:
        insert_rows(session, NeedsFile, [{"list_id": list_id, "name": row["source"], "content": file[1]}])
    own = _line_edits(session, list_id, row["language"], lines)
    edits = [*also, Edit("needs_list", list_id, "active", after=True), *own]
    facts = {"list": number, "partner": partner.name, "lines": len(lines), "file": row["source"]}
    record(session, Entry("make_needs_list", edits=tuple(edits), facts=facts))
    return list_id


def add_lines(session: Session, list_id: int, lines: Sequence[NewLine]) -> list[int]:
    """Add lines at the end of a list, as one step; answers them.

    Raises:
        NeedsListClosed, NothingAsked, TextTooLong, NotANumber, Changed: as they say.
    """
    found = open_list(session, list_id)
    edits = _line_edits(session, list_id, found.language, lines)
    facts = {**facts_of(session, found), "lines": len(lines), "what": clean_text(lines[0].text, LONG)[:80]}
    record(session, Entry("add_needs_lines", edits=tuple(edits), facts=facts))
    return [edit.row_id for edit in edits]


def remove_lines(session: Session, line_ids: Collection[int]) -> int:
    """Take lines of one list away, as one step; answers the entry.

    Raises:
        NeedsListClosed: as it says.
        NotFound: somebody else took one away.
    """
    found, lines = open_lines(session, line_ids)
    facts = {**facts_of(session, found), "lines": len(lines), "what": lines[0].text[:80]}
    edits = tuple(Edit("needs_line", line.id, "active", after=False) for line in lines)
    return record(session, Entry("remove_needs_lines", edits=edits, facts=facts))


def _line_edits(session: Session, list_id: int, language: str, lines: Sequence[NewLine]) -> list[Edit]:
    """Put lines into the table, and answer what makes them."""
    ids = {line.article_id for line in lines if line.article_id is not None}
    current = todays(session, ids)
    amounts = Amounts(session, current.values())
    names = _names(session, current.values())
    first = session.scalar(select(func.max(NeedsLine.position)).where(NeedsLine.list_id == list_id)) or 0
    rows = []
    for position, line in enumerate(lines, first + 1):
        article_id = current[line.article_id] if line.article_id is not None else None
        name = name_in(names[article_id], language) if article_id is not None else ""
        rows.append(line_row(line, article_id, name, amounts) | {"list_id": list_id, "position": position})
    return [Edit("needs_line", id_, "active", after=True) for id_ in insert_rows(session, NeedsLine, rows)]


def line_row(line: NewLine, article_id: int | None, name: str, amounts: Amounts) -> dict[str, Any]:
    """Make what the table keeps of a line; ``name`` stands for words the partner did not write.

    Raises:
        NothingAsked, TextTooLong, NotANumber: as they say.
    """
    text = clean_text(line.text, LONG) or name
    if not text or line.asked_milli == 0:
        raise NothingAsked
    if line.asked_milli is not None and not 0 < line.asked_milli <= MOST_MILLI:
        raise NotANumber(text=str(line.asked_milli), why="too_large" if line.asked_milli > 0 else "negative")
    if line.priority not in PRIORITIES or line.certainty not in CERTAINTIES:
        raise ValueError(f"no line: {line}")
    unit = clean_text(line.asked_unit, 40)
    factor = line.factor_milli
    if article_id is not None and factor is None:
        factor = amounts.factor(article_id, unit)
    return {
        "text": text,
        "article_id": article_id,
        "certainty": line.certainty if article_id is not None else "open",
        "asked_milli": line.asked_milli,
        "asked_unit": unit,
        "factor_milli": factor,
        "quantity_milli": amounts.quantity(article_id, line.asked_milli, factor),
        "priority": line.priority,
        "needed_by": line.needed_by,
        "substitutes": line.substitutes,
        "note": clean_text(line.note, LONG, lines=True),
        "active": False,
    }


# The list as a whole --------------------------------------------------------------------------------------------------


def edit_list(session: Session, list_id: int, values: Mapping[str, Any], seen: Mapping[str, Any] | None = None) -> int:
    """Change title, language, needed_by or note of a list, as one step; answers the entry.

    Raises:
        NeedsListClosed, Changed, TextTooLong, NothingChanged: as they say. ``seen`` is what the person saw there.
    """
    found = open_list(session, list_id)
    limits = {"title": (200, False), "note": (LONG, True), "language": (5, False)}
    edits = []
    for name, value in values.items():
        if name not in _KEPT:
            raise ValueError(f"no field of a list: {name}")
        if name in limits:
            limit, lines = limits[name]
            value = clean_text(value, limit, lines=lines)  # noqa: PLW2901 - cleaned
        edits.append(Edit("needs_list", list_id, name, value, ... if seen is None else seen[name]))
    return record(session, Entry("edit_needs_list", edits=tuple(edits), facts=facts_of(session, found)))


def confirm_list(session: Session, list_id: int, on: date | None = None) -> int:
    """Keep that the partner said the list still holds, today if no day is named; answers the entry.

    Raises:
        NeedsListClosed, NothingChanged: as they say.
    """
    found = open_list(session, list_id)
    edit = Edit("needs_list", list_id, "confirmed_on", on or today(session))
    return record(session, Entry("confirm_needs_list", edits=(edit,), facts=facts_of(session, found)))


def close_list(session: Session, list_id: int) -> int:
    """Close a list: what it still asks for is needed no more. Answers the entry.

    Raises:
        NeedsListClosed: it is closed already.
    """
    return _to_state(session, open_list(session, list_id), "closed", "close_needs_list")


def reopen_list(session: Session, list_id: int) -> int:
    """Open a closed list again; answers the entry.

    Raises:
        NothingChanged: it is open.
    """
    return _to_state(session, _found(session, list_id), "open", "reopen_needs_list")


def remove_list(session: Session, list_id: int) -> int:
    """Take a list away that came by mistake; answers the entry. Undo brings it back."""
    found = _found(session, list_id)
    edit = Edit("needs_list", list_id, "active", after=False)
    return record(session, Entry("remove_needs_list", edits=(edit,), facts=facts_of(session, found)))


def _to_state(session: Session, found: NeedsList, state: str, kind: str) -> int:
    edit = Edit("needs_list", found.id, "state", state)
    return record(session, Entry(kind, edits=(edit,), facts=facts_of(session, found)))


# What others need of it -----------------------------------------------------------------------------------------------


def open_list(session: Session, list_id: int) -> NeedsList:
    """Hold a list that may be changed.

    Raises:
        NeedsListClosed: it is closed.
        NotFound: somebody else took it away.
    """
    found = _found(session, list_id)
    refuse_closed(session, found)
    return found


def refuse_closed(session: Session, found: NeedsList) -> None:
    """Look whether a list may be changed.

    Raises:
        NeedsListClosed: it is closed.
    """
    if found.state != "open":
        raise NeedsListClosed(number=found.number, partner=session.get_one(Party, found.partner_id).name)


def lines_of(session: Session, line_ids: Collection[int]) -> list[NeedsLine]:
    """Find lines, in their order.

    Raises:
        NotFound: one was taken away.
    """
    found: list[NeedsLine] = []
    for piece in chunks(sorted(set(line_ids))):
        asked = select(NeedsLine).where(NeedsLine.id.in_(piece)).execution_options(populate_existing=True)
        found += session.scalars(asked)
    for line in found:
        if not line.active:
            raise errors.NotFound(kind="needs_line", name=line.text[:80])
    return sorted(found, key=lambda line: (line.list_id, line.position))


def open_lines(session: Session, line_ids: Collection[int]) -> tuple[NeedsList, list[NeedsLine]]:
    """Find lines of one list that may be changed, and hold the list.

    Raises:
        SeveralLists: they are of more than one list.
        NeedsListClosed, NotFound: as they say.
    """
    lines = lines_of(session, line_ids)
    if len({line.list_id for line in lines}) > 1:
        raise SeveralLists
    return open_list(session, lines[0].list_id), lines


def facts_of(session: Session, found: NeedsList) -> dict[str, Any]:
    """Name a list as the sentences of its steps do."""
    return {"list": found.number, "partner": session.get_one(Party, found.partner_id).name}


def _found(session: Session, list_id: int) -> NeedsList:
    asked = select(NeedsList).where(NeedsList.id == list_id).execution_options(populate_existing=True)
    found = session.scalars(asked.with_for_update()).one()
    if not found.active:
        raise errors.NotFound(kind="needs_list", name=str(found.number))
    return found


def _partner(session: Session, partner_id: int) -> Party:
    """Hold a partner, so that nobody removes it meanwhile."""
    asked = select(Party).where(Party.id == partner_id).execution_options(populate_existing=True)
    party = session.scalars(asked.with_for_update()).one()
    if not party.active or party.role != "partner":
        raise errors.NotFound(kind="partner", name=party.name)
    return party


def _names(session: Session, ids: Collection[int]) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = {}
    for piece in chunks(sorted(set(ids))):
        question = select(Article.id, Article.name_de, Article.name_uk, Article.name_en)
        for id_, *names in session.execute(question.where(Article.id.in_(piece))):
            found[id_] = dict(zip(("de", "uk", "en"), names, strict=True))
    return found
