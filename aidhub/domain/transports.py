"""A transport on its way through its seven steps, and what stands against a step."""

from __future__ import annotations

import re
from datetime import date, timedelta

from aidhub.domain.errors import AidHubError, NotEnoughStock

STEPS = ("draft", "planned", "papers", "loading", "on_the_way", "delivered", "confirmed")
"""The line of steps: partner and idea, stops and vehicle and goods, plan confirmed, first pallet on it, departed,
arrived at every stop, receipt settled."""

AT_THE_RAMP = ("draft", "planned", "papers", "loading")
"""Before departure: goods may still be put on and taken off."""

ON_THE_ROAD = ("on_the_way", "delivered", "confirmed")
"""From departure on: what was shipped never changes."""

REASONS = ("missing", "damaged", "surplus", "exchanged")
"""Why a partner received something else than was sent."""

PAPER_LANGUAGES = {"UA": ("de", "uk", "en")}
"""The languages of papers, by the country they go to: the first two at equal size, a third small."""

PAPER_LANGUAGES_ELSEWHERE = ("de", "en")

_NUMBER = re.compile(r"\s*[TТ]?\s*[-–]?\s*(\d{4})\s*[-–/]\s*(\d{1,5})\s*", re.IGNORECASE)


class WrongStatus(AidHubError):
    """A transport is not where it would have to be for this step. Facts: transport, status, wanted (statuses)."""


class NothingLoaded(AidHubError):
    """A transport has no goods. Facts: transport."""


class NoVehicle(AidHubError):
    """A transport has no kind of vehicle or no day of departure yet. Facts: transport, missing (vehicle, departure)."""


class PlanHasProblems(AidHubError):
    """Checks found what stops this step. Facts: transport, step, rules (list of rule ids), findings (the findings)."""


class PartlyReserved(AidHubError):
    """Boxes are promised only in part: make a box of that part, or take them wholly.

    Facts: transport, boxes (list of {code, article, reserved, quantity}).
    """


class NotAllLoaded(AidHubError):
    """Some goods are loaded, some are not: say what becomes of the rest. Facts: transport, loaded, open (list)."""


class StillLoaded(AidHubError):
    """Goods are on the vehicle. Facts: transport, packages (list)."""


class NotOnTransport(AidHubError):
    """A package is not promised to this transport, wholly. Facts: package, transport, other (its transport, or "")."""


class GoodsNotUsable(AidHubError):
    """Goods may not go to this partner.

    Facts: article (names by language), place, reason (blocked, expired, too_short), why (for blocked), expires,
    arrives (the day they would arrive), keep_days (what the partner asks for).
    """


class NotEnoughUsable(NotEnoughStock):
    """Less of an article can go to a partner than is wanted.

    Facts: article (names by language), partner, wanted, available (thousandths), unfit (thousandths by reason, see
    `aidhub.planning.first_to_expire.PassedOver`), reserved (thousandths by number of the transport that has them).
    """


class GoodsChanged(AidHubError):
    """Goods of a proposal are not as they were when it was made.

    Facts: transport, lines (list of {article, place, wanted, available, reason}); ``reason`` is "less", or why they may
    not go any more, see `aidhub.planning.first_to_expire.PassedOver`.
    """


class NothingInside(AidHubError):
    """A box or pallet is empty. Facts: package."""


class NotArrived(AidHubError):
    """The transport has not arrived at this stop. Facts: transport, partner."""


class NotSent(AidHubError):
    """Goods are confirmed that were not sent to this stop. Facts: transport, partner, article."""


class ReasonMissing(AidHubError):
    """A difference needs its reason. Facts: article, sent, received."""


class NoReason(AidHubError):
    """A step that is only taken for a reason was given none. Facts: transport."""


class PaperHasGaps(AidHubError):
    """A paper cannot be issued: something on it is missing. Facts: transport, paper, gaps (list of kinds)."""


class NoSuchStop(AidHubError):
    """A stop is none of this transport. Facts: transport."""


def transport_number(year: int, number: int) -> str:
    """Write the number of a transport as people see it: T-2026-031."""
    return f"T-{year}-{number:03}"


def read_transport_number(text: str) -> str | None:
    """Read a transport's number in any spelling (t-2026-31, T2026/031); None: it is none."""
    found = _NUMBER.fullmatch(text)
    return transport_number(int(found[1]), int(found[2])) if found else None


def paper_languages(country: str) -> tuple[str, ...]:
    """Choose the languages of a paper by its destination."""
    return PAPER_LANGUAGES.get(country, PAPER_LANGUAGES_ELSEWHERE)


def step_before(status: str) -> str | None:
    """Tell the step before this one; None where there is none to go back to."""
    place = STEPS.index(status) if status in STEPS else 0
    return STEPS[place - 1] if place else None


def usable_until(arrives: date, keep_days: int | None) -> date:
    """Tell the day goods must keep until: ``keep_days`` after they arrive; None: nothing was agreed, the day itself."""
    return arrives + timedelta(days=keep_days or 0)


def not_usable(
    *, blocked: str, expires: date | None, arrives: date, keep_days: int | None, short_dated: bool = False
) -> str:
    """Say why goods may not go to a partner: blocked, expired, too_short; "" if they may.

    Expired means: they could not be handed out on the day they arrive. ``short_dated`` is the partner's consent to
    goods that keep shorter than was agreed; nobody can consent to expired or blocked ones.
    """
    if blocked:
        return "blocked"
    if expires is None:
        return ""
    if expires < arrives:
        return "expired"
    if expires < usable_until(arrives, keep_days) and not short_dated:
        return "too_short"
    return ""
