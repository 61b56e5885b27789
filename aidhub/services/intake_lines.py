"""The lines of an intake: each is one step that makes its boxes, and can be changed and taken away again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import repeat
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Article, Balance, Intake, IntakeLine, Lot, Movement, Place
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Move, Relocate
from aidhub.domain.quantities import LONG, MOST_MILLI, clean_text
from aidhub.domain.weights import MASS_UNITS_G, shares, unit_weight
from aidhub.services.articles import todays
from aidhub.services.intakes import open_intake
from aidhub.services.ledger import insert_rows, outside
from aidhub.services.places import new_packages
from aidhub.services.steps import Steps
from aidhub.services.where_to import NOT_RELEASED, is_medicine, where_to

MOST_BOXES = 500
"""Boxes that one line makes at most: more are a slip of the keyboard."""

UNSORTED = "unssach"
"""The code of the article for donations that nobody can name yet."""

REASONS = ("wet", "dirty", "expired", "not_needed", "not_allowed")
"""Why goods are not accepted."""

ONE = 1000


class NothingInLine(errors.AidHubError):
    """A line has neither boxes nor a quantity."""


class TooManyBoxes(errors.AidHubError):
    """A line would make more boxes than anybody carries in at once. Facts: count, limit."""


class LineInUse(errors.AidHubError):
    """What a line brought in was worked on since, so its numbers cannot be changed.

    Facts: article (its names), places (where the goods are now; empty where they are gone).
    """


@dataclass(frozen=True, slots=True)
class NewLine:
    """What is handed over, of one kind.

    Args:
        article_id: what it is; None: nobody knows yet, it is to be sorted.
        boxes: in how many boxes; 0: it comes loose.
        quantity_milli: of all boxes together, in thousandths of the article's unit; None: not counted.
        gross_g: of all boxes together; None: not weighed.
        place_id: where it goes; None: where the rules of its article say.
        text: as it was typed.
        refused: why it is not accepted, one of `REASONS`; empty: it is.
    """

    article_id: int | None
    boxes: int = 1
    quantity_milli: int | None = None
    gross_g: int | None = None
    condition: str = ""
    expires: date | None = None
    expiry_kind: str = "best_before"
    batch: str = ""
    size: str = ""
    place_id: int | None = None
    text: str = ""
    refused: str = ""


_OF_LOT = ("condition", "expires", "expiry_kind", "batch", "size")
_OF_LINE = ("boxes", "quantity_milli", "gross_g", "refused", "text")


def add_line(session: Session, intake_id: int, new: NewLine) -> int:
    """Take goods in as one step; answers the line. Its boxes get the next numbers and stand where they go.

    Raises:
        IntakeFinished: nothing is added any more.
        NothingInLine, TooManyBoxes: the numbers make no sense.
    """
    intake = open_intake(session, intake_id)
    article, new = _article(session, new), _checked(new)
    asked = select(func.coalesce(func.max(IntakeLine.position), 0)).where(IntakeLine.intake_id == intake_id)
    row: dict[str, Any] = {
        "intake_id": intake_id,
        "position": session.scalars(asked).one() + 1,
        "article_id": article.id,
        "lot_id": None if new.refused else _lot(session, intake, article, new),
        "active": False,
        **{name: getattr(new, name) for name in _OF_LINE},
    }
    [line_id] = insert_rows(session, IntakeLine, [row])
    steps = Steps(edits=[Edit("intake_line", line_id, "active", after=True)])
    if row["lot_id"]:
        goal = new.place_id or where_to(session, intake.site_id, article, expires=new.expires)
        _put(session, steps, _Goods(row["lot_id"]), _wanted(article, new, new.boxes), goal)
    steps.record(session, "refuse" if new.refused else "take_in", _facts(intake, article, new))
    return line_id


def change_line(session: Session, line_id: int, becomes: NewLine, seen: NewLine | None = None) -> int:
    """Change what a line says, as one step; answers the entry. More boxes get new numbers, fewer are unmade.

    Args:
        line_id: which line.
        becomes: what it says from now on; ``place_id`` None: the boxes stay where they are, unless it was refused, or
            what it is has changed.
        seen: what the person saw there; what was not changed by them stays as it is now.

    Raises:
        LineInUse: its goods were worked on since; expiry, batch, condition and size can be changed all the same.
        Changed: somebody else changed the same meanwhile.
        IntakeFinished, NothingInLine, TooManyBoxes, NothingChanged: as they say.
    """
    line = _line(session, line_id)
    intake = open_intake(session, line.intake_id)
    now, before = line_now(session, line_id), session.get_one(Article, line.article_id)
    becomes = _checked(_merged(becomes, seen, now, before))
    change = _Change(session, intake, line, before, _article(session, becomes), now, becomes)
    change.of_line()
    change.of_lot()
    if change.is_of_goods:
        change.of_goods()
    edits = change.steps.edits
    if line.labelled and any(edit.field != "text" for edit in edits):
        edits.append(Edit("intake_line", line_id, "labelled", after=False))
    return change.steps.record(session, "change_line", _facts(intake, change.article, becomes))


def remove_line(session: Session, line_id: int) -> int:
    """Take a line away with all that it brought in, as one step; answers the entry. Numbers stay used.

    Raises:
        LineInUse: its goods were worked on since.
        NotEnoughStock: some of them are promised to a transport.
        IntakeFinished: nothing is changed any more.
    """
    line = _line(session, line_id)
    intake, now = open_intake(session, line.intake_id), line_now(session, line_id)
    article = session.get_one(Article, line.article_id)
    steps = Steps(edits=[Edit("intake_line", line_id, "active", after=False)])
    if line.lot_id:
        _put(session, steps, _goods(session, line, article), _Wanted([], 0, None), intake.site_id)
    return steps.record(session, "remove_line", _facts(intake, article, now))


def mark_labelled(session: Session, line_ids: Sequence[int]) -> int:
    """Keep that the labels of lines were handed to the printer, as one step; answers the entry.

    Raises:
        NothingChanged: they were already.
    """
    lines = [_line(session, line_id) for line_id in line_ids]
    intake = session.get_one(Intake, lines[0].intake_id)
    facts = {"intake": intake.number, "boxes": sum(line.boxes for line in lines if not line.labelled)}
    edits = [Edit("intake_line", line.id, "labelled", after=True) for line in lines]
    return Steps(edits=edits).record(session, "label_lines", facts)


def line_now(session: Session, line_id: int) -> NewLine:
    """Tell what a line says now. ``place_id`` is where its boxes stand; None: in several places, or gone."""
    line = _line(session, line_id)
    lot = session.get(Lot, line.lot_id, populate_existing=True) if line.lot_id else None
    own = {name: getattr(line, name) for name in _OF_LINE}
    of_lot = {name: getattr(lot, name) for name in _OF_LOT} if lot else {}
    return NewLine(line.article_id, **own, **of_lot, place_id=_stands_at(session, line.lot_id))


def boxes_of(session: Session, line_ids: Sequence[int]) -> list[int]:
    """List the boxes that lines made and that are still there, by number: what labels are printed for."""
    made = (
        select(Movement.to_place_id)
        .join(IntakeLine, IntakeLine.lot_id == Movement.lot_id)
        .where(IntakeLine.id.in_(line_ids), Movement.from_place_id == outside(session, "donor"))
    )
    there = select(Place.id).where(Place.id.in_(made), Place.kind == "box", Place.top_id != outside(session, "unmade"))
    return list(session.scalars(there.order_by(Place.number)))


# What a line says -----------------------------------------------------------------------------------------------------


def _line(session: Session, line_id: int) -> IntakeLine:
    line = session.get(IntakeLine, line_id, populate_existing=True)
    if line is None or not line.active:
        raise errors.NotFound(kind="line", name=str(line.position if line else line_id))
    return line


def _article(session: Session, new: NewLine) -> Article:
    """Find what is handed over, as it is called today; what nobody can name is to be sorted."""
    if new.article_id is not None:
        return session.get_one(Article, todays(session, [new.article_id])[new.article_id])
    to_sort = select(Article).where(Article.to_sort, Article.active, Article.merged_into_id.is_(None))
    first = case((Article.code == UNSORTED, 0), else_=1)
    found = session.scalars(to_sort.order_by(first, Article.id).limit(1)).first()
    if found is None:
        raise errors.NotFound(kind="article", name=new.text or UNSORTED)
    return found


def _checked(new: NewLine) -> NewLine:
    if new.boxes < 0 or (not new.boxes and not new.quantity_milli):
        raise NothingInLine
    if new.boxes > MOST_BOXES:
        raise TooManyBoxes(count=new.boxes, limit=MOST_BOXES)
    for number in (new.quantity_milli, new.gross_g):
        if number is not None and not 0 < number <= MOST_MILLI:
            raise NothingInLine
    if new.refused and new.refused not in REASONS:
        raise ValueError(f"no reason: {new.refused}")
    return replace(new, text=clean_text(new.text, LONG), batch=clean_text(new.batch, 60), size=clean_text(new.size, 40))


def _merged(becomes: NewLine, seen: NewLine | None, now: NewLine, article: Article) -> NewLine:
    """Take what the person changed into what stands there now."""
    if seen is None:
        return becomes
    changed = {
        name: getattr(becomes, name)
        for name in NewLine.__slots__
        if getattr(becomes, name) != getattr(seen, name)
    }  # fmt: skip
    for name, value in changed.items():
        if getattr(now, name) not in (getattr(seen, name), value):
            raise errors.Changed(kind="line", name=article.name_de or article.name_uk, field=name)
    return replace(now, **{"place_id": None, **changed})


def _facts(intake: Intake, article: Article, new: NewLine) -> dict[str, Any]:
    names = {"de": article.name_de, "uk": article.name_uk, "en": article.name_en}
    return {"intake": intake.number, "article": names, "boxes": new.boxes, "reason": new.refused}


# What a line holds ----------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Goods:
    """A lot as it came in and lies now: so many thousandths in each box, in the order of numbers, and loose."""

    lot_id: int
    boxes: dict[int, int] = field(default_factory=dict)
    loose: dict[int, int] = field(default_factory=dict)
    stands_at: int | None = None


@dataclass(frozen=True, slots=True)
class _Wanted:
    """How much is to be in each box, how much loose, and what each box weighs."""

    boxes: Sequence[int]
    loose: int
    gross_g: Sequence[int] | None


def _lot(session: Session, intake: Intake, article: Article, new: NewLine) -> int:
    row = {
        "article_id": article.id,
        "donor_id": intake.donor_id,
        "blocked": NOT_RELEASED if is_medicine(article) else "",
        "note": new.text if article.to_sort else "",
        **{name: getattr(new, name) for name in _OF_LOT},
    }
    return insert_rows(session, Lot, [row])[0]


def _wanted(article: Article, new: NewLine, boxes: int) -> _Wanted:
    """Share quantity and weight out over the boxes: whole pieces where they are enough."""
    total = known_or_estimated(article, new)
    if not boxes:
        return _Wanted([], total, None)
    each = [1] * boxes
    is_whole = total % ONE == 0 and total // ONE >= boxes and article.unit_code not in MASS_UNITS_G
    parts = [pieces * ONE for pieces in shares(total // ONE, each)] if is_whole else shares(max(total, boxes), each)
    return _Wanted(parts, 0, None if new.gross_g is None else shares(new.gross_g, each))


def known_or_estimated(article: Article, new: NewLine) -> int:
    """Tell how much is in all boxes together: as counted, else as their weight says, else one unit a box.

    What is to be sorted is one a box, whatever it weighs.
    """
    if new.quantity_milli is not None:
        return new.quantity_milli
    if article.to_sort:
        return max(new.boxes, 1) * ONE
    each_g = unit_weight(article.unit_code, article.net_g)
    if new.gross_g and each_g:
        exact = new.gross_g * ONE // each_g
        return exact if article.unit_code in MASS_UNITS_G else max(round(exact / ONE), new.boxes, 1) * ONE
    return max(new.boxes, 1) * ONE


def _goods(session: Session, line: IntakeLine, article: Article) -> _Goods:
    """Find where a line's goods are, all of them and as they came.

    Raises:
        LineInUse: some are gone, or lie in other packages.
    """
    lot_id = line.lot_id
    if lot_id is None:
        raise ValueError(f"line {line.id} has no goods")
    goods = _Goods(lot_id)
    asked = (
        select(Place, Balance.quantity_milli)
        .join(Balance, Balance.place_id == Place.id)
        .where(Balance.lot_id == lot_id, Balance.quantity_milli > 0)
        .order_by(Place.number, Place.id)
    )
    found = session.execute(asked.execution_options(populate_existing=True)).all()
    own = set(boxes_of(session, [line.id]))
    for place, quantity in found:
        (goods.boxes if place.kind == "box" else goods.loose)[place.id] = quantity
    here = session.scalars(
        select(Place.id).where(Place.id.in_({place.top_id for place, _ in found}), Place.kind == "site")
    )
    sites = set(here)
    is_whole = sum(quantity for _, quantity in found) == _came(session, lot_id) and len(goods.boxes) == line.boxes
    if not is_whole or not set(goods.boxes) <= own or any(place.top_id not in sites for place, _ in found):
        names = {"de": article.name_de, "uk": article.name_uk, "en": article.name_en}
        raise LineInUse(article=names, places=[place.code for place, _ in found][:5])
    goods.stands_at = next((place.location_id for place, _ in found), None)
    return goods


def _came(session: Session, lot_id: int) -> int:
    """Sum up what came of a lot from its donor, less what went back."""
    donor = outside(session, "donor")
    signed = case((Movement.from_place_id == donor, Movement.quantity_milli), else_=-Movement.quantity_milli)
    ends = (Movement.from_place_id == donor) | (Movement.to_place_id == donor)
    asked = select(func.coalesce(func.sum(signed), 0)).where(Movement.lot_id == lot_id, ends)
    return int(session.scalars(asked).one())


def _stands_at(session: Session, lot_id: int | None) -> int | None:
    asked = select(Place.location_id).join(Balance, Balance.place_id == Place.id)
    there = set(session.scalars(asked.where(Balance.lot_id == lot_id, Balance.quantity_milli > 0)))
    return next(iter(there)) if len(there) == 1 else None


@dataclass(slots=True)
class _Change:
    """A line that becomes another: what it was of, and is of from now on; ``steps`` will be the entry."""

    session: Session
    intake: Intake
    line: IntakeLine
    before: Article
    article: Article
    now: NewLine
    becomes: NewLine
    steps: Steps = field(default_factory=Steps)
    new_lot: int | None = None

    def _differing(self, names: Iterable[str]) -> dict[str, Any]:
        pairs = {name: (getattr(self.now, name), getattr(self.becomes, name)) for name in names}
        return {name: after for name, (before, after) in pairs.items() if before != after}

    @property
    def is_of_goods(self) -> bool:
        """Whether boxes are made, unmade, filled, weighed or moved."""
        if self.now.refused and self.becomes.refused:
            return False
        numbers = self._differing(("boxes", "quantity_milli", "gross_g", "refused"))
        is_moved = self.becomes.place_id not in {None, self.now.place_id}
        return bool(numbers) or is_moved or self.article is not self.before

    def of_line(self) -> None:
        """Change what the line itself says."""
        fields = self._differing(_OF_LINE)
        if self.article is not self.before:
            fields["article_id"] = self.article.id
        self.steps.edits += [Edit("intake_line", self.line.id, name, value) for name, value in fields.items()]

    def of_lot(self) -> None:
        """Change what is true of all its goods, wherever they lie; a line that is accepted now gets a lot."""
        if self.becomes.refused:
            return
        if self.line.lot_id is None:
            self.new_lot = _lot(self.session, self.intake, self.article, self.becomes)
            self.steps.edits.append(Edit("intake_line", self.line.id, "lot_id", self.new_lot))
            return
        lot = self.session.get_one(Lot, self.line.lot_id)
        fields = self._differing(_OF_LOT)
        if self.article is not self.before:
            fields["article_id"] = self.article.id
            if lot.blocked in {"", NOT_RELEASED}:
                fields["blocked"] = NOT_RELEASED if is_medicine(self.article) else ""
        self.steps.edits += [Edit("lot", lot.id, name, value) for name, value in fields.items()]

    def of_goods(self) -> None:
        """Let boxes and quantities be what the line says; where it is of another article, they go where that goes."""
        goods = _Goods(self.new_lot) if self.new_lot else _goods(self.session, self.line, self.before)
        if self.becomes.refused:
            _put(self.session, self.steps, goods, _Wanted([], 0, None), self.intake.site_id)
            self.steps.edits.append(Edit("intake_line", self.line.id, "lot_id", None))
            return
        stays = goods.stands_at if self.article is self.before else None
        goal = self.becomes.place_id or stays
        if goal is None:
            goal = where_to(self.session, self.intake.site_id, self.article, expires=self.becomes.expires)
        wanted = _wanted(self.article, self.becomes, self.becomes.boxes)
        _put(self.session, self.steps, goods, wanted, goal, move=stays is None or self.becomes.place_id is not None)


def _put(session: Session, steps: Steps, goods: _Goods, wanted: _Wanted, goal: int, *, move: bool = False) -> None:
    """Say what turns the goods as they lie into what is wanted: boxes are made or unmade, each gets its share."""
    stay, gone = list(goods.boxes)[: len(wanted.boxes)], list(goods.boxes)[len(wanted.boxes) :]
    boxes = [*stay, *new_packages(session, "box", [{"state": "closed"}] * (len(wanted.boxes) - len(stay)))]
    steps.relocations += [Relocate(box, goal) for box in (boxes if move else boxes[len(stay) :])]
    steps.relocations += [Relocate(box, outside(session, "unmade")) for box in gone]
    becomes = dict(zip(boxes, wanted.boxes, strict=True))
    if wanted.loose:
        becomes[goal if move else next(iter(goods.loose), goal)] = wanted.loose
    _move(steps, goods.lot_id, outside(session, "donor"), {**goods.boxes, **goods.loose}, becomes)
    if wanted.gross_g is not None or _any_weighed(session, stay):
        for box, grams in zip(boxes, wanted.gross_g or repeat(None), strict=wanted.gross_g is not None):
            source = "" if grams is None else "typed"
            steps.edits += [Edit("place", box, "gross_g", grams), Edit("place", box, "gross_source", source)]


def _any_weighed(session: Session, boxes: Iterable[int]) -> bool:
    """Say whether one of these boxes has a weight."""
    asked = select(Place.id).where(Place.id.in_(list(boxes)), Place.gross_g.is_not(None))
    return session.scalars(asked.limit(1)).first() is not None


def _move(steps: Steps, lot_id: int, donor: int, there: dict[int, int], becomes: dict[int, int]) -> None:
    more: dict[int, int] = defaultdict(int)
    for place_id, quantity in becomes.items():
        more[place_id] += quantity
    for place_id, quantity in there.items():
        more[place_id] -= quantity
    steps.moves += [
        Move(lot_id, donor, place_id, change) if change > 0 else Move(lot_id, place_id, donor, -change)
        for place_id, change in more.items()
        if change
    ]
