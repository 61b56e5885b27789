"""The pages there are. A new page is one entry here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aidhub.i18n import translate
from aidhub.ui.desk import Desk
from aidhub.ui.page import Page
from aidhub.ui.text import Text

FIRST, WAREHOUSE, PLANNING, RECORDS, LAST = "first", "warehouse", "planning", "records", "last"


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One entry of the navigation.

    Args:
        key: names the page for the program; never shown.
        title: the words in navigation and menu.
        icon: a drawing of `aidhub.ui.icons`.
        group: one of the groups of this module.
        load: imports the page and answers its class. The import stands inside, so that the window paints first.
        count: imports and answers a question whose number stands behind the title; None for no number.
        is_urgent: the number calls for somebody and is painted amber.
        within: the page this one belongs to, such as a transport to the transports: it is not in the navigation, and
            is opened from there only.
        helper: helpers see it too; all others are for coordinators.
    """

    key: str
    title: Text
    icon: str
    group: str
    load: Callable[[], Callable[[Desk], Page]]
    count: Callable[[], Callable[..., Any]] | None = None
    is_urgent: bool = False
    within: str = ""
    helper: bool = False


def _today() -> Callable[[Desk], Page]:
    from aidhub.ui.today.page import TodayPage  # noqa: PLC0415 - the window paints first

    return TodayPage


def _first_start() -> Callable[[Desk], Page]:
    from aidhub.ui.first_start.page import FirstStartPage  # noqa: PLC0415 - the window paints first

    return FirstStartPage


def _stock() -> Callable[[Desk], Page]:
    from aidhub.ui.stock.page import StockPage  # noqa: PLC0415 - the window paints first

    return StockPage


def _boxing() -> Callable[[Desk], Page]:
    from aidhub.ui.boxing.page import BoxingPage  # noqa: PLC0415 - the window paints first

    return BoxingPage


def _count_stock() -> Callable[..., Any]:
    from aidhub.services.stock import count_all  # noqa: PLC0415 - the window paints first

    return count_all


def _count() -> Callable[[Desk], Page]:
    from aidhub.ui.count.page import CountPage  # noqa: PLC0415 - the window paints first

    return CountPage


def _intake() -> Callable[[Desk], Page]:
    from aidhub.ui.intake.page import IntakePage  # noqa: PLC0415 - the window paints first

    return IntakePage


def _count_intakes() -> Callable[..., Any]:
    from aidhub.services.intake_show import count_open  # noqa: PLC0415 - the window paints first

    return count_open


def _needs() -> Callable[[Desk], Page]:
    from aidhub.ui.needs.page import NeedsPage  # noqa: PLC0415 - the window paints first

    return NeedsPage


def _count_needs() -> Callable[..., Any]:
    from aidhub.services.needs_show import count_open  # noqa: PLC0415 - the window paints first

    return count_open


def _transports() -> Callable[[Desk], Page]:
    from aidhub.ui.transports.page import TransportsPage  # noqa: PLC0415 - the window paints first

    return TransportsPage


def _transport() -> Callable[[Desk], Page]:
    from aidhub.ui.transport.page import TransportPage  # noqa: PLC0415 - the window paints first

    return TransportPage


def _count_transports() -> Callable[..., Any]:
    from aidhub.services.transport_list import count  # noqa: PLC0415 - the window paints first

    return count


def _papers() -> Callable[[Desk], Page]:
    from aidhub.ui.papers.page import PapersPage  # noqa: PLC0415 - the window paints first

    return PapersPage


def _import() -> Callable[[Desk], Page]:
    from aidhub.ui.imports.page import ImportPage  # noqa: PLC0415 - the window paints first

    return ImportPage


def _locations() -> Callable[[Desk], Page]:
    from aidhub.ui.locations.page import LocationsPage  # noqa: PLC0415 - the window paints first

    return LocationsPage


def _partners() -> Callable[[Desk], Page]:
    from aidhub.ui.partners.page import PartnersPage  # noqa: PLC0415 - the window paints first

    return PartnersPage


def _articles() -> Callable[[Desk], Page]:
    from aidhub.ui.articles.page import ArticlesPage  # noqa: PLC0415 - the window paints first

    return ArticlesPage


def _settings() -> Callable[[Desk], Page]:
    from aidhub.ui.settings.page import SettingsPage  # noqa: PLC0415 - the window paints first

    return SettingsPage


def _reports() -> Callable[[Desk], Page]:
    from aidhub.ui.reports.page import ReportsPage  # noqa: PLC0415 - the window paints first

    return ReportsPage


PAGES: tuple[PageEntry, ...] = (
    PageEntry("today", lambda: translate("Navigation", "Today"), "sun", FIRST, _today, helper=True),
    PageEntry(
        "intake",
        lambda: translate("Navigation", "Intake"),
        "package-plus",
        WAREHOUSE,
        _intake,
        _count_intakes,
        helper=True,
    ),
    PageEntry("boxing", lambda: translate("Navigation", "Sort & box"), "package-open", WAREHOUSE, _boxing, helper=True),
    PageEntry("stock", lambda: translate("Navigation", "Stock"), "boxes", WAREHOUSE, _stock, _count_stock, helper=True),
    PageEntry(
        "count", lambda: translate("Navigation", "Stock count"), "clipboard-check", WAREHOUSE, _count, helper=True
    ),
    PageEntry("import", lambda: translate("Navigation", "Import"), "file-spreadsheet", WAREHOUSE, _import),
    PageEntry("needs", lambda: translate("Navigation", "Needs"), "list-checks", PLANNING, _needs, _count_needs),
    PageEntry(
        "transports", lambda: translate("Navigation", "Transports"), "truck", PLANNING, _transports, _count_transports
    ),
    PageEntry(
        "transport", lambda: translate("Navigation", "Transport"), "truck", PLANNING, _transport, within="transports"
    ),
    PageEntry("papers", lambda: translate("Navigation", "Papers"), "file-text", PLANNING, _papers),
    PageEntry("partners", lambda: translate("Navigation", "Partners"), "handshake", RECORDS, _partners),
    PageEntry("articles", lambda: translate("Navigation", "Articles"), "tag", RECORDS, _articles),
    PageEntry("locations", lambda: translate("Navigation", "Locations"), "map-pin", RECORDS, _locations),
    PageEntry("reports", lambda: translate("Navigation", "Reports"), "chart-column", RECORDS, _reports),
    PageEntry("settings", lambda: translate("Navigation", "Settings"), "settings", LAST, _settings),
    PageEntry(
        "first-start",
        lambda: translate("FirstStart", "First start"),
        "list-checks",
        LAST,
        _first_start,
        within="settings",
    ),
)


def group_title(group: str) -> str:
    """Name a group of the navigation; the first and the last have no heading."""
    titles = {
        WAREHOUSE: translate("Navigation", "Warehouse"),
        PLANNING: translate("Navigation", "Planning"),
        RECORDS: translate("Navigation", "Records"),
    }
    return titles.get(group, "")
