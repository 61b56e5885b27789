"""Other people's lists become goods, articles and partners: as one step, undone as one."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from sqlalchemy import Table, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    ArticlePack,
    Category,
    ImportMapping,
    Party,
    Place,
    Unit,
)
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry, Relocate
from aidhub.domain.names import NAME_LANGUAGES, language_of
from aidhub.domain.spelling import name_key
from aidhub.exchange.goods import Goods
from aidhub.exchange.lines import Line, Understood
from aidhub.services.articles import ArticleRow, NewArticle, articles_by_id, known_articles, new_articles
from aidhub.services.ledger import record
from aidhub.services.parties import NewParty, new_parties
from aidhub.services.places import LOCATIONS, new_packages, new_places
from aidhub.services.receiving import Received, receive

NO_CATEGORY, PIECE = "MISC", "H87"


class NothingToImport(errors.AidHubError):
    """No row of the list can be taken. Facts: rows."""


@dataclass(frozen=True, slots=True)
class Match:
    """What a row of a list becomes: the article it is (None: a new one, under ``names``), in which unit, how much.

    ``factor`` are thousandths of the article's unit in one unit of the list.
    """

    row: int
    article_id: int | None
    names: Mapping[str, str]
    unit_code: str
    quantity_milli: int


@dataclass(slots=True)
class _Made:
    """What an import makes besides goods: rows that the entry switches on or puts in their place."""

    edits: list[Edit] = field(default_factory=list)
    relocations: list[Relocate] = field(default_factory=list)


def match_goods(session: Session, lines: Sequence[Line[Goods]]) -> list[Match]:
    """Say for each taken row which article it is: by barcode, code, or name in any language; the rest are new.

    A row that counts in another unit than the article is taken for it only if the units convert, or the row or the
    article tells how many are in a pack. Otherwise it is a new article, since a wrong quantity is worse than a second
    article.
    """
    goods = [line.what for line in lines if line.what is not None]
    matcher = _Matcher(session, goods)
    return [matcher.match(line.row, line.what) for line in lines if line.what is not None]


def import_stock(
    session: Session, stock: Understood[Goods], file: str, site_id: int, place_id: int | None = None
) -> dict[str, Any]:
    """Take the goods of a list in, as one step; answers the entry, and how many lots and articles it made.

    Unknown articles become new ones, to be reviewed. Places the list names are made if they are not known; goods
    without a place lie at ``place_id``, or at the site itself. A quantity of zero makes the article known, without a lot.

    Raises:
        NothingToImport: no row can be taken.
    """
    lines = [line for line in stock.lines if line.what is not None]
    if not lines:
        raise NothingToImport(rows=len(stock.lines))
    matches = match_goods(session, lines)
    made = _Made()
    goods = [cast("Goods", line.what) for line in lines]
    articles = _articles(session, goods, matches, made)
    places = _Places(session, site_id, place_id or site_id, made)
    donors = _donors(session, goods, made)
    received = [
        _received(one, match, articles[index], places.of(one), donors.get(name_key(one.donor)))
        for index, (one, match) in enumerate(zip(goods, matches, strict=True))
        if match.quantity_milli
    ]
    facts = {"file": file, "rows": len(lines), "articles": sum(match.article_id is None for match in matches)}
    entry = _record(session, received, site_id, made, facts)
    remember(session, "stock", stock)
    return {"entry": entry, "lots": len(received), "articles": len({edit.row_id for edit in made.edits
                                                                   if edit.table == "article"})}  # fmt: skip


def _record(session: Session, received: list[Received], site_id: int, made: _Made, facts: dict[str, Any]) -> int:
    if received:
        return receive(session, received, site_id, kind="import", facts=facts, relocations=made.relocations,
                       edits=made.edits)  # fmt: skip
    return record(session, Entry("import", relocations=tuple(made.relocations), edits=tuple(made.edits), facts=facts))


# Remembering the mapping ---------------------------------------------------------------------------------------------


def remembered(session: Session, kind: str, key: str) -> dict[str, str]:
    """Find which heading meant which field when a list with these headings was imported last; empty if never."""
    found = session.get(ImportMapping, (kind, key))
    return json.loads(found.columns) if found else {}


def remember(session: Session, kind: str, understood: Understood[Any]) -> None:
    """Keep which heading meant which field, for the next list with the same headings."""
    if not understood.key:
        return
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    columns = json.dumps(understood.fields, ensure_ascii=False)
    row = dialect.insert(cast("Table", ImportMapping.__table__)).values(kind=kind, heading_key=understood.key,
                                                                        columns=columns)  # fmt: skip
    session.execute(row.on_conflict_do_update(index_elements=["kind", "heading_key"], set_={"columns": columns}))


# Articles ------------------------------------------------------------------------------------------------------------


class Named(Protocol):
    """What the rows of lists of goods and articles have in common: how they name an article."""

    @property
    def article(self) -> str: ...
    @property
    def article_code(self) -> str: ...
    @property
    def barcode(self) -> str: ...
    @property
    def name_de(self) -> str: ...
    @property
    def name_uk(self) -> str: ...
    @property
    def name_en(self) -> str: ...
    @property
    def size(self) -> str: ...


def wordings(goods: Named) -> list[str]:
    """List how a row names its article, the surest first: barcode, code, name with its size, name."""
    names = (goods.article, goods.name_de, goods.name_uk, goods.name_en)
    sized = [f"{name} {goods.size}" for name in names if name and goods.size]
    return [text for text in (goods.barcode, goods.article_code, *sized, *names) if text]


class _Units:
    """How units convert into each other."""

    def __init__(self, session: Session) -> None:
        rows = session.execute(select(Unit.code, Unit.measure, Unit.base))
        self._bases = {row.code: (row.measure, row.base) for row in rows}

    def __contains__(self, code: str) -> bool:
        return code in self._bases

    def factor(self, code: str, into: str) -> tuple[int, int] | None:
        """Answer how many of one unit another is, as numerator and denominator; None if they do not convert."""
        if code == into:
            return 1, 1
        (measure, base), (measure_into, base_into) = self._bases[code], self._bases[into]
        if measure != measure_into or not base or not base_into:
            return None
        return base, base_into


class _Matcher:
    """Knows the articles that the rows of a list may name."""

    def __init__(self, session: Session, goods: Sequence[Goods]) -> None:
        self._found = known_articles(session, [text for one in goods for text in wordings(one)])
        self._rows = articles_by_id(session, sorted({id_ for ids in self._found.values() for id_ in ids}))
        self._units = _Units(session)
        self._packs: dict[int, dict[str, int]] = {}
        question = select(ArticlePack.article_id, ArticlePack.name, ArticlePack.factor_milli).where(ArticlePack.active)
        for article_id, name, factor in session.execute(question):
            self._packs.setdefault(article_id, {})[name_key(name)] = factor

    def match(self, row: int, goods: Goods) -> Match:
        own = goods.unit if goods.unit in self._units else ""
        for text in wordings(goods):
            for article_id in self._found.get(name_key(text), []):
                article = self._rows[article_id]
                quantity = self._converted(goods, own, article)
                if quantity is not None:
                    return Match(row, article_id, article.names, article.unit_code, quantity)
        return Match(row, None, names_of(goods), own or PIECE, goods.quantity_milli)

    def _converted(self, goods: Goods, own: str, article: ArticleRow) -> int | None:
        """Bring a quantity into the article's unit; None if nobody knows how."""
        if not goods.unit and not goods.unit_text:
            return goods.quantity_milli
        if own and (ratio := self._units.factor(own, article.unit_code)):
            exact, rest = divmod(goods.quantity_milli * ratio[0], ratio[1])
            return None if rest else exact
        for pack in goods.packs:
            if pack.unit == own and pack.of == article.unit_code:
                return goods.quantity_milli * pack.holds_milli // 1000
        factor = self._packs.get(article.id, {}).get(name_key(goods.unit_text or goods.unit))
        return None if factor is None else goods.quantity_milli * factor // 1000


def names_of(goods: Named) -> dict[str, str]:
    """Name a new article as the list does, in the language its letters tell."""
    names = {language: getattr(goods, f"name_{language}") for language in NAME_LANGUAGES}
    plain = " ".join(filter(None, (goods.article or goods.article_code or goods.barcode, goods.size)))
    if not any(names.values()):
        names[language_of(plain)] = plain
    return {language: name[:200] for language, name in names.items() if name}


def _articles(session: Session, goods: Sequence[Goods], matches: Sequence[Match], made: _Made) -> list[int]:
    """Make the articles that are new, each once; answers the article of every row."""
    categories = categories_by_word(session)
    new: dict[tuple[str, str], NewArticle] = {}
    keys: list[tuple[str, str]] = []
    for one, match in zip(goods, matches, strict=True):
        key = (name_key(" ".join((one.article_code, *match.names.values()))), match.unit_code)
        keys.append(key)
        if match.article_id is None and key not in new:
            new[key] = _new_article(one, match, categories)
    ids: dict[tuple[str, str], int] = {}
    if new:
        made_ids, edits = new_articles(session, list(new.values()))
        ids = dict(zip(new, made_ids, strict=True))
        made.edits += edits
    return [match.article_id or ids[key] for match, key in zip(matches, keys, strict=True)]


def _new_article(goods: Goods, match: Match, categories: Mapping[str, str]) -> NewArticle:
    written = goods.unit_text if match.unit_code == PIECE and goods.unit != PIECE else ""
    return NewArticle(
        names=match.names,
        category_key=categories.get(name_key(goods.category), NO_CATEGORY),
        unit_code=match.unit_code,
        net_g=_unit_weight(goods),
        hs_code=goods.hs_code[:10],
        un_number=goods.un_number[:4],
        note=" · ".join(filter(None, (goods.category, goods.maker, written))),
        review=True,
        packs={pack.name: pack.holds_milli for pack in goods.packs if pack.of == match.unit_code},
        synonyms=[goods.article_code] if goods.article_code else [],
        barcodes=[goods.barcode] if goods.barcode else [],
    )


def units_there_are(session: Session) -> frozenset[str]:
    """List the codes of the units."""
    return frozenset(session.scalars(select(Unit.code)))


def categories_by_word(session: Session) -> dict[str, str]:
    """Find categories by their key or name in any language, folded."""
    rows = session.execute(select(Category.key, Category.name_de, Category.name_uk, Category.name_en))
    return {name_key(word): str(row.key) for row in rows for word in row}


# Places, donors, lots ------------------------------------------------------------------------------------------------


class _Places:
    """Finds the place of a row, or makes it: warehouse, shelf, pallet and box as the list names them."""

    def __init__(self, session: Session, site_id: int, usual_id: int, made: _Made) -> None:
        self._session, self._site, self._usual, self._made = session, site_id, usual_id, made
        question = select(Place.id, Place.kind, Place.code, Place.name).where(
            Place.top_id == site_id, Place.kind.in_(LOCATIONS)
        )
        self._known: dict[tuple[str, str], int] = {}
        for row in session.execute(question.order_by(Place.id.desc())):
            for word in (row.code, row.name):
                self._known["", name_key(word)] = row.id

    def of(self, goods: Goods) -> int:
        """Answer where a row's goods lie: box before pallet before shelf before warehouse."""
        here = self._area(goods.warehouse) if goods.warehouse else self._usual
        if goods.places:
            here = self._shelf(goods.places[0], self._site if here == self._usual else here)
        if goods.pallet:
            here = self._package("pallet", goods.pallet, here)
        return self._package("box", goods.box, here) if goods.box else here

    def _area(self, name: str) -> int:
        return self._found("", name) or self._make("aisle", name, self._site)

    def _shelf(self, code: str, parent: int) -> int:
        scope = "" if parent == self._site else str(parent)
        return self._found(scope, code) or self._make("shelf", code, parent, scope)

    def _found(self, scope: str, name: str) -> int | None:
        return self._known.get((scope, name_key(name)))

    def _make(self, kind: str, name: str, parent: int, scope: str = "") -> int:
        [place_id] = new_places(self._session, kind, [name[:60]], name=name)
        return self._stand(place_id, parent, scope, name)

    def _package(self, kind: str, name: str, parent: int) -> int:
        """Make a box or pallet once; it gets a number of ours and keeps the list's own as its name."""
        known = self._found(kind, name)
        if known:
            return known
        [place_id] = new_packages(self._session, kind, [{"name": name[:200], "state": "closed"}])
        return self._stand(place_id, parent, kind, name)

    def _stand(self, place_id: int, parent: int, scope: str, name: str) -> int:
        self._known[scope, name_key(name)] = place_id
        self._made.relocations.append(Relocate(place_id, parent))
        return place_id


def _donors(session: Session, goods: Sequence[Goods], made: _Made) -> dict[str, int]:
    wanted = {name_key(one.donor): one.donor for one in goods if one.donor}
    known = select(Party.name, Party.id).where(Party.role == "donor", Party.active)
    found = {name_key(name): party_id for name, party_id in session.execute(known)}
    missing = {key: name for key, name in wanted.items() if key not in found}
    if missing:
        ids, edits = new_parties(session, [NewParty(role="donor", name=name[:200]) for name in missing.values()])
        made.edits += edits
        found |= dict(zip(missing, ids, strict=True))
    return found


def _received(goods: Goods, match: Match, article_id: int, place_id: int, donor_id: int | None) -> Received:
    value, source = _value(goods, match)
    return Received(
        article_id=article_id,
        loose_milli=match.quantity_milli,
        place_id=place_id,
        expires=goods.expires,
        expiry_kind=goods.expiry_kind,
        batch=goods.batch[:60],
        serial=goods.serial[:60],
        condition=goods.condition,
        wear_percent=goods.wear_percent,
        donor_id=donor_id,
        net_g=_unit_weight(goods),
        value_cents=value,
        value_source=source,
        note=_note(goods),
    )


def _unit_weight(goods: Goods) -> int | None:
    """Work out what one unit weighs, from the weight of one or of the row."""
    if goods.unit_weight_g is not None:
        return goods.unit_weight_g
    for grams in (goods.net_g, goods.weight_g, goods.gross_g):
        if grams and goods.quantity_milli:
            return grams * 1000 // goods.quantity_milli or None
    return None


def _value(goods: Goods, match: Match) -> tuple[int | None, str]:
    """Take a value in euro; another currency is kept in words, since nothing converts silently."""
    if goods.currency not in ("", "EUR") or match.quantity_milli != goods.quantity_milli:
        return None, ""
    if goods.value is not None:
        return round(goods.value * 100), "list"
    if goods.total_value is not None and goods.quantity_milli:
        return round(goods.total_value * 100_000 / goods.quantity_milli), "list"
    return None, ""


def _note(goods: Goods) -> str:
    money = goods.value if goods.value is not None else goods.total_value
    foreign = f"{money} {goods.currency}" if money is not None and goods.currency not in ("", "EUR") else ""
    return " · ".join(filter(None, (goods.note, ", ".join(goods.places[1:]), goods.owner, foreign)))
