"""The words of an allocation: how much is covered, what keeps it from being more, and why goods stay here."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_DOWN, Decimal

from aidhub.i18n import spoken, translate
from aidhub.planning.allocation import Bound, Short
from aidhub.planning.first_to_expire import PassedOver
from aidhub.services.allocating import Proposal

_WHOLE, _TENTH, _CERTAIN = Decimal(1), Decimal("0.1"), 0.0005


def percent(share: float, *, exact: bool = False) -> str:
    """Write a share in percent, never more than it is; small shares and ``exact`` ones to a tenth."""
    figure = Decimal(str(round(share * 100, 6)))
    is_near_an_end = figure < 10 or Decimal(99) < figure < Decimal(100)  # noqa: PLR2004
    shown = figure.quantize(_TENTH if exact or is_near_an_end else _WHOLE, ROUND_DOWN)
    if not shown and figure > 0:
        return translate("Allocation", "less than {percent}\u00a0%", percent=spoken().number(_TENTH))
    whole = shown == shown.to_integral_value()
    return translate("Allocation", "{percent}\u00a0%", percent=spoken().number(int(shown) if whole else shown))


def coverage_sentence(proposal: Proposal) -> str:
    """Say how much of all needs is covered."""
    return translate("Allocation", "{share} covered", share=percent(proposal.coverage, exact=True))


def certainty_sentence(proposal: Proposal) -> str:
    """Say how good that is: what no plan exceeds, and what was left so that boxes stay closed."""
    if proposal.gap is None:
        return translate("Allocation", "Nobody looked for the best plan there is; more may be possible.")
    if proposal.kept_closed > _CERTAIN:
        closed = percent(proposal.kept_closed)
        said = translate("Allocation", "{share} more would go if more boxes were opened.", share=closed)
    else:
        said = ""
    if any(line.by_hand for line in proposal.lines):
        return said
    best = (
        translate("Allocation", "No plan covers more.")
        if proposal.bound - proposal.coverage <= _CERTAIN
        else translate("Allocation", "No plan covers more than {share}.", share=percent(proposal.bound, exact=True))
    )
    return " ".join(filter(None, (best, said)))


def bound_sentence(bound: Bound, transport: str = "") -> str:
    """Say which limit of a vehicle keeps more from going along, and what some more of it would bring."""
    gain = percent(bound.gain)
    said = {
        "payload": lambda: translate(
            "Allocation",
            "The payload is full; {more} kg more would cover {gain} more.",
            more=spoken().number(bound.more // 1000),
            gain=gain,
        ),
        "floor": lambda: translate(
            "Allocation",
            "The loading metres are full; {more} m more would cover {gain} more.",
            more=spoken().number(Decimal(bound.more) / 1000, 1),
            gain=gain,
        ),
        "volume": lambda: translate(
            "Allocation",
            "The room is full; {more} m³ more would cover {gain} more.",
            more=spoken().number(Decimal(bound.more) / 1_000_000),
            gain=gain,
        ),
    }[bound.limit]()
    return f"{transport}: {said}" if transport else said


def short_words(short: Short | None) -> str:
    """Say why a line is not covered wholly; nothing if it is."""
    words: Mapping[Short, str] = {
        Short.NO_GOODS: translate("Allocation", "not in stock"),
        Short.UNFIT: translate("Allocation", "what is in stock may not go there"),
        Short.ELSEWHERE: translate("Allocation", "the rest goes to other needs"),
        Short.NO_ROOM: translate("Allocation", "the vehicle is full"),
        Short.KEPT_CLOSED: translate("Allocation", "no box is opened for the rest"),
        Short.UNCONFIRMED: translate("Allocation", "confirm first that this article is meant"),
    }
    return "" if short is None else words[short]


def passed_words(reason: PassedOver) -> str:
    """Say why goods do not go along."""
    words: Mapping[PassedOver, str] = {
        PassedOver.EXPIRED: translate("Allocation", "expires before it arrives"),
        PassedOver.TOO_SHORT: translate("Allocation", "keeps too short for this partner"),
        PassedOver.BLOCKED: translate("Allocation", "blocked"),
        PassedOver.OPEN: translate("Allocation", "box being packed"),
        PassedOver.UNSORTED: translate("Allocation", "unsorted"),
        PassedOver.NOT_ACCEPTED: translate("Allocation", "the partner does not take this category"),
        PassedOver.NEEDS_DECISION: translate("Allocation", "dangerous or licensed goods: add them by hand"),
        PassedOver.UNCONFIRMED: translate("Allocation", "confirm first that this article is meant"),
        PassedOver.NO_COOLING: translate("Allocation", "the vehicle does not cool"),
        PassedOver.NO_ROOM: translate("Allocation", "no room left on the vehicle"),
        PassedOver.NOT_NEEDED: translate("Allocation", "not needed: others go first"),
        PassedOver.ELSEWHERE: translate("Allocation", "goes to other needs"),
        PassedOver.KEPT_CLOSED: translate("Allocation", "box stays closed"),
    }
    return words[reason]
