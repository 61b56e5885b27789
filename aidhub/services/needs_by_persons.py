"""How much persons need for some days: lines of a needs list computed from figures of aid handbooks.

The figures are data (``resources/reference/sphere.csv``) with their day and source; a coordinator may change them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Article, Person, Setting, Unit
from aidhub.domain import errors
from aidhub.domain.ledger import Entry
from aidhub.domain.names import name_in
from aidhub.domain.quantities import NumberStyle, parse_quantity
from aidhub.domain.reference import read_table
from aidhub.i18n import translator
from aidhub.services.importing_matching import COUNTED, Units
from aidhub.services.kept_settings import setting_edits, value_of
from aidhub.services.ledger import record
from aidhub.services.needs import NewLine, add_lines, open_list
from aidhub.services.needs_amounts import ONE
from aidhub.services.today import today

PREFIX = "sphere."
MOST_PERSONS, MOST_DAYS, MOST_IN_HOUSEHOLD = 1_000_000, 3650, 50
MOST_EACH_MILLI = 1_000_000_000
PERSON, HOUSEHOLD = "person", "household"


class NoGroup(errors.AidHubError):
    """So many persons, days or heads of a household make no sense. Facts: persons, days, household (the most each)."""


class FigureOutOfRange(errors.AidHubError):
    """So much of something for one person makes no sense. Facts: most (thousandths)."""


@dataclass(frozen=True, slots=True)
class Figure:
    """How much of something one person or household needs.

    Args:
        key: names it.
        names: what it is, by language.
        article: the code of the article that is meant; empty: somebody chooses one.
        per: `PERSON` or `HOUSEHOLD`.
        days: for how many days the amount is; 0: once.
        amount_milli: in thousandths of the unit.
        unit_code: the unit.
        unit: its short names by language.
        source: where the shipped value comes from (empty: it is only usual), or who changed it.
        to_check: it is not read from the source itself, but a usual value.
        since: when that was compared or changed.
        is_changed: whether it is another value than the shipped one.
    """

    key: str
    names: Mapping[str, str]
    article: str
    per: str
    days: int
    amount_milli: int
    unit_code: str
    unit: Mapping[str, str]
    source: str
    since: date
    to_check: bool = False
    is_changed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """For whom it is: so many persons, for so many days, so many of them in a household."""

    persons: int
    days: int = 30
    household: int = 5

    @property
    def households(self) -> int:
        """How many households they are; one that is not full counts."""
        return -(-self.persons // self.household)


def figures(session: Session) -> list[Figure]:
    """List the figures in force."""
    units = {
        row.code: {"de": row.short_de, "uk": row.short_uk, "en": row.short_en}
        for row in session.execute(select(Unit.code, Unit.short_de, Unit.short_uk, Unit.short_en))
    }
    question = select(Setting.key, Setting.value, Setting.since, Setting.source)
    kept = {
        row.key.removeprefix(PREFIX): row
        for row in session.execute(question.where(Setting.key.startswith(PREFIX, autoescape=True)))
    }
    found = []
    for shipped in read_table("sphere"):
        row = kept.get(shipped["key"])
        value = value_of(row.value) if row else None
        own = value if isinstance(value, int) and 0 < value <= MOST_EACH_MILLI else None
        is_changed = own is not None
        found.append(
            Figure(
                key=shipped["key"],
                names={code: shipped[f"name_{code}"] for code in ("de", "uk", "en")},
                article=shipped["article"],
                per=shipped["per"],
                days=int(shipped["days"]),
                amount_milli=own or int(shipped["amount_milli"]),
                unit_code=shipped["unit_code"],
                unit=units.get(shipped["unit_code"], {}),
                source=row.source if row and is_changed else shipped["source"],
                since=(row.since if row and is_changed else None) or date.fromisoformat(shipped["since"]),
                to_check=shipped["to_check"] == "1" and not is_changed,
                is_changed=is_changed,
            )
        )
    return found


def change_figure(session: Session, key: str, amount_milli: int) -> int:
    """Set how much is needed of something from today on; answers the entry. Who does it stands as its source.

    The shipped value sets it back.

    Raises:
        FigureOutOfRange: it makes no sense.
        NothingChanged: it is so already.
    """
    if not 0 < amount_milli <= MOST_EACH_MILLI:
        raise FigureOutOfRange(most=MOST_EACH_MILLI)
    figure = next(one for one in figures(session) if one.key == key)
    if figure.amount_milli == amount_milli:
        raise errors.NothingChanged
    if amount_milli == _shipped()[key]:
        edits = setting_edits(session, PREFIX + key, None, None, "")
    else:
        name = session.scalar(select(Person.name).where(Person.id == session.info.get("by"))) or ""
        edits = setting_edits(session, PREFIX + key, amount_milli, today(session), name)
    facts = {"article": dict(figure.names), "quantity_milli": amount_milli, "unit": dict(figure.unit)}
    return record(session, Entry("change_figure", edits=edits, facts=facts))


@dataclass(frozen=True, slots=True)
class FigureEdit:
    """What was typed as the amount for one."""

    key: str
    text: str
    style: NumberStyle = NumberStyle.POINT


def check_figures(session: Session, edits: Sequence[FigureEdit]) -> list[errors.AidHubError | None]:  # noqa: ARG001
    """Say of each edit why it cannot be kept; None if it can."""
    return errors.refusals(_amount_of, edits)


def change_figures(session: Session, edits: Sequence[FigureEdit]) -> int:
    """Keep edits, each as a step; answers the last entry. See `change_figure`."""
    return [change_figure(session, edit.key, _amount_of(edit)) for edit in edits][-1]


def _amount_of(edit: FigureEdit) -> int:
    amount = parse_quantity(edit.text.strip(), edit.style)
    if not 0 < amount <= MOST_EACH_MILLI:
        raise FigureOutOfRange(most=MOST_EACH_MILLI)
    return amount


def add_for_persons(session: Session, list_id: int, group: Group, keys: Collection[str]) -> list[int]:
    """Add to a list what a group needs of the figures named, as one step; answers the lines.

    Raises:
        NoGroup: the numbers make no sense.
        NeedsListClosed: as it says.
    """
    return add_lines(session, list_id, lines_for(session, group, keys, open_list(session, list_id).language))


def needed(figure: Figure, group: Group) -> int:
    """Say how much a group needs of something, in thousandths of the figure's unit, rounded up to whole ones.

    Raises:
        NoGroup: the numbers make no sense.
    """
    _refuse_nonsense(group)
    heads = group.persons if figure.per == PERSON else group.households
    total = figure.amount_milli * heads
    if figure.days:
        total = -(-total * group.days // figure.days)
    return -(-total // ONE) * ONE


def lines_for(session: Session, group: Group, keys: Collection[str], language: str) -> list[NewLine]:
    """Make lines for a group: in the unit of the article where that is known, with how it was computed as their note.

    Weights of what is counted become pieces by the article's unit weight; where it has none, the line stays open.

    Raises:
        NoGroup: the numbers make no sense.
    """
    chosen = [figure for figure in figures(session) if figure.key in keys]
    question = select(Article.id, Article.code, Article.unit_code, Article.net_g)
    question = question.where(
        Article.code.in_([one.article for one in chosen if one.article]),
        Article.active,
        Article.merged_into_id.is_(None),
    )
    articles = {row.code: row for row in session.execute(question)}
    units = Units(session)
    found = []
    for figure in chosen:
        total = needed(figure, group)
        article = articles.get(figure.article)
        asked, unit = total, name_in(figure.unit, language)
        factor: int | None = None
        if article is not None:
            factor = units.converted(ONE, figure.unit_code, article.unit_code)
            grams = units.grams(figure.unit_code)
            if factor is None and grams and article.net_g and units.measure(article.unit_code) in COUNTED:
                asked = -(-total * grams // (article.net_g * ONE)) * ONE
                factor, unit = ONE, ""
        found.append(
            NewLine(
                name_in(figure.names, language),
                article.id if article is not None else None,
                "confirmed" if article is not None else "open",
                asked,
                unit,
                factor,
                note=_how(figure, group, language),
            )
        )
    return found


def _how(figure: Figure, group: Group, language: str) -> str:
    """Say how a line was computed, in the language of its list."""
    tr = translator(language or "en")
    heads = group.persons if figure.per == PERSON else group.households
    facts = {
        "heads": tr.number(heads),
        "amount": f"{tr.quantity(figure.amount_milli)} {name_in(figure.unit, language)}",
        "days": group.days,
        "each": figure.days,
    }
    if not figure.days:
        return (
            tr("NeedsNote", "{heads} persons, {amount} each", **facts)
            if figure.per == PERSON
            else tr("NeedsNote", "{heads} households, {amount} each", **facts)
        )
    if figure.days == 1:
        return tr("NeedsNote", "{heads} persons, {days} days, {amount} a day", **facts)
    return tr("NeedsNote", "{heads} persons, {days} days, {amount} in {each} days", **facts)


def _refuse_nonsense(group: Group) -> None:
    if not (
        0 < group.persons <= MOST_PERSONS
        and 0 < group.days <= MOST_DAYS
        and 0 < group.household <= MOST_IN_HOUSEHOLD
    ):  # fmt: skip
        raise NoGroup(persons=MOST_PERSONS, days=MOST_DAYS, household=MOST_IN_HOUSEHOLD)


@cache
def _shipped() -> Mapping[str, int]:
    return {row["key"]: int(row["amount_milli"]) for row in read_table("sphere")}
