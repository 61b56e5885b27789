"""What the buttons beside the findings of a transport do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aidhub.domain.checks import Finding
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.services.adding import replace_goods
from aidhub.services.promising import take_wholly
from aidhub.services.reboxing import rebox
from aidhub.ui.load_plan.board import LoadPlan
from aidhub.ui.text import Text
from aidhub.ui.transport.ask import EntryDialog
from aidhub.ui.transport.tab import Tab

Remedy = Callable[[Finding], object]


def remedies(tab: Tab, take_off: Remedy) -> dict[str, Remedy]:
    """List what can be done here about findings, by the key of the remedy; others have no button."""

    def on_transport(deed: Callable[..., Any], said: Callable[[Finding], str]) -> Remedy:
        def run(finding: Finding) -> None:
            if tab.shown:
                tab.desk.do(deed, tab.shown.id, [finding.place_id], then=lambda _: tab.tell(said(finding)))

        return run

    def replace(finding: Finding) -> None:
        if tab.shown:
            place = (finding.stop_id, finding.place_id, finding.article_id)
            tab.desk.do(replace_goods, tab.shown.id, *place, then=lambda _: tab.tell(_said_replaced(finding)))

    def papers(_: Finding) -> None:
        if tab.shown:
            tab.page.wanted.emit("transport", (tab.shown.id, "papers"))

    return {
        "rebox": on_transport(rebox, _said_reboxed),
        "take_wholly": on_transport(take_wholly, _said_taken),
        "replace": replace,
        "weigh": lambda finding: _weigh(tab, finding),
        "weigh_article": lambda finding: _weigh_article(tab, finding),
        "fill_in": papers,
        "fill_in_register_no": lambda finding: _register_number(tab, finding),
        "take_off": take_off,
    }


def plan_remedies(plan: LoadPlan) -> dict[str, Remedy]:
    """List what the load plan can do about findings."""
    return {
        "place_all": lambda _: plan.place_all(),
        "swap": lambda finding: plan.do("swap", finding.place_id),
        "take_down": lambda finding: plan.do("off", finding.place_id),
    }


def _weigh(tab: Tab, finding: Finding) -> None:
    package = finding.facts.get("package", "")
    _ask(
        tab, lambda: translate("Transport", "Weigh {package}", package=package),
        lambda: translate("Transport", "Gross weight"), ("place", finding.place_id, "gross_g"), "kg",
    )  # fmt: skip


def _weigh_article(tab: Tab, finding: Finding) -> None:
    _ask(
        tab, lambda: translate("Transport", "Weight of one {article}", article=_article(finding)),
        lambda: translate("Transport", "Net weight of one unit"), ("article", finding.article_id, "net_g"), "kg",
    )  # fmt: skip


def _register_number(tab: Tab, finding: Finding) -> None:
    stop = next((stop for stop in tab.shown.stops if stop.id == finding.stop_id), None) if tab.shown else None
    if stop:
        _ask(
            tab, lambda: translate("Transport", "ЄДРПОУ code of {partner}", partner=stop.partner),
            lambda: translate("Transport", "ЄДРПОУ code"), ("party", stop.partner_id, "register_no"), "",
        )  # fmt: skip


def _ask(tab: Tab, title: Text, label: Text, place: tuple[str, int | None, str], suffix: str) -> None:
    table, row_id, field = place
    if row_id is not None:
        done = lambda: tab.tell(translate("Transports", "Saved"))  # noqa: E731 - said in the language of then
        EntryDialog(tab.page, tab.desk, title, label, (table, row_id, field), done=done, suffix=suffix).open()


def _said_reboxed(finding: Finding) -> str:
    return translate("Transport", "The part of {package} got a box of its own", package=finding.facts["package"])


def _said_taken(finding: Finding) -> str:
    return translate("Transport", "Box {package} goes along wholly", package=finding.facts["package"])


def _said_replaced(finding: Finding) -> str:
    return translate("Transport", "{article} replaced by goods that keep longer", article=_article(finding))


def _article(finding: Finding) -> str:
    return name_in(finding.facts.get("article", {}), spoken().code)
