"""How far a partner's needs are covered: what was received, sent and promised is laid to the lines that ask.

Decision 120 says by which rules, and why.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

PRIORITIES = ("urgent", "high", "normal")


class Stage(StrEnum):
    """How far goods for a partner have come, the furthest first."""

    RECEIVED = "received"
    SENT = "sent"
    """On the road, or delivered and not confirmed yet."""
    PROMISED = "promised"
    IN_STOCK = "in_stock"
    """Free in the warehouse and fit for the partner; nobody promised it."""


STAGES = tuple(Stage)


@dataclass(frozen=True, slots=True)
class Need:
    """A line that asks for an article, in thousandths of its unit.

    ``since`` is the day its list came. ``until`` is the day its list was closed (None: it is open): what arrives later
    is not for it. ``instead`` are the articles that may be given in its place.
    """

    line_id: int
    article_id: int
    quantity_milli: int
    since: date
    until: date | None = None
    priority: str = "normal"
    needed_by: date | None = None
    list_id: int = 0
    position: int = 0
    instead: frozenset[int] = frozenset()

    def takes(self, given: Given) -> bool:
        """Say whether goods can be for this line: they had not arrived when its list came, and did while it held."""
        if self.until is not None:
            return given.arrived is not None and self.since <= given.arrived <= self.until
        return given.arrived is None or given.arrived >= self.since

    @property
    def order(self) -> tuple[int, date, date, int, int]:
        """What is laid to first: urgent ones, those needed soon, of the oldest list, by position."""
        return (PRIORITIES.index(self.priority), self.needed_by or date.max, self.since, self.list_id, self.position)


@dataclass(frozen=True, slots=True)
class Given:
    """Goods of an article that a partner got, will get or could get. ``arrived``: on which day; None: not yet.

    ``stop_id`` is the stop of the transport they go to; None: none yet.
    """

    article_id: int
    quantity_milli: int
    stage: Stage
    arrived: date | None = None
    stop_id: int | None = None


@dataclass(frozen=True, slots=True)
class Laid:
    """How many of some goods are for a line."""

    given: Given
    quantity_milli: int


@dataclass(slots=True)
class Covered:
    """What is laid to a line, in thousandths of its article's unit; ``instead`` of it are substitutes.

    ``parts`` say which goods these are. ``open_milli`` is what nobody promised yet; ``missing_milli`` of it is not in
    stock either.
    """

    need_milli: int
    laid: dict[Stage, int] = field(default_factory=lambda: dict.fromkeys(STAGES, 0))
    instead_milli: int = 0
    parts: list[Laid] = field(default_factory=list)

    @property
    def received_milli(self) -> int:
        """What the partner confirmed."""
        return self.laid[Stage.RECEIVED]

    @property
    def sent_milli(self) -> int:
        """What is on its way, or there and not confirmed."""
        return self.laid[Stage.SENT]

    @property
    def promised_milli(self) -> int:
        """What is promised on transports that have not left."""
        return self.laid[Stage.PROMISED]

    @property
    def in_stock_milli(self) -> int:
        """What could be promised now."""
        return self.laid[Stage.IN_STOCK]

    @property
    def given_milli(self) -> int:
        """What the partner has or will have."""
        return self.received_milli + self.sent_milli + self.promised_milli

    @property
    def open_milli(self) -> int:
        """What is not promised yet."""
        return self.need_milli - self.given_milli

    @property
    def missing_milli(self) -> int:
        """What is neither promised nor in stock."""
        return self.open_milli - self.in_stock_milli


def cover(needs: Iterable[Need], given: Iterable[Given]) -> dict[int, Covered]:
    """Lay what one partner got, will get and could get to the lines of its lists; answers each line by its id.

    Goods go to the lines that ask for the article itself, one after the other in their order, the furthest goods first.
    What is left of them goes to lines that allow it as a substitute; what only lies in stock never does.
    """
    lines = sorted(needs, key=lambda need: need.order)
    found = {need.line_id: Covered(need.quantity_milli) for need in lines}
    goods = sorted(
        given,
        key=lambda one: (
            STAGES.index(one.stage),
            one.arrived or date.max,
            one.article_id,
            one.stop_id or 0,
            one.quantity_milli,
        ),
    )
    asking: dict[int, list[Need]] = {}
    allowing: dict[int, list[Need]] = {}
    for need in lines:
        asking.setdefault(need.article_id, []).append(need)
        for article_id in need.instead:
            allowing.setdefault(article_id, []).append(need)
    firm = [one for one in goods if one.stage is not Stage.IN_STOCK]
    rests = [(one, _laid(one, one.quantity_milli, asking.get(one.article_id, ()), found)) for one in firm]
    for one, rest in rests:
        _laid(one, rest, allowing.get(one.article_id, ()), found, instead=True)
    for one in goods:
        if one.stage is Stage.IN_STOCK:
            _laid(one, one.quantity_milli, asking.get(one.article_id, ()), found)
    return found


def _laid(
    given: Given, quantity_milli: int, lines: Sequence[Need], found: dict[int, Covered], *, instead: bool = False
) -> int:
    """Lay goods to lines in turn; answers what is left."""
    for need in lines:
        if quantity_milli <= 0:
            break
        line = found[need.line_id]
        part = min(quantity_milli, line.missing_milli) if need.takes(given) else 0
        if part > 0:
            line.parts.append(Laid(given, part))
        line.laid[given.stage] += part
        line.instead_milli += part if instead else 0
        quantity_milli -= part
    return quantity_milli


def share_permille(lines: Iterable[Covered]) -> int:
    """Say how far lines are covered by what is given or in stock: the mean of their shares, in thousandths.

    Lines count alike, since pieces and litres cannot be summed; rounded down, so that 1000 means all.
    """
    shares = [1000 * (one.need_milli - one.missing_milli) // one.need_milli for one in lines if one.need_milli]
    return sum(shares) // len(shares) if shares else 0
