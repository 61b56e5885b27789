"""Intakes as the page and the receipt show them: head, lines and sums, always as they are now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Article,
    Balance,
    Intake,
    IntakeLine,
    Lot,
    Movement,
    Party,
    Person,
    Place,
    Unit,
)
from aidhub.domain.checks import Finding
from aidhub.services.intake_checks import found_at_the_counter
from aidhub.services.intake_lines import NewLine, known_or_estimated
from aidhub.services.ledger import outside
from aidhub.services.where_to import is_medicine, lacks_expiry


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of an intake as lists show it.

    Args:
        number: its place among the lines that were accepted; None: it was not.
        quantity_milli: as counted; None: not counted, ``about_milli`` is what its weight says, or one unit a box.
        place: code of the location its goods lie at; empty: in several, or nowhere.
        place_name: how that location is called.
        use: what that location is for: packing, quarantine, gate; empty: goods are kept there.
        codes: the numbers of its boxes.
        said: what it says, to be changed.
    """

    id: int
    number: int | None
    names: dict[str, str]
    category: str
    unit: dict[str, str]
    to_sort: bool
    about_milli: int
    place: str
    place_name: str
    use: str
    codes: tuple[str, ...]
    labelled: bool
    lacks_expiry: bool
    is_medicine: bool
    needs_expiry: bool
    said: NewLine
    findings: tuple[Finding, ...] = ()
    """What is the matter with it, what matters most first."""

    @property
    def boxes(self) -> int:
        """In how many boxes it came."""
        return self.said.boxes

    @property
    def is_accepted(self) -> bool:
        """Whether it was taken in."""
        return not self.said.refused


@dataclass(frozen=True, slots=True)
class OpenIntake:
    """An intake that is not finished, as the list of them shows it."""

    id: int
    number: int
    donor: str
    person: str
    started_at: datetime
    boxes: int
    about_boxes: int | None


@dataclass(frozen=True, slots=True)
class IntakeShow:
    """An intake with all its lines, the newest first.

    ``nth`` says the how manieth intake of this donor it is; 0: anonymous.
    """

    id: int
    number: int
    state: str
    site_id: int
    donor_id: int | None
    donor: str
    nth: int
    about_boxes: int | None
    started_at: datetime
    finished_at: datetime | None
    person: str
    note: str
    lines: tuple[LineRow, ...] = field(default=())

    @property
    def accepted(self) -> list[LineRow]:
        """The lines that were taken in."""
        return [line for line in self.lines if line.is_accepted]

    @property
    def boxes(self) -> int:
        """How many boxes were taken in."""
        return sum(line.boxes for line in self.accepted)

    @property
    def refused_boxes(self) -> int:
        """How many boxes were not accepted."""
        return sum(line.boxes for line in self.lines if not line.is_accepted)

    @property
    def gross_g(self) -> int:
        """What was taken in weighs, as far as it was weighed."""
        return sum(line.said.gross_g or 0 for line in self.accepted)

    @property
    def unweighed(self) -> int:
        """How many accepted lines nobody weighed."""
        return sum(line.said.gross_g is None for line in self.accepted)

    @property
    def to_label(self) -> list[LineRow]:
        """The lines whose labels were not printed yet."""
        return [line for line in self.accepted if line.boxes and not line.labelled]


def show_intake(session: Session, intake_id: int) -> IntakeShow | None:
    """Tell all of an intake; None if its start was undone."""
    question = select(Intake, Party.name, Person.name).join(Person, Person.id == Intake.person_id)
    question = question.outerjoin(Party, Party.id == Intake.donor_id).where(Intake.id == intake_id, Intake.active)
    found = session.execute(question.execution_options(populate_existing=True)).first()
    if found is None:
        return None
    intake, donor, person = found
    return IntakeShow(
        intake.id,
        intake.number,
        intake.state,
        intake.site_id,
        intake.donor_id,
        donor or "",
        _nth(session, intake),
        intake.about_boxes,
        intake.started_at,
        intake.finished_at,
        person,
        intake.note,
        _lines(session, intake),
    )


def open_intakes(session: Session, limit: int = 50) -> list[OpenIntake]:
    """List the intakes that are not finished, the newest first."""
    boxes = (
        select(func.coalesce(func.sum(IntakeLine.boxes), 0))
        .where(IntakeLine.intake_id == Intake.id, IntakeLine.active, IntakeLine.refused == "")
        .scalar_subquery()
    )
    question = (
        select(Intake.id, Intake.number, Party.name, Person.name, Intake.started_at, boxes, Intake.about_boxes)
        .join(Person, Person.id == Intake.person_id)
        .outerjoin(Party, Party.id == Intake.donor_id)
        .where(Intake.state == "open", Intake.active)
        .order_by(Intake.number.desc())
        .limit(limit)
    )
    return [
        OpenIntake(row[0], row[1], row[2] or "", row[3], row[4], int(row[5]), row[6])
        for row in session.execute(question)
    ]


def count_open(session: Session) -> int:
    """Count the intakes that are not finished."""
    asked = select(func.count()).select_from(Intake).where(Intake.state == "open", Intake.active)
    return session.scalars(asked).one()


def line_of_box(session: Session, box_id: int) -> tuple[int, int] | None:
    """Find the intake and the line that made a box; None if it came another way."""
    question = (
        select(IntakeLine.intake_id, IntakeLine.id)
        .join(Movement, Movement.lot_id == IntakeLine.lot_id)
        .where(Movement.to_place_id == box_id, Movement.from_place_id == outside(session, "donor"), IntakeLine.active)
        .order_by(IntakeLine.id.desc())
    )
    found = session.execute(question.limit(1)).first()
    return (found[0], found[1]) if found else None


def _nth(session: Session, intake: Intake) -> int:
    if intake.donor_id is None:
        return 0
    before = select(func.count()).select_from(Intake)
    return session.scalars(
        before.where(Intake.donor_id == intake.donor_id, Intake.active, Intake.number <= intake.number)
    ).one()


def _lines(session: Session, intake: Intake) -> tuple[LineRow, ...]:
    question = (
        select(IntakeLine, Article, Unit.short_de, Unit.short_uk, Unit.short_en, Lot)
        .join(Article, Article.id == IntakeLine.article_id)
        .join(Unit, Unit.code == Article.unit_code)
        .outerjoin(Lot, Lot.id == IntakeLine.lot_id)
        .where(IntakeLine.intake_id == intake.id, IntakeLine.active)
        .order_by(IntakeLine.position, IntakeLine.id)
    )
    found = session.execute(question.execution_options(populate_existing=True)).all()
    spots = _spots(session, [row.Lot.id for row in found if row.Lot])
    rows: list[LineRow] = []
    number = 0
    for line, article, *unit, lot in found:
        number += not line.refused
        row = _row(line, article, lot, spots[lot.id] if lot else [])
        named = dict(zip(("de", "uk", "en"), unit, strict=True))
        rows.append(replace(row, number=None if line.refused else number, unit=named))
    found_there = found_at_the_counter(session, [(row.id, row.said) for row in rows], anonymous=intake.donor_id is None)
    return tuple(replace(row, findings=found_there.get(row.id, ())) for row in reversed(rows))


def _spots(session: Session, lot_ids: Sequence[int]) -> dict[int, list[tuple[Place, str]]]:
    """Find where lots lie now: each location, and the codes of the boxes in it."""
    location = Place.__table__.alias("location")
    question = (
        select(Balance.lot_id, Place.kind, Place.code, location.c.id)
        .join(Place, Place.id == Balance.place_id)
        .join(location, location.c.id == Place.location_id)
        .where(Balance.lot_id.in_(lot_ids), Balance.quantity_milli > 0)
        .order_by(Place.number, Place.id)
    )
    found = session.execute(question).all()
    places = {
        place.id: place for place in session.scalars(select(Place).where(Place.id.in_({row[3] for row in found})))
    }
    spots: dict[int, list[tuple[Place, str]]] = defaultdict(list)
    for lot_id, kind, code, location_id in found:
        spots[lot_id].append((places[location_id], code if kind == "box" else ""))
    return spots


def _row(line: IntakeLine, article: Article, lot: Lot | None, spots: Sequence[tuple[Place, str]]) -> LineRow:
    places = {place.id: place for place, _ in spots}
    place = next(iter(places.values())) if len(places) == 1 else None
    expires: date | None = lot.expires if lot else None
    said = NewLine(
        line.article_id,
        line.boxes,
        line.quantity_milli,
        line.gross_g,
        lot.condition if lot else "",
        expires,
        lot.expiry_kind if lot else "best_before",
        lot.batch if lot else "",
        lot.size if lot else "",
        place.id if place else None,
        line.text,
        line.refused,
    )
    return LineRow(
        line.id,
        None,
        {"de": article.name_de, "uk": article.name_uk, "en": article.name_en},
        article.category_key,
        {},
        article.to_sort,
        known_or_estimated(article, said),
        place.code if place else "",
        place.name if place else "",
        place.use if place else "",
        tuple(code for _, code in spots if code),
        line.labelled,
        not line.refused and lacks_expiry(article, expires),
        is_medicine(article),
        article.expiry_needed,
        said,
    )
