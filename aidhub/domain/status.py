"""The status of goods in a box or lying loose: derived, never stored, in one fixed order."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

MEDICINES = frozenset({"MED_DRUG", "MED_VACC"})
"""Categories that only pharmacists may hand out; dressings and devices are none of them."""


class GoodsStatus(StrEnum):
    """What goods are, the strongest first: the first that holds is shown."""

    DELIVERED = "delivered"
    LOADED = "loaded"
    BLOCKED = "blocked"
    EXPIRED = "expired"
    RESERVED = "reserved"
    OPEN = "open"
    UNSORTED = "unsorted"
    READY = "ready"


def needs_expiry(category: str, *, expiry_needed: bool, to_sort: bool) -> bool:
    """Say whether goods of an article need a last day: as the article says, and medicines always.

    What is still to be sorted has many days, or none.
    """
    return (expiry_needed or category in MEDICINES) and not to_sort


def goods_status(
    *,
    top_kind: str,
    today: date,
    blocked: str = "",
    expires: date | None = None,
    reserved_milli: int = 0,
    is_open: bool = False,
    to_sort: bool = False,
    lacks_expiry: bool = False,
) -> GoodsStatus:
    """Find the status of goods.

    Args:
        top_kind: what kind of place is above them all: site, transport, partner.
        today: the day that is asked about.
        blocked: why they may not go out (of the lot, its box or its pallet); empty: they may.
        expires: the last day they may be handed out; they are expired the day after.
        reserved_milli: how much of them is promised, in thousandths; any of it counts.
        is_open: they lie in a box that is being packed.
        to_sort: they are unsorted gifts.
        lacks_expiry: they need a day until which they keep, and none is known; they wait as unsorted.
    """
    holds = {
        GoodsStatus.DELIVERED: top_kind == "partner",
        GoodsStatus.LOADED: top_kind == "transport",
        GoodsStatus.BLOCKED: bool(blocked),
        GoodsStatus.EXPIRED: expires is not None and expires < today,
        GoodsStatus.RESERVED: reserved_milli > 0,
        GoodsStatus.OPEN: is_open,
        GoodsStatus.UNSORTED: to_sort or lacks_expiry,
    }
    return next((status for status in GoodsStatus if holds.get(status)), GoodsStatus.READY)
