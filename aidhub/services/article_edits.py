"""Cells of the catalogue edited in place, articles looked over, taken away and brought back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    ArticleName,
    ArticlePack,
    ArticleSubstitute,
    Balance,
    Category,
    Lot,
    NeedsLine,
    Unit,
)
from aidhub.domain import errors
from aidhub.domain.catalogue import (
    parse_cents,
    parse_control,
    parse_customs_number,
    parse_temperature,
    parse_un_number,
    parse_yes_or_no,
)
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.names import NAME_LANGUAGES, name_in
from aidhub.domain.quantities import (
    LONG,
    VOLUMES_ML,
    NumberStyle,
    clean_text,
    parse_measure,
    parse_quantity,
    parse_weight,
)
from aidhub.domain.spelling import name_key
from aidhub.services.article_list import ArticleLine, rows_of
from aidhub.services.articles import CodeTaken, name_fields
from aidhub.services.ledger import chunks, record
from aidhub.services.places import find_location
from aidhub.services.who_changed import who_edited

LONGEST_CODE = 60
FIELDS = {
    "code": "code", "name_de": "name_de", "name_uk": "name_uk", "name_en": "name_en", "category": "category_key",
    "unit": "unit_code", "net": "net_g", "volume": "volume_ml", "value": "value_cents", "hs_code": "hs_code",
    "expiry": "expiry_needed", "control": "control", "un_number": "un_number", "temperature": "temperature",
    "location": "default_place_id", "minimum": "minimum_milli", "note": "note",
}  # fmt: skip
"""Which field of an article each column of its page shows."""

_SHOWN = {**FIELDS, "category": "category", "location": "place_id"}
_FOUND_BY = ("code", *(f"name_{language}" for language in NAME_LANGUAGES))


class ArticleNameMissing(errors.AidHubError):
    """An article would have no name in any language."""


class UnitInUse(errors.AidHubError):
    """The unit of an article cannot change while goods or packs are counted in it. Facts: article (its names)."""


class ArticleInUse(errors.AidHubError):
    """An article that something uses cannot be taken away.

    Facts: article (its names), lots (how many lie somewhere), other (names of one that it may stand in for, or None).
    """


class IsMerged(errors.AidHubError):
    """An article that was merged into another cannot be brought back by itself. Facts: article, into (names)."""


@dataclass(frozen=True, slots=True)
class ArticleEdit:
    """A cell of an article, what was typed into it, the article as the person saw it, and their decimal mark."""

    article: ArticleLine
    column: str
    text: str
    style: NumberStyle = NumberStyle.POINT


@dataclass(slots=True)
class _Step:
    """What the entry will hold, each field once, and what texts are read against."""

    session: Session
    there: Mapping[int, ArticleLine]
    values: dict[int, dict[str, Any]] = field(default_factory=dict)
    codes: dict[str, int] = field(default_factory=dict)
    _words: dict[str, dict[str, str]] = field(default_factory=dict)
    _places: dict[str, int | errors.AidHubError] = field(default_factory=dict)
    _in_use: set[int] | None = None

    def word(self, kind: str, text: str) -> str:
        """Find a category or unit by its key, or one of its names or spellings."""
        if kind not in self._words:
            self._words[kind] = _categories(self.session) if kind == "category" else _units(self.session)
        known = self._words[kind]
        found = known.get(name_key(text))
        if found is None:
            near = get_close_matches(name_key(text), known, n=1, cutoff=0.75)
            raise errors.NotFound(kind=kind, name=text.strip()[:40], **_nearest(self.session, kind, known, near))
        return found

    def place(self, text: str) -> int:
        """Find a location; a text that stands in many cells is looked up once."""
        if text not in self._places:
            try:
                self._places[text] = find_location(self.session, text)
            except errors.AidHubError as refusal:
                self._places[text] = refusal
        found = self._places[text]
        if isinstance(found, errors.AidHubError):
            raise found
        return found

    def is_counted(self, article_id: int) -> bool:
        """Whether goods, packs or needs are counted in the article's unit."""
        if self._in_use is None:
            self._in_use = set()
            for piece in chunks(sorted(self.there)):
                lots = select(Lot.article_id).where(Lot.article_id.in_(piece))
                packs = select(ArticlePack.article_id).where(ArticlePack.article_id.in_(piece), ArticlePack.active)
                needed = select(NeedsLine.article_id).where(NeedsLine.article_id.in_(piece), NeedsLine.active)
                self._in_use |= set(self.session.scalars(lots.union(packs, needed)))
        return article_id in self._in_use


def check_articles(session: Session, edits: Sequence[ArticleEdit]) -> list[errors.AidHubError | None]:
    """Say of each edit why it cannot be kept beside those before it; None if it can."""
    step = _begun(session, edits)
    return errors.refusals(lambda edit: _put(step, edit), edits)


def edit_articles(session: Session, edits: Sequence[ArticleEdit]) -> int:
    """Keep edits of many articles as one step, or none of them; answers the entry.

    What an article sorts and is found by follows its names and code; its synonyms stay.

    Raises:
        ChangedByOther, Changed: what stands there is not what the person saw.
        CodeTaken: another article has the code, also one whose making was undone.
        ArticleNameMissing, UnitInUse, NotFound, NotANumber, NoCustomsNumber, NoUnNumber, NoTemperature, NotYesOrNo,
        NoControl, TextTooLong, NothingChanged.
    """
    step = _begun(session, edits)
    for edit in edits:
        _put(step, edit)
    first = name_in(edits[0].article.names, "de") or edits[0].article.code
    facts = {"count": len(step.values), "name": first}
    return record(session, Entry("edit_articles", edits=tuple(_edits(step)), facts=facts))


def _begun(session: Session, edits: Sequence[ArticleEdit]) -> _Step:
    ids = list(dict.fromkeys(edit.article.id for edit in edits))
    step = _Step(session, {line.id: line for line in rows_of(session, ids)})
    codes = sorted({" ".join(edit.text.split()) for edit in edits if edit.column == "code"})
    for piece in chunks(codes):
        taken = select(Article.code, Article.id).where(Article.code.in_(piece))
        step.codes |= {str(code): id_ for code, id_ in session.execute(taken)}
    return step


def _put(step: _Step, edit: ArticleEdit) -> None:
    """Understand one edit and take it, or refuse it and take nothing."""
    seen, now = edit.article, step.there.get(edit.article.id)
    shown = _SHOWN[edit.column]
    if now is None or getattr(now, shown) != getattr(seen, shown):
        called = name_in(seen.names, "de") or seen.code
        changed = who_edited(step.session, called, ("article", seen.id, FIELDS[edit.column]))
        raise changed or errors.Changed(kind="article", name=called, field=edit.column)
    value = _READ[edit.column](step, edit, now)
    step.values.setdefault(now.id, {})[FIELDS[edit.column]] = value


def _read_name(step: _Step, edit: ArticleEdit, now: ArticleLine) -> str:
    name = clean_text(edit.text)
    fields = step.values.get(now.id, {})
    others = [
        fields.get(other, getattr(now, other))
        for other in (f"name_{language}" for language in NAME_LANGUAGES)
        if other != edit.column
    ]
    if not (name or any(others)):
        raise ArticleNameMissing
    return name


def _read_code(step: _Step, edit: ArticleEdit, now: ArticleLine) -> str | None:
    code = clean_text(edit.text, LONGEST_CODE)
    if not code:
        return None
    owner = step.codes.setdefault(code, now.id)
    if owner != now.id:
        known = rows_of(step.session, [owner])
        raise CodeTaken(code=code, article=dict(known[0].names) if known else {})
    return code


def _read_unit(step: _Step, edit: ArticleEdit, now: ArticleLine) -> str:
    unit = step.word("unit", edit.text)
    if unit != now.unit_code and step.is_counted(now.id):
        raise UnitInUse(article=dict(now.names))
    return unit


def _or_none(read: Callable[[str, NumberStyle], int | None]) -> Callable[[_Step, ArticleEdit, ArticleLine], int | None]:
    def reading(_: _Step, edit: ArticleEdit, __: ArticleLine) -> int | None:
        return read(edit.text, edit.style) if edit.text.strip() else None

    return reading


def _plain(read: Callable[[str], Any]) -> Callable[[_Step, ArticleEdit, ArticleLine], Any]:
    return lambda _, edit, __: read(edit.text)


_READ: dict[str, Callable[[_Step, ArticleEdit, ArticleLine], Any]] = {
    "code": _read_code,
    **{f"name_{language}": _read_name for language in NAME_LANGUAGES},
    "category": lambda step, edit, _: step.word("category", edit.text),
    "unit": _read_unit,
    "net": _or_none(lambda text, style: parse_weight(text, "kg", style) or None),
    "volume": _or_none(lambda text, style: parse_measure(text, VOLUMES_ML, "l", style) or None),
    "value": _or_none(parse_cents),
    "minimum": _or_none(lambda text, style: parse_quantity(text, style) or None),
    "hs_code": _plain(parse_customs_number),
    "expiry": _plain(parse_yes_or_no),
    "control": _plain(parse_control),
    "un_number": _plain(parse_un_number),
    "temperature": _plain(parse_temperature),
    "location": lambda step, edit, _: step.place(edit.text) if edit.text.strip() else None,
    "note": lambda _, edit, __: clean_text(edit.text, LONG, lines=True),
}


def _edits(step: _Step) -> list[Edit]:
    renamed = [id_ for id_, fields in step.values.items() if any(name in fields for name in _FOUND_BY)]
    synonyms = synonyms_of(step.session, renamed)
    found: list[Edit] = []
    for id_, fields in step.values.items():
        now = step.there[id_]
        follow = {}
        if id_ in synonyms:
            names = {language: fields.get(f"name_{language}", now.names[language]) for language in NAME_LANGUAGES}
            follow = name_fields(names, fields.get("code", now.code or None), synonyms[id_])
        found += [Edit("article", id_, name, value) for name, value in {**follow, **fields}.items()]
    return found


def synonyms_of(session: Session, ids: Collection[int]) -> dict[int, list[str]]:
    """List the other wordings of articles, in the order they were learnt."""
    found: dict[int, list[str]] = {id_: [] for id_ in ids}
    for piece in chunks(sorted(found)):
        question = select(ArticleName.article_id, ArticleName.text).where(ArticleName.active)
        for id_, text in session.execute(question.where(ArticleName.article_id.in_(piece)).order_by(ArticleName.id)):
            found[id_].append(text)
    return found


def _categories(session: Session) -> dict[str, str]:
    rows = session.execute(select(Category.key, Category.name_de, Category.name_uk, Category.name_en)).all()
    words = {name_key(str(word)): str(row.key) for row in rows for word in row[::-1]}
    return {word: key for word, key in words.items() if word}


def _units(session: Session) -> dict[str, str]:
    words: dict[str, str] = {}
    for unit in session.scalars(select(Unit).order_by(Unit.code)):
        names = (unit.code, unit.short_de, unit.short_uk, unit.short_en, unit.name_de, unit.name_uk, unit.name_en)
        for word in (*names, *unit.spellings.split("|")):
            words.setdefault(name_key(word), unit.code)
    words.pop("", None)
    return words


def _nearest(session: Session, kind: str, known: Mapping[str, str], near: Sequence[str]) -> dict[str, str]:
    """Name the nearest one in the words the person would type: those that came nearest to theirs."""
    if not near:
        return {}
    key = known[near[0]]
    row: Any = session.get_one(Category if kind == "category" else Unit, key)
    names = (row.name_de, row.name_uk, row.name_en)
    return {"nearest": next((name for name in names if name_key(name) == near[0]), row.name_de)}


# Looking over, taking away -------------------------------------------------------------------------------------------


def look_over(session: Session, ids: Sequence[int]) -> int:
    """Say of articles that somebody completed them: they are to be checked no more. Answers the entry.

    Raises:
        NothingChanged: none of them was to be checked.
    """
    return _switch(session, "look_over", rows_of(session, ids), "review", on=False)


def remove_articles(session: Session, ids: Sequence[int]) -> int:
    """Take away articles that nothing uses; answers the entry. Undo brings them back.

    Raises:
        ArticleInUse: the first that goods are of, wherever they lie, or that may stand in for another; none is removed.
    """
    lines = rows_of(session, ids)
    _refuse_in_use(session, lines)
    return _switch(session, "remove_articles", lines, "active", on=False)


def bring_back(session: Session, ids: Sequence[int]) -> int:
    """Bring articles back that were taken away; answers the entry.

    Raises:
        IsMerged: one of them was merged into another.
    """
    lines = rows_of(session, ids)
    for line in lines:
        if line.merged_into:
            raise IsMerged(article=dict(line.names), into=dict(line.merged_into))
    return _switch(session, "bring_back_articles", lines, "active", on=True)


def _switch(session: Session, kind: str, lines: Sequence[ArticleLine], name: str, *, on: bool) -> int:
    facts = {"count": len(lines), "name": name_in(lines[0].names, "de") if lines else ""}
    return record(session, Entry(kind, edits=tuple(Edit("article", line.id, name, on) for line in lines), facts=facts))


def _refuse_in_use(session: Session, lines: Sequence[ArticleLine]) -> None:
    """Look whether goods of them lie anywhere, or whether they may stand in for others."""
    other = aliased(Article)
    for piece in chunks(lines):
        ids = [line.id for line in piece]
        held = exists().where(Balance.lot_id == Lot.id, Balance.quantity_milli > 0)
        lots = select(Lot.article_id, func.count()).where(Lot.article_id.in_(ids), held).group_by(Lot.article_id)
        numbers = {id_: int(number) for id_, number in session.execute(lots)}
        stands_in = (
            select(ArticleSubstitute.substitute_id, other.name_de, other.name_uk, other.name_en)
            .join(other, other.id == ArticleSubstitute.article_id)
            .where(
                ArticleSubstitute.substitute_id.in_(ids), ArticleSubstitute.active, other.active, other.id.not_in(ids)
            )
        )
        others = {row[0]: dict(zip(NAME_LANGUAGES, row[1:], strict=True)) for row in session.execute(stands_in)}
        for line in piece:
            if line.id in numbers or line.id in others:
                raise ArticleInUse(article=dict(line.names), lots=numbers.get(line.id, 0), other=others.get(line.id))
