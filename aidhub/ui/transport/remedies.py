"""What the buttons beside the findings of a transport do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aidhub.domain.checks import Finding
from aidhub.domain.load import Key
from aidhub.domain.names import name_in
from aidhub.domain.transports import AT_THE_RAMP
from aidhub.i18n import spoken, translate
from aidhub.services.adding import replace_goods
from aidhub.services.promising import release, take_wholly
from aidhub.services.reboxing import rebox
from aidhub.services.transport_show import TransportShow
from aidhub.ui.load_plan.board import LoadPlan
from aidhub.ui.one_paper import print_check_sheet
from aidhub.ui.transport.filled_in import filling_remedies
from aidhub.ui.transport.tab import Tab
from aidhub.ui.transports.steps import NextStep

Remedy = Callable[[Finding], object]


def remedies(tab: Tab, steps: NextStep, take_off: Remedy) -> dict[str, Remedy]:
    """List what can be done here about findings, by the key of the remedy; others have no button.

    ``take_off`` goes to the goods, where only a person can say which of them stay here.
    """
    return {**_of_goods(tab, take_off), **filling_remedies(tab), **_elsewhere(tab), **_of_transport(tab, steps)}


def plan_remedies(plan: LoadPlan) -> dict[str, Remedy]:
    """List what the load plan can do about findings."""
    return {
        "place_all": lambda _: plan.place_all(),
        "swap": lambda finding: plan.do("swap", finding.place_id),
        "take_down": lambda finding: plan.do("off", finding.place_id),
    }


def _of_goods(tab: Tab, take_off: Remedy) -> dict[str, Remedy]:
    """List what is done to the goods at once, and undone by Ctrl+Z."""

    def on_transport(deed: Callable[..., Any], said: Callable[[Finding], str]) -> Remedy:
        def run(finding: Finding) -> None:
            if tab.shown:
                tab.desk.do(deed, tab.shown.id, [finding.place_id], then=lambda _: tab.tell(said(finding)))

        return run

    def replace(finding: Finding) -> None:
        if tab.shown:
            place = (finding.stop_id, finding.place_id, finding.article_id)
            tab.desk.do(replace_goods, tab.shown.id, *place, then=lambda _: tab.tell(_said_replaced(finding)))

    def take_all_off(finding: Finding) -> None:
        shown = tab.shown
        goods = _goods_of(finding, shown) if shown and shown.status in AT_THE_RAMP else set()
        if shown and goods:
            done = lambda _: tab.tell(_said_taken_off(finding))  # noqa: E731 - said in the language of then
            tab.desk.do(release, shown.id, goods, finding.stop_id, then=done)
        else:
            take_off(finding)

    return {
        "rebox": on_transport(rebox, _said_reboxed),
        "take_wholly": on_transport(take_wholly, _said_taken),
        "replace": replace,
        "take_off": take_all_off,
    }


def _elsewhere(tab: Tab) -> dict[str, Remedy]:
    """List what is done on another page, and what shows what it is about."""

    def go_to(page: str, thing: Callable[[Finding], object]) -> Remedy:
        return lambda finding: tab.page.wanted.emit(page, thing(finding))

    return {
        "split": go_to("boxing", lambda finding: finding.place_id),
        "show_goods": go_to("stock", lambda finding: finding.facts["package"]),
        "open_article": go_to("articles", lambda finding: finding.article_id),
    }


def _of_transport(tab: Tab, steps: NextStep) -> dict[str, Remedy]:
    """List what is done to the transport as a whole, and its papers."""

    def on_shown(deed: Callable[[TransportShow], object]) -> Remedy:
        return lambda _: deed(tab.shown) if tab.shown else None

    papers = on_shown(lambda shown: tab.page.wanted.emit("transport", (shown.id, "papers")))
    return {
        "fill_in": papers,
        "reprint": papers,
        "change_vehicle": on_shown(steps.edit),
        "check_sheet": on_shown(lambda shown: print_check_sheet(tab.page, shown.id, shown.number)),
        "confirm_receipt": on_shown(steps.do),
    }


def _goods_of(finding: Finding, shown: TransportShow) -> set[Key]:
    """List the goods of the article a finding is about, at its stop; none if it is about no article."""
    return {
        (line.lot_id, line.place_id)
        for line in shown.lines
        if line.article_id == finding.article_id and finding.stop_id in (None, line.stop_id)
    }


def _said_reboxed(finding: Finding) -> str:
    return translate("Transport", "The part of {package} got a box of its own", package=finding.facts["package"])


def _said_taken(finding: Finding) -> str:
    return translate("Transport", "Box {package} goes along wholly", package=finding.facts["package"])


def _said_taken_off(finding: Finding) -> str:
    return translate("Transport", "{article} taken off", article=_article(finding))


def _said_replaced(finding: Finding) -> str:
    return translate("Transport", "{article} replaced by goods that keep longer", article=_article(finding))


def _article(finding: Finding) -> str:
    return name_in(finding.facts.get("article", {}), spoken().code)
