"""Which goods a line is taken from: the first to expire first, whole boxes, few pallets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from aidhub.domain.errors import NotEnoughStock


class Reason(StrEnum):
    """Why goods were chosen."""

    EXPIRES_FIRST = "expires_first"
    OLDEST = "oldest"
    """They keep, and came in before the others."""


class PassedOver(StrEnum):
    """Why goods were not chosen."""

    EXPIRED = "expired"
    TOO_SHORT = "too_short"
    BLOCKED = "blocked"
    OPEN = "open"
    UNSORTED = "unsorted"
    NOT_ACCEPTED = "not_accepted"
    NEEDS_DECISION = "needs_decision"
    UNCONFIRMED = "unconfirmed"
    """Nobody said yet that the partner means this article."""
    NO_COOLING = "no_cooling"
    """They are carried cool, and the vehicle does not cool."""
    NO_ROOM = "no_room"
    NOT_NEEDED = "not_needed"
    """Others that expire sooner were enough."""
    ELSEWHERE = "elsewhere"
    """They go to other needs."""
    KEPT_CLOSED = "kept_closed"
    """The box would have to be opened for little."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Goods of one article that are free to be promised, where they lie.

    ``available`` is what is not promised, in thousandths of the article's unit; more than zero. ``whole`` says that
    nothing else is in the box and nothing of it promised, so that taking all of it takes the box as it stands.
    ``box_id`` is None for goods that lie loose; ``pallet_id`` is what the box stands on. ``expires`` is the last day
    they may be handed out; None: they keep. ``unfit`` says why they must not be chosen, "" if they may be.
    """

    lot_id: int
    place_id: int
    available: int
    expires: date | None = None
    box_id: int | None = None
    pallet_id: int | None = None
    whole: bool = False
    unfit: str = ""


@dataclass(frozen=True, slots=True)
class Pick:
    """So many thousandths of a lot at a place are taken, and why."""

    lot_id: int
    place_id: int
    quantity_milli: int
    reason: Reason
    expires: date | None = None


def pick(offers: Iterable[Offer], wanted: int) -> list[Pick]:
    """Choose the goods that cover a line, the first to expire first.

    Among goods that expire on one day: whole boxes before opened ones and loose goods, and so that few pallets are
    touched. Goods that keep come last, the oldest receipt first.

    Args:
        offers: goods of the one article asked for; unfit ones are passed over.
        wanted: thousandths of the article's unit; more than zero.

    Raises:
        NotEnoughStock: the fit ones hold less than ``wanted``; ``available`` tells how much. Nothing is half picked.

    Source:
        CARE Emergency Toolkit, Logistics 6.7: first expired, first out. Without a day: the oldest receipt first.
    """
    fit = [offer for offer in offers if not offer.unfit]
    usable = sum(offer.available for offer in fit)
    if usable < wanted:
        raise NotEnoughStock(wanted=wanted, available=usable)
    return pick_up_to(fit, wanted)


def pick_up_to(offers: Iterable[Offer], wanted: int) -> list[Pick]:
    """Choose as `pick` does, but take what there is if it is less."""
    picks: list[Pick] = []
    for group in _by_day([offer for offer in offers if not offer.unfit]):
        if wanted <= 0:
            break
        for offer, quantity in _from_group(group, wanted):
            reason = Reason.OLDEST if offer.expires is None else Reason.EXPIRES_FIRST
            picks.append(Pick(offer.lot_id, offer.place_id, quantity, reason, offer.expires))
            wanted -= quantity
    return picks


def _by_day(offers: Sequence[Offer]) -> list[list[Offer]]:
    """Put goods together that are equally urgent: those of one day; of those that keep, those of one receipt."""
    groups: dict[tuple[date, int], list[Offer]] = defaultdict(list)
    for offer in offers:
        groups[(date.max, offer.lot_id) if offer.expires is None else (offer.expires, 0)].append(offer)
    return [groups[key] for key in sorted(groups)]


def _from_group(offers: Sequence[Offer], wanted: int) -> list[tuple[Offer, int]]:
    """Take so much of goods that are equally urgent, or all of them."""
    taken = _whole_boxes([offer for offer in offers if offer.whole], wanted)
    left = wanted - sum(offer.available for offer in taken)
    chosen = {id(offer) for offer in taken}
    parts = [(offer, offer.available) for offer in taken]
    for offer in _for_the_rest([offer for offer in offers if id(offer) not in chosen], left):
        if left <= 0:
            break
        quantity = min(offer.available, left)
        parts.append((offer, quantity))
        left -= quantity
    return parts


def _whole_boxes(boxes: Sequence[Offer], wanted: int) -> list[Offer]:
    """Take boxes that do not exceed what is wanted: whole pallets as long as they fit, then from the fewest others."""
    stacks: dict[int | None, list[Offer]] = defaultdict(list)
    for box in boxes:
        stacks[box.pallet_id].append(box)
    single = stacks.pop(None, [])
    taken: list[Offer] = []
    while stacks:
        amounts = {pallet: sum(box.available for box in stack) for pallet, stack in stacks.items()}
        fitting = [pallet for pallet, amount in amounts.items() if amount <= wanted]
        if fitting:
            pallet = max(fitting, key=lambda pallet: (amounts[pallet], -(pallet or 0)))
            some = stacks.pop(pallet)
        else:
            pallet = min(amounts, key=lambda pallet: (amounts[pallet], pallet or 0))
            some = _fitting(stacks.pop(pallet), wanted)
        taken += some
        wanted -= sum(box.available for box in some)
    return taken + _fitting(single, wanted)


def _fitting(boxes: Sequence[Offer], wanted: int) -> list[Offer]:
    """Take the largest boxes that still fit, one after the other."""
    taken = []
    for box in sorted(boxes, key=lambda box: (-box.available, box.place_id)):
        if box.available <= wanted:
            taken.append(box)
            wanted -= box.available
    return taken


def _for_the_rest(offers: Sequence[Offer], wanted: int) -> list[Offer]:
    """Order what the last part is taken from: loose goods, opened boxes, then the smallest box that is enough."""

    def order(offer: Offer) -> tuple[int, bool, int, int]:
        opened = 0 if offer.box_id is None else 1 if not offer.whole else 2
        return opened, offer.available < wanted, offer.available, offer.place_id

    return sorted(offers, key=order)
