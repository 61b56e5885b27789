"""How a status looks: its word, colour and icon, the same on every page."""

from __future__ import annotations

from collections.abc import Callable

from aidhub.i18n import translate
from aidhub.ui.drawing import Chip

_GOODS: dict[str, Callable[[], Chip]] = {
    "unsorted": lambda: Chip(translate("Status", "Unsorted"), "neu", "circle-dashed"),
    "open": lambda: Chip(translate("Status", "Open"), "info", "package-open"),
    "ready": lambda: Chip(translate("Status", "Ready"), "ok", "circle-check"),
    "reserved": lambda: Chip(translate("Status", "Reserved"), "vio", "lock"),
    "loaded": lambda: Chip(translate("Status", "Loaded"), "teal", "truck"),
    "delivered": lambda: Chip(translate("Status", "Delivered"), "ok", "check-check"),
    "blocked": lambda: Chip(translate("Status", "Blocked"), "bad", "circle-x"),
    "expired": lambda: Chip(translate("Status", "Expired"), "bad", "calendar-clock"),
}
_TRANSPORTS: dict[str, Callable[[], Chip]] = {
    "draft": lambda: Chip(translate("Status", "Draft"), "neu", "circle-dashed"),
    "planned": lambda: Chip(translate("Status", "Planned"), "vio", "calendar-clock"),
    "papers": lambda: Chip(translate("Status", "Papers"), "vio", "file-text"),
    "loading": lambda: Chip(translate("Status", "Loading"), "teal", "package-check"),
    "on_the_way": lambda: Chip(translate("Status", "On the way"), "info", "truck"),
    "delivered": lambda: Chip(translate("Status", "Unconfirmed"), "warn", "hourglass"),
    "confirmed": lambda: Chip(translate("Status", "Confirmed"), "ok", "check-check"),
    "cancelled": lambda: Chip(translate("Status", "Cancelled"), "neu", "x"),
}
_PAPERS: dict[str, Callable[[], Chip]] = {
    "fill_in": lambda: Chip(translate("Status", "To fill in"), "bad", "circle-alert"),
    "waiting": lambda: Chip(translate("Status", "Waiting"), "warn", "hourglass"),
    "ready": lambda: Chip(translate("Status", "Ready"), "ok", "circle-check"),
    "printed": lambda: Chip(translate("Status", "Printed"), "neu", "printer"),
    "outdated": lambda: Chip(translate("Status", "Outdated"), "warn", "refresh-cw"),
}


def goods_chip(status: str) -> Chip:
    """Show the status of goods."""
    return _GOODS[status]()


def transport_chip(status: str) -> Chip:
    """Show the status of a transport."""
    return _TRANSPORTS[status]()


def paper_chip(state: str) -> Chip:
    """Show the state of a paper."""
    return _PAPERS[state]()


def goods_chips() -> list[Chip]:
    """Show all there may be of goods, to make room for the widest."""
    return [make() for make in _GOODS.values()]


def transport_chips() -> list[Chip]:
    """Show all there may be of a transport, to make room for the widest."""
    return [make() for make in _TRANSPORTS.values()]


def paper_chips() -> list[Chip]:
    """Show all there may be of a paper, to make room for the widest."""
    return [make() for make in _PAPERS.values()]
