"""Several articles that are one: looked at side by side, then merged as one step, undone as one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Article,
    ArticleBarcode,
    ArticleName,
    ArticlePack,
    ArticleSubstitute,
    ConfirmedWording,
    KitPart,
    Lot,
    NeedsLine,
    Reservation,
)
from aidhub.domain import errors
from aidhub.domain.catalogue import strictest
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.names import NAME_LANGUAGES, name_in
from aidhub.domain.spelling import name_key
from aidhub.services.article_edits import FIELDS, synonyms_of
from aidhub.services.article_list import ArticleLine, rows_of
from aidhub.services.articles import name_fields
from aidhub.services.importing_matching import Units
from aidhub.services.ledger import insert_rows, record
from aidhub.services.who_changed import who_edited

CHOSEN = ("code", "name_de", "name_uk", "name_en", "category", "net", "volume", "value", "hs_code", "un_number",
          "temperature", "location", "minimum")  # fmt: skip
"""What may be taken from either article; of the rules the stricter holds, and notes are joined."""

_SHOWN = {
    "category": "category", "net": "net_g", "volume": "volume_ml", "value": "value_cents", "location": "place_id",
    "minimum": "minimum_milli",
}  # fmt: skip
MOST = 20


class OneArticle(errors.AidHubError):
    """There is nothing to merge: a merge takes two articles or more. Facts: limit (how many at most)."""


class UnitsDiffer(errors.AidHubError):
    """Goods are counted in another unit than the article they would become. Facts: article, unit, other, into."""


class NotThere(errors.AidHubError):
    """An article that was to be merged was taken away or merged meanwhile. Facts: article (its names)."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the articles, and what belongs to it: lots, how much is promised (thousandths), parts by their number."""

    line: ArticleLine
    lots: int
    promised_milli: int
    packs: int
    barcodes: int
    synonyms: int
    substitutes: int


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do.

    ``winner`` is the article proposed to be kept; ``chosen`` says for each of `CHOSEN` from which article its value is
    taken; ``refusal`` why it cannot be done under this winner.
    """

    sides: tuple[Side, ...]
    winner: int
    chosen: Mapping[str, int]
    refusal: errors.AidHubError | None


def value_of(line: ArticleLine, name: str) -> Any:
    """Tell what an article says for one of `CHOSEN`."""
    return getattr(line, _SHOWN.get(name, name))


def plan_merge(session: Session, ids: Sequence[int], winner: int | None = None) -> MergePlan:
    """Look at articles side by side, and propose which is kept and what of each.

    Without a ``winner`` it is the one with most goods, then the one that was looked over, then the oldest. What it does
    not say is taken from the others.

    Raises:
        OneArticle: fewer than two, or too many at once.
        NotThere: one of them is no more.
    """
    lines = _lines(session, ids)
    sides = _sides(session, lines)
    kept = winner or max(sides, key=lambda side: (side.lots, not side.line.review, -side.line.id)).line.id
    try:
        _refuse_units(session, sides, kept)
    except errors.AidHubError as refusal:
        return MergePlan(tuple(sides), kept, chosen_from(lines, kept), refusal)
    return MergePlan(tuple(sides), kept, chosen_from(lines, kept), None)


def chosen_from(lines: Sequence[ArticleLine], winner: int) -> dict[str, int]:
    """Say from which article each value is taken if nobody chooses: the winner's, else the first that has one."""
    ordered = sorted(lines, key=lambda line: line.id != winner)
    found = {}
    for name in CHOSEN:
        known = [line.id for line in ordered if value_of(line, name) not in ("", None)]
        found[name] = known[0] if known else winner
    return found


def merge_articles(
    session: Session, seen: Sequence[ArticleLine], winner: int, chosen: Mapping[str, int] | None = None
) -> int:
    """Make several articles one, as one step; answers the entry.

    All goods, packs, barcodes, wordings, substitutes and recipes of kits become the winner's; names and codes of the
    others become wordings of it, so that lists written with them are understood. What was issued stays as it was
    printed. Undo parts them again; goods that came since stay with the winner.

    Args:
        seen: the articles as the person saw them.
        winner: the id of the one that is kept.
        chosen: for each of `CHOSEN` the id of the article whose value holds from now on; see `chosen_from`.

    Raises:
        ChangedByOther, Changed: one of them is not what the person saw.
        UnitsDiffer: goods of another are counted in another unit.
        OneArticle, NotThere.
    """
    lines = _lines(session, [line.id for line in seen])
    for before, now in zip(seen, lines, strict=True):
        _refuse_changed(session, before, now)
    sides = _sides(session, lines)
    _refuse_units(session, sides, winner)
    by_id = {line.id: line for line in lines}
    kept, losers = by_id[winner], [line for line in lines if line.id != winner]
    source = {name: by_id[id_] for name, id_ in {**chosen_from(lines, winner), **(chosen or {})}.items()}
    edits = _freed_codes(losers, source["code"], kept)
    edits += _moved_parts(session, kept, losers)
    edits += _kept_fields(session, kept, losers, source)
    for line in losers:
        edits += [Edit("article", line.id, "merged_into_id", winner), Edit("article", line.id, "active", after=False)]
    facts = {"count": len(losers), "name": name_in(kept.names, "de"), "first": name_in(losers[0].names, "de")}
    return record(session, Entry("merge_articles", edits=tuple(edits), facts=facts))


# Looking -------------------------------------------------------------------------------------------------------------


def _lines(session: Session, ids: Sequence[int]) -> list[ArticleLine]:
    lines = rows_of(session, list(dict.fromkeys(ids)))
    if not 1 < len(lines) <= MOST:
        raise OneArticle(limit=MOST)
    for line in lines:
        if not line.active or line.merged_into:
            raise NotThere(article=dict(line.names))
    return lines


def _sides(session: Session, lines: Sequence[ArticleLine]) -> list[Side]:
    ids = [line.id for line in lines]
    lots = _numbers(session, select(Lot.article_id, func.count()).where(Lot.article_id.in_(ids)), Lot.article_id)
    promised = (
        select(Lot.article_id, func.sum(Reservation.quantity_milli))
        .join(Reservation, Reservation.lot_id == Lot.id)
        .where(Lot.article_id.in_(ids))
    )
    promises = _numbers(session, promised, Lot.article_id)
    parts = {
        table: _numbers(
            session,
            select(table.article_id, func.count()).where(table.article_id.in_(ids), table.active),
            table.article_id,
        )
        for table in (ArticlePack, ArticleBarcode, ArticleName, ArticleSubstitute)
    }
    return [
        Side(line, lots.get(line.id, 0), promises.get(line.id, 0), *(part.get(line.id, 0) for part in parts.values()))
        for line in lines
    ]


def _numbers(session: Session, question: Any, by: Any) -> dict[int, int]:
    return {id_: int(number) for id_, number in session.execute(question.group_by(by))}


def _refuse_units(session: Session, sides: Sequence[Side], winner: int) -> None:
    """Goods and recipes count in their article's unit: only what is counted in the winner's can become its own."""
    ids = [side.line.id for side in sides]
    touched = KitPart.article_id.in_(ids) | KitPart.part_id.in_(ids)
    rows = session.execute(select(KitPart.article_id, KitPart.part_id).where(KitPart.active, touched))
    in_recipes = {id_ for row in rows for id_ in row}
    kept = next(side.line for side in sides if side.line.id == winner)
    for side in sides:
        if side.line.unit_code != kept.unit_code and (side.lots or side.line.id in in_recipes):
            raise UnitsDiffer(
                article=dict(side.line.names), unit=dict(side.line.unit), other=dict(kept.unit), into=dict(kept.names)
            )


def _refuse_changed(session: Session, seen: ArticleLine, now: ArticleLine) -> None:
    for name in FIELDS:
        shown = {"unit": "unit_code", "expiry": "expiry_needed"}.get(name, _SHOWN.get(name, name))
        if getattr(seen, shown) != getattr(now, shown):
            called = name_in(seen.names, "de") or seen.code
            changed = who_edited(session, called, ("article", seen.id, FIELDS[name]))
            raise changed or errors.Changed(kind="article", name=called, field=name)


# What moves ----------------------------------------------------------------------------------------------------------


def _freed_codes(losers: Sequence[ArticleLine], source: ArticleLine, kept: ArticleLine) -> list[Edit]:
    """A code stands for one article: the loser gives it up where the winner takes it."""
    return [Edit("article", line.id, "code", None) for line in losers if line is source and line.code != kept.code]


def _moved_parts(session: Session, kept: ArticleLine, losers: Sequence[ArticleLine]) -> list[Edit]:
    ids = [line.id for line in losers]
    lots = session.scalars(select(Lot.id).where(Lot.article_id.in_(ids)))
    edits = [Edit("lot", id_, "article_id", kept.id) for id_ in lots]
    edits += _moved_packs(session, kept, losers)
    edits += _moved_codes(session, ArticleBarcode, "code", kept.id, ids)
    edits += _moved_codes(session, ArticleName, "key", kept.id, ids)
    edits += _moved_recipes(session, kept.id, ids)
    edits += _moved_needs(session, kept, losers)
    return edits + _moved_substitutes(session, kept.id, ids)


def _moved_needs(session: Session, kept: ArticleLine, losers: Sequence[ArticleLine]) -> list[Edit]:
    """Who asked for another asks for the winner; counted otherwise, the quantity becomes an open question."""
    unit_of = {line.id: line.unit_code for line in losers}
    units = Units(session)
    edits: list[Edit] = []
    for line in session.scalars(select(NeedsLine).where(NeedsLine.article_id.in_(unit_of)).order_by(NeedsLine.id)):
        edits.append(Edit("needs_line", line.id, "article_id", kept.id))
        own = unit_of[line.article_id or 0]
        if own != kept.unit_code:
            for name in ("quantity_milli", "factor_milli"):
                value = getattr(line, name)
                becomes = None if value is None else units.converted(value, own, kept.unit_code)
                edits.append(Edit("needs_line", line.id, name, becomes))
    words = session.scalars(select(ConfirmedWording.id).where(ConfirmedWording.article_id.in_(unit_of)))
    return edits + [Edit("confirmed_wording", id_, "article_id", kept.id) for id_ in words]


def _moved_packs(session: Session, kept: ArticleLine, losers: Sequence[ArticleLine]) -> list[Edit]:
    """Packs go along, counted in the winner's unit; one that is there already, or counts in nothing, is left off."""
    units = Units(session)
    unit_of = {line.id: line.unit_code for line in losers}
    own = session.scalars(select(ArticlePack).where(ArticlePack.article_id == kept.id, ArticlePack.active))
    there = {(name_key(pack.name), pack.factor_milli) for pack in own}
    edits: list[Edit] = []
    packs = select(ArticlePack).where(ArticlePack.article_id.in_(list(unit_of)), ArticlePack.active)
    for pack in session.scalars(packs.order_by(ArticlePack.id)):
        factor = units.converted(pack.factor_milli, unit_of[pack.article_id], kept.unit_code)
        key = (name_key(pack.name), factor or 0)
        if not factor or key in there:
            edits.append(Edit("article_pack", pack.id, "active", after=False))
            continue
        there.add(key)
        edits.append(Edit("article_pack", pack.id, "article_id", kept.id))
        if factor != pack.factor_milli:
            edits.append(Edit("article_pack", pack.id, "factor_milli", factor))
    return edits


def _moved_codes(session: Session, table: Any, name: str, winner: int, ids: Sequence[int]) -> list[Edit]:
    """Barcodes and wordings go along; what the winner has already is left off."""
    column = getattr(table, name)
    there = set(session.scalars(select(column).where(table.article_id == winner, table.active)))
    edits = []
    rows = session.execute(select(table.id, column).where(table.article_id.in_(ids), table.active).order_by(table.id))
    for id_, key in rows:
        is_new = key not in there
        there.add(key)
        edits.append(
            Edit(table.__tablename__, id_, "article_id", winner)
            if is_new
            else Edit(table.__tablename__, id_, "active", after=False)
        )
    return edits


def _moved_recipes(session: Session, winner: int, ids: Sequence[int]) -> list[Edit]:
    """The winner keeps its own recipe, or takes the first of another; in the kits of others it is the part from now on.

    What would go in twice goes in as one part of both amounts; itself as a part of itself is left off.
    """
    merged = {*ids, winner}
    question = select(KitPart).where(KitPart.active).order_by(KitPart.id)
    touched = KitPart.article_id.in_(merged) | KitPart.part_id.in_(merged)
    rows = session.scalars(question.where(touched)).all()
    kits = [row.article_id for row in rows if row.article_id in merged]
    followed = winner if winner in kits else next(iter(kits), winner)
    edits: list[Edit] = []
    same: dict[tuple[int, int], list[KitPart]] = defaultdict(list)
    for row in rows:
        kit, part = (winner if id_ in merged else id_ for id_ in (row.article_id, row.part_id))
        if kit == part or (kit == winner and row.article_id != followed):
            edits.append(Edit("kit_part", row.id, "active", after=False))
        else:
            same[kit, part].append(row)
    for (kit, part), (first, *more) in same.items():
        quantity = sum(row.quantity_milli for row in (first, *more))
        for name, value in (("article_id", kit), ("part_id", part), ("quantity_milli", quantity)):
            if getattr(first, name) != value:
                edits.append(Edit("kit_part", first.id, name, value))
        edits += [Edit("kit_part", row.id, "active", after=False) for row in more]
    return edits


def _moved_substitutes(session: Session, winner: int, ids: Sequence[int]) -> list[Edit]:
    """Who could be given instead, and instead of whom, holds for the winner; itself instead of itself is left off."""
    table, merged = ArticleSubstitute, {*ids, winner}
    question = select(table.id, table.article_id, table.substitute_id).where(table.active)
    touched = question.where(table.article_id.in_(merged) | table.substitute_id.in_(merged)).order_by(table.id)
    rows = list(session.execute(touched))
    there = {(row[1], row[2]) for row in rows if not {row[1], row[2]} & set(ids)}
    edits: list[Edit] = []
    for id_, article, other in rows:
        if not {article, other} & set(ids):
            continue
        pair = winner if article in merged else article, winner if other in merged else other
        if pair[0] == pair[1] or pair in there:
            edits.append(Edit("article_substitute", id_, "active", after=False))
            continue
        there.add(pair)
        for name, before, after in (("article_id", article, pair[0]), ("substitute_id", other, pair[1])):
            if before != after:
                edits.append(Edit("article_substitute", id_, name, after))
    return edits


def _kept_fields(
    session: Session, kept: ArticleLine, losers: Sequence[ArticleLine], source: Mapping[str, ArticleLine]
) -> list[Edit]:
    """Write what the winner says from now on, and by which further words it is found."""
    values: dict[str, Any] = {FIELDS[name]: value_of(line, name) for name, line in source.items()}
    values["code"] = values["code"] or None
    values["control"] = strictest([line.control for line in (kept, *losers)])
    values["expiry_needed"] = any(line.expiry_needed for line in (kept, *losers))
    values["note"] = "\n".join(dict.fromkeys(line.note for line in (kept, *losers) if line.note))[:10_000]
    edits, synonyms = _new_synonyms(session, kept, losers, values)
    names = {language: values[f"name_{language}"] for language in NAME_LANGUAGES}
    values |= name_fields(names, values["code"], synonyms)
    return edits + [Edit("article", kept.id, name, value) for name, value in values.items()]


def _new_synonyms(
    session: Session, kept: ArticleLine, losers: Sequence[ArticleLine], values: Mapping[str, Any]
) -> tuple[list[Edit], list[str]]:
    """Make wordings of the names and codes that are no longer the article's own; answers all its wordings."""
    known = synonyms_of(session, [line.id for line in (kept, *losers)])
    texts = {name_key(text): text for texts in known.values() for text in texts}
    own = {name_key(str(values[name])) for name in ("code", *(f"name_{language}" for language in NAME_LANGUAGES))
           if values[name]}  # fmt: skip
    words = [word for line in (*losers, kept) for word in (*line.names.values(), line.code) if word]
    new: dict[str, str] = {}
    for word in words:
        key = name_key(word)
        if key and key not in texts and key not in own:
            new.setdefault(key, word)
    rows = [{"article_id": kept.id, "text": text, "key": key, "active": False} for key, text in new.items()]
    ids = insert_rows(session, ArticleName, rows)
    return [Edit("article_name", id_, "active", after=True) for id_ in ids], [*texts.values(), *new.values()]


# Finding -------------------------------------------------------------------------------------------------------------

NEAR = 6
"""Letters of a word from which one may be wrong, or an ending another."""

_HALF, _ENDING = 3, 2


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Articles that may be one, and why: ``barcode``, ``name`` (called the same) or ``near`` (nearly the same)."""

    why: str
    lines: tuple[ArticleLine, ...]


def find_duplicates(session: Session, limit: int = 200) -> list[Duplicates]:
    """Find articles that carry one barcode, are called the same in any language, or nearly so; the surest first.

    Numbers and short words are taken as they are: size 48 is not size 50. Slow on a large catalogue: ask in the
    background.
    """
    here = Article.active & Article.merged_into_id.is_(None)
    codes: dict[str, set[int]] = defaultdict(set)
    barcodes = select(ArticleBarcode.code, Article.id).join(Article, Article.id == ArticleBarcode.article_id)
    for code, id_ in session.execute(barcodes.where(ArticleBarcode.active, here)):
        codes[code].add(id_)
    names: dict[str, set[int]] = defaultdict(set)
    words: dict[tuple[str, ...], set[int]] = defaultdict(set)
    own = select(Article.id, Article.name_de, Article.name_uk, Article.name_en).where(here)
    for id_, *texts in session.execute(own):
        for text in filter(None, texts):
            names[name_key(text)].add(id_)
            words[tuple(sorted(_words(text)))].add(id_)
    found: list[tuple[str, frozenset[int]]] = []
    found += [("barcode", frozenset(ids)) for ids in codes.values() if len(ids) > 1]
    found += [("name", frozenset(ids)) for key, ids in names.items() if key and len(ids) > 1]
    found += [("near", frozenset(ids)) for ids in _near(words)]
    seen: set[frozenset[int]] = set()
    groups: list[tuple[str, frozenset[int]]] = []
    for why, ids in found:
        if not any(ids <= other for other in seen):
            seen.add(ids)
            groups.append((why, ids))
    wanted = sorted({id_ for _, ids in groups[:limit] for id_ in ids})
    lines = {line.id: line for line in rows_of(session, wanted)}
    return [Duplicates(why, tuple(lines[id_] for id_ in sorted(ids))) for why, ids in groups[:limit]]


def _words(text: str) -> list[str]:
    return [word for part in text.split() if (word := name_key(part))]


def _near(words: Mapping[tuple[str, ...], set[int]]) -> list[set[int]]:
    """Pair names that differ in one word, and there in one letter or the ending; or only in the order of words.

    A letter that differs lies in one half of its word, so that the beginnings or the ends of two such words agree.
    """
    buckets: dict[tuple[tuple[str, ...], str, str], list[tuple[str, set[int]]]] = defaultdict(list)
    pairs: list[set[int]] = [set(ids) for key, ids in words.items() if len(ids) > 1 and len(key) > 1]
    for key, ids in words.items():
        for at, word in enumerate(key):
            if len(word) >= NEAR and word.isalpha():
                rest = key[:at] + key[at + 1 :]
                buckets[rest, "begins", word[:_HALF]].append((word, ids))
                buckets[rest, "ends", word[-_HALF:]].append((word, ids))
    for bucket in buckets.values():
        for at, (word, ids) in enumerate(bucket):
            for other, their in bucket[at + 1 :]:
                if ids != their and _is_near(word, other):
                    pairs.append(ids | their)
    return [pair for pair in pairs if len(pair) > 1]


def _is_near(word: str, other: str) -> bool:
    """Say whether two words differ in one letter, or one of them has an ending of at most two letters more."""
    shorter, longer = sorted((word, other), key=len)
    more = len(longer) - len(shorter)
    if more > _ENDING:
        return False
    if longer.startswith(shorter):
        return True
    at = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    if more == 0:
        return shorter[at + 1 :] == longer[at + 1 :]
    return more == 1 and shorter[at:] == longer[at + 1 :]
